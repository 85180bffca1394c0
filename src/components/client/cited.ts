/** Tells what became of a passage of an earlier edition, when a citation of that is opened. */
import { element } from '../../browser/dom.ts';
import { fetchJson } from '../../browser/fetch-json.ts';
import { withStyle } from '../../browser/with-style.ts';
import { judge } from '../../editions/browser/since.ts';
import type { Became, Since } from '../../editions/browser/since.ts';
import styles from '../../styles/cited.css?url';
import { aboutVersion, fateOf, places, wordsOf } from './became.ts';
import { placeKeyOf } from './cited-address.ts';
import { laterTexts } from './later-texts.ts';
import type { CitedTexts } from './later-texts.ts';

/**
 * @param version - the edition that the address names
 * @throws when words or data for it cannot be had
 */
export async function tellCited(version: string): Promise<void> {
  const [{ cited }] = await Promise.all([laterTexts(), withStyle(styles)]);
  const texts = aboutVersion(version, cited);
  const edition = texts.editions.find((one) => one.version === version);
  const lines = edition
    ? whatBecame(await fetchJson<Since>(edition.since), texts, edition.href)
    : [element('p', {}, texts.noEdition)];
  show(lines, texts);
}

function whatBecame(since: Since, texts: CitedTexts, edition: string): HTMLElement[] {
  const asked = new URLSearchParams(location.search);
  // A page that stood elsewhere leads on with its old path.
  const key = asked.get('van') ?? placeKeyOf(location, texts.home);
  const verdict = judge(key, asked.get('w'), since);
  const frozen = (href: string): HTMLElement => element('p', {}, element('a', { href }, texts.frozen));
  if (verdict.kind === 'onbekend') return [element('p', {}, texts.noPlace), frozen(edition)];
  const doubt = verdict.otherWords ? [element('p', {}, texts.otherWords)] : [];
  if (verdict.kind === 'ongewijzigd') {
    const here = `${edition}${location.pathname.slice(texts.home.length)}${location.hash}`;
    return [element('p', {}, texts.unchanged), ...doubt, frozen(here)];
  }
  const { became } = verdict;
  const link = (path: string): string => texts.home + path.slice(1);
  return [
    element('p', {}, ...changed(became, texts)),
    ...doubt,
    ...(became.nu.length === 0 ? [] : [element('p', {}, `${texts.now} `, ...places(became.nu, link))]),
    ...wordsOf(became, texts),
    frozen(link(became.was)),
  ];
}

function changed(became: Became, texts: CitedTexts): (string | Node)[] {
  const [before = '', after = ''] = texts.changed.replace('{plaats}', () => became.naam).split('{lot}');
  return [before, element('strong', {}, fateOf(became, texts)), after];
}

/** Before the passage that the address leads to, or at the top of the page where that is not there. */
function show(lines: readonly HTMLElement[], texts: CitedTexts): void {
  const close = element('button', { type: 'button' }, texts.close);
  const box = element('aside', { class: 'cited', 'aria-label': texts.name, tabindex: '-1' }, ...lines, close);
  close.addEventListener('click', () => {
    box.remove();
  });
  const target = document.getElementById(placeKeyOf(location, texts.home));
  const inText = target?.closest('.text > *');
  if (inText) inText.before(box);
  else document.querySelector('main')?.prepend(box);
  box.focus({ preventScroll: true });
  box.scrollIntoView({ block: 'nearest' });
}
