import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes a folder as an earlier build left it, as far as a later one looks at it. */
export function writeEarlierResult(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'het vorige resultaat');
  writeFileSync(join(folder, 'controle.json'), JSON.stringify({ bestanden: [{ pad: 'index.html' }] }));
}
