import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Addresses } from '../addresses.ts';
import { answersByBlock } from '../document/answers.ts';
import type { AnsweredPart } from '../document/answers.ts';
import type { Document } from '../document/document.ts';
import { counted } from '../i18n/counted.ts';
import type { Translate } from '../i18n/translate.ts';
import { siteLinkTo } from './links.ts';

/**
 * Makes what a passage tells of the views on it, with the way to their answers: "2 zienswijzen (1, 3), 1 wijziging".
 *
 * @returns gives it by the id of a block; nothing where there were none
 */
export function createAnswersHere(
  document: Document,
  addresses: Addresses,
  t: Translate,
): (id: string) => ElementContent[] {
  const answers = answersByBlock(document);
  return (id) => {
    const at = answers.get(id);
    if (at === undefined) return [];
    const { over, gewijzigdDoor } = at;
    const views = distinct(over.length > 0 ? over : gewijzigdDoor);
    const changes = over.filter(({ wijzigingen }) => wijzigingen.length > 0).length;
    const count = counted(t, views.length, 'nota.hier-een', 'nota.hier-meer');
    const links = views.flatMap(({ zienswijze, nummer }, index): ElementContent[] => [
      ...(index === 0 ? [] : [{ type: 'text' as const, value: ', ' }]),
      linkTo(siteLinkTo(addresses, zienswijze), nummer, t),
    ]);
    const change =
      over.length === 0
        ? t('nota.hier-door')
        : changes === 0
          ? ''
          : `, ${counted(t, changes, 'nota.hier-wijziging', 'nota.hier-wijzigingen')}`;
    const text = over.length === 0 ? [`${change} `, ...links] : [`${count} (`, ...links, `)${change}`];
    return [
      { type: 'text', value: ' ' },
      h('span', { className: ['answers-here'], dataPagefindIgnore: 'all' }, text),
    ];
  };
}

/** Each view once. */
function distinct(parts: readonly AnsweredPart[]): AnsweredPart[] {
  return [...new Map(parts.map((part) => [part.zienswijze, part])).values()];
}

function linkTo(href: string | null, nummer: number, t: Translate): ElementContent {
  if (href === null) return { type: 'text', value: String(nummer) };
  return h('a', { href, ariaLabel: t('aanhaling.zienswijze', { naam: nummer }) }, String(nummer));
}
