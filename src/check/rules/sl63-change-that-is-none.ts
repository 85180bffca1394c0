import { chapter, textPath } from '../examples/base.ts';
import { answeredParts } from '../../document/answers.ts';
import type { AnsweredPart } from '../../document/answers.ts';
import { answered, withViews } from '../examples/views.ts';
import { blockContents } from '../block-content.ts';
import { practice } from '../legal-basis.ts';
import type { Message, Context, Rule } from '../rule.ts';

const taken = {
  expected: 'bij `wijzigingen` de blokken die zijn gewijzigd',
  repair: 'Wijzig de lijst en noem het blok, of kies `besluit: niet` of `besluit: geen`.',
};
const refused = {
  expected: '`overnemen` of `deels`, of geen `wijzigingen`',
  repair: 'Verbeter het besluit, of haal de wijzigingen weg.',
};
const same = {
  expected: 'een blok dat anders luidt dan in de eerdere versie',
  repair: 'Breng de wijziging aan, of noem het blok waarin zij staat.',
};
const part = (rest: string): string =>
  `onderdelen:\n  - { onderdeel: 1, samenvatting: A., antwoord: B., ${rest} }`;

export const changeThatIsNone: Rule = {
  code: 'SL63',
  title: 'Besluit en wijziging kloppen niet',
  help: 'Wie leest dat zijn zienswijze is overgenomen, moet kunnen zien waar. En een wijziging die wordt beloofd, moet er zijn: dat controleert Inzage als u met `--vorige` de versie meegeeft die ter inzage lag.',
  severity: [
    { from: 'concept', severity: 'warning' },
    { from: 'vastgesteld', severity: 'error' },
  ],
  basis: [practice('praktijk: een nota van beantwoording noemt de plaats van elke wijziging')],
  *check(context) {
    for (const { onderdelen, source } of context.document.zienswijzen)
      for (const [index, { besluit, wijzigingen }] of onderdelen.entries()) {
        const isTaken = besluit === 'overnemen' || besluit === 'deels';
        if (isTaken === wijzigingen.length > 0) continue;
        yield {
          place: context.locate(source, ['onderdelen', index, 'besluit']),
          found: `\`besluit: ${besluit}\` ${isTaken ? 'zonder wijziging' : 'met een wijziging'}`,
          ...(isTaken ? taken : refused),
        };
      }
    yield* unchanged(context);
  },
  examples: [
    {
      naam: 'overgenomen zonder wijziging, en een wijziging die niet is overgenomen',
      files: {
        ...withViews(),
        ...answered(part('‸besluit: overnemen')),
        'zienswijzen/0002.md': `---\nnummer: 2\nwijze: brief\n${part('‸besluit: niet, wijzigingen: ["1.a1"]')}\n---\n`,
        ...{ 'lijst.yaml': withViews('verslag: { zienswijzen: 2 }')['lijst.yaml'] ?? '' },
      },
      expect: [
        { found: '`besluit: overnemen` zonder wijziging', ...taken },
        { found: '`besluit: niet` met een wijziging', ...refused },
      ],
    },
    {
      naam: 'een wijziging die niet is aangebracht',
      files: {
        ...withViews('versie: "0.2"'),
        ...answered(part('besluit: deels, wijzigingen: [‸"1.a1"]')),
      },
      earlier: { ...withViews(), 'zienswijzen/0001.md': null },
      expect: [{ found: '`1.a1`, dat in versie 0.1 hetzelfde luidde', ...same }],
    },
    {
      naam: 'een wijziging die in de vorige uitgave is aangebracht, die het antwoord al had',
      files: withViews('versie: "0.2"'),
      earlier: withViews(),
      expect: [],
    },
    {
      naam: 'een wijziging die is aangebracht',
      files: {
        ...withViews('versie: "0.2"'),
        [textPath]: chapter('Inleiding', 'Deze lijst volgt het GWR, ruim.'),
      },
      earlier: withViews(),
      expect: [],
    },
  ],
};

/**
 * A block that was numbered otherwise is still the same one. What an earlier edition answered already, was changed in that one or
 * before.
 */
function* unchanged({ document, earlier, locate }: Context): Generator<Message> {
  if (earlier === undefined) return;
  const now = blockContents(document);
  const before = new Set(blockContents(earlier).values());
  const promised = new Set(answeredParts(earlier).flatMap(promises));
  for (const { id: zienswijze, onderdelen, source } of document.zienswijzen)
    for (const [index, { onderdeel, wijzigingen }] of onderdelen.entries())
      for (const [at, id] of wijzigingen.entries()) {
        const content = now.get(id);
        if (content === undefined || !before.has(content)) continue;
        if (promises({ zienswijze, onderdeel, wijzigingen: [id] }).some((one) => promised.has(one))) continue;
        yield {
          place: locate(source, ['onderdelen', index, 'wijzigingen', at]),
          found: `\`${id}\`, dat in versie ${earlier.lijst.versie} hetzelfde luidde`,
          ...same,
        };
      }
}

/** The changes that an answer promises, each with whose answer it is. */
function promises({
  zienswijze,
  onderdeel,
  wijzigingen,
}: Pick<AnsweredPart, 'zienswijze' | 'onderdeel' | 'wijzigingen'>): string[] {
  return wijzigingen.map((id) => JSON.stringify([zienswijze, onderdeel, id]));
}
