import { SaysoError } from '../../lambda/kernel/errors.ts';
import { err } from '../../lambda/kernel/result.ts';
import '../../lambda/store/errors.ts';
import type { Simulation } from './simulation.ts';

/**
 * What can happen to one call of a port. The process dies: nothing of it runs on. The answer is lost: the caller hears that nobody
 * answered in time, though the work may be done, or be done only much later. The call arrives twice, and the second answer is heard. The
 * call is slow, but not too slow. The process stalls (a frozen machine) and goes on as if nothing had been.
 */
export const FAULT_KINDS = [
  'dies before',
  'dies after',
  'lost before',
  'lost after',
  'lands late',
  'arrives twice',
  'is slow',
  'stalls before',
  'stalls after',
  'stalls long',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

const READS = /\.(load|list|find|search|read|quote)/;
const KINDS_OF_READS: readonly FaultKind[] = ['dies before', 'lost before', 'stalls before', 'stalls long'];

/** The faults that make a difference to a call: to a read that was done it is all one whether it was done, and after it comes another call. */
export function kindsFor(call: string): readonly FaultKind[] {
  return READS.test(call) ? KINDS_OF_READS : FAULT_KINDS;
}

/** The call with this number, counted from 1 over all processes, or every call of this name meets this fault. */
export interface Fault {
  readonly call: number | string;
  readonly kind: FaultKind;
  /** How long a slow call takes, when not as long as it may. */
  readonly forMs?: number;
}

/** Numbers every call and strikes at those that are planned. */
export interface FaultPlan {
  /** What was called so far, by port and name. */
  readonly calls: string[];
  faults: readonly Fault[];
}

/** One process of the skill, as far as it can die. */
export interface Mortal {
  isDead: boolean;
  readonly die: () => void;
}

/** Slow, and still within every time-out. */
const SLOW_MS = 1_900;
/** Longer than any lease that a turn takes. */
const STALL_MS = 20_000;
/** Longer than an order is still finished and not undone. */
const LONG_STALL_MS = 6 * 60_000;
const LATE_MS = 15_000;
/** The store's own time-out. */
const STORE_TIMEOUT_MS = 2_000;

type Guard = (label: string, work: () => Promise<unknown>, deadlineAtMs: number | undefined) => Promise<unknown>;

/** The same port, each call of which can meet a fault. */
export function withFaults<Port extends object>(port: Port, name: string, guard: Guard): Port {
  return new Proxy(port, {
    get(target, property, receiver) {
      const member: unknown = Reflect.get(target, property, receiver);
      if (typeof member !== 'function' || property === 'describe') return member;
      return (...args: readonly unknown[]) =>
        guard(`${name}.${String(property)}${targetOf(args[0])}`, async () => Reflect.apply(member, target, args), deadlineOf(args.at(-1)));
    },
  });
}

/** The steps of a draft are calls of different names: `store.moveDraft to placed`. */
function targetOf(step: unknown): string {
  return typeof step === 'object' && step !== null && 'to' in step ? ` to ${String(step.to)}` : '';
}

function deadlineOf(call: unknown): number | undefined {
  if (typeof call !== 'object' || call === null || !('deadlineAtMs' in call)) return undefined;
  return typeof call.deadlineAtMs === 'number' ? call.deadlineAtMs : undefined;
}

/** Guards the calls of one process. A call of a dead process has no effect and no answer. */
export function guardCalls(surroundings: Pick<Simulation, 'clock' | 'awaitTurn'> & { readonly plan: FaultPlan }, process: Mortal): Guard {
  const { clock, plan } = surroundings;
  const unlessDead = <T>(answer: T): T | Promise<never> => (process.isDead ? forever() : answer);

  return async (label, work, deadlineAtMs) => {
    await surroundings.awaitTurn();
    if (process.isDead) return forever();
    plan.calls.push(label);
    const number = plan.calls.length;
    const { kind, forMs = SLOW_MS } = plan.faults.find((fault) => fault.call === number || fault.call === label) ?? {};
    const unanswered = async (): Promise<unknown> => {
      const untilMs = deadlineAtMs ?? clock.nowMs() + STORE_TIMEOUT_MS;
      await clock.sleep(Math.max(0, untilMs - clock.nowMs()));
      if (deadlineAtMs === undefined)
        throw new SaysoError('store.unreachable', `${label} did not answer.`, { table: 'fake', operation: label });
      return unlessDead(err({ kind: 'unanswered', why: 'deadline' }));
    };
    const workNow = (): Promise<unknown> => (deadlineAtMs !== undefined && deadlineAtMs < clock.nowMs() ? unanswered() : work());
    switch (kind) {
      case undefined:
        return workNow();
      case 'dies before':
        process.die();
        return forever();
      case 'dies after':
        await work();
        process.die();
        return forever();
      case 'lost before':
        return unanswered();
      case 'lost after':
        await work();
        return unanswered();
      case 'lands late':
        void clock.sleep(LATE_MS).then(work);
        return unanswered();
      case 'arrives twice':
        await work();
        return work();
      case 'is slow':
        await clock.sleep(forMs);
        return unlessDead(workNow());
      case 'stalls before':
        await clock.sleep(STALL_MS);
        return unlessDead(workNow());
      case 'stalls after':
        return work()
          .finally(() => clock.sleep(STALL_MS))
          .then(unlessDead);
      case 'stalls long':
        await clock.sleep(LONG_STALL_MS);
        return unlessDead(workNow());
    }
  };
}

function forever(): Promise<never> {
  return new Promise(() => {});
}
