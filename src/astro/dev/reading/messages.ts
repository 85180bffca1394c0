import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Loaded } from '../../../source/load.ts';
import type { ContentFile } from '../../../source/read.ts';
import type { Trouble } from '../stand.ts';

/** What the thread that reads is started with. */
export interface ReadingOptions {
  /** Folder of the content, as an absolute path. */
  readonly folder: string;
}

/** Content that is to be shown. */
export interface Content extends Pick<Loaded, 'document' | 'images' | 'editions'> {
  /** What `contentKey` gives for its files. */
  readonly key: string;
}

/** The same as it is sent: a Document as JSON takes a third of the time that a thread takes to copy it. */
export interface SentContent extends Omit<Content, 'document'> {
  readonly json: string;
}

/** All that is to be said of the content, for people at a terminal: told after how it stands. */
export interface Report {
  readonly kind: 'report';
  readonly diagnostics: readonly Diagnostic[];
  /** The files that they are about. */
  readonly files: readonly ContentFile[];
  /** Numbers of the categories, by file. */
  readonly categories: ReadonlyMap<string, string>;
  /** What could not be looked at, and why. */
  readonly unread: readonly string[];
}

/** Told at the start and after every edit. */
export interface Told {
  /** Null while it is what was told before. */
  readonly content: Content | null;
  readonly isEmpty: boolean;
  readonly trouble: Trouble | null;
  /** What could not be looked at, and why. */
  readonly unread: readonly string[];
}

/** The same as it is sent. */
export interface SentTold extends Omit<Told, 'content'> {
  readonly kind: 'told';
  readonly content: SentContent | null;
}

/** Asks for what no page waits for. */
export interface LeisureQuestion {
  readonly kind: 'leisure';
}

/** The answer, or why there is none. */
export type SentAnswer = LeisureAnswer | { readonly kind: 'leisure'; readonly fault: string };

export interface LeisureAnswer {
  readonly kind: 'leisure';
  /** Key of the content that it is about. */
  readonly content: string;
  /** The key that a print of it would get. */
  readonly print: string;
  readonly records: Loaded['records'];
}
