<?php
// A WordPress for a test: its database is behind a socket of its own, and nothing of it is kept.
[$host, $socket] = explode(':', getenv('ATLAS_WORDPRESS_DATABASE'), 2);
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', "$host:$socket");
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', getenv('ATLAS_WORDPRESS'));
define('WP_SITEURL', getenv('ATLAS_WORDPRESS'));
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', 'localhost');
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
