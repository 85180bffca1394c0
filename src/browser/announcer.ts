/**
 * Makes a function that has a message read out by a screen reader. Two live regions take turns: a region that
 * gets the text it already has stays silent, and the same number of results twice is news all the same.
 *
 * @param regions - the elements with `role="status"`
 */
export function createAnnouncer(regions: readonly Pick<Element, 'textContent'>[]): (message: string) => void {
  let turn = 0;
  return (message) => {
    turn = (turn + 1) % regions.length;
    for (const [at, region] of regions.entries()) region.textContent = at === turn ? message : '';
  };
}
