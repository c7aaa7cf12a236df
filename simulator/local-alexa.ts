import type { Env, Hono } from 'hono';
import type { Clock } from '../lambda/kernel/clock.ts';
import { randomIds } from '../lambda/kernel/ids.ts';
import { type AlexaCloud, createAlexaCloud } from './platforms/alexa/apis/cloud.ts';
import { ALEXA_API_PATHS, answerAlexaApi } from './platforms/alexa/apis/serve.ts';
import { textAt } from './platforms/read.ts';

/** What Amazon does for a skill that runs here: its APIs, under the address of the local server. */
export interface LocalAlexa {
  readonly cloud: AlexaCloud;
  /** What `context.System.apiEndpoint` has to say for a skill to call here. */
  readonly apiEndpoint: string;
  mountApis<E extends Env>(app: Hono<E>): void;
  /**
   * Answers a request of anybody's. When it names this server as its `apiEndpoint`, what the skill says meanwhile is heard, and comes back
   * in a header, as a JSON list of SSML in ASCII.
   */
  hearMeanwhile<T>(
    rawBody: string,
    answer: () => Promise<T>,
  ): Promise<{ readonly answer: T; readonly headers: Readonly<Record<string, string>> }>;
}

const MEANWHILE = 'x-sayso-meanwhile';

export function createLocalAlexa(clock: Clock, url: string): LocalAlexa {
  const cloud = createAlexaCloud({ clock, ids: randomIds });
  return {
    cloud,
    apiEndpoint: url,
    mountApis: (app) => {
      for (const path of ALEXA_API_PATHS) app.all(path, (context) => answerAlexaApi(cloud, context.req.raw));
    },
    hearMeanwhile: async (rawBody, answer) => {
      const requestId = beginRequest(cloud, url, rawBody);
      const answered = await answer();
      const spoken = requestId === undefined ? [] : cloud.endRequest(requestId);
      const headers: Record<string, string> = spoken.length > 0 ? { [MEANWHILE]: toAscii(JSON.stringify(spoken)) } : {};
      return { answer: answered, headers };
    },
  };
}

/** The id of a request that may call back here; undefined for any other body. */
function beginRequest(cloud: AlexaCloud, url: string, rawBody: string): string | undefined {
  const envelope = parse(rawBody);
  const system = ['context', 'System'];
  const requestId = textAt(envelope, 'request', 'requestId');
  const token = textAt(envelope, ...system, 'apiAccessToken');
  if (textAt(envelope, ...system, 'apiEndpoint') !== url || requestId === undefined || token === undefined) return undefined;
  const user = textAt(envelope, ...system, 'user', 'userId') ?? '';
  const deviceId = textAt(envelope, ...system, 'device', 'deviceId') ?? '';
  const personId = textAt(envelope, ...system, 'person', 'personId');
  const type = textAt(envelope, 'request', 'type') ?? '';
  cloud.beginRequest({ requestId, type, user, deviceId, token, ...(personId === undefined ? {} : { personId }) });
  return requestId;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A header takes no other characters; JSON has an escape for them. */
function toAscii(json: string): string {
  return json.replaceAll(/[^\x20-\x7e]/gu, (character) =>
    [...Array(character.length).keys()].map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join(''),
  );
}
