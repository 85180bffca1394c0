import { act, acts } from '../examples/acts.ts';
import { chapter, withCategory } from '../examples/base.ts';
import { isNumberedByActor, kindOfList } from '../../document/list-kinds.ts';
import { allSections, groups } from '../../document/queries.ts';
import type { Category } from '../../document/document.ts';
import { likelyKeys } from '../../document/likely.ts';
import type { Nameable } from '../../document/likely.ts';
import { entriesOf, mentionAt, mentionsAt, unknownMentions } from '../mentions.ts';
import type { Kind } from '../mentions.ts';
import type { Message, Context, Rule } from '../rule.ts';
import { didYouMean } from '../wording.ts';

/** How many categories are named of those that are left behind. */
const mostNumbers = 10;

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
    const named = (
      records: readonly { readonly id: string; readonly naam?: string | undefined }[],
    ): Nameable[] => records.map(({ id, naam }) => ({ key: id, names: naam === undefined ? [] : [naam] }));
    yield* unknownMentions(context, tasks, named(lijst.taken), task);
    yield* unknownMentions(context, exceptions, named(lijst.uitzonderingscriteria), exception);
  },
  examples: [
    {
      naam: 'een actor die er is maar geen hoofdstuk heeft, en een die er niet is',
      files: {
        ...acts(),
        'hoofdstukken/2-lijst/2-dienst.md': null,
        ...act('dienst', '71', 'actoren: [‸dienst]'),
        ...act('minister', '72', 'actoren: [‸minster]'),
      },
      expect: [
        { found: `een actor zonder hoofdstuk, \`dienst\``, expected: actor.expected, repair: actor.repair },
        {
          code: 'SL34',
          found: 'onbekende actor `minster`',
          expected: 'een `id` uit `actoren.yaml`',
          repair: 'Bedoelde u `minister`?',
        },
      ],
    },
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
      naam: 'het hoofdstuk van een proces heeft een andere naam gekregen',
      files: {
        ...withCategory('‸proces: leiding'),
        'categorieen/2.1-beleid.md':
          '---\nnummer: "2.1"\ntitel: Beleid\nsoort: handeling\nproces: leiding\nherkomst: ontwerp\nbron: [jaarverslag]\nwaarderingen: [B 1]\n---\n\nTekst.\n',
      },
      expect: [
        {
          found: 'onbekend proces `leiding`, bij 2 categorieën: 1.1, 2.1',
          expected: process.expected,
          repair:
            'Bedoelde u `sturing`? Zet dat dan bij elk van deze categorieën, of geef het bestand van het hoofdstuk weer de naam `leiding`.',
        },
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

/** A chapter that was given another name leaves many categories behind: that is one thing to repair. */
function* processes(context: Context): Generator<Message> {
  const { document } = context;
  const { arrangedBy } = kindOfList(document.lijst);
  if (arrangedBy === null) {
    for (const { source } of document.categorieen) yield { place: source, ...noCategories };
    return;
  }
  const ofActors = isNumberedByActor(document.lijst);
  const known = groups(document).map(({ name, titleText }) => ({ key: name, names: [titleText] }));
  // What is not said at all, another rule asks for.
  const placed = document.categorieen.filter(({ proces }) => proces !== '');
  const perName = Map.groupBy(placed, ({ proces }) => proces);
  // What no category names any more may be the same group by its new name.
  const deserted = known.flatMap(({ key }) => (perName.has(key) ? [] : [key]));
  // Of an actor that is unknown altogether, SL34 tells.
  const actors = new Set(entriesOf(context, 'actoren').map(({ key }) => key));
  for (const [name, lost] of perName) {
    if (ofActors && !actors.has(name)) continue;
    const mentions = lost
      .slice(0, 1)
      .flatMap(({ source }) => mentionAt(context, source, ofActors ? ['actoren', 0] : ['proces'], name));
    for (const message of unknownMentions(context, mentions, known, ofActors ? actor : process))
      yield lost.length === 1 ? message : ofMany(message, lost, likelyKeys(name, known), deserted);
  }
}

function ofMany(
  message: Message,
  lost: readonly Category[],
  likely: readonly string[],
  deserted: readonly string[],
): Message {
  const numbers = lost.map(({ nummer }) => nummer);
  const more = numbers.length > mostNumbers ? ' …' : '';
  const meant = likely.length > 0 ? likely : deserted.slice(0, 3);
  const { proces = '' } = lost[0] ?? {};
  return {
    ...message,
    found: `${message.found}, bij ${String(lost.length)} categorieën: ${numbers.slice(0, mostNumbers).join(', ')}${more}`,
    repair:
      meant.length === 0
        ? message.repair
        : `${didYouMean(meant, '')} Zet dat dan bij elk van deze categorieën, of geef het bestand van het hoofdstuk weer de naam \`${proces}\`.`,
  };
}
