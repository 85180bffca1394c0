import { except } from './draft.ts';
import { takeLateCriteria } from './criteria.ts';
import { closingHere, take, takeMark, textBetween, within } from './cursor.ts';
import { takeException } from './exceptions.ts';
import { takeKeptSentence } from './kept-sentences.ts';
import { isPlain, reference } from './plain-words.ts';
import type { Tail } from './tail.ts';

/** A label at the end that stands for the value without a number: `B eindproduct; V 10 jaar rest Criterium: 1`. */
export function lateCriteria({ cursor, draft }: Tail): boolean {
  const start = cursor.at;
  takeMark(cursor, ',.;');
  const found = takeLateCriteria(cursor);
  if (found === null) {
    cursor.at = start;
    return false;
  }
  if (found.length > 0) draft.lateCriteria = found;
  return true;
}

/** `N.B.: …`, `Toelichting: …`: what the source calls an explanation, or an exception that it tells there. */
export function note({ cursor, draft }: Tail): boolean {
  const start = cursor.at;
  takeMark(cursor, '.,;');
  if (take(cursor, 'note')) {
    takeMark(cursor, ':.');
    takeMark(cursor, '–-');
    const found = draft.waarde === 'V' ? (takeException(cursor) ?? takeKeptSentence(cursor)) : null;
    if (found) except(draft, found);
    const text = found ? '' : textBetween(cursor, cursor.at, cursor.end);
    if (found || isExplanation(text)) {
      if (!found) {
        draft.toelichting = text;
        cursor.at = cursor.end;
      }
      return true;
    }
  }
  cursor.at = start;
  return false;
}

/** Words with which a note does more than explain: it limits, moves the records elsewhere, or asks for something. */
const more =
  /(?<!\p{L})(?:alleen|uitsluitend|niet voor|geen|nooit|kopie\p{L}*|origine\p{L}*|exempla\p{L}*|overbreng\p{L}*|overgebracht|overdracht|gaat|gaan|archief|vereist|vraagt|dient|dienen|moet|moeten|mag|mogen|termijn|selectie|eerst)(?!\p{L})/iu;

function isExplanation(text: string): boolean {
  const sentences = text.split(/(?<=\.) (?=\p{Lu})/u);
  return (
    text !== '' &&
    (/^zie /iu.test(text) || !more.test(text)) &&
    sentences.every((sentence) => isPlain(reference(sentence.replace(destroyed, ''))))
  );
}

/** `B 5: historisch belang`: why, and not of what. */
export function reason({ cursor, draft }: Tail): boolean {
  const start = cursor.at;
  takeMark(cursor, ':');
  const close = closingHere(cursor);
  const inner = close < 0 ? cursor : within(cursor, cursor.at + 1, close);
  const text = textBetween(inner, inner.at, inner.end);
  if (
    draft.toelichting === undefined &&
    /^(?:\p{L}*historisch|wetenschappelijk|maatschappelijk) belang$/iu.test(text)
  ) {
    draft.toelichting = text;
    cursor.at = close < 0 ? cursor.end : close + 1;
    return true;
  }
  cursor.at = start;
  return false;
}

/** `V, zie H13 voor termijnen`: the term stands elsewhere, and the text says where. */
export function elsewhere({ cursor, draft }: Tail): boolean {
  const start = cursor.at;
  takeMark(cursor, ',.');
  const text = textBetween(cursor, cursor.at, cursor.end).replace(/\.$/u, '');
  const missing = draft.waarde === 'V' && draft.termijn === undefined && draft.alternatieven === undefined;
  if (missing && draft.toelichting === undefined && /^zie /iu.test(text) && isPlain(reference(text))) {
    draft.toelichting = text;
    cursor.at = cursor.end;
    return true;
  }
  cursor.at = start;
  return false;
}

/** `De voorbereidende stukken worden vernietigd`, beside what is kept: it says again what V says. */
export function destroyedSentence({ cursor, draft }: Tail): boolean {
  const start = cursor.at;
  takeMark(cursor, '.,');
  const text = textBetween(cursor, cursor.at, cursor.end).replace(/\.$/u, '');
  const told = draft.behoudens === undefined || draft.toelichting !== undefined;
  if (draft.waarde === 'V' && !told && text.endsWith(' worden vernietigd') && isExplanation(text)) {
    draft.toelichting = text;
    cursor.at = cursor.end;
    return true;
  }
  cursor.at = start;
  return false;
}

const destroyed = / worden vernietigd$/u;
