/** Colour, transparency and images. */
import { BLEND_MODES, RENDERING_INTENTS } from '../content/colours.ts';
import type { PdfFile } from '../read/file.ts';
import { COMPONENTS, readIccHeader } from '../read/icc.ts';
import type { IccHeader } from '../read/icc.ts';
import { at, boolOf, itemsOf, listOf, nameOf, numberOf, streamBytes } from '../read/objects.ts';
import type { Value } from '../read/objects.ts';
import type { List, PdfValue } from '../read/values.ts';
import type { Finding, Findings, Rule } from '../rule.ts';

export const COLOUR_RULES: readonly Rule[] = [
  {
    id: 'output-intent',
    standard: 'PDF/A-2a',
    clause: '6.2.3',
    description:
      'The output intent for PDF/A has a profile of a screen or printer, and there is but one profile.',
    *check(file: PdfFile): Findings {
      const intents = pdfaIntents(file);
      if (new Set(intents.map((intent) => at(intent, 'DestOutputProfile'))).size > 1)
        yield { message: 'The output intents differ in their profile.', where: 'catalog' };
      for (const intent of intents) {
        const profile = at(intent, 'DestOutputProfile');
        const fault = profileFault(profile, ['mntr', 'prtr'], ['RGB', 'GRAY', 'CMYK']);
        if (fault !== undefined) yield { message: fault, where: file.place(profile ?? intent) };
      }
    },
  },
  {
    id: 'device-colour',
    standard: 'PDF/A-2a',
    clause: '6.2.4.3',
    description: 'Device colours are those of the output intent; grey goes with any.',
    *check(file: PdfFile): Findings {
      const profile = at(pdfaIntents(file)[0], 'DestOutputProfile');
      const header = readIccHeader(streamBytes(profile));
      for (const [space, where] of file.content.colours)
        if (header === undefined || !allowed(space, header)) yield { message: `${space} is not.`, where };
    },
  },
  {
    id: 'icc-profile',
    standard: 'PDF/A-2a',
    clause: '6.2.4.2-1',
    description: 'An ICCBased colour space has a whole profile with as many colours as it says.',
    *check({ content }: PdfFile): Findings {
      for (const [object, where] of content.used) {
        if (nameOf(at(object, 0)) !== 'ICCBased') continue;
        const fault = profileFault(at(object, 1), ['mntr', 'prtr', 'scnr', 'spac'], Object.keys(COMPONENTS));
        if (fault !== undefined) yield { message: fault, where };
      }
    },
  },
  {
    id: 'graphics-state',
    standard: 'PDF/A-2a',
    clause: '6.2.5, 6.2.6-1, 6.2.10-1',
    description:
      'A graphics state has no transfer function or halftone of its own, a known intent and blend mode.',
    check: used((state) => {
      const modes = listOf(at(state, 'BM')).map((mode) => nameOf(mode) ?? '');
      if (modes.some((mode) => !BLEND_MODES.has(mode))) return `BM is ${modes.join(' ')}.`;
      const transfer = at(state, 'TR2');
      if (at(state, 'TR') !== undefined || at(state, 'HTP') !== undefined) return 'It has TR or HTP.';
      if (transfer !== undefined && nameOf(transfer) !== 'Default') return 'It has TR2.';
      const halftone = numberOf(at(state, 'HT', 'HalftoneType'));
      if (halftone !== undefined && halftone !== 1 && halftone !== 5)
        return `The halftone is of type ${halftone}.`;
      const intent = nameOf(at(state, 'RI'));
      return intent === undefined || RENDERING_INTENTS.has(intent)
        ? undefined
        : `${intent} is no rendering intent.`;
    }),
  },
  {
    id: 'x-object',
    standard: 'PDF/A-2a',
    clause: '6.2.8, 6.2.9',
    description:
      'An image is not smoothed and has no alternates; a form is neither PostScript nor a reference.',
    check: used((object) => {
      const kind = nameOf(at(object, 'Subtype'));
      if (kind === 'PS') return 'It is PostScript.';
      if (kind !== 'Image' && kind !== 'Form') return undefined;
      for (const key of ['OPI', 'Alternates', 'PS', 'Ref'])
        if (at(object, key) !== undefined) return `It has ${key}.`;
      return boolOf(at(object, 'Interpolate')) === true ? 'Interpolate is true.' : undefined;
    }),
  },
  {
    id: 'transparency',
    standard: 'PDF/A-2a',
    clause: '6.2.10-2',
    description:
      'A page that shows something transparent has a colour space to blend in, or an output intent.',
    *check(file: PdfFile): Findings {
      if (pdfaIntents(file).length > 0) return;
      for (const { dict, number } of file.content.transparent)
        if (at(dict, 'Group', 'CS') === undefined)
          yield { message: 'It has neither.', where: `page ${number}` };
    },
  },
];

function pdfaIntents({ catalog }: PdfFile): List {
  return itemsOf(at(catalog, 'OutputIntents')).filter((intent) => nameOf(at(intent, 'S')) === 'GTS_PDFA1');
}

function profileFault(
  profile: Value,
  kinds: readonly string[],
  spaces: readonly string[],
): string | undefined {
  const header = readIccHeader(streamBytes(profile));
  if (header === undefined) return 'There is no profile, or it is not whole.';
  const { major, kind, space, tags } = header;
  if (major > 4) return `The profile is of version ${major}.`;
  if (!kinds.includes(kind) || !spaces.includes(space)) return `The profile is ${kind} for ${space}.`;
  const lacking = ['desc', 'cprt', 'wtpt'].filter((tag) => !tags.has(tag));
  if (lacking.length > 0) return `The profile has no ${lacking.join(', ')}.`;
  const colours = numberOf(at(profile, 'N'));
  return colours === COMPONENTS[space]
    ? undefined
    : `N is ${colours ?? 'absent'}, the profile is for ${space}.`;
}

function allowed(space: string, { space: profile }: IccHeader): boolean {
  return space === 'DeviceGray' || space === `Device${profile}`;
}

function used(fault: (object: PdfValue) => string | undefined): Rule['check'] {
  return function* ({ content, place }): Generator<Finding> {
    for (const [object, where] of content.used) {
      const message = fault(object);
      if (message !== undefined) yield { message, where: `${where}, ${place(object)}` };
    }
  };
}
