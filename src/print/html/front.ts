import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PhrasingContent } from 'mdast';
import type { Section } from '../../document/document.ts';
import { readableAddress } from '../../markdown/html/readable-address.ts';
import { formatDate, formatPeriod } from '../../i18n/dates.ts';
import type { RenderContext } from '../../markdown/html/context.ts';
import { renderPhrasing } from '../../markdown/html/render.ts';
import { actorNames } from '../../markdown/html/valuation.ts';
import { pageOf } from './page-of.ts';
import { recordTable } from './record.ts';

/** The cover: title, version and status, date. */
export function cover({ document: { lijst }, t }: RenderContext): Element {
  return h('section', { className: ['cover'] }, [
    h('p', { className: ['cover-organisation'] }, lijst.colofon.organisatie),
    h('p', { className: ['cover-title'] }, lijst.titel),
    ...(lijst.volledigeTitel === undefined
      ? []
      : [h('p', { className: ['cover-subtitle'] }, lijst.volledigeTitel)]),
    h('p', { className: ['cover-version'] }, [
      t('head.versie', { versie: lijst.versie, status: t(`status.${lijst.status}`) }),
      h('br'),
      formatDate(lijst.datum),
    ]),
  ]);
}

/** The pages before the text that bookmarks lead to and nobody cites: their ids and headings. */
export const frontPages = [
  ['colofon', 'print.colofon'],
  ['inhoud', 'print.inhoud'],
] as const;

/** The colophon: the facts of this edition, and where its text comes from. */
export function colophon({ document, t }: RenderContext): Element {
  const { lijst } = document;
  const rows: [string, string | undefined][] = [
    [t('colofon.titel'), lijst.titel],
    [t('colofon.versie'), lijst.versie],
    [t('colofon.status'), t(`status.${lijst.status}`)],
    [t('colofon.datum'), formatDate(lijst.datum)],
    [t('colofon.periode'), lijst.periode.ruw ?? formatPeriod(lijst.periode)],
    [t('colofon.kenmerk'), lijst.kenmerk],
    [t(`zorgdrager.${lijst.regime}`), actorNames(lijst.zorgdragers, document).join('; ')],
    [t('colofon.vaststellers'), actorNames(lijst.vaststellers, document).join('; ') || undefined],
    [t('colofon.inzage'), lijst.inzage && formatPeriod({ van: lijst.inzage.start, tot: lijst.inzage.einde })],
    [
      t('colofon.organisatie'),
      [lijst.colofon.organisatie, lijst.colofon.adres].filter((part) => part !== undefined).join(', '),
    ],
    [t('colofon.website'), lijst.colofon.website && readableAddress(lijst.colofon.website)],
    [t('colofon.licentie'), lijst.licentie && readableAddress(lijst.licentie)],
  ];
  const filled = rows.flatMap(([label, value]) =>
    value === undefined ? [] : [{ label, content: [{ type: 'text' as const, value }] }],
  );
  return h('section', { className: ['colophon'] }, [
    h('h1', { id: 'colofon' }, t('print.colofon')),
    recordTable(filled),
    h(
      'div',
      { className: ['prose'] },
      lijst.colofon.toelichting.map((paragraph) => h('p', paragraph)),
    ),
  ]);
}

/** Deepest level that the contents list. */
const contentsDepth = 3;

/** The table of contents; page numbers are filled in after the first pass. */
export function contents(context: RenderContext): Element {
  const { document, t } = context;
  return h('nav', { className: ['contents'] }, [
    h('h1', { id: 'inhoud' }, t('print.inhoud')),
    contentsList(document.sections, context),
  ]);
}

/** The sections that the contents list, in order. */
export function listedSections(sections: readonly Section[]): Section[] {
  return sections
    .filter(({ level }) => level <= contentsDepth)
    .flatMap((section) => [section, ...listedSections(section.children)]);
}

function contentsList(sections: readonly Section[], context: RenderContext): Element {
  return h(
    'ol',
    sections.map((section) => {
      const children = section.children.filter(({ level }) => level <= contentsDepth);
      return h('li', { className: [`contents-${String(section.level)}`] }, [
        contentsEntry(section, context),
        ...(children.length === 0 ? [] : [contentsList(children, context)]),
      ]);
    }),
  );
}

/** An entry is a link as a whole, and the place where a note is called is the heading itself. */
function withoutLinks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'footnoteReference') return [];
    if (!('children' in node)) return [node];
    const children = withoutLinks(node.children);
    return isLink(node) ? children : [{ ...node, children }];
  });
}

function isLink({ type }: PhrasingContent): boolean {
  return type === 'link' || type === 'crossReference' || type === 'registerReference';
}

function contentsEntry({ id, label, title }: Section, context: RenderContext): ElementContent {
  return h('a', { href: `#${id}` }, [
    ...(label === null ? [] : [h('span', { className: ['contents-label'] }, label), ' ']),
    h('span', { className: ['contents-title'] }, renderPhrasing(withoutLinks(title), context)),
    h('span', { className: ['leader'] }),
    pageOf(id),
  ]);
}
