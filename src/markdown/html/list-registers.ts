import { defined } from '../../diagnostics/defined.ts';
import type { ElementContent } from 'hast';
import type { Document } from '../../document/document.ts';
import { listEntries } from '../../document/list-entries.ts';
import { chapters } from '../../document/queries.ts';
import type { Overzicht } from '../../document/schema/hoofdstuk.ts';
import type { Lijst } from '../../document/schema/lijst.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { RenderContext } from './context.ts';
import { asSentence } from '../../i18n/letters.ts';
import { legalBasis } from './legal-basis.ts';
import { reference } from './page-reference.ts';
import { note, paragraphs, words } from './register-item.ts';
import type { RegisterItem } from './register-item.ts';

/** The overviews of what stands in `lijst.yaml`. */
export type ListRegister = Extract<
  Overzicht,
  'taken' | 'ordeningsstructuur' | 'betrokkenen' | 'selectiecriteria' | 'uitzonderingscriteria'
>;

type Content = Omit<RegisterItem, 'id'>;

/** The parts of one list in `lijst.yaml`, each with all that is said of it. */
export function listRegister(name: ListRegister, context: RenderContext): RegisterItem[] {
  const ids = listEntries(context.document.lijst)[name] ?? [];
  return contents(name, context).map((content, index) => ({
    id: defined(ids[index], 'the id of an entry'),
    ...content,
  }));
}

function contents(name: ListRegister, context: RenderContext): Content[] {
  const { document, t } = context;
  const { lijst } = document;
  switch (name) {
    case 'taken':
      return lijst.taken.map((task, index) => taskItem(task, index, context));
    case 'ordeningsstructuur':
      return lijst.ordeningsstructuur === undefined
        ? []
        : [
            {
              term: words(lijst.ordeningsstructuur.naam),
              description: paragraphs(words(lijst.ordeningsstructuur.toelichting)),
            },
          ];
    case 'betrokkenen':
      return lijst.betrokkenen.map((one) => personItem(one, context));
    case 'selectiecriteria':
      return lijst.selectiecriteria.map(({ nummer, tekst, toelichting, herkomst }) => ({
        term: words(t(`criterium.${herkomst}`, { nummer })),
        description: explained(tekst, toelichting),
      }));
    case 'uitzonderingscriteria':
      return lijst.uitzonderingscriteria.map(({ naam, tekst, toelichting }, index) => ({
        term: words(naam ?? t('uitzondering.nummer', { nummer: index + 1 })),
        description: explained(tekst, toelichting),
      }));
  }
}

function explained(text: string, explanation: string | undefined): ElementContent[] {
  return [...paragraphs(words(text)), ...(explanation === undefined ? [] : note(explanation))];
}

function taskItem(
  { id, naam, grondslag }: Lijst['taken'][number],
  index: number,
  context: RenderContext,
): Content {
  const { document, t } = context;
  return {
    term: words(t('taak.nummer', { nummer: index + 1 })),
    description: [
      ...paragraphs(words(naam)),
      ...(grondslag ? note(`${t('register.grondslag')}: `, ...legalBasis([grondslag], context), '.') : []),
      ...processNote(processesOf(id, document), context),
    ],
  };
}

function processesOf(task: string, document: Document): { id: string; label: string }[] {
  return chapters(document).flatMap(({ id, label, taak, titleText }) =>
    taak === task ? [{ id, label: label ?? titleText }] : [],
  );
}

function processNote(
  processes: readonly { readonly id: string; readonly label: string }[],
  context: RenderContext,
): ElementContent[] {
  if (processes.length === 0) return [];
  const links = processes.flatMap(({ id, label }, index) => [
    ...words(index === 0 ? '' : '; '),
    ...reference(id, context.hrefOf(id), words(label), context),
  ]);
  return note(`${context.t('taak.uitgewerkt')}: `, ...links, '.');
}

function personItem(
  { rol, organisatie, naam, overleg }: Lijst['betrokkenen'][number],
  { t }: RenderContext,
): Content {
  const who = naam === undefined ? organisatie : `${organisatie}; ${naam}`;
  const days = overleg.map((day) => formatDate(day)).join(', ');
  return {
    term: words(t(`rol.${rol}`)),
    description: [
      ...paragraphs(words(asSentence(who))),
      ...(days === '' ? [] : note(`${t('betrokkene.overleg')}: ${days}.`)),
    ],
  };
}
