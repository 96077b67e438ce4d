#!/usr/bin/env bash
#SBATCH --array=1-16
#SBATCH --cpus-per-task=2
#SBATCH --mem=2G
#SBATCH --time=01:00:00
#
# Convert a folder in parts as a Slurm array; submit the merge to run when all are done:
#
#   job=$(sbatch --parsable slurm.sh DOCUMENTS RECORDS)
#   sbatch --dependency=afterany:"$job" --wrap 'aanhangsel merge RECORDS.part* --output RECORDS'
set -euo pipefail
documents=$1 records=$2

# SLURM_ARRAY_TASK_ID and SLURM_ARRAY_TASK_COUNT say which part this is.
aanhangsel convert "$documents" --shard auto --output "$records.part$SLURM_ARRAY_TASK_ID" --quiet
