import type { Category } from '../../document/document.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import { dutch as t } from '../../i18n/translate.ts';
import { basisWords } from './basis.ts';
import { add, addBlocks } from './blocks.ts';
import type { Sink, Spot } from './blocks.ts';
import { linkTo } from './inline.ts';
import type { Words } from './inline.ts';
import { actorName, actorShort, valuationWords } from './valuation.ts';

type Field =
  | 'vervallen'
  | 'omschrijving'
  | 'actoren'
  | 'periode'
  | 'grondslag'
  | 'bron'
  | 'product'
  | 'voorbeelden'
  | 'waardering'
  | 'uitzonderingen'
  | 'opmerking'
  | 'toelichting';

/** Adds a category: its title, then every field that it fills in, each with its label. */
export function addCategory(sink: Sink, category: Category): void {
  const { id, nummer, titel, waarderingen, toelichting } = category;
  const spot: Spot = { block: id, kind: 'category' };
  const kop = `${t('categorie.kop', { nummer })}: `;
  add(sink, spot, { lead: { print: `${nummer} `, site: kop }, parts: [titel], begins: true });
  const at = (field: Field): Spot => ({
    ...spot,
    place: `${id}-${field}`,
    tables: [id],
    // On paper the period shares the row of the actors.
    rows: [`${id}-${field === 'periode' && category.actoren.length > 0 ? 'actoren' : field}`],
  });
  const field = (key: Field, { parts, links }: Words): void => {
    if (key === 'actoren') addActors(sink, category, at(key), links);
    else if (parts.some((part) => part !== ''))
      add(sink, at(key), { lead: t(`categorie.${key}`), parts, links });
  };
  for (const [key, words] of fieldsBefore(category, sink)) field(key, words);
  if (waarderingen.length > 0) {
    add(sink, at('waardering'), { parts: [t('categorie.waardering')] });
    for (const valuation of waarderingen) {
      const where: Spot = {
        ...at('waardering'),
        block: valuation.id,
        kind: 'valuation',
        place: valuation.id,
      };
      add(sink, where, { ...valuationWords(valuation, sink), begins: true });
    }
  }
  for (const [key, words] of fieldsAfter(category, sink)) field(key, words);
  if (toelichting.length > 0) {
    add(sink, at('toelichting'), { parts: [t('categorie.toelichting')] });
    addBlocks(sink, toelichting, at('toelichting'));
  }
}

/** Actors by their names; on paper by their abbreviations, which have an annex of their own. */
function addActors(sink: Sink, { actoren }: Category, spot: Spot, links: readonly string[]): void {
  if (actoren.length === 0) return;
  const said = (name: (key: string, document: Sink['document']) => string): string =>
    `${t('categorie.actoren')}${actoren.map((key) => name(key, sink.document)).join('; ')}`;
  add(sink, spot, { lead: { print: said(actorShort), site: said(actorName) }, parts: [], links });
}

function plain(text: string | undefined): Words {
  return { parts: [text ?? ''], links: [] };
}

function fieldsBefore(category: Category, sink: Sink): [Field, Words][] {
  const { vervallen, omschrijving, actoren, periode, grondslag, bron, product, voorbeelden } = category;
  const basis = basisWords(grondslag, sink);
  return [
    ['vervallen', vervallen ? lapsedWords(vervallen, sink) : plain('')],
    ['omschrijving', plain(omschrijving)],
    [
      'actoren',
      {
        parts: [],
        links: actoren.flatMap((key) => linkTo(`actor-${key}`, sink)),
      },
    ],
    ['periode', plain(periode && formatPeriod(periode))],
    ['grondslag', { parts: [basis.text], links: basis.links }],
    [
      'bron',
      {
        parts: [bron.map((key) => sourceTitle(key, sink)).join('; ')],
        links: bron.flatMap((key) => linkTo(`bron-${key}`, sink)),
      },
    ],
    ['product', plain(product.join('; '))],
    ['voorbeelden', plain(voorbeelden.join('; '))],
  ];
}

function fieldsAfter({ uitzonderingen, opmerking }: Category, { document }: Sink): [Field, Words][] {
  const exceptions = uitzonderingen.map(
    (name) => document.lijst.uitzonderingscriteria.find(({ id }) => id === name)?.tekst ?? name,
  );
  return [
    ['uitzonderingen', plain(exceptions.join(' '))],
    ['opmerking', plain(opmerking)],
  ];
}

function lapsedWords({ reden, opvolger }: NonNullable<Category['vervallen']>, sink: Sink): Words {
  const why = reden.trimEnd();
  const stop = /[.!?]$/.test(why) ? '' : '.';
  const category = t('categorie.kop', { nummer: opvolger }).toLowerCase();
  return {
    parts: [`${why}${stop} ${t('categorie.opgegaanIn')} ${category}.`],
    links: linkTo(`c${opvolger}`, sink),
  };
}

function sourceTitle(key: string, { document }: Sink): string {
  const source = document.sources.find(({ id }) => id === `bron-${key}`);
  return source?.kort ?? source?.titel ?? key;
}
