import type { YAMLError } from 'yaml';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import type { YamlToken } from './yaml-tokens.ts';

const explanations: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BAD_ALIAS: 'een verwijzing met `*` zonder naam',
  BAD_COLLECTION_TYPE: 'een lijst en sleutels staan door elkaar',
  BAD_DQ_ESCAPE: 'na `\\` staat een teken dat daar niet mag staan',
  BAD_INDENT: 'de inspringing klopt niet',
  BAD_SCALAR_START: 'een tekst begint met een teken dat in YAML iets anders betekent',
  BLOCK_AS_IMPLICIT_KEY: 'er staan twee dubbele punten op één regel',
  BLOCK_IN_FLOW: 'een lijst met `-` staat tussen haken',
  DUPLICATE_KEY: 'een sleutel komt twee keer voor',
  MISSING_CHAR: 'er ontbreekt een teken, zoals een aanhalingsteken of haak',
  MULTILINE_IMPLICIT_KEY: 'een sleutel loopt door over de regel',
  MULTIPLE_DOCS: 'er staat een tweede reeks gegevens na `---`',
  TAB_AS_INDENT: 'er is ingesprongen met een tab',
  UNEXPECTED_TOKEN: 'er staat een teken dat hier niet hoort',
};

const repairs: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BAD_SCALAR_START: 'Zet de tekst tussen aanhalingstekens.',
  BLOCK_AS_IMPLICIT_KEY: 'Zet een waarde waarin een dubbele punt voorkomt tussen aanhalingstekens.',
  DUPLICATE_KEY: 'Verwijder een van beide sleutels.',
  MULTIPLE_DOCS: 'Verwijder de regel `---` en laat de gegevens één geheel zijn.',
  TAB_AS_INDENT: 'Spring in met spaties, twee per niveau.',
};

/** Something wrong with YAML, as the library reports it. */
export type YamlFault = Pick<YAMLError, 'code' | 'message' | 'pos'>;

/**
 * Explains what is wrong with YAML to someone who does not know the words of its grammar. Of mistakes in the
 * grammar only the first is told: those after it mostly follow from it.
 *
 * @param place - place in the file of an offset in the YAML
 */
export function explainYamlErrors(
  errors: readonly YamlFault[],
  text: string,
  place: (offset: number) => Place,
): Diagnostic[] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return errors
    .filter((error) => error === first || error.code === 'DUPLICATE_KEY')
    .map(({ code, message, pos: [offset] }) => {
      const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
      // The library reports a tab in many ways, most of them by what stands after it.
      if (code !== 'DUPLICATE_KEY' && /^ *\t/.test(text.slice(lineStart)))
        return explain('TAB_AS_INDENT', place(lineStart));
      // So the library says that a bracket opened on an earlier line is still open.
      const open = code === 'BAD_INDENT' && message.startsWith('Flow');
      return explain(open ? 'MISSING_CHAR' : code, place(offset));
    });
}

function explain(code: YAMLError['code'], place: Place): Diagnostic {
  return unreadableYaml(place, explanations[code] ?? 'de schrijfwijze klopt niet', repairs[code]);
}

const valueRepair = 'Schrijf de waarde uit, of zet haar tussen aanhalingstekens.';

/** What is grammar to YAML and mostly was meant as text, with what to do about it. */
const foreignSigns = {
  alias: ['een waarde begint met `*`', valueRepair],
  anchor: ['een waarde begint met `&`', valueRepair],
  tag: ['een waarde begint met `!`', valueRepair],
  'explicit-key-ind': ['een regel begint met `?`', 'Schrijf de sleutel, een dubbele punt en de waarde.'],
  'directive-line': [
    'een regel begint met `%`',
    'Verwijder de regel, of zet de tekst tussen aanhalingstekens.',
  ],
  'doc-end': ['er staat een regel met `...`', 'Verwijder de regel en laat de gegevens één geheel zijn.'],
} as const;

/** A piece of YAML that no file of the list needs. */
export interface ForeignToken extends YamlToken {
  readonly type: keyof typeof foreignSigns;
}

export function isForeign(token: YamlToken): token is ForeignToken {
  return token.type in foreignSigns;
}

/** A sign that gives a value another meaning than its words have. */
export function foreignSign(type: keyof typeof foreignSigns, place: Place): Diagnostic {
  const [why, repair] = foreignSigns[type];
  return unreadableYaml(place, why, repair);
}

/** YAML that could not be made into data. */
export function unreadableYaml(place: Place, why: string, repair?: string): Diagnostic {
  return {
    code: 'BE02',
    severity: 'error',
    ...place,
    found: `YAML die niet te lezen is: ${why}`,
    expected: 'geldige YAML',
    repair:
      repair ?? 'Kijk naar inspringing, aanhalingstekens en dubbele punten op deze regel en die erboven.',
  };
}
