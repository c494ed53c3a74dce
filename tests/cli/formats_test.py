"""The formats of the field: their columns, their codes, and what a row may hold."""

import csv
import io
import json
import re
import unittest

from program import DONE, SAMPLES, ProgramTest, entente

EVENT_KEYS = {"id", "doc", "sentence", "span", "source", "target", "cameo", "plover", "quad",
              "goldstein", "status", "speaker", "date", "place", "counts", "trigger", "confidence"}
STATUSES = {"happened", "ongoing", "planned", "promised", "demanded", "threatened", "hypothetical",
            "denied"}
QUAD_OF_ROOT = {**dict.fromkeys(range(1, 6), 1), **dict.fromkeys(range(6, 9), 2),
                **dict.fromkeys(range(9, 14), 3), **dict.fromkeys(range(14, 21), 4)}
CAMEO = re.compile(r"(0[1-9]|1\d|20)\d{0,2}")


def coded(form):
    outcome = entente("code", "--format", form, SAMPLES)
    assert outcome.status == DONE, outcome.err
    return outcome.out


def table(form):
    text = coded(form)
    assert text.endswith("\n") and "\r" not in text
    return [line.split("\t") for line in text[:-1].split("\n")]


class JsonLines(ProgramTest):
    @classmethod
    def setUpClass(cls):
        cls.events = [json.loads(line) for line in coded("jsonl").splitlines()]

    def test_an_event_has_the_keys_of_the_contract(self):
        self.assertGreater(len(self.events), 50)
        for event in self.events:
            self.assertLessEqual(EVENT_KEYS, event.keys())
            self.assertLessEqual({"begin", "end", "grain", "basis"}, event["date"].keys())
            self.assertLessEqual({"text", "span", "entry"}, event["trigger"].keys())
            for party in event["source"] + event["target"]:
                self.assertLessEqual({"name", "code", "country", "sector", "span"}, party.keys())
            for count in event["counts"]:
                self.assertLessEqual({"kind", "low", "high", "of"}, count.keys())
            if event["place"] is not None:
                self.assertLessEqual({"name", "country", "lat", "lon"}, event["place"].keys())

    def test_values_are_of_their_kind(self):
        for event in self.events:
            self.assertRegex(event["cameo"], CAMEO)
            self.assertEqual(event["quad"], QUAD_OF_ROOT[int(event["cameo"][:2])])
            self.assertIn(event["status"], STATUSES)
            self.assertTrue(-10 <= event["goldstein"] <= 10)
            self.assertTrue(0 < event["confidence"] <= 1)
            self.assertLess(event["span"][0], event["span"][1])

    def test_spans_point_at_the_words(self):
        pages = {}
        for line in entente("extract", SAMPLES).out.splitlines():
            page = json.loads(line)
            pages[page["id"]] = page["page_text"].encode()
        for event in self.events:
            text = pages[event["doc"]]
            for party in event["source"] + event["target"]:
                begin, end = party["span"]
                self.assertEqual(text[begin:end].decode(), party["words"])
            begin, end = event["span"]
            self.assertEqual(text[begin:end].decode(), event["text"])

    def test_ids_are_unique(self):
        ids = [event["id"] for event in self.events]
        self.assertEqual(len(ids), len(set(ids)))


class Tables(ProgramTest):
    def test_phoenix_has_26_columns_and_no_header(self):
        rows = table("phoenix")
        self.assertGreater(len(rows), 20)
        for number, row in enumerate(rows, 1):
            self.assertEqual(len(row), 26)
            self.assertTrue(row[0].startswith(f"{number}_"))
            self.assertRegex(row[1], r"\A(\d{8})?\Z")
            self.assertEqual(row[2] + row[3] + row[4], row[1])
            self.assertRegex(row[13], CAMEO)
            self.assertEqual(row[14], row[13][:2])
            self.assertIn(row[15], {"0", "1", "2", "3", "4"})

    def test_gdelt_has_61_columns_and_no_header(self):
        rows = table("gdelt")
        self.assertGreater(len(rows), 20)
        for row in rows:
            self.assertEqual(len(row), 61)
            self.assertRegex(row[26], CAMEO)
            self.assertEqual((row[27], row[28]), (row[26][:3], row[26][:2]))
            self.assertEqual(int(row[29]), QUAD_OF_ROOT[int(row[28])])
            self.assertRegex(row[59], r"\A(\d{14})?\Z")

    def test_icews_has_20_named_columns(self):
        header, *rows = table("icews")
        self.assertEqual(header[:7], ["Event ID", "Event Date", "Source Name", "Source Sectors",
                                      "Source Country", "Event Text", "CAMEO Code"])
        self.assertGreater(len(rows), 20)
        for row in [header, *rows]:
            self.assertEqual(len(row), 20)
        for row in rows:
            self.assertRegex(row[1], r"\A(\d{4}-\d\d-\d\d)?\Z")
            self.assertRegex(row[6], CAMEO)

    def test_polecat_has_40_named_columns(self):
        header, *rows = table("polecat")
        self.assertEqual((header[0], header[2], header[39]), ("Event ID", "Event Type", "Version"))
        self.assertGreater(len(rows), 20)
        for row in [header, *rows]:
            self.assertEqual(len(row), 40)
        for row in rows:
            self.assertRegex(row[2], r"\A[A-Z]+\Z")
            self.assertNotIn("", row)  # POLECAT writes None

    def test_csv_is_rfc_4180_with_a_header(self):
        text = coded("csv")
        header, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
        self.assertEqual(header[0], "event")
        self.assertEqual(text.count("\r\n"), len(rows) + 1)
        self.assertGreater(len(rows), 50)
        for row in rows:
            self.assertEqual(len(row), len(header))
            self.assertRegex(row[header.index("cameo")], CAMEO)

    def test_codes_keep_their_leading_zero_everywhere(self):
        column = {"phoenix": 13, "gdelt": 26, "icews": 6}
        for form, index in column.items():
            with self.subTest(form):
                self.assertTrue(any(row[index].startswith("0") for row in table(form)))

    def test_a_field_never_breaks_its_row(self):
        wire = self.write("wire.jsonl", json.dumps({
            "id": "a\tb\nc", "url": "https://example.org/\tx\r\ny", "source": "The\t\"Post\", Ltd\n",
            "date": "2011-03-03",
            "text": "Russia condemned\tTurkey\non Thursday over the attack in \u201cIdlib\u201d."}))
        for form, columns in [("phoenix", 26), ("gdelt", 61), ("icews", 20), ("polecat", 40)]:
            with self.subTest(form):
                outcome = entente("code", "--format", form, wire)
                self.assert_status(outcome, DONE)
                lines = outcome.out.rstrip("\n").split("\n")
                self.assertTrue(lines[-1])
                for line in lines:
                    self.assertEqual(line.count("\t") + 1, columns)
                    self.assertNotIn("\r", line)
        rows = list(csv.reader(io.StringIO(entente("code", "--format", "csv", wire).out)))
        self.assertEqual({len(row) for row in rows}, {len(rows[0])})

    def test_no_events_leave_only_the_header(self):
        quiet = self.write("quiet.txt", "It was a quiet day, and the shops were open as usual.\n")
        for form, lines in [("jsonl", 0), ("phoenix", 0), ("gdelt", 0), ("icews", 1),
                            ("polecat", 1), ("csv", 1)]:
            with self.subTest(form):
                outcome = entente("code", "--format", form, quiet)
                self.assert_status(outcome, DONE)
                self.assertEqual(len(outcome.out.splitlines()), lines)


if __name__ == "__main__":
    unittest.main()
