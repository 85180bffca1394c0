import type { Place } from '../diagnostics/diagnostic.ts';
import { assemble } from '../document/assemble/assemble.ts';
import type { Assembled } from '../document/assemble/assemble.ts';
import type { KeptIds } from '../document/assemble/blocks.ts';
import type { Row } from '../document/assemble/draft.ts';
import type { Document } from '../document/document.ts';
import type { ListKindName } from '../document/list-kinds.ts';
import type { Regeling } from '../document/schema/registers.ts';
import type { Sign } from './characters.ts';
import { collect } from './collect.ts';
import { originKey } from './collected.ts';
import type { Collected } from './collected.ts';
import { fallbackLijst } from './fallback.ts';
import type { Finding } from './findings.ts';
import type { FrozenFiles } from './editions/frozen-files.ts';
import { readEditions } from './editions/read-editions.ts';
import { dataInWords } from './list-data.ts';
import type { ContentFile } from './read.ts';
import type { KeyPath } from './yaml.ts';

export interface Loaded {
  readonly document: Document;
  /** What the list says it is; null where it does not, and the Document is no more than a guess at it. */
  readonly soort: ListKindName | null;
  /** Every record as its file has it, with its place; what cannot be read is not among them, or is stood in for. */
  readonly records: readonly Row<object>[];
  /** What was noticed of the files themselves (encoding, YAML, keys, Markdown), and of the list as a whole. */
  readonly findings: readonly Finding[];
  /** Letters and signs that not every font has, of all that comes to stand in the list. */
  readonly signs: readonly Sign[];
  /** The place of a key of a record, given the place of the record. */
  readonly locate: (record: Place, path: KeyPath) => Place;
  /**
   * Names of records that were refused, and paths of files that were: whoever refers to them is not to blame. A
   * register that could not be read at all stands here by its path alone.
   */
  readonly refused: ReadonlySet<string>;
  /** The frozen editions that are whole and unchanged, the oldest first. */
  readonly editions: readonly FrozenFiles[];
  /** Images that the list shows and that may be published, by path below the content folder. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/** Gives ids to keep to a list whose blocks are numbered by where they stand, by those of its frozen editions. */
type Keep = (counted: Document, editions: readonly FrozenFiles[]) => KeptIds;

/**
 * Turns the files of a content folder into the Document. It reads nothing itself. A file that is wrong is
 * reported and passed over, or stood in for, so that it hides no mistake in another.
 *
 * @param files - as `readContent` gives them
 * @param keep - gives the ids that blocks have from earlier editions: who makes an edition of a list uses `loadList`
 */
export function load(files: readonly ContentFile[], keep: Keep = () => new Map()): Loaded {
  const collected = collect(files);
  const { editions, findings: ofEditions } = readEditions(collected.editionFiles);
  const counted = assembled(collected);
  const kept = keep(counted.document, editions);
  // Assembling changes the trees that it is given, and what was collected before is not read again.
  const { document, findings, shownImages, refused } =
    kept.size === 0 ? counted : assembled(collect(files), kept);
  return {
    document,
    soort: collected.soort,
    records: recordsOf(collected),
    findings: [...collected.findings, ...findings, ...ofEditions],
    editions,
    signs: collected.signs,
    refused,
    images: published(collected.images, shownImages),
    locate: (record, path) => {
      const origin = collected.origins.get(originKey(record));
      return origin ? origin.yaml.locate([...origin.path, ...path]) : record;
    },
  };
}

function assembled(collected: Collected, kept?: KeptIds): Assembled {
  const lijst = collected.lijst?.record ?? {
    ...fallbackLijst,
    soort: collected.soort ?? fallbackLijst.soort,
  };
  const parsed = {
    lijst,
    hoofdstukken: collected.chapters,
    categorieen: collected.categories,
    ...collected.registers,
    data: dataInWords(
      lijst,
      titleIn(collected.registers.regelgeving),
      collected.registers.zienswijzen.map(({ record }) => record),
    ),
    images: [...collected.images.keys()],
    refused: collected.refused,
  };
  return assemble(parsed, kept);
}

function recordsOf({ lijst, chapters, categories, registers }: Collected): Row<object>[] {
  const files = [...chapters, ...categories];
  return [...(lijst ? [lijst] : []), ...files, ...Object.values<readonly Row<object>[]>(registers).flat()];
}

/** What a regulation is called, by its key; an unknown one by the key itself. */
function titleIn(legislation: readonly { readonly record: Regeling }[]): (regeling: string) => string {
  const titles = new Map(legislation.map(({ record: { id, citeertitel } }) => [id, citeertitel]));
  return (regeling) => titles.get(regeling) ?? regeling;
}

/** What nobody shows may be a draft or a leftover, and what was refused is not safe: neither leaves the folder. */
function published(
  images: ReadonlyMap<string, Uint8Array | null>,
  shown: ReadonlySet<string>,
): Map<string, Uint8Array> {
  return new Map(
    [...images].filter((image): image is [string, Uint8Array] => image[1] !== null && shown.has(image[0])),
  );
}
