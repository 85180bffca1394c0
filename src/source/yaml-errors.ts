import type { YAMLError } from 'yaml';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';

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

/** Explains a mistake in YAML to someone who does not know the words of its grammar. */
export function explainYamlError({ code }: YAMLError, place: Place): Diagnostic {
  return unreadableYaml(place, explanations[code] ?? 'de schrijfwijze klopt niet', repairs[code]);
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
