<?php
/**
 * Plugin Name: Site script
 * Description: What a web team writes into the head of its theme: the script, once, for every page. On while the option
 *   `test_site_script` holds its hash.
 */
add_action( 'wp_head', function () {
	$hash = get_option( 'test_site_script' );
	if ( $hash ) {
		printf( '<script src="/second-opinion/second-opinion.js" integrity="%s" defer></script>' . "\n", esc_attr( $hash ) );
	}
} );
