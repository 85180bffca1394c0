import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compareEditions } from '../../src/compare/compare.ts';
import { listOf } from './lists.ts';
import { first, second, third } from './three-editions.ts';

function told(before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): string[] {
  return compareEditions(listOf(before), listOf(now)).map(
    ({ weight, name, fates }) => `${weight}: ${name} ${fates.join(' en ')}`,
  );
}

describe('a list in three editions', () => {
  test('has forty changes of every kind, each named as it was made', () => {
    assert.deepEqual(told(first, second), [
      'waardering: Categorie 1.2 gewijzigd',
      'waardering: Categorie 1.3 gewijzigd',
      'categorie: Categorie 1.4 gewijzigd',
      'categorie: Categorie 1.5 gewijzigd',
      'categorie: Categorie 1.6 → Categorie 1.9 hernummerd',
      'categorie: Categorie 1.8 nieuw',
      'tekst: kop ‘4 Gebruikte bronnen’ gewijzigd',
      'tekst: Hoofdstuk 1, alinea 1 gewijzigd',
      'tekst: Hoofdstuk 1, alinea 2 gewijzigd',
      'tekst: Hoofdstuk 2, onderdeel 2 gewijzigd',
      'tekst: Hoofdstuk 3, tabel 1 gewijzigd',
      'tekst: Hoofdstuk 3, noot 1 gewijzigd',
      'tekst: Hoofdstuk 1, alinea 2 → Hoofdstuk 3, alinea 1 verplaatst',
      'tekst: Hoofdstuk 2, alinea 1; Hoofdstuk 2, alinea 2 gesplitst',
      'tekst: Hoofdstuk 2, alinea 3 samengevoegd',
      'tekst: Hoofdstuk 2, onderdeel 4 nieuw',
      'tekst: Hoofdstuk 1, alinea 5 vervallen',
      'tekst: Begrip dossier gewijzigd',
      'tekst: lijst gewijzigd',
      'spelling: Hoofdstuk 1, alinea 3 gewijzigd',
    ]);
    assert.deepEqual(told(second, third), [
      'waardering: Categorie 1.2 gewijzigd',
      'waardering: Categorie 1.7 vervallen',
      'categorie: Categorie 1.4 gewijzigd',
      'categorie: Categorie 1.9 verplaatst',
      'tekst: kop ‘5 Gebruikte bronnen’ hernummerd',
      'tekst: kop ‘Toezicht en advies’ gewijzigd',
      'tekst: kop ‘Proces 2 Inkoop’ gewijzigd',
      'tekst: kop ‘4 Leeswijzer’ nieuw',
      'tekst: Hoofdstuk 1, alinea 3 gewijzigd',
      'tekst: Hoofdstuk 3, tabel 1 gewijzigd',
      'tekst: Hoofdstuk 3, alinea 2 gewijzigd',
      'tekst: Hoofdstuk 5, alinea 1 gewijzigd',
      'tekst: Hoofdstuk 4, alinea 1 nieuw',
      'tekst: Proces 1, kop 1, alinea 2 nieuw',
      'tekst: Actor Proefdienst en Archief gewijzigd',
      'tekst: Bron Jaarverslagen gewijzigd',
      'tekst: Concordantie 1 gewijzigd',
      'tekst: Begrip bestand nieuw',
      'tekst: Begrip serie vervallen',
      'spelling: Afkorting GWR gewijzigd',
    ]);
  });
});
