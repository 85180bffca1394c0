/** The text with a capital first letter, for at the start of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text with a small first letter, for in a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The text in small letters without accents, for comparing what people type; signs stay. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Words with a full stop behind them, where they have no mark of their own. */
export function asSentence(words: string): string {
  return /[.!?]\s*$/.test(words) ? words.trimEnd() : `${words.trimEnd()}.`;
}
