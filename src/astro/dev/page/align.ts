/** The largest number of comparisons that finding out which children belong together may take. */
const most = 250_000;

/**
 * Finds which children of an element stand for which of a newer version of it, in order, so that as little as possible
 * comes and goes.
 *
 * @param children - of the element
 * @param next - of its newer version
 * @returns pairs of places in the two, both rising
 */
export function align(children: readonly Node[], next: readonly Node[]): [at: number, nextAt: number][] {
  let start = 0;
  while (isEqual(children[start], next[start])) start += 1;
  let tail = 0;
  const rest = Math.min(children.length, next.length) - start;
  while (tail < rest && isEqual(children.at(-1 - tail), next.at(-1 - tail))) tail += 1;
  const middle = alignUnequal(
    children.slice(start, children.length - tail),
    next.slice(start, next.length - tail),
  );
  return [
    ...Array.from({ length: start }, (_, at): [number, number] => [at, at]),
    ...middle.map(([at, nextAt]): [number, number] => [at + start, nextAt + start]),
    ...Array.from({ length: tail }, (_, at): [number, number] => [
      children.length - tail + at,
      next.length - tail + at,
    ]),
  ];
}

function isEqual(node: Node | undefined, other: Node | undefined): boolean {
  return node !== undefined && other !== undefined && node.isEqualNode(other);
}

/** The rising pairs that are most alike together: the longest common subsequence, weighed. */
function alignUnequal(children: readonly Node[], next: readonly Node[]): [number, number][] {
  const width = next.length + 1;
  if (children.length * next.length > most) return [];
  const best = new Uint32Array((children.length + 1) * width);
  const valueAt = (at: number, nextAt: number): number => best[at * width + nextAt] ?? 0;
  const likenesses = children.map((child) => next.map((other) => likeness(child, other)));
  for (let at = children.length - 1; at >= 0; at -= 1)
    for (let nextAt = next.length - 1; nextAt >= 0; nextAt -= 1) {
      const alike = likenesses[at]?.[nextAt] ?? 0;
      best[at * width + nextAt] = Math.max(
        valueAt(at + 1, nextAt),
        valueAt(at, nextAt + 1),
        alike === 0 ? 0 : alike + valueAt(at + 1, nextAt + 1),
      );
    }
  const pairs: [number, number][] = [];
  for (let at = 0, nextAt = 0; at < children.length && nextAt < next.length;) {
    const alike = likenesses[at]?.[nextAt] ?? 0;
    if (alike > 0 && valueAt(at, nextAt) === alike + valueAt(at + 1, nextAt + 1))
      pairs.push([at++, nextAt++]);
    else if (valueAt(at, nextAt) === valueAt(at + 1, nextAt)) at += 1;
    else nextAt += 1;
  }
  return pairs;
}

/** How much speaks for one node being a newer version of the other; 0 where it cannot be. */
function likeness(node: Node, other: Node): number {
  if (node.nodeName !== other.nodeName) return 0;
  if (!(node instanceof Element && other instanceof Element))
    return node.nodeValue === other.nodeValue ? 3 : 1;
  if (node.isEqualNode(other)) return 4;
  return node.id === other.id && node.className === other.className ? 3 : 1;
}
