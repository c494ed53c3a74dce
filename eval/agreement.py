#!/usr/bin/env python3
"""How far two annotators of the event gold agree.

    eval/agreement.py [--one annotator1] [--other annotator2] [--part dev|unseen|all] [--differences FIELD]

The rule by which rows match, and the measures, are in docs/annotation.md ("Agreement"): F1 of the triggers, then for
the rows that match the share that is equal and Cohen's kappa, field by field. --differences prints the rows that differ
in a field ("rows": those that only one annotator has), as a list to talk over; it may be used on the unseen half by the
annotators only.
"""

import argparse
import collections
import pathlib
import sys

import gold_rows

# Field to the label that is compared. Labels are equal or they are not; kappa treats them as names.
FIELDS = {
    "root": lambda row: row.root,
    "cameo": lambda row: row.cameo,
    "plover": lambda row: row.plover,
    "quad": lambda row: row.quad,
    **gold_rows.SIDES_AND_STATUS,
    "speaker": lambda row: tuple(gold_rows.parties(code.split("|")) for code in row.speaker),
    "date": lambda row: row.date,
    "place": lambda row: row.place,
    "counts": lambda row: frozenset(gold_rows.numbers(row.counts).items()),
}


def equal(field, one, other):
    if field == "place":
        return gold_rows.same_place(one.place, other.place)
    return FIELDS[field](one) == FIELDS[field](other)


def kappa(observed, labels_one, labels_other):
    """Cohen's kappa; 1 where nothing but one label is used by both."""
    total = len(labels_one)
    if not total:
        return 0.0
    ones, others = collections.Counter(labels_one), collections.Counter(labels_other)
    expected = sum(count * others[label] for label, count in ones.items()) / total**2
    return 1.0 if expected == 1 else (observed - expected) / (1 - expected)


def compare(some, others):
    """Detection and, for each field, (share equal, kappa), over two lists of rows."""
    pairs = [(some[i], others[j]) for i, j in gold_rows.match(some, others)]
    total = len(some) + len(others)
    result = {"rows": (len(some), len(others)), "matched": len(pairs),
              "F1": 2 * len(pairs) / total if total else 1.0, "fields": {}}
    for field, label in FIELDS.items():
        observed = sum(equal(field, one, other) for one, other in pairs) / len(pairs) if pairs else 0.0
        result["fields"][field] = (observed, kappa(observed, [label(one) for one, _ in pairs],
                                                   [label(other) for _, other in pairs]))
    return result


def show(title, result):
    mine, theirs = result["rows"]
    print(f"{title}: {mine} and {theirs} rows, {result['matched']} matched, trigger F1 {result['F1']:.3f}")
    for field, (observed, chance_free) in result["fields"].items():
        print(f"  {field:15} equal {observed:.3f}  kappa {chance_free:.3f}")


def describe(row):
    fields = (row.cameo, "|".join(row.source), "|".join(row.target), row.status, " > ".join(row.speaker),
              "..".join(row.date), "/".join(row.place), str(list(row.counts) or ""))
    return f"{row.trigger}: " + " ; ".join(fields)


def show_differences(field, some, others):
    pairs = gold_rows.match(some, others)
    if field == "rows":
        for rows, known, name in ((some, {i for i, _ in pairs}, "one"), (others, {j for _, j in pairs}, "other")):
            for number, row in enumerate(rows):
                if number not in known:
                    print(f"{row.unit}:{row.line} only {name}: {describe(row)}")
        return
    for i, j in pairs:
        if not equal(field, some[i], others[j]):
            print(f"{some[i].unit}:{some[i].line}\n    {describe(some[i])}\n    {describe(others[j])}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--gold", type=pathlib.Path, default=gold_rows.GOLD)
    parser.add_argument("--one", default="annotator1")
    parser.add_argument("--other", default="annotator2")
    parser.add_argument("--part", choices=("dev", "unseen", "all"), default="all")
    parser.add_argument("--differences", choices=("rows", *FIELDS), help="print what differs in a field")
    options = parser.parse_args()
    all_some, all_others = [], []
    for name, (_, part) in gold_rows.TEXTS.items():
        files = [options.gold / who / f"{name}.tsv" for who in (options.one, options.other)]
        if options.part not in (part, "all"):
            continue
        missing = [str(file) for file in files if not file.exists()]
        if missing:
            print(f"{name}: skipped, not there: {', '.join(missing)}")
            continue
        texts = gold_rows.read_texts(name, options.gold)
        some, others = (gold_rows.read_rows(file, texts) for file in files)
        show(name, compare(some, others))
        if options.differences:
            show_differences(options.differences, some, others)
        all_some += some
        all_others += others
    show("together", compare(all_some, all_others))


if __name__ == "__main__":
    try:
        main()
    except gold_rows.BrokenGold as broken:
        sys.exit(f"agreement.py: {broken}")
