import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../src/check/check.ts';
import { base, chapter, withCategory, withLijst, withText } from '../../src/check/examples/base.ts';
import { textsFor } from '../../src/document/list-kinds.ts';
import { scopeWords } from '../../src/views/exception-scope.ts';
import { listOf } from '../document/list.ts';
import { saidOfList } from './said.ts';

const unused = { 'afkortingen.yaml': '- { kort: SIO, voluit: Strategisch Informatieoverleg }\n' };
const inList = withLijst('afwijkingen: [{ regel: SL32, reden: Komt nog. }]');

/** What is said about a list: code, file, severity, reason. */
function said(files: Readonly<Record<string, string>>): unknown[][] {
  return check(listOf(files)).map(({ code, file, severity, accepted = null }) => [
    code,
    file,
    severity,
    accepted,
  ]);
}

describe('what editors let stand', () => {
  test('in lijst.yaml holds for the registers, and for no other file', () => {
    assert.deepEqual(said({ ...unused, ...inList, ...withText('Het SIO.') }), [
      ['SL32', 'hoofdstukken/1-toelichting/1-inleiding.md', 'warning', null],
      ['BE36', 'lijst.yaml', 'warning', null],
    ]);
    assert.deepEqual(
      said({
        'afkortingen.yaml':
          '- { kort: GWR, voluit: Generiek Waarderingsmodel Rijksoverheid }\n- { kort: SIO, voluit: Overleg }\n',
        ...inList,
      }),
      [['SL32', 'afkortingen.yaml', 'info', 'Komt nog.']],
    );
  });

  describe('for the whole list, in lijst.yaml', () => {
    const others = Object.fromEntries(
      ['2.1', '2.2'].map((nummer) => [
        `categorieen/${nummer}-x.md`,
        (base['categorieen/1.1-plannen.md'] ?? '')
          .replace('"1.1"', `"${nummer}"`)
          .replace('proces: sturing', 'proces: toezicht')
          .replace(/^grondslag.*\n/m, ''),
      ]),
    );
    const files: Record<string, string> = {
      ...others,
      ...withCategory('grondslag'),
      'hoofdstukken/2-lijst/2-toezicht.md': chapter('Toezicht', 'Inspecties.', 'soort: proces'),
    };
    const record = (scope: string, more = ''): Record<string, string> =>
      withLijst(`afwijkingen:\n  - { regel: SL28, reden: Zo is het., ${scope} }\n${more}`);
    const [first, second, third] = ['1.1-plannen', '2.1-x', '2.2-x'].map((name) => `categorieen/${name}.md`);

    test('holds for every category when it says so', () => {
      for (const reikwijdte of ['categorieen', 'alles'])
        assert.deepEqual(
          said({ ...files, ...record(`reikwijdte: ${reikwijdte}`) }),
          [first, second, third].map((file) => ['SL28', file, 'info', 'Zo is het.']),
          reikwijdte,
        );
    });

    test('holds for the categories of a process when it names that', () => {
      assert.deepEqual(said({ ...files, ...record('processen: [toezicht]') }), [
        ['SL28', first, 'warning', null],
        ['SL28', second, 'info', 'Zo is het.'],
        ['SL28', third, 'info', 'Zo is het.'],
      ]);
    });

    test('gives way to what is said of less', () => {
      const more = '  - { regel: SL28, reden: Van toezicht., processen: [toezicht] }\n';
      const own = (files[third ?? ''] ?? '').replace(
        'titel:',
        'afwijkingen: [{ regel: SL28, reden: Van 2.2. }]\ntitel:',
      );
      assert.deepEqual(
        said({ ...files, [third ?? '']: own, ...record('reikwijdte: alles', more) }).map((one) => one.at(-1)),
        ['Zo is het.', 'Van toezicht.', 'Van 2.2.'],
      );
    });

    test('says on the site what it holds for', () => {
      const { document } = listOf(files);
      const words = (scope: Parameters<typeof scopeWords>[0]): string =>
        scopeWords(scope, document, textsFor(document.lijst));
      assert.equal(words({}), 'De lijst als geheel');
      assert.equal(words({ reikwijdte: 'categorieen' }), 'Alle categorieën');
      assert.equal(words({ processen: ['toezicht', 'sturing'] }), 'De categorieën van Toezicht, Sturing');
    });

    test('is told when it holds for nothing that is said', () => {
      assert.deepEqual(
        said({ ...files, ...record('reikwijdte: begrippen') }).filter(([code]) => code === 'BE36'),
        [['BE36', 'lijst.yaml', 'warning', null]],
      );
    });
  });

  test('is an error no more', () => {
    const [found] = check(
      listOf(withCategory('waarderingen: [{ waarde: B }]', 'afwijkingen: [{ regel: SL14, reden: Oud. }]')),
    );
    assert.deepEqual([found?.code, found?.severity, found?.accepted], ['SL14', 'info', 'Oud.']);
  });

  test('can only be of a rule about the list', () => {
    const diagnostics = saidOfList(listOf(withCategory('afwijkingen: [{ regel: BE15, reden: Oud. }]')));
    assert.deepEqual(
      diagnostics.map(({ code, expected }) => [code, expected]),
      [['BE05', 'de code van een regel over de lijst, zoals `SL33`']],
    );
  });

  test('is not called idle while something could not be read', () => {
    const broken = { 'bronnen.yaml': '- { id: a, titel: A, soort: roman }\n' };
    assert.deepEqual(said({ ...inList, ...broken }), [['BE05', 'bronnen.yaml', 'error', null]]);
  });
});
