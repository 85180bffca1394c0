import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { categoryPath, chapterPath, deelPath } from '../../addresses.ts';
import { headingText } from '../../document/queries.ts';
import { unplacedOverviews } from '../../document/unplaced.ts';
import { identityFacts, recordedFacts } from '../../markdown/html/colophon.ts';
import { categoryContent, categoryTitle } from './category-content.ts';
import type { Framed } from './frame.ts';
import type { FrozenContext } from './frozen-context.ts';
import { heading, overviewContent, sectionContent } from './section-content.ts';

/** Every page of a frozen edition: its contents, each deel and chapter, each category. None is made before it is asked for. */
export function frozenPages(context: FrozenContext): Framed[] {
  const { document } = context;
  const sections = document.delen.flatMap((deel) => [
    { section: deel, own: deelPath(deel) },
    ...deel.children.map((chapter) => ({ section: chapter, own: chapterPath(deel, chapter) })),
  ]);
  return [
    home(context),
    ...sections.map(({ section, own }) => ({
      own,
      title: headingText(section),
      content: () => [
        ...heading({ ...section, level: 1 }, context),
        ...sectionContent(section, context),
        ...(section.level === 0 ? [chapterList(section.children, context)] : []),
      ],
    })),
    ...document.categorieen.map((category) => ({
      own: categoryPath(category),
      title: categoryTitle(category, context),
      content: () => categoryContent(category, context),
    })),
  ];
}

/** What the list is, its contents, and what no chapter prints. */
function home(context: FrozenContext): Framed {
  const { document, t } = context;
  const { lijst } = document;
  return {
    own: '/',
    title: lijst.titel,
    content: () => [
      h('h1', lijst.titel),
      ...(lijst.inleiding === undefined ? [] : [h('p', lijst.inleiding)]),
      h('h2', t('uitgaven.inhoud')),
      h(
        'ul',
        document.delen.map((deel) =>
          h('li', [
            h('a', { href: context.hrefOf(deel.id) }, headingText(deel)),
            chapterList(deel.children, context),
          ]),
        ),
      ),
      h('dl', { className: ['facts'] }, factRows(context)),
      ...unplacedOverviews(document).flatMap((name) => [
        h('h2', t(`verzameling.${name}`)),
        ...overviewContent(name, `over-${name}`, context),
      ]),
    ],
  };
}

function factRows({ document, t }: FrozenContext): ElementContent[] {
  return [...identityFacts(document, t), ...recordedFacts(document, t)].map(({ label, lines }) =>
    h('div', [h('dt', label), ...lines.map((line) => h('dd', [...line]))]),
  );
}

function chapterList(
  chapters: FrozenContext['document']['delen'],
  { hrefOf, edition, t }: FrozenContext,
): ElementContent {
  return h(
    'ul',
    { className: ['contents'] },
    chapters.map((chapter) => {
      const pagina = edition.pages[chapter.id];
      return h('li', [
        h('a', { href: hrefOf(chapter.id) }, headingText(chapter)),
        pagina === undefined ? '' : ` ${t('permalink.pagina', { pagina })}`,
      ]);
    }),
  );
}
