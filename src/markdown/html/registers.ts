import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Document } from '../../document/document.ts';
import { lawDay, lawUrl } from '../../document/law-link.ts';
import type { Overzicht } from '../../document/schema/hoofdstuk.ts';
import { formatDate, formatPeriod } from '../../i18n/dates.ts';
import type { RenderContext } from './context.ts';
import { renderBlocks } from './render.ts';
import { actorNames } from './valuation.ts';

/** One entry of an annex: the word it is about and what is said of it. */
export interface RegisterItem {
  readonly id: string;
  readonly term: readonly ElementContent[];
  readonly description: readonly ElementContent[];
}

/** The registers that an annex shows as entries; categories and the concordance have a table of their own. */
export type RegisterName = Exclude<Overzicht, 'categorieen' | 'concordantie'>;

/**
 * The entries of a register, ready for a description list. Site and PDF both show these.
 *
 * @param name - the register, as the front matter of the annex names it
 */
export function registerItems(name: RegisterName, context: RenderContext): RegisterItem[] {
  const { document } = context;
  switch (name) {
    case 'begrippen':
      return document.terms.map((term) => ({
        id: term.id,
        term: words(term.term),
        description: [...renderBlocks(term.definitie, context), ...seeAlso(term, context)],
      }));
    case 'afkortingen':
      return document.abbreviations.map(({ id, kort, voluit, taal }) => ({
        id,
        term: words(kort),
        description:
          taal === 'nl' ? words(voluit) : [h('em', { lang: taal, className: ['foreign'] }, voluit)],
      }));
    case 'actoren':
      return document.actors.map((actor) => actorItem(actor, context));
    case 'regelgeving':
      return document.legislation.map((regeling) => lawItem(regeling, document));
    case 'bronnen':
      return document.sources.map(({ id, titel, uitgever, jaar, url, raadpleegdatum }) => ({
        id,
        term: url === undefined ? words(titel) : [h('a', { href: url }, titel)],
        description: words(
          [
            uitgever,
            jaar?.toString(),
            raadpleegdatum && context.t('register.geraadpleegd', { datum: formatDate(raadpleegdatum) }),
          ]
            .filter((part) => part !== undefined && part !== '')
            .join(', '),
        ),
      }));
  }
}

function words(text: string): ElementContent[] {
  return text === '' ? [] : [{ type: 'text', value: text }];
}

/** Between paragraphs that paper sets as one. */
const gap: ElementContent = { type: 'text', value: ' ' };

function seeAlso(
  { synoniemen, zieOok }: Document['terms'][number],
  context: RenderContext,
): ElementContent[] {
  const { document, hrefOf, t } = context;
  const related = zieOok.map((id) =>
    h('a', { href: hrefOf(id) ?? '' }, document.terms.find((term) => term.id === id)?.term ?? id),
  );
  return [
    ...(synoniemen.length === 0
      ? []
      : [
          gap,
          h('p', { className: ['entry-note'] }, `${t('register.synoniemen')}: ${synoniemen.join(', ')}.`),
        ]),
    ...(related.length === 0
      ? []
      : [
          gap,
          h('p', { className: ['entry-note'] }, [
            `${t('register.zieOok')}: `,
            ...related.flatMap((item, index) => (index === 0 ? [item] : [', ', item])),
            '.',
          ]),
        ]),
  ];
}

function actorItem(
  { id, naam, afkorting, periode, toelichting, opvolger, onderZorgVan }: Document['actors'][number],
  { document, hrefOf, t }: RenderContext,
): RegisterItem {
  const other = (key: string | undefined, label: string): ElementContent[] => {
    if (key === undefined) return [];
    const [name = key] = actorNames([key], document);
    return [
      gap,
      h('p', { className: ['entry-note'] }, [
        `${label}: `,
        h('a', { href: hrefOf(`actor-${key}`) ?? '' }, name),
        '.',
      ]),
    ];
  };
  const facts = [periode && `${formatPeriod(periode)}.`, toelichting]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
  return {
    id,
    term: words(afkorting === undefined ? naam : `${naam} (${afkorting})`),
    description: [
      ...(facts === '' ? [] : [h('p', facts)]),
      ...other(onderZorgVan, t('register.onderZorgVan')),
      ...other(opvolger, t('register.opvolger')),
    ],
  };
}

function lawItem(
  { id, citeertitel, titel, vindplaats, bwbId, geldigVan, geldigTot }: Document['legislation'][number],
  { lijst }: Document,
): RegisterItem {
  const validity = geldigVan === undefined ? undefined : formatPeriod({ van: geldigVan, tot: geldigTot });
  const text = [titel, vindplaats, bwbId, validity]
    .filter((part) => part !== undefined && part !== '')
    .join('; ');
  return {
    id,
    term:
      bwbId === undefined
        ? words(citeertitel)
        : [
            h(
              'a',
              { href: lawUrl(bwbId, null, lawDay({ geldigTot }, lijst.datum)), className: ['law'] },
              citeertitel,
            ),
          ],
    description: words(text === '' ? text : `${text}.`),
  };
}
