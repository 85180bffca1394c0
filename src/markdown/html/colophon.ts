import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import type { Document } from '../../document/document.ts';
import { namesData } from '../../document/named-data.ts';
import { formatDate, formatPeriod } from '../../i18n/dates.ts';
import type { Translate } from '../../i18n/translate.ts';
import { adoptionFacts, historyFacts, repealFacts } from './list-facts.ts';
import type { ListFact } from './list-facts.ts';
import { titleOf } from './legal-basis.ts';
import { readableAddress } from './readable-address.ts';
import { transferRule } from '../transfer-rule.ts';
import { words } from './register-item.ts';
import { defaultStart } from './event.ts';
import { actorNames } from './valuation.ts';

/** What this edition is and whose. Site and PDF both show these. */
export function identityFacts(document: Document, t: Translate): ListFact[] {
  const { lijst } = document;
  const { colofon, inzage, standaardAangrijpingspunt } = lijst;
  const rows: [string, string | undefined][] = [
    [t('colofon.titel'), lijst.titel],
    [t('colofon.ook'), lijst.alternatieveTitels.join('; ')],
    [t('colofon.versie'), lijst.versie],
    [t('colofon.status'), t(`status.${lijst.status}`)],
    [t('colofon.datum'), formatDate(lijst.datum)],
    [t('colofon.periode'), lijst.periode.ruw ?? formatPeriod(lijst.periode)],
    [t('colofon.kenmerk'), lijst.kenmerk],
    [t(`zorgdrager.${lijst.regime}`), actorNames(lijst.zorgdragers, document).join('; ')],
    [t('colofon.vaststellers'), actorNames(lijst.vaststellers, document).join('; ')],
    [t('colofon.inzage'), inzage && formatPeriod({ van: inzage.start, tot: inzage.einde })],
    [t('colofon.begin'), standaardAangrijpingspunt && defaultStart(standaardAangrijpingspunt, t)],
    [t('colofon.overbrenging'), transferFact(document, t)],
    [
      t('colofon.organisatie'),
      [colofon.organisatie, colofon.adres].filter((part) => part !== undefined).join(', '),
    ],
  ];
  const facts = rows.flatMap(([label, value]) =>
    value === undefined || value === '' ? [] : [{ label, lines: [words(value)] }],
  );
  return [...facts, ...linkFact(t('colofon.website'), colofon.website)];
}

/** The rule of transfer of the list, where no chapter tells it. */
function transferFact(document: Document, t: Translate): string | undefined {
  const { lijst } = document;
  if (lijst.overbrenging === undefined || namesData(document, 'overbrenging')) return undefined;
  return transferRule(lijst, (regeling) => titleOf(regeling, document), t);
}

/** What is recorded of the list: its adoption, what it repeals, its history. What is not there yet is left out. */
export function recordedFacts(document: Document, t: Translate): ListFact[] {
  const { lijst } = document;
  const adopted = [lijst.besluiten, lijst.staatscourant, lijst.geldigheid, lijst.beeindiging].some((facts) =>
    Array.isArray(facts) ? facts.length > 0 : facts !== undefined,
  );
  return [
    ...(adopted ? adoptionFacts(document, t) : []),
    ...asOne(t('feiten.intrekking'), repealFacts(lijst, t)),
    ...asOne(t('feiten.historie'), historyFacts(lijst, t)),
    ...linkFact(t('colofon.licentie'), lijst.licentie),
  ];
}

/** Facts as the lines of one: each begins with its label. */
function asOne(label: string, facts: readonly ListFact[]): ListFact[] {
  if (facts.length === 0) return [];
  const lines = facts.map((fact) => [
    ...words(`${fact.label}: `),
    ...fact.lines.flatMap((line, index) => [...words(index === 0 ? '' : '. '), ...line]),
  ]);
  return [{ label, lines }];
}

function linkFact(label: string, url: string | undefined): ListFact[] {
  return url === undefined ? [] : [{ label, lines: [[h('a', { href: url }, readableAddress(url))]] }];
}

/** The lines of a fact below each other; a single one stands as it is. */
export function factContent({ lines }: ListFact): ElementContent[] {
  const [only, ...rest] = lines;
  return only !== undefined && rest.length === 0 ? [...only] : lines.map((line) => h('p', [...line]));
}
