import { type LocalServer, startLocalServer } from '../../simulator/local-server.ts';
import type { readState } from '../../simulator/local-state.ts';
import { signatureOf } from '../../simulator/sandbox-payment/webhook.ts';

const SECRET = 'between-the-provider-and-us';
/** Five packs of toothbrush heads come to more than 100 dollars. */
const DEAR = 'reorder five toothbrush heads';
const MINUTE_MS = 60_000;

type State = Awaited<ReturnType<typeof readState>>;

interface ChatAnswer {
  readonly text: string;
  readonly ask: boolean;
  readonly orderId: string | null;
  readonly card: { readonly title: string; readonly text: string; readonly link?: { readonly url: string } } | null;
}

describe('what a voice alone may not do', () => {
  let server: LocalServer;
  const logged: string[] = [];
  let users = 0;

  beforeAll(async () => {
    server = await startLocalServer({ port: 0, newPayment: 'active', callbackSecret: SECRET, log: (line) => logged.push(line) });
  });
  afterAll(() => server.stop());
  afterEach(() => {
    server.local.faults.set({});
    // What is refused by the rules is logged, and is no fault of ours.
    expect(logged.splice(0).filter((line) => !line.includes('"event":"turn.refused"'))).toEqual([]);
  });

  /** A shopper whom nobody has met. */
  const newUser = (): string => {
    users += 1;
    return `shopper-${users}`;
  };
  const chat = async (user: string, text: string): Promise<ChatAnswer> => {
    const body = JSON.stringify({ sessionId: user, user, locale: 'en-US', text });
    const response = await fetch(`${server.url}/chat`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return (await response.json()) as ChatAnswer;
  };
  const stateOf = async (user: string): Promise<State> => (await fetch(`${server.url}/state?user=${user}`)).json() as Promise<State>;
  const shopperOf = async (user: string) => (await server.local.world.store.loadShopper(`account#${user}`)).shopper;
  const orderedBy = async (user: string) => (await stateOf(user)).orders.filter(({ draftId }) => draftId !== null);
  const reconcile = async () => (await fetch(`${server.url}/reconcile`, { method: 'POST' })).json();
  const press = (url: string, pressed: 'approve' | 'decline', headers: Record<string, string> = {}) =>
    fetch(url, { method: 'POST', body: new URLSearchParams({ pressed }), headers, redirect: 'manual' });
  const pageOf = (answer: ChatAnswer): string => {
    const url = answer.card?.link?.url;
    if (url === undefined) throw new Error(`There is no page in ${JSON.stringify(answer)}.`);
    return url;
  };
  const idOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1);
  /** Says yes to an order that wants more than that. */
  const askForPage = async (user: string): Promise<string> => {
    expect(await chat(user, DEAR)).toMatchObject({ ask: true });
    return pageOf(await chat(user, 'yes'));
  };
  const callBack = (body: object, options: { readonly secret?: string; readonly atMs?: number } = {}) => {
    const text = JSON.stringify(body);
    const headers = { 'x-payment-signature': signatureOf(text, options.secret ?? SECRET, options.atMs ?? Date.now()) };
    return fetch(`${server.url}/payment/callback`, { method: 'POST', body: text, headers });
  };
  const nothingOrdered = async (user: string) => {
    await reconcile();
    expect([await orderedBy(user), (await stateOf(user)).payments]).toEqual([[], []]);
  };

  describe('an order of more than 100 dollars, in the chat', () => {
    it('is placed, once, when the page is approved, and told', async () => {
      const user = newUser();
      const quoted = await chat(user, DEAR);
      const [total = ''] = /\$\d{3}\.\d\d/.exec(quoted.card?.text ?? '') ?? [];
      const answer = await chat(user, 'yes');
      expect(answer).toMatchObject({ ask: false, orderId: null });
      const page = pageOf(answer);
      expect(page).toMatch(new RegExp(`^${server.url}/pay/approve/\\w+$`));
      await nothingOrdered(user);

      const shown = await fetch(page);
      const html = await shown.text();
      expect(shown.status).toBe(200);
      for (const part of ['Place this order', total, 'the order is placed at once', 'name="viewport"', 'prefers-color-scheme: dark']) {
        expect(html).toContain(part);
      }
      expect(html).not.toMatch(/<script|https?:|\son[a-z]+=/);
      expect(shown.headers.get('content-security-policy')).toMatch(/form-action 'self'; frame-ancestors 'none'/);
      expect([shown.headers.get('referrer-policy'), shown.headers.get('cache-control')]).toEqual(['no-referrer', 'no-store']);

      const pressed = await press(page, 'approve');
      expect([pressed.status, pressed.headers.get('location')]).toEqual([303, new URL(page).pathname]);
      const placed = await within(5_000, async () => (await orderedBy(user))[0]);
      await reconcile();
      expect(await (await fetch(page)).text()).toContain('The order is being placed');
      expect((await chat(user, 'what is on my list')).text).toContain(placed.number);

      expect((await press(page, 'approve')).status).toBe(303);
      expect((await press(page, 'decline')).status).toBe(303);
      expect((await callBack({ type: 'approval.updated', shopperRef: `account#${user}`, approvalId: idOf(page) })).status).toBe(204);
      await reconcile();
      const { payments, drafts, outbox } = await stateOf(user);
      expect(await orderedBy(user)).toEqual([placed]);
      expect(payments).toEqual([expect.objectContaining({ status: 'captured', draftId: placed.draftId, amountMinor: placed.totalMinor })]);
      expect(drafts).toEqual([{ id: placed.draftId, state: 'captured' }]);
      expect(outbox).toEqual([{ subject: expect.stringContaining(placed.number), text: expect.stringContaining(total) }]);
      expect((await chat(user, 'what is on my list')).text).not.toContain(placed.number);
    });

    it('is withdrawn when the page is declined, and the next turn says so', async () => {
      const user = newUser();
      const page = await askForPage(user);
      await press(page, 'decline');
      expect((await stateOf(user)).drafts).toEqual([{ id: idOf(page), state: 'withdrawn' }]);
      expect(await (await fetch(page)).text()).toContain('Nothing was done');
      expect((await chat(user, 'what is on my list')).text).toMatch(/nothing is ordered/i);
      await press(page, 'approve');
      expect((await chat(user, 'yes')).orderId).toBeNull();
      await nothingOrdered(user);
      expect((await shopperOf(user)).ledger).toEqual({});
    });

    it('can be had again after it was declined, with a page of its own', async () => {
      const user = newUser();
      const declined = await askForPage(user);
      await press(declined, 'decline');
      const page = await askForPage(user);
      expect(page).not.toBe(declined);
      await press(page, 'approve');
      await reconcile();
      expect(await orderedBy(user)).toHaveLength(1);
    });

    it('is over when the page is approved too late', async () => {
      const user = newUser();
      const page = await askForPage(user);
      server.local.faults.set({ clockOffsetMs: 11 * MINUTE_MS });
      expect((await fetch(page)).status).toBe(410);
      await press(page, 'approve');
      await nothingOrdered(user);
      expect((await stateOf(user)).drafts).toEqual([{ id: idOf(page), state: 'expired' }]);
    });

    it('keeps its page for as long as it was last asked for', async () => {
      const user = newUser();
      const page = await askForPage(user);
      server.local.faults.set({ clockOffsetMs: 8 * MINUTE_MS });
      expect(await askForPage(user)).toBe(page);
      server.local.faults.set({ clockOffsetMs: 12 * MINUTE_MS });
      await press(page, 'approve');
      await reconcile();
      expect(await orderedBy(user)).toHaveLength(1);
    });

    it('takes no press that another site makes for the shopper', async () => {
      const user = newUser();
      const page = await askForPage(user);
      for (const site of ['cross-site', 'same-site']) expect((await press(page, 'approve', { 'sec-fetch-site': site })).status).toBe(403);
      await nothingOrdered(user);
      expect((await press(page, 'approve', { 'sec-fetch-site': 'same-origin' })).status).toBe(303);
    });

    it('takes no page that nobody was given', async () => {
      const user = newUser();
      await chat(user, DEAR);
      const [draft] = (await stateOf(user)).drafts;
      for (const id of [draft?.id ?? '', 'no-such-page', '%E0%A4%A', '__proto__']) {
        expect((await press(`${server.url}/pay/approve/${id}`, 'approve')).status).toBe(404);
      }
      await nothingOrdered(user);
    });
  });

  describe("the provider's callback", () => {
    const approved = (user: string, page: string) => ({ type: 'approval.updated', shopperRef: `account#${user}`, approvalId: idOf(page) });

    it('is refused when it is forged, or a recording', async () => {
      const user = newUser();
      const page = await askForPage(user);
      expect((await callBack(approved(user, page), { secret: 'a guess' })).status).toBe(401);
      expect((await callBack(approved(user, page), { atMs: Date.now() - 6 * MINUTE_MS })).status).toBe(401);
      expect((await callBack(approved(user, page), { atMs: Date.now() + 6 * MINUTE_MS })).status).toBe(401);
      expect((await fetch(`${server.url}/payment/callback`, { method: 'POST', body: JSON.stringify(approved(user, page)) })).status).toBe(
        401,
      );
      expect((await callBack({ type: 'approval.updated' })).status).toBe(400);
      await nothingOrdered(user);
    });

    it('does nothing while the provider itself says that nobody has decided', async () => {
      const user = newUser();
      const page = await askForPage(user);
      expect((await callBack({ ...approved(user, page), state: 'approved' })).status).toBe(204);
      await nothingOrdered(user);
      expect((await stateOf(user)).drafts).toEqual([{ id: idOf(page), state: 'quoted' }]);
    });

    it('does nothing for another shopper', async () => {
      const [ann, bob] = [newUser(), newUser()];
      const [annsPage] = [await askForPage(ann), await askForPage(bob)];
      await press(annsPage, 'approve');
      expect((await callBack(approved(bob, annsPage))).status).toBe(204);
      await nothingOrdered(bob);
      expect(await orderedBy(ann)).toHaveLength(1);
    });

    it('comes again after the provider could not be asked', async () => {
      const user = newUser();
      const page = await askForPage(user);
      server.local.faults.set({ payment: { fail: 'before' } });
      await press(page, 'approve');
      expect((await callBack(approved(user, page))).status).toBe(503);
      server.local.faults.set({});
      expect((await callBack(approved(user, page))).status).toBe(204);
      await reconcile();
      expect(await orderedBy(user)).toHaveLength(1);
    });
  });

  describe('the page for other things', () => {
    it('raises a limit; a stricter one holds at once', async () => {
      const user = newUser();
      await chat(user, 'set my limit to fifty dollars a month');
      expect((await shopperOf(user)).limits).toEqual({ perMonth: { amountMinor: 5_000, currency: 'USD' } });
      const declined = pageOf(await chat(user, 'set my limit to five thousand dollars a month'));
      await press(declined, 'decline');
      expect((await shopperOf(user)).limits).toEqual({ perMonth: { amountMinor: 5_000, currency: 'USD' } });
      const page = pageOf(await chat(user, 'set my limit to five thousand dollars a month'));
      expect(await (await fetch(page)).text()).toContain('it is done at once');
      expect((await shopperOf(user)).limits).toEqual({ perMonth: { amountMinor: 5_000, currency: 'USD' } });
      await press(page, 'approve');
      expect(await shopperOf(user)).toMatchObject({ limits: { perMonth: { amountMinor: 500_000, currency: 'USD' } } });
      expect((await shopperOf(user)).approval).toBeUndefined();
    });

    it('lets the speaker buy again', async () => {
      const user = newUser();
      await chat(user, 'list only mode');
      expect((await shopperOf(user)).listOnly).toBe(true);
      const page = pageOf(await chat(user, 'switch to buying'));
      expect((await shopperOf(user)).listOnly).toBe(true);
      await press(page, 'approve');
      expect((await shopperOf(user)).listOnly).toBe(false);
    });

    it('deletes what is kept, and is replaced by whatever is asked for next', async () => {
      const user = newUser();
      await chat(user, 'put toothpaste on my shopping list');
      await chat(user, 'delete my data');
      const page = pageOf(await chat(user, 'yes'));
      const later = pageOf(await chat(user, 'set my limit to five thousand dollars a month'));
      await press(page, 'approve');
      expect((await stateOf(user)).list).toHaveLength(1);
      await press(later, 'decline');

      await chat(user, 'delete my data');
      await press(pageOf(await chat(user, 'yes')), 'approve');
      const { list, paymentLink } = await stateOf(user);
      expect([list, paymentLink]).toEqual([[], { state: 'none' }]);
    });
  });

  describe('the voice code, on Alexa', () => {
    let requests = 0;
    const newRequestId = () => {
      requests += 1;
      return `request-${requests}`;
    };
    const speak = async (user: string, request: AlexaRequest, requestId = newRequestId()): Promise<AlexaAnswer> => {
      const response = await fetch(`${server.url}/alexa`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(envelopeOf(user, requestId, request)),
      });
      expect(response.status).toBe(200);
      return ((await response.json()) as { response: AlexaAnswer }).response;
    };
    /** Says yes to a dear order; the token that the platform is to bring back. */
    const askForCode = async (user: string): Promise<string> => {
      await speak(user, intent('ReorderIntent', { item: 'toothbrush heads', quantity: '5' }));
      const answer = await speak(user, intent('AMAZON.YesIntent'));
      expect(answer.shouldEndSession).toBeUndefined();
      expect(answer.directives).toMatchObject([{ type: 'Connections.StartConnection', uri: 'connection://AMAZON.VerifyPerson/2' }]);
      return answer.directives?.[0]?.token ?? '';
    };
    const pageIn = (answer: AlexaAnswer): string => /https?:\S+/.exec(answer.card?.content ?? '')?.[0] ?? '';

    it('places the order, once, when it was right', async () => {
      const user = newUser();
      const token = await askForCode(user);
      await nothingOrdered(user);
      const placed = await speak(user, resumed(token, ACHIEVED), 'the-code-request');
      const [order, ...others] = await orderedBy(user);
      expect([others, placed.card?.title]).toEqual([[], expect.stringContaining(order?.number ?? '')]);
      expect(await speak(user, resumed(token, ACHIEVED), 'the-code-request')).toEqual(placed);
      await speak(user, resumed(token, ACHIEVED));
      await reconcile();
      expect(await orderedBy(user)).toHaveLength(1);
      expect((await stateOf(user)).payments).toMatchObject([{ status: 'captured' }]);
    });

    it('is locked after three wrong tries: then the right one fails too, until a page was approved', async () => {
      const user = newUser();
      for (const triesLeft of [2, 1]) {
        const wrong = await speak(user, resumed(await askForCode(user), WRONG));
        expect([triesLeft, pageIn(wrong)]).toEqual([triesLeft, '']);
      }
      const token = await askForCode(user);
      const page = pageIn(await speak(user, resumed(token, WRONG)));
      expect(page).toContain('/pay/approve/');
      expect(pageIn(await speak(user, resumed(token, ACHIEVED)))).toBe(page);
      await speak(user, intent('ReorderIntent', { item: 'toothbrush heads', quantity: '5' }));
      const yes = await speak(user, intent('AMAZON.YesIntent'));
      const handOffs = (yes.directives ?? []).filter(({ type }) => type === 'Connections.StartConnection');
      expect([handOffs, pageIn(yes)]).toEqual([[], page]);
      await nothingOrdered(user);

      await press(page, 'approve');
      await reconcile();
      expect(await orderedBy(user)).toHaveLength(1);
      expect((await shopperOf(user)).codeFailures).toBeUndefined();
    });

    it('goes to the page where none is set up', async () => {
      const user = newUser();
      const page = pageIn(await speak(user, resumed(await askForCode(user), NOT_SET_UP)));
      await nothingOrdered(user);
      expect((await shopperOf(user)).codeFailures).toBeUndefined();
      await press(page, 'approve');
      await reconcile();
      expect(await orderedBy(user)).toHaveLength(1);
    });

    it("counts for nothing under another shopper's token, or an old one", async () => {
      const [ann, bob] = [newUser(), newUser()];
      const [annsToken, bobsToken] = [await askForCode(ann), await askForCode(bob)];
      await speak(bob, resumed(annsToken, ACHIEVED));
      await nothingOrdered(bob);
      await speak(ann, resumed('no-such-token', ACHIEVED));
      await nothingOrdered(ann);

      await speak(bob, intent('ReorderIntent', { item: 'toothbrush heads', quantity: '6' }));
      await speak(bob, intent('AMAZON.YesIntent'));
      await speak(bob, resumed(bobsToken, ACHIEVED));
      await nothingOrdered(bob);
      server.local.faults.set({ clockOffsetMs: 11 * MINUTE_MS });
      await speak(ann, resumed(annsToken, ACHIEVED));
      await nothingOrdered(ann);
    });
  });
});

interface AlexaAnswer {
  readonly shouldEndSession?: boolean;
  readonly card?: { readonly title?: string; readonly content?: string };
  readonly directives?: readonly { readonly type: string; readonly token?: string }[];
}

type AlexaRequest = { readonly type: string; readonly [key: string]: unknown };

const OK = { code: '200', message: 'OK' };
const ACHIEVED = { status: OK, result: { status: 'ACHIEVED' } };
const WRONG = { status: OK, result: { status: 'NOT_ACHIEVED', reason: 'AUTHENTICATION_FAILED' } };
const NOT_SET_UP = { status: OK, result: { status: 'NOT_ACHIEVED', reason: 'VERIFICATION_METHOD_NOT_SETUP' } };

function intent(name: string, values: Readonly<Record<string, string>> = {}): AlexaRequest {
  const slots = Object.fromEntries(
    Object.entries(values).map(([slot, value]) => [slot, { name: slot, value, confirmationStatus: 'NONE' }]),
  );
  return { type: 'IntentRequest', dialogState: 'STARTED', intent: { name, confirmationStatus: 'NONE', slots } };
}

/** The platform is back from asking for the code. */
function resumed(token: string, outcome: object): AlexaRequest {
  return { type: 'SessionResumedRequest', cause: { type: 'ConnectionCompleted', token, ...outcome } };
}

function envelopeOf(userId: string, requestId: string, request: AlexaRequest): object {
  const application = { applicationId: 'amzn1.ask.skill.test' };
  const user = { userId };
  return {
    version: '1.0',
    session: { new: false, sessionId: `session-${userId}`, application, attributes: {}, user },
    context: { System: { application, user, device: { deviceId: 'device', supportedInterfaces: {} } } },
    request: { requestId, timestamp: new Date().toISOString(), locale: 'en-US', ...request },
  };
}

/** What `read` finds as soon as it finds something; the loop that is waited for is the server's own. */
async function within<T>(limitMs: number, read: () => Promise<T | undefined>): Promise<T> {
  const endsAtMs = Date.now() + limitMs;
  while (Date.now() < endsAtMs) {
    const found = await read();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Nothing was found within ${limitMs} ms.`);
}
