#!/usr/bin/env python3
"""Scores times on the project's own gold (eval/gold/times/), or one annotator against the other.

    eval/score_time_gold.py [--program build/entente] [--part dev|unseen|all] [--rows settled] [--errors]
    eval/score_time_gold.py --agreement

The texts are those of the event gold; what a row holds is said in docs/annotation-times.md. As in TempEval-3:

  strict, relaxed   F1 of the spans: equal, or overlapping; one of ours answers one of the gold's, the longest
                    overlap first. A leading article or preposition is no difference
  type              F1 of the spans that overlap and have the right type
  value             F1 of the spans that overlap and have the right TIMEX3 value
  days              of the overlapping ones for which the gold has days, the share whose first and last day are right

--errors prints what is missed, extra or wrong, for the development half only.
"""

import argparse
import collections
import pathlib
import re
import sys

import gold_rows

COLUMNS = ("unit", "line", "words", "type", "value", "begin", "end", "note")
TYPES = {"DATE", "TIME", "DURATION", "SET"}
DATE_LINE = 3  # of a report: the headline, an empty line, the day of publication
LEADING = re.compile(r"(?:(?:the|a|an|in|on|at|by|for|from|to|until|since|before|after|between|during|of)\s+)+", re.I)

Time = collections.namedtuple("Time", "unit line begin end text type value days")


def without_lead(text):
    return LEADING.sub("", text, count=1) if LEADING.match(text) else text


def read_time(fields, texts):
    """A time from its columns; ValueError says what is wrong with them."""
    row, number, line = gold_rows.read_place(fields, COLUMNS, texts)
    span = gold_rows.span_in_line(line, row["words"])
    if span is None:
        raise ValueError(f"'{row['words']}' does not stand in the line")
    if row["type"] not in TYPES:
        raise ValueError(f"no type '{row['type']}'")
    if not row["value"]:
        raise ValueError("no value")
    begin, end = gold_rows.read_interval(row["begin"])[0], gold_rows.read_interval(row["end"])[0]
    if begin and end and begin > end:
        raise ValueError("the last day is before the first")
    return Time(row["unit"], number, *span, line[slice(*span)], row["type"], row["value"], (begin, end))


def read_times(path, texts):
    return gold_rows.read_table(path, COLUMNS, lambda fields: read_time(fields, texts))


def read_by_program(program, texts):
    times = []
    for unit, raw, article in gold_rows.run_program(program, "annotate", texts):
        for time in article["times"]:
            line, begin, end = gold_rows.place_in_text(raw, time["span"])
            times.append(Time(unit, line, begin, end, raw[slice(*time["span"])].decode("utf-8", "replace"), time["type"],
                              time["value"], (time["begin"] or "", time["end"] or "")))
    return times


def match(gold, made):
    """Pairs (i, j) of times whose spans overlap, one to one, the longest overlap first."""
    by_line = collections.defaultdict(list)
    for j, other in enumerate(made):
        by_line[other.unit, other.line].append(j)
    candidates = []
    for i, one in enumerate(gold):
        for j in by_line[one.unit, one.line]:
            shared = min(one.end, made[j].end) - max(one.begin, made[j].begin)
            if shared > 0:
                candidates.append((-shared, i, j))
    return gold_rows.one_to_one(candidates)


# The day of publication that stands under a headline is no expression of the text.
def in_text(times, texts):
    return [time for time in times if texts[time.unit].path is None or time.line != DATE_LINE]


def score(gold, made):
    pairs = [(gold[i], made[j]) for i, j in match(gold, made)]
    total = len(gold) + len(made)

    def share(right):
        return 2 * sum(map(right, pairs)) / total if total else 0.0

    dated = [(one, other) for one, other in pairs if any(one.days)]
    return {"strict": share(lambda p: without_lead(p[0].text) == without_lead(p[1].text)),
            "relaxed": share(lambda p: True),
            "type": share(lambda p: p[0].type == p[1].type),
            "value": share(lambda p: p[0].value == p[1].value),
            "days": sum(one.days == other.days for one, other in dated) / len(dated) if dated else 0.0}


def show(title, gold, made):
    figures = "  ".join(f"{name} {value:.3f}" for name, value in score(gold, made).items())
    print(f"{title}: {len(gold)} and {len(made)} times  {figures}")


def show_errors(texts, gold, made):
    pairs = match(gold, made)
    for what, rows, known in (("MISSED", gold, {i for i, _ in pairs}), ("EXTRA", made, {j for _, j in pairs})):
        for number, row in enumerate(rows):
            if number not in known:
                print(f"{what} '{row.text}' {row.value} {row.unit}: {texts[row.unit].lines[row.line - 1]}")
    for i, j in pairs:
        one, other = gold[i], made[j]
        if (one.type, one.value) != (other.type, other.value) or (any(one.days) and one.days != other.days):
            print(f"WRONG '{one.text}' {one.type} {one.value} {one.days} got '{other.text}' {other.type} {other.value} "
                  f"{other.days} {one.unit}: {texts[one.unit].lines[one.line - 1]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default=str(gold_rows.ROOT / "build" / "entente"))
    parser.add_argument("--gold", type=pathlib.Path, default=gold_rows.GOLD)
    parser.add_argument("--part", choices=("dev", "unseen", "all"), default="dev")
    parser.add_argument("--rows", default="settled", help="folder of the rows")
    parser.add_argument("--agreement", action="store_true", help="annotator 1 against annotator 2")
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    if options.errors and options.part != "dev":
        parser.error("--errors is for the development half: the unseen one is not to be looked at")
    part = "all" if options.agreement else options.part
    both = ([], [])
    for name, (_, half) in gold_rows.TEXTS.items():
        if part not in (half, "all"):
            continue
        texts = gold_rows.read_texts(name, options.gold)
        folder = options.gold / "times"
        gold = read_times(folder / ("annotator1" if options.agreement else options.rows) / f"{name}.tsv", texts)
        made = (read_times(folder / "annotator2" / f"{name}.tsv", texts) if options.agreement
                else in_text(read_by_program(options.program, texts), texts))
        show(name, gold, made)
        if options.errors:
            show_errors(texts, gold, made)
        both[0].extend(gold)
        both[1].extend(made)
    show("together", *both)


if __name__ == "__main__":
    try:
        main()
    except (gold_rows.BrokenGold, OSError) as wrong:
        sys.exit(f"score_time_gold.py: {wrong}")
