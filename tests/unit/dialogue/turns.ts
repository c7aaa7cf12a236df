import type { IntentName } from '../../../lambda/dialogue/intents/definitions.ts';
import type { Turn, TurnInput } from '../../../lambda/dialogue/turn.ts';
import { START_MS, TEST_MERCHANT_ID } from '../../world.ts';

/** What a platform hears for an intent; slots as spoken. */
export function intent(name: IntentName | (string & {}), slots: Readonly<Record<string, string>> = {}): TurnInput {
  return { kind: 'intent', name, slots: Object.fromEntries(Object.entries(slots).map(([slot, value]) => [slot, { value }])) };
}

export const launch: TurnInput = { kind: 'launch' };

/** A turn of a shopper at a speaker without a screen. Every shopper has a session of their own unless told. */
export function makeTurn(id: string, user: string, input: TurnInput, sessionId = `session-${user}`, nowMs = START_MS): Turn {
  return {
    id,
    channel: 'alexa',
    merchantId: TEST_MERCHANT_ID,
    locale: 'en-US',
    caller: { channel: 'alexa', id: user, addressId: user },
    sessionId,
    isNewSession: false,
    input,
    capabilities: { screen: false, links: true, voiceCode: true, productHints: false },
    receivedAtMs: nowMs,
    deadlineAtMs: nowMs + 4_500,
  };
}
