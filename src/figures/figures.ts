import type { Element } from 'hast';
import type { Document } from '../document/document.ts';
import { fieldLabel } from '../document/fields.ts';
import type { Kind } from '../document/kinds.ts';
import { headingText } from '../document/queries.ts';
import type { TermClass } from '../document/term-classes.ts';
import type { Translate } from '../i18n/translate.ts';
import { drawBars } from './bars.ts';
import { drawColumns } from './columns.ts';
import { countKinds, countProcesses, countTerms } from './counts.ts';
import type { KindCounts } from './counts.ts';
import { draw } from './svg.ts';

/** A row of the table behind a figure, and the selection of the overview that shows the same categories. */
export interface FigureRow {
  readonly label: string;
  readonly values: readonly number[];
  readonly selection: { readonly proces?: string; readonly termijn?: TermClass } | null;
}

/** A figure with the table that says the same. */
export interface Figure {
  readonly title: string;
  readonly drawing: Element;
  /** Names of the columns, that of the row headers first. */
  readonly head: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** How many categories are kept and how many are destroyed. */
export function kindFigure({ categorieen }: Document, t: Translate): Figure {
  const counts = countKinds(categorieen);
  const title = t('figuur.soorten');
  const id = 'figuur-soorten';
  const bars = counts.map(({ kind, count }) => ({
    label: t(`figuur.soort.${kind}`),
    value: String(count),
    pieces: [{ kind, count }],
  }));
  return {
    title,
    drawing: draw({ id, title, description: `${sentence(counts, t)}.`, ...drawBars(id, bars) }),
    head: [fieldLabel('waarderingen', t), t('figuur.aantal')],
    rows: counts.map(({ kind, count }) => ({
      label: t(`figuur.soort.${kind}`),
      values: [count],
      selection: null,
    })),
  };
}

/** How long what is destroyed is kept first. */
export function termFigure(document: Document, t: Translate): Figure {
  const counts = countTerms(document);
  const title = t('figuur.termijnen');
  const id = 'figuur-termijnen';
  const columns = counts.map(({ name, count }) => ({ label: t(`figuur.klasse-kort.${name}`), count }));
  const description = counts.map(({ name, count }) => `${t(`figuur.klasse.${name}`)}: ${count}`).join('; ');
  return {
    title,
    drawing: draw({ id, title, description: `${description}.`, ...drawColumns(id, columns) }),
    head: [t('figuur.termijn'), t('figuur.aantal')],
    rows: counts.map(({ name, count }) => ({
      label: t(`figuur.klasse.${name}`),
      values: [count],
      selection: { termijn: name },
    })),
  };
}

/** What becomes of the categories of each process. */
export function processFigure(document: Document, t: Translate): Figure {
  const processes = countProcesses(document);
  const present = countKinds(document.categorieen).map(({ kind }) => kind);
  const title = t('figuur.processen');
  const id = 'figuur-processen';
  const bars = processes.map(({ process, counts }) => ({
    label: headingText(process),
    value: counts.map(({ kind, count }) => `${count} ${t(`figuur.soort-kort.${kind}`)}`).join(' · '),
    pieces: counts,
  }));
  const description = processes
    .map(({ process, counts }) => `${headingText(process)}: ${sentence(counts, t)}`)
    .join('. ');
  const of = (counts: KindCounts, kind: Kind): number =>
    counts.find((found) => found.kind === kind)?.count ?? 0;
  return {
    title,
    drawing: draw({ id, title, description: `${description}.`, ...drawBars(id, bars) }),
    head: [
      fieldLabel('proces', t),
      ...present.map((kind) => t(`figuur.soort-kort.${kind}`)),
      t('figuur.samen'),
    ],
    rows: processes.map(({ process, counts, total }) => ({
      label: headingText(process),
      values: [...present.map((kind) => of(counts, kind)), total],
      selection: { proces: process.name },
    })),
  };
}

function sentence(counts: KindCounts, t: Translate): string {
  return counts.map(({ kind, count }) => `${t(`figuur.soort.${kind}`)}: ${count}`).join('; ');
}
