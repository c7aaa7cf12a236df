import { isLaunch } from '../../lambda/channels/chat/launch.ts';
import type { StorePort } from '../../lambda/commerce/ports/store.ts';
import { findSession, readConversation } from '../../lambda/dialogue/conversation.ts';
import { expectedIntents } from '../../lambda/dialogue/questions/index.ts';
import type { Clock } from '../../lambda/kernel/clock.ts';
import { loadUnderstanding } from '../../lambda/nlu/load.ts';
import type { HeardIntent } from '../platforms/platform.ts';
import type { Heard } from './wire.ts';

const FALLBACK_INTENT = 'AMAZON.FallbackIntent';

/** Where and by whom something was said. */
export interface Saying {
  readonly words: string;
  readonly locale: string;
  readonly shopperKey: string;
  /** The session as the dialogue keeps it: `alexa:amzn1...`; undefined before the first turn. */
  readonly sessionId: string | undefined;
}

/** What a platform would make of the words, and what is told about it. */
export async function understandWords(
  world: { readonly store: StorePort; readonly clock: Clock; readonly seller: string },
  { words, locale, shopperKey, sessionId }: Saying,
): Promise<{ readonly heard: Heard; readonly intent: HeardIntent | 'launch' }> {
  const { conversation } = await world.store.loadShopper(shopperKey);
  const { question } = findSession(readConversation(conversation), sessionId ?? '', world.clock.nowMs());
  const expecting = expectedIntents(question);
  const context = { expecting, ...(question ? { openQuestion: question.question } : {}) };
  if (isLaunch(words, world.seller)) {
    const heard: Heard = { intent: 'LaunchRequest', confidence: 1, decision: 'launch', slots: {}, slotIds: {}, candidates: [], ...context };
    return { heard, intent: 'launch' };
  }
  const understanding = await loadUnderstanding(locale);
  if (!understanding) throw new Error(`${locale} is spoken, but there is no understanding of it.`);
  const { intent, confidence, decision, slots, slotIds, candidates, isVerbatim } = understanding.understand(words, { expecting });
  const heard: Heard = { intent, confidence, decision, slots, slotIds, candidates, ...context };
  const isDoubtful = intent === 'AMAZON.YesIntent' && !isVerbatim;
  // A platform's own "yes" is a plain one.
  if (decision !== 'act' || isDoubtful) return { heard, intent: { name: FALLBACK_INTENT, slots: {} } };
  return { heard, intent: intent === 'LaunchRequest' ? 'launch' : { name: intent, slots, ids: slotIds } };
}
