/** Who sent a view, as far as anyone can be known by it. */
export interface Sender {
  readonly naam?: string | undefined;
  readonly adres?: string | undefined;
  readonly email?: string | undefined;
}

/** Whom a view is from, and whom it is for. */
export interface Writer extends Sender {
  readonly namens?: string | undefined;
}

/** Words by which a sender is known, as lower case. */
export interface SenderWords {
  readonly words: string;
  readonly what: 'naam' | 'adres' | 'e-mailadres';
}

/** A single short word is a name and a word of the language alike. */
const shortest = 6;

/** More people who sign one view are named in one line; where one part is no person, the whole is one name. */
function namesIn(naam: string): string[] {
  const each = naam.split(/\s*[;&\n]\s*|\s+en\s+/).map(inOrderOfSpeech);
  return [...new Set([naam, ...(each.every(isPerson) ? each : [])])];
}

/** `Vries, A. de` is spoken of as `A. de Vries`. A comma parts no people: organisations have it in their names. */
function inOrderOfSpeech(name: string): string {
  return name.replace(/^((?:\p{Ll}\S*\s+)*\p{Lu}[^\s,]+),\s*(\p{Lu}[^\s,]*(?:\s[^\s,]+)*)$/u, '$2 $1');
}

/** Two words or more, of which the first and the last have a capital, and none is of an organisation. */
function isPerson(name: string): boolean {
  return /^\p{Lu}\S*\s(?:.*\s)?\p{Lu}[\p{L}'’-]+$/u.test(name) && !ofOrganisation.test(name);
}

/** What the names of organisations have in them, or at the end of a word; fair texts name those in full. */
const ofOrganisation =
  /(?:archief|afdeling|bureau|college|directie|dienst|gemeente|genootschap|inspectie|instituut|kamer|minister|ministerie|provincie|raad|school|staatssecretaris|stichting|universiteit|vereniging|waterschap)(?!\p{L})/iu;

/**
 * The words of a sender that stand nowhere but in the file with names. Whom one speaks for is not among them: most often it is an
 * organisation, which an answer may name.
 */
export function senderWords({ naam, adres, email }: Sender): SenderWords[] {
  const lines = (adres ?? '').split(/\n|,/).filter((line) => /\d/.test(line));
  const given: readonly (readonly [words: string | undefined, what: SenderWords['what']])[] = [
    ...namesIn(naam ?? '').map((one) => [one, 'naam'] as const),
    ...lines.map((line) => [line, 'adres'] as const),
    [email, 'e-mailadres'],
  ];
  return given.flatMap(([words = '', what]) => {
    const trimmed = words.trim().toLowerCase();
    return trimmed.length >= shortest || /\S\s+\S/.test(trimmed) ? [{ words: trimmed, what }] : [];
  });
}

/** Where words begin that are no part of longer ones, from a place on; -1 where they do not. Both are lower case. */
export function findWords(text: string, words: string, from = 0): number {
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) {
    const around = [text[at - 1] ?? ' ', text[at + words.length] ?? ' '];
    if (around.every((sign) => !/[\p{L}\p{N}]/u.test(sign))) return at;
  }
  return -1;
}

/** A text with what its sender is known by taken out, and whom it is sent for: `[naam]` stands there instead. */
export function withoutSender(text: string, { namens, ...sender }: Writer): string {
  const meant = senderWords({ naam: namens }).map(({ words }) => ({ words, what: 'namens' }));
  return [...senderWords(sender), ...meant].reduce((rest, { words, what }) => {
    let shown = rest;
    for (let at = findLower(shown, words, 0); at !== -1; at = findLower(shown, words, at + 1))
      shown = `${shown.slice(0, at)}[${what}]${shown.slice(at + words.length)}`;
    return shown;
  }, text);
}

/** A sign that is longer in lower case would shift what follows; such a text is looked at as it is. */
function findLower(text: string, words: string, from: number): number {
  const lower = text.toLowerCase();
  return findWords(lower.length === text.length ? lower : text, words, from);
}
