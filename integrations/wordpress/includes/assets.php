<?php
/**
 * The script and the style sheet: the plugin's own files, on the pages that use them.
 *
 * @package january20-widgets
 */

defined( 'ABSPATH' ) || exit;

/** What in a page's content calls for the script: the shortcode, a block, a tag, a placeholder of either form, a link. */
const JANUARY20_USES = '~\[january20\b|<!-- wp:january20/|<jan20-|\bdata-jan20=|\sclass="[^"]*\bjan20\b|\shref="[^"]*#jan20"~';

/** Makes the script and the style sheet known. */
function january20_register_assets() {
	$folder = plugins_url( 'assets/', JANUARY20_FILE );
	// Not `async`: a script that comes before the page is read to its end meets elements whose snapshot is yet to come.
	// From 6.3 on WordPress writes `defer` itself; before, the fifth argument was a plain "in the footer?".
	$loading = version_compare( get_bloginfo( 'version' ), '6.3', '>=' ) ? array( 'strategy' => 'defer' ) : false;
	wp_register_script( 'january20-widgets', $folder . 'january20.js', array(), JANUARY20_VERSION, $loading );
	wp_register_style( 'january20-widgets', $folder . 'january20-widgets.css', array(), JANUARY20_VERSION );
	wp_register_script(
		'january20-widgets-editor',
		$folder . 'editor.js',
		array( 'wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor', 'wp-dom' ),
		JANUARY20_VERSION,
		true
	);
}

/**
 * Writes `defer` where WordPress is too old to do it.
 *
 * @param string $tag    The script's tag.
 * @param string $handle The script's handle.
 * @return string
 */
function january20_defer( $tag, $handle ) {
	return 'january20-widgets' === $handle && ! preg_match( '/\sdefer\b/', $tag ) ? str_replace( ' src=', ' defer src=', $tag ) : $tag;
}
add_filter( 'script_loader_tag', 'january20_defer', 10, 2 );

/** In a classic theme the head is written before the content: what a single page holds is looked up for it. */
function january20_enqueue_for_page() {
	$post = is_singular() ? get_queried_object() : null;
	if ( $post instanceof WP_Post && preg_match( JANUARY20_USES, $post->post_content ) ) {
		wp_enqueue_script( 'january20-widgets' );
		wp_enqueue_style( 'january20-widgets' );
	}
}
add_action( 'wp_enqueue_scripts', 'january20_enqueue_for_page' );

/**
 * Finds the tags, placeholders and links that an editor wrote as HTML, wherever a block stands.
 *
 * @param string $html A block's HTML.
 * @return string      The same.
 */
function january20_enqueue_for_block( $html ) {
	if ( ! is_admin() && preg_match( JANUARY20_USES, (string) $html ) ) {
		wp_enqueue_script( 'january20-widgets' );
		wp_enqueue_style( 'january20-widgets' );
	}
	return $html;
}
add_filter( 'render_block', 'january20_enqueue_for_block' );

/**
 * The style sheet's link where the head went out without it: in front of the first widget, not in the footer, so that
 * nothing moves.
 *
 * @return string
 */
function january20_late_style() {
	if ( is_admin() || wp_is_json_request() || ! did_action( 'wp_head' ) || doing_action( 'wp_head' ) || wp_style_is( 'january20-widgets', 'done' ) ) {
		return '';
	}
	ob_start();
	wp_styles()->do_items( 'january20-widgets' );
	return trim( (string) ob_get_clean() );
}
