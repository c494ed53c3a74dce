"""Exit statuses, help, version and colour: what a script can rely on."""

import os
import pty
import subprocess
import unittest

from program import (BAD_USAGE, BROKEN, DONE, PROGRAM, SAMPLES, SOME_REFUSED, ProgramTest, entente,
                     environment)

COMMANDS = ["annotate", "code", "explain", "extract", "parse", "read", "show"]


def run_on_terminal(*arguments, **extra):
    """The program's output when a person watches it."""
    ours, theirs = pty.openpty()
    with subprocess.Popen([PROGRAM, *map(str, arguments)], stdout=theirs,
                          env=environment(TERM="xterm", **extra)) as process:
        os.close(theirs)
        out = b""
        try:
            while piece := os.read(ours, 65536):
                out += piece
        except OSError:  # how Linux says that the other side is closed
            pass
        os.close(ours)
    return out


class Help(ProgramTest):
    def test_version_is_a_name_and_a_number(self):
        outcome = entente("--version")
        self.assert_status(outcome, DONE)
        self.assertRegex(outcome.out, r"\Aentente \d+\.\d+\.\d+\n\Z")

    def test_help_names_every_command(self):
        outcome = entente("--help")
        self.assert_status(outcome, DONE)
        for command in COMMANDS:
            self.assertRegex(outcome.out, rf"(?m)^  {command} +\w+")

    def test_every_command_has_help(self):
        for command in COMMANDS:
            with self.subTest(command):
                outcome = entente(command, "--help")
                self.assert_status(outcome, DONE)
                self.assertIn("Usage:", outcome.out)
                self.assertEqual(outcome.err, "")


class Status(ProgramTest):
    def test_0_where_all_was_done(self):
        outcome = entente("code", self.sound())
        self.assert_status(outcome, DONE)
        self.assertEqual(outcome.err, "")

    def test_1_where_an_input_was_refused(self):
        outcome = entente("code", self.sound(), self.folder / "nowhere.txt")
        self.assert_status(outcome, SOME_REFUSED)

    def test_2_for_bad_usage_which_is_named(self):
        sample = SAMPLES / "wire.jsonl"
        record = self.folder / "record.entente"
        entente("read", sample, "--into", record)
        cases = [
            ((), "subcommand"),
            (("cook", sample), "cook"),
            (("code",), "INPUT"),
            (("code", "--colour", sample), "--colour"),
            (("code", "--format", "xml", sample), "xml"),
            (("code", "--date", "2011-02-30", sample), "2011-02-30"),
            (("code", "--date", "yesterday", sample), "yesterday"),
            (("code", "-j", "many", sample), "many"),
            (("code", "-j", "-1", sample), "-1"),
            (("code", "-j", "100000", sample), "100000"),
            (("code", "--format", "csv", "--date", "2011-02-30", sample), "2011-02-30"),
            (("extract", "--date", "2011-13-01", sample), "2011-13-01"),
            (("annotate", "--date", "11-02-03", sample), "11-02-03"),
            (("read", sample), "--into"),
            (("read", "--date", "2011-00-01", sample, "--into", record), "2011-00-01"),
            (("show",), "FILE"),
            (("show", record, "--what", "gossip"), "gossip"),
            (("show", record, "--since", "2011-02-30"), "2011-02-30"),
            (("show", record, "--between", "Iran"), "--between"),
            (("show", record, "--what", "relation"), "--between"),
            (("explain", record, "no-such-event"), "no-such-event"),
        ]
        for arguments, named in cases:
            with self.subTest(arguments=arguments):
                outcome = entente(*arguments)
                self.assert_status(outcome, BAD_USAGE)
                self.assertIn(named, outcome.err)
                self.assertEqual(outcome.out, "")

    def test_3_where_the_data_is_not_there(self):
        outcome = entente("--data", self.folder / "nowhere", "code", self.sound())
        self.assert_status(outcome, BROKEN)
        self.assertIn(str(self.folder / "nowhere"), outcome.err)
        self.assertEqual(outcome.out, "")

    def test_3_where_the_record_is_not_there(self):
        for command in (["show"], ["explain"]):
            with self.subTest(command):
                extra = ["some-event"] if command == ["explain"] else []
                outcome = entente(*command, self.folder / "none.entente", *extra)
                self.assert_status(outcome, BROKEN)
                self.assertIn("none.entente", outcome.err)
                self.assertFalse((self.folder / "none.entente").exists())


class Colour(ProgramTest):
    def setUp(self):
        super().setUp()
        self.record = self.folder / "record.entente"
        self.assert_status(entente("read", SAMPLES, "--into", self.record), DONE)

    def test_a_terminal_gets_colour(self):
        self.assertIn(b"\x1b[", run_on_terminal("show", self.record))

    def test_no_color_is_honoured(self):
        self.assertNotIn(b"\x1b", run_on_terminal("show", self.record, NO_COLOR="1"))

    def test_a_pipe_gets_none(self):
        outcome = entente("show", self.record)
        self.assert_status(outcome, DONE)
        self.assertNotIn("\x1b", outcome.out)


if __name__ == "__main__":
    unittest.main()
