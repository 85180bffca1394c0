import type { Root } from 'mdast';
import type { Event } from 'micromark-util-types';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../report.ts';
import { claimsOf } from './claims.ts';
import { explain } from './explain.ts';
import type { Lost } from './explain.ts';
import type { Found } from './finding.ts';
import { htmlFindings } from './html.ts';
import { markupInSight } from './in-sight.ts';
import { findKept } from './kept.ts';
import { newLedger } from './ledger.ts';
import type { Ledger, Stretch } from './ledger.ts';
import { markupTypes, tookEffect } from './markup.ts';
import { otherMeanings } from './meanings.ts';
import { placesIn } from '../../diagnostics/places.ts';
import { newScene } from './scene.ts';
import { settleBySign, settleLiterally } from './settle.ts';
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
  const ledger = newLedger(text, start);
  const pending = settleLiterally(text, claimsOf(tree), ledger);
  if (ledger.open().length === 0 && !/[\\*&<\0]|\]\{/.test(text.slice(start))) return;
  const tokens = sortTokens(events, start, markupTypes);
  const findings = [
    ...htmlFindings(text, tokens.constructs),
    ...otherMeanings(text, tokens),
    ...markupInSight(text, tokens),
    ...lostWords(tree, tokens, ledger, pending, file),
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
  ledger: Ledger,
  pending: ReturnType<typeof settleLiterally>,
  file: VFile,
): Found[] {
  const text = String(file);
  const kept = findKept(tree, tokens.constructs);
  for (const { type, owner, start, end } of tokens.markup) {
    // Whatever is HTML and no comment has been told as such.
    if (type === 'htmlText' || type === 'htmlFlow' || tookEffect(type, owner, text.slice(start, end), kept))
      ledger.settle(start, end);
  }
  // What was taken for markup may have been put back as words: the colon in `Awb:artikel`.
  const pieces = [...tokens.texts, ...tokens.markup].sort((a, b) => a.start - b.start);
  settleBySign(text, pending, pieces, ledger);
  const open = ledger.open();
  if (open.length === 0) return [];
  const scene = newScene(text, tokens, kept, file);
  const found = causes(open, tokens.explainers, text).flatMap((lost) => explain(lost, scene) ?? []);
  // One thing is told once, however many of its words were lost.
  return [...new Map(found.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** Cuts what is open to pieces by the constructs it stands in. */
function causes(open: readonly Stretch[], explainers: readonly Piece[], text: string): Lost[] {
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
