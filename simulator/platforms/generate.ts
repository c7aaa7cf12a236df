import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readCommandLine } from '../command-line.ts';

const HELP = `Writes simulator/platforms/generated: what Amazon and Google publish of their answers' types, from the packages that carry it.

  npm run platforms          writes the files
  npm run platforms:check    compares them with the packages; exit 1 when one differs
`;

const GENERATED = join(import.meta.dirname, 'generated');
const packages = createRequire(import.meta.url);

type Json = Readonly<Record<string, unknown>>;

/** Each file, from nothing but the installed packages: the same packages give the same bytes. */
const FILES: Readonly<Record<string, () => Json>> = {
  'alexa-response.json': alexaResponseSchema,
  'dialogflow-es.json': () => protoSubset('@google-cloud/dialogflow', 'google.cloud.dialogflow.v2'),
  'dialogflow-cx.json': () => protoSubset('@google-cloud/dialogflow-cx', 'google.cloud.dialogflow.cx.v3'),
};

/** The published TypeScript type of a skill's response as a JSON schema that dispatches on `type`, so that an error names one directive. */
function alexaResponseSchema(): Json {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-schema-'));
  const out = join(folder, 'response.json');
  const source = join(dirname(packages.resolve('ask-sdk-model/package.json')), 'index.d.ts');
  const generator = join(dirname(packages.resolve('ts-json-schema-generator/package.json')), 'bin', 'ts-json-schema-generator.js');
  try {
    execFileSync(process.execPath, [generator, '--path', source, '--type', 'ResponseEnvelope', '--no-type-check', '--out', out]);
    const { definitions, ...rest } = JSON.parse(readFileSync(out, 'utf8')) as { definitions: Record<string, Json> };
    return { ...rest, definitions: withoutProse(dispatched(definitions)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A union whose members are told apart by a constant `type` says so: else one wrong key is reported once for every member. */
function dispatched(definitions: Readonly<Record<string, Json>>): Readonly<Record<string, Json>> {
  const typeOf = (member: Json): unknown => {
    const target = definitions[String(member['$ref']).replace('#/definitions/', '')];
    return (target?.['properties'] as Readonly<Record<string, Json>> | undefined)?.['type']?.['const'];
  };
  return Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => {
      const members = definition['anyOf'] as readonly Json[] | undefined;
      const types = members?.map(typeOf) ?? [];
      if (members === undefined || types.includes(undefined) || new Set(types).size < types.length) return [name, definition];
      return [name, { type: 'object', discriminator: { propertyName: 'type' }, required: ['type'], oneOf: members }];
    }),
  );
}

function withoutProse<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (key, member) => (key === 'description' && typeof member === 'string' ? undefined : member)));
}

interface ProtoNode {
  readonly fields?: Readonly<Record<string, { readonly type: string; readonly options?: Json }>>;
  readonly nested?: Readonly<Record<string, ProtoNode>>;
}

/** The messages that a webhook's request and response are made of, out of the descriptors of a client package. */
function protoSubset(packageName: string, scope: string): Json {
  const folder = dirname(packages.resolve(`${packageName}/package.json`));
  const root: ProtoNode = JSON.parse(readFileSync(join(folder, 'build', 'protos', 'protos.json'), 'utf8'));
  const find = (path: readonly string[]): ProtoNode | undefined =>
    path.reduce<ProtoNode | undefined>((node, name) => node?.nested?.[name], root);
  const wanted = new Map<string, ProtoNode>();
  const want = (path: readonly string[]): void => {
    const node = find(path);
    const name = path.join('.');
    if (node === undefined || wanted.has(name)) return;
    wanted.set(name, node);
    for (const { type } of Object.values(node.fields ?? {})) {
      const depths = Array.from({ length: path.length + 1 }, (_, index) => path.length - index);
      const found = depths.map((depth) => [...path.slice(0, depth), ...type.split('.')]).find((candidate) => find(candidate));
      if (found) want(found);
    }
  };
  for (const message of ['WebhookRequest', 'WebhookResponse']) want([...scope.split('.'), message]);
  return Object.fromEntries(
    [...wanted].sort(([left], [right]) => (left < right ? -1 : 1)).map(([name, { nested: _, ...node }]) => [name, withoutProse(node)]),
  );
}

function main(): void {
  const values = readCommandLine(HELP, { check: { type: 'boolean', default: false } });
  mkdirSync(GENERATED, { recursive: true });
  for (const [name, make] of Object.entries(FILES)) {
    const file = join(GENERATED, name);
    const text = `${JSON.stringify(make(), null, 1)}\n`;
    if (!values.check) writeFileSync(file, text);
    else if (readIfThere(file) !== text) {
      console.error(`simulator/platforms/generated/${name} is not what its package says. Run: npm run platforms`);
      process.exitCode = 1;
    }
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

main();
