/** Longest part of a description that can stand as a title. */
const longestTitle = 100;

/** The description itself where that is short, else its beginning, as far as whole words go. */
export function titleFrom(description: string | undefined): string | undefined {
  const words = description?.trim().replace(/\s+/g, ' ');
  if (words === undefined || words.length <= longestTitle) return description;
  const part = words.slice(0, longestTitle + 1);
  return `${part.slice(0, Math.max(part.lastIndexOf(' '), 1)).replace(/[,;:.]$/, '')}…`;
}
