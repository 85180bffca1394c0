import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Section } from '../../document/document.ts';
import type { Lijst } from '../../document/schema/lijst.ts';
import { isDraft } from '../../document/queries.ts';
import { unplacedOverviews } from '../../document/unplaced.ts';
import { formatDate } from '../../i18n/dates.ts';
import { printedVersion } from '../../i18n/status.ts';
import { factContent, identityFacts, recordedFacts } from '../../markdown/html/colophon.ts';
import type { RenderContext } from '../../markdown/html/context.ts';
import { contentsEntry, roomBehind } from './contents-entry.ts';
import { illustrationList } from './illustrations.ts';
import { contentsDepth } from './listed-sections.ts';
import { overview } from './overview.ts';
import { recordTable } from './record.ts';

/** Characters of a title that fill half a cover; a longer one has smaller letters. */
const longTitle = 90;

/** The cover: title, version and status, date, that a draft binds nobody, and the warning of the list. */
export function cover({ document: { lijst }, t }: RenderContext): Element {
  return h('section', { dataBlock: 'omslag', className: ['cover'] }, [
    h('p', { className: ['cover-organisation'] }, lijst.colofon.organisatie),
    h('p', { className: ['cover-title', ...(lijst.titel.length > longTitle ? ['long'] : [])] }, lijst.titel),
    ...(lijst.volledigeTitel === undefined
      ? []
      : [h('p', { className: ['cover-subtitle'] }, lijst.volledigeTitel)]),
    h('p', { className: ['cover-version'] }, [printedVersion(lijst, t), h('br'), formatDate(lijst.datum)]),
    ...(isDraft(lijst.status) ? [h('p', { className: ['cover-notice'] }, t(draftNotice(lijst)))] : []),
    ...(lijst.melding === undefined ? [] : [h('p', { className: ['cover-notice'] }, lijst.melding)]),
  ]);
}

/** That a draft has no force of law is said once: where the warning of the list does so, that is enough. */
function draftNotice({ melding = '' }: Lijst): 'print.ontwerp' | 'print.ontwerp-kort' {
  return /rechtskracht/i.test(melding) ? 'print.ontwerp-kort' : 'print.ontwerp';
}

/** The pages before the text that bookmarks lead to and nobody cites: their ids and headings. */
export const frontPages = [
  ['colofon', 'print.colofon'],
  ['inhoud', 'print.inhoud'],
] as const;

/** The colophon: the facts of this edition, where its text comes from, and what no chapter prints. */
export function colophon(context: RenderContext): Element {
  const { document, t } = context;
  const facts = [...identityFacts(document, t), ...recordedFacts(document, t)];
  return h('section', { dataBlock: 'colofon', className: ['colophon'] }, [
    h('h1', { id: 'colofon' }, t('print.colofon')),
    recordTable(
      facts.map((fact) => ({ label: fact.label, content: factContent(fact) })),
      'listed',
    ),
    h(
      'div',
      { className: ['prose'] },
      [
        ...document.lijst.colofon.toelichting,
        ...(document.lijst.margenummers ? [t('print.aanhalen', { versie: document.lijst.versie })] : []),
      ].map((paragraph) => h('p', paragraph)),
    ),
    ...unplacedOverviews(document).flatMap((name) => [
      h('h2', t(`verzameling.${name}`)),
      ...overview(name, `colofon-${name}`, context),
    ]),
  ]);
}

/** The table of contents; page numbers are filled in after the first pass. */
export function contents(context: RenderContext): Element {
  const { document, t } = context;
  return h('nav', { dataBlock: 'inhoud', className: ['contents'] }, [
    h('h1', { id: 'inhoud' }, t('print.inhoud')),
    contentsList(document.delen, context),
    ...illustrationList(context),
  ]);
}

function contentsList(sections: readonly Section[], context: RenderContext): Element {
  const room = roomBehind(sections.map(({ label }) => label));
  return h(
    'ol',
    sections.map((section, index) => {
      const children = section.children.filter(({ level }) => level <= contentsDepth);
      return h('li', { className: [`contents-${String(section.level)}`] }, [
        contentsEntry(section.id, section.label, section.title, context, room[index]),
        ...(children.length === 0 ? [] : [contentsList(children, context)]),
      ]);
    }),
  );
}
