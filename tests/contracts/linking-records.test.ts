import { paginateScan } from '@aws-sdk/client-dynamodb';
import type { LinkingRecordsPort } from '../../lambda/commerce/ports/linking-records.ts';
import { createDynamoLinkingRecords } from '../../lambda/store/linking-records.ts';
import { createMemoryLinkingRecords } from '../../lambda/store/memory-linking-records.ts';
import type { Item } from '../../lambda/store/table.ts';
import { connect, eachStoreEngine, type RunningEngine, TEST_TABLE } from '../engines.ts';
import { createTestClock, START_MS } from '../world.ts';

const SECRET = 'a-refresh-token-that-nobody-may-read';
const PAYLOAD = { accountId: 'ada@example.com', exp: 1_800_000_000, nested: { scope: 'voice' } };
const LATER_MS = START_MS + 3_600_000;
const LIMIT = { attempts: 3, windowMs: 60_000 };

describe.each(eachStoreEngine())('the records of account linking in $name', ({ start }) => {
  const clock = createTestClock();
  let engine: RunningEngine;
  let table: Map<string, Item>;
  let merchants = 0;
  let records: LinkingRecordsPort;

  beforeAll(async () => {
    engine = await start();
    table = new Map();
  }, 30_000);
  afterAll(() => engine.stop());
  const open = (merchantId: string): LinkingRecordsPort => {
    const { endpoint } = engine;
    if (endpoint === undefined) return createMemoryLinkingRecords({ merchantId, clock, table });
    return createDynamoLinkingRecords({ merchantId, clock, client: connect(endpoint), tableName: TEST_TABLE, operationTimeoutMs: 10_000 });
  };
  beforeEach(() => {
    merchants += 1;
    records = open(`merchant-${merchants}`);
    clock.set(START_MS);
  });

  const everything = async (): Promise<string> => {
    if (engine.endpoint === undefined) return JSON.stringify([...table]);
    let text = '';
    for await (const page of paginateScan({ client: connect(engine.endpoint) }, { TableName: TEST_TABLE }))
      text += JSON.stringify(page.Items);
    return text;
  };

  it('give back what was written, to the holder of the secret alone', async () => {
    await records.writeRecord('RefreshToken', SECRET, PAYLOAD, LATER_MS);
    expect(await records.readRecord('RefreshToken', SECRET)).toEqual({ payload: PAYLOAD });
    expect(await records.readRecord('RefreshToken', `${SECRET} `)).toBeUndefined();
    expect(await records.readRecord('AccessToken', SECRET)).toBeUndefined();
    expect(await open('another-merchant').readRecord('RefreshToken', SECRET)).toBeUndefined();
  });

  it('hold neither the secret nor the payload in clear', async () => {
    await records.writeRecord('RefreshToken', SECRET, PAYLOAD, LATER_MS);
    await records.countAttempt('grace@example.com', LIMIT);
    const text = await everything();
    expect(text).toContain(`merchant-${merchants}`);
    for (const clear of [SECRET, Buffer.from(SECRET).toString('base64'), 'ada@example.com', 'grace@example.com', '"scope']) {
      expect(text).not.toContain(clear);
    }
  });

  it('are used up once, by one of twenty at the same moment', async () => {
    await records.writeRecord('AuthorizationCode', SECRET, PAYLOAD, LATER_MS);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => records.consumeRecord('AuthorizationCode', SECRET)));
    expect(outcomes.filter((outcome) => outcome === 'first')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'again')).toHaveLength(19);
  });

  it('remember when they were first used, whatever is written or tried later', async () => {
    await records.writeRecord('RefreshToken', SECRET, PAYLOAD, LATER_MS);
    expect(await records.consumeRecord('RefreshToken', SECRET)).toBe('first');
    clock.advance(5_000);
    expect(await records.consumeRecord('RefreshToken', SECRET)).toBe('again');
    await records.writeRecord('RefreshToken', SECRET, { ...PAYLOAD, exp: 1 }, LATER_MS);
    expect(await records.readRecord('RefreshToken', SECRET)).toEqual({ payload: { ...PAYLOAD, exp: 1 }, consumedAtMs: START_MS });
    expect(await records.consumeRecord('RefreshToken', 'never written')).toBe('gone');
  });

  it('stay closed: no late write brings one back', async () => {
    await records.writeRecord('Grant', SECRET, PAYLOAD, LATER_MS);
    await records.closeRecord('Grant', SECRET, LATER_MS);
    await records.writeRecord('Grant', SECRET, PAYLOAD, LATER_MS);
    expect(await records.readRecord('Grant', SECRET)).toBeUndefined();
    expect(await records.consumeRecord('Grant', SECRET)).toBe('gone');
    await records.closeRecord('Grant', 'never written', LATER_MS);
    await records.writeRecord('Grant', 'never written', PAYLOAD, LATER_MS);
    expect(await records.readRecord('Grant', 'never written')).toBeUndefined();
  });

  it('count attempts before they are made, also twenty at the same moment', async () => {
    const verdicts = await Promise.all(Array.from({ length: 20 }, () => records.countAttempt('ada', LIMIT)));
    expect(verdicts.filter(({ kind }) => kind === 'allowed')).toHaveLength(LIMIT.attempts);
    expect(verdicts.filter(({ kind }) => kind === 'tooMany')).toContainEqual({ kind: 'tooMany', untilMs: START_MS + LIMIT.windowMs });
    expect(await records.countAttempt('grace', LIMIT)).toEqual({ kind: 'allowed' });
  });

  it('let attempts through again when the window is over, or after a success', async () => {
    for (let attempt = 0; attempt < 4; attempt += 1) await records.countAttempt('ada', LIMIT);
    clock.advance(LIMIT.windowMs - 1);
    expect(await records.countAttempt('ada', LIMIT)).toMatchObject({ kind: 'tooMany' });
    clock.advance(1);
    expect(await records.countAttempt('ada', LIMIT)).toEqual({ kind: 'allowed' });
    for (let attempt = 0; attempt < 4; attempt += 1) await records.countAttempt('ada', LIMIT);
    await records.forgetAttempts('ada');
    expect(await records.countAttempt('ada', LIMIT)).toEqual({ kind: 'allowed' });
  });
});

it('a payload that somebody has changed is not read, and the error tells nothing of it', async () => {
  const table = new Map<string, Item>();
  const records = createMemoryLinkingRecords({ merchantId: 'm', clock: createTestClock(), table });
  await records.writeRecord('Session', SECRET, PAYLOAD, LATER_MS);
  const [[pk, item] = ['', { pk: '' }]] = table;
  table.set(pk, { ...item, sealed: `${String(item.sealed).slice(0, -4)}AAAA` });
  const failure = await records.readRecord('Session', SECRET).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'store.badItem', detail: { item: 'linking' } });
  expect(JSON.stringify(failure) + String(failure)).not.toMatch(/refresh|ada|voice/);
});
