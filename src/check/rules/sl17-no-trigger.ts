import { category, laidOpen } from '../examples/stages.ts';
import { withLijst } from '../examples/base.ts';
import { draftArchiefbesluit, practice, unsettled2026 } from '../legal-basis.ts';
import { chaptersRefused, hasText, inCategory, inList, liveCategories } from '../places.ts';
import { hasReached } from '../severity.ts';
import type { Message, Context, Rule } from '../rule.ts';

const missing = {
  found: '`V` zonder aangrijpingspunt',
  expected: '`aangrijpingspunt` bij de waardering, of `standaardAangrijpingspunt` in `lijst.yaml`',
  repair: 'Noem de gebeurtenis waarna de termijn begint.',
};
const missing2026 = {
  ...missing,
  expected: '`aangrijpingspunt` bij elke waardering met een termijn (Archiefwet 2026)',
};
const untold = {
  found: 'een aangrijpingspunt voor de hele lijst, zonder leeswijzer',
  expected: 'een stuk met `soort: leeswijzer` dat zegt wanneer een termijn begint',
  repair: 'Leg in de leeswijzer uit wanneer een termijn begint als er niets bij staat.',
};

export const noTrigger: Rule = {
  code: 'SL17',
  title: 'Termijn waarvan niet vaststaat wanneer hij begint',
  help: 'Een termijn zegt pas iets als vaststaat wanneer hij begint. Onder de Archiefwet 1995 mag dat één keer voor de hele lijst, als de leeswijzer het vertelt. Onder de Archiefwet 2026 noemt elke tijdelijk te bewaren categorie haar aangrijpingspunt.',
  severity: [
    { from: 'concept', severity: 'warning' },
    { from: 'concept', regime: 'archiefwet-2026', severity: 'error' },
  ],
  basis: [
    draftArchiefbesluit('3.1'),
    practice('praktijk: leeswijzer van de lijst van de Raad van State (BWBR0019663)'),
  ],
  unsettled: unsettled2026,
  *check(context) {
    const { regime, standaardAangrijpingspunt } = context.document.lijst;
    const perCategory = regime === 'archiefwet-2026';
    if (!perCategory && standaardAangrijpingspunt !== undefined) yield* checkReadingGuide(context);
    else yield* checkCategories(context, perCategory ? missing2026 : missing);
  },
  examples: [
    {
      naam: 'geen aangrijpingspunt, ook niet voor de hele lijst',
      files: {
        ...withLijst('standaardAangrijpingspunt'),
        ...category('1.2', 'waarderingen: [{ ‸waarde: V, termijn: P5Y }]'),
      },
      expect: [missing],
    },
    {
      naam: 'onder de Archiefwet 2026, met een aangrijpingspunt voor de hele lijst',
      files: {
        ...withLijst('regime: archiefwet-2026'),
        ...category('1.2', 'waarderingen: [{ ‸waarde: V, termijn: P5Y }]'),
      },
      expect: [missing2026],
    },
    {
      naam: 'een ontwerp zonder leeswijzer',
      files: {
        ...laidOpen('‸standaardAangrijpingspunt: het sluiten van het dossier'),
        'hoofdstukken/1-toelichting/2-leeswijzer.md': null,
      },
      expect: [untold],
    },
    {
      naam: 'een aangrijpingspunt bij de waardering, of voor de hele lijst met een leeswijzer',
      files: {
        ...laidOpen(),
        ...category('1.2', 'waarderingen: [V 5 jaar na afhandeling, V 5 jaar voor de rest]'),
      },
      expect: [],
    },
  ],
};

function* checkCategories(context: Context, texts: typeof missing): Generator<Message> {
  for (const category of liveCategories(context)) {
    for (const [
      index,
      { waarde, termijn, alternatieven, aangrijpingspunt },
    ] of category.waarderingen.entries()) {
      const has = termijn ?? alternatieven;
      // What may go at any moment waits for nothing.
      if (waarde !== 'V' || has === undefined || has === 'opElkMoment' || aangrijpingspunt) continue;
      yield { place: inCategory(context, category, 'waarderingen', index, 'waarde'), ...texts };
    }
  }
}

function* checkReadingGuide(context: Context): Generator<Message> {
  if (!hasReached(context.document.lijst.status, 'ter-inzage') || chaptersRefused(context)) return;
  if (!hasText(context, 'leeswijzer'))
    yield { place: inList(context, 'standaardAangrijpingspunt'), ...untold };
}
