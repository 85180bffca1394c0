import type { Document, Valuation } from '../../document/document.ts';
import { keyOf } from '../../document/registers.ts';
import { printTerm } from '../../document/valuation/print-term.ts';
import { category } from '../examples/stages.ts';
import { practice } from '../legal-basis.ts';
import { inCategory, liveCategories } from '../places.ts';
import type { Rule } from '../rule.ts';

/** A valuation that is not data yet, and how it becomes so. */
interface Rewrite {
  readonly key: 'voorwaarde' | 'voor' | 'alternatieven';
  readonly found: string;
  readonly expected: string;
  readonly repair: string;
}

const asEvent = 'een gebeurtenis bij `aangrijpingspunt`, met een termijn of `direct`';
const asActor = '`actoren` met de naam uit `actoren.yaml`';
const asLast = '`laatste: true` als de termijn telt die het laatst afloopt';

export const smallRewrite: Rule = {
  code: 'SL57',
  title: 'Waardering die bijna uitvoerbaar is voor een systeem',
  help: 'Inzage zegt van elke categorie of een archiefsysteem haar zelf kan uitvoeren. Soms staat dat alleen in de weg doordat een gebeurtenis of een actor in woorden staat, of doordat niet is gezegd welke van twee termijnen telt. Dan volstaat een kleine herschrijving.',
  severity: 'warning',
  basis: [
    practice(
      'praktijk: lijsten die een archiefsysteem uitvoert, zoals het Nationaal Archief van de Verenigde Staten ze vraagt',
    ),
  ],
  *check(context) {
    for (const one of liveCategories(context)) {
      for (const [index, valuation] of one.waarderingen.entries()) {
        for (const { key, ...texts } of rewrites(valuation, context.document))
          yield { place: inCategory(context, one, 'waarderingen', index, key), ...texts };
      }
    }
  },
  examples: [
    {
      naam: 'een gebeurtenis als voorwaarde, een actor in woorden, en twee termijnen met elk een gebeurtenis',
      files: {
        ...category('1.2', 'waarderingen: [‸‸"V, wanneer het kind meerderjarig is geworden"]'),
        ...category('1.3', 'waarderingen: [‸V 5 jaar voor de Proefdienst, V 10 jaar voor overige actoren]'),
        ...category(
          '1.4',
          'waarderingen: [{ waarde: V, ‸alternatieven: [{ termijn: P75Y, voorwaarde: pensioen, aangrijpingspunt: { code: geboorte, tekst: geboorte } }, { termijn: P10Y, voorwaarde: ontslag }] }]',
        ),
      },
      expect: [
        {
          found: '`wanneer het kind meerderjarig is geworden`, als voorwaarde',
          expected: asEvent,
          repair: 'Schrijf `V direct nadat het kind meerderjarig is geworden`.',
        },
        {
          code: 'SL03',
          severity: 'info',
          found: '`V` zonder termijn',
          expected: 'een termijn, zoals `P10Y`',
          repair: 'Voeg `termijn` toe, of `alternatieven` als er meer termijnen zijn.',
        },
        {
          found: '`de Proefdienst`, bij `voor`',
          expected: asActor,
          repair: 'Schrijf `actoren: [dienst]` in plaats van `voor`.',
        },
        {
          found: 'de termijnen `75 jaar` en `10 jaar`, waarvan niet is gezegd welke telt',
          expected: asLast,
          repair: 'Zet `laatste: true` bij de waardering, of splits haar in twee waarderingen.',
        },
      ],
    },
    {
      naam: 'een gebeurtenis, een actor en een laatste termijn als gegeven, en een echte voorwaarde',
      files: {
        ...category('1.2', 'waarderingen: ["V 5 jaar na afloop, mits de rekening is goedgekeurd"]'),
        ...category('1.3', 'waarderingen: [75 jaar of 10 jaar na einde dienstverband]'),
      },
      expect: [],
    },
  ],
};

function rewrites(valuation: Valuation, { actoren }: Document): Rewrite[] {
  const { waarde, termijn, alternatieven, laatste, voorwaarde, voor } = valuation;
  const moment = /^(?:wanneer|zodra) (?!.*\b(?:geen|niet)\b)(?<clause>.+)$/iu.exec(voorwaarde ?? '')?.groups
    ?.clause;
  const named = voor?.replace(/^(?:de|het) /iu, '').toLowerCase();
  const actor = actoren.find(({ naam, afkorting }) =>
    [naam, afkorting].some((name) => name?.toLowerCase() === named),
  );
  const events = alternatieven?.some(({ aangrijpingspunt }) => aangrijpingspunt !== undefined);
  return [
    ...(waarde === 'V' && moment !== undefined && termijn === undefined && alternatieven === undefined
      ? [
          {
            key: 'voorwaarde' as const,
            found: `\`${voorwaarde ?? ''}\`, als voorwaarde`,
            expected: asEvent,
            repair: `Schrijf \`V direct nadat ${moment}\`.`,
          },
        ]
      : []),
    ...(named !== undefined && actor
      ? [
          {
            key: 'voor' as const,
            found: `\`${voor ?? ''}\`, bij \`voor\``,
            expected: asActor,
            repair: `Schrijf \`actoren: [${keyOf('actoren', actor.id)}]\` in plaats van \`voor\`.`,
          },
        ]
      : []),
    ...(alternatieven && events === true && !laatste
      ? [
          {
            key: 'alternatieven' as const,
            found: `de termijnen ${alternatieven.map((one) => `\`${printTerm(one.termijn)}\``).join(' en ')}, waarvan niet is gezegd welke telt`,
            expected: asLast,
            repair: 'Zet `laatste: true` bij de waardering, of splits haar in twee waarderingen.',
          },
        ]
      : []),
  ];
}
