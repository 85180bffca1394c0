import { stringify } from 'csv-stringify/sync';
import { addressesOf, editionPath, hrefOf } from '../../addresses.ts';
import { transitions } from '../../compare/transition.ts';
import type { Document } from '../../document/document.ts';
import { reasonText } from '../../document/reasons.ts';
import { dutch } from '../../i18n/translate.ts';
import type { Published } from '../publication.ts';

/** A line of the concordance of editions. */
interface Line {
  readonly van: string;
  readonly vanId: string | null;
  readonly vanAdres: string | null;
  readonly naar: string;
  readonly naarId: string | null;
  readonly naarAdres: string | null;
  readonly soort: string;
  readonly lot: readonly string[];
  readonly redenen: readonly string[];
}

const columns: readonly (keyof Line)[] = [
  'van',
  'vanId',
  'vanAdres',
  'naar',
  'naarId',
  'naarAdres',
  'soort',
  'lot',
  'redenen',
];

/** What each thing of every earlier edition is in the present one, as JSON. */
export function toTransitionsJson(published: Published): string {
  return `${JSON.stringify({ overgang: linesOf(published) }, null, 1)}\n`;
}

/** The same as CSV (RFC 4180), with a byte order mark, lines that end in CRLF, and no cell that is taken for a formula. */
export function toTransitionsCsv(published: Published): string {
  const rows = linesOf(published).map((line) => ({
    ...line,
    lot: line.lot.join('; '),
    redenen: line.redenen.join('; '),
  }));
  return stringify(rows, {
    bom: true,
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

function linesOf({ document, earlier = [], site, urlOf }: Published): Line[] {
  return earlier.flatMap((before) => {
    const addressOf = addressIn(before, site);
    return transitions(before, document).map(({ before: old, now, kind, fates, reasons }): Line => ({
      van: before.lijst.versie,
      vanId: old,
      vanAdres: old === null ? null : addressOf(old),
      naar: document.lijst.versie,
      naarId: now,
      naarAdres: now === null ? null : urlOf(now),
      soort: kind,
      lot: fates.length === 0 ? ['ongewijzigd'] : fates,
      redenen: reasons.map((one) => reasonText(one, dutch)),
    }));
  });
}

/** Where something stands in a frozen edition; null for what has no page there. */
export function addressIn(document: Document, site: string): (id: string) => string | null {
  const addresses = addressesOf(document);
  return (id) => {
    const address = addresses.get(id);
    return address === undefined
      ? null
      : new URL(`.${editionPath(document.lijst)}${hrefOf(address).slice(1)}`, site).href;
  };
}
