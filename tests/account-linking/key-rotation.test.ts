import * as jose from 'jose';
import * as openid from 'openid-client';
import { makeSigningKey } from '../../lambda/kernel/signing-keys.ts';
import { secretsOf } from '../merchant.ts';
import { addressOf, discover } from './clients.ts';
import { issuerOf, type LinkingProcess, type LinkingWorld, openLinkingWorld } from './linking-process.ts';
import { createPerson, link } from './person.ts';

let world: LinkingWorld;

beforeAll(async () => {
  world = await openLinkingWorld();
}, 60_000);
afterAll(() => world.stop());

const keysOf = async (server: LinkingProcess): Promise<jose.JSONWebKeySet> =>
  JSON.parse((await server.ask({ url: `${issuerOf('acme')}/jwks` })).body) as jose.JSONWebKeySet;
const kidOf = (token: string) => jose.decodeProtectedHeader(token).kid;
const verify = (token: string, keys: jose.JSONWebKeySet) =>
  jose.jwtVerify(token, jose.createLocalJWKSet(keys), { issuer: issuerOf('acme') });

it('keys rotate without unlinking anyone', async () => {
  const [oldKey = '', newKey] = [secretsOf('acme')['acme.linkingKeys'], makeSigningKey()];
  const startWith = (keys: string) =>
    world.start({ SAYSO_SECRETS: JSON.stringify({ ...secretsOf('acme'), ...secretsOf('bakery'), 'acme.linkingKeys': keys }) });

  const before = await startWith(oldKey);
  const config = await discover(before, 'alexa');
  const first = await openid.authorizationCodeGrant(config, await link(createPerson(before), addressOf(config)), {
    expectedState: 'the-state',
  });

  // The new key is put first: it signs, and the old one still verifies what it has signed.
  const between = await startWith(`${newKey} ${oldKey}`);
  const published = await keysOf(between);
  expect(published.keys.map(({ kid }) => kid)).toContain(kidOf(first.access_token));
  await verify(first.access_token, published);
  const second = await openid.refreshTokenGrant(await discover(between, 'alexa'), first.refresh_token ?? '');
  expect(kidOf(second.access_token)).not.toBe(kidOf(first.access_token));
  await verify(second.access_token, published);

  // An hour later the old one is taken out: nobody is unlinked by it.
  const after = await startWith(newKey);
  await expect(verify(first.access_token, await keysOf(after))).rejects.toThrow(/no applicable key/);
  const third = await openid.refreshTokenGrant(await discover(after, 'alexa'), second.refresh_token ?? '');
  await verify(third.access_token, await keysOf(after));
  expect(JSON.stringify(await keysOf(after))).not.toContain('"d"');
});
