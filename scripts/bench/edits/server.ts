import { spawn } from 'node:child_process';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

/** A development server at work. */
export interface Server {
  /** Without a slash at its end. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Milliseconds in which a server must have said where it is. */
const patience = 120_000;

/**
 * Starts a development server in a process of its own and waits until it says where it is.
 *
 * @param args - of Node.js
 * @throws when it does not, with what it said
 */
export async function startServer(cwd: string, args: readonly string[]): Promise<Server> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const deadline = performance.now() + patience;
  for (;;) {
    const [, port] = /http:\/\/(?:localhost|127\.0\.0\.1):(\d+)/.exec(said) ?? [];
    if (port !== undefined)
      return {
        origin: `http://127.0.0.1:${port}`,
        stop: async () => {
          child.kill();
          await ended;
        },
      };
    if (child.exitCode !== null || performance.now() > deadline) {
      child.kill();
      throw new Error(`De ontwikkelserver zei niet waar zij staat:\n${said}`);
    }
    await wait(20);
  }
}
