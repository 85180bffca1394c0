import { makeBase } from '../base/base.ts';
import type { Fault } from './fault.ts';

/** The file that conforms, with a fault in it. */
export async function spoil({ change, form, bytes }: Fault): Promise<Uint8Array> {
  const draft = await makeBase();
  change?.(draft);
  const file = await draft.save(form);
  return bytes === undefined ? file : bytes(Buffer.from(file));
}
