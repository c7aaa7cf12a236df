import { createServer } from 'node:http';
import { newShopper } from '../../../lambda/commerce/shopper.ts';
import { createDynamoStore } from '../../../lambda/store/dynamodb.ts';
import { shopperPk } from '../../../lambda/store/table.ts';
import { hangUp, listen } from '../../../simulator/listen.ts';
import { fixedClock } from '../../contracts/store-samples.ts';
import { connect } from '../../engines.ts';

type Answer = { readonly status: number; readonly body: object } | 'silence';

const refusal = (name: string): Answer => ({ status: 400, body: { __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: 'stub' } });
const DONE: Answer = { status: 200, body: {} };

/** No local engine throttles, conflicts or stalls: this one does nothing else. The last answer repeats. */
async function startStub(answers: readonly Answer[]) {
  let requests = 0;
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      const answer = answers[Math.min(requests, answers.length - 1)] ?? DONE;
      requests += 1;
      if (answer === 'silence') return;
      response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(answer.body));
    });
  });
  const port = await listen(server);
  const stop = () => hangUp(server);
  return { endpoint: `http://127.0.0.1:${port}`, requests: () => requests, stop };
}

async function withStore<T>(
  answers: readonly Answer[],
  limits: { readonly maxAttempts?: number; readonly requestTimeoutMs?: number; readonly operationTimeoutMs?: number },
  use: (store: ReturnType<typeof createDynamoStore>, requests: () => number) => Promise<T>,
): Promise<T> {
  const stub = await startStub(answers);
  const client = connect(stub.endpoint, limits);
  const { operationTimeoutMs = 5000 } = limits;
  const store = createDynamoStore({ client, tableName: 'stub', merchantId: 'hearth', clock: fixedClock(), operationTimeoutMs });
  try {
    return await use(store, stub.requests);
  } finally {
    client.destroy();
    await stub.stop();
  }
}

const item = { version: 0, shopper: newShopper, conversation: null };

describe('a table in trouble', () => {
  it('that throttles for a moment is asked again', async () => {
    await withStore([refusal('ProvisionedThroughputExceededException'), DONE], {}, async (store, requests) => {
      expect(await store.saveShopper('account#1', item)).toEqual({ ok: true, value: 1 });
      expect(requests()).toBe(2);
    });
  });

  it('that throttles to the end cannot eat the turn', async () => {
    await withStore([refusal('ThrottlingException')], { operationTimeoutMs: 150, maxAttempts: 50 }, async (store) => {
      const startedAtMs = performance.now();
      await expect(store.saveShopper('account#1', item)).rejects.toMatchObject({
        code: 'store.unreachable',
        detail: { table: 'stub', operation: 'saveShopper' },
      });
      expect(performance.now() - startedAtMs).toBeLessThan(1000);
    });
  });

  it.each(['ProvisionedThroughputExceededException', 'ThrottlingException', 'RequestLimitExceeded'])(
    'that throttles has not refused: %s',
    async (name) => {
      await withStore([refusal(name)], { maxAttempts: 1 }, async (store) => {
        await expect(store.loadShopper('account#1')).rejects.toMatchObject({ code: 'store.unreachable' });
      });
    },
  );

  it('that meets a transaction of somebody else is asked again, a bounded number of times', async () => {
    const conflict = refusal('TransactionConflictException');
    await withStore([conflict, conflict, DONE], { maxAttempts: 3 }, async (store, requests) => {
      expect(await store.saveShopper('account#1', item)).toEqual({ ok: true, value: 1 });
      expect(requests()).toBe(3);
    });
    await withStore([conflict], { maxAttempts: 3 }, async (store, requests) => {
      await expect(store.loadShopper('account#1')).rejects.toMatchObject({ code: 'store.unreachable' });
      expect(requests()).toBe(3);
    });
  });

  it('that is silent is given up after its attempts', async () => {
    await withStore(['silence'], { requestTimeoutMs: 40, maxAttempts: 2 }, async (store, requests) => {
      await expect(store.loadShopper('account#1')).rejects.toMatchObject({ code: 'store.unreachable' });
      expect(requests()).toBe(2);
    });
  });

  it('that is silent is given up in time, however many attempts are left', async () => {
    await withStore(['silence'], { requestTimeoutMs: 5000, operationTimeoutMs: 60 }, async (store, requests) => {
      const startedAtMs = performance.now();
      await expect(store.listDueDrafts(0, 1)).rejects.toMatchObject({ code: 'store.unreachable' });
      expect(performance.now() - startedAtMs).toBeLessThan(2000);
      expect(requests()).toBeLessThanOrEqual(1);
    });
  });

  it('that is broken is asked again', async () => {
    await withStore([{ status: 500, body: { __type: 'InternalServerError' } }, DONE], {}, async (store, requests) => {
      expect(await store.loadDraft('draft-1')).toBeUndefined();
      expect(requests()).toBe(2);
    });
  });

  it.each(['ResourceNotFoundException', 'AccessDeniedException', 'ValidationException'])(
    'that refuses is not asked again: %s',
    async (name) => {
      await withStore([refusal(name)], {}, async (store, requests) => {
        await expect(store.loadShopper('account#1')).rejects.toMatchObject({ code: 'store.refused', detail: { reason: name } });
        expect(requests()).toBe(1);
      });
    },
  );

  it('that is not there is unreachable', async () => {
    const stub = await startStub([DONE]);
    await stub.stop();
    const client = connect(stub.endpoint);
    const store = createDynamoStore({ client, tableName: 'stub', merchantId: 'hearth', clock: fixedClock() });
    await expect(store.loadShopper('account#1')).rejects.toMatchObject({ code: 'store.unreachable' });
    client.destroy();
  });

  it('that holds something we never wrote is not guessed at', async () => {
    const attributes = { pk: { S: shopperPk('hearth', 'account#1') }, form: { N: '1' }, version: { N: '1' }, state: { B: 'AAAA' } };
    await withStore([{ status: 200, body: { Item: attributes } }], {}, async (store) => {
      await expect(store.loadShopper('account#1')).rejects.toMatchObject({ code: 'store.badItem', detail: { item: 'shopper' } });
    });
  });
});
