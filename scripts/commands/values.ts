/** Options that several commands have, and how their values are read. */
import { firstDay, toDate } from '../../src/document/days.ts';
import { listKindNames, listKinds } from '../../src/document/list-kinds.ts';
import type { ListKindName } from '../../src/document/list-kinds.ts';
import { lowerFirst } from '../../src/i18n/letters.ts';
import type { Option } from '../command-line/command.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { usualContent } from '../command-line/usual-folders.ts';

/** `--map`: the content folder. */
export const content = {
  value: 'PAD',
  help: 'map met de inhoud',
  usual: { shown: 'INZAGE_INHOUD, en anders content/', value: usualContent() },
} as const satisfies Option<string>;

/** `--soort`: the kinds of list, each with what it is for. */
export const listKindChoices = Object.fromEntries(
  listKindNames.map((name) => [name, lowerFirst(listKinds[name].help.replace(/\.$/, ''))]),
) as Readonly<Record<ListKindName, string>>;

/** `--uit`: the folder of the result of a build; see `usualResult` for where it is when none is named. */
export const result = {
  value: 'PAD',
  help: 'map voor het resultaat (standaard naast de inhoud: dist/ naast content/, lijst-dist/ naast lijst/)',
} as const satisfies Option<string>;

type Port = Required<Pick<Option<number>, 'value' | 'help' | 'usual' | 'read'>>;

/** `--poort`: where a website is served. */
export function port(usual: number): Port {
  return {
    value: 'N',
    help: 'poort van de website',
    usual: { shown: String(usual), value: usual },
    read: readPort,
  };
}

function readPort(given: string, name: string): number {
  const number = Number(given);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  throw new UsageError(`\`--${name}\` moet een getal van 0 tot en met 65535 zijn, en niet \`${given}\``);
}

/** A period of years, as `1945-1990` or `vanaf 1945`. */
export function readPeriod(given: string, name: string): { readonly van: string; readonly tot?: string } {
  const [, van, tot] = /^(?:vanaf\s+)?(\d{4})(?:\s*[-–]\s*(\d{4})?)?$/.exec(given.trim()) ?? [];
  if (van !== undefined && (tot === undefined || tot >= van))
    return { van, ...(tot !== undefined && { tot }) };
  throw new UsageError(
    `\`--${name}\` moet uit jaren bestaan, zoals \`1945-1990\` of \`vanaf 1945\`, en niet \`${given}\``,
  );
}

/** Reads a day, as `2026-04-01`. */
export function readDay(given: string, name: string): string {
  const text = given.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && toDate(firstDay(text)) === text) return text;
  throw new UsageError(`\`--${name}\` moet een dag zijn, zoals \`2026-04-01\`, en niet \`${given}\``);
}

/** Reads the address of something on the web. */
export function readUrl(given: string, name: string): string {
  const url = URL.parse(given.trim());
  if (url !== null && /^https?:$/.test(url.protocol)) return url.href;
  throw new UsageError(
    `\`--${name}\` moet een webadres zijn, zoals \`https://example.nl/ontwerp\`, en niet \`${given}\``,
  );
}

/** Reads a whole number from 1. */
export function readCount(given: string, name: string): number {
  const number = Number(given);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new UsageError(`\`--${name}\` moet een aantal vanaf 1 zijn, en niet \`${given}\``);
}

/** Reads whole numbers from 2, with commas between them. */
export function readCounts(given: string, name: string): readonly number[] {
  const numbers = given.split(',').map(Number);
  if (numbers.every((number) => Number.isInteger(number) && number >= 2)) return numbers;
  throw new UsageError(
    `\`--${name}\` moet uit aantallen vanaf 2 bestaan, zoals \`6,30\`, en niet \`${given}\``,
  );
}
