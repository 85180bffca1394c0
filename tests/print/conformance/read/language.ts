/** Whether a text has the form of a language tag (RFC 3066, 2.1, as ISO 32000-1, 14.9.2 asks). */
export function isLanguageTag(text: string): boolean {
  return /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/iu.test(text);
}
