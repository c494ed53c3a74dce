#!/usr/bin/env python3
"""Scores places on the project's own gold of short reports (eval/gold/places.txt).

    eval/score_places.py [--program build/entente] [--half dev|unseen|both] [--errors]

Found: a span of ours overlaps the gold's; each answers one. Of the found ones:
- country: the same ISO 3166 code; places of no one country ("-") are left out;
- 161 km: within 161 km (a hundred miles, the measure of the field) of the gold's point, or within the place's own
  reach where the gold gives one. A country has no point of its own: it is right where ours is that country.
End to end: found and within 161 km, of all of the gold.

The half `unseen` is for the final figure: its errors are not printed, so that no rule is written by them.
"""

import argparse
import collections
import json
import math
import pathlib
import re
import subprocess

import gold_rows

NEAR_KM = 161
EARTH_KM = 6371.0
MARK = re.compile(r"\[([^\]]+)\]\((-|[A-Z]{3})(?: (-?[\d.]+) (-?[\d.]+)(?: ~(\d+))?)?\)")

Toponym = collections.namedtuple("Toponym", "begin end text country point reach")
Report = collections.namedtuple("Report", "id half date text toponyms")


def read_marks(marked):
    """The text without its marks, and its toponyms; offsets in characters."""
    text, toponyms, at = "", [], 0
    for mark in MARK.finditer(marked):
        text += marked[at:mark.start()]
        name, country, latitude, longitude, reach = mark.groups()
        point = (float(latitude), float(longitude)) if latitude else None
        toponyms.append(Toponym(len(text), len(text) + len(name), name, country, point, int(reach or NEAR_KM)))
        text += name
        at = mark.end()
    return text + marked[at:], toponyms


def read_gold(path):
    reports = []
    for part in re.split(r"^@ ", path.read_text(), flags=re.MULTILINE)[1:]:
        head, _, body = part.partition("\n")
        name, half, date = head.split()
        if half not in ("dev", "unseen"):
            raise SystemExit(f"{path}: no such half: {half} in {name}")
        text, toponyms = read_marks(" ".join(body.split()))
        reports.append(Report(name, half, date, text, toponyms))
    return reports


def annotate(program, reports):
    lines = [json.dumps({"id": report.id, "text": report.text, "date": report.date}) for report in reports]
    done = subprocess.run([program, "annotate", "-"], input="\n".join(lines), text=True, capture_output=True)
    # It exits with 1 where some line could not be read; the rest still counts.
    if done.returncode not in (0, 1):
        raise SystemExit(f"{program}: {done.stderr.strip()}")
    found = {document["doc"]: document["places"] for document in map(json.loads, done.stdout.splitlines())}
    return [[ours(place, report.text) for place in found.get(report.id, [])] for report in reports]


def ours(place, text):
    begin, end = (len(text.encode()[:at].decode(errors="ignore")) for at in place["span"])
    return Toponym(begin, end, place["name"], place["country"], (place["lat"], place["lon"]), 0)


def distance_km(a, b):
    """Along the great circle (haversine)."""
    (lat1, lon1), (lat2, lon2) = (tuple(map(math.radians, point)) for point in (a, b))
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH_KM * math.asin(math.sqrt(h))


def is_near(gold, found):
    if gold.point is None:
        return gold.country == found.country
    return distance_km(gold.point, found.point) <= gold.reach


def pair(gold, found):
    """Index of a gold toponym to that of the found one it overlaps most, one to one."""
    common = ((max(g.begin, f.begin) - min(g.end, f.end), i, j)
              for i, g in enumerate(gold) for j, f in enumerate(found))
    return dict(gold_rows.one_to_one(candidate for candidate in common if candidate[0] < 0))


def score(report, found, counts, errors):
    pairs = pair(report.toponyms, found)
    counts["gold"] += len(report.toponyms)
    counts["ours"] += len(found)
    for i, gold in enumerate(report.toponyms):
        if i not in pairs:
            errors.append(f"missed  {report.id} {gold.text}")
            continue
        our = found[pairs[i]]
        near, counted = is_near(gold, our), gold.country != "-"
        same = counted and gold.country == our.country
        counts["found"] += 1
        counts["exact"] += (gold.begin, gold.end) == (our.begin, our.end)
        counts["near"] += near
        counts["countries"] += counted
        counts["country"] += same
        counts["points"] += gold.point is not None
        counts["near points"] += near and gold.point is not None
        if not near or (counted and not same):
            km = round(distance_km(gold.point, our.point)) if gold.point else 0
            errors.append(f"wrong   {report.id} {gold.text}: {our.text} {our.country} {our.point}, {km} km off")
    errors += [f"extra   {report.id} {place.text} {place.country}: {report.text[place.begin - 20:place.end + 20]!r}"
               for j, place in enumerate(found) if j not in pairs.values()]


def ratio(a, b):
    return a / b if b else 0.0


def describe(name, reports, counts):
    precision, recall = ratio(counts["found"], counts["ours"]), ratio(counts["found"], counts["gold"])
    return (f"{name:8}{reports:4} reports {counts['gold']:4} toponyms   found: P {precision:.3f} R {recall:.3f} "
            f"F1 {ratio(2 * counts['found'], counts['ours'] + counts['gold']):.3f}, exact span "
            f"{ratio(counts['exact'], counts['found']):.3f}   country {ratio(counts['country'], counts['countries']):.3f}   "
            f"161 km {ratio(counts['near'], counts['found']):.3f} (without countries "
            f"{ratio(counts['near points'], counts['points']):.3f})   end to end {ratio(counts['near'], counts['gold']):.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default="build/entente")
    parser.add_argument("--gold", type=pathlib.Path, default=pathlib.Path(__file__).parent / "gold" / "places.txt")
    parser.add_argument("--half", choices=("dev", "unseen", "both"), default="dev")
    parser.add_argument("--errors", action="store_true", help="print what is missed, extra or wrong; only of `dev`")
    options = parser.parse_args()
    reports = read_gold(options.gold)
    answers = annotate(options.program, reports)
    for name in ("dev", "unseen"):
        if options.half not in (name, "both"):
            continue
        counts, errors, size = collections.Counter(), [], 0
        for report, found in zip(reports, answers):
            if report.half == name:
                score(report, found, counts, errors)
                size += 1
        if options.errors and name == "dev":
            print("\n".join(errors))
        print(describe(name, size, counts))


if __name__ == "__main__":
    main()
