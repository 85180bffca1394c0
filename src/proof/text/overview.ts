import type { Category, Section } from '../../document/document.ts';
import { categoriesOf, chapters } from '../../document/queries.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import { dutch as t } from '../../i18n/translate.ts';
import { add } from './blocks.ts';
import type { Sink, Spot } from './blocks.ts';
import { actorShort, codeWords } from './valuation.ts';

/** Adds the table of all categories that the PDF prints in a chapter; the site has lists of its own. */
export function addOverview(sink: Sink, { id: section }: Section): void {
  const table = `${section}/categorieen`;
  const row = (name: string): Spot => ({
    block: section,
    kind: 'front',
    place: null,
    tables: [table],
    rows: name === '' ? [] : [`${table}/${name}`],
  });
  add(sink, row(''), { parts: [t('print.overzicht')] });
  const columns = ['nummer', 'titel', 'actoren', 'periode', 'waardering', 'pagina'] as const;
  add(sink, row('kop'), { parts: columns.map((column) => t(`categorie.${column}`)) });
  for (const process of chapters(sink.document).filter(({ soort }) => soort === 'proces')) {
    const { id, label, titleText } = process;
    add(sink, row(id), { lead: label === null ? '' : `${label}: `, parts: [titleText] });
    for (const category of categoriesOf(sink.document, id)) {
      const words = [category.nummer, category.titel, ...facts(category, sink)].join(' ');
      add(sink, row(category.id), {
        parts: [words, { pageOf: category.id, optional: false }],
        links: [`#${category.id}`],
      });
    }
  }
}

function facts({ actoren, periode, vervallen, waarderingen }: Category, { document }: Sink): string[] {
  const short = (keys: readonly string[]): string[] => keys.map((key) => actorShort(key, document));
  const valuations = waarderingen.map((valuation) => {
    const limits = [
      ...(valuation.periode === undefined ? [] : [formatPeriod(valuation.periode)]),
      ...short(valuation.actoren),
    ];
    return `${codeWords(valuation)}${limits.length === 0 ? '' : ` (${limits.join('; ')})`}`;
  });
  const lapsed =
    vervallen &&
    `${t('categorie.vervallen')}; ${t('categorie.opgegaanIn').toLowerCase()} ${vervallen.opvolger}`;
  return [
    short(actoren).join('; '),
    periode === undefined ? '' : formatPeriod(periode),
    lapsed ?? valuations.join(' '),
  ];
}
