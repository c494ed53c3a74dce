#!/usr/bin/env python3
"""Scores who-is-who on the spans of source and target of a gold set of events.

    eval/score_actors.py [--program build/entente] [--gold ../shared/gold/events/plover-dev.jsonl] [--misses]

The set is not part of the project (docs/accuracy.md). A gold span gives some words of a sentence and their
country. Our answer is the mention of `entente annotate` that covers those words best; it is right where one of
its actors has that country, or for bodies of many states that kind of code (IGO, NGO, IMG). A span that
no mention touches is lost, and one whose mention has no actor is unknown; both count as wrong.
"""

import argparse
import collections
import json
import pathlib
import subprocess

# The set's own labels for the country codes of today.
RENAMED = {"JAP": "JPN", "VTN": "VNM"}
MANY_STATES = ("IGO", "NGO", "IMG")


def annotate(program, rows):
    lines = [json.dumps({"id": str(n), "text": row["text"], "date": row.get("date")}) for n, row in enumerate(rows)]
    # It exits with 1 where some line could not be read; the rest still counts.
    done = subprocess.run([program, "annotate", "-"], input="\n".join(lines), text=True, capture_output=True)
    return {int(document["doc"]): document["mentions"] for document in map(json.loads, done.stdout.splitlines())}


def likeness(mention, begin, end):
    """The share of the words that two spans have in common of all the words that they have; by bytes."""
    first, last = mention["span"]
    common = min(last, end) - max(first, begin)
    return common / (max(last, end) - min(first, begin)) if common > 0 else 0.0


def countries(mention):
    return {actor["code"][:3] if actor["code"].startswith(MANY_STATES) else actor["country"]
            for actor in mention["actor"]}


def judge(mentions, text, span):
    begin = text.encode().find(span["text"].encode())
    if begin < 0:
        return "not in the text", set()
    end = begin + len(span["text"].encode())
    best = max(mentions, key=lambda mention: likeness(mention, begin, end), default=None)
    if best is None or likeness(best, begin, end) == 0.0:
        return "lost", set()
    found = countries(best)
    if RENAMED.get(span["code"], span["code"]) in found:
        return "right", found
    return ("wrong" if found - {""} else "unknown"), found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default="build/entente")
    parser.add_argument("--gold", type=pathlib.Path, default=pathlib.Path("../shared/gold/events/plover-dev.jsonl"))
    parser.add_argument("--misses", action="store_true", help="print what is not right")
    options = parser.parse_args()
    if not options.gold.exists():
        raise SystemExit(f"no gold set at {options.gold}; say --gold FILE")
    rows = [json.loads(line) for line in options.gold.read_text().splitlines()]
    mentions = annotate(options.program, rows)
    counts = collections.Counter()
    for number, row in enumerate(rows):
        for event in row["expected"]:
            for span in event["sources"] + event["targets"]:
                verdict, found = judge(mentions.get(number, []), row["text"], span)
                if verdict == "not in the text":
                    continue
                counts[verdict] += 1
                if options.misses and verdict != "right":
                    print(f"{verdict:8} {span['text']} = {span['code']} {span['sector']}, got {sorted(found)}: {row['text']}")
    total = sum(counts.values())
    print(f"spans {total}  right {counts['right']} ({counts['right'] / max(total, 1):.1%})  wrong {counts['wrong']}  "
          f"unknown {counts['unknown']}  lost {counts['lost']}")


if __name__ == "__main__":
    main()
