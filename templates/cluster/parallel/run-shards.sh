#!/bin/sh
# A run of annex in parts, by GNU parallel: over the cores of this machine, or over hosts.
#
#   run-shards.sh JOB.yaml COUNT FOLDER [OPTION OF PARALLEL …]
#   run-shards.sh nightly.yaml 16 parts
#   run-shards.sh nightly.yaml 16 parts --sshlogin 4/one,8/two --workdir .
#
# FOLDER takes the parts until they are merged, and is gone after. On hosts, the working folder is one that all of them
# see under the same path, and annex is of the same version. A part that ends with 4 or 75 is tried again, anything
# else ends the run with its status; started again, the same command makes only the parts that are missing.
#
# ANNEX   the program (annex)
# AS_OF   the reporting date, where the job says today: every part must have the same (the day of the start)
# TRIES   how often a part is tried (3)
# PAUSE   seconds between two tries (60)
set -eu

if [ $# -lt 3 ]; then
  sed -n '4,6s/^# *//p' "$0" >&2
  exit 2
fi
job=$1 count=$2 folder=$3
shift 3
ANNEX=${ANNEX:-annex} TRIES=${TRIES:-3} PAUSE=${PAUSE:-60}
mkdir -p "$folder" || exit 4

# A night that is taken up again keeps the date it was begun with.
if [ -s "$folder/as-of" ]; then
  begun=$(cat "$folder/as-of")
  if [ "${AS_OF:-$begun}" != "$begun" ]; then
    echo "run-shards.sh: $folder holds parts of $begun; remove it to begin anew" >&2
    exit 2
  fi
  AS_OF=$begun
fi
if [ -z "${AS_OF:-}" ] && grep -Eq "^as-of: *[\"']?today" "$job"; then AS_OF=$(date +%F); fi
if [ -n "${AS_OF:-}" ]; then printf '%s\n' "$AS_OF" > "$folder/as-of"; fi

# Runs a command; again, a few times, where its status says that this is worth it.
patient='
  tries=$1 pause=$2 try=1
  shift 2
  while :; do
    status=0
    "$@" || status=$?
    case $status in
      4 | 75) [ "$try" -lt "$tries" ] || exit "$status" ;;
      *) exit "$status" ;;
    esac
    try=$((try + 1))
    sleep "$pause"
  done'

status=0
seq "$count" | parallel --will-cite --quote --halt soon,fail=1 --joblog "$folder/of-$count.log" --resume-failed "$@" \
  sh -c "$patient" annex "$TRIES" "$PAUSE" "$ANNEX" run "$job" --shard "{}/$count" --output "$folder" --jobs 1 --quiet \
  ${AS_OF:+"--as-of=$AS_OF"} > /dev/null || status=$?
[ "$status" -eq 0 ] || exit "$status"

# With 3 and 1 there may be a published set all the same: then its folder is printed.
published=$(sh -c "$patient" annex "$TRIES" "$PAUSE" "$ANNEX" merge "$job" --quiet ${AS_OF:+"--as-of=$AS_OF"} \
  "$folder"/*-of-"$count".shard) || status=$?
if [ -n "$published" ]; then
  printf '%s\n' "$published"
  rm -f "$folder"/*-of-"$count".shard "$folder/of-$count.log" "$folder/as-of" && rmdir "$folder"
fi
exit "$status"
