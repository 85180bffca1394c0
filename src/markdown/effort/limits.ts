/**
 * How much of a text is read. Each number lies far above what people write and below what keeps a machine busy for more
 * than a few seconds. They count signs and lines, never time: a text is refused on every machine or on none.
 */

/** An act of 500 kB is real, and a hundred times a long chapter. A file of twice that is several chapters. */
export const mostCharacters = 1_000_000;

/** An act of 500 kB has some ten thousand lines with words, and a register in a table five thousand rows. */
export const mostLines = 15_000;

/** A register of five thousand rows and eight columns has forty-five thousand bars, each read like an alinea of its own. */
export const mostCells = 50_000;

/** Signs that part one value of YAML from the next: a register of ten thousand records and three fields has sixty thousand. */
export const mostMarks = 100_000;

/** Lists nested six deep are real. What walks a tree by recursion is safe above this. */
export const deepest = 100;

/**
 * Of every quotation that ends, every list that begins on the line of another and every heading with a line below it,
 * all lines read so far are gone over: these times lines. Two hundred in an act of ten thousand lines are two million.
 */
export const mostGoneOver = 8_000_000;

/**
 * From every sign that can end bold, italics or a link, the parser looks back over what it has read of that alinea. An
 * alinea with three hundred links takes eight million such steps when each stands beside bold and cursive words.
 */
export const mostLookingBack = 40_000_000;

/**
 * From every sign that can begin code, HTML, an address or an aanduiding the parser looks ahead to where that ends, or
 * to the end of the alinea, in characters. In an act it takes about as many such steps as there are characters.
 */
export const mostLookingAhead = 20_000_000;

/** Signs that may be markup, all in all: an act of 500 kB with a link in every line has forty thousand. */
export const mostSigns = 150_000;
