import { type AlexaChannel, createAlexaChannel } from '../channels/alexa/channel.ts';
import type { KnownIntent } from '../channels/alexa/intents.ts';
import { type AnswerTurn, type ChannelLog, describeBug } from '../channels/channel.ts';
import { type ChatChannel, createChatChannel } from '../channels/chat/channel.ts';
import { createDialogflowChannel, type DialogflowChannel } from '../channels/dialogflow/channel.ts';
import type { SharedSecret } from '../channels/dialogflow/verify.ts';
import type { Act } from '../dialogue/acts.ts';
import { INTENT_DEFINITIONS, type IntentName } from '../dialogue/intents/definitions.ts';
import { ITEM_INTENTS } from '../dialogue/question.ts';
import type { Reply } from '../dialogue/reply.ts';
import { runTurn } from '../dialogue/run-turn.ts';
import { ownTurnId, type Turn } from '../dialogue/turn.ts';
import type { TurnWorld } from '../dialogue/turn-run.ts';
import { createUnheardTurns } from '../dialogue/unheard.ts';
import type { TellSlow } from '../dialogue/while-telling.ts';
import { localDate } from '../kernel/clock.ts';
import { loadUnderstanding } from '../nlu/load.ts';
import type { LoadVoice } from '../prompts/messages.ts';
import { apologyOf, loadPrompts, SPOKEN_LOCALES } from '../prompts/render.ts';
import { BUDGET_MS } from './answer-by.ts';
import { answerInTime } from './answer-in-time.ts';
import { type Log, turnDetail, withDetail } from './log.ts';
import { forgetWhenDisabled } from './skill-disabled.ts';

const MAX_CHAT_CHARACTERS = 1_000;

/** What a merchant wants to notice when it comes often: offers that are over, codes that belong to no order, shops that miscount. */
const REFUSALS: ReadonlySet<Act['act']> = new Set(['draftExpired', 'codeTooLate', 'codeLocked', 'totalUnclear']);

/** What every channel of one merchant is composed of. */
export interface Composition {
  readonly world: TurnWorld;
  readonly merchantId: string;
  readonly merchantName: string;
  /** The merchant's brand voice; our words unless given. */
  readonly loadVoice?: LoadVoice;
  /** Where one process answers everybody, turns wait in line; each begins at once unless given. */
  readonly admit?: Admission;
  readonly log: Log;
}

/** Runs a turn when there is room for it. */
export type Admission = <T>(run: () => Promise<T>) => Promise<T>;

/** The dialogue with its words: a turn in, a reply and its sentences out. */
export function answering(composition: Composition): AnswerTurn {
  const { admit, world } = composition;
  const answer = answeringAtOnce(composition);
  if (!admit) return answer;
  return (turn) =>
    admit(() => {
      // Its time begins now. What it may answer was decided when it came: a question that was asked since is none it has heard.
      const waitedMs = Math.max(0, world.clock.nowMs() - turn.receivedAtMs);
      return answer({ ...turn, deadlineAtMs: turn.deadlineAtMs + waitedMs });
    });
}

function answeringAtOnce(composition: Composition): AnswerTurn {
  const { merchantId, merchantName, loadVoice, log: commonLog } = composition;
  const unheard = createUnheardTurns();
  const world: TurnWorld = { ...composition.world, unheard };
  return async (turn) => {
    const log = withDetail(commonLog, turnDetail(merchantId, turn));
    const prompts = await loadPrompts(turn.locale, await loadVoice?.(turn.locale));
    const context = {
      turnId: turn.id,
      locale: turn.locale,
      today: localDate(world.clock.nowMs(), world.settings.timeZone),
      merchantName,
      screen: turn.capabilities.screen,
      links: turn.capabilities.links,
    };
    const tellSlow: TellSlow = async (act) => turn.sendProgress?.(prompts.speak({ say: [act] }, context).speech);
    const reply = await answerInTime(turn, runSafely(world, turn, log, tellSlow), TROUBLED, log);
    // The turn may go on, and store what it would have said.
    if (reply === TROUBLED) unheard.note(ownTurnId(turn));
    else unheard.forget(ownTurnId(turn));
    for (const { act } of reply?.say ?? []) if (REFUSALS.has(act)) log.warn('turn.refused', { act });
    log.info('turn.answered', { ...describeReply(reply), input: turn.input.kind, tookMs: world.clock.nowMs() - turn.receivedAtMs });
    // What is said of one order is said in the same words each time it is asked for, and what is repeated, too.
    const seed = reply?.orderNumber ? `order ${reply.orderNumber}` : (reply?.inWordsOf ?? turn.id);
    return reply && { reply, spoken: prompts.speak(reply, { ...context, turnId: seed }) };
  };
}

/** What may be logged of a reply: what was meant, never about what or whom. */
function describeReply(reply: Reply | undefined): Readonly<Record<string, string>> {
  return {
    acts: reply?.say.map(({ act }) => act).join(' ') ?? '',
    ...(reply?.ask ? { asked: reply.ask.question } : {}),
    ...(reply?.visual?.kind === 'draft' ? { draftId: reply.visual.draftId } : {}),
  };
}

/** Nothing about why, and where to hear what became of an order. */
const TROUBLED: Reply = { say: [{ act: 'troubled' }], hints: [] };

/** A turn that broke says so, and nothing about why: what was done before it broke is in the store, and a retry goes on from there. */
async function runSafely(world: TurnWorld, turn: Turn, log: ChannelLog, tellSlow: TellSlow): Promise<Reply | undefined> {
  try {
    return await runTurn(world, turn, tellSlow);
  } catch (error) {
    log.error('turn.broke', describeBug(error));
    return turn.input.kind === 'sessionEnded' ? undefined : TROUBLED;
  }
}

/** The Alexa skill. `skillId` undefined takes any skill's requests and is for a machine of one's own. */
export function composeAlexa(
  composition: Composition,
  options: { readonly skillId: string | undefined; readonly isLocal: boolean },
): AlexaChannel {
  return createAlexaChannel({
    ...common(composition),
    skillId: options.skillId,
    intents: KNOWN_INTENTS,
    allowLoopbackApiEndpoint: options.isLocal,
    onEvent: forgetWhenDisabled(composition.world),
    ids: composition.world.ids,
  });
}

/** The Dialogflow webhook. `secret` undefined takes anybody's requests and is for a machine of one's own. */
export function composeDialogflow(composition: Composition, secret: SharedSecret | undefined): DialogflowChannel {
  return createDialogflowChannel({
    ...common(composition),
    secret,
    isPlainYes: async (utterance, locale) => (await loadUnderstanding(locale))?.isMadeOf(utterance, 'AMAZON.YesIntent'),
    newTurnId: () => composition.world.ids.next(),
  });
}

/** The text chat. `key` undefined takes anybody's requests and is for a machine of one's own. */
export function composeChat(composition: Composition, key: string | undefined): ChatChannel {
  return createChatChannel({
    ...common(composition),
    loadUnderstanding: async (locale) => {
      const understanding = await loadUnderstanding(locale);
      if (!understanding) throw new Error(`${locale} is spoken, but there is no understanding of it.`);
      return (text, expecting) => understanding.understand(text, { expecting });
    },
    key,
    invocationName: () => composition.merchantName,
    maxTextLength: MAX_CHAT_CHARACTERS,
    newTurnId: () => composition.world.ids.next(),
  });
}

/** Intents that ask for what they miss: the model's `dialog.intents` are these, with these slots (tests/contracts/alexa-dialog.test.ts). */
const ASKING_INTENTS: ReadonlySet<string> = new Set([...ITEM_INTENTS, 'ChangeQuantityIntent', 'SetLimitIntent'] satisfies IntentName[]);

function isElicited(intent: string, slot: string): boolean {
  return ASKING_INTENTS.has(intent) && (slot === 'item' || slot === 'quantity' || slot === 'amount');
}

/** The intents as the interaction model has them. */
export const KNOWN_INTENTS: readonly KnownIntent[] = Object.entries(INTENT_DEFINITIONS).map(([name, { slots, answersOnly }]) => ({
  name,
  slots: Object.keys(slots),
  elicitedSlots: Object.keys(slots).filter((slot) => isElicited(name, slot)),
  ...(answersOnly ? { answersOnly } : {}),
}));

function common(composition: Composition) {
  const { merchantId, log, world } = composition;
  return {
    answerTurn: answering(composition),
    merchantId,
    locales: SPOKEN_LOCALES,
    clock: world.clock,
    budgetMs: BUDGET_MS,
    apology: apologyOf,
    log,
  };
}
