import type { Clock } from '../../../../lambda/kernel/clock.ts';
import type { IdSource } from '../../../../lambda/kernel/ids.ts';

/** An `apiAccessToken` is good for an hour, whatever becomes of its session. */
const TOKEN_LIFETIME_MS = 60 * 60 * 1000;
const MAX_HELD = 10_000;

/** What a person has told Amazon of themselves. A part left out was never filled in. */
export interface Profile {
  readonly name?: string;
  readonly givenName?: string;
  readonly email?: string;
  readonly mobileNumber?: { readonly countryCode: string; readonly phoneNumber: string };
}

/** Where a device stands, and how it counts. */
export interface DeviceSettings {
  readonly address: {
    readonly addressLine1: string | null;
    readonly addressLine2: string | null;
    readonly addressLine3: string | null;
    readonly districtOrCounty: string | null;
    readonly stateOrRegion: string | null;
    readonly city: string | null;
    readonly countryCode: string | null;
    readonly postalCode: string | null;
  };
  /** IANA. */
  readonly timeZone: string;
  readonly distanceUnits: 'METRIC' | 'IMPERIAL';
  readonly temperatureUnit: 'CELSIUS' | 'FAHRENHEIT';
}

const SOMEBODY: Profile = {
  name: 'Alex Example',
  givenName: 'Alex',
  email: 'alex@example.com',
  mobileNumber: { countryCode: '+1', phoneNumber: '5555550100' },
};

const SOMEWHERE: DeviceSettings = {
  address: {
    addressLine1: '410 Terry Ave North',
    addressLine2: null,
    addressLine3: null,
    districtOrCounty: null,
    stateOrRegion: 'WA',
    city: 'Seattle',
    countryCode: 'US',
    postalCode: '98109',
  },
  timeZone: 'America/Los_Angeles',
  distanceUnits: 'IMPERIAL',
  temperatureUnit: 'FAHRENHEIT',
};

export interface Reminder {
  readonly alertToken: string;
  readonly createdTime: string;
  readonly updatedTime: string;
  readonly status: 'ON' | 'COMPLETED';
  readonly version: string;
  /** As the skill wrote it. */
  readonly request: Readonly<Record<string, unknown>>;
}

/** A proactive event that was taken: a person hears a chime, and the text when they ask for it. */
export interface Notification {
  readonly name: string;
  readonly payload: unknown;
  readonly referenceId: string;
  readonly receivedAtMs: number;
  readonly expiresAtMs: number;
}

/** One customer of Amazon with this skill enabled, on all devices of the house. */
export interface Account {
  user: string;
  isEnabled: boolean;
  /** Of the account that the person has linked: every device of the house sends it. */
  accessToken: string | undefined;
  readonly permissions: Set<string>;
  profile: Profile;
  readonly persons: Map<string, Profile>;
  readonly devices: Map<string, DeviceSettings>;
  readonly reminders: Map<string, Reminder>;
  readonly notifications: Notification[];
}

/** What an `apiAccessToken` stands for. */
export interface ApiToken {
  readonly user: string;
  readonly deviceId: string;
  readonly personId?: string;
  readonly expiresAtMs: number;
}

/** A request that the skill is working on, or has answered. */
export interface RunningRequest {
  readonly token: string;
  readonly type: string;
  isRunning: boolean;
  /** SSML, in order. */
  readonly spoken: string[];
  readonly hear?: (ssml: string) => void;
}

/** A client's token of Login with Amazon, for calls out of any session. */
export interface ClientToken {
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly expiresAtMs: number;
}

/** What Amazon holds around one skill: accounts, tokens, and the requests that are under way. In memory, gone with the process. */
export interface AlexaCloud {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly clientTokens: Map<string, ClientToken>;
  /** Every `referenceId` that was taken, with whom it was for. */
  readonly references: Set<string>;
  /** The account of a user; a new one, enabled and without permissions, at the first meeting. */
  account(user: string): Account;
  /** Gives the account another user id: what re-enabling a skill does. */
  renameAccount(user: string, renamed: string): void;
  /** A request goes out: its token, as it stands in the envelope. The same request again has the same token. */
  beginRequest(request: {
    readonly requestId: string;
    readonly type: string;
    readonly user: string;
    readonly deviceId: string;
    readonly personId?: string;
    /** Where somebody else has made the envelope, the token that stands in it. */
    readonly token?: string;
    /** Hears what is said meanwhile, as SSML. */
    readonly hear?: (ssml: string) => void;
  }): string;
  /** The answer is there: nothing more may be said before it. Returns what was said meanwhile, as SSML. */
  endRequest(requestId: string): readonly string[];
  findToken(token: string): ApiToken | undefined;
  findRequest(requestId: string): RunningRequest | undefined;
}

/** Makes an empty cloud. */
export function createAlexaCloud({ clock, ids }: { readonly clock: Clock; readonly ids: IdSource }): AlexaCloud {
  const accounts = new Map<string, Account>();
  const tokens = new Map<string, ApiToken>();
  const requests = new Map<string, RunningRequest>();
  const account = (user: string): Account => {
    const known = accounts.get(user);
    if (known) return known;
    const opened = openAccount(user);
    accounts.set(user, opened);
    return opened;
  };
  return {
    clock,
    ids,
    accounts,
    clientTokens: new Map(),
    references: new Set(),
    account,
    renameAccount: (user, renamed) => {
      const moved = account(user);
      accounts.delete(user);
      moved.user = renamed;
      accounts.set(renamed, moved);
    },
    beginRequest: ({ requestId, type, user, deviceId, personId, token: given, hear }) => {
      const { devices } = account(user);
      if (!devices.has(deviceId)) devices.set(deviceId, SOMEWHERE);
      const token = given ?? requests.get(requestId)?.token ?? `Atza|${ids.next()}`;
      dropOldest(requests);
      dropOldest(tokens);
      requests.set(requestId, { token, type, isRunning: true, spoken: [], ...(hear ? { hear } : {}) });
      tokens.set(token, {
        user,
        deviceId,
        ...(personId === undefined ? {} : { personId }),
        expiresAtMs: clock.nowMs() + TOKEN_LIFETIME_MS,
      });
      return token;
    },
    endRequest: (requestId) => {
      const request = requests.get(requestId);
      if (request === undefined) return [];
      request.isRunning = false;
      return request.spoken;
    },
    findToken: (token) => {
      const found = tokens.get(token);
      return found && found.expiresAtMs > clock.nowMs() ? found : undefined;
    },
    findRequest: (requestId) => requests.get(requestId),
  };
}

/** A server that runs for days keeps only what can still be asked about. */
function dropOldest(held: Map<string, unknown>): void {
  const [oldest] = held.keys();
  if (oldest !== undefined && held.size > MAX_HELD) held.delete(oldest);
}

function openAccount(user: string): Account {
  return {
    user,
    isEnabled: true,
    accessToken: undefined,
    permissions: new Set(),
    profile: SOMEBODY,
    persons: new Map(),
    devices: new Map(),
    reminders: new Map(),
    notifications: [],
  };
}
