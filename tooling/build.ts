import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCommandLine } from '../simulator/command-line.ts';
import { type BuiltHandler, buildHandlers } from './bundle.ts';
import { findMerchants, layMerchants } from './merchants.ts';

const HELP = `npm run build: writes the functions to be deployed, dist/<handler>/index.mjs, and the merchants' files beside them.

  --deploy          ends when there is no merchant to deploy; without it the example merchant stands in

  SAYSO_MERCHANTS   the folder of the merchants' files; merchants unless set (docs/deploy.md)
`;

const root = fileURLToPath(new URL('..', import.meta.url));

function formatReport(handlers: readonly BuiltHandler[]): string {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
  const rows = handlers.map(({ name, startBytes, lateBytes, lateChunks }) => [
    name,
    kilobytes(startBytes),
    lateChunks > 0 ? `${kilobytes(lateBytes)} in ${lateChunks}` : '-',
  ]);
  return [['handler', 'at start', 'when needed'], ...rows]
    .map(([name = '', start = '', late = '']) => `  ${name.padEnd(12)} ${start.padStart(9)}   ${late}`)
    .join('\n');
}

const { deploy } = readCommandLine(HELP, { deploy: { type: 'boolean', default: false } });
const startedAtMs = performance.now();
const handlers = await buildHandlers();
if (handlers.length === 0) throw new Error('lambda/handlers has no handler to build');
const { folder, isExample } = findMerchants(root, process.env);
if (isExample && deploy) {
  throw new Error('There is no merchant to deploy: write merchants/<id>.json (docs/deploy.md), or name their folder in SAYSO_MERCHANTS.');
}
await layMerchants(
  folder,
  handlers.map(({ name }) => name),
  join(root, 'dist'),
);
console.log(formatReport(handlers));
if (isExample) console.log(`with the example merchant of ${folder}: a build to look at, not to deploy`);
console.log(`built ${handlers.length} handlers into dist/ in ${((performance.now() - startedAtMs) / 1000).toFixed(2)} s`);
