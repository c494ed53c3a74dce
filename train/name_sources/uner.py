"""Universal NER (Mayhew et al. 2024): PER, ORG, LOC over a treebank's tokens. What CoNLL calls MISC is
outside there, so a word that could be part of such a name counts as "outside or MISC"."""
from .sentence import NO_NAME_OR_MISC, OUTSIDE, Sentence


def read(path):
    """The sentences of an .iob2 file, in its order."""
    document, forms, labels = "", [], []
    with open(path, encoding="utf-8") as file:
        for line in list(file) + [""]:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id = "):
                document = line[len("# newdoc id = ") :]
            elif line and not line.startswith("#"):
                _, form, label = line.split("\t")[:3]
                forms.append(form)
                labels.append(label)
            elif not line and forms:
                yield Sentence("uner", document, forms, may_be_other(forms, labels))
                forms, labels = [], []


def may_be_other(forms, labels):
    """Leaves O only where no MISC is likely: words without a capital or digit, not between capitals."""
    capital = [any(c.isupper() or c.isdigit() for c in form) for form in forms]
    result = []
    for at, label in enumerate(labels):
        inside = capital[max(0, at - 1)] and capital[min(len(forms) - 1, at + 1)]
        open_label = label == OUTSIDE and (capital[at] or inside)
        result.append(NO_NAME_OR_MISC if open_label else label)
    return result


def hold_out(sentences, every):
    """Parts the sentences by document: (those to train on, every n-th document)."""
    order = {}
    for sentence in sentences:
        order.setdefault(sentence.document, len(order))
    held = {document for document, at in order.items() if at % every == every - 1}
    return ([s for s in sentences if s.document not in held], [s for s in sentences if s.document in held])
