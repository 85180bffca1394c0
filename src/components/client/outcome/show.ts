/** What became of a view, as elements. */
import { element } from '../../../browser/dom.ts';
import { answerParagraphs } from '../../../document/answers.ts';
import type { ZienswijzeFile } from '../../../document/schema/zienswijze.ts';
import type {
  AnsweredEdition,
  FoundAnswers,
  Outcome,
  PartOutcome,
} from '../../../editions/browser/outcome.ts';
import type { ToldAnswer } from '../../../editions/browser/outcome.ts';
import { fateOf, places, wordsOf } from '../became.ts';
import type { OutcomeKey, OutcomeTexts } from './texts.ts';

/** More of them are folded in. */
const mostOpen = 5;

export interface Shown {
  readonly view: ZienswijzeFile;
  /** The version that is read. */
  readonly version: string;
  /** That the reader gave. */
  readonly number: number | null;
  readonly outcome: Outcome;
}

/** Shows all of it; `texts` are about the version of the view. */
export function outcomeElements(
  { view, version, number, outcome }: Shown,
  texts: OutcomeTexts,
): HTMLElement[] {
  const { say } = texts;
  const oud = view.uitgave.versie;
  const aantal = outcome.parts.length;
  const nummer = number ?? '';
  const read = say(aantal === 1 ? 'gevolg.zegt.gelezen-een' : 'gevolg.zegt.gelezen', {
    oud,
    nieuw: version,
    aantal,
  });
  const isUnknown = outcome.parts.some(({ verdict }) => verdict.kind === 'geen-uitgave');
  const ofNumber: Readonly<Record<Outcome['number'], OutcomeKey | null>> = {
    geen: null,
    gevonden: 'gevolg.zegt.nummer-gevonden',
    'andere-plaatsen': 'gevolg.zegt.nummer-anders',
    onbekend: 'gevolg.zegt.nummer-onbekend',
  };
  const key = ofNumber[outcome.number];
  const known = outcome.number === 'gevonden' ? number : null;
  const general = view.algemeen ?? '';
  return [
    element('p', {}, read),
    ...(isUnknown ? [element('p', {}, say('gevolg.zegt.geen-uitgave', { oud }))] : []),
    ...(key === null ? [] : [element('p', {}, say(key, { nummer }))]),
    ...(general === ''
      ? []
      : [
          element('h2', {}, say('nota.geheel')),
          element('blockquote', {}, general),
          ...(outcome.whole
            ? found(outcome.whole, 'gevolg.zegt.bij-geheel', known, texts)
            : [element('p', {}, say('gevolg.zegt.geen-geheel'))]),
        ]),
    ...outcome.parts.flatMap((one) => partElements(one, view, version, known, texts)),
    ...(outcome.rest
      ? [
          element('h2', {}, say('gevolg.zegt.rest', { nummer })),
          answers(outcome.rest.edition, outcome.rest.answers, texts),
        ]
      : []),
  ];
}

function partElements(
  { part, path, verdict, found: answered }: PartOutcome,
  { uitgave: { versie: oud } }: ZienswijzeFile,
  version: string,
  number: number | null,
  texts: OutcomeTexts,
): HTMLElement[] {
  const { say, cited } = texts;
  const { aanduiding, pagina, citaat, wens, opmerking } = part;
  const title = pagina === null ? aanduiding : say('gevolg.zegt.plaats', { aanduiding, pagina });
  const edition = oud === version ? cited.home : cited.editions.find((one) => one.version === oud)?.href;
  const frozen =
    verdict.kind === 'anders'
      ? link(verdict.became.was, cited.home)
      : edition === undefined || path === null || verdict.kind !== 'ongewijzigd'
        ? null
        : link(path, edition);
  return [
    element('h2', {}, title),
    ...(citaat === undefined ? [] : [element('blockquote', {}, citaat)]),
    element('p', {}, say('gevolg.zegt.schreef', { wens: say(`zienswijze.wens.${wens}`), opmerking })),
    ...verdictElements(verdict, oud, version, texts),
    ...(frozen === null
      ? []
      : [element('p', {}, element('a', { href: frozen }, say('gevolg.zegt.lees', { oud })))]),
    ...(answered
      ? found(
          answered,
          answered.how === 'omgeving' ? 'gevolg.zegt.bij-omgeving' : 'gevolg.zegt.bij-plaats',
          number,
          texts,
        )
      : [element('p', {}, say('gevolg.zegt.geen'))]),
  ];
}

function verdictElements(
  verdict: PartOutcome['verdict'],
  oud: string,
  version: string,
  { say, cited }: OutcomeTexts,
): HTMLElement[] {
  switch (verdict.kind) {
    case 'geen-uitgave':
      return [];
    case 'onbekend':
      return [element('p', {}, say('gevolg.zegt.onbekend', { oud }))];
    case 'ongewijzigd':
      return [
        element('p', {}, say(oud === version ? 'gevolg.zegt.zelfde' : 'gevolg.zegt.ongewijzigd', { oud })),
      ];
    case 'anders': {
      const { became } = verdict;
      const lot = fateOf(became, cited);
      return [
        element('p', {}, element('strong', {}, say('gevolg.zegt.anders', { oud, lot }))),
        ...(became.nu.length === 0
          ? []
          : [element('p', {}, `${cited.now} `, ...places(became.nu, (path) => link(path, cited.home)))]),
        ...wordsOf(became, cited),
      ];
    }
  }
}

function found(
  { how, edition, answers: all }: FoundAnswers,
  otherwise: OutcomeKey,
  number: number | null,
  texts: OutcomeTexts,
): HTMLElement[] {
  const { versie } = edition;
  const { say } = texts;
  const heading =
    how === 'nummer'
      ? say('gevolg.zegt.bij-nummer', { nummer: number ?? '', versie })
      : say(otherwise, { versie });
  const list = answers(edition, all, texts);
  const shown =
    all.length <= mostOpen
      ? list
      : element('details', {}, element('summary', {}, say('gevolg.zegt.alle', { aantal: all.length })), list);
  return [element('p', { class: 'outcome-by' }, heading), shown];
}

function answers(edition: AnsweredEdition, all: readonly ToldAnswer[], texts: OutcomeTexts): HTMLElement {
  return element(
    'ul',
    { class: 'plain-list outcome-answers' },
    ...all.map((one) => answer(edition, one, texts)),
  );
}

function answer({ map }: AnsweredEdition, one: ToldAnswer, { say, cited }: OutcomeTexts): HTMLElement {
  const toLink = (path: string): string => link(path, link(map, cited.home));
  const changes = places(one.wijzigingen, toLink);
  const fact = (key: OutcomeKey, ...words: readonly (string | Node)[]): HTMLElement =>
    element('p', {}, element('strong', {}, `${say(key)}: `), ...words);
  const told = (key: OutcomeKey, text: string): HTMLElement[] => {
    const [first = '', ...more] = answerParagraphs(text);
    return [fact(key, first), ...more.map((words) => element('p', {}, words))];
  };
  return element(
    'li',
    {},
    element('p', {}, element('a', { href: toLink(one.nota.adres) }, one.nota.naam)),
    one.over === null
      ? element('p', {}, say('nota.geheel'))
      : fact('gevolg.zegt.over', ...places([one.over], toLink)),
    ...(one.samenvatting === '' ? [] : told('gevolg.zegt.samenvatting', one.samenvatting)),
    ...told('nota.antwoord', one.antwoord === '' ? say('gevolg.zegt.nog-geen') : one.antwoord),
    fact('nota.besluit', say(`nota.besluit.${one.besluit}`)),
    ...(changes.length === 0 ? [] : [fact('gevolg.zegt.gewijzigd', ...changes)]),
  );
}

/** A path counted from a home page, as a link; the path may come out of a file of others. */
function link(path: string, home: string): string {
  return home + path.slice(1);
}
