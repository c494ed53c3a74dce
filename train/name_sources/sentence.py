"""What every source of names yields, and how its labels are spelt."""
import dataclasses

# Labels beside those of NameTag (src/document/syntax.h): a word of which the source says nothing, and
# one that is outside or MISC, where the source has no such class.
UNKNOWN = "?"
NO_NAME_OR_MISC = "O*"
OUTSIDE = "O"
HYPHENS = ("-", "–")


@dataclasses.dataclass
class Sentence:
    source: str
    document: str
    forms: list
    labels: list


def fill(labels, first, last, kind):
    """Writes one name into labels[first:last]: B- and then I-."""
    for at in range(first, last):
        labels[at] = ("B-" if at == first else "I-") + kind


def spans(labels):
    """The names in a list of labels as (first, last, kind), last one past the end."""
    found = []
    for at, label in enumerate(labels + [OUTSIDE]):
        if found and found[-1][1] is None and not label.startswith("I-"):
            found[-1][1] = at
        if label.startswith("B-"):
            found.append([at, None, label[2:]])
    return [tuple(name) for name in found]
