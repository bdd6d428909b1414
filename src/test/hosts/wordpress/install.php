<?php
// Makes the site of a newsroom with an editor and an author.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('ATLAS_WORDPRESS'), PHP_URL_HOST) . ':' . parse_url(getenv('ATLAS_WORDPRESS'), PHP_URL_PORT);
require getenv('ATLAS_WORDPRESS_FOLDER') . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
wp_install('Newsroom', 'editor', 'editor@newsroom.example', false, '', wp_generate_password());
switch_theme('twentytwentythree');
wp_insert_user(['user_login' => 'author', 'user_pass' => wp_generate_password(), 'role' => 'author']);
