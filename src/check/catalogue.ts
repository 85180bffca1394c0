import type { Rule } from './rule.ts';
import { encoding } from './rules/be01-encoding.ts';
import { yaml } from './rules/be02-yaml.ts';
import { unknownKey } from './rules/be03-unknown-key.ts';
import { missingKey } from './rules/be04-missing-key.ts';
import { wrongValue } from './rules/be05-wrong-value.ts';
import { strayFile } from './rules/be06-stray-file.ts';
import { missingIndex } from './rules/be07-missing-index.ts';
import { missingList } from './rules/be08-missing-list.ts';
import { frontMatter } from './rules/be09-front-matter.ts';
import { orphanPassage } from './rules/be10-orphan-passage.ts';
import { headings } from './rules/be11-headings.ts';
import { directives } from './rules/be12-directives.ts';
import { html } from './rules/be13-html.ts';
import { tableBlock } from './rules/be14-table-block.ts';
import { missingImage } from './rules/be15-missing-image.ts';
import { imageDescription } from './rules/be16-image-description.ts';
import { unusedNote } from './rules/be17-unused-note.ts';
import { unknownNote } from './rules/be18-unknown-note.ts';
import { emptySection } from './rules/be19-empty-section.ts';
import { nameTaken } from './rules/be20-name-taken.ts';
import { ambiguousName } from './rules/be21-ambiguous-name.ts';
import { unknownLegislation } from './rules/be22-unknown-legislation.ts';
import { unknownTerm } from './rules/be23-unknown-term.ts';
import { unknownSource } from './rules/be24-unknown-source.ts';
import { unknownKeyInList } from './rules/be25-unknown-key-in-list.ts';
import { tooDeep } from './rules/be26-too-deep.ts';
import { overview } from './rules/be27-overview.ts';
import { link } from './rules/be28-link.ts';
import { idleKey } from './rules/be29-idle-key.ts';
import { wrongLevel } from './rules/be30-wrong-level.ts';
import { reservedName } from './rules/be31-reserved-name.ts';
import { sharedWord } from './rules/be32-shared-word.ts';
import { tableRows } from './rules/be33-table-rows.ts';
import { missingDefinition } from './rules/be34-missing-definition.ts';
import { orderNumber } from './rules/be35-order-number.ts';
import { idleException } from './rules/be36-idle-exception.ts';
import { numberTwice } from './rules/sl10-number-twice.ts';
import { lapsedNumber } from './rules/sl12-lapsed-number.ts';
import { unknownCriterion } from './rules/sl15-unknown-criterion.ts';
import { unknownReference } from './rules/sl29-unknown-reference.ts';
import { abbreviations } from './rules/sl32-abbreviations.ts';
import { unknownActor } from './rules/sl34-unknown-actor.ts';

/** All rules, in the order of their codes. A new rule is a file in `rules/` and a line here. */
export const catalogue: readonly Rule[] = [
  encoding,
  yaml,
  unknownKey,
  missingKey,
  wrongValue,
  strayFile,
  missingIndex,
  missingList,
  frontMatter,
  orphanPassage,
  headings,
  directives,
  html,
  tableBlock,
  missingImage,
  imageDescription,
  unusedNote,
  unknownNote,
  emptySection,
  nameTaken,
  ambiguousName,
  unknownLegislation,
  unknownTerm,
  unknownSource,
  unknownKeyInList,
  tooDeep,
  overview,
  link,
  idleKey,
  wrongLevel,
  reservedName,
  sharedWord,
  tableRows,
  missingDefinition,
  orderNumber,
  idleException,
  numberTwice,
  lapsedNumber,
  unknownCriterion,
  unknownReference,
  abbreviations,
  unknownActor,
];
