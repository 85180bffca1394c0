import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openArchive } from '../../src/import/archive/open-archive.ts';
import { takeTables } from '../../src/import/docx/html-tables.ts';
import { toHtml } from '../../src/import/docx/to-html.ts';
import { toDocx } from '../../src/export/docx/to-docx.ts';
import { oddLists } from '../export/odd-lists.ts';
import type { Brought } from '../../src/import/bring-in.ts';
import { bring as bringFile, read } from './bring.ts';
import { alinea, item, numbering, run, table, wordFile } from './word.ts';
import type { MoreParts } from './word.ts';

const chapters = 'hoofdstukken/1-toelichting';
const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

async function bring(body: string, more: MoreParts = {}): Promise<Brought> {
  return bringFile('lijst.docx', wordFile(body, more));
}

function fileOf({ files }: Brought, path: string): string {
  const content = files.get(path);
  assert.equal(typeof content, 'string', `${path} among ${[...files.keys()].join(', ')}`);
  return String(content);
}

/** What was not brought in: kind, place and reason. */
function losses({ ledger }: Brought): string[][] {
  return ledger.losses.map(({ piece, why }) => [piece.kind, piece.place, why]);
}

function image(id: string, description: string): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="${description}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

describe('a document of Word is brought in', () => {
  test('a chapter for each heading of the first level, without the number that was typed', async () => {
    const brought = await bring(
      alinea('Selectielijst Voorbeeld', 'Titel') +
        alinea('1 Inleiding', 'Kop1') +
        alinea('Eerste alinea.') +
        alinea('1.1 Aanleiding', 'Kop3') +
        alinea('Tweede alinea.') +
        alinea('Taken', 'Kop1') +
        alinea('Derde alinea.'),
    );
    assert.match(fileOf(brought, 'lijst.yaml'), /^titel: Selectielijst Voorbeeld$/m);
    assert.match(
      fileOf(brought, `${chapters}/1-inleiding.md`),
      /^---\ntitel: Inleiding\n.*---\n\nEerste alinea\.\n\n## Aanleiding\n\nTweede alinea\.\n$/s,
    );
    assert.match(fileOf(brought, `${chapters}/2-taken.md`), /Derde alinea/);
    assert.deepEqual(losses(brought), []);
  });

  test('its title as that of its deel, in a list that has a title already', async () => {
    const text =
      alinea('Beleid informatiebeheer', 'Titel') + alinea('1 Inleiding', 'Kop1') + alinea('Eerste alinea.');
    const brought = await bringFile('beleid.docx', wordFile(text), undefined, {
      hasList: true,
      soort: 'document',
    });
    assert.match(
      fileOf(brought, 'hoofdstukken/1-beleid-informatiebeheer/index.md'),
      /^titel: Beleid informatiebeheer$/m,
    );
    assert.deepEqual(losses(brought), []);
  });

  test('delen by their own headings', async () => {
    const brought = await bring(
      alinea('Deel I Toelichting', 'Kop1') +
        alinea('Inleiding', 'Kop2') +
        alinea('Tekst.') +
        alinea('Deel II: Lijst', 'Kop1') +
        alinea('Overzicht', 'Kop2') +
        alinea('Meer.'),
    );
    assert.match(fileOf(brought, 'hoofdstukken/2-lijst/1-overzicht.md'), /Meer/);
    assert.match(fileOf(brought, 'hoofdstukken/1-toelichting/1-inleiding.md'), /Tekst/);
  });

  test('a heading with nothing but processes below it as a deel, and what comes after it as another', async () => {
    const rows = (number: string): string =>
      table([
        ['Nr.', 'Omschrijving', 'Waardering'],
        [number, `Plannen ${number}`, 'V 5 jaar'],
      ]);
    const brought = await bring(
      alinea('Inleiding', 'Kop1') +
        alinea('Eerste alinea.') +
        alinea('Categorieën', 'Kop1') +
        alinea('Bestuur', 'Kop2') +
        rows('1') +
        alinea('Personeel', 'Kop2') +
        rows('2') +
        alinea('Bijlage', 'Kop1') +
        alinea('Laatste alinea.'),
    );
    assert.deepEqual(
      [...brought.files.keys()].filter((path) => path.startsWith('hoofdstukken/')),
      [
        'hoofdstukken/1-toelichting/index.md',
        'hoofdstukken/1-toelichting/1-inleiding.md',
        'hoofdstukken/2-categorieen-2/index.md',
        'hoofdstukken/2-categorieen-2/1-bestuur.md',
        'hoofdstukken/2-categorieen-2/2-personeel.md',
        'hoofdstukken/3-bijlage/index.md',
      ],
    );
    assert.match(fileOf(brought, 'hoofdstukken/3-bijlage/index.md'), /Laatste alinea\./);
    assert.deepEqual(losses(brought), []);
  });

  test('lists with their letters, tables, emphasis and links', async () => {
    const brought = await bring(
      alinea('Kop', 'Kop1') +
        item('een', 1) +
        item('twee', 1) +
        alinea('Tussen.') +
        item('alfa', 2) +
        item('beta', 2) +
        alinea('Einde.') +
        table([
          ['Begrip', 'Uitleg'],
          ['a|b', 'Twee\nregels'],
        ]) +
        alinea(
          `<w:r><w:rPr><w:b/></w:rPr><w:t>vet</w:t></w:r>${run(' en ')}<w:hyperlink r:id="l1">${run('de site')}</w:hyperlink>`,
        ),
      {
        numbering,
        relations:
          '<Relationship Id="l1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://www.nationaalarchief.nl" TargetMode="External"/>',
      },
    );
    const text = fileOf(brought, `${chapters}/1-kop.md`);
    assert.match(text, /- een\n- twee\n\nTussen\.\n\na\. alfa\nb\. beta\n\nEinde\./);
    assert.match(text, /\| Begrip \| Uitleg \|\n.*\n\| a\\\|b \| Twee\s+regels \|/);
    assert.match(text, /\*\*vet\*\* en \[de site\]\(https:\/\/www\.nationaalarchief\.nl\)/);
    assert.deepEqual(losses(brought), []);
  });

  test('notes, references to headings and images', async () => {
    const brought = await bring(
      alinea('Inleiding', 'Kop1') +
        alinea(
          `${run('Tekst')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(', zie ')}<w:hyperlink w:anchor="_Ref1">${run('de taken')}</w:hyperlink>.`,
        ) +
        alinea(image('i1', 'Een stip')) +
        alinea('Meer', 'Kop1') +
        alinea('Iets.') +
        alinea(`<w:bookmarkStart w:id="0" w:name="_Ref1"/>${run('Taken')}<w:bookmarkEnd w:id="0"/>`, 'Kop2') +
        alinea('Slot.'),
      {
        footnotes: `<w:footnote w:type="separator" w:id="0">${alinea('')}</w:footnote><w:footnote w:id="2">${alinea('De noot.')}</w:footnote>`,
        relations:
          '<Relationship Id="i1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/a.png"/>',
        files: { 'word/media/a.png': png },
      },
    );
    const text = fileOf(brought, `${chapters}/1-inleiding.md`);
    assert.match(text, /Tekst\[\^noot-2\], zie \[de taken\]\(#taken\)/);
    assert.match(text, /\[\^noot-2\]: De noot\.\n$/);
    assert.match(fileOf(brought, `${chapters}/2-meer.md`), /## Taken \{#taken\}/);
    const path = [...brought.files.keys()].find((name) => name.endsWith('.png')) ?? '';
    assert.deepEqual(brought.files.get(path), png);
    assert.match(text, new RegExp(String.raw`!\[Een stip\]\(${path.replace(/^.*\//, '')}\)`));
    assert.deepEqual(losses(brought), []);
  });

  test('tables with known columns as categories of the chapter they stand in', async () => {
    const brought = await bring(
      alinea('Lijst', 'Kop1') +
        alinea('Vooraf.') +
        alinea('Beleid', 'Kop2') +
        alinea('Over beleid.') +
        table([
          ['Nr.', 'Omschrijving', 'Waardering'],
          ['1.1', 'Plannen', 'B 1'],
          ['1.2', 'Nota’s', 'V 10 jaar'],
        ]) +
        alinea('Beheer', 'Kop2') +
        alinea('Over beheer.') +
        table([
          ['Nummer', '2'],
          ['Handeling', 'Betalen'],
          ['Periode', '1945–'],
          ['Waardering', 'V 7 jaar'],
        ]),
    );
    const { document } = read(brought);
    assert.deepEqual(
      document.categorieen.map(({ nummer, titel, proces, periode }) => [nummer, titel, proces, periode?.van]),
      [
        ['1.1', 'Plannen', 'beleid', undefined],
        ['1.2', 'Nota’s', 'beleid', undefined],
        ['2', 'Betalen', 'beheer', '1945'],
      ],
    );
    assert.match(fileOf(brought, `${chapters}/2-beleid.md`), /soort: proces.*Over beleid/s);
    assert.deepEqual(losses(brought), []);
  });
});

describe('a head of two rows', () => {
  test('keeps each value in the column it stands in', async () => {
    const cell = (text: string, properties: string): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${alinea(text)}</w:tc>`;
    const down = '<w:vMerge w:val="restart"/>';
    const rows = [
      cell('Nummer', down) +
        cell('Omschrijving', down) +
        cell('Waardering', '<w:gridSpan w:val="2"/>') +
        cell('Opmerking', down),
      cell('', '<w:vMerge/>') +
        cell('', '<w:vMerge/>') +
        cell('Soort', '') +
        cell('Termijn', '') +
        cell('', '<w:vMerge/>'),
      ['1', 'Plannen', 'V 7 jaar', 'x-termijn', 'x-opmerking'].map((text) => cell(text, '')).join(''),
    ];
    const brought = await bring(
      alinea('Kop', 'Kop1') + `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`,
    );
    const [table] = takeTables(
      (
        await toHtml(
          openArchive(
            wordFile(`<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`),
            'a.docx',
          ),
          'a.docx',
        )
      ).tree,
      () => ({}),
    );
    assert.deepEqual(
      table?.table.rows.map(({ cells }) => cells.map((one) => one?.text ?? '')),
      [
        ['Nummer', 'Omschrijving', 'Waardering', '', 'Opmerking'],
        ['', '', 'Soort', 'Termijn', ''],
        ['1', 'Plannen', 'V 7 jaar', 'x-termijn', 'x-opmerking'],
      ],
    );
    assert.equal(brought.categories > 0, true);
  });
});

test('an image that was put into a document of a list lies beside the text that shows it', async () => {
  const more = {
    relations:
      '<Relationship Id="i1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/a.png"/>',
    files: { 'word/media/a.png': png },
  };
  const file = table([['Bestand', 'lijst.yaml']]) + alinea('Kop', 'Kop2');
  const chapter = table([['Bestand', 'hoofdstukken/1-deel/1-kop.md']]);
  const brought = await bring(file + chapter + alinea(image('i1', 'Een stip')), more);
  const path = [...brought.files.keys()].find((name) => name.endsWith('.png')) ?? '';
  assert.match(path, /^hoofdstukken\/1-deel\/afbeelding-/);
  assert.deepEqual(brought.files.get(path), png);
  const astray = await bring(`${table([['Bestand', 'lijst.yaml']])}${alinea(image('i1', 'x'))}`, more);
  assert.deepEqual(
    losses(astray).map(([kind, place]) => [kind, place]),
    [['afbeelding', 'buiten de tekst']],
  );
});

test('a part that was copied with its path is refused, and neither of the two is lost', async () => {
  const list = table([['Bestand', 'lijst.yaml']]) + alinea('Kop', 'Kop2');
  for (const path of ['categorieen/1.md', 'Categorieen/1.md'])
    await assert.rejects(
      bring(list + table([['Bestand', 'categorieen/1.md']]) + table([['Bestand', path]])),
      /IM2[23].*ategorieen\/1\.md/,
    );
});

test('items of a list among the data of a file are read as items', async () => {
  const { files } = await bring(
    `${table([['Bestand', 'lijst.yaml']]).replace('</w:tbl>', '')}<w:tr><w:tc>${alinea('titel')}</w:tc><w:tc>${alinea('Een lijst')}</w:tc></w:tr><w:tr><w:tc>${alinea('actoren')}</w:tc><w:tc>${alinea('')}${item('eerste', 1)}${item('tweede', 1)}</w:tc></w:tr></w:tbl>`,
    { numbering },
  );
  assert.match(String(files.get('lijst.yaml')), /actoren:\n {2}- eerste\n {2}- tweede/);
});

test('a document of a list tells from which state of the list it was made', async () => {
  const document = [...oddLists][0]?.[1].document;
  assert.ok(document);
  const basis = '0123456789abcdef';
  assert.equal((await bringFile('lijst.docx', await toDocx(document, basis))).basis, basis);
  assert.equal((await bringFile('lijst.docx', await toDocx(document, '../../elders'))).basis, null);
  assert.equal((await bringFile('lijst.docx', await toDocx(document))).basis, null);
});

test('the title above a document of a list is counted once, and told of when it was changed there alone', async () => {
  const list = (above: string): string =>
    `${alinea(above, 'Titel')}${table([
      ['Bestand', 'lijst.yaml'],
      ['titel', 'Selectielijst van de hele provincie'],
    ])}`;
  const same = await bring(list('Selectielijst van de hele provincie'));
  assert.deepEqual(losses(same), []);
  const changed = await bring(list('Selectielijst van de halve provincie'));
  assert.deepEqual(losses(changed), [
    ['alinea', 'alinea 1', 'de titel van de lijst verandert u in de tabel `lijst.yaml`, bij `titel`'],
  ]);
});

describe('what a document of Word has besides', () => {
  test('is named with its place: texts that Word takes in from files, and parts that nothing points at', async () => {
    const brought = await bring(
      alinea('Kop', 'Kop1') + alinea('Tekst.') + '<w:altChunk r:id="c1"/>' + alinea('Slot.'),
      {
        relations:
          '<Relationship Id="c1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="deel.htm"/>',
        files: {
          'word/deel.htm': new TextEncoder().encode('<style>p{}</style><p>Een <b>ander</b> stuk</p>'),
          'word/los.xml': new TextEncoder().encode('<los>Losse woorden</los>'),
          'word/leeg.xml': new TextEncoder().encode('<leeg/>'),
        },
      },
    );
    assert.deepEqual(
      brought.ledger.losses.map(({ piece }) => [piece.kind, piece.place, piece.text]),
      [
        ['onderdeel', 'word/deel.htm, na alinea 2', 'Een ander stuk'],
        ['onderdeel', 'word/los.xml', 'Losse woorden'],
      ],
    );
  });

  test('is named with its place: remarks, heads, drawings of another kind', async () => {
    const brought = await bring(
      alinea('Kop', 'Kop1') +
        alinea(`${run('Tekst.')}<w:r><w:commentReference w:id="1"/></w:r>`) +
        alinea(image('i1', 'x')),
      {
        comments: `<w:comment w:id="1" w:author="A">${alinea('Klopt dit?')}</w:comment>`,
        header: alinea('Concept'),
        relations:
          '<Relationship Id="i1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/a.emf"/>',
        files: { 'word/media/a.emf': png },
      },
    );
    assert.deepEqual(
      losses(brought).map(([kind, place]) => [kind, place]),
      [
        ['opmerking', 'alinea 2'],
        ['afbeelding', 'alinea 3'],
        ['rand', 'koptekst 1, alinea 1'],
      ],
    );
  });

  test('a text box is kept or named, and never lost in silence', async () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${alinea('In het kader.')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const brought = await bring(alinea('Kop', 'Kop1') + alinea(`${run('Ervoor.')}${box}`));
    const kept = fileOf(brought, `${chapters}/1-kop.md`).includes('In het kader');
    assert.equal(
      losses(brought).some(([kind]) => kind === 'tekstvak'),
      !kept,
    );
    assert.equal(brought.ledger.counts.find(({ kind }) => kind === 'tekstvak')?.found, 1);
  });

  test('a formula, which nothing reads, is named by its alinea', async () => {
    const brought = await bring(
      alinea('Kop', 'Kop1') +
        alinea('Eén.') +
        alinea(`${run('De som is ')}<m:oMath><m:r><m:t>xyzq</m:t></m:r></m:oMath>${run('.')}`),
    );
    assert.deepEqual(losses(brought), [['alinea', 'alinea 3', 'staat niet in wat is geschreven']]);
  });

  test('words that Word hides come along, and are told of', async () => {
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>intern: </w:t></w:r>';
    const shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> En meer.</w:t></w:r>';
    const brought = await bring(alinea('Kop', 'Kop1') + alinea(`${hidden}${run('Tekst.')}${shown}`));
    assert.match(fileOf(brought, `${chapters}/1-kop.md`), /intern: Tekst\. En meer\./);
    assert.deepEqual(losses(brought), []);
    assert.deepEqual(
      brought.remarks
        .filter(({ text }) => text.startsWith('`intern:` is in Word verborgen'))
        .map(({ place }) => place),
      ['alinea 2'],
    );
  });

  test('signs above and below the line stay there, and capitals are capitals', async () => {
    const look = (property: string, text: string): string =>
      `<w:r><w:rPr>${property}</w:rPr><w:t>${text}</w:t></w:r>`;
    const above = (text: string): string => look('<w:vertAlign w:val="superscript"/>', text);
    const below = (text: string): string => look('<w:vertAlign w:val="subscript"/>', text);
    const brought = await bring(
      alinea('Kop', 'Kop1') +
        alinea(`${run('H')}${below('2')}${run('O, 10')}${above('-3')}${run(' m, 1')}${above('e')}`) +
        alinea(look('<w:caps/>', 'ĳssel')) +
        table([
          ['Nr.', 'Omschrijving', 'Waardering'],
          ['1.1', 'Uitstoot van CO-2', 'B 1'],
        ]).replace(run('Uitstoot van CO-2'), `${run('Uitstoot van CO')}${below('2')}`),
    );
    assert.match(fileOf(brought, `${chapters}/1-kop.md`), /H₂O, 10⁻³ m, 1e\n\nĲSSEL/);
    assert.ok([...brought.files.values()].some((text) => String(text).includes('Uitstoot van CO₂')));
    assert.deepEqual(losses(brought), []);
    assert.deepEqual(
      brought.remarks.filter(({ text }) => text.includes('script')),
      [{ place: 'alinea 2', text: '`e` staat in superscript; dat is niet overgenomen' }],
    );
  });

  test('what letters look like is told of where it is not carried, with how often and where', async () => {
    const look = (property: string, text: string): string =>
      `<w:r><w:rPr>${property}</w:rPr><w:t>${text}</w:t></w:r>`;
    const seen = [
      ['<w:highlight w:val="yellow"/>', 'is gemarkeerd'],
      ['<w:shd w:val="clear" w:fill="FFFF00"/>', 'is gemarkeerd'],
      ['<w:color w:val="FF0000"/>', 'heeft een eigen kleur'],
      ['<w:smallCaps/>', 'staat in klein kapitaal'],
      ['<w:u w:val="single"/>', 'is onderstreept'],
      ['<w:dstrike/>', 'is doorgehaald'],
      ['<w:bdr w:val="single"/>', 'is omkaderd'],
      ['<w:em w:val="dot"/>', 'heeft een nadrukteken'],
    ] as const;
    for (const [property, words] of seen) {
      const twice = alinea(look(property, 'een')) + alinea(`${run('vooraf ')}${look(property, 'twee')}`);
      const { remarks } = await bring(alinea('Kop', 'Kop1') + twice);
      assert.deepEqual(
        remarks.filter(({ text }) => text.includes(words)),
        [
          {
            place: 'alinea 2; alinea 3',
            text: `\`een\` en nog 1 keer een tekst ${words}; dat is niet overgenomen`,
          },
        ],
      );
    }
    const plain = [
      '<w:strike/>',
      '<w:color w:val="auto"/>',
      '<w:u w:val="none"/>',
      '<w:smallCaps w:val="0"/>',
    ];
    const { remarks, files } = await bring(
      alinea('Kop', 'Kop1') + alinea(plain.map((one) => look(one, 'woord')).join(run(' '))),
    );
    assert.deepEqual(
      remarks.filter(({ text }) => text.includes('niet overgenomen')),
      [],
    );
    assert.match(String(files.get(`${chapters}/1-kop.md`)), /~~woord~~/);
  });

  test('what a style says of letters is told of as what they say themselves', async () => {
    const more = {
      files: {
        'word/styles.xml': new TextEncoder().encode(
          '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style><w:style w:type="character" w:styleId="Basis"><w:name w:val="Basis"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style><w:style w:type="character" w:styleId="Macht"><w:name w:val="Macht"/><w:basedOn w:val="Basis"/></w:style></w:styles>',
        ),
      },
    };
    const styled = '<w:r><w:rPr><w:rStyle w:val="Macht"/></w:rPr><w:t>3</w:t></w:r>';
    const { remarks } = await bring(alinea('Kop', 'Kop1') + alinea(run('10') + styled), more);
    assert.ok(
      remarks.some(({ place, text }) => place === 'alinea 2' && text.startsWith('`3` staat in superscript')),
    );
  });

  test('a caption above or below a table is that of the table', async () => {
    const rows = [
      ['Jaar', 'Kosten'],
      ['2027', '40'],
    ];
    const brought = await bring(
      alinea('Kop', 'Kop1') +
        alinea('Tabel 1: planning') +
        table(rows) +
        alinea('Tussen.') +
        table(rows) +
        alinea('Tabel 2 – kosten') +
        alinea('Tabel 9 toont niets.'),
    );
    const text = fileOf(brought, `${chapters}/1-kop.md`);
    assert.match(
      text,
      /^---.*---\n\n:::tabel\[planning\]\n.*:::\n\nTussen\.\n\n:::tabel\[kosten\]\n.*:::\n\nTabel 9 toont niets\.\n$/s,
    );
    assert.deepEqual(losses(brought), []);
  });

  test('addresses that were typed as words stay whole', async () => {
    const brought = await bring(
      alinea('Kop', 'Kop1') +
        alinea('Op www.waterrijk.nl/archief, https://waterrijk.nl/a_b of bij info@waterrijk.nl.'),
    );
    assert.match(
      fileOf(brought, `${chapters}/1-kop.md`),
      /Op \[www\.waterrijk\.nl\/archief\]\(http:\/\/www\.waterrijk\.nl\/archief\), <https:\/\/waterrijk\.nl\/a_b> of bij <info@waterrijk\.nl>\./,
    );
    assert.deepEqual(losses(brought), []);
  });

  test('changes that wait to be accepted are refused, with their place', async () => {
    await assert.rejects(
      bring(
        alinea('Kop', 'Kop1') +
          alinea(
            `<w:del w:id="1"><w:r><w:delText>oud</w:delText></w:r></w:del><w:ins w:id="2">${run('nieuw')}</w:ins>`,
          ),
      ),
      /2 bijgehouden wijzigingen, de eerste in alinea 2\. Accepteer of verwerp ze eerst/,
    );
  });

  test('numbers of a kind that lists here do not have are told of', async () => {
    const { remarks } = await bring(alinea('Kop', 'Kop1') + item('een', 3) + item('twee', 3), { numbering });
    assert.equal(remarks.filter(({ text }) => text.includes('van een soort')).length, 2);
  });
});
