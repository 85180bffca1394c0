import { z } from 'zod';

/** Kinds of node that the text of the Document is made of: those of mdast and those of `src/document/nodes.ts`. */
const nodeTypes = [
  'abbreviation',
  'blockquote',
  'break',
  'captionedTable',
  'code',
  'crossReference',
  'dataReference',
  'delete',
  'emphasis',
  'figure',
  'footnoteReference',
  'foreign',
  'heading',
  'image',
  'inlineCode',
  'link',
  'list',
  'listItem',
  'notice',
  'paragraph',
  'registerReference',
  'strong',
  'table',
  'tableCaption',
  'tableCell',
  'tableRow',
  'text',
  'thematicBreak',
] as const;

/** A piece of text with its markup. Other keys depend on the kind: `url` of a link, `depth` of a heading. */
const node = z
  .looseObject({
    type: z
      .enum(nodeTypes)
      .describe(
        'Soort knoop: die van mdast (https://github.com/syntax-tree/mdast), en enkele van Inzage zelf, zoals `crossReference` en `notice`.',
      ),
    value: z.string().optional().describe('De letterlijke tekst, bij een knoop zonder andere erin.'),
    marker: z
      .string()
      .optional()
      .describe(
        'Bij een `listItem` van een genummerde lijst: het nummer of de letter zoals getypt, `1994.` of `a)`.',
      ),
    data: z
      .looseObject({
        blockId: z.string().optional().describe('Het id waaronder deze tekst wordt aangehaald.'),
      })
      .optional(),
    get children(): z.ZodOptional<z.ZodArray<typeof node>> {
      return z.array(node).optional().describe('De knopen hierin, in volgorde.');
    },
  })
  .meta({ id: 'knoop', description: 'Een stuk tekst met opmaak, als boom.' });

export const nodes = z.array(node);
