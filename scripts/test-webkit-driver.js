/** WebKitWebDriver on an X display of its own (without one WebKitGTK's geometry is wrong). */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/**
 * Starts both; they end with `end`, or with this process.
 *
 * @param {{ driver: string, display: string }} paths
 * @returns {Promise<{ port: number, end: () => void }>} the port WebDriver answers on
 */
export async function startWebkitDriver({ driver, display }) {
  /** @type {import('node:child_process').ChildProcess[]} */
  const started = [];
  const end = () => {
    started
      .splice(0)
      .reverse()
      .forEach((child) => child.kill());
    process.off('exit', end);
  };
  process.once('exit', end);
  try {
    const screen = await startDisplay(display, started);
    const port = await freePort();
    await startDriver(driver, port, screen, started);
    return { port, end };
  } catch (error) {
    end();
    throw error;
  }
}

/** Starts Xvfb on a display number it chooses itself; resolves with ":<number>". */
function startDisplay(display, started) {
  const child = spawn(display, ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  started.push(child);
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdio[3].on('data', (chunk) => {
      said += chunk;
      if (said.includes('\n')) resolve(`:${said.trim()}`);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
  });
}

async function startDriver(driver, port, screen, started) {
  const child = spawn(driver, [`--port=${port}`], {
    // Software drawing and no accessibility bus: neither is there in a container, and looking for them takes seconds.
    env: { ...process.env, DISPLAY: screen, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' },
    stdio: 'ignore',
  });
  started.push(child);
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not start.');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
