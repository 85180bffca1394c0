import { firstDay, lastDay } from '../../document/days.ts';
import { periodOf } from '../../document/list-period.ts';
import { keyOf } from '../../document/registers.ts';
import { formatPeriod } from '../../i18n/periods.ts';
import type { Place } from '../../diagnostics/diagnostic.ts';
import { category } from '../examples/stages.ts';
import { withCategory, withLijst } from '../examples/base.ts';
import { practice } from '../legal-basis.ts';
import { inCategory, inList, liveCategories } from '../places.ts';
import type { Message, Context, Rule } from '../rule.ts';

const backwards = {
  expected: 'een begin dat niet na het einde ligt',
  repair: 'Verwissel `van` en `tot`, of verbeter een van beide.',
};
const outsideRepair = 'Verbeter de periode van de categorie, of die van de lijst.';
const actorRepair = 'Verbeter de periode, of noem de actor die toen handelde.';

export const periods: Rule = {
  code: 'SL24',
  title: 'Periode die niet past',
  help: 'De periode van een categorie ligt binnen die van de lijst, begint niet na haar einde, en haar actoren bestonden toen. Past dat niet, dan is een jaartal verkeerd of is de verkeerde actor genoemd.',
  severity: 'warning',
  basis: [practice('praktijk: basisselectiedocumenten')],
  *check(context) {
    for (const { at, van, tot } of allPeriods(context)) {
      if (van === undefined || !isBackwards({ van, tot })) continue;
      yield { place: at(), found: `een periode van \`${van}\` tot \`${tot}\``, ...backwards };
    }
    if (!context.refused.has('lijst.yaml')) yield* outsideList(context);
    yield* absentActors(context);
  },
  examples: [
    {
      naam: 'een einde voor het begin, met een actor die er van 1985 tot 1989 was',
      files: {
        'actoren.yaml':
          '- { id: minister, naam: Minister, soort: minister }\n- { id: dienst, naam: Proefdienst, soort: dienst, onderZorgVan: minister, periode: { van: "1985", tot: "1989" } }\n',
        ...withCategory('actoren: [minister]'),
        ...category('1.2', 'actoren: [dienst]', '‸periode: { van: "1990", tot: "1980" }'),
      },
      expect: [{ found: 'een periode van `1990` tot `1980`', ...backwards }],
    },
    {
      naam: 'een categorie die voor de lijst begint',
      files: { ...withLijst('periode: { van: "1950" }'), ...category('1.2', '‸periode: { van: "1945" }') },
      expect: [
        {
          found: 'periode 1945– buiten de periode van de lijst',
          expected: 'een periode binnen 1950–',
          repair: outsideRepair,
        },
      ],
    },
    {
      naam: 'een actor die er nog niet was',
      files: {
        'actoren.yaml':
          '- { id: minister, naam: Minister, soort: minister }\n- { id: dienst, naam: Proefdienst, soort: dienst, onderZorgVan: minister, periode: { van: "2000" } }\n',
        ...category('1.2', 'actoren: [‸dienst]', 'periode: { van: "1950", tot: "1990" }'),
      },
      expect: [
        {
          found: 'actor `dienst` (2000–) bij een categorie over 1950–1990',
          expected: 'een actor die in die periode bestond',
          repair: actorRepair,
        },
      ],
    },
    {
      naam: 'een periode binnen die van de lijst, met een actor die toen bestond',
      files: category('1.2', 'periode: { van: "1950", tot: "1950" }'),
      expect: [],
    },
  ],
};

interface Placed {
  /** Where it stands; looked up only when there is something to say. */
  readonly at: () => Place;
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
}

function allPeriods(context: Context): Placed[] {
  const { lijst, categorieen, actoren } = context.document;
  const { periode, inzage, geldigheid } = lijst;
  const ofList: Placed[] = [
    { ...periode, at: () => inList(context, 'periode') },
    { van: inzage?.start, tot: inzage?.einde, at: () => inList(context, 'inzage', 'einde') },
    {
      van: geldigheid?.inwerkingtreding,
      tot: geldigheid?.einddatum,
      at: () => inList(context, 'geldigheid'),
    },
  ];
  return [
    ...ofList,
    ...actoren.map((actor) => ({ ...actor.periode, at: () => context.locate(actor.source, ['periode']) })),
    ...categorieen.flatMap((category) => [
      { ...category.periode, at: () => inCategory(context, category, 'periode') },
      ...category.waarderingen.map((valuation, index) => ({
        ...valuation.periode,
        at: () => inCategory(context, category, 'waarderingen', index, 'periode'),
      })),
    ]),
  ];
}

function* outsideList(context: Context): Generator<Message> {
  const periode = periodOf(context.document.lijst);
  for (const category of liveCategories(context)) {
    const own = category.periode;
    // What lies in a period that runs backwards, nobody knows.
    if (!own || isBackwards(own)) continue;
    const early = firstDay(own.van) < firstDay(periode.van);
    const late =
      periode.tot !== undefined && own.tot !== undefined && lastDay(own.tot) > lastDay(periode.tot);
    if (!early && !late) continue;
    yield {
      place: inCategory(context, category, 'periode'),
      found: `periode ${formatPeriod(own)} buiten de periode van de lijst`,
      expected: `een periode binnen ${formatPeriod(periode)}`,
      repair: outsideRepair,
    };
  }
}

function* absentActors(context: Context): Generator<Message> {
  const lives = new Map(context.document.actoren.map((actor) => [keyOf('actoren', actor.id), actor.periode]));
  for (const category of liveCategories(context)) {
    const own = category.periode;
    for (const [index, actor] of category.actoren.entries()) {
      const life = lives.get(actor);
      if (!own || !life || isBackwards(own) || isBackwards(life) || overlap(own, life)) continue;
      yield {
        place: inCategory(context, category, 'actoren', index),
        found: `actor \`${actor}\` (${formatPeriod(life)}) bij een categorie over ${formatPeriod(own)}`,
        expected: 'een actor die in die periode bestond',
        repair: actorRepair,
      };
    }
  }
}

interface Period {
  readonly van: string;
  readonly tot?: string | undefined;
}

function isBackwards({ van, tot }: Period): boolean {
  return tot !== undefined && firstDay(van) > lastDay(tot);
}

function overlap(a: Period, b: Period): boolean {
  const end = ({ tot }: Period): number => (tot === undefined ? Infinity : lastDay(tot));
  return firstDay(a.van) <= end(b) && firstDay(b.van) <= end(a);
}
