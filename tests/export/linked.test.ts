import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import jsonld from 'jsonld';
import { DataFactory, Parser, Store, Writer } from 'n3';
import type { Quad } from 'n3';
import { withCategory, withLijst } from '../../src/check/examples/base.ts';
import { toJsonLd } from '../../src/export/linked/jsonld.ts';
import { resourcesOf } from '../../src/export/linked/resources.ts';
import { toTurtle } from '../../src/export/linked/turtle.ts';
import type { Loaded } from '../../src/source/load.ts';
import { listOf } from '../document/list.ts';
import { shippedList } from '../shipped-list.ts';
import { everyList, published, site } from './lists.ts';
import { oddLists } from './odd-lists.ts';

const mdto = 'http://www.nationaalarchief.nl/mdto#';
const xsd = 'http://www.w3.org/2001/XMLSchema#';

function turtleOf(loaded: Loaded): Quad[] {
  return new Parser().parse(toTurtle(resourcesOf(published(loaded))));
}

async function jsonLdOf(loaded: Loaded): Promise<Quad[]> {
  const document = JSON.parse(toJsonLd(resourcesOf(published(loaded)))) as jsonld.JsonLdDocument;
  // Its types do not know `safe`, which makes an error of what would be left out in silence.
  const options: jsonld.Options.ToRdf & { safe: boolean } = {
    format: 'application/n-quads',
    safe: true,
    documentLoader: (url) => Promise.reject(new Error(`The context asks for ${url}`)),
  };
  const quads = await jsonld.toRDF(document, options);
  return new Parser({ format: 'N-Quads' }).parse(quads as string);
}

/** One line for each triple, in an order of its own. */
function lines(quads: Quad[]): string[] {
  const writer = new Writer({ format: 'N-Quads' });
  return [
    ...new Set(quads.map((quad) => writer.quadToString(quad.subject, quad.predicate, quad.object))),
  ].sort();
}

function oneObject(store: Store, subject: string, predicate: string): string | undefined {
  const found = store.getObjects(subject, predicate, null);
  assert.ok(found.length <= 1, `${subject} has several ${predicate}`);
  return found[0]?.value;
}

describe('lijst.jsonld and lijst.ttl', () => {
  test('hold the same triples, and fetch nothing', async () => {
    for (const [name, loaded] of await everyList()) {
      const turtle = lines(turtleOf(loaded));
      assert.deepEqual(await jsonLdOf(loaded).then(lines), turtle, name);
      assert.ok(turtle.length > 20, name);
    }
  });

  test('name no thing that they do not describe, on the site', async () => {
    const quads = turtleOf(await shippedList());
    const subjects = new Set(quads.map(({ subject }) => subject.value));
    const lost = quads
      .filter(({ object }) => object.termType === 'NamedNode' && object.value.startsWith(site))
      .filter(({ object }) => !subjects.has(object.value));
    assert.deepEqual(lines(lost), []);
  });

  test('have no nameless nodes, and no values that XML Schema does not know', async () => {
    const lexical: Readonly<Record<string, RegExp>> = {
      [`${xsd}duration`]: /^P(?=\d)(\d+Y)?(\d+M)?(\d+D)?$/,
      [`${xsd}date`]: /^\d{4}-\d\d-\d\d$/,
      [`${xsd}gYearMonth`]: /^\d{4}-\d\d$/,
      [`${xsd}gYear`]: /^\d{4}$/,
      [`${xsd}boolean`]: /^(?:true|false)$/,
      [`${xsd}string`]: /\S/,
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString': /\S/,
    };
    for (const [name, loaded] of await everyList()) {
      for (const { subject, object } of turtleOf(loaded)) {
        assert.equal(subject.termType, 'NamedNode', name);
        if (object.termType === 'NamedNode')
          assert.match(object.value, /^https?:\/\/[^\s<>"{}|\\^`]+$/, name);
        else {
          assert.equal(object.termType, 'Literal', name);
          assert.match(object.value, lexical[object.datatype.value] ?? /^$/, `${name}: ${object.value}`);
        }
      }
    }
  });

  test('say of each valuation its value, term and trigger, in the terms of MDTO', async () => {
    const loaded = await shippedList();
    const { categorieen, lijst } = loaded.document;
    const store = new Store(turtleOf(loaded));
    for (const { nummer, waarderingen } of categorieen) {
      for (const { id, waarde, termijn, aangrijpingspunt } of waarderingen) {
        const iri = `${site}categorieen/${nummer}/#${id}`;
        const value = oneObject(store, iri, `${mdto}waardering`) ?? '';
        assert.equal(oneObject(store, value, `${mdto}begripCode`), waarde, id);
        const term = oneObject(store, iri, `${mdto}bewaartermijn`);
        assert.equal(term === undefined, termijn === undefined, id);
        if (term === undefined) continue;
        const trigger = oneObject(store, term, `${mdto}termijnTriggerStartLooptijd`) ?? '';
        assert.equal(
          oneObject(store, trigger, `${mdto}begripLabel`),
          aangrijpingspunt?.tekst ?? lijst.standaardAangrijpingspunt,
          id,
        );
      }
    }
  });

  test('lead from a valuation to what it follows from in law', () => {
    const sourceOf = (more: string): string | undefined => {
      const loaded = listOf(withCategory(`waarderingen: [{ waarde: V, termijn: P7Y${more} }]`));
      const valuation = `${site}categorieen/1.1/#c1.1.w1`;
      return oneObject(new Store(turtleOf(loaded)), valuation, 'http://purl.org/dc/terms/source');
    };
    const law = sourceOf(', grondslag: [{ regeling: archiefwet-1995, artikel: "5" }]');
    assert.match(law ?? '', /#regeling-archiefwet-1995$/);
    assert.equal(sourceOf(''), undefined);
  });

  test('name the licence of the list and of its files, and none where the list has none', () => {
    const licences = (more: string): string[] =>
      new Store(turtleOf(listOf(withLijst(more))))
        .getQuads(null, 'https://schema.org/license', null, null)
        .map(({ subject, object }) => `${subject.value} ${object.value}`);
    const zero = 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl';
    const given = licences(`licentie: ${zero}`);
    assert.ok(given.includes(`${site} ${zero}`));
    assert.ok(given.includes(`${site}data/lijst.json ${zero}`));
    assert.deepEqual(licences('kenmerk: proef'), []);
  });

  test('write terms as durations without weeks', () => {
    const loaded = oddLists.get('quotes, formulas, emoji and line ends');
    assert.ok(loaded);
    const durations = new Store(turtleOf(loaded)).getObjects(null, `${mdto}termijnLooptijd`, null);
    const typed = (value: string): unknown =>
      DataFactory.literal(value, DataFactory.namedNode(`${xsd}duration`));
    assert.deepEqual(
      durations.map((one) => one.id).sort(),
      ['P0D', 'P1Y6M', 'P42D'].map((value) => (typed(value) as { id: string }).id),
    );
  });

  test('lead from a category to its successor, its process and its old number', async () => {
    const loaded = await shippedList();
    const store = new Store(turtleOf(loaded));
    const lapsed = loaded.document.categorieen.find(({ vervallen }) => vervallen);
    assert.ok(lapsed?.vervallen);
    assert.equal(
      oneObject(store, `${site}categorieen/${lapsed.nummer}/`, 'http://purl.org/dc/terms/isReplacedBy'),
      `${site}categorieen/${lapsed.vervallen.opvolger}/`,
    );
    const [row] = loaded.document.concordantie.filter(({ nieuwNummer }) => nieuwNummer !== undefined);
    assert.ok(row?.nieuwNummer);
    const derived = store.getObjects(
      `${site}categorieen/${row.nieuwNummer}/`,
      'http://www.w3.org/ns/prov#wasDerivedFrom',
      null,
    );
    assert.ok(derived.some(({ value }) => value.endsWith(`#${row.id}`)));
  });
});
