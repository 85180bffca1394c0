import { withViews } from '../examples/views.ts';
import { practice } from '../legal-basis.ts';
import { namesPath as file } from '../people.ts';
import type { Rule } from '../rule.ts';

const at = { file: 'zienswijzen/0001.md', line: 15, column: 4 };
const tracked = {
  expected: 'een bestand met namen dat buiten Git blijft',
  repair: `Haal het uit Git met \`git rm --cached ${file}\`, en laat het in \`.gitignore\` staan. Is het al gedeeld, dan staat het in de geschiedenis: vraag uw beheerder die te herschrijven.`,
};
const named = {
  expected: 'een zienswijze die alleen aan haar nummer te herkennen is',
  repair: 'Haal het gegeven weg; schrijf zo nodig `[naam]`.',
};

export const namesOfSenders: Rule = {
  code: 'SL71',
  title: 'Persoonsgegevens van wie een zienswijze indiende',
  help: 'Namen en adressen van indieners staan in één bestand, dat buiten Git en buiten de website blijft. Staan zij ook ergens anders, dan worden zij openbaar en zijn zij niet meer terug te halen.',
  severity: 'error',
  basis: [
    practice(
      'Algemene verordening gegevensbescherming, artikel 5, eerste lid, onder c en f',
      'https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld',
    ),
  ],
  *check({ people }) {
    if (people === undefined) return;
    if (people.isTracked)
      yield {
        place: { file: people.file, line: 1, column: 1 },
        found: 'namen van indieners in Git',
        ...tracked,
      };
    // The message does not repeat what is to be hidden.
    for (const { place, nummer, what } of people.named)
      yield { place, found: `${what} van wie zienswijze ${String(nummer)} indiende`, ...named };
  },
  examples: [
    {
      naam: 'namen in Git, en een naam bij een antwoord',
      files: withViews(),
      people: { file, isTracked: true, named: [{ place: at, nummer: 1, what: 'naam' }] },
      expect: [
        { found: 'naam van wie zienswijze 1 indiende', at, ...named },
        { found: 'namen van indieners in Git', at: { file, line: 1, column: 1 }, ...tracked },
      ],
    },
    {
      naam: 'namen die nergens anders staan',
      files: withViews(),
      people: { file, isTracked: false, named: [] },
      expect: [],
    },
  ],
};
