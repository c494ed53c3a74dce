#!/usr/bin/env python3
"""Scores the events of `entente code` on gold sets of sentences.

    eval/score_events.py [--program build/entente] [--gold ../shared/gold/events] [--misses ROOT]

Three sets, where they are there (they are not part of the project; see docs/accuracy.md):
  plv-dev             one PLOVER root for each pair of actors of a sentence. Recall: the share of rows
                      whose root is among the sentence's events. Precision: the share of our events whose
                      root is one of the sentence's.
  cameo-codebook-dev  one CAMEO code a sentence: its root, and the code itself, among at most two events.
  plover-dev          PLOVER type, and type with the countries of source and target, at most two events.
Status is not looked at: these sets have none.
"""

import argparse
import collections
import json
import pathlib
import subprocess

# Names of older PLOVER drafts, and of the sets' own labels, for today's sixteen types.
RENAMED = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE"}


def roots_of_gold(code):
    if code == "YIELD":
        return {"CONCEDE", "RETREAT"}
    if code == "CRIME":
        return {"ACCUSE", "COERCE"}
    return {RENAMED.get(code, code)}


def code_sentences(program, rows):
    """The events of each row's sentence, by id."""
    lines = []
    for number, row in enumerate(rows):
        line = {"id": str(number), "text": row["text"]}
        if row.get("date"):
            line["date"] = row["date"]
        lines.append(json.dumps(line))
    done = subprocess.run([program, "code", "-j", "2", "-"], input="\n".join(lines), text=True, capture_output=True)
    events = collections.defaultdict(list)
    for line in done.stdout.splitlines():
        event = json.loads(line)
        events[int(event["doc"])].append(event)
    return events


def f1(precision, recall):
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def score_plv(program, rows, misses):
    sentences = collections.defaultdict(set)
    for row in rows:
        sentences[row["text"]] |= roots_of_gold(row["expected"][0]["code"])
    events = code_sentences(program, rows)
    found = collections.Counter()
    wanted = collections.Counter()
    right = collections.Counter()
    made = collections.Counter()
    for number, row in enumerate(rows):
        gold = row["expected"][0]["code"]
        types = {event["plover"] for event in events[number]}
        wanted[gold] += 1
        found[gold] += bool(types & roots_of_gold(gold))
        if misses and misses in (gold, "all") and not types & roots_of_gold(gold):
            print(f"MISS {gold} got {sorted(types)}: {row['text']}")
    seen = set()
    for number, row in enumerate(rows):
        if row["text"] in seen:
            continue
        seen.add(row["text"])
        for event in events[number]:
            label = "YIELD" if event["plover"] in ("CONCEDE", "RETREAT") else event["plover"]
            made[label] += 1
            good = event["plover"] in sentences[row["text"]]
            right[label] += good
            if misses == "false" and not good:
                print(f"FALSE {label} ({event['trigger']['text']} | {event['trigger']['entry']}) "
                      f"gold {sorted(sentences[row['text']])}: {row['text']}")
    print(f"{'root':12} {'gold':>5} {'P':>6} {'R':>6} {'F1':>6}")
    macro = []
    for root in sorted(wanted):
        p = right[root] / made[root] if made[root] else 0.0
        r = found[root] / wanted[root]
        macro.append(f1(p, r))
        print(f"{root:12} {wanted[root]:5} {p:6.3f} {r:6.3f} {f1(p, r):6.3f}")
    p = sum(right.values()) / max(1, sum(made.values()))
    r = sum(found.values()) / len(rows)
    print(f"plv-dev: precision {p:.3f} recall {r:.3f} F1 {f1(p, r):.3f} macro-F1 {sum(macro) / len(macro):.3f} "
          f"({sum(made.values())} events of {len(seen)} sentences)")


def first_two(events):
    return sorted(events, key=lambda event: -event["confidence"])[:2]


def score_codebook(program, rows, misses):
    events = code_sentences(program, rows)
    root = exact = 0
    for number, row in enumerate(rows):
        code = row["expected"][0]["code"]
        codes = [event["cameo"] for event in first_two(events[number])]
        root += any(c[:2] == code[:2] for c in codes)
        exact += code in codes
        if misses == "codebook" and not any(c[:2] == code[:2] for c in codes):
            print(f"MISS {code} got {codes}: {row['text']}")
    print(f"cameo-codebook-dev: root {root / len(rows):.3f} exact {exact / len(rows):.3f}")


def countries(actors):
    return {actor["country"] or actor["code"][:3] for actor in actors}


def score_plover(program, rows, misses):
    events = code_sentences(program, rows)
    typed = actors = 0
    for number, row in enumerate(rows):
        gold = row["expected"][0]
        types = roots_of_gold(gold["plover"])
        good = [event for event in first_two(events[number]) if event["plover"] in types]
        typed += bool(good)
        sources = {actor["code"][:3] for actor in gold["sources"]}
        targets = {actor["code"][:3] for actor in gold["targets"]}
        matched = any((not sources or sources & countries(event["source"])) and
                      (not targets or targets & countries(event["target"])) for event in good)
        actors += matched
        if misses == "plover" and not good:
            got = [(event["plover"], event["trigger"]["text"]) for event in events[number]]
            print(f"MISS {gold['plover']} got {got}: {row['text']}")
        if misses == "actors" and good and not matched:
            got = [(sorted(countries(e["source"])), sorted(countries(e["target"]))) for e in good]
            print(f"ACTORS {sorted(sources)} {sorted(targets)} got {got}: {row['text']}")
    print(f"plover-dev: type {typed / len(rows):.3f} type with countries {actors / len(rows):.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default="build/entente")
    parser.add_argument("--gold", default="../shared/gold/events")
    parser.add_argument("--misses", default="", help="a PLOVER root, all, false, codebook, plover or actors")
    options = parser.parse_args()
    scorers = {"plv-dev": score_plv, "cameo-codebook-dev": score_codebook, "plover-dev": score_plover}
    for name, scorer in scorers.items():
        path = pathlib.Path(options.gold) / f"{name}.jsonl"
        if not path.exists():
            print(f"{name}: skipped, {path} is not there")
            continue
        rows = [json.loads(line) for line in path.read_text().splitlines()]
        scorer(options.program, rows, options.misses)


if __name__ == "__main__":
    main()
