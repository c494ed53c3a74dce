"""The arithmetic of eval/score_times.py on cases that are counted by hand."""

import collections
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "eval"))
import score_times as scorer  # noqa: E402


def gold(text, words, kind, *values):
    begin = text.index(words)
    meanings = set().union(*(scorer.of_resolution(value, words) for value in values))
    return scorer.Time(begin, begin + len(words), words, scorer.TYPES[kind], meanings)


def ours(text, words, kind, value, begin=None, end=None):
    at = len(text[:text.index(words)].encode())
    return scorer.ours({"span": [at, at + len(words.encode())], "type": kind, "value": value, "begin": begin,
                        "end": end}, text)


def counted(name, text, golds, found):
    counts, errors = collections.Counter(), []
    scorer.score_case(scorer.Case(name, text, "2016-11-07", golds), found, counts, errors)
    return counts, [error[0] for error in errors]


class Meanings(unittest.TestCase):
    def agree(self, words, kind, resolution, value, begin=None, end=None):
        theirs = scorer.of_resolution({"type": kind, **resolution}, words)
        mine = scorer.of_ours({"value": value, "begin": begin, "end": end})
        return bool(theirs & mine)

    def test_a_day_is_the_same_day(self):
        day = {"timex": "XXXX-10-02", "value": "2016-10-02"}
        self.assertTrue(self.agree("Oct 2", "date", day, "2016-10-02", "2016-10-02", "2016-10-02"))
        self.assertFalse(self.agree("Oct 2", "date", day, "2016-10-03", "2016-10-03", "2016-10-03"))

    def test_their_ends_are_not_included(self):
        month = {"timex": "2016-05", "start": "2016-05-01", "end": "2016-06-01"}
        self.assertTrue(self.agree("May", "daterange", month, "2016-05", "2016-05-01", "2016-05-31"))

    def test_a_range_has_the_bounds_that_are_named(self):
        years = {"timex": "(2014-01-01,2018-01-01,P4Y)", "start": "2014-01-01", "end": "2018-01-01"}
        self.assertTrue(self.agree("2014-2018", "daterange", years, "2014/2018", "2014-01-01", "2018-12-31"))
        self.assertFalse(self.agree("2014-2018", "daterange", years, "2014/2019", "2014-01-01", "2019-12-31"))

    def test_what_is_counted_in_months_has_their_grain(self):
        day = {"timex": "2016-10-07", "value": "2016-10-07"}
        self.assertTrue(self.agree("a month ago", "date", day, "2016-10", "2016-10-01", "2016-10-31"))
        self.assertFalse(self.agree("October 7", "date", day, "2016-10", "2016-10-01", "2016-10-31"))

    def test_lengths_are_compared_in_seconds(self):
        self.assertEqual(scorer.length_in_seconds("P2W"), 14 * 86400)
        self.assertEqual(scorer.length_in_seconds("PT1.5H"), 5400)
        self.assertIsNone(scorer.length_in_seconds("PXD"))
        self.assertTrue(self.agree("14 days", "duration", {"timex": "P14D", "value": "1209600"}, "P2W"))

    def test_clocks_are_compared_to_the_minute(self):
        nine = {"timex": "T21", "value": "21:00:00"}
        self.assertTrue(self.agree("9 pm", "time", nine, "2016-11-07T21:00", "2016-11-07", "2016-11-07"))
        self.assertFalse(self.agree("9 pm", "time", nine, "2016-11-07T09:00", "2016-11-07", "2016-11-07"))


class Counting(unittest.TestCase):
    text = "He left before 4pm and came in May."

    def test_a_leading_preposition_is_no_part_of_a_span(self):
        golds = [gold(self.text, "before 4pm", "time", {"type": "time", "timex": "T16", "value": "16:00:00"})]
        found = [ours(self.text, "4pm", "TIME", "2016-11-07T16:00")]
        counts, errors = counted("MergedParser", self.text, golds, found)
        self.assertEqual((counts["strict"], counts["relaxed"], counts["value"], errors), (1, 1, 1, []))

    def test_a_part_of_a_span_is_found_but_not_strictly(self):
        golds = [gold(self.text, "4pm and came in May", "time", {"type": "time", "timex": "T16", "value": "16:00:00"})]
        counts, errors = counted("MergedParser", self.text, golds, [ours(self.text, "4pm", "TIME", "2016-11-07T16:00")])
        self.assertEqual((counts["strict"], counts["relaxed"], errors), (0, 1, ["span"]))

    def test_what_nobody_marked_counts_only_in_sets_that_mark_all(self):
        found = [ours(self.text, "May", "DATE", "2016-05")]
        counts, errors = counted("MergedParser", self.text, [], found)
        self.assertEqual((counts["found"], errors), (1, ["extra"]))
        counts, errors = counted("DateParser", self.text, [], found)
        self.assertEqual((counts["found"], errors), (0, []))

    def test_one_of_ours_answers_one_of_theirs(self):
        golds = [gold(self.text, "4pm", "time"), gold(self.text, "May", "daterange")]
        counts, errors = counted("MergedExtractor", self.text, golds, [ours(self.text, "4pm and came in May", "DATE", "2016")])
        self.assertEqual((counts["gold"], counts["relaxed"], errors), (2, 1, ["span", "missed"]))

    def test_an_anchored_length_is_the_range_of_its_days(self):
        anchored = ours("the past two weeks", "the past two weeks", "DURATION", "P2W", "2016-10-24", "2016-11-07")
        bare = ours("two weeks", "two weeks", "DURATION", "P2W")
        self.assertTrue(scorer.type_fits("DATE", anchored))
        self.assertFalse(scorer.type_fits("DATE", bare))

    def test_f1(self):
        self.assertAlmostEqual(scorer.f1(right=2, found=4, gold=3), 4 / 7)

    def test_a_sentence_is_in_one_half_however_it_is_written(self):
        self.assertEqual(scorer.half("Back on May 2"), scorer.half("back on may 2"))


if __name__ == "__main__":
    unittest.main()
