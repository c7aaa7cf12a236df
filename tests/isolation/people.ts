import { paginateScan } from '@aws-sdk/client-dynamodb';
import * as openid from 'openid-client';
import { changeShopper } from '../../lambda/commerce/use-cases/settle-shopper.ts';
import { systemClock } from '../../lambda/kernel/clock.ts';
import { unmarshal } from '../../lambda/store/attributes.ts';
import { decodeDraft, decodeShopper } from '../../lambda/store/codecs.ts';
import { createDynamoStore } from '../../lambda/store/dynamodb.ts';
import { parseDraftPk, parseShopperPk } from '../../lambda/store/table.ts';
import { addressOf, discover } from '../account-linking/clients.ts';
import { createPerson, link } from '../account-linking/person.ts';
import { connect, TEST_TABLE } from '../engines.ts';
import type { FunctionsWorld, MerchantId } from './functions.ts';
import { alexaBody, type Body, chatBody, esBody, intentRequest, type Speaker } from './requests.ts';

/** The same two people are customers of both merchants, with the same account ids. */
export interface Shopper extends Speaker {
  readonly accessToken: string;
  readonly accountId: string;
  readonly firstName: string;
  /** Words of theirs alone, on their list. */
  readonly marker: string;
  readonly refreshToken: string;
  readonly googleToken: string;
  readonly chatSession: string;
}

const PASSWORD = 'demo';

/** What a function answered: JSON, and how it went. */
export async function tell(
  world: FunctionsWorld,
  name: 'alexa' | 'dialogflow' | 'chat',
  merchantId: MerchantId,
  body: Body,
): Promise<string> {
  if (name === 'alexa') return JSON.stringify(await world.alexa.invoke(body).catch((error: unknown) => String(error)));
  const [header, secret] = name === 'chat' ? ['x-sayso-key', 'chat'] : ['x-sayso-secret', 'dialogflow'];
  const headers = { 'content-type': 'application/json', [header]: `the ${secret} secret of ${merchantId}` };
  const answer = await world[name].ask({ method: 'POST', url: `/${name}`, headers, body: JSON.stringify(body) });
  return `${answer.statusCode} ${answer.body}`;
}

export function storeOf(world: FunctionsWorld, merchantId: MerchantId) {
  return createDynamoStore({ client: connect(world.endpoint), tableName: TEST_TABLE, merchantId, clock: systemClock });
}

/** Links a platform as a person does, in the shop's pages. */
export async function linkPlatform(world: FunctionsWorld, merchantId: MerchantId, client: 'alexa' | 'google', email: string) {
  const config = await discover(world.http, client, 'body', merchantId);
  const google = `https://oauth-redirect.googleusercontent.com/r/${merchantId}-agent`;
  const back = await link(createPerson(world.http), addressOf(config, client === 'google' ? { redirect_uri: google } : {}), 'agree', {
    email,
    password: PASSWORD,
  });
  const tokens = await openid.authorizationCodeGrant(config, back, { expectedState: 'the-state' });
  return { accessToken: tokens.access_token, refreshToken: tokens.refresh_token ?? '' };
}

/** Somebody who has linked every channel, has a list, a cart, limits, a payment link and an order. */
export async function settleIn(world: FunctionsWorld, merchantId: MerchantId, name: 'ada' | 'grace', marker: string): Promise<Shopper> {
  const accountId = `${name}@example.com`;
  const alexa = await linkPlatform(world, merchantId, 'alexa', accountId);
  const google = await linkPlatform(world, merchantId, 'google', accountId);
  const speaker: Speaker = { merchantId, name, accessToken: alexa.accessToken };
  const say = (intent: string, slots: Readonly<Record<string, string>> = {}) =>
    tell(world, 'alexa', merchantId, alexaBody(speaker, intentRequest(intent, slots)));
  const paymentLink = world.merchants[merchantId].payment.issueLink(`account#${accountId}`, 'active');
  await changeShopper(storeOf(world, merchantId), `account#${accountId}`, (state) => ({ ...state, accountId, paymentLink }));
  await say('AddToListIntent', { item: marker });
  await say('AddToCartIntent', { item: 'coffee pods' });
  await say('ReorderIntent', { item: 'toothbrush heads' });
  await say('AMAZON.YesIntent');
  const chatSession = await attachChat(world, speaker, accountId);
  await attachTelegram(world, speaker, accountId);
  return {
    ...speaker,
    accessToken: alexa.accessToken,
    accountId,
    firstName: name === 'ada' ? 'Ada' : 'Grace',
    marker,
    refreshToken: alexa.refreshToken,
    googleToken: google.accessToken,
    chatSession,
  };
}

async function attachChat(world: FunctionsWorld, { merchantId, name }: Speaker, accountId: string): Promise<string> {
  const answer = await tell(world, 'chat', merchantId, chatBody({ merchantId, name }, 'reorder my toothbrush heads'));
  await acceptLink(world, answer, accountId);
  return /"sessionId":"([^"]+)"/.exec(answer)?.[1] ?? '';
}

async function attachTelegram(world: FunctionsWorld, { merchantId, name }: Speaker, accountId: string): Promise<void> {
  await acceptLink(
    world,
    await tell(world, 'dialogflow', merchantId, esBody({ merchantId, name }, 'ReorderIntent', { item: 'toothbrush heads' })),
    accountId,
  );
}

/** Opens the one-time link of an answer, signs in and agrees. */
async function acceptLink(world: FunctionsWorld, answer: string, accountId: string): Promise<void> {
  const person = createPerson(world.http);
  const consent = await person.submit(await person.open(invitationIn(answer)), { email: accountId, password: PASSWORD, action: 'signIn' });
  const done = await person.submit(consent, { action: 'agree' });
  if (done.statusCode !== 200) throw new Error(`Nothing was attached: ${done.body}`);
}

export function invitationIn(answer: string): string {
  const url = /https:\/\/merchant\.example\/oauth\/\w+\/attach\/[\w-]+/.exec(answer)?.[0];
  if (url === undefined) throw new Error(`No one-time link in ${answer}`);
  return url;
}

/** What an account is told and holds: their item without the talk, drafts, orders, payments, and what they have linked. */
export async function photograph(
  world: FunctionsWorld,
  { merchantId, accountId }: Pick<Shopper, 'merchantId' | 'accountId'>,
): Promise<unknown> {
  const client = connect(world.endpoint);
  const held: Record<string, unknown> = {};
  const shopperKey = `account#${accountId}`;
  for await (const page of paginateScan({ client }, { TableName: TEST_TABLE, ConsistentRead: true })) {
    for (const attributes of page.Items ?? []) {
      const item = unmarshal(attributes);
      const pk = String(item['pk']);
      if (!pk.startsWith(`m#${merchantId}#`)) continue;
      if (parseShopperPk(pk) === shopperKey) held[pk] = decodeShopper(item);
      else if (parseShopperPk(pk) !== undefined) {
        const { attached } = decodeShopper(item).shopper;
        if (attached?.accountId === accountId) held[pk] = attached;
      } else if (parseDraftPk(pk) !== undefined) {
        const draft = decodeDraft(item);
        if (draft.shopperKey === shopperKey) held[pk] = draft;
      }
    }
  }
  client.destroy();
  const { shop, payment } = world.merchants[merchantId];
  return { held, orders: shop.readOrders(accountId), payments: payment.readPayments(shopperKey) };
}
