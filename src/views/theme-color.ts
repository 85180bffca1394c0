import tokens from '../styles/tokens.css?raw';

/** Colours of the paper, as the style sheet has them, for the browser's own bars around the page. */
export const themeColors = (['light', 'dark'] as const).map((scheme, index) => {
  const [, ...colors] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? [];
  const color = colors[index];
  if (color === undefined) throw new Error('tokens.css has no --paper in two schemes');
  return { color, media: `(prefers-color-scheme: ${scheme})` };
});
