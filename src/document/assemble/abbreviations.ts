import type { Nodes, Parents, PhrasingContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visitParents } from '../visit.ts';
import type { Entry, Reference } from '../document.ts';
import type { AssemblyFinding } from '../findings.ts';
import { nearest } from '../nearest.ts';
import type { Afkorting } from '../schema/registers.ts';
import { wholeWords } from '../whole-words.ts';
import type { Body } from './draft.ts';
import { placeOf } from './draft.ts';
import { part } from './text-part.ts';
import { holdingBlock } from './references.ts';

/** Two or more capitals, digits and inner hyphens allowed: what a reader takes for an abbreviation. */
const looksAbbreviated = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;
const romanNumeral = /^[IVXLC]+$/;
/** The letters of a postcode: `2509 LM`. */
const afterPostcode = /\d{4}\s$/;

/**
 * Marks every known abbreviation in the text. The first in running text that is ours to change, and that is not
 * already explained in its paragraph, is to be printed with its expansion.
 *
 * @param bodies - all text in document order, changed in place
 * @param known - the abbreviations of the list
 * @returns for each block that uses one: the pair block id, abbreviation id; findings are unknown and unused ones
 */
export function markAbbreviations(
  bodies: readonly Body[],
  known: readonly Entry<Afkorting>[],
): { readonly uses: readonly Reference[]; readonly findings: readonly AssemblyFinding[] } {
  const byWord = new Map(known.map((entry) => [entry.kort, entry]));
  const pattern = wholeWords([...byWord.keys()]);
  const explained = new Set<string>();
  const uses: Reference[] = [];
  const findings: AssemblyFinding[] = [];
  const paragraphs = new Paragraphs();
  for (const body of bodies) {
    for (const root of body.nodes) {
      visitParents(root, 'text', (text, ancestors, index) => {
        const parent = ancestors.at(-1);
        if (!parent || index === undefined) return;
        const scope: Scope = {
          body,
          byWord,
          explained,
          paragraph: () => paragraphs.textAround(ancestors),
          inParagraph: ancestors.some((node) => node.type === 'paragraph'),
        };
        const replacement = pattern ? split(text, pattern, scope) : [text];
        for (const node of replacement) {
          if (node.type === 'abbreviation')
            uses.push({ from: holdingBlock(ancestors) ?? body.holder, to: node.id });
          else findings.push(...unknownIn(node, body, byWord));
        }
        if (replacement.length !== 1 || replacement[0] !== text)
          (parent.children as Nodes[]).splice(index, 1, ...replacement);
        return [SKIP, index + replacement.length];
      });
    }
  }
  const used = new Set(uses.map(({ to }) => to));
  for (const entry of known)
    if (!used.has(entry.id))
      findings.push({ kind: 'abbreviation-unused', place: entry.source, word: entry.kort });
  return { uses, findings };
}

interface Scope {
  readonly body: Body;
  readonly byWord: ReadonlyMap<string, Entry<Afkorting>>;
  readonly explained: Set<string>;
  /** Its text in lower case. */
  readonly paragraph: () => string;
  readonly inParagraph: boolean;
}

function split(
  text: Text,
  pattern: RegExp,
  scope: Scope,
): (Text | Extract<PhrasingContent, { type: 'abbreviation' }>)[] {
  const nodes: (Text | Extract<PhrasingContent, { type: 'abbreviation' }>)[] = [];
  let from = 0;
  for (const match of text.value.matchAll(pattern)) {
    const entry = scope.byWord.get(match[0]);
    if (!entry) continue;
    if (match.index > from) nodes.push(part(text, from, match.index));
    const { position } = part(text, match.index, match.index + match[0].length);
    nodes.push({
      type: 'abbreviation',
      value: match[0],
      id: entry.id,
      voluit: entry.voluit,
      taal: entry.taal,
      expanded: shouldExpand(entry, scope),
      ...(position && { position }),
    });
    from = match.index + match[0].length;
  }
  if (from === 0) return [text];
  if (from < text.value.length) nodes.push(part(text, from, text.value.length));
  return nodes;
}

function shouldExpand(entry: Entry<Afkorting>, { body, explained, paragraph, inParagraph }: Scope): boolean {
  if (explained.has(entry.id) || !inParagraph || body.kind !== 'text') return false;
  const told = paragraph().includes(entry.voluit.toLowerCase());
  if (body.herkomst === 'ontwerp' && !told) return false;
  explained.add(entry.id);
  return !told;
}

function unknownIn(text: Text, body: Body, byWord: ReadonlyMap<string, unknown>): AssemblyFinding[] {
  return Array.from(text.value.matchAll(looksAbbreviated)).flatMap(
    ({ 0: word, index }): AssemblyFinding[] => {
      if (romanNumeral.test(word) || afterPostcode.test(text.value.slice(0, index))) return [];
      const place = placeOf(body.source.file, part(text, index, index + word.length));
      return [{ kind: 'abbreviation-unknown', place, word, suggestions: nearest(word, byWord.keys()) }];
    },
  );
}

/** The texts of paragraphs, each made once: one may hold thousands of pieces of text. */
class Paragraphs {
  #last: Parents | undefined;
  #text = '';

  textAround(ancestors: readonly Parents[]): string {
    const paragraph = ancestors.findLast((node) => node.type === 'paragraph');
    if (!paragraph) return '';
    if (paragraph !== this.#last) this.#text = toString(paragraph).toLowerCase();
    this.#last = paragraph;
    return this.#text;
  }
}
