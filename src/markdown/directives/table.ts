import { toString } from 'mdast-util-to-string';
import type {
  CaptionedTable,
  DataReference,
  Foreign,
  Notice,
  RegisterReference,
} from '../../document/nodes.ts';
import { registers } from '../../document/registers.ts';
import type { MentionedRegister } from '../../document/registers.ts';
import type { Argument, Attribute, ContainerSpec, TextSpec } from './spec.ts';

/** A directive that points into a register; `naar` is the record where the words do not name it. */
function pointer(
  register: MentionedRegister,
  help: string,
  argument: Argument,
  naar: Pick<Attribute, 'help' | 'example'>,
  attributes: TextSpec<RegisterReference>['attributes'] = {},
): TextSpec<RegisterReference> {
  const isCitation = Object.keys(attributes).length > 0;
  return {
    form: 'text',
    name: registers[register].directive,
    register,
    help,
    argument,
    attributes: { naar: { type: 'value', ...naar, kept: ({ target }) => target }, ...attributes },
    node: 'registerReference',
    make: (children, { naar = null, artikel = null, lid = null }) => ({
      type: 'registerReference',
      register,
      target: naar,
      id: null,
      citation: isCitation ? { artikel, lid } : null,
      children,
    }),
  };
}

const wet = pointer(
  'regelgeving',
  'een wet aanhalen',
  { help: 'de woorden in de zin', example: 'artikel 5, eerste lid, van de Archiefwet 1995' },
  {
    help: 'de `id` uit `regelgeving.yaml`, tenzij de woorden de citeertitel zijn',
    example: 'archiefwet-1995',
  },
  {
    artikel: {
      type: 'value',
      help: 'het nummer van het artikel',
      example: '5',
      kept: ({ citation }) => citation?.artikel ?? null,
    },
    lid: {
      type: 'value',
      help: 'het nummer van het lid',
      example: '1',
      kept: ({ citation }) => citation?.lid ?? null,
    },
  },
);

const begrip = pointer(
  'begrippen',
  'een begrip aanwijzen',
  { help: 'het begrip, of een ander woord ervoor', example: 'stukken' },
  {
    help: 'het bestand in `begrippen/`, tenzij de woorden het begrip zijn',
    example: 'archiefbescheiden',
  },
);

const actor = pointer(
  'actoren',
  'een actor aanwijzen',
  { help: 'de actor, of een ander woord ervoor', example: 'de minister' },
  {
    help: 'de `id` uit `actoren.yaml`, tenzij de woorden de actor noemen',
    example: 'minister-van-defensie',
  },
);

const bron = pointer(
  'bronnen',
  'een bron aanwijzen',
  { help: 'de bron, of een ander woord ervoor', example: 'het jaarverslag' },
  { help: 'de `id` uit `bronnen.yaml`, tenzij de woorden de bron noemen', example: 'jaarverslag-2014' },
);

const taal: TextSpec<Foreign> = {
  form: 'text',
  name: 'taal',
  help: 'anderstalige woorden aangeven',
  argument: { help: 'de anderstalige woorden', example: 'quid pro quo' },
  attributes: {
    lang: {
      type: 'value',
      help: 'de code van de taal: en, fr, de, la',
      example: 'la',
      required: { what: 'taal', expected: 'een taalcode, zoals `{lang=en}`' },
      kept: ({ lang }) => lang,
    },
  },
  node: 'foreign',
  make: (children, { lang }) => ({ type: 'foreign', lang: lang ?? '', children }),
};

const gegeven: TextSpec<DataReference> = {
  form: 'text',
  name: 'gegeven',
  help: 'een gegeven uit `lijst.yaml` noemen',
  argument: { help: 'welk: zie [Gegevens in de tekst](#gegevens-in-de-tekst)', example: 'inzage.einde' },
  attributes: {},
  node: 'dataReference',
  make: (children) => ({ type: 'dataReference', name: toString(children).trim(), value: '' }),
};

const tabel: ContainerSpec<CaptionedTable> = {
  form: 'container',
  name: 'tabel',
  help: 'een tabel een bijschrift geven',
  argument: { help: 'het bijschrift', example: 'Bijschrift van de tabel' },
  attributes: {
    id: {
      type: 'name',
      help: 'de naam waarmee u ernaar verwijst',
      example: 'tabel-criteria',
      kept: ({ name }) => name,
    },
    liggend: {
      type: 'flag',
      help: 'voor een liggende pagina',
      without: 'voor een staande',
      example: '',
      kept: ({ landscape }) => (landscape ? '' : null),
    },
  },
  body: ['| Nummer | Criterium |', '|---|---|', '| 1 | … |'],
  node: 'captionedTable',
  make: (label, [table, ...rest], { id = null, liggend = null }) => {
    if (!label?.children.length || table?.type !== 'table' || rest.length > 0) return null;
    const { children, position } = label;
    return {
      type: 'captionedTable',
      name: id,
      landscape: liggend !== null,
      number: 0,
      children: [{ type: 'tableCaption', children, ...(position && { position }) }, table],
    };
  },
};

const letOp: ContainerSpec<Notice> = {
  form: 'container',
  name: 'let-op',
  help: 'de lezer waarschuwen, in een kader',
  argument: null,
  attributes: {},
  body: ['Een korte waarschuwing aan de lezer.'],
  node: 'notice',
  make: (_, children) => ({ type: 'notice', children }),
};

/**
 * Every directive there is, in the order in which the guide tells them. The parser, what it says of mistakes, the
 * account of words, the Markdown export, `content/README.md` and the snippets of editors all follow this table.
 */
export const textSpecs: readonly TextSpec[] = [wet, begrip, actor, bron, taal, gegeven];
export const containerSpecs: readonly ContainerSpec[] = [tabel, letOp];
