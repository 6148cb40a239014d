<?php
/** The block: one for all elements, a variation for each, its fields made from what is known of them. */

namespace SecondOpinion;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' );
		wp_register_script( 'second-opinion-block', plugins_url( 'block.js', PLUGIN ), $needs, release()['version'], true );
		wp_add_inline_script(
			'second-opinion-block',
			'window.secondOpinionElements = ' . wp_json_encode( elements(), JSON_HEX_TAG | JSON_HEX_AMP ) . ';',
			'before'
		);
		register_block_type( dirname( PLUGIN ) . '/block.json', array( 'render_callback' => __NAMESPACE__ . '\\render_block' ) );
	}
);

/**
 * The block on a page. It is written when the page is asked for, not saved: so it passes what filters the posts of
 * authors, and a change of the plugin needs no post to be saved again.
 */
function render_block( array $attributes, $content ) {
	preg_match( '/class="([^"]*)"/', get_block_wrapper_attributes(), $class );
	return markup(
		(string) ( $attributes['element'] ?? '' ),
		(array) ( $attributes['settings'] ?? array() ),
		(string) $content,
		array(
			'slots' => (array) ( $attributes['slots'] ?? array() ),
			'data'  => $attributes['data'] ?? '',
			'extra' => array(
				'class' => wp_specialchars_decode( $class[1] ?? '', ENT_QUOTES ),
				// What `case-id` of another block names.
				'id'    => $attributes['anchor'] ?? '',
			),
		)
	);
}
