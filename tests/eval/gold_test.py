"""The scorers of the event gold, on cases that are small enough to count by hand."""

import pathlib
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "eval"))

import agreement  # noqa: E402
import gold_rows  # noqa: E402
import score_gold  # noqa: E402

LINE = "Oman condemned the attack and recalled its envoy on Monday."
TEXTS = {"t1": gold_rows.Text("t1", "2014-05-06", (LINE,)),
         "t2": gold_rows.Text("t2", "2014-05-06", ("He met them, and met them again.",))}
TYPES = gold_rows.cameo_types()


def row(text):
    """A row from 'unit trigger cameo plover source target status speaker date place counts', joined by semicolons;
    what is left out at the end is empty."""
    unit, trigger, cameo, plover, source, target, status, speaker, date, place, counts = (
        (text.split(";") + [""] * 11)[:11])
    return gold_rows.read_row([unit, "1", trigger, cameo, plover, source, target, status, "", speaker, date, place,
                               counts.replace(",", ";"), ""], TEXTS, TYPES)


def recalled(**changed):
    fields = {"trigger": "recalled", "cameo": "161", "plover": "SANCTION", "source": "OMN", "target": "YEM",
              "status": "happened", "speaker": "", "date": "2014-05-05", "place": "", "counts": "", **changed}
    return row(";".join(["t1", *fields.values()]))


CONDEMNED = "t1;condemned;111;ACCUSE;OMN;YEM;happened"


class Reading(unittest.TestCase):
    def test_a_second_occurrence_is_another_word(self):
        first, second = row("t2;met;040;CONSULT;OMN;OMN;happened"), row("t2;met#2;040;CONSULT;OMN;OMN;happened")
        self.assertFalse(first.words & second.words)

    def test_alternatives_are_words_of_one_trigger(self):
        self.assertEqual(len(row("t1;condemned / attack;111;ACCUSE;OMN;YEM;happened").words), 2)

    def test_what_is_broken_is_named(self):
        for text, reason in (("t1;denounced;111;ACCUSE;OMN;YEM;happened", "the trigger 'denounced'"),
                             ("t1;condemn;111;ACCUSE;OMN;YEM;happened", "the trigger 'condemn'"),
                             ("t1;condemned;999;ACCUSE;OMN;YEM;happened", "no CAMEO code '999'"),
                             ("t1;condemned;111;BLAME;OMN;YEM;happened", "no PLOVER type 'BLAME'"),
                             ("t1;condemned;111;ACCUSE;Oman;YEM;happened", "no actor code: 'Oman'"),
                             ("t1;condemned;111;ACCUSE;OMN;YEM;done", "no status 'done'"),
                             ("t1;condemned;111;ACCUSE;OMN;YEM;happened;;2014-02-30", "day"),
                             ("t1;condemned;111;ACCUSE;OMN;YEM;happened;;;Muscat", "a place is"),
                             ("t1;condemned;111;ACCUSE;OMN;YEM;happened;;;;hurt:3:3:men", "no kind of count"),
                             ("t9;condemned;111;ACCUSE;OMN;YEM;happened", "no text 't9'")):
            with self.subTest(text=text), self.assertRaisesRegex(ValueError, reason):
                row(text)

    def test_a_broken_file_is_named_with_its_line(self):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "sentences-a.tsv"
            file.write_text("\t".join(gold_rows.COLUMNS) + "\n# a comment\nt1\t1\tcondemned\n")
            with self.assertRaisesRegex(gold_rows.BrokenGold, r"sentences-a\.tsv:3: 3 fields, not 14"):
                gold_rows.read_rows(file, TEXTS, TYPES)

    def test_the_gold_itself_can_be_read(self):
        for annotator in sorted(gold_rows.GOLD.glob("annotator*")) + sorted(gold_rows.GOLD.glob("settled")):
            for name in gold_rows.TEXTS:
                if (annotator / f"{name}.tsv").exists():
                    with self.subTest(annotator=annotator.name, name=name):
                        self.assertTrue(gold_rows.read_rows(annotator / f"{name}.tsv", gold_rows.read_texts(name)))


class Parties(unittest.TestCase):
    def test_what_a_code_is_compared_by(self):
        for code, country, party in (("PAK", "PAK", "PAK"), ("PAKMIL", "PAK", "PAKMIL"), ("SYRREBMUS", "SYR", "SYRREB"),
                                     ("AFGINSTAL", "AFG", "AFGREB"), ("UAF", "", "UAF"), ("KSVGOV", "XKX", "XKXGOV"),
                                     ("IGOUNOIAE", "IGOUNO", "IGOUNO"), ("IGOWSTNAT", "IGOWSTNAT", "IGOWSTNAT")):
            self.assertEqual((gold_rows.country(code), gold_rows.party(code)), (country, party), code)


class Matching(unittest.TestCase):
    def test_rows_match_by_a_word_of_the_trigger(self):
        one = [row(CONDEMNED), recalled()]
        other = [recalled(trigger="recalled its envoy"), row("t2;met;040;CONSULT;OMN;OMN;happened")]
        self.assertEqual(gold_rows.match(one, other), [(1, 0)])

    def test_the_same_root_goes_before_more_words(self):
        one = [recalled(trigger="recalled its envoy"), recalled(trigger="envoy", cameo="111", plover="ACCUSE")]
        other = [recalled(trigger="recalled its envoy", cameo="111", plover="ACCUSE"), recalled()]
        self.assertEqual(gold_rows.match(one, other), [(0, 1), (1, 0)])

    def test_a_row_is_matched_once(self):
        self.assertEqual(gold_rows.match([recalled()], [recalled(), recalled()]), [(0, 0)])


class Agreement(unittest.TestCase):
    def test_kappa_takes_chance_away(self):
        # Of ten, eight are equal; each has "a" six times and "b" four times: 0.52 by chance.
        one, other = list("aaaaaabbbb"), list("aaaaabbbba")
        self.assertAlmostEqual(agreement.kappa(0.8, one, other), (0.8 - 0.52) / 0.48)
        self.assertEqual(agreement.kappa(1.0, list("aa"), list("aa")), 1.0)

    def test_detection_and_fields(self):
        one = [row(CONDEMNED), recalled()]
        other = [recalled(status="planned")]
        result = agreement.compare(one, other)
        self.assertEqual((result["rows"], result["matched"]), ((2, 1), 1))
        self.assertAlmostEqual(result["F1"], 2 / 3)
        self.assertEqual(result["fields"]["root"][0], 1.0)
        self.assertEqual(result["fields"]["status"][0], 0.0)

    def test_places_are_equal_by_country_and_a_word(self):
        for one, other, same in (("Goma/COD", "the town of Goma/COD", True), ("Goma/COD", "Goma/RWA", False),
                                 ("Goma/COD", "Sake/COD", False), ("Goma/COD", "", False), ("", "", True)):
            self.assertEqual(gold_rows.same_place(recalled(place=one).place, recalled(place=other).place), same)


def event(**changed):
    """An event as the program prints it, of LINE's "recalled its envoy"."""
    oman = {"name": "Oman", "code": "OMN", "country": "OMN"}
    yemen = {"name": "Yemen", "code": "YEM", "country": "YEM"}
    begin = LINE.index("recalled")
    return {"doc": "t1", "cameo": "161", "plover": "SANCTION", "source": [oman], "target": [yemen],
            "status": "happened", "background": False, "speakers": [], "place": None, "counts": [],
            "date": {"begin": "2014-05-05", "end": "2014-05-05", "basis": "publication"},
            "trigger": {"text": "recalled its envoy", "span": [begin, begin + 18]}, **changed}


def scored(gold, *events):
    made = [score_gold.row_of_event(each, "t1", LINE.encode()) for each in events]
    return score_gold.score(gold, made)


class Scoring(unittest.TestCase):
    def test_all_right(self):
        shares, rates = scored([recalled()], event())
        self.assertEqual(set(shares.values()), {1.0})
        self.assertEqual(rates["detection"], (1.0, 1.0, 1.0))
        self.assertEqual(rates["root tuples"], (1.0, 1.0, 1.0))

    def test_a_missed_event_costs_recall_and_a_false_one_precision(self):
        attack = event(cameo="190", trigger={"text": "attack", "span": [19, 25]})
        _, rates = scored([recalled(), row(CONDEMNED)], event(), attack)
        self.assertEqual(rates["detection"], (0.5, 0.5, 0.5))

    def test_a_wrong_side_spoils_the_tuple_but_not_the_match(self):
        shares, rates = scored([recalled()], event(target=[]))
        self.assertEqual((shares["source"], shares["target"], shares["code"]), (1.0, 0.0, 1.0))
        self.assertEqual((rates["detection"][2], rates["root tuples"][2]), (1.0, 0.0))

    def test_a_reciprocal_event_counts_once_for_each_direction(self):
        for gold, pairs in ((recalled(source="OMN|YEM", target="OMN|YEM"), [("OMN", "YEM"), ("YEM", "OMN")]),
                            (recalled(source="OMN|SAU"), [("OMN", "YEM"), ("SAU", "YEM")]),
                            (recalled(source="OMN", target="OMNOPP"), [("OMN", "OMN")]),
                            (recalled(source="UAF", target=""), [("", "")])):
            self.assertEqual(sorted(score_gold.dyads(gold)), pairs)

    def test_a_day_that_is_not_told_is_no_date(self):
        unknown = {"begin": None, "end": "2014-05-06", "basis": "reported"}
        self.assertEqual(scored([recalled(date="")], event(date=unknown))[0]["date"], 1.0)
        self.assertEqual(scored([recalled()], event(date=unknown))[1]["date"], (0.0, 0.0, 0.0))

    def test_counts_are_compared_one_by_one(self):
        gold = recalled(counts="killed:3:3:men,wounded:5::men")
        right = {"kind": "killed", "low": 3, "high": 3, "of": "people"}
        wrong = {"kind": "wounded", "low": 5, "high": 5, "of": "men"}
        shares, rates = scored([gold], event(counts=[right, wrong]))
        self.assertEqual((shares["counts"], rates["counts"]), (0.0, (0.5, 0.5, 0.5)))

    def test_bytes_of_the_program_are_characters_of_the_line(self):
        text = "Brasília recalled it.\nThen Norway recalled it."
        at = text.encode().index(b"recalled", 25)
        found = score_gold.row_of_event(event(trigger={"text": "recalled", "span": [at, at + 8]}), "t1", text.encode())
        self.assertEqual((found.line, found.words), (2, frozenset({(12, 20)})))


if __name__ == "__main__":
    unittest.main()
