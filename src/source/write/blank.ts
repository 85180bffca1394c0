/** What stands before something that only an editor knows, where a list was begun for them. */
const mark = 'Vul in:';

/** Stands for what an editor has to fill in: `Vul in: adres`. */
export function blank(what: string): string {
  return `${mark} ${what}`;
}

/** An example of what an editor has to write: `Vul in: waar dit over gaat. Bijvoorbeeld: het jaarplan.` */
export function example(what: string, text: string): string {
  return `${blank(what)}. Bijvoorbeeld: ${text}`;
}

/** Stands for a telephone number, which cannot have words. */
export const blankTelephone = '000-0000000';

/** What was left to fill in of a text: as far as its sentence or line goes. */
export const blanks = new RegExp(String.raw`(?<!\p{L})${mark} [^\n.]*|^${blankTelephone}$`, 'gu');
