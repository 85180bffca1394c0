import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compoundsOf } from '../../src/search/browser/compounds.ts';
import { nounForms } from '../../src/search/browser/inflection.ts';
import { suggestionsFor } from '../../src/search/browser/suggest.ts';
import { toVocabulary } from '../../src/search/browser/vocabulary.ts';

/** Words of a list, with what makes compounds hard: verbs with prefixes, endings, chance. */
const vocabulary = toVocabulary(
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
  vernietigingstermijn verslag verslagen verspreiding voorstelling vooronderzoek waarover wegingsnotitie weging notitie`.split(
    /\s+/,
  ),
);

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

describe('a word brings in its compounds', () => {
  for (const [word, compound] of pairs) {
    test(`${word} finds ${compound}`, () => {
      const found = compoundsOf(word, vocabulary);
      assert.ok(
        found.some((one) => compound.startsWith(one)),
        `found: ${found.join(', ')}`,
      );
    });
  }

  test('each once, by its shortest form', () => {
    assert.deepEqual(compoundsOf('dossiers', vocabulary), ['persoonsdossier', 'personeelsdossier']);
  });
});

test('a word brings in thirty compounds at most, the shortest', () => {
  const many = Array.from({ length: 40 }, (_, index) => `bewaar${'a'.repeat(index)}ingstermijn`);
  const found = compoundsOf('termijn', toVocabulary(['termijn', ...many]));
  assert.deepEqual(found, many.slice(0, 30));
});

describe('a word does not bring in', () => {
  for (const [word, other] of absurd) {
    test(`${other} for ${word}`, () => {
      assert.ok(!compoundsOf(word, vocabulary).some((one) => other.startsWith(one)));
    });
  }

  test('anything for a word of three letters', () => {
    assert.deepEqual(compoundsOf('wet', vocabulary), []);
  });
});

describe('forms of a noun', () => {
  const has = (word: string): boolean => ['taak', 'brief', 'huis'].includes(word);

  test('are made from plural and singular', () => {
    for (const [word, form] of [
      ['taken', 'taak'],
      ['brieven', 'brief'],
      ['huizen', 'huis'],
      ['brief', 'brieven'],
      ['bevoegdheid', 'bevoegdheden'],
      ['orgaan', 'organen'],
    ] as const) {
      assert.ok(nounForms(word, has).includes(form), `${word} → ${form}`);
    }
  });

  test('take more than cutting only to a word that exists', () => {
    assert.ok(!nounForms('reken', has).includes('reeks'));
  });
});

describe('an unknown word', () => {
  test('leads to the likeliest words of the document', () => {
    assert.deepEqual(suggestionsFor('persoonsdosier', vocabulary), ['persoonsdossier']);
    assert.deepEqual(suggestionsFor('bewaartermein', vocabulary), ['bewaartermijn']);
  });

  test('that resembles nothing leads nowhere', () => {
    assert.deepEqual(suggestionsFor('xylofoonmuziek', vocabulary), []);
  });
});
