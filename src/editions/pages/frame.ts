import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { editionsPath } from '../../addresses.ts';
import { formatDate } from '../../i18n/dates.ts';
import { barePage } from './bare-page.ts';
import type { FrozenContext } from './frozen-context.ts';

/** Script that all pages of earlier editions share, below `/versies/`. */
export const scriptFile = 'uitgave.js';
/** In the root of the site: all editions, and what came after which. */
export const editionsFile = 'edities.json';

/** A page of an earlier edition. */
export interface Framed {
  readonly title: string;
  /** Path on the site of its day, which may lead to the same place in the edition of now: `/categorieen/1.2/`. */
  readonly own: string;
  readonly content: () => readonly ElementContent[];
}

/** Where the site stands, and which pages it has now. */
export interface Present {
  /** Address of the home page; ends with a slash. */
  readonly home: string;
  readonly paths: ReadonlySet<string>;
  /** What browsers may do on a page. */
  readonly policy: string;
}

/** The whole page as a file: it says which edition it is of, and leads to the present one. */
export function frame({ title, own, content }: Framed, context: FrozenContext, present: Present): string {
  const { document, edition, link, root, t } = context;
  const { lijst } = document;
  const isThere = present.paths.has(own);
  const canonical = new URL((isThere ? own : `${root}${own.slice(1)}`).slice(1), present.home).href;
  const whole = t('uitgaven.paginatitel', { titel: title, versie: edition.versie, lijst: lijst.titel });
  const head = [
    // RFC 5829: the newest edition of the same place.
    h('link', { rel: ['latest-version'], href: link(isThere ? own : '/') }),
    h('script', { src: link(`${editionsPath}${scriptFile}`), type: 'module' }),
  ];
  const body = [
    h('a', { className: ['skip-link'], href: '#inhoud' }, t('site.naar-inhoud')),
    bar(own, isThere, context),
    h('header', [h('a', { href: link(root) }, lijst.titel)]),
    h('main', { id: 'inhoud', tabIndex: -1 }, [...content()]),
    h('footer', [
      h(
        'p',
        t('site.colofon', {
          organisatie: lijst.colofon.organisatie,
          versie: lijst.versie,
          datum: formatDate(lijst.datum),
        }),
      ),
      h('p', [
        h(
          'a',
          { href: link(`${root}${edition.pdf.fileName}`) },
          t('uitgaven.pdf', { versie: edition.versie }),
        ),
      ]),
    ]),
  ];
  return barePage({ title: whole, policy: present.policy, canonical, link, head, body });
}

function bar(own: string, isThere: boolean, { document, edition, link, t }: FrozenContext): ElementContent {
  const { status } = document.lijst;
  return h(
    'aside',
    { className: ['earlier'], ariaLabel: t('uitgaven.balk-naam'), dataVersie: edition.versie },
    [
      h('p', [
        h(
          'strong',
          t('uitgaven.balk', {
            versie: edition.versie,
            status: t(`status.${status}`),
            datum: formatDate(edition.datum),
          }),
        ),
        // The script names the edition that came after it, which the page cannot know.
        h('span', { className: ['successor'], hidden: true, dataFrom: link(`/${editionsFile}`) }, [
          ` ${t('uitgaven.balk-opvolger')} `,
          h('a', { href: link(editionsPath) }),
          '.',
        ]),
      ]),
      h('p', [
        h(
          'a',
          { className: ['present'], href: link(isThere ? own : '/') },
          t(isThere ? 'uitgaven.balk-plaats' : 'uitgaven.balk-nu'),
        ),
        ' ',
        h('a', { href: link(editionsPath) }, t('uitgaven.titel')),
      ]),
    ],
  );
}
