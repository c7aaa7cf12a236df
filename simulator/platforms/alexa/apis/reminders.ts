import * as z from 'zod';
import { isObject } from '../../read.ts';
import { type Api, type ApiCall, type ApiReply, authenticate, jsonBody, problem } from './api-call.ts';
import type { Account, AlexaCloud, Reminder } from './cloud.ts';

const SCOPE = 'alexa::alerts:reminders:skill:readwrite';
const PATH = '/v1/alerts/reminders';

const spokenSchema = z
  .object({ locale: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/u), text: z.string().min(1).optional(), ssml: z.string().min(1).optional() })
  .refine(({ text, ssml }) => text !== undefined || ssml !== undefined, 'text or ssml');

const recurrenceSchema = z.looseObject({ recurrenceRules: z.array(z.string()).optional() });

const reminderSchema = z.object({
  requestTime: z.iso.datetime({ local: true, offset: true }).optional(),
  trigger: z.discriminatedUnion('type', [
    z.object({
      type: z.literal('SCHEDULED_ABSOLUTE'),
      scheduledTime: z.iso.datetime({ local: true }).optional(),
      timeZoneId: z.string().optional(),
      recurrence: recurrenceSchema.optional(),
    }),
    z.object({ type: z.literal('SCHEDULED_RELATIVE'), offsetInSeconds: z.number().int().positive() }),
  ]),
  alertInfo: z.object({ spokenInfo: z.object({ content: z.array(spokenSchema).min(1) }) }),
  pushNotification: z.object({ status: z.enum(['ENABLED', 'DISABLED']) }).optional(),
});

/**
 * `/v1/alerts/reminders`: created with the token of a request only; listed, changed and deleted with a client's token too.
 *
 * @see https://developer.amazon.com/docs/alexa/smapi/alexa-reminders-api-reference.html
 */
export const reminders: Api = (call, cloud) => {
  if (call.path !== PATH && !call.path.startsWith(`${PATH}/`)) return undefined;
  const account = findAccount(call, cloud);
  if ('refusal' in account) return account.refusal;
  if (!account.found.permissions.has(SCOPE)) return problem(401, 'UNAUTHORIZED', `The customer has not granted ${SCOPE}.`);
  return work(call, account.found, cloud);
};

/** A client's token of Login with Amazon names no customer, so a stand-in with one account takes that one. */
function findAccount(call: ApiCall, cloud: AlexaCloud): { readonly found: Account } | { readonly refusal: ApiReply } {
  const client = cloud.clientTokens.get(call.bearer ?? '');
  if (client && client.expiresAtMs > cloud.clock.nowMs()) {
    if (call.method === 'POST') return { refusal: problem(401, 'UNAUTHORIZED', 'A reminder is created with the token of a request only.') };
    const [account] = cloud.accounts.values();
    if (account) return { found: account };
  }
  const authenticated = authenticate(call, cloud);
  return 'refusal' in authenticated ? authenticated : { found: cloud.account(authenticated.token.user) };
}

function work(call: ApiCall, account: Account, cloud: AlexaCloud): ApiReply {
  const alertToken = decodeURIComponent(call.path.slice(PATH.length + 1));
  const known = account.reminders.get(alertToken);
  if (alertToken !== '' && known === undefined) return problem(404, 'ALERT_NOT_FOUND', `There is no reminder ${alertToken}.`);
  switch (call.method) {
    case 'POST':
      return write(call, account, cloud, undefined);
    case 'PUT':
      return known ? write(call, account, cloud, known) : problem(405, 'METHOD_NOT_ALLOWED', 'Name the reminder to change.');
    case 'DELETE':
      account.reminders.delete(alertToken);
      return known ? { status: 200 } : problem(405, 'METHOD_NOT_ALLOWED', 'Name the reminder to delete.');
    case 'GET': {
      if (known) return { status: 200, json: describe(known) };
      const alerts = [...account.reminders.values()].map(describe);
      return { status: 200, json: { totalCount: String(alerts.length), alerts, links: null } };
    }
    default:
      return problem(405, 'METHOD_NOT_ALLOWED', `${call.method} is no way to ask for reminders.`);
  }
}

function write(call: ApiCall, account: Account, cloud: AlexaCloud, before: Reminder | undefined): ApiReply {
  const body = jsonBody(call);
  const parsed = reminderSchema.safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return problem(400, 'INVALID_REQUEST', `${issue?.path.join('.') || 'the body'}: ${issue?.message}`);
  }
  const now = new Date(cloud.clock.nowMs()).toISOString();
  const { trigger } = parsed.data;
  const scheduled = trigger.type === 'SCHEDULED_ABSOLUTE' ? trigger.scheduledTime : undefined;
  if (scheduled !== undefined && isPast(scheduled, cloud)) return problem(400, 'TRIGGER_SCHEDULED_TIME_IN_PAST', `${scheduled} is over.`);
  const reminder: Reminder = {
    alertToken: before?.alertToken ?? cloud.ids.next(),
    createdTime: before?.createdTime ?? now,
    updatedTime: now,
    status: 'ON',
    version: String(Number(before?.version ?? 0) + 1),
    request: isObject(body) ? body : {},
  };
  account.reminders.set(reminder.alertToken, reminder);
  const { request: _, ...told } = reminder;
  return { status: before ? 200 : 201, json: { ...told, href: `${PATH}/${reminder.alertToken}` } };
}

/** A local time of no stated zone: past only where it is past everywhere. */
function isPast(scheduledTime: string, { clock }: AlexaCloud): boolean {
  const furthestWestMs = 12 * 60 * 60 * 1000;
  return Date.parse(`${scheduledTime}Z`) + furthestWestMs < clock.nowMs();
}

function describe({ request, ...reminder }: Reminder) {
  const { trigger, alertInfo, pushNotification } = request;
  return { ...reminder, trigger, alertInfo, pushNotification };
}
