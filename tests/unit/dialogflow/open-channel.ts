import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../../lambda/channels/channel.ts';
import { createDialogflowChannel, type DialogflowOptions } from '../../../lambda/channels/dialogflow/channel.ts';
import type { Turn } from '../../../lambda/dialogue/turn.ts';

export const NOW_MS = Date.UTC(2026, 10, 2, 9, 30);

export const PAYMENT_URL = 'https://pay.example.com/links/9f2c';

/** An open question with everything a channel can show. */
export const QUESTION: Answer = {
  reply: { say: [{ act: 'help' }], ask: { question: 'whatNext' } },
  spoken: {
    speech: 'Order \uE0001042\uE001 is on its way. What would you like?',
    reprompt: 'You can reorder something. What would you like?',
    card: {
      kind: 'plain',
      title: 'Set up your payment',
      text: 'Acme\nOpen the page & choose',
      link: { title: 'Open the page', url: PAYMENT_URL },
    },
    suggestions: ['Reorder', 'Where is my order', 'A suggestion longer than a button may be'],
  },
};

/** Nothing is asked: the talk ends. */
export const GOODBYE: Answer = {
  reply: { say: [{ act: 'goodbye' }], orderNumber: '1042' },
  spoken: { speech: 'Goodbye.', card: { kind: 'plain', title: 'Order 1042', text: 'One pack of coffee pods\n$12.99' }, suggestions: [] },
};

/** A channel whose dialogue always gives the same answer, and what it was asked and logged. */
export function openChannel(answer: Answer | Error = QUESTION, overrides: Partial<DialogflowOptions> = {}) {
  const turns: Turn[] = [];
  const logged: (readonly [string, unknown])[] = [];
  let made = 0;
  const channel = createDialogflowChannel({
    answerTurn: async (turn) => {
      turns.push(turn);
      if (answer instanceof Error) throw answer;
      return answer;
    },
    secret: undefined,
    isPlainYes: async (utterance) => utterance === 'yes',
    merchantId: 'acme',
    locales: ['en-US', 'en-GB', 'de-DE'],
    clock: { nowMs: () => NOW_MS, sleep: async () => undefined },
    budgetMs: 4500,
    apology: (locale) => `Sorry (${locale}).`,
    log: { warn: (event, detail) => logged.push([event, detail]), error: (event, detail) => logged.push([event, detail]) },
    newTurnId: () => {
      made += 1;
      return `made-${made}`;
    },
    ...overrides,
  });
  return { channel, turns, logged };
}

const FIXTURES = join(import.meta.dirname, '../../fixtures/dialogflow');

/** Requests that we wrote after the platform's documentation, by name. */
export function readFixtures(): readonly (readonly [string, Record<string, unknown>])[] {
  return readdirSync(FIXTURES)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(join(FIXTURES, file), 'utf8'))]);
}

/** @param name as the file is called, without its ending */
export function readFixture(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(FIXTURES, `${name}.json`), 'utf8'));
}
