import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { strToU8, zipSync } from 'fflate';
import { makeExport } from '../../scripts/exporteer/make-export.ts';
import { readGiven } from '../../scripts/importeer/files.ts';
import { planImport } from '../../scripts/importeer/plan-import.ts';
import type { Planned } from '../../scripts/importeer/plan-import.ts';
import { writeBelow } from '../../scripts/importeer/write-files.ts';
import { toListJson } from '../../src/export/json/list.ts';
import { limits } from '../../src/import/archive/limits.ts';
import { refusals } from '../../src/import/refusals.ts';
import type { RefusalCode } from '../../src/import/refusals.ts';
import { ImportRefused } from '../../src/import/refused.ts';
import { bring, read } from './bring.ts';
import { alinea, run, table, wordFile } from './word.ts';

const csv = 'Nr.;Omschrijving;Waardering\n1;Plannen;B\n';
const whole = table([['Bestand', 'lijst.yaml']]);
const types = strToU8('<Types/>');

let folder = '';

/** Brings files into the folder of the test. */
async function into(files: Readonly<Record<string, string | Uint8Array>>): Promise<Planned> {
  const given = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: typeof content === 'string' ? strToU8(content) : content,
  }));
  return planImport(folder, given, Object.keys(files), null);
}

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

/** The list that the folder begins with. */
async function begin(): Promise<void> {
  await writeBelow(folder, (await into({ 'lijst.csv': csv })).write);
}

async function listJson(): Promise<string> {
  return toListJson(read(await bring('lijst.csv', csv)).document);
}

/** The least that raises each. */
const examples: Readonly<Record<RefusalCode, () => Promise<unknown>>> = {
  IM01: async () => readGiven([join(folder, 'weg.docx')]),
  IM02: async () => into({ 'lijst.csv': '' }),
  IM03: async () => into({ 'lijst.csv': new Uint8Array(limits.fileBytes + 1) }),
  IM04: async () => {
    const pdf = await PDFDocument.create();
    for (let page = 0; page <= limits.pages; page += 1) pdf.addPage([100, 100]);
    return into({ 'nota.pdf': await pdf.save() });
  },
  IM05: async () => into({ 'lijst.csv': `a;b${';'.repeat(limits.columns)}\n` }),
  IM06: async () => into({ 'lijst.zip': zipSync({ 'foto.jpg': types }) }),
  IM07: async () => into({ 'lijst.doc': String.raw`{\rtf1 Plannen}` }),
  IM08: async () => into({ 'lijst.xlsx': csv }),
  IM09: async () => into({ 'nota.pdf': '%PDF-1.7 /Encrypt 5 0 R' }),
  IM10: async () => into({ 'lijst.docm': zipSync({ 'word/vbaProject.bin': types }) }),
  IM11: async () => into({ 'lijst.docx': wordFile(alinea('Tekst.')).slice(0, 200) }),
  IM12: async () =>
    into({
      'lijst.docx': zipSync({
        '[Content_Types].xml': types,
        'word/document.xml': strToU8('<!DOCTYPE x><x/>'),
      }),
    }),
  IM13: async () => into({ 'lijst.docx': wordFile(alinea(`<w:ins w:id="1">${run('nieuw')}</w:ins>`)) }),
  IM14: async () => into({ 'lijst.csv': 'a;b\n1;2\n' }),
  IM15: async () => into({ 'lijst.csv': `${csv}2;"Plan"nen;V\n` }),
  IM16: async () => into({ 'lijst.json': '[{"a": }]' }),
  IM17: async () => into({ 'lijst.json': '{"a": 1}' }),
  IM18: async () =>
    into({ 'lijst.json': (await listJson()).replace(/"formaat": ?"[^"]*"/, '"formaat": "1.0"') }),
  IM19: async () => into({ 'nota.pdf': await (await PDFDocument.create()).addPage().doc.save() }),
  IM20: async () => into({ 'lijst.json': await listJson(), 'lijst.csv': csv }),
  IM21: async () =>
    into({
      'lijst.docx': wordFile(
        table([
          ['Bestand', 'lijst.yaml'],
          ['titel', 'a: b: c'],
        ]),
      ),
    }),
  IM22: async () =>
    into({ 'lijst.docx': wordFile(whole + alinea('') + table([['Bestand', '../../profiel.md']])) }),
  IM23: async () => into({ 'lijst.docx': wordFile(whole + alinea('') + whole) }),
  IM24: async () => {
    await begin();
    const { bytes } = await makeExport(folder, 'docx');
    await rm(join(folder, '_import'), { recursive: true });
    return into({ 'lijst.docx': bytes });
  },
  IM25: async () => {
    await put('_import/import.yaml', 'kolommen: 3\n');
    return into({ 'lijst.csv': csv });
  },
  IM26: async () => {
    await put('_import/import.yaml', 'kolommen: { lijst: { Nr.: prijs } }\n');
    return into({ 'lijst.csv': csv });
  },
  IM27: async () => {
    await put('_import/botsingen.yaml', 'lijst.yaml: ja\n');
    return into({ 'lijst.csv': csv });
  },
  IM28: async () => {
    await put('lijst.yaml', 'titel: [\n');
    return into({ 'lijst.csv': csv });
  },
  IM29: async () => {
    await put('lijst.yaml', Uint8Array.of(0xff, 0xfe, 0x00));
    return into({ 'lijst.csv': csv });
  },
  IM30: async () => bring('lijst.csv', csv, undefined, { asked: 'document', hasList: true, soort: 'tabel' }),
  IM31: async () => {
    await mkdir(join(folder, 'lijst.yaml'));
    return into({ 'lijst.csv': csv });
  },
  IM32: async () => {
    await begin();
    await put('lijst.yaml', 'id: lijst\ntitel: Eigen titel\n');
    const { report } = await into({ 'lijst.json': (await listJson()).replaceAll('Lijst', 'Andere') });
    return report.slice(report.indexOf('### ') + 4);
  },
};

describe('what is refused is told with a code for good and with its repair', () => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inzage-refused-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  for (const [code, make] of Object.entries(examples))
    test(code, async () => {
      const told = await make().catch((error: unknown) => {
        if (error instanceof ImportRefused) return error.message;
        throw error;
      });
      assert.ok(typeof told === 'string' && told.startsWith(`${code} `), JSON.stringify(told));
      assert.ok(told.includes(refusals[code as RefusalCode]), told);
    });
});
