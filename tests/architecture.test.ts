import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  findCycles,
  listFiles,
  type ModuleShape,
  readGraph,
  readModule,
  readModules,
  readSources,
  resolveImport,
} from '../tooling/import-graph.ts';

const ROOT = join(import.meta.dirname, '..');
const CODE = ['lambda', 'interaction-models', 'simulator'];
const LAMBDA = [
  'kernel',
  'commerce',
  'dialogue',
  'prompts',
  'nlu',
  'channels',
  'shops',
  'payments',
  'store',
  'notifications',
  'account-linking',
  'app',
  'handlers',
].map((room) => `lambda/${room}`);

/** Written by a command, compared with its sources by its `:check`. */
const GENERATED = /\/(compiled|generated)\//;

/** Where each room's imports may lead beside itself. The arrows of docs/architecture.md; there are no others. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  'lambda/kernel': [],
  'lambda/commerce': ['lambda/kernel'],
  'lambda/dialogue': ['lambda/commerce', 'lambda/kernel'],
  'lambda/prompts': ['lambda/dialogue', 'lambda/commerce', 'lambda/kernel'],
  'lambda/channels': ['lambda/dialogue', 'lambda/commerce', 'lambda/kernel'],
  'lambda/nlu': ['lambda/kernel'],
  'lambda/shops': ['lambda/commerce', 'lambda/kernel'],
  'lambda/payments': ['lambda/commerce', 'lambda/kernel'],
  'lambda/store': ['lambda/commerce', 'lambda/kernel'],
  'lambda/notifications': ['lambda/commerce', 'lambda/kernel'],
  'lambda/account-linking': ['lambda/commerce', 'lambda/kernel'],
  'lambda/app': LAMBDA.filter((room) => room !== 'lambda/handlers'),
  'lambda/handlers': LAMBDA,
  // Training and understanding see words alike: one piece of code turns text into features for both.
  'interaction-models': ['lambda/dialogue/intents', 'lambda/nlu', 'lambda/kernel'],
  simulator: ['lambda', 'interaction-models'],
};

/** Adapters speak to the ports; what the use cases do with them is not theirs to know. */
const ADAPTERS = ['lambda/shops', 'lambda/payments', 'lambda/store', 'lambda/notifications', 'lambda/account-linking'];

/** An exported function whose line follows no comment. */
const BARE_FUNCTION = /(?<!\*\/)\nexport (?:async )?function (\w+)/gu;

/** These rooms know no vendor: no platform, no cloud, no web framework. */
const WITHOUT_VENDORS = ['lambda/kernel', 'lambda/commerce', 'lambda/dialogue', 'lambda/nlu'];
const NO_VENDOR = /^(node:.*|zod)$/;

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

const roomOf = (path: string): string | undefined => Object.keys(ARROWS).find((room) => isWithin(path, room));

function isForbidden(from: string, to: string): boolean {
  const room = roomOf(from);
  if (room === undefined) return true;
  if (isWithin(to, room)) return false;
  if (ADAPTERS.includes(room) && isWithin(to, 'lambda/commerce/use-cases')) return true;
  return !(ARROWS[room] ?? []).some((allowed) => isWithin(to, allowed));
}

type Modules = ReadonlyMap<string, ModuleShape>;

function findForbidden(modules: Modules): readonly string[] {
  return [...readGraph(modules)].flatMap(([from, targets]) =>
    targets.filter((to) => isForbidden(from, to)).map((to) => `${from} -> ${to}`),
  );
}

function findVendors(modules: Modules): readonly string[] {
  return [...modules]
    .filter(([path]) => WITHOUT_VENDORS.some((room) => isWithin(path, room)))
    .flatMap(([path, { imports }]) =>
      imports
        .filter((specifier) => resolveImport(path, specifier) === undefined && !NO_VENDOR.test(specifier))
        .map((specifier) => `${path} -> ${specifier}`),
    );
}

function pathsWhere(modules: Modules, holds: (shape: ModuleShape) => boolean): readonly string[] {
  return [...modules].filter(([, shape]) => holds(shape)).map(([path]) => path);
}

describe('the project', () => {
  const modules = readModules(readSources(ROOT, CODE));
  const files = listFiles(ROOT, [...CODE, 'tooling']);

  it('has code in its rooms and nowhere else', () => {
    expect(modules.size).toBeGreaterThan(20);
    expect([...modules.keys()].filter((path) => roomOf(path) === undefined)).toEqual([]);
  });

  it('imports along the arrows only, types included', () => {
    expect(findForbidden(modules)).toEqual([]);
  });

  it('has no cycle, types included', () => {
    expect(findCycles(readGraph(modules)).map((cycle) => cycle.join(' -> '))).toEqual([]);
  });

  it('keeps vendors out of the rooms that everything stands on', () => {
    expect(findVendors(modules)).toEqual([]);
  });

  it('names every module it imports literally, but for the words that a merchant lays beside it', () => {
    expect(pathsWhere(modules, (shape) => shape.hasComputedImport)).toEqual(['lambda/app/voices.ts']);
  });

  it('imports files that exist, by their full name', () => {
    const known = new Set([...files, ...listFiles(ROOT, ['skill-package', 'tests'])]);
    const missing = [...readGraph(modules)].flatMap(([from, targets]) =>
      targets.filter((to) => !known.has(to) && to !== 'package.json').map((to) => `${from} -> ${to}`),
    );
    expect(missing).toEqual([]);
  });

  it('has no default export, but for what others export', () => {
    const own = pathsWhere(modules, (shape) => shape.hasDefaultExport).filter((path) => !path.endsWith('.d.ts'));
    expect(own).toEqual([]);
  });

  it('has no file above 350 lines, but for generated ones', () => {
    const sources = files.filter((path) => /\.tsx?$/.test(path) && !GENERATED.test(path));
    expect(sources.filter((path) => readFileSync(join(ROOT, path), 'utf8').split('\n').length > 351)).toEqual([]);
  });

  it('says of every function that lambda exports what it is for', () => {
    const bare = [...readSources(ROOT, ['lambda'])]
      .filter(([path]) => !GENERATED.test(path) && !path.endsWith('.d.ts'))
      .flatMap(([path, source]) => [...source.matchAll(BARE_FUNCTION)].map(([, name]) => `${path} ${name}`));
    expect(bare).toEqual([]);
  });

  it('names its files in kebab-case, or after a locale, but for generated ones', () => {
    const allowed = /^([a-z0-9]+(-[a-z0-9]+)*|[a-z]{2}-[A-Z]{2}|README)(\.[a-z0-9-]+)+$/;
    const tests = listFiles(ROOT, ['tests']).filter((path) => path.endsWith('.ts'));
    const named = [...files, ...tests].filter((path) => !GENERATED.test(path));
    expect(named.filter((path) => !allowed.test(path.slice(path.lastIndexOf('/') + 1)))).toEqual([]);
  });

  it('has no room for whatever did not fit elsewhere', () => {
    const vague = /^(utils?|helpers?|managers?|common|misc|shared|lib)(\.ts)?$/;
    expect([...files, ...listFiles(ROOT, ['tests'])].filter((path) => path.split('/').some((part) => vague.test(part)))).toEqual([]);
  });
});

describe('the rules themselves', () => {
  const one = (path: string, source: string): Modules => readModules(new Map([[path, source]]));

  it.each([
    ['a value', 'lambda/kernel/money.ts', "import { x } from '../commerce/cart.ts';"],
    ['a type', 'lambda/commerce/cart.ts', "import type { X } from '../dialogue/turn.ts';"],
    ['an inline type', 'lambda/nlu/read.ts', "export type X = import('../dialogue/turn.ts').Turn;"],
    ['a late import', 'lambda/channels/alexa/parse.ts', "export const f = () => import('../../account-linking/grants.ts');"],
    ['a re-export', 'lambda/dialogue/intent.ts', "export * from '../prompts/words.ts';"],
    ['a named re-export', 'lambda/store/keys.ts', "export { x } from '../shops/demo.ts';"],
    ['an augmentation', 'lambda/kernel/errors.ts', "declare module '../store/errors.ts' { interface A {} }"],
    ['a require', 'lambda/app/compose.ts', "const x = require('../../simulator/main.ts');"],
    ['the simulator', 'lambda/handlers/chat.ts', "import { x } from '../../simulator/main.ts';"],
    ['the tests', 'lambda/handlers/chat.ts', "import { x } from '../../tests/fixtures/x.ts';"],
    ['the models', 'lambda/nlu/model.ts', "import { x } from '../../interaction-models/schema.ts';"],
    ['a handler', 'lambda/app/compose.ts', "import { handler } from '../handlers/alexa.ts';"],
    ['a use case, from an adapter', 'lambda/shops/demo/shop.ts', "import { x } from '../../commerce/use-cases/reorder.ts';"],
    ['more than the intents', 'interaction-models/build.ts', "import { x } from '../lambda/dialogue/turn.ts';"],
    ['an unknown room', 'lambda/extras/x.ts', "import { x } from '../kernel/money.ts';"],
  ])('catch %s', (_what, path, source) => {
    expect(findForbidden(one(path, source))).toHaveLength(1);
  });

  it('let the arrows through', () => {
    expect(findForbidden(one('lambda/shops/demo/shop.ts', "import type { ShopPort } from '../../commerce/ports/shop.ts';"))).toEqual([]);
    expect(findForbidden(one('lambda/handlers/chat.ts', "import { compose } from '../app/compose.ts';"))).toEqual([]);
    expect(findForbidden(one('interaction-models/build.ts', "import { INTENTS } from '../lambda/dialogue/intents/index.ts';"))).toEqual([]);
  });

  it('catch a cycle of types', () => {
    const cycle = new Map([
      ['lambda/kernel/a.ts', "import type { B } from './b.ts'; export type A = B;"],
      ['lambda/kernel/b.ts', "export type { C as B } from './c.ts';"],
      ['lambda/kernel/c.ts', "export type C = import('./a.ts').A;"],
    ]);
    expect(findCycles(readGraph(readModules(cycle)))).toEqual([
      ['lambda/kernel/a.ts', 'lambda/kernel/b.ts', 'lambda/kernel/c.ts', 'lambda/kernel/a.ts'],
    ]);
  });

  it('catch a vendor, a computed import and every kind of default export', () => {
    expect(findVendors(one('lambda/dialogue/turn.ts', "import type { Slot } from 'ask-sdk-model';"))).toHaveLength(1);
    expect(readModule('export const f = (name: string) => import(name);').hasComputedImport).toBe(true);
    for (const source of ['export default 1;', 'export default function f() {}', 'const x = 1; export { x as default };']) {
      expect(readModule(source).hasDefaultExport).toBe(true);
    }
    expect(readModule('export const x = 1;').hasDefaultExport).toBe(false);
  });
});
