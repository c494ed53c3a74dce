#!/usr/bin/env python3
"""Each source of names, a few lines of it, and the words and labels that come of them."""
import json
import pathlib
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "train"))

from name_sources import gum, re3d, uner, wikigold  # noqa: E402
from name_sources.knowledge import Knowledge  # noqa: E402
from name_sources.sentence import spans  # noqa: E402

KNOWLEDGE = Knowledge(ROOT / "data")


def shown(sentence):
    """ "Nora/B-PER left" : the words, with their labels where they are not O."""
    return " ".join(f if l == "O" else f"{f}/{l}" for f, l in zip(sentence.forms, sentence.labels))


class Sources(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def file(self, text, name="source"):
        path = pathlib.Path(self.folder.name) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def test_uner_leaves_open_what_could_be_of_no_class_of_its_own(self):
        rows = [("The", "O"), ("Norwegian", "O"), ("navy", "O"), ("left", "O"), ("Oslo", "B-LOC")]
        text = "# newdoc id = d\n" + "".join(f"{n}\t{f}\t{l}\t-\t-\n" for n, (f, l) in enumerate(rows, 1)) + "\n"
        (sentence,) = uner.read(self.file(text))
        self.assertEqual(shown(sentence), "The/O* Norwegian/O* navy left Oslo/B-LOC")
        self.assertEqual(sentence.document, "d")

    def test_every_fourth_document_of_uner_is_held_out(self):
        text = "".join(f"# newdoc id = {d}\n1\tx\tO\t-\t-\n\n1\ty\tO\t-\t-\n\n" for d in "abcdefgh")
        train, held = uner.hold_out(list(uner.read(self.file(text))), 4)
        self.assertEqual([s.document for s in held], ["d", "d", "h", "h"])
        self.assertEqual(len(train), 12)

    def test_wikigold_gets_beginnings_and_loses_articles_and_hyphens(self):
        text = "-DOCSTART- O\n\nThe I-ORG\nNew-Coast I-ORG\nBand I-ORG\nplayed O\nThe I-MISC\nGate I-MISC\n\n"
        (sentence,) = wikigold.read(self.file(text))
        self.assertEqual(
            shown(sentence), "The New/B-ORG -/I-ORG Coast/I-ORG Band/I-ORG played The/B-MISC Gate/I-MISC"
        )

    def gum(self, rows):
        lines = [f"{n}\t{f}\t_\t{u}\t{x}\t_\t{h}\t{d}\t_\t{m}\n" for n, (f, u, x, h, d, m) in enumerate(rows, 1)]
        (sentence,) = gum.read(self.file("# newdoc id = d\n" + "".join(lines) + "\n"), KNOWLEDGE)
        return shown(sentence)

    def test_gum_gives_names_without_titles_and_descriptions_none(self):
        rows = [
            ("President", "PROPN", "NNP", 2, "nmod:desc", "Entity=(1-person-new-cf1-2-coref"),
            ("Ivo", "PROPN", "NNP", 4, "nsubj", "_"),
            ("Hart", "PROPN", "NNP", 2, "flat", "Entity=1)"),
            ("met", "VERB", "VBD", 0, "root", "_"),
            ("soldiers", "NOUN", "NNS", 4, "obj", "Entity=(2-person-new-cf2-1-sgl)"),
            ("Monday", "PROPN", "NNP", 4, "obl:unmarked", "Entity=(3-time-new-cf3-1-sgl)"),
        ]
        self.assertEqual(self.gum(rows), "President Ivo/B-PER Hart/I-PER met soldiers Monday")

    def test_gum_gives_the_longest_name_and_takes_a_state_for_a_place(self):
        rows = [
            ("The", "DET", "DT", 2, "det", "Entity=(1-organization-new-cf1-2-sgl"),
            ("University", "PROPN", "NNP", 5, "nsubj", "_"),
            ("of", "ADP", "IN", 4, "case", "_"),
            ("Bergen", "PROPN", "NNP", 2, "nmod", "Entity=(2-place-new-cf2-1-sgl)1)"),
            ("left", "VERB", "VBD", 0, "root", "_"),
            ("Norway", "PROPN", "NNP", 5, "obj", "Entity=(3-organization-new-cf3-1-sgl)"),
            ("to", "ADP", "IN", 8, "case", "_"),
            ("Swedish", "ADJ", "JJ", 9, "amod", "_"),
            ("friends", "NOUN", "NNS", 5, "obl", "_"),
        ]
        self.assertEqual(
            self.gum(rows), "The University/B-ORG of/I-ORG Bergen/I-ORG left Norway/B-LOC to Swedish/B-MISC friends"
        )

    def test_re3d_gives_the_name_in_a_phrase(self):
        text = "Iraqi President Ivo Hart met the Northern Guard. We left."
        phrases = [("Person", "Iraqi President Ivo Hart", 1), ("Nationality", "Iraqi", 0),
                   ("Organisation", "the Northern Guard", 1), ("Organisation", "We", 1)]
        entities = [
            {"documentId": "d", "type": kind, "begin": text.index(words), "end": text.index(words) + len(words),
             "confidence": confidence}
            for kind, words, confidence in phrases
        ]
        self.file(json.dumps({"_id": "d", "text": text}), "Part/documents.json")
        self.file("\n".join(map(json.dumps, entities)), "Part/entities.json")
        first, second = re3d.read(pathlib.Path(self.folder.name), KNOWLEDGE)
        self.assertEqual(
            shown(first), "Iraqi/B-MISC President Ivo/B-PER Hart/I-PER met the Northern/B-ORG Guard/I-ORG ."
        )
        self.assertEqual(shown(second), "We left .")

    def test_spans(self):
        self.assertEqual(spans(["B-PER", "I-PER", "O", "B-LOC", "B-LOC"]), [(0, 2, "PER"), (3, 4, "LOC"), (4, 5, "LOC")])


if __name__ == "__main__":
    unittest.main()
