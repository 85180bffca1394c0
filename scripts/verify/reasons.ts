import type { Controle } from '../build/controle.ts';
import { excerpt } from './unmistakable.ts';

/** What can explain that two builds differ, in Dutch sentences: another commit, changes, other tools. */
export function reasonsFor(published: Controle, rebuilt: Controle): string[] {
  return [
    ...commits(published, rebuilt),
    ...differs(
      'commit van Inzage',
      published.uitgever?.commit ?? undefined,
      rebuilt.uitgever?.commit ?? undefined,
    ),
    ...(published.gewijzigd
      ? [
          'De publicatie is gebouwd met wijzigingen die niet in haar commit staan; die zijn niet te herbouwen.',
        ]
      : []),
    ...(rebuilt.gewijzigd
      ? ['Deze werkmap heeft wijzigingen die niet in de commit staan (git status).']
      : []),
    ...['id', 'versie', 'datum'].flatMap((key) => {
      const [one, other] = [published, rebuilt].map(({ lijst }) => lijst[key as keyof typeof lijst]);
      return differs(`lijst.${key}`, one, other);
    }),
    ...tools(published.gereedschap, rebuilt.gereedschap),
  ];
}

function commits({ commit: one }: Controle, { commit: other }: Controle): string[] {
  if (one === null) return ['De publicatie noemt geen commit: zij is niet uit een git-werkmap gebouwd.'];
  if (other === null)
    return [`De publicatie komt uit commit ${one}; van deze map is de commit niet te zien.`];
  if (one === other) return [];
  return [
    `Andere commit: gepubliceerd ${one}, hier ${other}. Haal de juiste op met git checkout ${one} en daarna npm ci.`,
  ];
}

function tools(one: Controle['gereedschap'], other: Controle['gereedschap']): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .sort()
    .flatMap((name) => differs(excerpt(name), one[name], other[name]));
}

function differs(name: string, one: string | undefined, other: string | undefined): string[] {
  if (one === other) return [];
  return [`Andere ${name}: gepubliceerd ${excerpt(one ?? 'geen')}, hier ${excerpt(other ?? 'geen')}.`];
}
