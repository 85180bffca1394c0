import { numberIn } from './files.ts';
import type { NamesFile } from './files.ts';
import { tokensOf } from './keys.ts';

/** What can be found, by name. */
export interface Named {
  /** Its place in the order of the list. */
  readonly number: number;
  readonly id: string;
  readonly path: string;
  /** What its page is about; empty where that is this. */
  readonly page: string;
  readonly isCategory: boolean;
  readonly label: string;
  readonly title: string;
  /** The names of an entry of a register, its title first; none for what is no entry. */
  readonly names: readonly string[];
}

export interface Names {
  readonly records: readonly Named[];
  /** The number of the file of texts that has a record. */
  readonly bundleOf: (record: number) => number;
  readonly firstOf: (bundle: number) => number;
  readonly citing: ReadonlySet<string>;
  readonly laws: NamesFile['laws'];
}

export function readNames({ pages, bundles, citing, laws }: Omit<NamesFile, 'index'>): Names {
  const records = pages.flatMap(([path, page, isCategory, own]) => {
    const [first = '', , title = ''] = own[0] ?? [];
    const ofFirst = (text: string): string => text.replace('¤', numberIn(first)).replace('¦', title);
    return own.map(([id, label, name, names]) => ({
      id,
      path: ofFirst(path),
      page: ofFirst(page),
      isCategory: isCategory === 1,
      label: label.replace('¤', numberIn(id)).replace('¦', name),
      title: name,
      names: names === undefined ? [] : [name, ...names],
    }));
  });
  return {
    records: records.map((record, number) => ({ number, ...record })),
    bundleOf: (record) => bundles.findLastIndex((first) => first <= record),
    firstOf: (bundle) => bundles[bundle] ?? 0,
    citing: new Set(citing),
    laws,
  };
}

/** A name as it is compared: the keys of its words, whatever their form. */
export function nameKey(name: string): string {
  return tokensOf(name.replaceAll(' & ', ' en '))
    .map(({ keys }) => keys[0] ?? '')
    .join(' ');
}

/** What a result is called: `Categorie 5.2 Dossiers van veiligheidsonderzoeken`, `Begrip dossier`. */
export function fullName({ label, title }: Named): string {
  if (title.startsWith(label)) return title;
  return label.includes(title) ? label : `${label} ${title}`;
}

/** How a block is cited: its label in a file may go on from that of its record. */
export function fullLabel(label: string, ofRecord: string): string {
  if (label === '') return ofRecord;
  return label.startsWith(',') ? ofRecord + label : label;
}
