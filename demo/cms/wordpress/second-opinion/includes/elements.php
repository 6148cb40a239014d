<?php
/**
 * What elements there are and what each takes, read from custom-elements.json of the release: no second list of
 * attributes is kept here.
 */

namespace SecondOpinion;

defined( 'ABSPATH' ) || exit;

/**
 * All elements by name without their prefix.
 *
 * @return array<string, array{title: string, description: string, inside: string, isFallback: bool, attributes: array, slots: array}>
 */
function elements() {
	static $elements = null;
	if ( null !== $elements ) {
		return $elements;
	}
	$elements = array();
	$manifest = json_decode( (string) file_get_contents( ASSETS . 'custom-elements.json' ), true );
	foreach ( $manifest['modules'] ?? array() as $module ) {
		foreach ( $module['declarations'] ?? array() as $declaration ) {
			if ( isset( $declaration['tagName'] ) ) {
				$elements[ substr( $declaration['tagName'], strlen( 'so-' ) ) ] = describe_element( $declaration );
			}
		}
	}
	ksort( $elements );
	return $elements;
}

/** The part of a declaration that an editor needs. */
function describe_element( array $declaration ) {
	$attributes = array();
	foreach ( $declaration['attributes'] ?? array() as $attribute ) {
		$attributes[] = array(
			'name'      => $attribute['name'],
			'label'     => words_of( $attribute['name'] ),
			'help'      => plain( $attribute['description'] ?? '' ),
			'isBoolean' => 0 === strpos( $attribute['type']['text'] ?? '', 'boolean' ),
			'isShared'  => isset( $attribute['inheritedFrom'] ),
		);
	}
	$slots  = array();
	$inside = '';
	foreach ( $declaration['slots'] ?? array() as $slot ) {
		$help = plain( $slot['description'] ?? '' );
		if ( '' === $slot['name'] ) {
			$inside = $help;
		} else {
			$slots[] = array(
				'name'  => $slot['name'],
				'label' => words_of( $slot['name'] ),
				'help'  => $help,
			);
		}
	}
	return array(
		'title'       => words_of( substr( $declaration['tagName'], strlen( 'so-' ) ) ),
		// The comment goes on with examples; its first paragraph says what the element is for.
		'description' => plain( preg_split( '/\n\s*\n/', $declaration['description'] ?? '' )[0] ),
		'inside'      => $inside,
		// Of all others, what stands inside gives way to the element.
		'isFallback'  => 0 === strpos( $inside, 'Fallback' ),
		'attributes'  => $attributes,
		'slots'       => $slots,
	);
}

/** "booking-url" as an editor reads it: "Booking URL". */
function words_of( $name ) {
	return preg_replace( '/\burl\b/i', 'URL', ucfirst( str_replace( '-', ' ', $name ) ) );
}

/** Text of the manifest without its code marks. */
function plain( $text ) {
	return str_replace( '`', '', preg_replace( '/\s+/', ' ', $text ) );
}
