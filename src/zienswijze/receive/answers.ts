import { parse, stringify } from 'yaml';
import type { z } from 'zod';
import { missingIn } from '../../document/answers.ts';
import { beantwoording, decisions } from '../../document/schema/beantwoording.ts';
import type { Row, ViewLine } from './table.ts';

/** How to fill it in, as a comment in the file. */
const guide = [
  ' samenvatting: in eigen woorden, zonder naam. antwoord: wat de organisatie ervan vindt. Lang? Zet er | achter en',
  ' begin op de volgende regel, ingesprongen. Schrijf zonder opmaak; een witregel begint een nieuwe alinea.',
  ` besluit: ${decisions.slice(1).join(', ')}. blok en wijzigingen: ids uit de kantlijn van de website, zoals ["2.1.a3"].`,
].join('\n');

/**
 * The file to answer a view in: what is to be filled in above, the words of the view below, as code so that nothing in them
 * is Markdown.
 *
 * @param rows - what the view says, in its own order
 */
export function answerFile({ nummer, wijze, ontvangen, opTijd }: ViewLine, rows: readonly Row[]): string {
  const data: z.input<typeof beantwoording> = {
    nummer,
    wijze,
    ...(ontvangen !== null && { ontvangen }),
    ...(opTijd !== null && { opTijd }),
    // A place that was proposed by the words alone is for people to decide.
    onderdelen: rows.map(({ onderdeel, blok, plaatsing }) => ({
      onderdeel,
      ...(blok !== null && plaatsing === 'genoemd' && { blok }),
      samenvatting: '',
      antwoord: '',
      besluit: 'open',
      wijzigingen: [],
    })),
  };
  const head = `---\n#${guide.replaceAll('\n', '\n#')}\n${stringify(data, { lineWidth: 0 })}---\n`;
  return [head, `# Zienswijze ${nummer}\n`, ...rows.map(wordsOf)].join('\n');
}

function wordsOf({
  onderdeel,
  blok,
  aanduiding,
  pagina,
  adres,
  plaatsing,
  citaat,
  wens,
  opmerking,
}: Row): string {
  const page = pagina === null ? '' : ` (p. ${pagina})`;
  // The place as a sender typed it may be anything.
  const place =
    plaatsing === null
      ? fenced(aanduiding)
      : `Plaats (${plaatsing}, blok \`${blok ?? ''}\`): ${aanduiding}${page}, <${adres ?? ''}>`;
  return [
    `## Onderdeel ${onderdeel}`,
    place,
    ...(citaat === null ? [] : ['Citaat:', fenced(citaat)]),
    ...(wens === null ? [] : [`Wens: ${wens}`]),
    ...(opmerking === '' ? [] : ['Opmerking:', fenced(opmerking)]),
    '',
  ].join('\n\n');
}

/** Behind a fence that is longer than any within. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

/** How far the answer to a view is. */
export interface Progress {
  readonly answered: number;
  readonly total: number;
  /** As whoever answers says by now. */
  readonly received: string | null;
  readonly inTime: boolean | null;
}

/**
 * Reads off a file that `answerFile` made and people filled in how far they are: as the check judges answers.
 *
 * @returns null for a file whose data cannot be read, or are no answers
 */
export function progressOf(source: string): Progress | null {
  try {
    const [, head = ''] = /^\uFEFF?---\n([\s\S]*?)\n---(?:\n|$)/.exec(source.replaceAll('\r\n', '\n')) ?? [];
    const { onderdelen, ontvangen, opTijd } = beantwoording.parse(
      parse(head, { logLevel: 'error', maxAliasCount: 0 }),
    );
    return {
      answered: onderdelen.filter((one) => missingIn(one).length === 0).length,
      total: onderdelen.length,
      received: ontvangen ?? null,
      inTime: opTijd ?? null,
    };
  } catch {
    return null;
  }
}
