import { capitalised } from './names.ts';
import type { Names } from './names.ts';
import type { Random } from './random.ts';
import { circumstances, objects, openings, subjects, verbs } from './words.ts';

/** Puts text together; `note` gathers the footnotes of the file at hand. */
export interface Writer {
  readonly sentence: () => string;
  readonly paragraph: () => string;
  /** Paragraphs with now and then a list between them, as the body of a section has. */
  readonly passage: () => string;
  /** The footnotes that the text so far refers to; the next file begins anew. */
  readonly notes: () => string;
}

/** Words in a paragraph at 5, 25, 50, 75, 90 and 99 % of those in `content/hoofdstukken`. */
const lengths = [13, 33, 45, 53, 65, 110];

export function createWriter(random: Random, names: Names): Writer {
  const notes: string[] = [];
  const sentence = (): string => sentenceOf(random, names);
  const paragraph = (): string => {
    const wanted = random.pick(lengths);
    const sentences: string[] = [];
    for (let words = 0; words < wanted; words += sentences.at(-1)?.split(' ').length ?? wanted)
      sentences.push(sentence());
    if (random.chance(0.12)) {
      notes.push(sentence());
      sentences.push(`${sentences.pop() ?? ''}[^n${notes.length}]`);
    }
    return sentences.join(' ');
  };
  const list = (): string => {
    const numbered = random.chance(0.3);
    const items = Array.from({ length: random.between(3, 7) }, () => sentence());
    return items.map((item, index) => `${numbered ? `${index + 1}.` : '-'} ${item}`).join('\n');
  };
  return {
    sentence,
    paragraph,
    passage: () => {
      const parts = Array.from({ length: random.between(2, 5) }, paragraph);
      if (random.chance(0.35)) parts.push(list());
      return parts.join('\n\n');
    },
    notes: () =>
      notes
        .splice(0)
        .map((text, index) => `[^n${index + 1}]: ${text}\n`)
        .join('\n'),
  };
}

function sentenceOf(random: Random, names: Names): string {
  const core = [random.pick(subjects), random.pick(verbs), random.pick(objects)];
  const words = random.chance(0.35)
    ? [random.pick(openings), core[1], core[0], core[2]]
    : [...core, ...(random.chance(0.75) ? [random.pick(circumstances)] : [])];
  if (random.chance(0.3))
    words.push(`en ${random.pick(verbs)} ${random.pick(objects)} ${random.pick(circumstances)}`);
  if (random.chance(0.22)) words.push(mention(random, names));
  return `${capitalised(words.join(' '))}.`;
}

/** Something from elsewhere in the list, in the forms that an editor can write it. */
function mention(random: Random, names: Names): string {
  const article = random.between(1, 60);
  const law = random.pick(names.laws);
  const choices = [
    `zoals in [](#${random.pick(names.sections)})`,
    `zoals bij [](#categorie-${random.pick(names.categories)})`,
    `met een :begrip[${random.pick(names.terms)}]`,
    `samen met de ${random.pick(names.abbreviations)}`,
    `volgens :bron[dit rapport]{naar=${random.pick(names.sources)}}`,
    `voor :actor[deze actor]{naar=${random.pick(names.actors)}}`,
    `(:wet[artikel ${article}, tweede lid]{naar=${law} artikel=${article} lid=2})`,
  ];
  return random.pick(choices);
}
