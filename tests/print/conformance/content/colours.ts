/** Colour spaces and transparency as content meets them. */
import { at, itemsOf, nameOf, numberOf } from '../read/objects.ts';
import type { Value } from '../read/objects.ts';

/** The device spaces that a colour space falls back on: itself, its base or its alternate. */
export function deviceSpaces(space: Value, depth = 0): string[] {
  const name = nameOf(space);
  if (name !== undefined) return /^Device(?:Gray|RGB|CMYK)$/u.test(name) ? [name] : [];
  const [kind, ...rest] = itemsOf(space);
  const based = ['Indexed', 'Pattern', 'Separation', 'DeviceN'].includes(nameOf(kind) ?? '');
  return based && depth < 4 ? rest.slice(0, 2).flatMap((one) => deviceSpaces(one, depth + 1)) : [];
}

/** Operators that choose a device space with its colour. */
export const DEVICE_OPERATORS: Readonly<Record<string, string>> = {
  g: 'DeviceGray',
  G: 'DeviceGray',
  rg: 'DeviceRGB',
  RG: 'DeviceRGB',
  k: 'DeviceCMYK',
  K: 'DeviceCMYK',
};

export const RENDERING_INTENTS: ReadonlySet<string> = new Set([
  'RelativeColorimetric', 'AbsoluteColorimetric', 'Perceptual', 'Saturation']);

export const BLEND_MODES: ReadonlySet<string> = new Set(
  'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity'.split(
    ' ',
  ),
);

/** Whether a graphics state lets what lies below shine through. */
export function paintsTransparent(state: Value): boolean {
  const mask = at(state, 'SMask');
  const modes = [nameOf(at(state, 'BM')), ...itemsOf(at(state, 'BM')).map(nameOf)];
  return (
    (numberOf(at(state, 'ca')) ?? 1) < 1 ||
    (numberOf(at(state, 'CA')) ?? 1) < 1 ||
    (mask !== undefined && nameOf(mask) !== 'None') ||
    modes.some((mode) => mode !== undefined && mode !== 'Normal' && mode !== 'Compatible')
  );
}
