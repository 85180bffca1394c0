/**
 * The codes that one which does not exist was most likely meant to be: figures changed round (`SL82`), a nought left out or
 * put elsewhere (`SL7`), the letter for the figure (`SLO7`). Any other figure makes another code, and nothing tells which.
 */
export function nearCodes(code: string, known: readonly string[]): string[] {
  const wanted = figuresOf(code);
  return known.filter((one) => figuresOf(one) === wanted);
}

function figuresOf(code: string): string {
  const [prefix, rest] = [code.slice(0, 2).toUpperCase(), code.slice(2).toUpperCase().replaceAll('O', '0')];
  return `${prefix}${Array.from(rest.replaceAll('0', '')).sort().join('')}`;
}
