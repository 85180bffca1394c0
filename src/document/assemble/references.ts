import type { Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { capitalised } from '../../i18n/letters.ts';
import { visitParents } from '../visit.ts';
import type { Reference } from '../document.ts';
import type { AssemblyFinding } from '../findings.ts';
import { nearest } from '../nearest.ts';
import type { CrossReference, DataReference, RegisterReference } from '../nodes.ts';
import { keyOf } from '../registers.ts';
import type { Register } from '../registers.ts';
import type { Body } from './draft.ts';
import { placeOf } from './draft.ts';
import { lookUp } from './names.ts';
import type { Names } from './names.ts';

/** The ways to name the records of one register: by key, or by the words of the text. */
export interface RegisterNames {
  readonly keys: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, string>;
}

export interface Known {
  readonly names: Names;
  readonly registers: Readonly<Record<Register, RegisterNames>>;
  readonly data: ReadonlyMap<string, string | null>;
  readonly refused: ReadonlySet<string>;
}

/** How words are compared: without case and with single spaces. */
export function normaliseWords(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * Resolves every reference in the text.
 *
 * @param bodies - all text in document order; references in it get their id, and their words where they had none
 * @param known - what can be referred to
 * @returns each mention as a pair of ids, and the references that lead nowhere, with the likeliest targets
 */
export function resolveReferences(
  bodies: readonly Body[],
  known: Known,
): { readonly references: readonly Reference[]; readonly findings: readonly AssemblyFinding[] } {
  const references: Reference[] = [];
  const findings: AssemblyFinding[] = [];
  for (const body of bodies) {
    for (const root of body.nodes) {
      visitParents(root, null, (node, ancestors) => {
        if (node.type === 'dataReference') findings.push(...resolveData(node, body, known));
        if (node.type !== 'crossReference' && node.type !== 'registerReference') return;
        if (node.type === 'crossReference') {
          findings.push(...resolveCrossReference(node, body, known));
          if (node.auto && opensSentence(node, ancestors.at(-1))) capitalise(node);
        } else findings.push(...resolveRegisterReference(node, body, known));
        if (node.id !== null) references.push({ from: holdingBlock(ancestors) ?? body.holder, to: node.id });
      });
    }
  }
  return { references, findings };
}

function resolveCrossReference(
  node: CrossReference,
  body: Body,
  { names, refused }: Known,
): AssemblyFinding[] {
  const { target: name } = node;
  const found = lookUp(names, name);
  if ('id' in found) {
    node.id = found.id;
    if (node.auto) node.children = [{ type: 'text', value: found.words }];
    return [];
  }
  if (node.auto) node.children = [{ type: 'text', value: name }];
  if (isRefused(name, refused)) return [];
  const place = placeOf(body.source.file, node);
  return found.length > 0
    ? [{ kind: 'name-ambiguous', place, name, places: found.map(({ source }) => source) }]
    : [{ kind: 'name-unknown', place, name, suggestions: nearest(name, names.keys()) }];
}

/** Whether what is named was refused: a category of which the actor is not known, by its number alone. */
function isRefused(name: string, refused: Known['refused']): boolean {
  if (refused.has(name)) return true;
  const [kind, ...parts] = name.split('-');
  return (
    kind === 'categorie' && parts.some((_, index) => refused.has([kind, ...parts.slice(index)].join('-')))
  );
}

/** Words that Inzage fills in may stand at the start of a sentence: "Tabel 3 laat zien …". */
function opensSentence(node: CrossReference, parent: Parents | undefined): boolean {
  const siblings: readonly Nodes[] = parent?.children ?? [];
  const before = siblings[siblings.indexOf(node) - 1];
  if (before === undefined) return parent?.type === 'paragraph';
  return before.type === 'text' && /[.!?]\s+$/.test(before.value);
}

function capitalise({ children: [words] }: CrossReference): void {
  if (words?.type === 'text') words.value = capitalised(words.value);
}

function resolveRegisterReference(
  node: RegisterReference,
  body: Body,
  { registers, refused }: Known,
): AssemblyFinding[] {
  const { keys, words } = registers[node.register];
  const written = toString(node);
  node.id = (node.target === null ? words.get(normaliseWords(written)) : keys.get(node.target)) ?? null;
  const name = node.target ?? written;
  if (node.id !== null || refused.has(name)) return [];
  const place = placeOf(body.source.file, node);
  const called = words.get(normaliseWords(name));
  const suggestions =
    called !== undefined
      ? [keyOf(node.register, called)]
      : nearest(name, node.target === null ? words.keys() : keys.keys());
  return [{ kind: `${node.register}-unknown`, place, name, suggestions }];
}

function resolveData(node: DataReference, body: Body, { data }: Known): AssemblyFinding[] {
  const value = data.get(node.name);
  node.value = value ?? node.name;
  if (typeof value === 'string') return [];
  return [
    {
      kind: 'data-unknown',
      place: placeOf(body.source.file, node),
      name: node.name,
      absent: value === null,
      suggestions: value === null ? [] : nearest(node.name, data.keys()),
    },
  ];
}

/** Id of the innermost block among the ancestors of a node. */
export function holdingBlock(ancestors: readonly Parents[]): string | undefined {
  return ancestors.findLast((node) => node.data?.blockId !== undefined)?.data?.blockId;
}
