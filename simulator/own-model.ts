import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type InteractionModel, readInteractionModel } from './platforms/interaction-model.ts';

const MODELS = join(import.meta.dirname, '..', 'skill-package', 'interactionModels', 'custom');

const known = new Map<string, InteractionModel | undefined>();

/** Our own skill's interaction model of a locale; undefined where Alexa does not speak it. @throws Error when the generated file is broken */
export function ownModel(locale: string): InteractionModel | undefined {
  if (!known.has(locale)) known.set(locale, readOwnModel(locale));
  return known.get(locale);
}

function readOwnModel(locale: string): InteractionModel | undefined {
  const file = join(MODELS, `${locale}.json`);
  if (!/^[a-z]{2}-[A-Z]{2}$/.test(locale) || !existsSync(file)) return undefined;
  const read = readInteractionModel(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.ok) throw new Error(`${file}: ${read.error}`);
  return read.value;
}
