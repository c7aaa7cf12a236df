import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { type HttpBindings, serve } from '@hono/node-server';
import { Hono } from 'hono';
import { composeAlexa, composeChat, composeDialogflow } from '../lambda/app/compose.ts';
import { answerBody, type HttpChannel } from '../lambda/app/http-event.ts';
import { createLog } from '../lambda/app/log.ts';
import { receivePaymentCallback } from '../lambda/app/payment-callback.ts';
import { reconcileWorker, settleDue } from '../lambda/app/reconciling.ts';
import { type ChannelLog, describeBug } from '../lambda/channels/channel.ts';
import type { PaymentLink } from '../lambda/commerce/ports/payment.ts';
import { attachChannels } from '../lambda/commerce/use-cases/attach-channel.ts';
import { keepRevoked } from '../lambda/commerce/use-cases/end-grant.ts';
import { gatherDemand } from '../lambda/commerce/use-cases/gather-demand.ts';
import type { Settings } from '../lambda/dialogue/settings.ts';
import type { LoadVoice } from '../lambda/prompts/messages.ts';
import { openHouseAccounts } from './console/house-accounts.ts';
import { openDeviceIn } from './console/open-device.ts';
import { createPageFiles, PAGE_HEADERS } from './console/page-files.ts';
import { type Console, createConsole } from './console/routes.ts';
import { PROCESS_HEADER } from './data-folder.ts';
import { readFaults } from './faults.ts';
import { openLocalLinking } from './linking/local-linking.ts';
import { mountLinking } from './linking/mount-linking.ts';
import { whoSpeaks } from './linking/who-speaks.ts';
import { createLocalAlexa, type LocalAlexa } from './local-alexa.ts';
import { describeSettled, readState, type SettledDraft } from './local-state.ts';
import { LOCAL_MERCHANT_ID, LOCAL_SELLER, LOCAL_TABLE, type LocalWorld, startLocalWorld } from './local-world.ts';
import type { HttpsServer } from './platforms/signing/https-server.ts';
import type { HttpsOptions } from './platforms/signing/open-test-https.ts';
import { readBody } from './read-body.ts';
import { refuseRequest } from './refuse-request.ts';
import { refuseStrangers } from './refuse-strangers.ts';
import { createTurnstile } from './turnstile.ts';

const RECONCILE_EVERY_MS = 1_000;
/** What was asked for in vain may wait longer than an order. */
const GATHER_EVERY_LOOKS = 5;

export interface LocalServer {
  readonly url: string;
  /** Where the Alexa skill answers signed requests, when that was asked for. */
  readonly httpsUrl?: string;
  readonly local: LocalWorld;
  /** What Amazon holds of the houses that talk to this server; its APIs are served under the server's own address. */
  readonly alexa: LocalAlexa;
  stop(): Promise<void>;
}

export interface LocalServerOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly folder?: string;
  readonly skillId?: string;
  readonly newPayment: PaymentLink['state'];
  /** Whether new users have a linked account from the start; they do unless this is false. */
  readonly startsLinked?: boolean;
  /** The merchant's settings; the defaults unless given. */
  readonly settings?: Settings;
  /** The merchant's brand voice; our words unless given. */
  readonly loadVoice?: LoadVoice;
  /** Serves the Alexa skill over HTTPS too, to those who sign as Alexa does; port 0 takes a free one. */
  readonly https?: { readonly port: number };
  /** What the payment provider signs its callbacks with; a new one unless given. */
  readonly callbackSecret?: string;
  readonly log: (line: string) => void;
}

/** The whole skill on 127.0.0.1: every channel, the payment pages, and what only a machine of one's own may show. */
export async function startLocalServer(options: LocalServerOptions): Promise<LocalServer> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const door: Door = { app: undefined };
  const server = await listen(door, options.port);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const secret = options.callbackSecret ?? randomBytes(24).toString('hex');
  const local = await startLocalWorld({
    ...(options.folder ? { folder: options.folder } : {}),
    newPayment: options.newPayment,
    ...(options.settings ? { settings: options.settings } : {}),
    callback: { url: `${url}/payment/callback`, secret },
    publicPayUrl: url,
  }).catch((error: unknown) => {
    server.close();
    throw error;
  });
  // Whoever tries it out sees what was said by themselves.
  const log = { ...createLog(options.log), info: () => {} };
  const linking = openLocalLinking({
    url,
    ...(options.folder ? { folder: options.folder } : {}),
    table: { endpoint: local.endpoint, tableName: LOCAL_TABLE },
    merchantId: LOCAL_MERCHANT_ID,
    shopName: LOCAL_SELLER,
    shopUrl: local.shop.baseUrl,
    clock: local.faults.clock,
    revocations: keepRevoked(local.world.store, local.faults.clock.nowMs),
    attachments: attachChannels(local.world.store, local.faults.clock),
    onTrouble: (error) => log.error('linking.trouble', { ...describeBug(error) }),
  });
  const voice = options.loadVoice ? { loadVoice: options.loadVoice } : {};
  const identity = whoSpeaks(linking.identity, local.world.identity, options.startsLinked ?? true);
  const { invitations } = linking;
  const composition = {
    world: { ...local.world, identity, invitations },
    merchantId: LOCAL_MERCHANT_ID,
    merchantName: LOCAL_SELLER,
    ...voice,
    admit: createTurnstile(),
    log,
  };
  const reconciling = reconcileEverySecond(local, log, options.loadVoice);
  const channels = {
    alexa: composeAlexa(composition, { skillId: options.skillId, isLocal: true }),
    dialogflow: composeDialogflow(composition, undefined),
    chat: composeChat(composition, undefined),
  };
  const { clock } = local.world;
  const https = options.https && (await openHttps({ ...options.https, folder: options.folder, skill: channels.alexa, clock, log }));
  const alexa = createLocalAlexa(clock, url);
  alexa.mountApis(app);
  const page = createConsole({
    local,
    seller: LOCAL_SELLER,
    openDevice: openDeviceIn(channels, clock, alexa),
    accounts: openHouseAccounts({ url, issuer: linking.issuer, identity: linking.identity, cloud: alexa.cloud, clock }),
    startsLinked: options.startsLinked ?? true,
  });
  mountChannels(app, alexa, channels);
  mountPayment(app, local, secret, reconciling, page.notePress);
  mountLinking(app, linking, readBody);
  mountLocalOnly(app, local, reconciling);
  mountPage(app, page);
  app.get('/health', (context) => context.json({ status: 'ready' }, 200, { [PROCESS_HEADER]: String(process.pid) }));
  door.app = app;
  return {
    url,
    ...(https ? { httpsUrl: https.url } : {}),
    local,
    alexa,
    stop: async () => {
      await https?.stop();
      await reconciling.stop();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
      linking.stop();
      await local.stop();
    },
  };
}

/** Loaded when it is asked for: making certificates takes a library of its own. */
async function openHttps(options: HttpsOptions): Promise<HttpsServer> {
  const { openTestHttps } = await import('./platforms/signing/open-test-https.ts');
  return openTestHttps(options);
}

/** The address is needed before there is anything to serve: until then whoever comes is sent away. */
interface Door {
  app: Hono<{ Bindings: HttpBindings }> | undefined;
}

function listen(door: Door, port: number): Promise<ReturnType<typeof serve>> {
  const fetch: Parameters<typeof serve>[0]['fetch'] = async (request, bindings) =>
    door.app?.fetch(request, bindings) ??
    Response.json({ error: { code: 'http.starting', message: 'Not ready yet; come again.' } }, { status: 503 });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, () => resolve(server));
    server.on('error', reject);
  });
}

function mountChannels(app: Hono<{ Bindings: HttpBindings }>, alexa: LocalAlexa, channels: Readonly<Record<string, HttpChannel>>): void {
  for (const [name, channel] of Object.entries(channels)) {
    app.post(`/${name}`, async (context) => {
      const rawBody = await readBody(context);
      const { answer, headers } = await alexa.hearMeanwhile(rawBody, () => answerBody(channel, rawBody, context.req.header()));
      // What is left of a body that is too long is not waited for.
      const end: Record<string, string> = answer.status === 413 ? { connection: 'close' } : {};
      return Response.json(answer.body, { status: answer.status, headers: { ...headers, ...end } });
    });
  }
}

function mountPayment(
  app: Hono<{ Bindings: HttpBindings }>,
  local: LocalWorld,
  secret: string,
  reconciling: Reconciling,
  notePress: Console['notePress'],
): void {
  app.post('/payment/callback', async (context) => {
    const { store, payment, clock } = local.world;
    const rawBody = await readBody(context);
    const answer = await receivePaymentCallback({ store, payment, clock, secret }, rawBody, context.req.header('x-payment-signature'));
    // What a deployment's stream does: a draft that was confirmed on a page is taken up at once.
    if (answer.status === 204) void reconciling.lookNow().catch(() => {});
    return new Response(null, { status: answer.status });
  });
  // The provider's pages under this server's address, so that a link lives as long as the address does.
  app.all('/pay/*', async (context) => {
    const target = new URL(context.req.path, local.payment.baseUrl);
    const method = context.req.method;
    const body = method === 'POST' ? await readBody(context) : undefined;
    const headers = pick(new Headers(context.req.header()), ['content-type', 'sec-fetch-site']);
    const answer = await fetch(target, { method, headers, redirect: 'manual', ...(body === undefined ? {} : { body }) });
    const pressed = answer.status < 400 ? new URLSearchParams(body).get('pressed') : null;
    if (pressed !== null) notePress(context.req.path, pressed);
    return new Response(await answer.arrayBuffer(), { status: answer.status, headers: pick(answer.headers, KEPT_HEADERS) });
  });
}

const KEPT_HEADERS = ['content-type', 'location', 'content-security-policy', 'cache-control', 'x-content-type-options', 'referrer-policy'];

function pick(headers: Headers, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (headers.get(name) === null ? [] : [[name, headers.get(name) ?? '']])));
}

/** What tells of a shopper, or changes how this machine behaves: for its own pages and for programs. */
const LOCAL_ONLY = ['/console/*', '/state', '/faults', '/reconcile'];

function mountLocalOnly(app: Hono<{ Bindings: HttpBindings }>, local: LocalWorld, reconciling: Reconciling): void {
  for (const path of LOCAL_ONLY) app.use(path, refuseStrangers);
  app.get('/state', async (context) => {
    const user = context.req.query('user');
    if (!user) return context.json({ error: { code: 'state.noUser', message: 'Say whose: GET /state?user=ID.' } }, 400);
    return context.json(await readState(local, user));
  });
  app.post('/faults', async (context) => {
    const faults = readFaults(await readBody(context));
    if (!faults.ok) return context.json({ error: { code: 'faults.invalid', message: faults.error } }, 400);
    local.faults.set(faults.value);
    return context.json(local.faults.current());
  });
  app.post('/reconcile', async (context) => context.json({ settled: await reconciling.lookNow() }));
  app.notFound((context) => refuseRequest(context.req.method, context.req.path));
}

function mountPage(app: Hono<{ Bindings: HttpBindings }>, { app: routes }: Console): void {
  app.route('/console', routes);
  const files = createPageFiles();
  app.get('/:file{(page\\.(js|css))?}', async (context, next) => {
    const file = await files.read(context.req.path);
    return file ? context.body(file.body, 200, { ...PAGE_HEADERS, 'content-type': file.contentType }) : next();
  });
}

interface Reconciling {
  /** Looks once, after the look that is under way, and says what was settled. */
  lookNow(): Promise<readonly SettledDraft[]>;
  stop(): Promise<void>;
}

/** At start the former process is dead, so its leases are void; then once a second, never two at a time. */
function reconcileEverySecond(local: LocalWorld, log: ChannelLog, loadVoice: LoadVoice | undefined): Reconciling {
  const worker = reconcileWorker(local.world, log, local.outbox, loadVoice);
  let stopped = false;
  let leasesAreVoid = true;
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let looks = 0;
  const lookNow = () => {
    const look = last.then(async () => {
      const { lookedAt } = await settleDue(worker, { leasesAreVoid });
      leasesAreVoid = false;
      if (looks % GATHER_EVERY_LOOKS === 0) await gatherDemand({ ...local.world, demand: local.demand });
      looks += 1;
      return describeSettled(worker.store, lookedAt);
    });
    last = look.catch(() => {});
    return look;
  };
  const lookAgainAndAgain = async () => {
    await lookNow().catch((error: unknown) => {
      if (!stopped) log.error('reconcile.broke', { message: error instanceof Error ? error.message : String(error) });
    });
    if (!stopped) timer = setTimeout(lookAgainAndAgain, RECONCILE_EVERY_MS);
  };
  timer = setTimeout(lookAgainAndAgain, 0);
  return {
    lookNow,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await last;
    },
  };
}
