#!/usr/bin/env bash
# Convert a folder in parts with GNU parallel, on this machine or (`--sshloginfile`) on several that share a disk.
#
#   parallel.sh DOCUMENTS RECORDS [PARTS]
set -euo pipefail
documents=$1 records=$2 parts=${3:-8}

# A part that fails on a bad document ends with 1; the others go on, and so does the merge.
seq "$parts" | parallel --halt never aanhangsel convert "$documents" --shard "{}/$parts" --output "$records.part{}" --quiet || true
aanhangsel merge "$records".part* --output "$records"
