import { PDFString } from '@cantoo/pdf-lib';
import type { Draft, Entries } from '../base/draft.ts';
import { rgbProfile } from '../base/icc.ts';
import { change, drop, inContent } from './fault.ts';
import type { Fault, Faults } from './fault.ts';

export const COLOUR_FAULTS: Faults = {
  'output-intent': [
    profiled('a profile of four colours', rgbProfile(), 4),
    profiled('half a profile', rgbProfile().subarray(0, 200), 3),
    profiled('a profile of a scanner', relabelled(12, 'scnr'), 3),
    profiled('a profile without a white point', relabelled(rgbProfile().indexOf('wtpt'), 'xtpt'), 3),
    profiled('a profile of version 5', relabelled(8, '\u0005'), 3),
    change('two intents with a profile each', (draft) => {
      const { context } = draft;
      const other = {
        S: 'GTS_PDFA1',
        DestOutputProfile: context.register(context.stream(rgbProfile(), { N: 3 })),
      };
      draft.set(draft.catalog, { OutputIntents: [draft.ref(draft.intent), draft.ref(draft.dict(other))] });
    }),
  ],
  'device-colour': [
    inContent('printing inks', '0 0 0 1 k'),
    inContent('printing inks by name', '/DeviceCMYK cs'),
    change('no output intent', ({ catalog }) => {
      drop(catalog, 'OutputIntents');
    }),
    change('an image in printing inks', (draft) => {
      image(draft, { ColorSpace: 'DeviceCMYK' });
    }),
  ],
  'icc-profile': [
    change('a space of four colours with a profile of three', (draft) => {
      const { context } = draft;
      const profile = context.register(context.stream(rgbProfile(), { N: 4 }));
      draft.resource('ColorSpace', 'C1', context.obj(['ICCBased', profile]));
      draft.content += '/C1 cs\n';
    }),
  ],
  'graphics-state': [
    stated('an unknown blend mode', { BM: 'Mooi' }),
    stated('a transfer function', { TR: 'Identity' }),
    stated('another transfer function', { TR2: 'Identity' }),
    stated('an unknown intent', { RI: 'Mooi' }),
  ],
  'x-object': [
    change('a smoothed image', (draft) => {
      image(draft, { Interpolate: true });
    }),
    change('an image with alternates', (draft) => {
      image(draft, { Alternates: [] });
    }),
  ],
  transparency: [
    change('half a square, and nothing to blend it in', (draft) => {
      drop(draft.catalog, 'OutputIntents');
      draft.content = draft.content.replace('0 0 1 rg', '');
      state(draft, { ca: 0.5 });
    }),
  ],
};

function profiled(what: string, profile: Buffer, colours: number): Fault {
  return change(what, (draft) => {
    const { context } = draft;
    const stream = context.register(context.stream(profile, { N: colours }));
    // Without colour, or the device colours would have no profile either.
    draft.content = draft.content.replace('0 0 1 rg', '');
    draft.set(draft.intent, { DestOutputProfile: stream, Info: PDFString.of('x') });
  });
}

function relabelled(offset: number, text: string): Buffer {
  const profile = rgbProfile();
  profile.write(text, offset, 'latin1');
  return profile;
}

function state(draft: Draft, entries: Entries): void {
  draft.resource('ExtGState', 'G1', draft.dict(entries));
  draft.content += '/G1 gs\n';
}

function stated(what: string, entries: Entries): Fault {
  return change(what, (draft) => {
    state(draft, entries);
  });
}

/** An image of one grey point, as an artifact. */
export function image(draft: Draft, entries: Entries): void {
  const stream = draft.context.stream('x', { Type: 'XObject', Subtype: 'Image', Width: 1, Height: 1 });
  draft.set(stream.dict, { BitsPerComponent: 8, ColorSpace: 'DeviceGray', ...entries });
  draft.resource('XObject', 'I1', stream);
  draft.content += '/Artifact BMC /I1 Do EMC\n';
}
