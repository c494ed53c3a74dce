"""The scorer of the time gold, on cases that are small enough to count by hand."""

import pathlib
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "eval"))

import gold_rows  # noqa: E402
import score_time_gold as times  # noqa: E402

LINE = "Oman waited from Monday to Friday, and for two weeks after Monday."
TEXTS = {"t1": gold_rows.Text("t1", "2014-05-09", (LINE,))}


def time(words, kind="DATE", value="2014-05-05", begin="", end=""):
    return times.read_time(["t1", "1", words, kind, value, begin, end, ""], TEXTS)


class TimeGold(unittest.TestCase):
    def test_a_second_occurrence_is_another_place(self):
        self.assertEqual([time("Monday").begin, time("Monday#2").begin],
                         [LINE.index("Monday"), LINE.rindex("Monday")])

    def test_what_is_broken_is_named(self):
        for change, reason in (({"words": "Tuesday"}, "does not stand"), ({"words": "Monday#3"}, "does not stand"),
                               ({"kind": "DAY"}, "no type"), ({"value": ""}, "no value"),
                               ({"begin": "2014-02-30"}, "day"),
                               ({"begin": "2014-05-06", "end": "2014-05-05"}, "before the first")):
            with self.subTest(change=change), self.assertRaisesRegex(ValueError, reason):
                time(**{"words": "Monday", **change})

    def test_spans_types_values_and_days_are_counted_apart(self):
        gold = [time("Monday", begin="2014-05-05", end="2014-05-05"), time("Friday", value="2014-05-09"),
                time("two weeks", "DURATION", "P2W")]
        made = [time("Monday", begin="2014-05-05", end="2014-05-06"), time("for two weeks", "DATE", "P2W")]
        self.assertEqual(times.score(gold, made),
                         {"strict": 0.8, "relaxed": 0.8, "type": 0.4, "value": 0.8, "days": 0.0})

    def test_one_answers_one(self):
        gold = [time("Monday"), time("Friday")]
        self.assertEqual(times.match(gold, [time("Monday to Friday"), time("Friday")]), [(0, 0), (1, 1)])


if __name__ == "__main__":
    unittest.main()
