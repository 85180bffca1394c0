import type { Diagnostic, Place, Severity } from '../diagnostics/diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { Finding, FindingOf } from '../document/findings.ts';
import type { Loaded } from '../source/load.ts';
import type { Built } from './built.ts';
import type { Basis } from './legal-basis.ts';
import type { StagedSeverity } from './severity.ts';

/** What a rule looks at: the list, what assembly noticed, and the way back to a key in a file. */
export type Context = Pick<Loaded, 'document' | 'findings' | 'images' | 'locate' | 'refused' | 'signs'> &
  Extras;

/** What a rule may look at besides, where it is given. */
export interface Extras {
  /** What was made from the list. */
  readonly built?: Built;
  /** An earlier edition of the list. */
  readonly earlier?: Document;
  /** The day of the check, `2026-03-04`. */
  readonly today?: string;
  /** Whether the fonts of the PDF have a form for a sign. */
  readonly canPrint?: (sign: string) => boolean;
}

/** A diagnostic before its rule has put its code to it. */
export interface Message extends Pick<Diagnostic, 'found' | 'expected' | 'repair' | 'related'> {
  readonly place: Place;
  /** Only when it differs from the rule's. */
  readonly severity?: Severity;
}

/** A diagnostic that an example must give; what is left out is the rule's own. */
export interface Expected extends Pick<Diagnostic, 'found' | 'expected' | 'repair' | 'accepted'> {
  readonly code?: string;
  readonly severity?: Severity;
  /** The place, where no marker can stand: in bytes, or in a file that is not there. */
  readonly at?: Place;
  /** The message at the related place, which `†` marks. */
  readonly related?: string;
  /** The related place itself, where two diagnostics point at each other and `†` would give them in the wrong order. */
  readonly relatedAt?: Place;
}

/**
 * A small content folder and all that is said about it. `‸` marks the place of each expected diagnostic, in the
 * order of `expect`, and is taken out before the files are read.
 */
export interface Example {
  readonly naam: string;
  /** Put over the valid base of `examples/base.ts`; null takes a file away. */
  readonly files: Readonly<Record<string, string | Uint8Array | null>>;
  readonly expect: readonly Expected[];
  /** Files and folders that cannot be read, and why: see `ContentFile`. */
  readonly unread?: Readonly<Record<string, string>>;
  readonly built?: Built;
  /** Files of an earlier edition, put over the base like `files`. */
  readonly earlier?: Readonly<Record<string, string | null>>;
  readonly today?: string;
}

/** One thing that can be wrong. Its examples are its tests. */
export interface Rule {
  /** Permanent: never used again for something else. */
  readonly code: string;
  readonly title: string;
  /** What it means and why it matters, for an editor. */
  readonly help: string;
  readonly severity: Severity | readonly StagedSeverity[];
  /** Where the rule comes from; of a rule about files there is nothing to cite. */
  readonly basis?: readonly Basis[];
  /** What is not certain about it. */
  readonly unsettled?: string;
  /** Left out where reading the files already reports it. */
  readonly check?: (context: Context) => Iterable<Message>;
  readonly examples: readonly Example[];
}

/** The findings of one kind. */
export function findingsOf<K extends Finding['kind']>({ findings }: Context, kind: K): FindingOf<K>[] {
  return findings.filter((finding): finding is FindingOf<K> => finding.kind === kind);
}
