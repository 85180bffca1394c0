import type { Finding, FindingKind } from '../source/findings.ts';
import { catalogue } from './catalogue.ts';
import type { Context, Messages, Rule } from './rule.ts';

/** The rule that speaks of a kind of finding. */
export interface Speaker {
  readonly rule: Rule;
  readonly say: (finding: Finding, context: Context) => ReturnType<Messages<FindingKind>[FindingKind]>;
}

type KindsOf<R> = R extends { readonly messages: infer M } ? keyof M : never;
type SpokenOf = KindsOf<(typeof catalogue)[number]>;

const entries = catalogue.flatMap((rule) =>
  'messages' in rule
    ? Object.entries(rule.messages).map(([kind, say]): [string, Speaker] => [
        kind,
        // A kind and what is said of it stand in one line of `messages`; the compiler cannot see that through the key.
        { rule, say: say as Speaker['say'] },
      ])
    : [],
);

/** By kind of finding, the one rule that speaks of it. The compiler names a kind of which no rule does. */
export const speakers: Readonly<Record<FindingKind, Speaker>> = Object.fromEntries(entries) as Record<
  SpokenOf,
  Speaker
>;
