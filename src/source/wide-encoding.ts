/** A text in an encoding whose units are wider than a byte. */
export interface WideText {
  readonly name: 'UTF-16' | 'UTF-32';
  readonly text: string;
}

type Units = readonly [size: 2 | 4, little: boolean];

/** With their byte order marks; that of UTF-16 is how that of UTF-32 begins. */
const marked: readonly (readonly [mark: readonly number[], units: Units])[] = [
  [
    [0xff, 0xfe, 0, 0],
    [4, true],
  ],
  [
    [0, 0, 0xfe, 0xff],
    [4, false],
  ],
  [
    [0xff, 0xfe],
    [2, true],
  ],
  [
    [0xfe, 0xff],
    [2, false],
  ],
];

/**
 * Reads a file in UTF-16 or UTF-32, by its byte order mark or else by the zeros between its letters.
 *
 * @returns null for any other file
 */
export function wideEncodingOf(bytes: Uint8Array): WideText | null {
  const found = marked.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  const units = found?.[1] ?? unitsByZeros(bytes);
  if (!units) return null;
  const [size, little] = units;
  const body = bytes.subarray(found?.[0].length ?? 0);
  return {
    name: size === 2 ? 'UTF-16' : 'UTF-32',
    text: size === 2 ? read16(body, little) : read32(body, little),
  };
}

/** A letter of ASCII has zeros on one side. The first four must have them: every file of ours begins so. */
function unitsByZeros(bytes: Uint8Array): Units | undefined {
  const all: readonly Units[] = [
    [4, true],
    [4, false],
    [2, true],
    [2, false],
  ];
  return all.find(([size, little]) => {
    const first = bytes.subarray(0, 4 * size);
    return (
      first.length === 4 * size &&
      first.every((byte, at) => (at % size === (little ? 0 : size - 1) ? byte !== 0 : byte === 0))
    );
  });
}

function read16(bytes: Uint8Array, little: boolean): string {
  return new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes);
}

function read32(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const characters: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, little);
    characters.push(code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code));
  }
  return characters.join('');
}
