import type { Message } from '../report.ts';
import type { Span } from './coverage.ts';

/** Something an author should know about a span of the file. */
export interface Finding extends Span, Message {}
