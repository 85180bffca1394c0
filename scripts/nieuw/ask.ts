import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import type { Interface } from 'node:readline/promises';
import { ExpectedError } from '../../src/machine/expected-error.ts';
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
import { readCount, readDay, readPeriod, readUrl } from '../commands/values.ts';
import { stages } from './status.ts';
import type { Stage } from './status.ts';
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
  const { regime = 'archiefwet-1995' } = options;
  const given = options.status ?? (ask ? undefined : 'concept');
  refuseOthers(options, given);
  const needed = ['titel', 'organisatie', ...(given === undefined ? [] : stages[given])] as const;
  const missing = needed.filter((name) => options[name] === undefined);
  if (!ask && missing.length > 0)
    throw new UsageError(
      `geef ${missing.map((name) => `\`--${name}\``).join(' en ')}: er is geen terminal om het te vragen`,
    );
  const soort = options.soort ?? (await askKind(ask));
  const { nouns, askedOfList } = kindOfList({ soort });
  const titel = options.titel ?? (await insist(ask, `Titel van ${nouns.stuk.article} ${nouns.stuk.one}: `));
  const isOfRecords = hasCategories({ soort });
  const organisatie =
    options.organisatie ??
    (await insist(ask, `Organisatie waarvan ${isOfRecords ? 'de archiefbescheiden zijn' : 'het stuk is'}: `));
  const isAsked = askedOfList.includes('periode');
  const periode = options.periode ?? (await askPeriod(isAsked ? ask : null, year));
  const status = given ?? (await askStatus(ask));
  refuseOthers(options, status);
  const known = { ...options };
  for (const name of stages[status])
    if (known[name] === undefined) Object.assign(known, { [name]: await askFact(ask, name) });
  const { inzage, webadres, besluit, bekendmaking, staatscourant } = known;
  return {
    ...{ titel, organisatie, periode, soort, status, regime },
    ...(inzage !== undefined && { inzage }),
    ...(webadres !== undefined && { webadres }),
    ...(besluit !== undefined && { besluit }),
    ...(bekendmaking !== undefined && { bekendmaking }),
    ...(staatscourant !== undefined && { staatscourant }),
  };
}

type Fact = (typeof stages)[Stage][number];

/** What is asked for a status, and how the answer is read. */
const facts = {
  inzage: { question: 'Eerste dag van de terinzagelegging', example: '2026-04-01', read: readDay },
  webadres: { question: 'Webadres van het ontwerp', example: 'https://example.nl/ontwerp', read: readUrl },
  besluit: { question: 'Dag van het besluit', example: '2026-04-01', read: readDay },
  bekendmaking: { question: 'Dag van de Staatscourant', example: '2026-04-10', read: readDay },
  staatscourant: { question: 'Nummer van de Staatscourant', example: '12345', read: readCount },
} as const;

/** What belongs to another status would be lost without a word. */
function refuseOthers(options: Options, status: Stage | undefined): void {
  if (status === undefined) return;
  for (const [other, names] of Object.entries(stages))
    for (const name of names)
      if (other !== status && options[name] !== undefined)
        throw new UsageError(`\`--${name}\` hoort bij \`--status ${other}\`, en niet bij \`${status}\``);
}

async function askStatus(ask: Ask): Promise<Stage> {
  const names = Object.keys(stages) as Stage[];
  for (;;) {
    const given = (await ask?.(`Status: ${names.join(', ')} [concept]: `))?.trim().toLowerCase() ?? '';
    const chosen = names.find((name) => name === (given === '' ? 'concept' : given));
    if (chosen !== undefined) return chosen;
  }
}

async function askFact(ask: Ask, name: Fact): Promise<string | number> {
  const { question, example, read } = facts[name];
  for (;;) {
    try {
      return read(await insist(ask, `${question} (${example}): `), name);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      process.stdout.write(`Schrijf het zoals ${example}.\n`);
    }
  }
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
    return await work(askOf(terminal));
  } finally {
    terminal.close();
  }
}

/** Who asked is not answered any more: nothing has been written then. */
class Stopped extends ExpectedError {
  override name = 'Stopped';

  constructor() {
    super('\nAfgebroken. Er is niets geschreven.');
  }
}

/**
 * Asks at a terminal.
 *
 * @throws Stopped when its input ends, by Ctrl+C or Ctrl+D
 */
export function askOf(terminal: Interface): NonNullable<Ask> {
  const ended = new Promise<never>((_, reject) => {
    terminal.once('close', () => {
      reject(new Stopped());
    });
  });
  // It closes too when all has been answered.
  ended.catch(() => undefined);
  return (question) =>
    Promise.race([
      terminal.question(question).catch(() => {
        throw new Stopped();
      }),
      ended,
    ]);
}
