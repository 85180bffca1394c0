import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, test } from 'node:test';
import { renderControle } from '../../scripts/build/controle.ts';
import { CannotCompare } from '../../scripts/verify/cannot-compare.ts';
import { renderReport } from '../../scripts/verify/report.ts';
import { isSame } from '../../scripts/verify/verify.ts';
import { serveSite } from '../site-server.ts';
import { compare, controleOf, files, folders, rebuiltFrom, withControle } from './site.ts';
import type { Files } from './site.ts';

const folderWith = folders();
const closing: (() => unknown)[] = [];
after(() => Promise.all(closing.map((close) => close())));

async function served(content: Files, base = '/'): Promise<{ home: string; missing: Set<string> }> {
  const site = await serveSite(await folderWith(content), base);
  closing.push(site.close);
  return { home: `${site.origin}${base}`, missing: site.missing };
}

/** A web server of the test's own making. */
async function answering(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** What a person is told when nothing could be compared. */
async function refusal(target: string): Promise<string> {
  const error = await compare(target, rebuiltFrom(files)).then(
    () => assert.fail('it was compared'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof CannotCompare, String(error));
  return error.message;
}

describe('a site at an address', () => {
  test('is compared, whether its home page, its folder or its controle.json is named', async () => {
    const { home } = await served(withControle(files), '/lijsten/mivd/');
    for (const target of [home, home.slice(0, -1), `${home}controle.json`, `${home}?van=mail#kop`]) {
      const report = await compare(target, rebuiltFrom(files));
      assert.equal(isSame(report), true, target);
      assert.equal(report.where, home);
    }
  });

  test('with a file that is gone and one that was changed is told which', async () => {
    const { home, missing } = await served({ ...withControle(files), 'over/index.html': '<h1>Over!</h>' });
    missing.add('/index.html');
    const { faults, differences } = await compare(home, rebuiltFrom(files));
    assert.deepEqual(
      faults.map(({ pad, kind }) => [pad, kind]),
      [
        ['index.html', 'missing'],
        ['over/index.html', 'changed'],
      ],
    );
    assert.deepEqual(
      differences.map(({ pad, text }) => [pad, text?.published]),
      [['over/index.html', '<h1>Over!</h>']],
    );
  });

  test('is not read further when a file goes on far past the size that was listed', async () => {
    let sent = 0;
    const home = await answering((request, response) => {
      if (request.url === '/controle.json') {
        response.end(renderControle(controleOf({ 'groot.txt': 'klein' })));
        return;
      }
      const chunk = Buffer.alloc(65_536);
      const more = (): void => {
        while (!response.destroyed && response.write(chunk)) sent += chunk.length;
      };
      response.on('drain', more);
      more();
    });
    const report = await compare(home, rebuiltFrom({ 'groot.txt': 'klein' }));
    assert.deepEqual(
      report.faults.map(({ pad, kind, found }) => ({ pad, kind, found })),
      [{ pad: 'groot.txt', kind: 'changed', found: null }],
    );
    assert.ok(sent < 100_000_000, `${sent} bytes`);
    assert.match(
      renderReport(report),
      /\n {2}groot\.txt\n {4}is meer dan twee keer zo groot als de 5 bytes die zijn genoemd\n/,
    );
  });

  test('without controle.json is refused, with what to name instead', async () => {
    const { home } = await served(files);
    assert.equal(
      await refusal(home),
      `Op ${home} staat geen controle.json. Noem het adres van de voorpagina, met de map waarin de site staat.`,
    );
  });

  test('at which nobody answers is refused', async () => {
    const site = await serveSite(await folderWith(files));
    await site.close();
    assert.equal(
      await refusal(site.origin),
      `${site.origin}/controle.json is niet op te halen: daar luistert geen webserver. Controleer het adres en de verbinding, en probeer het opnieuw.`,
    );
  });

  test('whose server fails is refused with the status', async () => {
    const home = await answering((_, response) => response.writeHead(503).end());
    assert.match(
      await refusal(home),
      /controle\.json is niet op te halen: de server antwoordt met status 503\. /,
    );
  });

  test('may redirect within its host, and not to another', async () => {
    const text = renderControle(controleOf({}));
    const within = await answering((request, response) => {
      if (request.url === '/controle.json') response.writeHead(301, { location: '/v1/controle.json' }).end();
      else response.end(text);
    });
    assert.equal(isSame(await compare(within, rebuiltFrom({}))), true);
    const away = await answering((_, response) =>
      response.writeHead(302, { location: `${within}controle.json` }).end(),
    );
    assert.match(
      await refusal(away),
      new RegExp(`de server verwijst door naar een andere plaats \\(${within.slice(0, -1)}\\)\\. `),
    );
    const round = await answering((request, response) =>
      response.writeHead(302, { location: request.url ?? '/' }).end(),
    );
    assert.match(await refusal(round), /de server verwijst meer dan 5 keer door\. /);
  });
});

describe('a controle.json', () => {
  const cases: [what: string, text: string, why: RegExp][] = [
    ['that is no JSON', '<!doctype html>', /: het is geen JSON \(.+\)\./],
    ['that is not an object', 'null', /: er staat geen `formaat` in\./],
    ['of a later format', '{"formaat": 2}', /: `formaat` is 2, verwacht werd 1\./],
    [
      'that names a file outside the site',
      renderControle(controleOf({ '../../etc/passwd': '' })),
      /: bij `bestanden\.0\.pad` staat: geen pad binnen de site\./,
    ],
    [
      'with a hash that is none',
      renderControle(controleOf({})).replace(
        '"bestanden": []',
        '"bestanden": [{"pad":"a","bytes":1,"sha256":"0x"}]',
      ),
      /: bij `bestanden\.0\.sha256` staat: geen SHA-256 in kleine letters\./,
    ],
    [
      'that would steer the terminal',
      '{"formaat": "\\u001b[2J"}',
      /: `formaat` is "\\u001b\[2J", verwacht werd 1\./,
    ],
  ];
  for (const [what, text, why] of cases) {
    test(`${what} is refused with the reason`, async () => {
      const folder = await folderWith({ 'controle.json': text });
      const message = await refusal(folder);
      assert.ok(message.startsWith(`controle.json van ${folder} is niet te lezen: `));
      assert.match(message, why);
    });
  }
});
