<?php
/**
 * Plugin Name: Page cache
 * Description: Stores the whole page on a visitor's first view and serves those bytes from then on, as page caches do,
 *   while the option `test_page_cache` is set. The header `x-page-cache` tells which it was.
 */
add_action( 'template_redirect', function () {
	if ( ! get_option( 'test_page_cache' ) || is_user_logged_in() ) {
		return;
	}
	$file = WP_CONTENT_DIR . '/cache/' . md5( $_SERVER['REQUEST_URI'] ) . '.html';
	if ( is_readable( $file ) ) {
		header( 'x-page-cache: hit' );
		readfile( $file );
		exit;
	}
	header( 'x-page-cache: miss' );
	wp_mkdir_p( dirname( $file ) );
	ob_start( function ( $html ) use ( $file ) {
		file_put_contents( $file, $html );
		return $html;
	} );
}, 0 );
