import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseMarkdown } from '../../src/markdown/pipeline.ts';
import { lineStarts } from './line-starts.ts';
import { saidOfText } from '../check/said.ts';

function said(text: string, start = 0): string[] {
  return saidOfText(parseMarkdown('a.md', text, start)).map(
    ({ line, column, code }) => `${line}:${column} ${code}`,
  );
}

describe('what lines begin with', () => {
  for (const [text, ...expected] of lineStarts) {
    test(JSON.stringify(text), () => {
      assert.deepEqual(said(text), expected);
    });
  }

  test('places count the front matter', () => {
    const front = '---\ntitel: x\n---\n';
    assert.deepEqual(said(`${front}\nTekst\n- een\n\n  1. a\n  1. b`, front.length - 1), [
      '9:3 BE44',
      '6:1 BE46',
    ]);
  });
});

/** Running text as an editor writes it: alineas, lists, notes and references, a heading and a table. */
const runningText = [
  'De dienst bewaart de verslagen met de archiefwet in de hand: 12 jaar, of tot 1995 en daarna. Wie dat leest (zie artikel 5, tweede lid, onder a en b), telt bij V, 10 jaar, vanaf het sluiten van het dossier; bij B, 1 niet.',
  '## Wat er ligt',
  'Daarom registreert de inspectie iedere aanvraag zoals in [](#leeswijzer) en bij [](#categorie-1.2) met een :begrip[dossier], :bron[dit rapport]{naar=rapport-1} en (:wet[artikel 12, tweede lid]{naar=wet-1 artikel=12 lid=2}).[^n1] Op 1 januari 1996 gingen nr. 7 en § 8 over naar de commissie.',
  '- De minister ordent en verzamelt de stukken: 1 per jaar en 24 in totaal, zolang de termijn niet verstreken is.\n- Anders dan voorheen (2002–2015) kost dat € 5 per blad, in de praktijk meer.[^n2]',
  '1. Het secretariaat publiceert het jaarplan op 3 plaatsen, sinds 1 april ook op de eigen site.\n2. Het hoofd van de afdeling herziet de norm, in overleg met de zorgdrager, uiterlijk op 31 december.',
  '| Nummer | Onderdeel |\n| --- | --- |\n| 1 | Een rij van een tabel blijft een regel, hoe lang zij ook is |',
  '[^n1]: Een noot van meer dan een regel, met 2 of 3 getallen “tussen” aanhalingstekens.\n[^n2]: Ook bij kleine aantallen, binnen 6 weken na afloop van het kalenderjaar.',
].join('\n\n');

describe('running text is left alone, wherever its lines are broken off', () => {
  for (let width = 20; width <= 120; width += 1) {
    test(`after ${String(width)} letters`, () => {
      assert.deepEqual(said(wrapped(runningText, width)), []);
    });
  }
});

/** A text with its alineas and items broken off at a width, as an editor does. */
function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrap(line, width))
    .join('\n');
}

function wrap(line: string, width: number): string {
  // A row of a table, a heading and a block are one line whatever their length.
  if (/^[|#:]/.test(line)) return line;
  const marker = /^(?:\[\^[^\]]+\]: |- |\d+\. )?/.exec(line)?.[0] ?? '';
  const indent = ' '.repeat(marker.startsWith('[') ? 4 : marker.length);
  const [first = '', ...words] = line.slice(marker.length).split(' ');
  const lines = [marker + first];
  for (const word of words) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines.join('\n');
}
