import type { UnsafeDrawing } from '../findings.ts';

/** What makes a drawing unsafe to publish, and where in the file it stands. */
export type SvgFault = UnsafeDrawing & { readonly at: number };

/** So many faults tell that the whole file is wrong. */
export const mostFaults = 50;
