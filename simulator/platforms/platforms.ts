import { alexa } from './alexa/alexa.ts';
import { openAlexaDevice } from './alexa/device.ts';
import type { AlexaDeviceOptions } from './alexa/device-state.ts';
import { chat } from './chat/chat.ts';
import { openChatDevice } from './chat/device.ts';
import { dialogflowCx } from './dialogflow/cx.ts';
import { openCxDevice, openEsDevice } from './dialogflow/device.ts';
import { dialogflowEs } from './dialogflow/es.ts';
import type { Device, Platform, PlatformName } from './platform.ts';

/** The stateless layer of every platform. */
export const PLATFORMS: Readonly<Record<PlatformName, Platform>> = {
  alexa,
  dialogflow: dialogflowEs,
  'dialogflow-cx': dialogflowCx,
  chat,
};

const DEVICES: Readonly<Record<PlatformName, (options: AlexaDeviceOptions) => Device>> = {
  alexa: openAlexaDevice,
  dialogflow: openEsDevice,
  'dialogflow-cx': openCxDevice,
  chat: openChatDevice,
};

/**
 * A device and a person on a platform, in front of any skill.
 *
 * @param options those of Alexa are ignored elsewhere
 */
export function openDevice(platform: PlatformName, options: AlexaDeviceOptions): Device {
  return DEVICES[platform](options);
}
