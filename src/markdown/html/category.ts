import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Category, Valuation } from '../../document/document.ts';
import { criterionId, exceptionId } from '../../document/list-entries.ts';
import { entryOf } from '../../document/queries.ts';
import { idOf } from '../../document/registers.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import type { RenderContext } from './context.ts';
import { asSentence, link, separated } from './inline.ts';
import { legalBasis } from './legal-basis.ts';
import { renderBlocks } from './render.ts';
import { valuationBasis } from './valuation-basis.ts';
import { valuationCode, valuationPeriod, valuationSentence } from './valuation.ts';

/** One row of the two-column block that shows a category. */
export interface CategoryRow {
  readonly key: string;
  readonly label: string;
  readonly content: readonly ElementContent[];
}

/**
 * The rows of a category's block, in the order archivists print them. Site and PDF both show these, so they
 * cannot differ. Rows without content are left out.
 *
 * @param category - the category
 * @param context - where it is rendered for
 */
export function categoryRows(category: Category, context: RenderContext): CategoryRow[] {
  const { t } = context;
  const row = (
    key: 'omschrijving' | 'periode' | 'opmerking' | 'product' | 'voorbeelden',
    text: string | undefined,
  ): CategoryRow[] =>
    text === undefined || text === ''
      ? []
      : [{ key, label: t(`categorie.${key}`), content: [{ type: 'text', value: text }] }];
  const rows: (CategoryRow | null)[] = [
    lapsed(category, context),
    ...row('omschrijving', category.omschrijving),
    actors(category, context),
    ...row('periode', category.periode && formatPeriod(category.periode)),
    basis(category, context),
    sources(category, context),
    ...row('product', category.product.join('; ')),
    ...row('voorbeelden', category.voorbeelden.join('; ')),
    valuations(category, context),
    exceptions(category, context),
    ...row('opmerking', category.opmerking),
    explanation(category, context),
  ];
  return rows.filter((found) => found !== null);
}

function lapsed({ vervallen }: Category, context: RenderContext): CategoryRow | null {
  if (vervallen === undefined) return null;
  const words = context.t('categorie.kop', { nummer: vervallen.opvolger }).toLowerCase();
  return {
    key: 'vervallen',
    label: context.t('categorie.vervallen'),
    content: [
      { type: 'text', value: `${asSentence(vervallen.reden)} ${context.t('categorie.opgegaanIn')} ` },
      link(`c${vervallen.opvolger}`, words, context),
      { type: 'text', value: '.' },
    ],
  };
}

function actors({ actoren }: Category, context: RenderContext): CategoryRow | null {
  if (actoren.length === 0) return null;
  const items = actoren.map((key) => {
    const actor = entryOf(context.document, 'actoren', key);
    // On paper the annex of actors is at hand, and a row of full names takes the place of another category.
    const short = context.medium === 'print' ? actor?.afkorting : undefined;
    return link(idOf('actoren', key), short ?? actor?.naam ?? idOf('actoren', key), context);
  });
  return { key: 'actoren', label: context.t('categorie.actoren'), content: separated(items, '; ') };
}

function sources({ bron }: Category, context: RenderContext): CategoryRow | null {
  if (bron.length === 0) return null;
  const items = bron.map((key) => {
    const source = entryOf(context.document, 'bronnen', key);
    return link(idOf('bronnen', key), source?.kort ?? source?.naam ?? idOf('bronnen', key), context);
  });
  return { key: 'bron', label: context.t('categorie.bron'), content: separated(items, '; ') };
}

function basis({ grondslag }: Category, context: RenderContext): CategoryRow | null {
  if (grondslag.length === 0) return null;
  return {
    key: 'grondslag',
    label: context.t('categorie.grondslag'),
    content: legalBasis(grondslag, context),
  };
}

function valuations({ waarderingen }: Category, context: RenderContext): CategoryRow | null {
  if (waarderingen.length === 0) return null;
  const content = waarderingen.map((valuation) => {
    const period = valuationPeriod(valuation);
    return h('p', { id: valuation.id, className: ['valuation'] }, [
      h(
        'strong',
        { className: [`valuation-${valuation.waarde.toLowerCase()}`] },
        codeWords(valuation, context),
      ),
      ` ${period === null ? '' : `(${period}) `}`,
      valuationSentence(valuation, context.document, context.t),
      ...valuationBasis(valuation, context),
      ...(valuation.toelichting === undefined ? [] : [` ${valuation.toelichting}`]),
      ...(context.mark?.(valuation.id) ?? []),
    ]);
  });
  return { key: 'waardering', label: context.t('categorie.waardering'), content };
}

/** On the site each number of a criterion leads to it; on paper a page number behind each would be too much. */
function codeWords(valuation: Valuation, context: RenderContext): ElementContent[] {
  const { waarde, criteria } = valuation;
  if (context.medium === 'print' || waarde !== 'B' || criteria.length === 0)
    return [{ type: 'text', value: valuationCode(valuation, context.t) }];
  const numbers = criteria.map((nummer): ElementContent => {
    const href = context.hrefOf(criterionId(nummer));
    const ariaLabel = context.t('waardering.criterium', { nummers: nummer });
    return href === null
      ? { type: 'text', value: String(nummer) }
      : h('a', { href, ariaLabel }, String(nummer));
  });
  return [{ type: 'text', value: `${waarde} ` }, ...separated(numbers, ', ')];
}

function exceptions({ uitzonderingen }: Category, context: RenderContext): CategoryRow | null {
  if (uitzonderingen.length === 0) return null;
  const { document, medium, t } = context;
  const content = uitzonderingen.map((name) => {
    const text = document.lijst.uitzonderingscriteria.find(({ id }) => id === name)?.tekst ?? name;
    return h('p', [medium === 'print' ? text : link(exceptionId(name), text, context)]);
  });
  return { key: 'uitzonderingen', label: t('categorie.uitzonderingen'), content };
}

function explanation({ toelichting }: Category, context: RenderContext): CategoryRow | null {
  if (toelichting.length === 0) return null;
  return {
    key: 'toelichting',
    label: context.t('categorie.toelichting'),
    content: renderBlocks(toelichting, context),
  };
}
