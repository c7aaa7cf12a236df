import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AlexaChannel, type AlexaChannelOptions, createAlexaChannel } from '../../../lambda/channels/alexa/channel.ts';
import type { AlexaEvent } from '../../../lambda/channels/alexa/events.ts';
import type { KnownIntent } from '../../../lambda/channels/alexa/intents.ts';
import type { Answer } from '../../../lambda/channels/channel.ts';
import type { Reply, SpokenReply } from '../../../lambda/dialogue/reply.ts';
import type { Turn } from '../../../lambda/dialogue/turn.ts';
import type { Clock } from '../../../lambda/kernel/clock.ts';

export const NOW_MS = Date.UTC(2026, 10, 20, 9, 30);
export const SKILL_ID = 'amzn1.ask.skill.5a650000-aaaa-4bbb-8ccc-000000000001';
export const APOLOGY = 'Sorry, something went wrong on my side.';

export const INTENTS: readonly KnownIntent[] = [
  { name: 'ReorderIntent', slots: ['item', 'quantity'], elicitedSlots: ['item', 'quantity'] },
  { name: 'AddToCartIntent', slots: ['item', 'quantity'], elicitedSlots: ['item', 'quantity'] },
  { name: 'ChangeQuantityIntent', slots: ['item', 'quantity'], elicitedSlots: ['quantity'] },
  { name: 'PriceIntent', slots: ['item'], elicitedSlots: [] },
  { name: 'SetLimitIntent', slots: ['amount', 'period'], elicitedSlots: ['amount'] },
  { name: 'ViewCartIntent', slots: [], elicitedSlots: [] },
  { name: 'AMAZON.HelpIntent', slots: [], elicitedSlots: [] },
];

/** Stands still; sleeping takes no time unless the test says that it never ends. */
export const stoppedClock: Clock = { nowMs: () => NOW_MS, sleep: () => new Promise(() => {}) };

export const statement: Answer = { reply: { say: [{ act: 'cartEmpty' }] }, spoken: { speech: 'Your cart is empty.', suggestions: [] } };

export function answerOf(reply: Partial<Reply>, spoken: Partial<SpokenReply>): Answer {
  return { reply: { say: [], ...reply }, spoken: { speech: '', suggestions: [], ...spoken } };
}

/** A channel over a dialogue that always answers the same, and everything that it was asked, told and logged. */
export interface OpenedChannel extends AlexaChannel {
  readonly turns: Turn[];
  readonly events: AlexaEvent[];
  readonly logged: (readonly [level: 'warn' | 'error', event: string, detail: unknown])[];
}

export function openChannel(options: Partial<AlexaChannelOptions> & { readonly answer?: Answer } = {}): OpenedChannel {
  const turns: Turn[] = [];
  const events: AlexaEvent[] = [];
  const logged: OpenedChannel['logged'] = [];
  const { answer = statement, ...overrides } = options;
  const channel = createAlexaChannel({
    answerTurn: async (turn) => {
      turns.push(turn);
      return turn.input.kind === 'sessionEnded' ? undefined : answer;
    },
    onEvent: async (event) => {
      events.push(event);
    },
    skillId: SKILL_ID,
    merchantId: 'demo',
    locales: ['en-US', 'de-DE', 'es-ES'],
    intents: INTENTS,
    apology: () => APOLOGY,
    clock: stoppedClock,
    budgetMs: 4500,
    allowLoopbackApiEndpoint: false,
    log: {
      warn: (event, detail) => logged.push(['warn', event, detail]),
      error: (event, detail) => logged.push(['error', event, detail]),
    },
    ids: { next: () => 'counted1' },
    ...overrides,
  });
  return { ...channel, turns, events, logged };
}

const FIXTURES_DIR = join(__dirname, '../../fixtures/alexa');

/** A request envelope of `tests/fixtures/alexa`, parsed anew. */
export function readFixture(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(FIXTURES_DIR, `${name}.json`), 'utf8'));
}

export function fixtureNames(): readonly string[] {
  return readdirSync(FIXTURES_DIR).map((file) => file.replace(/\.json$/u, ''));
}
