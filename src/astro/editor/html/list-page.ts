import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { kindOfList } from '../../../document/list-kinds.ts';
import { compareNaturally } from '../../../document/natural-order.ts';
import { fileOf, registerNames, registers } from '../../../document/registers.ts';
import { capitalised } from '../../../i18n/letters.ts';
import { kindOfPath } from '../../../source/records.ts';
import type { ContentFile } from '../../../source/read.ts';
import { countOf } from '../count-of.ts';
import type { Look } from '../desk.ts';
import { folderOf, newKinds } from '../new-file.ts';
import type { NewKind } from '../new-file.ts';
import { mayHave, placesFor } from '../proposal.ts';
import { addElement } from './new-page.ts';
import { fileAddress, pageText, statusElement, unreadElements } from './shell.ts';

/** All files of the content, by folder, with how many findings each has and what can be added. */
export function listPage(
  base: string,
  { files, document, records, diagnostics, unread }: Look,
  message: string | null,
): string {
  const open = diagnostics.filter(({ accepted }) => accepted === undefined);
  const titles = new Map(records.map(({ record, source: { file } }) => [file, titleOf(record)]));
  const shown = files
    .filter(({ path }) => {
      const kind = kindOfPath(path);
      return kind !== null && kind !== 'image';
    })
    .sort((a, b) => compareNaturally(a.path, b.path));
  const row = ({ path }: Pick<ContentFile, 'path'>): Element =>
    rowOf(base, path, path.endsWith('.md') ? (titles.get(path) ?? '') : '', open);
  const wrong = shown.filter(({ path }) => open.some(({ file }) => file === path));
  const loose = shown.filter(({ path }) => !path.includes('/'));
  const kinds = newKinds.filter((kind) => mayHave(kind, document));
  return pageText({
    title: 'Alle bestanden',
    place: '',
    base,
    content: [
      h('h1', 'Alle bestanden'),
      statusElement(message),
      ...unreadElements(unread),
      h('p', `${countOf(open.map(({ severity }) => severity))} in ${String(shown.length)} bestanden.`),
      ...(wrong.length === 0 ? [] : [sectionOf('Met meldingen', wrong.map(row))]),
      sectionOf(`${wholeOf(document)} en de registers`, loose.map(row), firstRecords(base, loose)),
      ...kinds.map((kind) => {
        const folder = folderOf(kind);
        const those = shown.filter(({ path }) => path.startsWith(`${folder}/`));
        const noun = nounFor(kind, document);
        const add = addElement(base, { kind, noun, places: placesFor(kind, document) });
        const heading = kind === 'categorie' ? kindOfList(document.lijst).nouns.eenheid.many : folder;
        return sectionOf(capitalised(heading), those.map(row), [add]);
      }),
    ],
  });
}

/** What the kind of list calls the whole. */
function wholeOf({ lijst }: Look['document']): string {
  const { article, one } = kindOfList(lijst).nouns.stuk;
  return capitalised(`${article} ${one}`);
}

/** The registers that are not there yet: each begins with its first record. */
function firstRecords(base: string, files: readonly Pick<ContentFile, 'path'>[]): Element[] {
  const absent = registerNames.filter(
    (name) => !registers[name].folder && !files.some(({ path }) => path === fileOf(name)),
  );
  return absent.map((name) => {
    const words = `${capitalised(registers[name].prefix)} toevoegen`;
    return h('p', h('a', { href: fileAddress(base, fileOf(name), 0) }, words));
  });
}

/** What a new file is called. */
export function nounFor(kind: NewKind, { lijst }: Look['document']): string {
  if (kind === 'hoofdstuk') return 'Hoofdstuk of paragraaf';
  return capitalised(kind === 'categorie' ? kindOfList(lijst).nouns.eenheid.one : registers[kind].prefix);
}

function sectionOf(heading: string, rows: readonly Element[], add: readonly Element[] = []): Element {
  return h('section', [h('h2', heading), ...add, h('ul', { class: 'files' }, [...rows])]);
}

function rowOf(base: string, path: string, title: string, diagnostics: readonly Diagnostic[]): Element {
  const own = diagnostics.filter(({ file }) => file === path).map(({ severity }) => severity);
  return h('li', [
    h('a', { href: fileAddress(base, path) }, title === '' ? path : title),
    ...(title === '' ? [] : [' ', h('span', { class: 'path' }, path)]),
    ...(own.length === 0 ? [] : [' ', h('strong', countOf(own))]),
  ]);
}

/** What a record is called: whichever key its kind has for it. */
export function titleOf(record: unknown): string {
  if (typeof record !== 'object' || record === null) return '';
  const keys = record as Readonly<Record<string, unknown>>;
  const number = typeof keys.nummer === 'string' ? `${keys.nummer} ` : '';
  const names = ['titel', 'naam', 'term', 'citeertitel', 'kort', 'oudNummer', 'id'];
  const found = names.map((name) => keys[name]).find((one): one is string => typeof one === 'string');
  return found === undefined ? number.trim() : number + found;
}
