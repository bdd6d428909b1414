<?php
// The atlas of a test is on this machine, at a port that is free: WordPress would ask neither.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports, $host, $url) => array_merge($ports, [(int) parse_url($url, PHP_URL_PORT)]), 10, 3);
// nor should it ask others for pictures of letters and people
remove_action('wp_head', 'print_emoji_detection_script', 7);
add_filter('show_avatars', '__return_false');
