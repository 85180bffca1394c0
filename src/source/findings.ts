import type { WordsFix } from '../diagnostics/fix.ts';
import type { YAMLError } from 'yaml';
import type { z } from 'zod';
import type { FindingIn } from '../diagnostics/finding.ts';
import type { AssemblyFindings } from '../document/findings.ts';
import type { MarkdownFindings } from '../markdown/findings.ts';
import type { EditionFindings } from './editions/findings.ts';
import type { Wanted } from './wanted.ts';
import type { BrokenImageFindings, UnsafeDrawingFindings } from './images/findings.ts';

/** What is noticed of files and their names, by kind. */
interface FileFindings {
  'file-unread': { reason: string };
  'file-stray': { suggestions: readonly string[] };
  'category-misplaced': { to: string };
  /** `shown`: the name with what is invisible in it made to show. */
  'file-name': { shown: string; fault: 'signs' | 'hidden' | 'accents' };
  'file-name-twice': { other: string };
  'list-missing': object;
  'kind-not-named': object;
  'byte-wrong': { byte: number };
  'encoding-wide': { name: string };
  'versions-unmerged': { line: string };
  'front-matter-missing': object;
  'front-matter-open': object;
}

/** Why a character shows nothing: it stands for one that was lost, is a control, half of a pair, … */
export type CharacterSort = 'lost' | 'control' | 'half' | 'private' | 'noncharacter' | 'hidden';

/** What is grammar to YAML and mostly was meant as text. */
export type ForeignSign = 'alias' | 'anchor' | 'tag' | 'explicit-key-ind' | 'directive-line' | 'doc-end';

/** What is noticed of the characters of a file, by kind. */
interface CharacterFindings {
  'character-direction': { code: number };
  'character-layout': { code: number };
  'character-none': { sort: CharacterSort; codes: readonly number[] };
}

/** What is noticed of YAML and of the records in it, by kind. */
interface YamlFindings {
  'yaml-too-long': { most: number };
  /** `value`: the whole value of a key on one line, where it was meant as a text. */
  'yaml-unreadable': { why: YAMLError['code'] | ForeignSign | 'too-deep' | 'open-quote'; value?: string };
  /** `rest`: from the bracket to the end of its line, where it is certain that it had to be closed there. */
  'yaml-bracket-open': { sign: string; closing: string; rest?: string };
  'yaml-space-odd': { code: number; words: readonly WordsFix[] };
  'yaml-space-missing': { key: string };
  'yaml-indentation': {
    key: string;
    column: number;
    above: { readonly key: string; readonly column: number; readonly line: number };
  };
  'comment-behind-text': { written: string };
  'comment-below-text': { written: string };
  'dash-in-text': object;
  'comma-in-brackets': { written: string };
  'digit-behind-sign': { written: string };
  'register-no-list': object;
  'record-no-keys': { input: unknown };
  'key-unknown': { key: string; known: readonly string[]; suggestions: readonly string[] };
  'key-missing': { name: string; key: string; issue: z.core.$ZodIssue; wanted: Wanted };
  'value-wrong': { name: string; key: string; value: unknown; issue: z.core.$ZodIssue; wanted: Wanted };
  'number-misread': { name: string; written: string; value: number };
}

/** What reading files can notice, by kind. */
export interface SourceFindings
  extends
    FileFindings,
    CharacterFindings,
    YamlFindings,
    BrokenImageFindings,
    UnsafeDrawingFindings,
    EditionFindings {}

export type SourceFinding = FindingIn<SourceFindings>;

/** Everything that can be noticed between the files and the Document, by kind. */
export interface Findings extends SourceFindings, MarkdownFindings, AssemblyFindings {}

export type FindingKind = keyof Findings;
export type FindingOf<K extends FindingKind> = FindingIn<Pick<Findings, K>>;
export type Finding = FindingIn<Findings>;
