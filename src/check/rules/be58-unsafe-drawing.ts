import { withImage, withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

const expected =
  'een tekening die alleen vormen, tekst en beelden in het bestand zelf heeft, zonder script, link of ander bestand';
const noScript = 'Haal het script weg: een afbeelding heeft er geen nodig.';
const svg = '<svg xmlns="http://www.w3.org/2000/svg">';

/** A text that shows a drawing, and the drawing. */
function withDrawing(drawing: string): Record<string, string> {
  return { ...withText('![De procedure](procedure.svg)'), ...withImage('procedure.svg', drawing) };
}

export const unsafeDrawing: Rule = {
  code: 'BE58',
  title: 'Tekening met iets dat er niet in hoort',
  help: 'Een svg kan meer dan tekenen: scripts uitvoeren, andere bestanden ophalen, naar andere sites leiden. Wie de afbeelding apart opent, voert dat uit op deze website. Daarom staat vast wat een tekening mag hebben: vormen, tekst, verlopen, patronen, maskers, filters, en beelden die in het bestand zelf zitten. Al het andere wordt geweigerd, ook als het geen kwaad zou doen. Wat tekenprogramma’s voor zichzelf bewaren, zoals Inkscape en Illustrator doen, mag blijven staan. Een geweigerde afbeelding wordt niet gepubliceerd.',
  severity: 'error',
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
