/** A name as others refer to it: in lower case, with hyphens. */
export function keyFor(name: string): string {
  const key = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return key === '' ? 'lijst' : key;
}
