"""The arithmetic of eval/score_places.py on reports that are counted by hand."""

import collections
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "eval"))
import score_places as scorer  # noqa: E402


def report(marked):
    text, toponyms = scorer.read_marks(marked)
    return scorer.Report("t", "dev", "2012-01-01", text, toponyms)


def ours(gold_report, words, country, *point):
    begin = gold_report.text.index(words)
    return scorer.Toponym(begin, begin + len(words), words, country, point, 0)


def counted(gold_report, found):
    counts, errors = collections.Counter(), []
    scorer.score(gold_report, found, counts, errors)
    return counts, [error.split()[0] for error in errors]


class Marks(unittest.TestCase):
    def test_marks_are_taken_out_and_counted(self):
        text, toponyms = scorer.read_marks("In [Tripoli](LBY 32.89 13.18) and [Libya](LBY).")
        self.assertEqual(text, "In Tripoli and Libya.")
        self.assertEqual([(t.begin, t.end, t.country, t.point, t.reach) for t in toponyms],
                         [(3, 10, "LBY", (32.89, 13.18), 161), (15, 20, "LBY", None, 161)])

    def test_a_large_place_has_its_own_reach(self):
        _, (sea,) = scorer.read_marks("[South China Sea](- 12.0 113.0 ~900)")
        self.assertEqual((sea.country, sea.reach), ("-", 900))

    def test_the_gold_can_be_read(self):
        gold = scorer.read_gold(pathlib.Path(scorer.__file__).parent / "gold" / "places.txt")
        halves = collections.Counter(r.half for r in gold)
        self.assertEqual(halves["dev"], halves["unseen"])
        self.assertEqual(len({r.id for r in gold}), len(gold))
        for r in gold:
            self.assertNotRegex(r.text, r"[\[\]]", r.id)
            for t in r.toponyms:
                self.assertTrue(t.point is None or (abs(t.point[0]) <= 90 and abs(t.point[1]) <= 180), r.id)


class Counting(unittest.TestCase):
    gold = report("Shells fell on [Tripoli](LBN 34.44 35.84) and [Beirut](LBN 33.89 35.50), [Lebanon](LBN) said.")

    def test_the_distance_is_that_of_the_great_circle(self):
        # A quarter of the equator, and a degree of a meridian.
        self.assertAlmostEqual(scorer.distance_km((0, 0), (0, 90)), 10007.5, delta=1)
        self.assertAlmostEqual(scorer.distance_km((10, 20), (11, 20)), 111.2, delta=0.1)

    def test_a_namesake_far_off_is_found_and_wrong(self):
        counts, errors = counted(self.gold, [ours(self.gold, "Tripoli", "LBY", 32.89, 13.18)])
        self.assertEqual((counts["gold"], counts["found"], counts["near"], counts["country"]), (3, 1, 0, 0))
        self.assertEqual(errors, ["wrong", "missed", "missed"])

    def test_a_country_is_right_by_its_code_wherever_its_point_is(self):
        counts, _ = counted(self.gold, [ours(self.gold, "Lebanon", "LBN", 0, 0)])
        self.assertEqual((counts["near"], counts["points"], counts["country"]), (1, 0, 1))

    def test_what_is_no_place_is_extra(self):
        counts, errors = counted(self.gold, [ours(self.gold, "Shells", "USA", 30, -90)])
        self.assertEqual((counts["ours"], counts["found"]), (1, 0))
        self.assertEqual(errors, ["missed"] * 3 + ["extra"])

    def test_a_place_of_no_one_country_is_not_scored_by_country(self):
        sea = report("In the [Red Sea](- 20 38 ~800).")
        counts, errors = counted(sea, [ours(sea, "Red Sea", "", 19, 39)])
        self.assertEqual((counts["countries"], counts["near"], errors), (0, 1, []))


if __name__ == "__main__":
    unittest.main()
