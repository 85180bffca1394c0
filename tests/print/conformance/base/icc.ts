/** A small RGB profile (ICC.1:2010): a screen with the primaries of sRGB and a plain gamma of 2.2. */

export function rgbProfile(): Buffer {
  const texts = ['desc', 'cprt'].map(
    (tag) => [tag, localised(tag === 'desc' ? 'Test RGB' : 'None')] as const,
  );
  const points = [
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.4361, 0.2225, 0.0139)],
    ['gXYZ', xyz(0.3851, 0.7169, 0.0971)],
    ['bXYZ', xyz(0.1431, 0.0606, 0.7141)],
  ] as const;
  const curves = ['rTRC', 'gTRC', 'bTRC'].map((tag) => [tag, gamma()] as const);
  const tags = [...texts, ...points, ...curves];
  let offset = 132 + 12 * tags.length;
  const table = tags.map(([tag, data]) => {
    const entry = Buffer.concat([Buffer.from(tag), uint32(offset), uint32(data.length)]);
    offset += data.length;
    return entry;
  });
  return Buffer.concat([header(offset), uint32(tags.length), ...table, ...tags.map(([, data]) => data)]);
}

function header(size: number): Buffer {
  const out = Buffer.alloc(128);
  out.writeUInt32BE(size, 0);
  out.writeUInt32BE(0x04_20_00_00, 8);
  out.write('mntrRGB XYZ ', 12, 'latin1');
  out.write('acsp', 36, 'latin1');
  // The illuminant D50, as every profile of this version states it.
  xyz(0.9642, 1, 0.8249).copy(out, 68, 8);
  return out;
}

function uint32(value: number): Buffer {
  const out = Buffer.alloc(4);
  out.writeUInt32BE(value);
  return out;
}

function xyz(...values: readonly number[]): Buffer {
  const numbers = values.map((value) => uint32(Math.round(value * 65_536)));
  return Buffer.concat([Buffer.from('XYZ \0\0\0\0'), ...numbers]);
}

function gamma(): Buffer {
  return Buffer.concat([Buffer.from('curv\0\0\0\0'), uint32(1), Buffer.from([2, 0x33, 0, 0])]);
}

function localised(text: string): Buffer {
  const body = Buffer.from(text, 'utf16le').swap16();
  const head = Buffer.concat([Buffer.from('mluc\0\0\0\0'), uint32(1), uint32(12), Buffer.from('enUS')]);
  const whole = Buffer.concat([head, uint32(body.length), uint32(28), body]);
  return Buffer.concat([whole, Buffer.alloc((4 - (whole.length % 4)) % 4)]);
}
