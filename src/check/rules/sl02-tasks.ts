import type { Section } from '../../document/document.ts';
import { groups } from '../../document/queries.ts';
import { chapter } from '../examples/base.ts';
import { laidOpen } from '../examples/stages.ts';
import { archiefbesluit } from '../legal-basis.ts';
import { categoriesRefused, chaptersRefused, inList, liveCategories } from '../places.ts';
import type { Message, Context, Rule } from '../rule.ts';

const none = {
  found: 'geen taken',
  expected: 'ten minste één taak bij `taken`',
  repair: 'Noem bij `taken` de taken waarop de lijst betrekking heeft.',
};
const idle = {
  expected: 'bij elke taak een proces met ten minste één categorie',
  repair: 'Zet `taak:` bij het proces dat erbij hoort, of haal de taak weg.',
};
const loose = {
  expected: '`taak` met een taak uit `lijst.yaml`, of `ondersteunend: true`',
  repair: 'Noem de taak waar het proces bij hoort, of schrijf `ondersteunend: true`.',
};

export const tasks: Rule = {
  code: 'SL02',
  title: 'Taken en categorieën die niet op elkaar aansluiten',
  help: 'De lijst noemt de taken waarop zij betrekking heeft en deelt de archiefbescheiden daarnaar in. Een taak zonder categorie laat open wat ervan bewaard blijft; een categorie zonder taak laat open waarom de organisatie die archiefbescheiden heeft. Een proces dat alle taken dient, zoals personeelszaken, krijgt `ondersteunend: true`.',
  severity: [{ from: 'ter-inzage', severity: 'error' }],
  basis: [
    archiefbesluit({ artikel: '5', lid: 1, onder: 'b' }),
    archiefbesluit({ artikel: '5', lid: 1, onder: 'c' }),
  ],
  *check(context) {
    const { taken } = context.document.lijst;
    if (taken.length === 0) yield { place: inList(context, 'taken'), ...none };
    if (categoriesRefused(context) || chaptersRefused(context)) return;
    yield* idleTasks(context);
    yield* looseProcesses(context);
  },
  examples: [
    {
      naam: 'een lijst zonder taken',
      files: {
        ...laidOpen('‸taken: []'),
        'hoofdstukken/2-lijst/1-sturing.md': chapter(
          'Sturing',
          'Plannen.',
          'soort: proces\nondersteunend: true',
        ),
      },
      expect: [none],
    },
    {
      naam: 'een taak waar geen proces bij hoort',
      files: laidOpen(
        'taken:\n  - { id: toezicht, naam: Toezicht houden. }\n  - { ‸id: advies, naam: Adviseren. }',
      ),
      expect: [{ found: 'taak `advies` zonder categorieën', ...idle }],
    },
    {
      naam: 'een proces zonder taak',
      files: {
        ...laidOpen(),
        'hoofdstukken/2-lijst/2-beheer.md': chapter('Beheer', 'Beheer.', '‸soort: proces'),
        'categorieen/2.1-beheer.md':
          '---\nnummer: "2.1"\ntitel: Beheer\nsoort: werkproces\nproces: beheer\nherkomst: reconstructie\nactoren: [dienst]\nbron: [jaarverslag]\nwaarderingen: [B 1]\n---\n\nTekst.\n',
      },
      expect: [{ found: 'proces `Beheer` met categorieën en zonder taak', ...loose }],
    },
    { naam: 'een taak met een proces', files: laidOpen(), expect: [] },
  ],
};

function* idleTasks(context: Context): Generator<Message> {
  const served = new Set(filledProcesses(context).map(({ taak }) => taak));
  for (const [index, { id }] of context.document.lijst.taken.entries()) {
    if (served.has(id)) continue;
    yield {
      place: inList(context, 'taken', index, 'id'),
      found: `taak \`${id}\` zonder categorieën`,
      ...idle,
    };
  }
}

function* looseProcesses(context: Context): Generator<Message> {
  for (const { taak, ondersteunend, titleText, source } of filledProcesses(context)) {
    if (taak !== null || ondersteunend) continue;
    const place = context.locate(source, ['soort']);
    yield { place, found: `proces \`${titleText}\` met categorieën en zonder taak`, ...loose };
  }
}

function filledProcesses(context: Context): Section[] {
  const filled = new Set(liveCategories(context).map(({ processId }) => processId));
  return groups(context.document).filter(({ id }) => filled.has(id));
}
