import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { ZienswijzeFile } from '../../src/document/schema/zienswijze.ts';
import { outcomeOf } from '../../src/editions/browser/outcome.ts';
import type { FoundAnswers, Outcome, SinceOf, ToldAnswers } from '../../src/editions/browser/outcome.ts';
import { errorsOf } from '../../src/check/check.ts';
import { frozenEditions } from '../../src/editions/frozen.ts';
import { tellSince } from '../../src/editions/pages/since.ts';
import { fromListJson } from '../../src/export/json/read-list.ts';
import { loadList } from '../../src/astro/load-list.ts';
import { toldAnswers } from '../../src/views/told-answers.ts';
import { exampleView } from '../zienswijze/example.ts';
import { answerTo, answeredEdition } from './answered.ts';

const home = 'https://lijst.example/';

/** A view on the first edition, of passages by id and path. */
function viewOn(...cited: readonly (readonly [blok: string, path: string])[]): ZienswijzeFile {
  const [part] = exampleView.onderdelen;
  assert.ok(part);
  return {
    ...exampleView,
    uitgave: { ...exampleView.uitgave, versie: '0.1', adres: home },
    algemeen: '',
    onderdelen: cited.map(([blok, path]) => ({ ...part, blok, adres: `${home}${path}` })),
  };
}

const answer = (onderdeel: number, blok: string | null, ...wijzigingen: readonly string[]): object => ({
  onderdeel,
  ...(blok !== null && { blok }),
  samenvatting: 'Kort.',
  antwoord: `Over ${blok ?? 'alles'}.`,
  besluit: wijzigingen.length > 0 ? 'overnemen' : 'niet',
  wijzigingen,
});

const moved = ['1.a2', 'toelichting/inleiding/#1.a2'] as const;
const split = ['1.a3', 'toelichting/inleiding/#1.a3'] as const;
const gone = ['1.a4', 'toelichting/inleiding/#1.a4'] as const;
const row = ['2.t1.r2', 'toelichting/leeswijzer/#2.t1.r2'] as const;
const category = ['c2.3', 'categorieen/2.3/'] as const;

describe('what became of a view', () => {
  let told: ToldAnswers;
  let sinceOf: SinceOf;
  before(async () => {
    const files = await answeredEdition(['0.1', '0.2', '1.0'], {
      '0001.md': answerTo(1, answer(1, '2.a2', '2.a2'), answer(2, '1'), answer(3, 'c1.8')),
      '0002.md': answerTo(2, answer(0, null), answer(1, '3.a1', '1.a3')),
      '0003.md': answerTo(3, answer(1, '2.t1')),
      '0004.md': answerTo(4, answer(1, '2.a2'), answer(2, '4.a1')),
    });
    const loaded = loadList(files);
    assert.deepEqual(errorsOf(loaded), []);
    const { document, editions } = loaded;
    const frozen = frozenEditions(editions, fromListJson);
    told = toldAnswers([
      ...frozen.map((one) => ({ document: one.document, below: `/versies/${one.versie}` })),
      { document, below: '' },
    ]);
    sinceOf = (versie) => {
      const one = frozen.find((edition) => edition.versie === versie);
      return versie === '1.0' ? null : one && tellSince(one, document);
    };
  });

  const outcome = (view: ZienswijzeFile, number: number | null = null): Outcome =>
    outcomeOf(view, told, sinceOf, number);
  const said = (found: FoundAnswers | null | undefined): unknown =>
    found && [found.how, ...found.answers.map(({ nummer, onderdeel }) => `${nummer}.${onderdeel}`)];

  test('is told passage by passage, with all answers where each is now', () => {
    const { parts, number } = outcome(viewOn(moved, split, gone, row, category));
    assert.deepEqual(
      parts.map(({ verdict, found }) => [
        verdict.kind === 'anders' ? verdict.became.lot.join() : verdict.kind,
        said(found),
      ]),
      [
        ['verplaatst', ['plaats', '1.1', '4.1']],
        // Nobody wrote about it, but it was changed because of what somebody wrote.
        ['gesplitst', ['plaats', '2.1']],
        ['vervallen', ['omgeving', '1.2']],
        ['gewijzigd', ['omgeving', '3.1']],
        ['hernummerd,verplaatst', ['plaats', '1.3']],
      ],
    );
    assert.equal(number, 'geen');
  });

  test('is told by the number of the view, with what else was answered to it', () => {
    const mine = outcome(viewOn(moved, row), 4);
    assert.equal(mine.number, 'gevonden');
    assert.deepEqual(
      mine.parts.map(({ found }) => said(found)),
      [
        ['nummer', '4.1'],
        ['omgeving', '3.1'],
      ],
    );
    assert.deepEqual(said(mine.rest), ['nummer', '4.2']);
  });

  test('does not believe a number that is that of another view, or of none', () => {
    for (const [number, expected] of [
      [3, 'andere-plaatsen'],
      [99, 'onbekend'],
    ] as const) {
      const other = outcome(viewOn(moved), number);
      assert.equal(other.number, expected);
      assert.deepEqual(said(other.parts[0]?.found), ['plaats', '1.1', '4.1']);
      assert.equal(other.rest, null);
    }
  });

  test('is told of the whole', () => {
    const view = { ...viewOn(), algemeen: 'Goed.' };
    assert.deepEqual(said(outcome(view).whole), ['plaats', '2.0']);
    assert.deepEqual(said(outcome(view, 2).whole), ['nummer', '2.0']);
    assert.equal(outcome(view, 3).number, 'andere-plaatsen');
  });

  test('says nothing of changes since an edition that is not there, or of a place that never was', () => {
    const view = viewOn(['2.a2', 'elders/#2.a2']);
    const lost = outcome({ ...view, uitgave: { ...view.uitgave, versie: '7' } }).parts[0];
    assert.equal(lost?.verdict.kind, 'geen-uitgave');
    assert.deepEqual(said(lost.found), ['plaats', '1.1', '4.1']);
    assert.equal(outcome(viewOn(['9.a9', 'x/#9.a9'])).parts[0]?.verdict.kind, 'onbekend');
  });

  test('leads from the answer to where it stands and to what it changed', () => {
    const [first] = told.uitgaven[0]?.antwoorden ?? [];
    assert.deepEqual(
      [first?.nota.adres, first?.over?.adres, first?.wijzigingen.map(({ adres }) => adres)],
      [
        '/toelichting/nota/#zienswijze-0001',
        '/toelichting/leeswijzer/#2.a2',
        ['/toelichting/leeswijzer/#2.a2'],
      ],
    );
  });
});
