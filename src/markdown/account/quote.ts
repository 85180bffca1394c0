const longest = 60;

/** Words of an author as a message shows them: on one line, and not too many. */
export function quote(words: string): string {
  const line = words.replace(/\s+/g, ' ').replaceAll('\0', '\ufffd').trim();
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
}
