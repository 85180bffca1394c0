import { string } from './string.ts';

/** Fixed texts of the list itself, on the site as well as in the PDF. */
export const documentStrings = {
  'status.concept': string('Head, cover and banner: the status in words'),
  'status.ter-inzage': string('Head, cover and banner: the status in words'),
  'status.verwerking': string('Head, cover and banner: the status in words'),
  'status.vastgesteld': string('Head, cover and banner: the status in words'),
  'status.gewijzigd': string('Head, cover and banner: the status in words'),
  'status.afgesloten': string('Head, cover and banner: the status in words'),
  'status.ingetrokken': string('Head, cover and banner: the status in words'),

  'head.versie': string('Running head of the PDF, first part'),

  'foot.pagina': string('Foot of a PDF page, before the number'),
  'foot.van': string('Foot of a PDF page, before the total'),

  'categorie.kop': string('Heading of a category'),
  'categorie.omschrijving': string('Label in the category block'),
  'categorie.actoren': string('Label in the category block'),
  'categorie.periode': string('Label in the category block'),
  'categorie.grondslag': string('Label in the category block'),
  'categorie.bron': string('Label in the category block'),
  'categorie.product': string('Label in the category block'),
  'categorie.voorbeelden': string('Label in the category block'),
  'categorie.waardering': string('Label in the category block'),
  'categorie.uitzonderingen': string('Label in the category block'),
  'categorie.opmerking': string('Label in the category block'),
  'categorie.toelichting': string('Label in the category block'),
  'categorie.vervallen': string('Label of a lapsed number, and its mark in tables'),
  'categorie.opgegaanIn': string('Lapsed number: where it went'),
  'categorie.proces': string('Label: the process a category belongs to'),

  'proces.taak': string('Process: before the task it belongs to'),

  'categorie.nummer': string('Column of the overview'),
  'categorie.titel': string('Column of the overview'),
  'categorie.pagina': string('Label: page of the PDF'),

  'waardering.B': string('Valuation B in words'),
  'waardering.V': string('Valuation V in words'),
  'waardering.N': string('Valuation N in words'),
  'waardering.criterium': string('After a valuation: one criterion'),
  'waardering.criteria': string('After a valuation: several criteria'),
  'waardering.na': string('Between term and trigger'),
  'waardering.minimum': string('Before a term that is a minimum'),
  'waardering.direct': string('Term: at once'),
  'waardering.opElkMoment': string('Term: at any moment (Archiefwet 2026)'),
  'waardering.voor': string('Before the actors or the matter a valuation is for'),
  'waardering.verlenging': string('When a term gets longer'),
  'waardering.behoudens': string('What is taken out of a valuation'),
  'waardering.op-grond-van': string('Before the origin of a valuation'),

  'herkomstWaardering.systeemanalyse': string('Origin of a valuation'),
  'herkomstWaardering.risicoanalyse': string('Origin of a valuation'),
  'herkomstWaardering.trendanalyse': string('Origin of a valuation'),
  'herkomstWaardering.wettelijk': string('Origin of a valuation'),

  'tabel.bijschrift': string('Before a table caption'),

  'figuur.bijschrift': string('Before a figure caption'),

  'noten.titel': string('Heading of the notes of a chapter'),
  'noten.verwijzing': string('Accessible name of a footnote reference'),
  'noten.terug': string('Accessible name of the link from a note back to the text'),

  'kader.let-op': string('Heading of a notice'),

  'tabel.zonder-bijschrift': string('Name of a table without a caption'),
  'register.geraadpleegd': string('Sources: when a web address was visited'),
  'register.categorie': string('Concordance: the new number'),
  'register.was': string('Concordance: the old valuation'),
  'relatie.gelijk': string('Concordance: what became of an old number'),
  'relatie.gesplitst': string('Concordance: what became of an old number'),
  'relatie.samengevoegd': string('Concordance: what became of an old number'),
  'relatie.vervallen': string('Concordance: what became of an old number'),
  'relatie.nieuw': string('Concordance: what became of an old number'),
  'relatie.naar-andere-lijst': string('Concordance: what became of an old number'),
  'categorie.artikel': string('Legal basis: before the article'),
  'register.verwijzingen': string('Before the places where an entry is mentioned'),
  'register.synoniemen': string('Before the synonyms of a term'),
  'register.zieOok': string('Before related terms'),
  'register.opvolger': string('Before the successor of an actor'),
  'register.onderZorgVan': string('Before the zorgdrager of an actor'),

  'colofon.titel': string('Label in the colophon'),
  'colofon.versie': string('Label in the colophon'),
  'colofon.status': string('Label in the colophon'),
  'colofon.datum': string('Label in the colophon'),
  'colofon.periode': string('Label in the colophon'),
  'colofon.kenmerk': string('Label in the colophon'),
  'colofon.zorgdragers': string('Label in the colophon'),
  'colofon.vaststellers': string('Label in the colophon'),
  'colofon.inzage': string('Label in the colophon'),
  'colofon.organisatie': string('Label in the colophon'),
  'colofon.website': string('Label in the colophon'),

  'print.inhoud': string('Heading of the contents in the PDF'),
  'print.colofon': string('Heading of the colophon in the PDF'),
  'print.overzicht': string('Caption of the overview table in the PDF'),

  'categorie.citeren': string('Under a category: how to cite it'),
  'categorie.citeren-pagina': string('Under a category: how to cite it, with its page'),
};
