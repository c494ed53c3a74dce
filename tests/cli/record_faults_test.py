"""Records that are killed, shared, full, foreign or damaged."""

import json
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import time
import unittest

from program import (BROKEN, DONE, PROGRAM, SAMPLES, SOUND_TEXT, ProgramTest, entente, environment)


def corpus(reports):
    """JSON Lines of reports that differ in day and text."""
    lines = []
    for n in range(reports):
        day = f"2011-{n % 12 + 1:02}-{n % 28 + 1:02}"
        text = f"ANKARA, {day} - Turkey accused Syria of attack number {n}. Syria denied it. " + SOUND_TEXT
        lines.append(json.dumps({"id": f"r{n}", "date": day, "text": text}))
    return "\n".join(lines) + "\n"


def shown(record):
    return {what: entente("show", record, "--json", "--what", what).bytes
            for what in ("events", "claims", "incidents", "commitments", "positions")}


class Faults(ProgramTest):
    def setUp(self):
        super().setUp()
        self.record = self.folder / "record.entente"

    def read(self, *inputs):
        return entente("read", *inputs, "--into", self.record)


class Killed(Faults):
    def test_a_killed_run_is_completed_by_the_next(self):
        wire = self.write("wire.jsonl", corpus(80))
        whole = self.folder / "whole.entente"
        started = time.monotonic()
        self.assert_status(entente("read", wire, "--into", whole), DONE)
        length = time.monotonic() - started
        moments = random.Random(11)
        killed = 0
        for turn in range(8):
            with subprocess.Popen([PROGRAM, "read", wire, "--into", self.record],
                                  stderr=subprocess.DEVNULL, env=environment()) as process:
                try:
                    process.wait(timeout=length * (0.1 + 0.7 * moments.random()))
                except subprocess.TimeoutExpired:
                    process.send_signal(signal.SIGKILL)
                    killed += 1
            if self.record.exists() and self.record.stat().st_size:
                with self.subTest(turn):
                    self.assert_status(entente("show", self.record), DONE)
        self.assertGreater(killed, 0)
        self.assert_status(self.read(wire), DONE)
        self.assertEqual(shown(self.record), shown(whole))


class Shared(Faults):
    def test_two_writers_at_once_make_one_record(self):
        first, second = self.write("a.jsonl", corpus(60)), SAMPLES
        writers = [subprocess.Popen([PROGRAM, "read", source, "--into", self.record],
                                    stderr=subprocess.PIPE, env=environment())
                   for source in (first, second, first)]
        for writer in writers:
            _, err = writer.communicate(timeout=120)
            self.assertEqual(writer.returncode, DONE, err)
        alone = self.folder / "alone.entente"
        self.assert_status(entente("read", first, second, "--into", alone), DONE)
        self.assertEqual(shown(self.record), shown(alone))

    def test_a_reader_sees_a_whole_record_while_another_writes(self):
        self.read(SAMPLES)
        wire = self.write("a.jsonl", corpus(80))
        with subprocess.Popen([PROGRAM, "read", wire, "--into", self.record],
                              stderr=subprocess.DEVNULL, env=environment()) as writer:
            while writer.poll() is None:
                self.assert_status(entente("show", self.record, "--json"), DONE)


class Full(Faults):
    def test_a_limit_on_the_size_of_files(self):
        wire = self.write("wire.jsonl", corpus(160))
        self.assert_status(self.read(SAMPLES / "wire.jsonl"), DONE)
        limit = self.record.stat().st_size + 100_000

        def limited():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

        outcome = entente("read", wire, "--into", self.record, preexec_fn=limited,
                          restore_signals=False)
        self.assert_status(outcome, BROKEN)
        self.assertIn(str(self.record), outcome.err)
        self.assert_status(self.read(wire, SAMPLES / "wire.jsonl"), DONE)  # once there is room
        whole = self.folder / "whole.entente"
        entente("read", wire, SAMPLES / "wire.jsonl", "--into", whole)
        self.assertEqual(shown(self.record), shown(whole))

    def test_a_full_disk(self):
        disk = self.folder / "disk"
        disk.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", "size=600k", "none", str(disk)]
        if os.geteuid() != 0 or not shutil.which("mount") or subprocess.run(
                mount, stderr=subprocess.DEVNULL, check=False).returncode != 0:
            self.skipTest("only root can mount a small disk, and not everywhere")
        self.addCleanup(subprocess.run, ["umount", str(disk)], check=False)
        outcome = entente("read", self.write("wire.jsonl", corpus(160)), "--into",
                          disk / "record.entente")
        self.assert_status(outcome, BROKEN)
        self.assertIn("full", outcome.err)
        self.assertIn("record.entente", outcome.err)


class Foreign(Faults):
    def assert_refuses(self, named, *reasons):
        before = named.read_bytes() if named.is_file() else None
        for command in (["read", SAMPLES / "wire.jsonl", "--into", named], ["show", named],
                        ["explain", named, "some-event"]):
            with self.subTest(command[0]):
                outcome = entente(*command)
                self.assert_status(outcome, BROKEN)
                self.assertIn(str(named), outcome.err)
                for reason in reasons:
                    self.assertIn(reason, outcome.err)
                if before is not None:
                    self.assertEqual(named.read_bytes(), before)

    def test_a_text_is_not_a_record(self):
        self.assert_refuses(self.sound(), "not a record")

    def test_a_folder_is_not_a_record(self):
        self.assert_refuses(self.folder, "folder")

    def test_another_program_s_database_is_left_alone(self):
        path = self.folder / "other.sqlite"
        with sqlite3.connect(path) as other:
            other.execute("CREATE TABLE article (title TEXT)")
        other.close()
        self.assert_refuses(path, "another program")

    def test_a_newer_schema_is_left_alone(self):
        self.read(SAMPLES / "wire.jsonl")
        with sqlite3.connect(self.record) as record:
            record.execute("PRAGMA user_version = 999")
        record.close()
        self.assert_refuses(self.record, "999", "newer")

    def test_a_record_that_was_cut_short_is_told(self):
        self.read(SAMPLES)
        whole = self.record.read_bytes()
        for size in (50, 5000, len(whole) // 2, len(whole) - 4096, len(whole) - 1):
            with self.subTest(size):
                self.record.write_bytes(whole[:size])
                self.assert_refuses(self.record)

    def test_a_damaged_record_never_crashes_the_program(self):
        self.read(SAMPLES)
        whole = self.record.read_bytes()
        dice = random.Random(5)
        for turn in range(10):
            torn = bytearray(whole)
            for _ in range(40):
                torn[dice.randrange(100, len(torn))] = dice.randrange(256)
            self.record.write_bytes(torn)
            with self.subTest(turn):
                outcome = entente("show", self.record, "--json")
                self.assertIn(outcome.status, (DONE, BROKEN), outcome.err)

    def test_a_record_in_a_folder_that_is_not_there_is_told(self):
        path = self.folder / "none" / "record.entente"
        outcome = entente("read", SAMPLES / "wire.jsonl", "--into", path)
        self.assert_status(outcome, BROKEN)
        self.assertIn(str(path), outcome.err)


if __name__ == "__main__":
    unittest.main()
