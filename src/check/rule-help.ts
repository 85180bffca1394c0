import { codeFrame } from '../diagnostics/code-frame.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import { regimes } from '../document/regime.ts';
import { unmark } from './examples/markers.ts';
import type { Basis } from './legal-basis.ts';
import type { Example, Rule } from './rule.ts';
import type { Stage, Weight } from './severity.ts';

/** A rule as people read about it, JSON-safe: on the site and in the terminal. */
export interface RuleHelp {
  readonly code: string;
  readonly title: string;
  readonly help: string;
  /** When it weighs what: `waarschuwing`, `fout vanaf de vaststelling`. */
  readonly weights: readonly string[];
  readonly basis: readonly Basis[];
  readonly unsettled: string | null;
  readonly mistakes: readonly MistakeHelp[];
  /** Names of the cases about which it says nothing. */
  readonly allowed: readonly string[];
}

/** An example of what the rule reports. */
export interface MistakeHelp {
  readonly name: string;
  readonly cases: readonly {
    readonly file: string;
    /** The line with a caret under the place; null where there is no line to show. */
    readonly frame: string | null;
    readonly found: string;
    readonly expected: string;
    readonly repair: string;
  }[];
}

const severities: Readonly<Record<Severity, string>> = {
  error: 'fout',
  warning: 'waarschuwing',
  info: 'opmerking',
};
const stages: Readonly<Record<Stage, string>> = {
  concept: '',
  'ter-inzage': ' vanaf de terinzagelegging',
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
    weights: typeof severity === 'string' ? [severities[severity]] : severity.map(inWords),
    basis: basis ?? [],
    unsettled: unsettled ?? null,
    mistakes: examples.filter(speaks).map(mistakeHelp),
    allowed: examples.filter((example) => !speaks(example)).map(({ naam }) => naam),
  };
}

function inWords({ from, regime, severity }: Weight): string {
  const act = regime === undefined ? '' : ` onder de ${regimes[regime].naam}`;
  return `${severities[severity]}${stages[from]}${act}`;
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
    const frame = at ? null : codeFrame(texts.get(place.file) ?? '', place);
    return { file: place.file, frame, found, expected, repair };
  });
  return { name: naam, cases };
}
