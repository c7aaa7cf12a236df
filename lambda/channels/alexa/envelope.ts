import * as z from 'zod';
import { err, ok, type Result } from '../../kernel/result.ts';

/** Longer than any id or token of the platform; a longer one is not taken for an id. */
const MAX_ID_LENGTH = 1024;
const MAX_TOKEN_LENGTH = 8192;

/** Real requests break the published types: whatever has the wrong shape counts as absent, and unknown keys are ignored. */
function lenient<T extends z.ZodType>(schema: T) {
  return schema.optional().catch(undefined);
}

/** A list without those of its elements that have the wrong shape. */
function lenientList<T extends z.ZodType>(schema: T) {
  const readElement = (element: unknown) => {
    const parsed = schema.safeParse(element);
    return parsed.success ? [parsed.data] : [];
  };
  return lenient(z.array(z.unknown()).transform((elements) => elements.flatMap(readElement)));
}

const id = lenient(z.string().min(1).max(MAX_ID_LENGTH));
const token = lenient(z.string().min(1).max(MAX_TOKEN_LENGTH));
const text = lenient(z.string());
const application = lenient(z.object({ applicationId: id }));
const user = lenient(z.object({ userId: id, accessToken: token }));

const resolutions = lenient(
  z.object({
    resolutionsPerAuthority: lenientList(
      z.object({
        status: lenient(z.object({ code: text })),
        values: lenientList(z.object({ value: lenient(z.object({ id, name: id })) })),
      }),
    ),
  }),
);
const simpleValue = z.object({ value: text, resolutions });
/** Lists of lists are in the published type but never sent: one level is read. */
const slotValue = lenient(simpleValue.extend({ values: lenientList(simpleValue) }));
const slot = lenient(simpleValue.extend({ slotValue }));
const intent = lenient(z.object({ name: id, slots: lenient(z.record(z.string(), slot)) }));

const scopes = lenientList(z.object({ scope: text }));
const eventBody = lenient(
  z.object({
    accessToken: token,
    userInformationPersistenceStatus: text,
    acceptedPermissions: scopes,
    acceptedPersonPermissions: scopes,
    subscriptions: lenientList(z.object({ eventName: text })),
  }),
);

const envelope = z.object({
  session: lenient(z.object({ new: lenient(z.boolean()), sessionId: id, application, user })),
  context: lenient(
    z.object({
      System: lenient(
        z.object({
          application,
          user,
          person: lenient(z.object({ personId: id, accessToken: token })),
          device: lenient(z.object({ supportedInterfaces: lenient(z.record(z.string(), z.unknown())) })),
          apiEndpoint: text,
          apiAccessToken: token,
        }),
      ),
    }),
  ),
  request: z.object({
    type: z.string().min(1),
    requestId: id,
    locale: text,
    timestamp: text,
    /** Some skill events are sent with this spelling. */
    timeStamp: text,
    eventCreationTime: text,
    eventPublishingTime: text,
    intent,
    reason: text,
    error: lenient(z.object({ type: text })),
    /** Of a SessionResumedRequest: what a connection that we started came back with. */
    cause: lenient(
      z.object({
        token: id,
        status: lenient(z.object({ code: z.union([z.string(), z.number()]).transform(String) })),
        result: lenient(z.object({ status: text, reason: text })),
      }),
    ),
    /** Of a touch on a screen: what our document sends with it. */
    arguments: lenient(z.array(z.unknown())),
    body: eventBody,
  }),
});

/** The parts of a request envelope that are read, everything but `request.type` optional. */
export type Envelope = z.infer<typeof envelope>;
export type EnvelopeSlot = z.infer<typeof slot>;

/** Why a body is refused; goes out as `{ error }`. */
export interface AlexaRefusal {
  readonly code: 'alexa.badEnvelope' | 'alexa.wrongSkill' | 'alexa.eventNotTaken';
  readonly message: string;
}

/** A refusal that names the missing part of the envelope. */
export function badEnvelope(message: string): AlexaRefusal {
  return { code: 'alexa.badEnvelope', message };
}

/**
 * Reads a request envelope leniently: only a body that can be no request of the platform is refused.
 *
 * @param body parsed JSON, from anybody
 * @see https://developer.amazon.com/docs/alexa/custom-skills/request-and-response-json-reference.html
 */
export function readEnvelope(body: unknown): Result<Envelope, AlexaRefusal> {
  const parsed = envelope.safeParse(body);
  if (parsed.success) return ok(parsed.data);
  const path = parsed.error.issues[0]?.path.join('.') ?? '';
  if (path === '') return err(badEnvelope('The body is not a JSON object. An Alexa request envelope is expected.'));
  const kind = path === 'request' ? 'an object' : 'a non-empty string';
  return err(badEnvelope(`"${path}" is missing or is not ${kind}. An Alexa request envelope has it.`));
}

/** True when the request was sent to this skill. Without a skill id (only ever locally) any is taken. */
export function isForSkill(envelope: Envelope, skillId: string | undefined): boolean {
  return skillId === undefined || sentTo(envelope) === skillId;
}

/** The skill that a body was sent to; undefined when it names none, or is no envelope. */
export function skillIdOf(body: unknown): string | undefined {
  const read = readEnvelope(body);
  return read.ok ? sentTo(read.value) : undefined;
}

function sentTo({ context, session }: Envelope): string | undefined {
  return context?.System?.application?.applicationId ?? session?.application?.applicationId;
}
