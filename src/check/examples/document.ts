import { base, chapter } from './base.ts';

/** A by-law instead of the list of the base: one deel with one chapter, which has this text. */
export function withArticles(body: string): Record<string, string | null> {
  return {
    ...Object.fromEntries(Object.keys(base).map((path) => [path, null])),
    'lijst.yaml': `titel: Verordening Proefstad
id: verordening-proefstad
soort: document
status: concept
versie: "0.1"
datum: "2015-03"
colofon: { organisatie: Proefstad }
`,
    'hoofdstukken/1-verordening/index.md': chapter('Verordening', 'De raad besluit.', 'soort: deel'),
    'hoofdstukken/1-verordening/1-bepalingen.md': chapter('Bepalingen', body),
  };
}
