import type { Act } from '../dialogue/acts.ts';
import type { Reply, SpokenReply } from '../dialogue/reply.ts';
import type { LocalDate } from '../kernel/clock.ts';
import { askQuestion } from './ask-question.ts';
import { countWords } from './clean-text.ts';
import { formatsOf } from './formats.ts';
import { loadMessages } from './locales.ts';
import type { MessageOverrides, Messages } from './messages.ts';
import { sayAct } from './say-act.ts';
import { showCard } from './show-card.ts';
import { showScreen } from './show-screen.ts';
import { createWords, type Level, type Medium, sentences, type Words, type WordsOptions } from './words.ts';
import { type Email, writeEmail } from './write-email.ts';

export interface SpeakContext {
  /** Chooses among the variants of a message: the same turn says the same. */
  readonly turnId: string;
  /** BCP 47; how money, dates and lists are written. */
  readonly locale: string;
  /** The day it is for the shopper. */
  readonly today: LocalDate;
  readonly merchantName: string;
  /** Something to look at: a screen may be mentioned. */
  readonly screen: boolean;
  /** A link can be handed over. */
  readonly links: boolean;
}

export interface EmailContext extends SpeakContext {
  /** How long after the order it can be taken back by voice. */
  readonly undoWindowMs: number;
}

export { apologyOf, isSpokenLocale, SPOKEN_LOCALES, type SpokenLocale } from './locales.ts';

/** The words of one locale, in one merchant's voice. */
export interface Prompts {
  speak(reply: Reply, context: SpeakContext): SpokenReply;
  /** For a reply that shows an order: the e-mail about it. Plain text; nothing else is written about. */
  email(reply: Reply, context: EmailContext): Email | undefined;
}

/** What an ear keeps before it is asked something. */
const MAX_WORDS_BEFORE_QUESTION = 30;
const LEVELS: readonly Level[] = ['full', 'short', 'shortest'];

/**
 * Loads the words of one locale, and no other.
 *
 * @param locale BCP 47, one of `SPOKEN_LOCALES`
 * @param overrides a merchant's own words, compiled by `compile-voice.ts`
 * @throws SaysoError `prompts.unknownLocale`
 */
export async function loadPrompts(locale: string, overrides: MessageOverrides = {}): Promise<Prompts> {
  const messages = await loadMessages(locale);
  const voice = { messages, overrides };
  return {
    speak: (reply, context) => speak(reply, context, voice),
    email: (reply, context) =>
      reply.visual?.kind === 'order'
        ? writeEmail(reply.visual, context.undoWindowMs, createWords(optionsFor(reply, context, voice, 'full', 'eye')))
        : undefined,
  };
}

interface Voice {
  readonly messages: Messages;
  readonly overrides: MessageOverrides;
}

function speak(reply: Reply, context: SpeakContext, voice: Voice): SpokenReply {
  const wordsFor = (level: Level, medium: Medium = 'ear') => createWords(optionsFor(reply, context, voice, level, medium));
  const said = sayInFewWords(reply.say, wordsFor);
  const asked = reply.ask && askQuestion(reply.ask, wordsFor('full'), reply.say);
  const again = reply.ask && askQuestion(reply.ask, wordsFor('shortest'), reply.say);
  const screen = context.screen && reply.visual ? showScreen(reply.visual, wordsFor('full', 'eye')) : undefined;
  return {
    speech: sentences(said, asked?.question),
    ...(again ? { reprompt: sentences(again.reprompt) } : {}),
    ...(reply.visual ? { card: showCard(reply.visual, wordsFor('full', 'eye')) } : {}),
    ...(screen ? { screen } : {}),
    suggestions: asked?.suggestions ?? [],
  };
}

function optionsFor(reply: Reply, context: SpeakContext, voice: Voice, level: Level, medium: Medium): WordsOptions {
  return {
    ...voice,
    formats: formatsOf(context.locale),
    turnId: context.turnId,
    today: context.today,
    merchantName: context.merchantName,
    level,
    medium,
    advise: reply.handOff === undefined && (reply.ask === undefined || reply.ask.question === 'whatNext'),
    links: context.links,
    onScreen: context.screen && reply.visual !== undefined,
  };
}

/** As much as fits an ear: the fullest of the levels that does, else the shortest. */
function sayInFewWords(acts: readonly Act[], wordsFor: (level: Level) => Words): string {
  let said = '';
  for (const level of LEVELS) {
    const words = wordsFor(level);
    said = sentences(...acts.map((act) => sayAct(act, words)));
    if (countWords(said) <= MAX_WORDS_BEFORE_QUESTION) break;
  }
  return said;
}
