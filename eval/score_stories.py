#!/usr/bin/env python3
"""Scores the record of several reports on the project's own gold of stories (eval/gold/stories/).

    eval/score_stories.py [--program build/entente] [--part dev|unseen|all] [--misses] [--check]

The reports of each story are read into a record of their own, and what it shows is held against the gold:

  incidents    B-cubed of the mentions that the program found, by incident; then of all mentions, where one that was not
               found costs recall; and the pairs of mentions found that tell of one incident, a harder figure, as most
               incidents are told once
  answers      pairs of incidents of which one answers the other. The program may link the content of a charge, demand or
               promise in the place of the statement
  commitments  undertakings found (precision, recall, F1), then the share of those found whose state is right
  stance       (party, issue, stance) at the end of the story, of the parties and issues in the gold

Whatever the program says of events that stand in no row of the gold counts as wrong, but for merging and stances, which are judged on
the rows of the gold. --misses names what is wrong, for the development half only; --check reads the gold and stops.
"""

import argparse
import collections
import json
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

import gold_rows
import stories
from score_gold import actor_code

VIEWS = ("events", "incidents", "commitments", "stances")
STRENGTH = {"open": 0, "overdue": 1, "broken": 2, "kept": 2}


class Reading:
    """What the program made of a story: its mentions, and what it says of them by event id."""

    def __init__(self, program, story):
        shown, files, self.answers = read_record(program, story)
        incident_of = {event: incident["id"] for incident in shown["incidents"] for event in incident["tellings"]}
        self.ids, self.mentions, self.holder = [], [], {}
        for event in shown["events"]:
            report = files[event["doc"]]
            raw = story.reports[report].path.read_bytes()
            line, begin, end = gold_rows.place_in_text(raw, event["trigger"]["span"])
            words = gold_rows.words_of(story.reports[report].lines[line - 1], begin, end)
            self.ids.append(event["id"])
            self.mentions.append(stories.Mention(report, line, words, incident_of[event["id"]]))
            self.holder[event["id"]] = event["theme_of"]
        self.commitments = [(one["undertaking"]["id"], one["state"]) for one in shown["commitments"]]
        self.stances = {}
        for stance in sorted(shown["stances"], key=lambda one: one["matter"]["published"] or ""):
            for code in filter(None, map(actor_code, stance["holders"])):
                self.stances[gold_rows.country(code) or code, stance["issue"]] = stance["stance"]


def read_record(program, story):
    """(rows of each view, article id to the report's number, pairs of event ids that answer)."""
    with tempfile.TemporaryDirectory(prefix="entente-stories-") as folder:
        record = pathlib.Path(folder) / "record.db"
        paths = [text.path for text in story.reports.values()]
        run([program, "read", *paths, "--into", record])
        shown = {view: [json.loads(line) for line in
                        run([program, "show", record, "--what", view, "--json"]).splitlines()] for view in VIEWS}
        with sqlite3.connect(record) as connection:
            files = {doc: pathlib.Path(source).stem for doc, source in
                     connection.execute("SELECT id, source FROM article")}
            answers = connection.execute("SELECT x.id, y.id FROM answer JOIN event x ON x.row = answering "
                                         "JOIN event y ON y.row = answered").fetchall()
    return shown, files, answers


def run(command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{command[0]}: {done.stderr.strip()}")
    return done.stdout


class Counts:
    """Right, made and wanted of one figure."""

    def __init__(self):
        self.right = self.made = self.wanted = 0

    def __str__(self):
        precision = self.right / self.made if self.made else 0.0
        recall = self.right / self.wanted if self.wanted else 0.0
        return f"P {precision:.3f} R {recall:.3f} F1 {gold_rows.f1(precision, recall):.3f} ({self.wanted})"


class Scores:
    def __init__(self, misses):
        self.misses = misses
        self.stories = 0
        self.gold, self.made = [], []  # incidents of the mentions found
        self.missed = collections.Counter()  # mentions not found, by incident
        self.answers, self.commitments, self.stances = Counts(), Counts(), Counts()
        self.states_right = 0

    def add(self, story, reading):
        self.stories += 1
        found = stories.aligned(story.mentions, reading.mentions)
        self.add_incidents(story, reading, found)
        told = {reading.ids[j]: story.mentions[i].incident for i, j in found.items()}
        self.add_answers(story, reading, told)
        self.add_commitments(story, reading, told)
        self.add_stances(story, reading)

    def add_incidents(self, story, reading, found):
        labels = collections.defaultdict(set)
        for i, mention in enumerate(story.mentions):
            gold = f"{story.name}/{mention.incident}"
            if i not in found:
                self.missed[gold] += 1
                continue
            made = reading.mentions[found[i]].incident
            labels[made].add(mention.incident)
            self.gold.append(gold)
            self.made.append(f"{story.name}/{made}")
        for wrong in labels.values():
            if len(wrong) > 1:
                self.miss("MERGED", story, *sorted(wrong))
        for incident in sorted(story.incidents):
            parts = {reading.mentions[found[i]].incident for i in found if story.mentions[i].incident == incident}
            if len(parts) > 1:
                self.miss("SPLIT", story, incident, len(parts))

    def add_answers(self, story, reading, told):
        def ends(event):
            """The gold's incidents for an event: its own, that of the statement whose content it is."""
            return {told[one] for one in (event, reading.holder.get(event)) if one in told}

        right = set()
        wrong = set()
        for answering, answered in reading.answers:
            pairs = {(a, b) for a in ends(answering) for b in ends(answered)}
            if pairs & story.answers:
                right |= pairs & story.answers
            elif not any(a == b for a, b in pairs):
                wrong.add(min(pairs, default=(answering, answered)))
        self.answers.right += len(right)
        self.answers.made += len(right) + len(wrong)
        self.answers.wanted += len(story.answers)
        for pair in sorted(story.answers - right):
            self.miss("NO ANSWER", story, *pair)
        for pair in sorted(wrong):
            self.miss("NOT AN ANSWER", story, *pair)

    def add_commitments(self, story, reading, told):
        states = {}
        wrong = set()
        for event, state in reading.commitments:
            meant = [told[one] for one in (event, reading.holder.get(event)) if told.get(one) in story.commitments]
            if not meant:
                wrong.add(told.get(event, event))
            elif STRENGTH[state] >= STRENGTH[states.get(meant[0], "open")]:
                states[meant[0]] = state
        self.commitments.right += len(states)
        self.commitments.made += len(states) + len(wrong)
        self.commitments.wanted += len(story.commitments)
        for incident, state in sorted(story.commitments.items()):
            self.states_right += states.get(incident) == state
            if states.get(incident) != state:
                self.miss("COMMITMENT", story, incident, state, "got", states.get(incident, "none"))
        for incident in sorted(wrong):
            self.miss("NO COMMITMENT", story, incident)

    def add_stances(self, story, reading):
        self.stances.right += len(set(story.stances.items()) & set(reading.stances.items()))
        self.stances.made += len(set(story.stances) & set(reading.stances))
        self.stances.wanted += len(story.stances)
        for key in sorted(story.stances):
            if story.stances.get(key) != reading.stances.get(key):
                self.miss("STANCE", story, *key, story.stances.get(key), "got", reading.stances.get(key))

    def miss(self, what, story, *rest):
        if self.misses:
            print(what, story.name, *rest)

    def show(self, title):
        precision, recall = stories.b_cubed(self.gold, self.made)
        everything = len(self.gold) + sum(self.missed.values())
        # A mention that was not found has no recall, and is missing in that of the others of its incident.
        sizes, both = collections.Counter(self.gold) + self.missed, collections.Counter(zip(self.gold, self.made))
        strict = sum(both[pair] / sizes[pair[0]] for pair in zip(self.gold, self.made)) / max(1, everything)
        print(f"{title}: {self.stories} stories, {everything} mentions, found {len(self.gold) / max(1, everything):.3f}")
        print(f"  incidents    B-cubed P {precision:.3f} R {recall:.3f} F1 {gold_rows.f1(precision, recall):.3f}; "
              f"with those not found R {strict:.3f} F1 {gold_rows.f1(precision, strict):.3f}")
        links = Counts()
        links.right = stories.pairs_within(zip(self.gold, self.made))
        links.made, links.wanted = stories.pairs_within(self.made), stories.pairs_within(self.gold)
        print(f"  pairs        {links}")
        print(f"  answers      {self.answers}")
        print(f"  commitments  {self.commitments}  state {self.states_right / max(1, self.commitments.right):.3f}")
        print(f"  stance       {self.stances}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default=str(gold_rows.ROOT / "build" / "entente"))
    parser.add_argument("--gold", type=pathlib.Path, default=gold_rows.GOLD / "stories")
    parser.add_argument("--part", choices=(*stories.HALVES, "all"), default="dev")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    if options.misses and options.part != "dev":
        parser.error("--misses is for the development half: the unseen one is not to be looked at")
    for half in stories.HALVES:
        if options.part not in (half, "all"):
            continue
        scores = Scores(options.misses)
        told = stories.read_half(options.gold / half)
        if options.check:
            print(f"{half}: {len(told)} stories as docs/annotation-stories.md has them")
            continue
        for story in told.values():
            scores.add(story, Reading(options.program, story))
        scores.show(half)


if __name__ == "__main__":
    try:
        main()
    except (gold_rows.BrokenGold, OSError) as wrong:
        sys.exit(f"score_stories.py: {wrong}")
