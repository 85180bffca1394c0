import type { Rule } from '../rule.ts';

export const orphanPassage: Rule<'orphan-passage'> = {
  code: 'BE10',
  title: 'Tekst zonder titel en zonder stuk erboven',
  help: 'Een bestand zonder `titel` loopt door in het stuk dat ervoor staat. Staat er niets voor, dan heeft de tekst geen plaats.',
  severity: 'error',
  messages: {
    'orphan-passage': () => ({
      found: 'een bestand zonder `titel` waar geen stuk aan voorafgaat',
      expected: 'een `titel`, of een stuk ervoor om in door te lopen',
      repair: 'Voeg `titel:` toe of geef het bestand een later volgnummer.',
    }),
  },
  examples: [
    {
      naam: 'het allereerste bestand heeft geen titel',
      files: { 'hoofdstukken/0-begin.md': '‸---\nherkomst: reconstructie\n---\n\nEen begin.\n' },
      expect: [
        {
          found: 'een bestand zonder `titel` waar geen stuk aan voorafgaat',
          expected: 'een `titel`, of een stuk ervoor om in door te lopen',
          repair: 'Voeg `titel:` toe of geef het bestand een later volgnummer.',
        },
      ],
    },
    {
      naam: 'een bestand zonder titel na een ander',
      files: { 'hoofdstukken/1-toelichting/2-vervolg.md': '---\nherkomst: ontwerp\n---\n\nHet vervolg.\n' },
      expect: [],
    },
  ],
};
