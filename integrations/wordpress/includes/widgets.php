<?php
/**
 * What a widget is made of: its attributes, checked against the list, and the HTML that stands for it until the
 * script takes over.
 *
 * @package january20-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The widgets by name, with every attribute that each takes: made from the elements' manifest when the plugin is built.
 *
 * @return array<string, array>
 */
function january20_widgets() {
	static $widgets = array();
	// The labels are in the reader's language, which may change within a request.
	$locale = determine_locale();
	if ( ! isset( $widgets[ $locale ] ) ) {
		$widgets[ $locale ] = require __DIR__ . '/widget-list.php';
	}
	return $widgets[ $locale ];
}

/**
 * Reads one attribute as the widget takes it.
 *
 * @param array $attribute Its entry in the list.
 * @param mixed $value     What an editor wrote or chose.
 * @return string|null     The value, or null where the attribute must be left out.
 */
function january20_attribute_value( $attribute, $value ) {
	if ( 'flag' === $attribute['type'] ) {
		$on = is_bool( $value ) ? $value : ! in_array( strtolower( (string) $value ), array( 'false', '0', 'no', 'off' ), true );
		return $on ? '' : null;
	}
	if ( ! is_scalar( $value ) || '' === trim( (string) $value ) ) {
		return null;
	}
	$value = sanitize_text_field( (string) $value );
	if ( 'choice' === $attribute['type'] ) {
		return isset( $attribute['values'][ $value ] ) ? $value : null;
	}
	if ( 'language' === $attribute['type'] ) {
		return preg_match( '/^[a-z]{2,3}([-_][a-z\d]{1,8})*$/i', $value ) ? $value : null;
	}
	return $value;
}

/**
 * Reads a widget's attributes: those of the list alone.
 *
 * @param array $widget Its entry in the list.
 * @param array $given  What an editor wrote or chose, by name.
 * @return array<string, string>
 */
function january20_attributes( $widget, $given ) {
	$attributes = array();
	foreach ( $widget['attributes'] as $name => $attribute ) {
		$value = isset( $given[ $name ] ) ? january20_attribute_value( $attribute, $given[ $name ] ) : null;
		if ( null !== $value ) {
			$attributes[ $name ] = $value;
		}
	}
	return $attributes;
}

/**
 * The year whose 20 January is today or ahead, in Baku.
 *
 * @param DateTimeImmutable $now The present instant.
 * @return int
 */
function january20_year( $now ) {
	$baku = $now->setTimezone( new DateTimeZone( 'Asia/Baku' ) );
	return (int) $baku->format( 'Y' ) + ( $baku->format( 'md' ) > '0120' ? 1 : 0 );
}

/**
 * Sets the countdown's date to another year: the build knew only the next one.
 *
 * @param string $html  What the build wrote.
 * @param int    $built The year in it.
 * @param int    $year  The year to set.
 * @return string
 */
function january20_set_year( $html, $built, $year ) {
	$persian = array( '۰', '۱', '۲', '۳', '۴', '۵', '۶', '۷', '۸', '۹' );
	foreach ( array( range( 0, 9 ), $persian ) as $digits ) {
		$old  = strtr( (string) $built, $digits );
		$html = preg_replace( "/(?<![\\w#])$old(?!\\w)/", strtr( (string) $year, $digits ), $html );
	}
	return $html;
}

/**
 * Reads what the build wrote down for a widget in a language.
 *
 * @param string $tag      The element's tag name.
 * @param string $language A language tag; the nearest of ours is taken, else English.
 * @param string $ending   `html` for the snapshot, `txt.html` for the bare text.
 * @return string          Empty where there is none, as for the banner.
 */
function january20_static( $tag, $language, $ending ) {
	$folder  = dirname( __DIR__ ) . '/static/';
	$aliases = array( 'iw' => 'he' );
	$primary = strtolower( (string) strtok( str_replace( '_', '-', $language ), '-' ) );
	$primary = isset( $aliases[ $primary ] ) ? $aliases[ $primary ] : $primary;
	if ( ! preg_match( '/^[a-z]{2,3}$/', $primary ) ) {
		$primary = 'en';
	}
	// A language has one script at the most, as in `zh-Hans`.
	$files = preg_grep(
		'/\.(' . $primary . '|en)(-[A-Za-z]+)?\.' . preg_quote( $ending, '/' ) . '$/',
		array_merge( glob( "$folder$tag.$primary*.$ending" ), glob( "$folder$tag.en.$ending" ) )
	);
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of the plugin's own.
	$html = $files ? trim( file_get_contents( reset( $files ) ) ) : '';
	if ( 'jan20-silence-countdown' === $tag ) {
		$html = january20_set_year( $html, JANUARY20_SNAPSHOT_YEAR, january20_year( new DateTimeImmutable() ) );
	}
	return $html;
}

/**
 * Makes the HTML of a widget: the snapshot of its language where there is one, else the bare tag.
 *
 * @param string $name  The widget's name, one of the list.
 * @param array  $given What an editor wrote or chose, by attribute.
 * @param string $text  The text that stands in it: inline HTML, cleaned here.
 * @return string
 */
function january20_html( $name, $given, $text = '' ) {
	$widget     = january20_widgets()[ $name ];
	$tag        = $widget['tag'];
	$attributes = january20_attributes( $widget, $given );
	$language   = isset( $attributes['lang'] ) ? $attributes['lang'] : get_bloginfo( 'language' );
	$text       = trim( wp_kses( (string) $text, 'data' ) );

	// A feed's reader runs no script and knows no shadow DOM: it gets words.
	if ( is_feed() ) {
		$words = january20_static( $tag, $language, 'txt.html' );
		return $words && $text ? "$words\n<p>$text</p>" : $words;
	}

	wp_enqueue_script( 'january20-widgets' );
	wp_enqueue_style( 'january20-widgets' );

	if ( '' !== $text && '' !== $widget['slot'] ) {
		$text = '<span slot="' . esc_attr( $widget['slot'] ) . '">' . $text . '</span>';
	}
	// It says when the minute is in Baku, which is no word on another zone or another day.
	$fits     = ! isset( $attributes['time-zone'] ) && ! isset( $attributes['now'] );
	$snapshot = $fits ? january20_static( $tag, $language, 'html' ) : '';
	// The snapshot's own attributes give way to those of the list: without a chosen language it follows the page's.
	if ( preg_match( '~^<' . $tag . '\b[^>]*>(.*)</' . $tag . '>$~s', $snapshot, $parts ) ) {
		$text = $parts[1] . $text;
	}
	$written = '';
	foreach ( $attributes as $attribute => $value ) {
		$written .= ' ' . $attribute . '="' . esc_attr( $value ) . '"';
	}
	return january20_late_style() . "<$tag$written>$text</$tag>";
}
