#!/usr/bin/env bash
# From the start of the program to the first answered request: the atlas, and an empty Spring Boot + Vaadin application
# made of the libraries of the same jar, started in turn.
#
#   benchmarks/start/measure.sh [ROUNDS]
#
# Needs a packaged jar (./atlas --version makes one), a JDK (JAVA_HOME), curl, unzip or the JDK's jar.
set -euo pipefail

rounds=${1:-5}
port=${PORT:-8097}
root=$(cd "$(dirname "$0")/../.." && pwd -P)
jar=$(ls "$root"/target/rollout-atlas-*.jar | tail -1)
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

(cd "$work" && "${bin}jar" -xf "$jar" BOOT-INF META-INF/VAADIN META-INF/spring.factories)
libraries="$work/BOOT-INF/lib/*"
mkdir -p "$work/empty/META-INF"
"${bin}javac" -proc:none -cp "$libraries" -d "$work/empty" "$root/benchmarks/start/empty/EmptyApplication.java"

# as the build leaves it for a program without a front end of its own, and for ours when it is unpacked
cp -r "$work/META-INF/VAADIN" "$work/empty/META-INF/"
mkdir -p "$work/BOOT-INF/classes/META-INF"
cp -r "$work/META-INF/VAADIN" "$work/META-INF/spring.factories" "$work/BOOT-INF/classes/META-INF/"

since() { # path command...: milliseconds from the start of the command to an answer
    local path=$1 begun pid
    shift
    begun=$(date +%s%N)
    "$@" >"$work/log" 2>&1 &
    pid=$!
    until curl -s -o /dev/null "http://localhost:$port$path"; do
        kill -0 "$pid" 2>/dev/null || { cat "$work/log" >&2; exit 1; }
        sleep 0.02
    done
    echo $((($(date +%s%N) - begun) / 1000000))
    kill "$pid"
    wait "$pid" 2>/dev/null || true
}

flags=(--enable-native-access=ALL-UNNAMED)
empty() {
    since / "${bin}java" "${flags[@]}" -cp "$work/empty:$libraries" empty.EmptyApplication \
        --server.port="$port" --vaadin.productionMode=true
}
atlas() { # path
    since "$1" "${bin}java" "${flags[@]}" -cp "$work/BOOT-INF/classes:$libraries" org.rolloutatlas.cli.Atlas serve --port "$port"
}
launched() { # path: as ./atlas starts it, from what its rehearsal left
    since "$1" "${bin}java" -XX:AOTCache="$root/target/app.aot" -Xlog:disable -Xlog:all=error:stderr "${flags[@]}" \
        -jar "$root/target/app/$(basename "$jar")" serve --port "$port"
}

median() { sort -n | awk '{a[NR] = $1} END {print (NR % 2) ? a[(NR + 1) / 2] : (a[NR / 2] + a[NR / 2 + 1]) / 2}'; }
spread() { sort -n | awk 'NR == 1 {low = $1} {high = $1} END {print low " to " high}'; }

cd "$root"
empty >/dev/null # the disk warms up
for _ in $(seq "$rounds"); do
    empty >>"$work/of-empty"
    atlas /robots.txt >>"$work/of-atlas"
    atlas / >>"$work/of-front"
    launched /robots.txt >>"$work/of-launched"
    launched / >>"$work/of-launched-front"
done
least=$(median <"$work/of-empty")
echo "$(date -u +%F), $(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg), $rounds rounds"
echo
echo '| start to the first answer | ms, median (range) | of the empty one |'
echo '|---|---:|---:|'
for what in "empty application:of-empty" "atlas, any address:of-atlas" "atlas, the front page drawn:of-front" \
    "as ./atlas starts it, any address:of-launched" "as ./atlas starts it, the front page drawn:of-launched-front"; do
    time=$(median <"$work/${what#*:}")
    echo "| ${what%:*} | $time ($(spread <"$work/${what#*:}")) | $(awk "BEGIN {printf \"%.2f\", $time / $least}") |"
done
