import { withCategory, withText } from '../examples/base.ts';
import { adopted, laidOpen } from '../examples/stages.ts';
import { practice } from '../legal-basis.ts';
import { matchesIn, wordsOf } from '../prose.ts';
import { recordTexts } from '../record-texts.ts';
import { hasReached } from '../severity.ts';
import { blanks } from '../../source/write/blank.ts';
import type { Context, Message, Rule } from '../rule.ts';

/** What people leave to come back to, and the marks of CriticMarkup and of word processors. */
const leftover =
  /\b(?:TODO|FIXME|TBD|XXX+|PM:|nog (?:in te|aan te) vullen)(?![\p{L}])|\?{3,}|@@+|\{(?:\+\+|--|~~|==|>>).*?(?:\+\+|--|~~|==|<<)\}|(?<!\S)#(?!\S)|\blorem ipsum\b|\bFout! (?:Verwijzingsbron|Bladwijzer)\b/giu;
const expected = 'tekst die af is';
const repair = 'Maak de zin af, of verwijder wat is blijven staan.';
const filledIn = 'wat alleen u weet';
const fillIn = 'Vul het in, of haal weg wat er niet is.';

export const leftovers: Rule = {
  code: 'SL47',
  title: 'Werkaantekening die is blijven staan',
  help: 'In een gepubliceerde lijst is ooit een gele markering uit de tekstverwerker blijven staan. Aantekeningen als TODO en XXX, losse hekjes en tekens van bijgehouden wijzigingen horen niet in een tekst die anderen lezen, en wat `npm run nieuw` met “Vul in” open liet evenmin zodra de lijst ter inzage ligt.',
  severity: [
    { from: 'concept', severity: 'warning' },
    { from: 'vastgesteld', severity: 'error' },
  ],
  basis: [practice('praktijk: een lijst met een markering in de PDF')],
  *check(context) {
    yield* found(context, leftover, { expected, repair });
    // While a list is being written they are what is still to be done, and with them it can be made and looked at.
    if (hasReached(context.document.lijst.status, 'ter-inzage'))
      yield* found(context, blanks, { severity: 'warning', expected: filledIn, repair: fillIn });
  },
  examples: [
    {
      naam: 'in de tekst en in een omschrijving',
      files: {
        ...withText('Dit staat in ‸XXX, zie ook ‸??? en ‸{++dit++}.'),
        ...withCategory('‸omschrijving: Nog aan te vullen.'),
      },
      expect: [
        { found: '`Nog aan te vullen` bij `omschrijving`', expected, repair },
        { found: '`XXX`', expected, repair },
        { found: '`???`', expected, repair },
        { found: '`{++dit++}`', expected, repair },
      ],
    },
    {
      naam: 'in een vastgestelde lijst',
      files: { ...adopted(), ...withText('‸TODO: aanvullen.') },
      expect: [{ severity: 'error', found: '`TODO`', expected, repair }],
    },
    {
      naam: 'wat nog in te vullen was van een lijst die ter inzage ligt',
      files: {
        ...laidOpen('‸kenmerk: "Vul in: kenmerk van de zaak."'),
        ...withText('‸Vul in: hoe de waarderingen zijn bepaald. Dat is zo.'),
      },
      expect: [
        {
          severity: 'warning',
          found: '`Vul in: hoe de waarderingen zijn bepaald`',
          expected: filledIn,
          repair: fillIn,
        },
        {
          severity: 'warning',
          found: '`Vul in: kenmerk van de zaak` bij `kenmerk`',
          expected: filledIn,
          repair: fillIn,
        },
      ],
    },
    {
      naam: 'hetzelfde in een concept',
      files: { ...withText('Vul in: hoe de waarderingen zijn bepaald.') },
      expect: [],
    },
    {
      naam: 'een vraag en een nummer',
      files: withText('Waarom? Zie # 1 en C#.'.replace('# 1', 'nr. 1')),
      expect: [],
    },
  ],
};

function* found(
  context: Context,
  pattern: RegExp,
  words: Omit<Message, 'place' | 'found'>,
): Generator<Message> {
  for (const text of wordsOf(context.document))
    for (const { match, place } of matchesIn(text, pattern))
      yield { place: place(), found: `\`${match}\``, ...words };
  for (const { text, key, place } of recordTexts(context)) {
    const [match] = text.match(pattern) ?? [];
    if (match !== undefined) yield { place: place(), found: `\`${match}\` bij \`${key}\``, ...words };
  }
}
