#!/usr/bin/env bash
# Milliseconds from `java -jar` to the first lesson, the median of five starts in turn, and how many times that of the first jar.
#   src/bench/start.sh [jar …]        target/nabla.jar if none is named. Needs curl and an idle machine.
set -eu
[ $# -gt 0 ] || set -- target/nabla.jar
work=$(mktemp -d)
server=
trap 'kill $server 2>/dev/null || true; rm -rf "$work"' EXIT

start() { # JAR: milliseconds
  local begin; begin=$(date +%s%3N)
  java -Xmx256m -jar "$1" --port 7174 --host 127.0.0.1 --data "$work/data" >"$work/log" 2>&1 &
  server=$!
  until curl -sf -o /dev/null -H 'Accept-Encoding: gzip' http://127.0.0.1:7174/en/lessons/gradient-descent; do sleep 0.01; done
  took=$(($(date +%s%3N) - begin))
  kill $server; wait $server 2>/dev/null || true
  rm -rf "$work/data"
}

for round in 1 2 3 4 5; do
  number=0
  for jar in "$@"; do
    start "$jar"
    echo "$took" >>"$work/$((number += 1))"
  done
done
first=
for number in $(seq $#); do
  median=$(sort -n "$work/$number" | sed -n 3p)
  first=${first:-$median}
  echo "${!number}: $median ms, $((100 * median / first)) %"
done
