import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { shortRuns } from '../../compare/changes-text.ts';
import { weights } from '../../compare/piece.ts';
import type { Change, Difference, WordRun } from '../../compare/piece.ts';
import { reasonText } from '../../document/reasons.ts';
import type { Translate } from '../../i18n/translate.ts';
import { rowId } from './mark-changes.ts';
import type { Pen } from './pen.ts';

/** Id of the heading above the table. */
export const tableId = 'was-wordt';

/** A change with its number, and the id of where it is marked. */
export interface Numbered {
  readonly change: Change;
  readonly number: number;
  readonly place: string | null;
}

/** What was and what is, change by change: a table for each weight, the heaviest first. */
export function changesTable(changes: readonly Numbered[], t: Translate, pen: Pen): Element {
  const groups = weights.flatMap((weight) => {
    const some = changes.filter(({ change }) => change.weight === weight);
    return some.length === 0 ? [] : [table(t(`wijzigingen.gewicht.${weight}`), some, t, pen)];
  });
  return h('section', { className: ['renvooi', 'wide'] }, [
    h('h1', { id: tableId }, t('renvooi.tabel')),
    h('p', t(changes.length === 0 ? 'wijzigingen.geen' : 'renvooi.tabel-uitleg')),
    ...groups,
  ]);
}

function table(caption: string, changes: readonly Numbered[], t: Translate, pen: Pen): Element {
  const given = changes.some(({ change }) => change.reasons.length > 0);
  const heads = [
    t('renvooi.wijziging'),
    t('wijzigingen.was'),
    t('wijzigingen.wordt'),
    ...(given ? [t('renvooi.reden')] : []),
  ];
  return h('table', { className: ['renvooi-tabel'] }, [
    h('caption', caption),
    h('thead', [
      h(
        'tr',
        heads.map((head) => h('th', { scope: 'col' }, head)),
      ),
    ]),
    h(
      'tbody',
      changes.map((one) => row(one, pen, given ? [reasonCell(one, t)] : [])),
    ),
  ]);
}

function row({ change, number, place }: Numbered, pen: Pen, more: readonly Element[]): Element {
  const { name, fates, differences } = change;
  const label = `[${String(number)}]`;
  return h('tr', { id: rowId(number) }, [
    h('th', { scope: 'row' }, [
      place === null ? h('span', label) : h('a', { href: `#${place}` }, label),
      ` ${name}: ${fates.join(' en ')}`,
    ]),
    cell(differences, ({ was, runs }) => side(was, runs, 'weg', pen)),
    cell(differences, ({ now, runs }) => side(now, runs, 'bij', pen)),
    ...more,
  ]);
}

function cell(
  differences: readonly Difference[],
  contentOf: (one: Difference) => readonly ElementContent[],
): Element {
  return linesIn(
    differences.flatMap((one) => {
      const content = contentOf(one);
      return content.length === 0 ? [] : [[...(one.field === 'tekst' ? [] : [`${one.field}: `]), ...content]];
    }),
  );
}

function reasonCell({ change: { reasons } }: Numbered, t: Translate): Element {
  return linesIn(reasons.map((one) => [reasonText(one, t)]));
}

/** A cell without content is left out of the tags: see `recordTable`. */
function linesIn(lines: readonly (readonly (ElementContent | string)[])[]): Element {
  if (lines.length === 0) return h('td', '\u00a0');
  return h(
    'td',
    lines.flatMap((line, index) => (index === 0 ? line : [h('br'), ...line])),
  );
}

/** One side of a difference, with the words that the other lacks marked. */
function side(
  whole: string | null,
  runs: readonly WordRun[] | undefined,
  kind: 'weg' | 'bij',
  pen: Pen,
): ElementContent[] {
  if (whole === null || whole === '') return [];
  const mark = kind === 'weg' ? pen.gone : pen.come;
  if (!runs?.some((run) => run.kind === 'gelijk')) return [mark(whole)];
  return shortRuns(runs)
    .filter((run) => run.kind === kind || run.kind === 'gelijk')
    .flatMap((run, index): ElementContent[] => [
      ...(index === 0 ? [] : [{ type: 'text' as const, value: ' ' }]),
      run.kind === 'gelijk' ? { type: 'text', value: run.text } : mark(run.text),
    ]);
}
