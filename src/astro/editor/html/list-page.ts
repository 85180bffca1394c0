import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { capitalised } from '../../../i18n/letters.ts';
import { kindOfPath } from '../../../source/records.ts';
import type { ContentFile } from '../../../source/read.ts';
import type { Look } from '../desk.ts';
import { countOf } from './findings.ts';
import { fileAddress, pageText } from './shell.ts';

/** All files of the content, by folder, with how many findings each has. */
export function listPage(base: string, { files, records, diagnostics }: Look): string {
  const open = diagnostics.filter(({ accepted }) => accepted === undefined);
  const titles = new Map(records.map(({ record, source: { file } }) => [file, titleOf(record)]));
  const shown = files.filter(({ path }) => {
    const kind = kindOfPath(path);
    return kind !== null && kind !== 'image';
  });
  const row = ({ path }: Pick<ContentFile, 'path'>): Element =>
    rowOf(base, path, path.endsWith('.md') ? (titles.get(path) ?? '') : '', open);
  const wrong = shown.filter(({ path }) => open.some(({ file }) => file === path));
  const byFolder = Map.groupBy(shown, ({ path }) => (path.includes('/') ? (path.split('/')[0] ?? '') : ''));
  const parts = Array.from(byFolder, ([folder, those]) => {
    const heading = folder === '' ? 'De lijst en de registers' : capitalised(folder);
    return sectionOf(heading, those.map(row));
  });
  return pageText({
    title: 'Alle bestanden',
    base,
    content: [
      h('h1', 'Alle bestanden'),
      h('p', `${countOf(open.map(({ severity }) => severity))} in ${String(shown.length)} bestanden.`),
      ...(wrong.length === 0 ? [] : [sectionOf('Met meldingen', wrong.map(row))]),
      ...parts,
    ],
  });
}

function sectionOf(heading: string, rows: readonly Element[]): Element {
  return h('section', [h('h2', heading), h('ul', { class: 'files' }, [...rows])]);
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
