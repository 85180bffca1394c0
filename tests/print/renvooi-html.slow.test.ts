import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { base, chapter, textPath } from '../../src/check/examples/base.ts';
import { renvooiParts } from '../../src/print/renvooi/print-renvooi.ts';
import { third, first, second } from '../compare/three-editions.ts';
import { listWithText, smallList } from './small-list.ts';

/** What is printed, words that went between `[-` and `-]`, words that came between `{+` and `+}`. */
function marked(html: string): string {
  return html
    .replace(/<em class="renvooi-weg"[^>]*>([^<]*)<\/em>/g, '[-$1-]')
    .replace(/<em class="renvooi-bij"[^>]*>([^<]*)<\/em>/g, '{+$1+}');
}

interface Between extends Omit<ReturnType<typeof renvooiParts>, 'parts'> {
  readonly html: string;
}

function between(before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): Between {
  const { parts, ...rest } = renvooiParts(smallList(now), smallList(before).document);
  return { html: marked(parts.join('')), ...rest };
}

function text(before: string, now: string): string {
  const { parts } = renvooiParts(listWithText(now), listWithText(before).document);
  return marked(parts.join(''));
}

describe('a print with the changes marked', () => {
  const { html, changes, spoken } = between(first, second);

  test('has what went before what came in its place', () => {
    assert.match(html, /geldt voor alle \[-archiefstukken-\] \{\+documenten\+\} van de dienst\. <a/);
  });

  test('marks tables by cell, and strikes a row where it stood', () => {
    assert.match(html, /<td[^>]*>\[-120-\] \{\+125\+\}<\/td>/);
    assert.match(html, /<td[^>]*>14<\/td><\/tr><tr><td[^>]*>\[-foto’s-\]<\/td><td[^>]*>\[-3-\]<\/td><\/tr>/);
  });

  test('marks categories, those that are new as a whole', () => {
    assert.match(html, /\[-5-\] \{\+10\+\} jaar/);
    assert.match(html, /<h3 id="c1\.8"><span class="label">\{\+1\.8\+\}<\/span> \{\+Huisregels\+\}/);
  });

  test('says why beside what was and is, where the list does', () => {
    const tables = html.match(/<table class="renvooi-tabel">[^]*?<\/table>/g) ?? [];
    assert.match(
      tables[0] ?? '',
      /<th scope="col">Reden<\/th>[^]*Categorie 1\.2[^]*<td>Vijf jaar bleek te kort\.<\/td>/,
    );
    assert.doesNotMatch(tables[2] ?? '', /Reden/);
  });

  test('strikes a passage behind what it stood behind', () => {
    assert.match(
      html,
      /op haar inhoud\. <a[^>]*>\[20\]<\/a><\/p>\s*<p id="renvooi-17">\[-Deze alinea verdwijnt/,
    );
  });

  test('says in words what no mark shows', () => {
    assert.match(html, />\[13 verplaatst\]<\/a>/);
    assert.match(html, />\[14 gesplitst\]<\/a>/);
    assert.match(html, />\[15 samengevoegd\]<\/a>/);
  });

  test('has every change in the table, and leads from there to where it is marked', () => {
    for (const { number, place } of changes) {
      assert.ok(html.includes(`<tr id="wijziging-${String(number)}">`), `change ${String(number)}`);
      if (place !== null) assert.equal(html.split(` id="${place}"`).length, 2, `${place} stands there once`);
    }
    assert.deepEqual(
      changes.filter(({ place }) => place === null).map(({ change }) => change.name),
      ['lijst'],
    );
  });

  test('has words to be heard for every mark', () => {
    const { parts } = renvooiParts(smallList(second), smallList(first).document);
    const languages = [...parts.join('').matchAll(/renvooi-(?:weg|bij)" lang="([^"]*)"/g)].map(
      ([, language = '']) => language,
    );
    assert.equal(new Set(languages).size, languages.length);
    assert.ok(languages.every((language) => spoken.has(language)));
    assert.ok([...spoken.values()].includes('vervallen: archiefstukken; einde'));
    assert.ok([...spoken.values()].includes('nieuw: documenten; einde'));
  });

  test('says on its cover and on every page that it has no force of law', () => {
    assert.match(html, /Renvooi van versie 0\.2 ten opzichte van versie 0\.1<\/p>/);
    assert.match(html, /Dit renvooi heeft geen rechtskracht/);
    assert.match(html, /@top-left \{ content: "Renvooi 0\.1 → 0\.2, zonder rechtskracht/);
  });

  test('marks nothing where only the look differs', () => {
    const { html: look } = between(second, third);
    assert.match(look, /voor <em>alle<\/em> documenten van de dienst\.<\/p>/);
  });

  test('keeps links, and does not take a call of a note for words', () => {
    const now = text(
      'Eerst [hier](https://a.nl) staan.[^1]\n\n[^1]: Zie het verslag van het overleg.',
      'Nu [hier](https://a.nl) staan.[^1]\n\n[^1]: Zie het verslag van het beraad.',
    );
    assert.match(now, /\[-Eerst-\] \{\+Nu\+\} <a href="https:\/\/a\.nl">hier<\/a> staan\.<sup/);
    assert.match(now, /van het \[-overleg\.-\] \{\+beraad\.\+\} <a href="#wijziging-/);
  });

  test('strikes an item among items, and a list that is gone as a list', () => {
    assert.match(
      text('- een\n- twee\n- drie', '- een\n- drie'),
      /een\s*<\/li>\s*<li id="renvooi-1">\[-twee-\] <a/,
    );
    assert.match(text('Tekst.\n\n- een', 'Tekst.'), /Tekst\.<\/p><ul><li id="renvooi-1">\[-een-\]/);
  });

  test('is the list as it is where nothing changed', () => {
    const same = { ...base, [textPath]: chapter('Inleiding', 'Tekst.') };
    const { html: unmarked } = between(same, same);
    assert.doesNotMatch(unmarked, /class="renvooi-(?:weg|bij)"/);
    assert.match(unmarked, /Beide uitgaven zeggen hetzelfde\./);
  });
});
