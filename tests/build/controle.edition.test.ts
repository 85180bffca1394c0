import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { homedir, hostname, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import process from 'node:process';
import { describe, test } from 'node:test';
import { controleSchema, listFile, renderControle } from '../../scripts/build/controle.ts';
import type { Controle } from '../../scripts/build/controle.ts';
import { readCommit } from '../../scripts/build/provenance.ts';
import type { Git } from '../../scripts/build/provenance.ts';
import { pdfName } from '../../src/print/file-names.ts';
import { writeControle } from '../../scripts/build/write-controle.ts';
import { realSite } from '../edition.ts';

const root = join(import.meta.dirname, '../..');
const commit = '0123456789abcdef0123456789abcdef01234567';

const small: Controle = {
  formaat: 1,
  lijst: { id: 'lijst', versie: '0.1', datum: '2015-03' },
  commit,
  adres: { site: 'https://lijst.example.nl', basis: '/lijsten/mivd/' },
  gereedschap: { node: '24.21.0', browser: 'HeadlessChrome/153', astro: '7.3.5' },
  bestanden: ['é.html', 'a/b.html', 'Z.txt', 'a.html'].map((pad) => listFile(pad, new Uint8Array())),
};

describe('controle.json', () => {
  test('is the same text in whatever order files and tools were found', () => {
    const turned = {
      ...small,
      gereedschap: Object.fromEntries(Object.entries(small.gereedschap).reverse()),
      bestanden: small.bestanden.toReversed(),
    };
    assert.equal(renderControle(turned), renderControle(small));
    const read = controleSchema.parse(JSON.parse(renderControle(small)));
    assert.deepEqual(
      read.bestanden.map(({ pad }) => pad),
      ['Z.txt', 'a.html', 'a/b.html', 'é.html'],
    );
    assert.deepEqual(Object.keys(read.gereedschap), ['astro', 'browser', 'node']);
  });

  test('gives the hash that other programs give', () => {
    assert.deepEqual(listFile('abc.txt', new TextEncoder().encode('abc')), {
      pad: 'abc.txt',
      bytes: 3,
      // FIPS 180-2, appendix B.1.
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
  });

  for (const pad of ['../x', '/etc/x', 'a/../../x', 'a//b', './a', 'a\\b', 'a\0b', '', 'a/']) {
    test(`cannot name ${JSON.stringify(pad)}: it is no file of the site`, () => {
      const listed = { ...small, bestanden: [{ ...listFile('a', new Uint8Array()), pad }] };
      assert.equal(controleSchema.safeParse(listed).success, false);
    });
  }

  for (const pad of ['..a', 'a..b/c', '.well-known/x', 'a b.html']) {
    test(`can name ${JSON.stringify(pad)}`, () => {
      const listed = { ...small, bestanden: [{ ...listFile('a', new Uint8Array()), pad }] };
      assert.equal(controleSchema.safeParse(listed).success, true);
    });
  }

  test('cannot name a file twice', () => {
    const [file] = small.bestanden;
    assert.equal(controleSchema.safeParse({ ...small, bestanden: [file, file] }).success, false);
  });
});

describe('controle.json of a build', () => {
  test('keeps the settings that a rebuild needs, and leaves out itself', async () => {
    const site = await mkdtemp(join(tmpdir(), 'inzage-controle-'));
    const settings = {
      site: 'https://lijst.example.nl',
      base: '/lijsten/mivd/',
      date: new Date('2015-03-01T00:00:00Z'),
    };
    try {
      await writeFile(join(site, 'index.html'), 'Lijst');
      await writeFile(join(site, 'controle.json'), 'van een vorige keer');
      const { lijst } = small;
      await writeControle({
        before: null,
        root,
        content: join(root, 'content'),
        site,
        settings,
        lijst,
        browser: 'Chrome/1',
      });
      const text = await readFile(join(site, 'controle.json'), 'utf8');
      const { adres, tijdstip, bestanden } = controleSchema.parse(JSON.parse(text));
      assert.deepEqual(adres, { site: 'https://lijst.example.nl', basis: '/lijsten/mivd/' });
      assert.equal(tijdstip, 1_425_168_000);
      assert.deepEqual(bestanden, [listFile('index.html', new TextEncoder().encode('Lijst'))]);
    } finally {
      await rm(site, { recursive: true, force: true });
    }
  });
});

describe('the commit of a build', () => {
  /** A git that says this of HEAD and of what has changed. */
  function git(head: string, changes: string): { git: Git; asked: string[][] } {
    const asked: string[][] = [];
    return {
      asked,
      git: (...args) => {
        asked.push(args);
        return Promise.resolve(args[0] === 'rev-parse' ? head : changes);
      },
    };
  }

  test('is that of the checkout, when nothing that goes into the site has changed', async () => {
    const clean = git(`\n${commit}\n`, '');
    assert.deepEqual(await readCommit(clean.git, true), { commit });
    const [, status = []] = clean.asked;
    assert.ok(['content', 'src', 'public', 'package-lock.json'].every((path) => status.includes(path)));
    assert.ok(!status.includes('tests'));
  });

  test('comes with a warning when something has changed, or the content is from elsewhere', async () => {
    const changed = { commit, gewijzigd: true };
    assert.deepEqual(await readCommit(git(`\n${commit}\n`, ' M src/a.ts\n').git, true), changed);
    assert.deepEqual(await readCommit(git(`\n${commit}\n`, '').git, false), changed);
  });

  test('is unknown in a folder of another repository, and without git', async () => {
    assert.deepEqual(await readCommit(git(`vendor/inzage/\n${commit}\n`, '').git, true), { commit: null });
    const none: Git = () => Promise.reject(new Error('spawn git ENOENT'));
    assert.deepEqual(await readCommit(none, true), { commit: null });
  });
});

describe('controle.json of the real site', () => {
  async function read(): Promise<{ folder: string; text: string; controle: Controle }> {
    const { folder } = await realSite();
    const text = await readFile(join(folder, 'controle.json'), 'utf8');
    return { folder, text, controle: controleSchema.parse(JSON.parse(text)) };
  }

  test('lists every other file, and no other, with its size and hash', async () => {
    const { folder, controle } = await read();
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
    assert.deepEqual(
      controle.bestanden.map(({ pad }) => pad).sort(),
      paths.filter((path) => path !== 'controle.json').sort(),
    );
    for (const { pad, bytes, sha256 } of controle.bestanden) {
      const content = await readFile(join(folder, pad));
      const hash = createHash('sha256').update(content).digest('hex');
      assert.deepEqual({ bytes, sha256 }, { bytes: content.length, sha256: hash }, pad);
    }
  });

  test('tells the edition and the tools, and nothing of this machine', async () => {
    const { text, controle } = await read();
    const { loaded } = await realSite();
    const { id, versie, datum } = loaded.document.lijst;
    assert.deepEqual(controle.lijst, { id, versie, datum });
    assert.equal(controle.gereedschap.node, process.versions.node);
    assert.match(controle.gereedschap.browser ?? '', /Chrom.*\/\d+\./);
    for (const secret of [root, homedir(), tmpdir(), hostname()].filter((name) => name.length > 4))
      assert.ok(!text.includes(secret), secret);
  });

  test('agrees with what the site says of the PDF, which search does not find', async () => {
    const { folder, controle } = await read();
    const pdf = controle.bestanden.find(({ pad }) => pad === pdfName(controle.lijst));
    assert.ok(pdf);
    const about = await readFile(join(folder, 'over/index.html'), 'utf8');
    assert.ok(about.includes(`>${pdf.sha256}</code>`));
    assert.ok(about.includes(`>shasum -a 256 ${pdf.pad}</code>`));
    assert.ok(about.includes(`>certutil -hashfile ${pdf.pad} SHA256</code>`));
    assert.match(about, /<a href="\/controle\.json">/);
    const words = JSON.parse(await readFile(join(folder, 'zoeken/woorden.json'), 'utf8')) as string[];
    assert.ok(words.includes('lijst'));
    assert.ok(!words.includes(pdf.sha256));
  });
});
