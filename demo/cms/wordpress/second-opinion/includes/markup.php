<?php
/** How an element is written into a page: everything escaped, nothing but what the element knows. */

namespace SecondOpinion;

defined( 'ABSPATH' ) || exit;

/**
 * Markup of one element, with the script asked for.
 *
 * Addresses are not filtered here: the element takes https:, http:, tel: and mailto: only, and asks nothing of another
 * host than the site's script tag allows.
 *
 * @param string $name     without the prefix
 * @param array  $settings by attribute, as an author gave them; what the element does not know is left out
 * @param string $inside   markup that stays in sight until the element is ready: filtered as content of a post
 * @param array  $more     `slots` (markup by slot), `data` (JSON the element reads in place of a file), `extra`
 *                         (attributes that are not settings)
 * @return string empty where there is no such element
 */
function markup( $name, array $settings, $inside = '', array $more = array() ) {
	$element = elements()[ $name ] ?? null;
	if ( null === $element ) {
		return '';
	}
	wp_enqueue_script( SCRIPT );
	$attributes = array_filter( $more['extra'] ?? array(), 'strlen' );
	foreach ( $element['attributes'] as $attribute ) {
		$value = $settings[ $attribute['name'] ] ?? '';
		if ( $attribute['isBoolean'] ) {
			$value = is_on( $attribute['name'], $value );
		}
		if ( is_scalar( $value ) && false !== $value && '' !== trim( (string) $value ) ) {
			$attributes[ $attribute['name'] ] = $value;
		}
	}
	$inside = is_empty( $inside ) ? phone_line( $settings['phone'] ?? '' ) : $inside;
	return sprintf(
		'<so-%1$s%2$s>%3$s%4$s%5$s</so-%1$s>',
		$name,
		attributes( $attributes ),
		$inside,
		slots( $element, $more['slots'] ?? array() ),
		data( $more['data'] ?? '' )
	);
}

/** Whether a boolean is given as true: by a switch of the block, or as text, `debug="true"` or `debug="debug"`. */
function is_on( $name, $value ) {
	return $name === $value || filter_var( $value, FILTER_VALIDATE_BOOLEAN );
}

/** Attributes as they stand in a tag, each with a space before it. */
function attributes( array $attributes ) {
	$text = '';
	foreach ( $attributes as $name => $value ) {
		$text .= true === $value ? ' ' . $name : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return $text;
}

/** Whether nothing was written: the block editor saves a paragraph nobody wrote in as an empty one. */
function is_empty( $inside ) {
	return '' === trim( preg_replace( '#<p(?:\s[^>]*)?>(?:\s|&nbsp;|<br\s*/?>)*</p>#i', '', $inside ) );
}

/** What a visitor can do where there is no script and the author wrote nothing. */
function phone_line( $phone ) {
	if ( ! is_string( $phone ) || '' === trim( $phone ) ) {
		return '';
	}
	$link = sprintf( '<a href="tel:%s">%s</a>', esc_attr( preg_replace( '/[^+0-9]/', '', $phone ) ), esc_html( $phone ) );
	/* translators: %s: phone number */
	return sprintf( '<p>%s</p>', sprintf( esc_html__( 'Call us at %s.', 'second-opinion' ), $link ) );
}

/** The hospital's own words in place of ours, for the slots this element has. */
function slots( array $element, array $given ) {
	$text = '';
	foreach ( $element['slots'] as $slot ) {
		$words = $given[ $slot['name'] ] ?? '';
		if ( is_string( $words ) && '' !== trim( $words ) ) {
			$text .= sprintf( '<div slot="%s">%s</div>', esc_attr( $slot['name'] ), wp_kses_post( $words ) );
		}
	}
	return $text;
}

/** JSON inside the element: written anew, so that nothing in it can end the tag. */
function data( $json ) {
	$data = is_string( $json ) ? json_decode( $json ) : null;
	if ( null === $data ) {
		return '';
	}
	return sprintf( '<script type="application/json">%s</script>', wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) );
}
