/**
 * Version of the form of the JSON files, as `groot.klein`, apart from the version of the list. An addition that a
 * reader can pass over raises the second number; what an existing reader could break on raises the first, and the old
 * form is announced here before it goes.
 */
export const format = '1.2' as const;

/** What each version of the form brought, newest first: shown on the page that documents the files. */
export const formatChanges: readonly { readonly versie: string; readonly wijziging: string }[] = [
  {
    versie: '1.2',
    wijziging:
      'Een onderdeel van een genummerde lijst heeft bij `marker` zijn nummer of letter zoals getypt.',
  },
  { versie: '1.1', wijziging: 'De lijst kan bij `licentie` het webadres van haar licentie noemen.' },
  { versie: '1.0', wijziging: 'Eerste vorm.' },
];
