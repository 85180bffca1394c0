/** What a page shows of the blocks of the list. */
export interface BlockFacts {
  readonly elements: readonly ShownElement[];
  readonly marks: readonly ShownMark[];
  readonly foreign: readonly ({ readonly lang: string } & Words)[];
  readonly abbreviations: readonly ({ readonly title: string; readonly after: string } & Words)[];
  readonly notice: string;
}

interface ShownElement {
  readonly id: string;
  readonly text: string;
  /** Stands in what is marked as taken from the draft. */
  readonly inDraft: boolean;
}

interface ShownMark {
  readonly href: string;
  readonly page: string;
  readonly label: string;
  /** Id of the element that the mark stands at. */
  readonly at: string;
}

interface Words {
  readonly text: string;
  /** Ids of what the words stand in, the innermost first. */
  readonly holders: readonly string[];
}

/** Runs in the browser. */
export function readBlocks(page: Document): BlockFacts {
  const textOf = (element: Element): string => {
    const copy = element.cloneNode(true) as Element;
    for (const extra of copy.querySelectorAll('.mark, .note-back, .mentions, .visually-hidden'))
      extra.remove();
    return copy.textContent;
  };
  const holdersOf = (element: Element): string[] => {
    const ids: string[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) if (at.id !== '') ids.push(at.id);
    return ids;
  };
  const textAfter = (element: Element): string => {
    const range = page.createRange();
    range.setStartAfter(element);
    range.setEndAfter(element.closest('p, li, h1, h2, h3, h4, h5, h6, td, th, dd') ?? element);
    return range.toString();
  };
  const main = page.querySelector('main') ?? page.body;
  return {
    elements: [...main.querySelectorAll('[id]')].map((element) => ({
      id: element.id,
      text: textOf(element),
      inDraft: element.closest('.from-draft') !== null,
    })),
    marks: [...main.querySelectorAll('a.mark')].map((mark) => ({
      href: mark.getAttribute('href') ?? '',
      page: mark.querySelector('.mark-page')?.textContent ?? '',
      label: mark.getAttribute('aria-label') ?? '',
      at: mark.closest('.heading')?.querySelector('[id]')?.id ?? mark.closest('[id]:not(caption)')?.id ?? '',
    })),
    foreign: [...main.querySelectorAll('[lang]')].map((element) => ({
      lang: element.getAttribute('lang') ?? '',
      text: element.textContent,
      holders: holdersOf(element),
    })),
    abbreviations: [...main.querySelectorAll('abbr')].map((element) => ({
      title: element.title,
      after: textAfter(element),
      text: element.textContent,
      holders: holdersOf(element),
    })),
    notice: page.querySelector('aside.banner')?.textContent ?? '',
  };
}
