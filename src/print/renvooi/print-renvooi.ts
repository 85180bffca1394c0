import { unknownSite } from '../../addresses.ts';
import { becameBetween, changesBetween } from '../../compare/changes-between.ts';
import { weights } from '../../compare/piece.ts';
import type { Document } from '../../document/document.ts';
import { textsFor } from '../../document/list-kinds.ts';
import { capitalised } from '../../i18n/letters.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Loaded } from '../../source/load.ts';
import { readAssets } from '../chromium/assets.ts';
import { paginate } from '../chromium/paginate.ts';
import { renvooiName } from '../file-names.ts';
import type { FileFacts, Meaning, NamedBookmark } from '../finish/facts.ts';
import { finishPrint } from '../finish/finish.ts';
import { writeFile } from '../finish/write-file.ts';
import { piecesToPrint, printParts } from '../html/page.ts';
import { keyOf } from '../key.ts';
import { factsOf, meaningOf } from '../meaning.ts';
import { repairingParts } from '../part-work.ts';
import type { PrintOptions } from '../print.ts';
import { addNotice } from './notice.ts';
import { changesTable, tableId } from './changes-table.ts';
import type { Numbered } from './changes-table.ts';
import { markChanges, rowId } from './mark-changes.ts';
import { createPen } from './pen.ts';

/** An edition with what changed since an earlier one marked in it. */
export interface Renvooi {
  readonly pdf: Uint8Array;
  readonly fileName: string;
}

/**
 * Prints a list with what changed marked against an earlier edition, a bookmark for each change and a table of what was and is. It
 * is a PDF/A-2a and PDF/UA-1 as the official one, with pages of its own, and says that it has no force of law.
 *
 * @param before - the earlier edition
 * @returns the file; the same editions always give the same bytes
 * @throws ExpectedError for what a person can mend; the reason of the signal
 */
export async function printRenvooi(
  loaded: Pick<Loaded, 'document' | 'images'>,
  before: Document,
  options: Omit<PrintOptions, 'parts'> = {},
): Promise<Renvooi> {
  const { document } = loaded;
  const { site = unknownSite, date = null, remember } = options;
  const t = textsFor(document.lijst);
  const { parts, changes, spoken } = renvooiParts(loaded, before);
  const assets = await readAssets();
  const meaning = { ...withChanges(meaningOf(document, site), changes, t), spoken };
  const work = repairingParts(parts, keyOf([], assets), meaning, remember);
  const printed = await paginate(parts, assets, work, options);
  const finished = await finishPrint(printed.parts, meaning);
  const facts = factsOfRenvooi(factsOf(document, date), before, t);
  return { pdf: await writeFile(finished, facts, meaning), fileName: renvooiName(document.lijst) };
}

/** What is printed: the HTML of the parts, the changes with their places, and what is heard of marked words. */
interface RenvooiParts {
  readonly parts: readonly string[];
  readonly changes: readonly Numbered[];
  readonly spoken: ReadonlyMap<string, string>;
}

/** The print HTML of a list with what changed marked. */
export function renvooiParts(loaded: Pick<Loaded, 'document' | 'images'>, before: Document): RenvooiParts {
  const { document } = loaded;
  const t = textsFor(document.lijst);
  const versions = { oud: before.lijst.versie, nieuw: document.lijst.versie };
  const pen = createPen(t);
  const found = changesBetween(before, document);
  const pieces = piecesToPrint(loaded);
  const places = markChanges(
    {
      before: piecesToPrint({ document: before, images: new Map() }).flat(),
      now: pieces.flat(),
      all: becameBetween(before, document),
      changes: found,
    },
    pen,
  );
  addNotice(pieces.flat(), [capitalised(t('renvooi.ondertitel', versions)), t('renvooi.melding')]);
  const changes = found.map((change, index) => ({
    change,
    number: index + 1,
    place: places.get(index + 1) ?? null,
  }));
  const own = [
    tableId,
    ...changes.flatMap(({ number, place }) => [rowId(number), ...(place === null ? [] : [place])]),
  ];
  const parts = printParts(loaded, {
    pieces: [...pieces, [changesTable(changes, t, pen)]],
    cited: own,
    head: t('renvooi.kop', versions),
  });
  return { parts, changes, spoken: pen.spoken };
}

/** The bookmarks of the list, and one for each change below that of its weight; links to a row or a place say so. */
function withChanges(meaning: Meaning, changes: readonly Numbered[], t: Translate): Meaning {
  const bookmark = ({ change: { name, fates }, number, place }: Numbered): NamedBookmark => ({
    id: place ?? rowId(number),
    title: `[${String(number)}] ${name}: ${fates.join(' en ')}`,
    children: [],
  });
  const byWeight = weights.flatMap((weight) => {
    const some = changes.filter(({ change }) => change.weight === weight);
    const [first] = some;
    if (!first) return [];
    const title = t(`wijzigingen.gewicht.${weight}`);
    return [{ id: rowId(first.number), title, children: some.map(bookmark) }];
  });
  const names = new Map(
    changes.flatMap(({ change: { name }, number }) => [
      [rowId(number), t('renvooi.link-rij', { nummer: number })] as const,
      [`renvooi-${String(number)}`, name] as const,
    ]),
  );
  return {
    ...meaning,
    bookmarks: [...meaning.bookmarks, { id: tableId, title: t('renvooi.tabel'), children: byWeight }],
    describe: (id, page) => {
      const name = names.get(id);
      return name === undefined ? meaning.describe(id, page) : t('pdf.link', { doel: name, pagina: page });
    },
  };
}

function factsOfRenvooi(facts: FileFacts, { lijst: { versie } }: Document, t: Translate): FileFacts {
  const versions = { oud: versie, nieuw: facts.version };
  return {
    ...facts,
    title: `${facts.title}: ${t('renvooi.ondertitel', versions)}`,
    subject: `${facts.subject}. ${t('renvooi.melding')}`,
  };
}
