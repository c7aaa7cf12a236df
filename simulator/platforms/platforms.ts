import { alexa } from './alexa/alexa.ts';
import { chat } from './chat/chat.ts';
import { dialogflowCx } from './dialogflow/cx.ts';
import { dialogflowEs } from './dialogflow/es.ts';
import type { Platform, PlatformName } from './platform.ts';

/** The stateless layer of every platform. */
export const PLATFORMS: Readonly<Record<PlatformName, Platform>> = {
  alexa,
  dialogflow: dialogflowEs,
  'dialogflow-cx': dialogflowCx,
  chat,
};
