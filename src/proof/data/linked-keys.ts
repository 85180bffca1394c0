import type { Category, Document, Section, Valuation } from '../../document/document.ts';
import { idOf, perRegister } from '../../document/registers.ts';
import type { Register } from '../../document/registers.ts';
import type { Lijst } from '../../document/schema/lijst.ts';
import type { Trigger } from '../../document/schema/trigger.ts';
import { dutch } from '../../i18n/translate.ts';
import { address, code, concept, date, duration, interval, strings, to, words } from './linked-terms.ts';
import type { Say } from './linked-terms.ts';
import type { Judged, LeftOut, Said } from './linked-verdicts.ts';

const said = (property: string, say: Say): Said => ({ property, say });
const noTerm: LeftOut = { because: 'the vocabularies have no term for it; lijst.json has it' };
const printing: LeftOut = { because: 'it says how the list is printed or edited' };
const apart: LeftOut = { because: 'each item is a resource of its own' };
const place: LeftOut = { because: 'the place in the files of the editors; lijst.json has it' };
const again: LeftOut = { because: 'the same as another key' };
const inLabel: LeftOut = { because: 'the label says the whole valuation in words' };

const toActor = to((key) => idOf('actoren', key));
const toRegulation = to((key) => idOf('regelgeving', key));
const inWords = strings((status) => [{ value: dutch(`status.${status as Lijst['status']}`), kind: 'words' }]);
const identifier = said('schema:identifier', code);
const coverage = said('schema:temporalCoverage', interval);

export const listKeys: Judged<Lijst> = {
  id: identifier,
  titel: said('schema:name', words),
  volledigeTitel: said('schema:alternateName', words),
  alternatieveTitels: said('schema:alternateName', words),
  inleiding: said('schema:description', words),
  melding: said('rdfs:comment', words),
  versie: said('schema:version', code),
  datum: said('schema:dateModified', date),
  status: said('schema:creativeWorkStatus', inWords),
  periode: coverage,
  licentie: said('schema:license', address),
  zorgdragers: said('prov:wasAttributedTo', toActor),
  historie: apart,
  wijzigingsnota: { because: 'it stands with the changes, in the concordance of editions' },
  intrekking: apart,
  standaardAangrijpingspunt: apart,
  kopregel: printing,
  doorlopend: printing,
  margenummers: printing,
  nummeringTotNiveau: printing,
  afwijkingen: printing,
  kenmerk: noTerm,
  soort: noTerm,
  regime: noTerm,
  vaststellers: noTerm,
  geldigheid: noTerm,
  beeindiging: noTerm,
  taken: noTerm,
  ordeningsstructuur: noTerm,
  inzage: noTerm,
  zienswijze: noTerm,
  verslag: noTerm,
  overbrenging: noTerm,
  staatscourant: noTerm,
  besluiten: noTerm,
  betrokkenen: noTerm,
  uitzonderingscriteria: noTerm,
  selectiecriteria: noTerm,
  diwoo: noTerm,
  colofon: noTerm,
  bestanden: noTerm,
};

export const eventKeys: Judged<Lijst['historie'][number]> = {
  gebeurtenis: said('rdfs:label', words),
  toelichting: said('rdfs:comment', words),
  versie: said('schema:version', code),
  datum: said('schema:startDate', date),
};

export const repealKeys: Judged<Lijst['intrekking'][number]> = {
  lijst: said('schema:name', words),
  per: said('schema:expires', date),
  omvang: noTerm,
  nummers: noTerm,
  staatscourant: noTerm,
};

export const categoryKeys: Judged<Category, 'grondslag' | 'vervallen'> = {
  id: identifier,
  nummer: said('schema:termCode', code),
  titel: said('schema:name', words),
  omschrijving: said('schema:description', words),
  toelichting: { because: 'text with markup: compared as plain text' },
  periode: coverage,
  herkomst: said('dcterms:provenance', concept('herkomst')),
  uitvoerbaar: noTerm,
  processId: said('dcterms:isPartOf', to()),
  'waarderingen.id': said('dcterms:hasPart', to()),
  waarderingen: apart,
  'vervallen.opvolger': {
    because: 'which category has that number, only the list can say: compared by its address',
  },
  'vervallen.reden': noTerm,
  'grondslag.regeling': said('dcterms:source', toRegulation),
  'grondslag.artikel': noTerm,
  bron: said(
    'dcterms:source',
    to((key) => idOf('bronnen', key)),
  ),
  actoren: said('dcterms:relation', toActor),
  proces: again,
  soort: noTerm,
  product: noTerm,
  voorbeelden: noTerm,
  grondslagTekst: noTerm,
  typering: noTerm,
  procesobject: noTerm,
  procestermijn: noTerm,
  taakgebieden: noTerm,
  uuid: noTerm,
  kenmerken: noTerm,
  opmerking: noTerm,
  uitzonderingen: noTerm,
  afwijkingen: printing,
  source: place,
};

export const valuationKeys: Judged<Valuation, 'grondslag'> = {
  id: identifier,
  waarde: said('mdto:waardering', concept('waardering')),
  periode: coverage,
  'grondslag.regeling': said('dcterms:source', toRegulation),
  'grondslag.artikel': inLabel,
  'grondslag.minimum': inLabel,
  actoren: said('dcterms:relation', toActor),
  termijn: apart,
  alternatieven: apart,
  aangrijpingspunt: apart,
  criteria: inLabel,
  herkomst: noTerm,
  laatste: inLabel,
  minimum: inLabel,
  maximum: inLabel,
  verlenging: inLabel,
  voor: inLabel,
  voorwaarde: inLabel,
  behoudens: inLabel,
  toelichting: noTerm,
  ruw: noTerm,
};

export const termKeys: Judged<NonNullable<Valuation['alternatieven']>[number]> = {
  aangrijpingspunt: apart,
  termijn: said('mdto:termijnLooptijd', duration),
  voorwaarde: said('rdfs:label', words),
};

export const triggerKeys: Judged<Trigger> = {
  code: said('mdto:begripCode', code),
  tekst: said('mdto:begripLabel', words),
};

export const processKeys: Judged<Pick<Section, 'id' | 'titleText' | 'samenvatting'>> = {
  id: identifier,
  titleText: said('schema:name', words),
  samenvatting: said('schema:description', words),
};

export const actorKeys: Judged<Document['actoren'][number]> = {
  id: identifier,
  naam: said('schema:name', words),
  afkorting: said('schema:alternateName', words),
  toelichting: said('schema:description', words),
  tooiUri: said('schema:sameAs', address),
  periode: coverage,
  onderZorgVan: said('schema:parentOrganization', toActor),
  opvolger: said('dcterms:isReplacedBy', toActor),
  soort: noTerm,
  source: place,
};

export const lawKeys: Judged<Document['regelgeving'][number]> = {
  id: identifier,
  bwbId: said('schema:legislationIdentifier', code),
  citeertitel: said('schema:name', words),
  naam: again,
  titel: said('schema:alternateName', words),
  afkorting: said('schema:alternateName', words),
  vindplaats: said('schema:citation', words),
  geldigVan: said('schema:legislationDateVersion', date),
  geldigTot: said('schema:expires', date),
  soort: noTerm,
  jci: noTerm,
  source: place,
};

export const sourceKeys: Judged<Document['bronnen'][number]> = {
  id: identifier,
  titel: said('schema:name', words),
  naam: again,
  uitgever: said('schema:creditText', words),
  jaar: said('schema:datePublished', date),
  url: said('schema:url', address),
  kort: noTerm,
  soort: noTerm,
  raadpleegdatum: noTerm,
  source: place,
};

export const glossaryKeys: Judged<Document['begrippen'][number]> = {
  id: identifier,
  term: said('schema:name', words),
  naam: again,
  vormen: said('schema:alternateName', words),
  synoniemen: said('schema:alternateName', words),
  bron: said('dcterms:source', to()),
  zieOok: said('dcterms:relation', to()),
  definitie: { because: 'text with markup: compared as plain text' },
  afwijkingen: printing,
  source: place,
};

export const oldNumberKeys: Judged<Document['concordantie'][number]> = {
  id: identifier,
  oudNummer: said('schema:termCode', code),
  oudLijst: { because: 'the label says it with the number' },
  oudeWaardering: said('schema:description', words),
  relatie: said('schema:additionalType', code),
  reden: said('rdfs:comment', words),
  nieuwNummer: { because: 'the category says what it was derived from' },
  nieuweActor: { because: 'the category says what it was derived from' },
  naarLijst: noTerm,
  naarNummer: noTerm,
  naam: again,
  source: place,
};

/** What becomes of the parts of the Document itself. */
export const documentKeys: Judged<Document> = {
  lijst: apart,
  delen: { because: 'processes are resources; chapters are text, which lijst.json has' },
  categorieen: apart,
  ...perRegister<Record<Register, LeftOut>>(() => noTerm),
  begrippen: apart,
  actoren: apart,
  regelgeving: apart,
  bronnen: apart,
  concordantie: apart,
  blokken: { because: 'places of the text, which lijst.json has' },
  verwijzingen: { because: 'mentions in the text, which lijst.json has' },
};
