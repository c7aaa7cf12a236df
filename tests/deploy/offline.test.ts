import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDynalite } from '../../simulator/engines/dynalite.ts';
import { LOCAL_CREDENTIALS, LOCAL_REGION, type LocalEngine } from '../../simulator/engines/engine.ts';
import { createLocalTable } from '../../simulator/engines/table.ts';
import { buildHandler } from '../../tooling/bundle.ts';
import { layMerchants } from '../../tooling/merchants.ts';
import { type OfflineService, startOffline } from '../../tooling/offline-service.ts';
import { PLACEHOLDERS } from '../../tooling/package-service.ts';
import { TEST_TABLE } from '../engines.ts';
import { merchantFile, merchantVariables, secretsOf } from '../merchant.ts';

const ROOT = join(import.meta.dirname, '..', '..');

describe('serverless offline', () => {
  let folder: string;
  let engine: LocalEngine;
  let service: OfflineService | undefined;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sayso-offline-'));
    cpSync(join(ROOT, 'serverless.yml'), join(folder, 'serverless.yml'));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    [engine] = await Promise.all([startDynalite(), buildHandler('chat', join(folder, 'dist', 'chat'))]);
    await createLocalTable({ endpoint: engine.endpoint, tableName: TEST_TABLE });
    await layMerchants(merchantVariables(merchantFile('acme'))['SAYSO_MERCHANTS'] ?? '', ['chat'], join(folder, 'dist'));
    service = await startOffline({
      serviceDir: folder,
      table: TEST_TABLE,
      secrets: secretsOf('acme'),
      environment: {
        ...PLACEHOLDERS,
        PATH: process.env.PATH,
        HOME: folder,
        AWS_REGION: LOCAL_REGION,
        AWS_ACCESS_KEY_ID: LOCAL_CREDENTIALS.accessKeyId,
        AWS_SECRET_ACCESS_KEY: LOCAL_CREDENTIALS.secretAccessKey,
        AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
      },
    });
  }, 120_000);

  afterAll(async () => {
    await service?.stop();
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const KEY = secretsOf('acme')['acme.chat'] ?? '';

  const say = async (text: string, key: string, sessionId?: string) => {
    const headers = { 'content-type': 'application/json', 'X-Sayso-Key': key };
    const body = JSON.stringify({ locale: 'en-US', text, ...(sessionId === undefined ? {} : { sessionId }) });
    const response = await fetch(`${service?.url}/chat`, { method: 'POST', headers, body });
    return { status: response.status, answer: (await response.json()) as Readonly<Record<string, unknown>> };
  };

  it('serves a function with its table and its secrets, behind its route', async () => {
    const { status, answer } = await say('put toothpaste on my shopping list', KEY);
    expect([status, answer['intent']]).toEqual([200, 'AddToListIntent']);
    const read = await say('read my shopping list', KEY, String(answer['sessionId']));
    expect(read.answer).toMatchObject({ intent: 'ReadListIntent', text: expect.stringContaining('toothpaste') });
    expect(await say('read my shopping list', 'wrong')).toMatchObject({ status: 401, answer: { error: { code: 'chat.unauthorized' } } });
    expect((await fetch(`${service?.url}/state`)).status).toBe(404);
  });
});
