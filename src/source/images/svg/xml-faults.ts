import { defined } from '../../../diagnostics/defined.ts';
import type { BrokenXml } from '../findings.ts';

/** Where the parser stood. */
export interface Standing {
  readonly here: number;
  /** The last `<`. */
  readonly tag: number;
  readonly open: Element | null;
  /** The element that it closed last, rightly or not. */
  readonly closed: Element | null;
  /** The name in a closing tag that was just read. */
  readonly closing: string;
  readonly isOpen: (name: string) => boolean;
}

interface Element {
  readonly name: string;
  readonly at: number;
}

type Reading = (standing: Standing, match: RegExpExecArray) => BrokenXml;

/** What the messages of the parser mean. */
const readings: readonly (readonly [message: RegExp, read: Reading])[] = [
  [/^unclosed tag/, ({ open, here }) => unclosed(open, here)],
  [
    /^unexpected close tag/,
    ({ closed, closing, isOpen, tag }) => (isOpen(closing) ? unclosed(closed, tag) : unopened(closing, tag)),
  ],
  [/^unmatched closing tag/, ({ closing, tag }) => unopened(closing, tag)],
  [
    /^duplicate attribute: (.+)\.$/,
    ({ tag }, [, name]) => ({
      at: tag,
      kind: 'xml-attribute-twice',
      name: defined(name, 'the attribute that the parser names'),
    }),
  ],
  [
    /^unbound namespace prefix: "(.+)"\.$/,
    ({ tag }, [, prefix]) => ({
      at: tag,
      kind: 'xml-prefix-unknown',
      prefix: defined(prefix, 'the prefix that the parser names'),
    }),
  ],
  [/entity/, ({ here }) => ({ at: here, kind: 'xml-reference-unknown' })],
  [
    /^document must contain a root|^unexpected end/,
    ({ here, open }) => (open === null ? { at: here, kind: 'xml-cut-off' } : unclosed(open, here)),
  ],
  [/^text data outside/, ({ here }) => ({ at: here, kind: 'xml-text-outside' })],
  [/^disallowed character\.$/, ({ here }) => ({ at: here, kind: 'xml-no-character' })],
];

/**
 * What the parser means and where.
 *
 * @param message - of the parser, without place
 * @returns the fault; one that has no kind of its own keeps the words of the parser, so that it can be looked up
 */
export function faultOf(message: string, standing: Standing): BrokenXml {
  for (const [pattern, read] of readings) {
    const match = pattern.exec(message);
    if (match) return read(standing, match);
  }
  return { at: standing.here, kind: 'xml-other', message };
}

function unopened(name: string, at: number): BrokenXml {
  return { at, kind: 'xml-unopened', name };
}

function unclosed(element: Element | null, otherwise: number): BrokenXml {
  return { at: element?.at ?? otherwise, kind: 'xml-unclosed', name: element?.name ?? '' };
}
