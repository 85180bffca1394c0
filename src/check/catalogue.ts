/* eslint max-lines: off -- A line for each rule, and one to import it. */
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
import { invisible } from './rules/be37-invisible.ts';
import { readingDirection } from './rules/be38-reading-direction.ts';
import { lostWords } from './rules/be39-lost-words.ts';
import { idleDefinition } from './rules/be40-idle-definition.ts';
import { otherMeaning } from './rules/be41-other-meaning.ts';
import { comments } from './rules/be42-comments.ts';
import { titles } from './rules/be43-titles.ts';
import { listNumbers } from './rules/be44-list-numbers.ts';
import { runTogether } from './rules/be45-run-together.ts';
import { lineStarts } from './rules/be46-line-starts.ts';
import { indentation } from './rules/be47-indentation.ts';
import { tabs } from './rules/be48-tabs.ts';
import { taskBoxes } from './rules/be49-task-boxes.ts';
import { openBlocks } from './rules/be50-open-blocks.ts';
import { conflicts } from './rules/be51-conflicts.ts';
import { unreadFile } from './rules/be53-unread-file.ts';
import { sameName } from './rules/be54-same-name.ts';
import { unreadWords } from './rules/be55-unread-words.ts';
import { noCharacter } from './rules/be56-no-character.ts';
import { printable } from './rules/be57-printable.ts';
import { unsafeDrawing } from './rules/be58-unsafe-drawing.ts';
import { brokenImage } from './rules/be59-broken-image.ts';
import { idleImage } from './rules/be60-idle-image.ts';
import { tooMuch } from './rules/be61-too-much.ts';
import { unknownData } from './rules/be62-unknown-data.ts';
import { articleTwice } from './rules/be63-article-twice.ts';
import { articleOrder } from './rules/be64-article-order.ts';
import { featureNames } from './rules/be65-feature-names.ts';
import { actOfSeveral } from './rules/be66-act-of-several.ts';
import { groupNumbers } from './rules/be67-group-numbers.ts';
import { title } from './rules/sl01-title.ts';
import { tasks } from './rules/sl02-tasks.ts';
import { noValuation } from './rules/sl03-no-valuation.ts';
import { undecided } from './rules/sl04-undecided.ts';
import { account } from './rules/sl05-account.ts';
import { peopleInvolved } from './rules/sl06-people-involved.ts';
import { procedureReport } from './rules/sl07-procedure-report.ts';
import { exceptionCriteria } from './rules/sl08-exception-criteria.ts';
import { orderingStructure } from './rules/sl09-ordering-structure.ts';
import { numberTwice } from './rules/sl10-number-twice.ts';
import { vanishedNumber } from './rules/sl11-vanished-number.ts';
import { lapsedNumber } from './rules/sl12-lapsed-number.ts';
import { printedOrder } from './rules/sl13-printed-order.ts';
import { unfoundedKeeping } from './rules/sl14-unfounded-keeping.ts';
import { unknownCriterion } from './rules/sl15-unknown-criterion.ts';
import { wrongCompany } from './rules/sl16-wrong-company.ts';
import { noTrigger } from './rules/sl17-no-trigger.ts';
import { rawSpelling } from './rules/sl18-raw-spelling.ts';
import { oddTerm } from './rules/sl19-odd-term.ts';
import { vagueTrigger } from './rules/sl20-vague-trigger.ts';
import { personTrigger } from './rules/sl21-person-trigger.ts';
import { alternatives } from './rules/sl22-alternatives.ts';
import { coverage } from './rules/sl23-coverage.ts';
import { periods } from './rules/sl24-periods.ts';
import { contradiction } from './rules/sl25-contradiction.ts';
import { outcomesPerActor } from './rules/sl26-outcomes-per-actor.ts';
import { legalMinimum } from './rules/sl27-legal-minimum.ts';
import { noBasis } from './rules/sl28-no-basis.ts';
import { unknownReference } from './rules/sl29-unknown-reference.ts';
import { lawNumbers } from './rules/sl30-law-numbers.ts';
import { gazette } from './rules/sl31-gazette.ts';
import { abbreviations } from './rules/sl32-abbreviations.ts';
import { spellingOfTerms } from './rules/sl33-spelling-of-terms.ts';
import { unknownActor } from './rules/sl34-unknown-actor.ts';
import { repealedLists } from './rules/sl35-repealed-lists.ts';
import { concordance } from './rules/sl36-concordance.ts';
import { changedOutcome } from './rules/sl37-changed-outcome.ts';
import { gapAfterRepeal } from './rules/sl38-gap-after-repeal.ts';
import { validity } from './rules/sl39-validity.ts';
import { inspectionTerm } from './rules/sl40-inspection-term.ts';
import { notice } from './rules/sl41-notice.ts';
import { withheld } from './rules/sl42-withheld.ts';
import { statusAndFacts } from './rules/sl43-status-and-facts.ts';
import { statusInOutputs } from './rules/sl44-status-in-outputs.ts';
import { versionTwice } from './rules/sl45-version-twice.ts';
import { frozenDraft } from './rules/sl46-frozen-draft.ts';
import { leftovers } from './rules/sl47-leftovers.ts';
import { personalData } from './rules/sl48-personal-data.ts';
import { foreignPhrases } from './rules/sl49-foreign-phrases.ts';
import { tables } from './rules/sl50-tables.ts';
import { pdf } from './rules/sl51-pdf.ts';
import { wooIndex } from './rules/sl52-woo-index.ts';
import { wordsOfTheAct } from './rules/sl53-words-of-the-act.ts';
import { typedDataInText } from './rules/sl54-typed-data.ts';
import { youngBasis } from './rules/sl55-young-basis.ts';
import { actAndDates } from './rules/sl56-act-and-dates.ts';
import { smallRewrite } from './rules/sl57-small-rewrite.ts';
import { publishedNotice } from './rules/sl58-published-notice.ts';
import { answersWithoutChapter } from './rules/sl59-answers-without-chapter.ts';
import { reasonForNothing } from './rules/sl60-reason-for-nothing.ts';
import { unansweredView } from './rules/sl61-unanswered-view.ts';
import { unknownBlock } from './rules/sl62-unknown-block.ts';
import { changeThatIsNone } from './rules/sl63-change-that-is-none.ts';
import { countOfViews } from './rules/sl64-count-of-views.ts';
import { changedEdition } from './rules/sl65-changed-edition.ts';
import { chainOfEditions } from './rules/sl66-chain-of-editions.ts';
import { unreadableEdition } from './rules/sl67-unreadable-edition.ts';
import { statusStep } from './rules/sl68-status-step.ts';
import { versionOrder } from './rules/sl69-version-order.ts';
import { vanishedPage } from './rules/sl70-vanished-page.ts';
import { namesOfSenders } from './rules/sl71-names-of-senders.ts';
import { renumberedSection } from './rules/sl72-renumbered-section.ts';
import { longHeads } from './rules/sl73-long-heads.ts';
import { markupInAnswer } from './rules/sl74-markup-in-answer.ts';
import { dateOrder } from './rules/sl75-date-order.ts';

/** All rules, in the order of their codes. A new rule is a file in `rules/` and a line here. */
export const catalogue = [
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
  invisible,
  readingDirection,
  lostWords,
  idleDefinition,
  otherMeaning,
  comments,
  titles,
  listNumbers,
  runTogether,
  lineStarts,
  indentation,
  tabs,
  taskBoxes,
  openBlocks,
  conflicts,
  unreadFile,
  sameName,
  unreadWords,
  noCharacter,
  printable,
  unsafeDrawing,
  brokenImage,
  idleImage,
  tooMuch,
  unknownData,
  articleTwice,
  articleOrder,
  featureNames,
  actOfSeveral,
  groupNumbers,
  title,
  tasks,
  noValuation,
  undecided,
  account,
  peopleInvolved,
  procedureReport,
  exceptionCriteria,
  orderingStructure,
  numberTwice,
  vanishedNumber,
  lapsedNumber,
  printedOrder,
  unfoundedKeeping,
  unknownCriterion,
  wrongCompany,
  noTrigger,
  rawSpelling,
  oddTerm,
  vagueTrigger,
  personTrigger,
  alternatives,
  coverage,
  periods,
  contradiction,
  outcomesPerActor,
  legalMinimum,
  noBasis,
  unknownReference,
  lawNumbers,
  gazette,
  abbreviations,
  spellingOfTerms,
  unknownActor,
  repealedLists,
  concordance,
  changedOutcome,
  gapAfterRepeal,
  validity,
  inspectionTerm,
  notice,
  withheld,
  statusAndFacts,
  statusInOutputs,
  versionTwice,
  frozenDraft,
  leftovers,
  personalData,
  foreignPhrases,
  tables,
  pdf,
  wooIndex,
  wordsOfTheAct,
  typedDataInText,
  youngBasis,
  actAndDates,
  smallRewrite,
  publishedNotice,
  answersWithoutChapter,
  reasonForNothing,
  unansweredView,
  unknownBlock,
  changeThatIsNone,
  countOfViews,
  changedEdition,
  chainOfEditions,
  unreadableEdition,
  statusStep,
  versionOrder,
  vanishedPage,
  namesOfSenders,
  renumberedSection,
  longHeads,
  markupInAnswer,
  dateOrder,
] as const satisfies readonly Rule[];
