import { lowerFirst } from '../i18n/letters.ts';
import { fileOf, registerNames, registers } from '../document/registers.ts';

const rows: readonly (readonly [path: string, holds: string])[] = [
  ['lijst.yaml', 'titel, versie, status, datum, terinzagelegging, criteria, colofon'],
  ['hoofdstukken/', 'de lopende tekst, een bestand per hoofdstuk of paragraaf'],
  ['categorieen/', 'één bestand per categorie: bovenaan de gegevens, daaronder de toelichting'],
  ...registerNames.map((register) => [fileOf(register), contentsOf(register)] as const),
];

function contentsOf(register: (typeof registerNames)[number]): string {
  const { title, folder, text } = registers[register];
  const what = lowerFirst(title);
  if (!folder) return what;
  const below = text ? 'de tekst' : 'wat niet wordt gepubliceerd';
  return `${what}: elk een bestand, met bovenaan de gegevens en daaronder ${below}`;
}

/** The files that editors write, as Markdown: a table of paths and what they hold. */
export function filesTable(): string {
  const table = rows.map(([path, holds]) => `| \`${path}\` | ${holds} |`).join('\n');
  return `| map of bestand | wat erin staat |\n|---|---|\n${table}`;
}
