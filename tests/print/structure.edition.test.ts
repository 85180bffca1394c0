import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { allSections, chapters } from '../../src/document/queries.ts';
import { realEdition, realPdf } from '../edition.ts';
import type { RealEdition } from '../edition.ts';
import type { Pdf } from './pdf.ts';
import { squash, wordsOf } from './words.ts';

let edition: RealEdition;
let pdf: Pdf;
let raw: PDFDocument;

before(async () => {
  edition = await realEdition();
  pdf = await realPdf();
  raw = await PDFDocument.load(edition.pdf, { updateMetadata: false });
});

interface Tag {
  readonly role: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly scope?: string;
  readonly children: readonly Tag[];
}

/** All tags of all pages, with the content left out. */
function tags(): Tag[] {
  const walk = (node: unknown): Tag[] => {
    if (typeof node !== 'object' || node === null || !('role' in node)) return [];
    const tag = node as Tag;
    return [tag, ...tag.children.flatMap(walk)];
  };
  return pdf.pages.flatMap((page) => walk(page.tags));
}

function count(role: string): number {
  return tags().filter((tag) => tag.role === role).length;
}

describe('the file', () => {
  test('says its title and its language', () => {
    assert.equal(pdf.info.Title, edition.loaded.document.lijst.titel);
    assert.equal(pdf.info.Language, 'nl-NL');
  });

  test('is tagged', () => {
    assert.equal(pdf.marked, true);
  });

  test('shows its title instead of its file name in the window', () => {
    const preferences = raw.catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict);
    assert.equal(preferences?.get(PDFName.of('DisplayDocTitle'))?.toString(), 'true');
  });

  test('lets a reader tab through each page in reading order', () => {
    for (const page of raw.getPages()) {
      if (page.node.Annots()) assert.equal(page.node.get(PDFName.of('Tabs'))?.toString(), '/S');
    }
  });

  test('has neither script, form, attachment nor automatic action', () => {
    for (const name of ['OpenAction', 'AA', 'AcroForm'])
      assert.equal(raw.catalog.get(PDFName.of(name)), undefined, name);
    const names = raw.catalog.lookupMaybe(PDFName.of('Names'), PDFDict);
    for (const name of ['JavaScript', 'EmbeddedFiles'])
      assert.equal(names?.get(PDFName.of(name)), undefined, name);
    const actions = raw.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict ? (object.get(PDFName.of('S'))?.toString() ?? []) : [],
      );
    assert.deepEqual(
      actions.filter((kind) => ['/JavaScript', '/Launch', '/SubmitForm', '/GoToR'].includes(kind)),
      [],
    );
  });

  test('stays below 3 MB', () => {
    assert.ok(edition.pdf.length < 3_000_000, `${edition.pdf.length} bytes`);
  });
});

describe('the tags', () => {
  test('have a heading for each heading, on its level', () => {
    const { document } = edition.loaded;
    const sections = [...allSections(document.delen)];
    const level = (wanted: number): number =>
      sections.filter((section) => section.level + 1 === wanted).length;
    assert.equal(count('H1'), level(1) + 3, 'delen, colophon, contents and index');
    assert.equal(count('H2'), level(2) + 1, 'chapters, and the list of tables and figures');
    assert.equal(count('H3'), level(3) + document.categorieen.length);
    assert.equal(count('H4'), level(4));
  });

  test('tell of each header cell whether it heads a row or a column', () => {
    const headers = tags().filter(({ role }) => role === 'TH');
    assert.ok(headers.length > 300, `${headers.length} header cells`);
    const scopes = new Set(headers.map(({ scope }) => scope));
    assert.deepEqual([...scopes].sort(), ['Column', 'Row']);
  });

  test('have lists, list items, links, notes and paragraphs', () => {
    assert.ok(count('L') > 20);
    assert.ok(count('LI') > 100);
    assert.ok(count('Link') > 300);
    assert.ok(count('P') > 250);
  });

  test('give each figure its description', () => {
    const wanted: string[] = [];
    for (const section of allSections(edition.loaded.document.delen)) {
      for (const node of section.passages.flatMap(({ blocks }) => blocks))
        if (node.type === 'figure') wanted.push(node.alt);
    }
    assert.ok(wanted.length > 0);
    assert.deepEqual(
      tags()
        .filter(({ role }) => role === 'Figure')
        .map(({ alt }) => alt),
      wanted,
    );
  });

  test('name the language of words that are not Dutch', () => {
    const languages = new Set(tags().flatMap(({ lang }) => lang ?? []));
    assert.ok(languages.has('la'), 'quid pro quo');
    assert.ok(languages.has('en'), 'third party rule');
  });
});

describe('the fonts', () => {
  /** Font dictionaries by name, with the kind that draws the glyphs. */
  function fonts(): { name: string; kind: string; embedded: boolean; unicode: boolean }[] {
    return raw.context.enumerateIndirectObjects().flatMap(([, object]) => {
      if (!(object instanceof PDFDict) || object.get(PDFName.of('Type'))?.toString() !== '/Font') return [];
      const kind = object.get(PDFName.of('Subtype'))?.toString() ?? '';
      const name = object.get(PDFName.of('BaseFont'))?.toString() ?? '';
      const descriptor = object.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
      return [
        {
          name,
          kind,
          embedded: descriptor?.has(PDFName.of('FontFile2')) ?? false,
          unicode: object.has(PDFName.of('ToUnicode')),
        },
      ];
    });
  }

  test('are DejaVu alone, as TrueType, embedded, none drawn as pictures', () => {
    const kinds = new Set(fonts().map(({ kind }) => kind));
    assert.deepEqual([...kinds].sort(), ['/CIDFontType2', '/Type0']);
    assert.deepEqual(
      fonts().filter(({ name }) => !/^\/[A-Z]{6}\+DejaVuSans(?:-\w+)?$/u.test(name)),
      [],
    );
    assert.deepEqual(
      fonts().filter(({ kind, embedded }) => kind === '/CIDFontType2' && !embedded),
      [],
    );
  });

  test('say which characters their glyphs are, so that text can be searched and copied', () => {
    assert.deepEqual(
      fonts().filter(({ kind, unicode }) => kind === '/Type0' && !unicode),
      [],
    );
  });

  test('have every character of the list: what pdf.js reads has all of them', () => {
    const read = new Set(pdf.pages.flatMap(({ runs }) => runs.flatMap(({ text }) => Array.from(text))));
    const { delen, categorieen, begrippen } = edition.loaded.document;
    const nodes = [
      ...[...allSections(delen)].flatMap(({ passages, notes }) =>
        [...passages, ...notes].flatMap(({ blocks }) => blocks),
      ),
      ...categorieen.flatMap(({ toelichting }) => toelichting),
      ...begrippen.flatMap(({ definitie }) => definitie),
    ];
    const wanted = new Set(squash(nodes.map(wordsOf).join('')));
    assert.deepEqual(
      [...wanted].filter((character) => !read.has(character)),
      [],
    );
  });
});

describe('notes', () => {
  test('are numbered per chapter, and each reference leads to its note and back', () => {
    const lost: string[] = [];
    const links = new Set(
      pdf.pages.flatMap((page) => page.links.map(({ target, page: from }) => `${target ?? ''} from ${from}`)),
    );
    let notes = 0;
    for (const chapter of chapters(edition.loaded.document)) {
      for (const [index, note] of chapter.notes.entries()) {
        notes += 1;
        if (note.number !== index + 1) lost.push(`${note.id} has number ${note.number}`);
        const noteAt = pdf.destinations.get(note.id);
        if (!noteAt) lost.push(`${note.id} has no place`);
        for (const reference of note.references) {
          const callAt = pdf.destinations.get(reference);
          if (!callAt || !links.has(`${note.id} from ${callAt.page}`))
            lost.push(`${reference}: no link to its note`);
          if (!noteAt || !links.has(`${reference} from ${noteAt.page}`))
            lost.push(`${note.id}: no link back to ${reference}`);
        }
      }
    }
    assert.ok(notes > 20, `${notes} notes`);
    assert.deepEqual(lost, []);
  });

  test('stand in their own chapter, after its text', () => {
    for (const chapter of chapters(edition.loaded.document)) {
      const next = edition.loaded.document.blokken.findIndex(({ id }) => id === chapter.notes.at(-1)?.id);
      const after = edition.loaded.document.blokken.slice(next + 1).find(({ kind }) => kind === 'section');
      for (const { id } of chapter.notes) {
        const page = pdf.destinations.get(id)?.page ?? 0;
        assert.ok(page >= (pdf.destinations.get(chapter.id)?.page ?? Infinity), id);
        if (after) assert.ok(page <= (pdf.destinations.get(after.id)?.page ?? 0), id);
      }
    }
  });
});
