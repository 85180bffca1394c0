import type { Valuation } from '../../document/document.ts';
import type { Trigger } from '../../document/schema/trigger.ts';
import { explainUnreadable, proposed } from '../../document/valuation/normalise.ts';
import { parseValuation } from '../../document/valuation/parse.ts';
import { printValuation } from '../../document/valuation/print.ts';
import type { Alternative, Exception, WrittenValuation } from '../../document/valuation/written.ts';
import { category } from '../examples/stages.ts';
import { practice } from '../legal-basis.ts';
import { valueFix } from '../meant.ts';
import { inCategory } from '../places.ts';
import type { Rule } from '../rule.ts';

const repairUnread = 'Schrijf bij `ruw` alleen de waardering zelf; uitleg hoort bij `toelichting`.';
const repairOther = 'Verbeter de sleutels of `ruw`: zij zeggen niet hetzelfde.';

export const rawSpelling: Rule = {
  code: 'SL18',
  title: 'Waardering in woorden die iets anders zegt dan de sleutels',
  help: 'Bij `ruw` staat hoe de bron de waardering schrijft, met haar spelling (`11 Jaar`, `1,5 jaar`). Inzage leest die woorden en vergelijkt ze met de sleutels: verschillen zij, dan is er iets verkeerd overgenomen.',
  severity: 'warning',
  basis: [practice('praktijk: spellingen in de selectielijst gemeenten (VNG)')],
  *check(context) {
    for (const category of context.document.categorieen) {
      for (const [index, valuation] of category.waarderingen.entries()) {
        if (valuation.ruw === undefined) continue;
        const place = inCategory(context, category, 'waarderingen', index, 'ruw');
        const read = parseValuation(valuation.ruw);
        if (read.kind === 'unreadable') {
          const found = `\`${valuation.ruw}\`, dat niet te lezen is`;
          yield {
            place,
            found,
            expected: explainUnreadable(read),
            repair: proposed(read) ?? repairUnread,
            ...(read.proposal !== null && { fix: valueFix(valuation.ruw, read.proposal) }),
          };
          continue;
        }
        const meant = read.kind === 'valuations' ? read.valuations : [];
        if (meant.length === 0 || meant.some((one) => !differs(one, valuation))) continue;
        const expected = `wat de sleutels zeggen: \`${printValuation(valuation)}\``;
        yield { place, found: `\`${valuation.ruw}\``, expected, repair: repairOther };
      }
    }
  },
  examples: [
    {
      naam: 'een andere termijn in woorden',
      files: category('1.2', 'waarderingen: [{ waarde: V, termijn: P10Y, ‸ruw: 1  Jaar }]'),
      expect: [{ found: '`1  Jaar`', expected: 'wat de sleutels zeggen: `V 10 jaar`', repair: repairOther }],
    },
    {
      naam: 'een voorwaarde, een gebeurtenis of een uitzondering die in de sleutels ontbreekt',
      files: category(
        '1.2',
        'waarderingen:\n  - { waarde: V, termijn: P7Y, voor: a, ‸ruw: "V 7 jaar, mits de rekening is goedgekeurd" }\n  - { waarde: V, termijn: P7Y, voor: b, ‸ruw: V 7 jaar na geboorte }\n  - { waarde: V, termijn: P7Y, voor: c, ‸ruw: "V 7 jaar, m.u.v. bonnen (B 1)" }',
      ),
      expect: [
        {
          found: '`V 7 jaar, mits de rekening is goedgekeurd`',
          expected: 'wat de sleutels zeggen: `V 7 jaar voor a`',
          repair: repairOther,
        },
        {
          found: '`V 7 jaar na geboorte`',
          expected: 'wat de sleutels zeggen: `V 7 jaar voor b`',
          repair: repairOther,
        },
        {
          found: '`V 7 jaar, m.u.v. bonnen (B 1)`',
          expected: 'wat de sleutels zeggen: `V 7 jaar voor c`',
          repair: repairOther,
        },
      ],
    },
    {
      naam: 'woorden die niet te lezen zijn',
      files: category('1.2', 'waarderingen: [{ waarde: V, termijn: P10Y, ‸ruw: V 10 jaar min of meer }]'),
      expect: [
        {
          found: '`V 10 jaar min of meer`, dat niet te lezen is',
          expected:
            'na `V 10 jaar`, dat is begrepen, in plaats van `min of meer`: `na` met een gebeurtenis, `voor` met wat het betreft, `indien` met het geval, of `met uitzondering van`',
          repair: repairUnread,
        },
      ],
    },
    {
      naam: 'wat achter een goed begin niet te begrijpen is',
      files: category(
        '1.2',
        'waarderingen: [{ waarde: V, termijn: P10Y, ‸ruw: V 10 jaar na ontslag dossiers }]',
      ),
      expect: [
        {
          found: '`V 10 jaar na ontslag dossiers`, dat niet te lezen is',
          expected:
            'na `V 10 jaar`, dat is begrepen, in plaats van `na ontslag dossiers`: achter `na` alleen de gebeurtenis: geen getal, tweede termijn, ander geval of archiefbescheiden',
          repair: repairUnread,
        },
      ],
    },
    {
      naam: 'een tikfout',
      files: category('1.2', 'waarderingen: [{ waarde: V, termijn: P10Y, ‸ruw: V 10 jaaar }]'),
      expect: [
        {
          found: '`V 10 jaaar`, dat niet te lezen is',
          expected:
            'na `V`, dat is begrepen, in plaats van `10 jaaar`: een termijn met `jaar`, `maanden`, `weken` of `dagen`, `na` met een gebeurtenis, of `voor` met wat het betreft',
          repair: 'Bedoelt u `V 10 jaar`?',
        },
      ],
    },
    {
      naam: 'dezelfde waardering in een andere spelling',
      files: category(
        '1.2',
        'waarderingen:\n  - { waarde: V, termijn: P1Y6M, ruw: " 1,5  Jaar", periode: { tot: 1996-03 } }\n  - { waarde: B, criteria: [1], ruw: "Vanaf april 1996: B, 1", periode: { van: 1996-04 } }',
      ),
      expect: [],
    },
  ],
};

/** Only what the words say is compared: `7 jaar` says nothing of criteria or a trigger. */
function differs(meant: WrittenValuation, valuation: Valuation): boolean {
  const { waarde, criteria, alternatieven, periode, behoudens, aangrijpingspunt } = valuation;
  const alike = (said: unknown, key: unknown): boolean => said === undefined || said === key;
  return !(
    meant.waarde === waarde &&
    alike(meant.criteria?.join(), criteria.join()) &&
    (['termijn', 'laatste', 'minimum', 'maximum'] as const).every((key) =>
      alike(meant[key], valuation[key]),
    ) &&
    // The words of an event, a case or a scope may be put in others; that there is one may not be left out.
    sameEvent(meant.aangrijpingspunt, aangrijpingspunt) &&
    (['voorwaarde', 'verlenging'] as const).every(
      (key) => meant[key] === undefined || valuation[key] !== undefined,
    ) &&
    (meant.voor === undefined || valuation.voor !== undefined || valuation.actoren.length > 0) &&
    alike(meant.alternatieven && termsOf(meant.alternatieven), termsOf(alternatieven ?? [])) &&
    alike(meant.periode?.van, periode?.van) &&
    alike(meant.periode?.tot, periode?.tot) &&
    alike(meant.behoudens && outcomesOf(meant.behoudens), outcomesOf(behoudens))
  );
}

function termsOf(alternatives: readonly Alternative[]): string {
  return alternatives
    .map(({ termijn, aangrijpingspunt }) => `${termijn} ${String(aangrijpingspunt !== undefined)}`)
    .join();
}

function outcomesOf(exceptions: readonly Exception[]): string {
  return exceptions
    .map(({ waarde, criteria = [], termijn }) => `${waarde ?? ''} ${criteria.join(' ')} ${termijn ?? ''}`)
    .join();
}

/** What words tell of the kind of an event is a guess; where they tell nothing, the key may. */
function sameEvent(meant: Trigger | undefined, key: Trigger | undefined): boolean {
  return meant === undefined || (key !== undefined && (meant.code === 'anders' || meant.code === key.code));
}
