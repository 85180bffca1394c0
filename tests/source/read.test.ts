import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { lookAlone } from '../look-over.ts';
import { readAndCheck } from '../../src/astro/dev/reading/editing.ts';
import { check } from '../../src/check/check.ts';
import { base, textPath, withText } from '../../src/check/examples/base.ts';
import { load } from '../../src/source/load.ts';
import { readContent } from '../../src/source/read.ts';
import type { Disk } from '../../src/source/read.ts';

let place = '';
before(() => {
  place = mkdtempSync(join(tmpdir(), 'inzage-read-'));
});
after(() => {
  rmSync(place, { recursive: true });
});

/** The base list with other files over it, on disk. */
function folder(name: string, files: Readonly<Record<string, string>> = {}): string {
  const root = join(place, name);
  for (const [path, content] of Object.entries({ ...base, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** What is said of a folder: place, code and what was found. */
async function said(root: string, disk?: Disk): Promise<string[]> {
  const diagnostics = check(load(await readContent(root, disk)));
  return diagnostics.map(
    ({ file, line, column, code, found }) => `${file}:${String(line)}:${String(column)} ${code} ${found}`,
  );
}

const link = 'een snelkoppeling naar een andere plaats (symbolische link)';
/** Two mistakes elsewhere, that nothing may hide. */
const mistakes = { ...withText('Een :bergip[x].'), 'zwerf.txt': '' };
const stillSaid = [
  `${textPath}:7:5 BE12 onbekende aanduiding \`:bergip\``,
  'zwerf.txt:1:1 BE06 een bestand dat hier niet hoort: `zwerf.txt`',
];

describe('what cannot be read is named, and hides nothing else', () => {
  test('links to a file, to a folder, to nothing and to themselves', async () => {
    const root = folder('links', mistakes);
    rmSync(join(root, 'bronnen.yaml'));
    symlinkSync('actoren.yaml', join(root, 'bronnen.yaml'));
    symlinkSync('nergens', join(root, 'begrippen/niets.md'));
    symlinkSync('..', join(root, 'hoofdstukken/3-rond'));
    symlinkSync('lus', join(root, 'lus'));
    assert.deepEqual(await said(root), [
      `begrippen/niets.md:1:1 BE53 ${link}`,
      `bronnen.yaml:1:1 BE53 ${link}`,
      `hoofdstukken/1-toelichting/1-inleiding.md:7:5 BE12 onbekende aanduiding \`:bergip\``,
      `hoofdstukken/3-rond:1:1 BE53 ${link}`,
      `lus:1:1 BE53 ${link}`,
      'zwerf.txt:1:1 BE06 een bestand dat hier niet hoort: `zwerf.txt`',
    ]);
  });

  test('the folder of all categories that is a link', async () => {
    const root = folder('categories', mistakes);
    rmSync(join(root, 'categorieen'), { recursive: true });
    symlinkSync(join(place, 'links/categorieen'), join(root, 'categorieen'));
    const [first] = await said(root);
    assert.equal(first, `categorieen:1:1 BE53 ${link}`);
  });

  test('a socket, and names that are not UTF-8', async () => {
    const root = folder('odd', mistakes);
    const server = createServer().listen(join(root, 'begrippen/contact.md'));
    await once(server, 'listening');
    for (const byte of [0xe8, 0xe9]) {
      const name = Buffer.concat([Buffer.from(`${root}/begrippen/caf`), Buffer.of(byte), Buffer.from('.md')]);
      writeFileSync(name, '');
    }
    const told = await said(root);
    server.close();
    assert.deepEqual(told, [
      'begrippen/caf\\xe8.md:1:1 BE53 een naam die niet in UTF-8 is',
      'begrippen/caf\\xe9.md:1:1 BE53 een naam die niet in UTF-8 is',
      'begrippen/contact.md:1:1 BE53 iets dat geen bestand en geen map is',
      ...stillSaid,
    ]);
  });

  for (const [code, found] of [
    ['EACCES', 'een bestand of map die niet mag worden gelezen'],
    ['ENOENT', 'een bestand of map die verdween terwijl de inhoud werd gelezen'],
    ['ENAMETOOLONG', 'een bestand of map die te diep ligt om te worden gelezen'],
    ['EIO', 'een bestand of map die niet te lezen is (EIO)'],
  ] as const) {
    test(`a chapter, a register and a folder that give ${code}`, async () => {
      const root = folder(code, { ...mistakes, 'hoofdstukken/2-lijst/1-sturing.md': 'x' });
      mkdirSync(join(root, 'begrippen/dicht'));
      const fails = (path: Buffer): void => {
        if (/(?:1-sturing\.md|afkortingen\.yaml|dicht)$/.test(path.toString()))
          throw Object.assign(new Error(code), { code });
      };
      const disk: Disk = {
        list: (path) => {
          fails(path);
          return readdirSync(path, { withFileTypes: true, encoding: 'buffer' });
        },
        read: (path) => {
          fails(path);
          return readFileSync(path);
        },
      };
      assert.deepEqual(await said(root, disk), [
        `afkortingen.yaml:1:1 BE53 ${found}`,
        `begrippen/dicht:1:1 BE53 ${found}`,
        stillSaid[0],
        `hoofdstukken/2-lijst/1-sturing.md:1:1 BE53 ${found}`,
        stillSaid[1],
      ]);
    });
  }

  test('a folder that is not there is still the end of it', async () => {
    await assert.rejects(readContent(join(place, 'nergens')), { code: 'ENOENT' });
    await assert.rejects(readContent(join(folder('file'), 'lijst.yaml')), { code: 'ENOTDIR' });
  });
});

describe('names', () => {
  test('of which a Mac can keep only one, and with loose accents', async () => {
    const root = folder('names', {
      'hoofdstukken/1-toelichting/caf\u00e9.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'hoofdstukken/1-toelichting/cafe\u0301.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    });
    assert.deepEqual(await said(root), [
      'hoofdstukken/1-toelichting/cafe\u0301.svg:1:1 BE06 de naam `hoofdstukken/1-toelichting/cafe\u0301.svg`, waarin accenten los van hun letters staan',
      'hoofdstukken/1-toelichting/cafe\u0301.svg:1:1 BE60 een afbeelding die geen tekst toont',
      'hoofdstukken/1-toelichting/caf\u00e9.svg:1:1 BE54 de naam `hoofdstukken/1-toelichting/caf\u00e9.svg`, die op veel computers dezelfde is als `hoofdstukken/1-toelichting/cafe\u0301.svg`',
      'hoofdstukken/1-toelichting/caf\u00e9.svg:1:1 BE60 een afbeelding die geen tekst toont',
    ]);
  });

  test('with signs that nobody sees or that turn it round', async () => {
    const root = folder('unseen', {
      'categorieen/1.2-\u202ex.md': '',
      'begrippen/een\ntwee.md': '',
    });
    assert.deepEqual(await said(root), [
      'begrippen/een□twee.md:1:1 BE06 de naam `begrippen/een□twee.md`, waarin op de plaats van □ een teken staat dat niet te zien is',
      'categorieen/1.2-□x.md:1:1 BE06 de naam `categorieen/1.2-□x.md`, waarin op de plaats van □ een teken staat dat niet te zien is',
    ]);
  });

  test('of folders with an accent or a capital come with the right one', () => {
    const repair = (path: string): string | undefined =>
      check(load([{ path, bytes: new Uint8Array() }])).find(({ file }) => file === path)?.repair;
    assert.equal(repair('categorieën/1.1-x.md'), 'Bedoelde u `categorieen/1.1-x.md`?');
    assert.equal(repair('categoriee\u0308n/1.1-x.md'), 'Bedoelde u `categorieen/1.1-x.md`?');
    assert.equal(repair('Begrippen/Melding.MD'), 'Bedoelde u `begrippen/melding.md`?');
    assert.equal(repair('Lijst.yaml'), 'Bedoelde u `lijst.yaml`?');
  });
});

test('while editing, what cannot be printed is told as well', async () => {
  const content = folder('dev', withText('Het is ✅ gedaan.'));
  const { diagnostics } = readAndCheck(await readContent(content), lookAlone);
  assert.deepEqual(
    diagnostics().map(({ code, file, line, column }) => [code, file, line, column]),
    [['BE57', textPath, 7, 8]],
  );
});
