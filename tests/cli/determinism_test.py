"""The same reports give the same bytes, however many threads read them and in whatever order."""

import itertools
import random
import unittest

from program import DONE, SAMPLES, ProgramTest, entente

FORMATS = ["jsonl", "phoenix", "gdelt", "icews", "polecat", "csv"]
VIEWS = ["events", "claims", "positions", "commitments", "incidents"]


class Threads(ProgramTest):
    def test_code_prints_the_same_bytes_in_every_format(self):
        for form in FORMATS:
            with self.subTest(form):
                runs = [entente("code", "--format", form, "-j", threads, SAMPLES)
                        for threads in (1, 2, 8, 1)]
                self.assert_status(runs[0], DONE)
                self.assertGreater(len(runs[0].out.splitlines()), 20)
                for run in runs[1:]:
                    self.assertEqual(run.bytes, runs[0].bytes)

    def test_annotate_prints_the_same_bytes(self):
        runs = [entente("annotate", "-j", threads, SAMPLES) for threads in (1, 8)]
        self.assertTrue(runs[0].out)
        self.assertEqual(runs[1].bytes, runs[0].bytes)

    def test_read_makes_the_same_record(self):
        shown = []
        for threads in (1, 2, 8):
            record = self.folder / f"{threads}.entente"
            self.assert_status(entente("read", "-j", threads, SAMPLES, "--into", record), DONE)
            shown.append(entente("show", record, "--json").bytes)
        self.assertTrue(shown[0])
        self.assertEqual(shown[1:], shown[:1] * 2)


class Order(ProgramTest):
    def shown(self, record):
        return {view: entente("show", record, "--json", "--what", view).bytes for view in VIEWS}

    def test_the_record_does_not_depend_on_the_order_of_the_inputs(self):
        files = sorted(path for path in SAMPLES.iterdir() if path.stem != "README")
        records = []
        for turn in range(3):
            record = self.folder / f"{turn}.entente"
            self.assert_status(entente("read", *files, "--into", record), DONE)
            records.append(self.shown(record))
            random.Random(turn).shuffle(files)
        for view, other in itertools.product(VIEWS, records[1:]):
            with self.subTest(view):
                self.assertEqual(other[view], records[0][view])

    def test_one_run_and_a_run_for_each_report_make_the_same_record(self):
        whole, pieces = self.folder / "whole.entente", self.folder / "pieces.entente"
        entente("read", SAMPLES, "--into", whole)
        for path in sorted(SAMPLES.iterdir(), reverse=True):
            if path.stem != "README":
                entente("read", path, "--into", pieces)
        self.assertEqual(self.shown(pieces), self.shown(whole))

    def test_reading_again_changes_nothing(self):
        record = self.folder / "record.entente"
        entente("read", SAMPLES, "--into", record)
        before = self.shown(record)
        again = entente("read", SAMPLES, "--into", record)
        self.assert_status(again, DONE)
        self.assertIn("0 new, 0 replaced", again.err)
        self.assertEqual(self.shown(record), before)


if __name__ == "__main__":
    unittest.main()
