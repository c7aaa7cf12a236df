import type { AlexaChannel } from '../channels/alexa/channel.ts';
import { skillIdOf } from '../channels/alexa/envelope.ts';
import type { ChannelResponse } from '../channels/channel.ts';
import { CHAT_KEY_HEADER, type ChatChannel } from '../channels/chat/channel.ts';
import { type DialogflowChannel, UNAUTHORIZED } from '../channels/dialogflow/channel.ts';
import { projectOf } from '../channels/dialogflow/project.ts';
import { carriesSecret, type SharedSecret } from '../channels/dialogflow/verify.ts';
import type { TurnWorld } from '../dialogue/turn-run.ts';
import { SaysoError } from '../kernel/errors.ts';
import { type Composition, composeAlexa, composeChat, composeDialogflow } from './compose.ts';
import type { Log } from './log.ts';
import type { MerchantSettings } from './merchant-settings.ts';
import type { OpenVoice } from './voices.ts';

declare module '../kernel/errors.ts' {
  interface ErrorDetails {
    'merchant.nobody': { channel: string };
  }
}

/** A merchant that this process serves, with everything that is theirs alone: no request of one merchant ever meets another's world. */
export interface ServedMerchant {
  readonly settings: MerchantSettings;
  /** Composed when the first request of this merchant comes, once a process. */
  readonly composition: () => Composition;
}

/**
 * @param createWorld composes a merchant's world; called at most once for each
 * @param openVoice finds a merchant's brand voice, at once: one that is missing is no surprise to a shopper; all speak in our words unless given
 */
export function serveMerchants(
  merchants: readonly MerchantSettings[],
  createWorld: (merchant: MerchantSettings) => TurnWorld,
  log: Log,
  openVoice?: OpenVoice,
): readonly ServedMerchant[] {
  return merchants.map((settings) => {
    const loadVoice = openVoice?.(settings);
    return {
      settings,
      composition: once(() => ({
        world: createWorld(settings),
        merchantId: settings.id,
        merchantName: settings.name,
        ...(loadVoice ? { loadVoice } : {}),
        log,
      })),
    };
  });
}

/**
 * The Alexa skills of all merchants: the skill that a request was sent to names the merchant.
 * @throws SaysoError `merchant.nobody` when no merchant has a skill
 * @see https://developer.amazon.com/docs/alexa/custom-skills/handle-requests-sent-by-alexa.html (verify the skill id)
 */
export function openSkills(merchants: readonly ServedMerchant[]): AlexaChannel {
  const skills = new Map<string, () => AlexaChannel>();
  for (const { settings, composition } of merchants) {
    for (const skillId of settings.alexa?.skillIds ?? []) {
      skills.set(
        skillId,
        once(() => composeAlexa(composition(), { skillId, isLocal: false })),
      );
    }
  }
  const [first] = skills.values();
  if (first === undefined) throw nobody('alexa', 'alexa.skillIds');
  // Any skill refuses what was sent to another one, and what is no request at all.
  return {
    handle: (envelope, headers, answerByMs) => (skills.get(skillIdOf(envelope) ?? '') ?? first)().handle(envelope, headers, answerByMs),
  };
}

/**
 * The Dialogflow webhook of all merchants: the secret header names the merchant, and the agent's project must be theirs.
 * @throws SaysoError `merchant.nobody` when no merchant has an agent
 */
export function openAgents(merchants: readonly ServedMerchant[]): DialogflowChannel {
  const agents = merchants.flatMap(({ settings: { dialogflow }, composition }) => {
    if (dialogflow === undefined) return [];
    const secret: SharedSecret = { header: dialogflow.headerName, value: dialogflow.headerValue };
    return [{ secret, projects: dialogflow.projects, channel: once(() => composeDialogflow(composition(), secret)) }];
  });
  if (agents.length === 0) throw nobody('dialogflow', 'dialogflow');
  return {
    handle: async (body, headers, answerByMs) => {
      const agent = agents.find(({ secret }) => carriesSecret(headers, secret));
      if (agent === undefined) return UNAUTHORIZED;
      const project = projectOf(body);
      // Google's own samples come without a session, and so without a project: the secret alone says whose they are.
      return project === undefined || agent.projects.includes(project) ? agent.channel().handle(body, headers, answerByMs) : WRONG_PROJECT;
    },
  };
}

const WRONG_PROJECT: ChannelResponse = {
  status: 403,
  body: {
    error: { code: 'dialogflow.wrongProject', message: "The agent's project is none of this merchant's: dialogflow.projects names them." },
  },
};

/**
 * The chat of all merchants: the key that the merchant's server sends names the merchant.
 * @throws SaysoError `merchant.nobody` when no merchant has a chat
 */
export function openChats(merchants: readonly ServedMerchant[]): ChatChannel {
  const chats = merchants.flatMap(({ settings: { chat }, composition }) =>
    chat ? [{ key: chat.key, channel: once(() => composeChat(composition(), chat.key)) }] : [],
  );
  const [first] = chats;
  if (first === undefined) throw nobody('chat', 'chat');
  return {
    handle: (body, headers, answerByMs) => {
      const chat = chats.find(({ key }) => carriesSecret(headers, { header: CHAT_KEY_HEADER, value: key }));
      return (chat ?? first).channel().handle(body, headers, answerByMs);
    },
  };
}

function nobody(channel: string, setting: string): SaysoError<'merchant.nobody'> {
  const message = `No merchant is served on ${channel}: at least one file in SAYSO_MERCHANTS must have "${setting}", or leave the function out.`;
  return new SaysoError('merchant.nobody', message, { channel });
}

function once<T>(create: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: create() };
    return made.value;
  };
}
