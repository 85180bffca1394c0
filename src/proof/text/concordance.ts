import type { Document, Section } from '../../document/document.ts';
import { dutch as t } from '../../i18n/translate.ts';
import { add } from './blocks.ts';
import type { Sink, Spot } from './blocks.ts';
import { linkTo } from './inline.ts';
import type { Words } from './inline.ts';

const columns = ['oudNummer', 'oudeWaardering', 'relatie', 'nieuw', 'reden'] as const;

/** Adds the table of old numbers and where they went. */
export function addConcordance(sink: Sink, { id: section }: Section): void {
  const { concordance } = sink.document;
  if (concordance.length === 0) return;
  const table = `${section}-concordantie`;
  const head: Spot = { block: section, kind: 'front', place: table, tables: [table] };
  add(sink, { ...head, place: `${table}-caption` }, { parts: [t('concordantie.bijschrift')] });
  const names = columns.map((column) => t(`concordantie.${column}`));
  add(sink, { ...head, rows: [`${table}/kop`] }, { parts: names });
  for (const [index, row] of concordance.entries()) {
    const { id, oudLijst, oudNummer, oudeWaardering = '', relatie, reden = '' } = row;
    const { parts, links } = target(row, sink);
    if (oudLijst !== concordance[index - 1]?.oudLijst)
      add(sink, { ...head, rows: [`${table}/${id}`] }, { parts: [oudLijst] });
    add(
      sink,
      { block: id, kind: 'entry', tables: [table], rows: [id] },
      {
        parts: [oudNummer, oudeWaardering, t(`relatie.${relatie}`), ...parts, reden],
        links,
        begins: true,
      },
    );
  }
}

function target({ nieuwNummer, naarLijst, naarNummer }: Document['concordance'][number], sink: Sink): Words {
  if (nieuwNummer === undefined) {
    const elsewhere = [naarLijst, naarNummer].filter((part) => part !== undefined);
    return { parts: [elsewhere.join(', ')], links: [] };
  }
  const links = linkTo(`c${nieuwNummer}`, sink);
  const pages = links.map((link) => ({ pageOf: link.slice(1), optional: true }));
  return { parts: [t('register.categorie', { nummer: nieuwNummer }), ...pages], links };
}
