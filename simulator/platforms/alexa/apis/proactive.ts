import * as z from 'zod';
import { type Api, type ApiCall, type ApiReply, jsonBody } from './api-call.ts';
import type { Account, AlexaCloud } from './cloud.ts';

const SCOPE = 'alexa::proactive_events';
const PERMISSION = 'alexa::devices:all:notifications:write';
const PATHS = ['/v1/proactiveEvents', '/v1/proactiveEvents/stages/development'];
const CLIENT_TOKEN_LIFETIME_SECONDS = 3600;
const MIN_EXPIRY_MS = 5 * 60 * 1000;
const MAX_EXPIRY_MS = 24 * 60 * 60 * 1000;

/**
 * `POST /auth/o2/token`: Login with Amazon for a skill itself (at Amazon on a host of its own, api.amazon.com). Any client is taken.
 *
 * @see https://developer.amazon.com/docs/alexa/smapi/send-proactive-events.html
 */
export const loginWithAmazon: Api = (call, cloud) => {
  if (call.method !== 'POST' || call.path.toLowerCase() !== '/auth/o2/token') return undefined;
  const form = new URLSearchParams(call.body);
  const refuse = (status: number, error: string, error_description: string): ApiReply => ({ status, json: { error, error_description } });
  if (form.get('grant_type') !== 'client_credentials') {
    return refuse(400, 'unsupported_grant_type', 'Only client_credentials, form-urlencoded.');
  }
  const clientId = form.get('client_id') ?? '';
  if (clientId === '' || !form.get('client_secret')) return refuse(401, 'invalid_client', 'client_id or client_secret is missing.');
  const scopes = (form.get('scope') ?? '').split(' ').filter(Boolean);
  if (scopes.length === 0 || scopes.some((scope) => !/^alexa::?[\w:]+$/u.test(scope))) {
    return refuse(400, 'invalid_scope', 'The scope is missing or unknown.');
  }
  const token = `Atc|${cloud.ids.next()}`;
  cloud.clientTokens.set(token, { clientId, scopes, expiresAtMs: cloud.clock.nowMs() + CLIENT_TOKEN_LIFETIME_SECONDS * 1000 });
  return {
    status: 200,
    json: { access_token: token, scope: scopes.join(' '), token_type: 'bearer', expires_in: CLIENT_TOKEN_LIFETIME_SECONDS },
  };
};

const instant = z.iso.datetime({ offset: true });

/** schemas-for-proactive-events: the one that tells of an order. */
const orderStatusSchema = z.strictObject({
  state: z.strictObject({
    status: z.enum([
      'PREORDER_RECEIVED',
      'ORDER_RECEIVED',
      'ORDER_PREPARING',
      'ORDER_SHIPPED',
      'ORDER_OUT_FOR_DELIVERY',
      'ORDER_DELIVERED',
    ]),
    enterTimestamp: instant.optional(),
    deliveryDetails: z.strictObject({ expectedArrival: instant }).optional(),
  }),
  order: z.strictObject({ seller: z.strictObject({ name: z.string().min(1) }) }),
});

/** The other schemas are not looked into. */
const EVENT_NAMES = [
  'AMAZON.MessageAlert.Activated',
  'AMAZON.MediaContent.Available',
  'AMAZON.Occasion.Updated',
  'AMAZON.SocialGameInvite.Available',
  'AMAZON.SportsEvent.Updated',
  'AMAZON.TrashCollectionAlert.Activated',
  'AMAZON.WeatherAlert.Activated',
] as const;

const eventSchema = z.strictObject({
  timestamp: instant,
  referenceId: z.string().regex(/^[A-Za-z0-9~]{1,100}$/u, '1 to 100 letters, digits and ~'),
  expiryTime: instant,
  event: z.discriminatedUnion('name', [
    z.strictObject({ name: z.literal('AMAZON.OrderStatus.Updated'), payload: orderStatusSchema }),
    z.strictObject({ name: z.enum(EVENT_NAMES), payload: z.record(z.string(), z.unknown()) }),
  ]),
  localizedAttributes: z.array(z.looseObject({ locale: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/u) })),
  relevantAudience: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('Unicast'), payload: z.strictObject({ user: z.string().min(1) }) }),
    z.strictObject({ type: z.literal('Multicast'), payload: z.strictObject({}) }),
  ]),
});

type ProactiveEvent = z.infer<typeof eventSchema>;

/**
 * `POST /v1/proactiveEvents`: takes an event as Amazon does, 202, and keeps it where the account's devices can show it.
 *
 * @see https://developer.amazon.com/docs/alexa/smapi/proactive-events-api.html
 */
export const proactiveEvents: Api = (call, cloud) => {
  if (call.method !== 'POST' || !PATHS.includes(call.path)) return undefined;
  const client = cloud.clientTokens.get(call.bearer ?? '');
  if (client === undefined || client.expiresAtMs <= cloud.clock.nowMs() || !client.scopes.includes(SCOPE)) {
    return refuse(403, `The token is not one of Login with Amazon with the scope ${SCOPE}.`);
  }
  const read = readEvent(call, cloud);
  if (typeof read === 'string') return refuse(400, read);
  const audience = findAudience(read, cloud);
  if (audience.length === 0 && read.relevantAudience.type === 'Unicast') {
    return refuse(403, `No enablement for clientId ${client.clientId} and userId ${read.relevantAudience.payload.user}`);
  }
  const who = read.relevantAudience.type === 'Unicast' ? read.relevantAudience.payload.user : 'everybody';
  const reference = JSON.stringify([who, read.referenceId]);
  if (cloud.references.has(reference)) return refuse(409, `The referenceId ${read.referenceId} was sent before.`);
  cloud.references.add(reference);
  const { name, payload } = read.event;
  for (const account of audience) {
    const expiresAtMs = Date.parse(read.expiryTime);
    account.notifications.push({ name, payload, referenceId: read.referenceId, receivedAtMs: cloud.clock.nowMs(), expiresAtMs });
  }
  return { status: 202 };
};

function refuse(status: number, message: string): ApiReply {
  return { status, json: { message } };
}

/** The event, or what is wrong with it. */
function readEvent(call: ApiCall, { clock }: AlexaCloud): ProactiveEvent | string {
  const parsed = eventSchema.safeParse(jsonBody(call));
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the body'}: ${message}`).join('; ');
  const { expiryTime, localizedAttributes, event } = parsed.data;
  const aheadMs = Date.parse(expiryTime) - clock.nowMs();
  if (aheadMs < MIN_EXPIRY_MS || aheadMs > MAX_EXPIRY_MS) return 'expiryTime: 5 minutes to 24 hours from now';
  const localized = [...JSON.stringify(event.payload).matchAll(/"localizedattribute:([^"]+)"/gu)].map(([, key = '']) => key);
  const missing = localized.find(
    (key) => localizedAttributes.length === 0 || localizedAttributes.some((entry) => typeof entry[key] !== 'string'),
  );
  return missing === undefined ? parsed.data : `localizedAttributes: "${missing}" is missing for a locale`;
}

/** Only whoever has the skill enabled and has granted the permission. */
function findAudience({ relevantAudience: audience }: ProactiveEvent, { accounts }: AlexaCloud): readonly Account[] {
  const named = audience.type === 'Unicast' ? [accounts.get(audience.payload.user)] : [...accounts.values()];
  return named.filter((account) => account !== undefined).filter(({ isEnabled, permissions }) => isEnabled && permissions.has(PERMISSION));
}
