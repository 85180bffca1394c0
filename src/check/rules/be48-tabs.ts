import { withText } from '../examples/base.ts';
import { wordsFix } from '../meant.ts';
import type { Rule } from '../rule.ts';

const texts = {
  found: 'een tab tussen woorden',
  expected: 'spaties tussen woorden, of een tabel',
  repair: 'Vervang de tab door een spatie; zijn het kolommen, maak er dan een tabel van.',
};

export const tabs: Rule<'tab'> = {
  code: 'BE48',
  title: 'Tab in de tekst',
  help: 'Een tab komt mee uit een tekstverwerker. Op de website en in de PDF wordt hij een spatie: wat ermee in kolommen stond, staat dan achter elkaar.',
  severity: 'error',
  messages: {
    tab: () => ({ ...texts, fix: wordsFix('\t', ' ') }),
  },
  examples: [
    {
      naam: 'kolommen met een tab ertussen',
      files: withText('Functie‸\tAantal'),
      expect: [texts],
    },
    {
      naam: 'in de cel van een tabel',
      files: withText(':::tabel[Cellen]\n| a‸\tb | c |\n|---|---|\n| 1 | 2 |\n:::'),
      expect: [texts],
    },
    {
      naam: 'een tab achter het nummer van een onderdeel',
      files: withText('1.\tMelden.\n2.\tWegen.'),
      expect: [],
    },
  ],
};
