import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatDate } from '../../i18n/dates.ts';
import type { RenderContext } from '../../markdown/html/context.ts';
import { lawName, lawValidity } from '../../markdown/html/registers.ts';

/** Registers whose entries have titles too long for the label column. */
export type TitledRegister = 'regelgeving' | 'bronnen';

/** An entry as a row. */
interface TitleRow {
  readonly id: string;
  readonly title: readonly ElementContent[];
  /** One for each column after the title; undefined where the list does not say. */
  readonly facts: readonly (string | undefined)[];
}

/** Titles with what is to be known of each in columns, for a page with long lines. */
export function titleTable(name: TitledRegister, context: RenderContext): Element {
  const { heads, rows } = name === 'regelgeving' ? regulations(context) : sources(context);
  return h('table', { className: ['titles', name] }, [
    h('thead', [
      h(
        'tr',
        heads.map((head) => h('th', { scope: 'col' }, head)),
      ),
    ]),
    h(
      'tbody',
      rows.map(({ id, title, facts }) =>
        h('tr', { id }, [
          h('th', { scope: 'row' }, [...title]),
          // A cell without content is left out of the tags: see `recordTable`.
          ...facts.map((fact) => h('td', fact ?? '\u00a0')),
        ]),
      ),
    ),
  ]);
}

interface Titles {
  readonly heads: readonly string[];
  readonly rows: readonly TitleRow[];
}

function regulations({ document, t }: RenderContext): Titles {
  return {
    heads: [t('kolom.regeling'), t('kolom.vindplaats'), t('kolom.bwb'), t('kolom.geldig')],
    rows: document.regelgeving.map((regeling) => ({
      id: regeling.id,
      title: [
        ...lawName(regeling, document),
        ...(regeling.titel === undefined ? [] : [h('span', `; ${regeling.titel}`)]),
      ],
      facts: [regeling.vindplaats, regeling.bwbId, lawValidity(regeling)],
    })),
  };
}

function sources({ document, t }: RenderContext): Titles {
  return {
    heads: [t('kolom.bron'), t('kolom.uitgever'), t('kolom.jaar')],
    rows: document.bronnen.map(({ id, titel, uitgever, jaar, url, raadpleegdatum }) => ({
      id,
      title: url === undefined ? [{ type: 'text', value: titel }] : [h('a', { href: url }, titel)],
      facts: [
        uitgever,
        [
          jaar?.toString(),
          raadpleegdatum && t('register.geraadpleegd', { datum: formatDate(raadpleegdatum) }),
        ]
          .filter((part) => part !== undefined && part !== '')
          .join(', ') || undefined,
      ],
    })),
  };
}
