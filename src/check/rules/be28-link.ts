import { withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

const expected = '`#naam` binnen de lijst, of een adres dat begint met `https://`, `mailto:` of `tel:`';
const inside = 'Verwijs binnen de lijst met `[](#naam)`';

export const link: Rule = {
  code: 'BE28',
  title: 'Link die op de website nergens heen gaat',
  help: 'Bestanden worden pagina’s met een eigen adres, en in de PDF zijn er geen bestanden. Een link naar een bestand of map werkt daar dus niet. Naar een stuk van de lijst verwijst een naam, naar een andere website een volledig adres.',
  severity: 'error',
  examples: [
    {
      naam: 'een ander bestand, een kop daarin, een categorie en een begrip',
      files: withText(
        'Zie ‸[daar](tweede.md), ‸[kop](../2-lijst/1-sturing.md#plannen), ‸[plan](../../categorieen/1.1-plannen.md) en ‸[dit](../../begrippen/neerslag.md).',
      ),
      expect: [
        { found: 'een link naar `tweede.md`', expected, repair: `${inside}, hier \`[](#tweede)\`.` },
        {
          found: 'een link naar `../2-lijst/1-sturing.md#plannen`',
          expected,
          repair: `${inside}, hier \`[](#plannen)\`.`,
        },
        {
          found: 'een link naar `../../categorieen/1.1-plannen.md`',
          expected,
          repair: `${inside}, hier \`[](#categorie-1.1)\`.`,
        },
        {
          found: 'een link naar `../../begrippen/neerslag.md`',
          expected,
          repair: `${inside}, hier \`:begrip[…]{naar=neerslag}\`.`,
        },
      ],
    },
    {
      naam: 'een map en een adres van de website zelf, ook op een eigen regel',
      files: withText('Zie ‸[hier](../2-lijst/index.md) of ‸[hier][lijst].\n\n[lijst]: /lijst/sturing/'),
      expect: [
        { found: 'een link naar `../2-lijst/index.md`', expected, repair: `${inside}, hier \`[](#lijst)\`.` },
        { found: 'een link naar `/lijst/sturing/`', expected, repair: `${inside}, hier \`[](#sturing)\`.` },
      ],
    },
    {
      naam: 'een andere website zonder https',
      files: withText('Zie ‸[a](www.example.org/wet) en ‸[b](//example.org).'),
      expect: ['www.example.org/wet', 'example.org'].map((address, index) => ({
        found: `een link naar \`${index === 0 ? '' : '//'}${address}\``,
        expected,
        repair: `Schrijf het adres voluit: \`https://${address}\`.`,
      })),
    },
    {
      naam: 'een adres met hoofdletters',
      files: withText('Zie [de site](HTTPS://example.org) of schrijf [ons](MAILTO:a@example.org).'),
      expect: [],
    },
    {
      naam: 'een programma, een bestand van de eigen computer en niets',
      files: withText('‸[a](javascript:alert%281%29), ‸[b](file:///C:/lijst.docx) en ‸[c]().'),
      expect: [
        'een link naar `javascript:alert%281%29`',
        'een link naar `file:///C:/lijst.docx`',
        'een link zonder adres',
      ].map((found) => ({ found, expected, repair: `${inside}, of haal de link weg.` })),
    },
    {
      naam: 'een naam, een website, een mailadres en een telefoonnummer',
      files: withText(
        'Zie [](#sturing), [a](https://example.org), [b](HTTP://example.org), [c](mailto:a@example.org), <d@example.org> en [e](tel:+31701234567).',
      ),
      expect: [],
    },
  ],
};
