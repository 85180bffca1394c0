import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { base, chapter, replaceKeys, textPath } from '../../src/check/examples/base.ts';
import { withViews } from '../../src/check/examples/views.ts';
import { compareEditions, whatBecame } from '../../src/compare/compare.ts';
import { listItself } from '../../src/compare/piece.ts';
import { reasonText } from '../../src/document/reasons.ts';
import { dutch } from '../../src/i18n/translate.ts';
import { listOf } from './lists.ts';

type Files = Readonly<Record<string, string | null>>;

/** The name of each change with its reasons. */
function reasons(before: Files, now: Files): Record<string, string[]> {
  return Object.fromEntries(
    compareEditions(listOf(before), listOf(now)).map(({ name, reasons: given }) => [
      name,
      given.map((one) => reasonText(one, dutch)),
    ]),
  );
}

const nota = (given: string, ...keys: readonly string[]): Record<string, string> => ({
  'lijst.yaml': replaceKeys(base['lijst.yaml'] ?? '', `wijzigingsnota: [${given}]`, ...keys),
});
const text = (body: string): Record<string, string> => ({ [textPath]: chapter('Inleiding', body) });

describe('the reason of a change', () => {
  test('is what the list gives for it, for a row of it or for what went, and nothing else', () => {
    const table = (value: string): string => `| naam | jaar |\n| --- | --- |\n| plan | ${value} |`;
    const found = reasons(text(`Een.\n\nVerdwijnt hier.\n\n${table('1999')}`), {
      ...text(`Twee.\n\n${table('2000')}`),
      ...nota('{ blokken: [1.t1.r1], reden: Zie het archief. }, { blokken: [1.a2, c1.1], reden: Dubbel. }'),
    });
    assert.deepEqual(found, {
      'Hoofdstuk 1, alinea 1': [],
      'Hoofdstuk 1, tabel 1': ['Zie het archief.'],
      'Hoofdstuk 1, alinea 2': ['Dubbel.'],
    });
  });

  test('is the answer to the view that led to it', () => {
    assert.deepEqual(
      reasons({}, { ...withViews(), ...text('Deze lijst volgt het GWR, ruim.') })['Hoofdstuk 1, alinea 1'],
      ['Dat klopt. (antwoord op zienswijze 1)'],
    );
  });

  test('is not that of an earlier change of the same', () => {
    const old = '{ blokken: [1.a1], reden: Een oude. }';
    const changed = reasons(
      { ...withViews(), ...nota(old) },
      {
        ...withViews(),
        ...text('Deze lijst volgt het GWR, ruim.'),
        ...nota(`${old}, { blokken: [1.a1], reden: Een nieuwe. }`),
      },
    );
    assert.deepEqual(changed['Hoofdstuk 1, alinea 1'], ['Een nieuwe.']);
  });

  test('is none where only another part of the chapter changed, or where nothing has that id', () => {
    const given = '{ blokken: [1.a1, 1.a9, 9.a1], reden: Nergens voor. }';
    const [before, now] = [
      listOf({ [textPath]: chapter('Vooraf', 'Een.') }),
      listOf({ ...text('Een.'), ...nota(given, 'titel: Andere lijst') }),
    ];
    const became = whatBecame(before, now);
    assert.ok(became.some(({ after, fates }) => after[0] === listItself && fates.length > 0));
    assert.deepEqual(
      became.flatMap((one) => one.reasons),
      [],
    );
  });
});
