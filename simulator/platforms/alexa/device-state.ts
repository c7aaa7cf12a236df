import { hearSsml } from '../hear.ts';
import type { DeviceOptions, DynamicType, Pending, Seat, SeenAnswer, SeenScreen, TurnWatch } from '../platform.ts';
import { listAt, textAt } from '../read.ts';
import { type AlexaCloud, createAlexaCloud } from './apis/cloud.ts';
import type { Dialog, DialogStep } from './dialog.ts';
import { type AlexaEnvelope, requestIdOf } from './envelope.ts';
import { toDynamicTypes } from './slots.ts';

/** use-dynamic-entities-for-customized-interactions: how long they last once the session is over. */
const DYNAMIC_ENTITIES_LAST_MS = 30 * 60 * 1000;

export interface AlexaDeviceOptions extends DeviceOptions {
  readonly deviceId?: string;
  /** What Amazon holds of this house; one of its own unless given, so that two devices of one house share it. */
  readonly cloud?: AlexaCloud;
  /** Where the cloud's APIs are served. Without it a skill gets no `apiAccessToken` and cannot call back. */
  readonly apiEndpoint?: string;
}

/** A session as the platform holds it. */
export interface Session {
  readonly id: string;
  isNew: boolean;
  attributes: Readonly<Record<string, unknown>>;
  dialog?: Dialog | undefined;
}

export interface State {
  user: string;
  session: Session | undefined;
  pending: Pending | undefined;
  /** The answer that the microphone is open for. */
  listening: SeenAnswer | undefined;
  silences: number;
  dynamicEntities: readonly DynamicType[];
  dynamicUntilMs: number;
  screen: SeenScreen | undefined;
  last: AlexaEnvelope | undefined;
  enablings: number;
  /** Of the turn that runs. */
  watch: TurnWatch;
}

export interface Work {
  readonly options: AlexaDeviceOptions;
  readonly cloud: AlexaCloud;
  readonly deviceId: string;
  readonly state: State;
}

export function createWork(options: AlexaDeviceOptions): Work {
  const cloud = options.cloud ?? createAlexaCloud(options);
  for (const scope of options.permissions ?? []) cloud.account(options.user).permissions.add(scope);
  if (options.accessToken !== undefined) cloud.account(options.user).accessToken = options.accessToken;
  const state: State = {
    user: options.user,
    session: undefined,
    pending: undefined,
    listening: undefined,
    silences: 0,
    dynamicEntities: [],
    dynamicUntilMs: 0,
    screen: undefined,
    last: undefined,
    enablings: 1,
    watch: {},
  };
  return { options, cloud, deviceId: options.deviceId ?? `amzn1.ask.device.${options.user}`, state };
}

/** What stands around a request that goes out now: a token of its own for the APIs, and the session if there is one. */
export function seatOf(work: Work, requestType: string, step?: Extract<DialogStep, { kind: 'send' }>): Seat {
  const { state, options, cloud, deviceId } = work;
  const { clock, ids, apiEndpoint, model, person, screen, skillId, locale } = options;
  const turnId = ids.next();
  const { user } = state;
  const { permissions, accessToken } = cloud.account(user);
  const request = { requestId: requestIdOf(turnId), type: requestType, user, deviceId };
  const hear = hearerOf(work);
  const token = cloud.beginRequest({ ...request, hear, ...(person ? { personId: person.personId } : {}) });
  return {
    turnId,
    user,
    session: state.session?.id ?? turnId,
    isNewSession: state.session?.isNew ?? true,
    locale,
    nowMs: clock.nowMs(),
    deviceId,
    ...(skillId === undefined ? {} : { skillId }),
    ...(model ? { model } : {}),
    ...(accessToken === undefined ? {} : { accessToken }),
    ...(person ? { person } : {}),
    permissions: [...permissions],
    ...(screen ? { screen } : {}),
    ...(apiEndpoint === undefined ? {} : { apiEndpoint, apiAccessToken: token }),
    sessionAttributes: state.session?.attributes ?? {},
    dynamicEntities: currentEntities(work),
    ...(step?.seat ? { dialog: step.seat } : {}),
    ...(state.pending ? { pending: state.pending } : {}),
    ...(state.screen?.token === undefined ? {} : { shownToken: state.screen.token }),
  };
}

/** Passes on what is said meanwhile to whoever looks on. */
export function hearerOf({ state }: Work): (ssml: string) => void {
  return (ssml) => state.watch.hearMeanwhile?.(hearSsml(ssml));
}

export function newSession({ options }: Work): Session {
  return { id: options.ids.next(), isNew: true, attributes: {} };
}

/** Those of the skill, while they last. */
export function currentEntities({ state, options }: Work): readonly DynamicType[] {
  return options.clock.nowMs() < state.dynamicUntilMs ? state.dynamicEntities : [];
}

/** What the device and the platform are like after an answer. */
export function settle({ state, options }: Work, seen: SeenAnswer): void {
  state.pending = seen.pending;
  state.silences = 0;
  state.listening = seen.asks ? seen : undefined;
  if (seen.screen) state.screen = seen.screen;
  if (state.session) {
    state.session.isNew = false;
    state.session.attributes = seen.sessionAttributes;
    if (!seen.sessionIsOpen) state.session = undefined;
  }
  for (const directive of seen.directives) {
    if (textAt(directive, 'type') !== 'Dialog.UpdateDynamicEntities') continue;
    state.dynamicEntities = textAt(directive, 'updateBehavior') === 'CLEAR' ? [] : toDynamicTypes(listAt(directive, 'types'));
    state.dynamicUntilMs = options.clock.nowMs() + DYNAMIC_ENTITIES_LAST_MS;
  }
}

export function closeSession(state: State): void {
  state.session = undefined;
  state.listening = undefined;
  state.pending = undefined;
  state.silences = 0;
}

export function grant({ cloud, state }: Work, scopes: readonly string[]): void {
  for (const scope of scopes) cloud.account(state.user).permissions.add(scope);
}
