import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { citedAddress, placeKeyOf } from '../../src/components/client/cited-address.ts';
import { judge } from '../../src/editions/browser/since.ts';
import type { Since } from '../../src/editions/browser/since.ts';
import { ledOnFiles, oldPages } from '../../src/editions/pages/led-on.ts';
import { tellSince } from '../../src/editions/pages/since.ts';
import { fingerprints, shortPrint } from '../../src/source/editions/fingerprint.ts';
import { listOf } from '../compare/lists.ts';
import { first, second, third } from '../compare/three-editions.ts';

const before = listOf(first);
const prints = Object.fromEntries(fingerprints(before));
const since = tellSince({ document: before, versie: '0.1', prints }, listOf(second));
const later = tellSince({ document: before, versie: '0.1', prints }, listOf(third));

/** What is said of a place as it was cited. */
function told(key: string, from: Since = since): string {
  const verdict = judge(key, shortPrint(prints[key] ?? ''), from);
  if (verdict.kind !== 'anders') return verdict.kind;
  const { lot, nu } = verdict.became;
  return `${lot.join(' en ')}: ${nu.map(({ adres }) => adres).join(' ')}`;
}

describe('a citation of an earlier edition', () => {
  test('is told what became of the passage, and where it stands now', () => {
    assert.equal(told('3.a1'), ': /toelichting/verantwoording/#3.a2');
    assert.equal(told('1.a1'), 'gewijzigd: /toelichting/inleiding/#1.a1');
    assert.equal(told('1.a2'), 'verplaatst: /toelichting/verantwoording/#3.a1');
    assert.equal(told('1.a5'), 'vervallen: ');
    assert.equal(told('2.a1'), 'gesplitst: /toelichting/methode/#2.a1 /toelichting/methode/#2.a2');
    assert.equal(told('2.a3'), 'samengevoegd: /toelichting/methode/#2.a3');
    assert.equal(told('/categorieen/1.7/'), 'ongewijzigd');
    assert.equal(told('/categorieen/1.7/', later), 'vervallen: /categorieen/1.7/');
    assert.equal(told('/categorieen/1.6/'), 'hernummerd: /categorieen/1.9/');
    // A row became what its table became.
    assert.match(told('3.t1.r1'), /^gewijzigd: .*#3\.t1\.r1$/);
    const [row, table] = ['3.t1.r1', '3.t1'].map((key) => judge(key, null, since));
    assert.ok(row?.kind === 'anders' && table?.kind === 'anders');
    assert.ok(table.became.verschillen.length > 0);
    assert.deepEqual(row.became.verschillen, table.became.verschillen);
  });

  test('shows the words as they were cited, and where they are still to be read', () => {
    const { plaatsen } = since;
    const moved = plaatsen['1.a2'];
    assert.ok(typeof moved === 'object');
    assert.match(moved.tekst ?? '', /^Stukken die bij een andere dienst zijn beland/);
    assert.equal(moved.was, '/versies/0.1/toelichting/inleiding/#1.a2');
    const changed = plaatsen['1.a1'];
    assert.ok(typeof changed === 'object');
    assert.deepEqual(new Set(changed.verschillen[0]?.delen.map(({ kind }) => kind)).size, 3);
    assert.equal(changed.tekst, null);
  });

  test('that carries other words follows the words, and says when there are none', () => {
    const verdict = judge('1.a9', shortPrint(prints['1.a2'] ?? ''), since);
    assert.ok(verdict.kind === 'anders');
    assert.deepEqual(verdict.became.lot, ['verplaatst']);
    assert.deepEqual(judge('1.a9', '00000000', since), { kind: 'onbekend' });
    for (const odd of ['00000000', 'x', '<b>'])
      assert.deepEqual(judge('/categorieen/1.7/', odd, since), { kind: 'ongewijzigd', otherWords: true });
    assert.deepEqual(judge('constructor', null, since), { kind: 'onbekend' });
  });

  test('has an address that leads to the place with the edition and its words', () => {
    const href = 'https://a.example/lijst/toelichting/inleiding/?q=x#1.a2';
    const cited = citedAddress(href, '0.16', 'a1b2c3d4');
    assert.equal(cited, 'https://a.example/lijst/toelichting/inleiding/?v=0.16&w=a1b2c3d4#1.a2');
    assert.equal(placeKeyOf(new URL(cited), '/lijst/'), '1.a2');
    assert.equal(placeKeyOf(new URL('https://a.example/lijst/over/#%'), '/lijst/'), '%');
    assert.equal(placeKeyOf(new URL('https://a.example/lijst/over/'), '/lijst/'), '/over/');
  });
});

describe('an address of a page that stands there no more', () => {
  const now = listOf(third);
  const earlier = [first, second].map((files, index) => {
    const document = listOf(files);
    const versie = `0.${String(index + 1)}`;
    return { document, versie, prints: Object.fromEntries(fingerprints(document)) };
  });
  const files = new Map(
    ledOnFiles(oldPages(earlier, now), now, {
      base: '/lijst/',
      home: 'https://a.example/lijst/',
      policy: "default-src 'none'",
    }).map(({ path, make }) => [path, make()]),
  );

  test('leads on to where it stands, by itself, by a link and by a rule for servers', () => {
    const html = files.get('categorieen/1.6/index.html') ?? '';
    assert.match(html, /<noscript><meta http-equiv="refresh" content="0; url=\/lijst\/categorieen\/1\.9\/"/);
    assert.match(
      html,
      /<a id="verder" href="\/lijst\/categorieen\/1\.9\/" data-path="\/categorieen\/1\.6\/"/,
    );
    assert.match(html, /rel="canonical" href="https:\/\/a\.example\/lijst\/categorieen\/1\.9\/"/);
    assert.match(html, /href="\/lijst\/versies\/0\.1\/categorieen\/1\.6\/"/);
    assert.equal(
      files.get('_redirects'),
      '/lijst/toelichting/bronnen/ /lijst/toelichting/geraadpleegd/ 301\n/lijst/categorieen/1.6/ /lijst/categorieen/1.9/ 301\n',
    );
  });

  test('says that it has gone, and where it can be read as it was', () => {
    const [gone] = oldPages(earlier, { ...now, categorieen: [], blokken: [] });
    assert.ok(gone);
    assert.equal(gone.now, null);
    const [file] = ledOnFiles([gone], now, { base: '/', home: 'https://a.example/', policy: '' });
    assert.match(file?.make() ?? '', /vervallen.*versie 0\.2.*href="\/versies\/0\.2\//);
  });
});
