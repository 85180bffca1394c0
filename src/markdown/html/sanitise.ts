import { defaultSchema } from 'rehype-sanitize';
import type { Options as Schema } from 'rehype-sanitize';

const global = [
  'id',
  'className',
  'lang',
  'role',
  'title',
  'tabIndex',
  'ariaLabel',
  'ariaLabelledBy',
  'ariaHidden',
  'dataPagefindIgnore',
];

/**
 * What may come out of a text. Links with another scheme than these would survive as actions in the PDF;
 * ids are ours and stay as they are.
 */
export const schema: Schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'abbr', 'caption', 'figure', 'figcaption', 'i'],
  attributes: {
    ...defaultSchema.attributes,
    a: ['href', 'dataPlace'],
    img: ['src', 'alt'],
    span: ['dataPageOf', 'dataMention'],
    th: ['scope'],
    li: ['value', 'dataPagefindIndexAttrs'],
    ol: ['type'],
    '*': global,
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https', 'data'] },
  clobber: [],
  required: {},
};
