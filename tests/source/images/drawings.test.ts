import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TestContext } from 'node:test';
import { pixels } from './pixels.ts';
import { said } from './said.ts';

const ns = 'xmlns="http://www.w3.org/2000/svg"';
const xlink = 'xmlns:xlink="http://www.w3.org/1999/xlink"';

/** A drawing whose second line is this, so that columns count from it. */
function svg(inside: string, attributes = ''): string {
  return `<svg ${ns}${attributes === '' ? '' : ` ${attributes}`}>\n${inside}\n</svg>`;
}

/** What a drawing is called in the test, its text and all that is said of it. */
type Case = readonly [what: string, drawing: string, ...said: string[]];

const hostile: Record<string, readonly Case[]> = {
  'what runs': [
    ['a script', svg('<script>alert(1)</script>'), '2:1 BE58 het onderdeel `<script>`'],
    [
      'a script from elsewhere',
      svg('<g><script href="https://a.nl/x.js"/></g>'),
      '2:4 BE58 het onderdeel `<script>`',
    ],
    [
      'a script under a prefix',
      `<svg ${ns} xmlns:x="http://www.w3.org/2000/svg">\n<x:script>alert(1)</x:script></svg>`,
      '2:1 BE58 het onderdeel `<x:script>`',
    ],
    [
      'a script under the prefix of an editor',
      svg('<x:script xmlns:x="urn:x"/>'),
      '2:1 BE58 het onderdeel `<x:script>`',
    ],
    ['a script in capitals', svg('<SCRIPT>alert(1)</SCRIPT>'), '2:1 BE58 het onderdeel `<SCRIPT>`'],
    [
      'a script of HTML',
      svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>'),
      '2:1 BE58 het onderdeel `<h:script>`',
    ],
    ['a script in the facts', svg('<metadata><script/></metadata>'), '2:11 BE58 het onderdeel `<script>`'],
    [
      'a script within what an editor keeps',
      svg('<x:a xmlns:x="urn:x"><script/></x:a>'),
      '2:22 BE58 het onderdeel `<script>`',
    ],
    ['onload', svg('<g/>', 'onload="alert(1)"'), '1:41 BE58 `onload`, dat een script start'],
    [
      'onclick on a new line',
      svg('<rect x="1"\n  onclick="alert(1)"/>'),
      '3:3 BE58 `onclick`, dat een script start',
    ],
    [
      'onload of what an editor keeps',
      svg('<x:a xmlns:x="urn:x" onload="alert(1)"/>'),
      '2:22 BE58 `onload`, dat een script start',
    ],
    [
      'onfocus under a prefix',
      svg('<g x:onfocus="a()" xmlns:x="urn:x"/>'),
      '2:4 BE58 `x:onfocus`, dat een script start',
    ],
    [
      'a listener of XML Events',
      svg('<e:listener xmlns:e="http://www.w3.org/2001/xml-events"/>'),
      '2:1 BE58 het onderdeel `<e:listener>`',
    ],
    [
      'set that changes an address',
      svg('<set attributeName="href" to="javascript:alert(1)"/>'),
      '2:1 BE58 het onderdeel `<set>`',
    ],
    [
      'animate that changes an address',
      svg('<use href="#a"><animate attributeName="href" values="javascript:a()"/></use>'),
      '2:16 BE58 het onderdeel `<animate>`',
    ],
  ],
  'what brings in something else': [
    [
      'foreignObject with HTML',
      svg('<foreignObject><div xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'),
      '2:1 BE58 het onderdeel `<foreignObject>`',
      '2:16 BE58 het onderdeel `<div>`',
    ],
    [
      'an iframe',
      svg('<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://a.nl"/>'),
      '2:1 BE58 het onderdeel `<iframe>`',
    ],
    [
      'an element without a namespace',
      svg('<script xmlns=""/>'),
      '2:1 BE58 `<script>` buiten de naamruimte van SVG',
    ],
    ['MathML', svg('<math xmlns="http://www.w3.org/1998/Math/MathML"/>'), '2:1 BE58 het onderdeel `<math>`'],
    ['a link to a script', svg('<a href="javascript:alert(1)"><text/></a>'), '2:1 BE58 het onderdeel `<a>`'],
    [
      'a link to another site',
      svg(`<a ${xlink} xlink:href="https://a.nl"><text/></a>`),
      '2:1 BE58 het onderdeel `<a>`',
    ],
    [
      'a script in an address, spelled otherwise',
      svg('<use href="java&#115;cript:alert(1)"/>'),
      '2:6 BE58 een script in het adres `javascript:alert(1)` bij `<use>`',
    ],
    [
      'a script in an address, with white space',
      svg(`<use ${xlink} xlink:href=" java&#10;script:alert(1)"/>`),
      '2:49 BE58 een script in het adres `java script:alert(1)` bij `<use>`',
    ],
    [
      'part of a file elsewhere',
      svg('<use href="https://a.nl/x.svg#a"/>'),
      '2:6 BE58 het adres `https://a.nl/x.svg#a` bij `<use>`',
    ],
    [
      'part of a file beside it',
      svg('<use href="ander.svg#a"/>'),
      '2:6 BE58 het adres `ander.svg#a` bij `<use>`',
    ],
    // `trim` takes these away; browsers keep them.
    [
      'a file beside it whose name nobody sees',
      svg('<use href="\u00a0#a"/>'),
      '2:6 BE58 het adres `%C2%A0#a` bij `<use>`',
    ],
    [
      'a file beside it whose name nobody sees, in a style',
      svg('<g fill="url(\'\uFEFF#a\')"/>'),
      '2:4 BE58 het adres `%EF%BB%BF#a` in de opmaak',
    ],
    [
      'an image from elsewhere',
      svg('<image width="9" href="//a.nl/x.png"/>'),
      '2:18 BE58 het adres `//a.nl/x.png` bij `<image>`',
    ],
    [
      'a filter that fetches',
      svg('<filter><feImage href="https://a.nl/x.png"/></filter>'),
      '2:18 BE58 het adres `https://a.nl/x.png` bij `<feImage>`',
    ],
    [
      'a drawing in an address',
      svg('<image href="data:image/svg+xml,&lt;svg/>"/>'),
      '2:8 BE58 gegevens in het adres `data:image/svg+xml,<svg/>` bij `<image>`',
    ],
    [
      'a web page in an address',
      svg('<use href="data:text/html,x"/>'),
      '2:6 BE58 gegevens in het adres `data:text/html,x` bij `<use>`',
    ],
    [
      'an image in an address that is none',
      svg('<image href="data:image/png;base64,PGh0bWw+"/>'),
      '2:8 BE58 een webpagina (html) in het adres bij `<image>`',
    ],
    [
      'half an image in an address',
      svg(`<image href="data:image/png;base64,${pixels.png.slice(0, 60)}"/>`),
      '2:8 BE58 een afbeelding die halverwege ophoudt, opgenomen bij `<image>`',
    ],
    [
      'another base for addresses',
      svg('<g xml:base="https://a.nl/"><use href="#a"/></g>'),
      '2:4 BE58 het kenmerk `xml:base` bij `<g>`',
    ],
    [
      'what one reader sees and another does not',
      svg('<switch><g systemLanguage="nl"/></switch>'),
      '2:1 BE58 het onderdeel `<switch>`',
      '2:12 BE58 het kenmerk `systemLanguage` bij `<g>`',
    ],
    [
      'the diagram that draw.io made it from',
      svg('<g/>', 'content="&lt;mxfile/>"'),
      '1:41 BE58 het kenmerk `content` bij `<svg>`',
    ],
  ],
  styles: [
    ['@import', svg('<style>@import "https://a.nl/x.css";</style>'), '2:8 BE58 `@import` in de opmaak'],
    [
      '@import in CDATA',
      svg('<style><![CDATA[\n  @import "x.css";]]></style>'),
      '3:3 BE58 `@import` in de opmaak',
    ],
    ['@import with an escape', svg('<style>@\\69mport "x.css";</style>'), '2:8 BE58 `@import` in de opmaak'],
    [
      'a font from elsewhere',
      svg('<style>@font-face{src:url(https://a.nl/x.woff)}</style>'),
      '2:8 BE58 `@font-face` in de opmaak',
      '2:23 BE58 het adres `https://a.nl/x.woff` in de opmaak',
    ],
    [
      'an address in a sheet',
      svg('<style>.a{fill:red}\n.b{fill:url(https://a.nl/x#y)}</style>'),
      '3:9 BE58 het adres `https://a.nl/x#y` in de opmaak',
    ],
    [
      'an address between quotes',
      svg('<style>.b{fill:url( "x.svg#y" )}</style>'),
      '2:21 BE58 het adres `x.svg#y` in de opmaak',
    ],
    [
      'url with an escape',
      svg('<g style="fill:\\75rl(https://a.nl)"/>'),
      '2:4 BE58 het adres `https://a.nl` in de opmaak',
    ],
    [
      'url in a reference',
      svg('<g fill="ur&#x6c;(https://a.nl)"/>'),
      '2:4 BE58 het adres `https://a.nl` in de opmaak',
    ],
    [
      'url in an attribute',
      svg('<g filter="url(https://a.nl/x.svg#f)"/>'),
      '2:4 BE58 het adres `https://a.nl/x.svg#f` in de opmaak',
    ],
    [
      'an image by another function',
      svg('<g style="fill:image-set(\'x.png\' 1x)"/>'),
      '2:4 BE58 de functie `image-set()` in de opmaak',
    ],
    [
      'an expression',
      svg('<g style="width:expression(1)"/>'),
      '2:4 BE58 de functie `expression()` in de opmaak',
    ],
    [
      'a binding',
      svg('<g style="-moz-binding:url(#x)"/>'),
      '2:4 BE58 de eigenschap `-moz-binding` in de opmaak',
    ],
    [
      'a behaviour, after a comment',
      svg('<g style="fill:red;/* */behavior:none"/>'),
      '2:4 BE58 de eigenschap `behavior` in de opmaak',
    ],
    ['an escape of nothing', svg('<g style="fill:\\&#10;red"/>'), '2:4 BE58 `\\` in de opmaak'],
    ['movement', svg('<style>@keyframes a{from{opacity:0}}</style>'), '2:8 BE58 `@keyframes` in de opmaak'],
  ],
  'what stands outside the drawing': [
    ['a DOCTYPE', `<!DOCTYPE svg>\n<svg ${ns}/>`, '1:1 BE58 een regel `<!DOCTYPE …>`'],
    [
      'entities',
      `<?xml version="1.0"?>\n<!DOCTYPE svg [<!ENTITY a "<script/>">]>\n<svg ${ns}>&a;</svg>`,
      '2:1 BE58 een `<!DOCTYPE …>` met eigen bepalingen (entiteiten)',
    ],
    [
      'a style sheet by an instruction',
      `<?xml-stylesheet href="x.xsl" type="text/xsl"?>\n<svg ${ns}/>`,
      '1:1 BE58 een opdracht `<?xml-stylesheet …?>`',
    ],
    [
      'another encoding than it is read in',
      `<?xml version="1.0" encoding="UTF-7"?><svg ${ns}/>`,
      '1:1 BE58 een tekening die zegt in UTF-7 te zijn',
    ],
    ['another version of XML', `<?xml version="1.1"?><svg ${ns}/>`, '1:1 BE58 XML 1.1'],
  ],
  'what never ends': [
    ['a drawing in itself', svg('<g id="a"><use href="#a"/></g>'), '2:1 BE58 `<g>`, dat zichzelf tekent'],
    [
      'two patterns in each other',
      svg(
        '<pattern id="a"><g fill="url(#b)"/></pattern>\n<pattern id="b"><g style="fill:url(#a)"/></pattern>',
      ),
      '2:1 BE58 `<pattern>`, dat zichzelf tekent',
    ],
    [
      'a pattern in itself by a style sheet',
      svg('<style>.p{fill:url(#a)}</style><pattern id="a"><g class="p"/></pattern>'),
      '2:32 BE58 `<pattern>`, dat zichzelf tekent',
    ],
    [
      'a pattern in itself, by a rule that was seen before it',
      svg('<style>.p{fill:url(#a)}</style><g class="p"/>\n<pattern id="a">\n<path class="p"/></pattern>'),
      '4:1 BE58 `<path>`, dat zichzelf tekent',
    ],
    [
      'a drawing in itself, with a tab in the address',
      svg('<g id="ab"><use href=" #a&#9;b"/></g>'),
      '2:1 BE58 `<g>`, dat zichzelf tekent',
    ],
    [
      'a drawing in itself, with an escape in the address and half a one',
      svg('<g id="a%"><use href="#%61%"/></g>'),
      '2:1 BE58 `<g>`, dat zichzelf tekent',
    ],
    [
      'many rules that draw much at every element',
      svg(`<style>${rules(300)}</style>${parts(300)}${'<g/>'.repeat(1000)}`),
      '1:1 BE58 `<svg>`, dat meer dan 200000 onderdelen tekent',
    ],
    ['copies of copies', svg(bomb(9)), '7:1 BE58 `<g>`, dat meer dan 200000 onderdelen tekent'],
    ['a chain of copies', svg(chain(3000)), '252:1 BE58 een keten van meer dan 500 verwijzingen'],
    [
      'groups in groups',
      svg(`${'<g>'.repeat(5000)}${'</g>'.repeat(5000)}`),
      '2:298 BE58 `<g>` meer dan 100 lagen diep',
    ],
  ],
};

function bomb(levels: number): string {
  const group = (level: number): string =>
    `<g id="a${level}">${`<use href="#a${level - 1}"/>`.repeat(10)}</g>`;
  return ['<g id="a0"><rect/></g>', ...Array.from({ length: levels }, (_, level) => group(level + 1))].join(
    '\n',
  );
}

function chain(length: number): string {
  return Array.from({ length }, (_, at) => `<g id="a${at}"><use href="#a${at + 1}"/></g>`).join('\n');
}

function parts(count: number): string {
  return Array.from({ length: count }, (_, at) => `<path id="a${at}"/>`).join('');
}

/** One for each of the parts. */
function rules(count: number): string {
  return Array.from({ length: count }, (_, at) => `g{fill:url(#a${at})}`).join('');
}

const broken: readonly Case[] = [
  ['an element that stays open', svg('  <g>'), '2:3 BE59 `<g>`, dat niet wordt afgesloten'],
  ['a file that stops in a tag', `<svg ${ns}>\n<rect x="1`, '2:1 BE59 `<rect>`, dat niet wordt afgesloten'],
  ['one end too many', svg('<g/></g>'), "2:5 BE59 `</g>`, terwijl zo'n onderdeel niet openstaat"],
  ['an attribute twice', svg('<g id="a" id="b"/>'), '2:1 BE59 tweemaal het kenmerk `id` in één onderdeel'],
  [
    'an attribute twice, by two prefixes',
    svg('<g xmlns:a="urn:a" xmlns:b="urn:a" a:x="" b:x=""/>'),
    '2:1 BE59 tweemaal het kenmerk `{urn:a}x` in één onderdeel',
  ],
  [
    'a prefix that means nothing',
    svg('<inkscape:grid/>'),
    '2:1 BE59 het voorvoegsel `inkscape:`, waarvan nergens staat wat het betekent',
  ],
  ['an entity of HTML', svg('<text>a&nbsp;b</text>'), '2:13 BE59 een verwijzing met `&` die XML niet kent'],
  ['a value without quotes', svg('<rect x=1/>'), '2:9 BE59 XML die niet klopt (unquoted attribute value)'],
  [
    'two drawings',
    `<svg ${ns}/>\n<svg ${ns}/>`,
    '2:5 BE59 XML die niet klopt (documents may contain only one root)',
  ],
  ['a sign that XML has not', svg('<text>\u0001</text>'), '2:7 BE59 een teken dat in XML niet mag staan'],
  [
    'no namespace',
    '<svg width="9"/>',
    '1:1 BE59 een `<svg>` zonder `xmlns`, die een browser niet als tekening herkent',
  ],
  ['another root', `<g ${ns}/>`, '1:1 BE59 `<g>` in plaats van een tekening'],
  [
    'a web page',
    '<!DOCTYPE html><html><script/></html>',
    '1:1 BE59 een webpagina (html), in een bestand dat op `.svg` eindigt',
  ],
  [
    'a namespace that the parser goes over at every attribute',
    svg('<x:a/>', `xmlns:x="urn:${'a'.repeat(250)}"`),
    '1:41 BE59 een naamruimte van 254 tekens',
  ],
  ['words', 'Hier komt een tekening.', '1:24 BE59 tekst buiten de tekening'],
  ['nothing', '', '1:1 BE59 een leeg bestand'],
];

const harmless: readonly (readonly [what: string, drawing: string])[] = [
  ['nothing drawn', `<svg ${ns}/>`],
  [
    'a byte order mark and line ends of Windows',
    `\uFEFF<?xml version="1.0" encoding="utf-8"?>\r\n<svg ${ns}>\r\n<g/>\r\n</svg>`,
  ],
  [
    'shapes, words and a description',
    svg(
      '<title>T</title><desc>D</desc><path d="M0 0z"/><text x="1"><tspan>a &amp; b &#38; &#x26;</tspan></text>',
      'role="img" aria-labelledby="a" viewBox="0 0 9 9" xml:lang="nl"',
    ),
  ],
  [
    'a gradient, by attribute and by style',
    svg(
      '<linearGradient id="a" gradientTransform="rotate(45)"><stop offset="0" stop-color="rgb(1, 2, 3)"/></linearGradient><g fill="url(#a)" style="stroke:url(\'#a\') rgba(1,2,3,.5);stroke-width:calc(1px + 2px)"/>',
    ),
  ],
  [
    'copies, masks and markers',
    svg(
      '<defs><symbol id="s"><circle r="1"/></symbol><mask id="m"><use href="#s"/></mask><marker id="p"/></defs><use href="#s" mask="url(#m)" marker-end="url(#p)"/>',
    ),
  ],
  [
    'a shadow',
    svg(
      '<filter id="f"><feGaussianBlur in="SourceAlpha" stdDeviation="2"/><feMerge><feMergeNode/></feMerge></filter><rect filter="url(#f)"/>',
    ),
  ],
  [
    'an image that it carries along',
    svg(
      `<image ${xlink} xlink:href="data:image/png;base64,\n${pixels.png.slice(0, 40)}\n${pixels.png.slice(40)}" preserveAspectRatio="none" width="9"/>`,
    ),
  ],
  [
    'a style sheet of Illustrator',
    svg(
      '<defs><style>.cls-1,.cls-2{fill:#fff;}.cls-1{stroke:#000;font-family:Arial-BoldMT, "Arial (vet)";}@media print{.a>.b{fill:red}}</style></defs><rect class="cls-1" data-name="Vak 1"/>',
      'id="Laag_1" data-name="Laag 1"',
    ),
  ],
  [
    'what Inkscape keeps',
    svg(
      '<sodipodi:namedview pagecolor="#fff" inkscape:zoom="1"><inkscape:grid type="xygrid"/></sodipodi:namedview><metadata><rdf:RDF><cc:Work rdf:about=""><dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/></cc:Work></rdf:RDF></metadata><inkscape:path-effect only_selected="false"/><path style="fill:none;-inkscape-font-specification:Arial;line-height:1.25" sodipodi:nodetypes="cc" d="M0 0"/>',
      'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" inkscape:version="1.4"',
    ),
  ],
  [
    'what Sketch, Affinity and Adobe keep',
    `<!-- Generator: Sketch --><svg ${ns} xmlns:sketch="http://www.bohemiancoding.com/sketch/ns" xmlns:serif="http://www.serif.com/" xmlns:x="adobe:ns:meta/" serif:id="a" style="fill-rule:evenodd;clip-rule:evenodd"><g sketch:type="MSPage"/><metadata><?xpacket begin="" id=""?><x:xmpmeta x:xmptk="1"/><?xpacket end="w"?></metadata></svg>`,
  ],
  [
    'what LibreOffice writes',
    svg(
      '<defs class="ClipPathGroup"><clipPath id="c" clipPathUnits="userSpaceOnUse"><rect/></clipPath></defs><g class="Page" ooo:name="page1" xml:space="preserve"><text class="SVGTextShape" font-size="353px" font-weight="400"/></g>',
      'version="1.2" fill-rule="evenodd" xmlns:ooo="http://xml.openoffice.org/svg/export" stroke-linejoin="round"',
    ),
  ],
  ['a drawing under a prefix', '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:g/></s:svg>'],
  [
    'what looks like a script and is text',
    svg('<text>&lt;script&gt; javascript:alert(1) <![CDATA[<script>]]></text><!-- <script/> -->'),
  ],
  [
    'a thousand elements and as many rules that draw with one part',
    svg(`<style>${'g{fill:url(#a)}'.repeat(1000)}</style><path id="a"/>${'<g/>'.repeat(1000)}`),
  ],
  ['a hundred layers', svg(`${'<g>'.repeat(99)}${'</g>'.repeat(99)}`)],
];

for (const [kind, cases] of Object.entries(hostile))
  describe(`a drawing is refused for ${kind}`, () => {
    for (const [what, drawing, ...expected] of cases)
      test(what, () => {
        assert.deepEqual(said('x.svg', drawing), expected);
      });
  });

describe('a drawing is refused that cannot be shown', () => {
  for (const [what, drawing, ...expected] of broken)
    test(what, () => {
      assert.deepEqual(said('x.svg', drawing), expected);
    });

  test('in letters of two bytes', () => {
    const utf16 = Buffer.from(`\uFEFF${svg('<g/>')}`, 'utf16le');
    assert.deepEqual(said('x.svg', utf16), ['1:1 BE01 een bestand in UTF-16']);
    assert.deepEqual(said('x.svg', utf16.subarray(2)), ['1:1 BE01 een bestand in UTF-16']);
  });

  test('in Latin-1', () => {
    assert.deepEqual(said('x.svg', Buffer.from(svg('<text>caf\u00e9</text>'), 'latin1')), [
      '2:10 BE01 een byte die geen UTF-8 is (0xe9)',
    ]);
  });

  test('larger than anyone waits for', () => {
    assert.deepEqual(said('x.svg', svg(' '.repeat(11_000_000))), ['1:1 BE58 een tekening van 11 MB']);
  });
});

describe('a drawing is good with', () => {
  for (const [what, drawing] of harmless)
    test(what, () => {
      assert.deepEqual(said('x.svg', drawing), []);
    });
});

describe('of a drawing with no end of faults the first fifty are told', () => {
  const drawings = {
    elements: svg('<script/>'.repeat(100_000)),
    attributes: svg(`<g ${Array.from({ length: 150_000 }, (_, at) => `a${at}=""`).join(' ')}/>`),
    'properties in a style': svg(`<g style="${'a:b;'.repeat(200_000)}"/>`),
    'rules in a style sheet': svg(`<style>${'@a;'.repeat(300_000)}</style>`),
  };
  for (const [what, drawing] of Object.entries(drawings))
    test(what, () => {
      assert.equal(said('x.svg', drawing).length, 50);
    });
});

test('a style sheet may have more rules than one call can take', () => {
  assert.deepEqual(said('x.svg', svg(`<style>${'a{fill:url(#b)}'.repeat(200_000)}</style>`)), []);
});

describe('what a drawing of twice the size takes is no more than twice as much', () => {
  const names = (count: number, name: (at: number) => string, between = ''): string =>
    Array.from({ length: count }, (_, at) => name(at)).join(between);
  const drawings: Record<string, (size: number) => string> = {
    'a rule with many addresses for many elements': (size) =>
      svg(`<style>*{fill:${names(size, (at) => `url(#a${at})`)}}</style>${'<g/>'.repeat(size)}`),
    'a rule with many names and many addresses': (size) =>
      svg(
        `<style>${names(size, (at) => `a${at}`, ',')}{fill:${names(size, (at) => `url(#a${at})`)}}</style>`,
      ),
    'many rules for many elements': (size) =>
      svg(`<style>${names(size, (at) => `*{fill:url(#a${at})}`)}</style>${'<g/>'.repeat(size)}`),
  };
  for (const [what, drawing] of Object.entries(drawings))
    test(what, (context) => {
      const once = lookUps(context, () => said('x.svg', drawing(150)));
      const twice = lookUps(context, () => said('x.svg', drawing(300)));
      assert.ok(twice < 2.2 * once, `${once} look-ups became ${twice}`);
    });
});

/** How often something is asked of a map or added to a set. */
function lookUps({ mock }: TestContext, work: () => void): number {
  const mocks = [mock.method(Map.prototype, 'get'), mock.method(Set.prototype, 'add')];
  work();
  const counts = mocks.map((one) => one.mock.callCount());
  mock.restoreAll();
  return counts.reduce((sum, count) => sum + count, 0);
}
