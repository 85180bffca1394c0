import type { Rule, Words } from '../rule.ts';

const expected = 'een gewoon bestand of een gewone map, die iedereen die aan de lijst werkt kan lezen';

const notAllowed = {
  found: 'een bestand of map die niet mag worden gelezen',
  expected,
  repair: 'Geef uzelf het recht om te lezen, of vraag dat aan uw systeembeheerder.',
};

/** By why a file could not be read: see `ContentFile`. */
const reasons: Readonly<Record<string, Words>> = {
  link: {
    found: 'een snelkoppeling naar een andere plaats (symbolische link)',
    expected,
    repair: 'Zet het bestand of de map zelf op deze plaats, of haal de snelkoppeling weg.',
  },
  special: {
    found: 'iets dat geen bestand en geen map is',
    expected,
    repair: 'Haal het weg, of zet het buiten de map met de inhoud.',
  },
  name: {
    found: 'een naam die niet in UTF-8 is',
    expected: 'kleine letters, cijfers en koppeltekens, zoals `2-taken-en-organisatie.md`',
    repair: 'Geef het bestand of de map opnieuw een naam.',
  },
  EACCES: notAllowed,
  EPERM: notAllowed,
  ENOENT: {
    found: 'een bestand of map die verdween terwijl de inhoud werd gelezen',
    expected,
    repair: 'Voer de opdracht opnieuw uit zodra niemand meer bestanden opslaat of verplaatst.',
  },
  ENAMETOOLONG: {
    found: 'een bestand of map die te diep ligt om te worden gelezen',
    expected,
    repair: 'Zet het bestand minder mappen diep, of geef de mappen kortere namen.',
  },
};

export const unreadFile: Rule<'file-unread'> = {
  code: 'BE53',
  title: 'Bestand of map is niet te lezen',
  help: 'Wat niet te lezen is, zou buiten de lijst blijven zonder dat iemand het merkt. Een snelkoppeling (symbolische link) wordt niet gevolgd: wat erachter ligt, staat niet bij de lijst en kan op een andere computer ontbreken of anders zijn.',
  severity: 'error',
  messages: {
    'file-unread': ({ reason }) =>
      reasons[reason] ?? {
        found: `een bestand of map die niet te lezen is (${reason})`,
        expected,
        repair: 'Open het bestand zelf. Lukt dat ook niet, zet het dan terug uit een reservekopie.',
      },
  },
  examples: [
    {
      naam: 'een snelkoppeling in plaats van een map',
      files: {},
      unread: { 'hoofdstukken/4-slot': 'link' },
      expect: [
        {
          at: { file: 'hoofdstukken/4-slot', line: 1, column: 1 },
          found: 'een snelkoppeling naar een andere plaats (symbolische link)',
          expected,
          repair: 'Zet het bestand of de map zelf op deze plaats, of haal de snelkoppeling weg.',
        },
      ],
    },
    {
      naam: 'een register dat niet mag worden gelezen, met een verwijzing ernaar',
      files: {
        'bronnen.yaml': null,
        'begrippen/neerslag.md': '---\nterm: neerslag\nbron: jaarverslag\n---\n\nTekst.\n',
      },
      unread: { 'bronnen.yaml': 'EACCES' },
      expect: [
        {
          at: { file: 'bronnen.yaml', line: 1, column: 1 },
          found: 'een bestand of map die niet mag worden gelezen',
          expected,
          repair: 'Geef uzelf het recht om te lezen, of vraag dat aan uw systeembeheerder.',
        },
      ],
    },
    {
      naam: 'een naam die niet in UTF-8 is',
      files: {},
      unread: { 'begrippen/caf\\xe9.md': 'name' },
      expect: [
        {
          at: { file: 'begrippen/caf\\xe9.md', line: 1, column: 1 },
          found: 'een naam die niet in UTF-8 is',
          expected: 'kleine letters, cijfers en koppeltekens, zoals `2-taken-en-organisatie.md`',
          repair: 'Geef het bestand of de map opnieuw een naam.',
        },
      ],
    },
    { naam: 'gewone bestanden in gewone mappen', files: {}, expect: [] },
  ],
};
