import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../src/check/check.ts';
import { madeChanges } from '../../src/check/editions.ts';
import { renderDifference } from '../../src/check/difference-text.ts';
import { base, chapter, replaceKeys, textPath } from '../../src/check/examples/base.ts';
import { category } from '../../src/check/examples/stages.ts';
import { load } from '../../src/source/load.ts';

function checked(files: Readonly<Record<string, string | null>>) {
  const texts = Object.entries({ ...base, ...files }).filter((entry) => entry[1] !== null);
  const loaded = load(texts.map(([path, text]) => ({ path, bytes: new TextEncoder().encode(String(text)) })));
  const { document } = loaded;
  return {
    document,
    refused: loaded.refused,
    version: document.lijst.versie,
    diagnostics: check(loaded),
    categories: document.categorieen.length,
  };
}

function differing(
  before: Readonly<Record<string, string | null>>,
  now: Readonly<Record<string, string | null>>,
): string {
  const [old, fresh] = [checked(before), checked(now)];
  return renderDifference(madeChanges(old.document, fresh.document, fresh.refused), old, fresh);
}

describe('what is said of a change', () => {
  test('is nothing where the list says the same, wherever it says that', () => {
    const moved = {
      'categorieen/1.1-plannen.md': null,
      'categorieen/1.1-x.md': `${base['categorieen/1.1-plannen.md'] ?? ''}\n`,
    };
    assert.match(differing({}, {}), /\| categorieën \| 1 \| 1 \|\n\nDe lijst zegt hetzelfde als eerst\./);
    assert.match(differing({}, moved), /De lijst zegt hetzelfde als eerst\./);
  });

  test('names categories that come and go, and the valuation that was and is', () => {
    const before = category('1.2', 'waarderingen: [{ waarde: V, termijn: P5Y }]');
    const after = category('1.2', 'waarderingen: [{ waarde: V, termijn: P7Y }]', 'titel: Naam | streep');
    const text = differing(before, { ...after, ...category('1.3') });
    assert.match(text, /\| categorieën \| 2 \| 3 \|/);
    assert.match(
      text,
      /\n- 1 waardering gewijzigd: Categorie 1\.2 \(V 5 jaar → V 7 jaar\)\n- 1 categorie nieuw: Categorie 1\.3 \(B 1\)\n/,
    );
    assert.match(
      text,
      /- Categorie 1\.2: gewijzigd\n {2}- waardering: V 5 jaar → V 7 jaar\n {2}- categorie: Categorie 1\.2 → Naam \\\| streep\n/,
    );
    assert.match(differing({ ...before, ...category('1.3') }, before), /- Categorie 1\.3: vervallen\n/);
  });

  test('names the version it is compared with, and no findings of one of which only the list was kept', () => {
    const next = replaceKeys(base['lijst.yaml'] ?? '', 'versie: "0.2"');
    const [old, fresh] = [checked({}), checked({ 'lijst.yaml': next, ...category('1.1', 'soort: fout') })];
    const changes = madeChanges(old.document, fresh.document, fresh.refused);
    const text = renderDifference(changes, { ...old, diagnostics: null }, fresh);
    assert.match(text, /^## Wat er anders is dan in versie 0\.1\n/);
    assert.match(text, /\| fouten \| onbekend \| 1 \|\n/);
    assert.doesNotMatch(text, /Nieuwe meldingen/);
  });

  test('names new findings, and text that is other', () => {
    const text = differing({}, { [textPath]: chapter('Inleiding', 'Zie [](#nergens) en het GWR.') });
    assert.match(text, /\| fouten \| 0 \| 1 \|/);
    // What cannot be read is told of as that, and has not gone.
    assert.doesNotMatch(differing({}, category('1.1', 'soort: fout')), /vervallen/);
    assert.match(text, /### Nieuwe meldingen \(1\)\n\n- hoofdstukken\/.*regel 7, SL29: /);
    assert.match(
      text,
      /### Tekst \(1\)\n\n- Hoofdstuk 1, alinea 1: gewijzigd\n {2}- tekst: ~~Deze lijst volgt~~ /,
    );
  });
});
