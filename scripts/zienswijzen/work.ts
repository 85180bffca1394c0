import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { addressesOf } from '../../src/addresses.ts';
import { namesFile, viewsFolder } from '../../src/check/people.ts';
import { homeOf, readSettings } from '../../src/astro/settings.ts';
import { visible } from '../../src/diagnostics/visible.ts';
import type { Document } from '../../src/document/document.ts';
import { textsFor } from '../../src/document/list-kinds.ts';
import { lastDayForViews } from '../../src/law/clock.ts';
import { recordsOf } from '../../src/search/build/records.ts';
import { loadList } from '../../src/astro/load-list.ts';
import { citablesOf } from '../../src/zienswijze/citable.ts';
import { createQuotationFinder } from '../../src/zienswijze/quotation.ts';
import type { Passage } from '../../src/zienswijze/quotation.ts';
import { answerFile } from '../../src/zienswijze/receive/answers.ts';
import { collect } from '../../src/zienswijze/receive/collect.ts';
import type { Collected } from '../../src/zienswijze/receive/collect.ts';
import { createPlacer } from '../../src/zienswijze/receive/place.ts';
import type { Known } from '../../src/zienswijze/receive/same-view.ts';
import { tableOf } from '../../src/zienswijze/receive/table.ts';
import type { KeptTable, Table } from '../../src/zienswijze/receive/table.ts';
import { readFolder } from '../command-line/content-folder.ts';
import type { OptionsOf } from '../command-line/command.ts';
import type { zienswijzen as command } from '../commands/zienswijzen.ts';
import { readText } from '../importeer/files.ts';
import { writeBelow } from '../importeer/write-files.ts';
import { accountOf, progressFile } from './account.ts';
import { ignoreFile, ignoringNames, namesText } from './names.ts';
import { knownNames, progressName, sheetFile, tableBefore, tableFile } from './kept.ts';
import { readReceived } from './read-folder.ts';
import { toXlsx } from './to-xlsx.ts';

/** Puts what came in in a table, and beside it what is needed to answer it. */
export async function work(
  { map, uit }: OptionsOf<typeof command>,
  [folder = '']: readonly string[],
): Promise<number> {
  const target = resolve(uit ?? join(map, viewsFolder));
  const { document } = loadList(await readFolder(map));
  const given = await readReceived(resolve(folder));
  const before = await tableBefore(target);
  const names = await knownNames(target);
  const known: Known = {
    numbers: new Map(
      [...before.zienswijzen, ...before.afwezig].map(({ sleutel, nummer }) => [sleutel, nummer]),
    ),
    senders: new Map(names.map((one) => [one.nummer, one])),
    highest: before.hoogsteNummer,
  };
  const collected = await collect(given, known, document.lijst.id);
  const table = placedIn(document, collected, before);
  const ignored = await ignoringNames(target);
  const answers = await answersOf(table, target);
  await writeBelow(
    target,
    new Map<string, string | Uint8Array>([
      [ignoreFile, ignored],
      [namesFile, namesText(collected.views, names)],
      [tableFile, `${JSON.stringify(table, null, 1)}\n`],
      [sheetFile, await toXlsx(table)],
      [progressName, progressFile(table, answers)],
      ...answers.filter(({ isNew }) => isNew).map(({ path, text }) => [path, text] as const),
    ]),
  );
  process.stdout.write(visible(accountOf(collected, table)));
  process.stdout.write(`\nGeschreven naar ${visible(relative(process.cwd(), target))}\n`);
  return table.telling.geweigerd + table.telling.nietGeplaatst > 0 ? 1 : 0;
}

/** The table, with each part at the block of the list that it is about. */
function placedIn(document: Document, collected: Collected, before: KeptTable): Table {
  const addresses = addressesOf(document);
  const site = homeOf(readSettings(process.env));
  const citables = citablesOf(document, { addresses, pageMap: null, site, t: textsFor(document.lijst) });
  const place = createPlacer(
    citables,
    createQuotationFinder(passagesOf(document, addresses)),
    document.lijst.versie,
  );
  const { inzage } = document.lijst;
  return tableOf(collected, place, citables, inzage ? lastDayForViews(inzage) : null, before);
}

/** The words of every block, in the order of the document. */
function passagesOf(document: Document, addresses: ReturnType<typeof addressesOf>): Passage[] {
  const texts = Map.groupBy(
    recordsOf(document, addresses).flatMap((record) => record.texts),
    ({ id }) => id,
  );
  return document.blokken.flatMap(({ id }) => {
    const text = (texts.get(id) ?? []).map((one) => one.text).join(' ');
    return text === '' ? [] : { id, text };
  });
}

/** A file to answer in for every view, whether it is in the folder or was before: one that is there stays as it is. */
async function answersOf(
  { zienswijzen, afwezig, rijen }: Table,
  target: string,
): Promise<{ number: number; path: string; text: string; isNew: boolean }[]> {
  const rows = Map.groupBy(rijen, ({ nummer }) => nummer);
  return Promise.all(
    [...zienswijzen, ...afwezig].map(async (view) => {
      const path = `${String(view.nummer).padStart(4, '0')}.md`;
      const written = await readText(join(target, path));
      const own = [...(rows.get(view.nummer) ?? [])].sort((a, b) => a.onderdeel - b.onderdeel);
      return { number: view.nummer, path, text: written ?? answerFile(view, own), isNew: written === null };
    }),
  );
}
