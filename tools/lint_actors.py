#!/usr/bin/env python3
"""Checks the actor tables under data/actors/ and counts their rows.

In: the folder of tables (default: data/actors beside this script). Out: one line a fault on standard error,
`file:line: reason`, and a count by kind on standard output. Exit status 0 when there is no fault, 1 otherwise.

Faults: a wrong header or too many fields; blanks at a field's ends; typographic quotes; a doubled id or row; an alias that
two entries of one kind share at the same time and in the same country; a date that is none, or an end before its begin; two people
in one office of a state for more than a quarter at once; a country, person, organisation or role noun that no table has; a CAMEO code or PLOVER sector that does not exist.
"""

import collections
import calendar
import datetime
import pathlib
import re
import sys

COLUMNS = {
    "states.tsv": "id name iso2 code cow names people adjectives capital seats begin end",
    "organisations.tsv": "id name aliases kind code country sector begin end source",
    "armed_groups.tsv": "id name aliases kind code country sector begin end source",
    "organs.tsv": "id name aliases kind code country sector begin end source",
    "parties.tsv": "id name aliases kind code country sector begin end source",
    "peoples.tsv": "id name aliases kind code country sector begin end source",
    "memberships.tsv": "organisation country begin end source",
    "people.tsv": "id name aliases gender country source",
    "roles.tsv": "person role code country sector begin end source",
    "role_nouns.tsv": "singular plural code sector type gender",
    "titles.tsv": "title gender code sector",
    "code_groups.tsv": "code kind sector",
    "area_adjectives.tsv": "adjectives country",
}
NAMED = ("organisations.tsv", "armed_groups.tsv", "organs.tsv", "parties.tsv", "peoples.tsv")
# Lists under data/cues, next to the folder of tables, of nouns that role_nouns.tsv must have.
CUE_NOUNS = ("representing_nouns.tsv", "kin_nouns.tsv")
KINDS = "armed_group international_organisation organ party firm people media".split()
SOURCES = "own petrarch factbook2026 country-codes cldr iso-codes".split()
# PLOVER's sectors, and three kinds of body that PLOVER puts in the country column.
SECTORS = set(
    "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC"
    " IGO NGO MNC".split()
)
# CAMEO: what may stand at the head of a code in a country's place, and what may follow.
HEADS = set("IGO NGO IMG MNC MED GOV".split())
ROLES = set(
    "AGR BUS COP CRM CVL DEV EDU ELI ENV GOV HLH HRI IGO INS JUD KID LAB LEG MED MIL NGO OPP PTY REB REF REL SPY"
    " UAF PKO".split()
)
REGIONS = set(
    "AFR AMR ASA CAF CAM CAS CRB EAF EEU EUR GUL LAM MEA NAF NMR PCI SAF SAM SAS SEA WAF WST".split()
)
ETHNIC_AND_RELIGIOUS = set("CHR CTH HIN JEW MUS BUD KUR TAM ARB".split())
GROUPS = set(
    "ADB ALQ AMN ARL ASN CEM CIS COE CWN EBR EEC GCC GOE GOS GSS HCH HCR IAD IAE ICC ICJ ILO IMF IAD IRC ISI ITP"
    " JUR MSF NAT NON OAS OAU OEC OIC OPC RCR SAA SAD SCE TAL UNO WAS WBK WCT WEF WFP WHO WTO XFM".split()
)
# Offices that a state has one holder of at a time (a premier beside a president is another office).
SINGLE_OFFICES = (
    "president|prime minister|foreign minister|defence minister|external affairs minister|secretary of state"
    "|secretary of defense|interior minister|home minister|chancellor|king|emir|sultan|army chief"
).split("|")
# Two that both claimed the office of the state, as the world reported them.
RIVALS = ({"alassane-ouattara", "laurent-gbagbo"}, {"fayez-serraj", "abdullah-al-thinni"},
          {"mohamed-siala", "mohammed-dairi"})
LONGEST_OVERLAP = 92  # days; offices are handed over late, and sources differ by weeks
DATE = re.compile(r"^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$")


class Lint:
    """The tables as read, and the faults found in them."""

    def __init__(self, folder):
        self.folder = folder
        self.faults = []
        self.tables = {name: self.read(name) for name in COLUMNS}
        self.countries = {row["id"] for _, row in self.tables["states.tsv"]}
        self.country_codes = {row["code"] for _, row in self.tables["states.tsv"]} | self.countries

    def fault(self, name, line, reason):
        self.faults.append((name, line, reason))

    def read(self, name):
        """The rows of one table as (line number, column → field); faults of form are noted on the way."""
        path = self.folder / name
        columns = COLUMNS[name].split()
        rows, header = [], None
        if not path.exists():
            self.fault(name, 0, "no such table")
            return rows
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
            self.check_bytes(name, number, line)
            if not line or line.startswith("#"):
                continue
            fields = line.split("\t")
            if header is None:
                header = fields
                if fields != columns:
                    self.fault(name, number, "header is not: " + " ".join(columns))
                continue
            if len(fields) > len(columns):
                self.fault(name, number, f"{len(fields)} fields for {len(columns)} columns")
                continue
            fields += [""] * (len(columns) - len(fields))
            for column, field in zip(columns, fields):
                self.check_field(name, number, column, field)
            rows.append((number, dict(zip(columns, fields))))
        return rows

    def check_bytes(self, name, number, line):
        if line != line.rstrip():
            self.fault(name, number, "blank or tab at the end of the line")
        for character in "\u2018\u2019\u201c\u201d\u00a0\u2013\u2014\ufeff":
            if character in line:
                self.fault(name, number, f"typographic character U+{ord(character):04X}")

    def check_field(self, name, number, column, field):
        parts = field.split("|")
        for part in parts:
            if part != part.strip() or "  " in part:
                self.fault(name, number, f"{column}: stray blank in '{part}'")
            if not part and field:
                self.fault(name, number, f"{column}: empty member of a list")
        if column in ("aliases", "names") and len(set(parts)) != len(parts):
            self.fault(name, number, f"{column}: an alias stands twice")

    def check_dates(self, name, number, row):
        begin, end = row.get("begin", ""), row.get("end", "")
        for date in (begin, end):
            if date and not is_date(date):
                self.fault(name, number, f"'{date}' is no date")
        if is_date(begin) and is_date(end) and bound(end, True) < bound(begin, False):
            self.fault(name, number, f"ends {end} before it begins {begin}")

    def check_country(self, name, number, country):
        if country and country not in self.countries:
            self.fault(name, number, f"no state has the id '{country}'")

    def check_sector(self, name, number, sector):
        if sector not in SECTORS:
            self.fault(name, number, f"'{sector}' is no PLOVER sector")

    def check_code(self, name, number, code, generic=False):
        """A code is three-letter groups: a country or IGO, NGO, IMG … first (not in a generic one), then roles."""
        if len(code) % 3 or not re.fullmatch(r"[A-Z]*", code):
            self.fault(name, number, f"'{code}' is no CAMEO code")
            return
        groups = [code[i : i + 3] for i in range(0, len(code), 3)]
        if groups and not generic:
            head = groups.pop(0)
            if head not in HEADS | ETHNIC_AND_RELIGIOUS and head not in self.country_codes:
                self.fault(name, number, f"'{code}': no country or class '{head}'")
        known = ROLES | REGIONS | ETHNIC_AND_RELIGIOUS | GROUPS | self.country_codes
        if generic:
            known = known | {"IMG"}  # "Western powers": of many states, whoever is named beside them
        for group in groups:
            if group not in known:
                self.fault(name, number, f"'{code}': unknown group '{group}'")

    def check_ids(self, tables):
        """An id names one actor in all the tables together."""
        seen = {}
        for name in tables:
            for number, row in self.tables[name]:
                if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*|[A-Z]{3}", row["id"]):
                    self.fault(name, number, f"'{row['id']}' is no id")
                if row["id"] in seen:
                    self.fault(name, number, f"id '{row['id']}' stands in {seen[row['id']]} too")
                seen[row["id"]] = f"{name}:{number}"

    def check_aliases(self, tables, columns):
        """One name for two entries is a fault when country and time do not tell them apart."""
        bearers = collections.defaultdict(list)
        for name in tables:
            for number, row in self.tables[name]:
                names = set()
                for column in columns:
                    names.update(part for part in row.get(column, "").split("|") if part)
                for alias in names:
                    bearers[alias].append((name, number, row))
        for alias, entries in bearers.items():
            for i, (name, number, row) in enumerate(entries):
                for _, other_line, other in entries[:i]:
                    same_country = row.get("country", "") == other.get("country", "")
                    if same_country and overlap(row, other):
                        self.fault(name, number, f"'{alias}' is also a name of {other['id']} (line {other_line})")

    def check_states(self):
        for number, row in self.tables["states.tsv"]:
            self.check_dates("states.tsv", number, row)
            if len([part for part in row["people"].split("|") if part]) % 2:
                self.fault("states.tsv", number, "people: nouns stand in pairs, singular and plural")
            if row["cow"] and not row["cow"].isdigit():
                self.fault("states.tsv", number, f"'{row['cow']}' is no COW number")
            if not re.fullmatch(r"[A-Z]{3}", row["code"]):
                self.fault("states.tsv", number, f"'{row['code']}' is no country code")

    def check_named(self, name):
        for number, row in self.tables[name]:
            self.check_dates(name, number, row)
            self.check_country(name, number, row["country"])
            self.check_sector(name, number, row["sector"])
            self.check_code(name, number, row["code"])
            if row["kind"] not in KINDS:
                self.fault(name, number, f"'{row['kind']}' is no kind")
            if row["source"] not in SOURCES:
                self.fault(name, number, f"'{row['source']}' is no source")
            if row["name"] in row["aliases"].split("|"):
                self.fault(name, number, "the name stands among its aliases")

    def check_people(self):
        for number, row in self.tables["people.tsv"]:
            self.check_country("people.tsv", number, row["country"])
            if row["gender"] not in ("m", "f", ""):
                self.fault("people.tsv", number, f"'{row['gender']}' is no gender")
        known = {row["id"] for _, row in self.tables["people.tsv"]}
        seen = set()
        for number, row in self.tables["roles.tsv"]:
            self.check_dates("roles.tsv", number, row)
            self.check_country("roles.tsv", number, row["country"])
            self.check_sector("roles.tsv", number, row["sector"])
            self.check_code("roles.tsv", number, row["code"])
            if row["person"] not in known:
                self.fault("roles.tsv", number, f"nobody in people.tsv is '{row['person']}'")
            key = (row["person"], row["role"], row["begin"])
            if key in seen:
                self.fault("roles.tsv", number, "the same role stands twice")
            seen.add(key)

    def check_holders(self):
        """No two people hold one office of a state at the same time. A date without its day, or its month, is taken as
        the end that speaks for the table, so that only what cannot be true is a fault."""
        holders = collections.defaultdict(list)
        for number, row in self.tables["roles.tsv"]:
            if row["role"] in SINGLE_OFFICES and row["country"] and is_date(row["begin"]) and is_date(row["end"] or "9999"):
                holders[(row["role"], row["country"])].append((number, row))
        for (role, country), terms in holders.items():
            for i, (number, row) in enumerate(terms):
                for other_line, other in terms[:i]:
                    pair = {row["person"], other["person"]}
                    days = common_days(row, other)
                    if days > (LONGEST_OVERLAP if len(pair) > 1 else 0) and pair not in RIVALS:
                        self.fault("roles.tsv", number, f"{role} of {country} is also {other['person']} (line {other_line})")

    def check_memberships(self):
        known = {row["id"] for _, row in self.tables["organisations.tsv"]}
        seen = set()
        for number, row in self.tables["memberships.tsv"]:
            self.check_dates("memberships.tsv", number, row)
            self.check_country("memberships.tsv", number, row["country"])
            if row["organisation"] not in known:
                self.fault("memberships.tsv", number, f"no organisation '{row['organisation']}'")
            key = (row["organisation"], row["country"], row["begin"])
            if key in seen:
                self.fault("memberships.tsv", number, "the same membership stands twice")
            seen.add(key)

    def check_nouns(self):
        for name, keys in (("role_nouns.tsv", ("singular", "plural")), ("titles.tsv", ("title",))):
            seen = {}
            for number, row in self.tables[name]:
                self.check_code(name, number, row["code"], generic=True)
                if row["sector"] or name == "role_nouns.tsv":
                    self.check_sector(name, number, row["sector"])
                if row["gender"] not in ("m", "f", ""):
                    self.fault(name, number, f"'{row['gender']}' is no gender")
                if row.get("type", "person") not in ("person", "group", "organisation"):
                    self.fault(name, number, f"'{row['type']}' is no type")
                words = {row[key] for key in keys if row[key]}
                if not words:
                    self.fault(name, number, "neither singular nor plural")
                for word in sorted(words):
                    if word in seen:
                        self.fault(name, number, f"'{word}' stands in line {seen[word]} too")
                    seen[word] = number

    def check_cue_nouns(self):
        """The lists of nouns beside the tables name nouns that the tables have, and each once."""
        known = {row["singular"] for _, row in self.tables["role_nouns.tsv"]}
        for name in CUE_NOUNS:
            path = self.folder.parent / "cues" / name
            seen = {}
            for number, line in enumerate(path.read_text(encoding="utf-8").split("\n") if path.exists() else (), 1):
                if not line or line.startswith("#") or line == "singular":
                    continue
                if line not in known:
                    self.fault(name, number, f"'{line}' is no singular of role_nouns.tsv")
                if line in seen:
                    self.fault(name, number, f"'{line}' stands in line {seen[line]} too")
                seen[line] = number

    def check_code_groups(self):
        """The groups that are no country's: one that is, would make a user's country a role."""
        seen = set()
        for number, row in self.tables["code_groups.tsv"]:
            if row["code"] in seen or row["code"] in self.country_codes:
                self.fault("code_groups.tsv", number, f"'{row['code']}' is given twice, or is a country's")
            if row["kind"] not in "role class region faith people".split():
                self.fault("code_groups.tsv", number, f"'{row['kind']}' is no kind")
            if row["sector"]:
                self.check_sector("code_groups.tsv", number, row["sector"])
            seen.add(row["code"])

    def check_area_adjectives(self):
        seen = set()
        for number, row in self.tables["area_adjectives.tsv"]:
            self.check_country("area_adjectives.tsv", number, row["country"])
            for adjective in row["adjectives"].split("|"):
                if not adjective or adjective in seen:
                    self.fault("area_adjectives.tsv", number, f"'{adjective}' is empty or stands twice")
                seen.add(adjective)

    def run(self):
        self.check_ids(("states.tsv", "people.tsv") + NAMED)
        for name in NAMED:
            self.check_named(name)
        self.check_states()
        self.check_people()
        self.check_holders()
        self.check_memberships()
        self.check_nouns()
        self.check_cue_nouns()
        self.check_code_groups()
        self.check_area_adjectives()
        self.check_aliases(("states.tsv",), ("name", "names"))
        self.check_aliases(NAMED, ("name", "aliases"))
        self.check_aliases(("people.tsv",), ("name", "aliases"))
        return self.faults

    def counts(self):
        """(table, kind, rows) for every table, the tables of named actors by kind."""
        for name, rows in self.tables.items():
            kinds = collections.Counter(row.get("kind", "") for _, row in rows)
            if name == "roles.tsv":
                kinds = collections.Counter(row["role"] if row["role"] in SINGLE_OFFICES else "other" for _, row in rows)
            for kind, count in sorted(kinds.items()):
                yield name, kind, count


def is_date(text):
    match = DATE.match(text)
    if not match:
        return False
    year, month, day = (int(part) if part else 1 for part in match.groups())
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]


def bound(date, last):
    """The date filled up to a day: the first that it can mean, or the last; dates compare as text."""
    return date + ("-12-31" if last else "-01-01")[len(date) - 4 :] if len(date) < 10 else date


def overlap(one, other):
    def lower(row):
        return bound(row.get("begin") or "0001", False)

    def upper(row):
        return bound(row.get("end") or "9999", True)

    return lower(one) <= upper(other) and lower(other) <= upper(one)


def common_days(one, other):
    """The days that two terms have surely in common, negative where they lie apart."""

    def day(text, last):
        return datetime.date.fromisoformat(bound_day(text, last))

    begin = max(day(row["begin"], True) for row in (one, other))
    end = min(day(row["end"] or "9999", False) for row in (one, other))
    return (end - begin).days


def bound_day(date, last):
    """The first or the last day that a date can mean, as a day that the calendar has."""
    year, month, day = (DATE.match(date).groups())
    month = month or ("12" if last else "01")
    return f"{year}-{month}-" + (day or (f"{calendar.monthrange(int(year), int(month))[1]:02}" if last else "01"))


def main(arguments):
    default = pathlib.Path(__file__).resolve().parent.parent / "data" / "actors"
    lint = Lint(pathlib.Path(arguments[0]) if arguments else default)
    faults = lint.run()
    for name, line, reason in faults:
        print(f"{name}:{line}: {reason}", file=sys.stderr)
    for name, kind, count in lint.counts():
        print(f"{count:6}  {name}  {kind}".rstrip())
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
