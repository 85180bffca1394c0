import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Document } from '../../document/document.ts';
import { idOf } from '../../document/registers.ts';
import { lawDay, lawUrl } from '../../law/law-link.ts';
import type { Overzicht } from '../../document/schema/hoofdstuk.ts';
import { formatDate } from '../../i18n/dates.ts';
import { formatPeriod } from '../../i18n/periods.ts';
import { answeredViews } from './answered-views.ts';
import type { RenderContext } from './context.ts';
import { link, separated } from './inline.ts';
import { inspectionItems } from './inspection.ts';
import { listRegister } from './list-registers.ts';
import { note, words } from './register-item.ts';
import type { RegisterItem } from './register-item.ts';
import { renderBlocks } from './render.ts';
import { actorNames } from './valuation.ts';

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
      return document.begrippen.map((term) => ({
        id: term.id,
        term: words(term.term),
        description: [...renderBlocks(term.definitie, context), ...termNotes(term, context)],
      }));
    case 'afkortingen':
      return document.afkortingen.map(({ id, kort, voluit, taal }) => ({
        id,
        term: words(kort),
        description:
          taal === 'nl' ? words(voluit) : [h('em', { lang: taal, className: ['foreign'] }, voluit)],
      }));
    case 'actoren':
      return document.actoren.map((actor) => actorItem(actor, context));
    case 'regelgeving':
      return document.regelgeving.map((regeling) => lawItem(regeling, document));
    case 'terinzagelegging':
      return inspectionItems(context);
    case 'zienswijzen':
      return answeredViews(context);
    case 'bronnen':
      return document.bronnen.map(({ id, titel, uitgever, jaar, url, raadpleegdatum }) => ({
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
    default:
      return listRegister(name, context);
  }
}

/** Other words for a term, the source of its definition, and related terms. */
function termNotes(
  { synoniemen, bron, zieOok }: Document['begrippen'][number],
  context: RenderContext,
): ElementContent[] {
  const { document, t } = context;
  const related = zieOok.map((id) =>
    link(id, document.begrippen.find((term) => term.id === id)?.term ?? id, context),
  );
  const source = document.bronnen.find(({ id }) => id === bron);
  return [
    ...(synoniemen.length === 0 ? [] : note(`${t('register.synoniemen')}: ${synoniemen.join(', ')}.`)),
    ...(bron === null
      ? []
      : note(`${t('register.bron')}: `, link(bron, source?.kort ?? source?.titel ?? bron, context), '.')),
    ...(related.length === 0 ? [] : note(`${t('register.zieOok')}: `, ...separated(related, ', '), '.')),
  ];
}

function actorItem(
  { id, naam, afkorting, periode, toelichting, opvolger, onderZorgVan }: Document['actoren'][number],
  context: RenderContext,
): RegisterItem {
  const { document, t } = context;
  const other = (key: string | undefined, label: string): ElementContent[] => {
    if (key === undefined) return [];
    const [name = key] = actorNames([key], document);
    return note(`${label}: `, link(idOf('actoren', key), name, context), '.');
  };
  const facts = [periode && `${formatPeriod(periode)}.`, toelichting]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
  return {
    id,
    term: words(afkorting === undefined ? naam : `${naam} (${afkorting})`),
    description: [
      ...(facts === '' ? [] : [h('p', facts)]),
      ...onderZorgVan.flatMap((key) => other(key, t('register.onderZorgVan'))),
      ...other(opvolger, t('register.opvolger')),
    ],
  };
}

function lawItem(regeling: Document['regelgeving'][number], document: Document): RegisterItem {
  const { id, titel, vindplaats, bwbId } = regeling;
  const text = [titel, vindplaats, bwbId, lawValidity(regeling)]
    .filter((part) => part !== undefined && part !== '')
    .join('; ');
  return { id, term: lawName(regeling, document), description: words(text === '' ? text : `${text}.`) };
}

/** From when until when a regulation holds, as far as the list says so. */
export function lawValidity({
  geldigVan,
  geldigTot,
}: Pick<Document['regelgeving'][number], 'geldigVan' | 'geldigTot'>): string | undefined {
  return geldigVan === undefined && geldigTot === undefined
    ? undefined
    : formatPeriod({ van: geldigVan, tot: geldigTot });
}

/** What a regulation is called, with a link to its text. */
export function lawName(
  { citeertitel, afkorting, bwbId, geldigTot }: Document['regelgeving'][number],
  { lijst }: Document,
): ElementContent[] {
  const href = bwbId === undefined ? null : lawUrl(bwbId, null, lawDay({ geldigTot }, lijst.datum));
  const name = words(citeertitel);
  return [
    ...(href === null ? name : [h('a', { href, className: ['law'] }, name)]),
    ...(afkorting === undefined || afkorting === citeertitel ? [] : words(` (${afkorting})`)),
  ];
}
