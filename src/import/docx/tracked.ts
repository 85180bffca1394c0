import { ImportRefused } from '../refused.ts';
import { within } from '../xml/read-xml.ts';
import type { WordParts } from './package.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Changes of text, of cells and of layout that wait for somebody to decide (ECMA-376, part 1, 17.13.5). */
const changes = [
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:cellIns',
  'w:cellDel',
  'w:cellMerge',
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:numberingChange',
] as const;

/**
 * Which of two texts holds is not for this program to say.
 *
 * @throws ImportRefused when changes are left undecided
 */
export function refuseTracked({ body, notes, margins }: WordParts, file: string): void {
  const roots = [
    { name: 'alinea', element: body },
    ...[...notes, ...margins].map(({ name, element }) => ({ name: `${name}, alinea`, element })),
  ];
  const count = roots.reduce((sum, { element }) => sum + [...within(element, ...changes)].length, 0);
  if (count === 0) return;
  const first = roots
    .flatMap(({ name, element }) => paragraphsOf(element, name))
    .find(({ element }) => [...within(element, ...changes)].length > 0);
  const where = first ? `, ${count === 1 ? 'in' : 'de eerste in'} ${first.place}` : '';
  throw new ImportRefused(
    'IM13',
    `In \`${file}\` ${count === 1 ? 'staat 1 bijgehouden wijziging' : `staan ${String(count)} bijgehouden wijzigingen`}${where}.`,
  );
}
