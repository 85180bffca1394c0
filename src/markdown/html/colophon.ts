import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import type { Document } from '../../document/document.ts';
import { isDraft } from '../../document/queries.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { ListFact } from './list-facts.ts';
import { listFields } from './list-fields.ts';
import type { ListField } from './list-fields.ts';
import { words } from './register-item.ts';

const fields: readonly (ListField | string)[] = Object.values(listFields);

function fieldsOf(part: ListField['part']): ListField[] {
  return fields.filter((field) => typeof field !== 'string').filter((field) => field.part === part);
}

/** What this edition is and whose. Site and PDF both show these. */
export function identityFacts(document: Document, t: Translate): ListFact[] {
  return fieldsOf('identity').flatMap(({ tell }) => tell(document, t));
}

/**
 * Adoption, publication and validity. What is not there yet is told, so that nobody takes a draft for a list in force.
 */
export function adoptionFacts(document: Document, t: Translate): ListFact[] {
  const draft = isDraft(document.lijst.status);
  return fieldsOf('adoption').flatMap(({ tell, absent }) => {
    const facts = tell(document, t);
    if (facts.length > 0 || absent === undefined) return facts;
    const [label, ofDraft, ofAdopted] = absent;
    return [{ label: t(label), lines: [words(t(draft ? ofDraft : ofAdopted))] }];
  });
}

/** What is recorded of the list: its adoption, what it repeals, its history. What is not there yet is left out. */
export function recordedFacts(document: Document, t: Translate): ListFact[] {
  const adopted = fieldsOf('adoption').some(({ tell }) => tell(document, t).length > 0);
  return [
    ...(adopted ? adoptionFacts(document, t) : []),
    ...fieldsOf('record').flatMap(({ tell }) => tell(document, t)),
  ];
}

/** The fields that the home page tells, in its order. */
const onHomePage = [
  'versie',
  'status',
  'inzage',
  'staatscourant',
  'geldigheid',
  'beeindiging',
  'zorgdragers',
  'periode',
] as const;

/** What the home page tells of this edition. */
export function editionFacts(document: Document, t: Translate): ListFact[] {
  return onHomePage.flatMap((key) => {
    const { tell, home = tell }: ListField = listFields[key];
    return home(document, t);
  });
}

/** The lines of a fact below each other; a single one stands as it is. */
export function factContent({ lines }: ListFact): ElementContent[] {
  const [only, ...rest] = lines;
  return only !== undefined && rest.length === 0 ? [...only] : lines.map((line) => h('p', [...line]));
}
