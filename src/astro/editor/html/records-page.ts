import { h } from 'hastscript';
import { titleOf } from './list-page.ts';
import { fileAddress, pageText, statusElement } from './shell.ts';

/** The records of a register in one file, each with its own form. */
export function recordsPage(
  base: string,
  {
    path,
    records,
    message,
  }: { readonly path: string; readonly records: readonly unknown[]; readonly message: string | null },
): string {
  const items = records.map((record, index) =>
    h(
      'li',
      h('a', { href: fileAddress(base, path, index) }, titleOf(record) || `Onderdeel ${String(index + 1)}`),
    ),
  );
  return pageText({
    title: path,
    base,
    content: [
      h('h1', path),
      statusElement(message),
      h('p', h('a', { href: fileAddress(base, path, records.length) }, 'Een onderdeel toevoegen')),
      h('ol', { class: 'files' }, items),
    ],
  });
}
