import { columnChoices } from './columns/targets.ts';
import type { MatchedColumn } from './columns/match.ts';
import { shorten } from '../diagnostics/shorten.ts';
import { kindOfList, listKindNames } from '../document/list-kinds.ts';
import type { Brought } from './bring-in.ts';
import type { Ledger, Loss } from './ledger/account.ts';
import { pieceKinds } from './ledger/piece.ts';
import type { Remark } from './ledger/piece.ts';
import type { Clash, Merged } from './merge/merge-files.ts';
import { refusals } from './refusals.ts';
import { titleFrom } from './table/complete.ts';

/** How many of the same thing are named one by one. */
const mostNamed = 40;

/**
 * The report of an import, as Markdown: what each column became, the count of the source against what was written, all
 * that was not taken over with its place, and what is to be looked at.
 *
 * @param names - of the files that were brought in
 * @param replaced - examples of a new list that make place
 */
export function renderReport(
  names: readonly string[],
  brought: Brought,
  merged: Merged,
  replaced: readonly string[] = [],
): string {
  const parts = [
    `# Verslag van de import\n\nIngelezen: ${names.map((name) => `\`${name}\``).join(', ')}. Categorieën: ${String(brought.categories)}.`,
    kindPart(brought.kind),
    ...columnsPart(brought),
    countPart(brought.ledger),
    ...lossPart(brought.ledger.losses),
    ...remarkPart(brought.remarks),
    filesPart(merged, replaced),
    ...merged.clashes.map(clashPart),
  ];
  return `${parts.join('\n\n')}\n`;
}

function kindPart({ soort, why, isOpen }: Brought['kind']): string {
  const others = listKindNames.filter((name) => name !== soort).map((name) => `\`${name}\``);
  const choice = `\n\nKlopt dat niet, noem dan met \`--soort\` een andere: ${others.join(', ')}.`;
  return `## Soort lijst\n\n\`${soort}\`, want ${why}. ${kindOfList({ soort }).help}${isOpen ? choice : ''}`;
}

function columnsPart({ columns, kind }: Pick<Brought, 'columns' | 'kind'>): string[] {
  return [...columns].map(([table, matched]) => {
    const rows = matched.map(({ header, target }) => `| ${inCell(header)} | \`${target}\` |`);
    return `## Kolommen van ${table}\n\n| in de bron | wordt |\n|---|---|\n${rows.join('\n')}${missing(matched, kind)}`;
  });
}

/** What the kind of list asks of each category, and no column was found for. */
function missing(matched: readonly MatchedColumn[], { soort }: Brought['kind']): string {
  const columns = matched.map(({ target }) => target);
  const found = new Set<string>(columns.includes(titleFrom) ? [...columns, 'titel'] : columns);
  const asked = kindOfList({ soort }).askedOfCategory.filter((keys) => !keys.some((key) => found.has(key)));
  if (asked.length === 0) return '';
  const names = asked.map((keys) => keys.map((key) => `\`${key}\``).join(' of '));
  return `\n\nGeen kolom gevonden voor ${names.join(', en voor ')}, wat een lijst met \`soort: ${soort}\` bij elke categorie vraagt. Staat het onder een andere kop, zet dan in \`import.yaml\` achter die kop het veld en importeer opnieuw. U kiest uit: ${columnChoices.map((name) => `\`${name}\``).join(', ')}.`;
}

function countPart({ counts }: Ledger): string {
  const rows = counts.map(
    ({ kind, found, written, became, left }) =>
      `| ${pieceKinds[kind][1]} | ${String(found)} | ${String(written)} | ${String(became)} | ${String(left)} |`,
  );
  return `## Telling\n\n| wat | in de bron | overgenomen | verwerkt | niet overgenomen |\n|---|--:|--:|--:|--:|\n${rows.join('\n')}\n\nVerwerkt is wat geen tekst bleef, zoals een kop van een kolom of een nummer dat Inzage zelf berekent.`;
}

function lossPart(losses: readonly Loss[]): string[] {
  const groups = Map.groupBy(losses, ({ piece, why }) => `${piece.kind}\n${why}`);
  if (groups.size === 0) return ['## Niet overgenomen\n\nNiets: alles uit de bron is terug te vinden.'];
  const lists = [...groups.values()].map((group) => {
    const [first] = group;
    if (!first) return '';
    const [one, more] = pieceKinds[first.piece.kind];
    // What people wrote in the margin stands nowhere else.
    const isWhole = first.piece.kind === 'opmerking';
    const most = isWhole ? group.length : mostNamed;
    const items = group.slice(0, most).map(({ piece: { place, text } }) => {
      const words = isWhole ? text.replace(/\s+/g, ' ').trim() : oneLine(text);
      return `- ${place}${words === '' ? '' : `: “${words}”`}`;
    });
    const rest = group.length > most ? [`- en nog ${String(group.length - most)}`] : [];
    return `${String(group.length)} ${group.length === 1 ? one : more}, want ${first.why}:\n\n${[...items, ...rest].join('\n')}`;
  });
  return [`## Niet overgenomen\n\n${lists.join('\n\n')}`];
}

function remarkPart(remarks: readonly Remark[]): string[] {
  if (remarks.length === 0) return [];
  return [
    `## Zelf nakijken\n\n${remarks.map(({ place, text }) => `- ${place}: ${text.replaceAll('\n', ' ')}`).join('\n')}`,
  ];
}

function filesPart(
  { added, changed, unchanged, clashes, gone }: Merged,
  replaced: readonly string[],
): string {
  const counts = [
    `${String(added.length)} nieuw`,
    `${String(changed.length)} veranderd`,
    `${String(unchanged)} gelijk gebleven`,
    `${String(clashes.length)} in botsing en niet aangeraakt`,
  ];
  const left = gone.map(
    (path) => `- \`${path}\` staat niet meer in de bron; verwijder het zelf als dat klopt`,
  );
  const examples =
    replaced.length === 0
      ? []
      : [
          `De voorbeelden van \`npm run nieuw\`, waarin niemand heeft gewerkt, maken plaats:\n\n${replaced.map((path) => `- \`${path}\``).join('\n')}`,
        ];
  return [
    `## Bestanden\n\n${counts.join(', ')}.`,
    ...examples,
    ...(left.length > 0 ? [left.join('\n')] : []),
  ].join('\n\n');
}

function clashPart({ path, what, passages, isWhole }: Clash): string {
  const shown = (isWhole === true ? [] : passages).map(
    ({ own, source }) => `Hier staat:\n\n${quoted(own)}\n\nIn de bron staat nu:\n\n${quoted(source)}`,
  );
  return [`### IM32 Botsing: \`${path}\``, `Dit bestand ${what}. ${refusals.IM32}`, ...shown].join('\n\n');
}

function quoted(lines: readonly string[]): string {
  return lines.length === 0 ? '    (niets)' : lines.map((line) => `    ${line}`).join('\n');
}

function oneLine(text: string): string {
  return shorten(text.replace(/\s+/g, ' ').trim(), 80);
}

function inCell(text: string): string {
  return oneLine(text).replaceAll('|', '\\|');
}
