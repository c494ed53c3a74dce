"""WikiGold (Balasuriya et al. 2009): Wikipedia text with CoNLL 2003's four kinds, brought to UD English
tokens and to UNER's spans."""
import re

from .sentence import HYPHENS, OUTSIDE, Sentence

PREFIXES = {"anti", "non", "pre", "pro", "post", "re", "ex", "co", "semi", "multi", "sub", "un", "mid", "e", "inter"}


def read(path):
    document, forms, kinds = 0, [], []
    with open(path, encoding="utf-8") as file:
        for line in list(file) + [""]:
            if line.startswith("-DOCSTART-"):
                document += 1
            elif line.strip():
                form, label = line.split()
                for piece in split_hyphens(form):
                    forms.append(piece)
                    kinds.append(label.split("-")[-1])
            elif forms:
                yield Sentence("wikigold", f"wikigold-{document}", forms, labels_of(forms, kinds))
                forms, kinds = [], []


def split_hyphens(form):
    """ "Danish-German" as UD English cuts it: at hyphens between letters, but for a prefix's."""
    if re.fullmatch(r"\w+(-\w+)+", form) and form.split("-")[0].lower() not in PREFIXES:
        return [piece for piece in re.split(r"(-)", form) if piece]
    return [form]


def labels_of(forms, kinds):
    """IOB2 from WikiGold's I- labels: a name begins where the kind changes; UNER's spans are without a
    leading article (a work's title keeps it)."""
    labels, before = [], OUTSIDE
    for form, kind in zip(forms, kinds):
        article = before != kind and kind in ("ORG", "LOC") and form in ("The", "the")
        kind = OUTSIDE if article or (before == OUTSIDE and form in HYPHENS) else kind
        labels.append(OUTSIDE if kind == OUTSIDE else ("I-" if before == kind else "B-") + kind)
        before = kind
    return labels
