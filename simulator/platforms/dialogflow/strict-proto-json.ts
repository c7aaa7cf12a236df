import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A node of the JSON descriptors that Google's client libraries are built from. */
interface ProtoNode {
  readonly fields?: Readonly<Record<string, ProtoField>>;
  readonly oneofs?: Readonly<Record<string, { readonly oneof: readonly string[] }>>;
  readonly values?: Readonly<Record<string, number>>;
}

/** Messages and enumerations by their full name, as `npm run platforms` takes them out of the packages. */
type Descriptors = Readonly<Record<string, ProtoNode | undefined>>;

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

const SCOPES = { 'dialogflow-es': 'google.cloud.dialogflow.v2', 'dialogflow-cx': 'google.cloud.dialogflow.cx.v3' } as const;

const descriptors = new Map<string, Descriptors>();

/**
 * A check for one message of a webhook: every way in which a value is not the JSON of that message (an unknown field, a wrong JSON type,
 * two members of a oneof, a required field left out), as readable lines. Stricter than Google's own converters, which let unknown fields
 * and wrong types through.
 *
 * @see https://protobuf.dev/programming-guides/json/
 */
export function strictProtoJson(
  protocol: keyof typeof SCOPES,
  message: 'WebhookRequest' | 'WebhookResponse',
): (value: unknown) => readonly string[] {
  const root = readDescriptors(protocol);
  const path = [...SCOPES[protocol].split('.'), message];
  return (value) => {
    const faults: Faults = [];
    checkMessage(root, path, value, message, faults);
    return faults;
  };
}

function readDescriptors(protocol: keyof typeof SCOPES): Descriptors {
  const known = descriptors.get(protocol);
  if (known) return known;
  const read: Descriptors = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'generated', `${protocol}.json`), 'utf8'));
  descriptors.set(protocol, read);
  return read;
}

/** A type name is looked for in the message's own scope first, then in each one around it. */
function resolveType(root: Descriptors, scope: readonly string[], type: string): readonly string[] {
  for (let depth = scope.length; depth >= 0; depth -= 1) {
    const path = [...scope.slice(0, depth), ...type.split('.')];
    if (root[path.join('.')] !== undefined) return path;
  }
  throw new Error(`The descriptors have no type ${type}.`);
}

function checkMessage(root: Descriptors, path: readonly string[], value: unknown, at: string, faults: Faults): void {
  const node = root[path.join('.')];
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

function checkField(root: Descriptors, scope: readonly string[], field: ProtoField, value: unknown, at: string, faults: Faults): void {
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

function checkValue(root: Descriptors, scope: readonly string[], type: string, value: unknown, at: string, faults: Faults): void {
  const isScalar = SCALARS[type];
  if (isScalar !== undefined) {
    if (!isScalar(value)) faults.push(`${at}: not a ${type}`);
    return;
  }
  const path = resolveType(root, scope, type);
  const isWellKnown = WELL_KNOWN[path.join('.')];
  const values = root[path.join('.')]?.values;
  if (isWellKnown !== undefined) {
    if (!isWellKnown(value)) faults.push(`${at}: not a ${path.join('.')}`);
  } else if (values !== undefined) {
    if (typeof value !== 'string' || !Object.hasOwn(values, value)) faults.push(`${at}: not one of ${Object.keys(values).join(', ')}`);
  } else {
    checkMessage(root, path, value, at, faults);
  }
}
