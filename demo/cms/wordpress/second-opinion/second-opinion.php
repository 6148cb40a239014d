<?php
/**
 * Plugin Name: Second Opinion
 * Description: Elements that help a person with cancer get a second opinion, as blocks and as a shortcode. One script on this site's own address; nothing is sent anywhere else.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: second-opinion
 */

namespace SecondOpinion;

defined( 'ABSPATH' ) || exit;

/** Where the script, its data files and what is known of the elements lie: put there when the plugin is packed. */
const ASSETS = __DIR__ . '/assets/';
const PLUGIN = __FILE__;

require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';
