/** Where two files part, with some of what stands there, so that a failure tells its cause; null when they are alike. */
export function firstDifference(actual: Uint8Array, expected: Uint8Array): string | null {
  const length = Math.max(actual.length, expected.length);
  for (let index = 0; index < length; index += 1) {
    if (actual[index] === expected[index]) continue;
    const excerpt = (bytes: Uint8Array): string =>
      JSON.stringify(Buffer.from(bytes.slice(Math.max(0, index - 60), index + 60)).toString('latin1'));
    return `byte ${index}: ${excerpt(actual)} instead of ${excerpt(expected)}`;
  }
  return null;
}
