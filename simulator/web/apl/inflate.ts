import { fillIn, isTrue, type Scope } from './evaluate.ts';

/** A component of a screen with everything filled in, ready to be drawn. */
export interface Drawn {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly children: readonly Drawn[];
  /** What pressing it sends: the arguments of its SendEvent. */
  readonly touch?: { readonly arguments: readonly unknown[]; readonly componentId?: string };
}

/** The screen a document is drawn for: dp. */
export interface ScreenSize {
  readonly width: number;
  readonly height: number;
  readonly shape: 'rectangle' | 'round';
  readonly mode: 'hub' | 'mobile';
}

interface Library {
  readonly layouts: Readonly<Record<string, unknown>>;
  readonly styles: Readonly<Record<string, unknown>>;
  readonly resources: Readonly<Record<string, unknown>>;
  readonly depth: number;
}

/** A document that contains itself must end. */
const MAX_DEPTH = 40;

/**
 * Builds what an APL document draws: data bound, conditions decided, lists unrolled, layouts and styles of the document put in place.
 * @returns undefined for what is no document
 * @see https://developer.amazon.com/docs/alexa/alexa-presentation-language/apl-document.html
 */
export function inflate(document: unknown, datasources: unknown, screen: ScreenSize): Drawn | undefined {
  const { mainTemplate, layouts, styles, resources } = asRecord(document);
  const template = asRecord(mainTemplate);
  const viewport = { width: screen.width, height: screen.height, shape: screen.shape, mode: screen.mode, dpi: 160, theme: 'dark' };
  const environment: Scope = { viewport, environment: { lang: 'en-US', layoutDirection: 'LTR' } };
  const scope = { ...environment, ...bindParameters(template.parameters, datasources) };
  const library: Library = {
    layouts: asRecord(layouts),
    styles: asRecord(styles),
    resources: readResources(resources, environment),
    depth: 0,
  };
  return inflateFirst(template.items ?? template.item, scope, library);
}

/** A parameter called `payload` is all datasources; any other is the datasource of its name. */
function bindParameters(parameters: unknown, datasources: unknown): Scope {
  const sources = asRecord(datasources);
  const names = asList(parameters).map((parameter) => String(asRecord(parameter).name ?? parameter));
  return Object.fromEntries(names.map((name) => [name, name === 'payload' ? sources : sources[name]]));
}

/** Later blocks win; a block counts when its condition holds. */
function readResources(resources: unknown, scope: Scope): Readonly<Record<string, unknown>> {
  const blocks = asList(resources).map(asRecord);
  const holding = blocks.filter((block) => block.when === undefined || isTrue(fillIn(block.when, scope)));
  const kinds = ['string', 'strings', 'color', 'colors', 'dimension', 'dimensions', 'number', 'numbers', 'boolean', 'booleans'];
  return Object.assign({}, ...holding.flatMap((block) => kinds.map((kind) => asRecord(fillIn(block[kind], scope)))));
}

/** Of several alternatives the first whose condition holds. */
function inflateFirst(items: unknown, scope: Scope, library: Library): Drawn | undefined {
  const item = asList(items).find((one) => isShown(one, scope));
  return item === undefined ? undefined : inflateOne(item, scope, library);
}

function isShown(item: unknown, scope: Scope): boolean {
  const { when } = asRecord(item);
  return when === undefined || isTrue(fillIn(when, scope));
}

function inflateOne(item: unknown, outer: Scope, library: Library): Drawn | undefined {
  if (library.depth > MAX_DEPTH) return undefined;
  const inner = { ...library, depth: library.depth + 1 };
  const component = asRecord(item);
  const scope = bindNames(component.bind, outer);
  const type = String(component.type ?? '');
  const layout = library.layouts[type];
  if (layout !== undefined) return inflateFirst(layoutItems(layout), layoutScope(layout, component, scope), inner);
  const properties = readProperties(component, scope, library);
  const touch = readTouch(component, scope);
  return { type, properties, children: inflateChildren(component, scope, inner), ...(touch ? { touch } : {}) };
}

function bindNames(bind: unknown, scope: Scope): Scope {
  const known: Record<string, unknown> = { ...scope };
  for (const { name, value } of asList(bind).map(asRecord)) known[String(name)] = fillIn(value, known);
  return known;
}

function layoutItems(layout: unknown): unknown {
  const { items, item } = asRecord(layout);
  return items ?? item;
}

/** A layout's parameters are what its caller gives, or their defaults. */
function layoutScope(layout: unknown, caller: Scope, scope: Scope): Scope {
  const given = asList(asRecord(layout).parameters).map((parameter) => {
    const { name = parameter, default: otherwise } = asRecord(parameter);
    return [String(name), fillIn(caller[String(name)] ?? otherwise, scope)];
  });
  return { ...scope, ...Object.fromEntries(given) };
}

/** What is drawn from elsewhere: children, data, and what happens on a press. */
const STRUCTURE = new Set(['type', 'item', 'items', 'data', 'bind', 'when', 'onPress', 'firstItem', 'lastItem', 'style']);

function readProperties(component: Scope, scope: Scope, library: Library): Readonly<Record<string, unknown>> {
  const own = Object.entries(component).filter(([name]) => !STRUCTURE.has(name));
  const styled = readStyle(component.style, scope, library);
  const filled = Object.fromEntries(own.map(([name, value]) => [name, fillIn(value, scope)]));
  return Object.fromEntries(Object.entries({ ...styled, ...filled }).map(([name, value]) => [name, resolveResource(value, library)]));
}

function readStyle(name: unknown, scope: Scope, library: Library, depth = 0): Readonly<Record<string, unknown>> {
  const named = fillIn(name, scope);
  if (typeof named !== 'string' || depth > MAX_DEPTH) return {};
  const { values, value, extend, extends: parents } = asRecord(library.styles[named]);
  const inherited = asList(extend ?? parents).map((parent) => readStyle(parent, scope, library, depth + 1));
  const blocks = asList(values ?? value).map(asRecord);
  const holding = blocks.filter((block) => block.when === undefined || isTrue(fillIn(block.when, { ...scope, state: {} })));
  return Object.assign({}, ...inherited, ...holding.map(({ when: _, ...block }) => asRecord(fillIn(block, scope))));
}

function resolveResource(value: unknown, { resources }: Library): unknown {
  return typeof value === 'string' && value.startsWith('@') ? (resources[value.slice(1)] ?? value) : value;
}

function inflateChildren(component: Scope, scope: Scope, library: Library): readonly Drawn[] {
  const items = component.items ?? component.item;
  const data = fillIn(component.data, scope);
  const middle = Array.isArray(data) ? inflateForEach(items, data, scope, library) : inflateEach(items, scope, library);
  const first = component.firstItem === undefined ? undefined : inflateFirst(component.firstItem, scope, library);
  const last = component.lastItem === undefined ? undefined : inflateFirst(component.lastItem, scope, library);
  return [first, ...middle, last].filter((child) => child !== undefined);
}

function inflateForEach(items: unknown, data: readonly unknown[], scope: Scope, library: Library): readonly (Drawn | undefined)[] {
  return data.map((entry, index) =>
    inflateFirst(items, { ...scope, data: entry, index, ordinal: index + 1, length: data.length }, library),
  );
}

function inflateEach(items: unknown, scope: Scope, library: Library): readonly (Drawn | undefined)[] {
  const children = asList(items).filter((item) => isShown(item, scope));
  return children.map((item, index) => inflateOne(item, { ...scope, index, length: children.length }, library));
}

/** The first SendEvent that a press leads to. */
function readTouch(component: Scope, scope: Scope): Drawn['touch'] {
  const commands = asList(component.onPress)
    .map(asRecord)
    .flatMap((command) => [command, ...asList(command.commands).map(asRecord)]);
  const sent = commands.find(({ type }) => type === 'SendEvent');
  if (!sent) return undefined;
  const id = fillIn(component.id, scope);
  return { arguments: asList(fillIn(sent.arguments, scope)), ...(typeof id === 'string' ? { componentId: id } : {}) };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {};
}

/** APL takes one thing wherever it takes a list. */
function asList(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}
