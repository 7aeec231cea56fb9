// Builds the add-in into dist/, and (as a second configuration, "tryout") the page that shows it without Excel into out/tryout/.
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { licencesPlugin } = require('./tools/licences.cjs');

const DEV_ORIGIN = 'https://localhost:3000';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * What a page of ours may load. Office.js must come from Microsoft's address and brings its own strings and host script from there;
 * 'wasm-unsafe-eval' is for the lazily loaded .xlsx writer; Fluent UI writes its rules into style elements.
 * Nothing may be sent anywhere: connect-src is our own origin alone.
 */
function contentSecurityPolicy({ scripts = '', frames = "'none'" }) {
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${scripts}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    `frame-src ${frames}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const swc = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      // The oldest engine that runs an add-in with ExcelApi 1.14: WebView2 and Safari 16.
      target: 'es2022',
    },
  },
};

function page(name, chunks, options = {}) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template: `src/${options.folder ?? name}/${name}.html`,
    chunks,
    scriptLoading: 'defer',
    minify: false,
    templateParameters: { csp: contentSecurityPolicy(options), officeJs: OFFICE_JS },
  });
}

function common(isProduction) {
  return {
    mode: isProduction ? 'production' : 'development',
    // A source map of its own file: the page's policy forbids eval.
    devtool: 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [swc] },
    performance: { hints: false },
  };
}

function output(folder) {
  return {
    path: path.resolve(__dirname, folder),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    assetModuleFilename: '[name].[contenthash:8][ext]',
    clean: true,
  };
}

function addIn(isProduction, origin) {
  return {
    ...common(isProduction),
    name: 'addin',
    entry: { taskpane: './src/taskpane/index.tsx', commands: './src/commands/commands.ts' },
    output: output('dist'),
    plugins: [
      page('taskpane', ['taskpane'], { scripts: 'https://appsforoffice.microsoft.com' }),
      page('commands', ['commands'], { scripts: 'https://appsforoffice.microsoft.com' }),
      licencesPlugin('licences.txt'),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'assets/[name][ext]' },
          { from: 'assets/help.html', to: 'help.html' },
          { from: 'manifest.xml', to: 'manifest.xml', transform: (text) => text.toString().replaceAll(DEV_ORIGIN, origin) },
        ],
      }),
    ],
  };
}

/**
 * The production page of the pane as built in dist/, but with the Excel client of Office.js and our shell from our own origin.
 * office.js itself only finds out where it runs and loads that client; in a frame that is not Excel's it ends with an error.
 */
function paneWithoutExcel(html) {
  const officeScript = new RegExp(`<script src="?${OFFICE_JS}"?></script>`);
  if (!officeScript.test(html)) throw new Error('dist/taskpane.html has no Office.js script to stand in for');
  return html
    .replace(' https://appsforoffice.microsoft.com', '')
    .replace(officeScript, ['office/excel-web-16.00.js', 'shell.js'].map((name) => `<script src="${name}"></script>`).join('\n    '));
}

function tryOut(isProduction) {
  const base = output('out/tryout');
  return {
    ...common(isProduction),
    name: 'tryout',
    entry: {
      tryout: './src/tryout/index.tsx',
      shell: { import: './src/tryout/office-shell.ts', filename: 'shell.js' },
      // Only for the comparison in test/browser.
      bare: { import: './test/browser/bare-pane.tsx', filename: 'bare.js' },
    },
    output: base,
    // The spreadsheet engine's Go runtime and SheetJS look for Node's modules and do without them in a browser.
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      fallback: { fs: false, path: false, crypto: false, stream: false, util: false, url: false },
    },
    module: { rules: [swc, { test: /\.css$/, type: 'asset/resource' }, { test: /\.wasm(\.gz)?$/, type: 'asset/resource' }] },
    plugins: [
      page('tryout', ['tryout'], { frames: "'self'" }),
      new CopyPlugin({
        patterns: [
          { from: 'node_modules/@fortune-sheet/react/dist/index.css', to: 'fortune-sheet.css' },
          {
            from: 'dist',
            to: '.',
            globOptions: { ignore: ['**/*.map', '**/manifest.xml'] },
            transform: (content, file) => (file.endsWith('taskpane.html') ? paneWithoutExcel(content.toString()) : content),
          },
          { from: 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js', to: 'office/[name][ext]' },
          {
            from: 'node_modules/@microsoft/office-js/dist/{en-us,zh-cn}/office_strings.js',
            to: ({ absoluteFilename }) => `office/${path.basename(path.dirname(absoluteFilename))}/[name][ext]`,
          },
          { from: 'assets/samples/*.xlsx', to: 'samples/[name][ext]', noErrorOnMissing: true },
        ],
      }),
    ],
  };
}

/** The dev server speaks https with a certificate that the system trusts: Excel refuses any other. */
async function devServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return {
    port: Number(new URL(DEV_ORIGIN).port),
    // Excel on the web asks from its own origin.
    headers: { 'Access-Control-Allow-Origin': '*' },
    server: { type: 'https', options: await getHttpsServerOptions() },
    hot: false,
    client: { overlay: false },
  };
}

/** `--env origin=https://…`: where dist/ will be hosted. `webpack serve`: the add-in from DEV_ORIGIN. */
module.exports = async (env = {}, argv = {}) => {
  const isServing = env.WEBPACK_SERVE === true;
  const isProduction = (argv.mode ?? (isServing ? 'development' : 'production')) === 'production';
  const origin = String(env.origin ?? DEV_ORIGIN).replace(/\/+$/, '');
  if (!origin.startsWith('https://')) throw new Error(`--env origin must be an https address: ${origin}`);
  const main = addIn(isProduction, origin);
  if (isServing) return { ...main, devServer: await devServer() };
  return env.tryout ? tryOut(isProduction) : main;
};
