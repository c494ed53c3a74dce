"""The event gold: its texts, its rows, and when two rows speak of the same event.

What a row may hold is said in docs/annotation.md; a broken row is refused with file, line and reason.
Used by agreement.py (annotator against annotator) and score_gold.py (program against gold).
"""

import collections
import dataclasses
import datetime
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
GOLD = ROOT / "eval" / "gold"
ONTOLOGY = ROOT / "data" / "ontology" / "cameo.tsv"
# Where the texts of an annotation file are, and the half that it belongs to.
TEXTS = {"sentences-a": ("sentences-a.tsv", "dev"), "sentences-b": ("sentences-b.tsv", "unseen"),
         "reports-dev": ("reports/dev", "dev"), "reports-unseen": ("reports/unseen", "unseen")}
COLUMNS = ("unit", "line", "trigger", "cameo", "plover", "source", "target", "status", "background", "speaker",
           "date", "place", "counts", "note")
STATUSES = {"happened", "ongoing", "planned", "promised", "demanded", "threatened", "hypothetical", "denied"}
COUNT_KINDS = {"killed", "wounded", "captured", "displaced", "missing", "protesters", "soldiers", "released",
               "attacks", "other"}
ACTOR = re.compile(r"[A-Z]{3,12}|\?\S.*")
# One country under two codes in the record's time, and roles that mean the same here.
SAME_COUNTRY = {"KSV": "XKX", "YUG": "SRB", "USR": "SUN", "TMP": "TLS", "ROM": "ROU"}
SAME_ROLE = {"INS": "REB", "SEP": "REB"}
# The bodies of many states that docs/annotation.md tells apart, the longest first: what a code says beyond these is not
# compared (the UN with all its agencies, ECOWAS whatever CAMEO puts behind it).
BODIES = ("IGOUNO", "IGOWSTNAT", "IGOEUREEC", "IGOEURSCE", "IGOAFR", "IGOMEAARL", "IGOSEAASN", "IGOOAS", "IGOWAF",
          "IGOBUSIMF", "IGOJUDICC", "IGOCASCIS", "IGOCAS", "IGOGULGCC", "IGOGOS", "IGOBUSWTO", "NGOHLHIRC",
          "NGOHRIAMN", "NGOHRI", "IGO", "NGO")
PEOPLE_WITHOUT_STATE = {"GOV", "MIL", "REB", "OPP", "UAF", "COP", "CVL", "SPY", "LEG", "JUD", "PTY", "ELI", "MED",
                        "BUS", "EDU", "LAB", "REL", "REF", "CRM", "HLH", "INS", "SEP"}


class BrokenGold(Exception):
    """A file of the gold that is not as docs/annotation.md says."""


@dataclasses.dataclass(frozen=True)
class Text:
    """A sentence or a report: its lines, and where it lies in a file if it has one of its own."""
    unit: str
    published: str
    lines: tuple
    path: pathlib.Path | None = None


@dataclasses.dataclass(frozen=True)
class Row:
    """One event, whether an annotator's or the program's. Words are the character spans of the trigger's words in its
    line; parties are CAMEO codes as written."""
    unit: str
    line: int
    words: frozenset
    cameo: str
    plover: str
    source: tuple
    target: tuple
    status: str
    background: bool = False
    speaker: tuple = ()
    date: tuple = ("", "")
    place: tuple = ("", "")
    counts: tuple = ()
    trigger: str = ""

    @property
    def root(self):
        return self.cameo[:2]

    @property
    def quad(self):
        root = int(self.root)
        return 1 if root <= 5 else 2 if root <= 8 else 3 if root <= 13 else 4


def country(code):
    """The country of an actor code; for bodies of many states the body; empty where the code names only a role."""
    if code.startswith(("IGO", "NGO")):
        return next(body for body in BODIES if code.startswith(body))
    if code.startswith("?"):
        return code
    if code[:3] in PEOPLE_WITHOUT_STATE:
        return ""
    return SAME_COUNTRY.get(code[:3], code[:3])


def party(code):
    """Country and first role: what the annotators decide on. Longer codes say more and are not compared."""
    if code.startswith(("IGO", "NGO", "?")):
        return country(code)
    if code[:3] in PEOPLE_WITHOUT_STATE:
        return SAME_ROLE.get(code[:3], code[:3])
    role = code[3:6]
    return country(code) + SAME_ROLE.get(role, role)


def countries(codes):
    return frozenset(filter(None, map(country, codes)))


def parties(codes):
    return frozenset(map(party, codes))


# What the agreement of annotators and the scores of the program both compare, by name.
SIDES_AND_STATUS = {
    "source": lambda row: parties(row.source),
    "source country": lambda row: countries(row.source),
    "target": lambda row: parties(row.target),
    "target country": lambda row: countries(row.target),
    "status": lambda row: row.status,
    "background": lambda row: row.background,
}


def cameo_types(path=ONTOLOGY):
    """CAMEO code to PLOVER type."""
    types = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            fields = line.split("\t")
            types[fields[0]] = fields[4] if len(fields) > 4 else ""
    return types


def read_texts(name, gold=GOLD):
    """The texts of an annotation file ("sentences-a", "reports-dev", ...), by unit."""
    where = gold / TEXTS[name][0]
    if where.is_dir():
        return {path.stem: Text(path.stem, "", tuple(path.read_text(encoding="utf-8").split("\n")), path)
                for path in sorted(where.glob("*.txt"))}
    lines = where.read_text(encoding="utf-8").splitlines()
    if lines[0] != "id\tdate\ttext":
        raise BrokenGold(f"{where}:1: the header is not id, date, text")
    fields = [line.split("\t") for line in lines[1:]]
    return {unit: Text(unit, date, (text,)) for unit, date, text in fields}


def words_of(line, begin=0, end=None):
    """Character spans of the words that lie at least in part in [begin, end)."""
    end = len(line) if end is None else end
    return frozenset(found.span() for found in re.finditer(r"\w+(?:['-]\w+)*", line)
                     if found.start() < end and found.end() > begin)


def span_in_line(line, words):
    """Where words of a field stand in the line, with "#2" behind them for their second occurrence; or None."""
    wanted, _, number = words.rpartition("#") if re.search(r"#\d+$", words) else (words, "", "1")
    hits = list(re.finditer(r"(?<!\w)" + re.escape(wanted) + r"(?!\w)", line))
    return hits[int(number) - 1].span() if wanted and 1 <= int(number) <= len(hits) else None


def trigger_words(line, trigger):
    """Spans of the words of a trigger field: alternatives joined by " / ", "#2" for the second occurrence."""
    words = frozenset()
    for part in trigger.split(" / "):
        span = span_in_line(line, part)
        if span is None:
            raise ValueError(f"the trigger '{part}' does not stand in the line")
        words |= words_of(line, *span)
    return words


def read_interval(field):
    begin, dots, end = field.partition("..")
    for day in (begin, end):
        if day:
            datetime.date.fromisoformat(day)
    if dots:
        return (begin, end)
    return (begin, begin)


def read_count(field):
    kind, low, high, of_whom = field.split(":", 3)
    if kind not in COUNT_KINDS:
        raise ValueError(f"no kind of count: '{kind}'")
    return (kind, int(low) if low else None, int(high) if high else None, of_whom)


def split(field, mark):
    return tuple(part.strip() for part in field.split(mark)) if field else ()


def read_place(fields, columns, texts):
    """The fields by column, and the number and words of the line that `unit` and `line` name; ValueError says what is
    wrong with them."""
    if len(fields) != len(columns):
        raise ValueError(f"{len(fields)} fields, not {len(columns)}")
    row = dict(zip(columns, fields))
    if row["unit"] not in texts:
        raise ValueError(f"no text '{row['unit']}'")
    lines = texts[row["unit"]].lines
    number = int(row["line"])
    if not 1 <= number <= len(lines):
        raise ValueError(f"the text has no line {number}")
    return row, number, lines[number - 1]


def read_row(fields, texts, types):
    """A row from its columns; ValueError says what is wrong with them."""
    row, number, line = read_place(fields, COLUMNS, texts)
    if row["cameo"] not in types:
        raise ValueError(f"no CAMEO code '{row['cameo']}'")
    if row["plover"] not in set(types.values()):
        raise ValueError(f"no PLOVER type '{row['plover']}'")
    if row["status"] not in STATUSES:
        raise ValueError(f"no status '{row['status']}'")
    if row["background"] not in ("", "yes"):
        raise ValueError("background is 'yes' or empty")
    speakers = split(row["speaker"], " > ")
    for code in split(row["source"], "|") + split(row["target"], "|") + split("|".join(speakers), "|"):
        if not ACTOR.fullmatch(code):
            raise ValueError(f"no actor code: '{code}'")
    place, slash, land = row["place"].rpartition("/")
    if row["place"] and not slash:
        raise ValueError("a place is its words, a slash, and the country's code")
    return Row(row["unit"], number, trigger_words(line, row["trigger"]), row["cameo"], row["plover"],
               split(row["source"], "|"), split(row["target"], "|"), row["status"], row["background"] == "yes",
               speakers, read_interval(row["date"]), (place, land), tuple(map(read_count, split(row["counts"], ";"))),
               row["trigger"])


def read_table(path, columns, read):
    """What `read` makes of the fields of each line of an annotation file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    if not lines or tuple(lines[0].split("\t")) != columns:
        raise BrokenGold(f"{path}:1: the header is not {' '.join(columns)}")
    rows = []
    for number, line in enumerate(lines[1:], start=2):
        if line.startswith("#") or not line.strip():
            continue
        try:
            rows.append(read(line.split("\t")))
        except ValueError as wrong:
            raise BrokenGold(f"{path}:{number}: {wrong}") from wrong
    return rows


def read_rows(path, texts, types=None):
    """The rows of an annotation file."""
    types = types or cameo_types()
    return read_table(path, COLUMNS, lambda fields: read_row(fields, texts, types))


def place_in_text(raw, span):
    """(number of the line, begin, end in it) of a span of the program, which counts in the bytes of `raw`."""
    begin, end = (len(raw[:at].decode("utf-8", "replace")) for at in span)
    text = raw.decode("utf-8")
    start = text.rfind("\n", 0, begin) + 1
    return text.count("\n", 0, begin) + 1, begin - start, end - start


def run_program(program, command, texts):
    """(unit, bytes of the text, object) for each object that the program prints of the texts: the sentences in one
    run, each report as the file that it is."""
    sentences = {unit: text for unit, text in texts.items() if text.path is None}
    given = "\n".join(json.dumps({"id": unit, "date": text.published, "text": text.lines[0]})
                      for unit, text in sentences.items())
    runs = [("-", given)] if sentences else []
    runs += [(str(text.path), "") for text in texts.values() if text.path is not None]
    for where, stdin in runs:
        done = subprocess.run([program, command, where], input=stdin, text=True, capture_output=True, check=False)
        if done.returncode not in (0, 1):
            sys.exit(f"{program}: {done.stderr.strip()}")
        if done.returncode == 1:
            print(done.stderr.strip(), file=sys.stderr)
        report = None if stdin else (pathlib.Path(where).stem, pathlib.Path(where).read_bytes())
        for read in map(json.loads, done.stdout.splitlines()):
            yield *(report or (read["doc"], sentences[read["doc"]].lines[0].encode())), read


def one_to_one(candidates):
    """Pairs (i, j) in order, out of tuples (preference..., i, j): the best of them first, and nothing twice."""
    used_some, used_others, pairs = set(), set(), []
    for *_, i, j in sorted(candidates):
        if i not in used_some and j not in used_others:
            used_some.add(i)
            used_others.add(j)
            pairs.append((i, j))
    return sorted(pairs)


def match(some, others):
    """Pairs (i, j) of rows that tell the same event: in one line, with a word of the trigger in common. One to one: pairs
    of one root first, then those that share more words, then those that stand earlier."""
    places = collections.defaultdict(list)
    for j, other in enumerate(others):
        places[other.unit, other.line].append(j)
    candidates = []
    for i, row in enumerate(some):
        for j in places[row.unit, row.line]:
            shared = len(row.words & others[j].words)
            if shared:
                candidates.append((row.root != others[j].root, row.cameo != others[j].cameo, -shared, i, j))
    return one_to_one(candidates)


def same_place(one, other):
    """Equal where both are empty, or where the country is equal and the names share a word."""
    if not any(one) or not any(other):
        return not any(one) and not any(other)
    if country(one[1] or "?") != country(other[1] or "?"):
        return False
    return bool(set(re.findall(r"\w+", one[0].lower())) & set(re.findall(r"\w+", other[0].lower())))


def numbers(counts):
    """What is compared of counts: kind, low and high. Of whom is for the reader."""
    return collections.Counter(count[:3] for count in counts)


def f1(precision, recall):
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
