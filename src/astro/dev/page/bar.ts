import { element } from '../../../browser/dom.ts';
import type { Stand, TroubleFinding } from '../stand.ts';
import { isPlaceholder } from './placeholder.ts';
import './bar.css';

/** Shows above the page what is wrong and what was not looked at, or nothing. */
export type ShowStand = (stand: Omit<Stand, 'version'>) => void;

const notAll = 'Niet alles is nagekeken';

/**
 * Makes the bar that says why a page is not the newest, and what nobody looked at.
 *
 * @param body - of the page; the bar comes to stand first in it
 */
export function createBar(body: HTMLElement): ShowStand {
  const summary = element('summary');
  const details = element('div');
  const bar = element('details', { class: 'inzage-trouble' }, summary, details);
  // Only the line is read out, and it is there before it says something: a region that comes with its words is not.
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  bar.hidden = true;
  bar.open = isPlaceholder();
  body.prepend(bar, status);
  let told = '';
  return ({ trouble, unread }) => {
    const said = trouble?.summary ?? (unread.length > 0 ? notAll : null);
    bar.hidden = said === null;
    const text = said === null ? '' : JSON.stringify([trouble, unread]);
    if (text === told) return;
    told = text;
    summary.textContent = said ?? '';
    status.textContent = said ?? 'Geen fouten meer.';
    details.replaceChildren(
      ...(trouble?.findings.map(findingElement) ?? []),
      ...(trouble?.more ? [element('p', {}, trouble.more)] : []),
      ...unread.map((why) => element('p', {}, `${notAll}: `, ...coded(why))),
    );
  };
}

function findingElement({ place, code, found, expected, repair }: TroubleFinding): HTMLElement {
  const facts = [
    ['Gevonden', `${found}.`],
    ['Verwacht', `${expected}.`],
    ['Oplossing', repair],
  ] as const;
  return element(
    'section',
    {},
    element('p', {}, element('strong', {}, place), ` · ${code}`),
    element(
      'dl',
      {},
      ...facts.flatMap(([name, text]) => [element('dt', {}, name), element('dd', {}, ...coded(text))]),
    ),
  );
}

/** What stands between backticks as code. */
function coded(text: string): (Node | string)[] {
  return text.split('`').map((piece, at) => (at % 2 === 1 ? element('code', {}, piece) : piece));
}
