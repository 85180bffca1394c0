import type { Root } from 'mdast';
import type { Document } from '../../document/document.ts';
import { allSections } from '../../document/queries.ts';
import { visit } from '../../document/visit.ts';
import type { Translate } from '../../i18n/translate.ts';

/**
 * Tables and figures by the number in their caption, which runs through the list: "Tabel 16". Notes by their number in
 * the chapter: who reads "noot 3" in print need not know in which.
 */
export function otherLabels({ delen, categorieen }: Document, t: Translate): Map<string, string> {
  const labels = new Map<string, string>();
  const blocks = [
    ...[...allSections(delen)].flatMap(({ passages }) => passages.flatMap((passage) => passage.blocks)),
    ...categorieen.flatMap(({ toelichting }) => toelichting),
  ];
  const root: Root = { type: 'root', children: [...blocks] };
  visit(root, null, (node) => {
    const id = 'data' in node ? node.data?.blockId : undefined;
    if (id === undefined) return;
    if (node.type === 'captionedTable') labels.set(id, t('tabel.bijschrift', { nummer: node.number }));
    if (node.type === 'figure') labels.set(id, t('figuur.bijschrift', { nummer: node.number }));
  });
  for (const { notes } of delen.flatMap((deel) => [deel, ...deel.children]))
    for (const { id, number } of notes) labels.set(id, t('blok.noot', { nummer: number }));
  return labels;
}
