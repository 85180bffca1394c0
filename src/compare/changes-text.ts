import { reasonText } from '../document/reasons.ts';
import { dutch } from '../i18n/translate.ts';
import { visible } from '../diagnostics/visible.ts';
import { weights } from './piece.ts';
import type { Change, Difference, Weight, WordRun } from './piece.ts';

/** What each weight is called as a heading. */
export const weightHeadings: Readonly<Record<Weight, string>> = {
  waardering: 'Waarderingen',
  categorie: 'Categorieën',
  tekst: 'Tekst',
  spelling: 'Spelling',
};

/** How many words around a change are shown. */
const around = 6;

/** Changes for people, by weight; words that went stand between `[-` and `-]`, words that came between `{+` and `+}`. */
export function renderChanges(changes: readonly Change[]): string {
  if (changes.length === 0) return 'De uitgaven zeggen hetzelfde.\n';
  const parts = weights.flatMap((weight) => {
    const some = changes.filter((change) => change.weight === weight);
    if (some.length === 0) return [];
    return [`\n${weightHeadings[weight]} (${String(some.length)})\n`, ...some.map(changeText)];
  });
  const count = changes.length === 1 ? '1 wijziging' : `${String(changes.length)} wijzigingen`;
  return `${count}\n${parts.join('')}`;
}

function changeText({ name, fates, differences, reasons }: Change): string {
  const lines = [
    `- ${name}: ${fates.join(' en ')}`,
    ...differences.map((one) => `    ${differenceText(one)}`),
    ...reasons.map((one) => `    ${dutch('wijzigingen.reden', { reden: reasonText(one, dutch) })}`),
  ];
  return lines.map((line) => `${visible(line)}\n`).join('');
}

/** How the words of a difference are marked: as they are, as gone, and as new. */
export interface Marks {
  readonly same: (words: string) => string;
  readonly gone: (words: string) => string;
  readonly come: (words: string) => string;
}

const typed: Marks = {
  same: (words) => words,
  gone: (words) => `[-${words}-]`,
  come: (words) => `{+${words}+}`,
};

/** A difference in one line; of long texts the words around what changed. */
export function differenceText({ field, was, now, runs }: Difference, marks: Marks = typed): string {
  const shortened = runs && shortRuns(runs).map((run) => marked(run, marks));
  const both = runs?.some(({ kind }) => kind === 'gelijk');
  if (shortened && both) return `${marks.same(field)}: ${shortened.join(' ')}`;
  if (was === null) return `${marks.same(field)}, nieuw: ${marks.same(now ?? '')}`;
  if (now === null) return `${marks.same(field)}, vervallen: ${marks.same(was)}`;
  return `${marks.same(field)}: ${marks.same(was)} → ${marks.same(now)}`;
}

/** The runs of a text, of what stayed only the words around what did not. */
export function shortRuns(runs: readonly WordRun[]): WordRun[] {
  return runs.map(({ kind, text }, index) => {
    const words = text.split(' ');
    const before = index === 0 ? 0 : around;
    const after = index === runs.length - 1 ? 0 : around;
    if (kind !== 'gelijk' || words.length <= before + after + 1) return { kind, text };
    const some = [...words.slice(0, before), '…', ...words.slice(words.length - after)];
    return { kind, text: some.join(' ') };
  });
}

function marked({ kind, text }: WordRun, { same, gone, come }: Marks): string {
  return { gelijk: same, weg: gone, bij: come }[kind](text);
}
