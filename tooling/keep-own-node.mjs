import { rmSync } from 'node:fs';

// The packages of Node 22 and 24, which the bundles are tried on, each link themselves as `node`. Inside npm scripts that link would win
// over the Node you run, so that nothing were ever tried on yours.
rmSync(new URL('../node_modules/.bin/node', import.meta.url), { force: true });
