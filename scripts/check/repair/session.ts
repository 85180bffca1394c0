import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { harmOf } from '../../../src/check/repair/judge.ts';
import type { Standing } from '../../../src/check/repair/judge.ts';
import { offerOf, withOffer } from '../../../src/check/repair/offer.ts';
import type { FilesByPath, Offer } from '../../../src/check/repair/offer.ts';
import type { ContentFile } from '../../../src/source/read.ts';
import { describeHarm, describeOffer } from './words.ts';

export type Answer = 'ja' | 'nee' | 'alles' | 'stop';

/** What a session of repairs asks of the world. */
export interface RepairHost {
  /** What is to be said of files. */
  readonly look: (files: FilesByPath) => Standing;
  readonly ask: () => Promise<Answer>;
  /** Puts a file on disk; says why not where it has changed since it was read. */
  readonly write: (file: string, before: string, after: string) => Promise<string | null>;
  readonly say: (text: string) => void;
}

/** What came of it. */
export interface Repaired {
  readonly standing: Standing;
  readonly done: number;
  /** Findings with a repair that was not carried out. */
  readonly left: number;
}

/**
 * Shows every repair that can be carried out and carries out what is wanted. After each the files are checked again; one
 * that brings errors is not written.
 */
export async function repairAll(start: FilesByPath, host: RepairHost): Promise<Repaired> {
  let state: State = { files: start, standing: host.look(start), done: 0, earlier: [] };
  const passed = new Set<string>();
  for (;;) {
    const offer = nextOffer(state, passed);
    if (offer === null) break;
    host.say(describeOffer(offer));
    const answer = await host.ask();
    if (answer === 'stop') break;
    if (answer === 'alles') {
      state = await carryOutAll(state, passed, host, new Set([placeOf(offer.diagnostic)]));
      break;
    }
    const next = answer === 'ja' ? await carryOut([offer], state, passed, host) : null;
    if (next === null) passed.add(placeOf(offer.diagnostic));
    else state = next;
  }
  const { standing, files, done } = state;
  return { standing, done, left: allOffers(standing, files, new Set()).length };
}

/** Files, what is to be said of them, and how many repairs are in them. */
interface State {
  readonly files: FilesByPath;
  readonly standing: Standing;
  readonly done: number;
  /** The files as they were before each step. */
  readonly earlier: readonly FilesByPath[];
}

/**
 * Whether repairs would make a file again what it was: two rules can each propose what the other refuses, and would go on
 * for ever.
 */
function bringsBack(wanted: FilesByPath, { files, earlier }: State): boolean {
  return [...wanted].some(
    ([path, file]) => file !== files.get(path) && earlier.some((before) => isSame(before.get(path), file)),
  );
}

function isSame(one: ContentFile | undefined, other: ContentFile): boolean {
  return one !== undefined && Buffer.compare(one.bytes, other.bytes) === 0;
}

/** Carries out all that there is, and what shows to be there after that; the first of it has been shown. */
async function carryOutAll(
  start: State,
  passed: Set<string>,
  host: RepairHost,
  shown: Set<string>,
): Promise<State> {
  let state = start;
  for (;;) {
    const offers = allOffers(state.standing, state.files, passed);
    if (offers.length === 0) return state;
    for (const offer of offers) {
      const place = placeOf(offer.diagnostic);
      if (!shown.has(place)) host.say(describeOffer(offer));
      shown.add(place);
    }
    state = await carryOutSome(offers, state, passed, host);
  }
}

/**
 * Carries out the repairs that do no harm together: all, or else the first half of them, and so on. A single one that does
 * harm is passed over, so that each time something is done or given up.
 */
async function carryOutSome(
  offers: readonly Offer[],
  state: State,
  passed: Set<string>,
  host: RepairHost,
): Promise<State> {
  const next = await carryOut(offers, state, passed, host);
  if (next !== null) return next;
  const [first, ...others] = offers;
  if (first && others.length === 0) passed.add(placeOf(first.diagnostic));
  if (others.length === 0) return state;
  return carryOutSome(offers.slice(0, Math.ceil(offers.length / 2)), state, passed, host);
}

/** Shows all that would be carried out, and what not for the harm it does, and changes nothing. */
export async function showAll(
  files: FilesByPath,
  { look, say }: Pick<RepairHost, 'look' | 'say'>,
): Promise<Repaired> {
  const dry: RepairHost = {
    look,
    say,
    ask: () => Promise.resolve('alles'),
    write: () => Promise.resolve(null),
  };
  return { ...(await repairAll(files, dry)), standing: look(files) };
}

/** Repairs after each other, each in the files as those before it leave them. */
function allOffers({ diagnostics }: Standing, files: FilesByPath, passed: ReadonlySet<string>): Offer[] {
  let current = files;
  return diagnostics.flatMap((diagnostic) => {
    const offer = passed.has(placeOf(diagnostic)) ? null : offerOf(diagnostic, current);
    if (offer === null) return [];
    current = withOffer(current, offer);
    return [offer];
  });
}

function nextOffer({ standing, files }: State, passed: ReadonlySet<string>): Offer | null {
  for (const diagnostic of standing.diagnostics) {
    const offer = passed.has(placeOf(diagnostic)) ? null : offerOf(diagnostic, files);
    if (offer !== null) return offer;
  }
  return null;
}

/**
 * Writes repairs. Those in a file that has changed meanwhile are passed over.
 *
 * @returns null where one of them brings something else that is wrong, or what was there before: then none is written
 */
async function carryOut(
  offers: readonly Offer[],
  state: State,
  passed: Set<string>,
  { look, write, say }: RepairHost,
): Promise<State | null> {
  const { files, standing: before, done } = state;
  const wanted = offers.reduce(withOffer, files);
  if (bringsBack(wanted, state)) return null;
  const earlier = [...state.earlier, files];
  const standing = look(wanted);
  for (const { diagnostic } of offers) {
    const harm = harmOf(diagnostic, before, standing);
    if (harm.length === 0) continue;
    if (offers.length === 1) say(describeHarm(diagnostic, harm));
    return null;
  }
  const refused = new Set<string>();
  for (const { file, from, to } of changedFiles(offers)) {
    const why = await write(file, from, to);
    if (why === null) continue;
    say(why);
    refused.add(file);
  }
  if (refused.size === 0) return { files: wanted, standing, done: done + offers.length, earlier };
  const written = offers.filter(({ diagnostic: { file } }) => !refused.has(file));
  for (const { diagnostic } of offers) if (refused.has(diagnostic.file)) passed.add(placeOf(diagnostic));
  const kept = written.reduce(withOffer, files);
  return { files: kept, standing: look(kept), done: done + written.length, earlier };
}

interface ChangedFile {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Each file once: as it was before the first repair in it, and as it is after the last. */
function changedFiles(offers: readonly Offer[]): ChangedFile[] {
  const byFile = Map.groupBy(offers, ({ diagnostic }) => diagnostic.file);
  return Array.from(byFile, ([file, those]) => ({
    file,
    from: those[0]?.before ?? '',
    to: those.at(-1)?.after ?? '',
  }));
}

function placeOf({ code, file, line, column, found }: Diagnostic): string {
  return JSON.stringify([code, file, line, column, found]);
}
