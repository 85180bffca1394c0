import type { RegisterNames } from '../register-names.ts';

/** A legal basis as a category has it. */
interface Basis {
  readonly regeling: string;
  readonly artikel?: string;
}

const lawFirst = /^(?<law>.+?),?\s+(?:artikel(?:en)?|artt?\.?)\s+(?<article>\d.*)$/iu;
/** What follows the article begins with a capital: `art. 5, eerste lid, van de Archiefwet 1995`. */
const articleFirst =
  /^(?:[Aa]rtikel(?:en)?|[Aa]rtt?\.?)\s+(?<article>\d[^\p{Lu}]*?),?\s+(?:van\s+)?(?:(?:de|het)\s+)?(?<law>\p{Lu}.*)$/u;

/** Reads a legal basis in words: what it names goes into the register of regulations. */
export function readBasis(text: string, names: RegisterNames): Basis {
  const { law, article } = (lawFirst.exec(text) ?? articleFirst.exec(text))?.groups ?? {};
  if (law === undefined || article === undefined) return { regeling: names.keyOf('regelgeving', text) };
  return { regeling: names.keyOf('regelgeving', law.trim()), artikel: article.trim() };
}
