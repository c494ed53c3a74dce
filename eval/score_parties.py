#!/usr/bin/env python3
"""Scores who is who on the project's own gold: the mentions that act, are acted on, or speak (eval/gold/parties/).

    eval/score_parties.py [--program build/entente] [--part dev|unseen|all] [--misses]

A row of the gold gives a mention's words and its code (docs/annotation.md, "Source and target"). The program's
mention that has the head of the phrase, else overlaps it most, is asked for its actors:

  found     there is such a mention, and it has an actor
  code      of all rows, the share with the country and the first role right, as the annotators decide on them
  country   of all rows, the share with the country right (for bodies of many states: the body); rows whose code names
            no country are right where ours names none

--misses prints those that are wrong, for the development half only.
"""

import argparse
import collections
import pathlib
import re
import sys

import gold_rows
from score_gold import actor_code

COLUMNS = ("unit", "line", "words", "code", "note")

Mention = collections.namedtuple("Mention", "unit line begin end text codes")


def read_mention(fields, texts):
    """A mention from its columns; ValueError says what is wrong with them."""
    row, number, line = gold_rows.read_place(fields, COLUMNS, texts)
    span = gold_rows.span_in_line(line, row["words"])
    if span is None:
        raise ValueError(f"'{row['words']}' does not stand in the line")
    codes = gold_rows.split(row["code"], "|")
    for code in codes or ("",):
        if not gold_rows.ACTOR.fullmatch(code):
            raise ValueError(f"no actor code: '{code}'")
    return Mention(row["unit"], number, *span, line[slice(*span)], codes)


def read_mentions(path, texts):
    return gold_rows.read_table(path, COLUMNS, lambda fields: read_mention(fields, texts))


def read_by_program(program, texts):
    mentions = collections.defaultdict(list)
    for unit, raw, article in gold_rows.run_program(program, "annotate", texts):
        for mention in article["mentions"]:
            line, begin, end = gold_rows.place_in_text(raw, mention["span"])
            mentions[unit, line].append(Mention(unit, line, begin, end,
                                                raw[slice(*mention["span"])].decode("utf-8", "replace"),
                                                tuple(map(actor_code, mention["actor"]))))
    return mentions


def head_end(text):
    """Where the head of a noun phrase ends: before what follows it ("the government | of Sudan")."""
    behind = re.search(r" (?:of|in|from|at|for|on|near) |,", text)
    return behind.start() if behind else len(text)


def answer(one, others):
    """The program's mention for a mention of the gold, or None: first one with an actor that has the phrase's head."""
    def overlap(other):
        return min(one.end, other.end) - max(one.begin, other.begin)

    candidates = [other for other in others if overlap(other) > 0]
    if not candidates:
        return None
    head = one.begin + head_end(one.text)
    return max(candidates, key=lambda other: (bool(other.codes), other.begin < head <= other.end,
                                              other.end in (head, one.end), overlap(other),
                                              -(other.end - other.begin)))


Verdict = collections.namedtuple("Verdict", "found code country")


def judge(one, other):
    codes = other.codes if other else ()
    return Verdict(bool(codes), gold_rows.parties(one.codes) == gold_rows.parties(codes),
                   bool(codes) and gold_rows.countries(one.codes) == gold_rows.countries(codes))


def show(title, verdicts):
    total = max(1, len(verdicts))
    figures = "  ".join(f"{name} {sum(getattr(v, name) for v in verdicts) / total:.3f}" for name in Verdict._fields)
    print(f"{title}: {len(verdicts)} mentions  {figures}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default=str(gold_rows.ROOT / "build" / "entente"))
    parser.add_argument("--gold", type=pathlib.Path, default=gold_rows.GOLD)
    parser.add_argument("--part", choices=("dev", "unseen", "all"), default="dev")
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    if options.misses and options.part != "dev":
        parser.error("--misses is for the development half: the unseen one is not to be looked at")
    everything = []
    for name, (_, half) in gold_rows.TEXTS.items():
        if options.part not in (half, "all"):
            continue
        texts = gold_rows.read_texts(name, options.gold)
        made = read_by_program(options.program, texts)
        verdicts = []
        for one in read_mentions(options.gold / "parties" / f"{name}.tsv", texts):
            other = answer(one, made[one.unit, one.line])
            verdicts.append(judge(one, other))
            if options.misses and not verdicts[-1].code:
                print(f"MISS {'|'.join(one.codes)} got {'|'.join(other.codes) if other else 'no mention'} "
                      f"('{one.text}') {one.unit}: {texts[one.unit].lines[one.line - 1]}")
        show(name, verdicts)
        everything += verdicts
    show("together", everything)


if __name__ == "__main__":
    try:
        main()
    except (gold_rows.BrokenGold, OSError) as wrong:
        sys.exit(f"score_parties.py: {wrong}")
