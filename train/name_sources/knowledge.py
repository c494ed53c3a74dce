"""What the project's own tables know of names: states, demonyms, titles, nouns for roles."""
import re


def rows(path):
    """The rows of a table of data/ as dictionaries; missing cells are empty."""
    with open(path, encoding="utf-8") as file:
        lines = [line.rstrip("\n") for line in file]
    lines = [line for line in lines if line and not line.startswith("#")]
    header = lines[0].split("\t")
    for line in lines[1:]:
        cells = line.split("\t")
        yield dict(zip(header, cells + [""] * (len(header) - len(cells))))


def listed(cell):
    return [name for name in cell.split("|") if name]


def without_article(name):
    return re.sub(r"^[Tt]he ", "", name)


class Knowledge:
    """Sets of names: states as written, demonyms as written, titles and role nouns in lower case."""

    def __init__(self, data):
        states = list(rows(data / "actors/states.tsv"))
        self.states = {without_article(n) for row in states for n in [row["name"]] + listed(row["names"])}
        for row in rows(data / "places/aliases.tsv"):
            if row["target"].startswith("country:"):
                self.states.update(listed(row["names"]))
        self.demonyms = {n for row in states for n in listed(row["people"]) + listed(row["adjectives"])}
        for row in rows(data / "actors/peoples.tsv"):
            self.demonyms.update([row["name"]] + listed(row["aliases"]))
        self.demonyms -= self.states
        titles = {row["title"].lower() for row in rows(data / "actors/titles.tsv")}
        nouns = {row[c].lower() for row in rows(data / "actors/role_nouns.tsv") for c in ("singular", "plural")}
        self.roles = titles | nouns - {""}

    def is_role(self, words):
        """Whether the words are a title or a noun for a role: "Prime Minister", "Gen."."""
        return " ".join(words).lower() in self.roles

    def after_titles(self, words):
        """How many of the first words are titles or roles: 2 of "Prime Minister Iyad Allawi"."""
        at = 0
        while at < len(words):
            step = next((n for n in (4, 3, 2, 1) if at + n <= len(words) and self.is_role(words[at : at + n])), 0)
            if step == 0:
                break
            at += step
        return at
