import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { chapter } from '../../../src/check/examples/base.ts';
import { printSmall } from '../print-small.ts';
import { listWithText } from '../small-list.ts';
import { anchorsOf, heard, ofType, readTags } from '../tags.ts';
import type { Anchor } from '../tags.ts';

const body = `[Schrijf](mailto:info@proef.nl?subject=Mijn%20zienswijze) of [bel](tel:+31-70-1234567).

Lees [dit](https://proef.nl/caf%C3%A9/), [dat](https://proef.nl/a_(b)?c=1#d) of [die](https://proef.nl/%E0%A4%A).

Volgens :wet[artikel 5]{naar=archiefwet-1995 artikel=5 lid=1} of :wet[die wet]{naar=archiefwet-1995}.

Zie :begrip[neerslag], [de uitleg](#inleiding), [](#categorie-1.1) en het GWR[^noot].

[Een verwijzing met zoveel woorden dat zij onmogelijk op een enkele regel van de kolom kan staan](#inleiding).

[^noot]: De noot.
`;
const registers = {
  'regelgeving.yaml':
    '- { id: archiefwet-1995, citeertitel: Archiefwet 1995, soort: wet, bwbId: BWBR0007376 }\n',
  'hoofdstukken/3-bijlagen/index.md': chapter('Bijlagen', 'Hier.', 'soort: bijlagen'),
  'hoofdstukken/3-bijlagen/1-begrippen.md': chapter(
    'Begrippen',
    'Woorden.',
    'soort: bijlage\noverzicht: begrippen',
  ),
};

/** The places of each link, by its words. */
let links: Map<string, Anchor[]>;
let pages: Readonly<Record<string, number>>;

before(async () => {
  const edition = await printSmall(listWithText(body, registers));
  const { root } = await readTags(edition.pdf);
  pages = edition.pageMap.pages;
  links = new Map(ofType(root, 'Link').map((link) => [heard(link), anchorsOf(link)]));
});

function one(words: string): Anchor {
  const [anchor, ...more] = links.get(words) ?? [];
  assert.ok(anchor, `There is a link "${words}" among ${[...links.keys()].join('; ')}.`);
  assert.deepEqual(more, [], words);
  return anchor;
}

describe('a link', () => {
  test('to mail or telephone says whose, and keeps its address', () => {
    const mail = one('Schrijf');
    assert.deepEqual(
      [mail.says, mail.url],
      ['E-mail aan info@proef.nl', 'mailto:info@proef.nl?subject=Mijn%20zienswijze'],
    );
    const telephone = one('bel');
    assert.deepEqual([telephone.says, telephone.url], ['Bel +31-70-1234567', 'tel:+31-70-1234567']);
  });

  test('to the web says which site, in characters and not in their codes', () => {
    const [accent, brackets, broken] = ['dit', 'dat', 'die'].map(one);
    assert.deepEqual(
      [accent?.says, accent?.url],
      ['Naar de website proef.nl/café', 'https://proef.nl/caf%C3%A9/'],
    );
    assert.deepEqual(
      [brackets?.says, brackets?.url],
      ['Naar de website proef.nl/a_(b)', 'https://proef.nl/a_(b)?c=1#d'],
    );
    assert.match(broken?.says ?? '', /^Naar de website proef\.nl\/%E0/u);
  });

  test('to a regulation names it, and the place in it', () => {
    const said = ['artikel 5', 'die wet'].map((words) => one(words).says);
    assert.deepEqual(said, [
      'Naar Archiefwet 1995, artikel 5, eerste lid, op wetten.overheid.nl',
      'Naar Archiefwet 1995, op wetten.overheid.nl',
    ]);
  });

  test('within the list says what it leads to and on which page', () => {
    const says = (words: string): string => one(words).says;
    assert.equal(says('neerslag'), `Naar begrip neerslag, pagina ${pages['begrip-neerslag']}`);
    // On its own page the words alone stand there; the page is still said.
    assert.equal(says('de uitleg'), `Naar hoofdstuk 1: Inleiding, pagina ${pages['1']}`);
    assert.equal(
      says(`categorie 1.1 (p. ${pages['c1.1']}`),
      `Naar categorie 1.1: Plannen, pagina ${pages['c1.1']}`,
    );
    assert.equal(says('1'), `Naar noot 1, pagina ${pages['1.n1']}`);
    assert.match(says('↑'), new RegExp(`erug naar de verwijzing naar noot 1, pagina ${pages['1']}$`, 'u'));
  });

  test('over two lines has a place on each, and says the same on both', () => {
    const places = [...links].find(([words]) => words.startsWith('Een verwijzing'))?.[1] ?? [];
    assert.equal(places.length, 2);
    assert.equal(new Set(places.map(({ says }) => says)).size, 1);
  });
});
