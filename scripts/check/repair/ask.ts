import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import type { Answer } from './session.ts';

const answers: Readonly<Record<string, Answer>> = {
  j: 'ja',
  ja: 'ja',
  n: 'nee',
  nee: 'nee',
  a: 'alles',
  alles: 'alles',
  s: 'stop',
  stop: 'stop',
};

/** Asks at the terminal until one of the answers is given; who ends the input, stops. */
export async function askAtTerminal(): Promise<Answer> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const ended = new Promise<'stop'>((resolve) => {
      terminal.once('close', () => {
        resolve('stop');
      });
    });
    for (;;) {
      const typed = await Promise.race([terminal.question('Herstellen? (j, n, alles of stop) '), ended]);
      const answer = answers[typed.trim().toLowerCase()];
      if (answer) return answer;
    }
  } finally {
    terminal.close();
  }
}
