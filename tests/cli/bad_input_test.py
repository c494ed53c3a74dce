"""Inputs that are broken, foreign or hostile: each is named on the standard error, and the rest is
done."""

import json
import os
import resource
import shutil
import subprocess
import sys
import unittest

from program import (DONE, PROGRAM, SANITIZED, SOME_REFUSED, SOUND_TEXT, ProgramTest, entente,
                     environment)

# Runs its arguments as a command and tells the command's peak memory in MB at the end.
MEASURE = """
import resource, subprocess, sys
status = subprocess.run(sys.argv[1:]).returncode
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024, file=sys.stderr)
sys.exit(status)
"""


def line(identity, text=SOUND_TEXT, **more):
    return json.dumps({"id": identity, "text": text, **more}) + "\n"


class NoText(ProgramTest):
    def test_what_holds_no_words_is_refused(self):
        refused = {
            "empty.txt": b"",
            "blank.txt": b" \n\t\r\n \n",
            "picture.png": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
            "archive.zip": b"PK\x03\x04" + bytes(range(256)) * 20,
            "paper.pdf": b"%PDF-1.7\n" + bytes(range(256)) * 20,
            "zeros.txt": bytes(4096),
            "noise.bin": bytes((i * 7919 >> 3) & 0xFF for i in range(20000)),
        }
        paths = [self.write(name, content) for name, content in refused.items()]
        outcome = entente("code", *paths, self.sound())
        self.assert_refused(outcome, *paths)
        self.assertEqual(len(outcome.err.splitlines()), len(paths), outcome.err)

    def test_every_command_that_reads_refuses_it(self):
        empty = self.write("empty.txt", b"")
        for command in ["code", "extract", "annotate", "parse"]:
            with self.subTest(command):
                outcome = entente(command, empty, self.sound())
                self.assert_status(outcome, SOME_REFUSED)
                self.assertIn("empty.txt", outcome.err)
                self.assertIn("Turkey", outcome.out)

    def test_an_html_page_without_words_is_refused(self):
        page = self.write("bare.html", "<!DOCTYPE html><html><body><img src='a.png'></body></html>")
        self.assert_refused(entente("code", page, self.sound()), page)


class Encodings(ProgramTest):
    TEXT = "PARIS, March 3 \u2014 President Fran\u00e7ois Dufour said \u201cnon\u201d on Thursday.\n"

    def text_of(self, content):
        path = self.write("page.txt", content)
        outcome = entente("extract", path)
        self.assert_status(outcome, DONE)
        return json.loads(outcome.out)["page_text"]

    def test_windows_1252_is_read(self):
        text = self.text_of((self.TEXT * 5).encode("cp1252"))
        self.assertIn("Fran\u00e7ois", text)
        self.assertIn("\u201cnon\u201d", text)

    def test_latin_1_is_read(self):
        text = "GEN\u00c8VE, 3 March - The Swiss minister, Ren\u00e9 M\u00fcller, left for Li\u00e8ge.\n"
        self.assertIn("Ren\u00e9 M\u00fcller", self.text_of((text * 5).encode("latin-1")))

    def test_utf_16_of_both_orders_is_read(self):
        for codec, mark in [("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")]:
            with self.subTest(codec):
                self.assertIn("Fran\u00e7ois", self.text_of(mark + self.TEXT.encode(codec)))

    def test_utf_8_with_a_mark_is_read_without_it(self):
        self.assertTrue(self.text_of(b"\xef\xbb\xbf" + self.TEXT.encode()).startswith("PARIS"))

    def test_broken_utf_8_is_repaired_and_said(self):
        good = self.TEXT.encode() * 20
        path = self.write("torn.txt", good + b"The envoy \xc3( left \xf0\x9f\x98 early.\n" + good)
        outcome = entente("extract", path)
        self.assertIn("torn.txt", outcome.err)
        self.assertIn("\ufffd", json.loads(outcome.out)["page_text"])

    def test_offsets_are_of_the_text_that_was_read(self):
        path = self.write("page.txt", ("\u201cEnough,\u201d he said. " + SOUND_TEXT).encode("cp1252"))
        page = json.loads(entente("extract", path).out)["page_text"].encode()
        events = entente("code", path).objects()
        self.assertTrue(events)
        for event in events:
            begin, end = event["trigger"]["span"]
            self.assertEqual(page[begin:end].decode(), event["trigger"]["text"])


class Files(ProgramTest):
    def test_what_is_not_there_is_named(self):
        outcome = entente("code", self.folder / "no.txt", self.folder / "none", self.sound())
        self.assert_refused(outcome, self.folder / "no.txt", self.folder / "none")

    def test_an_empty_folder_is_named(self):
        (self.folder / "bare").mkdir()
        self.assert_refused(entente("code", self.folder / "bare", self.sound()), "bare")

    def test_a_link_to_nowhere_in_a_folder_is_named(self):
        self.write("corpus/sound.txt", SOUND_TEXT)
        (self.folder / "corpus" / "lost.txt").symlink_to("gone.txt")
        self.assert_refused(entente("code", self.folder / "corpus"), "lost.txt")

    def test_a_pipe_in_a_folder_does_not_stop_the_run(self):
        self.write("corpus/sound.txt", SOUND_TEXT)
        os.mkfifo(self.folder / "corpus" / "pipe")
        outcome = entente("code", self.folder / "corpus")
        self.assert_status(outcome, DONE)
        self.assertIn('"Russia"', outcome.out)

    def test_what_may_not_be_read_is_named(self):
        as_other = []
        if os.geteuid() == 0:
            if not shutil.which("setpriv"):
                self.skipTest("root may read every file, and there is no setpriv to be another")
            as_other = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        self.write("corpus/open/sound.txt", SOUND_TEXT)
        locked = self.write("corpus/locked.txt", SOUND_TEXT)
        closed = self.write("corpus/closed/inner.txt", SOUND_TEXT).parent
        locked.chmod(0)
        closed.chmod(0)
        self.addCleanup(closed.chmod, 0o755)
        done = subprocess.run([*as_other, PROGRAM, "code", str(self.folder / "corpus")],
                              capture_output=True, env=environment(), check=False)
        if b"failed to execute" in done.stderr:
            self.skipTest("another user may not run the program here")
        err = done.stderr.decode()
        self.assertEqual(done.returncode, SOME_REFUSED, err)
        self.assertIn(f"{locked}: cannot open: Permission denied", err)
        self.assertIn(f"{closed}: cannot open: Permission denied", err)
        self.assertIn(b'"Russia"', done.stdout)


class JsonLines(ProgramTest):
    def test_a_broken_line_is_named_and_the_others_are_read(self):
        broken = [
            '{"id":"cut","text":"Iran con\n',
            "not JSON at all\n",
            "[1, 2]\n",
            '"only a string"\n',
            '{"id":"no text"}\n',
            '{"id":"blank","text":"  "}\n',
            '{"id":"list","text":["Iran"]}\n',
            '{"id":"twice","text":"a"}{"id":"more"}\n',
            "[" * 100000 + "\n",
        ]
        content = line("first") + "".join(b + line(f"after {i}") for i, b in enumerate(broken))
        path = self.write("wire.jsonl", content)
        outcome = entente("code", path)
        self.assert_refused(outcome, *(f"{path}:{2 + 2 * i}: " for i in range(len(broken))))
        self.assertEqual(len(outcome.err.splitlines()), len(broken), outcome.err)
        self.assertEqual([event["doc"] for event in outcome.objects()],
                         ["first"] + [f"after {i}" for i in range(len(broken))])

    def test_an_impossible_date_is_said_and_left_open(self):
        path = self.write("wire.jsonl", line("a", date="2011-02-30") + line("b", date="2011-03-03"))
        outcome = entente("code", path)
        self.assertIn(f"{path}:1: ", outcome.err)
        self.assertIn("2011-02-30", outcome.err)
        self.assertNotIn(f"{path}:2: ", outcome.err)
        dates = {event["doc"]: event["published"] for event in outcome.objects()}
        self.assertEqual(dates, {"a": None, "b": "2011-03-03"})

    def test_lines_come_with_any_line_end_and_a_mark(self):
        path = self.write("wire.jsonl", "\ufeff" + line("a").replace("\n", "\r\n") + "\r\n\n" +
                          line("b").rstrip("\n"))
        outcome = entente("code", path)
        self.assert_status(outcome, DONE)
        self.assertEqual([event["doc"] for event in outcome.objects()], ["a", "b"])

    def test_the_first_report_may_be_long(self):
        stream = line("long", "The talks went on. " * 10000) + "broken\n" + line("b")
        outcome = entente("code", "-", stdin=stream.encode())
        self.assert_status(outcome, SOME_REFUSED)
        self.assertIn("-:2: ", outcome.err)
        self.assertEqual([event["doc"] for event in outcome.objects()], ["b"])


class Hostile(ProgramTest):
    def run_bounded(self, pieces, *arguments):
        """Feeds the pieces through a pipe; the Outcome and the peak memory in MB."""
        # Its output goes to files, not pipes, for nobody reads while this writes.
        out, err = self.folder / "out", self.folder / "err"
        with open(out, "wb") as to_out, open(err, "wb") as to_err:
            measured = subprocess.Popen(
                [sys.executable, "-c", MEASURE, PROGRAM, *arguments], stdin=subprocess.PIPE,
                stdout=to_out, stderr=to_err, env=environment())
        for piece in pieces:
            measured.stdin.write(piece)
        measured.stdin.close()
        status = measured.wait(timeout=240)
        *told, peak = err.read_text().splitlines()
        return status, out.read_text(), "\n".join(told), int(peak)

    def test_a_line_of_a_gigabyte_is_refused_without_being_held(self):
        def pieces():
            yield line("before").encode() + b'{"id":"endless","text":"'
            block = b"On and on it went. " * 55188
            for _ in range(1024):
                yield block
            yield b'"}\n' + line("after").encode()

        status, out, err, peak = self.run_bounded(pieces(), "code", "-")
        self.assertEqual(status, SOME_REFUSED, err)
        self.assertIn("-:2: the line is longer than", err)
        self.assertEqual([json.loads(l)["doc"] for l in out.splitlines()], ["before", "after"])
        if not SANITIZED:
            self.assertLess(peak, 400)

    def test_memory_does_not_grow_with_the_number_of_lines(self):
        one = line("same", SOUND_TEXT * 3).encode()
        status, _, err, peak = self.run_bounded((one * 100 for _ in range(50)), "code", "-")
        self.assertEqual(status, DONE, err)
        if not SANITIZED:
            self.assertLess(peak, 200)

    def test_deep_nesting_is_read(self):
        page = "<div>" * 100000 + f"<p>{SOUND_TEXT}</p>" + "</div>" * 100000
        outcome = entente("code", self.write("deep.html", "<html><body>" + page))
        self.assert_status(outcome, DONE)
        self.assertIn('"Russia"', outcome.out)

    def test_strange_texts_neither_crash_nor_hang(self):
        texts = {
            "one endless word": "a" * 300000,
            "one endless sentence": "Iran and Iraq and " * 10000 + "left.",
            "only capitals": "IRAN CONDEMNED IRAQ " * 5000,
            "only commas": "," * 100000,
            "only quotation marks": '"' * 50000 + "\u201c" * 50000,
            "only line ends": "a\n" * 50000,
            "brackets": "(" * 50000 + "Iran" + ")" * 50000,
            "control characters": "Iran\x01\x02 condemned\x7f Iraq\x0b on Monday. " * 50,
            "dates": "May 2, 2011 " * 10000,
            "numbers": "9" * 100000 + " killed. 1,000,000,000,000,000,000,000 people died in Iran.",
            "right to left": "\u202eIran \u0627\u06cc\u0631\u0627\u0646 condemned Iraq. " * 500,
            "combining marks": "e" + "\u0301" * 50000,
            "names": "Ali Hassan Omar Khalid " * 10000,
        }
        content = "".join(line(name, text) for name, text in texts.items()) + line("last")
        outcome = entente("code", self.write("strange.jsonl", content))
        self.assertIn(outcome.status, (DONE, SOME_REFUSED), outcome.err)
        self.assertIn("last", {event["doc"] for event in outcome.objects()})

    def test_names_of_files_may_be_strange(self):
        names = ["a b.txt", "-dash.txt", "l\u00edne\nend.txt", "quote\".txt", "tab\t.txt"]
        for name in names:
            self.write(f"corpus/{name}", SOUND_TEXT)
        outcome = entente("code", self.folder / "corpus")
        self.assert_status(outcome, DONE)
        self.assertEqual(len(outcome.objects()), len(names))


class Output(ProgramTest):
    def test_an_output_that_cannot_be_written_is_told(self):
        sample = self.sound()
        for command in ["code", "extract", "annotate", "parse"]:
            with self.subTest(command), open("/dev/full", "wb") as full:
                done = subprocess.run([PROGRAM, command, sample], stdout=full, check=False,
                                      stderr=subprocess.PIPE, env=environment())
                self.assertEqual(done.returncode, 3)
                self.assertIn(b"standard output", done.stderr)

    def test_a_closed_output_is_told(self):
        done = subprocess.run(["sh", "-c", '"$0" code "$1" >&-', PROGRAM, self.sound()],
                              stderr=subprocess.PIPE, check=False, env=environment())
        self.assertEqual(done.returncode, 3)
        self.assertIn(b"standard output", done.stderr)

    def test_a_reader_that_leaves_early_ends_the_run(self):
        many = self.write("many.jsonl", line("same") * 2000)
        with subprocess.Popen([PROGRAM, "code", many], stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, env=environment()) as process:
            process.stdout.readline()
            process.stdout.close()
            self.assertNotEqual(process.wait(timeout=60), 0)


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    unittest.main()
