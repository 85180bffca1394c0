import { addressesOf, editionPath, hrefOf, placeKey } from '../../addresses.ts';
import { becameBetween } from '../../compare/changes-between.ts';
import { changedText } from '../../compare/changed-text.ts';
import type { Change } from '../../compare/piece.ts';
import { holderOf } from '../../compare/holder.ts';
import { oncePerPair } from '../../compare/once-per-pair.ts';
import { placedSections } from '../../compare/sections.ts';
import { createBlockNames } from '../../document/block-names.ts';
import type { Document } from '../../document/document.ts';
import { textsFor } from '../../document/list-kinds.ts';
import { shortPrint } from '../../source/editions/fingerprint.ts';
import type { Became, Since } from '../browser/since.ts';
import type { FrozenEdition } from '../frozen.ts';

/** A frozen edition, as far as citations of it go. */
type Cited = Pick<FrozenEdition, 'document' | 'versie' | 'prints'>;

/**
 * What became of everything that could be cited in an earlier edition. What is cited as part of something else, such as a row of
 * a table, became what that became. It is reckoned once for each two.
 */
export const tellSince: (edition: Cited, now: Document) => Since = oncePerPair(reckonSince);

function reckonSince(edition: Cited, now: Document): Since {
  const { document: before, prints, versie } = edition;
  const became = becameById(before, now);
  const [oldAddresses, addresses] = [addressesOf(before), addressesOf(now)];
  const [oldName, nameOf] = [before, now].map((one) => createBlockNames(one, textsFor(one.lijst)));
  const words = wordsById(before);
  const kept = new Set(now.blokken.map(({ id }) => id));
  const placeOf = (id: string): Became['nu'] => {
    const address = addresses.get(id);
    return address === undefined ? [] : [{ naam: nameOf?.(id) ?? id, adres: hrefOf(address) }];
  };
  const entries = before.blokken.flatMap(({ id, owner }): [string, string | Became][] => {
    const address = oldAddresses.get(id);
    if (address === undefined) return [];
    const w = shortPrint(prints[id] ?? '');
    const own = became.get(id);
    const holderId = holderOf(id, became) ?? owner;
    const change = own ?? became.get(holderId);
    const after = (change?.after ?? []).map((is) => {
      const part = is + (id.startsWith(holderId) ? id.slice(holderId.length) : '');
      return kept.has(part) ? part : is;
    });
    const nu = after.flatMap(placeOf);
    const href = hrefOf(address);
    const stays = nu.length === 1 && nu[0]?.adres === href;
    const lot = change?.fates ?? [];
    if (stays && lot.length === 0) return [[placeKey(address), w]];
    const verschillen = (own?.differences ?? []).map(changedText);
    const one: Became = {
      w,
      naam: oldName?.(id) ?? id,
      lot: nu.length === 0 ? ['vervallen'] : lot,
      nu,
      was: `${editionPath({ versie })}${href.slice(1)}`,
      tekst: verschillen.length === 0 ? (words.get(id) ?? null) : null,
      verschillen: verschillen.map(({ field, runs }) => ({ veld: field, delen: runs })),
    };
    return [[placeKey(address), one]];
  });
  return { formaat: 1, van: versie, naar: now.lijst.versie, plaatsen: Object.fromEntries(entries) };
}

function becameById(before: Document, now: Document): ReadonlyMap<string, Change> {
  return new Map(
    becameBetween(before, now).flatMap((change) => change.before.map((id) => [id, change] as const)),
  );
}

function wordsById(document: Document): ReadonlyMap<string, string> {
  return new Map(
    placedSections(document).flatMap(({ section, pieces, title }) => [
      [section.id, title.join(' ')] as const,
      ...pieces.map((one) => [one.id, one.words.join(' ')] as const),
    ]),
  );
}
