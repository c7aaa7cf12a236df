import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCommandLine } from '../simulator/command-line.ts';
import { buildHandlers } from './bundle.ts';
import { findMerchants, layMerchants } from './merchants.ts';
import { PLACEHOLDERS, packageService } from './package-service.ts';

const HELP = `npm run package: builds the functions and writes the CloudFormation of serverless.yml to .serverless/, offline and without credentials.

  SAYSO_MERCHANTS   the folder of the merchants' files; merchants unless set (docs/deploy.md)

Other variables of serverless.yml are filled in with placeholders, which are named at the end: such a package is to be looked at.
`;

const root = fileURLToPath(new URL('..', import.meta.url));
readCommandLine(HELP, {});
const startedAtMs = performance.now();
process.stderr.write('building, then packaging ...\n');
const handlers = await buildHandlers();
const { folder, isExample } = findMerchants(root, process.env);
await layMerchants(
  folder,
  handlers.map(({ name }) => name),
  join(root, 'dist'),
);
await packageService({ serviceDir: root, outDir: join(root, '.serverless'), environment: { ...PLACEHOLDERS, ...process.env } });
const missing = Object.keys(PLACEHOLDERS).filter((name) => process.env[name] === undefined);
const placeholders = [...missing, ...(isExample ? ['the merchants'] : [])];
if (placeholders.length > 0) console.log(`placeholders for ${placeholders.join(', ')}: a package to look at, not to deploy`);
console.log(`packaged ${handlers.length} functions into .serverless/ in ${((performance.now() - startedAtMs) / 1000).toFixed(1)} s`);
