import type { Diagnostic } from './diagnostic.ts';

/** What a diagnostic has to say, for where there is room for one line. */
export function inOneLine({ found, expected, repair, accepted }: Diagnostic): string {
  const close = accepted === undefined ? `Oplossing: ${repair}` : `Blijft staan: ${accepted}`;
  return `Gevonden: ${found}. Verwacht: ${expected}. ${close}`;
}
