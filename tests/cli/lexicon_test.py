"""A user's own lexicon beside ours: `--lexicon`."""

import unittest

from program import BROKEN, DONE, ProgramTest, entente

REPORT = "Norway attacked Peru on Monday. Norway outfoxed Peru. Norway met Peru in Lima.\n"
OWN = """# a verb that ours lacks, another reading of one that ours has, and no reading of a third
class outfoxing = outfox outwit
130  S &outfoxing T
  + Norway outfoxed Peru. => NOR 130 PER
145  S attack T
-    S meet T
"""


class OwnLexicon(ProgramTest):
    def setUp(self):
        super().setUp()
        self.report = self.write("report.txt", REPORT)
        self.own = self.write("own.lex", OWN)

    def rows(self, *arguments):
        outcome = entente("code", "--date", "2012-05-03", *arguments, self.report)
        self.assert_status(outcome, DONE)
        self.assertEqual(outcome.err, "")
        return [(event["cameo"], event["trigger"]["entry"]) for event in outcome.objects()]

    def test_ours_alone(self):
        self.assertEqual([code for code, _ in self.rows()], ["190", "040"])

    def test_the_users_entries_go_before_ours(self):
        self.assertEqual(self.rows("--lexicon", self.own),
                         [("145", "own.lex:5 S attack T"), ("130", "own.lex:3 S &outfoxing T")])

    def test_a_folder_and_the_later_before_the_earlier(self):
        folder = self.folder / "more"
        folder.mkdir()
        (folder / "b.lex").write_text("182  S attack T\n")
        codes = [code for code, _ in self.rows("--lexicon", self.own, "--lexicon", folder)]
        self.assertEqual(codes, ["182", "130"])

    def test_a_broken_line_is_named(self):
        for line, reason in (("190 S attack &fleet", "no class &fleet"), ("999 S attack T", "no code 999"),
                             ("class a = &b\nclass b = &a", "names itself")):
            broken = self.write("broken.lex", "# mine\n" + line + "\n")
            outcome = entente("code", "--lexicon", broken, self.report)
            self.assert_status(outcome, BROKEN)
            self.assertIn("broken.lex:", outcome.err)
            self.assertIn(reason, outcome.err)
            self.assertEqual(outcome.out, "")

    def test_a_file_that_is_not_there_stops_the_run(self):
        outcome = entente("code", "--lexicon", self.folder / "none.lex", self.report)
        self.assert_status(outcome, BROKEN)
        self.assertIn("none.lex", outcome.err)

    def test_a_record_reads_again_what_another_lexicon_read(self):
        record = self.folder / "own.entente"
        reading = ["read", "--date", "2012-05-03", self.report, "--into", record]
        self.assert_status(entente(*reading), DONE)
        self.assertIn("1 known already", entente(*reading).err)
        self.assertIn("1 replaced", entente(*reading, "--lexicon", self.own).err)


if __name__ == "__main__":
    unittest.main()
