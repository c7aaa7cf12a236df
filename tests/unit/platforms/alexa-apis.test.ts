import { DefaultApiClient } from 'ask-sdk-core';
import { services } from 'ask-sdk-model';
import { type AlexaCloud, createAlexaCloud } from '../../../simulator/platforms/alexa/apis/cloud.ts';
import { type ServedApis, serveAlexaApis } from '../../../simulator/platforms/alexa/apis/serve.ts';
import { openAlexaDevice } from '../../../simulator/platforms/alexa/device.ts';
import type { AlexaDeviceOptions } from '../../../simulator/platforms/alexa/device-state.ts';
import type { SeenTurn } from '../../../simulator/platforms/platform.ts';
import { textAt } from '../../../simulator/platforms/read.ts';
import { functionTarget } from '../../../simulator/platforms/targets/function-target.ts';
import { countedIds } from '../../world.ts';

const START_MS = Date.UTC(2026, 10, 20, 9, 30);
const MINUTE_MS = 60_000;

let nowMs = START_MS;
let cloud: AlexaCloud;
let apis: ServedApis;

beforeEach(async () => {
  nowMs = START_MS;
  cloud = createAlexaCloud({ clock: { nowMs: () => nowMs, sleep: () => new Promise(() => {}) }, ids: countedIds('id') });
  apis = await serveAlexaApis(cloud);
});
afterEach(() => apis.stop());

/** What a skill needs to call back: what stands in the envelope. */
interface Caller {
  readonly token: string;
  readonly requestId: string;
  readonly deviceId: string;
  readonly client: { apiClient: DefaultApiClient; apiEndpoint: string; authorizationValue: string };
}

const launch = { kind: 'say', words: 'open it', heard: 'launch' } as const;

/** Lets a skill work inside a request, as Amazon's own SDK works. */
async function inside<T>(
  work: (caller: Caller) => Promise<T>,
  options: Partial<AlexaDeviceOptions> = {},
  deed: Parameters<ReturnType<typeof openAlexaDevice>['do']>[0] = launch,
): Promise<{ readonly turn: SeenTurn; readonly found: T | undefined }> {
  let found: T | undefined;
  const target = functionTarget({
    label: 'caller',
    handle: async (envelope) => {
      const system = ['context', 'System'];
      const token = textAt(envelope, ...system, 'apiAccessToken') ?? '';
      const apiEndpoint = textAt(envelope, ...system, 'apiEndpoint') ?? '';
      found = await work({
        token,
        requestId: textAt(envelope, 'request', 'requestId') ?? '',
        deviceId: textAt(envelope, ...system, 'device', 'deviceId') ?? '',
        client: { apiClient: new DefaultApiClient(), apiEndpoint, authorizationValue: token },
      });
      return { status: 200, body: { version: '1.0', response: { shouldEndSession: true } } };
    },
  });
  const { clock, ids } = cloud;
  const device = openAlexaDevice({ target, clock, ids, cloud, apiEndpoint: apis.url, locale: 'en-US', user: 'ann', ...options });
  return { turn: await device.do(deed), found };
}

/** What a call is refused with. */
async function refusal(call: Promise<unknown>): Promise<{ readonly statusCode: number; readonly response: unknown }> {
  const refused = await call.then(
    () => undefined,
    (error: { readonly statusCode: number; readonly response: unknown }) => error,
  );
  if (refused === undefined) throw new Error('The call was not refused.');
  return { statusCode: refused.statusCode, response: refused.response };
}

function directive(requestId: string, speech = '<speak>One moment.</speak>'): services.directive.SendDirectiveRequest {
  return { header: { requestId }, directive: { type: 'VoicePlayer.Speak', speech } };
}

describe('progressive responses', () => {
  const send = ({ client, requestId }: Caller, speech?: string) =>
    new services.directive.DirectiveServiceClient(client).enqueue(directive(requestId, speech));

  it('are heard before the answer, in order', async () => {
    const { turn } = await inside(async (caller) => {
      await send(caller);
      await send(caller, 'Almost <break time="1s"/>there &amp; back.');
    });
    expect(turn.meanwhile).toEqual(['One moment.', 'Almost there & back.']);
    expect(turn.faults).toEqual([]);
  });

  it('are five at most', async () => {
    const { turn, found } = await inside(async (caller) => {
      for (let count = 0; count < 5; count += 1) await send(caller, `<speak>${count}</speak>`);
      return refusal(send(caller));
    });
    expect(turn.meanwhile).toEqual(['0', '1', '2', '3', '4']);
    expect(found).toMatchObject({ statusCode: 429 });
  });

  it.each([
    ['of 600 characters', 600, undefined],
    ['of 601 characters', 601, 400],
  ])('%s', async (_what, length, status) => {
    const speech = `<speak>${'a'.repeat(length - '<speak></speak>'.length)}</speak>`;
    const { turn, found } = await inside((caller) =>
      send(caller, speech).then(
        () => undefined,
        ({ statusCode }) => statusCode,
      ),
    );
    expect(found).toBe(status);
    expect(turn.meanwhile).toHaveLength(status === undefined ? 1 : 0);
  });

  it('are refused for another request, another token, other markup, and once the answer is there', async () => {
    const kept: Caller[] = [];
    const { found } = await inside(async (caller) => {
      kept.push(caller);
      return [
        await refusal(send({ ...caller, requestId: 'another' })),
        await refusal(send({ ...caller, client: { ...caller.client, authorizationValue: 'stolen' } })),
        await refusal(send(caller, '<speak>a & b</speak>')),
        await refusal(send(caller, '<speak><blink>a</blink></speak>')),
      ];
    });
    expect(found?.map(({ statusCode }) => statusCode)).toEqual([400, 401, 400, 400]);
    const [caller] = kept;
    if (!caller) throw new Error('no caller');
    expect(await refusal(send(caller))).toMatchObject({ statusCode: 400, response: { message: 'The full response was sent already.' } });
  });

  it('belong to a launch or an intent', async () => {
    const { found } = await inside((caller) => refusal(send(caller)), {}, { kind: 'permit', scopes: [] });
    expect(found).toMatchObject({ statusCode: 400 });
  });
});

describe('the customer', () => {
  const read = ({ client, deviceId }: Caller) => {
    const profile = new services.ups.UpsServiceClient(client);
    const address = new services.deviceAddress.DeviceAddressServiceClient(client);
    return { profile, address, deviceId };
  };

  it('is told of with permission', async () => {
    const permissions = [
      'alexa::profile:name:read',
      'alexa::profile:given_name:read',
      'alexa::profile:email:read',
      'alexa::profile:mobile_number:read',
      'alexa::devices:all:address:full:read',
    ];
    const { found } = await inside(
      async (caller) => {
        const { profile, address, deviceId } = read(caller);
        return [
          await profile.getProfileName(),
          await profile.getProfileGivenName(),
          await profile.getProfileEmail(),
          await profile.getProfileMobileNumber(),
          (await address.getFullAddress(deviceId)).postalCode,
          await address.getCountryAndPostalCode(deviceId),
        ];
      },
      { permissions },
    );
    expect(found).toEqual([
      'Alex Example',
      'Alex',
      'alex@example.com',
      { countryCode: '+1', phoneNumber: '5555550100' },
      '98109',
      { countryCode: 'US', postalCode: '98109' },
    ]);
  });

  it('is told of by no other permission', async () => {
    const { found } = await inside(
      async (caller) => {
        const { profile, address, deviceId } = read(caller);
        const calls = [profile.getProfileName(), profile.getProfileEmail(), address.getFullAddress(deviceId)];
        const refused = await Promise.all(calls.map(refusal));
        return { refused, postal: await address.getCountryAndPostalCode(deviceId) };
      },
      { permissions: ['alexa::profile:mobile_number:read', 'alexa:devices:all:address:country_and_postal_code:read'] },
    );
    const denied = { statusCode: 403, response: { code: 'ACCESS_DENIED', message: 'Access denied with reason: ACCESS_NOT_REQUESTED' } };
    expect(found?.refused).toEqual([denied, denied, denied]);
    expect(found?.postal).toEqual({ countryCode: 'US', postalCode: '98109' });
  });

  it('has told nothing of some things', async () => {
    cloud.account('ann').profile = { name: 'Ann' };
    const { found } = await inside(async (caller) => (await read(caller).profile.getProfileEmail()) ?? 'nothing', {
      permissions: ['alexa::profile:email:read'],
    });
    expect(found).toBe('nothing');
  });

  it('who speaks is another than who owns the device', async () => {
    cloud.account('ann').persons.set('bo', { givenName: 'Bo' });
    const options = { permissions: ['alexa::profile:given_name:read'], person: { personId: 'bo' } };
    const { found } = await inside((caller) => read(caller).profile.getPersonsProfileGivenName(), options);
    expect(found).toBe('Bo');
    const { found: unknown } = await inside((caller) => refusal(read(caller).profile.getPersonsProfileGivenName()));
    expect(unknown).toMatchObject({ statusCode: 403 });
  });

  it('has a device with settings, for which nobody is asked', async () => {
    const { found } = await inside(async (caller) => {
      const { profile, deviceId } = read(caller);
      return [
        await profile.getSystemTimeZone(deviceId),
        await profile.getSystemDistanceUnits(deviceId),
        await profile.getSystemTemperatureUnit(deviceId),
        await refusal(profile.getSystemTimeZone('another-device')),
      ];
    });
    expect(found).toMatchObject(['America/Los_Angeles', 'IMPERIAL', 'FAHRENHEIT', { statusCode: 403 }]);
  });

  it('is told to nobody after an hour', async () => {
    const { found: caller } = await inside(async (given) => given, { permissions: ['alexa::profile:name:read'] });
    if (!caller) throw new Error('no caller');
    nowMs = START_MS + 59 * MINUTE_MS;
    expect(await read(caller).profile.getProfileName()).toBe('Alex Example');
    nowMs = START_MS + 61 * MINUTE_MS;
    expect(await refusal(read(caller).profile.getProfileName())).toMatchObject({ statusCode: 401, response: { code: 'INVALID_TOKEN' } });
  });
});

describe('reminders', () => {
  const permissions = ['alexa::alerts:reminders:skill:readwrite'];
  const reminder: services.reminderManagement.ReminderRequest = {
    requestTime: '2026-11-20T09:30:00.000',
    trigger: { type: 'SCHEDULED_ABSOLUTE', scheduledTime: '2026-11-21T09:00:00.000', timeZoneId: 'Europe/Berlin' },
    alertInfo: { spokenInfo: { content: [{ locale: 'en-US', text: 'Your order arrives.' }] } },
    pushNotification: { status: 'ENABLED' },
  };
  const manage = ({ client }: Caller) => new services.reminderManagement.ReminderManagementServiceClient(client);

  it('are made, listed, changed and deleted', async () => {
    const { found } = await inside(
      async (caller) => {
        const api = manage(caller);
        const { alertToken = '', status } = await api.createReminder(reminder);
        const listed = await api.getReminders();
        const changed = await api.updateReminder(alertToken, { ...reminder, trigger: { type: 'SCHEDULED_RELATIVE', offsetInSeconds: 60 } });
        const one = await api.getReminder(alertToken);
        await api.deleteReminder(alertToken);
        return { status, listed, changed, one, left: await api.getReminders(), gone: await refusal(api.getReminder(alertToken)) };
      },
      { permissions },
    );
    expect(found).toMatchObject({
      status: 'ON',
      listed: { totalCount: '1', alerts: [{ trigger: { timeZoneId: 'Europe/Berlin' } }] },
      changed: { version: '2' },
      one: { trigger: { type: 'SCHEDULED_RELATIVE' } },
      left: { totalCount: '0', alerts: [] },
      gone: { statusCode: 404 },
    });
  });

  it('need the permission', async () => {
    expect((await inside((caller) => refusal(manage(caller).createReminder(reminder)))).found).toMatchObject({
      statusCode: 401,
      response: { code: 'UNAUTHORIZED' },
    });
  });

  it.each([
    ['no words', { ...reminder, alertInfo: { spokenInfo: { content: [] } } }],
    ['no trigger', { ...reminder, trigger: {} }],
    ['a time that is over', { ...reminder, trigger: { type: 'SCHEDULED_ABSOLUTE', scheduledTime: '2026-11-19T09:00:00' } }],
    ['an offset of nothing', { ...reminder, trigger: { type: 'SCHEDULED_RELATIVE', offsetInSeconds: 0 } }],
  ])('are refused with %s', async (_what, body) => {
    const { found } = await inside(
      (caller) => refusal(manage(caller).createReminder(body as services.reminderManagement.ReminderRequest)),
      { permissions },
    );
    expect(found).toMatchObject({ statusCode: 400 });
  });

  it('are not made out of a session, but looked at', async () => {
    await inside((caller) => manage(caller).createReminder(reminder), { permissions });
    const token = await clientToken('alexa::alerts:reminders:skill:readwrite');
    const call = (method: string) =>
      fetch(`${apis.url}/v1/alerts/reminders`, {
        method,
        headers: { authorization: `Bearer ${token}` },
        ...(method === 'POST' ? { body: JSON.stringify(reminder) } : {}),
      });
    expect((await call('POST')).status).toBe(401);
    expect(await (await call('GET')).json()).toMatchObject({ totalCount: '1' });
  });
});

async function clientToken(scope: string): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'c', client_secret: 's', scope });
  const answer = await fetch(`${apis.url}/auth/o2/token`, { method: 'POST', body });
  return ((await answer.json()) as { readonly access_token: string }).access_token;
}

describe('proactive events', () => {
  const shipped = {
    timestamp: '2026-11-20T09:30:00Z',
    referenceId: 'order1~shipped',
    expiryTime: '2026-11-20T20:00:00Z',
    event: {
      name: 'AMAZON.OrderStatus.Updated',
      payload: {
        state: { status: 'ORDER_SHIPPED', enterTimestamp: '2026-11-20T09:00:00Z' },
        order: { seller: { name: 'localizedattribute:sellerName' } },
      },
    },
    localizedAttributes: [{ locale: 'en-US', sellerName: 'Acme' }],
    relevantAudience: { type: 'Unicast', payload: { user: 'ann' } },
  };
  const allow = () => cloud.account('ann').permissions.add('alexa::devices:all:notifications:write');

  async function send(body: unknown): Promise<{ readonly status: number; readonly message: string }> {
    const headers = { authorization: `Bearer ${await clientToken('alexa::proactive_events')}`, 'content-type': 'application/json' };
    const answer = await fetch(`${apis.url}/v1/proactiveEvents/stages/development`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    return { status: answer.status, message: text === '' ? '' : JSON.parse(text).message };
  }

  it("are taken from Amazon's own client, and wait on the device", async () => {
    allow();
    const client = new services.proactiveEvents.ProactiveEventsServiceClient(
      { apiClient: new DefaultApiClient(), apiEndpoint: apis.url, authorizationValue: '' },
      { clientId: 'client', clientSecret: 'secret', authEndpoint: apis.url },
    );
    await client.createProactiveEvent(shipped as unknown as services.proactiveEvents.CreateProactiveEventRequest, 'LIVE');
    expect(cloud.account('ann').notifications).toMatchObject([
      { name: 'AMAZON.OrderStatus.Updated', referenceId: 'order1~shipped', receivedAtMs: START_MS },
    ]);
  });

  it('are taken once for the same customer', async () => {
    allow();
    cloud.account('bo').permissions.add('alexa::devices:all:notifications:write');
    expect(await send(shipped)).toEqual({ status: 202, message: '' });
    expect((await send(shipped)).status).toBe(409);
    expect((await send({ ...shipped, relevantAudience: { type: 'Unicast', payload: { user: 'bo' } } })).status).toBe(202);
    expect(cloud.account('ann').notifications).toHaveLength(1);
  });

  it.each([
    ['after 4 minutes 59', '2026-11-20T09:34:59Z', 400],
    ['after 5 minutes', '2026-11-20T09:35:00Z', 202],
    ['after 24 hours', '2026-11-21T09:30:00Z', 202],
    ['after 24 hours and a second', '2026-11-21T09:30:01Z', 400],
  ])('that are over %s', async (_when, expiryTime, status) => {
    allow();
    expect((await send({ ...shipped, expiryTime })).status).toBe(status);
  });

  it.each([
    ['a reference of 100 characters', { referenceId: 'a~9'.padEnd(100, 'z') }, 202],
    ['a reference of 101 characters', { referenceId: 'a'.repeat(101) }, 400],
    ['an underscore', { referenceId: 'order_1' }, 400],
    ['a state there is not', { event: { ...shipped.event, payload: { ...shipped.event.payload, state: { status: 'ORDER_LOST' } } } }, 400],
    ['the name of a product', { event: { ...shipped.event, payload: { ...shipped.event.payload, product: 'heads' } } }, 400],
    ['an event there is not', { event: { name: 'AMAZON.Order.Updated', payload: {} } }, 400],
    ['no word for the seller', { localizedAttributes: [{ locale: 'en-US' }] }, 400],
    ['nobody', { relevantAudience: { type: 'Unicast', payload: { user: 'nobody' } } }, 403],
    ['everybody', { relevantAudience: { type: 'Multicast', payload: {} } }, 202],
  ])('with %s', async (_what, change, status) => {
    allow();
    expect((await send({ ...shipped, ...change })).status).toBe(status);
  });

  it('need a permission, an enabled skill, and a token of the right scope', async () => {
    expect(await send(shipped)).toMatchObject({ status: 403, message: expect.stringContaining('No enablement') });
    allow();
    cloud.account('ann').isEnabled = false;
    expect((await send(shipped)).status).toBe(403);
    const headers = { authorization: `Bearer ${await clientToken('alexa:skill_messaging')}` };
    const answer = await fetch(`${apis.url}/v1/proactiveEvents`, { method: 'POST', headers, body: JSON.stringify(shipped) });
    expect(answer.status).toBe(403);
  });

  it.each([
    [
      'another grant',
      { grant_type: 'refresh_token', client_id: 'c', client_secret: 's', scope: 'alexa::proactive_events' },
      400,
      'unsupported_grant_type',
    ],
    ['no secret', { grant_type: 'client_credentials', client_id: 'c', scope: 'alexa::proactive_events' }, 401, 'invalid_client'],
    ['no scope', { grant_type: 'client_credentials', client_id: 'c', client_secret: 's' }, 400, 'invalid_scope'],
  ])('get no token with %s', async (_what, form, status, error) => {
    const answer = await fetch(`${apis.url}/auth/o2/token`, { method: 'POST', body: new URLSearchParams(form as Record<string, string>) });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ error });
  });
});

describe('any other call', () => {
  it('is told that there is no such API', async () => {
    const answer = await fetch(`${apis.url}/v2/householdlists`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'INVALID_URI' });
  });
});
