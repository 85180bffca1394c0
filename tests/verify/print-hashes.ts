/** Builds the site of the repository without its PDF and prints the hash of every file, for a test that runs it. */
import { sha256Of } from '../../scripts/build/controle.ts';
import { buildTestSite } from '../site/build.ts';

const { files } = await buildTestSite('/');
const hashes = [...files].map(([path, bytes]) => [path, sha256Of(bytes)] as const).sort();
console.log(JSON.stringify(Object.fromEntries(hashes)));
