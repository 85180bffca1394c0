import { fileOf, registerNames, registers } from '../document/registers.ts';
import { fillGuide } from './guide.ts';

const rows: readonly (readonly [path: string, holds: string])[] = [
  ['lijst.yaml', 'titel, versie, status, datum, terinzagelegging, criteria, colofon'],
  ['hoofdstukken/', 'de lopende tekst, een bestand per hoofdstuk of paragraaf'],
  ['categorieen/', 'één bestand per categorie: bovenaan de gegevens, daaronder de toelichting'],
  ...registerNames.map((register) => [fileOf(register), contentsOf(register)] as const),
];

function contentsOf(register: (typeof registerNames)[number]): string {
  const { title, folder } = registers[register];
  const what = title.charAt(0).toLowerCase() + title.slice(1);
  return folder ? `${what}: elk een bestand, met bovenaan de gegevens en daaronder de tekst` : what;
}

/** The guide for editors with the table of the files they write in its place. */
export function withFiles(guide: string): string {
  const table = rows.map(([path, holds]) => `| \`${path}\` | ${holds} |`).join('\n');
  return fillGuide(guide, 'bestanden', `| map of bestand | wat erin staat |\n|---|---|\n${table}`);
}
