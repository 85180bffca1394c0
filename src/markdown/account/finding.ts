import type { Message } from '../report.ts';
import type { Stretch } from './ledger.ts';

/** Something an author should know about a stretch of the file. */
export interface Finding extends Stretch, Message {}
