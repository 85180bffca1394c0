/** Content streams: what is marked, and what can be understood. */
import type { Fault } from '../content/survey.ts';
import type { Rule } from '../rule.ts';

export const CONTENT_RULES: readonly Rule[] = [
  rule('unmarked', 'PDF/UA-1', '7.1-3', 'Everything painted is tagged or an artifact.'),
  rule('artifact-in-tagged', 'PDF/UA-1', '7.1-1', 'No artifact stands inside tagged content.'),
  rule('tagged-in-artifact', 'PDF/UA-1', '7.1-2', 'No tagged content stands inside an artifact.'),
  rule('unclaimed-mcid', 'PDF/UA-1', '7.1-3', 'Every MCID belongs to an element of the structure.'),
  rule('repeated-mcid', 'PDF/UA-1', '7.1', 'An MCID stands once in a page or form (ISO 32000-1, 14.7.4.2).'),
  rule('marks', 'PDF/UA-1', '7.1', 'Sequences of marked content are closed in the stream that opens them.'),
  rule('syntax', 'PDF/A-2a', '6.1.6', 'Content is made of operands and operators.'),
  rule('operator', 'PDF/A-2a', '6.2.2-1', 'Content uses operators of ISO 32000-1 only.'),
  rule('nesting', 'PDF/A-2a', '6.1.13-8', 'At most 28 q are open at once.'),
  rule('saves', 'PDF/A-2a', '6.2.2', 'Each q has its Q in the same stream (ISO 32000-1, 8.4.2).'),
  rule('resource', 'PDF/A-2a', '6.2.2-2', 'Every resource that content names exists.'),
  rule('intent', 'PDF/A-2a', '6.2.6-1', 'A rendering intent is one of the four.'),
  rule('inline-image', 'PDF/A-2a', '6.1.10-1', 'No inline image is packed with LZW or Crypt.'),
  rule(
    'private-use',
    'PDF/A-2a',
    '6.2.11.7.3-1',
    'A character for private use has ActualText in the content or the structure.',
  ),
];

function rule(id: Fault, standard: Rule['standard'], clause: string, description: string): Rule {
  return { id, standard, clause, description, check: ({ content }) => content.faults(id) };
}
