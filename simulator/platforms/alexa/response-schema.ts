import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import type { PlatformFault } from '../platform.ts';

let validator: ValidateFunction | undefined;

/** The published response type takes half a second to compile, so it waits for the first answer. */
function responseValidator(): ValidateFunction {
  validator ??= new Ajv({ strict: false, allErrors: true, discriminator: true }).compile(
    JSON.parse(readFileSync(join(import.meta.dirname, '..', 'generated', 'alexa-response.json'), 'utf8')),
  );
  return validator;
}

/** Every way in which a body is not the response type that Amazon publishes (`ask-sdk-model`), by the place it is at. */
export function findSchemaFaults(body: unknown): readonly PlatformFault[] {
  const validate = responseValidator();
  if (validate(body)) return [];
  const messages = new Set((validate.errors ?? []).filter(({ keyword }) => keyword !== 'if').map(describeError));
  return [...messages].map((message) => ({
    rule: 'alexa.response.schema',
    message,
    limit: 'the response type of ask-sdk-model',
    effect: 'refused',
  }));
}

function describeError({ instancePath, keyword, message, params }: ErrorObject): string {
  const at = instancePath === '' ? 'the body' : instancePath.slice(1).replaceAll('/', '.');
  if (keyword === 'additionalProperties') return `${at}: Alexa knows no "${params['additionalProperty']}" here`;
  if (keyword === 'required') return `${at}: "${params['missingProperty']}" is missing`;
  if (keyword === 'discriminator') return `${at}: Alexa knows no type ${JSON.stringify(params['tagValue'])}`;
  if (keyword === 'enum') return `${at}: expected one of ${(params['allowedValues'] as readonly unknown[]).join(', ')}`;
  return `${at}: ${message ?? keyword}`;
}
