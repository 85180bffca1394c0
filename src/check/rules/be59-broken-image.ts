import { damageInWords, saveAsPlain, shownValue } from '../image-words.ts';
import { textPath, withImage, withText } from '../examples/base.ts';
import type { Rule, Words } from '../rule.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg">';
const anew = 'Exporteer of bewaar de tekening opnieuw.';

/** The first character of an image beside the text, where no marker can stand. */
function topOf(name: string): { file: string; line: number; column: number } {
  return { file: textPath.replace(/[^/]*$/, name), line: 1, column: 1 };
}

const sendAgain = 'Zet het bestand opnieuw neer, uit de bron of een reservekopie, of bewaar het opnieuw.';

export const brokenImage: Rule<
  | 'image-empty'
  | 'image-other'
  | 'image-damaged'
  | 'svg-without-namespace'
  | 'svg-other-root'
  | 'xml-unclosed'
  | 'xml-unopened'
  | 'xml-attribute-twice'
  | 'xml-prefix-unknown'
  | 'xml-namespace-long'
  | 'xml-reference-unknown'
  | 'xml-cut-off'
  | 'xml-text-outside'
  | 'xml-no-character'
  | 'xml-other'
> = {
  code: 'BE59',
  title: 'Afbeelding is kapot of niet wat de naam zegt',
  help: 'Een bestand moet bevatten wat de naam zegt, en heel zijn. Een png die `.jpg` heet, toont de ene browser wel en de andere niet; een half bestand laat op het scherm en in druk een leeg vlak achter. Bytes achter het einde van een png kunnen resten zijn van wat iemand heeft weggeknipt.',
  severity: 'error',
  messages: {
    'image-empty': ({ ending }) => ({
      found: 'een leeg bestand',
      expected: `een hele ${ending}`,
      repair: sendAgain,
    }),
    'image-other': ({ ending, content, other }) => ({
      found: `${content ?? 'iets dat geen afbeelding is'}, in een bestand dat op \`.${ending}\` eindigt`,
      expected: `een hele ${ending}`,
      repair: other
        ? `Laat de naam op \`.${other}\` eindigen, ook waar een tekst de afbeelding toont.`
        : `Bewaar de afbeelding als ${ending}; alleen de naam veranderen is niet genoeg.`,
    }),
    'image-damaged': ({ ending, damage }) => ({
      found: damageInWords(damage),
      expected: `een hele ${ending}`,
      repair: sendAgain,
    }),
    'svg-without-namespace': () =>
      brokenSvg(
        'een `<svg>` zonder `xmlns`, die een browser niet als tekening herkent',
        'Schrijf `<svg xmlns="http://www.w3.org/2000/svg" …>`.',
      ),
    'svg-other-root': ({ name }) =>
      brokenSvg(`\`<${shownValue(name)}>\` in plaats van een tekening`, saveAsPlain),
    'xml-unclosed': ({ name }) => brokenSvg(`\`<${name}>\`, dat niet wordt afgesloten`),
    'xml-unopened': ({ name }) => brokenSvg(`\`</${name}>\`, terwijl zo'n onderdeel niet openstaat`),
    'xml-attribute-twice': ({ name }) =>
      brokenSvg(`tweemaal het kenmerk \`${name}\` in één onderdeel`, 'Haal een van beide weg.'),
    'xml-prefix-unknown': ({ prefix }) =>
      brokenSvg(`het voorvoegsel \`${prefix}:\`, waarvan nergens staat wat het betekent`),
    'xml-namespace-long': ({ length }) =>
      brokenSvg(`een naamruimte van ${length} tekens`, 'Haal die naamruimte weg, met wat erin staat.'),
    'xml-reference-unknown': () =>
      brokenSvg(
        'een verwijzing met `&` die XML niet kent',
        'Schrijf `&amp;` voor het teken `&` en `&lt;` voor `<`, of bewaar de tekening opnieuw in een tekenprogramma.',
      ),
    'xml-cut-off': () => brokenSvg('een tekening die halverwege ophoudt'),
    'xml-text-outside': () => brokenSvg('tekst buiten de tekening', 'Haal die tekst weg.'),
    'xml-no-character': () => brokenSvg('een teken dat in XML niet mag staan', 'Haal dat teken weg.'),
    'xml-other': ({ message }) => brokenSvg(`XML die niet klopt (${message.replace(/\.$/, '')})`),
  },
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

function brokenSvg(found: string, repair = anew): Words {
  return { found, expected: 'een hele svg', repair };
}
