import { attributesOf } from './find.ts';
import type { DirectiveSpec } from './find.ts';

/** Marks a part that an author replaces by something else: `text` is the example of it. */
type Replaceable = (text: string) => string;

/**
 * A directive as an author could write it, all its attributes given.
 *
 * @param spec - of the directive
 * @param replaceable - what becomes of each part that differs from one place to the next, in their order
 * @returns its lines
 */
export function writtenLines(spec: DirectiveSpec, replaceable: Replaceable = (text) => text): string[] {
  const colons = spec.form === 'text' ? ':' : ':::';
  const words = spec.argument ? `[${replaceable(spec.argument.example)}]` : '';
  const opening = `${colons}${spec.name}${words}${bracesOf(spec, replaceable)}`;
  if (spec.form === 'text') return [opening];
  return [opening, ...spec.body.map((line, index) => (index === 0 ? replaceable(line) : line)), ':::'];
}

function bracesOf(spec: DirectiveSpec, replaceable: Replaceable): string {
  const written = attributesOf(spec).map(([name, { type, example }]) => {
    if (type === 'flag') return name;
    return type === 'name' ? `#${replaceable(example)}` : `${name}=${replaceable(example)}`;
  });
  return written.length === 0 ? '' : `{${written.join(' ')}}`;
}
