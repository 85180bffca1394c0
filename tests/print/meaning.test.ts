import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { unknownSite } from '../../src/addresses.ts';
import { meaningOf } from '../../src/print/meaning.ts';
import { listOfKind } from '../kind-list.ts';
import { listWithText } from '../document/list.ts';

const { document } = listWithText('Een alinea[^n].\n\n[^n]: De noot.');

describe('a link to what is not in the file of a chapter', () => {
  test('leads to the site, where its address is known', () => {
    const { outside } = meaningOf(document, 'https://lijst.example.nl/pad/');
    const to = (id: string): unknown => outside(id, 3).to;
    assert.deepEqual(to('1.a1'), { url: 'https://lijst.example.nl/pad/toelichting/inleiding/#1.a1' });
    assert.match(JSON.stringify(to('1.n1.v1')), /inleiding\/#1\.n1"/u);
    assert.match(outside('1.a1', 3).words, /^Naar de website: .*pagina 3/u);
  });

  test('leads to the whole list beside it, where no address is known', () => {
    const { outside } = meaningOf(document, unknownSite);
    assert.deepEqual(outside('1.a1', 3).to, { file: 'selectielijst-proefdienst-0.1.pdf', place: '1.a1' });
    assert.match(outside('1.a1', 3).words, /^Naar de PDF van de lijst als geheel: .*pagina 3$/u);
    const other = meaningOf(listOfKind('document').document, unknownSite);
    assert.match(other.outside('1', 3).words, /^Naar de PDF van het document als geheel: /u);
  });
});
