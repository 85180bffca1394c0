import { SaxesParser } from 'saxes';
import type { SaxesAttributeNS, SaxesTagNS, XMLDecl } from 'saxes';
import type { BrokenXml } from '../findings.ts';
import { faultOf } from './xml-faults.ts';

/** An attribute as XML reads it, character references filled in, with where its name stands. */
export interface Attribute extends Omit<SaxesAttributeNS, 'prefix'> {
  readonly at: number;
}

/** The opening of an element, with where its `<` stands. */
export interface Opening {
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly at: number;
  readonly attributes: readonly Attribute[];
}

/** Text as XML reads it, with where it starts in the file. */
export interface Text {
  readonly text: string;
  readonly at: number;
}

/** Told what stands in the file, in order. Whatever it throws ends the reading. */
export interface SvgHandler {
  readonly open: (opening: Opening) => void;
  readonly close: () => void;
  readonly text: (text: Text) => void;
  readonly declaration: (declaration: XMLDecl, at: number) => void;
  readonly doctype: (hasSubset: boolean, at: number) => void;
  readonly instruction: (target: string, at: number) => void;
}

/**
 * Reads XML 1.0 with namespaces, strictly: no browser may find an element here that this reader does not.
 *
 * @param source - the whole file, with line feeds only
 * @returns the first fault against XML, at which reading stops; null when there is none
 */
export function readSvg(source: string, handler: SvgHandler): BrokenXml | null {
  try {
    new Reader(source, handler).read();
    return null;
  } catch (error) {
    if (error instanceof NotXml) return error.fault;
    throw error;
  }
}

/** Those of programs that draw have less than a hundred characters. */
const longestNamespace = 250;

class NotXml extends Error {
  readonly fault: BrokenXml;
  constructor(fault: BrokenXml) {
    super(fault.kind);
    this.fault = fault;
  }
}

/** The parser tells where it is, not where things start: this remembers that. */
class Reader {
  readonly #parser = new SaxesParser({ xmlns: true, defaultXMLVersion: '1.0', forceXMLVersion: true });
  readonly #source: string;
  readonly #handler: SvgHandler;
  /** Where the last piece of markup ended. */
  #last = 0;
  /** Where the tag or the attribute before this one ended. */
  #before = 0;
  /** Where each open element starts, and each of its attributes. */
  readonly #open: { readonly name: string; readonly at: number }[] = [];
  #closed: { readonly name: string; readonly at: number } | null = null;
  #places = new Map<string, number>();

  constructor(source: string, handler: SvgHandler) {
    this.#source = source;
    this.#handler = handler;
    this.#listen();
  }

  read(): void {
    this.#parser.write(this.#source).close();
  }

  #listen(): void {
    const parser = this.#parser;
    const handler = this.#handler;
    const markup = (start: string, tell: (at: number) => void): void => {
      tell(this.#back(start));
      this.#last = parser.position;
    };
    parser.on('error', (error) => {
      throw new NotXml(this.#fault(error));
    });
    parser.on('xmldecl', (declaration) => {
      markup('<?', (at) => {
        handler.declaration(declaration, at);
      });
    });
    parser.on('doctype', (doctype) => {
      markup('<!DOCTYPE', (at) => {
        handler.doctype(doctype.includes('['), at);
      });
    });
    parser.on('processinginstruction', ({ target }) => {
      markup('<?', (at) => {
        handler.instruction(target, at);
      });
    });
    parser.on('comment', () => {
      this.#last = parser.position;
    });
    parser.on('cdata', (text) => {
      markup('<![CDATA[', (at) => {
        handler.text({ text, at: at + '<![CDATA['.length });
      });
    });
    parser.on('text', (text) => {
      handler.text({ text, at: this.#last });
    });
    this.#listenToTags();
  }

  #listenToTags(): void {
    const parser = this.#parser;
    parser.on('opentagstart', ({ name }) => {
      this.#open.push({ name, at: this.#back('<') });
      this.#before = parser.position - 1;
      this.#places = new Map();
    });
    parser.on('attribute', ({ name, value }) => {
      const end = parser.position;
      const written = this.#source.slice(this.#before, end);
      const at = this.#before + written.search(/[^\s"'<>/]/);
      // The parser goes over the whole of it at every attribute of that namespace.
      if (/^xmlns(?::|$)/.test(name) && value.length > longestNamespace)
        throw new NotXml({ at, kind: 'xml-namespace-long', length: value.length });
      this.#places.set(name, at);
      this.#before = end;
    });
    parser.on('opentag', (tag) => {
      this.#handler.open(this.#opening(tag));
      this.#last = parser.position;
    });
    parser.on('closetag', () => {
      this.#closed = this.#open.pop() ?? null;
      this.#handler.close();
      this.#last = parser.position;
    });
  }

  #opening({ name, local, uri, attributes }: SaxesTagNS): Opening {
    const at = this.#open.at(-1)?.at ?? 0;
    return {
      name,
      local,
      uri,
      at,
      attributes: Object.values(attributes).map((attribute) => ({
        ...attribute,
        at: this.#places.get(attribute.name) ?? at,
      })),
    };
  }

  /** Where what has just been read starts: its first characters cannot stand in it again. */
  #back(start: string): number {
    return Math.max(this.#source.lastIndexOf(start, this.#parser.position - 1), 0);
  }

  #fault({ message }: Error): BrokenXml {
    return faultOf(message.replace(/^\d+:\d+: /, ''), {
      here: Math.min(Math.max(this.#parser.position - 1, 0), this.#source.length),
      tag: this.#back('<'),
      open: this.#open.at(-1) ?? null,
      closed: this.#closed,
      isOpen: (name) => this.#open.some((one) => one.name === name),
      closing: /<\/([^\s>]*)/.exec(this.#source.slice(this.#back('<'), this.#parser.position))?.[1] ?? '',
    });
  }
}
