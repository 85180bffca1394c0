import type { Finding } from './finding.ts';
import { quote } from './quote.ts';
import type { Construct, Piece, Tokens } from './tokens.ts';

/**
 * Finds what was meant as markup and is read as it stands: a comment that does not end, braces that hold
 * no attributes. Readers would see it.
 *
 * @param text - the whole file
 * @param tokens - what was typed in it
 */
export function visibleMarkup(text: string, { texts, constructs }: Tokens): Finding[] {
  return [
    ...texts.flatMap((piece) => visibleComment(text, piece)),
    ...constructs.flatMap((construct) => unreadBraces(text, construct)),
  ];
}

/** Within a sentence `<!--` without `-->` is no comment but text. */
function visibleComment(text: string, { type, start, end }: Piece): Finding[] {
  if (type !== 'data') return [];
  const at = text.slice(start, end).indexOf('<!--');
  if (at === -1) return [];
  return [
    {
      start: start + at,
      end,
      code: 'BE42',
      found: 'een opmerking zonder `-->` in een zin: zij komt op de website en in de PDF te staan',
      expected: '`-->` aan het einde van de opmerking, in dezelfde alinea',
      repair: 'Zet `-->` waar de opmerking ophoudt, of schrijf `\\<!--` als de tekens te lezen moeten zijn.',
    },
  ];
}

/** Where Markdown cannot read what stands between braces, readers would see them behind the words. */
function unreadBraces(text: string, { type, start, end }: Construct): Finding[] {
  if (type !== 'directiveText' || text[end] !== '{' || text[end - 1] !== ']') return [];
  const braces = /^[^\n}]*\}?/.exec(text.slice(end, end + 200))?.[0] ?? '{';
  return [
    {
      start: end,
      end: end + braces.length,
      code: 'BE12',
      found: `\`${quote(braces)}\` achter \`${/^:[^[]*/.exec(text.slice(start, end))?.[0] ?? ':'}\`, dat zo niet te lezen is`,
      expected:
        'woorden als `naar=naam`, met een spatie ertussen; een waarde met een spatie tussen aanhalingstekens',
      repair: 'Verbeter wat tussen `{` en `}` staat.',
    },
  ];
}
