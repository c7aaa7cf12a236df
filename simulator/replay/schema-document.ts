import * as z from 'zod';
import { conversationSchema, DEEDS } from './format.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The replay format as a JSON schema, for editors to complete and check. */
export function writeSchema(): JsonSchema {
  return {
    ...schemaOfFormat(),
    title: 'A conversation of a Sayso replay file',
    description: 'One document of a YAML replay file; see docs/replay.md.',
  };
}

/** The keys that an object at this place of a conversation may have. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const found = path.reduce<JsonSchema | undefined>((schema, step) => schema && stepInto(schema, step), schemaOfFormat());
  return Object.keys((found && objectOf(found)?.properties) ?? {});
}

let known: JsonSchema | undefined;

function schemaOfFormat(): JsonSchema {
  known ??= z.toJSONSchema(conversationSchema, { io: 'input', override: ({ jsonSchema }) => requireOneDeed(jsonSchema) });
  return known;
}

/** Zod's refinements have no form in JSON schema. */
function requireOneDeed(schema: JsonSchema): void {
  if (schema.properties?.['say'] === undefined) return;
  schema.oneOf = DEEDS.map((deed) => ({ required: [deed] }));
  schema.dependentRequired = { intent: ['say'], slots: ['intent'] };
}

function objectOf(schema: JsonSchema): JsonSchema | undefined {
  if (schema.properties) return schema;
  return (schema.anyOf ?? []).map((branch) => objectOf(asSchema(branch))).find((branch) => branch !== undefined);
}

function stepInto(schema: JsonSchema, step: PropertyKey): JsonSchema | undefined {
  if (typeof step === 'number') return schema.items === undefined || Array.isArray(schema.items) ? undefined : asSchema(schema.items);
  const next = objectOf(schema)?.properties?.[String(step)];
  return next === undefined ? undefined : asSchema(next);
}

function asSchema(schema: z.core.JSONSchema._JSONSchema): JsonSchema {
  return typeof schema === 'boolean' ? {} : schema;
}
