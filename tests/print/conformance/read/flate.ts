/** Undoes FlateDecode (ISO 32000-1, 7.4.4) with node:zlib, to the last byte. */
import { inflateSync } from 'node:zlib';

export interface Prediction {
  /** 1 for none, 10 and above for those of PNG. */
  readonly predictor: number;
  /** Bytes of a row, and of a sample with all its colours. */
  readonly row: number;
  readonly sample: number;
}

/**
 * @throws {Error} if the data are damaged, do not fill their last row, or have something after their end.
 */
export function inflate(data: Uint8Array, { predictor, row, sample }: Prediction): Uint8Array {
  // The types of node:zlib do not know the form that `info` gives.
  const { buffer, engine } = inflateSync(data, { info: true }) as unknown as {
    buffer: Buffer;
    engine: { bytesWritten: number };
  };
  if (engine.bytesWritten !== data.length)
    throw new Error(`${data.length - engine.bytesWritten} bytes follow the end of the data`);
  if (predictor === 1) return buffer;
  if (predictor < 10) throw new Error(`predictor ${predictor} is not known here`);
  return unpredict(buffer, row, sample);
}

/** Every row has its filter in front (PNG, 9.2); a byte is predicted from those before, above and between them. */
function unpredict(rows: Uint8Array, width: number, sample: number): Uint8Array {
  const count = rows.length / (width + 1);
  if (!Number.isInteger(count)) throw new Error('the last row is not whole');
  const out = new Uint8Array(count * width);
  for (let row = 0; row < count; row += 1) {
    const filter = rows[row * (width + 1)] ?? 0;
    for (let column = 0; column < width; column += 1) {
      const here = row * width + column;
      const inside = column >= sample;
      const left = inside ? (out[here - sample] ?? 0) : 0;
      const corner = inside ? (out[here - sample - width] ?? 0) : 0;
      out[here] = (rows[here + row + 1] ?? 0) + predicted(filter, left, out[here - width] ?? 0, corner);
    }
  }
  return out;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) throw new Error(`a row has the filter ${filter}`);
  const byLeft = Math.abs(above - corner);
  const byAbove = Math.abs(left - corner);
  const byCorner = Math.abs(left + above - 2 * corner);
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}
