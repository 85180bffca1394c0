import { damageInWords, saveAsPlain, shownValue } from '../image-words.ts';
import { withImage, withText } from '../examples/base.ts';
import type { Rule, Words } from '../rule.ts';

const expected =
  'een tekening die alleen vormen, tekst en beelden in het bestand zelf heeft, zonder script, link of ander bestand';
const noScript = 'Haal het script weg: een afbeelding heeft er geen nodig.';
const svg = '<svg xmlns="http://www.w3.org/2000/svg">';

/** A text that shows a drawing, and the drawing. */
function withDrawing(drawing: string): Record<string, string> {
  return { ...withText('![De procedure](procedure.svg)'), ...withImage('procedure.svg', drawing) };
}

const noStyle = 'Haal deze opmaak weg, of bewaar de tekening opnieuw als gewone svg.';
const noMovement = 'Haal de beweging weg: de tekening moet in druk hetzelfde tonen als op het scherm.';
const embedPixels = 'Neem de afbeelding op als png, jpg of webp, of haal haar weg.';
const pointLess =
  'Laat in de tekening minder naar elkaar wijzen: zet kopieën om in gewone vormen, of lever de tekening als png.';

/** What to do about elements that are often met; for others there is one advice. */
const elementRepairs: ReadonlyMap<string, string> = new Map([
  ['script', noScript],
  ['handler', noScript],
  ['listener', noScript],
  [
    'foreignObject',
    'Maak er gewone tekst van de tekening van (in draw.io: zet bij de tekst Terugloop en Opgemaakte tekst uit) en exporteer opnieuw.',
  ],
  ['a', 'Haal de link weg, en zet hem in de tekst bij de figuur.'],
  ['switch', 'Haal de keuze weg: elke lezer moet dezelfde tekening zien.'],
  ...['animate', 'animateColor', 'animateMotion', 'animateTransform', 'set', 'discard', 'mpath'].map(
    (name) => [name, noMovement] as const,
  ),
]);

export const unsafeDrawing: Rule<
  | 'drawing-too-large'
  | 'drawing-xml-version'
  | 'drawing-encoding'
  | 'drawing-doctype'
  | 'drawing-entities'
  | 'drawing-instruction'
  | 'drawing-too-deep'
  | 'drawing-of-itself'
  | 'drawing-chain'
  | 'drawing-too-much'
  | 'element-refused'
  | 'attribute-script'
  | 'attribute-refused'
  | 'address-script'
  | 'address-elsewhere'
  | 'address-of-image'
  | 'address-with-data'
  | 'address-with-other'
  | 'address-with-damage'
  | 'css-function'
  | 'css-property'
  | 'css-address'
  | 'css-at-rule'
  | 'css-brace'
  | 'css-refused'
> = {
  code: 'BE58',
  title: 'Tekening met iets dat er niet in hoort',
  help: 'Een svg kan meer dan tekenen: scripts uitvoeren, andere bestanden ophalen, naar andere sites leiden. Wie de afbeelding apart opent, voert dat uit op deze website. Daarom staat vast wat een tekening mag hebben: vormen, tekst, verlopen, patronen, maskers, filters, en beelden die in het bestand zelf zitten. Al het andere wordt geweigerd, ook als het geen kwaad zou doen. Wat tekenprogramma’s voor zichzelf bewaren, zoals Inkscape en Illustrator doen, mag blijven staan. Een geweigerde afbeelding wordt niet gepubliceerd.',
  severity: 'error',
  messages: {
    'drawing-too-large': ({ bytes, most }) => ({
      found: `een tekening van ${Math.round(bytes / 1_000_000)} MB`,
      expected: `hoogstens ${most / 1_000_000} MB`,
      repair: 'Verklein de beelden in de tekening, of lever haar als png.',
    }),
    'drawing-xml-version': ({ version }) => unsafe(`XML ${version}`, 'Schrijf `version="1.0"`.'),
    'drawing-encoding': ({ encoding }) =>
      unsafe(
        `een tekening die zegt in ${shownValue(encoding)} te zijn`,
        'Bewaar het bestand in UTF-8, met `encoding="UTF-8"` op de eerste regel.',
      ),
    'drawing-doctype': () =>
      unsafe('een regel `<!DOCTYPE …>`', 'Haal die regel weg; een tekening heeft haar niet nodig.'),
    'drawing-entities': () =>
      unsafe(
        'een `<!DOCTYPE …>` met eigen bepalingen (entiteiten)',
        'Bewaar de tekening opnieuw als gewone svg (in Illustrator: Exporteren als, SVG; in Inkscape: Gewone SVG).',
      ),
    'drawing-instruction': ({ target }) =>
      unsafe(`een opdracht \`<?${shownValue(target)} …?>\``, 'Haal die opdracht weg.'),
    'drawing-too-deep': ({ name, most }) =>
      unsafe(
        `\`<${shownValue(name)}>\` meer dan ${most} lagen diep`,
        'Hef in uw tekenprogramma groepen op die in elkaar zitten.',
      ),
    'drawing-of-itself': ({ name }) => unsafe(`\`<${name}>\`, dat zichzelf tekent`, pointLess),
    'drawing-chain': ({ most }) => unsafe(`een keten van meer dan ${most} verwijzingen`, pointLess),
    'drawing-too-much': ({ name, most }) =>
      unsafe(`\`<${name}>\`, dat meer dan ${most} onderdelen tekent`, pointLess),
    'element-refused': ({ name, local, hasNamespace }) =>
      unsafe(
        hasNamespace
          ? `het onderdeel \`<${shownValue(name)}>\``
          : `\`<${shownValue(name)}>\` buiten de naamruimte van SVG`,
        elementRepairs.get(local) ?? saveAsPlain,
      ),
    'attribute-script': ({ name }) => unsafe(`\`${shownValue(name)}\`, dat een script start`, noScript),
    'attribute-refused': ({ name, local, element }) =>
      unsafe(
        `het kenmerk \`${shownValue(name)}\` bij \`<${element}>\``,
        local === 'content'
          ? 'Exporteer opnieuw uit draw.io, zonder een kopie van het diagram mee te nemen.'
          : saveAsPlain,
      ),
    'address-script': (finding) =>
      unsafe(
        `een script in ${addressAt(finding)}`,
        'Haal het adres weg: een afbeelding heeft geen script nodig.',
      ),
    'address-elsewhere': (finding) =>
      unsafe(addressAt(finding), 'Haal het adres weg, of neem waar het naar wijst over in de tekening zelf.'),
    'address-of-image': (finding) =>
      unsafe(
        addressAt(finding),
        'Neem de afbeelding op in het bestand (in Inkscape: Extensies, Afbeeldingen, Afbeeldingen inbedden).',
      ),
    'address-with-data': (finding) => unsafe(`gegevens in ${addressAt(finding)}`, embedPixels),
    'address-with-other': ({ element, content }) =>
      unsafe(`${content ?? 'geen afbeelding'} in het adres bij \`<${element}>\``, embedPixels),
    'address-with-damage': ({ element, damage }) =>
      unsafe(`${damageInWords(damage)}, opgenomen bij \`<${element}>\``, embedPixels),
    'css-function': ({ name }) => unsafe(`de functie \`${shownValue(name)}()\` in de opmaak`, noStyle),
    'css-property': ({ name }) => unsafe(`de eigenschap \`${shownValue(name)}\` in de opmaak`, noStyle),
    'css-address': ({ address }) =>
      unsafe(
        `het adres \`${shownValue(address)}\` in de opmaak`,
        'Haal het adres weg: opmaak mag alleen naar een deel van de tekening zelf wijzen, zoals `url(#verloop)`.',
      ),
    'css-at-rule': ({ name }) => unsafe(`\`@${shownValue(name)}\` in de opmaak`, noStyle),
    'css-brace': () => unsafe('`{` binnen een regel opmaak', noStyle),
    'css-refused': ({ written }) => unsafe(`\`${shownValue(written)}\` in de opmaak`, noStyle),
  },
  examples: [
    {
      naam: 'een script, en een kenmerk dat een script start',
      files: withDrawing(
        `${svg}\n  <rect width="9" height="9" ‸onclick="open()"/>\n  ‸<script>open()</script>\n</svg>`,
      ),
      expect: [
        { found: '`onclick`, dat een script start', expected, repair: noScript },
        { found: 'het onderdeel `<script>`', expected, repair: noScript },
      ],
    },
    {
      naam: 'een beeld van een andere website',
      files: withDrawing(
        `${svg}\n  <image ‸href="https://example.org/wapen.png" width="9" height="9"/>\n</svg>`,
      ),
      expect: [
        {
          found: 'het adres `https://example.org/wapen.png` bij `<image>`',
          expected,
          repair:
            'Neem de afbeelding op in het bestand (in Inkscape: Extensies, Afbeeldingen, Afbeeldingen inbedden).',
        },
      ],
    },
    {
      naam: 'opmaak die een ander bestand ophaalt',
      files: withDrawing(`${svg}\n  <style>‸@import "huisstijl.css";</style>\n</svg>`),
      expect: [
        {
          found: '`@import` in de opmaak',
          expected,
          repair: 'Haal deze opmaak weg, of bewaar de tekening opnieuw als gewone svg.',
        },
      ],
    },
    {
      naam: 'een regel DOCTYPE van een oud tekenprogramma',
      files: withDrawing(
        `‸<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${svg}</svg>`,
      ),
      expect: [
        {
          found: 'een regel `<!DOCTYPE …>`',
          expected,
          repair: 'Haal die regel weg; een tekening heeft haar niet nodig.',
        },
      ],
    },
    {
      naam: 'een gewone tekening, met wat Inkscape ervan bewaart',
      files: withDrawing(
        '<?xml version="1.0" encoding="UTF-8"?>\n' +
          '<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:version="1.4" viewBox="0 0 9 9">\n' +
          '  <defs><linearGradient id="verloop"><stop offset="0" style="stop-color:#154273"/></linearGradient></defs>\n' +
          '  <rect width="9" height="9" fill="url(#verloop)" inkscape:label="Vlak"/>\n</svg>',
      ),
      expect: [],
    },
  ],
};

function unsafe(found: string, repair: string): Words {
  return { found, expected, repair };
}

function addressAt({ element, address }: { readonly element: string; readonly address: string }): string {
  return `het adres \`${shownValue(address)}\` bij \`<${element}>\``;
}
