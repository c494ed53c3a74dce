"""The scorer of stories, on cases that are small enough to count by hand."""

import pathlib
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "eval"))

import gold_rows  # noqa: E402
import score_stories  # noqa: E402
import stories  # noqa: E402

LINE = "Oman shelled a village; a raid on the village followed, Oman said, and Yemen denied the raid."


def story():
    return stories.Story("s", {"1": gold_rows.Text("1", "", (LINE,))})


def row(table, *fields):
    return dict(zip(stories.TABLES[table], ("s", *map(str, fields))))


class Reading:
    """What a program may have made of a story; see score_stories.Reading."""

    def __init__(self, mentions, answers=(), commitments=(), stances=None, holder=None):
        self.ids = [f"e{n}" for n in range(len(mentions))]
        self.mentions = [stories.Mention("1", 1, gold_rows.words_of(LINE, *gold_rows.span_in_line(LINE, words)), incident)
                         for words, incident in mentions]
        self.answers, self.commitments = answers, commitments
        self.stances, self.holder = stances or {}, holder or {}


class Gold(unittest.TestCase):
    def test_what_is_broken_is_named(self):
        one = story()
        stories.add_mention(one, row("incidents", "a", 1, 1, "shelled", ""))
        for add, wrong, reason in (
                (stories.add_mention, row("incidents", "a", 2, 1, "raid", ""), "no report '2'"),
                (stories.add_mention, row("incidents", "a", 1, 2, "raid", ""), "no line 2"),
                (stories.add_mention, row("incidents", "a", 1, 1, "siege", ""), "does not stand"),
                (stories.add_answer, row("answers", "a", "b", ""), "no incident 'b'"),
                (stories.add_commitment, row("commitments", "a", "OMN", "", "", "done", "", ""), "no state 'done'"),
                (stories.add_commitment, row("commitments", "a", "Oman", "", "", "kept", "", ""), "no actor code")):
            with self.subTest(reason=reason), self.assertRaisesRegex(ValueError, reason):
                add(one, wrong)
        with self.assertRaisesRegex(ValueError, "no issue 'weather'"):
            stories.add_stance(one, row("stances", "OMN", "weather", "for", 1, 1, "Oman", ""), {"border"})

    def test_a_mention_goes_with_the_event_that_shares_most_of_its_words(self):
        gold = Reading([("raid on the village", "g")]).mentions
        made = Reading([("village#2", "x"), ("raid on the village", "y"), ("denied", "z")]).mentions
        self.assertEqual(stories.aligned(gold, made), {0: 1})


class Figures(unittest.TestCase):
    def test_b_cubed(self):
        self.assertEqual(stories.b_cubed("aab", "xxy"), (1.0, 1.0))
        self.assertEqual(stories.b_cubed("aab", "xyz"), (1.0, (0.5 + 0.5 + 1) / 3))
        self.assertEqual(stories.b_cubed("aab", "xxx"), ((2 / 3 + 2 / 3 + 1 / 3) / 3, 1.0))
        self.assertEqual(stories.pairs_within("aaab"), 3)

    def scored(self, reading):
        one = story()
        for incident, words in (("shelling", "shelled"), ("raid", "raid"), ("denial", "denied")):
            stories.add_mention(one, row("incidents", incident, 1, 1, words, ""))
        stories.add_answer(one, row("answers", "denial", "raid", ""))
        stories.add_commitment(one, row("commitments", "raid", "OMN", "", "", "kept", "", ""))
        one.stances["OMN", "border"] = "for"
        scores = score_stories.Scores(misses=False)
        scores.add(one, reading)
        return scores

    def test_all_right(self):
        scores = self.scored(Reading([("shelled", "x"), ("raid", "y"), ("denied", "z")], [("e2", "e1")],
                                     [("e1", "open"), ("e1", "kept")], {("OMN", "border"): "for"}))
        for counts in (scores.answers, scores.commitments, scores.stances):
            self.assertEqual((counts.right, counts.made, counts.wanted), (1, 1, 1))
        self.assertEqual(scores.states_right, 1)

    def test_the_content_of_a_statement_stands_for_it(self):
        scores = self.scored(Reading([("raid", "y"), ("village#2", "w"), ("denied", "z")], [("e2", "e1")], [("e1", "open")],
                                     holder={"e1": "e0"}))
        self.assertEqual((scores.answers.right, scores.answers.made), (1, 1))
        self.assertEqual((scores.commitments.right, scores.commitments.made, scores.states_right), (1, 1, 0))

    def test_what_stands_in_no_row_is_wrong(self):
        scores = self.scored(Reading([("village", "w"), ("denied", "z")], [("e1", "e0")], [("e0", "open")],
                                     {("OMN", "border"): "against", ("OMN", "trade"): "for"}))
        for counts in (scores.answers, scores.commitments, scores.stances):
            self.assertEqual((counts.right, counts.made, counts.wanted), (0, 1, 1))
        self.assertEqual(sum(scores.missed.values()), 2)


if __name__ == "__main__":
    unittest.main()
