import type { Remark } from '../ledger/piece.ts';
import { childrenOf } from '../xml/read-xml.ts';
import type { Element } from '../xml/read-xml.ts';
import type { WordParts } from './package.ts';
import { isOn, paragraphsOf, wordsOfRun } from './paragraphs.ts';
import { raise } from './raised.ts';

/** How letters look: the properties of a run, those of its style below its own (ECMA-376, part 1, 17.3.2). */
interface Look {
  readonly has: (name: string) => boolean;
  /** The run itself has it: what a style says of it is not read. */
  readonly own: (name: string) => boolean;
  readonly value: (name: string) => string;
  readonly text: string;
  readonly isLink: boolean;
}

/** What letters can mean by their look that a text here cannot carry, or not always: each with what is said of it. */
const marks: readonly (readonly [name: string, applies: (look: Look) => boolean])[] = [
  ['staat in superscript', (look) => isRaised(look, 'superscript', 'sup')],
  ['staat in subscript', (look) => isRaised(look, 'subscript', 'sub')],
  ['is doorgehaald', ({ has, own }) => (has('w:strike') && !own('w:strike')) || has('w:dstrike')],
  ['staat in hoofdletters', ({ has, own }) => has('w:caps') && !own('w:caps')],
  ['staat in klein kapitaal', ({ has }) => has('w:smallCaps')],
  ['is onderstreept', ({ has, value, isLink }) => has('w:u') && value('w:u') !== 'none' && !isLink],
  [
    'is gemarkeerd',
    ({ has, value }) =>
      (has('w:highlight') && value('w:highlight') !== 'none') || (has('w:shd') && isColour(value('w:shd'))),
  ],
  [
    'heeft een eigen kleur',
    ({ has, value, isLink }) => has('w:color') && isColour(value('w:color')) && !isLink,
  ],
  ['is omkaderd', ({ has, value }) => has('w:bdr') && !/^(?:nil|none)?$/.test(value('w:bdr'))],
  ['heeft een nadrukteken', ({ has, value }) => has('w:em') && value('w:em') !== 'none'],
];

function isRaised({ value, own, text }: Look, position: string, kind: 'sup' | 'sub'): boolean {
  return value('w:vertAlign') === position && (!own('w:vertAlign') || raise(text, kind) === null);
}

/** Black and white are what paper has. */
function isColour(value: string): boolean {
  return !/^(?:auto|0{6}|f{6}|)$/i.test(value);
}

/** How many places of one look are named. */
const mostPlaces = 5;

/**
 * What letters of a document look like that the text that was made of it does not show, each once, with how often it is
 * there and where.
 */
export function lookRemarks({ body, notes, runStyles }: WordParts): Remark[] {
  const found = new Map<string, { readonly places: Set<string>; readonly words: string[] }>();
  const paragraphs = [
    ...paragraphsOf(body),
    ...notes.flatMap(({ name, element }) => paragraphsOf(element, `${name}, alinea`)),
  ];
  for (const { place, element } of paragraphs) {
    for (const look of looksIn(element, runStyles)) {
      for (const [name, applies] of marks) {
        if (!applies(look)) continue;
        const known = found.get(name) ?? { places: new Set(), words: [] };
        found.set(name, known);
        known.places.add(place);
        known.words.push(look.text.trim());
      }
    }
  }
  return [...found].map(([name, { places, words }]) => ({
    place: placesInWords([...places]),
    text: `\`${words[0] ?? ''}\`${words.length > 1 ? ` en nog ${String(words.length - 1)} keer een tekst` : ''} ${name}; dat is niet overgenomen`,
  }));
}

function placesInWords(places: readonly string[]): string {
  const more = places.length - mostPlaces;
  const named = places.slice(0, mostPlaces).join('; ');
  return more > 0 ? `${named} en nog ${String(more)} plaatsen` : named;
}

/** The runs of a paragraph that have words, not those of boxes in it, which are paragraphs themselves. */
function* looksIn(element: Element, styles: WordParts['runStyles'], inLink = false): Generator<Look> {
  for (const child of childrenOf(element)) {
    if (child.name === 'w:r') {
      const text = wordsOfRun(child);
      if (text.trim() !== '') yield lookOf(child, text, styles, inLink);
    } else if (child.name !== 'w:p' && child.name !== 'w:txbxContent')
      yield* looksIn(child, styles, inLink || child.name === 'w:hyperlink');
  }
}

function lookOf(run: Element, text: string, styles: WordParts['runStyles'], inLink: boolean): Look {
  const own = childrenOf(run, 'w:rPr').flatMap((properties) => childrenOf(properties));
  const style = styles.get(own.find(({ name }) => name === 'w:rStyle')?.attributes['w:val'] ?? '');
  const all = [...own, ...(style?.properties ?? [])];
  const property = (name: string): Element | undefined => all.find((one) => one.name === name);
  const valueOf = ({ name, attributes }: Element): string =>
    attributes[name === 'w:shd' ? 'w:fill' : 'w:val'] ?? '';
  return {
    text,
    isLink: inLink || style?.name === 'hyperlink',
    has: (name) => {
      const one = property(name);
      return one !== undefined && isOn(one);
    },
    own: (name) => own.some((one) => one.name === name),
    value: (name) => {
      const one = property(name);
      return one ? valueOf(one) : '';
    },
  };
}
