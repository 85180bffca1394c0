import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toString } from 'mdast-util-to-string';
import { editedSite } from '../../src/astro/dev/edited-site.ts';
import type { EditedSite } from '../../src/astro/dev/edited-site.ts';
import { readSettings } from '../../src/astro/settings.ts';
import { base, chapter, textPath, withText } from '../../src/check/examples/base.ts';
import { allSections } from '../../src/document/queries.ts';
import type { ContentFile } from '../../src/source/read.ts';

const other = 'hoofdstukken/1-toelichting/2-tweede.md';

const bytesOf = new Map<string, Uint8Array>();

/** As the disk gives them: the same text is the very same bytes. */
function files(over: Readonly<Record<string, string | null>> = {}): ContentFile[] {
  const all = Object.entries<string | null>({
    ...base,
    [other]: chapter('Tweede', 'Over het GWR.'),
    ...over,
  });
  return all
    .flatMap(([path, text]) => {
      if (text === null) return [];
      const bytes = bytesOf.get(text) ?? new TextEncoder().encode(text);
      bytesOf.set(text, bytes);
      return [{ path, bytes }];
    })
    .sort((one, two) => (one.path < two.path ? -1 : 1));
}

function begin(over: Readonly<Record<string, string | null>> = {}): Promise<EditedSite> {
  return editedSite(files(over), {
    folder: '/content',
    keeps: false,
    settings: readSettings({}),
    report: () => undefined,
  });
}

/** What the pages say, a line for each passage. */
function words(site: EditedSite): string {
  return [...allSections(site.site().pages.document.delen)]
    .flatMap(({ passages }) => passages.map(({ blocks }) => toString(blocks)))
    .join('\n');
}

const list = base['lijst.yaml'] ?? '';
const broken = { 'lijst.yaml': list.replace('titel: ', 'titel: "') };

describe('the site of content that is being edited', () => {
  test('shows an edit, as a version of its own', async () => {
    const site = await begin();
    const { version } = site.stand();
    site.take(files(withText('Over het GWR, verbeterd.')));
    assert.match(words(site), /Over het GWR, verbeterd\./);
    assert.ok(site.stand().version > version);
    assert.equal(site.stand().trouble, null);
  });

  test('keeps a file as it was while there is an error in it, says so, and shows edits in others', async () => {
    const site = await begin();
    site.take(files(broken));
    const { version, trouble } = site.stand();
    assert.match(
      trouble?.summary ?? '',
      /^1 fout in lijst\.yaml, regel \d+; u ziet de versie van \d\d\.\d\d uur$/,
    );
    assert.equal(trouble?.findings[0]?.code, 'BE02');
    site.take(files({ ...broken, [other]: chapter('Tweede', 'Over het GWR, al verbeterd.') }));
    assert.match(words(site), /al verbeterd/);
    assert.equal(site.loaded().document.lijst.titel, 'Selectielijst Proefdienst');
    assert.ok(site.stand().version > version);
    site.take(files({ [other]: chapter('Tweede', 'Over het GWR, al verbeterd.') }));
    assert.equal(site.stand().trouble, null);
  });

  test('shows a new file without its errors later, and a removed one till nobody refers to it', async () => {
    const site = await begin();
    const added = 'hoofdstukken/1-toelichting/3-derde.md';
    site.take(files({ [added]: '---\ntitel: Derde\nfout\n---\n\nNieuw.\n' }));
    assert.doesNotMatch(words(site), /Nieuw\./);
    assert.notEqual(site.stand().trouble, null);
    const whole = { [added]: chapter('Derde', 'Nieuw. Zie het GWR.') };
    site.take(files(whole));
    assert.match(words(site), /Nieuw\./);
    assert.equal(site.stand().trouble, null);
    site.take(files({ ...whole, 'lijst.yaml': null }));
    assert.match(site.stand().trouble?.summary ?? '', /^1 fout in lijst\.yaml, regel 1; u ziet/);
    assert.match(words(site), /Nieuw\./);
  });

  test('stays the same version when an edit changes nothing that is shown', async () => {
    const site = await begin();
    site.take(files(broken));
    const { version } = site.stand();
    site.take(files({ 'lijst.yaml': `${broken['lijst.yaml']}# nog een regel\n` }));
    assert.equal(site.stand().version, version);
  });
});

describe('the site of content that begins with an error', () => {
  test('is empty when the facts of the list cannot be read, and says so', async () => {
    const site = await begin(broken);
    assert.equal(site.isEmpty(), true);
    assert.match(
      site.stand().trouble?.summary ?? '',
      /^1 fout in lijst\.yaml, regel \d+; zolang kan er niets worden getoond$/,
    );
    site.take(files());
    assert.equal(site.isEmpty(), false);
    assert.equal(site.stand().trouble, null);
  });

  test('has the rest when it is in another file', async () => {
    const site = await begin({ [textPath]: '---\ntitel: Een\nfout\n---\n' });
    assert.equal(site.isEmpty(), false);
    assert.match(site.stand().trouble?.summary ?? '', /; u ziet wat wel kon worden gelezen$/);
    assert.match(words(site), /Over het GWR/);
  });

  test('tells that the folder cannot be read, and goes on when it can', async () => {
    const site = await begin();
    site.cannotRead('De map is er niet.');
    assert.match(
      site.stand().trouble?.summary ?? '',
      /^De inhoud kan niet worden gelezen; u ziet de versie van/,
    );
    assert.equal(site.stand().trouble?.more, 'De map is er niet.');
    site.take(files());
    assert.equal(site.stand().trouble, null);
  });
});
