import type { Clock } from '../../../lambda/kernel/clock.ts';
import type { Deed, Device, DeviceOptions, SeatContext } from '../platform.ts';
import { type JsonObject, objectAt } from '../read.ts';
import { openWebhookDevice, type TalkMemory } from '../webhook-device.ts';
import { dialogflowCx } from './cx.ts';
import { dialogflowEs, followUpRequest, readContexts, readFollowUp } from './es.ts';
import { fillParameters } from './parameters.ts';

/** docs.cloud.google.com/dialogflow/es/docs/contexts-overview: a context is gone after 20 minutes, or its lifespan in turns. */
const CONTEXT_LASTS_MS = 20 * 60 * 1000;
/** docs.cloud.google.com/dialogflow/cx/docs/concept/session: a session is kept for 30 minutes after its last request. */
const SESSION_LASTS_MS = 30 * 60 * 1000;
/** How Dialogflow CX's parameters stand among contexts, of which it has none. */
const CX_PARAMETERS = 'session';

/**
 * A person in front of Dialogflow ES: contexts live and die, an event in an answer leads to another request, and a request that was lost
 * is sent once more.
 */
export function openEsDevice(options: DeviceOptions): Device {
  const followUp = (body: unknown, seat: Parameters<typeof followUpRequest>[2]): unknown => {
    const event = readFollowUp(body);
    return event && followUpRequest(event.name, event.parameters, seat);
  };
  return openWebhookDevice(options, { platform: dialogflowEs, memory: rememberContexts(options.clock), retries: true, followUp });
}

/** A person in front of Dialogflow CX: its session has parameters in place of contexts. */
export function openCxDevice(options: DeviceOptions): Device {
  return openWebhookDevice(options, { platform: dialogflowCx, memory: rememberParameters(options), retries: true });
}

interface HeldContext extends SeatContext {
  readonly untilMs: number;
}

/** Every turn takes one off each lifespan; a context is still there in the turn that brings it to 0. */
function rememberContexts(clock: Clock): TalkMemory {
  let held: readonly HeldContext[] = [];
  const current = () => held.filter(({ untilMs }) => untilMs > clock.nowMs());
  return {
    beginTurn: () => {
      held = current().flatMap((context) => (context.lifespanCount > 0 ? [{ ...context, lifespanCount: context.lifespanCount - 1 }] : []));
      return held;
    },
    keep: (body) => {
      const set = readContexts(body);
      const untouched = held.filter(({ name }) => !set.some((context) => context.name === name));
      const alive = set.filter(({ lifespanCount }) => lifespanCount > 0);
      held = [...untouched, ...alive.map((context) => ({ ...context, untilMs: clock.nowMs() + CONTEXT_LASTS_MS }))];
    },
    get contexts() {
      return current();
    },
    forget: () => {
      held = [];
    },
  };
}

/** What a matched intent filled becomes a parameter of the session too; null takes one away. */
function rememberParameters({ clock, model, locale }: DeviceOptions): TalkMemory {
  let parameters: JsonObject = {};
  let untilMs = 0;
  const current = (): readonly SeatContext[] =>
    clock.nowMs() < untilMs && Object.keys(parameters).length > 0 ? [{ name: CX_PARAMETERS, lifespanCount: 0, parameters }] : [];
  const merge = (changes: JsonObject): void => {
    const merged = { ...(clock.nowMs() < untilMs ? parameters : {}), ...changes };
    parameters = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
    untilMs = clock.nowMs() + SESSION_LASTS_MS;
  };
  return {
    beginTurn: (deed: Deed) => {
      const heard = deed.kind === 'say' && deed.heard !== 'launch' ? fillParameters(deed.heard, model, locale) : [];
      merge(Object.fromEntries(heard.flatMap(({ name, spoken, resolved }) => (spoken === '' ? [] : [[name, resolved]]))));
      return current();
    },
    keep: (body) => merge(objectAt(body, 'sessionInfo', 'parameters')),
    get contexts() {
      return current();
    },
    forget: () => {
      parameters = {};
      untilMs = 0;
    },
  };
}
