/** Set-up of a whole test run: what takes long is made once, from the beginning if any test will ask for it. */
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { makeParts, runFolder } from './edition/make.ts';
import type { Part } from './edition/make.ts';
import { turnName } from './turn.ts';

let server: Server | null = null;

/**
 * Every test file runs in a process of its own. They ask this process for the PDF and the site, which makes each
 * once: no lock to leave behind, and a run of other tests waits for nothing.
 */
export async function globalSetup(): Promise<void> {
  const parts = makeParts(await runFolder());
  const giveTurn = turns();
  server = createServer((request, response) => {
    const name = (request.url ?? '').slice(1);
    if (name === turnName) {
      giveTurn(response);
      return;
    }
    // A kept connection ends after seconds without a word, just as a slow machine asks for the next part.
    response.setHeader('Connection', 'close');
    const part: Promise<unknown> = name in parts ? parts[name as Part]() : Promise.reject(new Error(name));
    part.then(
      (made) => response.end(JSON.stringify(made)),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.stack : String(error)),
    );
  });
  // Whoever asks is told of what went wrong.
  if (process.env.INZAGE_TEST_EDITION === 'soon') parts.elsewhere().catch(() => undefined);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  process.env.INZAGE_TEST_PARTS = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Answers one after the other: a turn lasts until who has it closes the connection, or ends. */
function turns(): (response: ServerResponse) => void {
  let last = Promise.resolve();
  return (response) => {
    const over = new Promise<void>((resolve) => response.once('close', resolve));
    void last.then(() => {
      response.flushHeaders();
    });
    last = last.then(() => over);
  };
}

export function globalTeardown(): void {
  server?.closeAllConnections();
  server?.close();
}
