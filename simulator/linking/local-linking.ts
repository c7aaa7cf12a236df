import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInvitations } from '../../lambda/account-linking/invitations.ts';
import { DEFAULT_LIFETIMES } from '../../lambda/account-linking/lifetimes.ts';
import type { AccountLinking } from '../../lambda/account-linking/server.ts';
import type { LinkingClient, LinkingSettings } from '../../lambda/account-linking/settings.ts';
import { createTokenIdentity } from '../../lambda/account-linking/token-identity.ts';
import type { IdentityPort } from '../../lambda/commerce/ports/identity.ts';
import type { AttachPort, InvitationPort } from '../../lambda/commerce/ports/invitations.ts';
import type { RevocationPort } from '../../lambda/commerce/ports/revocation.ts';
import type { Clock } from '../../lambda/kernel/clock.ts';
import { makeSigningKey, readSigningKeys, type SigningKey, verifyingKeyOf } from '../../lambda/kernel/signing-keys.ts';
import { createHttpSignIn } from '../../lambda/shops/http-sign-in.ts';
import { createDynamoClient } from '../../lambda/store/dynamodb-client.ts';
import { createDynamoLinkingRecords } from '../../lambda/store/linking-records.ts';
import { LOCAL_CREDENTIALS, LOCAL_REGION } from '../engines/engine.ts';

/** Known to everybody: good for a machine of one's own, and for nothing else. */
export const LOCAL_SECRET = 'local-only';
/** Where a test, or a person with a terminal, takes the code. */
export const LOCAL_CALLBACK = 'http://127.0.0.1:3999/callback';

/** A platform of each kind, as it would come. */
const LOCAL_CLIENTS: readonly LinkingClient[] = [
  {
    id: 'alexa-local',
    secret: LOCAL_SECRET,
    name: 'Alexa',
    redirectUris: ['https://layla.amazon.com/api/skill/link/LOCAL', LOCAL_CALLBACK],
    accessTokens: 'jwt',
  },
  {
    id: 'google-local',
    secret: LOCAL_SECRET,
    name: 'Google',
    redirectUris: ['https://oauth-redirect.googleusercontent.com/r/LOCAL', LOCAL_CALLBACK],
    accessTokens: 'opaque',
  },
];

/** The Alexa devices of the simulator's own page. */
export const PAGE_CLIENT = 'page-local';

/** Where the page's own linkings come back to. @param url of this machine's server */
export function pageCallback(url: string): string {
  return `${url}/console/linked`;
}

const KEYS_FILE = 'linking-keys';

export interface LocalLinkingOptions {
  /** Where this machine's server answers: `http://127.0.0.1:3210`. */
  readonly url: string;
  /** Where its keys are kept; without one they are new with each start, and old tokens are worth nothing. */
  readonly folder?: string;
  readonly table: { readonly endpoint: string; readonly tableName: string };
  readonly merchantId: string;
  readonly shopName: string;
  /** Where the shop protocol is served. */
  readonly shopUrl: string;
  readonly clock: Clock;
  readonly revocations: RevocationPort;
  readonly attachments: AttachPort;
  readonly onTrouble: (error: unknown) => void;
}

/** The server that gives this machine's access tokens, and the voice path's way to take them. */
export interface LocalLinking {
  readonly issuer: string;
  readonly identity: IdentityPort;
  /** One-time links, for the channels without account linking of their own. */
  readonly invitations: InvitationPort;
  readonly server: Pick<AccountLinking, 'handle'>;
  stop(): void;
}

/** Account linking on this machine: the deployed server, with clients, keys and a shop of its own. */
export function openLocalLinking(options: LocalLinkingOptions): LocalLinking {
  const { clock, table, merchantId, shopName } = options;
  const client = createDynamoClient({ region: LOCAL_REGION, endpoint: table.endpoint, credentials: LOCAL_CREDENTIALS });
  const settings: LinkingSettings = {
    issuer: `${options.url}/oauth`,
    merchantId,
    shopName,
    clients: [...LOCAL_CLIENTS, pageClient(options.url)],
    keys: localKeys(options.folder),
    lifetimes: DEFAULT_LIFETIMES,
    records: createDynamoLinkingRecords({ client, tableName: table.tableName, merchantId, clock }),
    signIn: createHttpSignIn({ baseUrl: options.shopUrl, clock, ways: ['password', 'emailCode'] }),
    revocations: options.revocations,
    attachments: options.attachments,
    clock,
    onTrouble: options.onTrouble,
  };
  const { issuer, keys, records } = settings;
  let opened: Promise<AccountLinking> | undefined;
  return {
    issuer,
    invitations: createInvitations({ records, clock }, issuer),
    identity: createTokenIdentity({ issuer, merchantId, keys: keys.map(verifyingKeyOf), records, clock }),
    server: {
      // Loaded with the first request that is its own: nobody who only talks waits for it.
      async handle(request) {
        opened ??= loadQuietly().then((createAccountLinking) => createAccountLinking(settings));
        return (await opened).handle(request);
      },
    },
    stop: () => client.destroy(),
  };
}

function pageClient(url: string): LinkingClient {
  return { id: PAGE_CLIENT, secret: LOCAL_SECRET, name: 'Alexa', redirectUris: [pageCallback(url)], accessTokens: 'jwt' };
}

/** On Node 20 the library warns that it is not tested there; our own tests run on it. */
async function loadQuietly(): Promise<(settings: LinkingSettings) => AccountLinking> {
  const { warn } = console;
  console.warn = () => {};
  try {
    return (await import('../../lambda/account-linking/server.ts')).createAccountLinking;
  } finally {
    console.warn = warn;
  }
}

function localKeys(folder: string | undefined): readonly SigningKey[] {
  const kept = folder === undefined ? undefined : readSigningKeys(readOrMake(folder));
  const keys = kept ?? readSigningKeys(makeSigningKey());
  if (keys === undefined) throw new Error('A new signing key could not be read.');
  return keys;
}

function readOrMake(folder: string): string {
  const file = join(folder, KEYS_FILE);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const made = makeSigningKey();
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, made, { mode: 0o600 });
    return made;
  }
}
