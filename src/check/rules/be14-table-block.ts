import { withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

const expected = 'een bijschrift tussen vierkante haken en precies één tabel';
const repair = 'Schrijf `:::tabel[Bijschrift]{#tabel-naam}`, een tabel en daarna `:::`.';
const table = '| Nummer | Criterium |\n|---|---|\n| 1 | Beleid |';

export const tableBlock: Rule<'table-block'> = {
  code: 'BE14',
  title: 'Tabelblok zonder bijschrift of zonder tabel',
  help: 'Een tabel met een nummer heeft een bijschrift dat zegt wat erin staat, en is één tabel: anders klopt de verwijzing `tabel 1` niet.',
  severity: 'error',
  messages: {
    'table-block': ({ captioned, tables }) => ({
      found: captioned ? `een tabelblok met ${contents(tables)}` : 'een tabelblok zonder bijschrift',
      expected,
      repair,
    }),
  },
  examples: [
    {
      naam: 'geen bijschrift',
      files: withText(`‸:::tabel\n${table}\n:::`),
      expect: [{ found: 'een tabelblok zonder bijschrift', expected, repair }],
    },
    {
      naam: 'tekst in plaats van een tabel',
      files: withText('‸:::tabel[Criteria]\nNog te maken.\n:::'),
      expect: [{ found: 'een tabelblok met geen tabel erin', expected, repair }],
    },
    {
      naam: 'twee tabellen in een blok',
      files: withText(`‸:::tabel[Criteria]\n${table}\n\n${table}\n:::`),
      expect: [{ found: 'een tabelblok met 2 tabellen erin', expected, repair }],
    },
    {
      naam: 'bijschrift en tabel',
      files: withText(`:::tabel[Criteria]{#tabel-criteria}\n${table}\n:::\n\nZie [](#tabel-criteria).`),
      expect: [],
    },
  ],
};

function contents(tables: number): string {
  if (tables === 0) return 'geen tabel erin';
  return tables > 1 ? `${String(tables)} tabellen erin` : 'andere tekst erin';
}
