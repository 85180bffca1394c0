/** Text strings (ISO 32000-1, 7.9.2.2): UTF-16 with a mark in front, or PDFDocEncoding. */

/** Where PDFDocEncoding differs from Latin-1 (annex D.2); U+FFFD where it has nothing. */
const FROM_18 = '\u02D8\u02C7\u02C6\u02D9\u02DD\u02DB\u02DA\u02DC';
const FROM_80 =
  '\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203A\u2212\u2030\u201E\u201C\u201D\u2018\u2019\u201A\u2122\uFB01\uFB02\u0141\u0152\u0160\u0178\u017D\u0131\u0142\u0153\u0161\u017E\uFFFD\u20AC';

export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes.subarray(2));
  return Array.from(
    bytes,
    (byte) =>
      FROM_18[byte - 0x18] ??
      FROM_80[byte - 0x80] ??
      (byte === 0x7f || byte === 0xad ? '\uFFFD' : String.fromCharCode(byte)),
  ).join('');
}
