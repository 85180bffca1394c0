import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { citedNumber } from '../../document/category-name.ts';
import type { Category, Document, Valuation } from '../../document/document.ts';
import { categoryRowFields, fieldLabel } from '../../document/fields.ts';
import type { RowValues } from '../../document/fields.ts';
import { categoryId, criterionId, exceptionId } from '../../document/list-entries.ts';
import { featureName, ownFields } from '../../document/own-fields.ts';
import { entryOf, successorOf } from '../../document/queries.ts';
import { idOf } from '../../document/registers.ts';
import { formatPeriod } from '../../i18n/periods.ts';
import type { RenderContext } from './context.ts';
import { asSentence } from '../../i18n/letters.ts';
import { link, separated } from './inline.ts';
import { legalBasis } from './legal-basis.ts';
import { words } from './register-item.ts';
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
 * The rows of a category's block. Site and PDF both show these, so they cannot differ. Rows without content are left
 * out.
 *
 * @param category - the category
 * @param context - where it is rendered for
 */
export function categoryRows(category: Category, context: RenderContext): CategoryRow[] {
  return categoryRowFields.flatMap(({ key, name, kind }) => {
    if (kind === 'features') return featureRows(category, context);
    const value = category[key];
    // The heading says it already.
    if (key === 'omschrijving' && value === category.titel) return [];
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return [];
    // The table gives a field only a way that fits its values.
    const show = shown[kind] as (value: unknown, context: RenderContext, of: Category) => ElementContent[];
    return [{ key: name, label: fieldLabel(key, context.t), content: show(value, context, category) }];
  });
}

/** Data of the list's own: a row each, called as the category calls it, in its order. */
function featureRows({ kenmerken }: Category, { document }: RenderContext): CategoryRow[] {
  const named = new Map(ownFields(document).map(({ name, label }) => [label, name]));
  return kenmerken.map(({ naam, waarden }) => {
    const label = featureName(naam);
    return { key: named.get(label) ?? label, label, content: words(waarden.join('; ')) };
  });
}

/** How each kind of row shows its value. */
const shown: {
  readonly [Kind in Exclude<keyof RowValues, 'features'>]: (
    value: RowValues[Kind],
    context: RenderContext,
    of: Category,
  ) => ElementContent[];
} = {
  text: words,
  list: (items) => words(items.join('; ')),
  blocks: renderBlocks,
  period: (periode) => words(formatPeriod(periode)),
  actors,
  sources,
  exceptions,
  basis: legalBasis,
  valuations,
  lapsed,
};

function lapsed(
  { reden, opvolger }: RowValues['lapsed'],
  context: RenderContext,
  of: Category,
): ElementContent[] {
  const { t, document } = context;
  if (opvolger === undefined) return words(asSentence(reden));
  const next = successorOf(of, document);
  const nummer = next === undefined ? opvolger : citedNumber(next, document, t);
  const successor = t('register.categorie', { nummer });
  return [
    ...words(`${asSentence(reden)} ${t('categorie.opgegaanIn')} `),
    link(next?.id ?? categoryId(opvolger), successor, context),
    ...words('.'),
  ];
}

/** On paper the annex of actors is at hand, and a row of full names takes the place of another category. */
function actors(keys: readonly string[], context: RenderContext): ElementContent[] {
  return listed('actoren', keys, context, ({ naam, afkorting }) =>
    context.medium === 'print' ? (afkorting ?? naam) : naam,
  );
}

function sources(keys: readonly string[], context: RenderContext): ElementContent[] {
  return listed('bronnen', keys, context, ({ naam, kort }) => kort ?? naam);
}

/** Links to the entries of a register in a row. */
function listed<R extends 'actoren' | 'bronnen'>(
  register: R,
  keys: readonly string[],
  context: RenderContext,
  nameOf: (entry: Document[R][number]) => string,
): ElementContent[] {
  const items = keys.map((key) => {
    const entry = entryOf(context.document, register, key);
    const id = idOf(register, key);
    return link(id, entry === undefined ? id : nameOf(entry), context);
  });
  return separated(items, '; ');
}

function valuations(all: RowValues['valuations'], context: RenderContext): ElementContent[] {
  return all.map((valuation) => {
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

function exceptions(names: RowValues['exceptions'], context: RenderContext): ElementContent[] {
  const { document, medium } = context;
  return names.map((name) => {
    const text = document.lijst.uitzonderingscriteria.find(({ id }) => id === name)?.tekst ?? name;
    return h('p', [medium === 'print' ? text : link(exceptionId(name), text, context)]);
  });
}
