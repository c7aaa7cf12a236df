import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parseMerchant } from '../../lambda/app/merchant-settings.ts';
import { accountLinkingRequest, consoleSteps, eventSubscriptions, type LinkedMerchant } from '../../simulator/linking/alexa-console.ts';
import { merchantFile, secretsOf } from '../merchant.ts';

const ROOT = join(import.meta.dirname, '../..');

interface Definition {
  properties?: Record<string, unknown>;
  additionalProperties?: unknown;
}

/** Amazon's own Swagger, made stricter: an unknown key is an error, and so is a missing one that linking needs. */
function loadContract() {
  const file = createRequire(join(ROOT, 'package.json')).resolve('ask-smapi-model/spec.json');
  const { definitions } = JSON.parse(readFileSync(file, 'utf8')) as { definitions: Record<string, Definition> };
  for (const [name, definition] of Object.entries(definitions)) {
    if (name.startsWith('v1.skill.accountLinking.') && definition.properties) definition.additionalProperties = false;
  }
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, schemas: [{ $id: 'smapi', definitions }] });
  const validate = ajv.getSchema('smapi#/definitions/v1.skill.accountLinking.AccountLinkingRequest');
  if (!validate) throw new Error('The contract has no AccountLinkingRequest.');
  return validate;
}

function linkedMerchant(): LinkedMerchant {
  const secrets = secretsOf('acme');
  const { id, linking } = parseMerchant(JSON.stringify(merchantFile('acme')), 'acme.json', (name) => secrets[name]);
  if (linking?.alexa === undefined) throw new Error('The test merchant links no accounts.');
  return { id, linking: { ...linking, alexa: linking.alexa } };
}

describe('what Amazon is told of account linking', () => {
  const isRequest = loadContract();
  const request = accountLinkingRequest(linkedMerchant());

  it("keeps Amazon's schema, which would catch a mistake", () => {
    expect(isRequest(request) ? [] : isRequest.errors).toEqual([]);
    const { accountLinkingRequest: good } = request;
    for (const wrong of [{ type: 'CODE' }, { accessTokenScheme: 'BASIC' }, { scopes: 'voice' }, { authorisationUrl: 'x' }]) {
      expect(isRequest({ accountLinkingRequest: { ...good, ...wrong } })).toBe(false);
    }
  });

  it('is the address, the client and the lifetime that the server goes by', () => {
    expect(request.accountLinkingRequest).toMatchObject({
      authorizationUrl: 'https://merchant.example/oauth/acme/auth',
      accessTokenUrl: 'https://merchant.example/oauth/acme/token',
      clientId: 'alexa',
      clientSecret: secretsOf('acme')['acme.linkingAlexa'],
      domains: ['merchant.example'],
    });
    // Amazon refuses shorter ones.
    expect(request.accountLinkingRequest.defaultTokenExpirationInSeconds).toBeGreaterThanOrEqual(360);
  });

  it('is printed for the console without the secret', () => {
    const steps = consoleSteps(linkedMerchant(), 'acme.linkingAlexa');
    expect(steps).toContain('https://pitangui.amazon.com/api/skill/link/M0TEST');
    expect(steps).toContain('"acme.linkingAlexa"');
    expect(steps).not.toContain(String(secretsOf('acme')['acme.linkingAlexa']));
  });

  it('subscribes to the events that the committed manifest has', () => {
    const { manifest } = JSON.parse(readFileSync(join(ROOT, 'skill-package/skill.json'), 'utf8')) as {
      manifest: { events: { subscriptions: unknown } };
    };
    expect(eventSubscriptions(linkedMerchant())).toEqual(manifest.events.subscriptions);
    expect(eventSubscriptions({}).map(({ eventName }) => eventName)).not.toContain('SKILL_ACCOUNT_LINKED');
  });
});
