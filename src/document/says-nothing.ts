/** What people and old lists write where there is nothing. */
const nothing = /^[\s–—-]*$|^(?:geen|n\.?v\.?t\.?|onbekend)$/i;

/** Whether a value only says that there is none. */
export function saysNothing(value: unknown): boolean {
  return value === null || (typeof value === 'string' && nothing.test(value.trim()));
}
