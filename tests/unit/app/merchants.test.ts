import { parseMerchant } from '../../../lambda/app/merchant-settings.ts';
import { openAgents, openChats, openSkills, type ServedMerchant, serveMerchants } from '../../../lambda/app/merchants.ts';
import { createMemoryStore, type MemoryTable } from '../../../lambda/store/memory.ts';
import { merchantFile, secretsOf, skillIdOf } from '../../merchant.ts';
import { createTestClock, openTestWorld, startTestServers, type TestServers } from '../../world.ts';

const IDS = ['acme', 'bakery'] as const;
type MerchantId = (typeof IDS)[number];

let servers: TestServers;
beforeAll(async () => {
  servers = await startTestServers(createTestClock());
});
afterAll(() => servers.stop());

/** Two merchants on one table, whose shoppers have the same ids. */
function openTwo() {
  const table: MemoryTable = new Map();
  const composed: string[] = [];
  const logged: string[] = [];
  const log = (event: string) => void logged.push(event);
  const settings = IDS.map((id) => parseMerchant(JSON.stringify(merchantFile(id)), `${id}.json`, (name) => secretsOf(id)[name]));
  const served: readonly ServedMerchant[] = serveMerchants(
    settings,
    ({ id }) => {
      composed.push(id);
      const { clock } = servers;
      const store = createMemoryStore({ merchantId: id, clock, table });
      return { ...openTestWorld(servers, { idPrefix: id, table }).world, store };
    },
    { info: () => {}, warn: log, error: log },
  );
  const listOf = async (id: MerchantId, shopperKey: string) => {
    const { shopper } = await createMemoryStore({ merchantId: id, clock: servers.clock, table }).loadShopper(shopperKey);
    return shopper.list.map(({ name }) => name);
  };
  return { served, composed, logged, listOf, table };
}

const alexaRequest = (skillId: string | undefined, item: string, requestId: string) => {
  const application = skillId === undefined ? {} : { application: { applicationId: skillId } };
  const user = { user: { userId: 'ann' } };
  const intent = { name: 'AddToListIntent', confirmationStatus: 'NONE', slots: { item: { name: 'item', value: item } } };
  return {
    version: '1.0',
    session: { new: true, sessionId: 'session', ...application, ...user },
    context: { System: { ...application, ...user } },
    request: { type: 'IntentRequest', requestId, locale: 'en-US', timestamp: '2026-11-10T15:00:00Z', intent },
  };
};

const dialogflowRequest = (project: string | undefined, item: string, responseId: string) => ({
  responseId,
  ...(project === undefined ? {} : { session: `projects/${project}/agent/sessions/ann` }),
  queryResult: { queryText: item, languageCode: 'en', parameters: { item }, intent: { displayName: 'AddToListIntent' } },
});

const chatMessage = (item: string, messageId: string) => ({ user: 'ann', locale: 'en-US', text: `add ${item} to my list`, messageId });

describe('the skills', () => {
  it('tell merchants apart by the skill that was spoken to: the same user has a list with each', async () => {
    const { served, listOf } = openTwo();
    const skills = openSkills(served);
    const answers = [
      await skills.handle(alexaRequest(skillIdOf('acme'), 'soap', 'r1')),
      // The same request id: another merchant's turn is no retry of this one.
      await skills.handle(alexaRequest(skillIdOf('bakery'), 'bread', 'r1')),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect([await listOf('acme', 'account#ann'), await listOf('bakery', 'account#ann')]).toEqual([['soap'], ['bread']]);
  });

  it.each([
    ["nobody's", 'amzn1.ask.skill.other', 403],
    ['none', undefined, 403],
  ])('refuse what was sent to %s', async (_whose, skillId, status) => {
    const { served, table } = openTwo();
    expect((await openSkills(served).handle(alexaRequest(skillId, 'soap', 'r1'))).status).toBe(status);
    expect(table.size).toBe(0);
  });

  it.each([undefined, null, 'text', [], {}, { context: { System: { application: { applicationId: 1 } } } }])(
    'refuse %j, which is no request',
    async (body) => {
      expect((await openSkills(openTwo().served).handle(body)).status).toBe(400);
    },
  );

  it('compose a merchant when the first of their requests comes, once', async () => {
    const { served, composed } = openTwo();
    const skills = openSkills(served);
    expect(composed).toEqual([]);
    for (const requestId of ['r1', 'r2']) await skills.handle(alexaRequest(skillIdOf('bakery'), 'bread', requestId));
    expect(composed).toEqual(['bakery']);
  });
});

describe('the agents', () => {
  const headersOf = (id: MerchantId) => ({ 'X-Sayso-Secret': secretsOf(id)[`${id}.dialogflow`] });

  it('tell merchants apart by the secret and the project', async () => {
    const { served, listOf } = openTwo();
    const agents = openAgents(served);
    await agents.handle(dialogflowRequest('acme-agent', 'soap', 'r1'), headersOf('acme'));
    await agents.handle(dialogflowRequest('bakery-agent', 'bread', 'r1'), headersOf('bakery'));
    expect([await listOf('acme', 'account#ann'), await listOf('bakery', 'account#ann')]).toEqual([['soap'], ['bread']]);
  });

  it.each<[string, string | undefined, Readonly<Record<string, string | undefined>>, number]>([
    ["another merchant's project", 'bakery-agent', headersOf('acme'), 403],
    ["nobody's project", 'stranger', headersOf('acme'), 403],
    ['no secret', 'acme-agent', {}, 401],
    ['a wrong secret', 'acme-agent', { 'x-sayso-secret': 'guess' }, 401],
    ['no session, but the secret', undefined, headersOf('acme'), 200],
  ])('answer %s', async (_what, project, headers, status) => {
    const { served, composed } = openTwo();
    expect((await openAgents(served).handle(dialogflowRequest(project, 'soap', 'r1'), headers)).status).toBe(status);
    expect(composed).toEqual(status === 200 ? ['acme'] : []);
  });
});

describe('the chats', () => {
  const headersOf = (id: MerchantId) => ({ 'x-sayso-key': secretsOf(id)[`${id}.chat`] });

  it('tell merchants apart by the key', async () => {
    const { served, listOf } = openTwo();
    const chats = openChats(served);
    // The same user, and the same session id: each merchant takes only those that were issued for them.
    const { body } = await chats.handle(chatMessage('soap', 'm1'), headersOf('acme'));
    const { sessionId } = body as { readonly sessionId: string };
    await chats.handle({ ...chatMessage('bread', 'm1'), sessionId }, headersOf('bakery'));
    expect([await listOf('acme', 'account#ann'), await listOf('bakery', 'account#ann')]).toEqual([['soap'], ['bread']]);
  });

  it("refuse a key that is nobody's", async () => {
    const { served, table } = openTwo();
    for (const headers of [{}, { 'x-sayso-key': 'guess' }]) {
      expect((await openChats(served).handle(chatMessage('soap', 'm1'), headers)).status).toBe(401);
    }
    expect(table.size).toBe(0);
  });
});

describe('a channel that no merchant has', () => {
  it('does not start, and says what is missing', () => {
    const { alexa: _alexa, dialogflow: _dialogflow, chat: _chat, ...file } = merchantFile('acme');
    const settings = parseMerchant(JSON.stringify(file), 'acme.json', (name) => secretsOf('acme')[name]);
    const served = serveMerchants([settings], () => openTestWorld(servers, { idPrefix: 'none' }).world, {
      info: () => {},
      warn: () => {},
      error: () => {},
    });
    expect(() => openSkills(served)).toThrow('alexa.skillIds');
    expect(() => openAgents(served)).toThrow('dialogflow');
    expect(() => openChats(served)).toThrow('chat');
  });
});

describe('the time for a turn', () => {
  it.each(['alexa', 'dialogflow', 'chat'] as const)(
    'on %s ends when whoever hands it over says so, if that is earlier',
    async (channel) => {
      const deadlines: number[] = [];
      const { served } = openTwo();
      const watched = served.map((merchant) => ({
        ...merchant,
        composition: () => {
          const composition = merchant.composition();
          const { shop } = composition.world;
          const search: typeof shop.findPurchases = (accountId, words, limit, call) => {
            deadlines.push(call.deadlineAtMs);
            return shop.findPurchases(accountId, words, limit, call);
          };
          return { ...composition, world: { ...composition.world, shop: { ...shop, findPurchases: search } } };
        },
      }));
      const nowMs = servers.clock.nowMs();
      const ask = (id: string, answerByMs: number | undefined) => {
        if (channel === 'alexa') {
          const request = alexaRequest(skillIdOf('acme'), 'toothbrush heads', id);
          const reorder = { ...request, request: { ...request.request, intent: { ...request.request.intent, name: 'ReorderIntent' } } };
          return openSkills(watched).handle(reorder, undefined, answerByMs);
        }
        if (channel === 'chat') {
          const key = { 'x-sayso-key': secretsOf('acme')['acme.chat'] };
          return openChats(watched).handle({ locale: 'en-US', text: 'reorder my toothbrush heads', messageId: id }, key, answerByMs);
        }
        const secret = { 'x-sayso-secret': secretsOf('acme')['acme.dialogflow'] };
        const request = dialogflowRequest('acme-agent', 'toothbrush heads', id);
        const reorder = { ...request, queryResult: { ...request.queryResult, intent: { displayName: 'ReorderIntent' } } };
        return openAgents(watched).handle(reorder, secret, answerByMs);
      };
      // Some calls may take less than the turn.
      const lastDeadlineOf = async (answerByMs: number | undefined): Promise<number> => {
        expect((await ask(`t${answerByMs}`, answerByMs)).status).toBe(200);
        return Math.max(...deadlines.splice(0));
      };
      const own = await lastDeadlineOf(undefined);
      expect(own).toBeGreaterThan(nowMs + 3_000);
      expect(await lastDeadlineOf(nowMs + 60_000)).toBe(own);
      expect(await lastDeadlineOf(nowMs + 2_000)).toBe(own - 2_500);
    },
  );
});
