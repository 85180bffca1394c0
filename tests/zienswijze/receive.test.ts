import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { zipSync } from 'fflate';
import { viewLimits } from '../../src/document/view-limits.ts';
import type { Citable } from '../../src/zienswijze/citable.ts';
import { createQuotationFinder } from '../../src/zienswijze/quotation.ts';
import { answerFile, progressOf } from '../../src/zienswijze/receive/answers.ts';
import { collect } from '../../src/zienswijze/receive/collect.ts';
import type { Collected } from '../../src/zienswijze/receive/collect.ts';
import { isInTime } from '../../src/zienswijze/receive/in-time.ts';
import { createPlacer } from '../../src/zienswijze/receive/place.ts';
import type { GivenFile } from '../../src/zienswijze/receive/received.ts';
import { tableOf } from '../../src/zienswijze/receive/table.ts';
import type { Table } from '../../src/zienswijze/receive/table.ts';
import { toViewJson } from '../../src/zienswijze/write.ts';
import { exampleView } from './example.ts';

const citables = ['2.1.a3', '2.1.a4', 'c5.2.w1'].map((blok): Citable => ({
  blok,
  kind: 'paragraph',
  aanduiding: blok.replace(/^2\.1\.a(\d)$/, '§ 2.1, alinea $1'),
  pagina: null,
  adres: `https://voorbeeld.nl/#${blok}`,
}));
const passages = [
  { id: '2.1.a3', text: 'Alles wordt «direct» vernietigd.' },
  { id: '2.1.a4', text: 'Dossiers van onderzoek worden dertig jaar bewaard.' },
];

const file = (path: string, text: string): GivenFile => ({ path, bytes: new TextEncoder().encode(text) });
const none = { numbers: new Map<string, number>(), senders: new Map(), highest: 0 };

const letter = `wijze: brief
ontvangen: 2026-04-03
gepost: 2026-04-01
indiener:
  naam: B. Schrijver
onderdelen:
  - { plaats: "§ 2.1, Alinea 4", opmerking: Te lang. }
  - { citaat: "dossiers van het onderzoek worden dertig jaar bewaart", wens: wijzigen, opmerking: Waarom? }
  - { plaats: "blz. 40-nogwat, derde alinea", opmerking: Onduidelijk. }
`;

const mail = (body: string): string =>
  `From: "C. Mailer" <c@voorbeeld.nl>\r\nTo: a@b.nl\r\nDate: Wed, 01 Apr 2026 22:30:00 +0000\r\nSubject: x\r\n${body}`;

const tableFor = (collected: Collected): Table =>
  tableOf(collected, createPlacer(citables, createQuotationFinder(passages), '0.2'), citables, '2026-04-01');

describe('views that came in', () => {
  const files = [
    file('a.json', toViewJson(exampleView)),
    file('b/kopie.json', toViewJson({ ...exampleView, gewijzigd: '2026-03-05T09:30:00Z' })),
    file('brief.yaml', letter),
    file('mail.eml', mail('\r\nIk ben het eens met alles.\r\n')),
  ];

  test('stand in the order of the document, by number, with what has no place at the end', async () => {
    const collected = await collect(files, none, 'selectielijst');
    const { telling, zienswijzen, rijen } = tableFor(collected);
    assert.deepEqual(telling, {
      bestanden: 4,
      zienswijzen: 3,
      herhaald: 1,
      geweigerd: 0,
      onderdelen: 7,
      nietGeplaatst: 1,
    });
    assert.deepEqual(
      rijen.map(({ nummer, onderdeel, blok, plaatsing, pagina }) => [
        nummer,
        onderdeel,
        blok,
        plaatsing,
        pagina,
      ]),
      [
        [1, 0, null, null, null],
        [2, 0, null, null, null],
        [1, 1, '2.1.a3', 'genoemd', 14],
        [3, 1, '2.1.a4', 'genoemd', null],
        [3, 2, '2.1.a4', 'voorstel', null],
        [1, 2, 'c5.2.w1', 'genoemd', null],
        [3, 3, null, null, null],
      ],
    );
    assert.deepEqual(
      zienswijzen.map(({ wijze, ontvangen, opTijd }) => [wijze, ontvangen, opTijd]),
      [
        ['website', null, null],
        ['e-mail', '2026-04-02', false],
        ['brief', '2026-04-03', true],
      ],
    );
    assert.doesNotMatch(JSON.stringify({ zienswijzen, rijen }), /Lezer|Schrijver|Mailer|voorbeeld\.nl"/);
    assert.deepEqual(
      collected.views.map(({ sender }) => sender?.naam),
      ['A. Lezer', 'C. Mailer', 'B. Schrijver'],
    );
  });

  test('keep their numbers when others come in, and a letter that was mended too', async () => {
    const first = await collect([file('brief.yaml', letter)], none, 'selectielijst');
    const known = {
      ...none,
      numbers: new Map(first.views.map(({ key, number }) => [key, number])),
      highest: 7,
    };
    const again = await collect(
      [file('brief.yaml', letter.replace('lang', 'kort')), file('mail.eml', mail('\r\nIk niet.\r\n'))],
      known,
      'selectielijst',
    );
    assert.deepEqual(
      again.views.map(({ number, file: path }) => [number, path]),
      [
        [1, 'brief.yaml'],
        [8, 'mail.eml'],
      ],
    );
  });

  test('are each one when two people say the same, and one when a letter was typed over twice', async () => {
    const collected = await collect(
      [file('1.yaml', letter), file('2.yaml', letter.replace('B.', 'D.')), file('3.yaml', letter)],
      none,
      'selectielijst',
    );
    assert.deepEqual(
      collected.views.map(({ number, sameAs }) => [number, sameAs]),
      [
        [1, null],
        [2, 1],
      ],
    );
    assert.deepEqual(collected.repeated, [{ file: '3.yaml', of: 1 }]);
  });

  test('of another version are proposed by their words, not taken at their word', async () => {
    const view = { ...exampleView, uitgave: { ...exampleView.uitgave, versie: '0.1' } };
    const [, part] = tableFor(await collect([file('a.json', toViewJson(view))], none, 'selectielijst')).rijen;
    assert.deepEqual([part?.blok, part?.plaatsing], ['2.1.a3', 'voorstel']);
  });

  test('are refused one by one, and the others are read all the same', async () => {
    const bomb = `a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n`;
    const hostile: GivenFile[] = [
      file('1.json', '{"__proto__": {"besmet": 1}}'),
      file('2.yaml', bomb),
      file('3.yaml', 'wijze: [\n'),
      file('4.yaml', 'wijze: duif\nontvangen: morgen\n'),
      { path: '5.json', bytes: null },
      { path: '6.yaml', bytes: new Uint8Array([0xff, 0xff]) },
      file('7.exe', 'MZ'),
      file('8.eml', mail('')),
      file('9.json', `"${'a'.repeat(viewLimits.file)}"`),
      { path: 'a1.json', bytes: new Uint8Array([0xff, 0xfe, 0x7b, 0]) },
      file('a2.json', toViewJson({ ...exampleView, uitgave: { ...exampleView.uitgave, id: 'andere' } })),
      file('a3.json', toViewJson({ ...exampleView, algemeen: '', onderdelen: [] })),
      { path: 'a4.json', bytes: null, isClosed: true },
      file('a5.yaml', `a: ${'['.repeat(400_000)}`),
      file('a6.json', ''),
      file('a7.msg', ''),
      { path: 'a8.zip', bytes: zipSync({ 'b.zip': zipSync({ 'c.json': new Uint8Array(1) }) }) },
      file('a9.eml', mail(`Content-Type: text/html\r\n\r\n${'<b>'.repeat(50_000)}`)),
    ];
    const { views, refused } = await collect([...hostile, ...files], none, 'selectielijst');
    assert.equal(views.length, 3);
    assert.deepEqual(
      refused.map(({ file: path, faults: [fault] }) => [fault?.code, path, fault?.path].join(' ').trim()),
      [
        'ZW06 1.json formaat',
        'ZW07 2.yaml',
        'ZW07 3.yaml',
        'ZW06 4.yaml wijze',
        'ZW01 5.json',
        'ZW03 6.yaml',
        'ZW02 7.exe',
        'ZW11 8.eml',
        'ZW01 9.json',
        'ZW03 a1.json',
        'ZW14 a2.json',
        'ZW15 a3.json',
        'ZW16 a4.json',
        'ZW07 a5.yaml',
        'ZW04 a6.json',
        'ZW08 a7.msg',
        'ZW12 a8.zip/b.zip',
        'ZW11 a9.eml',
      ],
    );
    assert.ok(refused.every(({ faults }) => faults.length > 0));
    assert.equal((Object.prototype as { besmet?: unknown }).besmet, undefined);
  });

  test('are read out of a message that is a page, without what only programs read', async () => {
    const html = mail(
      'Content-Type: text/html\r\n\r\n<style>p{}</style><script>alert(1)</script><p>Ik ben het</p><p>er <b>niet</b> mee eens.</p>',
    );
    const [view] = (await collect([file('a.eml', html)], none, 'selectielijst')).views;
    assert.equal(view?.general, 'Ik ben het\n\ner niet mee eens.');
  });

  test('bring their view along in a message, and one alone', async () => {
    const json = new TextEncoder().encode(toViewJson(exampleView));
    const attached = (name: string, bytes: Uint8Array = json): string =>
      `--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString('base64')}\r\n`;
    const message = (...parts: string[]): string =>
      mail(
        `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nBijgaand.\r\n${parts.join('')}--b--\r\n`,
      );
    const zipped = attached('alles.zip', zipSync({ 'map/zienswijze.json': json }));
    for (const one of [attached('zienswijze.json'), zipped]) {
      const [view] = (await collect([file('a.eml', message(one))], none, 'selectielijst')).views;
      assert.deepEqual(
        [view?.way, view?.received, view?.id, view?.parts.length],
        ['e-mail', '2026-04-02', exampleView.id, 2],
      );
    }
    for (const parts of [
      [attached('a.json'), attached('b.json')],
      [attached('a.exe')],
      [zipped, zipped],
      [attached('a.zip', json)],
    ])
      assert.equal(
        (await collect([file('a.eml', message(...parts))], none, 'selectielijst')).refused.length,
        1,
      );
  });
});

describe('the term', () => {
  const cases: [received: string | null, posted: string | null, inTime: boolean | null][] = [
    ['2026-04-01', null, true],
    ['2026-04-02', null, null],
    ['2026-04-08', '2026-04-01', true],
    ['2026-04-08', '2026-04-02', false],
    ['2026-04-09', '2026-04-01', false],
    ['2026-04-09', null, false],
    [null, null, null],
  ];
  for (const [received, posted, inTime] of cases)
    test(`received ${received ?? 'some day'}, posted ${posted ?? 'some day'}`, () => {
      assert.equal(isInTime({ way: 'brief', received, posted }, '2026-04-01'), inTime);
      assert.equal(isInTime({ way: 'brief', received, posted }, null), null);
    });
});

describe('a file to answer in', () => {
  const line = {
    nummer: 3,
    sleutel: 'x',
    wijze: 'brief',
    ontvangen: null,
    opTijd: null,
    gelijkAan: null,
  } as const;

  test('shows what was said as code, whatever it is, and counts what is answered', async () => {
    const evil = letter.replace('Te lang.', '"```\\n---\\n# Kop <script>alert(1)</script>"');
    const { rijen } = tableFor(await collect([file('brief.yaml', evil)], none, 'selectielijst'));
    const text = answerFile(line, rijen);
    assert.match(text, /\n````text\n```\n---\n# Kop <script>alert\(1\)<\/script>\n````\n/);
    const done = (source: string): unknown[] => {
      const { answered, total, received, inTime } = progressOf(source) ?? {};
      return [answered, total, received, inTime];
    };
    assert.deepEqual(done(text), [0, 3, null, null]);
    const filled = text.replace('antwoord: ""\n    besluit: open', 'antwoord: Ja.\n    besluit: overnemen');
    assert.deepEqual(done(filled), [0, 3, null, null], 'As the check asks, the summary is wanted too.');
    const answered = filled
      .replace('samenvatting: ""', 'samenvatting: S.')
      .replace('wijze: brief', 'wijze: brief\nontvangen: 2026-04-01\nopTijd: true');
    assert.deepEqual(done(answered.replaceAll('\n', '\r\n')), [1, 3, '2026-04-01', true]);
    assert.equal(progressOf(answered.replace('overnemen\n', 'overgenomen\n')), null, 'no decision');
    assert.equal(progressOf('---\n[\n---\n'), null);
    assert.equal(progressOf(''), null);
  });
});
