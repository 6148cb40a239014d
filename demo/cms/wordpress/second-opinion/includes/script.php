<?php
/** The one script, from this site, with the hash it was packed with; on pages that have an element, and nowhere else. */

namespace SecondOpinion;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'second-opinion';

/**
 * Version and hash of the release, written when the plugin was packed. A hash made here, of whatever lies on the
 * server, would prove nothing.
 *
 * @return array{version: string, integrity: string}
 */
function release() {
	static $release = null;
	$release        = $release ?? json_decode( (string) file_get_contents( ASSETS . 'release.json' ), true );
	return $release;
}

add_action(
	'init',
	function () {
		wp_register_script( SCRIPT, plugins_url( 'assets/second-opinion.js', PLUGIN ), array(), release()['version'], true );
	}
);

// WordPress has no argument for a hash, and before 6.3 none for defer.
add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		if ( SCRIPT !== $handle ) {
			return $tag;
		}
		$attributes = array(
			'integrity' => release()['integrity'],
			'defer'     => true,
		);
		/**
		 * What the script tag says for all pages, such as `array( 'data-phone' => '+1 555 010 0199' )`.
		 *
		 * @param array<string, string> $settings by attribute; those that begin with `data-` are taken
		 */
		foreach ( (array) apply_filters( 'second_opinion_page_settings', array() ) as $name => $value ) {
			if ( preg_match( '/^data-[a-z-]+$/', $name ) ) {
				$attributes[ $name ] = $value;
			}
		}
		return preg_replace( '/<script\b(?=[^>]*\ssrc=)(?![^>]*\bintegrity=)/', '<script' . addcslashes( attributes( $attributes ), '\\$' ), $tag, 1 );
	},
	10,
	2
);

// Tags and twins that an author pasted need the script as well; the twins are all that is left where tags are filtered.
add_filter(
	'the_content',
	function ( $content ) {
		if ( preg_match( '/<so-[a-z]|\sdata-second-opinion=|#second-opinion=/', $content ) ) {
			wp_enqueue_script( SCRIPT );
		}
		return $content;
	},
	PHP_INT_MAX
);
