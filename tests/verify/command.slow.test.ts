import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, test } from 'node:test';
import { files, folders } from './site.ts';

const folderWith = folders();

/** Runs the command in another folder than the repository's. */
function verify(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const script = join(import.meta.dirname, '../../scripts/verify.ts');
  const options = { cwd: tmpdir(), encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], options);
  return { status, stdout, stderr };
}

describe('npm run verify', () => {
  test('explains itself', () => {
    const { status, stdout, stderr } = verify('--help');
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    assert.match(stdout, /^Gebruik: npm run verify -- PAD-OF-URL \[opties\]\n/);
    assert.match(
      stdout,
      /\nUitgang: 0 gelijk, 1 niet gelijk, 2 er kon niet worden vergeleken, 130 afgebroken\.\n$/,
    );
  });

  test('refuses what it does not know, and nothing at all', () => {
    const hint = 'Zie npm run verify -- --help.\n';
    const cases: [args: string[], message: string][] = [
      [[], 'Noem een map of een adres om mee te vergelijken'],
      [['--snel'], 'Onbekende optie `--snel`'],
      [['dist', 'dist2'], 'Onbekend argument `dist2`'],
    ];
    for (const [args, message] of cases)
      assert.deepEqual(verify(...args), { status: 2, stdout: '', stderr: `${message}.\n${hint}` });
  });

  test('builds nothing when there is nothing to compare with', async () => {
    const folder = await folderWith(files);
    const nowhere = join(folder, 'nergens');
    const cases: [target: string, message: string][] = [
      [
        nowhere,
        `${nowhere} bestaat niet. Noem een map met een gebouwde site, een controle.json of een adres met http:// of https://.`,
      ],
      [
        folder,
        `In ${folder} staat geen controle.json, dus is niet te zien wat er is gepubliceerd. Bouw de site met npm run build, of noem een andere map.`,
      ],
    ];
    for (const [target, message] of cases) {
      assert.deepEqual(verify(target), {
        status: 2,
        stdout: '',
        stderr: `[1/8] Gepubliceerde bestanden lezen\n${message}\n`,
      });
    }
  });
});
