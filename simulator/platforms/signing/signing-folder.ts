import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEST_CHAIN_URL } from './chain-url.ts';
import type { TestSigning } from './test-certificates.ts';

const FOLDER = 'signing';

/** What another process needs to be taken for Alexa by the server that owns the data folder. */
export type Signer = Pick<TestSigning, 'chainUrl' | 'chainPem' | 'keyPem' | 'rootPem'>;

/** Where the root lies, for clients that are to trust the server: `NODE_EXTRA_CA_CERTS`, `curl --cacert`. */
export function rootFile(dataFolder: string): string {
  return join(dataFolder, FOLDER, 'root.pem');
}

/** Writes the signer down beside the server's state; readable by its owner alone. */
export function writeSigner(dataFolder: string, { chainPem, keyPem, rootPem }: Signer): void {
  const folder = join(dataFolder, FOLDER);
  mkdirSync(folder, { recursive: true });
  writeFileSync(rootFile(dataFolder), rootPem);
  writeFileSync(join(folder, 'chain.pem'), chainPem);
  writeFileSync(join(folder, 'signer-key.pem'), keyPem, { mode: 0o600 });
}

/** The signer of the server that owns the data folder; undefined when it was never started with `--https`. */
export function readSigner(dataFolder: string): Signer | undefined {
  if (!existsSync(rootFile(dataFolder))) return undefined;
  const read = (name: string) => readFileSync(join(dataFolder, FOLDER, name), 'utf8');
  return { chainUrl: TEST_CHAIN_URL, chainPem: read('chain.pem'), keyPem: read('signer-key.pem'), rootPem: read('root.pem') };
}
