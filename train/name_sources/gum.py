"""GUM (Zeldes 2017): names out of its entity layer, which marks all noun phrases, nested. A phrase is
named where its head is a proper noun; of it, the words that are the name."""
import dataclasses
import re

from .sentence import HYPHENS, OUTSIDE, UNKNOWN, Sentence, fill

KINDS = {"person": "PER", "organization": "ORG", "place": "LOC", "event": "MISC", "abstract": "MISC", "object": "MISC"}
LINKS = {"of", "for", "the", "and", "on", "in", "&", "'s", "'", "de", "al", "du", "der", "von", "van"} | set(HYPHENS)
DETERMINERS = {"the", "a", "an", "this", "that", "his", "her", "its", "their", "our", "my", "your"}
ENDS = {",", "(", "[", ";", ":", "–", "—", '"', "“"}
# What a text calls its own parts, with a number: no names.
PARTS = re.compile(r"(Figure|Fig\.?|Table|Listing|Chapter|Section|Equation|Appendix|Step|Part|Day|Goal|No\.?)s?")
WITHIN = ("compound", "flat", "nmod", "conj", "amod", "nummod", "nmod:poss", "appos", "case", "cc", "det", "punct")
DAYS = re.compile(
    r"(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|"
    r"(Sept|Nov|Dec)ember|October|(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
)


@dataclasses.dataclass
class Word:
    form: str
    upos: str
    xpos: str
    head: int  # index in the sentence, -1 for the root
    deprel: str

    def proper(self):
        return self.xpos in ("NNP", "NNPS") or self.upos == "PROPN"


@dataclasses.dataclass
class Phrase:
    kind: str
    first: int
    last: int  # one past the end


def read(path, knowledge):
    """The sentences of a CoNLL-U file with an Entity column, on the treebank's own tokens."""
    document, lines = "", []
    with open(path, encoding="utf-8") as file:
        for line in list(file) + [""]:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id = "):
                document = line[len("# newdoc id = ") :]
            elif line and not line.startswith("#"):
                lines.append(line.split("\t"))
            elif not line and lines:
                words = [Word(c[1], c[3], c[4], int(c[6]) - 1, c[7]) for c in lines if c[0].isdigit()]
                labels = labels_of(words, phrases(lines), knowledge)
                yield Sentence("gum", document, [word.form for word in words], labels)
                lines = []


def phrases(lines):
    """The phrases that open and close in the sentence."""
    found, open_ones = [], []
    words = [cells for cells in lines if cells[0].isdigit()]
    for at, cells in enumerate(words):
        entity = re.search(r"(?:^|\|)Entity=([^|]*)", cells[9])
        for opening, whole, closing in re.findall(r"\(([^()]+)(\)?)|([^()]+)\)", entity.group(1) if entity else ""):
            if opening:
                number, kind = opening.split("-")[:2]
                open_ones.append((number, Phrase(kind, at, at + 1)))
            wanted = closing or (opening.split("-")[0] if whole else None)
            match = next((one for one in reversed(open_ones) if one[0] == wanted), None)
            if match:
                open_ones.remove(match)
                match[1].last = at + 1
                found.append(match[1])
    return found


def labels_of(words, marked, knowledge):
    labels = [first_guess(word, at, knowledge) for at, word in enumerate(words)]
    for phrase in marked:
        if phrase.kind == "time":
            labels[phrase.first : phrase.last] = [OUTSIDE] * (phrase.last - phrase.first)
    # The shortest phrase of a head is the one without its coordination, apposition or clause.
    shortest = {}
    for phrase in sorted(marked, key=lambda p: p.last - p.first, reverse=True):
        shortest[head_of(phrase, words)] = phrase
    names = [name for head, phrase in shortest.items() for name in name_in(phrase, head, words, knowledge)]
    taken = [False] * len(words)
    for first, last, kind in sorted(names, key=lambda n: n[0] - n[1]):
        if not any(taken[first:last]):
            taken[first:last] = [True] * (last - first)
            write(labels, words, first, last, kind)
    return labels


def write(labels, words, first, last, kind):
    if kind == UNKNOWN:
        labels[first:last] = [UNKNOWN] * (last - first)
    else:
        fill(labels, first, last, kind)


def first_guess(word, at, knowledge):
    """The label of a word that no name covers."""
    if word.form in knowledge.demonyms:
        return "B-MISC"
    if word.proper():
        title = word.deprel == "nmod:desc" or knowledge.is_role([word.form])
        return OUTSIDE if never_a_name(word.form) or title else UNKNOWN
    proper_adjective = word.upos == "ADJ" and word.form[:1].isupper() and at > 0
    return UNKNOWN if proper_adjective else OUTSIDE


def never_a_name(form):
    return DAYS.fullmatch(form) or PARTS.fullmatch(form) or "@" in form or "/" in form


def head_of(phrase, words):
    for at in range(phrase.first, phrase.last):
        if not phrase.first <= words[at].head < phrase.last:
            return at
    return phrase.first


def name_in(phrase, head, words, knowledge):
    """The name that the phrase is, as a list of at most one (first, last, kind)."""
    if not words[head].proper() or never_a_name(words[head].form):
        return []
    first, last = (person if phrase.kind == "person" else longest)(phrase, head, words)
    if phrase.kind != "person":
        first, last = whole_title(phrase, head, words) or (first, last)
    forms = [word.form for word in words[first:last]]
    kind = KINDS.get(phrase.kind, UNKNOWN)
    if kind == "PER":
        first += knowledge.after_titles(forms)
        if first >= last:
            return []
    if " ".join(forms) in knowledge.states:
        kind = "LOC"
    elif " ".join(forms) in knowledge.demonyms:
        kind = "MISC"
    elif kind == "PER" and words[head].xpos == "NNPS":
        kind = UNKNOWN  # members of something: "Republicans", "the Smiths"
    return [(first, last, kind)] if kind else []


def person(phrase, head, words):
    """From the head over its flat and compound proper nouns: titles (nmod:desc) and offices are left."""
    return grow(phrase, head, words, lambda w: w.proper() and w.deprel in ("flat", "compound", "goeswith"), HYPHENS)


def longest(phrase, head, words):
    """Proper nouns that hang together, with the small words between them: "University of Portsmouth"."""
    # The owner of a work or an event is a name of its own.
    links = LINKS if phrase.kind in ("organization", "place") else LINKS - {"'s", "'"}
    return grow(phrase, head, words, lambda w: w.proper() and w.deprel in WITHIN, links)


def whole_title(phrase, head, words):
    """The phrase up to a comma, without its determiner, where all words but the small ones have
    capitals: "Palace of Forty Columns"; None where they have not."""
    first, last = phrase.first, phrase.last
    while first < head and words[first].form.lower() in DETERMINERS:
        first += 1
    for at in range(head + 1, last):
        if words[at].form in ENDS:
            last = at
            break
    inside = [word.form for word in words[first:last]]
    titled = all(form[:1].isupper() or form.isdigit() or form in LINKS - {"'s", "'"} or form in ("to", "into") for form in inside)
    return (first, last) if titled and inside[0][:1].isupper() and inside[-1] not in LINKS else None


def grow(phrase, head, words, belongs, links):
    def reach(step, end):
        edge = at = head
        while at + step != end:
            at += step
            if belongs(words[at]) and leads_to(words, at, head, phrase):
                edge = at
            elif words[at].form not in links:
                break
        return edge

    return reach(-1, phrase.first - 1), reach(1, phrase.last) + 1


def leads_to(words, at, head, phrase):
    """Whether the word hangs on the head by words of the phrase."""
    steps = 0
    while at != head and phrase.first <= at < phrase.last and steps < len(words):
        at, steps = words[at].head, steps + 1
    return at == head
