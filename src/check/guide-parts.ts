import { afwijkingVanLijst } from '../document/schema/afwijking.ts';
import { categorie } from '../document/schema/categorie.ts';
import { registerNames, registers } from '../document/registers.ts';
import { hoofdstuk } from '../document/schema/hoofdstuk.ts';
import { lijst } from '../document/schema/lijst.ts';
import { overbrenging } from '../document/schema/overbrenging.ts';
import { waardering } from '../document/schema/waardering.ts';
import { directivesGuide } from '../markdown/directives/guide.ts';
import { filesTable } from './files-table.ts';
import { formsTable } from './forms-table.ts';
import { keyTable } from './key-table.ts';
import { kindsTable } from './kinds-table.ts';

/** What in the guide follows from the code, by the name of its place there. */
const parts: ReadonlyMap<string, () => string> = new Map([
  ['soorten', kindsTable],
  ['bestanden', filesTable],
  ['overbrenging', () => keyTable(overbrenging)],
  ['lijst', () => keyTable(lijst, ['overbrenging', 'afwijkingen'])],
  ['hoofdstuk', () => keyTable(hoofdstuk, ['afwijkingen'])],
  ['categorie', () => keyTable(categorie, ['waarderingen', 'afwijkingen'])],
  ['waardering', () => keyTable(waardering)],
  ['afwijking', () => keyTable(afwijkingVanLijst)],
  ['aanduidingen', directivesGuide],
  ['vormen', formsTable],
  ...registerNames.map((register): [string, () => string] => [
    register,
    () => keyTable(registers[register].schema, ['afwijkingen']),
  ]),
]);

/**
 * The guide for editors with all that follows from the code in its place.
 *
 * @param guide - text of `content/README.md`
 * @throws when the marks of a part, `<!-- naam: begin -->` and `<!-- naam: einde -->`, are not there: a mistake in the
 *   guide
 */
export function withParts(guide: string): string {
  return [...parts].reduce((text, [name, write]) => withPart(text, name, write()), guide);
}

function withPart(guide: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: einde -->`];
  const [before, after] = [guide.indexOf(begin), guide.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`content/README.md lacks ${begin} and ${end}.`);
  return `${guide.slice(0, before + begin.length)}\n\n${text}\n\n${guide.slice(after)}`;
}
