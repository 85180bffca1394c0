import { visible } from '../diagnostics/visible.ts';
import { weights } from './piece.ts';
import type { Change, Difference, Weight, WordRun } from './piece.ts';

const headings: Readonly<Record<Weight, string>> = {
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
    return [`\n${headings[weight]} (${String(some.length)})\n`, ...some.map(changeText)];
  });
  const count = changes.length === 1 ? '1 wijziging' : `${String(changes.length)} wijzigingen`;
  return `${count}\n${parts.join('')}`;
}

function changeText({ name, fates, differences }: Change): string {
  const lines = [
    `- ${name}: ${fates.join(' en ')}`,
    ...differences.map((one) => `    ${differenceText(one)}`),
  ];
  return lines.map((line) => `${visible(line)}\n`).join('');
}

function differenceText({ field, was, now, runs }: Difference): string {
  const shortened = runs?.map(shorten);
  const both = runs?.some(({ kind }) => kind === 'gelijk');
  if (shortened && both) return `${field}: ${shortened.join(' ')}`;
  if (was === null) return `${field}, nieuw: ${now ?? ''}`;
  if (now === null) return `${field}, vervallen: ${was}`;
  return `${field}: ${was} → ${now}`;
}

function shorten({ kind, text }: WordRun, index: number, runs: readonly WordRun[]): string {
  if (kind === 'weg') return `[-${text}-]`;
  if (kind === 'bij') return `{+${text}+}`;
  const words = text.split(' ');
  const before = index === 0 ? 0 : around;
  const after = index === runs.length - 1 ? 0 : around;
  if (words.length <= before + after + 1) return text;
  return [...words.slice(0, before), '…', ...words.slice(words.length - after)].join(' ');
}
