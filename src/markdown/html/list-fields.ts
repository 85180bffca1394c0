import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import type { Document } from '../../document/document.ts';
import { namesData } from '../../document/named-data.ts';
import type { Lijst } from '../../document/schema/lijst.ts';
import { regimeOf } from '../../law/regime.ts';
import { formatDate } from '../../i18n/dates.ts';
import { formatPeriod } from '../../i18n/periods.ts';
import type { StringKey } from '../../i18n/schema.ts';
import type { Translate } from '../../i18n/translate.ts';
import { transferRule } from '../transfer-rule.ts';
import { defaultStart } from './event.ts';
import { asOne, decision, ending, gazette, historyFacts, repealFacts, validity } from './list-facts.ts';
import type { ListFact } from './list-facts.ts';
import { titleOf } from './legal-basis.ts';
import { readableAddress } from './readable-address.ts';
import { words } from './register-item.ts';
import { actorNames } from './valuation.ts';

/** Tells of a field; nothing where the list has nothing there. */
type Tell = (document: Document, t: Translate) => ListFact[];

/** A field of the list that is told as a fact. */
export interface ListField {
  /** What it is part of: what this edition is and whose, how it was adopted, or what else is recorded of it. */
  readonly part: 'identity' | 'adoption' | 'record';
  readonly tell: Tell;
  /** The same on the home page, where that has other words for it. */
  readonly home?: Tell;
  /** Its label, and what is told of a draft and of an adopted list that have nothing there. */
  readonly absent?: readonly [label: StringKey, draft: StringKey, adopted: StringKey];
}

/** Where a field stands that is no fact. */
type Elsewhere = string;

const collection: Elsewhere = 'stands where a chapter prints it, or else below the facts';
const publishing: Elsewhere = 'says how to publish';

/** What becomes of every field of the list, in the order in which the colophon tells them. */
export const listFields = {
  titel: { part: 'identity', tell: ({ lijst }, t) => fact(t('colofon.titel'), lijst.titel) },
  alternatieveTitels: {
    part: 'identity',
    tell: ({ lijst }, t) => fact(t('colofon.ook'), lijst.alternatieveTitels.join('; ')),
  },
  versie: {
    part: 'identity',
    tell: ({ lijst }, t) => fact(t('colofon.versie'), lijst.versie),
    home: ({ lijst: { versie, datum } }, t) => [
      {
        label: t('colofon.versie'),
        lines: [[...words(`${versie}, `), h('time', { dateTime: datum }, formatDate(datum))]],
      },
    ],
  },
  status: {
    part: 'identity',
    tell: ({ lijst }, t) => fact(t('colofon.status'), t(`status.${lijst.status}`)),
  },
  datum: { part: 'identity', tell: ({ lijst }, t) => fact(t('colofon.datum'), formatDate(lijst.datum)) },
  periode: {
    part: 'identity',
    tell: ({ lijst }, t) => fact(t('colofon.periode'), period(lijst)),
    home: ({ lijst }, t) => fact(t('home.reikwijdte'), period(lijst)),
  },
  kenmerk: { part: 'identity', tell: ({ lijst }, t) => fact(t('colofon.kenmerk'), lijst.kenmerk) },
  zorgdragers: {
    part: 'identity',
    tell: (document, t) => inCharge(document, '; ', t),
    home: (document, t) => inCharge(document, ', ', t),
  },
  vaststellers: {
    part: 'identity',
    tell: (document, t) =>
      fact(t('colofon.vaststellers'), actorNames(document.lijst.vaststellers, document).join('; ')),
  },
  inzage: {
    part: 'identity',
    tell: ({ lijst: { inzage } }, t) =>
      fact(t('colofon.inzage'), inzage && formatPeriod({ van: inzage.start, tot: inzage.einde })),
    home: ({ lijst: { inzage } }, t) =>
      fact(
        t('colofon.inzage'),
        inzage &&
          t('home.periode-dagen', { start: formatDate(inzage.start), einde: formatDate(inzage.einde) }),
      ),
  },
  standaardAangrijpingspunt: {
    part: 'identity',
    tell: ({ lijst: { standaardAangrijpingspunt: event } }, t) =>
      fact(t('colofon.begin'), event && defaultStart(event, t)),
  },
  overbrenging: {
    part: 'identity',
    tell: (document, t) => fact(t('colofon.overbrenging'), transfer(document, t)),
  },
  colofon: {
    part: 'identity',
    tell: ({ lijst: { colofon } }, t) => [
      ...fact(
        t('colofon.organisatie'),
        [colofon.organisatie, colofon.adres].filter((one) => one !== undefined).join(', '),
      ),
      ...linked(t('colofon.website'), colofon.website),
    ],
  },
  besluiten: {
    part: 'adoption',
    tell: (document, t) =>
      told(
        t('feiten.besluiten'),
        document.lijst.besluiten.map((one) => words(decision(one, document, t))),
      ),
    absent: ['feiten.besluiten', 'feiten.besluiten-geen', 'feiten.besluiten-onbekend'],
  },
  staatscourant: {
    part: 'adoption',
    tell: ({ lijst }, t) =>
      told(
        t('feiten.staatscourant'),
        lijst.staatscourant.map((one) => gazette(one, t)),
      ),
    absent: ['feiten.staatscourant', 'feiten.staatscourant-geen', 'feiten.geldigheid-onbekend'],
  },
  geldigheid: {
    part: 'adoption',
    tell: ({ lijst: { geldigheid } }, t) =>
      fact(t('feiten.geldigheid'), geldigheid && validity(geldigheid, t)),
    absent: ['feiten.geldigheid', 'feiten.geldigheid-geen', 'feiten.geldigheid-onbekend'],
  },
  beeindiging: {
    part: 'adoption',
    tell: ({ lijst: { beeindiging } }, t) =>
      fact(t('feiten.beeindiging'), beeindiging && ending(beeindiging, t)),
  },
  intrekking: {
    part: 'record',
    tell: ({ lijst }, t) => asOne(t('feiten.intrekking'), repealFacts(lijst, t)),
  },
  historie: { part: 'record', tell: ({ lijst }, t) => asOne(t('feiten.historie'), historyFacts(lijst, t)) },
  licentie: { part: 'record', tell: ({ lijst }, t) => linked(t('colofon.licentie'), lijst.licentie) },
  wijzigingsnota: 'stands with the changes that it explains',
  volledigeTitel: 'stands on the cover',
  inleiding: 'introduces the website',
  melding: 'stands on the cover, and above every page of the site',
  zienswijze: collection,
  verslag: collection,
  taken: collection,
  ordeningsstructuur: collection,
  betrokkenen: collection,
  uitzonderingscriteria: collection,
  selectiecriteria: collection,
  diwoo: publishing,
  bestanden: publishing,
  id: publishing,
  soort: publishing,
  regime: publishing,
  kopregel: publishing,
  doorlopend: publishing,
  margenummers: publishing,
  nummeringTotNiveau: publishing,
  afwijkingen: 'stands with all that is let stand',
} as const satisfies { readonly [Key in keyof Lijst]-?: ListField | Elsewhere };

function told(label: string, lines: ListFact['lines']): ListFact[] {
  return lines.length === 0 ? [] : [{ label, lines }];
}

function fact(label: string, value: string | undefined): ListFact[] {
  return value === undefined || value === '' ? [] : told(label, [words(value)]);
}

function linked(label: string, url: string | undefined): ListFact[] {
  if (url === undefined) return [];
  const address: ElementContent = h('a', { href: url }, readableAddress(url));
  return told(label, [[address]]);
}

function period({ periode }: Lijst): string | undefined {
  return periode && (periode.ruw ?? formatPeriod(periode));
}

function inCharge(document: Document, between: string, t: Translate): ListFact[] {
  const { lijst } = document;
  const { zorgdragers } = lijst;
  return fact(t(`zorgdrager.${regimeOf(lijst)}`), actorNames(zorgdragers, document).join(between));
}

/** The rule of transfer of the list, where no chapter tells it. */
function transfer(document: Document, t: Translate): string | undefined {
  const { lijst } = document;
  if (lijst.overbrenging === undefined || namesData(document, 'overbrenging')) return undefined;
  return transferRule(lijst, (regeling) => titleOf(regeling, document), t);
}
