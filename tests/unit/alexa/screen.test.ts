import type { AlexaChannel } from '../../../lambda/channels/alexa/channel.ts';
import { openChannels, openTestWorld, START_MS, startTestServers, type TestServers } from '../../world.ts';

let servers: TestServers;
let shoppers = 0;

beforeAll(async () => {
  servers = await startTestServers();
});

beforeEach(() => servers.clock.set(START_MS));

afterAll(() => servers.stop());

interface Directive {
  readonly type: string;
  readonly token?: string;
  readonly datasources?: { readonly screen: Screen };
}

interface Screen {
  readonly title: string;
  readonly rows: readonly { readonly text: string; readonly sku?: string; readonly amount?: string }[];
  readonly confirm?: { readonly draftId: string; readonly yes: string };
}

interface Response {
  readonly outputSpeech?: { readonly ssml: string };
  readonly shouldEndSession?: boolean;
  readonly directives?: readonly Directive[];
}

const SHOW = { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.2' } } };

/** A shopper at an Echo Show; `interfaces` of another device make it that one. */
class Seat {
  readonly user: string;
  readonly #alexa: AlexaChannel;
  readonly #interfaces: object;
  #turns = 0;

  constructor(interfaces: object = SHOW) {
    shoppers += 1;
    this.user = `screen-${shoppers}`;
    this.#interfaces = interfaces;
    this.#alexa = openChannels(openTestWorld(servers, { idPrefix: `screen${shoppers}n` }).composition).alexa;
  }

  say(intent: string, slots: Readonly<Record<string, string>> = {}, session = 'one'): Promise<Response> {
    const filled = Object.entries(slots).map(([name, value]) => [name, { name, value, confirmationStatus: 'NONE' }]);
    return this.send({ type: 'IntentRequest', intent: { name: intent, slots: Object.fromEntries(filled) } }, session);
  }

  touch(sent: readonly unknown[], session = 'one', requestId?: string): Promise<Response> {
    return this.send(
      { type: 'Alexa.Presentation.APL.UserEvent', token: 'any', arguments: sent, ...(requestId ? { requestId } : {}) },
      session,
    );
  }

  async send(request: object, session: string): Promise<Response> {
    this.#turns += 1;
    const user = { userId: this.user };
    const answer = await this.#alexa.handle({
      version: '1.0',
      session: { new: this.#turns === 1, sessionId: session, application: {}, user },
      context: { System: { application: {}, user, device: { deviceId: 'd', supportedInterfaces: this.#interfaces } } },
      request: { requestId: `${this.user}-${this.#turns}`, locale: 'en-US', timestamp: '2026-11-10T15:00:00Z', ...request },
    });
    return (answer.body as { readonly response: Response }).response;
  }

  orders(): readonly string[] {
    return servers.shop.readOrders(this.user).flatMap(({ draftId, lines }) => (draftId === undefined ? [] : [lines[0]?.name ?? '']));
  }

  payments(): readonly string[] {
    return servers.payment.readPayments(`account#${this.user}`).map(({ status }) => status);
  }
}

function drawn(response: Response): Directive & { readonly datasources: { readonly screen: Screen } } {
  const found = response.directives?.find(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument');
  if (!found?.datasources) throw new Error(`Nothing was drawn: ${JSON.stringify(response)}`);
  return { ...found, datasources: found.datasources };
}

function screenOf(response: Response): Screen {
  return drawn(response).datasources.screen;
}

function draftOn(response: Response): string {
  return screenOf(response).confirm?.draftId ?? '';
}

const REORDER = { item: 'toothbrush heads' };

describe('at a screen', () => {
  it('a draft is shown with its buttons, and "yes" on it buys it', async () => {
    const seat = new Seat();
    const asked = await seat.say('ReorderIntent', REORDER);
    expect(drawn(asked).token).toBe('draft');
    expect(asked.shouldEndSession).toBe(false);
    const done = await seat.touch(['yes', draftOn(asked)]);
    expect(drawn(done).token).toBe('order');
    expect([done.shouldEndSession, done.outputSpeech?.ssml]).toEqual([true, expect.stringContaining('interpret-as="digits"')]);
    expect([seat.orders(), seat.payments()]).toEqual([['BrightSmile toothbrush heads, soft'], ['captured']]);
  });

  it('"yes" touched twice buys once, and both hear of the same order', async () => {
    const seat = new Seat();
    const draftId = draftOn(await seat.say('ReorderIntent', REORDER));
    const first = await seat.touch(['yes', draftId]);
    const second = await seat.touch(['yes', draftId]);
    expect(second.outputSpeech).toEqual(first.outputSpeech);
    expect([seat.orders(), seat.payments()]).toEqual([['BrightSmile toothbrush heads, soft'], ['captured']]);
  });

  it('"yes" touched twice at once buys once', async () => {
    const seat = new Seat();
    const draftId = draftOn(await seat.say('ReorderIntent', REORDER));
    await Promise.all([seat.touch(['yes', draftId]), seat.touch(['yes', draftId]), seat.say('AMAZON.YesIntent')]);
    expect([seat.orders(), seat.payments()]).toEqual([['BrightSmile toothbrush heads, soft'], ['captured']]);
  });

  it('a touch that is delivered again is answered the same and buys nothing more', async () => {
    const seat = new Seat();
    const draftId = draftOn(await seat.say('ReorderIntent', REORDER));
    const first = await seat.touch(['yes', draftId], 'one', 'again');
    expect(await seat.touch(['yes', draftId], 'one', 'again')).toEqual(first);
    expect(seat.orders()).toHaveLength(1);
  });

  it('"no" buys nothing, and no "yes" after it does', async () => {
    const seat = new Seat();
    const draftId = draftOn(await seat.say('ReorderIntent', REORDER));
    await seat.touch(['no', draftId]);
    const late = await seat.touch(['yes', draftId]);
    expect(late.outputSpeech?.ssml).toContain('earlier screen');
    expect([seat.orders(), seat.payments()]).toEqual([[], []]);
  });

  it('"yes" of an older draft never buys: not the older one, and not the newer one', async () => {
    const seat = new Seat();
    const older = draftOn(await seat.say('ReorderIntent', REORDER));
    const newer = draftOn(await seat.say('ReorderIntent', { item: 'coffee pods' }));
    expect(newer).not.toBe(older);
    const late = await seat.touch(['yes', older]);
    // The newer one is asked about again.
    expect([late.shouldEndSession, late.outputSpeech?.ssml]).toEqual([false, expect.stringContaining('earlier screen')]);
    expect([seat.orders(), seat.payments()]).toEqual([[], []]);
    await seat.touch(['yes', newer]);
    expect(seat.orders()).toHaveLength(1);
  });

  it('"yes" in a session that was not read the draft never buys', async () => {
    const seat = new Seat();
    const draftId = draftOn(await seat.say('ReorderIntent', REORDER));
    const elsewhere = await seat.touch(['yes', draftId], 'two');
    expect(elsewhere.outputSpeech?.ssml).toContain('earlier screen');
    expect(seat.orders()).toEqual([]);
  });

  it('"yes" after the draft has expired reads it out again', async () => {
    const seat = new Seat();
    const draftId = draftOn(await seat.say('ReorderIntent', REORDER));
    servers.clock.advance(60 * 60_000);
    const asked = await seat.touch(['yes', draftId]);
    expect(draftOn(asked)).not.toBe(draftId);
    expect(seat.orders()).toEqual([]);
  });

  it('a "yes" for an order that was made, while another is asked about, tells of it and asks again', async () => {
    const seat = new Seat();
    const first = draftOn(await seat.say('ReorderIntent', REORDER));
    await seat.touch(['yes', first]);
    await seat.say('ReorderIntent', { item: 'coffee pods' });
    const again = await seat.touch(['yes', first]);
    expect([again.shouldEndSession, again.outputSpeech?.ssml]).toEqual([false, expect.stringContaining('toothbrush heads')]);
    expect(seat.orders()).toHaveLength(1);
    await seat.say('AMAZON.YesIntent');
    expect(seat.orders()).toHaveLength(2);
  });

  it('a choice that is touched is the one that is read out', async () => {
    const seat = new Seat();
    const asked = await seat.say('ReorderIntent', { item: 'water filters' });
    const [, second] = screenOf(asked).rows;
    expect([drawn(asked).token, second?.text]).toEqual(['choices', expect.stringContaining('FrostPure')]);
    const read = await seat.touch(['choose', second?.sku]);
    expect(screenOf(read).rows[0]?.text).toContain('FrostPure');
    expect([draftOn(read) === '', seat.orders()]).toEqual([false, []]);
    await seat.touch(['yes', draftOn(read)]);
    expect(seat.orders()).toEqual(['FrostPure fridge water filter']);
  });

  it('a product that was never bought can be touched, and is only read out', async () => {
    const seat = new Seat();
    const [only] = screenOf(await seat.say('ReorderIntent', { item: 'toothpaste' })).rows;
    const read = await seat.touch(['choose', only?.sku]);
    expect([drawn(read).token, seat.orders()]).toEqual(['draft', []]);
  });

  it('a choice of an older screen chooses nothing', async () => {
    const seat = new Seat();
    const [filter] = screenOf(await seat.say('ReorderIntent', { item: 'water filters' })).rows;
    const asked = await seat.say('ReorderIntent', REORDER);
    const late = await seat.touch(['choose', filter?.sku]);
    expect(late.outputSpeech?.ssml).toContain('earlier screen');
    await seat.touch(['yes', draftOn(asked)]);
    expect(seat.orders()).toEqual(['BrightSmile toothbrush heads, soft']);
  });

  it('arguments that are none of ours are passed over', async () => {
    const seat = new Seat();
    const draftId = draftOn(await seat.say('ReorderIntent', REORDER));
    for (const sent of [[], ['yes'], ['yes', draftId, 1], [{ yes: draftId }], ['buy', draftId], ['yes', 7]]) {
      expect(await seat.touch(sent)).toEqual({});
    }
    expect(seat.orders()).toEqual([]);
  });

  it('a voice code that is due is asked for after a touch too', async () => {
    const seat = new Seat();
    const asked = await seat.say('ReorderIntent', { item: 'coffee pods', quantity: '20' });
    const next = await seat.touch(['yes', draftOn(asked)]);
    const spoken = new Seat();
    await spoken.say('ReorderIntent', { item: 'coffee pods', quantity: '20' });
    const said = await spoken.say('AMAZON.YesIntent');
    expect(said.directives?.map(({ type }) => type)).toEqual(['Connections.StartConnection']);
    expect(next.directives?.map(({ type }) => type)).toEqual(said.directives?.map(({ type }) => type));
    expect([seat.orders(), next.outputSpeech]).toEqual([[], said.outputSpeech]);
  });

  it('the cart and the list are shown', async () => {
    const seat = new Seat();
    await seat.say('AddToCartIntent', { item: 'coffee pods', quantity: '2' });
    await seat.say('AMAZON.NoIntent');
    const cart = await seat.say('ViewCartIntent');
    expect([drawn(cart).token, screenOf(cart).rows]).toEqual([
      'cart',
      [{ text: expect.stringContaining('2 × '), amount: expect.stringMatching(/^\$/) }],
    ]);
    await seat.say('AddToListIntent', { item: 'milk' });
    expect(screenOf(await seat.say('ReadListIntent')).rows).toEqual([{ text: '1 × milk' }]);
    expect(drawn(await seat.say('OrderStatusIntent', { item: 'coffee pods' })).token).toBe('orders');
  });
});

describe('at a device without a screen', () => {
  it.each([
    ['none', {}],
    ['an old display', { Display: {} }],
    ['a clock', { 'Alexa.Presentation.APLT': {} }],
  ])('with %s, nothing is drawn', async (_, interfaces) => {
    const seat = new Seat(interfaces);
    for (const response of [
      await seat.say('ReorderIntent', { item: 'water filters' }),
      await seat.say('ReorderIntent', REORDER),
      await seat.say('AMAZON.YesIntent'),
    ]) {
      expect((response.directives ?? []).filter(({ type }) => type.includes('Presentation'))).toEqual([]);
    }
    expect(seat.orders()).toHaveLength(1);
  });
});
