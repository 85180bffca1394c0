import type { Place } from '../diagnostics/diagnostic.ts';
import type { ForeignSign, SourceFinding } from './findings.ts';
import { diagnose } from './yaml-diagnosis.ts';
import type { YamlFault } from './yaml-diagnosis.ts';
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
      const told = code === 'DUPLICATE_KEY' ? null : diagnose(fault, text, place);
      if (told) return told;
      // So the library says that a bracket opened on an earlier line is still open.
      const open = code === 'BAD_INDENT' && message.startsWith('Flow');
      return unreadable(open ? 'MISSING_CHAR' : code, place(offset));
    });
}

/** YAML that could not be made into data. */
export function unreadable(
  why: Extract<SourceFinding, { kind: 'yaml-unreadable' }>['why'],
  place: Place,
): SourceFinding {
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
