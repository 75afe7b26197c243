// Run by npm before any script of what Verbatim stands on (preinstall), where Verbatim is installed as a
// package. onnxruntime-node's script would download CUDA, some hundred megabytes that Verbatim never uses, and
// fail the whole installation where that cannot be reached. It leaves be what is there already, so empty files
// stand in; should that fail, npm goes on all the same. Whoever wants CUDA:
// npm rebuild onnxruntime-node --onnxruntime-node-install=cuda12
'use strict';

const { closeSync, openSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join, sep } = require('node:path');

if (__dirname.split(sep).includes('node_modules')) {
  const fromTransformers = createRequire(require.resolve('@xenova/transformers'));
  const folder = dirname(fromTransformers.resolve('onnxruntime-node/package.json'));
  const { requirements, manifests } = require(join(folder, 'script', 'install-metadata.js'));
  const platform = `${process.platform}/${process.arch}`;
  for (const name of requirements[platform]) {
    for (const file of Object.keys(manifests[`${platform}:${name}`])) {
      closeSync(openSync(join(folder, 'bin', 'napi-v6', platform, file), 'a'));
    }
  }
}
