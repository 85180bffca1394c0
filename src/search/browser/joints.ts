import type { Sources } from './answer-word.ts';
import { keyOf } from './keys.ts';
import { onlyWord } from './terms.ts';
import type { Group, WordTerm } from './terms.ts';

/** More words than this are a question, and not one word that was written apart. */
const mostWords = 3;

/** Words beside each other that the list has as one, as that too. */
export async function withJoints(all: readonly Group[], { index }: Sources): Promise<Group[]> {
  const groups = [...all];
  for (const words of besides(all)) {
    const [first, second] = words;
    const key = keyOf(first.text + second.text);
    const at = groups.findIndex(([term]) => term === first);
    if (at === -1 || (await index.find(key)).size === 0) continue;
    groups.splice(at, 2, [{ kind: 'joint', text: `${first.text} ${second.text}`, key, words }]);
  }
  return groups;
}

/** Words beside each other that may be one word written apart: `archief bescheiden`. */
function besides(all: readonly Group[]): (readonly [WordTerm, WordTerm])[] {
  if (all.length > mostWords) return [];
  return all.flatMap((group, at) => {
    const [first, second] = [lettersOf(group), lettersOf(all[at + 1])];
    return first && second ? [[first, second] as const] : [];
  });
}

function lettersOf(group: Group | undefined): WordTerm | null {
  const word = onlyWord(group);
  return word && /^[\p{L}\p{M}-]+$/u.test(word.text) ? word : null;
}
