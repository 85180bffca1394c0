import type { Diagnostic, Place, Severity } from '../diagnostics/diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { FindingKind, FindingOf } from '../source/findings.ts';
import type { Loaded } from '../source/load.ts';
import type { Built } from './built.ts';
import type { Basis } from './legal-basis.ts';
import type { People } from './people.ts';
import type { StagedSeverity } from './severity.ts';

/** What a rule looks at: the list, what was noticed in making it, and the way back to a key in a file. */
export type Context = Pick<
  Loaded,
  'document' | 'editions' | 'findings' | 'images' | 'locate' | 'records' | 'refused' | 'signs' | 'soort'
> &
  Extras;

/** What a rule may look at besides, where it is given. */
export interface Extras {
  /** What was made from the list. */
  readonly built?: Built;
  /** An earlier edition of the list. */
  readonly earlier?: Document;
  /** The day of the check, `2026-03-04`. */
  readonly today?: string;
  /** Who sent views, and where that shows. */
  readonly people?: People;
  /** Whether the fonts of the PDF have a form for a sign. */
  readonly canPrint?: (sign: string) => boolean;
}

/** What a rule says. */
export interface Words extends Pick<Diagnostic, 'found' | 'expected' | 'repair' | 'fix' | 'related'> {
  /** Only when it differs from the rule's. */
  readonly severity?: Severity;
}

/** A diagnostic before its rule has put its code to it. */
export interface Message extends Words {
  readonly place: Place;
}

/**
 * What a rule says of a finding, by its kind: at the place of the finding unless it gives another; null where it is not
 * to be said.
 */
export type Messages<K extends FindingKind> = {
  readonly [P in K]: (finding: FindingOf<P>, context: Context) => (Words & { readonly place?: Place }) | null;
};

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
  readonly people?: People;
}

interface RuleBase {
  /** Permanent: never used again for something else. */
  readonly code: string;
  readonly title: string;
  /** What it means and why it matters, for an editor. */
  readonly help: string;
  readonly severity: Severity | readonly StagedSeverity[];
  /** Set where it says more than that of some things. */
  readonly sometimes?: 'error';
  /** Where the rule comes from; of a rule about files there is nothing to cite. */
  readonly basis?: readonly Basis[];
  /** What is not certain about it. */
  readonly unsettled?: string;
  /** Looks for what only shows in the list as a whole. */
  readonly check?: (context: Context) => Iterable<Message>;
  readonly examples: readonly Example[];
}

/**
 * One thing that can be wrong, with all its words. Its examples are its tests.
 *
 * @typeParam K - the kinds of finding it speaks of
 */
export type Rule<K extends FindingKind = never> = RuleBase &
  ([K] extends [never] ? unknown : { readonly messages: Messages<K> });

/** The findings of one kind, for a rule that only needs to know of them. */
export function findingsOf<K extends FindingKind>({ findings }: Context, kind: K): FindingOf<K>[] {
  return findings.filter((finding): finding is FindingOf<K> & typeof finding => finding.kind === kind);
}
