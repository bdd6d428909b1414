<?php
// Publishes what stands in its input as an article of a user, with what WordPress lets that user write, and prints its address.
$_SERVER['HTTP_HOST'] = parse_url(getenv('ATLAS_WORDPRESS'), PHP_URL_HOST) . ':' . parse_url(getenv('ATLAS_WORDPRESS'), PHP_URL_PORT);
require getenv('ATLAS_WORDPRESS_FOLDER') . '/wp-load.php';
wp_set_current_user(get_user_by('login', $argv[1])->ID);
kses_init();
$id = wp_insert_post(['post_title' => 'An article', 'post_status' => 'publish', 'post_content' => wp_slash(stream_get_contents(STDIN))], true);
echo is_wp_error($id) ? $id->get_error_message() : get_permalink($id);
