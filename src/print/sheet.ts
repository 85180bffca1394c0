/** Distances from the edges of the paper to the area that is printed, in millimetres. */
interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** `wide` has longer lines, for many short texts. */
type PageKind = 'text' | 'wide' | 'cover' | 'landscape';

/** The paper and the places on it, in millimetres. */
export interface Sheet {
  readonly paper: { readonly width: number; readonly height: number };
  readonly margins: Readonly<Record<PageKind, Margins>>;
  /** Labels and tables hang out so far to the left of the text, within the area: nothing outside that has a place. */
  readonly hang: number;
  /** From the edges of the paper to the running head, and from the lower one to the foot. */
  readonly edge: { readonly head: number; readonly foot: number };
  /** Width of the text: with the font and its size it decides where lines break, as they do in the draft. */
  readonly column: string;
  /** From one line of text to the next. */
  readonly leading: string;
}

/** A4. All sizes that follow from the page are made from these; no stylesheet has them again. */
export const sheet: Sheet = {
  paper: { width: 210, height: 297 },
  margins: {
    text: { top: 31, right: 40, bottom: 26, left: 25 },
    wide: { top: 25, right: 22, bottom: 20, left: 25 },
    cover: { top: 40, right: 25, bottom: 30, left: 25 },
    landscape: { top: 23, right: 25, bottom: 18, left: 25 },
  },
  hang: 41,
  edge: { head: 14, foot: 11 },
  column: '32.69em',
  leading: '13pt',
};

/** What an `@page` rule says of a kind of page. */
export function pageBox(kind: PageKind, on: Sheet = sheet): string {
  const { width, height } = paperOf(kind, on);
  const { top, right, bottom, left } = on.margins[kind];
  return `size: ${mm(width)} ${mm(height)}; margin: ${[top, right, bottom, left].map(mm).join(' ')};`;
}

/** Room on the page of a picture for its caption, and for the heading that may stay above it, in millimetres. */
const captionRoom = 45;

/**
 * The head of the stylesheet: the pages, and custom properties for what is measured by them. The column is a length and
 * no text that each element reads by its own letters: tables set smaller would be narrower than what they stand below.
 */
export function sheetCss(on: Sheet = sheet): string {
  const { hang, edge, column, leading, paper, margins } = on;
  const picture = (kind: PageKind): string =>
    mm(paperOf(kind, on).height - margins[kind].top - margins[kind].bottom - captionRoom);
  const head = paper.width - margins.text.left - hang - edge.head;
  return `@property --column { syntax: '<length>'; inherits: true; initial-value: 0px; }
:root {
  --leading: ${leading};
  --column: ${column};
  --hang: ${mm(hang)};
  --picture: ${picture('text')};
  --landscape-picture: ${picture('landscape')};
  --wide-area: ${mm(areaWidth('wide', on))};
  --wide-column: ${mm(areaWidth('wide', on) - hang)};
  --cover-area: ${mm(areaWidth('cover', on))};
  --landscape-area: ${mm(areaWidth('landscape', on))};
}
@page {
  ${pageBox('text', on)}
  @top-left { inline-size: ${mm(head)}; padding-inline-start: ${mm(hang)}; padding-block-start: ${mm(edge.head)}; }
  @bottom-left { padding-inline-start: ${mm(hang)}; padding-block-end: ${mm(edge.foot)}; }
}
@page cover { ${pageBox('cover', on)} }
`;
}

function paperOf(kind: PageKind, { paper: { width, height } }: Sheet): Sheet['paper'] {
  return kind === 'landscape' ? { width: height, height: width } : { width, height };
}

/** Width between the margins. */
function areaWidth(kind: PageKind, on: Sheet): number {
  return paperOf(kind, on).width - on.margins[kind].left - on.margins[kind].right;
}

function mm(length: number): string {
  return `${String(Number(length.toFixed(3)))}mm`;
}
