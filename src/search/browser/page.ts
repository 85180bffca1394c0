import { createAnnouncer } from '../../browser/announcer.ts';
import { part } from '../../browser/dom.ts';
import { answerCards } from './answers-view.ts';
import { button } from './button.ts';
import type { Chosen } from './facets.ts';
import { showCounts } from './filters-view.ts';
import { find } from './find.ts';
import type { Findings } from './find.ts';
import type { AnswerSources } from './answers.ts';
import type { PageText, Say } from './page-texts.ts';
import { emptyItem } from './results-view.ts';
import type { SearchState } from './state.ts';
import { fillWhenSeen } from './when-seen.ts';

/** Results shown at a time. */
export const pageSize = 10;

/** The elements of the search page. */
export interface Parts {
  readonly field: HTMLInputElement;
  readonly filterArea: HTMLElement;
  readonly summary: HTMLElement;
  readonly answers: HTMLElement;
  readonly note: HTMLElement;
  readonly list: HTMLElement;
  readonly below: HTMLElement;
  readonly ways: HTMLElement;
  readonly announce: (message: string) => void;
}

/** Finds the elements in the markup of `src/pages/zoeken.astro`. */
export function findParts(root: ParentNode): Parts {
  const at = (name: string): HTMLElement => part(root, `[data-search="${name}"]`, HTMLElement);
  return {
    field: part(root, '[data-search="field"]', HTMLInputElement),
    filterArea: at('filter-area'),
    summary: at('summary'),
    answers: at('answers'),
    note: at('note'),
    list: at('list'),
    below: at('below'),
    ways: at('ways'),
    announce: createAnnouncer([...root.querySelectorAll('[data-search="status"]')]),
  };
}

/** What a search needs to show its results. */
export interface Context {
  readonly parts: Parts;
  readonly loaded: AnswerSources;
  readonly base: string;
  readonly say: Say;
  /** Whether a newer search has begun since; then this one shows nothing more. */
  readonly isOutdated: () => boolean;
  readonly searchFor: (text: string) => void;
  readonly clearFilters: () => void;
  /** Tells how many results are shown, to be found again by who comes back. */
  readonly onShown: (count: number) => void;
}

/**
 * Searches for what the state asks and shows the outcome.
 *
 * @param wanted - how many results to show
 */
export async function showSearch(
  { text, chosen }: SearchState,
  wanted: number,
  context: Context,
): Promise<void> {
  const { parts, loaded, base, say } = context;
  const findings = await find(text, loaded);
  const { answers, outcome, fault } = findings;
  const cards = await answerCards(answers, loaded, base, say);
  const left = await narrowed(findings.records, chosen, context);
  if (context.isOutdated()) return;
  const results = left.filter((record) => !answers.called.includes(record));
  const messages =
    outcome.replaced.length > 0 || left.length === 0 ? await import('./messages-view.ts') : null;
  if (context.isOutdated()) return;
  const asked = messages?.replacedText(findings.asked, outcome) ?? text;
  const summary = fault === null ? countOf(left.length, asked, findings, say) : say(faults[fault]);
  parts.summary.textContent = summary;
  parts.filterArea.hidden = findings.records.length === 0;
  parts.answers.replaceChildren(...(chosen.size === 0 ? cards : []));
  parts.note.replaceChildren(...(messages?.replacedWords(findings.asked, outcome, context, say) ?? []));
  parts.list.replaceChildren();
  showMore(results, wanted, findings, context);
  if (messages && left.length === 0 && fault === null && cards.length === 0)
    parts.below.replaceChildren(
      ...(findings.records.length > 0
        ? messages.nothingLeft(findings.records.length, context, say)
        : messages.nothingFound(findings.asked, outcome, context, say)),
    );
  parts.ways.hidden = left.length > 0 || cards.length > 0;
  parts.announce(
    fault === 'leeg' ? '' : [summary, ...(messages?.saidOfReplaced(outcome, say) ?? [])].join(' '),
  );
}

const faults: Readonly<Record<NonNullable<Findings['fault']>, PageText>> = {
  leeg: 'zoeken.leeg',
  lang: 'zoeken.te-lang',
  teken: 'zoeken.geen-woord',
  gewoon: 'zoeken.te-gewoon',
  zonder: 'zoeken.alleen-zonder',
};

/** What filters leave; how many each would leave is fetched when one is chosen. */
async function narrowed(
  records: readonly number[],
  chosen: Chosen,
  { loaded, parts }: Context,
): Promise<number[]> {
  if (chosen.size === 0) {
    showCounts(parts.filterArea, null);
    return [...records];
  }
  const [facets, { countFacets, isChosen }] = await Promise.all([loaded.readFacets(), import('./facets.ts')]);
  showCounts(parts.filterArea, countFacets(records, facets, chosen));
  return records.filter((record) => isChosen(record, facets, chosen));
}

function countOf(count: number, text: string, { answers, outcome }: Findings, say: Say): string {
  // What has quotation marks of its own is shown as it was typed.
  const vraag = /["“”„«»]/.test(text) ? text.trim() : `“${text.trim()}”`;
  const { missing } = answers;
  if (missing !== null) return say(missing.said, { ...missing.values, vraag });
  if (outcome.isPartial && count > 0) return say('zoeken.aantal.deels');
  const cited = answers.cited.length;
  if (count === 0 && cited > 1) return say('zoeken.aantal.antwoorden', { vraag, aantal: cited });
  if (count === 0 && (cited > 0 || answers.page !== null)) return say('zoeken.aantal.antwoord', { vraag });
  if (count === 0) return say('zoeken.aantal.geen', { vraag });
  return count === 1
    ? say('zoeken.aantal.een', { vraag })
    : say('zoeken.aantal.meer', { aantal: count, vraag });
}

/** Shows the first results that are not shown yet. */
function showMore(
  results: readonly number[],
  wanted: number,
  { outcome }: Findings,
  context: Context,
): HTMLElement[] {
  const { parts, loaded, base, say } = context;
  const shown = { meanings: outcome.meanings, base, say };
  const start = parts.list.childElementCount;
  const items = results.slice(start, wanted).flatMap((number) => {
    const record = loaded.names.records[number];
    return record ? [emptyItem(record, shown)] : [];
  });
  parts.list.append(...items);
  fillWhenSeen(items, start === 0 && parts.answers.childElementCount === 0, loaded, shown);
  const now = start + items.length;
  context.onShown(now);
  parts.below.replaceChildren(
    ...(now >= results.length
      ? []
      : [
          button(say('zoeken.meer'), () => {
            // Focus goes to the first that is new, because the button may be gone.
            const [first] = showMore(results, now + pageSize, { outcome } as Findings, context);
            first?.querySelector('a')?.focus();
            parts.announce(
              say('zoeken.getoond', { getoond: parts.list.childElementCount, aantal: results.length }),
            );
          }),
        ]),
  );
  return items;
}
