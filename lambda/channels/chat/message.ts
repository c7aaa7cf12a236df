import * as z from 'zod';
import { err, ok, type Result } from '../../kernel/result.ts';
import { describeFault, type Rejection } from '../dialogflow/rejection.ts';

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

/** @returns the rejection `chat.malformed` naming the first field that is missing or wrong */
export function readMessage(body: unknown): Result<ChatMessage, Rejection> {
  const parsed = messageSchema.safeParse(body);
  return parsed.success ? ok(parsed.data) : err({ code: 'chat.malformed', message: describeFault(parsed.error) });
}
