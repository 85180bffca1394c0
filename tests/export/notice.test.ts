import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { textsFor } from '../../src/document/list-kinds.ts';
import { toNotice } from '../../src/export/procedure/notice.ts';
import { noticeFacts, tells } from '../../src/law/notice-facts.ts';
import type { NoticeFact } from '../../src/law/notice-facts.ts';
import { withLijst } from '../../src/check/examples/base.ts';
import { listOf } from '../document/list.ts';
import { shippedList } from '../shipped-list.ts';
import { everyList } from './lists.ts';

describe('the proposed notice', () => {
  test('of the shipped list tells what, where and when, who and how', async () => {
    const { document } = await shippedList();
    const text = toNotice(document, textsFor(document.lijst), 'https://lijst.example/');
    const [title, what, when] = text?.split('\n\n') ?? [];
    assert.equal(title, 'Kennisgeving: Generieke Selectielijst MIVD ter inzage');
    assert.match(
      what ?? '',
      /^Ter inzage ligt het ontwerp Generieke selectielijst voor .* Verantwoordelijk: Minister van Defensie\. /,
    );
    assert.equal(when, 'Het ontwerp ligt ter inzage van 16 maart 2015 tot en met 28 april 2015.');
    assert.match(text ?? '', /- mondeling, op afspraak via 070-3315460\n/);
    assert.match(text ?? '', /\nVermeld daarbij: zienswijze selectielijst\.\n$/);
  });

  test('of any list holds all that a notice must hold', async () => {
    let seen = 0;
    for (const [, { document }] of await everyList()) {
      const text = toNotice(document, textsFor(document.lijst), null);
      const facts = noticeFacts(document.lijst);
      assert.equal(text === null, facts.length === 0);
      for (const fact of facts) {
        assert.ok(tells(text ?? '', fact), `${document.lijst.id}: ${fact.name}`);
        seen += 1;
      }
    }
    assert.ok(seen > 6);
  });

  test('is not written for a list without an inspection', () => {
    const { document } = listOf(withLijst());
    assert.equal(toNotice(document, textsFor(document.lijst), null), null);
  });
});

describe('a fact of a notice', () => {
  const fact = (...forms: string[]): NoticeFact => ({ keys: [], name: 'x', forms });

  test('is found over lines, and in other signs and capitals', () => {
    assert.ok(tells('op 16\n  maart 2015', fact('16 maart 2015')));
    assert.ok(tells('bel 070 – 331 5460', fact('070-331-5460')));
    assert.ok(tells('het NATIONAAL ARCHIEF', fact('Nationaal Archief')));
  });

  test('is not found within a longer number', () => {
    assert.ok(!tells('tot 128 april 2015', fact('28 april 2015')));
    assert.ok(!tells('Postbus 90520', fact('Postbus 9')));
    assert.ok(tells('van 128 tot 28 april 2015', fact('28 april 2015')));
  });
});
