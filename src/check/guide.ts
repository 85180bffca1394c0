/**
 * The guide for editors with a text that follows from the code in its place: between `<!-- naam: begin -->` and
 * `<!-- naam: einde -->`.
 *
 * @param guide - text of `content/README.md`
 * @param name - of the place
 * @throws when the marks are not there: a mistake in the guide
 */
export function fillGuide(guide: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: einde -->`];
  const [before, after] = [guide.indexOf(begin), guide.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`content/README.md lacks ${begin} and ${end}.`);
  return `${guide.slice(0, before + begin.length)}\n\n${text}\n\n${guide.slice(after)}`;
}
