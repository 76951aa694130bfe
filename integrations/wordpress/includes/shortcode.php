<?php
/**
 * The shortcode: [january20 widget="timeline" lang="az" theme="dark"]Text[/january20].
 *
 * @package january20-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Answers the shortcode.
 *
 * @param array|string $given Its attributes; a flag may stand without a value.
 * @param string|null  $text  What it encloses.
 * @return string
 */
function january20_shortcode( $given, $text = '' ) {
	$given = is_array( $given ) ? $given : array();
	foreach ( $given as $key => $value ) {
		if ( is_int( $key ) ) {
			$given += array( strtolower( $value ) => true );
		}
	}
	$name    = isset( $given['widget'] ) ? preg_replace( '/^jan20-/', '', (string) $given['widget'] ) : '';
	$widgets = january20_widgets();
	if ( ! isset( $widgets[ $name ] ) ) {
		// Readers see nothing; who can mend it sees what is wrong.
		if ( ! current_user_can( 'edit_posts' ) ) {
			return '';
		}
		return '<p>' . esc_html(
			sprintf(
				/* translators: %s: the names of the widgets */
				__( 'The shortcode january20 needs a widget: %s.', 'january20-widgets' ),
				implode( ', ', array_keys( $widgets ) )
			)
		) . '</p>';
	}
	return january20_html( $name, $given, do_shortcode( (string) $text ) );
}
