import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { IntentName } from '../lambda/dialogue/intents/definitions.ts';

/** What is written on the buttons under an answer, by the intent that it stands for. A messenger sends it back as the shopper's words. */
export type ButtonWords = Readonly<Partial<Record<IntentName, readonly string[]>>>;

const INTENT_OF_BUTTON = {
  'chip.yes': 'AMAZON.YesIntent',
  'chip.no': 'AMAZON.NoIntent',
  'chip.more': 'TellMoreIntent',
  'chip.first': 'ChooseIntent',
  'chip.second': 'ChooseIntent',
  'chip.third': 'ChooseIntent',
  'chip.status': 'OrderStatusIntent',
  'chip.cart': 'ViewCartIntent',
  'chip.help': 'AMAZON.HelpIntent',
} as const satisfies Readonly<Record<string, IntentName>>;

const messagesSchema = z.looseObject(
  Object.fromEntries(Object.keys(INTENT_OF_BUTTON).map((key) => [key, z.union([z.string(), z.array(z.string())])])),
);

/**
 * Reads a locale's buttons out of its messages.
 *
 * @param root the project's folder
 * @throws ZodError for a button without words
 */
export function readButtons(root: string, locale: string): ButtonWords {
  const messages = messagesSchema.parse(JSON.parse(readFileSync(join(root, 'lambda/prompts/locales', `${locale}.json`), 'utf8')));
  const buttons: Partial<Record<IntentName, readonly string[]>> = {};
  for (const [key, intent] of Object.entries(INTENT_OF_BUTTON)) {
    buttons[intent] = [...(buttons[intent] ?? []), ...[messages[key] ?? []].flat()];
  }
  return buttons;
}
