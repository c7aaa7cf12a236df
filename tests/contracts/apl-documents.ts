/** What our documents keep to, so that the simulator's page can draw all of it: docs/screens.md says the same. */
const DRAWN_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  Text: ['text', 'color', 'fontSize', 'fontWeight', 'maxLines', 'textAlign', 'textAlignVertical'],
  Container: ['items', 'direction', 'alignItems'],
  Frame: ['items', 'backgroundColor', 'borderRadius'],
  Sequence: ['items', 'data', 'scrollDirection'],
  TouchWrapper: ['items', 'onPress', 'accessibilityLabel'],
};

/** Of any component. */
const COMMON_PROPERTIES: ReadonlySet<string> = new Set([
  'type',
  'when',
  'width',
  'height',
  'grow',
  'shrink',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'paddingBottom',
]);

export type Node = Readonly<Record<string, unknown>>;

interface Document {
  readonly resources: readonly {
    readonly colors?: Readonly<Record<string, string>>;
    readonly dimensions?: Readonly<Record<string, string>>;
  }[];
  readonly mainTemplate: { readonly items: readonly Node[] };
}

export function asDocument(document: unknown): Document {
  return document as Document;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function childrenOf(node: Node): readonly Node[] {
  return Array.isArray(node['items']) ? node['items'].filter(isNode) : [];
}

/** A component and all in it. */
export function everyNode(node: Node): readonly Node[] {
  return [node, ...childrenOf(node).flatMap(everyNode)];
}

/** Components, properties and resources that nobody knows: `apl-suggester` lets them pass. */
export function findUnknownParts(document: Document): readonly string[] {
  const known = new Set(
    document.resources.flatMap(({ colors, dimensions }) => [...Object.keys(colors ?? {}), ...Object.keys(dimensions ?? {})]),
  );
  return document.mainTemplate.items.flatMap(everyNode).flatMap((node) => {
    const type = String(node['type']);
    const properties = DRAWN_PROPERTIES[type];
    if (!properties) return [`component ${type}`];
    return Object.entries(node).flatMap(([name, value]) => {
      if (!COMMON_PROPERTIES.has(name) && !properties.includes(name)) return [`${type}.${name}`];
      const resource = typeof value === 'string' && value.startsWith('@') ? value.slice(1) : undefined;
      return resource !== undefined && !known.has(resource) ? [`${type}.${name}: ${value}`] : [];
    });
  });
}

/** The document with its data put in: what a device inflates. Only `${path}` of payload and data, as a value of its own. */
export function inflate(document: Document, payload: unknown): readonly Node[] {
  return document.mainTemplate.items.flatMap((item) => inflateNode(item, { payload }));
}

function inflateNode(node: Node, scope: Node): readonly Node[] {
  if (typeof node['when'] === 'string' && !evaluate(node['when'], scope)) return [];
  const rows = node['data'] === undefined ? undefined : evaluate(node['data'], scope);
  const children = Array.isArray(rows)
    ? rows.flatMap((data) => childrenOf(node).flatMap((child) => inflateNode(child, { ...scope, data })))
    : childrenOf(node).flatMap((child) => inflateNode(child, scope));
  const values = Object.entries(node).filter(([name]) => name !== 'when' && name !== 'data' && name !== 'items');
  const filled = Object.fromEntries(values.map(([name, value]) => [name, fill(value, scope)]));
  return [{ ...filled, ...(node['items'] === undefined ? {} : { items: children }) }];
}

function fill(value: unknown, scope: Node): unknown {
  if (Array.isArray(value)) return value.map((one) => fill(one, scope));
  if (isNode(value)) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fill(one, scope)]));
  return evaluate(value, scope);
}

function evaluate(value: unknown, scope: Node): unknown {
  const path = typeof value === 'string' ? /^\$\{([\w.]+)\}$/.exec(value)?.[1] : undefined;
  if (path === undefined) return value;
  return path.split('.').reduce<unknown>((found, key) => (isNode(found) ? found[key] : undefined), scope);
}

/** The contrast of two colours, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(left: string, right: string): number {
  const [dark = 0, light = 0] = [luminanceOf(left), luminanceOf(right)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
