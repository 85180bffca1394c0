import { withLijst } from '../examples/base.ts';
import { practice } from '../legal-basis.ts';
import { inList } from '../places.ts';
import type { Rule } from '../rule.ts';

const expected = 'een functie of organisatie, met een algemeen adres';
const repair = 'Noem de functie, of leg met `afwijkingen` vast dat de betrokkene ermee instemt.';
/** A mailbox of a person: letters, a dot, letters; and a telephone number. */
const personal: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\b[a-z]+(?:\.[a-z]+)+@[\w.-]+\.\w+/i, 'e-mailadres'],
  [/(?:\+31|\b0)[\d -]{8,12}\d\b/, 'telefoonnummer'],
  [/\b(?:dhr\.|mevr\.|mr\.|drs\.|dr\.|ir\.|prof\.|de heer|mevrouw) ?\p{Lu}/u, 'naam van een mens'],
];

export const personalData: Rule = {
  code: 'SL48',
  title: 'Persoonsgegevens in de lijst',
  help: 'Een lijst blijft tientallen jaren openbaar. Namen, telefoonnummers en persoonlijke e-mailadressen in het colofon of bij de betrokkenen zijn dan meestal niet meer nodig, en nooit meer weg te nemen.',
  severity: 'warning',
  basis: [
    practice(
      'Algemene verordening gegevensbescherming, artikel 5, eerste lid, onder c',
      'https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld',
    ),
  ],
  *check(context) {
    if (context.refused.has('lijst.yaml')) return;
    const { colofon, betrokkenen } = context.document.lijst;
    const { organisatie, adres = '', toelichting } = colofon;
    const texts: [path: (string | number)[], text: string][] = [
      [['colofon', 'organisatie'], organisatie],
      [['colofon', 'adres'], adres],
      ...toelichting.map((text, index): [(string | number)[], string] => [
        ['colofon', 'toelichting', index],
        text,
      ]),
      ...betrokkenen.map((one, index): [(string | number)[], string] => [
        ['betrokkenen', index, 'organisatie'],
        one.organisatie,
      ]),
    ];
    for (const [path, text] of texts)
      for (const [pattern, what] of personal)
        if (pattern.test(text))
          yield {
            place: inList(context, ...path),
            found: `een ${what} bij \`${String(path[0])}\``,
            expected,
            repair,
          };
    for (const [index, { naam }] of betrokkenen.entries())
      if (naam !== undefined)
        yield {
          place: inList(context, 'betrokkenen', index, 'naam'),
          found: `de naam \`${naam}\``,
          expected,
          repair,
        };
  },
  examples: [
    {
      naam: 'een e-mailadres en een telefoonnummer in het colofon, en de naam van een betrokkene',
      files: withLijst(
        'colofon:\n  organisatie: Proefdienst\n  ‸adres: j.jansen@example.org\n  toelichting:\n    - ‸Bel 070-1234567.',
        'betrokkenen: [{ rol: archivaris, organisatie: Archief, ‸naam: J. Jansen }]',
      ),
      expect: [
        { found: 'een e-mailadres bij `colofon`', expected, repair },
        { found: 'een telefoonnummer bij `colofon`', expected, repair },
        { found: 'de naam `J. Jansen`', expected, repair },
      ],
    },
    {
      naam: 'een algemeen adres',
      files: withLijst(
        'colofon: { organisatie: Proefdienst, adres: "info@example.org, Postbus 1, 2500 AA" }',
      ),
      expect: [],
    },
  ],
};
