/** Fixed texts for the places that most marks lead to; each has its number at `{nummer}`. */
export interface PlaceTexts {
  readonly section: string;
  readonly paragraph: string;
}

/**
 * Says in words which section or paragraph an id names: `2.1.a3` is "§ 2.1, alinea 3". The page says it in the browser
 * too, so that not every mark has to bring its words along.
 *
 * @returns null for the id of anything else
 */
export function plainPlace(id: string, { section, paragraph }: PlaceTexts): string | null {
  const [, holder, number] = /^(\d+(?:\.\d+)+)(?:\.a(\d+))?$/.exec(id) ?? [];
  if (holder === undefined) return null;
  const filled = (text: string, nummer: string): string => text.replace('{nummer}', nummer);
  return [filled(section, holder), ...(number === undefined ? [] : [filled(paragraph, number)])].join(', ');
}
