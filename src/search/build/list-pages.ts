import type { ElementContent } from 'hast';
import { hasResponse } from '../../addresses.ts';
import { hasCategories } from '../../document/list-kinds.ts';
import { unplacedOverviews } from '../../document/unplaced.ts';
import { factContent, identityFacts, recordedFacts } from '../../markdown/html/colophon.ts';
import type { RenderContext } from '../../markdown/html/context.ts';
import { inspectionItems } from '../../markdown/html/inspection.ts';
import type { RegisterItem } from '../../markdown/html/register-item.ts';
import { entriesIn } from './entries.ts';

/** A page about the list, which nobody cites. */
export interface ListPage {
  readonly path: string;
  readonly title: string;
  readonly content: readonly ElementContent[];
}

/** The pages of the site that say what `lijst.yaml` tells of the list, and in which forms it can be had. */
export function listPages(context: RenderContext): ListPage[] {
  const { document, t } = context;
  const { lijst } = document;
  const facts = [...identityFacts(document, t), ...recordedFacts(document, t)];
  const unplaced = unplacedOverviews(document).flatMap((name) => {
    const { rows, entries } = entriesIn(name, context);
    return [...rows, ...entries.flatMap(itemContent)];
  });
  const about = [
    ...lijst.colofon.toelichting.map(paragraph),
    ...facts.flatMap((fact) => [paragraph(fact.label), ...factContent(fact), paragraph('')]),
    ...unplaced,
  ];
  return [
    ...(hasResponse(lijst)
      ? [
          {
            path: '/reageren/',
            title: t('reageren.titel'),
            content: inspectionItems(context).flatMap(itemContent),
          },
        ]
      : []),
    {
      path: '/data/',
      title: t('data.titel'),
      content: [t('data.inleiding'), ...(hasCategories(lijst) ? [t('data.csv'), t('data.xlsx')] : [])].map(
        paragraph,
      ),
    },
    { path: '/over/', title: t('over.titel'), content: about },
  ];
}

function itemContent({ term, description }: RegisterItem): ElementContent[] {
  return [...term, paragraph(''), ...description, paragraph('')];
}

function paragraph(text: string): ElementContent {
  return { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: text }] };
}
