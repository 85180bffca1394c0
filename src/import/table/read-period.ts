/** A period as a category has it. */
interface Period {
  readonly van: string;
  readonly tot?: string;
  readonly ruw: string;
}

const written =
  /^(?:van(?:af)?\s+|sinds\s+)?(?<from>\d{4}(?:-\d\d(?:-\d\d)?)?)\s*(?:[-–—]|tot(?: en met)?|t\/m)?\s*(?<to>\d{4}(?:-\d\d(?:-\d\d)?)?|heden)?\.?$/iu;

/** Reads `1945–`, `1945–1990`, `vanaf 1945`; null for other words. */
export function readPeriod(text: string): Period | null {
  const { from, to } = written.exec(text)?.groups ?? {};
  if (from === undefined) return null;
  // "Tot 1990" may leave the year out; only the words can say, and they are kept.
  const end = to === undefined || /^heden$/i.test(to) ? {} : { tot: to };
  return { van: from, ...end, ruw: text };
}
