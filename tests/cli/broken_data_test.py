"""A broken line in the tables of knowledge, or a broken model: refused with file, line and reason."""

import pathlib
import shutil
import struct
import unittest

from program import BROKEN, DATA, DONE, ProgramTest, entente


class DataTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.data = self.folder / "data"
        shutil.copytree(DATA, self.data, ignore=shutil.ignore_patterns("samples"))
        self.report = self.sound()

    def code(self):
        return entente("--data", self.data, "code", self.report)


class BrokenTables(DataTest):
    def append(self, name, line):
        """Adds a line to a table; the number of that line."""
        path = self.data / name
        with path.open("ab") as table:
            if not path.read_bytes().endswith(b"\n"):
                table.write(b"\n")
            table.write(line.encode() + b"\n")
        return path.read_bytes().count(b"\n")

    def reading(self, name):
        """The command that reads the table: those of the issues are read with a record, all others with a report."""
        if name.parts[0] != "issues":
            return self.code()
        record = self.folder / "table.entente"
        if not record.exists():
            self.assert_status(entente("read", self.report, "--into", record), DONE)
        return entente("--data", self.data, "show", record, "--what", "stances")

    def assert_broken_at(self, name, line):
        outcome = self.reading(pathlib.Path(name))
        self.assert_status(outcome, BROKEN)
        self.assertIn(f"{self.data / name}:{line}: ", outcome.err)
        self.assertEqual(outcome.out, "")

    def test_a_copy_of_the_data_does_as_well(self):
        self.assert_status(self.code(), DONE)

    def test_a_line_with_too_many_fields_in_any_table(self):
        # The PLOVER tables are for people and tools; cameo.tsv has what the program needs of them.
        tables = sorted(path.relative_to(self.data) for path in self.data.rglob("*.tsv")
                        if not path.name.startswith("plover"))
        self.assertGreater(len(tables), 20)
        for name in tables:
            with self.subTest(str(name)):
                sound = (self.data / name).read_bytes()
                self.assert_broken_at(name, self.append(name, "\t".join(["x"] * 40)))
                (self.data / name).write_bytes(sound)

    def test_a_table_without_its_header(self):
        for name in ["ontology/cameo.tsv", "actors/states.tsv", "places/cities.tsv",
                     "cues/modals.tsv"]:
            with self.subTest(name):
                sound = (self.data / name).read_bytes()
                (self.data / name).write_bytes(b"# nothing here\n")
                outcome = self.code()
                self.assert_status(outcome, BROKEN)
                self.assertIn(str(self.data / name), outcome.err)
                (self.data / name).write_bytes(sound)

    def test_a_line_whose_values_cannot_be(self):
        header = {}
        for name in ["ontology/cameo.tsv", "places/cities.tsv", "cues/modals.tsv"]:
            lines = (self.data / name).read_text().splitlines()
            header[name] = next(l for l in lines if l and not l.startswith("#")).split("\t")
        for name, columns in header.items():
            with self.subTest(name):
                sound = (self.data / name).read_bytes()
                self.assert_broken_at(name, self.append(name, "\t".join(["?"] * len(columns))))
                (self.data / name).write_bytes(sound)

    def test_a_broken_line_of_the_lexicon(self):
        name = "lexicon/11-disapprove.lex"
        for line in ["111 S &no-such-class T", "999 S scold T", "111", "111 S scold T ; mood=bad",
                     "what is this"]:
            with self.subTest(line):
                sound = (self.data / name).read_bytes()
                self.assert_broken_at(name, self.append(name, line))
                (self.data / name).write_bytes(sound)

    def test_a_missing_file(self):
        for name in ["ontology/cameo.tsv", "actors/states.tsv", "places/cities.tsv",
                     "cues/modals.tsv", "models/english.model"]:
            with self.subTest(name):
                kept = self.folder / "kept"
                shutil.move(self.data / name, kept)
                outcome = self.code()
                self.assert_status(outcome, BROKEN)
                self.assertIn(str(self.data / name), outcome.err)
                shutil.move(kept, self.data / name)


class BrokenModel(DataTest):
    MODEL = pathlib.Path("models") / "english.model"

    def assert_model_refused(self, content, reason):
        (self.data / self.MODEL).write_bytes(content)
        for command in ["code", "parse"]:
            outcome = entente("--data", self.data, command, self.report)
            self.assert_status(outcome, BROKEN)
            self.assertIn(str(self.data / self.MODEL), outcome.err)
            self.assertRegex(outcome.err, reason)

    def test_a_model_that_is_not_sound(self):
        model = (DATA / self.MODEL).read_bytes()
        other = struct.pack("<I", struct.unpack_from("<I", model, 8)[0] + 1)
        flipped = bytearray(model)
        flipped[len(model) // 2] ^= 1
        cases = {
            "empty": (b"", "."),
            "no model": (b"a text\n" * 100, "."),
            "only a header": (model[:20], "."),
            "cut short": (model[:-1000], "cut short|truncated|length"),
            "one bit": (bytes(flipped), "altered|checksum|damaged"),
            "other version": (model[:8] + other + model[12:], "version"),
        }
        for name, (content, reason) in cases.items():
            with self.subTest(name):
                self.assert_model_refused(content, reason)


if __name__ == "__main__":
    unittest.main()
