import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import { type ChannelLog, describeBug } from '../channels/channel.ts';
import type { NotifyPort } from '../commerce/ports/notify.ts';
import { gatherDemand } from '../commerce/use-cases/gather-demand.ts';
import { defaultReconcileSettings, type ReconcileWorker, settleOne } from '../commerce/use-cases/reconcile.ts';
import type { TurnWorld } from '../dialogue/turn-run.ts';
import type { LoadVoice } from '../prompts/messages.ts';
import { createHttpContacts } from '../shops/http-contacts.ts';
import { parseDraftPk } from '../store/table.ts';
import type { ConfigOf } from './config.ts';
import type { Log } from './log.ts';
import { type MerchantSettings, readMerchants } from './merchant-settings.ts';
import { type OpenVoice, voicesIn } from './voices.ts';
import { composeEmail, createWorld, openDeployment } from './world.ts';

/** Drafts worked on at the same time: they wait for the shop and the provider, and neither should meet a crowd. */
const MAX_AT_ONCE = 5;
/** One draft at its slowest: three outside calls, the e-mail, and the writes between them. */
const LONGEST_SETTLING_MS = 3 * defaultReconcileSettings.callTimeoutMs + 6_000;

type Verdict = Awaited<ReturnType<typeof settleOne>>;

/** What became of one draft that was looked at. `left`: somebody else has it, or nothing is to be done. */
export interface LookedAt {
  readonly draftId: string;
  readonly verdict: Verdict;
}

/**
 * The worker that settles drafts outside a turn.
 *
 * @param notify without it nobody is written to
 * @param loadVoice the merchant's brand voice; our words unless given
 */
export function reconcileWorker(world: TurnWorld, log: ChannelLog, notify?: NotifyPort, loadVoice?: LoadVoice): ReconcileWorker {
  return {
    ...world,
    notify: notify ?? { sendEmail: async () => ({ ok: true, value: undefined }) },
    composeEmail: async (draft) => (notify ? composeEmail(world, draft, loadVoice) : undefined),
    onTrouble: (draftId, error) => log.error('reconcile.trouble', { draftId, ...describeBug(error) }),
    onAttention: (draftId) => log.error('order.attention', { draftId }),
  };
}

/** E-mail by Amazon SES, loaded only when it is configured; undefined: nobody is written to. */
async function openEmail(
  config: Pick<ConfigOf<'reconcile'>, 'SAYSO_EMAIL_FROM'>,
  env: Readonly<Record<string, string | undefined>>,
  merchant: Pick<MerchantSettings, 'shop'>,
  { clock }: Pick<TurnWorld, 'clock'>,
  log: ChannelLog,
): Promise<NotifyPort | undefined> {
  if (config.SAYSO_EMAIL_FROM === undefined) return undefined;
  const { createSesClient, createSesNotify } = await import('../notifications/ses.ts');
  const contacts = createHttpContacts({ baseUrl: merchant.shop.url, apiKey: merchant.shop.apiKey, clock });
  return createSesNotify({
    client: createSesClient({ region: env['AWS_REGION'] ?? 'us-east-1' }),
    from: config.SAYSO_EMAIL_FROM,
    findEmail: contacts.findEmail,
    clock,
    onTrouble: (trouble) => log.warn('email.unsent', { ...trouble }),
  });
}

/**
 * Looks through the index of unfinished drafts once, some at a time.
 *
 * @param options.leasesAreVoid true only when the processes that held them are known to be dead (one local server at its start)
 * @param options.endsAtMs when the process ends: no draft is begun that could be cut off. Those not begun are due still.
 * @returns the drafts looked at, in the order of the index, and how many were not begun
 */
export async function settleDue(
  worker: ReconcileWorker,
  options: { readonly leasesAreVoid?: boolean; readonly endsAtMs?: number } = {},
): Promise<{ readonly lookedAt: readonly LookedAt[]; readonly notBegun: number }> {
  const { leasesAreVoid = false, endsAtMs = Number.POSITIVE_INFINITY } = options;
  const dueUntilMs = leasesAreVoid ? Number.MAX_SAFE_INTEGER : worker.clock.nowMs();
  const ids = await worker.store.listDueDrafts(dueUntilMs, defaultReconcileSettings.maxDrafts);
  const lookedAt = await settleSome(worker, ids, { leasesAreVoid, endsAtMs });
  return { lookedAt, notBegun: ids.length - lookedAt.length };
}

async function settleSome(
  worker: ReconcileWorker,
  ids: readonly string[],
  { leasesAreVoid, endsAtMs }: { readonly leasesAreVoid: boolean; readonly endsAtMs: number },
): Promise<readonly LookedAt[]> {
  const lookedAt: LookedAt[] = [];
  const waiting = ids.entries();
  const work = async () => {
    for (const [at, draftId] of waiting) {
      if (worker.clock.nowMs() + LONGEST_SETTLING_MS > endsAtMs) return;
      lookedAt[at] = { draftId, verdict: await settleOne(worker, draftId, defaultReconcileSettings, leasesAreVoid) };
    }
  };
  await Promise.all(Array.from({ length: MAX_AT_ONCE }, work));
  return lookedAt.filter((looked) => looked !== undefined);
}

/**
 * The scheduled look. What it cannot settle, or has no time for, is logged and left to the next one. What was asked for in vain is gathered
 * last: nobody waits for it.
 */
export async function reconcileDue(worker: MerchantWorker, log: ChannelLog, endsAtMs: number): Promise<void> {
  const { lookedAt, notBegun } = await settleDue(worker, { endsAtMs });
  const troubled = lookedAt.filter(({ verdict }) => verdict === 'troubled').length;
  if (troubled + notBegun > 0) log.warn('reconcile.left', { looked: lookedAt.length, troubled, notBegun });
  await worker.gather?.().catch((error: unknown) => log.error('demand.notGathered', { ...describeBug(error) }));
}

/** The worker of each merchant that the deployment serves, by the merchant's id. */
export type Workers = ReadonlyMap<string, MerchantWorker>;

/** Settles drafts, and gathers what shoppers asked for in vain. */
export type MerchantWorker = ReconcileWorker & { readonly gather?: () => Promise<number> };

/** Opens every merchant's worker. */
export async function openWorkers(
  config: ConfigOf<'reconcile'>,
  env: Readonly<Record<string, string | undefined>>,
  log: Log,
  openVoice: OpenVoice = voicesIn(config.SAYSO_MERCHANTS),
): Promise<Workers> {
  const deployment = openDeployment(config, env);
  const merchants = readMerchants(config.SAYSO_MERCHANTS, config.SAYSO_SECRETS);
  const opened = merchants.map(async (merchant) => {
    const world = createWorld(deployment, merchant, log);
    const email = await openEmail(config, env, merchant, world, log);
    const worker = reconcileWorker(world, log, email, openVoice(merchant));
    const { staffRoom } = world;
    return [
      merchant.id,
      { ...worker, ...(staffRoom ? { gather: () => gatherDemand({ ...world, demand: staffRoom.demand }) } : {}) },
    ] as const;
  });
  return new Map(await Promise.all(opened));
}

/**
 * Settles the drafts that stream records name, each once however many records name it and each by its own merchant's worker. A draft that
 * could not be settled is named by its first record, so that Lambda brings the batch again from there. A merchant who is served no more
 * has nobody to settle with: their drafts are logged, and left.
 */
export async function reconcileStream(
  workers: Workers,
  records: readonly DynamoDBRecord[],
  log: ChannelLog,
  endsAtMs: number,
): Promise<DynamoDBBatchResponse> {
  const named = nameDrafts(records);
  const settled = await Promise.all(
    [...named].map(async ([merchantId, firstRecords]) => {
      const worker = workers.get(merchantId);
      if (worker === undefined) {
        log.warn('reconcile.unknownMerchant', { drafts: firstRecords.size });
        return [];
      }
      const lookedAt = await settleSome(worker, [...firstRecords.keys()], { leasesAreVoid: false, endsAtMs });
      const verdicts = new Map(lookedAt.map(({ draftId, verdict }) => [draftId, verdict]));
      return [...firstRecords].filter(([draftId]) => (verdicts.get(draftId) ?? 'troubled') === 'troubled');
    }),
  );
  return { batchItemFailures: settled.flat().map(([, itemIdentifier]) => ({ itemIdentifier })) };
}

/** The drafts of each merchant, each with the sequence number of its first record. */
function nameDrafts(records: readonly DynamoDBRecord[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const named = new Map<string, Map<string, string>>();
  for (const record of records) {
    const pk = record.dynamodb?.Keys?.['pk']?.S;
    const draft = pk === undefined ? undefined : parseDraftPk(pk);
    if (!draft) continue;
    const firstRecords = named.get(draft.merchantId) ?? new Map<string, string>();
    if (!firstRecords.has(draft.draftId)) firstRecords.set(draft.draftId, record.dynamodb?.SequenceNumber ?? '');
    named.set(draft.merchantId, firstRecords);
  }
  return named;
}
