/** Messages as Outlook keeps them (MS-OXMSG), with as little in them as a test needs. */
import burner from '@kenjiuno/msgreader/lib/Burner.js';
import reader from '@kenjiuno/msgreader/lib/Reader.js';

/** An entry in a compound file (MS-CFB). */
type Entry = Parameters<typeof burner.burn>[0][number];

const { TypeEnum: kind } = reader;

/** @param attachments - texts by name */
export function outlookMessage(
  { name, address, body }: { readonly name: string; readonly address: string; readonly body: string },
  attachments: Readonly<Record<string, string>> = {},
): Uint8Array {
  const entries: Entry[] = [];
  const add = (entryName: string, type: Entry['type'], content = new Uint8Array()): number =>
    entries.push({
      name: entryName,
      type,
      length: content.length,
      ...(type === kind.DOCUMENT ? { binaryProvider: () => content } : { children: [] }),
    }) - 1;
  const text = (tag: string, value: string): number =>
    add(`__substg1.0_${tag}001F`, kind.DOCUMENT, new Uint8Array(Buffer.from(value, 'utf16le')));
  const root = add('Root Entry', kind.ROOT);
  const within = [
    text('001A', 'IPM.Note'),
    text('1000', body),
    text('0C1A', name),
    text('5D01', address),
    add('__properties_version1.0', kind.DOCUMENT, new Uint8Array(32)),
    ...Object.entries(attachments).map(([fileName, content], index) => {
      const folder = add(`__attach_version1.0_#0000000${String(index)}`, kind.DIRECTORY);
      const parts = [
        text('3707', fileName),
        add('__substg1.0_37010102', kind.DOCUMENT, new TextEncoder().encode(content)),
        add('__properties_version1.0', kind.DOCUMENT, new Uint8Array(8)),
      ];
      entries[folder]?.children?.push(...parts);
      return folder;
    }),
  ];
  entries[root]?.children?.push(...within);
  return burner.burn(entries);
}
