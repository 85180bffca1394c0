import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toString } from 'mdast-util-to-string';
import { createJudge } from '../../src/astro/dev/reading/judge.ts';
import type { Judgement } from '../../src/astro/dev/reading/judge.ts';
import { base, chapter, textPath, withText } from '../../src/check/examples/base.ts';
import { allSections } from '../../src/document/queries.ts';
import type { ContentFile } from '../../src/source/read.ts';
import { lookAlone } from '../look-over.ts';

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

/** Content at the start, and how it stands after each edit. */
function begin(over: Readonly<Record<string, string | null>> = {}): {
  readonly first: Judgement;
  readonly edit: (over?: Readonly<Record<string, string | null>>) => Judgement;
  readonly unreadable: (why: string) => Judgement['trouble'];
} {
  const judge = createJudge();
  const first = judge.edit(files(over), lookAlone);
  return { first, edit: (newer = {}) => judge.edit(files(newer), lookAlone), unreadable: judge.unreadable };
}

/** What the pages say, a line for each passage. */
function words({ shown }: Judgement): string {
  return [...allSections(shown.loaded.document.delen)]
    .flatMap(({ passages }) => passages.map(({ blocks }) => toString(blocks)))
    .join('\n');
}

const list = base['lijst.yaml'] ?? '';
const broken = { 'lijst.yaml': list.replace('titel: ', 'titel: "') };

describe('what is shown of content that is being edited', () => {
  test('is the edit', () => {
    const { edit } = begin();
    const edited = edit(withText('Over het GWR, verbeterd.'));
    assert.match(words(edited), /Over het GWR, verbeterd\./);
    assert.equal(edited.trouble, null);
  });

  test('is a file as it was while there is an error in it, which is told, and edits in others', () => {
    const { edit } = begin();
    const { trouble } = edit(broken);
    assert.match(
      trouble?.summary ?? '',
      /^1 fout in lijst\.yaml, regel \d+; u ziet de versie van \d\d\.\d\d uur$/,
    );
    assert.equal(trouble?.findings[0]?.code, 'BE02');
    const better = { [other]: chapter('Tweede', 'Over het GWR, al verbeterd.') };
    const both = edit({ ...broken, ...better });
    assert.match(words(both), /al verbeterd/);
    assert.equal(both.shown.loaded.document.lijst.titel, 'Selectielijst Proefdienst');
    assert.equal(edit(better).trouble, null);
  });

  test('is a new file when it has no error, and a removed one till the list can do without', () => {
    const { edit } = begin();
    const added = 'hoofdstukken/1-toelichting/3-derde.md';
    const faulty = edit({ [added]: '---\ntitel: Derde\nfout\n---\n\nNieuw.\n' });
    assert.doesNotMatch(words(faulty), /Nieuw\./);
    assert.notEqual(faulty.trouble, null);
    const whole = { [added]: chapter('Derde', 'Nieuw. Zie het GWR.') };
    const mended = edit(whole);
    assert.match(words(mended), /Nieuw\./);
    assert.equal(mended.trouble, null);
    const without = edit({ ...whole, 'lijst.yaml': null });
    assert.match(without.trouble?.summary ?? '', /^1 fout in lijst\.yaml, regel 1; u ziet/);
    assert.match(words(without), /Nieuw\./);
  });

  test('is the very same when an edit changes nothing of it', () => {
    const { edit } = begin();
    const { shown } = edit(broken);
    assert.equal(edit({ 'lijst.yaml': `${broken['lijst.yaml']}# nog een regel\n` }).shown, shown);
  });
});

describe('what is shown of content that begins with an error', () => {
  test('is nothing when the facts of the list cannot be read, which is told', () => {
    const { first, edit } = begin(broken);
    assert.equal(first.isEmpty, true);
    assert.match(
      first.trouble?.summary ?? '',
      /^1 fout in lijst\.yaml, regel \d+; zolang kan er niets worden getoond$/,
    );
    const { isEmpty, trouble } = edit();
    assert.deepEqual({ isEmpty, trouble }, { isEmpty: false, trouble: null });
  });

  test('is the rest when it is in another file', () => {
    const { first } = begin({ [textPath]: '---\ntitel: Een\nfout\n---\n' });
    assert.equal(first.isEmpty, false);
    assert.match(first.trouble?.summary ?? '', /; u ziet wat wel kon worden gelezen$/);
    assert.match(words(first), /Over het GWR/);
  });

  test('stays when the folder cannot be read, which is told, until it can', () => {
    const { edit, unreadable } = begin();
    const trouble = unreadable('De map is er niet.');
    assert.match(
      trouble?.summary ?? '',
      /^De inhoud kan niet worden gelezen; u ziet de versie van \d\d\.\d\d uur$/,
    );
    assert.equal(trouble?.more, 'De map is er niet.');
    assert.equal(edit().trouble, null);
  });
});
