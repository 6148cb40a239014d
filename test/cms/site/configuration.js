import { randomBytes } from 'node:crypto';

/** A string of PHP: nothing in it is read as code. */
const quoted = (text) => `'${text.replaceAll(/[\\']/g, '\\$&')}'`;

/**
 * The text of `wp-config.php`.
 *
 * @param {{ socket: string, address: string, log: string }} site where the database listens, the site's address, where PHP
 *   writes what it has to say
 */
export function makeConfiguration({ socket, address, log }) {
  const secrets = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [`${name}_KEY`, `${name}_SALT`]);
  const constants = {
    DB_NAME: quoted('wordpress'),
    DB_USER: quoted('root'),
    DB_PASSWORD: quoted(''),
    DB_HOST: quoted(`localhost:${socket}`),
    DB_CHARSET: quoted('utf8mb4'),
    DB_COLLATE: quoted(''),
    ...Object.fromEntries(secrets.map((name) => [name, quoted(randomBytes(32).toString('hex'))])),
    WP_HOME: quoted(address),
    WP_SITEURL: quoted(address),
    // Nothing goes to the internet, nothing is updated, nothing runs behind a test's back.
    WP_HTTP_BLOCK_EXTERNAL: 'true',
    AUTOMATIC_UPDATER_DISABLED: 'true',
    WP_AUTO_UPDATE_CORE: 'false',
    DISALLOW_FILE_MODS: 'true',
    DISABLE_WP_CRON: 'true',
    WP_DEBUG: 'true',
    WP_DEBUG_DISPLAY: 'false',
    WP_DEBUG_LOG: quoted(log),
  };
  const lines = Object.entries(constants).map(([name, value]) => `define( '${name}', ${value} );`);
  return [
    '<?php',
    ...lines,
    "$table_prefix = 'wp_';",
    "if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );",
    "require_once ABSPATH . 'wp-settings.php';",
    '',
  ].join('\n');
}
