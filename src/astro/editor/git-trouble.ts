const noGit =
  'Git is niet gevonden op deze computer. Uw wijzigingen staan in de bestanden; vastleggen kan hier niet. Vraag wie uw computer beheert om Git.';

export const noIdentity =
  'Git weet niet wie u bent. Typ in een terminal `git config --global user.name "Uw naam"` en `git config --global user.email uw@adres.nl`, en probeer het opnieuw.';

export const halfway =
  'Git is hier nog bezig met samenvoegen of verplaatsen van eerdere wijzigingen. Maak dat in een terminal af, of breek het af: `git status` zegt hoe. Leg daarna hier vast.';

export const noBranch =
  'Git staat hier niet op een tak, maar op een eerdere versie: wat u nu vastlegt, is later niet terug te vinden. Typ in een terminal `git switch --create naam-van-uw-wijziging`, en leg daarna hier vast. Uw wijzigingen gaan mee.';

/** What Git says, and that in words for who may never have used it, with what to do. */
const troubles: readonly (readonly [said: RegExp, words: string])[] = [
  [
    /not a git repository/i,
    'De map met de inhoud staat niet in een Git-repository. Uw wijzigingen staan in de bestanden; vastleggen kan hier niet.',
  ],
  [/partial commit during|unmerged|you need to resolve|in the middle of/i, halfway],
  [
    /index\.lock|another git process/i,
    'Git is hier al bezig, of is onderweg gestopt. Wacht even en probeer het opnieuw. Blijft dit zo, haal dan het bestand `.git/index.lock` weg.',
  ],
  [
    /no space left|disk quota exceeded/i,
    'De schijf is vol, en Git kan dus niets vastleggen. Maak ruimte vrij en probeer het opnieuw.',
  ],
  [
    /permission denied|read-only file system/i,
    'In de map met de inhoud mag niet worden geschreven, en Git kan er dus niets vastleggen. Vraag wie haar beheert om schrijfrechten.',
  ],
  [
    /dubious ownership/i,
    'De map met de inhoud is van een andere gebruiker, en Git blijft daar af. Vertrouwt u haar, typ dan in een terminal `git config --global --add safe.directory MAP`, met de naam van die map.',
  ],
  [
    /gpg failed|failed to sign|signing failed/i,
    'Git moet hier een handtekening zetten, en dat lukt niet zonder terminal. Leg dit daar vast, met `git commit`.',
  ],
];

/** Why Git did not do something, as a sentence in Dutch. */
export function gitTrouble(error: unknown): string {
  const { code, killed, stderr, stdout } = error as Readonly<Record<string, unknown>>;
  if (code === 'ENOENT') return noGit;
  // A check of the repository's own may say what it has to say on either.
  const said = [stderr, stdout]
    .flatMap((text) => (typeof text === 'string' ? [text.trim()] : []))
    .join('\n')
    .trim();
  const [, words] = troubles.find(([pattern]) => pattern.test(said)) ?? [];
  if (words !== undefined) return words;
  if (killed === true)
    return 'Git was na een halve minuut nog niet klaar, en is gestopt. Probeer het opnieuw.';
  return `Git kon dit niet doen${said === '' ? '.' : `: ${said}`}`;
}
