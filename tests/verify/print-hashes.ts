/**
 * Builds the site of the repository and prints the hash of every file, for a test that runs it.
 * Its argument is a file with what was printed.
 */
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { sha256Of } from '../../scripts/build/controle.ts';
import type { Printed } from '../../src/astro/printed.ts';
import { buildTestSite } from '../site/build.ts';

const printed = JSON.parse(await readFile(process.argv[2] ?? '', 'utf8')) as Printed;
const { files } = await buildTestSite({ printed });
const hashes = [...files].map(([path, bytes]) => [path, sha256Of(bytes)] as const);
console.log(JSON.stringify(Object.fromEntries(hashes)));
