#!/usr/bin/env bash
# How many requests a second the running atlas answers, against nginx with the same bytes from a baked site.
#
#   benchmarks/load/measure.sh [ROUNDS] [SECONDS]
#
# Needs: a packaged jar (./atlas --version makes one), nginx with its static brotli module, wrk, curl.
# Debian: apt install nginx libnginx-mod-http-brotli-static wrk
# Environment: JAVA_HOME; CONNECTIONS (32); ATLAS_PORT (8098); NGINX_PORT (8099); SITE, a folder to bake into and keep.
set -euo pipefail

rounds=${1:-5}
seconds=${2:-5}
connections=${CONNECTIONS:-32}
atlas_port=${ATLAS_PORT:-8098}
nginx_port=${NGINX_PORT:-8099}

root=$(cd "$(dirname "$0")/../.." && pwd -P)
jar=$(ls "$root"/target/rollout-atlas-*.jar | tail -1)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
site=${SITE:-$work/site}
base=http://localhost:$nginx_port

for program in nginx wrk curl "$java"; do
    command -v "$program" >/dev/null || { echo "missing: $program" >&2; exit 2; }
done

finish() {
    [ -z "${atlas:-}" ] || kill "$atlas" 2>/dev/null || true
    [ ! -f "$work/nginx.pid" ] || kill "$(cat "$work/nginx.pid")" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

cd "$root"
chmod 755 "$work"
"$java" --enable-native-access=ALL-UNNAMED -jar "$jar" bake "$site" --base-url "$base" 2>/dev/null

# the committed configuration, but for the port and the place
sed -e "s#/srv/site#$site#g" -e "s#listen 80;#listen $nginx_port reuseport backlog=1024;#" docs/nginx.conf >"$work/atlas.conf"
cat >"$work/nginx.conf" <<EOF
include /etc/nginx/modules-enabled/*.conf;
worker_processes auto;
pid $work/nginx.pid;
error_log $work/error.log;
events { worker_connections 1024; }
http { access_log off; keepalive_requests 100000; include $work/atlas.conf; }
EOF
nginx -c "$work/nginx.conf"

# without the explorer its link is not in the pages: the same bytes as the baked ones
"$java" --enable-native-access=ALL-UNNAMED -Datlas.explorer=false -Datlas.base-url="$base" -jar "$jar" \
    serve --port "$atlas_port" >"$work/atlas.log" 2>&1 &
atlas=$!
for _ in $(seq 600); do
    curl -s -o /dev/null "http://localhost:$atlas_port/robots.txt" && break
    sleep 0.1
done

body() { curl -s -H 'Accept-Encoding: br' "http://localhost:$1$2"; }
tag() { curl -s -o /dev/null -D - -H 'Accept-Encoding: br' "http://localhost:$1$2" | tr -d '\r' | sed -n 's/^[Ee][Tt][Aa][Gg]: //p'; }

load() { # port path header...
    local port=$1 path=$2
    shift 2
    local headers=(-H 'Accept-Encoding: br')
    for header; do headers+=(-H "$header"); done
    wrk -t1 -c"$connections" -d"${seconds}s" "${headers[@]}" "http://localhost:$port$path" |
        awk '/Requests\/sec/ {rate = $2} /Non-2xx/ {bad = $0} /Socket errors/ {bad = $0}
             END {if (bad) print bad > "/dev/stderr"; printf "%.0f\n", rate}'
}

median() { sort -n | awk '{a[NR] = $1} END {print (NR % 2) ? a[(NR + 1) / 2] : (a[NR / 2] + a[NR / 2 + 1]) / 2}'; }
spread() { sort -n | awk 'NR == 1 {low = $1} {high = $1} END {print low " to " high}'; }

measure() { # name path conditional
    local name=$1 path=$2 conditional=${3:-}
    body "$atlas_port" "$path" >"$work/a"
    body "$nginx_port" "$path" >"$work/n"
    cmp "$work/a" "$work/n" || { echo "not the same bytes: $path" >&2; exit 1; }
    local bytes
    bytes=$(wc -c <"$work/a")
    local of_atlas=() of_nginx=()
    [ -z "$conditional" ] || {
        of_atlas=("If-None-Match: $(tag "$atlas_port" "$path")")
        of_nginx=("If-None-Match: $(tag "$nginx_port" "$path")")
        bytes=0
    }
    load "$atlas_port" "$path" "${of_atlas[@]}" >/dev/null # the virtual machine learns
    : >"$work/atlas.rates"
    : >"$work/nginx.rates"
    for _ in $(seq "$rounds"); do
        load "$atlas_port" "$path" "${of_atlas[@]}" >>"$work/atlas.rates"
        load "$nginx_port" "$path" "${of_nginx[@]}" >>"$work/nginx.rates"
    done
    local a n
    a=$(median <"$work/atlas.rates")
    n=$(median <"$work/nginx.rates")
    printf '| %s | %s | %s (%s) | %s (%s) | %d %% |\n' "$name" "$bytes" "$a" "$(spread <"$work/atlas.rates")" \
        "$n" "$(spread <"$work/nginx.rates")" "$((100 * a / n))"
}

echo "$(date -u +%F), $(nproc) processors, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), load $(cut -d' ' -f1 /proc/loadavg) before;" \
    "$connections connections, $rounds rounds of ${seconds} s, $(wrk -v 2>&1 | awk 'NR == 1 {print $1, $2}'), $(nginx -v 2>&1 | sed 's/.*: //')"
echo
echo '| answer | bytes | atlas, requests/s: median (range) | nginx | share |'
echo '|---|---:|---:|---:|---:|'
story=${STORY:-/embed/stories/changchun}
measure "embed of a story, brotli" "$story"
measure "\`/\`, brotli" /
measure "not modified (304)" "$story" conditional
echo
echo "load after: $(cut -d' ' -f1 /proc/loadavg)"
