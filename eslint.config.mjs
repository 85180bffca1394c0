import comments from '@eslint-community/eslint-plugin-eslint-comments/configs';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Code that ships or runs a step: kept to one job a file. */
const product = ['src/**/*.{ts,astro}', 'scripts/**/*.ts'];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'public/', 'content/', 'tests/fixtures/', 'tests/sites/*/dist/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  comments.recommended,
  {
    name: 'inzage',
    rules: {
      '@eslint-community/eslint-comments/require-description': 'error',
      '@eslint-community/eslint-comments/disable-enable-pair': ['error', { allowWholeFile: true }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // A `default` decides for the rest: a switch over mdast's thirty kinds of node need not name them all.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A number reads the same in a template as anywhere else; objects, null and the rest stay refused.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'exit',
          message: 'It cuts off output still under way; set process.exitCode and return.',
        },
      ],
    },
  },
  {
    name: 'inzage/size',
    files: product,
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    name: 'inzage/src',
    files: ['src/**'],
    // What src has to say it returns as a value; printing is for scripts.
    rules: { 'no-console': 'error' },
  },
  {
    name: 'inzage/tests',
    files: ['tests/**/*.ts'],
    rules: {
      // node:test awaits its own tests; nobody else needs to.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
    },
  },
  {
    name: 'inzage/tests/pages',
    files: ['tests/**/*.ts'],
    ignores: ['tests/browser.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name="newPage"]',
          message:
            'Take `openPage` of tests/browser.ts: it says how long a page waits, and lets no question hang.',
        },
        {
          selector:
            'CallExpression[callee.property.name=/^(click|tap|hover)$/][arguments.length>0]:not([arguments.0.type="ObjectExpression"]):not([callee.object.property.name="touchscreen"])',
          message:
            'It may have moved when it is pressed: take `page.locator(…).click()`, or `tap` of tests/e2e/tap.ts.',
        },
      ],
    },
  },
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    name: 'inzage/astro',
    files: ['**/*.astro'],
    // Its parser knows no project service and would fall back to this by itself, with a warning for each file.
    languageOptions: { parserOptions: { projectService: false, project: true } },
    // The parser gives an element of the template no type; `astro check` looks at those.
    rules: { '@typescript-eslint/no-unsafe-return': 'off' },
  },
  {
    name: 'inzage/astro-scripts',
    // A <script> is linted as a file that is in no TypeScript project, so by the rules that need no types;
    // `astro check` looks at its types.
    files: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
