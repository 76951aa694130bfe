import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { widgets } from './scripts/lib/widgets.mjs';

/** What each folder of src/ may import from, itself aside. The modules in src/ itself see all of them, and none sees those. */
const layers = {
  data: [],
  domain: ['data'],
  i18n: ['domain'],
  content: ['data', 'domain', 'i18n'],
  page: ['data', 'domain', 'i18n'],
  controllers: ['data', 'domain', 'i18n', 'page'],
  base: ['data', 'domain', 'i18n', 'page', 'controllers'],
  elements: ['data', 'domain', 'content', 'i18n', 'page', 'controllers', 'base'],
};

const layerZones = Object.entries(layers).map(([layer, allowed]) => ({
  target: `./src/${layer}`,
  from: './src',
  except: [layer, ...allowed].map((name) => `./${name}`),
  message: `src/${layer}/ may import only from ${[layer, ...allowed].map((name) => `src/${name}/`).join(', ')}`,
}));

/** The only modules in src/ itself: those that an application or a page imports. Every other one belongs into a folder. */
const entries = ['index', 'define', 'lazy', ...widgets].map((name) => `src/${name}.ts`);
const folders = [...Object.keys(layers), 'entries'].map((name) => `src/${name}/**`);

/** @param {string} selector @param {string} message */
const banned = (selector, message) => ({ selector, message });

const everywhere = [
  banned('TSEnumDeclaration', 'No enum: use a union of literals, or an object `as const`.'),
  banned('TSModuleDeclaration[kind="namespace"]', 'No namespace: a module is one.'),
  banned('TSParameterProperty', 'No parameter property: declare the field and assign it.'),
];

// Named as it is defined, so that neither a new name nor another module's re-export goes round it.
const noWords = [
  banned(
    ':matches(ImportSpecifier[imported.name=/^(msg|str)$/], ExportSpecifier[local.name=/^(msg|str)$/])',
    'Words are made in src/content/ alone: pass strings in.',
  ),
  banned(
    ':matches(ImportDeclaration[source.value="@lit/localize"] > ImportNamespaceSpecifier, ExportAllDeclaration[source.value="@lit/localize"])',
    'Import by name: msg() belongs to src/content/ alone.',
  ),
];

const noClock = [
  banned('NewExpression[callee.name="Date"][arguments.length=0]', 'Take `now` as a parameter.'),
  banned('CallExpression[callee.name="Date"]', 'Take `now` as a parameter.'),
  banned(
    'MemberExpression[object.name=/^(Date|performance)$/]:matches([property.name="now"], [property.value="now"])',
    'Take `now` as a parameter.',
  ),
  banned('MemberExpression[property.name="timeOrigin"]', 'Take `now` as a parameter.'),
  banned('MemberExpression[object.name="Temporal"][property.name="Now"]', 'Take `now` as a parameter.'),
  banned(
    'CallExpression[callee.property.name=/^(format|formatToParts)$/][arguments.length=0]',
    'Without an argument this formats the present: pass the instant.',
  ),
];

/** @returns {import('eslint').Linter.RulesRecord} */
const rule = (...bans) => ({ 'no-restricted-syntax': ['error', ...everywhere, ...bans.flat()] });

export default defineConfig(
  {
    ignores: [
      ...['_site/', 'dist/', 'build/', 'release/', 'coverage/', 'src/i18n/generated/'],
      // Other people's projects, as it were: each has a compiler of its own.
      ...['types/', 'test/integration/types/', 'test/integration/frameworks/*/'],
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,

  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['demo/**/*.js', 'test/fixtures/**/*.js', 'integrations/**/*.js', 'bench/floor/**/*.js'],
    languageOptions: { globals: globals.browser },
  },

  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...rule(),
      // `== null` is the short way to say null or undefined.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // The compiler says so already (noUnusedLocals, noUnusedParameters).
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },

  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], importX.flatConfigs.typescript],
    plugins: { 'import-x': importX, 'lit-a11y': litA11y },
    settings: {
      // Whose subclasses are elements too.
      wc: { elementBaseClasses: ['LitElement', 'WidgetElement', 'ObservingElement'] },
      lit: { elementBaseClasses: ['WidgetElement', 'ObservingElement'] },
      litHtmlSources: ['lit', 'lit/static-html.js'],
      'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts', '.js'] } })],
    },
    rules: {
      'no-console': ['error', { allow: ['warn'] }],
      'import-x/no-cycle': 'error',
      'import-x/no-extraneous-dependencies': ['error', { devDependencies: false }],
      'import-x/no-restricted-paths': ['error', { zones: layerZones, basePath: import.meta.dirname }],
      // The compiler knows that the base class has them.
      'wc/guard-super-call': 'off',
      ...litA11y.configs.recommended.rules,
      // Safari forgets that a list without bullets is one, unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  { files: ['src/*.ts', 'src/{page,controllers,base,elements}/**/*.ts'], rules: rule(noWords) },
  {
    files: ['src/{data,domain}/**/*.ts'],
    rules: {
      ...rule(noWords, noClock),
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^[^.]', message: 'No package here: plain functions and facts.' }] },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: [...entries, ...folders],
    rules: {
      'no-restricted-syntax': [
        'error',
        banned('Program', `A module of src/ stands in one of its folders: ${folders.join(', ')}`),
      ],
    },
  },

  {
    files: ['test/**/*.ts'],
    languageOptions: { globals: { ...globals.browser, ...globals.mocha } },
    rules: {
      // Chai's assertions are properties.
      '@typescript-eslint/no-unused-expressions': 'off',
      // What comes out of JSON, iCalendar and axe is untyped, and an assertion follows at once.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  prettier,
);
