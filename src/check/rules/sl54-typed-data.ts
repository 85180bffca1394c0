import type { Place } from '../../diagnostics/diagnostic.ts';
import { visit } from '../../document/visit.ts';
import { placeOf } from '../../document/assemble/draft.ts';
import { allSections } from '../../document/queries.ts';
import { drawnWords } from '../drawn-words.ts';
import { chapter, textPath } from '../examples/base.ts';
import { laidOpen } from '../examples/stages.ts';
import { practice } from '../legal-basis.ts';
import { inList } from '../places.ts';
import { matchesIn, proseOf, wordsOf } from '../prose.ts';
import type { Message, Context, Rule } from '../rule.ts';
import { hasReached } from '../severity.ts';
import { stageWords, typedData } from '../typed-data.ts';

const repair = 'Verwijs naar het gegeven: verandert het, dan verandert de tekst mee.';
const leaveOut = 'Laat het hier weg: waar het als gegeven staat, verandert het mee.';
const stage = {
  expected:
    'woorden die bij elke status kloppen; de stand zelf staat in `:gegeven[status]` en `:gegeven[verslag]`',
  repair: 'Verwijs naar het gegeven, of laat de woorden weg.',
};

export const typedDataInText: Rule = {
  code: 'SL54',
  title: 'Gegeven dat in een tekst of figuur is getypt',
  help: 'De dagen en adressen van de procedure staan in `lijst.yaml`, en hoe ver zij is ook. Wie ze in een tekst of een figuur overtypt, moet ze daar bijhouden: een verslag zegt dan in de volgende fase nog dat de termijn pas is begonnen. Na de terinzagelegging is dat een fout. Overgenomen tekst blijft buiten beschouwing.',
  severity: 'warning',
  sometimes: 'error',
  basis: [
    practice('praktijk: bekendgemaakte lijsten die nog “Ligt ter inzage” zeggen (BWBR0009445, BWBR0019695)'),
  ],
  *check(context) {
    if (context.refused.has('lijst.yaml')) return;
    yield* inProse(context);
    for (const { text, place, figure } of typedBeside(context)) {
      for (const { name, pattern } of typedData(context.document.lijst))
        for (const [found] of text.matchAll(pattern))
          yield { place, found: typed(found), expected: `${figure} zonder \`${name}\``, repair: leaveOut };
      for (const [found] of text.matchAll(stageWords)) yield { place, ...stageIn(context, found) };
    }
  },
  examples: [
    {
      naam: 'een dag, een adres en de stand van de procedure, over twee regels',
      files: {
        ...laidOpen(),
        [textPath]: chapter(
          'Inleiding',
          'Van maandag ‸16\nmaart tot en met ‸28 april 2015. Schrijf naar ‸Kade 1. De ‸termijn is pas begonnen. Zie het GWR.',
        ),
      },
      expect: [
        { found: '`16 maart`, getypt', expected: '`:gegeven[inzage.start]`', repair },
        { found: '`28 april 2015`, getypt', expected: '`:gegeven[inzage.einde]`', repair },
        { found: '`Kade 1`, getypt', expected: '`:gegeven[inzage.adres]`', repair },
        { found: '`termijn is pas begonnen`: hoe ver de procedure is, getypt', ...stage },
      ],
    },
    {
      naam: 'in de omschrijving en het bijschrift van een figuur, in de figuur en in het colofon',
      files: {
        ...laidOpen(
          'colofon:\n  organisatie: Proefdienst\n  toelichting:\n    - ‸Dit lag van 16 maart 2015 af ter inzage.',
        ),
        [textPath]: chapter(
          'Inleiding',
          'Zie het GWR.\n\n‸![Drie stappen, tot 28 april.](stappen.svg "De derde stap is de huidige")',
        ).replace('‸!', '‸‸!'),
        [textPath.replace(/[^/]*$/, 'stappen.svg')]:
          '<svg xmlns="http://www.w3.org/2000/svg"><text>‸Huidige stap</text></svg>',
      },
      expect: [
        { found: '`28 april`, getypt', expected: 'een figuur zonder `inzage.einde`', repair: leaveOut },
        { found: '`stap is de huidige`: hoe ver de procedure is, getypt', ...stage },
        { found: '`Huidige stap`: hoe ver de procedure is, getypt', ...stage },
        { found: '`16 maart 2015`, getypt', expected: 'een tekst zonder `inzage.start`', repair: leaveOut },
      ],
    },
    {
      naam: 'na de terinzagelegging nog dat de termijn loopt',
      files: {
        ...laidOpen('status: verwerking', 'verslag: { zienswijzen: 2 }'),
        [textPath]: chapter('Inleiding', 'Niets, omdat de ‸termijn pas is begonnen. Zie het GWR.'),
      },
      expect: [
        { severity: 'error', found: '`termijn pas is begonnen`: hoe ver de procedure is, getypt', ...stage },
      ],
    },
    {
      naam: 'verwijzingen, een dag van een ander jaar en overgenomen tekst',
      files: {
        ...laidOpen(),
        [textPath]: chapter(
          'Inleiding',
          'Van :gegeven[inzage.start] tot en met :gegeven[inzage.einde]. Op 16 maart 1988 begon de termijn te lopen. Zie het GWR.',
        ),
        'hoofdstukken/1-toelichting/6-passage.md':
          '---\ntitel: Passage\nherkomst: ontwerp\nontwerpPagina: 3\n---\n\nVanaf 16 maart 2015.\n',
      },
      expect: [],
    },
  ],
};

function* inProse(context: Context): Generator<Message> {
  const { document } = context;
  const data = typedData(document.lijst);
  const quoted = copiedFiles(context);
  for (const words of wordsOf(document)) {
    if (quoted.has(words.file)) continue;
    // Two places can have one address.
    const told = new Set<string>();
    for (const { name, pattern } of data)
      for (const { match, place } of matchesIn(words, pattern)) {
        const at = place();
        const key = `${String(at.line)}:${String(at.column)}`;
        if (!told.has(key))
          yield { place: at, found: typed(match), expected: `\`:gegeven[${name}]\``, repair };
        told.add(key);
      }
    for (const { match, place } of matchesIn(words, stageWords))
      yield { place: place(), ...stageIn(context, match) };
  }
}

/** Files of which the text is copied and must stay as it is. */
function copiedFiles({ document: { delen, categorieen } }: Context): Set<string> {
  const passages = [...allSections(delen)].flatMap((section) => section.passages);
  return new Set(
    [...passages, ...categorieen]
      .filter(({ herkomst }) => herkomst === 'ontwerp')
      .map(({ source }) => source.file),
  );
}

/** Words that are no running text: what says what a figure shows, the figure itself, texts in `lijst.yaml`. */
function* typedBeside(context: Context): Generator<{ text: string; place: Place; figure: string }> {
  for (const { file, blocks } of proseOf(context.document)) {
    const found: { text: string; place: Place; figure: string }[] = [];
    for (const block of blocks)
      visit(block, 'figure', (node) => {
        const place = placeOf(file, node);
        found.push({ text: `${node.alt}\n${node.caption ?? ''}`, place, figure: 'een figuur' });
      });
    yield* found;
  }
  for (const words of drawnWords(context.images)) yield { ...words, figure: 'een figuur' };
  const { inleiding = '', melding = '', colofon, zienswijze } = context.document.lijst;
  const texts: [text: string, path: (string | number)[]][] = [
    [inleiding, ['inleiding']],
    [melding, ['melding']],
    ...colofon.toelichting.map((text, index): [string, (string | number)[]] => [
      text,
      ['colofon', 'toelichting', index],
    ]),
    [zienswijze?.opmerking ?? '', ['zienswijze', 'opmerking']],
  ];
  for (const [text, path] of texts) yield { text, place: inList(context, ...path), figure: 'een tekst' };
}

function typed(words: string): string {
  return `\`${words.replace(/\s+/g, ' ')}\`, getypt`;
}

function stageIn(
  { document }: Context,
  words: string,
): Pick<Message, 'severity' | 'found' | 'expected' | 'repair'> {
  const over = hasReached(document.lijst.status, 'verwerking');
  return {
    ...(over && { severity: 'error' }),
    found: `\`${words.replace(/\s+/g, ' ')}\`: hoe ver de procedure is, getypt`,
    ...stage,
  };
}
