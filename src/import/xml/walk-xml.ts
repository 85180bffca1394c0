import { SaxesParser } from 'saxes';
import type { SaxesAttributeNS } from 'saxes';
import { broken } from '../archive/directory.ts';
import { limits } from '../archive/limits.ts';
import { ImportRefused } from '../refused.ts';
import { byteOrder } from '../decode.ts';
import type { QualifiedName } from './namespaces.ts';

/** The beginning of an element as it is written. */
export interface Tag extends QualifiedName {
  readonly attributes: Readonly<Record<string, SaxesAttributeNS>>;
}

/** What is done with what stands in a part, in its order. */
export interface XmlEvents {
  readonly open?: (tag: Tag) => void;
  readonly close?: () => void;
  readonly text?: (text: string) => void;
}

/**
 * Goes through a part of an office file that is XML, and keeps nothing of it. Such parts have no document type
 * (ECMA-376, part 2, 9.1.4), so that no entity can be declared in one.
 *
 * @param file - name of the file, for messages
 * @throws ImportRefused when it is not XML, declares what it may not, or is larger than a part can be
 */
export function walkXml(bytes: Uint8Array, file: string, events: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('doctype', () => {
    throw new ImportRefused(
      'IM12',
      `\`${file}\` verklaart in zijn XML eigen namen (\`<!DOCTYPE\`), wat een kantoorbestand niet mag.`,
    );
  });
  let [elements, depth] = [0, 0];
  parser.on('opentag', (tag) => {
    elements += 1;
    depth += 1;
    if (elements > limits.elements) throw tooMany(file);
    if (depth > limits.depth) throw broken(file);
    events.open?.(tag);
  });
  parser.on('closetag', () => {
    depth -= 1;
    events.close?.();
  });
  const addText = (text: string): void => {
    events.text?.(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', () => {
    throw broken(file);
  });
  parser.write(new TextDecoder(byteOrder(bytes) ?? 'utf-8').decode(bytes)).close();
}

function tooMany(file: string): ImportRefused {
  return new ImportRefused(
    'IM04',
    `\`${file}\` bestaat uit meer dan ${String(limits.elements)} elementen, en dat is meer dan een tekst of tabel nodig heeft.`,
  );
}
