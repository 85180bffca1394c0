import type { Document, Section, Term } from '../../document/document.ts';
import { lawDay, lawUrl } from '../../document/law-link.ts';
import type { Overzicht } from '../../document/schema/hoofdstuk.ts';
import { formatDate, formatPeriod } from '../../i18n/dates.ts';
import { dutch as t } from '../../i18n/translate.ts';
import { add, addBlocks } from './blocks.ts';
import type { Sink, Spot } from './blocks.ts';
import { linkTo } from './inline.ts';
import type { Words } from './inline.ts';
import { actorName } from './valuation.ts';

type Register = Extract<Overzicht, 'begrippen' | 'afkortingen' | 'actoren' | 'regelgeving' | 'bronnen'>;

const registers: readonly Overzicht[] = ['begrippen', 'afkortingen', 'actoren', 'regelgeving', 'bronnen'];

/** Whether a collection is a register; the others stand in `lijst.yaml`. */
export function isRegister(name: Overzicht): name is Register {
  return registers.includes(name);
}

/** Registers whose entries stand in the PDF as a list; the others are tables of a label and what is said of it. */
const lists: ReadonlySet<Register> = new Set(['regelgeving', 'bronnen']);

/** Adds the entries of a register, each with all that is said of it. */
export function addRegister(sink: Sink, register: Register, { id: section }: Section): void {
  const spot = (id: string): Spot => ({
    block: id,
    kind: 'entry',
    ...(!lists.has(register) && { tables: [`${section}/${register}`], rows: [id] }),
  });
  if (register === 'begrippen') {
    for (const term of sink.document.terms) {
      add(sink, spot(term.id), { parts: [term.term], begins: true });
      const within: Spot = { ...spot(term.id), place: `${term.id}/dd` };
      addBlocks(sink, term.definitie, within);
      for (const words of termNotes(term, sink)) add(sink, within, words);
    }
    return;
  }
  for (const { id, term, said } of entries(sink, register)) {
    add(sink, spot(id), { ...term, begins: true });
    for (const words of said) add(sink, { ...spot(id), place: `${id}/dd` }, words);
  }
}

interface Entry {
  readonly id: string;
  readonly term: Words;
  readonly said: readonly Words[];
}

function entries(sink: Sink, register: Exclude<Register, 'begrippen'>): Entry[] {
  const { document } = sink;
  switch (register) {
    case 'afkortingen':
      return document.abbreviations.map(({ id, kort, voluit }) => ({
        id,
        term: plain(kort),
        said: [plain(voluit)],
      }));
    case 'actoren':
      return document.actors.map((actor) => actorEntry(actor, sink));
    case 'regelgeving':
      return document.legislation.map((regeling) => lawEntry(regeling, document));
    case 'bronnen':
      return document.sources.map(({ id, titel, uitgever, jaar, url, raadpleegdatum }) => ({
        id,
        term: { parts: [titel], links: url === undefined ? [] : [url] },
        said: [
          plain(
            filled([
              uitgever,
              jaar?.toString(),
              raadpleegdatum && t('register.geraadpleegd', { datum: formatDate(raadpleegdatum) }),
            ]).join(', '),
          ),
        ],
      }));
  }
}

function plain(text: string): Words {
  return { parts: [text], links: [] };
}

function filled(texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text): text is string => text !== undefined && text !== '');
}

function termNotes({ synoniemen, bron, zieOok }: Term, sink: Sink): Words[] {
  const related = zieOok.map((id) => sink.document.terms.find((term) => term.id === id)?.term ?? id);
  return [
    ...(synoniemen.length === 0 ? [] : [plain(`${t('register.synoniemen')}: ${synoniemen.join(', ')}.`)]),
    ...sourceNote(bron, sink),
    ...(related.length === 0
      ? []
      : [
          {
            parts: [`${t('register.zieOok')}: ${related.join(', ')}.`],
            links: zieOok.flatMap((id) => linkTo(id, sink)),
          },
        ]),
  ];
}

function sourceNote(bron: string | null, sink: Sink): Words[] {
  if (bron === null) return [];
  const source = sink.document.sources.find(({ id }) => id === bron);
  const parts = [`${t('categorie.bron')}: ${source?.kort ?? source?.titel ?? bron}.`];
  return [{ parts, links: linkTo(bron, sink) }];
}

function actorEntry(actor: Document['actors'][number], sink: Sink): Entry {
  const { id, naam, afkorting, periode, toelichting, opvolger, onderZorgVan } = actor;
  const other = (key: string | undefined, label: string): Words[] =>
    key === undefined
      ? []
      : [{ parts: [`${label}: ${actorName(key, sink.document)}.`], links: linkTo(`actor-${key}`, sink) }];
  return {
    id,
    term: plain(afkorting === undefined ? naam : `${naam} (${afkorting})`),
    said: [
      plain(filled([periode && `${formatPeriod(periode)}.`, toelichting]).join(' ')),
      ...other(onderZorgVan, t('register.onderZorgVan')),
      ...other(opvolger, t('register.opvolger')),
    ],
  };
}

function lawEntry(regeling: Document['legislation'][number], { lijst }: Document): Entry {
  const { id, citeertitel, titel, afkorting, vindplaats, bwbId, geldigVan, geldigTot } = regeling;
  const validity = geldigVan && formatPeriod({ van: geldigVan, tot: geldigTot });
  const facts = filled([titel, vindplaats, bwbId, validity]);
  return {
    id,
    term: {
      parts: [citeertitel, afkorting === undefined || afkorting === citeertitel ? '' : ` (${afkorting})`],
      links: bwbId === undefined ? [] : [lawUrl(bwbId, null, lawDay({ geldigTot }, lijst.datum))],
    },
    said: [plain(facts.length === 0 ? '' : `${facts.join('; ')}.`)],
  };
}
