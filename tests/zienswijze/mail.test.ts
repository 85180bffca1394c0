import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accountOf } from '../../scripts/zienswijzen/account.ts';
import { viewLimits } from '../../src/document/view-limits.ts';
import { collect } from '../../src/zienswijze/receive/collect.ts';
import type { Collected } from '../../src/zienswijze/receive/collect.ts';
import { dayOf } from '../../src/zienswijze/receive/day-of.ts';
import { tableOf } from '../../src/zienswijze/receive/table.ts';
import { toViewJson } from '../../src/zienswijze/write.ts';
import { exampleView } from './example.ts';

const words = 'Content-Type: text/plain; charset=utf-8\r\n\r\nWat ik vind.';
const nameless = toViewJson({ ...exampleView, indiener: {} });

/** A message, with what comes before its date. */
function message(from: string, body: string, date = '1 Apr 2026 10:00:00 +0200', before = ''): string {
  return `${before}From: ${from} <post@voorbeeld.nl>\r\nDate: ${date}\r\nMIME-Version: 1.0\r\n${body}`;
}

function mixed(mark: string, ...parts: readonly string[]): string {
  const all = parts.map((part) => `--${mark}\r\n${part}\r\n`).join('');
  return `Content-Type: multipart/mixed; boundary=${mark}\r\n\r\n${all}--${mark}--\r\n`;
}

function attached(name: string, content = 'x'): string {
  return `Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${content}`;
}

function receive(text: string): Promise<Collected> {
  const bytes = new TextEncoder().encode(text);
  const known = { numbers: new Map<string, number>(), senders: new Map(), highest: 0 };
  return collect([{ path: 'a.eml', bytes }], known, 'selectielijst');
}

async function read(text: string): Promise<string> {
  const { views, refused } = await receive(text);
  const [view] = views;
  return view
    ? [view.received, view.sender?.naam, view.id === null ? view.general : 'bestand'].join(' · ')
    : refused.flatMap(({ faults }) => faults.map(({ code, expected }) => `${code} ${expected}`)).join();
}

describe('a message', () => {
  const handedOn = (date: string): string => `Received: from a by b; ${date}\r\n`;

  test('came in when it was handed on, whatever the clock of the sender says', async () => {
    const sent = '1 Apr 2025 23:59:00 +0200';
    const hops = handedOn('Thu, 2 Apr 2026 00:03:00 +0200 (CEST)') + handedOn('1 Apr 2026 22:01:00 +0000');
    assert.match(await read(message('Bea', words, sent, hops)), /^2026-04-02 · Bea/);
  });

  test('leaves the day open where those that handed it on name different days', async () => {
    const late = handedOn('Thu, 2 Apr 2026 00:01:00 +0200') + handedOn('1 Apr 2026 23:50:00 +0200');
    assert.match(await read(message('Bea', words, undefined, late)), /^ · Bea/);
  });

  test('came in when it was sent where nobody tells of a day', async () => {
    for (const hop of [handedOn('ooit'), 'Received: from a by b id 2019\r\n'])
      assert.match(await read(message('Bea', words, undefined, hop)), /^2026-04-01 · Bea/, hop);
    const one = handedOn('2 Apr 2026 00:01:00 +0200') + 'Received: from a by b id 2019\r\n';
    assert.match(await read(message('Bea', words, undefined, one)), /^2026-04-02 · Bea/);
  });

  test('brings a message along that was forwarded: that says who sent the file of the site, and when', async () => {
    const inner = message('Bea', mixed('c', words, attached('zienswijze.json', nameless)));
    const forwarded = `Content-Type: message/rfc822\r\n\r\n${inner}`;
    const outer = message('Postkamer', mixed('b', words, forwarded), '9 Apr 2026 10:00:00 +0200');
    assert.equal(await read(outer), '2026-04-01 · Bea · bestand');
    const plain = `Content-Type: message/rfc822\r\n\r\n${message('Bea', words)}`;
    assert.match(await read(message('Postkamer', mixed('b', words, plain))), /^ZW17 /);
  });

  test('is its words, with what programs for mail attach by themselves', async () => {
    for (const name of ['invite.ics', 'bea.vcf', 'smime.p7s'])
      assert.equal(
        await read(message('Bea', mixed('b', words, attached(name)))),
        '2026-04-01 · Bea · Wat ik vind.',
        name,
      );
  });

  test('loses nothing that it brings beside a view: words are told of, and a file is refused', async () => {
    const brought = attached('zienswijze.json', nameless);
    const inner = message('Bea', mixed('c', brought));
    const forwarded = `Content-Type: message/rfc822\r\n\r\n${inner}`;
    for (const part of [brought, forwarded])
      assert.match(
        await read(message('Bea', mixed('b', part, attached('mijn-brief.pdf')))),
        part === brought ? /^ZW10 .*`mijn-brief\.pdf`/ : /^ZW17 /,
      );
    const coversOf = async (...parts: readonly string[]): Promise<readonly string[]> =>
      (await receive(message('Bea', mixed('b', ...parts, attached('bea.vcf'))))).covers;
    assert.deepEqual(await coversOf(brought), []);
    assert.deepEqual(await coversOf(words, brought), ['a.eml']);
    const told = await receive(message('Bea', mixed('b', words, brought)));
    const table = tableOf(told, () => ({ block: null, how: null }), [], null);
    assert.match(accountOf(told, table), /^a\.eml: ook tekst in het bericht: lees het na$/m);
  });

  test('is refused with the name of the attachment that may be the view', async () => {
    assert.match(
      await read(message('Bea', mixed('b', words, attached('brief.pdf')))),
      /^ZW10 .*`brief\.pdf`/,
    );
    assert.match(await read(message('Bea', mixed('b', words, attached('winmail.dat')))), /^ZW18 /);
    const long = words + 'x'.repeat(viewLimits.text);
    assert.match(await read(message('Bea', long)), /^ZW19 ten hoogste 20000 tekens/);
  });
});

test('the day of a moment is that in the Netherlands, or the one that is written', () => {
  for (const [moment, day] of [
    ['Wed, 1 Apr 2026 21:59:59 +0000', '2026-04-01'],
    ['Wed, 1 Apr 2026 22:00:00 GMT', '2026-04-02'],
    ['2026-01-31T23:00:00Z', '2026-02-01'],
    ['Wed, 1 Apr 2026 23:59:00', '2026-04-01'],
    ['Wed, 1 Apr 2026 00:30:00', '2026-04-01'],
    ['morgen', null],
  ] as const)
    assert.equal(dayOf(moment), day, moment);
});
