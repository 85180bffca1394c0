import { actNumbers } from '../law/act-numbers.ts';
import type { NumberedAct } from '../law/act-numbers.ts';
import { lawUrl } from '../law/law-link.ts';
import { regimes } from '../law/regime.ts';
import type { Regime, RegimeFacts } from '../law/regime.ts';
import { formatDate } from '../i18n/dates.ts';

/** Where a rule comes from: words, and a link where the text of it can be read. */
export interface Basis {
  readonly words: string;
  readonly url: string | null;
  /** The act it belongs to; left out where it holds under both. */
  readonly regime?: Regime;
  /** What says the same under the act of 2026; left out where that was not looked up. */
  readonly newer?: Basis;
}

interface Citation {
  readonly artikel: string;
  readonly lid?: number;
  /** `onder a`, `onder d, 2°`. */
  readonly onder?: string;
  /** A day on which the text said so, where it says it no more on the day of its regulation. */
  readonly op?: string;
}

/** A regulation that rules cite. */
interface Regulation {
  readonly naam: NumberedAct;
  /** The day of the text that is linked to. */
  readonly op: string;
  /** First day on which it was in force, and the first on which it is no more. */
  readonly van: string;
  readonly tot?: string | null;
  readonly regime?: Regime;
}

const ordinals = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde'];

/**
 * Makes the citations of one regulation.
 *
 * @throws RangeError for a text of a day on which the regulation was not in force: there is none
 */
function regulation({ naam, op, van, tot = null, regime }: Regulation): (citation: Citation) => Basis {
  return ({ artikel, lid, onder, op: day = op }) => {
    if (day < van || (tot !== null && day >= tot)) throw new RangeError(`${naam} was not in force on ${day}`);
    const member = lid === undefined ? [] : [`${ordinals[lid - 1] ?? String(lid)} lid`];
    const part = onder === undefined ? [] : [`onder ${onder}`];
    return {
      words: [naam, `artikel ${artikel}`, ...member, ...part].join(', '),
      url: lawUrl(actNumbers[naam], { artikel, lid: lid === undefined ? null : String(lid) }, day),
      ...(regime !== undefined && { regime }),
    };
  };
}

const act1995 = regimes['archiefwet-1995'];
const act2026 = regimes['archiefwet-2026'];
const of1995 = {
  op: '2024-10-01',
  van: act1995.geldigVan,
  tot: act1995.geldigTot,
  regime: 'archiefwet-1995',
} as const;

const archiefwet1995 = regulation({ naam: 'Archiefwet 1995', ...of1995 });
const archiefbesluit1995 = regulation({ naam: 'Archiefbesluit 1995', ...of1995 });
export const awb = regulation({
  naam: 'Algemene wet bestuursrecht',
  op: '2024-10-01',
  van: '1994-01-01',
});
export const termijnenwet = regulation({
  naam: 'Algemene termijnenwet',
  op: '2024-10-01',
  van: '1965-04-01',
});
export const woo = regulation({
  naam: 'Wet open overheid',
  op: '2024-10-01',
  van: '2022-05-01',
});
/** As it is since the Wet elektronische publicaties. */
export const bekendmakingswet = regulation({
  naam: 'Bekendmakingswet',
  op: '2024-10-01',
  van: '2021-07-01',
});

/** The Archiefwet 1995, with what says the same in the act that replaces it. */
export function archiefwet(citation: Citation): Basis {
  const newer = { '3': '5.3', '5': '5.1' }[citation.artikel];
  return {
    ...archiefwet1995(citation),
    ...(newer !== undefined && { newer: newArchiefwet(newer) }),
  };
}

/** The Archiefbesluit 1995, with what says the same in the draft of the next. */
export function archiefbesluit(citation: Citation): Basis {
  const { artikel, lid } = citation;
  const newer = artikel === '2' && lid === 2 ? '3.1, vierde lid' : artikel === '5' ? '3.1' : undefined;
  return {
    ...archiefbesluit1995(citation),
    ...(newer !== undefined && { newer: draftArchiefbesluit(newer) }),
  };
}

/** When an act comes into force, in words: `verwacht per 1 januari 2027` as long as no decree has set the day. */
export function commencement({ geldigVan, verwacht }: Pick<RegimeFacts, 'geldigVan' | 'verwacht'>): string {
  return `${verwacht ? 'verwacht per' : 'in werking per'} ${formatDate(geldigVan)}`;
}

/** The act that replaces the Archiefwet 1995. */
export function newArchiefwet(artikel: string): Basis {
  return {
    words: `${act2026.naam} (${act2026.vindplaats}; ${commencement(act2026)}), artikel ${artikel}`,
    url: act2026.url,
    regime: 'archiefwet-2026',
  };
}

/** The decree under it, of which only a draft was known. */
export function draftArchiefbesluit(artikel: string): Basis {
  return { words: `ontwerp-Archiefbesluit 2026, artikel ${artikel}`, url: null, regime: 'archiefwet-2026' };
}

/**
 * Where a rule comes from for a list under one act. What only the other act says becomes what this one says in its
 * place; where that was not looked up, it says so.
 */
export function basisUnder(regime: Regime, basis: readonly Basis[]): Basis[] {
  const own = basis.filter((one) => one.regime === undefined || one.regime === regime);
  if (regime === 'archiefwet-1995') return own.length > 0 ? own : [...basis];
  const others = basis.filter((one) => one.regime !== undefined && one.regime !== regime);
  const newer = others.map(({ newer: found }) => found ?? notLookedUp);
  const all = new Map([...own, ...newer].map((one) => [one.words, one]));
  return [...all.values()];
}

const notLookedUp: Basis = {
  words: `${act2026.naam} (${act2026.vindplaats}; ${commencement(act2026)}): waar dit daarin staat, is niet nagegaan`,
  url: act2026.url,
};

/** A success criterion of WCAG 2.1, which EN 301 549 makes binding on public bodies. */
export function wcag(number: string, name: string, anchor: string): Basis {
  return { words: `WCAG 2.1, ${number} ${name}`, url: `https://www.w3.org/TR/WCAG21/#${anchor}` };
}

/** A custom of archivists, or a case that went wrong. */
export function practice(words: string, url: string | null = null): Basis {
  return { words, url };
}

/** What a help text adds where a rule rests on the act of 2026. */
export const unsettled2026 =
  'De Archiefwet 2026 is bekendgemaakt, maar het Archiefbesluit 2026 en het overgangsrecht waren bij het schrijven van deze regel alleen als ontwerp bekend.';
