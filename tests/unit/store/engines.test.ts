import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { connect as connectSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { newShopper } from '../../../lambda/commerce/shopper.ts';
import { createDynamoStore } from '../../../lambda/store/dynamodb.ts';
import { type DynaliteOptions, isTableFailure, startDynalite } from '../../../simulator/engines/dynalite.ts';
import { findJava17 } from '../../../simulator/engines/dynamodb-local.ts';
import type { LocalEngine } from '../../../simulator/engines/engine.ts';
import { createLocalTable, readTableDefinition } from '../../../simulator/engines/table.ts';
import { LOCAL_MERCHANT_ID, startLocalWorld } from '../../../simulator/local-world.ts';
import { fixedClock, quotedDraft } from '../../contracts/store-samples.ts';
import { connect, TEST_TABLE } from '../../engines.ts';

let folder = '';
const started: Pick<LocalEngine, 'stop'>[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sayso-engine-'));
});
afterEach(async () => {
  for (const engine of started.splice(0)) await engine.stop();
  await rm(folder, { recursive: true, force: true });
});

async function start(options?: DynaliteOptions): Promise<LocalEngine> {
  const engine = await startDynalite(options);
  started.push(engine);
  return engine;
}

async function useStore<T>(endpoint: string, use: (store: ReturnType<typeof createDynamoStore>) => Promise<T>): Promise<T> {
  const client = connect(endpoint);
  try {
    return await use(createDynamoStore({ client, tableName: TEST_TABLE, merchantId: 'hearth', clock: fixedClock() }));
  } finally {
    client.destroy();
  }
}

async function holdFolder(): Promise<{ readonly child: ChildProcess; readonly endpoint: string }> {
  const script = join(import.meta.dirname, 'hold-folder.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder, TEST_TABLE], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [endpoint] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, endpoint: endpoint.toString() };
}

describe('dynalite', () => {
  it('says why a folder cannot be opened, and what to do', async () => {
    await writeFile(join(folder, 'table'), 'a file where a folder should be');
    await expect(startDynalite({ folder: join(folder, 'table') })).rejects.toMatchObject({
      code: 'engine.folderUnusable',
      message: expect.stringMatching(/table cannot be opened: .*(ENOTDIR|EEXIST).*SAYSO_DATA/s),
    });
  });

  it('knows what its files throw when the disk is full', () => {
    expect(isTableFailure(Object.assign(new Error('IO error: No space left on device'), { code: 'LEVEL_IO_ERROR' }))).toBe(true);
    expect(isTableFailure(Object.assign(new Error('no route'), { code: 'ECONNRESET' }))).toBe(false);
  });

  it('keeps what it answered when its process is killed, and is nobody else’s until then', async () => {
    const { child, endpoint } = await holdFolder();
    try {
      expect(
        await useStore(endpoint, (store) => store.saveShopper('account#1', { version: 0, shopper: newShopper, conversation: 'kept' })),
      ).toEqual({
        ok: true,
        value: 1,
      });
      await expect(startDynalite({ folder })).rejects.toMatchObject({ code: 'engine.folderTaken', detail: { folder } });
    } finally {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    const engine = await start({ folder });
    await createLocalTable({ endpoint: engine.endpoint, tableName: TEST_TABLE });
    expect(await useStore(engine.endpoint, (store) => store.loadShopper('account#1'))).toMatchObject({ version: 1, conversation: 'kept' });
    await engine.stop();
    await (await start({ folder })).stop();
  });

  it('says so when a folder cannot be used', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(startDynalite({ folder: join(folder, 'file') })).rejects.toMatchObject({ code: 'engine.folderUnusable' });
  });

  it('outlives a caller who hangs up in the middle of a request', async () => {
    const engine = await start();
    const { port } = new URL(engine.endpoint);
    const socket = connectSocket(Number(port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{');
    socket.resetAndDestroy();
    await once(socket, 'close');
    await createLocalTable({ endpoint: engine.endpoint, tableName: TEST_TABLE });
    expect((await useStore(engine.endpoint, (store) => store.loadShopper('account#1'))).version).toBe(0);
  });
});

describe('an index that a killed process left behind its table', () => {
  it('names what is unfinished again after a start', async () => {
    const draft = quotedDraft(LOCAL_MERCHANT_ID);
    const before = await startLocalWorld({ folder, newPayment: 'active' });
    await before.world.store.putDraft(draft);
    await before.stop();
    expect(await loseIndex()).toBe(1);
    const after = await startLocalWorld({ folder, newPayment: 'active' });
    started.push(after);
    expect(await after.world.store.listDueDrafts(Number.MAX_SAFE_INTEGER, 10)).toEqual([draft.id]);
    expect(await after.world.store.loadDraft(draft.id)).toEqual(draft);
  });

  /** Takes the entries of the index out of the folder, as when the process dies before they are written; says how many there were. */
  async function loseIndex(): Promise<number> {
    interface Folder {
      open(): Promise<void>;
      close(): Promise<void>;
      keys(): { all(): Promise<readonly string[]> };
      batch(operations: readonly { readonly type: 'del'; readonly key: string }[]): Promise<void>;
    }
    const { Level } = createRequire(require.resolve('dynalite'))('level') as { readonly Level: new (path: string) => Folder };
    const level = new Level(join(folder, 'table'));
    await level.open();
    const entries = (await level.keys().all()).filter((key) => key.startsWith('index-global~'));
    await level.batch(entries.map((key) => ({ type: 'del', key })));
    await level.close();
    return entries.length;
  }
});

describe('the local table', () => {
  it('is the one of the deployment', async () => {
    expect(await readTableDefinition()).toEqual({
      AttributeDefinitions: expect.arrayContaining([
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'unfinishedOf', AttributeType: 'S' },
        { AttributeName: 'nextActionAtMs', AttributeType: 'N' },
      ]),
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      BillingMode: 'PAY_PER_REQUEST',
      GlobalSecondaryIndexes: [
        {
          IndexName: 'unfinished',
          KeySchema: [
            { AttributeName: 'unfinishedOf', KeyType: 'HASH' },
            { AttributeName: 'nextActionAtMs', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'KEYS_ONLY' },
        },
      ],
    });
  });

  it('is refused where the deployment defines none', async () => {
    const file = join(folder, 'serverless.yml');
    await writeFile(file, 'service: other\nresources: {}\n');
    await expect(readTableDefinition(file)).rejects.toMatchObject({ code: 'engine.badTable', detail: { file } });
    await expect(readTableDefinition(join(folder, 'nowhere.yml'))).rejects.toMatchObject({ code: 'engine.badTable' });
  });

  it('is kept when it is there, and refused when it is another one', async () => {
    const engine = await start();
    const target = { endpoint: engine.endpoint, tableName: TEST_TABLE };
    await createLocalTable(target);
    await useStore(engine.endpoint, (store) => store.saveShopper('account#1', { version: 0, shopper: newShopper, conversation: null }));
    await createLocalTable(target);
    expect((await useStore(engine.endpoint, (store) => store.loadShopper('account#1'))).version).toBe(1);
    const client = connect(engine.endpoint);
    await client.send(
      new CreateTableCommand({
        TableName: 'older',
        AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
        BillingMode: 'PAY_PER_REQUEST',
      }),
    );
    client.destroy();
    await expect(createLocalTable({ ...target, tableName: 'older' })).rejects.toMatchObject({ code: 'engine.otherTable' });
  });
});

describe('Java', () => {
  const offer = async (name: string, printed: string): Promise<string> => {
    const bin = join(folder, name, 'bin');
    await mkdir(bin, { recursive: true });
    await writeFile(join(bin, 'java'), `#!/bin/sh\n${printed}\n`, { mode: 0o755 });
    return bin;
  };

  it('is found from version 17 on, JAVA_HOME first', async () => {
    const old = await offer('old', 'echo "openjdk 11.0.2 2019-01-15"');
    const older = await offer('older', 'echo "Unrecognized option: --version" >&2; exit 1');
    const good = await offer('good', 'echo "openjdk 17.0.15 2025-04-15"');
    const newer = await offer('newer', 'echo "java 25 2025-09-16 LTS"');
    expect(findJava17({ PATH: [older, old].join(':') })).toBeUndefined();
    expect(findJava17({ PATH: [join(folder, 'nowhere'), older, old, good, newer].join(':') })).toBe(join(good, 'java'));
    expect(findJava17({ JAVA_HOME: join(folder, 'newer'), PATH: good })).toBe(join(newer, 'java'));
    expect(findJava17({ JAVA_HOME: join(folder, 'old'), PATH: good })).toBe(join(good, 'java'));
    expect(findJava17({})).toBeUndefined();
  });
});
