import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toString } from 'mdast-util-to-string';
import { act, acts } from '../../src/check/examples/acts.ts';
import { withText } from '../../src/check/examples/base.ts';
import { citedNumber, numberingActors } from '../../src/document/category-name.ts';
import { categoriesOfRow } from '../../src/document/concordance.ts';
import { textsFor } from '../../src/document/list-kinds.ts';
import { allSections, successorOf } from '../../src/document/queries.ts';
import { blockLabel } from '../../src/i18n/block-label.ts';
import { concordanceTable } from '../../src/markdown/html/concordance.ts';
import { meaningOf } from '../../src/print/meaning.ts';
import { listOfKind } from '../kind-list.ts';
import { listOf } from './list.ts';

const { document } = listOfKind('handelingen');
const t = textsFor(document.lijst);

describe('an act that several actors perform', () => {
  test('is named with its actor, and a category of another list by its number alone', () => {
    const names = (kind: 'handelingen' | 'processen'): string[] => {
      const list = listOfKind(kind).document;
      return list.categorieen.map((category) => citedNumber(category, list, textsFor(list.lijst)));
    };
    assert.deepEqual(names('handelingen').slice(1, 3), [
      '71 (Minister van Financiën)',
      '71 (Minister van Volksgezondheid, Welzijn en Sport)',
    ]);
    assert.deepEqual(names('processen'), ['1.1', '2.1', '2.2']);
  });

  test('is named so where a text leaves its name to Inzage', () => {
    const [reader] = [...allSections(document.delen)].filter(({ soort }) => soort === 'leeswijzer');
    assert.match(
      (reader?.passages ?? []).flatMap(({ blocks }) => blocks.map((block) => toString(block))).join(' '),
      /zoals handeling 71 \(Minister van Financiën\) en handeling 71 \(Minister van Volksgezondheid,/,
    );
  });

  test('is cited so, and so are its parts', () => {
    const actors = numberingActors(document);
    const label = (id: string): string | null => blockLabel(id, t, (one) => actors.get(one));
    assert.equal(label('p1c71'), 'Handeling 71 (Minister van Financiën)');
    assert.equal(label('p1c71.w2'), 'Handeling 71 (Minister van Financiën), waardering 2');
    assert.equal(label('p1c71-product'), 'Handeling 71 (Minister van Financiën), product');
    // Who does not know the actors still says which of them it is.
    assert.equal(blockLabel('p2c71', t), 'Handeling 71 (actor 2)');
  });

  test('is named so by a link of the PDF', () => {
    assert.equal(
      meaningOf(document, 'https://lijst.example.nl/').describe('p3c204', 9),
      'Naar handeling 204 (Adviesraad voor internationaal overleg): Het bijhouden van de agenda van de raad, pagina 9',
    );
  });

  test('has the act of its own actor as successor, and no other', () => {
    const lapsed = document.categorieen.find(({ vervallen }) => vervallen);
    assert.ok(lapsed);
    assert.equal(successorOf(lapsed, document)?.id, 'p2c71');
    assert.equal(successorOf({ ...lapsed, vervallen: { reden: 'x', opvolger: '204' } }, document), undefined);
  });
});

describe('a new number in the concordance of a list of acts', () => {
  const table = (rows: string): string => {
    const list = listOf({ ...acts(), ...act('dienst', '72'), 'concordantie.yaml': rows }).document;
    const shown = concordanceTable('x', {
      document: list,
      t: textsFor(list.lijst),
      medium: 'site',
      hrefOf: (id) => `#${id}`,
      imageSrc: (path) => path,
    });
    return toString(shown);
  };
  const row = (more: string): string => `- { oudLijst: Oud, oudNummer: "1", relatie: gelijk, ${more} }\n`;

  test('is the act of the actor that the row names', () => {
    assert.deepEqual(
      document.concordantie.map((one) => categoriesOfRow(one, document).map(({ id }) => id)),
      [['p1c71'], ['p2c71'], ['p1c9']],
    );
    const words = table(row('nieuwNummer: "71", nieuweActor: dienst'));
    assert.match(words, /handeling 71 \(Proefdienst\)/);
    assert.doesNotMatch(words, /Minister/);
  });

  test('needs no actor where one alone has it', () => {
    assert.match(table(row('nieuwNummer: "72"')), /handeling 72 \(Proefdienst\)/);
  });

  test('is shown below every actor where the row does not say which', () => {
    assert.match(
      table(row('nieuwNummer: "71", naarLijst: Elders, naarNummer: "3"')),
      /handeling 71 \(Minister\); handeling 71 \(Proefdienst\); Elders, 3/,
    );
  });

  test('that is not there is shown as it is written', () => {
    assert.match(table(row('nieuwNummer: "99"')), /handeling 99/);
  });
});

test('a reference to a number that one actor alone has, needs no actor', () => {
  const { findings } = listOf({ ...acts(), ...act('dienst', '72'), ...withText('Zie [](#categorie-72).') });
  assert.deepEqual(findings, []);
});
