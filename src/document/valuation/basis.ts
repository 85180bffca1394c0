import type { NamedBasis } from './written.ts';

const lead = String.raw`(?:op grond van|ingevolge|volgens|krachtens|conform|zie)? ?(?:de |het )?`;
const name = String.raw`(?<name>(?:[A-Z]\p{L}*[A-Z]\p{L}*|(?:\p{L}+ )*?\p{Lu}?\p{L}*(?:wet|wetboek|besluit|regeling|verordening|code)(?: (?!art)\p{L}+){0,4})(?: \d{4})?)`;
const number = String.raw`(?<article>\d+[a-z]{0,2}(?:[.:]\d+[a-z]{0,2})*(?:,? (?:lid \d+|(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende) lid|onder(?:deel)? [a-z]))*)`;
const word = String.raw`(?:art(?:ikel|\.)?)`;

const forms = [
  new RegExp(`^${lead}${name},? ${word} ?${number}$`, 'u'),
  new RegExp(`^${lead}${word} ?${number},? (?:van (?:de|het) |van )?${name}$`, 'u'),
];

/** An article in words: `AWR art. 52`, `artikel 52 van de Algemene wet inzake rijksbelastingen`; null for anything else. */
export function readBasis(text: string): NamedBasis | null {
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    if (groups?.name !== undefined && groups.article !== undefined)
      return { regeling: groups.name, artikel: groups.article };
  }
  return null;
}
