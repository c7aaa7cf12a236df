import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type InteractionModel, readInteractionModel } from '../../simulator/platforms/interaction-model.ts';
import type { Deed, Seat as PlatformSeat, SeenCard } from '../../simulator/platforms/platform.ts';
import { PLATFORMS } from '../../simulator/platforms/platforms.ts';
import { functionTarget, type HandleRequest } from '../../simulator/platforms/targets/function-target.ts';
import { START_MS } from '../world.ts';
import type { ChannelName } from './format.ts';

export type { Deed, HeardIntent } from '../../simulator/platforms/platform.ts';

/** Whose turn it is, and where. */
export type Seat = Pick<PlatformSeat, 'turnId' | 'user' | 'session' | 'isNewSession' | 'locale'>;

/** What comes out of a device, whatever the platform. */
export interface Answer {
  /** The whole answer: a re-delivered turn must get the same. */
  readonly body: unknown;
  readonly speech: string;
  readonly asks: boolean;
  readonly reprompt?: string;
  /** All that is written on the card; undefined without one. */
  readonly card?: string;
  readonly link?: string;
  /** The platform was told to ask for the voice code, and to bring this back. */
  readonly codeToken?: string;
  /** What the platform would refuse. */
  readonly faults: readonly string[];
}

export interface Device {
  /** The session as its platform calls it. */
  sessionIdOf(seat: Seat): string;
  /** The request of the platform for this deed; undefined when the platform sends none. */
  requestFor(deed: Deed, seat: Seat): unknown;
  deliver(request: unknown): Promise<Answer>;
}

/** A device of each channel: it speaks with the channel alone, in the platform's own JSON. */
export function openDevices(channels: Readonly<Record<ChannelName, { handle: HandleRequest }>>): Readonly<Record<ChannelName, Device>> {
  const open = (name: ChannelName) => openDevice(name, channels[name].handle);
  return { alexa: open('alexa'), dialogflow: open('dialogflow'), chat: open('chat') };
}

function openDevice(name: ChannelName, handle: HandleRequest): Device {
  const platform = PLATFORMS[name];
  const target = functionTarget({ label: name, handle });
  return {
    sessionIdOf: platform.sessionIdOf,
    requestFor: (deed, seat) => platform.requestFor(deed, { ...seat, nowMs: START_MS, model: readModel(seat.locale) }),
    deliver: async (request) => {
      const sent = await target.send(request, { deadlineMs: platform.deadlineMs });
      const { speech, asks, reprompt, card, link, pending, faults } = await platform.readAnswer(request, sent);
      return {
        body: sent.kind === 'answered' ? sent.body : sent.message,
        speech,
        asks,
        ...(reprompt === undefined ? {} : { reprompt }),
        ...(card ? { card: writeCard(card) } : {}),
        ...(link === undefined ? {} : { link }),
        ...(pending?.kind === 'code' && pending.token !== undefined ? { codeToken: pending.token } : {}),
        faults: faults.map(({ message, limit }) => `${message} (${limit})`),
      };
    },
  };
}

function writeCard({ title, text }: SeenCard): string {
  return `${title ?? ''}\n${text}`;
}

const MODELS = join(import.meta.dirname, '..', '..', 'skill-package', 'interactionModels', 'custom');
const models = new Map<string, InteractionModel>();

/** The model of the locale; where Alexa does not speak it, the slots are those of any other. */
function readModel(locale: string): InteractionModel {
  const own = join(MODELS, `${locale}.json`);
  const file = existsSync(own) ? own : join(MODELS, 'en-US.json');
  const known = models.get(file);
  if (known) return known;
  const read = readInteractionModel(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.ok) throw new Error(`${file}: ${read.error}`);
  models.set(file, read.value);
  return read.value;
}
