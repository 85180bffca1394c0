import { catalogue } from '../check/catalogue.ts';
import { kindOfList } from '../document/list-kinds.ts';
import { ruleHelp } from '../check/rule-help.ts';
import type { RuleHelp } from '../check/rule-help.ts';
import type { Document } from '../document/document.ts';
import { frozenEditions } from '../editions/frozen.ts';
import { tellEditions } from '../editions/pages/editions-json.ts';
import type { ToldEdition } from '../editions/pages/editions-json.ts';
import type { FrozenEdition } from '../editions/frozen.ts';
import { once } from '../export/once.ts';
import { explanationOf } from '../export/explanation.ts';
import type { DataExplanation } from '../export/explanation.ts';
import { fromListJson } from '../export/json/read-list.ts';
import type { Loaded } from '../source/load.ts';
import { toEntries } from './entries.ts';
import type { Entries } from './entries.ts';
import { outputFiles } from './output-files.ts';
import type { OutputFile } from './output-files.ts';
import type { Printed } from './printed.ts';
import { publisherVersion } from './publisher-version.ts';
import type { Settings } from './settings.ts';

/** What a site is made from. */
export interface SiteSource {
  readonly loaded: Pick<Loaded, 'document' | 'records' | 'images' | 'editions'>;
  /** Folder of the content, as an absolute path. */
  readonly folder: string;
  /** Facts of the PDF that was made from this content; null while there is none. */
  readonly printed: Printed | null;
  /** Files that are there already: the PDFs. */
  readonly files?: readonly OutputFile[];
}

/** All that the pages read. */
export interface PageData {
  readonly document: Document;
  /** The editions before it that were put down for good, the oldest first. */
  readonly editions: readonly FrozenEdition[];
  /** What there is to tell of all editions, the present one the last: compared when it is first asked for. */
  readonly told: () => readonly ToldEdition[];
  readonly printed: Printed | null;
  /** The files of the open data. */
  readonly dataFiles: readonly DataFileFacts[];
  /** What the page about the open data explains. */
  readonly explanation: DataExplanation;
  /** The rules that judge the content, for the editors' page. */
  readonly rules: readonly RuleHelp[];
  /** Version of the publisher, for the colophon. */
  readonly publisher: string;
}

export interface DataFileFacts extends Omit<OutputFile, 'make'> {
  /** Makes the file, and counts its bytes. */
  readonly bytes: () => Promise<number>;
}

/** A site to be made: what Astro turns into pages, and the files beside them. */
export interface Site {
  readonly pages: PageData;
  readonly entries: Entries;
  readonly files: readonly OutputFile[];
}

/** Makes of the content all that Astro does not. */
export function makeSite(
  { loaded, folder, printed, files = [] }: SiteSource,
  settings: Pick<Settings, 'site' | 'base'>,
): Site {
  const editions = frozenEditions(loaded.editions, fromListJson);
  const made = outputFiles({ ...loaded, editions }, printed, settings);
  const { without } = kindOfList(loaded.document.lijst);
  return {
    pages: {
      document: loaded.document,
      editions,
      told: once(() => tellEditions(editions, loaded.document, []).uitgaven),
      printed,
      dataFiles: made.filter(({ path }) => path.startsWith('data/')).map(factsOf),
      explanation: explanationOf(loaded.document),
      rules: catalogue.filter(({ code }) => !without.includes(code)).map(ruleHelp),
      publisher: publisherVersion(),
    },
    entries: toEntries(loaded.records, folder),
    files: [...made, ...files],
  };
}

function factsOf({ make, ...facts }: OutputFile): DataFileFacts {
  return { ...facts, bytes: async () => Buffer.byteLength(await make()) };
}
