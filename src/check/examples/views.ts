import { chapter, replaceKeys } from './base.ts';
import { laidOpen } from './stages.ts';

/** The chapter that prints the answers. */
const nota = {
  'hoofdstukken/3-bijlagen/index.md': chapter('Bijlagen', 'Hier.', 'soort: bijlagen'),
  'hoofdstukken/3-bijlagen/1-nota.md': chapter(
    'Nota van beantwoording',
    ':gegeven[beantwoording]',
    'soort: bijlage\noverzicht: zienswijzen',
  ),
};

const view = `---
nummer: 1
wijze: brief
ontvangen: 2015-04-01
opTijd: true
onderdelen:
  - onderdeel: 1
    blok: "1.a1"
    samenvatting: De inleiding is te kort.
    antwoord: Dat klopt.
    besluit: overnemen
    wijzigingen: ["1.a1"]
---

De woorden van de indiener.
`;

/** A file with an answered view; `keys` as in `replaceKeys`. */
export function answered(...keys: readonly string[]): Record<string, string> {
  return { 'zienswijzen/0001.md': replaceKeys(view, ...keys) };
}

/** A list on which one view came in, that is answered, about which nothing is said; `keys` of `lijst.yaml`. */
export function withViews(...keys: readonly string[]): Record<string, string> {
  return {
    ...laidOpen('status: verwerking', 'verslag: { zienswijzen: 1 }', ...keys),
    ...nota,
    ...answered(),
  };
}
