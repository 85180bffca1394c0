/** The bytes of a PDF without the moments at which it was made. */
export function undated(pdf: Uint8Array): Buffer {
  const text = Buffer.from(pdf).toString('latin1');
  return Buffer.from(text.replace(/\/(?:CreationDate|ModDate) \(D:[^)]*\)/gu, ''), 'latin1');
}
