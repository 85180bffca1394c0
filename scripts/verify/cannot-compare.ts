/** Nothing could be compared; the message says why and what to do, for people. */
export class CannotCompare extends Error {
  override name = 'CannotCompare';
}
