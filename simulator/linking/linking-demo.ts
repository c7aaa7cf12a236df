import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { DEMO_PASSWORD } from '../demo-shop/sign-in.ts';
import { newAuthorizationRequest } from './authorization-query.ts';
import { LOCAL_CALLBACK, LOCAL_SECRET } from './local-linking.ts';

const CLIENT = 'alexa-local';
const UTTERANCE = 'reorder my toothbrush heads';
/** Signing in, agreeing, and the steps between them. */
const MAX_STEPS = 12;

const discovered = z.object({ authorization_endpoint: z.url(), token_endpoint: z.url() });
const tokenAnswer = z.object({ access_token: z.string(), refresh_token: z.string(), expires_in: z.number() });
const skillAnswer = z.object({ response: z.object({ outputSpeech: z.object({ ssml: z.string() }).optional() }) });

/**
 * Links an account as Alexa and a person with a phone would: the whole authorization code flow with PKCE over HTTP, then a spoken request
 * with the access token.
 */
export async function runLinkingDemo(serverUrl: string, email: string, print: (text: string) => void): Promise<void> {
  const server = discovered.parse(await (await fetch(`${serverUrl}/oauth/.well-known/openid-configuration`)).json());
  const { query, state, verifier } = newAuthorizationRequest(CLIENT, LOCAL_CALLBACK);
  print(`The Alexa app opens the shop's page\n  ${server.authorization_endpoint}\n\n`);
  const back = await walkThrough(`${server.authorization_endpoint}?${query}`, email, print);
  if (back.searchParams.get('state') !== state) throw new Error('The answer is not to this request: its state differs.');
  const code = back.searchParams.get('code');
  if (code === null) throw new Error(`Nothing was linked: ${back.searchParams.get('error') ?? 'no code came back'}.`);
  print(`and goes back to the Alexa app with a code.\n\nAlexa changes the code for tokens\n  ${server.token_endpoint}\n\n`);
  const form = { grant_type: 'authorization_code', code, redirect_uri: LOCAL_CALLBACK, client_id: CLIENT, client_secret: LOCAL_SECRET };
  const answer = await fetch(server.token_endpoint, { method: 'POST', body: new URLSearchParams({ ...form, code_verifier: verifier }) });
  const tokens = tokenAnswer.parse(await answer.json());
  print(`an access token for ${tokens.expires_in / 60} minutes, and a refresh token.\n\n`);
  print(`    ${email}, at a speaker   Alexa, ask Sayso Demo to ${UTTERANCE}\n    Alexa   ${await say(serverUrl, tokens.access_token)}\n`);
}

/** A person with a browser: signs in, reads what will be shared, and agrees. */
async function walkThrough(start: string, email: string, print: (text: string) => void): Promise<URL> {
  const cookies = new Map<string, string>();
  let url = start;
  let form: Readonly<Record<string, string>> | undefined;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';', 1)[0] ?? '').split('=');
      cookies.set(name, value);
    }
    form = undefined;
    const location = response.headers.get('location');
    if (location !== null) {
      url = new URL(location, url).href;
      if (url.startsWith(LOCAL_CALLBACK)) return new URL(url);
      continue;
    }
    form = answerPage(await response.text(), response.status, email, print);
  }
  throw new Error('The pages lead in a circle.');
}

function answerPage(page: string, status: number, email: string, print: (text: string) => void): Readonly<Record<string, string>> {
  const title = /<h1[^>]*>(.*?)<\/h1>/s.exec(page)?.[1] ?? '';
  if (status !== 200)
    throw new Error(`The page says: ${/class="problem"[^>]*>.*?<p>(.*?)<\/p>/s.exec(page)?.[1]?.replace(/<[^>]+>/g, '') ?? title}`);
  const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
  print(`    [${title}]\n`);
  if (!page.includes('value="agree"')) {
    print(`    ${email} signs in,\n`);
    return { token, action: 'signIn', email, password: DEMO_PASSWORD };
  }
  for (const [, line = ''] of page.matchAll(/<li>(.*?)<\/li>/gs))
    print(`      - ${line.replace(/&#(\d+);/g, (_all, character) => String.fromCharCode(Number(character)))}\n`);
  print('    agrees,\n');
  return { token, action: 'agree' };
}

/** One request as Alexa sends it from a linked account. */
async function say(serverUrl: string, accessToken: string): Promise<string> {
  const user = { userId: 'amzn1.ask.account.LINK-DEMO', accessToken };
  const application = { applicationId: 'amzn1.ask.skill.local' };
  const envelope = {
    version: '1.0',
    session: { new: true, sessionId: `amzn1.echo-api.session.${randomBytes(8).toString('hex')}`, application, user },
    context: {
      System: { application, user, device: { deviceId: 'echo', supportedInterfaces: {} }, apiEndpoint: 'https://api.amazonalexa.com' },
    },
    request: {
      type: 'IntentRequest',
      requestId: `amzn1.echo-api.request.${randomBytes(8).toString('hex')}`,
      timestamp: new Date().toISOString(),
      locale: 'en-US',
      dialogState: 'STARTED',
      intent: {
        name: 'ReorderIntent',
        confirmationStatus: 'NONE',
        slots: { item: { name: 'item', value: 'toothbrush heads', confirmationStatus: 'NONE' } },
      },
    },
  };
  const response = await fetch(`${serverUrl}/alexa`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(envelope),
  });
  const { outputSpeech } = skillAnswer.parse(await response.json()).response;
  return (outputSpeech?.ssml ?? 'nothing').replace(/<[^>]+>/g, '');
}
