# Part of ./atlas test --hosts, which reads it: sets up the hosts that are programs of their own, in target/hosts, and takes
# them down again. What is not there is said and left out. Needs: say, $root, $target.

hosts=$target/hosts

prepare_hosts() {
    mkdir -p "$hosts"
    trap stop_hosts EXIT
    trap 'exit 130' INT TERM
    prepare_react
    prepare_wordpress
}

prepare_react() {
    [ -d "$hosts/node_modules/react-dom" ] && return
    if ! command -v npm >/dev/null 2>&1; then
        say "Left out: React; needs npm"
    elif ! npm install --silent --no-save --no-audit --no-fund --prefix "$hosts" react@19 react-dom@19 >&2; then
        say "Left out: React; npm could not fetch it"
    fi
}

prepare_wordpress() {
    if [ ! -d /usr/share/wordpress ] || ! command -v php >/dev/null 2>&1 || [ ! -x /usr/sbin/mariadbd ]; then
        say "Left out: WordPress; on Debian: sudo apt-get install wordpress wordpress-theme-twentytwentythree mariadb-server php-cli php-mysql php-xml"
        return
    fi
    say "Setting up WordPress $(sed -n "s/^\$wp_version = '\(.*\)';/\1/p" /usr/share/wordpress/wp-includes/version.php) ..."
    rm -rf "$hosts/wordpress" "$hosts/mariadb"
    mkdir -p "$hosts/mariadb"
    cp -rL /usr/share/wordpress "$hosts/wordpress"
    mkdir -p "$hosts/wordpress/wp-content/mu-plugins"
    cp "$root/src/test/hosts/wordpress/neighbour.php" "$hosts/wordpress/wp-content/mu-plugins/"
    cp "$root/src/test/hosts/wordpress/wp-config.php" "$hosts/wordpress/"
    user=$(id -un)
    mariadb-install-db --no-defaults --user="$user" --datadir="$hosts/mariadb" --auth-root-authentication-method=normal >"$hosts/mariadb.log" 2>&1
    # a socket has a short name
    socket=$(mktemp -d)/mariadb.sock
    /usr/sbin/mariadbd --no-defaults --user="$user" --datadir="$hosts/mariadb" --socket="$socket" --skip-networking >>"$hosts/mariadb.log" 2>&1 &
    mariadb=$!
    tries=0
    until echo 'create database if not exists wordpress' | mariadb --no-defaults --user=root --socket="$socket" 2>/dev/null; do
        tries=$((tries + 1))
        if [ "$tries" -gt 60 ]; then
            say "Left out: WordPress; MariaDB does not start, see $hosts/mariadb.log"
            return
        fi
        sleep 1
    done
    port=${ATLAS_WORDPRESS_PORT:-8327}
    ATLAS_WORDPRESS=http://localhost:$port
    ATLAS_WORDPRESS_DATABASE=localhost:$socket
    ATLAS_WORDPRESS_FOLDER=$hosts/wordpress
    export ATLAS_WORDPRESS ATLAS_WORDPRESS_DATABASE ATLAS_WORDPRESS_FOLDER
    php "$root/src/test/hosts/wordpress/install.php" >&2
    PHP_CLI_SERVER_WORKERS=4 php -S "localhost:$port" -t "$hosts/wordpress" >"$hosts/php.log" 2>&1 &
    php=$!
}

stop_hosts() {
    [ -z "${php:-}" ] || kill "$php" 2>/dev/null || :
    [ -z "${mariadb:-}" ] || kill "$mariadb" 2>/dev/null || :
    [ -z "${socket:-}" ] || rm -rf "$(dirname "$socket")"
}
