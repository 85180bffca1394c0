import type { ContentFile } from '../../src/source/read.ts';
import { addCategories, categoryNumber } from './list/categories.ts';
import { addChapters, sectionName } from './list/chapters.ts';
import type { Texts } from './list/chapters.ts';
import { capitals, compound, rowOf } from './list/names.ts';
import type { Names } from './list/names.ts';
import { createWriter } from './list/prose.ts';
import { createRandom } from './list/random.ts';
import { addRegisters } from './list/registers.ts';

/** What a page of the PDF takes, measured: two thirds go to running text, a third to categories and registers. */
const sectionsPerPage = 0.22;
const categoriesPerPage = 0.5;
/** Pages that even the shortest list has: cover, colophon, contents, beginnings of annexes. */
const fixedPages = 4;

/**
 * A list of a wanted length, made up of sentences without meaning, in the variety of a real one: headings down to
 * the fourth level, tables over several pages and landscape ones, footnotes, references of every kind, appraisals
 * split by period and actor, registers. The check has nothing to say about it.
 *
 * @param pages - pages of the PDF wanted, at least 40; the outcome is within ten percent
 * @param seed - another number gives other text
 * @returns the files of a content folder, in the order of their paths
 */
export function generateContent(pages: number, seed = 1): ContentFile[] {
  const sections = Math.max(1, Math.round((pages - fixedPages) * sectionsPerPage));
  const categories = Math.max(1, Math.round((pages - fixedPages) * categoriesPerPage));
  return generate({ pages, sections, categories }, seed);
}

/** A list with hardly any text and so many categories, to check. */
export function generateCategories(categories: number): ContentFile[] {
  return generate({ pages: 40, sections: 1, categories }, 1);
}

interface Size {
  readonly pages: number;
  readonly sections: number;
  readonly categories: number;
}

function generate({ pages, sections, categories }: Size, seed: number): ContentFile[] {
  const names = namesFor(pages, sections, categories);
  const random = createRandom(seed);
  const writer = createWriter(random, names);
  const texts: Texts = new Map();
  const delen = addChapters(texts, sections, random, writer);
  const lists = addCategories(texts, delen + 1, categories, { random, writer, names });
  addRegisters(texts, delen + lists + 1, { random, writer, names });
  const encoder = new TextEncoder();
  return [...texts]
    .map(([path, text]) => ({ path, bytes: encoder.encode(text) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function namesFor(pages: number, sections: number, categories: number): Names {
  const some = (share: number): number => Math.min(300, Math.round(10 + pages * share));
  return {
    terms: rowOf(some(0.1), (index) => compound(index * 2 + 1)),
    abbreviations: rowOf(some(0.08), capitals),
    actors: rowOf(some(0.08), (index) => `actor-${index + 1}`),
    laws: rowOf(some(0.06), (index) => `wet-${index + 1}`),
    sources: rowOf(some(0.08), (index) => `rapport-${index + 1}`),
    sections: rowOf(sections, sectionName),
    categories: rowOf(categories, categoryNumber),
  };
}
