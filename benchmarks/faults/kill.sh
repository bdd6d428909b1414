#!/usr/bin/env bash
# Kills the program without warning (SIGKILL) at random moments of what it writes, and looks at what is left: every file is the
# old one or the new one from beginning to end, the site in service is whole, and the next run is not kept from its work.
#
#   benchmarks/faults/kill.sh [ROUNDS]
#
# Needs: a packaged jar (./atlas --version makes one), a JDK (JAVA_HOME), python3 for moments shorter than a second.
# Environment: JAVA_HOME; EVENTS (3000), of the dataset that is written; WORK, a folder on the disk that is tried and that has
# room for 200 MB; SEED (1). An editor that saves has a test of its own, KilledWhileSavingTest.
#
# Exit status: 0 nothing was broken, 1 something was (it is printed, and WORK is kept), 2 something is missing.
set -euo pipefail

rounds=${1:-200}
events=${EVENTS:-3000}
root=$(cd "$(dirname "$0")/../.." && pwd -P)
jar=$(ls "$root"/target/rollout-atlas-*.jar 2>/dev/null | tail -1)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
for program in "$java" python3 sha256sum; do
    command -v "$program" >/dev/null || { echo "missing: $program" >&2; exit 2; }
done
[ -n "$jar" ] || { echo "missing: a packaged jar; ./atlas --version makes one" >&2; exit 2; }
work=$(mktemp -d "${WORK:-${TMPDIR:-/tmp}}/faults.XXXXXX")
RANDOM=${SEED:-1}
small=$root/src/test/resources/datasets/good.json

now() { date +%s%N; }

broken=0
break_() { # what is wrong
    echo "broken, round $round, $kind killed after ${delay} ms: $*"
    broken=$((broken + 1))
}

hash() { sha256sum <"$1"; }

# What each kind writes, what it should be when it is done, how long that takes.
cd "$work"
mkdir out site-work
"$java" --enable-native-access=ALL-UNNAMED -jar "$jar" generate --events "$events" --seed 7 -o canonical.json >>log
python3 - canonical.json draft.csv loose.json <<'END'
import csv, json, sys
data = json.load(open(sys.argv[1]))
with open(sys.argv[2], "w", newline="") as out:
    rows = csv.writer(out)
    rows.writerow(["title_en", "date", "country"])
    for event in data["events"]:
        rows.writerow([event["title"]["en"], event.get("date", ""), event["countries"][0]])
json.dump(data, open(sys.argv[3], "w"))
END

kinds=(format import export generate bake)
run() { # kind: the command, in a folder of its own
    case $1 in
        format) set -- format out/events.json ;;
        import) set -- import draft.csv -o out/draft.json ;;
        export) set -- export --workbook out/atlas.xlsx --data canonical.json ;;
        generate) set -- generate --events "$events" --seed 7 -o out/made.json ;;
        bake) set -- bake site-work/site --base-url https://atlas.example --data site-work/events.json --geodata "$root/geodata" ;;
    esac
    exec "$java" --enable-native-access=ALL-UNNAMED -jar "$jar" "$@" >>"$work/log" 2>&1
}
written() { # kind: the file that it writes
    case $1 in
        format) echo out/events.json ;;
        import) echo out/draft.json ;;
        export) echo out/atlas.xlsx ;;
        generate) echo out/made.json ;;
    esac
}

before() { # kind: the state in which it finds the disk
    find out -mindepth 1 -delete
    case $1 in
        format) cp loose.json out/events.json ;;
        bake) # other names of a place: other pages
            sed "s/Naypyidaw/Place $round/g" "$small" >site-work/events.json ;;
    esac
}

# The site through its link: as many files as its manifest has, with the sums that it states.
whole() {
    python3 - site-work/site <<'END'
import hashlib, json, os, sys
site = sys.argv[1]
with open(os.path.join(site, "manifest.json")) as file:
    for name, entry in json.load(file).items():
        with open(os.path.join(site, name), "rb") as page:
            if hashlib.sha256(page.read()).hexdigest() != entry["sha256"]:
                sys.exit(name + " is not what the manifest says")
END
}

declare -A took good killed done_ left_
round=0 delay=0
for kind in "${kinds[@]}"; do
    # a bake has the site before it beside it from now on; of the others the second time is that of a warm disk
    before "$kind"
    [ "$kind" = bake ] || { (run "$kind") && before "$kind"; }
    begun=$(now)
    (run "$kind")
    took[$kind]=$((($(now) - begun) / 1000000))
    file=$(written "$kind")
    [ -z "$file" ] || good[$kind]=$(hash "$file")
    killed[$kind]=0 done_[$kind]=0 left_[$kind]=0
done
loose=$(hash loose.json)

for round in $(seq "$rounds"); do
    kind=${kinds[$((round % ${#kinds[@]}))]}
    [ $((round % 10)) != 0 ] || echo "round $round of $rounds, $broken broken" >&2
    before "$kind"
    (run "$kind") &
    pid=$!
    # writing is the end of the work: half of the kills fall into its last third
    most=${took[$kind]}
    delay=$(((RANDOM * 32768 + RANDOM) % most))
    [ $((round / ${#kinds[@]} % 2)) = 0 ] || delay=$((most - delay / 3))
    python3 -c "import time; time.sleep($delay / 1000)"
    kill -KILL "$pid" 2>/dev/null || true
    status=0
    wait "$pid" 2>/dev/null || status=$?
    if [ "$status" = 137 ]; then killed[$kind]=$((killed[$kind] + 1)); else done_[$kind]=$((done_[$kind] + 1)); fi
    left_[$kind]=$((left_[$kind] + $(find out -name '.*.new' | wc -l)))

    file=$(written "$kind")
    case $kind in
        format)
            sum=$(hash "$file" 2>/dev/null) || sum=missing
            [ "$sum" = "$loose" ] || [ "$sum" = "${good[$kind]}" ] || break_ "$file is neither the old nor the new one"
            ;;
        export) # a workbook states when it was written
            [ ! -e "$file" ] || python3 -m zipfile -t "$file" >>"$work/log" 2>&1 || break_ "$file is half written"
            ;;
        import | generate)
            [ ! -e "$file" ] || [ "$(hash "$file")" = "${good[$kind]}" ] || break_ "$file is half written"
            ;;
        bake) whole 2>>"$work/log" || break_ "the site in service is not whole" ;;
    esac
done

# nothing keeps the next run from its work, and it clears up
for kind in "${kinds[@]}"; do
    [ $((round % 10)) != 0 ] || echo "round $round of $rounds, $broken broken" >&2
    before "$kind"
    (run "$kind") || break_ "the next run of $kind fails"
done
whole || break_ "the site baked last is not whole"
left=$(find site-work/site.releases -mindepth 1 -maxdepth 1 -name 'release-*' | wc -l)
[ "$left" -le 2 ] || break_ "$left releases are left of two"

echo "$(date -u +%F), $(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg), $rounds rounds, $events events, $(stat -f -c %T "$work")"
echo
echo '| what | killed | done before the kill | left under a name of its own | takes, ms |'
echo '|---|---:|---:|---:|---:|'
for kind in "${kinds[@]}"; do
    echo "| \`$kind\` | ${killed[$kind]} | ${done_[$kind]} | ${left_[$kind]} | ${took[$kind]} |"
done
echo
echo "broken: $broken"
if [ "$broken" -gt 0 ]; then
    echo "kept: $work"
    exit 1
fi
rm -rf "$work"
