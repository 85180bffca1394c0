import { domainToUnicode } from 'node:url';

/**
 * A web address of the Document as people read and typed it: the letters of other languages instead of their codes.
 * What an address cannot hold as it is, a space or a quote, keeps its code.
 *
 * @param address - a value that the schema `url` let through
 */
export function readableAddress(address: string): string {
  const [, scheme = '', host = '', rest = ''] = /^(https?:\/\/)([^/?#:]*)(.*)$/.exec(address) ?? [];
  if (scheme === '') return address;
  return `${scheme}${domainToUnicode(host) || host}${rest.replace(/(?:%[89A-F][\dA-F])+/gi, lettersOf)}`;
}

function lettersOf(codes: string): string {
  try {
    const letters = decodeURIComponent(codes);
    return /^[\p{L}\p{M}\p{N}\p{P}\p{S}]*$/u.test(letters) ? letters : codes;
  } catch {
    return codes;
  }
}
