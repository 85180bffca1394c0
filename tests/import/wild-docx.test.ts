import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bring } from './bring.ts';
import { alinea, run, table, wordFile } from './word.ts';

/** A paragraph of the usual style with a place in the outline, and bold as people make headings by hand. */
function outlined(text: string, level: number): string {
  return `<w:p><w:pPr><w:outlineLvl w:val="${String(level)}"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
}

const chapters = 'hoofdstukken/1-toelichting';

describe('a document without the styles of headings', () => {
  test('is divided by the places of its paragraphs in the outline', async () => {
    const body = [
      outlined('1 Inleiding', 0),
      alinea('Deze nota.'),
      outlined('1.1 Doel', 1),
      outlined('Dit is tekst.', 9),
    ];
    const { files, ledger } = await bring('nota.docx', wordFile(body.join('')));
    assert.match(
      String(files.get(`${chapters}/1-inleiding.md`)),
      /^---\ntitel: Inleiding\n---\n\nDeze nota\.\n\n## Doel\n\n\*\*Dit is tekst\.\*\*\n$/,
    );
    assert.deepEqual(ledger.losses, []);
  });

  test('is divided by that of their style, and of the style which that is based on', async () => {
    const parts = unzipSync(
      wordFile(alinea('Eerste kop', 'Eigen') + alinea('Tekst.') + alinea('Tweede', 'Anders')),
    );
    const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array()).replace(
      '</w:styles>',
      `<w:style w:type="paragraph" w:styleId="Basis"><w:name w:val="Huisstijl kop"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Hoofdstukkop"/><w:basedOn w:val="Basis"/></w:style><w:style w:type="paragraph" w:styleId="Anders"><w:name w:val="Gewoon"/></w:style></w:styles>`,
    );
    const { files } = await bring('nota.docx', zipSync({ ...parts, 'word/styles.xml': strToU8(styles) }));
    assert.match(String(files.get(`${chapters}/1-eerste-kop.md`)), /\n\nTekst\.\n\nTweede\n$/);
  });
});

test('a table within a cell keeps its words apart, a line for each of its rows', async () => {
  const inner = table([
    ['soort', 'aantal'],
    ['nota', '3'],
  ]);
  const cells = ['1', 'Besluiten', 'B'].map((text) => `<w:tc>${alinea(text)}</w:tc>`).join('');
  const rows = table([['Nr.', 'Omschrijving', 'Waardering', 'Toelichting']]).replace(
    '</w:tbl>',
    `<w:tr>${cells}<w:tc>${inner}<w:p>${run('')}</w:p></w:tc></w:tr></w:tbl>`,
  );
  const { files, ledger } = await bring('lijst.docx', wordFile(rows));
  assert.match(String(files.get('categorieen/1-besluiten.md')), /\nsoort \| aantal\n\nnota \| 3\n/);
  assert.deepEqual(ledger.losses, []);
});

test('a line in bold right above a table of categories is the process of its categories', async () => {
  const bold = (text: string): string => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
  const acts = (...rows: readonly (readonly string[])[]): string =>
    table([['Nr.', 'Omschrijving', 'B', 'V'], ...rows]);
  const { files, ledger } = await bring(
    'lijst.docx',
    wordFile(
      bold('1. Bestuur') +
        acts(['1', 'Notulen', 'X', '']) +
        bold('2. Personeel') +
        acts(['2', 'Dossiers', '', '10']),
    ),
  );
  const processOf = (path: string): string => /^proces: (.*)$/m.exec(String(files.get(path)))?.[1] ?? '';
  assert.equal(processOf('categorieen/1-notulen.md'), 'bestuur');
  assert.equal(processOf('categorieen/2-dossiers.md'), 'personeel');
  assert.deepEqual(ledger.losses, []);
});
