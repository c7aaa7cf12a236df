import * as z from 'zod';
import { err, ok, type Result } from '../../kernel/result.ts';
import { describeFault, type Rejection } from '../dialogflow/rejection.ts';
import { isIssued, issueSessionId } from './session-id.ts';

const MAX_ID_CHARS = 200;

/** No control characters, no lone surrogates: it becomes a key of the store. */
const idSchema = z
  .string()
  .min(1)
  .max(MAX_ID_CHARS)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u, 'an id has no control characters');

/** The body of `POST /chat`. Unknown fields are left alone: a client may send what only its own server reads. */
const messageSchema = z.object({
  sessionId: idSchema,
  locale: z.string().min(1).max(35),
  text: z.string(),
  messageId: idSchema.optional(),
  user: idSchema.optional(),
});

export type ChatMessage = z.infer<typeof messageSchema>;

/** The same of a client that is told its session with the first answer. */
const openingSchema = messageSchema.extend({ sessionId: idSchema.optional() });

/**
 * @param key of the merchant's chat; with it only session ids that were issued by us count, and any other message begins a new session.
 *   Undefined only locally: then a session is what its client calls it
 * @returns the rejection `chat.malformed` naming the first field that is missing or wrong
 */
export function readMessage(body: unknown, key: string | undefined): Result<ChatMessage, Rejection> {
  const parsed = (key === undefined ? messageSchema : openingSchema).safeParse(body);
  if (!parsed.success) return err({ code: 'chat.malformed', message: describeFault(parsed.error) });
  const { sessionId, ...message } = parsed.data;
  if (sessionId !== undefined && (key === undefined || isIssued(sessionId, key))) return ok({ ...message, sessionId });
  return ok({ ...message, sessionId: issueSessionId(key ?? '') });
}
