#!/usr/bin/env bash
# Pages and static files beside nginx: the same bytes, one machine, one run. Needs nginx, wrk and curl.
#   src/bench/pages.sh [command that starts the server on port 7171]
set -eu
start=${1:-java -Xmx256m -jar target/nabla.jar --port 7171 --host 127.0.0.1}
seconds=${SECONDS_EACH:-6}
nabla=http://127.0.0.1:7171
nginx=http://127.0.0.1:7172
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT

NABLA_DATA=$work/data $start >"$work/log" 2>&1 &
until curl -sf -o /dev/null $nabla/healthz; do sleep 0.2; done

lesson=/en/lessons/gradient-descent
style=$(curl -s $nabla$lesson | grep -o '/assets/[0-9a-f]*/css/book.css' | head -1)
for path in $lesson "$style"; do
  mkdir -p "$work/www$(dirname "$path")"
  curl -s $nabla"$path" -o "$work/www$path"
  curl -s -H 'Accept-Encoding: gzip' $nabla"$path" -o "$work/www$path.gz"
done
chmod -R a+rX "$work"

cat >"$work/nginx.conf" <<CONF
worker_processes auto;
daemon off;
pid $work/nginx.pid;
error_log $work/error.log;
events { worker_connections 1024; }
http {
  types { text/css css; }
  default_type text/html;
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  open_file_cache max=100;
  gzip_static on;
  server { listen 127.0.0.1:7172; root $work/www; }
}
CONF
nginx -c "$work/nginx.conf" &
until curl -s -o /dev/null $nginx$lesson; do sleep 0.2; done

rate() { # URL HEADER...: requests a second, the median of three rounds
  local url=$1; shift
  local headers=(); for header in "$@"; do headers+=(-H "$header"); done
  for _ in 1 2 3; do
    wrk -t2 -c32 -d"${seconds}s" "${headers[@]}" "$url" | awk '/Requests\/sec/ {print int($2)}'
  done | sort -n | sed -n 2p
}
tag() { curl -s -I -H 'Accept-Encoding: gzip' "$1" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p'; }
row() { # NAME PATH HEADER...
  local name=$1 path=$2; shift 2
  local ours theirs
  theirs=$(rate $nginx"$path" "$@"); ours=$(rate $nabla"$path" "$@")
  printf '| %s | %d | %d | %d %% |\n' "$name" "$theirs" "$ours" $((100 * ours / theirs))
}

# the Java machine warms up, for what is sent and for what is not
wrk -t2 -c32 -d20s -H 'Accept-Encoding: gzip' $nabla$lesson >/dev/null
wrk -t2 -c32 -d10s -H 'Accept-Encoding: gzip' -H "If-None-Match: $(tag $nabla$lesson)" $nabla$lesson >/dev/null
echo "$(stat -c %s "$work/www$lesson.gz") bytes a lesson compressed, $(stat -c %s "$work/www$lesson") not; style sheet $(stat -c %s "$work/www$style.gz")"
echo '| requests a second | nginx | Nabla | ratio |'
echo '|---|---:|---:|---:|'
row 'lesson, gzip' $lesson 'Accept-Encoding: gzip'
row 'lesson, not compressed' $lesson
row 'style sheet, gzip' "$style" 'Accept-Encoding: gzip'
theirs=$(rate $nginx$lesson 'Accept-Encoding: gzip' "If-None-Match: $(tag $nginx$lesson)")
ours=$(rate $nabla$lesson 'Accept-Encoding: gzip' "If-None-Match: $(tag $nabla$lesson)")
printf '| lesson, 304 | %d | %d | %d %% |\n' "$theirs" "$ours" $((100 * ours / theirs))
