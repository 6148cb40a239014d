<?php
/**
 * Publishes each piece of markup given, as WordPress keeps and shows it: filtered by KSES for an author, with wpautop
 * where it is not inside a block. Included by a test, with what is given in $given.
 *
 * @return array by key: `kept`, as it lies in the database; `shown`, as it stands in a page
 */
$made = array();
foreach ( $given as $key => $piece ) {
	wp_set_current_user( get_user_by( 'login', $piece['name'] )->ID );
	// As on every request: filters for whoever may not write unfiltered HTML.
	kses_init();
	$id              = wp_insert_post( wp_slash( array( 'post_title' => $key, 'post_content' => $piece['markup'], 'post_status' => 'publish' ) ) );
	$GLOBALS['post'] = get_post( $id );
	setup_postdata( $GLOBALS['post'] );
	$made[ $key ] = array(
		'kept'  => $GLOBALS['post']->post_content,
		'shown' => trim( apply_filters( 'the_content', $GLOBALS['post']->post_content ) ),
	);
}
return $made;
