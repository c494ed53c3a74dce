#!/usr/bin/env bash
# run.sh DIR SECONDS [TARGET...]: runs the fuzz targets in DIR, each for so long, from the seeds in
# corpus/TARGET (and the project's own files where they are of the kind). What is found on the way
# is kept in DIR/found/TARGET; an input that breaks a target is kept as DIR/TARGET-crash-...
set -euo pipefail

dir=$(cd "$1" && pwd)
seconds=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)
data=$here/../data

targets=("$@")
if [ ${#targets[@]} -eq 0 ]; then
  for source in "$here"/*_fuzz.cpp; do
    targets+=("$(basename "$source" .cpp)")
  done
fi

# Seeds that the project has already.
seeds_of() {
  case $1 in
    page_fuzz | decode_fuzz | pipeline_fuzz | time_fuzz) echo "$data/samples" ;;
    table_fuzz) echo "$data/cues" ;;
  esac
}

# The length that an input may grow to: a record has whole pages, so it needs more.
length_of() {
  case $1 in
    store_fuzz) echo 150000 ;;
    *) echo 20000 ;;
  esac
}

failed=0
for target in "${targets[@]}"; do
  mkdir -p "$dir/found/$target"
  echo "== $target, $seconds s"
  # shellcheck disable=SC2046
  "$dir/$target" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=4096 -max_len="$(length_of "$target")" \
    -print_final_stats=0 -verbosity=0 -artifact_prefix="$dir/$target-" \
    "$dir/found/$target" "$here/corpus/$target" $(seeds_of "$target") || failed=1
done
exit $failed
