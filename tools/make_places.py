#!/usr/bin/env python3
"""Derives data/places/{countries,divisions,cities,ordinary}.tsv from open tables of facts.

Sources, all but the last two from Debian packages:
  libtimezonemap-data   GeoNames cities of 15,000 people and more, first-level divisions, countries
                        (geonames.org, CC BY 4.0)
  iso-codes             ISO 3166-1 names and ISO 3166-2 codes and names (LGPL 2.1+, facts only)
  wordnet-base          sense counts, to tell city names that are also ordinary words (WordNet licence)
  --factbook            the CIA World Factbook as JSON, a tar.xz: coordinates, capitals (public domain)
  --geonames            a later GeoNames extract as JSON (country_code, city, latitude, longitude,
                        population, state), gzipped: places that have grown or changed their name

  tools/make_places.py --factbook factbook-json.tar.xz --geonames geonames-cities1000.json.gz \
                       --out data/places

The shipped tables are this script's output and are not edited by hand; regions.tsv and aliases.tsv
are written by hand and win over them. docs/places.md tells what the columns mean.
"""

import argparse
import gzip
import json
import math
import pathlib
import re
import tarfile
import unicodedata
from collections import defaultdict

TIMEZONEMAP = pathlib.Path("/usr/share/libtimezonemap/ui")
ISO_CODES = pathlib.Path("/usr/share/iso-codes/json")
WORDNET = pathlib.Path("/usr/share/wordnet")

GEONAMES_CREDIT = "# Contains data of GeoNames (https://www.geonames.org), CC BY 4.0, changed: chosen columns, shortened names."

# WordNet's lexicographer files of places and peoples: a sense there does not make a name ordinary.
PLACE_LEX_FILES = {"15", "14"}
# Given and family names, titles and function words that are also towns: read as towns only with evidence.
NAMES_OF_PEOPLE = """
abdullah adams albert alexander ali anderson andrew arnold austin beverly blair bradley brandon brown
bruce bush cameron carlos carson carter charlotte christian clark clayton clinton cooper crawford dale
daniel davis dean dennis diego dixon douglas dover edison elizabeth elliot evans fernando florence
ford francisco franklin garcia george gordon graham grant harris harrison harvey hassan henderson
henry houston howard hudson hussein ibrahim irving isabel jackson jamal james jefferson johnson jordan
jose juan karim kelly kennedy kent khan kingston lara lawrence lee lewis lincoln logan lopez lorenzo
luis madison mahmoud malik manuel maria marina marion marshall martin martinez mary mason maxwell
mercedes miguel miller milton mitchell mohammad monroe montgomery morgan morris mustafa nasser nelson
newton nixon norman olga oliver omar oscar owen paris parker patterson paul perry peter phillips pierre
powell quincy rafael raymond reza rice richmond roberto robinson rodriguez roger roman romero roosevelt
rosario russell salem salvador san santa sarah saint scott sharon sherman sidney simon smith spencer
stanley sterling stewart stuart sydney taylor temple theresa thomas thompson tyler van vera vernon
victor victoria vincent vladimir wallace walter warren washington watson wayne webster wesley wilson
winston young michael john james robert david joseph william richard charles matthew mark donald steven
kenneth kevin brian edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen
larry justin frank benjamin samuel gregory patrick jack jerry aaron adam nathan kyle ethan noah mary
patricia jennifer linda barbara susan jessica karen lisa nancy betty sandra ashley emily donna michelle
carol amanda melissa deborah rebecca laura helen amy angela shirley brenda pamela nicole samantha
katherine christine rachel janet catherine heather diane virginie julie joyce kelly joan evelyn judith
omar yusuf ahmed hamid karim rashid salman tariq imran nawaz benazir bilal putin lavrov merkel macron
obama biden trump kerry blinken lindsay keene cary brant hillary bolton pompeo clapper
mccain graham rubio cruz pence petraeus dempsey panetta gates rumsfeld cheney powell rice albright ana eduardo rosa anna alma elena el al la las los de di da le du der bo li wu xi hu
""".split()
# Words of the closed classes, which WordNet has no senses of.
FUNCTION_WORDS = "a an and are as at but by for if in is it no not of on or so the to up we you he she me my us".split()
# Towns whose fame outweighs a namesake among the names and words above.
FAMOUS = {"paris", "sydney", "washington", "houston", "austin", "florence", "salem", "victoria",
          "kingston", "richmond", "charlotte", "victoria", "dover", "jackson"}


def ascii_fold(name):
    """Without diacritics and typographic marks, where that leaves ASCII; else as it is."""
    for mark in "‘’ʻʼ`´ʹ":
        name = name.replace(mark, "'")
    folded = unicodedata.normalize("NFKD", name)
    folded = "".join(c for c in folded if not unicodedata.combining(c))
    for a, b in (("ı", "i"), ("ł", "l"), ("Ł", "L"), ("ø", "o"), ("Ø", "O"), ("đ", "d"), ("Đ", "D"),
                 ("ß", "ss"), ("æ", "ae"), ("ə", "a"), ("Ə", "A")):
        folded = folded.replace(a, b)
    return folded if folded.isascii() else name


def key(name):
    """What two spellings of one name share, for comparing here only."""
    return re.sub(r"[^a-z0-9]+", "", ascii_fold(name).lower())


def kilometres(a, b):
    lat1, lon1, lat2, lon2 = map(math.radians, (*a, *b))
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 12742 * math.asin(min(1, math.sqrt(h)))


def read_rows(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def write_table(path, comments, header, rows):
    lines = [*comments, "\t".join(header), *("\t".join(row) for row in rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{path}: {len(rows)} rows, {path.stat().st_size} bytes")


# ---- countries


def factbook_positions(path):
    """Country name → (latitude, longitude) of the Factbook."""
    positions = {}
    with tarfile.open(path) as tar:
        for member in tar.getmembers():
            if not member.name.endswith(".json"):
                continue
            entry = json.load(tar.extractfile(member))
            text = entry.get("Geography", {}).get("Geographic coordinates", {}).get("text", "")
            found = re.match(r"(\d+) (\d+) ([NS]), (\d+) (\d+) ([EW])", text)
            if not found:
                continue
            a, b, ns, c, d, ew = found.groups()
            position = ((int(a) + int(b) / 60) * (1 if ns == "N" else -1),
                        (int(c) + int(d) / 60) * (1 if ew == "E" else -1))
            names = entry.get("Government", {}).get("Country name", {})
            for form in ("conventional short form", "conventional long form"):
                name = re.sub(r"<.*?>|\(.*?\)", "", names.get(form, {}).get("text", ""))
                if name and name != "none":
                    positions[key(name)] = position
    return positions


def make_countries(factbook, out):
    iso = {c["alpha_2"]: c for c in json.loads((ISO_CODES / "iso_3166-1.json").read_text())["3166-1"]}
    positions = factbook_positions(factbook)
    fallback = city_centroids()
    rows = []
    for row in read_rows(TIMEZONEMAP / "countryInfo.txt"):
        iso2, iso3, name, capital = row[0], row[1], row[4], row[5]
        if iso2 in ("AN", "CS"):  # dissolved states
            continue
        entry = iso.get(iso2, {})
        names = [name]
        for other in (entry.get("common_name"), entry.get("name"), entry.get("official_name")):
            if other and "," not in other and key(other) not in {key(n) for n in names}:
                names.append(other)
        position = next((positions[key(n)] for n in names if key(n) in positions), None)
        position = position or fallback.get(iso2)
        if position is None:
            continue
        rows.append([iso3, iso2, "|".join(names), f"{position[0]:.2f}", f"{position[1]:.2f}", capital])
    rows.sort()
    write_table(out / "countries.tsv",
                ["# Countries and territories: made by tools/make_places.py, not edited by hand (docs/places.md).",
                 GEONAMES_CREDIT, "# Coordinates: CIA World Factbook (public domain). Codes: ISO 3166-1."],
                ["iso3", "iso2", "names", "latitude", "longitude", "capital"], rows)
    return {row[1]: row[0] for row in rows}


def city_centroids():
    sums = defaultdict(lambda: [0.0, 0.0, 0.0])
    for row in read_rows(TIMEZONEMAP / "cities15000.txt"):
        add_weighted(sums[row[8]], float(row[4]), float(row[5]), int(row[14]))
    return {country: mean(s) for country, s in sums.items()}


def add_weighted(total, latitude, longitude, population):
    weight = max(1, population)
    total[0] += latitude * weight
    total[1] += longitude * weight
    total[2] += weight


def mean(total):
    return (total[0] / total[2], total[1] / total[2])


# ---- divisions


GENERIC = re.compile(r"\b(province|region|oblast|governorate|state|department|district|county|republic of|"
                     r"prefecture|municipality|wilayah|muhafazat|al|ar|as|ash|an|ad|az)\b", re.I)


def division_names(*names):
    """The name as it is and without its generic word ("Kirov oblast" → "Kirov")."""
    out = []
    for name in names:
        for form in (name, ascii_fold(name)):
            short = re.sub(r"\s+(Province|Region|Oblast|oblast|Governorate|District|County|Department|"
                           r"Prefecture|Oblast'|Voivodeship|Krai)$|^(Province of|Republic of) ", "", form)
            for candidate in (form, short):
                if candidate and candidate not in out:
                    out.append(candidate)
    return out


def make_divisions(iso3_of, later_places, out):
    iso_names = defaultdict(dict)
    for entry in json.loads((ISO_CODES / "iso_3166-2.json").read_text())["3166-2"]:
        if "parent" in entry:
            continue
        for form in entry["name"].split("["):
            name = form.strip(" ]")
            iso_names[entry["code"][:2]].setdefault(key(GENERIC.sub("", name)), (entry["code"], name))
    sums = defaultdict(lambda: [0.0, 0.0, 0.0])
    for row in read_rows(TIMEZONEMAP / "cities15000.txt"):
        add_weighted(sums[f"{row[8]}.{row[10]}"], float(row[4]), float(row[5]), int(row[14]))
    by_state = defaultdict(lambda: [0.0, 0.0, 0.0])
    for place in later_places:
        add_weighted(by_state[(place["country_code"], key(GENERIC.sub("", place.get("state", ""))))],
                     place["latitude"], place["longitude"], place["population"])
    rows, code_of = [], {}
    for geonames, name, plain, _ in read_rows(TIMEZONEMAP / "admin1Codes.txt"):
        iso2 = geonames[:2]
        if iso2 not in iso3_of:
            continue
        bare = key(GENERIC.sub("", plain))
        iso = iso_names[iso2].get(bare)
        code = iso[0] if iso else geonames
        total = sums.get(geonames) or by_state.get((iso2, bare))
        if not total or code in code_of.values():
            code_of.setdefault(geonames, code)
            continue
        code_of[geonames] = code
        names = division_names(plain, name, *([iso[1]] if iso else []))
        position = mean(total)
        rows.append([code, iso3_of[iso2], "|".join(names), f"{position[0]:.2f}", f"{position[1]:.2f}",
                     str(int(total[2]))])
    rows.sort()
    write_table(out / "divisions.tsv",
                ["# First-level divisions: made by tools/make_places.py, not edited by hand (docs/places.md).",
                 GEONAMES_CREDIT,
                 "# code: ISO 3166-2 where the names agree, else GeoNames' code (with a dot).",
                 "# Coordinates: mean of the division's cities, weighted by people; population: of those cities."],
                ["code", "country", "names", "latitude", "longitude", "population"], rows)
    return code_of, [name for row in rows for name in row[2].split("|")]


# ---- cities


def useful_alternates(name, alternates, limit):
    """Other spellings in Latin letters, as English text might have them; no codes, no transliteration marks."""
    known, out = {key(name)}, []
    for other in alternates:
        folded = ascii_fold(other)
        if not folded.isascii() or not re.fullmatch(r"[A-Z][A-Za-z' .-]{3,30}", folded):
            continue
        if folded.isupper() or key(folded) in known or "'" in folded.strip("'"):
            continue
        known.add(key(folded))
        out.append(folded)
    out.sort(key=lambda n: (-likeness(name, n), n))
    return out[:limit]


def likeness(a, b):
    """Shared letter pairs (Dice): the spellings nearest to the name come first."""
    pairs = lambda s: {s[i:i + 2] for i in range(len(s) - 1)}
    x, y = pairs(key(a)), pairs(key(b))
    return 2 * len(x & y) / max(1, len(x) + len(y))


def make_cities(iso3_of, division_of, later_places, out):
    cities, grid = [], defaultdict(list)
    for row in read_rows(TIMEZONEMAP / "cities15000.txt"):
        iso2, population = row[8], int(row[14])
        feature = row[7]
        if iso2 not in iso3_of or (population < 15000 and feature != "PPLC"):
            continue
        if feature == "PPLX":  # a part of a town
            continue
        name, native = ascii_fold(row[2] or row[1]), row[1]
        limit = 8 if population >= 500000 or feature == "PPLC" else 4 if population >= 100000 else 1
        alternates = useful_alternates(name, row[3].split(","), limit)
        if native != name and population >= 100000:
            alternates.insert(0, native)
        city = [row[0], name, alternates, iso3_of[iso2], division_of.get(f"{iso2}.{row[10]}", ""),
                float(row[4]), float(row[5]), population]
        cities.append(city)
        grid[(iso2, round(city[5]), round(city[6]))].append(city)
    add_later_places(cities, grid, iso3_of, later_places)
    cities.sort(key=lambda c: (c[3], -c[7], c[0]))
    rows = [[c[0], c[1], "|".join(c[2]), c[3], c[4], f"{c[5]:.3f}", f"{c[6]:.3f}", str(c[7])] for c in cities]
    write_table(out / "cities.tsv",
                ["# Cities of 15,000 people and more: made by tools/make_places.py, not edited by hand (docs/places.md).",
                 GEONAMES_CREDIT, "# id: GeoNames' number; of a place of the later extract \"country-name\"."],
                ["id", "name", "names", "country", "division", "latitude", "longitude", "population"], rows)
    return cities


def add_later_places(cities, grid, iso3_of, later_places):
    """New names of towns that are there, and towns that are not."""
    taken = defaultdict(int)
    for place in later_places:
        iso2, position = place["country_code"], (place["latitude"], place["longitude"])
        if place["population"] < 15000 or iso2 not in iso3_of:
            continue
        name = ascii_fold(place["city"])
        near = [c for dy in (-1, 0, 1) for dx in (-1, 0, 1)
                for c in grid[(iso2, round(position[0]) + dy, round(position[1]) + dx)]]
        same = [c for c in near if key(name) in {key(n) for n in (c[1], *c[2])}
                and kilometres(position, (c[5], c[6])) < 30]
        if same:
            continue
        renamed = [c for c in near if is_renamed(c, place, kilometres(position, (c[5], c[6])))]
        if renamed:
            renamed[0][2].append(name)
            continue
        slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
        taken[(iso2, slug)] += 1
        if taken[(iso2, slug)] > 1:
            slug += f"-{taken[(iso2, slug)]}"
        cities.append([f"{iso2.lower()}-{slug}", name, [], iso3_of[iso2], "", *position, place["population"]])
        grid[(iso2, round(position[0]), round(position[1]))].append(cities[-1])


def is_renamed(city, place, distance):
    """The same town under another name: on the same spot, or near it and of the same size."""
    ratio = max(city[7], place["population"]) / max(1, min(city[7], place["population"]))
    return distance < 1.5 or (distance < 8 and ratio < 1.2 and place["population"] > 100000)


# ---- ordinary words


def make_ordinary(cities, division_names, out):
    counted = defaultdict(int)
    for line in (WORDNET / "cntlist.rev").read_text(encoding="utf-8").splitlines():
        sense_key, _, count = line.split()
        lemma, rest = sense_key.split("%")
        if rest.split(":")[1] not in PLACE_LEX_FILES and "_" not in lemma:
            counted[lemma] += int(count)
    words = defaultdict(set)
    for name in (*division_names, *(n for city in cities for n in (city[1], *city[2]))):
        word = name.lower()
        if " " not in word and counted.get(word, 0) >= 2 and word not in FAMOUS:
            words[word].add("word")
    for word in FUNCTION_WORDS:
        words[word].add("word")
    for name in NAMES_OF_PEOPLE:
        if name not in FAMOUS:
            words[name].add("name")
    rows = [[word, "|".join(sorted(why))] for word, why in sorted(words.items())]
    write_table(out / "ordinary.tsv",
                ["# Names of towns and divisions that are also ordinary words or names of people: read only with evidence",
                 "# beside them. Made by tools/make_places.py from WordNet's sense counts, not edited by hand."],
                ["word", "why"], rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--factbook", type=pathlib.Path, required=True)
    parser.add_argument("--geonames", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    args = parser.parse_args()
    with gzip.open(args.geonames) as file:
        later_places = json.load(file)
    iso3_of = make_countries(args.factbook, args.out)
    division_of, division_names = make_divisions(iso3_of, later_places, args.out)
    cities = make_cities(iso3_of, division_of, later_places, args.out)
    make_ordinary(cities, division_names, args.out)


if __name__ == "__main__":
    main()
