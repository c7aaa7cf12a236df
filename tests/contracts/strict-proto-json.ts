import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A node of the JSON descriptors that Google's client libraries are built from. */
interface ProtoNode {
  readonly fields?: Readonly<Record<string, ProtoField>>;
  readonly oneofs?: Readonly<Record<string, { readonly oneof: readonly string[] }>>;
  readonly values?: Readonly<Record<string, number>>;
  readonly nested?: Readonly<Record<string, ProtoNode>>;
}

interface ProtoField {
  readonly type: string;
  readonly rule?: 'repeated' | 'optional' | 'required';
  readonly keyType?: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

type Faults = string[];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isInteger = (value: unknown): boolean => Number.isSafeInteger(typeof value === 'string' ? Number(value) : value);
const isWellFormed = (value: unknown): boolean => typeof value === 'string' && !/\p{Cs}/u.test(value);

/** JSON types of the scalars: protobuf.dev/programming-guides/json. */
const SCALARS: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: isWellFormed,
  bytes: isWellFormed,
  bool: (value) => typeof value === 'boolean',
  double: (value) => typeof value === 'number' && Number.isFinite(value),
  float: (value) => typeof value === 'number' && Number.isFinite(value),
  int32: (value) => typeof value === 'number' && isInteger(value),
  uint32: (value) => typeof value === 'number' && isInteger(value),
  int64: isInteger,
  uint64: isInteger,
};

/** The well-known types that JSON writes in a form of their own. */
const WELL_KNOWN: Readonly<Record<string, (value: unknown) => boolean>> = {
  'google.protobuf.Struct': (value) => isObject(value) && Object.entries(value).flat().every(isJson),
  'google.protobuf.ListValue': (value) => Array.isArray(value) && value.every(isJson),
  'google.protobuf.Value': (value) => isJson(value),
  'google.protobuf.Any': (value) => isObject(value) && typeof value['@type'] === 'string',
  'google.protobuf.Duration': (value) => typeof value === 'string' && /^-?\d+(\.\d{1,9})?s$/.test(value),
  'google.protobuf.Timestamp': (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(value),
  'google.protobuf.FieldMask': isWellFormed,
};

function isJson(value: unknown): boolean {
  if (value === null || typeof value === 'boolean' || typeof value === 'number' || isWellFormed(value)) return true;
  return Array.isArray(value) ? value.every(isJson) : isObject(value) && Object.entries(value).flat().every(isJson);
}

/**
 * Reads the descriptors of one of Google's client packages and returns a check for one message type: every way in which a value is not
 * the JSON of that message (an unknown field, a wrong JSON type, two members of a oneof, a required field left out), as readable lines.
 * Stricter than the libraries' own converters, which let unknown fields and wrong types through.
 */
export function strictProtoJson(packageName: string, messageName: string): (value: unknown) => readonly string[] {
  const folder = createRequire(join(process.cwd(), 'package.json')).resolve(`${packageName}/package.json`);
  const root: ProtoNode = JSON.parse(readFileSync(join(folder, '..', 'build', 'protos', 'protos.json'), 'utf8'));
  return (value) => {
    const faults: Faults = [];
    checkMessage(root, messageName.split('.'), value, messageName, faults);
    return faults;
  };
}

function findNode(root: ProtoNode, path: readonly string[]): ProtoNode | undefined {
  return path.reduce<ProtoNode | undefined>((node, name) => node?.nested?.[name], root);
}

/** A type name is looked for in the message's own scope first, then in each one around it. */
function resolveType(root: ProtoNode, scope: readonly string[], type: string): readonly string[] {
  for (let depth = scope.length; depth >= 0; depth -= 1) {
    const path = [...scope.slice(0, depth), ...type.split('.')];
    if (findNode(root, path) !== undefined) return path;
  }
  throw new Error(`The descriptors have no type ${type}.`);
}

function checkMessage(root: ProtoNode, path: readonly string[], value: unknown, at: string, faults: Faults): void {
  const node = findNode(root, path);
  if (node?.fields === undefined) throw new Error(`The descriptors have no message ${path.join('.')}.`);
  if (!isObject(value)) {
    faults.push(`${at}: not an object`);
    return;
  }
  for (const [name, member] of Object.entries(value)) {
    const field = Object.hasOwn(node.fields, name) ? node.fields[name] : undefined;
    if (field === undefined) faults.push(`${at}.${name}: unknown field`);
    else checkField(root, path, field, member, `${at}.${name}`, faults);
  }
  for (const [name, field] of Object.entries(node.fields)) {
    if (field.options?.['(google.api.field_behavior)'] === 'REQUIRED' && !Object.hasOwn(value, name)) faults.push(`${at}.${name}: missing`);
  }
  for (const [name, { oneof }] of Object.entries(node.oneofs ?? {})) {
    const set = oneof.filter((member) => Object.hasOwn(value, member));
    if (set.length > 1) faults.push(`${at}: ${set.join(' and ')} are both set (oneof ${name})`);
  }
}

function checkField(root: ProtoNode, scope: readonly string[], field: ProtoField, value: unknown, at: string, faults: Faults): void {
  if (field.keyType !== undefined) {
    if (!isObject(value)) faults.push(`${at}: not an object`);
    else for (const [key, member] of Object.entries(value)) checkValue(root, scope, field.type, member, `${at}["${key}"]`, faults);
  } else if (field.rule === 'repeated') {
    if (!Array.isArray(value)) faults.push(`${at}: not an array`);
    else for (const [index, member] of value.entries()) checkValue(root, scope, field.type, member, `${at}[${index}]`, faults);
  } else {
    checkValue(root, scope, field.type, value, at, faults);
  }
}

function checkValue(root: ProtoNode, scope: readonly string[], type: string, value: unknown, at: string, faults: Faults): void {
  const isScalar = SCALARS[type];
  if (isScalar !== undefined) {
    if (!isScalar(value)) faults.push(`${at}: not a ${type}`);
    return;
  }
  const path = resolveType(root, scope, type);
  const isWellKnown = WELL_KNOWN[path.join('.')];
  const values = findNode(root, path)?.values;
  if (isWellKnown !== undefined) {
    if (!isWellKnown(value)) faults.push(`${at}: not a ${path.join('.')}`);
  } else if (values !== undefined) {
    if (typeof value !== 'string' || !Object.hasOwn(values, value)) faults.push(`${at}: not one of ${Object.keys(values).join(', ')}`);
  } else {
    checkMessage(root, path, value, at, faults);
  }
}
