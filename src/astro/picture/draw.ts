import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import satori from 'satori';
import { sharePicture } from '../../addresses.ts';
import { once } from '../../export/once.ts';
import { fontFamily, pictureFonts } from './fonts.ts';

/** What the picture says, from top to bottom. */
export interface PictureTexts {
  readonly organisation: string;
  readonly title: string;
  readonly edition: string;
}

const { width, height } = sharePicture;
const across = 80;
const down = 56;
const bar = 24;

/** Letters of the title, largest first. In the last one, the longest title fits that a list may have, in capitals. */
const sizes = [84, 72, 62, 54, 46, 40, 34];
const lineHeight = 1.15;
/** Lines of the title when it is at its longest. */
const mostLines = 7;
/** How wide a letter is, of its size, in a word that should stay whole. */
const widthOfLetter = 0.6;

interface Element {
  readonly type: 'div';
  readonly props: { readonly style: Readonly<Record<string, string | number>>; readonly children: unknown };
}

/** The renderer can be made ready once in a process. */
const ready = once(async () => {
  const path = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(await readFile(path));
});

const colors = once(async () => {
  const tokens = await readFile(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  const colorOf = (name: string): string => {
    const color = new RegExp(`--${name}: light-dark\\((#\\w+),`).exec(tokens)?.[1];
    if (color === undefined) throw new Error(`tokens.css has no --${name}`);
    return color;
  };
  return {
    paper: colorOf('paper'),
    ink: colorOf('ink'),
    soft: colorOf('ink-soft'),
    rule: colorOf('rule'),
    bar: colorOf('bar'),
  };
});

/**
 * Draws the picture that goes with an address of the site where people share it, in the fonts and colours of the site.
 * The same texts give the same bytes: it needs no browser, and no font of the machine.
 *
 * @param texts - of any length; a title takes the largest letters in which it fits, the others have two lines at most
 * @returns a PNG of the size that pages tell
 */
export async function drawPicture(texts: PictureTexts): Promise<Uint8Array> {
  const fonts = await pictureFonts();
  const longest = Math.max(...texts.title.split(/\s+/u).map(({ length }) => length));
  let svg = '';
  for (const size of sizes) {
    const isLast = size === sizes.at(-1);
    if (!isLast && longest * size * widthOfLetter > width - 2 * across) continue;
    let bottom = 0;
    svg = await satori(await card(texts, size), {
      width,
      height,
      fonts,
      onNodeDetected: (node) => {
        bottom = Math.max(bottom, node.top + node.height);
      },
    });
    if (bottom <= height) break;
  }
  await ready();
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  return png;
}

async function card({ organisation, title, edition }: PictureTexts, size: number): Promise<Element> {
  const { paper, ink, soft, rule, bar: barColor } = await colors();
  const text = { display: 'block', flexShrink: 0, wordBreak: 'break-word' };
  const small = { ...text, lineClamp: 2, fontSize: 30, lineHeight: 1.3 };
  const large = { ...text, lineClamp: mostLines, fontSize: size, lineHeight, fontWeight: 600, color: ink };
  return box(
    {
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      boxSizing: 'border-box',
      width,
      minHeight: height,
      padding: `${String(down)}px ${String(across)}px`,
      background: paper,
      borderTop: `${String(bar)}px solid ${barColor}`,
      fontFamily,
      color: soft,
    },
    [
      box(small, organisation),
      box(large, title),
      box({ ...small, borderTop: `2px solid ${rule}`, paddingTop: 20 }, edition),
    ],
  );
}

function box(style: Element['props']['style'], children: unknown): Element {
  return { type: 'div', props: { style, children } };
}
