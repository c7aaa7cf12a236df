import { INTENT_DEFINITIONS, type IntentDefinition, type IntentName, type SlotKind } from '../lambda/dialogue/intents/definitions.ts';
import { HAN_CHARACTER } from '../lambda/kernel/han.ts';
import { LAUNCH, SLOT_TYPES } from './platforms.ts';
import { expandSome } from './sample-templates.ts';
import type { ListedKind, LocaleWords } from './schema.ts';
import { stableUuid } from './stable-uuid.ts';

/** A file of the export, its path inside the ZIP and its JSON. */
export interface ExportFile {
  readonly path: string;
  readonly json: unknown;
}

/** Dialogflow takes 2,000 phrases an intent and a language; variety teaches it, repetition does not. */
const MAX_PHRASES_PER_TEMPLATE = 6;

/** A locale that fills a language of the agent. */
interface AgentLanguage {
  readonly code: string;
  readonly words: LocaleWords;
}

/**
 * Compiles locales to the files of a Dialogflow ES agent export, every language in one agent. The first locale is the agent's own.
 *
 * @param webhookUrl https; where the agent asks for its answers. The secret header is set in the console, never in a file.
 * @throws TemplateError
 */
export function compileDialogflow(locales: readonly LocaleWords[], webhookUrl: string): readonly ExportFile[] {
  const languages = locales.flatMap((words) => (words.dialogflowLanguage === undefined ? [] : [{ code: words.dialogflowLanguage, words }]));
  const names = Object.keys(INTENT_DEFINITIONS) as IntentName[];
  const files = [
    { path: 'agent.json', json: compileAgent(languages, webhookUrl) },
    { path: 'package.json', json: { version: '1.0.0' } },
    ...compileIntent(LAUNCH, { slots: {} }, languages, ({ words }) => words.launchPhrases),
    // Bare answers ("toothpaste") stay out: they would take every word there is. As a fallback they reach the dialogue, which knows what it asked.
    ...names.flatMap((name) => compileIntent(name, INTENT_DEFINITIONS[name], languages, ({ words }) => words.intents[name]?.samples ?? [])),
    ...compileEntities(languages),
  ];
  return files.sort((left, right) => (left.path < right.path ? -1 : 1));
}

function compileAgent(languages: readonly AgentLanguage[], webhookUrl: string): unknown {
  const [first, ...others] = languages.map(({ code }) => code);
  return {
    description: 'Reorders, carts, lists and order status by voice. Generated: change the interaction models instead.',
    language: first,
    shortDescription: '',
    examples: '',
    linkToDocs: '',
    displayName: 'Sayso',
    disableInteractionLogs: true,
    disableStackdriverLogs: true,
    defaultTimezone: 'Etc/UTC',
    webhook: {
      url: webhookUrl,
      username: '',
      headers: {},
      available: true,
      useForDomains: false,
      cloudFunctionsEnabled: false,
      cloudFunctionsInitialized: false,
    },
    isPrivate: true,
    customClassifierMode: 'use.after',
    mlMinConfidence: 0.4,
    supportedLanguages: others,
    onePlatformApiVersion: 'v2',
    analyzeQueryTextSentiment: false,
    enabledKnowledgeBaseNames: [],
    knowledgeServiceConfidenceAdjustment: 0,
    dialogBuilderMode: false,
    baseActionPackagesUrl: '',
  };
}

function compileIntent(
  name: string,
  { slots }: IntentDefinition,
  languages: readonly AgentLanguage[],
  templatesOf: (language: AgentLanguage) => readonly string[],
): readonly ExportFile[] {
  const json = {
    id: stableUuid(`intent/${name}`),
    name,
    auto: true,
    contexts: [],
    responses: [
      {
        resetContexts: false,
        action: name,
        affectedContexts: [],
        parameters: Object.entries(slots).map(([slot, kind]) => compileParameter(name, slot, kind)),
        messages: languages.map(({ code, words }) => ({
          type: '0',
          title: '',
          textToSpeech: '',
          lang: code,
          speech: words.silentWebhookReplies,
          condition: '',
        })),
        defaultResponsePlatforms: {},
        speech: [],
      },
    ],
    priority: 500000,
    webhookUsed: true,
    webhookForSlotFilling: false,
    fallbackIntent: name === 'AMAZON.FallbackIntent',
    events: name === LAUNCH ? [{ name: 'WELCOME' }] : [],
    conditionalResponses: [],
    condition: '',
    conditionalFollowupEvents: [],
  };
  const phrases = languages.flatMap((language): readonly ExportFile[] => {
    const buttons = Object.entries(language.words.buttons ?? {}).flatMap(([intent, words]) => (intent === name ? words : []));
    const said = compilePhrases(name, slots, language, templatesOf(language), buttons);
    return said.length === 0 ? [] : [{ path: `intents/${name}_usersays_${language.code}.json`, json: said }];
  });
  return [{ path: `intents/${name}.json`, json }, ...phrases];
}

/** Not required: what is missing is asked for by the dialogue, in its own words. */
function compileParameter(intent: string, slot: string, kind: SlotKind): unknown {
  return {
    id: stableUuid(`parameter/${intent}/${slot}`),
    name: slot,
    required: false,
    dataType: SLOT_TYPES[kind].dialogflow,
    value: `$${slot}`,
    defaultValue: '',
    isList: false,
    prompts: [],
    promptMessages: [],
    noMatchPromptMessages: [],
    noInputPromptMessages: [],
    outputDialogContexts: [],
  };
}

/** Each phrase once: buttons say what samples may say too, and Chinese samples with and without blanks are one. */
function compilePhrases(
  intent: string,
  slots: IntentDefinition['slots'],
  { code, words }: AgentLanguage,
  templates: readonly string[],
  buttons: readonly string[],
): readonly unknown[] {
  const samples = [...new Set(templates.flatMap((template) => expandSome(template, MAX_PHRASES_PER_TEMPLATE)))];
  const phrases = [
    ...samples.map((sample, nth) => ({ said: sample, data: annotate(sample, slots, words, nth) })),
    ...buttons.map((button) => ({ said: button, data: annotateButton(button, slots, words) })),
  ];
  const seen = new Set<string>();
  const unique = phrases.filter(({ data }) => {
    const text = joinPieces(data);
    return !seen.has(text) && seen.add(text);
  });
  return unique.map(({ said, data }) => ({
    id: stableUuid(`phrase/${code}/${intent}/${said}`),
    data,
    isTemplate: false,
    count: 0,
    lang: code,
    updated: 0,
  }));
}

function joinPieces(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .toLowerCase();
}

/** "The second one" with its place marked, where the intent has one; the longest of the words that say it. */
function annotateButton(button: string, slots: IntentDefinition['slots'], words: LocaleWords): readonly Piece[] {
  const text = button.toLowerCase().replaceAll('’', "'");
  const [slot, kind] = Object.entries(slots).find(([, each]) => each === 'ordinal') ?? [];
  if (slot === undefined || kind === undefined) return [{ text, userDefined: false }];
  const places = words.slotTypes.ordinal.flatMap(({ value, synonyms }) => [value, ...synonyms]).filter((place) => text.includes(place));
  const place = places.reduce((longest, other) => (other.length > longest.length ? other : longest), '');
  if (place === '') throw new Error(`The button "${button}" names no place of ${words.locale}.`);
  const [before = '', after = ''] = [text.slice(0, text.indexOf(place)), text.slice(text.indexOf(place) + place.length)];
  const marked: Piece = { text: place, alias: slot, meta: SLOT_TYPES[kind].dialogflow, userDefined: true };
  return [{ text: before, userDefined: false }, marked, { text: after, userDefined: false }].filter((piece) => piece.text !== '');
}

interface Piece {
  readonly text: string;
  readonly alias?: string;
  readonly meta?: string;
  readonly userDefined: boolean;
}

/** Pieces of text that make up the phrase when they are put together, blanks and all; each slot's value says what it is. */
function annotate(sample: string, slots: IntentDefinition['slots'], words: LocaleWords, nth: number): readonly Piece[] {
  const pieces = sample
    .split(/(\{[^{}]*\})/u)
    .filter((piece) => piece !== '')
    .map((piece): Piece => {
      if (!piece.startsWith('{')) return { text: piece, userDefined: false };
      const slot = piece.slice(1, -1);
      if (slot.startsWith('any ')) return { text: exampleOf('item', words, nth), meta: '@sys.ignore', userDefined: true };
      const kind = slots[slot];
      if (kind === undefined) throw new Error(`The sample "${sample}" has a slot that its intent does not have.`);
      return { text: exampleOf(kind, words, nth), alias: slot, meta: SLOT_TYPES[kind].dialogflow, userDefined: true };
    });
  return pieces.map((piece, at) => (piece.userDefined ? piece : { ...piece, text: closeUp(pieces, at) })).filter(({ text }) => text !== '');
}

const BLANKS_BY_HAN = new RegExp(`(?<=${HAN_CHARACTER.source}) +| +(?=${HAN_CHARACTER.source})`, 'gu');

/** Chinese is written without blanks; in our samples they only mark where alternatives and slots begin. */
function closeUp(pieces: readonly Piece[], at: number): string {
  const text = (pieces[at]?.text ?? '').replace(BLANKS_BY_HAN, '');
  const isBetweenHan = HAN_CHARACTER.test(pieces[at - 1]?.text.at(-1) ?? '') && HAN_CHARACTER.test(pieces[at + 1]?.text.at(0) ?? '');
  return isBetweenHan ? text.trim() : text;
}

function exampleOf(kind: SlotKind, words: LocaleWords, nth: number): string {
  const values = isListed(kind, words) ? words.slotTypes[kind].map(({ value }) => value) : words.examples[kind];
  return values[nth % values.length] ?? '';
}

function isListed(kind: SlotKind, words: LocaleWords): kind is ListedKind {
  return Object.hasOwn(words.slotTypes, kind);
}

function compileEntities(languages: readonly AgentLanguage[]): readonly ExportFile[] {
  const kinds: readonly ListedKind[] = ['item', 'ordinal', 'period', 'mode'];
  return kinds.flatMap((kind) => {
    const name = SLOT_TYPES[kind].dialogflow.slice(1);
    const isOpen = kind === 'item';
    const json = {
      id: stableUuid(`entity/${name}`),
      name,
      isOverridable: true,
      isEnum: isOpen,
      isRegexp: false,
      automatedExpansion: isOpen,
      allowFuzzyExtraction: false,
    };
    const entries = languages.map(({ code, words }) => ({
      path: `entities/${name}_entries_${code}.json`,
      json: compileEntries(kind, words),
    }));
    return [{ path: `entities/${name}.json`, json }, ...entries];
  });
}

/**
 * A listed value comes to the webhook as its id. An item comes as it was said: were "greek yogurt" a synonym, Dialogflow would make it
 * "yogurt".
 */
function compileEntries(kind: ListedKind, words: LocaleWords): readonly unknown[] {
  if (kind === 'item') {
    return words.slotTypes.item.flatMap(({ value, synonyms }) => [value, ...synonyms]).map((said) => ({ value: said, synonyms: [said] }));
  }
  return words.slotTypes[kind].map(({ id, value, synonyms }) => ({ value: id ?? value, synonyms: [value, ...synonyms] }));
}
