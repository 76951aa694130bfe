<?php
/**
 * The blocks: one a widget, written by the server, with a live preview in the editor.
 *
 * @package january20-widgets
 */

defined( 'ABSPATH' ) || exit;

/** Makes the blocks known. */
function january20_register_blocks() {
	foreach ( glob( dirname( __DIR__ ) . '/blocks/*', GLOB_ONLYDIR ) as $folder ) {
		$name = basename( $folder );
		register_block_type(
			$folder,
			array(
				// A block's own script goes into the editor's frame as well as its page; on the site it would go into every page.
				'script_handles'  => is_admin() ? array( 'january20-widgets' ) : array(),
				'render_callback' => function ( $attributes ) use ( $name ) {
					$text = isset( $attributes['text'] ) ? $attributes['text'] : '';
					$html = january20_html( $name, $attributes, $text );
					return is_feed() ? $html : '<div ' . get_block_wrapper_attributes() . '>' . $html . '</div>';
				},
			)
		);
	}
}

/** Hands the list of widgets, in the editor's language, to the editor's script. */
function january20_editor_data() {
	$data = array(
		'widgets'  => january20_widgets(),
		'language' => get_bloginfo( 'language' ),
		'words'    => array(
			'settings' => __( 'Settings', 'january20-widgets' ),
			'text'     => __( 'Text', 'january20-widgets' ),
			'default'  => __( 'Default', 'january20-widgets' ),
			'page'     => __( 'The language of the page', 'january20-widgets' ),
			'shown'    => __( 'It is always seen here. Readers see it as “Show” says.', 'january20-widgets' ),
		),
	);
	wp_add_inline_script( 'january20-widgets-editor', 'window.january20Editor = ' . wp_json_encode( $data ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', 'january20_editor_data' );
