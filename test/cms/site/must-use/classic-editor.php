<?php
/**
 * Plugin Name: Classic editor
 * Description: The editor WordPress had before blocks, still part of it, while the option `test_classic_editor` is set.
 */
add_filter( 'use_block_editor_for_post', function ( $use ) {
	return get_option( 'test_classic_editor' ) ? false : $use;
} );
