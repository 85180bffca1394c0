/** Size of a file in words, with a decimal comma: `870 kB`, `1,4 MB`. */
export function formatSize(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return megabytes < 1 ? `${Math.round(bytes / 1000)} kB` : `${megabytes.toFixed(1).replace('.', ',')} MB`;
}
