import './keep-own-node.mjs';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const HELP = `npm run check: everything CI checks: lint, types, generated files and all tests. npm test is the same.

  npm run check -- tests/unit/nlu     with the tests of a folder or file alone; whatever follows -- is jest's

The last line counts what passed and failed; the command ends with 1 when anything failed.
`;

interface Outcome {
  readonly isPassed: boolean;
  readonly printed: string;
  readonly seconds: string;
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Runs a command to its end. Its standard error is shown as it comes, or kept with the rest for the outcome. */
function run(command: string, args: readonly string[], standardError: 'shown' | 'kept'): Promise<Outcome> {
  const startedAtMs = performance.now();
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', standardError === 'shown' ? 'inherit' : 'pipe'],
    shell: process.platform === 'win32',
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (printed += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ isPassed: code === 0, printed, seconds: `${((performance.now() - startedAtMs) / 1000).toFixed(1)} s` });
    });
  });
}

/** Lint, types and every script `<name>:check`, which compares generated files with their sources. */
function listQuickChecks(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Readonly<Record<string, string>> };
  return ['lint', 'types', ...Object.keys(scripts).filter((name) => name.endsWith(':check'))];
}

async function runQuickCheck(name: string): Promise<boolean> {
  const outcome = await run('npm', ['run', '--silent', name], 'kept');
  console.log(`${outcome.isPassed ? 'ok    ' : 'FAILED'} ${name} (${outcome.seconds})`);
  if (!outcome.isPassed) console.log(`${outcome.printed}\nrun it by itself: npm run ${name}\n`);
  return outcome.isPassed;
}

function readCounts(file: string): Counts {
  try {
    const results = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, number>>;
    const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numRuntimeErrorTestSuites = 0 } = results;
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function runTests(args: readonly string[]): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-check-'));
  const file = join(folder, 'results.json');
  const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
  // With --json, what people read goes to standard error.
  const { isPassed, seconds } = await run(process.execPath, [jest, '--json', '--outputFile', file, ...args], 'shown');
  const counts = readCounts(file);
  rmSync(folder, { recursive: true, force: true });
  console.log(`${isPassed ? 'ok    ' : 'FAILED'} tests (${seconds})`);
  return isPassed || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

if (process.argv.includes('--help') || process.argv.includes('-h')) {
  process.stdout.write(HELP);
  process.exit(0);
}
const quick = await Promise.all(listQuickChecks().map(runQuickCheck));
const tests = await runTests(process.argv.slice(2));
const passed = tests.passed + quick.filter(Boolean).length;
const failed = tests.failed + quick.filter((isPassed) => !isPassed).length;
if (tests.skipped > 0) console.log(`${tests.skipped} tests skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
