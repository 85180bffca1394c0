// Loaded before every command: an older Node.js cannot read TypeScript, and would say so in a way that helps nobody.
// On Linux x64 npm brings the right one; elsewhere it is the one on the PATH.
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import process from 'node:process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Inzage heeft Node.js 22.18 of nieuwer nodig; dit is ${process.versions.node}.\n` +
      'Op Linux x64 brengt `npm ci` de juiste versie mee. Op andere systemen installeert u Node.js 24 van nodejs.org.\n',
  );
  // eslint-disable-next-line no-restricted-properties -- nothing may run after this: the next file cannot be parsed
  process.exit(2);
}

// A third of a short command goes into compiling; what was compiled once is kept. Not of a build: it runs pages
// that lie under another name with each change of code, of letters or of address, and nobody would clear those away.
if (!/[/\\](?:build|verify)\.ts$/.test(process.argv[1] ?? ''))
  module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/inzage/compile', import.meta.url)));
