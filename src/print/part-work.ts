import { defined } from '../diagnostics/defined.ts';
import type { PartWork } from './chromium/paginate.ts';
import type { Meaning } from './finish/facts.ts';
import { pagesOfPart, repairPart } from './finish/repair-part.ts';
import type { RepairedPart } from './finish/repair-part.ts';
import { meaningIn } from './meaning.ts';
import { rememberHere } from './remember.ts';
import type { Remember } from './remember.ts';

/**
 * Repairs the print of each part as soon as it is there.
 *
 * @param parts - their HTML
 * @param assets - key of what all of them are printed with
 * @param remember - by default for this print alone
 */
export function repairingParts(
  parts: readonly string[],
  assets: string,
  meaning: Meaning,
  remember?: Remember,
): PartWork<RepairedPart> {
  const known = parts.map((html) => meaningIn(html, meaning));
  return {
    take: async (print, index) => repairPart(print, defined(known[index], 'such part')),
    madeOf: (index) => {
      const { contents, notes, calls, expansions, spoken } = defined(known[index], 'such part');
      return [JSON.stringify([contents, [...notes], [...calls], [...expansions], [...spoken]])];
    },
    pagesOf: pagesOfPart,
    remember: rememberHere(remember && (async (of, make) => remember([assets, ...of], make))),
  };
}
