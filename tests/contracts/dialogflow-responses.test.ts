import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strictProtoJson } from '../../simulator/platforms/dialogflow/strict-proto-json.ts';
import { GOODBYE, openChannel, QUESTION, readFixtures } from '../unit/dialogflow/open-channel.ts';

jest.mock('googleapis', () => jest.requireActual('../../lambda/channels/dialogflow/stubs/googleapis.ts'));
jest.mock('google-auth-library', () => jest.requireActual('../../lambda/channels/dialogflow/stubs/google-auth-library.ts'));

/** docs.cloud.google.com/dialogflow/es/docs/fulfillment-webhook: the largest answer either protocol takes. */
const MAX_RESPONSE_BYTES = 64 * 1024;

const PROTOS = {
  es: {
    request: strictProtoJson('dialogflow-es', 'WebhookRequest'),
    response: strictProtoJson('dialogflow-es', 'WebhookResponse'),
  },
  cx: {
    request: strictProtoJson('dialogflow-cx', 'WebhookRequest'),
    response: strictProtoJson('dialogflow-cx', 'WebhookResponse'),
  },
};

const protocolOf = (request: object): 'es' | 'cx' => ('queryResult' in request ? 'es' : 'cx');

/** Requests that the platform sent to others, from the folder that `SAYSO_REQUESTS` names; none when it names none. */
function readCollected(): readonly (readonly [string, Record<string, unknown>])[] {
  const folder = process.env.SAYSO_REQUESTS;
  if (folder === undefined) return [];
  const files = readdirSync(join(folder, 'dialogflow')).filter((file) => file.endsWith('.json'));
  return files.map((file) => [file, JSON.parse(readFileSync(join(folder, 'dialogflow', file), 'utf8'))]);
}

describe('the requests we wrote', () => {
  it.each(readFixtures())('%s is what the platform sends', (_name, request) => {
    expect(PROTOS[protocolOf(request)].request(request)).toEqual([]);
  });
});

describe.each([
  ['a question', QUESTION],
  ['a closed talk', GOODBYE],
  ['a turn that broke', new Error('boom')],
])('the answer with %s', (_what, answer) => {
  it.each([...readFixtures(), ...readCollected()])('to %s is the platform’s WebhookResponse', async (_name, request) => {
    const { channel, turns } = openChannel(answer);
    const response = await channel.handle(request, {});
    const json = JSON.stringify(response.body);
    expect(response.status).toBe(200);
    expect(turns).toHaveLength(1);
    expect(PROTOS[protocolOf(request)].response(JSON.parse(json))).toEqual([]);
    expect(Buffer.byteLength(json)).toBeLessThan(MAX_RESPONSE_BYTES);
  });
});
