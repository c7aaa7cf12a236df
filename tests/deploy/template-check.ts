import type { Property, PropertyType, SpecDatabase } from '@aws-cdk/service-spec-types';

export interface TemplateResource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly DependsOn?: string | readonly string[];
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

export interface Template {
  readonly Conditions?: Readonly<Record<string, unknown>>;
  readonly Resources: Readonly<Record<string, TemplateResource>>;
  readonly Outputs?: Readonly<Record<string, unknown>>;
}

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

const isIntrinsic = (value: unknown): value is JsonObject => {
  if (!isObject(value)) return false;
  const [key, ...others] = Object.keys(value);
  return others.length === 0 && key !== undefined && (key === 'Ref' || key.startsWith('Fn::'));
};

/** Every resource type, property and reference that CloudFormation would not know, as `path: why`. Empty when all is well. */
export function checkTemplate(spec: SpecDatabase, template: Template): readonly string[] {
  const problems: string[] = [];
  for (const [id, resource] of Object.entries(template.Resources)) {
    const [known] = spec.lookup('resource', 'cloudFormationType', 'equals', resource.Type);
    if (known === undefined) problems.push(`${id}: no resource type ${resource.Type}`);
    else checkProperties(spec, known.properties, resource.Properties ?? {}, id, problems);
    for (const other of [resource.DependsOn ?? []].flat()) {
      if (!(other in template.Resources)) problems.push(`${id}: depends on ${other}, which is not there`);
    }
  }
  checkReferences(spec, template, template, '', problems);
  return problems;
}

function checkProperties(
  spec: SpecDatabase,
  known: Readonly<Record<string, Property>>,
  given: JsonObject,
  path: string,
  problems: string[],
): void {
  for (const [name, value] of Object.entries(given)) {
    const property = known[name];
    if (property === undefined) problems.push(`${path}.${name}: no such property`);
    else problems.push(...findMisfits(spec, property.type, value, `${path}.${name}`));
  }
  for (const [name, { required }] of Object.entries(known)) {
    if (required && given[name] === undefined) problems.push(`${path}.${name}: required`);
  }
}

/** What does not fit the type. An intrinsic function is taken for whatever it stands for. */
function findMisfits(spec: SpecDatabase, type: PropertyType, value: unknown, path: string): readonly string[] {
  if (isIntrinsic(value) && type.type !== 'json') return [];
  switch (type.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === type.type ? [] : [`${path}: ${JSON.stringify(value)} is no ${type.type}`];
    case 'integer':
      return Number.isInteger(value) ? [] : [`${path}: ${JSON.stringify(value)} is no integer`];
    case 'array':
      if (!Array.isArray(value)) return [`${path}: no array`];
      return value.flatMap((entry, at) => findMisfits(spec, type.element, entry, `${path}[${at}]`));
    case 'map':
      if (!isObject(value)) return [`${path}: no map`];
      return Object.entries(value).flatMap(([name, entry]) => findMisfits(spec, type.element, entry, `${path}.${name}`));
    case 'union': {
      const misfits = type.types.map((member) => findMisfits(spec, member, value, path));
      return misfits.some((list) => list.length === 0) ? [] : misfits.flat();
    }
    case 'ref': {
      if (!isObject(value)) return [`${path}: no object`];
      const problems: string[] = [];
      checkProperties(spec, spec.get('typeDefinition', type.reference).properties, value, path, problems);
      return problems;
    }
    default:
      // json, tags and dates: their form is the service's, not CloudFormation's.
      return [];
  }
}

function checkReferences(spec: SpecDatabase, template: Template, value: unknown, path: string, problems: string[]): void {
  if (Array.isArray(value)) {
    for (const [at, entry] of value.entries()) checkReferences(spec, template, entry, `${path}[${at}]`, problems);
    return;
  }
  if (!isObject(value)) return;
  const complain = (why: string | undefined): void => {
    if (why !== undefined) problems.push(`${path}: ${why}`);
  };
  if (isIntrinsic(value)) {
    if (typeof value.Ref === 'string') complain(refuseReference(template, value.Ref));
    const attribute = value['Fn::GetAtt'];
    if (Array.isArray(attribute)) complain(refuseAttribute(spec, template, String(attribute[0]), String(attribute[1])));
    const text = value['Fn::Sub'];
    if (typeof text === 'string') {
      for (const [, name = ''] of text.matchAll(/\$\{([^}!]+)\}/g)) {
        const [id = '', ...rest] = name.split('.');
        complain(rest.length > 0 ? refuseAttribute(spec, template, id, rest.join('.')) : refuseReference(template, id));
      }
    }
  }
  for (const [name, entry] of Object.entries(value))
    checkReferences(spec, template, entry, path === '' ? name : `${path}.${name}`, problems);
}

function refuseReference(template: Template, id: string): string | undefined {
  return id.startsWith('AWS::') || id in template.Resources ? undefined : `refers to ${id}, which is not there`;
}

function refuseAttribute(spec: SpecDatabase, template: Template, id: string, attribute: string): string | undefined {
  const resource = template.Resources[id];
  if (resource === undefined) return `refers to ${id}, which is not there`;
  const [known] = spec.lookup('resource', 'cloudFormationType', 'equals', resource.Type);
  return known !== undefined && attribute in known.attributes ? undefined : `${resource.Type} has no attribute ${attribute}`;
}
