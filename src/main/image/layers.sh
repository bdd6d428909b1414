# Part of ./atlas image: writes $image_root as an archive of the form that "docker save" writes: manifest.json, a
# configuration, and the layers as archives of their own
# (https://github.com/moby/docker-image-spec/blob/main/v1.2.md). That of OCI has no health check.

# Layers, from what changes seldom to what changes with every build. The same tree gives the same bytes.
write_image() {
    diffs=
    layers=
    mkdir -p "$image_work/archive"
    layer usr/share/fonts var
    layer etc lib* opt tmp usr/java usr/lib* usr/share/doc
    layer app/lib
    layer app/*.jar app/geodata app/LICENSE app/NOTICE data
    layer app/atlas.aot
    filled "$root/src/main/image/config.json" >"$image_work/config.json"
    config=$(sum_of "$image_work/config.json").json
    mv "$image_work/config.json" "$image_work/archive/$config"
    printf '[{"Config":"%s","RepoTags":["localhost/rollout-atlas:%s"],"Layers":[%s]}]\n' "$config" "$version" "$layers" \
        >"$image_work/archive/manifest.json"
    archive "$image_work/archive" --file "$1.new" -- manifest.json "$config" layers
    mv "$1.new" "$1"
}

# Paths of $image_root, as patterns; they have no spaces.
layer() {
    (cd "$image_root" && for path in $@; do printf '%s\n' "$path"; done) >"$image_work/paths"
    archive "$image_root" --file "$image_work/layer.tar" --files-from "$image_work/paths"
    sum=$(sum_of "$image_work/layer.tar")
    mkdir -p "$image_work/archive/layers"
    gzip -n -c "$image_work/layer.tar" >"$image_work/archive/layers/$sum.tar.gz"
    diffs="${diffs:+$diffs, }\"sha256:$sum\""
    layers="${layers:+$layers,}\"layers/$sum.tar.gz\""
}

archive() {
    within=$1
    shift
    tar --create --format=gnu --sort=name --mtime="$time" --owner=0 --group=0 --numeric-owner --directory "$within" "$@"
}

sum_of() { sha256sum "$1" | cut -c 1-64; }

filled() {
    sed -e "s|@TIME@|$time|g" -e "s|@VERSION@|$version|g" -e "s|@ARCHITECTURE@|$architecture|g" -e "s|@DIFFS@|$diffs|g" "$1"
}
