<?php
/**
 * Plugin Name: Stay home
 * Description: Keeps pages of this WordPress from asking other hosts: emoji images, patterns of wordpress.org, fonts.
 */
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
remove_action( 'admin_print_scripts', 'print_emoji_detection_script' );
remove_action( 'wp_print_styles', 'print_emoji_styles' );
remove_action( 'admin_print_styles', 'print_emoji_styles' );
add_filter( 'emoji_svg_url', '__return_false' );
add_filter( 'should_load_remote_block_patterns', '__return_false' );
