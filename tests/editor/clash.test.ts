import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { control } from '../../src/astro/editor/control.ts';
import { fileReply, givenBack } from '../../src/astro/editor/replies/file-reply.ts';
import { base } from '../../src/check/examples/base.ts';
import { asked, controlsIn, openOffice, textOf } from './office.ts';
import type { TestOffice } from './office.ts';

describe('what was typed in a file that was changed meanwhile', () => {
  const pad = 'categorieen/1.1-plannen.md';
  const text = base[pad] ?? '';
  let office: TestOffice;
  let opened: Map<string, string>;

  before(async () => {
    office = await openOffice();
  });
  beforeEach(async () => {
    await writeFile(join(office.content, pad), text);
    opened = controlsIn(textOf(await fileReply(office, asked({ pad }))));
  });
  after(() => office.clear());

  const now = (): Promise<string> => readFile(join(office.content, pad), 'utf8');
  const others = (change: (text: string) => string): Promise<void> =>
    writeFile(join(office.content, pad), change(text));

  test('comes back in its field, with what stands in the file beside it', async () => {
    await others((one) => one.replace('titel: Plannen', 'titel: Van hen').replace('soort: werkproces\n', ''));
    const typed = new Map([...opened, ['titel', 'Van mij'], [control.body, 'Mijn tekst.\r\n']]);
    const reply = await fileReply(office, asked({ pad }, typed));
    assert.equal(reply.status, 409);
    const page = textOf(reply);
    const again = controlsIn(page);
    assert.equal(again.get('titel'), 'Van mij');
    assert.equal(again.get(control.body), 'Mijn tekst.\r\n'.trimEnd() + '\r\n');
    assert.equal(again.get('soort'), '', 'What only they changed is as they have it.');
    assert.match(page, /In het bestand staat nu:<\/p><pre>Van hen<\/pre>/);
    assert.match(page, /Het plan laat zien wat voorging/);
    assert.match(await now(), /titel: Van hen/);

    await fileReply(office, asked({ pad }, again));
    assert.match(await now(), /titel: Van mij\nproces/);
    assert.match(await now(), /Mijn tekst\./);
  });

  test('comes back above the form where the file has other fields by now', async () => {
    await others((one) => one.replace('waarderingen:\n', 'waarderingen:\n  - { waarde: V, termijn: P1Y }\n'));
    const typed = new Map([
      ...opened,
      ['waarderingen.0.toelichting', 'Mijn uitleg'],
      [':weg:waarderingen.0', 'ja'],
    ]);
    const page = textOf(await fileReply(office, asked({ pad }, typed)));
    assert.match(page, /<dt>Waarderingen 1, Toelichting<\/dt><dd><p>U typte:<\/p><pre>Mijn uitleg<\/pre>/);
    assert.match(page, /<dt>Waarderingen 1<\/dt><dd><p>U typte:<\/p><pre>weghalen bij het bewaren<\/pre>/);
    assert.doesNotMatch(page, /<dt>Titel<\/dt>/);
  });

  test('comes back where the form is of another run, of which the file is not known', async () => {
    const later = { ...office, seen: { add: () => undefined, find: () => null } };
    await others((one) => one.replace('titel: Plannen', 'titel: <b>Van hen</b>'));
    const typed = new Map([...opened, ['titel', '<script>mij</script>']]);
    const reply = await givenBack(later, asked({ pad }, typed), 'Opnieuw gestart.');
    assert.ok(reply !== null);
    assert.equal(reply.status, 403);
    const page = textOf(reply);
    assert.equal(controlsIn(page).get('titel'), '<script>mij</script>');
    assert.doesNotMatch(page, /<b>Van hen/);
    assert.match(page, /&#x3C;b>Van hen/);
  });

  test('comes back where it cannot be written', async () => {
    await writeFile(join(office.content, pad), text.replace('titel: Plannen', 'titel: &x Plannen'));
    const form = controlsIn(textOf(await fileReply(office, asked({ pad }))));
    assert.equal(form.has('titel'), false, 'Of what cannot be read there is only the text.');
    const typed = new Map([...form, [control.body, 'iets']]);
    assert.match(textOf(await fileReply(office, asked({ pad }, typed))), /Bewaard\./);
  });

  test('shows what it breaks in other files', async () => {
    const query = { pad: 'actoren.yaml', onderdeel: '1' };
    const form = controlsIn(textOf(await fileReply(office, asked(query))));
    const sent = new Map([...form, ['id', 'bureau']]);
    const page = textOf(await fileReply(office, asked(query, sent)));
    assert.match(
      page,
      /in <code>categorieen\/1\.1-plannen\.md:\d+<\/code>: onbekende actor <code>dienst<\/code>/,
    );
  });
});
