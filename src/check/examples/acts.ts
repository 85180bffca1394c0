import { chapter, replaceKeys, withLijst } from './base.ts';

/** A list of acts of which nothing is said, put over the base: act 71 stands below the minister and below the service. */
export function acts(...keys: readonly string[]): Record<string, string | null> {
  return {
    ...withLijst('soort: handelingen', ...keys),
    'concordantie.yaml': null,
    'categorieen/1.1-plannen.md': null,
    'hoofdstukken/2-lijst/1-sturing.md': null,
    'hoofdstukken/2-lijst/1-minister.md': chapter('Minister', 'Zijn handelingen.', 'soort: actor'),
    'hoofdstukken/2-lijst/2-dienst.md': chapter('Proefdienst', 'Haar handelingen.', 'soort: actor'),
    ...act('minister', '71'),
    ...act('dienst', '71'),
  };
}

/** An act of an actor; `keys` as in `replaceKeys`. */
export function act(actor: string, nummer: string, ...keys: readonly string[]): Record<string, string> {
  const file = `---
nummer: "${nummer}"
titel: Het maken van plannen
herkomst: reconstructie
actoren: [${actor}]
periode: { van: "1945" }
grondslag: [{ regeling: archiefwet-1995, artikel: "3" }]
waarderingen: [{ waarde: B, criteria: [1] }]
---

Toelichting.
`;
  return { [`categorieen/${actor}/${nummer}-${actor}.md`]: replaceKeys(file, ...keys) };
}
