/** What readers ask of the shipped list, and what they should get. Records are named by their ids. */
export interface Asked {
  readonly query: string;
  /** What must come first, answers by name included: any of these. */
  readonly first?: readonly string[];
  /** What must be found. */
  readonly found?: readonly string[];
  /** What may not be found. */
  readonly absent?: readonly string[];
  /** What may not be marked. */
  readonly unmarked?: RegExp;
  /** The block that must be answered with. */
  readonly block?: string;
  /** What is cited is not there, and these are the nearest. */
  readonly near?: string;
  /** The word that must be searched for instead. */
  readonly instead?: string;
  /** The word that must be suggested first. */
  readonly suggested?: string;
  /** Why nothing is looked for. */
  readonly fault?: 'gewoon' | 'zonder' | 'teken' | 'lang';
}

const ask = (query: string, first: string, more: Omit<Asked, 'query' | 'first'> = {}): Asked => ({
  query,
  first: first.split(' '),
  ...more,
});
const find = (query: string, found: string, more: Omit<Asked, 'query' | 'found'> = {}): Asked => ({
  query,
  found: found.split(' '),
  ...more,
});

/** Terms, also by their other forms and by other words for them. */
const terms: readonly Asked[] = [
  ask('dossier', 'begrip-dossier', { found: ['c5.2', 'c10.1', '1.5.1', '2.5.5'] }),
  ask('dossiers', 'begrip-dossier', { found: ['c5.2', 'c10.1'] }),
  ask('vernietiging', 'begrip-vernietiging', { found: ['7.6', 'c10.4', 'c16.6', '1.5.2'] }),
  ask('bewaartermijn', 'begrip-bewaartermijn', { found: ['5.3.4', 'begrip-aangrijpingspunt'] }),
  ask('vernietigingstermijn', 'begrip-bewaartermijn'),
  ask('zorgdrager', 'begrip-zorgdrager', { found: ['1.1', '10.4'] }),
  ask('aangrijpingspunt', 'begrip-aangrijpingspunt', { found: ['1.4.3'] }),
  ask('aangrijpingspunten', 'begrip-aangrijpingspunt'),
  ask('records', 'begrip-archiefbescheiden', { found: ['6.4'] }),
  ask('sigint', 'begrip-verbindingsinlichtingen', { found: ['actor-nso'] }),
  ask('metadata', 'begrip-metagegevens'),
  ask('evenredigheid', 'begrip-proportionaliteit'),
  ask('substitutie', 'begrip-vervanging'),
  ask('driehoeksoverleg', 'begrip-strategisch-informatieoverleg'),
  ask('inlichtingenkringloop', 'begrip-inlichtingencyclus'),
  ask('wegingnotitie', 'begrip-wegingsnotitie', { found: ['c8.2'] }),
  ask('open bronnen', 'begrip-open-bronnen', { found: ['c2.13', '6.3.1'] }),
  ask('verklaring van geen bezwaar', 'begrip-verklaring-van-geen-bezwaar', { found: ['c5.3'] }),
  ask('hotspot', 'begrip-hotspot', { found: ['2.6.3', '8.4'] }),
  ask('ambtsberichten', 'begrip-ambtsbericht', { found: ['c4.6', '3.8.1'] }),
  ask('overgebracht', 'begrip-overbrenging', { found: ['7.5', 'c10.4'] }),
  ask('ter inzage', 'begrip-terinzagelegging', { found: ['10.5.1'] }),
  ask('selectielijst', 'begrip-selectielijst', { found: ['c14.2', '1.3'] }),
  ask('zienswijze', 'begrip-zienswijze', { found: ['10.5.3', '10.5.2'] }),
  ask('bijzondere bevoegdheid', 'begrip-bijzondere-bevoegdheid', { found: ['3.7', 'c2.3'] }),
  ask('rubricering', 'begrip-rubricering', { found: ['7.2', 'c6.8'] }),
  ask('notificatieplicht', 'begrip-notificatie'),
  ask('contra-inlichtingen', 'begrip-contra-inlichtingen', { found: ['p4'] }),
  ask('contra inlichtingen', 'begrip-contra-inlichtingen', { found: ['p4'] }),
  ask('neerslag', 'begrip-neerslag'),
];

/** Abbreviations and full names find each other. */
const names: readonly Asked[] = [
  ask('AIVD', 'actor-aivd', { found: ['c8.5', '9.1.1', 'afkorting-aivd'] }),
  ask('Algemene Inlichtingen- en Veiligheidsdienst', 'actor-aivd', { found: ['c8.5', '9.1.1'] }),
  ask('MIVD', 'actor-mivd', { found: ['2.7', 'c1.1', 'c5.2'] }),
  ask('mivd', 'actor-mivd', { found: ['2.7'] }),
  ask('Militaire Inlichtingen- en Veiligheidsdienst', 'actor-mivd', { found: ['2.7', '2.1.3.3', 'c1.1'] }),
  ask('NAVO', 'actor-navo', { found: ['9.2.3.3.1', 'c5.10', 'c8.4', 'c8.10'] }),
  ask('NATO', 'afkorting-navo actor-navo', { found: ['9.2.3.3.1', 'c8.4'], instead: 'NAVO' }),
  ask('Noord-Atlantische Verdragsorganisatie', 'actor-navo', { found: ['9.2.3.3.1', 'c8.4'] }),
  ask('CTIVD', 'actor-ctivd', { found: ['5.3'] }),
  ask('NSO', 'actor-nso'),
  ask('Nationale ombudsman', 'actor-nationale-ombudsman', { found: ['c9.10', '5.4.3'] }),
  ask('Wiv 2002', 'regeling-wiv-2002', { found: ['2.1.1', '3.1.2'] }),
  ask('Wob', 'regeling-wob', { found: ['c9.7'] }),
  ask('Wet openbaarheid van bestuur', 'regeling-wob', { found: ['c9.7'] }),
  ask('Archiefwet 1995', 'regeling-archiefwet-1995', { found: ['7.1', '7.6'] }),
  ask('Minister van Defensie', 'actor-minister-van-defensie'),
  ask('coordinator', 'actor-coordinator', { found: ['5.2.1'] }),
  ask('Srebrenica', '2.6.3', { found: ['bron-niod-srebrenica', '5.6'] }),
  ask('PIVOT-rapport 61', 'bron-pivot-61'),
  ask('SIO', 'afkorting-sio', { found: ['begrip-strategisch-informatieoverleg'] }),
];

/** Citations, as the site writes them and as people do. */
const citations: readonly Asked[] = [
  ask('5.2', 'c5.2', { found: ['5.2', '3.4.6'], absent: ['c5.12'] }),
  ask('categorie 5.2', 'c5.2'),
  ask('cat. 5.2', 'c5.2'),
  ask('§ 5.2', '5.2'),
  ask('paragraaf 9.1.1', '9.1.1'),
  ask('par 9.1.1', '9.1.1'),
  ask('hoofdstuk 2', '2'),
  ask('1.3b', 'c1.3.b', { absent: ['c1.2'] }),
  ask('1.3.b', 'c1.3.b'),
  ask('Categorie 1.3.A', 'c1.3.a'),
  ask('bijlage 3', 'b3'),
  ask('proces 5', 'p5'),
  ask('deel II', 'deel-2'),
  ask('deel 2', 'deel-2'),
  ask('taak 3', 'taak-contra-inlichtingen'),
  ask('Selectiecriterium 2', 'criterium-2'),
  ask('Begrip bewaartermijn', 'begrip-bewaartermijn'),
  ask('Actor Nationaal Archief', 'actor-nationaal-archief'),
  { query: 'Categorie 5.2, waardering 1', block: 'c5.2.w1' },
  { query: 'categorie 5.2 waardering 2', block: 'c5.2.w2' },
  { query: '§ 9.1.1, alinea 2', block: '9.1.1.a2' },
  { query: '§ 9.1.1, alinea 2 · p. 137', block: '9.1.1.a2' },
  { query: 'paragraaf 9.1.1 alinea 2 (p. 137)', block: '9.1.1.a2' },
  { query: '9.1.1.a2', block: '9.1.1.a2' },
  { query: 'tabel 16', block: '5.1.4.t1' },
  { query: 'Begrip bewaartermijn, alinea 1', block: 'begrip-bewaartermijn.a1' },
  { query: 'Concordantie 4', block: 'concordantie-4' },
  { query: 'Hoofdstuk 2, noot 1', block: '2.n1' },
  { query: 'noot 3', block: '1.n3' },
  { query: 'voetnoot 7', block: '2.n7' },
  { query: 'art. 7 lid 2 Wiv 2002', block: 'Wiv 2002, 7', found: ['c5.2'] },
  { query: 'artikel 7, tweede lid, aanhef en onder b, van de Wiv 2002', block: 'Wiv 2002, 7' },
  { query: 'p. 111', block: 'p. 111' },
  { query: 'p111', block: 'p. 111' },
  { query: 'pagina 87', block: 'p. 87' },
  { query: 'blz. 87', block: 'p. 87' },
  { query: 'art. 7 Wiv', block: 'Wiv 2002, 7', found: ['c5.2', '2.1.1'] },
  { query: 'artikel 7 Wiv 2002', block: 'Wiv 2002, 7', found: ['c5.2', '2.1.1'] },
  { query: 'art. 7 van de Wiv 2002', block: 'Wiv 2002, 7', found: ['c5.2'] },
  { query: 'Wiv 2002 art. 7', block: 'Wiv 2002, 7', found: ['c5.2'] },
  { query: 'Wiv 2002, artikel 44', block: 'Wiv 2002, 44', found: ['begrip-overbrenging', '7.5.1'] },
  { query: 'artikel 3:16 Awb', block: 'Awb, 3:16', found: ['10.5.1'] },
  { query: 'artikel 5 Archiefwet 1995', block: 'Archiefwet 1995, 5', found: ['10.5.2'] },
];

/** What is copied from the site, the PDF or elsewhere, and several places at once. */
const pasted: readonly Asked[] = [
  { query: 'Generieke Selectielijst MIVD, versie 0.16, § 9.1.1, alinea 2 (p. 137)', block: '9.1.1.a2' },
  {
    query:
      'Generieke Selectielijst MIVD, versie 0.16, categorie 5.2 (p. 111), https://lijst.example.nl/lijst/categorieen/5.2/?v=0.16&w=ab12',
    block: 'c5.2',
  },
  { query: 'Generieke Selectielijst MIVD, versie 0.16, p. 111', block: 'p. 111' },
  { query: 'https://lijst.example.nl/lijst/categorieen/5.2/', block: 'c5.2' },
  { query: 'https://lijst.example.nl/lijst/categorieen/5.2/#c5.2.w1', block: 'c5.2.w1' },
  { query: '/bijlagen/begrippen/#begrip-dossier', block: 'begrip-dossier' },
  { query: '/lijst/toelichting/context/?zoek=taak#2.1.1', block: '2.1.1' },
  { query: 'https://elders.example.nl/bericht', found: [] },
  find('inlichtin\u00adgen\u200b', 'begrip-inlichtingen p2'),
  find('o\ufb03cier van justitie', '9.1.3'),
  find('veiligheids- onderzoeken', 'c5.2 p5'),
  find('inlichtingen- en veiligheidsdienst', 'afkorting-aivd'),
  ask('categorie 5.2 en 5.3', 'c5.2', { found: ['c5.3'] }),
  ask('categorieën 5.2, 5.3 en 5.4', 'c5.2', { found: ['c5.3', 'c5.4'] }),
  ask('§§ 1.1–1.3', '1.1', { found: ['1.2', '1.3'] }),
  ask('paragrafen 1.1 t/m 1.3', '1.1', { found: ['1.2', '1.3'] }),
  ask('nr. 5.2', 'c5.2'),
  ask('nummer 5.2', 'c5.2'),
  { query: '9.1.1 alinea 2', block: '9.1.1.a2' },
  { query: 'par. 9.1.1 al. 2', block: '9.1.1.a2' },
  { query: '5.2 waardering 1', block: 'c5.2.w1' },
  { query: 'p. 30-35', block: 'p. 30' },
  { query: 'blz. 12 en 13', block: 'p. 12' },
  { query: 'bladzijden 12 t/m 14', block: 'p. 12' },
  { query: 'artikel 7', block: 'Wiv 2002, 7', found: ['c5.2'] },
  { query: 'artikel 5 lid 1', block: 'Archiefwet 1995, 5', found: ['c14.2'] },
  find('artikel 999', ''),
];

/** Valuations by their letter. */
const valuations: readonly Asked[] = [
  find('B', 'c1.1 c1.2', { absent: ['c1.11', '1.4.2'] }),
  find('b', 'c1.1'),
  find('waardering V', 'c1.11 c5.2', { absent: ['c1.1', 'begrip-waardering'] }),
  find('“V”', 'c1.11'),
];

/** Citations of what is not there. */
const missing: readonly Asked[] = [
  { query: 'p. 900', near: 'p. 200' },
  { query: 'pagina 0', near: 'p. 1' },
  { query: 'noot 999', near: '2.n7' },
  { query: 'voetnoot 12', near: '2.n7' },
  { query: '§ 99', near: '10.5.3' },
  { query: '§ 9.1.99', near: '9.1.8 9.2' },
  { query: 'categorie 99.9', near: 'c16.7' },
  { query: 'categorie 5.99', near: 'c5.12 c6.1' },
  { query: 'cat 0.1', near: 'c1.1' },
  { query: '99.9', near: 'c16.7' },
  { query: 'bijlage 40', near: 'b6' },
  { query: 'tabel 900', near: '10.2.2.t1' },
  { query: 'figuur 99', near: '10.5.f1' },
  { query: 'deel IX', near: 'deel-2' },
  { query: 'hoofdstuk 0', near: '1' },
  { query: 'art. 999 Wiv 2002', near: 'regeling-wiv-2002' },
];

/** Numbers, days and valuations, however they are written. */
const figures: readonly Asked[] = [
  ask('25877', 'bron-memorie-wiv-2002'),
  ask('25.877', 'bron-memorie-wiv-2002'),
  ask('25 877', 'bron-memorie-wiv-2002'),
  ask('"25 877"', 'bron-memorie-wiv-2002'),
  ask('8 augustus 1949', 'regeling-kb-1949', { found: ['c5.2'] }),
  ask('08-08-1949', 'regeling-kb-1949', { found: ['c5.2'] }),
  ask('1949-08-08', 'regeling-kb-1949', { found: ['c5.2'] }),
  ask('8 aug. 1949', 'regeling-kb-1949', { found: ['c5.2'] }),
  { query: '09-08-1949', instead: 'augustus 1949', found: ['regeling-kb-1949'] },
  find('V 20', 'c5.2 c2.5', { absent: ['6.8', '7.5.1'] }),
  find('V20', 'c5.2 c2.5', { absent: ['6.8', '7.5.1'] }),
  find('V, 20 jaar', 'c5.2 c2.5', { absent: ['7.5.1'] }),
  find('B 5', 'c1.8 c1.12', { absent: ['criterium-5', 'c5.2'] }),
  find('B5', 'c1.8 c1.12', { absent: ['criterium-5', 'c5.2'] }),
  find('twintig jaar', '7.1.1 c5.2'),
  find('20 jr', '7.1.1 c5.2'),
];

/** Words written as two, or as one; and questions that no place answers word for word. */
const joints: readonly Asked[] = [
  ask('archief bescheiden', 'begrip-archiefbescheiden', { found: ['7.4', 'c2.7'] }),
  ask('veiligheids onderzoek', 'begrip-veiligheidsonderzoek', { found: ['c5.2'] }),
  ask('ambts bericht', 'begrip-ambtsbericht', { found: ['c4.6', '5.4.2'] }),
  ask('personeels dossiers', 'c10.1'),
  ask('nationaalarchief', 'actor-nationaal-archief'),
  ask('algemene inlichtingen & veiligheidsdienst', 'actor-aivd', { found: ['c8.5'] }),
  ask("AIVD'er", 'actor-aivd'),
  find('AIVD-er', 'c8.5 9.1.1'),
  { query: 'inzageverzoek', instead: 'inzage verzoek', found: ['2.6.5', '7.5.4'] },
  { query: 'contraspionage', instead: 'contra spionage', found: ['p4'] },
  ask('hoelang worden klachten bewaard', '5.5.3 c9.2', { found: ['c9.2'] }),
  ask('hoe lang wordt een personeelsdossier bewaard', 'c10.1'),
  ask('Chef van de Defensiestaf', 'actor-chef-defensiestaf'),
  ask('wat is een ambtsbericht?', 'begrip-ambtsbericht'),
  ask('wie is de zorgdrager', 'begrip-zorgdrager'),
  ask('betekenis aangrijpingspunt', 'begrip-aangrijpingspunt'),
  ask('Wiv-2002', 'regeling-wiv-2002'),
  ask('hoofdstuk II', '2'),
  ask('5,2', 'c5.2'),
  ask('open data', '/data/'),
  ask('excel', '/data/'),
  { query: 'WO2', suggested: 'Wob' },
  find('"hoelang worden klachten bewaard"', '', { absent: ['c9.2'] }),
];

/** Forms of words, and compounds. */
const forms: readonly Asked[] = [
  find('vernietigd', '7.6 c10.4 begrip-vernietiging'),
  find('vernietigen', '7.6 c10.4 c16.6'),
  find('te vernietigen', '7.6 c10.4'),
  find('bewaard', '7.4.5 c10.4 begrip-hotspot'),
  find('bewaring', '7.4.5 2.6.3'),
  find('overbrengen', '7.5 c10.4 begrip-overbrenging'),
  find('onderzocht', '3.4.2 c4.5 p5'),
  find('onderzoeken', '3.4.2 c4.5 p5'),
  find('gewaardeerd', 'begrip-waardering 1.4.2'),
  find('waarderen', 'begrip-waardering begrip-basisselectiedocument'),
  ask('afluisteren', 'c6.6', { found: ['3.7.2', '2.2.1'] }),
  find('afgeluisterd', 'c6.6 2.2.1'),
  find('archief', 'c14.1 c14.7 c14.8 7.1'),
  find('inspectie', 'c14.8 7.1.3'),
  find('criteria', '10.1.3 10.3 10.3.3 begrip-selectiecriterium'),
  find('criterium', '10.1.3 10.3.3 criterium-1'),
  find('kaartsysteem', 'c4.12 8.2'),
  find('kaartsystemen', 'c4.12 8.2'),
  find('sollicitatie', 'c10.2', { absent: ['c10.14'] }),
  find('spionage', 'c4.5 3.3.2'),
  find('weging', 'c8.2'),
  find('verslag', 'c1.4 10.5 5.1.2', { unmarked: /^(?:slag|beslag)$/i }),
  find('slag', 'c2.9', { absent: ['c1.4', '10.5'] }),
  find('actie', '2.7.2', { absent: ['c5.3'] }),
  find('wet', '3.1 c12.1 5.6.2', { unmarked: /^weten/i }),
  find('staat', 'begrip-staatsgeheim', { unmarked: /ontstaat|bestaat/i }),
];

/** Questions in words. */
const questions: readonly Asked[] = [
  ask('personeelsdossier', 'c10.1'),
  ask('klachten', 'c9.2 5.5.3', { found: ['c9.2', '5.5.3'] }),
  ask('openbaar jaarverslag', 'c1.4 5.1.2', { found: ['c1.4', '5.1.2'] }),
  ask('tolken', 'c13.6'),
  ask('Srebrenica onderzoek', '2.6.3'),
  ask('koude oorlog', '2.4 9.2.1.1', { found: ['2.4', '9.2.1.1'] }),
  ask('agent', 'begrip-agent', { found: ['3.7.5'] }),
  ask('e-mail', 'c14.10 7.4.3', { found: ['c14.10', '7.4.3'] }),
  ask('schadeclaims', 'c9.8'),
  ask('kamervragen', 'c12.3'),
  ask('bezoekers', 'c10.5'),
  ask('inlichtingenbehoefte vaststellen', 'c2.1'),
  ask('veiligheidsonderzoek bezwaar', 'c5.7'),
  ask('dossier menselijke bron', 'c2.7'),
  ask('detachering bij bondgenoten', 'c8.13'),
  ask('beveiliging netwerken', 'c16.5'),
  ask('hoe lees ik een waardering', '1.4.2'),
  ask('wie mag een zienswijze indienen', '10.5.3'),
  ask('postbus 90520', '/reageren/'),
  ask('notificatie minister', 'begrip-notificatie 5.5.4 c9.4', { found: ['5.5.4', 'c9.4'] }),
  ask('telex', 'c8.14'),
  ask('cyber', 'actor-defensie-cyber-commando actor-jscu p11', { found: ['p11'] }),
  ask('noodplan', 'c16.7'),
  ask('nieuw-guinea', '2.4.5'),
  ask('parlementaire enquête', 'c9.9', { found: ['5.6'] }),
  ask('enquete', 'c9.9 regeling-wet-parlementaire-enquete regeling-wet-parlementaire-enquete-1850', {
    found: ['c9.9'],
  }),
];

/** Signs in a query. */
const signs: readonly Asked[] = [
  find('"blijvend te bewaren"', 'c1.1 begrip-archiefbewaarplaats', { unmarked: /^(?:blijvend|bewaren)$/i }),
  find('"te bewaren blijvend"', '', { absent: ['c1.1'] }),
  find('dossier -agent', 'c5.2', { absent: ['3.7.5', 'begrip-agent'] }),
  find('NAVO -EU', '9.2.3.3.1', { absent: ['c8.4', 'c8.10'] }),
  find('AIVD OF BVD', 'actor-aivd actor-bvd c8.5'),
  find('AIVD OR BVD', 'actor-aivd actor-bvd c8.5'),
  find('dos*', 'begrip-dossier c5.2'),
  find('inlichtingen*', 'c2.4 p2'),
  find('25 jaar', '', { absent: ['c7.2'], unmarked: /[.,]5/ }),
  find('5 jaar', 'c5.2 c1.11', { absent: ['c7.2'], unmarked: /^(?:15|25|1,5)/ }),
  find('20 jaar', 'c5.2', { unmarked: /^2$/ }),
  find('316', '', { absent: ['10.5.1'] }),
  find('3:16', '10.5.1', { absent: ['c3.1'] }),
  find('10jr', 'c1.12', { absent: ['c1.11'] }),
  find('20jaar', '7.1.1 c5.2'),
  find('dossier NIET agent', 'c5.2', { absent: ['3.7.5', 'begrip-agent'] }),
  find('STUKKEN DIE NIET BEWAARD WORDEN', '7.4.5'),
  find('dossier AND agent', 'c2.7', { absent: ['c5.2'] }),
  ...['dossier/agent', 'dossier;agent', 'dossier,agent', '(dossier|agent)'].map((query) =>
    find(query, 'c2.7', { absent: ['c5.2'] }),
  ),
  find('1945', '2.1 2.3 9.2.1'),
  find('N', '', { fault: 'gewoon' }),
  find('de van het', '', { fault: 'gewoon' }),
  find('-dossier', '', { fault: 'zonder' }),
  find('😀', '', { fault: 'teken' }),
  find('…', '', { fault: 'teken' }),
  find('a'.repeat(1000), '', { fault: 'lang' }),
];

/** Mistakes in typing, and words that the list does not have. */
const mistakes: readonly Asked[] = [
  { query: 'verniteging', instead: 'vernietiging' },
  { query: 'samenwerkng', instead: 'samenwerking', first: ['9'], found: ['9.1', '9.2', 'c8.5'] },
  { query: 'veiligheidsonderzoken', instead: 'veiligheidsonderzoeken', found: ['c5.2', 'p5', '3.4'] },
  { query: 'bewaartermein', instead: 'bewaartermijn' },
  { query: 'selectieljst', instead: 'selectielijst' },
  { query: 'dosier', instead: 'dossier', found: ['c5.2'] },
  { query: 'archeif', instead: 'archief' },
  { query: 'personeelsdosier', instead: 'personeelsdossier', first: ['c10.1'] },
  { query: 'dienstOrgaanWaarop', found: [] },
  { query: 'xylofoonmuziek', found: [] },
  { query: 'zorgdragersx', instead: 'zorgdragers' },
  { query: 'bewaren xylofoonmuziek', found: [] },
  { query: 'dossiertjes', instead: 'dossier', first: ['begrip-dossier'] },
  { query: 'lijstje', instead: 'lijst' },
  { query: 'minister Hennis', suggested: 'kennis', found: [] },
  { query: 'WOO', suggested: 'Wvo', found: [] },
  ask('waar kan ik reageren', '/reageren/'),
  find('wanneer begint een termijn', '1.4.3'),
];

export const queries: readonly Asked[] = [
  ...terms,
  ...names,
  ...citations,
  ...pasted,
  ...valuations,
  ...missing,
  ...figures,
  ...joints,
  ...forms,
  ...questions,
  ...signs,
  ...mistakes,
].map((one) => ({ ...one, found: one.found?.filter((id) => id !== '') ?? [] }));
