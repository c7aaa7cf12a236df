import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type BuiltHandler, buildHandlers } from '../../tooling/bundle.ts';
import { merchantFile, merchantVariables } from '../merchant.ts';
import { findRuntimes } from './runtimes.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** What belongs to a local run alone. */
const LOCAL_ONLY =
  /\bdemo(?![a-z])|sandbox|\/faults|\/state|dynalite|local-only|alexa-local|google-local|page-local|link\/LOCAL|r\/LOCAL|(ada|grace|owner)@/gi;
/** Where others say such a word: a field of the Assistant's requests, in actions-on-google, and one of Google's own addresses. */
const OTHERS_WORDS = [/this\.sandbox=!!this\.request\.isInSandbox/g, /oauth-redirect-sandbox\.googleusercontent\.com/g];

/** All that loads before the first turn. A whole library that slips in unshaken is found here: most are larger than what is left. */
const MAX_START_BYTES = 700_000;

interface Service {
  readonly provider: { readonly environment: Readonly<Record<string, string>> };
  readonly functions: Readonly<Record<string, { readonly environment?: Readonly<Record<string, string>> }>>;
}

const service = parse(readFileSync(join(ROOT, 'serverless.yml'), 'utf8'), { logLevel: 'error' }) as Service;

const VALUES: Readonly<Record<string, string>> = {
  ...merchantVariables(merchantFile('acme'), merchantFile('bakery')),
  SAYSO_TABLE: 'sayso-test',
  SAYSO_EMAIL_FROM: 'orders@shop.example',
};

function valueFor(name: string): string {
  const value = VALUES[name];
  if (value === undefined) throw new Error(`serverless.yml gives ${name}, and this test has no value for it.`);
  return value;
}

/** The variables that serverless.yml gives a function, each as it is written there. */
function variablesOf(handler: string): Readonly<Record<string, string>> {
  return { ...service.provider.environment, ...service.functions[handler]?.environment };
}

/** The variables that have no default value there. */
function requiredVariablesOf(handler: string): readonly string[] {
  return Object.entries(variablesOf(handler))
    .filter(([, written]) => !/\$\{env:\w+, '/.test(written))
    .map(([name]) => name);
}

/** Those, filled in, and what Lambda adds. */
function environmentOf(handler: string): Record<string, string> {
  const names = Object.keys(variablesOf(handler));
  return { AWS_REGION: 'us-east-1', AWS_LAMBDA_FUNCTION_NAME: handler, ...Object.fromEntries(names.map((name) => [name, valueFor(name)])) };
}

interface Ending {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Loads a bundle in a process of its own, which must end by itself. */
function load(binary: string, file: string, environment: Readonly<Record<string, string>>): Promise<Ending> {
  const script = 'const { handler } = await import(process.argv[1]); console.log(typeof handler, handler.length);';
  const child = spawn(binary, ['--input-type=module', '--no-warnings', '-e', script, file], { env: environment, timeout: 15_000 });
  const ending = { output: '', errors: '' };
  child.stdout.on('data', (chunk: Buffer) => (ending.output += chunk));
  child.stderr.on('data', (chunk: Buffer) => (ending.errors += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...ending }));
  });
}

function readAll(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

describe('the bundles', () => {
  const names = Object.keys(service.functions);
  const runtimes = findRuntimes(ROOT);
  // Outside the project: a bundle that still asks for node_modules does not load there.
  const folder = mkdtempSync(join(tmpdir(), 'sayso-bundles-'));
  let handlers: readonly BuiltHandler[];

  beforeAll(async () => {
    handlers = await buildHandlers(join(folder, 'dist'));
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are one for each function', () => {
    expect(handlers.map(({ name }) => name)).toEqual([...names].sort());
  });

  it.each(runtimes)('load on Node $version, with an async handler and the variables of serverless.yml', async ({ version, binary }) => {
    const endings = await Promise.all(names.map((name) => load(binary, join(folder, 'dist', name, 'index.mjs'), environmentOf(name))));
    for (const [at, ending] of endings.entries()) {
      // Lambda's Node 24 gives no callback: a third parameter would wait for ever.
      expect([names[at], version, ending]).toEqual([
        names[at],
        version,
        { code: 0, errors: '', output: expect.stringMatching(/^function [0-2]\n$/) },
      ]);
    }
  });

  it.each(names.map((name) => ({ name, variables: requiredVariablesOf(name) })))(
    'refuse to load $name without any one of its variables, and name it',
    async ({ name, variables }) => {
      const endings = await Promise.all(
        variables.map(async (variable) => {
          const { [variable]: _left, ...environment } = environmentOf(name);
          const { code, errors } = await load(process.execPath, join(folder, 'dist', name, 'index.mjs'), environment);
          return { variable, code, isNamed: errors.includes(variable) };
        }),
      );
      expect(endings).toEqual(variables.map((variable) => ({ variable, code: 1, isNamed: true })));
    },
  );

  it('refuse to load with a brand voice that was not laid beside them, and name its folder', async () => {
    const merchants = merchantVariables(merchantFile('acme', {}, { voice: 'acme-voice' }));
    const speaking = names.filter((name) => name !== 'http');
    const endings = await Promise.all(
      speaking.map((name) => load(process.execPath, join(folder, 'dist', name, 'index.mjs'), { ...environmentOf(name), ...merchants })),
    );
    expect(endings.map(({ code, errors }) => ({ code, isNamed: errors.includes('acme-voice') }))).toEqual(
      speaking.map(() => ({ code: 1, isNamed: true })),
    );
  });

  it('refuse to load with a setting that is none of theirs', async () => {
    const endings = await Promise.all(
      names.map((name) => load(process.execPath, join(folder, 'dist', name, 'index.mjs'), { ...environmentOf(name), SAYSO_TABEL: 'x' })),
    );
    expect(endings.map(({ code, errors }) => ({ code, isNamed: errors.includes('SAYSO_TABEL') }))).toEqual(
      names.map(() => ({ code: 1, isNamed: true })),
    );
  });

  it('hold nothing of a local run', () => {
    // A model of the understanding is data: the words that people say, the skill's own name among them.
    const isModel = (bytes: Buffer) => bytes.includes('invocationName:"');
    const words = [...readAll(join(folder, 'dist'))].flatMap(([path, bytes]) => {
      if (isModel(bytes)) return [];
      const text = OTHERS_WORDS.reduce((rest, known) => rest.replaceAll(known, ''), bytes.toString('utf8'));
      return [...text.matchAll(LOCAL_ONLY)].map(
        ({ 0: word, index }) => `${path}: ${word} in ${text.slice(Math.max(0, index - 40), index + 40)}`,
      );
    });
    expect(words).toEqual([]);
    const local =
      /^(simulator|tests|tooling|interaction-models\/(?!generated))\/|dynalite|^node_modules\/(googleapis|google-auth-library)\//;
    expect(handlers.flatMap(({ inputs }) => inputs.filter((input) => local.test(input)))).toEqual([]);
  });

  it('load the library of the Assistant and the words of a language only when needed', () => {
    const late = /node_modules\/actions-on-google\/|lambda\/(prompts|nlu)\/.*\b[a-z]{2}-[A-Z]{2}\b/;
    expect(
      handlers.flatMap(({ name, startInputs }) => startInputs.filter((input) => late.test(input)).map((input) => `${name}: ${input}`)),
    ).toEqual([]);
    expect(handlers.filter(({ inputs }) => inputs.some((input) => input.includes('/actions-on-google/'))).map(({ name }) => name)).toEqual([
      'dialogflow',
    ]);
  });

  it('carry the authorization server in http alone, and load it only with a request of its own', () => {
    const isLibrary = (input: string) => /node_modules\/(oidc-provider|koa)\/|^lambda\/account-linking\/(server|provider)\.ts$/.test(input);
    expect(handlers.filter(({ inputs }) => inputs.some(isLibrary)).map(({ name }) => name)).toEqual(['http']);
    expect(handlers.find(({ name }) => name === 'http')?.inputs.some(isLibrary)).toBe(true);
    expect(handlers.flatMap(({ startInputs }) => startInputs.filter(isLibrary))).toEqual([]);
  });

  it('carry the e-mail service in reconcile alone, and load it only where e-mails are sent', () => {
    const isMail = (input: string) => input.includes('/@aws-sdk/client-sesv2/');
    expect(handlers.filter(({ inputs }) => inputs.some(isMail)).map(({ name }) => name)).toEqual(['reconcile']);
    expect(handlers.flatMap(({ startInputs }) => startInputs.filter(isMail))).toEqual([]);
  });

  it('load without any of what is optional', async () => {
    const endings = await Promise.all(
      names.map((name) => {
        const required = new Set([...requiredVariablesOf(name), 'AWS_REGION']);
        const environment = Object.fromEntries(Object.entries(environmentOf(name)).filter(([variable]) => required.has(variable)));
        return load(process.execPath, join(folder, 'dist', name, 'index.mjs'), environment);
      }),
    );
    expect(endings.map(({ code, errors }) => ({ code, errors }))).toEqual(names.map(() => ({ code: 0, errors: '' })));
  });

  it('are small at start: each 100 kB cost a cold start some milliseconds', () => {
    expect(handlers.filter(({ startBytes }) => startBytes > MAX_START_BYTES).map(({ name, startBytes }) => [name, startBytes])).toEqual([]);
  });

  it('are the same bytes every time', async () => {
    const hashesIn = (dist: string) => [...readAll(dist)].map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]);
    await buildHandlers(join(folder, 'again', 'dist'));
    expect(hashesIn(join(folder, 'again', 'dist'))).toEqual(hashesIn(join(folder, 'dist')));
  });
});
