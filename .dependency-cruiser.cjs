// The arrows of the design: each folder of src may import what stands above it, nothing else (docs/architecture.md).
const may = {
  workbook: [],
  locales: ['workbook', 'registers'],
  registers: ['workbook'],
  setup: ['workbook', 'registers'],
  reading: ['workbook', 'registers', 'setup'],
  audit: ['workbook', 'registers', 'setup', 'reading'],
  rules: ['workbook', 'registers', 'setup', 'reading', 'audit', 'locales/format'],
  scores: ['workbook', 'registers', 'setup', 'reading', 'audit'],
  review: ['workbook', 'registers', 'setup', 'reading', 'audit', 'rules', 'scores'],
  report: ['workbook', 'registers', 'setup', 'reading', 'audit', 'rules', 'scores', 'review', 'locales'],
  template: ['workbook', 'registers', 'report', 'locales'],
  excel: ['workbook', 'setup', 'review', 'report/plan', 'locales/format'],
  export: ['workbook', 'report', 'locales'],
  sandbox: [],
};
const folders = Object.keys(may);
const tip = ['taskpane', 'commands', 'cli', 'tryout'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...folders.map((folder) => ({
      name: `${folder}-looks-up-only`,
      comment: `src/${folder} may import: ${may[folder].join(', ') || 'nothing else in src'}`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: '^src/', pathNot: [folder, ...may[folder]].map((name) => `^src/${name}(/|\\.)`) },
    })),
    {
      name: 'nothing-imports-the-developers-tools',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|tryout|sandbox)/' },
      to: { path: '^src/(cli|tryout|sandbox)/' },
    },
    {
      name: 'panes-are-edges',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${tip.join('|')})/` },
      to: { path: `^src/(${tip.join('|')})/` },
    },
    {
      name: 'the-core-is-pure',
      comment: 'no React, no Node, no Office.js in the core',
      severity: 'error',
      from: { path: '^src/(workbook|locales|registers|setup|reading|audit|rules|scores|review|report)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-takes-few-packages',
      severity: 'error',
      from: { path: '^src/(workbook|locales|registers|setup|reading|audit|rules|scores|review|report)/' },
      to: { path: 'node_modules', pathNot: 'node_modules/(valibot|fastest-levenshtein|@types)' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-circles-of-types',
      comment: 'Registers and reading have some still: a word list names the ids of the catalogue that it is part of.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(registers|reading)/' },
      to: { circular: true },
    },
    { name: 'resolves', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'browser', 'default', 'types'],
    },
  },
};
