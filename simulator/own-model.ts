import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type InteractionModel, readInteractionModel } from './platforms/interaction-model.ts';

const MODELS = join(import.meta.dirname, '..', 'skill-package', 'interactionModels', 'custom');

const models = new Map<string, InteractionModel>();

/** Where Alexa does not speak a locale, the intents and slots are the same; only the words of listed values are other ones. */
const ANY_LOCALE = 'en-US';

/** Our own skill's interaction model of a locale. @throws Error when the generated file is broken */
export function ownModel(locale: string): InteractionModel {
  const known = models.get(locale) ?? readOwnModel(locale);
  models.set(locale, known);
  return known;
}

function readOwnModel(locale: string): InteractionModel {
  const own = join(MODELS, `${locale}.json`);
  const file = /^[a-z]{2}-[A-Z]{2}$/.test(locale) && existsSync(own) ? own : join(MODELS, `${ANY_LOCALE}.json`);
  const read = readInteractionModel(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.ok) throw new Error(`${file}: ${read.error}`);
  return read.value;
}
