<?php
/**
 * The shortcode, for the classic editor and for page builders:
 * [second_opinion element="specialist-finder" src="/specialists.csv"]Call us at +1 555 010 0199.[/second_opinion]
 */

namespace SecondOpinion;

defined( 'ABSPATH' ) || exit;

add_shortcode(
	'second_opinion',
	function ( $given, $content = '' ) {
		$settings = array();
		foreach ( (array) $given as $name => $value ) {
			// `debug` by itself arrives as a value without a name.
			if ( is_int( $name ) ) {
				$settings[ $value ] = true;
			} else {
				$settings[ $name ] = $value;
			}
		}
		$name = sanitize_key( $settings['element'] ?? '' );
		if ( ! isset( elements()[ $name ] ) && current_user_can( 'edit_posts' ) ) {
			/* translators: %s: names of elements */
			$message = __( 'second_opinion: say which element, one of: %s. Visitors do not see this.', 'second-opinion' );
			return '<p>' . esc_html( sprintf( $message, implode( ', ', array_keys( elements() ) ) ) ) . '</p>';
		}
		// `debug=""` is how HTML writes a boolean that is true; elsewhere an empty field is one that is not filled in.
		foreach ( elements()[ $name ]['attributes'] ?? array() as $attribute ) {
			if ( $attribute['isBoolean'] && '' === ( $settings[ $attribute['name'] ] ?? null ) ) {
				$settings[ $attribute['name'] ] = true;
			}
		}
		return markup( $name, $settings, do_shortcode( (string) $content ) );
	}
);
