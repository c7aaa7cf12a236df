import type { Device, DeviceOptions } from '../platform.ts';
import { openWebhookDevice, type TalkMemory } from '../webhook-device.ts';
import { chat } from './chat.ts';

/** A website remembers nothing but the session's id. */
const NO_MEMORY: TalkMemory = { beginTurn: () => [], keep: () => {}, contexts: [], forget: () => {} };

/** A person in the text chat of a website. It sends nothing twice by itself: the person would. */
export function openChatDevice(options: DeviceOptions): Device {
  return openWebhookDevice(options, { platform: chat, memory: NO_MEMORY, retries: false });
}
