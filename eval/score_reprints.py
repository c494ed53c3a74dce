#!/usr/bin/env python3
"""Scores which reports print one text, on the project's own gold (eval/gold/reprints/).

    eval/score_reprints.py [--program build/entente] [--part dev|unseen|all] [--misses]

The texts are read into a record three times: sorted, in the reverse order, and shuffled; the three must agree. Then
pairs of texts are scored: those of one group in the gold against those with one original in the record.

  pairs      precision, recall and F1 of pairs
  originals  of the groups found whole, the share whose original is of the group's earliest day
  doubled    events of texts that reprint another, told by the record a second time, of all that they have

--misses names the pairs that are wrong, for the development half only.
"""

import argparse
import collections
import itertools
import pathlib
import random
import sqlite3
import subprocess
import sys
import tempfile

import gold_rows

COLUMNS = ("text", "group", "note")
HALVES = ("dev", "unseen")


def read_groups(folder):
    """Text to group."""
    names = {path.stem for path in folder.glob("*.txt")}
    groups = dict(gold_rows.read_table(folder / "groups.tsv", COLUMNS, lambda fields: tuple(fields[:2])))
    if names != set(groups):
        raise gold_rows.BrokenGold(f"{folder}: not in both table and folder: {sorted(names ^ set(groups))}")
    return groups


def read_record(program, paths):
    """Text to the text that it reprints (itself where it is an original), text to its date, and how many events the
    reprints have (told a second time, in all)."""
    with tempfile.TemporaryDirectory(prefix="entente-reprints-") as folder:
        record = pathlib.Path(folder) / "record.db"
        done = subprocess.run([program, "read", *paths, "--into", record], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            sys.exit(f"{program}: {done.stderr.strip()}")
        with sqlite3.connect(record) as connection:
            rows = connection.execute(
                "SELECT a.source, coalesce(o.source, a.source), a.published FROM article a LEFT JOIN reprints r "
                "ON r.article = a.id LEFT JOIN article o ON o.id = r.original AND o.current WHERE a.current").fetchall()
            doubled = connection.execute("SELECT coalesce(sum(NOT copied), 0), count(*) FROM event WHERE article IN "
                                         "(SELECT article FROM printing WHERE original IS NOT NULL)").fetchone()
    original = {pathlib.Path(text).stem: pathlib.Path(other).stem for text, other, _ in rows}
    return original, {pathlib.Path(text).stem: day for text, _, day in rows}, doubled


def pairs_of(groups):
    """The pairs of texts that have one group."""
    members = collections.defaultdict(list)
    for text, group in groups.items():
        members[group].append(text)
    return {pair for texts in members.values() for pair in itertools.combinations(sorted(texts), 2)}


def originals_right(groups, original, day):
    """(right, all) of the groups of several texts that have one original."""
    members = collections.defaultdict(set)
    for text, group in groups.items():
        members[group].add(text)
    whole = [texts for texts in members.values() if len(texts) > 1 and len({original[text] for text in texts}) == 1]
    right = sum(day[original[min(texts)]] == min(day[text] for text in texts) for texts in whole)
    return right, len(whole)


def score(folder, program, misses):
    groups = read_groups(folder)
    paths = sorted(folder.glob("*.txt"))
    original, day, doubled = read_record(program, paths)
    for order in (paths[::-1], random.Random(4).sample(paths, len(paths))):
        if read_record(program, order)[0] != original:
            sys.exit(f"{folder}: another order of arrival gives other originals")
    wanted, got = pairs_of(groups), pairs_of(original)
    if misses:
        for pair in sorted(wanted ^ got):
            print("MISS" if pair in wanted else "FALSE", *pair)
    right = len(wanted & got)
    precision = right / len(got) if got else 1.0
    recall = right / len(wanted) if wanted else 1.0
    print(f"{folder.name}: {len(groups)} texts, {len(wanted)} pairs  P {precision:.3f} R {recall:.3f} "
          f"F1 {gold_rows.f1(precision, recall):.3f}  originals {'%d/%d' % originals_right(groups, original, day)}  "
          f"doubled {doubled[0]}/{doubled[1]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default=str(gold_rows.ROOT / "build" / "entente"))
    parser.add_argument("--gold", type=pathlib.Path, default=gold_rows.GOLD / "reprints")
    parser.add_argument("--part", choices=(*HALVES, "all"), default="dev")
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    if options.misses and options.part != "dev":
        parser.error("--misses is for the development half: the unseen one is not to be looked at")
    for half in HALVES:
        if options.part in (half, "all"):
            score(options.gold / half, options.program, options.misses)


if __name__ == "__main__":
    try:
        main()
    except (gold_rows.BrokenGold, OSError) as wrong:
        sys.exit(f"score_reprints.py: {wrong}")
