import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { parseSync } from '@swc/core';

/** Source text by path from the project's root, with forward slashes. */
export type Sources = ReadonlyMap<string, string>;

export interface ModuleShape {
  /** Every specifier the module names: static, dynamic, type-only, re-exported, `import()` types and augmented modules. */
  readonly imports: readonly string[];
  /** A dynamic import of something that is no literal: nobody can say where it leads. */
  readonly hasComputedImport: boolean;
  readonly hasDefaultExport: boolean;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const literalOf = (value: unknown): string | undefined =>
  isNode(value) && value.type === 'StringLiteral' && typeof value.value === 'string' ? value.value : undefined;

function firstArgument(call: Node): unknown {
  const first: unknown = Array.isArray(call.arguments) ? call.arguments[0] : undefined;
  return isNode(first) ? first.expression : undefined;
}

function isImportCall(node: Node): boolean {
  if (node.type !== 'CallExpression' || !isNode(node.callee)) return false;
  return node.callee.type === 'Import' || (node.callee.type === 'Identifier' && node.callee.value === 'require');
}

/** The part of a node that names another module, or undefined when the node is no import at all. */
function namedModule(node: Node): { readonly target: unknown } | undefined {
  if (isImportCall(node)) return { target: firstArgument(node) };
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return { target: node.source };
    case 'ExportNamedDeclaration':
      return isNode(node.source) ? { target: node.source } : undefined;
    case 'TsImportType':
      return { target: node.argument };
    case 'TsExternalModuleReference':
      return { target: node.expression };
    case 'TsModuleDeclaration':
      return isNode(node.id) && node.id.type === 'StringLiteral' ? { target: node.id } : undefined;
    default:
      return undefined;
  }
}

function exportsDefault(node: Node): boolean {
  if (node.type === 'ExportDefaultDeclaration' || node.type === 'ExportDefaultExpression' || node.type === 'TsExportAssignment')
    return true;
  if (node.type !== 'ExportSpecifier') return false;
  const name = node.exported ?? node.orig;
  return isNode(name) && name.value === 'default';
}

/** Parses a TypeScript module and says what it imports. Throws when the text is no TypeScript. */
export function readModule(source: string): ModuleShape {
  const imports: string[] = [];
  let hasComputedImport = false;
  let hasDefaultExport = false;
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const entry of value) visit(entry);
      return;
    }
    if (!isNode(value)) return;
    const named = namedModule(value);
    if (named) {
      const specifier = literalOf(named.target);
      if (specifier === undefined) hasComputedImport = true;
      else imports.push(specifier);
    }
    hasDefaultExport ||= exportsDefault(value);
    for (const child of Object.values(value)) visit(child);
  };
  visit(parseSync(source, { syntax: 'typescript', target: 'es2022' }).body);
  return { imports, hasComputedImport, hasDefaultExport };
}

/** The project path a relative specifier leads to; undefined for a package. */
export function resolveImport(from: string, specifier: string): string | undefined {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : undefined;
}

/** Parses every module once. */
export function readModules(sources: Sources): ReadonlyMap<string, ModuleShape> {
  return new Map([...sources].map(([path, source]) => [path, readModule(source)]));
}

/** Edges between project files; packages are left out. */
export function readGraph(modules: ReadonlyMap<string, ModuleShape>): ReadonlyMap<string, readonly string[]> {
  const graph = new Map<string, readonly string[]>();
  for (const [path, { imports }] of modules) {
    const targets = imports.map((specifier) => resolveImport(path, specifier)).filter((target) => target !== undefined);
    graph.set(path, [...new Set(targets)]);
  }
  return graph;
}

/** Every way that comes back to where it began, each once, as a list of paths that starts and ends with the same one. */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string): void => {
    const seenAt = trail.indexOf(path);
    if (seenAt >= 0) {
      cycles.push([...trail.slice(seenAt), path]);
      return;
    }
    if (done.has(path)) return;
    trail.push(path);
    for (const target of graph.get(path) ?? []) visit(target);
    trail.pop();
    done.add(path);
  };
  for (const path of graph.keys()) visit(path);
  return cycles;
}

/** Paths of every file below `folders`, from `root`, with forward slashes, sorted. A folder that is not there has no files. */
export function listFiles(root: string, folders: readonly string[]): readonly string[] {
  const paths: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else paths.push(path.split(sep).join('/'));
    }
  };
  for (const folder of folders) {
    if (readdirSync(join(root, dirname(folder))).includes(posix.basename(folder))) walk(folder);
  }
  return paths.sort();
}

/** The TypeScript below `folders`. */
export function readSources(root: string, folders: readonly string[]): Sources {
  const paths = listFiles(root, folders).filter((path) => path.endsWith('.ts'));
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
