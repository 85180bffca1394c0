/** D50 adapted primaries of sRGB (IEC 61966-2-1) and the adaptation from D65 (ICC.1:2010, annex E). */
const primaries = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const;
const white = [0.9642, 1, 0.82491] as const;
const adaptation = [
  1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168,
] as const;

/** Exponent, scale, offset, slope and limit of the transfer function (IEC 61966-2-1). */
const transfer = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045] as const;

/**
 * An ICC profile of sRGB, version 4 (ICC.1:2010), made from the published numbers: no profile of others has to be
 * shipped.
 */
export function srgbProfile(): Buffer {
  const curve = Buffer.concat([
    signature('para'),
    words(0),
    Buffer.from([0, 3, 0, 0]),
    ...transfer.map(fixed),
  ]);
  const tags: [string, Buffer][] = [
    ['desc', text('sRGB')],
    ['cprt', text('CC0')],
    ['wtpt', xyz(white)],
    ['chad', Buffer.concat([signature('sf32'), words(0), ...adaptation.map(fixed)])],
    ...Object.entries(primaries).map(([tag, value]): [string, Buffer] => [tag, xyz(value)]),
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table = 128 + 4 + 12 * tags.length;
  const entries: Buffer[] = [];
  const data: Buffer[] = [];
  const places = new Map<Buffer, number>();
  let offset = table;
  for (const [tag, value] of tags) {
    if (!places.has(value)) {
      const padded = Buffer.concat([value, Buffer.alloc((4 - (value.length % 4)) % 4)]);
      places.set(value, offset);
      data.push(padded);
      offset += padded.length;
    }
    entries.push(signature(tag), words(places.get(value) ?? 0, value.length));
  }
  return Buffer.concat([header(offset), words(tags.length), ...entries, ...data]);
}

/** ICC.1:2010, 7.2; a fixed date, so that the same profile is made every time. */
function header(size: number): Buffer {
  const dateTime = Buffer.from([0x07, 0xdf, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
  return Buffer.concat([
    words(size, 0, 0x04200000),
    signature('mntr'),
    signature('RGB '),
    signature('XYZ '),
    dateTime,
    signature('acsp'),
    words(0, 0, 0, 0, 0, 0, 0),
    ...white.map(fixed),
    Buffer.alloc(48),
  ]);
}

function signature(letters: string): Buffer {
  return Buffer.from(letters, 'latin1');
}

function words(...values: number[]): Buffer {
  const buffer = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) buffer.writeUInt32BE(value, 4 * index);
  return buffer;
}

/** `s15Fixed16Number` */
function fixed(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeInt32BE(Math.round(value * 65_536));
  return buffer;
}

function xyz(values: readonly number[]): Buffer {
  return Buffer.concat([signature('XYZ '), words(0), ...values.map(fixed)]);
}

/** `multiLocalizedUnicodeType` with one text. */
function text(value: string): Buffer {
  const letters = Buffer.from(value, 'utf16le').swap16();
  return Buffer.concat([
    signature('mluc'),
    words(0, 1, 12),
    signature('enUS'),
    words(letters.length, 28),
    letters,
  ]);
}
