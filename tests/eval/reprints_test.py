"""The scorer of reprints, on cases that are small enough to count by hand."""

import pathlib
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "eval"))

import gold_rows  # noqa: E402
import score_reprints as reprints  # noqa: E402


class Reprints(unittest.TestCase):
    def test_a_group_of_three_has_three_pairs(self):
        self.assertEqual(reprints.pairs_of({"a": "a", "b": "a", "c": "a", "d": "d"}),
                         {("a", "b"), ("a", "c"), ("b", "c")})

    def test_an_original_is_right_where_it_is_of_the_earliest_day(self):
        day = {"a": "2014-05-02", "b": "2014-05-01", "c": "2014-05-01"}
        groups = dict.fromkeys("abc", "a")
        self.assertEqual(reprints.originals_right(groups, dict.fromkeys("abc", "c"), day), (1, 1))
        self.assertEqual(reprints.originals_right(groups, dict.fromkeys("abc", "a"), day), (0, 1))
        self.assertEqual(reprints.originals_right(groups, {"a": "a", "b": "b", "c": "b"}, day), (0, 0))

    def test_a_text_without_a_group_is_named(self):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            (folder / "a.txt").write_text("A headline\n")
            (folder / "groups.tsv").write_text("text\tgroup\tnote\nb\tb\t\n")
            with self.assertRaisesRegex(gold_rows.BrokenGold, r"\['a', 'b'\]"):
                reprints.read_groups(folder)


if __name__ == "__main__":
    unittest.main()
