import { textPath, withImage, withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg">';
const anew = 'Exporteer of bewaar de tekening opnieuw.';

/** The first character of an image beside the text, where no marker can stand. */
function topOf(name: string): { file: string; line: number; column: number } {
  return { file: textPath.replace(/[^/]*$/, name), line: 1, column: 1 };
}

export const brokenImage: Rule = {
  code: 'BE59',
  title: 'Afbeelding is kapot of niet wat de naam zegt',
  help: 'Een bestand moet bevatten wat de naam zegt, en heel zijn. Een png die `.jpg` heet, toont de ene browser wel en de andere niet; een half bestand laat op het scherm en in druk een leeg vlak achter. Bytes achter het einde van een png kunnen resten zijn van wat iemand heeft weggeknipt.',
  severity: 'error',
  examples: [
    {
      naam: 'een tekening waarin een onderdeel open blijft',
      files: {
        ...withText('![De procedure](procedure.svg)'),
        ...withImage('procedure.svg', `${svg}\n  ‸<g>\n</svg>`),
      },
      expect: [{ found: '`<g>`, dat niet wordt afgesloten', expected: 'een hele svg', repair: anew }],
    },
    {
      naam: 'een gif die een andere naam kreeg',
      files: {
        ...withText('![De procedure](procedure.png)'),
        ...withImage('procedure.png', new TextEncoder().encode('GIF89a')),
      },
      expect: [
        {
          at: topOf('procedure.png'),
          found: 'een gif, in een bestand dat op `.png` eindigt',
          expected: 'een hele png',
          repair: 'Bewaar de afbeelding als png; alleen de naam veranderen is niet genoeg.',
        },
      ],
    },
    {
      naam: 'een leeg bestand',
      files: {
        ...withText('![De procedure](procedure.jpg)'),
        ...withImage('procedure.jpg', new Uint8Array()),
      },
      expect: [
        {
          at: topOf('procedure.jpg'),
          found: 'een leeg bestand',
          expected: 'een hele jpg',
          repair: 'Zet het bestand opnieuw neer, uit de bron of een reservekopie, of bewaar het opnieuw.',
        },
      ],
    },
    {
      naam: 'een hele tekening',
      files: {
        ...withText('![De procedure](procedure.svg)'),
        ...withImage('procedure.svg', `${svg}<g/></svg>`),
      },
      expect: [],
    },
  ],
};
