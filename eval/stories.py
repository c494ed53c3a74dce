"""The gold of stories: its reports and tables, as docs/annotation-stories.md says. A broken row is refused with file, line
and reason. Used by score_stories.py."""

import collections
import dataclasses
import datetime
import re

import gold_rows

HALVES = ("dev", "unseen")
TABLES = {"incidents": ("story", "incident", "report", "line", "trigger", "note"),
          "answers": ("story", "answering", "answered", "note"),
          "commitments": ("story", "incident", "party", "towards", "due", "state", "by", "note"),
          "stances": ("story", "party", "issue", "stance", "report", "line", "words", "note")}
STATES = {"open", "kept", "broken", "overdue"}
STANCES = {"for", "against", "conditional"}
GUIDELINES = gold_rows.ROOT / "docs" / "annotation-stories.md"


@dataclasses.dataclass(frozen=True)
class Mention:
    """One telling: an annotator's, or an event of the program. `incident` is the gold's or the program's id."""
    report: str
    line: int
    words: frozenset
    incident: str


@dataclasses.dataclass
class Story:
    name: str
    reports: dict  # "1" to gold_rows.Text
    mentions: list = dataclasses.field(default_factory=list)
    answers: set = dataclasses.field(default_factory=set)  # (answering, answered)
    commitments: dict = dataclasses.field(default_factory=dict)  # incident to state
    stances: dict = dataclasses.field(default_factory=dict)  # (party, issue) to stance

    @property
    def incidents(self):
        return {mention.incident for mention in self.mentions}


def issues(path=GUIDELINES):
    """The issues of the guidelines' table."""
    return set(re.findall(r"^\| `([a-z-]+)` \|", path.read_text(encoding="utf-8"), re.M))


def read_story(folder):
    texts = {path.stem: gold_rows.Text(path.stem, "", tuple(path.read_text(encoding="utf-8").split("\n")), path)
             for path in folder.glob("*.txt")}
    if sorted(texts, key=int) != [str(n) for n in range(1, len(texts) + 1)]:
        raise gold_rows.BrokenGold(f"{folder}: the reports are not numbered from 1")
    return Story(folder.name, texts)


def must(condition, reason):
    if not condition:
        raise ValueError(reason)


def line_of(story, row):
    must(row["report"] in story.reports, f"no report '{row['report']}'")
    lines = story.reports[row["report"]].lines
    must(1 <= int(row["line"]) <= len(lines), f"the report has no line {row['line']}")
    return lines[int(row["line"]) - 1]


def check_codes(field):
    for code in gold_rows.split(field, "|"):
        must(gold_rows.ACTOR.fullmatch(code), f"no actor code: '{code}'")


def add_mention(story, row):
    words = gold_rows.trigger_words(line_of(story, row), row["trigger"])
    story.mentions.append(Mention(row["report"], int(row["line"]), words, row["incident"]))


def add_answer(story, row):
    for end in ("answering", "answered"):
        must(row[end] in story.incidents, f"no incident '{row[end]}'")
    story.answers.add((row["answering"], row["answered"]))


def add_commitment(story, row):
    must(row["incident"] in story.incidents, f"no incident '{row['incident']}'")
    must(not row["by"] or row["by"] in story.incidents, f"no incident '{row['by']}'")
    must(row["state"] in STATES, f"no state '{row['state']}'")
    check_codes(row["party"])
    check_codes(row["towards"])
    if row["due"]:
        datetime.date.fromisoformat(row["due"])
    story.commitments[row["incident"]] = row["state"]


def add_stance(story, row, known_issues):
    check_codes(row["party"])
    must(row["issue"] in known_issues, f"no issue '{row['issue']}'")
    must(row["stance"] in STANCES, f"no stance '{row['stance']}'")
    must(row["words"] in line_of(story, row), f"'{row['words']}' does not stand in the line")
    key = (gold_rows.country(row["party"]) or row["party"], row["issue"])
    must(key not in story.stances, "two stances of a party on an issue")
    story.stances[key] = row["stance"]


def read_half(folder):
    """The stories of a half, by name."""
    stories = {path.name: read_story(path) for path in sorted(folder.iterdir()) if path.is_dir()}
    known_issues = issues()
    adders = {"incidents": add_mention, "answers": add_answer, "commitments": add_commitment,
              "stances": lambda story, row: add_stance(story, row, known_issues)}
    for table, columns in TABLES.items():
        def add(fields, columns=columns, adder=adders[table]):
            must(len(fields) == len(columns), f"{len(fields)} fields, not {len(columns)}")
            row = dict(zip(columns, fields))
            must(row["story"] in stories, f"no story '{row['story']}'")
            adder(stories[row["story"]], row)

        gold_rows.read_table(folder / f"{table}.tsv", columns, add)
    return stories


def aligned(gold, made):
    """Index of a gold mention to the index of the program's that tells the same: in one line, with words in common. One
    to one; those that share more words and have fewer others first."""
    places = collections.defaultdict(list)
    for j, other in enumerate(made):
        places[other.report, other.line].append(j)
    candidates = []
    for i, one in enumerate(gold):
        for j in places[one.report, one.line]:
            shared = len(one.words & made[j].words)
            if shared:
                candidates.append((-shared, len(one.words ^ made[j].words), i, j))
    return dict(gold_rows.one_to_one(candidates))


def b_cubed(gold, made):
    """(precision, recall) of B-cubed (Bagga and Baldwin 1998) of two lists of labels of the same items."""
    if not gold:
        return 0.0, 0.0
    sizes_gold, sizes_made = collections.Counter(gold), collections.Counter(made)
    both = collections.Counter(zip(gold, made))
    precision = sum(both[pair] / sizes_made[pair[1]] for pair in zip(gold, made)) / len(gold)
    recall = sum(both[pair] / sizes_gold[pair[0]] for pair in zip(gold, made)) / len(gold)
    return precision, recall


def pairs_within(labels):
    """How many pairs of items have one label."""
    return sum(size * (size - 1) // 2 for size in collections.Counter(labels).values())
