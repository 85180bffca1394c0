import { nounForms, pluralsOf, shortestPart, singularsOf } from './inflection.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Most compounds that one word brings in: a word with more says too little to be worth the searches. */
const mostCompounds = 30;

const list = (words: string): string[] => words.split(' ');

/** Before a word these make another word, not a kind of it: a *verslag* is no *slag*, *ontstaat* no *staat*. */
const particles = new RegExp(
  `^(?:(?:${list('aan achter af be bij binnen boven buiten door er ge heen her in langs mede mee mis na neer om on onder ont op open over overeen samen tegemoet tegen terug toe tot tussen uit vast ver vol voor voorbij voort weder weer weg wel').join('|')})+|${list('al daar dan even hier naar sinds waar zo').join('|')})$`,
);

/** Words that hold sentences together are found as they are, never inside others. */
const functionWords = new Set(
  list(
    'alle alleen alles ander andere anderen anders beide daar deze dezelfde drie dus eens elke ervan even geen haar heeft heel hele heen hier iets indien later maar meer mits naar naast naasten niet niets nieuw nieuwe nooit omdat onze oude ruim samen sinds steeds tevens tien tijdens twee veel vier vijf waar wanneer waren want weer welk welke wordt worden zeer zelf zodat zonder zoals zoveel geweest derde tweede eerste goed groot laag lang heten mens kent kennen raken reken rekenen leiden dienen even ging gingen',
  ),
);

/** Endings that look like a word but are none inside one: *mogelijkheden* are no *heden*. */
const endings = new Set(
  list(
    'achtig atie aties baar eren elen heden heid ingen isch ische lijk lijke lingen loos rijk rijke schap teit teiten zaam',
  ),
);
const derived = /^[^aeiou]{1,2}ing(?:en)?$/;

/** Ends like a noun that begins compounds: *veiligheids-*, *organisatie-*, *bezoekers-*. */
const nounEnding = /.{3,}(?:ing|heid|teit|schap|dom|atie|ctie|itie|[^v]ers)s?$/;
/** Begins like a verb, or ends in what begins one: *archiefbe* is not the first part of *archiefbescheiden*. */
const verbal = /^(?:aan|be|door|ge|her|onder|ont|over|uit|ver|voor)|.(?:be|ge|her|ont|ver)$/;

/**
 * Finds the compounds of a word among the words of the document: `termijn` → `bewaartermijn`. Letters in a row
 * count only where what stands before them is a part by itself: a word of the document, the beginning of
 * another one, or something that ends like a noun. What begins with the word is left to Pagefind.
 *
 * @param word - normalised, singular or plural
 * @returns normalised compounds, shortest first, without those that begin with another one of them
 */
export function compoundsOf(word: string, vocabulary: Vocabulary): string[] {
  if (word.length < shortestPart || !canBePart(word)) return [];
  const forms = nounForms(word, vocabulary.has);
  const found = vocabulary.words.filter((candidate) =>
    forms.some((form) => isCompound(candidate, form, vocabulary)),
  );
  const kept: string[] = [];
  for (const candidate of found.sort((a, b) => a.length - b.length)) {
    if (!kept.some((shorter) => candidate.startsWith(shorter))) kept.push(candidate);
  }
  return kept.slice(0, mostCompounds);
}

function canBePart(word: string): boolean {
  return !functionWords.has(word) && !endings.has(word) && !particles.test(word) && !derived.test(word);
}

function isCompound(candidate: string, form: string, vocabulary: Vocabulary): boolean {
  const at = candidate.lastIndexOf(form);
  if (at < 1) return false;
  const after = candidate.slice(at + form.length);
  return isFirstPart(candidate.slice(0, at), form, vocabulary) && (after === '' || isRest(after, vocabulary));
}

function isFirstPart(part: string, next: string, vocabulary: Vocabulary): boolean {
  if (part.length < shortestPart || particles.test(part)) return false;
  if (nounEnding.test(part)) return true;
  if (bareForms(part).some((word) => word.length >= shortestPart && vocabulary.has(word))) return true;
  if (verbal.test(part)) return false;
  return vocabulary
    .beginningWith(part)
    .some((other) => other.length > part.length && other[part.length] !== next[0]);
}

/** What follows must be a word of the document by itself: rijks*archief*dienst. */
function isRest(part: string, vocabulary: Vocabulary): boolean {
  return [part, part.replace(/^(?:s|en?)/, '')].some(
    (word) => word.length >= shortestPart && vocabulary.has(word),
  );
}

/** A first part as it is by itself: `personeels` → `personeel`, `bewaar` → `bewaren`. */
function bareForms(part: string): string[] {
  const singulars = [part, part.replace(/e$/, ''), ...singularsOf(part)];
  return [...singulars, ...singulars.flatMap(pluralsOf)];
}
