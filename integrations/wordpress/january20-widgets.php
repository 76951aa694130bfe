<?php
/**
 * Plugin Name:       January 20 widgets
 * Description:       Four widgets that mark 20 January 1990 (Black January, Baku) and its National Day of Mourning, in 25 languages.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       january20-widgets
 * Domain Path:       /languages
 *
 * The plugin stores nothing: no option, no table, no file. To delete its folder is all there is to uninstalling it,
 * and so it has no uninstall.php.
 *
 * @package january20-widgets
 */

defined( 'ABSPATH' ) || exit;

define( 'JANUARY20_VERSION', '{{version}}' );
define( 'JANUARY20_FILE', __FILE__ );
// The date in the countdown's snapshots, as they were built.
define( 'JANUARY20_SNAPSHOT_YEAR', '{{snapshot-year}}' );

require_once __DIR__ . '/includes/widgets.php';
require_once __DIR__ . '/includes/assets.php';
require_once __DIR__ . '/includes/shortcode.php';
require_once __DIR__ . '/includes/blocks.php';

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'january20-widgets', false, dirname( plugin_basename( JANUARY20_FILE ) ) . '/languages' );
		january20_register_assets();
		january20_register_blocks();
		add_shortcode( 'january20', 'january20_shortcode' );
	}
);
