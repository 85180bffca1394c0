import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { anchorsOf, heard, ofType, sketch, tagsOf } from '../tags.ts';
import { printSample } from './sample.ts';
import type { Sample } from './sample.ts';

let sample: Sample;

before(async () => {
  sample = await printSample();
});

/** The first tag of a type whose words begin so, as lines. */
function lines(type: string, words: string): string[] {
  const found = ofType(sample.root, type).find((tag) => heard(tag).startsWith(words));
  assert.ok(found, `There is a ${type} that begins with "${words}".`);
  return sketch(found);
}

describe('what somebody hears', () => {
  test('of the contents is a table of contents, an entry within the entry it belongs to', () => {
    assert.deepEqual(lines('TOC', 'Deel I'), [
      'TOC',
      '  TOCI',
      '    Reference',
      `      Link Deel I Toelichting ${sample.page('deel-1')}`,
      '    TOC',
      '      TOCI',
      '        Reference',
      `          Link 1 Inleiding ${sample.page('1')}`,
      '        TOC',
      '          TOCI',
      '            Reference',
      `              Link 1.1 Soorten ${sample.page('1.1')}`,
      '            TOC',
      '              TOCI',
      '                Reference',
      `                  Link 1.1.1 Tabellen ${sample.page('1.1.1')}`,
      '      TOCI',
      '        Reference',
      `          Link 2 Vervolg ${sample.page('2')}`,
      '  TOCI',
      '    Reference',
      `      Link Deel II Lijst ${sample.page('deel-2')}`,
      '    TOC',
      '      TOCI',
      '        Reference',
      `          Link Proces 1 Sturing ${sample.page('p1')}`,
    ]);
  });

  test('of a paragraph with notes is its words, each call a reference with number and page', () => {
    assert.deepEqual(lines('P', 'Wie quid'), [
      'P',
      '  “Wie”',
      '  Em quid pro quo',
      '  “zegt”',
      '  Reference',
      `    Link 1, p. ${sample.page('1.n1')}`,
      '  “,”',
      '  Strong zegt',
      '  “het”',
      '  Reference',
      `    Link 1, p. ${sample.page('1.n1')}`,
      '  “en volgt het”',
      '  Span GWR',
      '  “(Generiek Waarderingsmodel Rijksoverheid).”',
    ]);
  });

  test('of a list is the label of each item and then its body, with the list within', () => {
    assert.deepEqual(lines('L', 'een'), [
      'L',
      '  LI',
      '    LBody',
      '      “een”',
      '      L',
      '        LI',
      '          Lbl 1.',
      '          LBody',
      '            P eerste',
      '            P nader',
      '        LI',
      '          Lbl 2.',
      '          LBody',
      '            P tweede',
      '  LI',
      '    LBody twee',
    ]);
  });

  test('of a quotation and a notice is that they are one', () => {
    assert.deepEqual(lines('BlockQuote', 'Een citaat').slice(0, 2), ['BlockQuote', '  P']);
    assert.deepEqual(lines('Sect', 'Let op'), ['Sect', '  P Let op', '  P Een waarschuwing.']);
  });

  test('of the notes is a list of them, each with the ways back', () => {
    const back = (call: string): string =>
      `Link ↑ p. ${sample.edition.read.destinations.get(call)?.page ?? 0}`;
    const [first, second] = ofType(sample.root, 'Note').map((note) => sketch(note));
    assert.deepEqual(first, ['Note', '  P Ruil.', `  ${back('1.n1.v1')}`, `  ${back('1.n1.v2')}`]);
    assert.deepEqual(second, [
      'Note',
      '  P',
      '    “Uit het hoofd, zie”',
      `    Link tabel 1 (p. ${sample.page('1.1.1.t1')}`,
      '    “)”',
      '    “.”',
      '  L',
      '    LI',
      '      LBody met een lijst',
      `  ${back('1.n2.v1')}`,
    ]);
    assert.equal(ofType(sample.root, 'Note').length, 3);
  });
});

describe('the tags', () => {
  test('hold something, all but the cells of a table that are empty', () => {
    const empty = [...tagsOf(sample.root)].filter(
      ({ children, type }) => children.length === 0 && type !== 'TD',
    );
    assert.deepEqual(empty, []);
  });

  test('give notes and header cells IDs of their own', () => {
    const ids = [...tagsOf(sample.root)].flatMap(({ id }) => id ?? []);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      ofType(sample.root, 'Note').filter(({ id }) => id === null),
      [],
    );
  });

  test('name the language of foreign words, wherever they stand', () => {
    const foreign = [...tagsOf(sample.root)].filter(({ lang }) => lang !== null && lang !== 'nl-NL');
    assert.deepEqual(
      foreign.map((tag) => [tag.lang, heard(tag)]),
      [['la', 'quid pro quo']],
    );
  });

  test('describe a figure and say where on its page it stands: above its caption', () => {
    const [figure, ...more] = ofType(sample.root, 'Figure');
    assert.deepEqual(more, []);
    assert.ok(figure);
    assert.equal(figure.alt, 'Een rechthoek');
    const [left = 0, bottom = 0, right = 0, top = 0] = figure.box;
    const own = sample.edition.read.pages[sample.page('1.1.1.f1') - 1];
    const caption = own?.lines.find(({ text }) => text === 'Figuur 1 Het vlak');
    assert.ok(own && caption, 'The caption stands on the page of the figure.');
    assert.ok(left < right && right <= own.width, `${left} to ${right}`);
    assert.ok(caption.y < bottom && bottom < top && top <= own.height, `${bottom} to ${top}`);
    assert.ok(bottom - caption.y < 30, 'with no more than a line between them');
  });

  test('leave out head and foot, which say that they are', () => {
    const running = sample.artifacts.filter(({ kind }) => kind === 'Header' || kind === 'Footer');
    const head = 'Versie 0.1 concept | Selectielijst Proefdienst | maart 2015';
    const total = sample.edition.pageMap.total;
    const wanted = Array.from({ length: total - 1 }, (_, index) => [
      { page: index + 2, kind: 'Header', words: head },
      { page: index + 2, kind: 'Footer', words: `Pagina ${index + 2} van ${total}` },
    ]);
    assert.deepEqual(running, wanted.flat());
    assert.ok(!heard(sample.root).includes('| maart 2015'));
  });

  test('leave out the dots of the contents', () => {
    assert.ok(sample.artifacts.some(({ kind, words }) => kind === 'Layout' && words.startsWith('. . .')));
    assert.ok(!heard(sample.root).includes('. . .'));
  });

  test('hold every link once for each line it takes, and a repeated one once for each page', () => {
    const [call] = ofType(sample.root, 'THead').flatMap((head) => ofType(head, 'Link'));
    assert.ok(call);
    const pages = anchorsOf(call).map((anchor) => anchor.page);
    assert.ok(pages.length > 1);
    assert.equal(new Set(pages).size, pages.length);
    for (const link of ofType(sample.root, 'Link'))
      if (link !== call) assert.equal(anchorsOf(link).length, 1, heard(link));
  });
});
