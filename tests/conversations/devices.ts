import { alexaDevice } from './alexa-device.ts';
import { chatDevice } from './chat-device.ts';
import type { Channels, Device } from './device.ts';
import { dialogflowDevice } from './dialogflow-device.ts';
import type { ChannelName } from './format.ts';

/** A device of each channel: it speaks with the channel alone, in the platform's own JSON. */
export function openDevices(channels: Channels): Readonly<Record<ChannelName, Device>> {
  return { alexa: alexaDevice(channels), dialogflow: dialogflowDevice(channels), chat: chatDevice(channels) };
}
