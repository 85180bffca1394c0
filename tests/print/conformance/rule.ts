/** What a rule is and what it finds. */
import type { PdfFile } from './read/file.ts';
import type { Source } from './read/source.ts';

export type Standard = 'PDF/UA-1' | 'PDF/A-2a';

export interface Finding {
  readonly message: string;
  /** Number of an object, page, or path in the structure. */
  readonly where: string;
}

export type Findings = Iterable<Finding>;

export interface Violation extends Finding {
  readonly standard: Standard;
  /** Clause, with veraPDF's number of the test where it has one; "—" for a rule of our own. */
  readonly clause: string;
  /** Id of the rule. */
  readonly rule: string;
}

export interface Rule {
  readonly id: string;
  /** Where both ask the same the rule stands under one, and its clause names the other. */
  readonly standard: Standard;
  readonly clause: string;
  /** What a conforming file does. */
  readonly description: string;
  /** A rule keeps quiet where another one already says that the thing it judges is absent. */
  readonly check: (file: PdfFile) => Findings;
}

/** A rule that asks nothing but the file as such, and so can be judged where the file is not in order. */
export interface FileRule extends Omit<Rule, 'check'> {
  readonly check: (source: Source) => Findings;
}
