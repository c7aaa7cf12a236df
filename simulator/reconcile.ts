import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { readConfig } from '../lambda/app/config.ts';
import { standardLog } from '../lambda/app/log.ts';
import { openWorkers, reconcileWorker, settleDue } from '../lambda/app/reconciling.ts';
import { dataFolder } from './data-folder.ts';
import { describeSettled, type SettledDraft } from './local-state.ts';
import { localVoice, voiceWhenSaid } from './local-voice.ts';
import { startLocalWorld } from './local-world.ts';
import { whileStarting } from './starting.ts';
import { sayDirectly, whenFree } from './with-server.ts';

const HELP = `npm run reconcile: finishes or undoes, once and now, what a crash or a time-out left half-way.

npm start does the same every second, and a deployment every minute and on each change. Without options the running server is asked;
when none runs, the data folder is opened for this one look. To run it again does no harm.

  --deployed   look at the deployed table instead: with the variables of the reconcile function (SAYSO_TABLE and the others,
               docs/deploy.md) and credentials and a region for AWS in the environment
  --json       print what was settled as JSON

  SAYSO_DATA   the folder the local state lies in; .sayso unless set
`;

const answerSchema = z.object({
  settled: z.array(z.object({ draftId: z.string(), verdict: z.string(), state: z.string(), orderNumber: z.string().nullable() })),
});

type Row = Pick<SettledDraft, 'draftId' | 'orderNumber'> & { readonly verdict: string; readonly state: string };

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      deployed: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const rows = values.deployed ? await settleDeployed() : await settleLocal();
  process.stdout.write(values.json ? `${JSON.stringify({ settled: rows }, null, 2)}\n` : asTable(rows));
  if (rows.some(({ verdict }) => verdict === 'troubled')) process.exitCode = 1;
}

async function settleDeployed(): Promise<readonly Row[]> {
  const config = readConfig('reconcile', process.env);
  const workers = await whileStarting(() =>
    // The merchants' files are those that were written, not those of a build: their words are not compiled yet.
    openWorkers(config, process.env, standardLog, ({ voice }) =>
      voice === undefined ? undefined : voiceWhenSaid(join(config.SAYSO_MERCHANTS, voice)),
    ),
  );
  const rows: Row[] = [];
  for (const worker of workers.values()) {
    const { lookedAt } = await settleDue(worker);
    rows.push(...(await describeSettled(worker.store, lookedAt)));
  }
  return rows;
}

async function settleLocal(): Promise<readonly Row[]> {
  const folder = dataFolder(process.env);
  return whenFree(folder, (running) => (running === undefined ? settleFolder(folder) : settleAt(running)));
}

async function settleAt(running: string): Promise<readonly Row[]> {
  const response = await fetch(`${running}/reconcile`, { method: 'POST' });
  if (!response.ok) throw new Error(`The server at ${running} answered ${response.status}; its own output says why.`);
  return answerSchema.parse(await response.json()).settled;
}

/** Nobody else has the folder, so whoever held a lease is dead. */
async function settleFolder(folder: string): Promise<readonly Row[]> {
  sayDirectly(folder);
  const local = await whileStarting(() => startLocalWorld({ folder, newPayment: 'active' }));
  try {
    const worker = reconcileWorker(local.world, standardLog, local.outbox, await localVoice(process.env, folder));
    const { lookedAt } = await settleDue(worker, { leasesAreVoid: true });
    return await describeSettled(local.world.store, lookedAt);
  } finally {
    await local.stop();
  }
}

const WORDS: Readonly<Record<string, string>> = {
  closed: 'ended and told',
  expired: 'nobody answered in time',
  unfinished: 'not yet: looked at again soon',
  troubled: 'failed: see the log',
};

function asTable(rows: readonly Row[]): string {
  if (rows.length === 0) return 'Nothing was left half-way.\n';
  const cells = rows.map(({ draftId, state, orderNumber, verdict }) => [draftId, state, orderNumber ?? '-', WORDS[verdict] ?? verdict]);
  const table = [['draft', 'state', 'order', 'what was done'], ...cells];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('   ')
          .trimEnd()}\n`,
    )
    .join('');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
