import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stemOf } from '../../src/search/browser/keys.ts';
import { suggestionsFor } from '../../src/search/browser/suggest.ts';
import { wordsOf } from '../../src/search/build/lexicon.ts';

/** Words of a list, with what makes compounds hard: verbs with prefixes, endings, chance. */
const words = wordsOf([
  `aangegeven aanslag aantallen afdelingen afspraken aangrijpingspunt aangrijpingspunten afspraak akte archief
  archiefbescheiden archiefbesluit archiefbewaarplaats archiefdienst archieven beleid belangrijk beoordelen beoordeling beschrijving
  besluit besluitenlijst bestaat bestuur besteding bestuursrecht beveiliging beveiligingsbeleid beveiligingseisen bewaard bewaarplaats bewaren
  bewaartermijn bewaartermijnen bewijs bezoekersregistratie brief brieven dienst digitaal dossier dossiers
  functies geleden gelijk gevallen gespreksverslag gesprekken grondslag grond instelling instellingsbesluit informatie informatieoverleg
  inlichtingen inlichtingendienst inlichtingenrapporten inspectie inspectierapport jaarverslag jaren kabinet kabinetsreactie
  krijgsmacht krijgsmachtdeel lijst macht mensen minister mogelijk mogelijkheden onderzoek ontstaat opdracht
  defensie defensieopdrachten organen overheid overheidsorgaan overheidsorganen personeel personeelsdossier personeelsdossiers persoon
  persoonsdossier persoonsgegevens plaats project rapport rapporten reactie rechten redactie registratie
  rijk rijksarchiefdienst selectie selectielijst selectielijsten slecht sollicitatie sollicitatiebrief taak taken
  taakverdeling termijn termijnen toestand veiligheid veiligheidsonderzoek veiligheidsonderzoeken verband verleden vernietiging
  vernietigingstermijn verslag verslagen verspreiding voorstelling vooronderzoek waarover wegingsnotitie weging notitie`,
]);

const pairs: readonly (readonly [word: string, compound: string])[] = [
  ['dossier', 'personeelsdossier'],
  ['dossiers', 'personeelsdossier'],
  ['dossier', 'persoonsdossier'],
  ['termijn', 'bewaartermijn'],
  ['termijnen', 'bewaartermijn'],
  ['termijn', 'vernietigingstermijn'],
  ['rapport', 'inlichtingenrapporten'],
  ['rapporten', 'inspectierapport'],
  ['lijst', 'selectielijst'],
  ['lijst', 'besluitenlijst'],
  ['onderzoek', 'veiligheidsonderzoek'],
  ['onderzoeken', 'veiligheidsonderzoek'],
  ['verslag', 'jaarverslag'],
  ['verslagen', 'gespreksverslag'],
  ['besluit', 'instellingsbesluit'],
  ['besluit', 'archiefbesluit'],
  ['orgaan', 'overheidsorgaan'],
  ['organen', 'overheidsorganen'],
  ['dienst', 'inlichtingendienst'],
  ['archief', 'rijksarchiefdienst'],
  ['brief', 'sollicitatiebrief'],
  ['brieven', 'sollicitatiebrief'],
  ['punt', 'aangrijpingspunt'],
  ['opdracht', 'defensieopdrachten'],
  ['overleg', 'informatieoverleg'],
  ['beleid', 'beveiligingsbeleid'],
  ['eisen', 'beveiligingseisen'],
  ['recht', 'bestuursrecht'],
  ['gegevens', 'persoonsgegevens'],
  ['registratie', 'bezoekersregistratie'],
  ['reactie', 'kabinetsreactie'],
  ['notitie', 'wegingsnotitie'],
  ['plaats', 'bewaarplaats'],
];

/** Letters in a row that are no part of the word they stand in. */
const absurd: readonly (readonly [word: string, other: string])[] = [
  ['slag', 'verslag'],
  ['slag', 'aanslag'],
  ['slag', 'jaarverslag'],
  ['staat', 'ontstaat'],
  ['staat', 'bestaat'],
  ['actie', 'redactie'],
  ['actie', 'reactie'],
  ['leden', 'verleden'],
  ['leden', 'geleden'],
  ['heden', 'mogelijkheden'],
  ['deel', 'beoordelen'],
  ['delen', 'beoordeling'],
  ['lijk', 'gelijk'],
  ['rijk', 'belangrijk'],
  ['even', 'aangegeven'],
  ['alle', 'aantallen'],
  ['wijs', 'bewijs'],
  ['band', 'verband'],
  ['stand', 'toestand'],
  ['taal', 'digitaal'],
  ['laag', 'verslagen'],
  ['scheiden', 'archiefbescheiden'],
  ['sluit', 'archiefbesluit'],
  ['ding', 'besteding'],
  ['recht', 'slecht'],
  ['stelling', 'voorstelling'],
  ['zoek', 'veiligheidsonderzoek'],
  ['waar', 'bewaarplaats'],
  ['over', 'waarover'],
];

/** What a word of the list is found by besides its own forms. */
function alsoOf(word: string): readonly string[] {
  const key = stemOf(word);
  return [...(words.parts.get(key) ?? []), ...(words.forms.get(key) ?? [])];
}

describe('a compound is found by its part', () => {
  for (const [word, compound] of pairs) {
    test(`${compound} by ${word}`, () => {
      assert.ok(alsoOf(compound).includes(stemOf(word)), `found by ${alsoOf(compound).join(', ')}`);
    });
  }

  test('that comes first too', () => {
    const { parts } = wordsOf(['afluisteren afluisterapparatuur']);
    assert.ok(parts.get(stemOf('afluisterapparatuur'))?.includes(stemOf('afluisteren')));
  });
});

describe('a word is not found by', () => {
  for (const [word, other] of absurd) {
    test(`${word}, which is no part of ${other}`, () => {
      assert.ok(!alsoOf(other).includes(stemOf(word)));
      assert.notEqual(stemOf(word), stemOf(other));
    });
  }
});

describe('forms that no ending makes', () => {
  const { forms } = wordsOf([
    'overbrengen onderzoek vastgesteld vaststellen gewaardeerd waarderen criteria gebied bieden',
  ]);
  for (const [word, form] of [
    ['overbrengen', 'overgebracht'],
    ['onderzoek', 'onderzocht'],
    ['vaststellen', 'vastgesteld'],
    ['waarderen', 'gewaardeerd'],
    ['criterium', 'criteria'],
  ] as const) {
    test(`${word} and ${form} find each other`, () => {
      assert.ok(forms.get(stemOf(word))?.includes(stemOf(form)));
      assert.ok(forms.get(stemOf(form))?.includes(stemOf(word)));
    });
  }

  test('a noun that begins with ge is no participle', () => {
    assert.ok(!forms.get(stemOf('gebied'))?.includes(stemOf('bieden')));
  });

  test('what the list calls a form is one', () => {
    const { forms: given } = wordsOf(
      ['wegingsnotitie'],
      [['wegingsnotitie', 'wegingnotitie', 'een lange naam']],
    );
    assert.deepEqual(given.get(stemOf('wegingnotitie')), [stemOf('wegingsnotitie')]);
  });
});

describe('an unknown word', () => {
  const list = [
    'vernietiging',
    'dossier',
    'persoonsdossier',
    'bewaartermijn',
    'samenwerking',
    'vereniging',
    'navo',
  ];
  const suggested = (word: string): string[] => suggestionsFor(word, list).map((one) => one.word);

  test('leads to the nearest words, and of those as near to the one that is there most', () => {
    assert.deepEqual(suggested('verniteging'), ['vernietiging', 'vereniging']);
    assert.deepEqual(suggested('persoonsdosier'), ['persoonsdossier']);
    assert.deepEqual(
      suggestionsFor('dossjer', ['dossxer', 'dossier']).map((one) => one.word),
      ['dossxer', 'dossier'],
    );
  });

  test('counts two letters that changed places once', () => {
    assert.deepEqual(suggestionsFor('samenwreking', list), [{ word: 'samenwerking', distance: 1 }]);
  });

  test('that resembles nothing leads nowhere', () => {
    assert.deepEqual(suggested('xylofoonmuziek'), []);
  });
});
