#!/bin/sh
# Starts an image without an engine: its layers unpacked, read-only, with a folder of temporary files that holds no programs
# as the engines give it. As root it runs as the user of the image, else as this one in a namespace of its own.
#
#   unpacked.sh ROOT DATA PROGRAM ARG ...     DATA: a folder to mount at /data, or nothing
set -eu

if [ "${1:-}" = inside ]; then
    image=$2
    data=$3
    shift 3
    mount --bind "$image" "$image"
    mount -t tmpfs -o noexec,mode=1777 tmpfs "$image/tmp"
    mount --rbind /dev "$image/dev"
    mount -t proc proc "$image/proc" 2>/dev/null || mount --rbind /proc "$image/proc"
    [ -z "$data" ] || mount --bind "$data" "$image/data"
    mount -o remount,bind,ro "$image"
    if [ "${ATLAS_OWN_NAMESPACE:-}" = yes ]; then
        exec unshare --root "$image" --wd /data "$@"
    fi
    exec unshare --root "$image" --wd /data --setgid 10001 --setuid 10001 "$@"
fi
mkdir -p "$1/dev" "$1/proc"
if [ "$(id -u)" = 0 ]; then
    exec unshare --mount "$0" inside "$@"
fi
ATLAS_OWN_NAMESPACE=yes exec unshare --user --map-root-user --mount "$0" inside "$@"
