import type { Place } from '../diagnostics/diagnostic.ts';
import type { ForeignSign, SourceFinding } from './findings.ts';
import { diagnose } from './yaml-diagnosis.ts';
import type { YamlFault } from './yaml-diagnosis.ts';
import { openBracket } from './yaml-brackets.ts';
import { yamlTokens } from './yaml-tokens.ts';
import type { YamlToken } from './yaml-tokens.ts';

/**
 * Sorts out what is wrong with YAML. Of mistakes in the grammar only the first is told: those after it mostly follow
 * from it.
 *
 * @param place - place in the file of an offset in the YAML
 */
export function yamlFindings(
  errors: readonly YamlFault[],
  text: string,
  place: (offset: number) => Place,
): SourceFinding[] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return errors
    .filter((error) => error === first || error.code === 'DUPLICATE_KEY')
    .map((fault) => {
      const {
        code,
        message,
        pos: [offset],
      } = fault;
      const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
      // The library reports a tab in many ways, most of them by what stands after it.
      if (code !== 'DUPLICATE_KEY' && /^ *\t/.test(text.slice(lineStart)))
        return unreadable('TAB_AS_INDENT', place(lineStart));
      // So the library says that a bracket opened on an earlier line is still open.
      const open = message.startsWith('Flow') ? openBracket(text, offset, place) : null;
      const told = open ?? (code === 'DUPLICATE_KEY' ? null : diagnose(fault, text, place));
      return told ?? { ...unreadable(code, place(offset)), ...meantAsText(code, text, offset) };
    });
}

type Unreadable = Extract<SourceFinding, { kind: 'yaml-unreadable' }>;

/** What YAML reads as its own, where a value of one line was meant as a text. */
const grammar: ReadonlySet<Unreadable['why']> = new Set<Unreadable['why']>([
  ...(['BAD_SCALAR_START', 'BLOCK_AS_IMPLICIT_KEY', 'alias', 'anchor', 'tag'] as const),
]);

/**
 * The value that quotes would make a text: all that stands behind the key on its line. With a word before its colon it may as
 * well have been a key.
 */
export function meantAsText(
  why: Unreadable['why'],
  text: string,
  offset: number,
): { readonly value?: string } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const value = text.slice(offset, end === -1 ? text.length : end).trimEnd();
  const isWhole = /^ *(?:- +)*[\p{L}_][\p{L}\w-]*: +$/u.test(text.slice(start, offset));
  const mayBeKey = why === 'BLOCK_AS_IMPLICIT_KEY' && !/^(?:\p{Lu}|[^:]* )/u.test(value);
  return grammar.has(why) && isWhole && !mayBeKey && !/ #|["'\\]/.test(value) ? { value } : {};
}

/** YAML that could not be made into data. */
export function unreadable(why: Unreadable['why'], place: Place): Unreadable {
  return { kind: 'yaml-unreadable', place, why };
}

const foreignSigns: readonly ForeignSign[] = [
  'alias',
  'anchor',
  'tag',
  'explicit-key-ind',
  'directive-line',
  'doc-end',
];

/** A piece of YAML that no file of the list needs. */
interface ForeignToken extends YamlToken {
  readonly type: ForeignSign;
}

function isForeign(token: YamlToken): token is ForeignToken {
  return foreignSigns.some((type) => type === token.type);
}

/**
 * The first sign that gives a value another meaning than its words have. Nobody needs one here, and mostly it was meant
 * as text. An alias comes before all others.
 */
export function firstForeign(text: string): ForeignToken | undefined {
  // A file without such signs where a value may begin is spared the walk: most are.
  if (!/(?:^|[\s[\]{},:-])(?:[*&!%]|\?(?=\s|$))|^\.\.\./m.test(text)) return undefined;
  const found = yamlTokens(text).filter(isForeign);
  return found.find(({ type }) => type === 'alias') ?? found[0];
}

/** Whether there is such a sign at all. */
export function hasForeign(text: string): boolean {
  return firstForeign(text) !== undefined;
}
