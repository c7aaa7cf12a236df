import * as z from 'zod';
import { PLATFORM_NAMES, type PlatformName, type ScreenKind } from '../platforms/platform.ts';
import type { Choices, DeviceKind, PageDeed, PageSeat } from './wire.ts';

export const ROOMS = ['living room', 'kitchen'] as const;
/** Each has two years of orders; who else is wanted is made by naming them. */
export const SHOPPERS = ['ann', 'ben', 'carla'] as const;

export const CHANNEL_CHOICES: Choices['channels'] = [
  { name: 'alexa', label: 'Alexa', devices: ['speaker', 'screen', 'phone'] },
  { name: 'chat', label: 'Chat', devices: ['phone'] },
  { name: 'dialogflow', label: 'Dialogflow ES', devices: ['phone'] },
  { name: 'dialogflow-cx', label: 'Dialogflow CX', devices: ['phone'] },
];

const SCREENS: Readonly<Record<DeviceKind, ScreenKind>> = { speaker: 'none', screen: 'hub', phone: 'phone' };

export function screenOf(device: DeviceKind): ScreenKind {
  return SCREENS[device];
}

/** The name under which the dialogue keeps a platform's sessions. */
export function channelOf(platform: PlatformName): 'alexa' | 'dialogflow' | 'chat' {
  return platform === 'dialogflow-cx' ? 'dialogflow' : platform;
}

/** Ids that a shopper and a room may have: they become parts of platform ids. */
const name = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[a-z0-9][a-z0-9 -]*$/i, 'has letters, digits, spaces and hyphens');

export const seatSchema = z.strictObject({ channel: z.enum(PLATFORM_NAMES), device: z.enum(['speaker', 'screen', 'phone']), room: name });

const deedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('say'), words: z.string().min(1).max(8_000) }),
  z.strictObject({ kind: z.literal('silence') }),
  z.strictObject({ kind: z.literal('leave') }),
  z.strictObject({ kind: z.literal('again') }),
  z.strictObject({ kind: z.literal('unlink') }),
  z.strictObject({ kind: z.literal('code'), result: z.enum(['right', 'wrong', 'none']) }),
  z.strictObject({ kind: z.literal('consent'), answer: z.enum(['accepted', 'denied', 'notAnswered']) }),
  z.strictObject({ kind: z.literal('app'), outcome: z.enum(['opened', 'sentToPhone', 'declined', 'failed']) }),
  z.strictObject({ kind: z.literal('touch'), arguments: z.array(z.unknown()), componentId: z.string().optional() }),
]);

export const turnSchema = z.strictObject({ seat: seatSchema, deed: deedSchema });
export const newTalkSchema = z.strictObject({ shopper: name, locale: z.string().max(35) });
export const troubleSchema = z.strictObject({ names: z.array(z.string()) });

/** A device that a platform does not have is another one of its own: a chat is never a speaker. */
export function seatOn(seat: z.infer<typeof seatSchema>): PageSeat {
  const devices = CHANNEL_CHOICES.find((choice) => choice.name === seat.channel)?.devices ?? [];
  return { ...seat, device: devices.includes(seat.device) ? seat.device : (devices[0] ?? seat.device) };
}

export function deedOf(deed: z.infer<typeof deedSchema>): PageDeed {
  if (deed.kind !== 'touch') return deed;
  const { componentId, ...touch } = deed;
  return componentId === undefined ? touch : { ...touch, componentId };
}
