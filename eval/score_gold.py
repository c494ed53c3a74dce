#!/usr/bin/env python3
"""Scores the events of `entente code` on the project's own gold (eval/gold/).

    eval/score_gold.py [--program build/entente] [--part dev|unseen|all] [--rows settled] [--misses WHAT]

Sentences are given one by one with their date of publication, reports as the files that they are. A row of the gold and
an event of the program match by the rule of docs/annotation.md ("Agreement"). Printed for each part:

  detection          precision, recall and F1 of the matches
  type, root, code   the share of matched events that have it right; PLOVER type, CAMEO root, whole CAMEO code
  quad, source, ...  the same; parties as country and role, and as countries
  status             the same
  speaker, date, place, counts
                     the share of matched events that have it right, and F1 over what is filled in: an event's nearest
                     speaker (by country), its days, its place (same country, a word in common), each of its counts
  tuples             precision, recall and F1 of (root, source country, target country) and of (quad class, source
                     country, target country) in a line, whatever the words of the trigger. An event of several parties
                     counts once for each pair, a reciprocal one for each pair in both directions; a side without a
                     country is a side that is empty

--misses prints, for the development half only: missed, false, or the name of a field.
"""

import argparse
import collections
import pathlib
import sys

import gold_rows
from gold_rows import Row, f1

SHARES = {
    "type": lambda row: row.plover,
    "root": lambda row: row.root,
    "code": lambda row: row.cameo,
    "quad": lambda row: row.quad,
    **gold_rows.SIDES_AND_STATUS,
}


def nearest_speaker(row):
    return gold_rows.countries(row.speaker[0].split("|")) if row.speaker else frozenset()


# Fields that may be empty: (is it filled in, are two of them equal).
FILLED = {
    "speaker": (lambda row: bool(row.speaker), lambda one, other: nearest_speaker(one) == nearest_speaker(other)
                and bool(one.speaker) == bool(other.speaker)),
    "date": (lambda row: any(row.date), lambda one, other: one.date == other.date),
    "place": (lambda row: any(row.place), lambda one, other: gold_rows.same_place(one.place, other.place)),
}


def actor_code(actor):
    """A party's code, led by its ISO country where the program knows it (CAMEO's own codes differ for some)."""
    code = actor["code"]
    if actor["country"] and not code.startswith(("IGO", "NGO")):
        return actor["country"] + code[3:]
    return code or "?" + actor["name"]


def row_of_event(event, unit, raw):
    """The program's event as a row. `raw` is the text as bytes: the program counts in them."""
    number, begin, end = gold_rows.place_in_text(raw, event["trigger"]["span"])
    line = raw.decode("utf-8").split("\n")[number - 1]
    date = event["date"]
    told = date["basis"] not in ("unknown", "reported")
    place = event["place"] or {"name": "", "country": ""}
    return Row(unit, number, gold_rows.words_of(line, begin, end), event["cameo"], event["plover"],
               tuple(map(actor_code, event["source"])), tuple(map(actor_code, event["target"])), event["status"],
               event["background"], tuple(map(actor_code, event["speakers"])),
               ((date["begin"] or "", date["end"] or "") if told else ("", "")), (place["name"], place["country"]),
               tuple((count["kind"], count["low"], count["high"], count["of"]) for count in event["counts"]),
               event["trigger"]["text"])


def with_inner(event):
    """The event, and what stands inside an undertaking or refusal: the gold has a row for each."""
    return [event, *event["inner"]]


def code_texts(program, texts):
    """The program's rows for the texts."""
    return [row_of_event(event, unit, raw) for unit, raw, line in gold_rows.run_program(program, "code", texts)
            for event in with_inner(line)]


def dyads(row):
    """Pairs of source and target country; nobody is his own partner in a reciprocal event."""
    sources, targets = gold_rows.countries(row.source) or {""}, gold_rows.countries(row.target) or {""}
    reciprocal = row.source == row.target and len(sources) > 1
    return [(source, target) for source in sources for target in targets if not (reciprocal and source == target)]


def tuples(rows, lead):
    return collections.Counter((row.unit, row.line, lead(row), *pair) for row in rows for pair in dyads(row))


def precision_recall(right, made, wanted):
    precision = right / made if made else 0.0
    recall = right / wanted if wanted else 0.0
    return precision, recall, f1(precision, recall)


def score(gold, made):
    """All figures, by name: a share, or (precision, recall, F1), or both."""
    pairs = [(gold[i], made[j]) for i, j in gold_rows.match(gold, made)]
    shares, rates = {}, {"detection": precision_recall(len(pairs), len(made), len(gold))}
    for field, label in SHARES.items():
        shares[field] = sum(label(one) == label(other) for one, other in pairs) / max(1, len(pairs))
    for field, (filled, same) in FILLED.items():
        shares[field] = sum(same(one, other) for one, other in pairs) / max(1, len(pairs))
        rates[field] = precision_recall(sum(filled(one) and same(one, other) for one, other in pairs),
                                        sum(filled(other) for _, other in pairs), sum(filled(one) for one, _ in pairs))
    counts = [(gold_rows.numbers(one.counts), gold_rows.numbers(other.counts)) for one, other in pairs]
    shares["counts"] = sum(one == other for one, other in counts) / max(1, len(pairs))
    rates["counts"] = precision_recall(sum((one & other).total() for one, other in counts),
                                       sum(other.total() for _, other in counts), sum(one.total() for one, _ in counts))
    for name, lead in (("root tuples", lambda row: row.root), ("quad tuples", lambda row: row.quad)):
        wanted, given = tuples(gold, lead), tuples(made, lead)
        rates[name] = precision_recall((wanted & given).total(), given.total(), wanted.total())
    return shares, rates


def show(title, gold, made):
    shares, rates = score(gold, made)
    print(f"{title}: {len(gold)} events in the gold, {len(made)} of the program")
    for name in ("detection", *shares, "root tuples", "quad tuples"):
        share = f"right {shares[name]:.3f}" if name in shares else " " * 11
        rate = "  P {:.3f} R {:.3f} F1 {:.3f}".format(*rates[name]) if name in rates else ""
        print(f"  {name:15} {share}{rate}")


def line_of(texts, row):
    return texts[row.unit].lines[row.line - 1]


def show_misses(what, texts, gold, made):
    pairs = gold_rows.match(gold, made)
    if what in ("missed", "false"):
        rows, known = (gold, {i for i, _ in pairs}) if what == "missed" else (made, {j for _, j in pairs})
        for number, row in enumerate(rows):
            if number not in known:
                print(f"{what.upper()} {row.cameo} ({row.trigger}) {row.unit}:{row.line}: {line_of(texts, row)}")
        return
    for i, j in pairs:
        one, other = gold[i], made[j]
        if what == "counts":
            wrong = gold_rows.numbers(one.counts) != gold_rows.numbers(other.counts)
            seen = (one.counts, other.counts)
        elif what in FILLED:
            wrong, seen = not FILLED[what][1](one, other), (getattr(one, what), getattr(other, what))
        else:
            wrong, seen = SHARES[what](one) != SHARES[what](other), (SHARES[what](one), SHARES[what](other))
        if wrong:
            print(f"{what.upper()} gold {seen[0]} got {seen[1]} ({one.trigger}) {one.unit}: {line_of(texts, one)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default=str(gold_rows.ROOT / "build" / "entente"))
    parser.add_argument("--gold", type=pathlib.Path, default=gold_rows.GOLD)
    parser.add_argument("--part", choices=("dev", "unseen", "all"), default="dev")
    parser.add_argument("--rows", help="folder of the rows: settled where it is there, else annotator1")
    parser.add_argument("--misses", choices=("missed", "false", "counts", *SHARES, *FILLED), default="")
    options = parser.parse_args()
    if options.misses and options.part != "dev":
        parser.error("--misses is for the development half: the unseen one is not to be looked at")
    folder = options.rows or ("settled" if (options.gold / "settled").is_dir() else "annotator1")
    by_part = collections.defaultdict(lambda: ([], []))
    for name, (_, part) in gold_rows.TEXTS.items():
        if options.part not in (part, "all"):
            continue
        texts = gold_rows.read_texts(name, options.gold)
        gold = gold_rows.read_rows(options.gold / folder / f"{name}.tsv", texts)
        made = code_texts(options.program, texts)
        show(f"{name} ({folder})", gold, made)
        if options.misses:
            show_misses(options.misses, texts, gold, made)
        by_part[part][0].extend(gold)
        by_part[part][1].extend(made)
    for part, (gold, made) in by_part.items():
        show(f"{part}, together", gold, made)


if __name__ == "__main__":
    try:
        main()
    except (gold_rows.BrokenGold, OSError) as wrong:
        sys.exit(f"score_gold.py: {wrong}")
