#!/usr/bin/env python3
"""The word list of the network's name features, from the project's own tables.

    python3 train/make_gazetteer.py gazetteer.tsv

Goes out: a line a word, WORD<TAB>BITS, case as written. What each bit says of the word stands in `Bit`. Words
are cut at hyphens as the tokeniser cuts them; small words and marks are left out. Towns whose name
is also an ordinary word are left out where they have one word.
"""
import argparse
import collections
import enum
import pathlib
import re

from name_sources.knowledge import listed, rows, without_article

SMALL = {"of", "the", "and", "for", "in", "on", "de", "la", "al", "Al", "The", "Of", "And", "a", "to", "for", "St", "St."}


class Bit(enum.IntEnum):
    FIRST_OF_PERSON = 0  # also where the name has one word
    LATER_OF_PERSON = 1
    FIRST_OF_BODY = 2  # organisations, organs of states, parties, armed groups, firms
    LATER_OF_BODY = 3
    FIRST_OF_PLACE = 4
    LATER_OF_PLACE = 5
    DEMONYM = 6
    WHOLE_PLACE = 7


class Gazetteer:
    def __init__(self):
        self.bits = collections.defaultdict(int)

    def add(self, name, first, later):
        words = re.findall(r"[^\s-]+", without_article(name))
        for at, word in enumerate(words):
            if word not in SMALL and word[:1].isupper() and len(word) > 1:
                self.bits[word] |= 1 << (first if at == 0 else later)

    def add_place(self, name):
        self.add(name, Bit.FIRST_OF_PLACE, Bit.LATER_OF_PLACE)
        if re.fullmatch(r"[A-Z]\S+", name) and "-" not in name:
            self.bits[name] |= 1 << Bit.WHOLE_PLACE


def add_people(gazetteer, data):
    for row in rows(data / "actors/people.tsv"):
        for name in [row["name"]] + listed(row["aliases"]):
            # A bearer known by one word ("Putin") is known by the surname.
            alone = Bit.FIRST_OF_PERSON if " " in name else Bit.LATER_OF_PERSON
            gazetteer.add(name, alone, Bit.LATER_OF_PERSON)
    for row in rows(data / "cues/given_names.tsv"):
        gazetteer.add(row["name"], Bit.FIRST_OF_PERSON, Bit.LATER_OF_PERSON)


def add_bodies(gazetteer, data):
    for table in ("organisations", "organs", "parties", "armed_groups"):
        for row in rows(data / f"actors/{table}.tsv"):
            for name in [row["name"]] + listed(row["aliases"]):
                gazetteer.add(name, Bit.FIRST_OF_BODY, Bit.LATER_OF_BODY)


def add_places(gazetteer, data, people):
    ordinary = {row["word"] for row in rows(data / "places/ordinary.tsv")}
    for row in rows(data / "actors/states.tsv"):
        for name in [row["name"], row["capital"]] + listed(row["names"]):
            gazetteer.add_place(without_article(name))
        for name in listed(row["people"]) + listed(row["adjectives"]):
            gazetteer.add(name, Bit.DEMONYM, Bit.DEMONYM)
    for row in rows(data / "actors/peoples.tsv"):
        for name in [row["name"]] + listed(row["aliases"]):
            gazetteer.add(name, Bit.DEMONYM, Bit.DEMONYM)
    for table in ("regions", "aliases", "divisions"):
        for row in rows(data / f"places/{table}.tsv"):
            for name in listed(row["names"]):
                if name.lower() not in ordinary:
                    gazetteer.add_place(name)
    for row in rows(data / "places/cities.tsv"):
        size = int(row["population"] or 0)
        names = [row["name"]] if size >= people else []
        # Further spellings of large cities alone: those of the others are seldom seen.
        names += listed(row["names"]) if size >= 5 * people else []
        for name in names:
            if name.lower() not in ordinary:
                gazetteer.add_place(name)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--data", type=pathlib.Path, default=pathlib.Path(__file__).parent.parent / "data")
    parser.add_argument("--people", type=int, default=20000, help="inhabitants from which a town counts")
    options = parser.parse_args()
    gazetteer = Gazetteer()
    add_people(gazetteer, options.data)
    add_bodies(gazetteer, options.data)
    add_places(gazetteer, options.data, options.people)
    with open(options.out, "w", encoding="utf-8") as out:
        out.writelines(f"{word}\t{bits}\n" for word, bits in sorted(gazetteer.bits.items()))
    of_bit = [sum(bits >> bit & 1 for bits in gazetteer.bits.values()) for bit in Bit]
    print(f"{len(gazetteer.bits)} words;", ", ".join(f"{b.name.lower()} {n}" for b, n in zip(Bit, of_bit)))


if __name__ == "__main__":
    main()
