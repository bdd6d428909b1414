# Part of ./atlas image: puts into $image_root what the image holds.

# All that Java SE has, since much is found by name only; the words of locales, character sets of datasets, metrics of the
# machine, and the tools with which an operator looks at a process.
modules=java.se,jdk.unsupported,jdk.localedata,jdk.charsets,jdk.zipfs,jdk.crypto.ec,jdk.management,jdk.jfr,jdk.jcmd

# Fonts, in the order in which pictures look for them; of several in a line the first that is here.
fonts='Liberation Sans,Arial,DejaVu Sans
Liberation Serif,Times New Roman,DejaVu Serif
Noto Sans CJK SC,Noto Sans SC,Source Han Sans SC,WenQuanYi Zen Hei
Noto Serif CJK SC,Noto Serif SC,Source Han Serif SC'

gather_java() {
    "$JAVA_HOME/bin/jlink" --add-modules "$modules" --no-header-files --no-man-pages --output "$image_root/opt/java"
    # for screens and loudspeakers
    for part in awt_xawt jawt splashscreen jsound; do
        rm -f "$image_root/opt/java/lib/lib$part.so"
    done
}

gather_program() {
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$(jar)" extract --destination "$image_root/app"
    cp -R "$root/geodata" "$root/LICENSE" "$root/NOTICE" "$image_root/app/"
    mkdir -p "$image_root/data"
    cp "$root/events.json" "$image_root/data/"
    # where Java looks for libraries by itself; unpacked at the start it would need a folder that may hold programs
    mkdir -p "$image_root/usr/java/packages/lib"
    (
        cd "$image_work"
        "$JAVA_HOME/bin/jar" -xf "$image_root"/app/lib/native-linux-"$(uname -m)"-*.jar "lib/linux-$(uname -m)/libbrotli.so"
        mv "lib/linux-$(uname -m)/libbrotli.so" "$image_root/usr/java/packages/lib/"
    )
}

# The C library and its kin, at the places where the loader looks for them, with their licences.
gather_system() {
    find "$image_root" \( -name '*.so' -o -name java -path '*/bin/*' \) -type f | while IFS= read -r program; do
        bring_libraries "$program"
    done
    for library in $(fontconfig); do
        bring "$library"
        bring_libraries "$library"
    done
    # the letters of file names
    [ ! -d /usr/lib/locale/C.utf8 ] || bring /usr/lib/locale/C.utf8
    mkdir -p "$image_root/etc/fonts" "$image_root/tmp" "$image_root/usr/lib" "$image_root/usr/share/doc"
    cp "$root/src/main/image/fonts.conf" "$image_root/etc/fonts/"
    printf 'root:x:0:0::/:\natlas:x:10001:10001::/data:\n' >"$image_root/etc/passwd"
    printf 'root:x:0:\natlas:x:10001:\n' >"$image_root/etc/group"
    printf 'passwd: files\ngroup: files\nhosts: files dns\n' >"$image_root/etc/nsswitch.conf"
}

fontconfig() {
    PATH=$PATH:/sbin:/usr/sbin ldconfig -p | sed -n 's|.*libfontconfig\.so\.1 .*=> ||p' | sed -n 1p
}

bring_libraries() {
    # name => /path (address), or /path (address) of the loader
    ldd "$1" | sed -n -e 's|^.*=> \(/.*\) (0x.*|\1|p' -e 's|^[[:space:]]*\(/.*\) (0x.*|\1|p' | while IFS= read -r library; do
        case $library in
            "$image_root"/*) ;;
            *) bring "$library" ;;
        esac
    done
}

# A file or folder of this machine, at its place in the image.
bring() {
    [ ! -e "$image_root$1" ] || return 0
    mkdir -p "$image_root$(dirname "$1")"
    cp -RL "$1" "$image_root$1"
    bring_licence "$1"
}

# Of the package that the file is from, where this machine keeps books: its licence, and a line in the list of packages.
bring_licence() {
    command -v dpkg-query >/dev/null 2>&1 || return 0
    file=$(readlink -f "$1")
    package=$(dpkg-query -S "$file" 2>/dev/null || dpkg-query -S "${file#/usr}" 2>/dev/null || :)
    package=$(printf '%s\n' "$package" | sed -n '1s/[,:] .*//p')
    docs=/usr/share/doc/${package%%:*}
    [ -n "$package" ] && [ -f "$docs/copyright" ] && [ ! -e "$image_root$docs" ] || return 0
    mkdir -p "$image_root$docs"
    cp -L "$docs/copyright" "$image_root$docs/"
    # shellcheck disable=SC2016 # dpkg's own variables
    dpkg-query -W -f '${Package} ${Version} ${Architecture}\n' "$package" >>"$image_root/usr/share/doc/packages.txt"
}

gather_fonts() {
    mkdir -p "$image_root/usr/share/fonts" "$image_root/var/cache/fontconfig"
    command -v fc-list >/dev/null 2>&1 || {
        image_say "Left out: fonts; fontconfig is not here, and pictures (PNG) of the image have no letters"
        return 0
    }
    printf '%s\n' "$fonts" | while IFS= read -r line; do
        files=$(printf '%s\n' "$line" | tr ',' '\n' | while IFS= read -r family; do
            found=$(fc-list ":family=$family:slant=0:width=100" file | sed 's/: *$//')
            [ -z "$found" ] || { printf '%s\n' "$found" | grep -i -e regular -e bold -e 'DejaVu[A-Za-z]*\.' -e wqy; break; }
        done) || :
        [ -n "$files" ] || image_say "Left out: a font; none of $line is here, and pictures (PNG) of the image may show boxes"
        printf '%s\n' "$files" | sort -u | while IFS= read -r file; do
            [ -z "$file" ] || bring "$file"
        done
    done
}

# The same for all who read it, and as old as the build: the cache remembers how old the jars were.
normalize() {
    chmod -R u=rwX,go=rX "$image_root"
    chmod 1777 "$image_root/tmp"
    find "$image_root" -exec touch -h -d "$time" {} +
    # fontconfig would look through its fonts at every start, and complain that it cannot write down what it found
    ! command -v fc-cache >/dev/null 2>&1 || fc-cache --sysroot="$image_root"
    chmod -R u=rwX,go=rX "$image_root/var"
}

# With the very Java and the very jars of the image. Where this fails the image would not serve either.
rehearse_image() {
    (
        cd "$image_root/data"
        "$image_root/opt/java/bin/java" -XX:AOTCacheOutput="$image_root/app/atlas.aot" -XX:-UsePerfData \
            --enable-native-access=ALL-UNNAMED -Dsun.misc.unsafe.memory.access=allow -Datlas.home="$image_root/app" \
            -jar "$image_root/app/rollout-atlas-$version.jar" rehearse
    )
    chmod u=rw,go=r "$image_root/app/atlas.aot"
}
