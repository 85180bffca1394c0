/** Why a file is no XML, in Dutch, and where. */
export interface XmlFault {
  readonly at: number;
  readonly found: string;
  readonly repair: string;
}

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

const anew = 'Exporteer of bewaar de tekening opnieuw.';
const escape =
  'Schrijf `&amp;` voor het teken `&` en `&lt;` voor `<`, of bewaar de tekening opnieuw in een tekenprogramma.';

type Telling = (standing: Standing, match: RegExpExecArray) => XmlFault;

/** What the messages of the parser say, as an archivist would. */
const tellings: readonly (readonly [message: RegExp, tell: Telling])[] = [
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
      found: `tweemaal het kenmerk \`${name ?? ''}\` in één onderdeel`,
      repair: 'Haal een van beide weg.',
    }),
  ],
  [
    /^unbound namespace prefix: "(.+)"\.$/,
    ({ tag }, [, prefix]) => ({
      at: tag,
      found: `het voorvoegsel \`${prefix ?? ''}:\`, waarvan nergens staat wat het betekent`,
      repair: anew,
    }),
  ],
  [/entity/, ({ here }) => ({ at: here, found: 'een verwijzing met `&` die XML niet kent', repair: escape })],
  [
    /^document must contain a root|^unexpected end/,
    ({ here, open }) =>
      open === null
        ? { at: here, found: 'een tekening die halverwege ophoudt', repair: anew }
        : unclosed(open, here),
  ],
  [
    /^text data outside/,
    ({ here }) => ({ at: here, found: 'tekst buiten de tekening', repair: 'Haal die tekst weg.' }),
  ],
  [
    /^disallowed character\.$/,
    ({ here }) => ({ at: here, found: 'een teken dat in XML niet mag staan', repair: 'Haal dat teken weg.' }),
  ],
];

/**
 * Says in Dutch what the parser says in English.
 *
 * @param message - of the parser, without place
 * @returns the fault; one that has no telling of its own keeps the words of the parser, so that it can be looked up
 */
export function faultOf(message: string, standing: Standing): XmlFault {
  for (const [pattern, tell] of tellings) {
    const match = pattern.exec(message);
    if (match) return tell(standing, match);
  }
  return { at: standing.here, found: `XML die niet klopt (${message.replace(/\.$/, '')})`, repair: anew };
}

function unopened(name: string, at: number): XmlFault {
  return { at, found: `\`</${name}>\`, terwijl zo'n onderdeel niet openstaat`, repair: anew };
}

function unclosed(element: Element | null, otherwise: number): XmlFault {
  return {
    at: element?.at ?? otherwise,
    found: `\`<${element?.name ?? ''}>\`, dat niet wordt afgesloten`,
    repair: anew,
  };
}
