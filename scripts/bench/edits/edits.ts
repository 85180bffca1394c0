/** An edit whose words can be waited for on a page. */
export interface Edit {
  readonly name: string;
  /** Path below the content folder. */
  readonly file: string;
  /** Path of the page of ours that shows the words, and of the one that bare Astro makes of the file. */
  readonly page: string;
  readonly barePage: string;
  /** Puts words into the text as it was. */
  readonly change: (text: string, words: string) => string;
}

/** One edit of each kind that an editor makes. */
export const edits: readonly Edit[] = [
  {
    name: 'lopende tekst',
    file: 'hoofdstukken/1-toelichting/1-inleiding/1-aanleiding.md',
    page: '/toelichting/inleiding/',
    barePage: '/tekst/hoofdstukken/1-toelichting/1-inleiding/1-aanleiding/',
    change: (text, words) => `${text.trimEnd()}\n\n${words}.\n`,
  },
  {
    name: 'categorie',
    file: 'categorieen/1.1-jaarplannen.md',
    page: '/categorieen/1.1/',
    barePage: '/tekst/categorieen/1.1-jaarplannen/',
    change: (text, words) => text.replace(/^titel: .*$/m, `titel: ${words}`),
  },
  {
    name: '`lijst.yaml`',
    file: 'lijst.yaml',
    page: '/',
    barePage: '/gegevens/lijst/',
    change: (text, words) => text.replace(/^titel: .*$/m, `titel: ${words}`),
  },
  {
    name: 'register',
    file: 'bronnen.yaml',
    page: '/bijlagen/bronnen/',
    barePage: '/gegevens/bronnen/',
    change: (text, words) => text.replace(/^( *(?:- )?titel: ).*$/m, `$1${words}`),
  },
];
