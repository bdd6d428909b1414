# Part of ./atlas, which reads it: ./atlas image. What goes into the image is gathered in gather.sh, written in layers.sh
# (docs/decisions/0046). Needs: say, lock, stale, build, unlock, jar, no_jdk's $JAVA_HOME, $root, $target.

image_help() {
    cat <<'END'
Usage: ./atlas image FILE.tar

Writes an image of this program that "docker load -i FILE.tar" or "podman load -i FILE.tar" takes in. No engine and no network
are needed: it is made of the JDK and the C library of this machine, which has to run Linux. See docs/operations.md.

  --help    this text
END
}

image_refused() {
    say "$1"
    exit "${2:-2}"
}

image() {
    out=
    for argument; do
        case $argument in
            -h | --help)
                image_help
                exit 0
                ;;
            -*) image_refused "Unknown option: $argument; ./atlas image --help" ;;
            *)
                [ -z "$out" ] || image_refused "Unsupported: more than one FILE"
                out=$argument
                ;;
        esac
    done
    [ -n "$out" ] || image_refused "Missing: the file to write, for example ./atlas image rollout-atlas.tar"
    [ ! -d "$out" ] || image_refused "Invalid file: $out is a folder"
    folder=$(dirname -- "$out")
    [ -d "$folder" ] && [ -w "$folder" ] || image_refused "Invalid file: the folder of $out is not there, or is not yours to write"
    image_needs
    lock
    ! stale || build
    image_work=$target/image
    image_log=$target/atlas-image.log
    image_root=$image_work/root
    version=$(basename "$(jar)" .jar | sed 's/^rollout-atlas-//')
    time=$(sed -n 's|.*<project.build.outputTimestamp>\(.*\)</project.build.outputTimestamp>.*|\1|p' "$root/pom.xml")
    exec 3>&2
    trap image_ended EXIT
    rm -rf "$image_work"
    mkdir -p "$image_root"
    image_steps >"$image_log" 2>&1
    image_written=yes
}

image_steps() {
    image_say "Gathering Java, what it needs of the system, and fonts ..."
    gather_java
    gather_program
    gather_system
    gather_fonts
    normalize
    image_say "Rehearsing a start ..."
    rehearse_image
    image_say "Writing ..."
    write_image "$out"
    image_say "$out: $(du -m "$out" | cut -f1) MB, localhost/rollout-atlas:$version; docker load -i $out, or podman load -i $out"
}

image_say() { say "$@" 2>&3; }

image_ended() {
    [ "${image_written:-}" = yes ] || {
        say "No image was written. The last lines of $image_log:"
        tail -n 5 "$image_log" >&2
    } 2>&3
    rm -rf "$image_work" "$out.new"
    unlock
}

# Says in one line what is missing, and where it comes from.
image_needs() {
    [ "$(uname -s)" = Linux ] || image_refused "Unsupported: an image is made of the parts of a Linux machine, and this is $(uname -s)" 1
    for tool in ldd ldconfig sha256sum gzip tar; do
        PATH=$PATH:/sbin:/usr/sbin command -v "$tool" >/dev/null 2>&1 || image_refused "Missing: $tool, to make an image" 1
    done
    tar --version 2>/dev/null | grep 'GNU tar' >/dev/null || image_refused "Missing: GNU tar, to make an image" 1
    [ -x "$JAVA_HOME/bin/jlink" ] || image_refused "Missing: jlink, to make an image; $JAVA_HOME has none. A JDK with it: Temurin, openjdk-25-jdk of Debian" 1
    case $(uname -m) in
        x86_64) architecture=amd64 ;;
        aarch64) architecture=arm64 ;;
        *) image_refused "Unsupported: an image for $(uname -m); allowed: x86_64, aarch64" 1 ;;
    esac
}

# shellcheck source=src/main/image/gather.sh
. "$root/src/main/image/gather.sh"
# shellcheck source=src/main/image/layers.sh
. "$root/src/main/image/layers.sh"
