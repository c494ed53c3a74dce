#!/usr/bin/env python3
"""One file of words and name labels for train_network, from several annotated texts.

    python3 train/prepare_names.py --uner uner_ewt-dev.iob2 --wikigold wikigold.conll.txt \
        --re3d re3d --gum gum-open-train.conllu --out names-train.tsv --held-out names-heldout.tsv

A source whose option is missing is left out. Of UNER every fourth document is held out. Goes out: sentences
between empty lines, each under "# source = NAME doc = ID", a line a word: FORM<TAB>LABEL. LABEL is O, B-
or I- with PER, ORG, LOC or MISC; "?" where the source says nothing; "O*" for O or MISC. Spans follow
UNER: without titles and articles, a state is a LOC, a nationality MISC.
"""
import argparse
import collections
import pathlib

from name_sources import gum, re3d, uner, wikigold
from name_sources.knowledge import Knowledge
from name_sources.sentence import spans


def write(path, sentences):
    with open(path, "w", encoding="utf-8") as out:
        for sentence in sentences:
            out.write(f"# source = {sentence.source} doc = {sentence.document}\n")
            out.writelines(f"{form}\t{label}\n" for form, label in zip(sentence.forms, sentence.labels))
            out.write("\n")


def report(name, sentences):
    """Counts by source: sentences, words, names by kind."""
    by_source = collections.defaultdict(collections.Counter)
    for sentence in sentences:
        counts = by_source[sentence.source]
        counts["sentences"] += 1
        counts["words"] += len(sentence.forms)
        counts["unknown"] += sentence.labels.count("?")
        counts.update(kind for _, _, kind in spans(sentence.labels))
    columns = ["sentences", "words", "PER", "ORG", "LOC", "MISC", "unknown"]
    print(f"{name:12}" + "".join(f"{c:>11}" for c in columns))
    for source, counts in by_source.items():
        print(f"  {source:10}" + "".join(f"{counts[c]:11}" for c in columns))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for source in ("uner", "wikigold", "re3d", "gum"):
        parser.add_argument("--" + source, type=pathlib.Path)
    parser.add_argument("--data", type=pathlib.Path, default=pathlib.Path(__file__).parent.parent / "data")
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--held-out", type=pathlib.Path, required=True)
    parser.add_argument("--every", type=int, default=4, help="hold out every n-th document of UNER")
    options = parser.parse_args()

    knowledge = Knowledge(options.data)
    train, held = uner.hold_out(list(uner.read(options.uner)), options.every) if options.uner else ([], [])
    if options.wikigold:
        train += wikigold.read(options.wikigold)
    if options.re3d:
        train += re3d.read(options.re3d, knowledge)
    if options.gum:
        train += gum.read(options.gum, knowledge)
    write(options.out, train)
    write(options.held_out, held)
    report("train", train)
    report("held out", held)


if __name__ == "__main__":
    main()
