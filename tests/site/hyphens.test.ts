import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hyphenate, wordsIn } from '../../src/astro/hyphens/hyphenate.ts';
import { jointsAmong } from '../../src/astro/hyphens/joints.ts';

const text =
  'ordening structuur archief dienst rijk bewaar termijn veiligheid onderzoek toelicht ingen minister raad stelling telling vast behoefte overbrenging';
const joints = jointsAmong(new Set(wordsIn(`<p>${text}</p>`)));

/** The word with its joints shown. */
function shown(word: string): string {
  const html = hyphenate(`<main><h2>${word}</h2></main>`, joints);
  return html.replace(/<[^>]*>/g, '').replaceAll('\u00ad', '|');
}

test('a long word breaks between its parts, and nowhere else', () => {
  assert.equal(shown('Ordeningsstructuur'), 'Ordenings|structuur');
  assert.equal(shown('Rijksarchiefdienst'), 'Rijks|archief|dienst');
  assert.equal(shown('BEWAARTERMIJN'), 'BEWAAR|TERMIJN');
  assert.equal(shown('Overbrengingstermijn'), 'Overbrengings|termijn');
  assert.equal(shown('behoeftestelling'), 'behoefte|stelling');
  for (const word of ['toelichtingen', 'archief', 'verantwoording', 'onbekendewoord'])
    assert.equal(shown(word), word);
});

test('only in the main text, in words and not in tags, code or drawings; in running text only the longest', () => {
  const word = 'bewaartermijn';
  const longer = 'veiligheidsonderzoek';
  const html = [
    `<title>${word}</title><main id="${word}"><a title="${word} > ${word}" href="/${word}/">x</a>`,
    `<p>${word} ${longer}</p><code>${longer}</code><svg><text>${longer}</text></svg>`,
    `<h2><a aria-label="over ${longer}" href="/"><span>${longer}</span></a></h2>`,
    `<table><td>a &amp; ${word}<br>${word}</td></table></main><p>${longer}</p>`,
  ].join('');
  const expected = html
    .replace(`<p>${word} ${longer}</p><code>`, `<p>${word} veiligheids\u00adonderzoek</p><code>`)
    .replace(`a &amp; ${word}<br>${word}`, 'a &amp; bewaar\u00adtermijn<br>bewaar\u00adtermijn');
  assert.equal(hyphenate(html, joints), expected);
});
