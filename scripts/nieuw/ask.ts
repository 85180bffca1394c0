import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import {
  hasCategories,
  kindOfList,
  listKindNames,
  listKinds,
  usualKind,
} from '../../src/document/list-kinds.ts';
import type { ListKindName } from '../../src/document/list-kinds.ts';
import type { OptionsOf } from '../command-line/command.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { nieuw } from '../commands/nieuw.ts';
import { readPeriod } from '../commands/values.ts';
import type { Answers } from './template.ts';

type Options = OptionsOf<typeof nieuw>;
export type Asked = Omit<Answers, 'datum'> & { readonly soort: NonNullable<Options['soort']> };

/** Asks a person for one line; null where there is nobody to ask. */
export type Ask = ((question: string) => Promise<string>) | null;

/**
 * What is to be known of a list that begins: what was typed as options, and the answers to the rest.
 *
 * @param year - this year, for who does not name a period
 * @throws UsageError when something is missing and there is nobody to ask
 */
export async function complete(options: Options, ask: Ask, year: string): Promise<Asked> {
  const missing = (['titel', 'organisatie'] as const).filter((name) => options[name] === undefined);
  if (!ask && missing.length > 0)
    throw new UsageError(
      `geef ${missing.map((name) => `\`--${name}\``).join(' en ')}: er is geen terminal om het te vragen`,
    );
  const { status = 'concept', regime = 'archiefwet-1995' } = options;
  const soort = options.soort ?? (await askKind(ask));
  const { nouns, askedOfList } = kindOfList({ soort });
  const titel = options.titel ?? (await insist(ask, `Titel van ${nouns.stuk.article} ${nouns.stuk.one}: `));
  const isOfRecords = hasCategories({ soort });
  const organisatie =
    options.organisatie ??
    (await insist(ask, `Organisatie waarvan ${isOfRecords ? 'de archiefbescheiden zijn' : 'het stuk is'}: `));
  const isAsked = askedOfList.includes('periode');
  const periode = options.periode ?? (await askPeriod(isAsked ? ask : null, year));
  return { titel, organisatie, periode, soort, status, regime };
}

async function askKind(ask: Ask): Promise<ListKindName> {
  for (;;) {
    const given = (await ask?.(`Soort lijst: ${listKindNames.join(', ')} [${usualKind}]: `))?.trim() ?? '';
    const chosen = listKindNames.find((name) => name === (given === '' ? usualKind : given.toLowerCase()));
    if (chosen !== undefined) return chosen;
    for (const name of listKindNames) process.stdout.write(`  ${name}: ${listKinds[name].help}\n`);
  }
}

async function askPeriod(ask: Ask, year: string): Promise<Answers['periode']> {
  for (;;) {
    const given = ask ? await ask(`Periode waarop zij betrekking heeft [vanaf ${year}]: `) : '';
    if (given.trim() === '') return { van: year };
    try {
      return readPeriod(given, 'periode');
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      process.stdout.write('Noem jaren, zoals 1945-1990 of vanaf 1945.\n');
    }
  }
}

async function insist(ask: Ask, question: string): Promise<string> {
  for (;;) {
    const given = (await ask?.(question))?.trim() ?? '';
    if (given !== '') return given;
  }
}

/** Runs with somebody to ask, where there is a terminal. */
export async function withTerminal<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return work(null);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await work((question) => terminal.question(question));
  } finally {
    terminal.close();
  }
}
