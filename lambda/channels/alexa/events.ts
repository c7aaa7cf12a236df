import type { Envelope } from './envelope.ts';

/**
 * What the platform tells a skill outside of any session. The order of arrival is not guaranteed: compare `atMs`.
 *
 * @see https://developer.amazon.com/docs/alexa/smapi/skill-events-in-alexa-skills.html
 */
export type AlexaEvent = {
  /** The platform's id of this event. */
  readonly id: string | undefined;
  readonly userId: string;
  /** When it happened, milliseconds since the epoch. */
  readonly atMs: number;
} & (
  | { readonly kind: 'skillEnabled' }
  /** `keepsUserInformation`: the platform says that the user may come back to the same data. */
  | { readonly kind: 'skillDisabled'; readonly keepsUserInformation: boolean }
  | { readonly kind: 'accountLinked'; readonly accessToken: string | undefined }
  /** All scopes that are accepted now; none means that all were revoked. */
  | { readonly kind: 'permissionAccepted' | 'permissionChanged'; readonly scopes: readonly string[] }
  /** All subscriptions that hold now. */
  | { readonly kind: 'proactiveSubscriptionChanged' | 'notificationSubscriptionChanged'; readonly eventNames: readonly string[] }
);

/**
 * The skill event in an envelope; `undefined` for any other request type and for one that names no user.
 *
 * @param nowMs stands in for a time that is missing or unreadable
 */
export function readEvent({ request, context, session }: Envelope, nowMs: number): AlexaEvent | undefined {
  const userId = context?.System?.user?.userId ?? session?.user?.userId;
  if (userId === undefined || !request.type.startsWith('AlexaSkillEvent.')) return undefined;
  const common = { id: request.requestId, userId, atMs: eventTime(request, nowMs) };
  const body = request.body;
  const scopes = [...(body?.acceptedPermissions ?? []), ...(body?.acceptedPersonPermissions ?? [])].flatMap(({ scope }) => scope ?? []);
  const eventNames = (body?.subscriptions ?? []).flatMap(({ eventName }) => eventName ?? []);
  switch (request.type) {
    case 'AlexaSkillEvent.SkillEnabled':
      return { ...common, kind: 'skillEnabled' };
    case 'AlexaSkillEvent.SkillDisabled':
      return { ...common, kind: 'skillDisabled', keepsUserInformation: body?.userInformationPersistenceStatus === 'PERSISTED' };
    case 'AlexaSkillEvent.SkillAccountLinked':
      return { ...common, kind: 'accountLinked', accessToken: body?.accessToken };
    case 'AlexaSkillEvent.SkillPermissionAccepted':
      return { ...common, kind: 'permissionAccepted', scopes };
    case 'AlexaSkillEvent.SkillPermissionChanged':
      return { ...common, kind: 'permissionChanged', scopes };
    case 'AlexaSkillEvent.ProactiveSubscriptionChanged':
      return { ...common, kind: 'proactiveSubscriptionChanged', eventNames };
    case 'AlexaSkillEvent.NotificationSubscriptionChanged':
      return { ...common, kind: 'notificationSubscriptionChanged', eventNames };
    default:
      return undefined;
  }
}

function eventTime(request: Envelope['request'], nowMs: number): number {
  const times = [request.eventCreationTime, request.eventPublishingTime, request.timestamp, request.timeStamp];
  return times.map((time) => Date.parse(time ?? '')).find(Number.isFinite) ?? nowMs;
}
