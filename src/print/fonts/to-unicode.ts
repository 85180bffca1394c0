/** Most entries of one list (Adobe Technical Note 5411, 1.5). */
const mostEntries = 100;

/**
 * Reads which text each code stands for, in a CMap as Chromium writes it (ISO 32000-1, 9.10.3).
 *
 * @returns UTF-16 in hexadecimal digits, by code
 */
export function readToUnicode(text: string): Map<number, string> {
  const codes = new Map<number, string>();
  for (const [, list = ''] of text.matchAll(/beginbfchar\s([^]*?)endbfchar/g))
    for (const [, code = '', to = ''] of list.matchAll(/<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>/g))
      codes.set(parseInt(code, 16), to.toUpperCase());
  for (const [, list = ''] of text.matchAll(/beginbfrange\s([^]*?)endbfrange/g))
    for (const [, from = '', to = '', start = ''] of list.matchAll(
      /<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>/g,
    ))
      for (let code = parseInt(from, 16); code <= parseInt(to, 16); code += 1)
        codes.set(code, later(start, code - parseInt(from, 16)));
  return codes;
}

/** A text whose last character comes so much later. */
function later(text: string, by: number): string {
  const last = parseInt(text.slice(-4), 16) + by;
  return `${text.slice(0, -4)}${hexadecimal(last)}`.toUpperCase();
}

function hexadecimal(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

/** Writes which text each code stands for. */
export function writeToUnicode(codes: ReadonlyMap<number, string>): string {
  const entries = [...codes]
    .toSorted(([a], [b]) => a - b)
    .map(([code, text]) => `<${hexadecimal(code)}> <${text}>`);
  const lists: string[] = [];
  for (let first = 0; first < entries.length; first += mostEntries) {
    const list = entries.slice(first, first + mostEntries);
    lists.push(`${String(list.length)} beginbfchar\n${list.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${lists.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
