import * as z from 'zod';
import { findSentFaults } from '../failure-faults.ts';
import { findLink } from '../hear.ts';
import type { Platform, PlatformFault, Seat, SeenAnswer, Sent } from '../platform.ts';

/** A website waits longer than a speaker; what is slower than this feels broken there too. */
const CHAT_DEADLINE_MS = 8_000;

/**
 * The text chat of a website: `POST {sessionId, locale, text, messageId, user}`, answered with plain text and a card. The protocol is our
 * own and open: a skill of anybody's that answers it can be talked to.
 */
export const chat: Platform = {
  name: 'chat',
  deadlineMs: CHAT_DEADLINE_MS,
  sessionIdOf: chatSession,
  requestFor: (deed, seat) => {
    if (deed.kind !== 'say' && deed.kind !== 'silence') return undefined;
    const { locale, turnId, user } = seat;
    return { sessionId: chatSession(seat), locale, text: deed.kind === 'say' ? deed.words : '', messageId: turnId, user };
  },
  readAnswer: async (_request, sent) => readAnswer(sent),
};

function chatSession({ session, user }: Pick<Seat, 'session' | 'user'>): string {
  return `${user}-${session}`;
}

const answerSchema = z.looseObject({
  text: z.string(),
  ask: z.boolean().optional(),
  suggestions: z.array(z.string()).optional(),
  card: z
    .looseObject({ title: z.string(), text: z.string(), link: z.looseObject({ title: z.string(), url: z.string() }).optional() })
    .nullish(),
});

function readAnswer(sent: Sent): SeenAnswer {
  const failures = findSentFaults(sent, 'chat', CHAT_DEADLINE_MS);
  const parsed = sent.kind === 'answered' && failures.length === 0 ? answerSchema.safeParse(sent.body) : undefined;
  const shape: readonly PlatformFault[] =
    parsed === undefined || parsed.success
      ? []
      : parsed.error.issues.map(({ path, message }) => ({
          rule: 'chat.response.schema',
          message: `${path.join('.') || 'the body'}: ${message}`,
          limit: '{text, ask, card, suggestions}',
          effect: 'refused',
        }));
  const { text = '', ask = false, card, suggestions = [] } = parsed?.success ? parsed.data : {};
  const link = card?.link?.url ?? findLink(text);
  const faults = [...failures, ...shape];
  return {
    speech: text,
    ...(card ? { card: { kind: 'text', title: card.title, text: card.text } } : {}),
    ...(link === undefined ? {} : { link }),
    suggestions,
    directives: [],
    asks: ask,
    sessionIsOpen: true,
    sessionAttributes: {},
    faults,
    ...(faults.length > 0 ? { instead: '(the website says that something went wrong)' } : {}),
  };
}
