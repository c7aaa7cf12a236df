/** The rich messages a platform of Dialogflow ES takes: `Intent.Message.Platform` of the v2 API. */
export type RichPlatform = 'FACEBOOK' | 'SLACK' | 'TELEGRAM' | 'KIK' | 'SKYPE' | 'LINE' | 'VIBER';

/** Where the words go. Decides the shape of the answer, and where the payload names the caller. */
export interface Integration {
  readonly name: string;
  readonly platform?: RichPlatform;
  /**
   * `messenger`: Dialogflow's own web messenger, the console and clients of the API, which take `richContent`; `rich`: a platform with
   * messages of its own; `text`: words only, a link is a line of text; `assistant`: the legacy Google Assistant; `phone`: words to the ear.
   */
  readonly shape: 'messenger' | 'rich' | 'text' | 'assistant' | 'phone';
  /** Nobody knows what it shows beside words: a link is written out as well. */
  readonly isUnknown?: true;
  /** Places in the payload that hold the id of the person writing, the surest first. */
  readonly callerPaths: readonly (readonly string[])[];
  /** What such an id looks like; anything else there ("anonymous", "redacted") is no one person. */
  readonly callerPattern?: RegExp;
  /** Where the payload says that whoever speaks is not known: the id is the device's then, or made up for this talk. */
  readonly guest?: { readonly path: readonly string[]; readonly says: string };
}

const DATA = 'data';

/** What the ES integrations put under `originalDetectIntentRequest.payload`: each platform's own message, below `data`. */
const INTEGRATIONS: readonly Integration[] = [
  { name: 'facebook', platform: 'FACEBOOK', shape: 'rich', callerPaths: [[DATA, 'sender', 'id']] },
  {
    name: 'slack',
    platform: 'SLACK',
    shape: 'rich',
    callerPaths: [
      [DATA, 'event', 'user'],
      [DATA, 'user'],
      [DATA, 'user', 'id'],
    ],
  },
  {
    name: 'telegram',
    platform: 'TELEGRAM',
    shape: 'rich',
    callerPaths: [
      [DATA, 'from', 'id'],
      [DATA, 'message', 'from', 'id'],
      [DATA, 'callback_query', 'from', 'id'],
      [DATA, 'chat', 'id'],
      [DATA, 'message', 'chat', 'id'],
    ],
  },
  { name: 'kik', platform: 'KIK', shape: 'rich', callerPaths: [[DATA, 'from']] },
  {
    name: 'skype',
    platform: 'SKYPE',
    shape: 'rich',
    callerPaths: [
      [DATA, 'user', 'id'],
      [DATA, 'address', 'user', 'id'],
      [DATA, 'from', 'id'],
    ],
  },
  { name: 'line', platform: 'LINE', shape: 'rich', callerPaths: [[DATA, 'source', 'userId']] },
  {
    name: 'viber',
    platform: 'VIBER',
    shape: 'rich',
    callerPaths: [
      [DATA, 'sender', 'id'],
      [DATA, 'userProfile', 'id'],
    ],
  },
  // The `_str` twins first: the numbers are beyond what JSON can hold exactly.
  {
    name: 'twitter',
    shape: 'text',
    callerPaths: [
      [DATA, 'direct_message', 'sender_id_str'],
      [DATA, 'direct_message', 'sender', 'id_str'],
      [DATA, 'user', 'id_str'],
    ],
  },
  {
    name: 'google',
    shape: 'assistant',
    callerPaths: [['user', 'userId']],
    guest: { path: ['user', 'userVerificationStatus'], says: 'GUEST' },
  },
  // E.164, says docs.cloud.google.com/dialogflow/es/docs/reference/rest/v2beta1/OriginalDetectIntentRequest, and redacted for some agents.
  { name: 'telephony', shape: 'phone', callerPaths: [['telephony', 'caller_id']], callerPattern: /^\+[1-9]\d{6,14}$/ },
];

/** Names under which a known integration also goes. */
const ALIASES: Readonly<Record<string, string>> = { google_telephony: 'telephony', slack_testbot: 'slack' };

/** The web messenger, the console, and whoever names no source: its session stands for the caller. */
export const MESSENGER: Integration = { name: 'messenger', shape: 'messenger', callerPaths: [] };
const MESSENGER_SOURCES: ReadonlySet<string> = new Set(['', 'dialogflow_console', 'dialogflow_messenger', 'messenger']);
/** Google Chat, and bridges of others (SMS, WhatsApp). */
const UNKNOWN: Integration = { name: 'unknown', shape: 'messenger', isUnknown: true, callerPaths: [] };

/** @param source as Dialogflow or the payload names it, in any case */
export function findIntegration(source: string): Integration {
  const lower = source.toLowerCase();
  const name = Object.hasOwn(ALIASES, lower) ? ALIASES[lower] : lower;
  return INTEGRATIONS.find((integration) => integration.name === name) ?? (MESSENGER_SOURCES.has(lower) ? MESSENGER : UNKNOWN);
}

const MAX_CALLER_CHARS = 200;
const CALLER_ID = /^[^\p{Cc}\p{Cs}\s]+$/u;

/**
 * Who is writing, as the integration says: `facebook:1534862223272449`. The integration's name in front keeps two platforms with
 * the same number apart. Undefined when the payload does not say.
 *
 * A client of the API can write the payload too; it holds the agent's Google credentials, which makes it an integration. The web
 * messenger's `userId` is written by the page it stands on, so by anybody: it is not read.
 */
export function findCallerId(integration: Integration, payload: unknown): string | undefined {
  const { name, callerPaths, callerPattern = CALLER_ID, guest } = integration;
  if (guest !== undefined && readPath(payload, guest.path) === guest.says) return undefined;
  for (const path of callerPaths) {
    const id = readPath(payload, path);
    const text = typeof id === 'number' && Number.isSafeInteger(id) ? String(id) : id;
    if (typeof text === 'string' && text.length <= MAX_CALLER_CHARS && callerPattern.test(text)) return `${name}:${text}`;
  }
  return undefined;
}

/** What lies at a path of own properties; undefined when there is nothing. */
export function readPath(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[step];
  }
  return found;
}
