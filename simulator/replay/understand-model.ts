import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { parseQuantity } from '../../lambda/kernel/quantity-words.ts';
import { err, ok, type Result } from '../../lambda/kernel/result.ts';
import { type InteractionModel, readInteractionModel } from '../platforms/interaction-model.ts';
import type { HeardIntent } from '../platforms/platform.ts';

/** Text to intent, as far as it can be known. */
export interface ModelUnderstanding {
  readonly model: InteractionModel;
  understand(words: string): HeardIntent | 'launch';
}

const samplesSchema = z.looseObject({
  interactionModel: z.looseObject({
    languageModel: z.looseObject({
      invocationName: z.string().default(''),
      intents: z.array(z.looseObject({ name: z.string(), samples: z.array(z.string()).default([]) })),
      types: z
        .array(
          z.looseObject({
            name: z.string(),
            values: z
              .array(z.looseObject({ name: z.looseObject({ value: z.string(), synonyms: z.array(z.string()).default([]) }) }))
              .default([]),
          }),
        )
        .default([]),
    }),
  }),
});

/**
 * Reads an Alexa interaction model to understand text with.
 * @param file JSON, as `skill-package/interactionModels/custom/<locale>.json`
 */
export function readModelFile(file: string): Result<ModelUnderstanding, string> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return err(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const model = readInteractionModel(json);
  if (!model.ok) return err(`${file}: ${model.error}`);
  const samples = samplesSchema.safeParse(json);
  if (!samples.success) return err(`${file}: ${samples.error.issues[0]?.path.join('.')}: ${samples.error.issues[0]?.message}`);
  return ok({ model: model.value, understand: matchSamples(model.value, samples.data.interactionModel.languageModel) });
}

type LanguageModel = z.infer<typeof samplesSchema>['interactionModel']['languageModel'];

interface Template {
  readonly intent: string;
  readonly pattern: RegExp;
  readonly slots: readonly string[];
  /** Letters outside of slots: the more, the surer. */
  readonly fixedLetters: number;
}

/** What people say for built-in intents, whose samples Amazon keeps to itself; English, as `ask dialog` replays mostly are. */
const BUILT_IN: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.YesIntent': ['yes', 'yeah', 'yep', 'sure', 'ok', 'okay', 'yes please'],
  'AMAZON.NoIntent': ['no', 'nope', 'no thanks', 'no thank you'],
  'AMAZON.HelpIntent': ['help', 'help me', 'what can you do'],
  'AMAZON.StopIntent': ['stop', 'exit', 'quit', 'goodbye'],
  'AMAZON.CancelIntent': ['cancel', 'never mind', 'forget it'],
  'AMAZON.RepeatIntent': ['repeat', 'say that again', 'repeat that'],
  'AMAZON.NextIntent': ['next', 'skip'],
  'AMAZON.PreviousIntent': ['previous', 'go back'],
  'AMAZON.StartOverIntent': ['start over', 'restart'],
  'AMAZON.PauseIntent': ['pause'],
  'AMAZON.ResumeIntent': ['resume', 'continue'],
  'AMAZON.NavigateHomeIntent': ['go home', 'home'],
};

function matchSamples(model: InteractionModel, { invocationName, intents, types }: LanguageModel): ModelUnderstanding['understand'] {
  const slotTypes = new Map(
    model.interactionModel.languageModel.intents.map(
      ({ name, slots = [] }) => [name, new Map(slots.map((slot) => [slot.name, slot.type]))] as const,
    ),
  );
  const values = new Map(types.map((type) => [type.name, type.values.flatMap(({ name }) => [name.value, ...name.synonyms]).map(fold)]));
  const templates = intents
    .flatMap(({ name, samples }) => [...samples, ...(BUILT_IN[name] ?? [])].map((sample) => compile(name, sample)))
    .sort((one, other) => other.fixedLetters - one.fixedLetters || one.slots.length - other.slots.length);
  const understandBare = (words: string): HeardIntent => {
    const matches = templates.flatMap((template) => readSlots(template, words) ?? []);
    const isListed = ({ name, slots }: HeardIntent): boolean =>
      Object.entries(slots).every(([slot, spoken]) => {
        const type = slotTypes.get(name)?.get(slot) ?? '';
        if (type === 'AMAZON.NUMBER') return /^\d+$/.test(String(spoken)) || parseQuantity(String(spoken), 'en') !== undefined;
        const known = values.get(type);
        return known === undefined || known.includes(fold(String(spoken)));
      });
    return matches.find(isListed) ?? matches[0] ?? { name: 'AMAZON.FallbackIntent', slots: {} };
  };
  const opening = invocationPattern(invocationName);
  return (words) => {
    const invoked = opening.exec(tidy(words));
    if (invoked === null) return understandBare(words);
    const rest = invoked.groups?.['rest'];
    return rest === undefined ? 'launch' : understandBare(rest);
  };
}

/** "open acme", "ask acme to order milk": what stands after the name is the utterance. */
function invocationPattern(invocationName: string): RegExp {
  const name = invocationName === '' ? '.+' : escapePattern(fold(invocationName));
  return new RegExp(
    `^(?:alexa )?(?:(?:open|launch|start|run|begin|play|use|enable|load)|(?:ask|tell)) ${name}(?: (?:(?:to|for|about|that|and) )?(?<rest>.+))?$`,
    'iu',
  );
}

function compile(intent: string, sample: string): Template {
  const slots: string[] = [];
  const parts = sample
    .trim()
    .split(/(\{[^}]*\}|\s+)/u)
    .map((part) => {
      if (/^\s+$/u.test(part)) return '\\s+';
      const slot = /^\{\s*(?:[^|}]*\|\s*)?(\w+)\s*\}$/u.exec(part)?.[1];
      if (slot === undefined) return escapePattern(fold(part));
      slots.push(slot);
      return '(.+?)';
    });
  const pattern = new RegExp(`^${parts.join('')}$`, 'iu');
  return { intent, pattern, slots, fixedLetters: sample.replaceAll(/\{[^}]*\}|\s/gu, '').length };
}

function readSlots({ intent, pattern, slots }: Template, words: string): readonly [HeardIntent] | undefined {
  const match = pattern.exec(tidy(words));
  if (match === null) return undefined;
  return [{ name: intent, slots: Object.fromEntries(slots.map((slot, index) => [slot, match[index + 1] ?? ''])) }];
}

/** As speech comes out of recognition: small letters, no punctuation at the ends of words. */
function fold(text: string): string {
  return tidy(text).toLowerCase();
}

/** The same with its capitals: what is typed with one keeps it in a slot. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[.,!?;:"]+(?=\s|$)/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
}

/** Without a model: only the opening of a skill is known. */
export function guessIntent(words: string): HeardIntent | 'launch' {
  return /^(?:alexa,? )?(?:open|launch|start|run|begin)\b/iu.test(words.trim()) ? 'launch' : { name: 'AMAZON.FallbackIntent', slots: {} };
}
