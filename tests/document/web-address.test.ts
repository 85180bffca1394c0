import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readableAddress } from '../../src/markdown/html/readable-address.ts';
import { url } from '../../src/document/schema/primitives.ts';
import { judgeAddress, telephoneHref } from '../../src/document/web-address.ts';

/** What every output may write between its own quotes or brackets, and what every reader takes (RFC 3986). */
const plain = /^(?:https?:\/\/|mailto:|tel:)(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-Fa-f]{2})+$/;

function hrefOf(typed: string): string | null {
  const judged = judgeAddress(typed);
  return judged && 'href' in judged ? judged.href : null;
}

describe('an address that leads somewhere', () => {
  for (const [typed, href] of [
    ['https://example.org', 'https://example.org'],
    ['HTTPS://Example.org/A', 'https://Example.org/A'],
    ['https://example.org:8080/a?b=1&c=2#d', 'https://example.org:8080/a?b=1&c=2#d'],
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['https://example.org/"a"<b>{c}|^`', 'https://example.org/%22a%22%3Cb%3E%7Bc%7D%7C%5E%60'],
    ['https://example.org/[a]?[b]#[c]#d', 'https://example.org/%5Ba%5D?%5Bb%5D#%5Bc%5D%23d'],
    ['https://example.org/%C3%A9%20', 'https://example.org/%C3%A9%20'],
    ['https://münchen.example/één', 'https://xn--mnchen-3ya.example/%C3%A9%C3%A9n'],
    ['https://[2001:db8::1]/a', 'https://[2001:db8::1]/a'],
    ['mailto:a@b.nl?subject=Mijn zienswijze', 'mailto:a@b.nl?subject=Mijn%20zienswijze'],
    ['mailto:a@b.nl,c.d+e@münchen.example', 'mailto:a@b.nl,c.d+e@xn--mnchen-3ya.example'],
    ['tel:+31-70-1234567', 'tel:+31-70-1234567'],
  ] as const) {
    test(typed, () => {
      assert.equal(hrefOf(typed), href);
      assert.match(href, plain);
      assert.equal(hrefOf(href), href, 'and is left alone the second time');
    });
  }
});

describe('an address that leads nowhere', () => {
  for (const typed of [
    ...['https:foo', 'https:/x', 'https:///x', 'https://', 'http://?a', 'https://#a', 'https://:80/'],
    ...[
      'https://[::1',
      'https://[zz]/',
      'https://exa mple.org',
      'https://a..b',
      'https://.',
      'https://-a.nl',
    ],
    ...['https://a"b.nl', "https://a'b.nl", 'https://a<b>.nl', 'https://a|b', 'https://ex%61mple.org'],
    ...['https://0x7f.1', 'https://127.1', 'https://010.0.0.1', 'https://1.2.3.4:99999', 'https://x.nl:a/'],
    ...['https://user:pw@host', 'https://user@host/', 'https://user%40host', 'https://goed.nl@kwaad.nl'],
    ...[
      'https:\\\\x.nl',
      'https://x.nl\\@kwaad.nl',
      'https://x.nl/a\\b',
      'https://x.nl/100%',
      'https://x.nl/%zz',
    ],
    ...[
      'https://x.nl/\u0000',
      'https://x.nl/\n',
      'https://x.nl\t/',
      'https://x.nl/\u200b',
      'https://x\u00ad.nl',
    ],
    ...[
      'https://x.nl/\u202e',
      'https://x.nl/\ud800',
      'https://x.nl/\uffff',
      'https://x.nl ',
      'https://x.nl/\u2028',
    ],
    ...[
      'mailto:',
      'mailto:a',
      'mailto:@b.nl',
      'mailto:a@',
      'mailto:?subject=a',
      'mailto:a b@c.nl',
      'mailto:a@b@c',
    ],
    ...['mailto:a@b.nl,', 'mailto:a@b.nl#c', 'mailto:"a"@b.nl', 'mailto:<a@b.nl>', 'mailto://a@b.nl'],
    ...[
      'tel:',
      'tel:bel',
      'tel:0800-BELLEN',
      'tel:070 123',
      'tel:+',
      'tel:-',
      'tel://070123456',
      'tel:070#1',
    ],
    ...[
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'data:text/html,x',
      'file:///c',
      'ftp://x.nl',
      'www.x.nl',
    ],
    ...['//x.nl', '/x', '', ' https://x.nl', 'java\nscript:alert(1)', 'https'],
  ])
    test(JSON.stringify(typed), () => {
      assert.equal(hrefOf(typed), null);
      assert.ok(!url.safeParse(typed).success);
    });
});

describe('the repair of an address', () => {
  const repairs = (typed: string): string | undefined => {
    const judged = judgeAddress(typed);
    return judged && 'fault' in judged ? judged.fault.repair : undefined;
  };

  test('is an address that is right, or no address', () => {
    for (const [typed, repair] of [
      ['https:foo', 'Schrijf `https://foo`.'],
      ['https:///', 'Verbeter het adres, of haal het weg.'],
      ['http:\\\\x.nl\\a', 'Schrijf `http://x.nl/a`.'],
      ['https://a@x.nl/@b', 'Schrijf `https://x.nl/@b`.'],
      ['https://a@/', 'Verbeter het adres, of haal het weg.'],
      ['tel:070 123', 'Schrijf `tel:070-123`.'],
    ] as const)
      assert.equal(repairs(typed), repair);
  });
});

test('an address with other letters is shown as it was typed', () => {
  for (const typed of [
    'https://münchen.example/één?ü=1#Ω',
    'https://example.org/a%20b%22?c=%2F',
    'https://x.nl:80/',
  ])
    assert.equal(readableAddress(url.parse(typed)), typed);
  assert.equal(readableAddress('https://x.nl/%E2%80%AE%C3'), 'https://x.nl/%E2%80%AE%C3');
});

test('a telephone number is dialled as it is written, without what is left out abroad', () => {
  for (const [number, href] of [
    ['070-3315460', 'tel:0703315460'],
    ['+31 (0)70 331 54 60', 'tel:+31703315460'],
    ['(070) 331 54 60', 'tel:0703315460'],
    ['112', 'tel:112'],
    ['0800-BELLEN', null],
    ['bel ons', null],
    ['+', null],
    ['070 1 of 070 2', null],
  ] as const)
    assert.equal(telephoneHref(number), href, number);
});
