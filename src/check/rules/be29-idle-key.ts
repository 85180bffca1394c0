import { isNumberedByActor } from '../../document/list-kinds.ts';
import { allSections } from '../../document/queries.ts';
import { act, acts } from '../examples/acts.ts';
import { chapter } from '../examples/base.ts';
import type { Message, Context, Rule } from '../rule.ts';

const task = {
  found: '`taak` bij een stuk dat geen proces is',
  expected: '`taak` alleen bij `soort: proces`',
  repair: 'Schrijf `soort: proces`, of haal `taak` weg.',
};
const support = {
  found: '`ondersteunend` bij een stuk dat geen proces is',
  expected: '`ondersteunend` alleen bij `soort: proces`',
  repair: 'Schrijf `soort: proces`, of haal `ondersteunend` weg.',
};
const process = {
  found: '`proces` bij een handeling, die onder haar actor staat',
  expected: 'alleen `actoren`: de eerste zegt onder welk hoofdstuk de handeling komt',
  repair: 'Haal `proces` weg.',
};
const page = {
  found: '`ontwerpPagina` bij tekst die niet uit het ontwerp komt',
  expected: '`ontwerpPagina` alleen bij `herkomst: ontwerp`',
  repair: 'Schrijf `herkomst: ontwerp` als de tekst letterlijk is overgenomen, of haal `ontwerpPagina` weg.',
};

const untitled = {
  expected: 'deze sleutel bij een bestand met een `titel`',
  repair: 'Geef het bestand een `titel`, of zet de sleutel bij het stuk waarin deze tekst doorloopt.',
};

export const idleKey: Rule<'key-untitled'> = {
  code: 'BE29',
  title: 'Gegeven dat niet bij dit stuk past',
  help: 'Een `taak` of `ondersteunend` hoort bij een proces, want zo blijkt welke taak tot welke archiefbescheiden leidt. Een handeling staat onder haar actor: een `proces` zegt daar niets. Een `ontwerpPagina` zegt van welke pagina van het ontwerp de tekst is overgenomen; bij eigen tekst zou dat niet kloppen. Een bestand zonder titel loopt door in het stuk ervoor: wat over een eigen stuk gaat, zoals `overzicht`, zou daar niets doen.',
  severity: 'error',
  *check(context) {
    yield* tasks(context);
    yield* pages(context);
    yield* processes(context);
  },
  messages: {
    'key-untitled': ({ place, key }, { locate, refused }) =>
      refused.has(place.file)
        ? null
        : { place: locate(place, [key]), found: `\`${key}\` bij een bestand zonder titel`, ...untitled },
  },
  examples: [
    {
      naam: 'een taak bij een hoofdstuk',
      files: {
        'hoofdstukken/1-toelichting/2-toezicht.md': chapter('Toezicht', 'Tekst.', '‸taak: toezicht'),
      },
      expect: [task],
    },
    {
      naam: 'een hoofdstuk dat geen proces is en toch ondersteunt',
      files: {
        'hoofdstukken/1-toelichting/2-beheer.md': chapter('Beheer', 'Tekst.', '‸ondersteunend: true'),
      },
      expect: [support],
    },
    {
      naam: 'een proces bij een handeling',
      files: { ...acts(), ...act('dienst', '71', '‸proces: dienst') },
      expect: [process],
    },
    {
      naam: 'een pagina van het ontwerp bij eigen tekst, met en zonder titel',
      files: {
        'hoofdstukken/1-toelichting/2-context.md': chapter(
          'Context',
          'Tekst.\n\n## Kop\n\nTekst.',
          '‸ontwerpPagina: 111',
        ),
        'hoofdstukken/1-toelichting/3-vervolg.md':
          '---\nherkomst: reconstructie\n‸ontwerpPagina: 112\n---\n\nHet vervolg.\n',
      },
      expect: [page, page],
    },
    {
      naam: 'een overzicht en een samenvatting bij een bestand zonder titel',
      files: {
        'hoofdstukken/1-toelichting/2-vervolg.md':
          '---\nherkomst: reconstructie\n‸overzicht: selectiecriteria\n‸samenvatting: Het vervolg.\n---\n\nHet vervolg.\n',
      },
      expect: [
        { found: '`overzicht` bij een bestand zonder titel', ...untitled },
        { found: '`samenvatting` bij een bestand zonder titel', ...untitled },
      ],
    },
    {
      naam: 'een proces met een taak, en letterlijk overgenomen tekst met haar pagina',
      files: {
        'hoofdstukken/2-lijst/1-sturing.md': chapter('Sturing', 'Tekst.', 'soort: proces\ntaak: toezicht'),
        'hoofdstukken/1-toelichting/2-vervolg.md':
          '---\nherkomst: ontwerp\nontwerpPagina: 111\n---\n\nHet vervolg.\n',
      },
      expect: [],
    },
  ],
};

function* tasks({ document, locate, refused }: Context): Generator<Message> {
  for (const { taak, ondersteunend, soort, source } of allSections(document.delen)) {
    if (soort === 'proces' || refused.has(source.file)) continue;
    if (taak !== null) yield { place: locate(source, ['taak']), ...task };
    if (ondersteunend) yield { place: locate(source, ['ondersteunend']), ...support };
  }
}

/** Where actors arrange the list, a process would say nothing of where a category stands. */
function* processes({ document, records, locate }: Context): Generator<Message> {
  if (!isNumberedByActor(document.lijst)) return;
  const files = new Set(document.categorieen.map(({ source }) => source.file));
  for (const { record, source } of records)
    if (files.has(source.file) && 'proces' in record) yield { place: locate(source, ['proces']), ...process };
}

function* pages({ document, locate }: Context): Generator<Message> {
  const files = new Set<string>();
  for (const { passages } of allSections(document.delen)) {
    for (const { herkomst, ontwerpPagina, source } of passages)
      if (ontwerpPagina !== null && herkomst !== 'ontwerp') files.add(source.file);
  }
  for (const file of files) yield { place: locate({ file, line: 1, column: 1 }, ['ontwerpPagina']), ...page };
}
