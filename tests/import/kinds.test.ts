import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../src/check/check.ts';
import { toListJson } from '../../src/export/json/list.ts';
import { kindIn } from '../../src/import/kind/choose-kind.ts';
import { mergeFiles } from '../../src/import/merge/merge-files.ts';
import { renderReport } from '../../src/import/report.ts';
import { noSettings } from '../../src/import/settings.ts';
import { printCoverage } from '../../src/print/chromium/coverage.ts';
import { bring, read } from './bring.ts';
import { alinea, wordFile } from './word.ts';

const acts = [
  'Nr.;Handeling;Actor;Periode;Grondslag;Product;Waardering',
  '9;Het vaststellen van beleid;Minister van Financiën;1945–;Comptabiliteitswet;Nota;B 1',
  '71;Het geven van advies;Minister van Financiën;1948–;Comptabiliteitswet;Advies;V 5 jaar',
  '71;Het geven van advies;Minister van VWS;1948–;Comptabiliteitswet;Advies;V 30 jaar',
].join('\n');

/** Errors of the check, but for criteria and who falls under whom: an editor has yet to fill those in. */
function faults(files: Parameters<typeof read>[0]): string[] {
  return check({ ...read(files), canPrint: printCoverage(), today: '2026-11-28' })
    .filter(({ severity, code }) => severity === 'error' && !['SL15', 'SL34'].includes(code))
    .map(({ code, found }) => `${code} ${found}`);
}

describe('the kind of list that files become', () => {
  test('is that of acts when a number stands below several actors, each with its own', async () => {
    const brought = await bring('bsd.csv', acts);
    const { document } = read(brought);
    assert.equal(document.lijst.soort, 'handelingen');
    assert.deepEqual(
      document.categorieen.map(({ nummer, proces, waarderingen }) => [
        nummer,
        proces,
        waarderingen[0]?.termijn,
      ]),
      [
        ['9', 'minister-van-financien', undefined],
        ['71', 'minister-van-financien', 'P5Y'],
        ['71', 'minister-van-vws', 'P30Y'],
      ],
    );
    assert.deepEqual(brought.ledger.losses, []);
    assert.deepEqual(faults(brought), []);
    assert.match(
      renderReport(['bsd.csv'], brought, mergeFiles(new Map(), new Map(), brought.files)),
      /## Soort lijst\n\n`handelingen`, want nummer 71 staat bij meer dan één actor\./,
    );
  });

  test('is that of acts also when the actors stand in lines of their own above them', async () => {
    const rows = [
      'Nr.;Handeling;Waardering',
      'Minister van Financiën',
      '71;Adviseren;V 5 jaar',
      'Minister van VWS',
    ];
    const brought = await bring('bsd.csv', [...rows, '71;Adviseren;V 30 jaar'].join('\n'));
    assert.deepEqual(
      read(brought).document.categorieen.map(({ nummer, actoren }) => [nummer, ...actoren]),
      [
        ['71', 'minister-van-financien'],
        ['71', 'minister-van-vws'],
      ],
    );
    assert.deepEqual(brought.ledger.losses, []);
  });

  test('stands in the list that is begun, also where it is the usual one', async () => {
    const source = 'Nr.;Titel;Grondslag;Waardering\n1.1;Plannen;Archiefwet 1995, art. 3;B 1\n';
    for (const asked of [null, 'processen', 'tabel'] as const) {
      const brought = await bring('lijst.csv', source, noSettings, { asked });
      assert.match(
        String(brought.files.get('lijst.yaml')),
        new RegExp(`^soort: ${brought.kind.soort}$`, 'm'),
      );
    }
  });

  test('an act of several actors stands below each, and is told of', async () => {
    const rows = ['Nr.;Actoren;Handeling;Waardering', '71;Minister van VWS;Adviseren;V 5 jaar'];
    const brought = await bring(
      'bsd.csv',
      [...rows, '71;"Minister van Financiën\nAdviesraad";Adviseren;V 30 jaar', ''].join('\n'),
    );
    assert.deepEqual(
      read(brought).document.categorieen.map(({ nummer, actoren, titel }) => [nummer, titel, ...actoren]),
      [
        ['71', 'Adviseren', 'minister-van-vws'],
        ['71', 'Adviseren', 'minister-van-financien'],
        ['71', 'Adviseren', 'adviesraad'],
      ],
    );
    assert.ok(brought.remarks.some(({ text }) => text.includes('staat bij elk van hen')));
    assert.deepEqual(brought.ledger.losses, []);
  });

  test('is that of a document without categories, of which no law is asked', async () => {
    const brought = await bring('nota.docx', wordFile(alinea('Inleiding', 'Kop1') + alinea('Tekst.')));
    assert.equal(read(brought).document.lijst.soort, 'document');
    assert.doesNotMatch(String(brought.files.get('lijst.yaml')), /regime|zorgdragers|periode/);
    assert.deepEqual(faults(brought), []);
  });

  test('is that of older tables where only records and terms are told', async () => {
    const brought = await bring('lijst.csv', 'Nr.;Omschrijving;Bewaartermijn\n5a;Facturen;V 7 jaar\n');
    const { document } = read(brought);
    assert.equal(document.lijst.soort, 'tabel');
    assert.equal(document.categorieen[0]?.omschrijving, 'Facturen');
    assert.deepEqual(faults(brought), []);
  });

  test('is that of older tables too where they call what is valued an act, of nobody in particular', async () => {
    for (const [head, cells] of [
      ['Handeling;Waardering', 'Notulen;B'],
      ['Rubriek;Handeling;Waardering', 'Bestuur;Notulen;B 1'],
      ['Handeling;Periode;Grondslag;Waardering', 'Notulen;1945–1990;Gemeentewet;V 5 jaar'],
      ['Handeling;Omschrijving;Termijn', 'Notulen;Van het bestuur;V 5 jaar'],
      ['Categorie;Termijn', 'Notulen;V 5 jaar'],
    ] as const) {
      const brought = await bring('lijst.csv', `Nr.;${head}\n1;${cells}\n`);
      assert.equal(brought.kind.soort, 'tabel', head);
      const codes = check({ ...read(brought), canPrint: printCoverage() }).map(({ code }) => code);
      assert.deepEqual(
        codes.filter((code) => ['SL14', 'SL28', 'BE04'].includes(code)),
        [],
        head,
      );
    }
  });

  test('is the usual one where rows have a name and a description, and criteria or a basis may yet come', async () => {
    const source = 'Nr.;Titel;Omschrijving;Waardering\n1.1;Plannen;Het maken van plannen;B\n';
    assert.equal((await bring('lijst.csv', source)).kind.soort, 'processen');
  });

  test('is told by a word that only one kind has above a column', async () => {
    const source = 'Procestype;Nummer;Resultaat;Waardering\nBesluiten;1.1;Verleend;B\n';
    assert.equal((await bring('lijst.csv', source)).kind.soort, 'procestypen');
  });

  test('is what was asked for, whatever they look like', async () => {
    const { files, kind } = await bring('bsd.csv', acts, noSettings, { asked: 'processen' });
    assert.equal(kindIn(String(files.get('lijst.yaml'))), 'processen');
    assert.match(kind.why, /--soort/);
  });

  test('is that of the list which they are brought into, and that they look like another is told', async () => {
    const beside = { hasList: true, soort: 'processen' } as const;
    const brought = await bring('bsd.csv', acts, noSettings, beside);
    assert.ok(![...brought.files.keys()].includes('lijst.yaml'));
    assert.ok([...brought.files.keys()].some((path) => path.startsWith('categorieen/71-')));
    const told = brought.remarks.find(({ text }) => text.includes('blijft `processen`'));
    assert.match(told?.text ?? '', /lijkt `handelingen`, want nummer 71/);
    await assert.rejects(
      bring('bsd.csv', acts, noSettings, { ...beside, asked: 'handelingen' }),
      /`--soort handelingen`.*`processen`.*niets geschreven/,
    );
  });

  test('is its own in a list that is whole', async () => {
    const nota = await bring('nota.docx', wordFile(alinea('Inleiding', 'Kop1') + alinea('Tekst.')));
    const json = toListJson(read(nota).document);
    assert.equal((await bring('lijst.json', json)).kind.soort, 'document');
    await assert.rejects(bring('lijst.json', json, noSettings, { asked: 'tabel' }), /`--soort tabel`/);
  });

  test('is not guessed where `lijst.yaml` cannot be understood', () => {
    assert.throws(() => kindIn('soort: iets\n'), /`soort: iets`.*handelingen/);
    assert.throws(() => kindIn('a: [1'), /geen YAML/);
    assert.equal(kindIn('titel: Lijst\n'), 'processen');
  });
});
