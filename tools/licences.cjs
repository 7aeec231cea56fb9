// The licences of all packages in a bundle, as a file beside it: MIT, BSD and Apache ask that they go along.
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const ALLOWED = /^(MIT|Apache-2\.0|BSD-[23]-Clause|ISC|0BSD)$/;

/** ".../node_modules/@scope/name/lib/x.js" → ".../node_modules/@scope/name"; undefined for a file of ours. */
function packageFolder(file) {
  return /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

function entryOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
  const text = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
  return { title: `${name} ${version} (${license})`, license, text };
}

/**
 * `files` are those that the bundle is made of. Gives the text, and which packages may not ship.
 * @param {Iterable<string>} files
 * @returns {{ text: string, refused: string[] }}
 */
function licencesOf(files) {
  const folders = new Set([...files].flatMap((file) => packageFolder(file) ?? []));
  const entries = [...folders].map(entryOf).sort((a, b) => (a.title < b.title ? -1 : 1));
  return {
    text: entries.map(({ title, text }) => `${title}\n${'-'.repeat(title.length)}\n\n${text}\n`).join('\n\n'),
    refused: entries.filter(({ license }) => !ALLOWED.test(license)).map(({ title }) => title),
  };
}

/** A webpack plugin: writes `filename`, and fails the build where a licence is none of those allowed. */
function licencesPlugin(filename) {
  return {
    apply(compiler) {
      const { Compilation, sources, WebpackError } = compiler.webpack;
      compiler.hooks.thisCompilation.tap('licences', (compilation) => {
        compilation.hooks.processAssets.tap({ name: 'licences', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS }, () => {
          const modules = [...compilation.modules].flatMap((module) => module.modules ?? [module]);
          const { text, refused } = licencesOf(modules.flatMap(({ resource }) => (resource ? [resource] : [])));
          compilation.emitAsset(filename, new sources.RawSource(text));
          for (const title of refused) compilation.errors.push(new WebpackError(`may not ship: ${title}`));
        });
      });
    },
  };
}

module.exports = { licencesOf, licencesPlugin };
