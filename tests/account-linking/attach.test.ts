import { createInvitations } from '../../lambda/account-linking/invitations.ts';
import { systemClock } from '../../lambda/kernel/clock.ts';
import { createDynamoStore } from '../../lambda/store/dynamodb.ts';
import { createDynamoLinkingRecords } from '../../lambda/store/linking-records.ts';
import { connect, TEST_TABLE } from '../engines.ts';
import { addressOf, discover } from './clients.ts';
import { issuerOf, type LinkingProcess, type LinkingWorld, openLinkingWorld } from './linking-process.ts';
import { createPerson, headingOf, link, type Page } from './person.ts';

const ADA = { email: 'ada@example.com', password: 'demo' };
const KEY = 'chat#c1';

let world: LinkingWorld;
let server: LinkingProcess;
let chats = 0;

beforeAll(async () => {
  world = await openLinkingWorld();
  server = await world.start();
}, 60_000);
afterAll(() => world.stop());
afterEach(() => server.shiftClock(0));

function tableOf(merchantId = 'acme') {
  const options = { client: connect(world.endpoint), tableName: TEST_TABLE, merchantId, clock: systemClock };
  return { records: createDynamoLinkingRecords(options), store: createDynamoStore(options) };
}

/** A link as the chat hands it over. */
async function invite(shopperKey: string, locale = 'en-US', merchantId = 'acme'): Promise<string> {
  const { records } = tableOf(merchantId);
  const invited = await createInvitations({ records, clock: systemClock }, issuerOf(merchantId)).invite(shopperKey, locale, {
    deadlineAtMs: Date.now() + 5_000,
  });
  if (!invited.ok) throw new Error('No link was made.');
  return invited.value.url;
}

const attachedAt = async (shopperKey: string, merchantId = 'acme') =>
  (await tableOf(merchantId).store.loadShopper(shopperKey)).shopper.attached;

async function openAndAnswer(url: string, answer: 'agree' | 'decline' = 'agree', who = ADA): Promise<Page> {
  const person = createPerson(server);
  const signIn = await person.open(url);
  const consent = await person.submit(signIn, { ...who, action: 'signIn' });
  return person.submit(consent, { action: answer });
}

function newChat(): string {
  chats += 1;
  return `${KEY}-${chats}`;
}

describe('a one-time link that was handed over in a chat', () => {
  it('leads through signing in and agreeing, and the chat speaks for that account from then on', async () => {
    const chat = newChat();
    const page = await openAndAnswer(await invite(chat));
    expect([page.statusCode, headingOf(page)]).toEqual([200, 'Your account is connected']);
    expect(await attachedAt(chat)).toMatchObject({
      accountId: 'ada@example.com',
      role: 'shopper',
      firstName: 'Ada',
      grantId: expect.any(String),
    });
  });

  it('warns whoever did not ask for it, in the language of the chat', async () => {
    const person = createPerson(server);
    const signIn = await person.open(await invite(newChat(), 'de-DE'));
    expect(headingOf(signIn)).toContain('Sayso Demo Shop');
    const consent = await person.submit(signIn, { ...ADA, action: 'signIn' });
    expect(consent.body).toContain('wenn du diesen Link gerade selbst angefordert hast');
  });

  it('works once; a look at it uses nothing up', async () => {
    const chat = newChat();
    const url = await invite(chat);
    await createPerson(server).open(url);
    expect(headingOf(await openAndAnswer(url))).toBe('Your account is connected');
    const again = await createPerson(server).open(url);
    expect([again.statusCode, headingOf(again)]).toEqual([400, 'That did not work']);
  });

  it('attaches one person when two agree with the same link', async () => {
    const chat = newChat();
    const url = await invite(chat);
    const people = [createPerson(server), createPerson(server)];
    const consents = await Promise.all(
      people.map(async (person, at) => {
        const email = at === 0 ? 'ada@example.com' : 'grace@example.com';
        return person.submit(await person.open(url), { email, password: 'demo', action: 'signIn' });
      }),
    );
    const pages = await Promise.all(people.map((person, at) => person.submit(consents[at] as Page, { action: 'agree' })));
    expect(pages.map(headingOf).sort()).toEqual(['That did not work', 'Your account is connected']);
    const winner = pages.findIndex((page) => headingOf(page) === 'Your account is connected');
    expect((await attachedAt(chat))?.accountId).toBe(winner === 0 ? 'ada@example.com' : 'grace@example.com');
  });

  it('attaches nothing when it is declined, guessed or too old', async () => {
    const chat = newChat();
    expect(headingOf(await openAndAnswer(await invite(chat), 'decline'))).toBe('Nothing was connected');
    const guessed = await createPerson(server).open(`${issuerOf('acme')}/attach/${'x'.repeat(32)}`);
    expect(headingOf(guessed)).toBe('That did not work');
    const late = await invite(chat);
    await server.shiftClock(16 * 60_000);
    expect(headingOf(await createPerson(server).open(late))).toBe('That did not work');
    expect(await attachedAt(chat)).toBeUndefined();
  });

  it("takes no code that was made for a platform, and no other merchant's link", async () => {
    const chat = newChat();
    const secret = (await invite(chat)).split('/').at(-1) ?? '';
    const back = await link(createPerson(server), addressOf(await discover(server, 'alexa')));
    const stolen = await createPerson(server).open(`${issuerOf('acme')}/attached?code=${back.searchParams.get('code')}&state=${secret}`);
    expect(headingOf(stolen)).toBe('That did not work');
    const others = (await invite(chat, 'en-US', 'bakery')).split('/').at(-1);
    expect(headingOf(await createPerson(server).open(`${issuerOf('acme')}/attach/${others}`))).toBe('That did not work');
    expect([await attachedAt(chat), await attachedAt(chat, 'bakery')]).toEqual([undefined, undefined]);
  });

  it.each(['', '?code=x', '?state=x', '?code=x&state=y', '?error=access_denied&state=%00', '?code=a&code=b&state=c'])(
    'is no error of ours when somebody comes back with %j',
    async (query) => {
      const page = await createPerson(server).open(`${issuerOf('acme')}/attached${query}`);
      expect(page.statusCode).toBeLessThan(500);
    },
  );
});
