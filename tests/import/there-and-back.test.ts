import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { makeExport } from '../../scripts/exporteer/make-export.ts';
import { planImport } from '../../scripts/importeer/plan-import.ts';
import type { Planned } from '../../scripts/importeer/plan-import.ts';
import { writeBelow } from '../../scripts/importeer/write-files.ts';
import { filesOf } from '../../scripts/nieuw/files.ts';
import type { Answers } from '../../scripts/nieuw/template.ts';
import { templateOf } from '../../scripts/nieuw/templates.ts';
import { alinea } from './word.ts';

const plans = 'categorieen/1.1-jaarplannen.md';
const talks = 'categorieen/1.2-werkoverleg.md';

let folder = '';
/** The document as it was made. */
let made: Uint8Array = new Uint8Array();

/** The document with its parts as somebody changed them in Word. */
function edited(change: (text: string) => string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = unzipSync(made);
  const path = 'word/document.xml';
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = change(before);
  assert.notEqual(after, before);
  const added = Object.entries(more).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({ ...parts, ...Object.fromEntries(added), [path]: strToU8(after) });
}

/** Brings a document in, and writes what comes of it. */
async function takeBack(bytes: Uint8Array): Promise<Planned> {
  const planned = await planImport(folder, [{ name: 'lijst.docx', bytes }], ['lijst.docx']);
  await writeBelow(folder, planned.write);
  return planned;
}

async function textAt(path: string): Promise<string> {
  return readFile(join(folder, path), 'utf8');
}

/** Changes a file as an editor does while the document is away. */
async function edit(path: string, from: string, to: string): Promise<string> {
  const before = await textAt(path);
  assert.ok(before.includes(from), from);
  const after = before.replace(from, to);
  await writeFile(join(folder, path), after);
  return after;
}

describe('a document of a list comes back after people changed it', () => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inzage-terug-'));
    const answers: Answers = {
      titel: 'Lijst',
      organisatie: 'Dienst',
      periode: { van: '1945' },
      datum: '2026-03',
      regime: 'archiefwet-1995',
      status: 'concept',
    };
    await writeBelow(folder, filesOf(templateOf('processen', answers)));
    made = (await makeExport(folder, 'docx')).bytes;
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  test('nothing is written when nobody changed anything, and comments of the editors stay', async () => {
    const before = await textAt('lijst.yaml');
    const { report, write } = await takeBack(made);
    assert.deepEqual([...write.keys()], ['_import/import.yaml', '_import/verslag.md']);
    assert.match(report, /0 nieuw, 0 veranderd/);
    assert.equal(await textAt('lijst.yaml'), before);
  });

  test('what was changed in Word is brought together with what was changed here', async () => {
    const own = await edit(talks, 'titel: Werkoverleg', 'titel: Overleg');
    const { clashes, report } = await takeBack(
      edited((text) =>
        text
          .replace('het jaarplan laat zien', 'Het plan laat zien')
          .replace('wat in het overleg', 'Wat daar'),
      ),
    );
    assert.deepEqual(clashes, []);
    assert.match(await textAt(plans), /Het plan laat zien wat voorging/);
    assert.equal(await textAt(talks), own.replace('wat in het overleg', 'Wat daar'));
    assert.match(report, /2 veranderd/);
  });

  test('what was changed in both on the same place is shown, and nothing is written over', async () => {
    const own = await edit(plans, 'het jaarplan laat zien', 'Een jaarplan toont');
    const { clashes, report } = await takeBack(
      edited((text) => text.replace('het jaarplan laat zien', 'Het plan laat zien')),
    );
    assert.deepEqual(
      clashes.map(({ path }) => path),
      [plans],
    );
    assert.equal(await textAt(plans), own);
    assert.match(
      report,
      /Hier staat:\n\n {4}.*Een jaarplan toont[^]*In de bron staat nu:\n\n {4}.*Het plan laat zien/,
    );
    // What it was made of stays, for others who have a copy.
    assert.equal((await readdir(join(folder, '_import', 'basis'))).length, 1);
  });

  test('a change that waits for somebody to decide is refused with its place, and comes in once accepted', async () => {
    const marked = (open: string, close: string): Uint8Array =>
      edited((text) =>
        text
          .replace(/(<w:r>(?:(?!<\/w:r>).)*het jaarplan laat zien)/, `${open}$1`)
          .replace(/(wat voorging[^<]*<\/w:t><\/w:r>)/, `$1${close}`),
      );
    await assert.rejects(
      takeBack(marked('<w:ins w:id="900" w:author="A">', '</w:ins>')),
      /1 bijgehouden wijziging.*Accepteer of verwerp/,
    );
    assert.equal((await takeBack(marked('', '<w:r><w:t>Echt.</w:t></w:r>'))).clashes.length, 0);
    assert.match(await textAt(plans), /Echt\./);
  });

  test('a remark in the margin is in the report, in full, and not in the list', async () => {
    const remark = `Dit klopt niet: ${'een lange uitleg van de archivaris, '.repeat(5)}graag navragen`;
    const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const { report, write } = await takeBack(
      edited(
        (text) =>
          text.replace(
            /(het jaarplan laat zien[^<]*<\/w:t><\/w:r>)/,
            '$1<w:r><w:commentReference w:id="7"/></w:r>',
          ),
        {
          'word/comments.xml': `<w:comments ${space}><w:comment w:id="7" w:author="A">${alinea(remark)}</w:comment></w:comments>`,
        },
      ),
    );
    assert.ok(report.includes(remark), report);
    assert.ok(!write.has(plans));
  });

  test('a note is kept when its alinea stands in the signs of its file, in the list and in Word', async () => {
    const noted = await edit(plans, 'het jaarplan laat zien', 'Het  jaarplan[^a] laat zien');
    const own = `${noted}\n[^a]: Een noot.\n`;
    await writeFile(join(folder, plans), own);
    made = (await makeExport(folder, 'docx')).bytes;
    await takeBack(edited((text) => text.replace('jaarplan[^a] laat', 'jaarplan[^a] liet')));
    assert.match(await textAt(plans), /jaarplan\[\^a\] liet[^]*\[\^a\]: Een noot\./);
    await writeFile(join(folder, plans), own);
    const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    await takeBack(
      edited(
        (text) =>
          text.replace(
            /(jaarplan\[\^a\] laat[^<]*<\/w:t><\/w:r>)/,
            '$1<w:r><w:footnoteReference w:id="77"/></w:r>',
          ),
        {
          'word/footnotes.xml': `<w:footnotes ${space}><w:footnote w:id="77">${alinea('Van Word.')}</w:footnote></w:footnotes>`,
        },
      ),
    );
    assert.match(await textAt(plans), /\[\^noot-77\]: Van Word\./);
  });

  test('it is refused where what it was made of is not kept', async () => {
    await rm(join(folder, '_import'), { recursive: true });
    await assert.rejects(takeBack(made), /niet is bewaard.*niets geschreven/);
  });
});

describe('a list as editors write it comes back with the one thing that was changed', () => {
  const lists = new URL('../fixtures/lijsten/', import.meta.url);
  /** What is changed in Word: words, and data that the file has in short. */
  const changes = {
    processen: [['Klachten over', 'Klachten en vragen over', 'categorieen/2.2-klachten.md']],
    handelingen: [['{ van: &quot;1945&quot; }', '{ van: &quot;1946&quot; }', 'lijst.yaml']],
    procestypen: [['Archief ingericht', 'Archief geordend', 'categorieen/1.1.2-resultaat.md']],
    // What is called after its description has its number above it, and takes a name that is put there.
    tabel: [
      ['termijn: P4W', 'termijn: P5W', 'categorieen/5.md'],
      ['>5</w:t>', '>5 Sollicitaties</w:t>', 'categorieen/5.md'],
    ],
    document: [['organisatie: Gemeente', 'organisatie: Provincie', 'lijst.yaml']],
  } as const;

  for (const [name, edits] of Object.entries(changes))
    test(name, async () => {
      folder = await mkdtemp(join(tmpdir(), 'inzage-terug-'));
      await cp(new URL(`${name}/`, lists), folder, { recursive: true });
      made = (await makeExport(folder, 'docx')).bytes;
      const none = await takeBack(made);
      assert.deepEqual(
        [none.clashes, [...none.write.keys()].filter((path) => !path.startsWith('_'))],
        [[], []],
      );
      assert.match(none.report, /Niets: alles uit de bron is terug te vinden/);
      for (const [from, to, path] of edits) {
        const before = (await textAt(path)).split('\n');
        const { clashes, write } = await takeBack(edited((text) => text.replace(from, to)));
        assert.deepEqual([clashes, [...write.keys()].filter((one) => !one.startsWith('_'))], [[], [path]]);
        const after = (await textAt(path)).split('\n');
        assert.equal(after.filter((line) => !before.includes(line)).length, 1);
      }
      await rm(folder, { recursive: true });
    });
});
