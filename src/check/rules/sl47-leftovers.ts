import { withCategory, withText } from '../examples/base.ts';
import { adopted } from '../examples/stages.ts';
import { practice } from '../legal-basis.ts';
import { inCategory } from '../places.ts';
import { matchesIn, wordsOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** What people leave to come back to, and the marks of CriticMarkup and of word processors. */
const leftover =
  /\b(?:TODO|FIXME|TBD|XXX+|PM:|nog (?:in te|aan te) vullen)(?![\p{L}])|\?{3,}|@@+|\{(?:\+\+|--|~~|==|>>).*?(?:\+\+|--|~~|==|<<)\}|(?<!\S)#(?!\S)|\blorem ipsum\b|\bFout! (?:Verwijzingsbron|Bladwijzer)\b/giu;
const expected = 'tekst die af is';
const repair = 'Maak de zin af, of verwijder wat is blijven staan.';

export const leftovers: Rule = {
  code: 'SL47',
  title: 'Werkaantekening die is blijven staan',
  help: 'In een gepubliceerde lijst is ooit een gele markering uit de tekstverwerker blijven staan. Aantekeningen als TODO en XXX, losse hekjes en tekens van bijgehouden wijzigingen horen niet in een tekst die anderen lezen.',
  severity: [
    { from: 'concept', severity: 'warning' },
    { from: 'vastgesteld', severity: 'error' },
  ],
  basis: [practice('praktijk: een lijst met een markering in de PDF')],
  *check(context) {
    for (const words of wordsOf(context.document))
      for (const { match, place } of matchesIn(words, leftover))
        yield { place: place(), found: `\`${match}\``, expected, repair };
    for (const category of context.document.categorieen) {
      for (const key of ['titel', 'omschrijving', 'opmerking'] as const) {
        const [match] = category[key]?.match(leftover) ?? [];
        if (match !== undefined)
          yield {
            place: inCategory(context, category, key),
            found: `\`${match}\` bij \`${key}\``,
            expected,
            repair,
          };
      }
    }
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
      naam: 'een vraag en een nummer',
      files: withText('Waarom? Zie # 1 en C#.'.replace('# 1', 'nr. 1')),
      expect: [],
    },
  ],
};
