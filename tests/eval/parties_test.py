"""The scorer of parties, on cases that are small enough to count by hand."""

import pathlib
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "eval"))

import gold_rows  # noqa: E402
import score_parties as parties  # noqa: E402

LINE = "Oman's army fired on rebels; the army and the rebels denied it."
TEXTS = {"t1": gold_rows.Text("t1", "2014-05-09", (LINE,))}


def gold(words, code):
    return parties.read_mention(["t1", "1", words, code, ""], TEXTS)


def made(words, *codes, at=0):
    begin = LINE.index(words, at)
    return parties.Mention("t1", 1, begin, begin + len(words), words, codes)


class Parties(unittest.TestCase):
    def test_what_is_broken_is_named(self):
        for words, code, reason in (("navy", "OMNMIL", "does not stand"), ("army#3", "OMNMIL", "does not stand"),
                                    ("army", "Oman", "no actor code"), ("army", "", "no actor code")):
            with self.subTest(words=words, code=code), self.assertRaisesRegex(ValueError, reason):
                gold(words, code)

    def test_a_second_occurrence_is_another_place(self):
        self.assertEqual([gold("army", "OMNMIL").begin, gold("army#2", "OMNMIL").begin],
                         [LINE.index("army"), LINE.rindex("army")])

    def test_the_mention_with_an_actor_that_ends_alike_answers(self):
        whole, owner = made("Oman's army", "OMNMIL"), made("Oman", "OMN")
        self.assertEqual(parties.answer(gold("Oman's army", "OMNMIL"), [owner, whole]), whole)
        self.assertEqual(parties.answer(gold("Oman's army", "OMNMIL"), [owner]), owner)
        self.assertIsNone(parties.answer(gold("rebels", "OMNREB"), [owner, whole]))

    def test_the_head_stands_before_what_follows_it(self):
        line = "The navy of Oman sailed."
        texts = {"t2": gold_rows.Text("t2", "2014-05-09", (line,))}
        navy = parties.read_mention(["t2", "1", "navy of Oman", "OMNMIL", ""], texts)
        head = parties.Mention("t2", 1, 4, 8, "navy", ("OMNMIL",))
        owner = parties.Mention("t2", 1, 12, 16, "Oman", ("OMN",))
        self.assertEqual(parties.answer(navy, [owner, head]), head)

    def test_codes_and_countries_are_judged_apart(self):
        army, rebels = gold("Oman's army", "OMNMIL"), gold("rebels", "OMNREB")
        self.assertEqual(parties.judge(army, made("army", "OMNMIL")), (True, True, True))
        self.assertEqual(parties.judge(army, made("army", "OMNGOV")), (True, False, True))
        self.assertEqual(parties.judge(rebels, made("rebels", "REB")), (True, False, False))
        self.assertEqual(parties.judge(rebels, None), (False, False, False))


if __name__ == "__main__":
    unittest.main()
