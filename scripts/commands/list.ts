import type { Command, Script } from '../command-line/command.ts';
import { bench } from './bench.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { dev } from './dev.ts';
import { editie } from './editie.ts';
import { exporteer } from './exporteer.ts';
import { help } from './help.ts';
import { importeer } from './importeer.ts';
import { kennisgeving } from './kennisgeving.ts';
import { nieuw } from './nieuw.ts';
import { preview } from './preview.ts';
import { redactie } from './redactie.ts';
import { schemas } from './schemas.ts';
import { test } from './test.ts';
import { vergelijk } from './vergelijk.ts';
import { verify } from './verify.ts';
import { zienswijzen } from './zienswijzen.ts';

/** The commands that are ours, in the order in which a person meets them. */
export const commands: readonly Command[] = [
  nieuw,
  dev,
  redactie,
  check,
  importeer,
  exporteer,
  kennisgeving,
  zienswijzen,
  vergelijk,
  help,
  build,
  editie,
  preview,
  verify,
  test,
  schemas,
  bench,
];

/** The scripts of package.json that start another command of ours, or the program of somebody else. */
export const otherScripts: readonly Script[] = [
  { name: 'start', group: 'redactie', summary: 'hetzelfde als npm run dev' },
  { name: 'test:unit', group: 'ontwikkeling', summary: 'draait de snelle tests: npm test -- --snel' },
  {
    name: 'lint',
    group: 'ontwikkeling',
    summary: 'kijkt typen, code, stijlen, opmaak en ongebruikte code na; elk apart kan ook:',
  },
  { name: 'lint:types', group: 'ontwikkeling', summary: 'typen (astro check, tsc)' },
  { name: 'lint:code', group: 'ontwikkeling', summary: 'code (ESLint)' },
  { name: 'lint:styles', group: 'ontwikkeling', summary: 'stijlen (Stylelint)' },
  { name: 'lint:format', group: 'ontwikkeling', summary: 'opmaak van de bestanden (Prettier)' },
  { name: 'lint:dead', group: 'ontwikkeling', summary: 'code die niets gebruikt (Knip)' },
  { name: 'format', group: 'ontwikkeling', summary: 'zet de opmaak van de bestanden goed (Prettier)' },
];
