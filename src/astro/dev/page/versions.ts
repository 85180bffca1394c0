/** Name under which a response tells, in its header `Server-Timing`, which version of the site it shows. */
export const versionTiming = 'inhoud';

/** Event by which the server tells open pages how the content stands. */
export const standEvent = 'inzage:stand';

/** Event by which a page asks for that: what was sent while it was loading has not reached it. */
export const askEvent = 'inzage:vraag';

/** Reads the version from the header of a response; null where there is none. */
export function versionIn(header: string | null): number | null {
  const [, version] = new RegExp(`\\b${versionTiming};desc="?(\\d+)`).exec(header ?? '') ?? [];
  return version === undefined ? null : Number(version);
}
