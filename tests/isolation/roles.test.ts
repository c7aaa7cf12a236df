import { type FunctionsWorld, openFunctions } from './functions.ts';
import { linkPlatform, type Shopper, settleIn, storeOf, tell } from './people.ts';
import { alexaBody, type Body, intentRequest } from './requests.ts';

jest.setTimeout(60_000);

const STAFF_QUESTIONS = ['SalesIntent', 'WaitingOrdersIntent', 'LowStockIntent', 'MissedDemandIntent'] as const;
const ONLY_STAFF = "That's only for the people who run";

let world: FunctionsWorld;
let ada: Shopper;
let grace: Shopper;

beforeAll(async () => {
  world = await openFunctions();
  ada = await settleIn(world, 'acme', 'ada', 'xylophone wax');
  grace = await settleIn(world, 'acme', 'grace', 'zither strings');
});
afterAll(() => world?.stop());

async function hear(body: Body): Promise<string> {
  return (await tell(world, 'alexa', 'acme', body)).replaceAll('&apos;', "'");
}

/** The speaker in Ada's kitchen: her account is the household's. */
const kitchen = (name: string, slots: Readonly<Record<string, string>> = {}, person?: Body): Promise<string> =>
  hear(alexaBody(ada, intentRequest(name, slots), person));

describe('a household with one speaker', () => {
  const voiceOfGrace = { personId: 'amzn1.ask.person.grace' };
  const linkedVoice = (): Body => ({ ...voiceOfGrace, accessToken: grace.accessToken });

  it('tells a known voice with a token of its own what is theirs, and nobody else’s', async () => {
    expect(await kitchen('ReadListIntent', {}, linkedVoice())).toMatch(/^(?!.*xylophone).*zither strings/s);
    expect(await kitchen('ReadListIntent')).toMatch(/^(?!.*zither).*xylophone wax/s);
    const numbers = (accountId: string) => world.merchants.acme.shop.readOrders(accountId).map(({ number }) => number);
    const orders = await kitchen('OrderStatusIntent', {}, linkedVoice());
    expect(numbers(grace.accountId).some((number) => orders.includes(number))).toBe(true);
    expect(numbers(ada.accountId).filter((number) => orders.includes(number))).toEqual([]);
  });

  it('speaks for the account of the speaker with a known voice that has linked nothing, and with an unknown one', async () => {
    for (const person of [{ personId: 'amzn1.ask.person.visitor' }, undefined]) {
      expect(await kitchen('ReadListIntent', {}, person)).toMatch(/^(?!.*zither).*xylophone wax/s);
    }
  });

  it('keeps each one’s limit', async () => {
    await kitchen('SetLimitIntent', { amount: '20', period: 'order' }, linkedVoice());
    const limitsOf = async ({ accountId }: Shopper) => (await storeOf(world, 'acme').loadShopper(`account#${accountId}`)).shopper.limits;
    expect(await limitsOf(grace)).toEqual({ perOrder: { amountMinor: 2_000, currency: 'USD' } });
    expect(await limitsOf(ada)).toBeUndefined();
  });
});

describe('somebody who runs the shop', () => {
  it('hears how it does, and nothing of a single shopper', async () => {
    const { accessToken } = await linkPlatform(world, 'acme', 'alexa', 'owner@example.com');
    const owner = { merchantId: 'acme', name: 'owner', accessToken } as const;
    for (const question of STAFF_QUESTIONS) {
      const told = await hear(alexaBody(owner, intentRequest(question)));
      expect([question, told]).toEqual([question, expect.not.stringContaining(ONLY_STAFF)]);
      expect(told).not.toMatch(/went wrong|need your account|xylophone|zither|ada@|grace@/i);
    }
    expect(await hear(alexaBody(owner, intentRequest('SalesIntent')))).toMatch(/\d+ orders came in/);
    expect(await hear(alexaBody(owner, intentRequest('ReadListIntent')))).toContain("You're connected as the team");
  });

  it.each(STAFF_QUESTIONS)('is the only one who is told: %s', async (question) => {
    expect(await kitchen(question)).toContain(ONLY_STAFF);
    expect(await hear(alexaBody({ merchantId: 'acme', name: 'nobody' }, intentRequest(question)))).toContain(ONLY_STAFF);
    const { accessToken } = await linkPlatform(world, 'bakery', 'alexa', 'owner@example.com');
    expect(await hear(alexaBody({ merchantId: 'acme', name: 'other-owner', accessToken }, intentRequest(question)))).toContain(ONLY_STAFF);
  });
});
