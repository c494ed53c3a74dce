#!/usr/bin/env python3
"""Scores times against the open cases of the Recognizers-Text project (English, MIT).

    eval/score_times.py [--program build/entente] [--gold ../shared/gold/time/English] [--half dev|final|both]
                        [--errors] [--set NAME]

The cases are not part of the project. Each is a sentence with a reference date and what its times mean. A
fixed hash of the sentence puts it into one of two halves: `dev`, which rules may be written by, and `final`.

Spans. TIMEX3 leaves out the preposition that bounds a time, the cases take it in ("before 4pm"). So both spans
are compared without leading prepositions, determiners and the like (LEADING). Strict: what is left is the same.
Relaxed: the two overlap. One of ours answers at most one of theirs, the longest overlap first.

Values. A case gives one meaning or more ("Thursday": the last or the next); ours is right where it is one of them:
the same days, the same moment, the same length in seconds, or the same TIMEX value. Value F1 counts, over the
sets that have values, the times that are found (relaxed) with the right value. Three conventions are bridged:
- theirs ends a range where its last word begins ("2014 to 2018" on 2018-01-01), ours with it: the two bounds as
  they are named must be the same;
- "a month ago", "in two years" are a day to them, the month and the year to TIMEX3: ours must hold their day;
- a season without a year stays open in theirs: the season must be the same.

Sets. `whole` sets mark every time of a sentence. The others mark one kind only, so what we find apart from their
marks is not counted against us there. Not scored: TimeZone* (a zone by itself is no time in TIMEX3).
"""

import argparse
import collections
import datetime
import hashlib
import json
import pathlib
import re
import subprocess

WHOLE = ("DateTimeModel", "DateTimeModelComplexCalendar", "DateTimeModelExperimentalMode", "MergedExtractor",
         "MergedParser", "DateTimeModelCalendarMode", "DateTimeModelTasksMode", "DateTimeModelExtendedTypes",
         "DateTimeModelSplitDateAndTime", "MergedExtractorSkipFromTo")
LEFT_OUT = ("TimeZoneExtractor", "TimeZoneParser")
LEADING = re.compile(
    r"^(?:(?:the|a|an|in|on|at|by|for|from|to|till|until|since|before|after|between|during|of|around|about|within|over|"
    r"than|or|and|equal|as|soon|later|earlier|prior|no|not|more|less|early|sometime|anytime|any time|starting|start|"
    r"beginning|ending|any|circa|roughly|approximately|nearly|almost|following|through|into|near)\b\s*)+", re.IGNORECASE)
# A word of LEADING is kept where it makes the meaning: "the end of 2014", "early May", "later this week".
KEPT = re.compile(r"^(?:the )?(?:beginning|start|end|middle) of|^(?:the )?(?:early|earlier|later|following)\b|"
                  r"^(?:an?|the next|the past|the last) ", re.IGNORECASE)
TYPES = {"date": "DATE", "daterange": "DATE", "datetime": "TIME", "datetimerange": "TIME", "time": "TIME",
         "timerange": "TIME", "duration": "DURATION", "set": "SET"}
SECONDS = {"Y": 365 * 86400, "M": 30 * 86400, "W": 7 * 86400, "D": 86400}
CLOCK_SECONDS = {"H": 3600, "M": 60, "S": 1}

Time = collections.namedtuple("Time", "begin end text type meanings")
Case = collections.namedtuple("Case", "set text date times")


# ---- meanings: sets of tuples that can be compared

def day_before(day):
    return (datetime.date.fromisoformat(day) - datetime.timedelta(days=1)).isoformat()


def length_in_seconds(value):
    """Of "P2W", "PT1.5H", "P1Y2M": seconds; None of anything else."""
    if not re.fullmatch(r"P(?=.)(?:[\d.]+[YMWD])*(?:T(?:[\d.]+[HMS])+)?", value):
        return None
    date, _, clock = value[1:].partition("T")
    parts = [(number, SECONDS[unit]) for number, unit in re.findall(r"([\d.]+)([YMWD])", date)]
    parts += [(number, CLOCK_SECONDS[unit]) for number, unit in re.findall(r"([\d.]+)([HMS])", clock)]
    return round(sum(float(number) * seconds for number, seconds in parts))


def clock(text):
    """"15:00:00" and "15" are "15:00"."""
    return ":".join((text.split(":") + ["00"])[:2])


def plain_timex(value):
    """One way of writing: a range as begin/end, a moment to the minute."""
    if value.startswith("("):
        value = "/".join(value.strip("()").split(",")[:2])
    return re.sub(r"T(\d\d)(?=$|/|Z)", r"T\1:00", value).replace(":00:00", ":00")


def first_day(value):
    """Of "2014", "2014-05", "2014-Q2", "2014-W20", "2014-05-02": where it begins; None of anything else."""
    if re.fullmatch(r"\d{4}(-\d\d){0,2}", value):
        return (value + "-01-01")[:10]
    part = re.fullmatch(r"(\d{4})-([QH])(\d)", value)
    if part:
        return f"{part[1]}-{1 + (int(part[3]) - 1) * (3 if part[2] == 'Q' else 6):02}-01"
    week = re.fullmatch(r"(\d{4})-W(\d\d)", value)
    return datetime.date.fromisocalendar(int(week[1]), int(week[2]), 1).isoformat() if week else None


def of_resolution(r, text):
    """The meanings of one value of the cases; the words tell what is counted in months or years."""
    out = {("timex", plain_timex(r["timex"]))} if r.get("timex") else set()
    kind, value = r.get("type", ""), r.get("value")
    if kind == "date" and value and re.search(r"\b(years?|decades?)\b", text, re.IGNORECASE):
        out.add(("timex", value[:4]))
    if kind == "date" and value and re.search(r"\bmonths?\b", text, re.IGNORECASE):
        out.add(("timex", value[:7]))
    if kind == "duration" and value:
        out.add(("length", round(float(value))))
    elif kind == "date" and value:
        out.add(("days", value, value))
    elif kind == "datetime" and value and " " in value:
        out.add(("moment", value.split()[0], clock(value.split()[1])))
    elif kind == "time" and value:
        out.add(("clock", clock(value)))
    start, end = r.get("start"), r.get("end")
    if kind == "daterange":
        # Their ends are not included.
        if start and end:
            out |= {("days", start, day_before(end)), ("bounds", start, end)}
        elif start:
            out |= {("from", start), ("until", day_before(start))}
        elif end:
            out |= {("until", day_before(end)), ("from", end), ("until", end)}
    part = re.search(r"T([A-Z]{2})$", r.get("timex") or "")
    if part and kind == "datetimerange" and start:
        out.add(("part", start[:10], part[1]))
    if kind in ("timerange", "datetimerange") and start and end:
        out.add(("clocks", *(clock(t.split()[-1]) for t in (start, end))))
    return out


def of_ours(time):
    """The meanings of a time of `entente annotate`."""
    out = {("timex", plain_timex(time["value"]))}
    begin, end, value = time["begin"], time["end"], time["value"]
    if begin and end:
        out |= {("days", begin, end), ("from", begin), ("until", end)}
    seconds = length_in_seconds(value)
    if seconds is not None:
        out.add(("length", seconds))
        if begin and end:
            out.add(("bounds", begin, end))
    if begin and end and "/" in value:
        bounds = [first_day(part) for part in value.split("/")[:2]]
        out |= {("bounds", begin, end)} | ({("bounds", *bounds)} if all(bounds) else set())
    if re.fullmatch(r"(\d{4}|XXXX)-(SP|SU|FA|WI)", value):
        out.add(("timex", value[-2:]))
    moments = re.fullmatch(r"(.*?)T(\d\d:\d\d)Z?(?:/(.*?)T(\d\d:\d\d)Z?)?", value)
    if moments:
        day, first, _, last = moments.groups()
        if last:
            out.add(("clocks", first, last))
        else:
            out |= {("clock", first), ("moment", day, first), ("timex", "T" + first)}
    elif re.fullmatch(r".*T[A-Z]{2}", value):
        day, _, part = value.rpartition("T")
        out |= {("timex", "T" + part), ("part", day, part)}
    return out


# ---- reading the cases

FIELDS = {"date": "value", "dateTime": "value", "time": "value", "duration": "value", "startDate": "start",
          "startDateTime": "start", "startTime": "start", "endDate": "end", "endDateTime": "end", "endTime": "end"}


def resolutions(result, kind):
    value = result.get("Resolution") or result.get("Value") or {}
    if "values" in value:
        return value["values"] or []
    return [{"timex": value.get("Timex"), "type": kind,
             **{FIELDS[name]: text for name, text in value[sense].items() if name in FIELDS}}
            for sense in ("FutureResolution", "PastResolution") if sense in value]


def time_of(result, text):
    name = result.get("TypeName") or result.get("Typename") or result.get("Type")
    values = resolutions(result, name)
    kind = name.replace("datetimeV2.", "")
    if kind == "datetimealt" and values:
        kind = values[0]["type"]
    end = result["End"] + 1 if "End" in result else result["Start"] + result["Length"]
    meanings = set().union(*(of_resolution(value, result["Text"]) for value in values))
    return Time(result["Start"], end, text[result["Start"]:end], TYPES.get(kind), meanings)


def read_cases(folder):
    cases = []
    for path in sorted(folder.glob("*.json")):
        if path.stem in LEFT_OUT:
            continue
        for row in json.loads(path.read_text(encoding="utf-8-sig")):
            date = row.get("Context", {}).get("ReferenceDateTime", "2016-11-07")[:10]
            times = [time_of(result, row["Input"]) for result in row["Results"]]
            cases.append(Case(path.stem, row["Input"], date, [time for time in times if time.type]))
    return cases


def half(text):
    """"dev" or "final"; one sentence is in one half, whatever sets it is in."""
    return "dev" if hashlib.sha256(text.lower().encode()).digest()[0] % 2 == 0 else "final"


# ---- our answers

def annotate(program, cases):
    lines = [json.dumps({"id": str(n), "text": case.text, "date": case.date}) for n, case in enumerate(cases)]
    done = subprocess.run([program, "annotate", "-"], input="\n".join(lines), text=True, capture_output=True)
    # It exits with 1 where some line could not be read; the rest still counts.
    if done.returncode not in (0, 1):
        raise SystemExit(f"{program}: {done.stderr.strip()}")
    found = {int(document["doc"]): document["times"] for document in map(json.loads, done.stdout.splitlines())}
    return [[ours(time, case.text) for time in found.get(n, [])] for n, case in enumerate(cases)]


def ours(time, text):
    begin, end = (len(text.encode()[:at].decode(errors="ignore")) for at in time["span"])
    return Time(begin, end, text[begin:end], time["type"], of_ours(time))


# ---- comparing

def core(time):
    """The span without what leads it."""
    if KEPT.match(time.text):
        lead = re.match(r"(?:the )?", time.text, re.IGNORECASE)
    else:
        lead = LEADING.match(time.text)
    cut = lead.end() if lead and lead.end() < len(time.text) else 0
    return time.begin + cut, time.end - (len(time.text) - len(time.text.rstrip(" .,")))


def pair(gold, found):
    """Pairs (gold, found) of times that overlap, the longest overlap first."""
    common = [(min(g.end, f.end) - max(g.begin, f.begin), -i, -j)
              for i, g in enumerate(gold) for j, f in enumerate(found)]
    pairs, used = [], (set(), set())
    for size, i, j in sorted(common, reverse=True):
        if size > 0 and -i not in used[0] and -j not in used[1]:
            used[0].add(-i)
            used[1].add(-j)
            pairs.append((-i, -j))
    return pairs


def type_fits(gold, found):
    # An anchored length ("the past two weeks") is a DURATION of TIMEX3 and a range of days in the cases.
    anchored = gold == "DATE" and found.type == "DURATION" and any(m[0] == "days" for m in found.meanings)
    return gold == found.type or anchored


def score_case(case, found, counts, errors):
    pairs = pair(case.times, found)
    counts["gold"] += len(case.times)
    counts["found"] += len(found) if case.set in WHOLE else len(pairs)
    for time in case.times:
        counts[time.type, "gold"] += 1
    has_values = any(time.meanings for time in case.times) or not case.times
    if has_values:
        counts["valued gold"] += len(case.times)
        counts["valued found"] += len(found) if case.set in WHOLE else len(pairs)
    for i, j in pairs:
        gold, our = case.times[i], found[j]
        counts["relaxed"] += 1
        strict = core(gold) == core(our)
        counts["strict"] += strict
        counts["type"] += type_fits(gold.type, our)
        right = bool(gold.meanings & our.meanings)
        for name, counted in (("relaxed", True), ("strict", strict), ("valued", bool(gold.meanings)), ("value", right)):
            counts[gold.type, name] += counted
        if gold.meanings:
            counts["valued pairs"] += 1
            counts["value"] += right
        if (gold.meanings and not right) or not strict:
            errors.append(("value" if gold.meanings and not right else "span", case, gold, our))
    errors += [("missed", case, time, None) for i, time in enumerate(case.times) if i not in dict(pairs)]
    if case.set in WHOLE:
        extra = set(range(len(found))) - {j for _, j in pairs}
        errors += [("extra", case, None, found[j]) for j in sorted(extra)]


def ratio(a, b):
    return a / b if b else 0.0


def f1(right, found, gold):
    return ratio(2 * right, found + gold)


def row_of(name, cases, counts):
    strict, relaxed = counts["strict"], counts["relaxed"]
    return (f"{name:32}{cases:6}{counts['gold']:6}   "
            f"{ratio(strict, counts['found']):.3f} {ratio(strict, counts['gold']):.3f} "
            f"{f1(strict, counts['found'], counts['gold']):.3f}   "
            f"{ratio(relaxed, counts['found']):.3f} {ratio(relaxed, counts['gold']):.3f} "
            f"{f1(relaxed, counts['found'], counts['gold']):.3f}   "
            f"{ratio(counts['type'], relaxed):.3f}   {ratio(counts['value'], counts['valued pairs']):.3f} "
            f"{f1(counts['value'], counts['valued found'], counts['valued gold']):.3f}")


def type_row(name, counts):
    gold, found = counts[name, "gold"], counts[name, "relaxed"]
    return (f"{name:32}{'':6}{gold:6}   recall strict {ratio(counts[name, 'strict'], gold):.3f}, relaxed "
            f"{ratio(found, gold):.3f}; value of the found {ratio(counts[name, 'value'], counts[name, 'valued']):.3f}")


def describe(error):
    kind, case, gold, our = error
    theirs = f"[{gold.text}] {gold.type} {sorted(gold.meanings)[:4]}" if gold else ""
    mine = f"[{our.text}] {our.type} {sorted(our.meanings)[:4]}" if our else ""
    return f"{kind:7}{case.set} {case.date} {case.text!r}\n    gold {theirs}\n    ours {mine}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default="build/entente")
    parser.add_argument("--gold", type=pathlib.Path, default=pathlib.Path("../shared/gold/time/English"))
    parser.add_argument("--half", choices=("dev", "final", "both"), default="dev")
    parser.add_argument("--set", help="only that set")
    parser.add_argument("--errors", action="store_true", help="print what is missed, extra or wrong")
    options = parser.parse_args()
    if not options.gold.is_dir():
        raise SystemExit(f"no cases at {options.gold}; say --gold FOLDER")
    cases = [case for case in read_cases(options.gold) if options.half in ("both", half(case.text))
             and options.set in (None, case.set)]
    answers = annotate(options.program, cases)
    by_set = collections.defaultdict(collections.Counter)
    sizes, errors = collections.Counter(), []
    for case, found in zip(cases, answers):
        sizes[case.set] += 1
        score_case(case, found, by_set[case.set], errors)
    if options.errors:
        print("\n".join(map(describe, errors)))
    print(f"{'set':32}{'cases':>6}{'times':>6}   strict P  R  F1      relaxed P  R  F1     type    value: acc F1")
    for name in sorted(by_set):
        print(row_of(name, sizes[name], by_set[name]))
    for name, chosen in (("all marks (whole)", WHOLE), ("all", tuple(by_set))):
        total = sum((by_set[s] for s in by_set if s in chosen), collections.Counter())
        print(row_of(name, sum(sizes[s] for s in sizes if s in chosen), total))
    for name in ("DATE", "TIME", "DURATION", "SET"):
        print(type_row(name, total))


if __name__ == "__main__":
    main()
