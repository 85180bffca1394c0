/** How the letters of a text lie in two bytes each, by the mark that it begins with; null when it has none. */
export function byteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** A text as its first bytes say it is written, or else in UTF-8, or else as Windows writes in western Europe. */
export function decodeText(bytes: Uint8Array): string {
  const wide = byteOrder(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
