/** An address in the one way in which two that are the same are written alike. */
export function canonical(address: string): string {
  return address.startsWith('#') ? address : (URL.parse(address)?.href ?? address);
}
