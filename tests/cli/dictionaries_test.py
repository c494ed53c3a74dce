"""A user's own dictionaries of actors and agents, in the formats of PETRARCH and TABARI."""

import unittest

from program import (BAD_USAGE, BROKEN, DONE, SOME_REFUSED, ProgramTest, entente)

REPORT = ("KELM, May 3 - Zorbian dike wardens arrested Turkish fishermen on Thursday. "
          "The Fen Host accused Turkey of an attack.\n")
ACTORS = """# A country that there is not, and a group of it
ZORBIA_ [ZOR]
+ZORBIAN_
THE_FEN_HOST_
+FEN_HOST_
\t[ZORREB <20100101]
\t[ZORMIL >20100101]
"""
AGENTS = "!PERSON! = MAN, MEN\nDIKE_WARDEN [~COP]\nFISHER!PERSON! [~LAB]\n"


class Dictionaries(ProgramTest):
    def setUp(self):
        super().setUp()
        self.report = self.write("report.txt", REPORT)
        self.actors = self.write("own.actors.txt", ACTORS)
        self.agents = self.write("own.agents.txt", AGENTS)

    def codes(self, *arguments):
        """The actor codes of the report's mentions, by their words."""
        outcome = entente("annotate", *arguments, self.report)
        self.assert_status(outcome, DONE)
        self.assertEqual(outcome.err, "")
        mentions = outcome.objects()[0]["mentions"]
        return {m["text"]: " ".join(a["code"] for a in m["actor"]) for m in mentions}

    def test_its_actors_and_agents_are_found(self):
        codes = self.codes("--actors", self.actors, "--agents", self.agents, "--date", "2012-05-03")
        self.assertEqual(codes["Zorbian dike wardens"], "ZORCOP")
        self.assertEqual(codes["Turkish fishermen"], "TURLAB")
        self.assertEqual(codes["The Fen Host"], "ZORMIL")

    def test_a_code_holds_on_its_days(self):
        codes = self.codes("--actors", self.actors, "--date", "2009-05-03")
        self.assertEqual(codes["The Fen Host"], "ZORREB")

    def test_without_it_nothing_is_known_of_them(self):
        self.assertNotIn("ZOR", " ".join(self.codes("--date", "2012-05-03").values()))

    def test_events_have_its_codes(self):
        outcome = entente("code", "--actors", self.actors, "--agents", self.agents, "--format", "phoenix",
                          "--date", "2012-05-03", self.report)
        self.assert_status(outcome, DONE)
        self.assertIn("ZORCOP", outcome.out)

    def test_a_broken_line_is_named_and_the_rest_is_used(self):
        broken = self.write("broken.txt", "GOOD_ONE_ [ZORREB]\nBAD_ONE_ [ZORREB >20111301]\n" + ACTORS)
        outcome = entente("annotate", "--actors", broken, "--date", "2012-05-03", self.report)
        self.assert_status(outcome, SOME_REFUSED)
        self.assertEqual(outcome.err, f"entente: {broken}:2: no such date: '20111301'\n")
        self.assertIn("ZORMIL", outcome.out)

    def test_any_bytes_are_refused_by_line(self):
        noise = self.write("noise.txt", bytes((i * 7919 >> 3) & 0xFF for i in range(20000)) + b"\n" + ACTORS.encode())
        outcome = entente("annotate", "--agents", noise, "--date", "2012-05-03", self.report)
        self.assert_status(outcome, SOME_REFUSED)
        self.assertTrue(all(line.startswith(f"entente: {noise}:") for line in outcome.err.splitlines()), outcome.err)
        self.assertIn("ZORMIL", outcome.out)

    def test_a_file_that_is_not_there_stops_the_run(self):
        outcome = entente("code", "--actors", self.folder / "none.txt", self.report)
        self.assert_status(outcome, BROKEN)
        self.assertIn("none.txt", outcome.err)
        self.assertEqual(outcome.out, "")

    def test_an_option_without_a_file_is_bad_usage(self):
        self.assert_status(entente("code", self.report, "--actors"), BAD_USAGE)

    def test_a_record_reads_again_what_another_dictionary_read(self):
        record = self.folder / "own.entente"
        date = ["--date", "2012-05-03"]
        self.assert_status(entente("read", *date, self.report, "--into", record), DONE)
        again = entente("read", *date, self.report, "--into", record)
        self.assertIn("1 known already", again.err)
        other = entente("read", *date, "--actors", self.actors, self.report, "--into", record)
        self.assertIn("1 replaced", other.err)
        self.assertIn("ZORMIL", entente("show", record, "--what", "events", "--json").out)


if __name__ == "__main__":
    unittest.main()
