import { childrenOf, within } from '../xml/read-xml.ts';
import type { Element } from '../xml/read-xml.ts';

/** A style of letters: its name in lower case, and what letters look like by it. */
export interface RunStyle {
  readonly name: string;
  readonly properties: readonly Element[];
}

/** The looks that styles of letters have, with those that they are based on (ECMA-376, part 1, 17.7.4). */
export function runStylesOf(styles: Element | null): Map<string, RunStyle> {
  const all = new Map(
    (styles ? [...within(styles, 'w:style')] : []).map((style) => [
      style.attributes['w:styleId'] ?? '',
      style,
    ]),
  );
  const propertiesOf = (id: string, below: readonly string[]): Element[] => {
    const style = all.get(id);
    if (!style || below.includes(id)) return [];
    const base = childrenOf(style, 'w:basedOn')[0]?.attributes['w:val'] ?? '';
    const own = childrenOf(style, 'w:rPr').flatMap((properties) => childrenOf(properties));
    return [...own, ...propertiesOf(base, [...below, id])];
  };
  return new Map(
    [...all]
      .filter(([, style]) => style.attributes['w:type'] === 'character')
      .map(([id, style]): [string, RunStyle] => {
        const name = (childrenOf(style, 'w:name')[0]?.attributes['w:val'] ?? '').toLowerCase();
        return [id, { name, properties: propertiesOf(id, []) }];
      }),
  );
}
