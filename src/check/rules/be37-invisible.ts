import { numberOf } from '../../diagnostics/invisible.ts';
import { wordsFix } from '../meant.ts';
import { withCategory, withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

const texts = {
  expected: 'alleen tekens die te zien zijn',
  repair: 'Haal het teken weg: zet de cursor erachter en druk op Backspace, of typ het woord opnieuw.',
};

const layoutNames: Readonly<Record<number, string>> = {
  0xad: 'een zacht afbreekstreepje',
  0x200b: 'een spatie zonder breedte',
  0x2060: 'een woordverbinder',
  0xfeff: 'een byte order mark binnen de tekst',
};

export const invisible: Rule<'character-layout'> = {
  code: 'BE37',
  title: 'Onzichtbaar teken in de tekst',
  help: 'Een zacht afbreekstreepje of een spatie zonder breedte komt mee uit een tekstverwerker of van een website. U ziet het niet, maar wie in de PDF zoekt of eruit kopieert, vindt het woord niet meer.',
  severity: 'warning',
  messages: {
    'character-layout': ({ code }) => ({
      found: `${layoutNames[code] ?? 'een onzichtbaar teken'} (${numberOf(code)})`,
      ...texts,
      fix: wordsFix(String.fromCodePoint(code), ''),
    }),
  },
  examples: [
    {
      naam: 'een zacht afbreekstreepje en een spatie zonder breedte',
      files: withText('De archief‸\u00adbescheiden en de lijst‸\u200b.'),
      expect: [
        { found: 'een zacht afbreekstreepje (U+00AD)', ...texts },
        { found: 'een spatie zonder breedte (U+200B)', ...texts },
      ],
    },
    {
      naam: 'geschreven zoals in HTML',
      files: withText('De archief‸&shy;bescheiden‸&#8203; en de lijst‸&#xFEFF;.'),
      expect: [
        { found: 'een zacht afbreekstreepje (U+00AD)', ...texts },
        { found: 'een spatie zonder breedte (U+200B)', ...texts },
        { found: 'een byte order mark binnen de tekst (U+FEFF)', ...texts },
      ],
    },
    {
      naam: 'in de gegevens van een categorie',
      files: withCategory('omschrijving: Het woord‸\u2060je.'),
      expect: [{ found: 'een woordverbinder (U+2060)', ...texts }],
    },
    {
      naam: 'gewone streepjes, een vaste spatie, en een teken als voorbeeld',
      files: withText('De e-mail van 5\u00a0mei – zie `&shy;` – en de emoji ☺\ufe0f, &eacute; en &#233;.'),
      expect: [],
    },
  ],
};
