/** XMP metadata, and the older information dictionary that must agree with it. */
import type { PdfFile } from '../read/file.ts';
import { at, filtersOf, nameOf, textOf } from '../read/objects.ts';
import { isLanguageTag } from '../read/language.ts';
import { Stream } from '../read/values.ts';
import { property } from '../read/xmp.ts';
import type { Xmp } from '../read/xmp.ts';
import type { Finding, Findings, Rule } from '../rule.ts';
import { disagreements } from './information.ts';
import { DC, PDFA_ID, PDFUA_ID, undescribed } from './xmp-schemas.ts';

export const METADATA_RULES: readonly Rule[] = [
  {
    id: 'metadata',
    standard: 'PDF/UA-1',
    clause: '7.1-8, PDF/A-2a 6.6.2.1-1',
    description: 'The catalog has a stream of XMP metadata.',
    *check({ catalog }: PdfFile): Findings {
      const metadata = at(catalog, 'Metadata');
      const typed = nameOf(at(metadata, 'Type')) === 'Metadata' && nameOf(at(metadata, 'Subtype')) === 'XML';
      if (!(metadata instanceof Stream) || !typed) yield { message: 'There is none.', where: 'catalog' };
    },
  },
  {
    id: 'metadata-plain',
    standard: 'PDF/A-2a',
    clause: '6.6.2.1',
    description: 'Metadata are not compressed, so that a program that knows no PDF finds them.',
    *check({ catalog }: PdfFile): Findings {
      const metadata = at(catalog, 'Metadata');
      if (metadata instanceof Stream && filtersOf(metadata).length > 0)
        yield finding(`They are packed with ${filtersOf(metadata).join(', ')}.`);
    },
  },
  {
    id: 'metadata-form',
    standard: 'PDF/A-2a',
    clause: '6.6.2.1-4',
    description: 'Metadata are well-formed XML in UTF-8 with one rdf:RDF.',
    *check({ xmp }: PdfFile): Findings {
      if (xmp !== undefined && 'fault' in xmp) yield finding(`They cannot be read: ${xmp.fault}.`);
    },
  },
  {
    id: 'metadata-packet',
    standard: 'PDF/A-2a',
    clause: '6.6.2.1-2, 6.6.2.1-3',
    description: 'Metadata stand in a packet whose header has neither bytes nor encoding.',
    *check({ xmp }: PdfFile): Findings {
      if (xmp === undefined || 'fault' in xmp) return;
      if (xmp.header === undefined || !xmp.closed) yield finding('There is no packet around them.');
      else if (/\b(?:bytes|encoding)\s*=/u.test(xmp.header))
        yield finding(`The header is <?xpacket ${xmp.header}?>.`);
    },
  },
  {
    id: 'pdfa-identification',
    standard: 'PDF/A-2a',
    clause: '6.6.4',
    description: 'Metadata say part 2, conformance A, under the prefix pdfaid.',
    *check({ xmp }: PdfFile): Findings {
      yield* identification(xmp, PDFA_ID, 'pdfaid', { part: '2', conformance: 'A' });
    },
  },
  {
    id: 'pdfua-identification',
    standard: 'PDF/UA-1',
    clause: '5-1',
    description: 'Metadata say part 1 of PDF/UA, under the prefix pdfuaid.',
    *check({ xmp }: PdfFile): Findings {
      yield* identification(xmp, PDFUA_ID, 'pdfuaid', { part: '1' });
    },
  },
  {
    id: 'metadata-title',
    standard: 'PDF/UA-1',
    clause: '7.1-9',
    description: 'Metadata have a title, with one that serves for any language.',
    *check({ xmp }: PdfFile): Findings {
      const title = property(xmp, DC, 'title');
      if (xmp === undefined || 'fault' in xmp) return;
      const fallback = title?.values[title.languages.indexOf('x-default')] ?? '';
      if (fallback.trim() === '') yield finding('There is no dc:title for x-default.');
    },
  },
  {
    id: 'metadata-language',
    standard: 'PDF/UA-1',
    clause: '7.2-33',
    description: 'If metadata say the language, they say the one the catalog says, as a language tag.',
    *check({ xmp, catalog }: PdfFile): Findings {
      const lang = textOf(at(catalog, 'Lang')) ?? '';
      const languages = property(xmp, DC, 'language')?.values ?? [];
      for (const language of languages)
        if (!isLanguageTag(language)) yield finding(`"${language}" is no language tag.`);
      if (languages.length > 0 && lang !== '' && !languages.includes(lang))
        yield finding(`dc:language is ${languages.join(', ')}, Lang is ${lang}.`);
    },
  },
  {
    id: 'metadata-schema',
    standard: 'PDF/A-2a',
    clause: '6.6.2.3',
    description:
      'Every property is one of XMP 2005 in its own shape, or of a schema that the metadata describe.',
    *check({ xmp }: PdfFile): Findings {
      if (xmp !== undefined && !('fault' in xmp))
        for (const message of undescribed(xmp)) yield finding(message);
    },
  },
  {
    id: 'information',
    standard: 'PDF/A-2a',
    clause: '6.6.3',
    description: 'What the information dictionary says, the metadata say too.',
    *check({ xmp, info }: PdfFile): Findings {
      if (xmp !== undefined && !('fault' in xmp))
        for (const message of disagreements(info, xmp)) yield finding(message);
    },
  },
];

function finding(message: string): Finding {
  return { message, where: 'metadata' };
}

function* identification(
  xmp: Xmp | undefined,
  namespace: string,
  prefix: string,
  expected: Readonly<Record<string, string>>,
): Generator<Finding> {
  if (xmp === undefined || 'fault' in xmp) return;
  for (const [name, value] of Object.entries(expected)) {
    const found = property(xmp, namespace, name);
    if (found?.values[0] !== value)
      yield finding(`${prefix}:${name} is ${found?.values[0] ?? 'absent'}, not ${value}.`);
    else if (found.prefix !== prefix)
      yield finding(`The prefix of ${name} is ${found.prefix}, not ${prefix}.`);
  }
}
