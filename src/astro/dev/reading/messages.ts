import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Loaded } from '../../../source/load.ts';
import type { ContentFile } from '../../../source/read.ts';
import type { Trouble } from '../stand.ts';

/** What the thread that reads is started with. */
export interface ReadingOptions {
  /** Folder of the content, as an absolute path. */
  readonly folder: string;
}

/** Content that is to be shown: all of it can be sent from thread to thread. */
export interface Content extends Pick<Loaded, 'document' | 'records' | 'images'> {
  /** What `contentKey` gives for its files. */
  readonly key: string;
}

/** How the content stands, for people at a terminal. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** The files that they are about. */
  readonly files: readonly ContentFile[];
  /** Path below the home page at which its PDF can be asked for. */
  readonly pdf: string;
}

/** Told at the start and after every edit. */
export interface Told {
  readonly kind: 'told';
  /** Null while it is what was told before. */
  readonly content: Content | null;
  readonly isEmpty: boolean;
  readonly trouble: Trouble | null;
  /** Null where nothing could be read. */
  readonly report: Report | null;
}

/** Asks for the key that a print of what is shown would get. */
export interface KeyQuestion {
  readonly kind: 'key';
}

/** The answer, and of which content it is. */
export interface KeyAnswer {
  readonly kind: 'key';
  readonly content: string;
  readonly print: string;
}
