#!/usr/bin/env python3
"""Scores `entente extract` on pages whose article is known: the words of the article and what the page states of it.

    eval/score_pages.py --program build/entente                        our own pages, development half
    eval/score_pages.py --program build/entente --part unseen          the half that decides: totals only
    eval/score_pages.py --program build/entente --gold FOLDER          any folder in the layout below
    eval/score_pages.py ... --misses body|date|updated|headline|byline|outlet|agency|language [--page ID]

A folder holds `ground-truth.json`, an object of pages by id, each with `articleBody`, and `html/ID.html.gz` (or
`html/ID.html`): the layout of the public article extraction benchmark of scrapinghub, so that its folder can be given
as it is. Ours also state headline, published, updated, byline, outlet, agency and language; a field that the gold
lacks or has as null is not scored.

Words are scored as that benchmark scores them: a text is its words (runs of letters, digits and underscores) in
shingles of four, as a multiset, a text of fewer words being one shingle; precision and recall of each page are averaged
over pages, and F1 is that of the two means. Case counts, punctuation does not.
"""

import argparse
import collections
import gzip
import json
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGES = ROOT / "eval" / "gold" / "pages"
SHINGLE = 4
WORD = re.compile(r"\w+")
# A field of the gold, and where the program's output has it.
FIELDS = {"date": ("published", "date"), "updated": ("updated", "updated"), "headline": ("headline", "headline"),
          "byline": ("byline", "byline"), "outlet": ("outlet", "outlet"), "agency": ("agency", "agency"),
          "language": ("language", "language")}


def shingles(text):
    words = WORD.findall(text)
    return collections.Counter(tuple(words[i:i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1)))


def precision_and_recall(gold, found):
    """Of one page. Where either side is empty the shingle of no words stands for it, as in the benchmark."""
    gold, found = shingles(gold), shingles(found)
    common = sum((gold & found).values())
    return common / sum(found.values()), common / sum(gold.values())


def f1(precision, recall):
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def extract(program, folder, ids):
    """What the program makes of each page, by id; a page that it refuses has the empty article."""
    found = {page: {} for page in ids}
    with tempfile.TemporaryDirectory() as scratch:
        for page in ids:
            packed = folder / "html" / f"{page}.html.gz"
            raw = gzip.decompress(packed.read_bytes()) if packed.exists() else packed.with_suffix("").read_bytes()
            (pathlib.Path(scratch) / f"{page}.html").write_bytes(raw)
        run = subprocess.run([program, "extract", scratch], capture_output=True, text=True, check=False)
    if run.returncode not in (0, 1):
        sys.exit(f"{program} ended with {run.returncode}: {run.stderr.strip()}")
    for line in run.stdout.splitlines():
        article = json.loads(line)
        found[pathlib.Path(article["source"]).stem] = article
    return found


def plain(value):
    """A field as it is compared: case, accents' form, white space and a leading "By" do not matter."""
    value = " ".join(unicodedata.normalize("NFKC", value or "").lower().split())
    return re.sub(r"^by:? ", "", value)


def is_right(field, gold, found):
    gold, found = plain(gold), plain(found)
    if field != "byline":
        return gold == found
    # Names in any order and however joined; a line may say more ("Ida Lund in Cairo, Harbour Post").
    names = [name for name in re.split(r",| and ", gold) if name.strip()]
    return all(name.strip() in found for name in names) and (bool(names) or not found)


def show_miss(what, page, gold, article):
    if what == "body":
        want, have = shingles(gold["articleBody"]), shingles(article.get("text", ""))
        for sign, extra in (("-", want - have), ("+", have - want)):
            for shingle in list(extra)[:12]:
                print(f"{page}\t{sign} {' '.join(shingle)}")
    else:
        wanted, key = FIELDS[what]
        print(f"{page}\twants {gold[wanted]!r}\thas {article.get(key)!r}\tbasis {article.get('date_basis')}")


def report(gold, found, misses, only):
    scores = {page: precision_and_recall(gold[page]["articleBody"], found[page].get("text", "")) for page in gold}
    precision, recall = (statistics.mean(score[i] for score in scores.values()) for i in (0, 1))
    print(f"pages {len(gold)}  words: precision {precision:.3f}  recall {recall:.3f}  F1 {f1(precision, recall):.3f}")
    for field, (wanted, key) in FIELDS.items():
        stated = [page for page in gold if gold[page].get(wanted) is not None]
        wrong = [page for page in stated if not is_right(field, gold[page][wanted], found[page].get(key))]
        if stated:
            print(f"{field:9} {len(stated) - len(wrong)}/{len(stated)}  {1 - len(wrong) / len(stated):.3f}")
        if misses == field:
            for page in wrong:
                show_miss(field, page, gold[page], found[page])
    if misses == "body":
        for page, (p, r) in sorted(scores.items(), key=lambda each: f1(*each[1])):
            if only in (None, page) and min(p, r) < 1:
                print(f"{page}\tP {p:.3f} R {r:.3f}")
                if only:
                    show_miss("body", page, gold[page], found[page])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default=str(ROOT / "build" / "entente"))
    parser.add_argument("--gold", type=pathlib.Path, help="a folder with ground-truth.json and html/")
    parser.add_argument("--part", choices=("dev", "unseen"), default="dev", help="of our own pages")
    parser.add_argument("--misses", choices=("body", *FIELDS), help="name the pages that are not right")
    parser.add_argument("--page", help="with --misses body: the shingles of this page")
    arguments = parser.parse_args()
    if arguments.part == "unseen" and arguments.misses:
        parser.error("the unseen half gives totals only")
    folder = arguments.gold or PAGES / arguments.part
    gold = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    report(gold, extract(arguments.program, folder, gold), arguments.misses, arguments.page)


if __name__ == "__main__":
    main()
