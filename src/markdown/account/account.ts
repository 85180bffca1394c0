import type { Root } from 'mdast';
import type { Event } from 'micromark-util-types';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../report.ts';
import { keptTextsOf } from './kept-texts.ts';
import { explain } from './explain.ts';
import type { Lost } from './explain.ts';
import type { Found } from './finding.ts';
import { htmlFindings } from './html.ts';
import { visibleMarkup } from './visible-markup.ts';
import { findKept } from './kept.ts';
import { newCoverage } from './coverage.ts';
import type { Coverage, Span } from './coverage.ts';
import { markupTypes, tookEffect } from './markup.ts';
import { otherMeanings } from './meanings.ts';
import { placesIn } from '../../diagnostics/places.ts';
import { newContext } from './context.ts';
import { coverBySign, coverLiterally } from './cover.ts';
import { isSign } from './signs.ts';
import { sortTokens } from './tokens.ts';
import type { Piece, Tokens } from './tokens.ts';

/**
 * Gives account of every letter and digit of a text: it stands in words that were kept, in markup that took effect, or
 * in a comment. Whatever does not is told.
 *
 * @param tree - as the plugins leave it, with places in the whole file
 * @param events - the tokens it was made from
 * @param start - where the text begins in the file
 * @param file - the file, which keeps what is reported and knows what has been
 */
export function giveAccount(tree: Root, events: readonly Event[], start: number, file: VFile): void {
  const text = String(file);
  const coverage = newCoverage(text, start);
  const pending = coverLiterally(text, keptTextsOf(tree), coverage);
  if (coverage.uncovered().length === 0 && !/[\\*&<\0]|\]\{/.test(text.slice(start))) return;
  const tokens = sortTokens(events, start, markupTypes);
  const findings = [
    ...htmlFindings(text, tokens.constructs),
    ...otherMeanings(text, tokens),
    ...visibleMarkup(text, tokens),
    ...lostWords(tree, tokens, coverage, pending, file),
  ];
  const places = placesIn(text);
  const pointAt = (offset: number): Point => ({ ...places(offset), offset });
  for (const finding of findings.sort((a, b) => a.start - b.start)) {
    const position = { start: pointAt(finding.start), end: pointAt(finding.end) };
    report(file, { type: 'account', position }, finding.noticed);
  }
}

function lostWords(
  tree: Root,
  tokens: Tokens,
  coverage: Coverage,
  pending: ReturnType<typeof coverLiterally>,
  file: VFile,
): Found[] {
  const text = String(file);
  const kept = findKept(tree, tokens.constructs);
  for (const { type, owner, start, end } of tokens.markup) {
    // Whatever is HTML and no comment has been told as such.
    if (type === 'htmlText' || type === 'htmlFlow' || tookEffect(type, owner, text.slice(start, end), kept))
      coverage.cover(start, end);
  }
  // What was taken for markup may have been put back as words: the colon in `Awb:artikel`.
  const pieces = [...tokens.texts, ...tokens.markup].sort((a, b) => a.start - b.start);
  coverBySign(text, pending, pieces, coverage);
  const open = coverage.uncovered();
  if (open.length === 0) return [];
  const context = newContext(text, tokens, kept, file);
  const found = causes(open, tokens.explainers, text).flatMap((lost) => explain(lost, context) ?? []);
  // One thing is told once, however many of its words were lost.
  return [...new Map(found.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** Cuts what is open to pieces by the constructs it stands in. */
function causes(open: readonly Span[], explainers: readonly Piece[], text: string): Lost[] {
  const around: Piece[] = [];
  let next = 0;
  /** The innermost construct at a place; places come in order. */
  const causeAt = (at: number): Piece | null => {
    const leave = (place: number): void => {
      while ((around.at(-1)?.end ?? Infinity) <= place) around.pop();
    };
    for (let piece = explainers[next]; piece && piece.start <= at; piece = explainers[++next]) {
      leave(piece.start);
      around.push(piece);
    }
    leave(at);
    // Nothing in the description of an image does what it does elsewhere.
    return around.find(({ type }) => type === 'labelText') ?? around.at(-1) ?? null;
  };
  return open.flatMap(({ start, end }) => {
    const pieces: { start: number; end: number; cause: Piece | null }[] = [];
    for (let at = start; at < end; at += 1) {
      if (!isSign(text.charCodeAt(at))) continue;
      const cause = causeAt(at);
      const last = pieces.at(-1);
      if (last?.cause === cause) last.end = at + 1;
      else pieces.push({ start: at, end: at + 1, cause });
    }
    return pieces;
  });
}
