import type { Place } from '../diagnostics/diagnostic.ts';
import { shownLine } from '../diagnostics/invisible.ts';
import { severityNames } from '../diagnostics/severity-name.ts';
import { regimes } from '../law/regime.ts';
import type { Regime } from '../law/regime.ts';
import { unmark } from './examples/markers.ts';
import { basisUnder } from './legal-basis.ts';
import type { Basis } from './legal-basis.ts';
import type { Example, Rule } from './rule.ts';
import type { Stage, StagedSeverity } from './severity.ts';

/** A rule as people read about it, JSON-safe: on the site and in the terminal. */
export interface RuleHelp {
  readonly code: string;
  readonly title: string;
  readonly help: string;
  /** When it weighs what: `waarschuwing`, `fout vanaf de vaststelling`. */
  readonly severityLines: readonly string[];
  /** Where it comes from, for a list under each act. */
  readonly basis: Readonly<Record<Regime, readonly Pick<Basis, 'words' | 'url'>[]>>;
  readonly unsettled: string | null;
  readonly mistakes: readonly MistakeHelp[];
  /** Names of the cases about which it says nothing. */
  readonly allowed: readonly string[];
}

/** A line of a file, split at what the rule points at. */
export interface ExampleLine {
  readonly number: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** An example of what the rule reports. */
export interface MistakeHelp {
  readonly name: string;
  readonly cases: readonly {
    readonly file: string;
    /** The line it is about; null where there is none to show. */
    readonly line: ExampleLine | null;
    readonly found: string;
    readonly expected: string;
    readonly repair: string;
  }[];
}

const stages: Readonly<Record<Stage, string>> = {
  concept: '',
  'ter-inzage': ' vanaf de terinzagelegging',
  verwerking: ' na de terinzagelegging',
  vastgesteld: ' vanaf de vaststelling',
};

/** What there is to tell about a rule; its examples are those that test it. */
export function ruleHelp({ code, title, help, severity, basis, unsettled, examples }: Rule): RuleHelp {
  const speaks = (example: Example): boolean =>
    example.expect.some((expected) => (expected.code ?? code) === code);
  return {
    code,
    title,
    help,
    severityLines: typeof severity === 'string' ? [severityNames[severity]] : severity.map(inWords),
    basis: {
      'archiefwet-1995': plainBasis('archiefwet-1995', basis),
      'archiefwet-2026': plainBasis('archiefwet-2026', basis),
    },
    unsettled: unsettled ?? null,
    mistakes: examples.filter(speaks).map(mistakeHelp),
    allowed: examples.filter((example) => !speaks(example)).map(({ naam }) => naam),
  };
}

function plainBasis(regime: Regime, basis: readonly Basis[] = []): Pick<Basis, 'words' | 'url'>[] {
  return basisUnder(regime, basis).map(({ words, url }) => ({ words, url }));
}

function inWords({ from, regime, severity }: StagedSeverity): string {
  const act = regime === undefined ? '' : ` onder de ${regimes[regime].naam}`;
  return `${severityNames[severity]}${stages[from]}${act}`;
}

function mistakeHelp({ naam, files, expect }: Example): MistakeHelp {
  const texts = new Map<string, string>();
  const places = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, content]) => {
      if (typeof content !== 'string') return [];
      const unmarked = unmark(file, content);
      texts.set(file, unmarked.text);
      return unmarked.places;
    });
  const cases = expect.map(({ at, found, expected, repair }) => {
    const place = at ?? places.shift() ?? { file: '', line: 1, column: 1 };
    const line = at ? null : exampleLine(texts.get(place.file) ?? '', place);
    return { file: place.file, line, found, expected, repair };
  });
  return { name: naam, cases };
}

/** Splits the line at a place, with the word or sign there; null when nothing stands on it. */
function exampleLine(text: string, { line, column }: Place): ExampleLine | null {
  const whole = shownLine(text.split('\n')[line - 1] ?? '');
  if (whole.trim() === '') return null;
  const from = whole.slice(column - 1);
  const marked = /^(?:[^\s,:\]}]+:?|\S)/.exec(from)?.[0] ?? '';
  return { number: line, before: whole.slice(0, column - 1), marked, after: from.slice(marked.length) };
}
