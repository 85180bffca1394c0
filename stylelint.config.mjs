/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard', 'stylelint-config-html/astro'],
  reportDescriptionlessDisables: true,
  reportInvalidScopeDisables: true,
  reportNeedlessDisables: true,
  rules: {
    // Directions follow the text, so that a page in another script needs no second style sheet.
    // Not every browser in use knows overflow-inline and overflow-block.
    'property-layout-mappings': ['flow-relative', { ignoreProperties: ['overflow-x', 'overflow-y'] }],
    'value-keyword-layout-mappings': 'flow-relative',
    'unit-layout-mappings': 'flow-relative',
    // Ids are citations of the document; a style hung on one would follow its numbering.
    'selector-max-id': 0,
    // The standard's own setting, but for the name of a paper size and a keyword Chromium spells so.
    'value-keyword-case': [
      'lower',
      { camelCaseSvgKeywords: true, ignoreKeywords: ['A4', 'geometricPrecision'] },
    ],
  },
  overrides: [
    {
      files: ['src/print/styles/page.css'],
      // Margin boxes of @page take padding (CSS Paged Media 3, 5.2); the rule knows only what @page itself takes.
      rules: { 'at-rule-descriptor-no-unknown': null },
    },
  ],
};
