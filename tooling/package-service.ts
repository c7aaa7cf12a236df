import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What serverless.yml asks of the environment. Packaging runs without it, with these; a deployment does not. */
export const PLACEHOLDERS = {
  SAYSO_SECRET_ARN: 'arn:aws:secretsmanager:us-east-1:000000000000:secret:placeholder',
} as const;

export interface PackageOptions {
  /** Where serverless.yml and dist/ are. */
  readonly serviceDir: string;
  /** Where the templates and archives go. */
  readonly outDir: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The command that reads serverless.yml, as it is installed with the project. */
export function serverlessCommand(): string {
  return join(createRequire(import.meta.url).resolve('serverless/package.json'), '..', 'bin', 'serverless.js');
}

/**
 * Runs `serverless package`: templates and one archive a function, from dist/ as it is. Asks no network and no AWS account.
 * Rejects with what the command printed when it fails.
 */
export function packageService({ serviceDir, outDir, environment }: PackageOptions): Promise<void> {
  const child = spawn(process.execPath, [serverlessCommand(), 'package', '--package', outDir], {
    cwd: serviceDir,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`serverless package ended with ${code}:\n${printed}`))));
  });
}
