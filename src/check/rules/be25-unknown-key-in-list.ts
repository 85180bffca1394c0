import { chapter, withCategory } from '../examples/base.ts';
import { kindOfList } from '../../document/list-kinds.ts';
import { allSections, groups } from '../../document/queries.ts';
import { mentionAt, mentionsAt, unknownMentions } from '../mentions.ts';
import type { Kind } from '../mentions.ts';
import type { Message, Context, Rule } from '../rule.ts';

const process: Kind = {
  file: 'hoofdstukken/',
  unknown: 'onbekend proces',
  expected: 'de bestandsnaam (zonder nummer) van een hoofdstuk met `soort: proces`',
  repair: 'Verbeter de naam, of maak het hoofdstuk van het proces.',
};
const actor: Kind = {
  file: 'hoofdstukken/',
  unknown: 'een actor zonder hoofdstuk,',
  expected: 'de bestandsnaam (zonder nummer) van een hoofdstuk met `soort: actor`',
  repair: 'Maak een hoofdstuk met `soort: actor` en de korte naam van de actor als bestandsnaam.',
};
const noCategories = {
  found: 'een categorie bij `soort: document`',
  expected: 'geen bestanden in `categorieen/`',
  repair: 'Kies een andere `soort` in `lijst.yaml`, of haal het bestand weg.',
};
const task: Kind = {
  file: 'lijst.yaml',
  unknown: 'onbekende taak',
  expected: 'een `id` bij `taken` in `lijst.yaml`',
  repair: 'Verbeter de naam, of voeg de taak toe aan `lijst.yaml`.',
};
const exception: Kind = {
  file: 'lijst.yaml',
  unknown: 'onbekend uitzonderingscriterium',
  expected: 'een `id` bij `uitzonderingscriteria` in `lijst.yaml`',
  repair: 'Verbeter de naam, of voeg het criterium toe aan `lijst.yaml`.',
};

export const unknownKeyInList: Rule = {
  code: 'BE25',
  title: 'Onbekend proces, onbekende taak of onbekende uitzondering',
  help: 'Een categorie staat bij haar proces in de lijst, en een proces bij zijn taak. Klopt de naam niet, dan staat de categorie nergens.',
  severity: 'error',
  *check(context) {
    yield* processes(context);
    const { lijst, delen, categorieen } = context.document;
    const tasks = [...allSections(delen)].flatMap(({ source, taak }) =>
      mentionAt(context, source, ['taak'], taak),
    );
    const exceptions = categorieen.flatMap(({ source, uitzonderingen }) =>
      mentionsAt(context, source, ['uitzonderingen'], uitzonderingen),
    );
    const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);
    yield* unknownMentions(context, tasks, idsOf(lijst.taken), task);
    yield* unknownMentions(context, exceptions, idsOf(lijst.uitzonderingscriteria), exception);
  },
  examples: [
    {
      naam: 'een tikfout in het proces, en een hoofdstuk dat geen proces is',
      files: {
        ...withCategory('‸proces: stuuring'),
        'categorieen/2-inleiding.md':
          '---\nnummer: "2"\ntitel: Inleiden\nsoort: handeling\n‸proces: inleiding\nherkomst: ontwerp\nbron: [jaarverslag]\nwaarderingen: [B 1]\n---\n\nTekst.\n',
      },
      expect: [
        { found: 'onbekend proces `stuuring`', expected: process.expected, repair: 'Bedoelde u `sturing`?' },
        { found: 'onbekend proces `inleiding`', expected: process.expected, repair: process.repair },
      ],
    },
    {
      naam: 'een onbekende taak en een onbekende uitzondering',
      files: {
        ...withCategory('uitzonderingen: [hotspot, ‸hotspots]'),
        'hoofdstukken/2-lijst/1-sturing.md': chapter('Sturing', 'Tekst.', 'soort: proces\n‸taak: opsporing'),
      },
      expect: [
        {
          found: 'onbekend uitzonderingscriterium `hotspots`',
          expected: exception.expected,
          repair: 'Bedoelde u `hotspot`?',
        },
        { found: 'onbekende taak `opsporing`', expected: task.expected, repair: task.repair },
      ],
    },
    {
      naam: 'het hoofdstuk van het proces is niet te lezen',
      files: { 'hoofdstukken/2-lijst/1-sturing.md': chapter('Sturing', 'Tekst.', '‸soort: process') },
      expect: [
        {
          code: 'BE05',
          found: '`soort` met waarde `process`',
          expected:
            'een van `deel`, `bijlagen`, `inleiding`, `reikwijdte`, `intrekken`, `leeswijzer`, `context`, `ordeningsstructuur`, `totstandkoming`, `verantwoording`, `uitzonderingen`, `verslag-procedure`, `overzicht`, `proces`, `actor`, `bijlage`, `paragraaf`',
          repair: 'Bedoelde u `proces`?',
        },
      ],
    },
    {
      naam: 'bekende namen',
      files: {
        ...withCategory('uitzonderingen: [hotspot]'),
        'hoofdstukken/2-lijst/1-sturing.md': chapter('Sturing', 'Tekst.', 'soort: proces\ntaak: toezicht'),
      },
      expect: [],
    },
  ],
};

function* processes(context: Context): Generator<Message> {
  const { document } = context;
  const { arrangedBy } = kindOfList(document.lijst);
  if (arrangedBy === null) {
    for (const { source } of document.categorieen) yield { place: source, ...noCategories };
    return;
  }
  const ofActors = arrangedBy === 'actoren';
  const mentions = document.categorieen.flatMap(({ source, proces }) =>
    // What is not said at all, another rule asks for.
    mentionAt(context, source, ofActors ? ['actoren', 0] : ['proces'], proces === '' ? null : proces),
  );
  const names = groups(document).map(({ name }) => name);
  yield* unknownMentions(context, mentions, names, ofActors ? actor : process);
}
