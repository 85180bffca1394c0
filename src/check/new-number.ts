import { isNumberedPerActor } from '../document/category-key.ts';
import { categoriesOfRow } from '../document/concordance.ts';
import type { Document } from '../document/document.ts';
import { isNumberedByActor } from '../document/list-kinds.ts';
import { nearest } from '../document/nearest.ts';
import { meant, valueFix } from './meant.ts';
import type { Context, Message } from './rule.ts';
import { didYouMean } from './wording.ts';

type Row = Document['concordantie'][number];

const idleActor = {
  found: '`nieuweActor` in een lijst waarin een nummer maar één keer voorkomt',
  expected: '`nieuweActor` alleen bij `soort: handelingen`',
  repair: 'Haal `nieuweActor` weg.',
};

/** What is wrong with the new number of a row of the concordance: it is not there, or does not say whose it is. */
export function* newNumberFaults(row: Row, context: Context): Generator<Message> {
  const { document, locate, refused } = context;
  const { nieuwNummer, nieuweActor, source } = row;
  const perActor = isNumberedByActor(document.lijst);
  if (nieuweActor !== undefined && !perActor) yield { place: locate(source, ['nieuweActor']), ...idleActor };
  if (nieuwNummer === undefined || refused.has(`categorie-${nieuwNummer}`)) return;
  const numbered = document.categorieen.filter(({ nummer }) => nummer === nieuwNummer);
  if (numbered.length === 0)
    yield { place: locate(source, ['nieuwNummer']), ...noSuchNumber(nieuwNummer, document) };
  const found = categoriesOfRow(row, document);
  const actors = numbered.filter(isNumberedPerActor).map(({ proces }) => proces);
  // A number that is used twice by one actor, or in another list, is told by SL10.
  if (nieuweActor === undefined && new Set(actors).size > 1)
    yield { place: locate(source, ['nieuwNummer']), ...whichActor(nieuwNummer, actors) };
  if (nieuweActor !== undefined && numbered.length > 0 && found.length === 0)
    yield { place: locate(source, ['nieuweActor']), ...otherActor(nieuwNummer, nieuweActor, actors) };
}

type Words = Omit<Message, 'place'>;

function noSuchNumber(nieuwNummer: string, { categorieen }: Document): Words {
  const known = categorieen.map(({ nummer }) => nummer);
  return {
    found: `\`nieuwNummer\` met waarde \`${nieuwNummer}\`, dat er niet is`,
    expected: 'het nummer van een categorie van deze lijst',
    ...meant(
      nieuwNummer,
      nearest(nieuwNummer, known),
      'Verbeter het nummer, of voeg de categorie toe.',
      (guess) => valueFix(nieuwNummer, guess),
    ),
  };
}

function whichActor(nieuwNummer: string, actors: readonly string[]): Words {
  const keys = [...new Set(actors)].map((actor) => `nieuweActor: ${actor}`);
  return {
    found: `\`nieuwNummer\` met waarde \`${nieuwNummer}\`, dat bij meer actoren staat`,
    expected: '`nieuweActor`: bij welke actor het nummer staat',
    repair: didYouMean(keys, ''),
  };
}

function otherActor(nieuwNummer: string, nieuweActor: string, actors: readonly string[]): Words {
  const [only, ...others] = new Set(actors);
  const likely = nearest(nieuweActor, actors);
  const guesses = likely.length === 0 && only !== undefined && others.length === 0 ? [only] : likely;
  return {
    found: `nummer \`${nieuwNummer}\` bij \`nieuweActor\` met waarde \`${nieuweActor}\`, waar het niet staat`,
    expected: 'een actor bij wie het nummer staat',
    ...meant(nieuweActor, guesses, 'Noem een van de actoren bij wie het staat.', (guess) =>
      valueFix(nieuweActor, guess),
    ),
  };
}
