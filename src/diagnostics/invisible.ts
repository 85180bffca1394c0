/**
 * Characters that nobody sees and every search trips over, and those that make the text after them run the other way.
 * What joins letters, or tells a single letter's direction, is not among them: scripts and emoji need that.
 */
export const invisible = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/;

const everyOne = new RegExp(invisible, 'g');

/** A line of a file as people may look at it: what is invisible shows, and none of it turns the line round. */
export function shownLine(line: string): string {
  return line.replace(everyOne, '□');
}
