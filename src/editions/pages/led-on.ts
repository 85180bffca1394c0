import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import { addressesOf, editionPath, editionsPath, sitePaths } from '../../addresses.ts';
import type { Document } from '../../document/document.ts';
import { textsFor } from '../../document/list-kinds.ts';
import type { FrozenEdition } from '../frozen.ts';
import { barePage } from './bare-page.ts';
import { tellSince } from './since.ts';

/** Script of the pages that lead on, below `/versies/`. */
export const leadOnFile = 'verder.js';

/** Rules by which servers that know them lead on themselves. */
const redirectsFile = '_redirects';

/** A page of an earlier edition that is not there any more. */
export interface OldPage {
  /** Counted from the home page, as all paths here. */
  readonly path: string;
  readonly title: string;
  /** Where its content went; null where it has gone. */
  readonly now: string | null;
  /** Where it can be read as it was, in the last edition that had it. */
  readonly was: string;
  readonly versie: string;
}

/** The addresses that the present edition has pages at, of its text and its own. */
export function presentPaths(now: Document): ReadonlySet<string> {
  return new Set([...sitePaths(now), ...Array.from(addressesOf(now).values(), ({ path }) => path)]);
}

/**
 * The pages that earlier editions had at addresses of which the present one has none.
 *
 * @param editions - the oldest first
 */
export function oldPages(
  editions: readonly Pick<FrozenEdition, 'document' | 'versie' | 'prints'>[],
  now: Document,
): OldPage[] {
  const there = presentPaths(now);
  const found = new Map<string, OldPage>();
  for (const edition of editions) {
    const { versie, document } = edition;
    const gone = [...presentPaths(document)].filter((path) => !there.has(path));
    if (gone.length === 0) continue;
    const { plaatsen } = tellSince(edition, now);
    for (const path of gone) {
      const became = plaatsen[path];
      if (typeof became !== 'object') continue;
      const [place] = became.nu;
      found.set(path, {
        path,
        title: became.naam,
        now: place?.adres ?? null,
        was: editionPath({ versie }) + path.slice(1),
        versie,
      });
    }
  }
  return [...found.values()];
}

/** The pages and rules that lead on from them; no file where there are none. */
export function ledOnFiles(
  pages: readonly OldPage[],
  now: Document,
  site: { readonly base: string; readonly home: string; readonly policy: string },
): { readonly path: string; readonly make: () => string }[] {
  const moved = pages.flatMap(({ path, now: to }) => (to === null ? [] : [{ path, to }]));
  const link = (path: string): string => `${site.base}${path.slice(1)}`;
  const rules = moved.map(({ path, to }) => `${encodeURI(link(path))} ${encodeURI(link(to))} 301\n`);
  return [
    ...pages.map((page) => ({
      path: `${page.path.slice(1)}index.html`,
      make: () => leadingPage(page, now, { ...site, link }),
    })),
    ...(rules.length === 0 ? [] : [{ path: redirectsFile, make: () => rules.join('') }]),
  ];
}

function leadingPage(
  page: OldPage,
  { lijst }: Document,
  { home, policy, link }: { home: string; policy: string; link: (path: string) => string },
): string {
  const t = textsFor(lijst);
  const { title, now, was, versie } = page;
  // With a script what the address says of version and place goes along.
  const head =
    now === null
      ? []
      : [
          h('noscript', [h('meta', { httpEquiv: 'refresh', content: `0; url=${link(now)}` })]),
          h('script', { src: link(`${editionsPath}${leadOnFile}`), type: 'module' }),
        ];
  const said: ElementContent[] =
    now === null
      ? [h('p', t('uitgaven.weg', { versie: lijst.versie, oud: versie }))]
      : [
          h('p', [
            `${t('uitgaven.verplaatst')} `,
            h('a', { id: 'verder', href: link(now), dataPath: page.path }, t('uitgaven.verder')),
            '.',
          ]),
        ];
  const body = h('main', { id: 'inhoud' }, [
    h('h1', title),
    ...said,
    h('p', [h('a', { href: link(was) }, t('aangehaald.lees-bladzijde', { oud: versie }))]),
    h('p', [h('a', { href: link('/') }, lijst.titel)]),
  ]);
  return barePage({
    title: t('site.paginatitel', { titel: title, lijst: lijst.titel }),
    policy,
    canonical: new URL((now ?? was).slice(1), home).href,
    link,
    head,
    body: [body],
  });
}
