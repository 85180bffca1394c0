import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { answerParagraphs } from '../../document/answers.ts';
import { createBlockNames } from '../../document/block-names.ts';
import type { Document } from '../../document/document.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { RenderContext } from './context.ts';
import { separated } from './inline.ts';
import { reference } from './page-reference.ts';
import { paragraphs, words } from './register-item.ts';
import type { RegisterItem } from './register-item.ts';

type View = Document['zienswijzen'][number];
type Part = View['onderdelen'][number];

/** The chapter that answers the views: of each, what it says passage by passage, the answer, and what was decided. */
export function answeredViews(context: RenderContext): RegisterItem[] {
  const { document, t } = context;
  const nameOf = createBlockNames(document, t);
  return document.zienswijzen.map((view) => ({
    id: view.id,
    term: words(t('aanhaling.zienswijze', { naam: view.naam })),
    description: paragraphs(
      words(arrival(view, context)),
      ...view.onderdelen.flatMap((part) => partOf(part, nameOf, context)),
    ),
  }));
}

function arrival({ wijze, ontvangen, opTijd }: View, { t }: RenderContext): string {
  const parts = [
    t('nota.ingediend', { wijze: t(`nota.wijze.${wijze}`) }),
    ontvangen === undefined ? '' : t('nota.ontvangen', { datum: formatDate(ontvangen) }),
    opTijd === undefined ? '' : t(opTijd ? 'nota.op-tijd' : 'nota.te-laat'),
  ];
  return `${parts.join('')}.`;
}

function partOf(
  { blok, samenvatting, antwoord, besluit, wijzigingen }: Part,
  nameOf: (id: string) => string,
  context: RenderContext,
): ElementContent[][] {
  const { hrefOf, t } = context;
  const link = (id: string): ElementContent[] => reference(id, hrefOf(id), words(nameOf(id)), context);
  const about = h('strong', blok === undefined ? words(t('nota.geheel')) : link(blok));
  const [said = '', ...more] = answerParagraphs(samenvatting);
  const [answered = '', ...rest] = answerParagraphs(antwoord);
  const changes = separated(
    wijzigingen.map((id) => h('span', link(id))),
    ', ',
  );
  return [
    [about, ...words(said === '' ? '' : `: ${said}`)],
    ...more.map(words),
    answered === '' ? [] : words(`${t('nota.antwoord')}: ${answered}`),
    ...rest.map(words),
    [
      ...words(`${t('nota.besluit')}: ${t(`nota.besluit.${besluit}`)}`),
      ...(changes.length === 0 ? [] : [...words(`; ${t('nota.gewijzigd')}: `), ...changes]),
      ...words('.'),
    ],
  ];
}
