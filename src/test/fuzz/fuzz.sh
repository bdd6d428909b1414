# Part of ./atlas test --fuzz [SECONDS [TARGET ...]], which reads it: lets Jazzer look for inputs that break the laws of
# org.rolloutatlas.fuzz, for so many seconds in all (120), from the inputs that are kept. Needs: say, wrapper, $root, $target,
# $JAVA_HOME.

# shellcheck shell=sh disable=SC2154
inputs=$root/src/test/resources/fuzz

fuzz() {
    seconds=${1:-120}
    case $seconds in
        *[!0-9]* | '')
            say "Invalid number of seconds: $seconds. Usage: ./atlas test --fuzz [SECONDS [TARGET ...]]"
            exit 2
            ;;
    esac
    [ $# -eq 0 ] || shift
    # shellcheck disable=SC2046 # one word for each target, none of which has a space
    [ $# -gt 0 ] || set -- $(ls "$inputs")
    for name; do
        [ -d "$inputs/$name" ] || {
            say "Unknown target: $name. Targets: $(ls "$inputs" | tr '\n' ' ')"
            exit 2
        }
    done
    say "Building ..."
    mkdir -p "$target/fuzz"
    mvn=$(wrapper)
    "$mvn" -f "$root/pom.xml" -B -ntp -q -Dspotless.check.skip=true test-compile dependency:build-classpath \
        -Dmdep.outputFile="$target/fuzz/classpath" >&2 || exit 1
    each=$((seconds / $#))
    [ "$each" -gt 0 ] || each=1
    broken=0
    for name; do
        search "$name" "$each" || broken=1
    done
    exit $broken
}

# One target. What is new in its code is kept in target/fuzz/corpus for the next search, what breaks its law beside the inputs.
search() {
    corpus=$target/fuzz/corpus/$1
    log=$target/fuzz/$1.log
    mkdir -p "$corpus"
    if "$JAVA_HOME/bin/java" -Xmx1500m -Duser.timezone=UTC -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED \
        -cp "$target/test-classes:$target/classes:$(cat "$target/fuzz/classpath")" com.code_intelligence.jazzer.Jazzer \
        --target_class=org.rolloutatlas.fuzz.Fuzzing --target_args="$1" --instrumentation_includes='org.rolloutatlas.**' \
        --custom_hook_includes='org.rolloutatlas.**' --reproducer_path="$target/fuzz" -artifact_prefix="$inputs/$1/" \
        -max_total_time="$2" -timeout=60 -rss_limit_mb=0 "$corpus" "$inputs/$1" </dev/null >"$log" 2>&1; then
        say "$1: $(sed -n 's/^Done \([0-9]*\) runs.*/\1/p' "$log") inputs in $2 s, its law holds"
        return
    fi
    say "$1: its law is broken, or the search could not begin"
    grep -A 5 -e '^== Java' -e '^ERROR' -e 'Test unit written' "$log" | cut -c 1-300 | sed -n 1,16p >&2
    say "All of it: $log. Make the input small, give it a name, and mend what it found."
    return 1
}
