#!/usr/bin/env bash
# One night: fetch, convert, make the dataset, say what came of it. Fails where one of them did, at the end.
set -uo pipefail

if [ -n "${NIGHTLY_COMMAND:-}" ]; then
  read -ra program <<<"$NIGHTLY_COMMAND"
else
  program=(npx --yes "aanhangsel@${NIGHTLY_VERSION:-latest}")
fi
downloads=${NIGHTLY_DOWNLOADS:-downloads}
records=${NIGHTLY_RECORDS:-records}
dataset=${NIGHTLY_DATASET:-dataset}
read -ra more <<<"${NIGHTLY_SYNC_OPTIONS:-}"

sync=("${program[@]}" sync "$downloads" --source "${NIGHTLY_SOURCE:-syncfeed}")
[ -n "${NIGHTLY_CONTACT:-}" ] && sync+=(--contact "$NIGHTLY_CONTACT")
[ -n "${NIGHTLY_SINCE:-}" ] && sync+=(--since "$NIGHTLY_SINCE")
convert=("${program[@]}" convert "$downloads" --output "$records" --fail-on "${NIGHTLY_FAIL_ON:-new}")
convert+=(--format-messages github)
if [ -n "${NIGHTLY_KNOWN:-}" ]; then
  if [ -f "$NIGHTLY_KNOWN" ]; then
    convert+=(--known "$NIGHTLY_KNOWN")
  else
    echo "no list of known troubles yet: make it by \`convert --write-known\`" >&2
  fi
fi

"${sync[@]}" ${more[@]+"${more[@]}"}
synced=$?
mkdir -p "$downloads"
"${convert[@]}"
converted=$?
# A night before the first document has no records to make a dataset of.
made=0
if [ -n "$(find "$records" -name '*.json' -not -path '*/.aanhangsel/*' -print -quit 2>/dev/null)" ]; then
  "${program[@]}" dataset "$records" --output "$dataset" --quiet
  made=$?
fi

NIGHTLY_SYNCED=$synced NIGHTLY_CONVERTED=$converted NIGHTLY_MADE=$made \
  node "$(dirname "${BASH_SOURCE[0]}")/outputs.mjs" "$records/.aanhangsel/report.json" "$dataset" || exit 1
for code in "$synced" "$converted" "$made"; do
  [ "$code" -eq 0 ] || exit "$code"
done
