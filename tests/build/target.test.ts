import assert from 'node:assert/strict';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { findTarget, TargetError } from '../../scripts/build/target.ts';

let folder = '';
let precious: { root: string; content: string };
const at = (name: string): string => join(folder, name);

before(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'inzage-')));
  precious = { root: at('bron'), content: at('bron/content') };
  for (const name of ['bron/content', 'leeg', 'eerder', 'ander', 'beheerd', 'oud'])
    await mkdir(at(name), { recursive: true });
  const list = JSON.stringify({ formaat: 0, bestanden: [{ pad: 'index.html' }, { pad: 'data/a.csv' }] });
  for (const name of ['eerder', 'beheerd']) {
    await mkdir(at(`${name}/data`));
    for (const path of ['index.html', 'data/a.csv', '.DS_Store']) await writeFile(at(`${name}/${path}`), '');
    await writeFile(at(`${name}/controle.json`), list);
  }
  await mkdir(at('beheerd/.git'));
  await writeFile(at('beheerd/.git/HEAD'), '');
  await writeFile(at('oud/controle.json'), 'geen JSON');
  await writeFile(at('ander/brief.txt'), '');
  await writeFile(at('notes.txt'), 'aantekeningen');
  await symlink('eerder', at('naar-eerder'));
  await symlink('naar-eerder', at('naar-naar-eerder'));
  await symlink('bron', at('naar-bron'));
  await symlink('notes.txt', at('naar-notes'));
  await symlink('nergens', at('naar-nergens'));
  await symlink('kring', at('kring'));
});
after(() => rm(folder, { recursive: true, force: true }));

describe('where a result may go', () => {
  for (const [name, target = name] of [
    ['leeg'],
    ['eerder'],
    ['nog-niets'],
    ['nog/lang/niets'],
    ['naar-eerder', 'eerder'],
    ['naar-naar-eerder', 'eerder'],
    ['naar-eerder/deel', 'eerder/deel'],
    ['bron/dist'],
  ] as [string, string?][])
    test(`${name}: ${target}`, async () => {
      assert.equal(await findTarget(at(name), precious), at(target));
    });
});

describe('where it may not', () => {
  for (const [name, why] of [
    ['ander', /^In \S+ander staat iets dat geen eerder resultaat is, zoals brief\.txt\. Maak de map leeg of/],
    [
      'beheerd',
      /beheerd staat iets dat geen eerder resultaat is, zoals \.git\/HEAD\. Maak de map leeg of noem/,
    ],
    ['oud', /oud staat iets dat geen eerder resultaat is, zoals controle\.json\./],
    ['notes.txt', /notes\.txt is een bestand en geen map\. Noem met --uit een map\.$/],
    ['naar-notes', /naar-notes leidt naar een bestand en niet naar een map\. Noem met --uit een map\.$/],
    [
      'naar-nergens',
      /naar-nergens is een koppeling naar een map die er niet is\. Maak die map, of verwijder/,
    ],
    ['naar-nergens/site', /naar-nergens is een koppeling naar een map die er niet is/],
    ['naar-nergens/site/deel', /naar-nergens is een koppeling naar een map die er niet is/],
    ['kring', /kring is een koppeling naar een map die er niet is/],
    ['bron', /daar staan de bronbestanden\. Noem met --uit een andere map\.$/],
    ['naar-bron', /naar-bron: daar staan de bronbestanden/],
    ['naar-bron/content/uit', /daar staan de bronbestanden/],
    ['.', /daar staan de bronbestanden/],
  ] as const)
    test(name, async () => {
      await assert.rejects(findTarget(at(name), precious), (error: Error) => {
        assert.ok(error instanceof TargetError);
        assert.match(error.message, why);
        return true;
      });
    });

  test('a mount point', { skip: process.platform !== 'linux' }, async () => {
    await assert.rejects(findTarget('/proc', precious), {
      name: 'TargetError',
      message:
        '/proc is een koppelpunt van een schijf, dat niet in één keer vervangen kan worden. Noem met --uit een map daarin, zoals /proc/site.',
    });
  });

  test('below a file', async () => {
    for (const name of ['notes.txt/uit', 'notes.txt/een/uit'])
      await assert.rejects(findTarget(at(name), precious), {
        name: 'TargetError',
        message: `${at('notes.txt')} is een bestand en geen map. Noem met --uit een map die ergens anders ligt.`,
      });
  });
});
