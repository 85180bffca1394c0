import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ContentFile } from './read.ts';

type Texts = Pick<Diagnostic, 'found' | 'expected' | 'repair'>;

const expected = 'een gewoon bestand of een gewone map, die iedereen die aan de lijst werkt kan lezen';
const notAllowed: Texts = {
  found: 'een bestand of map die niet mag worden gelezen',
  expected,
  repair: 'Geef uzelf het recht om te lezen, of vraag dat aan uw systeembeheerder.',
};

const reasons: Readonly<Record<string, Texts>> = {
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

/** What has a place in the content folder and could not be read. */
export function unreadFile({ path, unread = '' }: ContentFile): Diagnostic {
  const texts = reasons[unread] ?? {
    found: `een bestand of map die niet te lezen is (${unread})`,
    expected,
    repair: 'Open het bestand zelf. Lukt dat ook niet, zet het dan terug uit een reservekopie.',
  };
  return { code: 'BE53', severity: 'error', file: path, line: 1, column: 1, ...texts };
}
