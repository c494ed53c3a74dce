"""re3d (Dstl 2017): government and news texts on Iraq and Syria, entities as offsets, noun phrases and
names alike, with guesses of a machine among them (confidence 0). Of each phrase, the name in it."""
import collections
import json
import re

from .gum import DAYS
from .sentence import OUTSIDE, UNKNOWN, Sentence, fill

KINDS = {"Person": "PER", "Organisation": "ORG", "Location": "LOC", "Nationality": "MISC"}
OUTSIDE_TYPES = ("Temporal", "Quantity", "Money", "Frequency", "Coordinate")
LINKS = {"of", "for", "the", "and", "on", "&", "'s", "’s"}
PARTICLES = {"al", "el", "ash", "bin", "ibn", "de", "-", "–"}
ABBREVIATED = r"(?:[A-Z]\.)+(?:[A-Z]\b)?|(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Sgt|Capt|Adm|Sen|Rep|Spc|St|Gov|Brig|Cpl|Pvt|Jr|No|vs)\."
TOKEN = re.compile(
    ABBREVIATED + r"|n['’]t\b|['’](?:s|re|ve|ll|m|d)\b|\d[\d,.]*\d|\w+?(?=n['’]t\b)"
    r"|\w+(?:['’](?!(?:s|re|ve|ll|m|d|t)\b)\w+)?|\S"
)
TRUSTED = 0.5
PRONOUNS = {"i", "we", "he", "she", "it", "they", "you", "who", "his", "her", "their", "our", "my", "its", "the", "a", "an", "this"}


def read(folder, knowledge):
    """The sentences of all documents in the folder's parts."""
    found = list(marked_sentences(folder, knowledge))
    spread(found)
    return found


def spread(found):
    """Labels a word that is marked in most places where it is not: annotators missed some."""
    uses = collections.defaultdict(collections.Counter)
    for sentence in found:
        for form, label in zip(sentence.forms, sentence.labels):
            if label not in (OUTSIDE, UNKNOWN):
                uses[form][label] += 1
    for sentence in found:
        for at, (form, label) in enumerate(zip(sentence.forms, sentence.labels)):
            best, count = uses[form].most_common(1)[0] if form in uses else ("", 0)
            if label == UNKNOWN and best.startswith("B-") and count >= max(3, 0.9 * uses[form].total()):
                sentence.labels[at] = best


def marked_sentences(folder, knowledge):
    for part in sorted(path for path in folder.iterdir() if path.is_dir()):
        entities = collections.defaultdict(list)
        for entity in records(part / "entities.json"):
            entities[entity["documentId"]].append(entity)
        for document in records(part / "documents.json"):
            yield from sentences(document, entities[document["_id"]], knowledge)


def records(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def sentences(document, entities, knowledge):
    text = document["text"]
    tokens = [(m.start(), m.end()) for m in TOKEN.finditer(text)]
    forms = [text[begin:end] for begin, end in tokens]
    labels = labels_of(forms, phrases(tokens, entities), starts(text, tokens, forms), knowledge)
    cuts = starts(text, tokens, forms) + [len(forms)]
    for first, last in zip(cuts, cuts[1:]):
        yield Sentence("re3d", document["_id"], forms[first:last], labels[first:last])


def starts(text, tokens, forms):
    """Indices of the tokens that begin a sentence: after a line's end, or an end mark before a capital."""
    found = [0]
    for at in range(1, len(tokens)):
        gap = text[tokens[at - 1][1] : tokens[at][0]]
        closing = at > 1 and forms[at - 1] in ('"', "”", ")") and forms[at - 2] in (".", "!", "?")
        ended = (forms[at - 1] in (".", "!", "?") or closing) and gap and not forms[at][0].islower()
        if ended or "\n" in gap:
            found.append(at)
    return found


def phrases(tokens, entities):
    """(first, last, type, confidence) of the entities that begin and end with tokens."""
    begins = {begin: at for at, (begin, _) in enumerate(tokens)}
    ends = {end: at + 1 for at, (_, end) in enumerate(tokens)}
    return [
        (begins[e["begin"]], ends[e["end"]], e["type"], e["confidence"])
        for e in entities
        if e["begin"] in begins and e["end"] in ends
    ]


def labels_of(forms, marked, begins, knowledge):
    labels = [first_guess(form, at in begins, knowledge) for at, form in enumerate(forms)]
    for first in range(len(forms)):
        for last in range(first + 2, first + 5):
            if knowledge.is_role(forms[first:last]):
                labels[first:last] = [OUTSIDE] * (last - first)
    for first, last, kind, confidence in marked:
        if kind in OUTSIDE_TYPES and confidence >= TRUSTED:
            labels[first:last] = [OUTSIDE] * (last - first)
    names = [(confidence >= TRUSTED, *name) for *phrase, confidence in marked for name in name_in(forms, *phrase, knowledge)]
    # What a person marked goes before a machine's guesses, and the longer before the shorter.
    taken = [False] * len(forms)
    for sure, first, last, kind in sorted(names, key=lambda n: (not n[0], n[1] - n[2], n[3] != "LOC")):
        if not any(taken[first:last]):
            taken[first:last] = [True] * (last - first)
            if sure or kind in ("LOC", "MISC"):
                fill(labels, first, last, kind)
            else:
                labels[first:last] = [UNKNOWN] * (last - first)
    return labels


def capital(form):
    return form[:1].isupper() and form.lower() not in PRONOUNS


def first_guess(form, begins_sentence, knowledge):
    """The label of a word that no entity's name covers."""
    if form in knowledge.states and len(form) > 2:
        return "B-LOC"
    if form in knowledge.demonyms:
        return "B-MISC"
    if not capital(form) or DAYS.fullmatch(form) or knowledge.is_role([form]):
        return OUTSIDE
    return OUTSIDE if begins_sentence and len(form) > 1 and form[1:].islower() else UNKNOWN


def name_in(forms, first, last, kind, knowledge):
    """The name of a phrase as a list of at most one (first, last, kind)."""
    if kind not in KINDS or not capital(forms[last - 1]):
        return []
    begin = capitals_before(forms, first, last, PARTICLES if kind == "Person" else PARTICLES | LINKS)
    if kind == "Person":
        begin = after_office(forms, first, begin, last, knowledge)
    else:
        begin = after_members(forms, begin, last, knowledge)
    text = " ".join(forms[begin:last])
    if text in knowledge.states:
        return [(begin, last, "LOC")]
    if text in knowledge.demonyms:
        return [(begin, last, "MISC")]
    if begin == last or knowledge.is_role(forms[begin:last]):
        return []
    return [(begin, last, KINDS[kind])]


def capitals_before(forms, first, last, links):
    """Where the run of capitalised words begins that ends the phrase; "al-" may stand before it."""
    begin = last - 1
    for at in range(last - 1, first - 1, -1):
        if capital(forms[at]):
            begin = at
        elif forms[at] not in links and not forms[at][:1].isdigit():
            break
    article = begin > 1 and forms[begin - 1] == "-" and forms[begin - 2] in PARTICLES
    return begin - 2 if article else begin


def after_members(forms, begin, last, knowledge):
    """Behind "Members of the" in front of a body's name."""
    for of in range(begin + 1, last):
        if forms[of] == "of" and knowledge.is_role(forms[begin:of]):
            return of + (2 if forms[of + 1] == "the" else 1)
    return begin


def after_office(forms, phrase, begin, last, knowledge):
    """Where the name begins behind the last title or office in front of it; last where the phrase is
    an office alone ("Foreign Office Minister", "Minister for the Middle East")."""
    for at in range(last, begin, -1):
        if any(knowledge.is_role(forms[start:at]) for start in range(max(phrase, at - 4), at)):
            return at
    before = [form for form in forms[phrase:begin] if form.lower() != "the"]
    return last if before and before[-1] in ("of", "for", "in", "at") else begin
