// Debian's WordPress for one run of the tests, with its own database, files and server in a temporary folder.
//
// WORDPRESS=<suite> takes the WordPress of another suite of Debian than this machine's ("sid" has the newest), and
// PHP=<version> runs it by another PHP, that of WordPress Playground, which has its database in SQLite.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import gettext from 'gettext-parser';
import { freePort } from '../../server/free-port.mjs';
import { installPackages as installDebianPackages } from './debian-packages.mjs';
import { unpackFrom } from './debian-suite.mjs';
import { run } from './run.mjs';

const { WORDPRESS, PHP } = process.env;

// What another suite's WordPress is made of: its package has links to the files of the others.
const newestPackages = [
  'wordpress',
  'wordpress-theme-twentytwentyfive',
  'libjs-cropper',
  'libjs-jquery-ui',
  'libjs-lodash',
  'libjs-underscore',
  'libphp-phpmailer',
  'php-getid3',
];

const packages = [
  ...(WORDPRESS ? [] : ['wordpress', 'wordpress-theme-twentytwentythree']),
  'php-cli',
  'php-mysql',
  'mariadb-client-core',
  // The database without its service, which `mariadb-server` would start.
  'mariadb-server-core',
  // `wordpress` depends on a web server with PHP. Without these three Debian would choose Apache, and start it.
  'mini-httpd',
  'php',
  'php-cgi',
];

/** Installs what is missing of Debian's packages. */
export const installPackages = () => installDebianPackages(packages);

// A classic theme writes the head of a page before WordPress has rendered the content.
const classicTheme = {
  'style.css': '/*\nTheme Name: Classic\n*/\n',
  'index.php': `<!doctype html>
<html <?php language_attributes(); ?>>
<head><meta charset="utf-8"><?php wp_head(); ?></head>
<body><?php while ( have_posts() ) { the_post(); the_content(); } wp_footer(); ?></body>
</html>
`,
};

const config = ({ url, socket }) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
${[
  'AUTH_KEY',
  'SECURE_AUTH_KEY',
  'LOGGED_IN_KEY',
  'NONCE_KEY',
  'AUTH_SALT',
  'SECURE_AUTH_SALT',
  'LOGGED_IN_SALT',
  'NONCE_SALT',
]
  .map((name) => `define( '${name}', 'only for the test: ${name}' );`)
  .join('\n')}
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

// Otherwise WordPress would ask its makers' servers for blocks, emoji and pictures of people.
const ownFilesOnly = `<?php
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
remove_action( 'admin_print_scripts', 'print_emoji_detection_script' );
remove_action( 'enqueue_block_editor_assets', 'wp_enqueue_editor_block_directory_assets' );
add_filter( 'emoji_svg_url', '__return_false' );
add_filter( 'pre_option_show_avatars', '__return_zero' );
`;

// Runs a test's code inside of WordPress, where no other process can.
const runCode = `<?php
add_action( 'wp_loaded', function () {
  if ( ! isset( $_POST['jan20_run'] ) ) return;
  $result = eval( wp_unslash( $_POST['jan20_run'] ) );
  echo "\n@@", wp_json_encode( $result );
  exit;
} );
`;

// The administrator that the tests log in as: Playground has made one of another name.
const administrator = `require_once ABSPATH . 'wp-admin/includes/user.php';
global $wpdb;
$wpdb->update( $wpdb->users, array( 'user_login' => 'editor-in-chief' ), array( 'ID' => 1 ) );
clean_user_cache( 1 );
wp_set_password( 'password', 1 );
update_option( 'blogname', 'The site' );
update_option( 'permalink_structure', '' );
foreach ( get_posts( array( 'post_type' => 'any', 'numberposts' => -1 ) ) as $post ) wp_delete_post( $post->ID, true );`;

/** The program of WordPress Playground, which npm gets into a folder of its own: it brings each version of PHP. */
const playground = () => {
  const folder = join(process.cwd(), 'node_modules/.cache/playground');
  const program = join(folder, 'node_modules/@wp-playground/cli/wp-playground.js');
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    run('npm', [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--no-audit',
      '--no-fund',
      '@wp-playground/cli@3.1.56',
    ]);
  }
  return program;
};

/**
 * Starts a site.
 *
 * @returns {Promise<{url: string, root: string, php: (code: string) => any, stop: () => void}>} `php` runs code inside
 * of WordPress and returns what it returns; `stop` ends the servers and removes the folder
 */
export const startSite = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jan20-wordpress-'));
  /** @type {import('node:child_process').ChildProcess[]} */
  const servers = [];

  const stop = () => {
    for (const { pid } of servers.splice(0)) {
      // The group: PHP's server has workers.
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // The server has ended already.
      }
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };

  // Also when a test has thrown.
  process.on('exit', stop);

  /** Starts a server and waits until it says that it is ready. */
  const serve = (command, args, ready, env = {}) =>
    /** @type {Promise<void>} */ (
      new Promise((resolve, reject) => {
        const server = spawn(command, args, { detached: true, env: { ...process.env, ...env } });
        servers.push(server);
        let said = '';
        const listen = (chunk) => {
          said += chunk;
          if (ready.test(said)) resolve();
        };
        server.stdout.on('data', listen);
        server.stderr.on('data', listen);
        server.on('error', reject);
        server.on('exit', (code) => reject(new Error(`${command} ended (${code}):\n${said}`)));
      })
    );

  try {
    const data = join(folder, 'data');
    const socket = join(folder, 'db.sock');
    const root = join(folder, 'site');
    const user = `--user=${userInfo().username}`;
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const settings = [
      '-d',
      'sendmail_path=/bin/true',
      '-d',
      'memory_limit=512M',
      '-d',
      'upload_max_filesize=64M',
    ];

    cpSync(
      WORDPRESS
        ? join(unpackFrom(WORDPRESS, newestPackages, join(folder, 'suite')), 'usr/share/wordpress')
        : '/usr/share/wordpress',
      root,
      {
        recursive: true,
        dereference: true,
        // Debian's own settings lead out of the folder.
        filter: (path) => !/\/(wp-config\.php|\.htaccess)$/.test(path),
      },
    );
    mkdirSync(join(root, 'wp-content/mu-plugins'), { recursive: true });
    writeFileSync(join(root, 'wp-content/mu-plugins/own-files-only.php'), ownFilesOnly);
    mkdirSync(join(root, 'wp-content/themes/classic'), { recursive: true });
    for (const [file, text] of Object.entries(classicTheme)) {
      writeFileSync(join(root, 'wp-content/themes/classic', file), text);
    }

    // A site can be set to a language that has a catalogue. An empty catalogue is enough.
    mkdirSync(join(root, 'wp-content/languages'), { recursive: true });
    writeFileSync(
      join(root, 'wp-content/languages/az.mo'),
      gettext.mo.compile({ charset: 'utf-8', headers: { Language: 'az' }, translations: {} }),
    );

    writeFileSync(join(root, 'wp-config.php'), config({ url, socket }));

    if (PHP) {
      writeFileSync(join(root, 'wp-content/mu-plugins/run.php'), runCode);
      await serve(
        process.execPath,
        [
          playground(),
          'server',
          `--php=${PHP}`,
          `--port=${port}`,
          '--mount-dir-before-install',
          root,
          '/wordpress',
          '--wordpress-install-mode=install-from-existing-files',
        ],
        /Ready! WordPress is running/,
      );
      /** Asks the server itself, since no other process may open its database. */
      const ask = (code) => {
        const output = run('curl', ['-sS', '--data-urlencode', `jan20_run=${code}`, `${url}/`]);
        const [said, answer] = output.split('\n@@');
        if (answer === undefined) throw new Error(`WordPress said: ${said}`);
        return answer === '' ? undefined : JSON.parse(answer);
      };
      // Playground answers its first request with an empty page.
      run('curl', ['-sS', url]);
      ask(administrator);
      return { url, root, php: ask, stop };
    }

    run('mariadb-install-db', [
      '--no-defaults',
      `--datadir=${data}`,
      user,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ]);
    await serve(
      'mariadbd',
      [
        '--no-defaults',
        `--datadir=${data}`,
        `--socket=${socket}`,
        `--pid-file=${join(folder, 'db.pid')}`,
        '--skip-networking',
        '--innodb-flush-log-at-trx-commit=0',
        user,
      ],
      /ready for connections/,
    );

    const inWordPress = (code, before = '') => {
      const script = `
        $_SERVER['HTTP_HOST'] = '127.0.0.1:${port}';
        $_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
        ${before}
        require '${root}/wp-load.php';
        $result = ( function () { ${code} } )();
        echo "\\n@@", wp_json_encode( $result );`;
      const output = run('php', [...settings, '-r', script]);
      const answer = output.split('\n@@').at(-1);
      return answer === '' ? undefined : JSON.parse(answer);
    };
    run('php', [
      '-r',
      `$db = new mysqli( 'localhost', 'root', '', '', 0, '${socket}' ); $db->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );`,
    ]);
    inWordPress(
      `require ABSPATH . 'wp-admin/includes/upgrade.php';
      return wp_install( 'The site', 'editor-in-chief', 'chief@example.org', false, '', 'password' );`,
      `define( 'WP_INSTALLING', true );`,
    );
    await serve(
      'php',
      [...settings, '-S', `127.0.0.1:${port}`, '-t', root],
      /Development Server .* started/,
      { PHP_CLI_SERVER_WORKERS: '4' },
    );
    return { url, root, php: (code) => inWordPress(code), stop };
  } catch (error) {
    stop();
    throw error;
  }
};
