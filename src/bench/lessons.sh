#!/usr/bin/env bash
# The table of lessons on a slow line of docs/benchmarks.md. Needs target/nabla.jar, Chromium and curl.
#   src/bench/lessons.sh [path of a lesson …]        all of them in both languages if none is named
set -eu
cd "$(dirname "$0")/../.."
site=http://127.0.0.1:7173
work=$(mktemp -d)
mvn -q -Pbench compile dependency:build-classpath -Dmdep.outputFile=target/bench/classpath >&2
java -Xmx256m -jar target/nabla.jar --port 7173 --host 127.0.0.1 --data "$work/data" >"$work/log" 2>&1 &
trap 'kill %1 2>/dev/null || true; rm -rf "$work"' EXIT
until curl -sf -o /dev/null $site/healthz; do sleep 0.2; done
# a page is made for its first reader: that one is not measured
for page in $(curl -s $site/sitemap.xml | grep -o '<loc>[^<]*' | sed 's:<loc>::'); do
  curl -s -o /dev/null -H 'Accept-Encoding: gzip' "$page"
done
java -cp "target/bench/classes:$(cat target/bench/classpath)" nabla.bench.SlowLine $site "$@"
