<?php
/**
 * Installs WordPress and the people of the tests; run from the folder of the site by PHP's command line:
 * php install.php <password>
 */
define( 'WP_INSTALLING', true );
$_SERVER += array( 'HTTP_HOST' => '127.0.0.1', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET' );

// The database itself first: loading WordPress needs it.
$configuration = file_get_contents( getcwd() . '/wp-config.php' );
preg_match( "/'DB_HOST', 'localhost:(.*)'/", $configuration, $host );
( new mysqli( null, 'root', '', '', 0, $host[1] ) )->query( 'CREATE DATABASE IF NOT EXISTS wordpress CHARACTER SET utf8mb4' );

require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

// No mail: there is nobody to read it.
function wp_new_blog_notification() {}

wp_install( 'Larkfield Cancer Alliance', 'administrator', 'administrator@hospital.example', false, '', $argv[1] );
wp_insert_user( array( 'user_login' => 'author', 'user_pass' => $argv[1], 'user_email' => 'author@hospital.example', 'role' => 'author' ) );
switch_theme( 'twentytwentythree' );
update_option( 'show_avatars', 0 );
update_option( 'timezone_string', 'America/New_York' );
// The editor's welcome stands in front of everything on a first visit.
foreach ( get_users() as $user ) {
	update_user_meta( $user->ID, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', array(
		'core/edit-post' => array( 'welcomeGuide' => false, 'fullscreenMode' => true ),
		'_modified'      => gmdate( 'c' ),
	) );
}
echo 'installed ', $GLOBALS['wp_version'], "\n";
