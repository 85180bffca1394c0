import { shortestPart, wordEndings } from '../../i18n/compounds.ts';
import { stemOf } from '../browser/keys.ts';
import { singularsOf, pluralsOf } from './inflection.ts';

/** The words of a list, ready to be looked up. */
export interface Lexicon {
  /** Small letters without accents, sorted. */
  readonly words: readonly string[];
  readonly has: (word: string) => boolean;
  /** Whether a word of the list has this key. */
  readonly hasKey: (key: string) => boolean;
  /** The words that begin so. */
  readonly beginningWith: (start: string) => readonly string[];
}

const list = (words: string): string[] => words.split(' ');

/** Before a word these make another word, not a kind of it: a *verslag* is no *slag*, *ontstaat* no *staat*. */
const particles = new RegExp(
  `^(?:(?:${list('aan achter af be bij binnen boven buiten door er ge heen her in langs mede mee mis na neer om on onder ont op open over overeen samen tegemoet tegen terug toe tot tussen uit vast ver vol voor voorbij voort weder weer weg wel').join('|')})+|${list('al daar dan even hier naar sinds waar zo').join('|')})$`,
);

/** Words that are found as they are, never as a part of others. */
const wholeWords = new Set(
  list(
    'alle alleen alles ander andere anderen anders beide daar deze dezelfde drie dus eens elke ervan even geen haar heeft heel hele heen hier iets indien later maar meer mits naar naast naasten niet niets nieuw nieuwe nooit omdat onze oude ruim samen sinds steeds tevens tien tijdens twee veel vier vijf waar wanneer waren want weer welk welke wordt worden zeer zelf zodat zonder zoals zoveel geweest derde tweede eerste goed groot laag lang heten mens kent kennen raak raken reken rekenen leiden dienen even ging gingen',
  ),
);

/** Too short for a part of its own: *-ring*, *-stingen*. */
const derived = /^[^aeiou]{1,2}ing(?:en)?$/;

/** Ends like a noun that begins compounds: *veiligheids-*, *organisatie-*, *bezoekers-*. */
const nounEnding = /.{3,}(?:ing|heid|teit|schap|dom|atie|ctie|itie|[^v]ers)s?$/;
/** Begins like a verb, or ends in what begins one: *archiefbe* is not the first part of *archiefbescheiden*. */
const verbal = /^(?:aan|be|door|ge|her|onder|ont|over|uit|ver|voor)|.(?:be|ge|her|ont|ver)$/;

/** Shortest first part behind which a word may stand that the list does not have by itself, and that word. */
const sureFirst = 6;
const sureRest = 7;

/**
 * The keys of the parts of a compound: `personeelsdossier` has those of *personeel* and *dossier*. Letters in a row
 * count only where both sides are words by themselves, or look like it.
 *
 * @param word - small letters without accents
 */
export function partsOf(word: string, lexicon: Lexicon): string[] {
  const keys = new Set<string>();
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const first = word.slice(0, at);
    const rest = word.slice(at);
    if (!isFirstPart(first, rest, lexicon)) continue;
    const isPart =
      isKnown(rest, lexicon) || (isSurelyFirst(first, lexicon) && !rest.startsWith('s') && canBePart(rest));
    const inner = [...(isPart ? [stemOf(rest)] : []), ...partsOf(rest, lexicon)];
    const isSure = inner.length > 0 || (at >= sureFirst && rest.length >= sureRest);
    if (!isSure || wordEndings.has(rest)) continue;
    for (const key of inner) keys.add(key);
    for (const bare of [first, ...bareForms(first)])
      if (isKnown(bare, lexicon) && (inner.length > 0 || bare.length >= sureFirst)) keys.add(stemOf(bare));
  }
  keys.delete(stemOf(word));
  return [...keys];
}

/** Behind these stands a word, whether the list has it by itself or not: *aangrijpings-*, *persoons-*. */
function isSurelyFirst(part: string, { has }: Lexicon): boolean {
  return (
    (nounEnding.test(part) && !/[aeiou]$/.test(part)) ||
    /[ct]ie$/.test(part) ||
    (part.endsWith('s') && has(part.slice(0, -1)))
  );
}

function isKnown(word: string, { hasKey }: Lexicon): boolean {
  return word.length >= shortestPart && canBePart(word) && hasKey(stemOf(word));
}

function canBePart(word: string): boolean {
  return !wholeWords.has(word) && !wordEndings.has(word) && !particles.test(word) && !derived.test(word);
}

function isFirstPart(part: string, next: string, { has, beginningWith }: Lexicon): boolean {
  if (part.length < shortestPart || particles.test(part)) return false;
  if (nounEnding.test(part)) return true;
  if (bareForms(part).some((word) => word.length >= shortestPart && has(word))) return true;
  if (verbal.test(part)) return false;
  return beginningWith(part).some((other) => other.length > part.length && other[part.length] !== next[0]);
}

/** A first part as it is by itself: `personeels` → `personeel`, `bewaar` → `bewaren`. */
function bareForms(part: string): string[] {
  const singulars = [part, part.replace(/e$/, ''), ...singularsOf(part)];
  return [...singulars, ...singulars.flatMap(pluralsOf)];
}
