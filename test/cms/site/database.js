/** A MariaDB of its own: data, socket and log below one folder, no network. */
import { spawnSync } from 'node:child_process';
import { createConnection } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './packages.js';
import { startProgram, untilAnswering } from './program.js';

/**
 * @param {string} folder empty, for its files
 * @returns {Promise<{ socket: string, stop: () => Promise<void> }>} listening at the socket; the user `root` has no password
 */
export async function startDatabase(folder) {
  const socket = join(folder, 'database.sock');
  // None of the machine's own configuration: it names other folders.
  const common = ['--no-defaults', `--user=${userInfo().username}`, `--datadir=${join(folder, 'data')}`];
  const made = spawnSync(findProgram('mariadb-install-db'), [...common, '--auth-root-authentication-method=normal', '--skip-test-db'], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`The database could not be made:\n${made.stdout}${made.stderr}`);
  const program = startProgram([
    findProgram('mariadbd'),
    ...common,
    `--socket=${socket}`,
    `--pid-file=${join(folder, 'database.pid')}`,
    '--skip-networking',
    // It lives for minutes: what is lost in a power cut does not matter.
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-buffer-pool-size=32M',
    '--skip-log-bin',
  ]);
  await untilAnswering(() => isListening(socket), program);
  return { socket, stop: program.stop };
}

function isListening(path) {
  return new Promise((resolve) => {
    const connection = createConnection(path, () => resolve(true));
    connection.on('error', () => resolve(false)).on('connect', () => connection.destroy());
  });
}
