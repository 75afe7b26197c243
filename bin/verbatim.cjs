#!/usr/bin/env node
'use strict';

// Runs before anything that an old Node.js cannot parse, and so stays in syntax that it can.
const NEEDED = [20, 19];

const version = process.versions.node.split('.').map(Number);
if (version[0] < NEEDED[0] || (version[0] === NEEDED[0] && version[1] < NEEDED[1])) {
  stop(
    `Verbatim needs Node.js ${NEEDED.join('.')} or newer; this is ${process.versions.node}. Install a newer one from https://nodejs.org.`,
  );
} else {
  require('./optimise-later.cjs').optimiseLater();
  import('../dist/cli.js').catch((error) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    stop(`Verbatim is not installed completely (${error.message.split('\n')[0]}). Run: npm ci`);
  });
}

function stop(line) {
  process.stderr.write(`${line}\n`);
  process.exitCode = 2;
}
