import type { PhrasingContent } from 'mdast';
import type { Section } from '../../document/document.ts';
import { allSections } from '../../document/queries.ts';
import { formatDate } from '../../i18n/dates.ts';
import { dutch as t } from '../../i18n/translate.ts';
import { add } from './blocks.ts';
import type { Sink, Spot } from './blocks.ts';
import { inlineWords } from './inline.ts';
import { addFacts, addUnplaced } from './list-data.ts';

function front(block: string): Spot {
  return { block, kind: 'front', place: null };
}

/** Adds the title page. */
export function addCover(sink: Sink): void {
  const { lijst } = sink.document;
  const version = t('head.versie', { versie: lijst.versie, status: t(`status.${lijst.status}`) });
  for (const text of [
    lijst.colofon.organisatie,
    lijst.titel,
    lijst.volledigeTitel ?? '',
    `${version} ${formatDate(lijst.datum)}`,
    lijst.melding ?? '',
  ])
    add(sink, front('omslag'), { parts: [text] });
}

/** Adds the facts of the edition. */
export function addColophon(sink: Sink): void {
  add(sink, front('colofon'), { parts: [t('print.colofon')] });
  addFacts(sink);
  for (const paragraph of sink.document.lijst.colofon.toelichting)
    add(sink, front('colofon'), { parts: [paragraph] });
  addUnplaced(sink);
}

/** Deepest level that the contents list. */
const contentsDepth = 3;

/** Adds the contents: every heading down to the third level, with its page. */
export function addContents(sink: Sink): void {
  add(sink, front('inhoud'), { parts: [t('print.inhoud')] });
  for (const section of listed(sink.document.sections)) {
    const { id, label, title } = section;
    const { parts } = inlineWords(withoutCalls(title), sink);
    const words = parts.filter((part) => typeof part === 'string');
    add(sink, front('inhoud'), {
      lead: label === null ? '' : `${label} `,
      parts: [...words, { pageOf: id, optional: false }],
      links: [`#${id}`],
    });
  }
}

function listed(sections: readonly Section[]): Section[] {
  return [...allSections(sections)].filter(({ level }) => level <= contentsDepth);
}

/** A note is called in the heading itself, not in the contents. */
function withoutCalls(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'footnoteReference') return [];
    return 'children' in node ? [{ ...node, children: withoutCalls(node.children) }] : [node];
  });
}
