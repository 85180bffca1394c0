import type { Lijst } from '../document/schema/lijst.ts';
import { formatDate } from '../i18n/dates.ts';
import { listData } from '../source/list-data.ts';
import type { Datum } from '../source/list-data.ts';

/** What a text should not type, because the list has it as data. */
export interface Typed {
  /** How a text names it instead. */
  readonly name: string;
  readonly pattern: RegExp;
}

/** The data of a list as a text would type them. */
export function typedData(lijst: Lijst): Typed[] {
  return Object.entries(listData).flatMap(([name, datum]) => {
    if (datum.kind === 'sentence') return [];
    const value = datum.of(lijst);
    return value === undefined ? [] : [{ name, pattern: patternFor(datum.kind, value) }];
  });
}

function patternFor(kind: Datum['kind'], value: string): RegExp {
  if (kind === 'words') return whole(spaced(value));
  const [day = '', month = '', year = ''] = formatDate(value).split(' ');
  // The year may be left out, save of days that every year has; another year makes it another day.
  const yearly = /^(?:1 januari|31 december)$/.test(`${day} ${month}`);
  return whole(String.raw`${day}\s+${month}(?:\s+${year})${yearly ? '' : '?'}(?!\s+\d{4})`);
}

function whole(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${source}(?![\p{L}\p{N}])`, 'giu');
}

/** Words that may stand on two lines. */
function spaced(words: string): string {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .join(String.raw`\s+`);
}

const just = String.raw`(?:pas|net|nu|zojuist|inmiddels)`;
/** Words that say how far the procedure is. In a text they stay when the status goes on. */
export const stageWords = new RegExp(
  [
    String.raw`huidige\s+(?:stap|fase|stand)`,
    String.raw`(?:stap|fase)\s+is\s+de\s+huidige`,
    // Without such an adverb it is more likely about how long records are kept.
    String.raw`termijn\s+(?:is\s+)?${just}\s+(?:is\s+)?(?:begonnen|gestart|gesloten)`,
    String.raw`(?:inzagetermijn|terinzagelegging)\s+is\s+(?:(?:al|nog|${just})\s+)*(?:begonnen|gestart|gesloten|voorbij|ge[eë]indigd)`,
    String.raw`ligt\s+(?:nu|thans|momenteel|op\s+dit\s+moment)\s+ter\s+inzage`,
  ]
    .map((source) => String.raw`(?<!\p{L})${source}(?!\p{L})`)
    .join('|'),
  'giu',
);
