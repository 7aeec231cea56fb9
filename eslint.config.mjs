// Lint: strict TypeScript, React hooks, and the Office rules where Excel is named.
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const NO_BARRELS = { selector: 'ExportAllDeclaration', message: 'No barrel files: import from where the thing lives.' };

export default tseslint.config(
  { ignores: ['dist', 'out', 'coverage', 'node_modules'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/ban-ts-comment': 'error',
      'no-restricted-syntax': ['error', NO_BARRELS],
    },
  },
  {
    files: ['src/**/*.tsx', 'src/taskpane/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // The Office rules: a forgotten load, a sync in a loop, a property read before its sync.
    files: ['src/excel/**/*.ts', 'src/taskpane/**/*.{ts,tsx}', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // The core is pure: no clock, no randomness, no console, no host.
    files: ['src/{workbook,locales,registers,setup,reading,audit,rules,scores,review,report,template,export}/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        NO_BARRELS,
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'asOf comes in.' },
        { selector: 'CallExpression[callee.name="Date"]', message: 'asOf comes in.' },
      ],
      'no-restricted-globals': [
        'error',
        'console',
        'window',
        'document',
        'fetch',
        'setTimeout',
        'performance',
        'process',
        'Office',
        'Excel',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'asOf comes in.' },
        { object: 'Math', property: 'random', message: 'The core repeats itself exactly.' },
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx', 'tools/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-member-access': 'off' },
  },
);
