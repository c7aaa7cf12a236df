import { isLaunch } from '../../lambda/channels/chat/launch.ts';
import type { StorePort } from '../../lambda/commerce/ports/store.ts';
import { findSession, readConversation } from '../../lambda/dialogue/conversation.ts';
import { expectedIntents } from '../../lambda/dialogue/questions/index.ts';
import { loadUnderstanding } from '../../lambda/nlu/load.ts';
import type { HeardIntent } from '../platforms/platform.ts';

const PICTURES = /\p{Extended_Pictographic}+/u;

/** Where the open question is kept. */
export interface Listening {
  readonly store: Pick<StorePort, 'loadShopper'>;
  readonly shopperKey: string;
  /** As the dialogue calls it: the channel and the platform's own id. */
  readonly sessionId: string;
  readonly locale: string;
  readonly nowMs: number;
  readonly invocationName: string;
}

/** What a platform would make of the words; the intents that answer the open question are those its dialogue would prefer. */
export async function understandOwn(words: string, listening: Listening): Promise<HeardIntent | 'launch'> {
  if (isLaunch(words, listening.invocationName)) return 'launch';
  const { conversation } = await listening.store.loadShopper(listening.shopperKey);
  const { question } = findSession(readConversation(conversation), listening.sessionId, listening.nowMs);
  const understanding = await loadUnderstanding(listening.locale);
  const understood = understanding?.understand(words, { expecting: expectedIntents(question) });
  const isDoubtful = understood?.intent === 'AMAZON.YesIntent' && !understood.isVerbatim;
  // A platform's own "yes" is a plain one.
  if (understood?.decision !== 'act' || isDoubtful) return { name: 'AMAZON.FallbackIntent', slots: {}, ids: {} };
  if (understood.intent === 'LaunchRequest') return 'launch';
  // The embedded understanding reads past pictures; a platform hands them on as the product.
  const [pictures] = PICTURES.exec(words) ?? [];
  const slots = pictures === undefined ? understood.slots : { item: pictures, ...understood.slots };
  return { name: understood.intent, slots, ids: understood.slotIds };
}
