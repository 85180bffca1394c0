const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A file as text, with its byte order mark and line ends; null for what is not UTF-8: it would not come back as it was. */
export function rawText(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
