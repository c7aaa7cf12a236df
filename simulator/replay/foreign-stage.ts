import { systemClock } from '../../lambda/kernel/clock.ts';
import { randomIds } from '../../lambda/kernel/ids.ts';
import { startDynalite } from '../engines/dynalite.ts';
import { LOCAL_CREDENTIALS, LOCAL_REGION } from '../engines/engine.ts';
import { createAlexaCloud } from '../platforms/alexa/apis/cloud.ts';
import { serveAlexaApis } from '../platforms/alexa/apis/serve.ts';
import type { SkillTarget } from '../platforms/platform.ts';
import { moduleTarget } from '../platforms/targets/module-target.ts';
import { urlTarget } from '../platforms/targets/url-target.ts';
import { DEMO_SKILL_ID, isOwnBundle, startDemoDeployment } from './demo-deployment.ts';
import { type ForeignOptions, openForeignPlayer } from './foreign-player.ts';
import type { ChannelName } from './format.ts';
import type { Stage } from './player.ts';
import type { PlayableConversation } from './replay-file.ts';

/** A skill that is asked from outside, as its platform asks it: nothing but its answers can be seen. */
interface ForeignSource {
  readonly label: string;
  readonly isLinkedByUser: boolean;
  open(channel: ChannelName): Promise<{ readonly target: SkillTarget } & Pick<ForeignOptions, 'alexa'>>;
  endFile(): Promise<void>;
}

/** @param options.url where it takes requests @param options.headers sent with each of them */
export function openUrlStage(options: ForeignOptions & { readonly url: string }): Stage {
  const target = urlTarget({ url: options.url, headers: options.headers });
  return foreignStage(options, { label: options.url, isLinkedByUser: false, open: async () => ({ target }), endFile: async () => {} });
}

/**
 * A built Lambda module in a process of its own, with an embedded DynamoDB under `AWS_ENDPOINT_URL_DYNAMODB` that is a new one for each
 * file. One of our own handlers also gets its table, the demonstration shop and the practice payment provider.
 *
 * @param options.env what the process sees beside that; credentials of a real cloud are kept from it
 */
export function openHandlerStage(
  options: ForeignOptions & { readonly handler: string; readonly env: Readonly<Record<string, string | undefined>> },
): Stage {
  const { handler } = options;
  const isOwn = isOwnBundle(handler) && options.env['SAYSO_MERCHANTS'] === undefined;
  const targets = new Map<ChannelName, SkillTarget>();
  let around: Promise<Surroundings> | undefined;
  const source: ForeignSource = {
    label: handler,
    isLinkedByUser: isOwn,
    open: async (channel) => {
      around ??= startSurroundings(isOwn);
      const { environment, alexa } = await around;
      const known =
        targets.get(channel) ??
        moduleTarget({
          path: handler,
          entry: channel === 'alexa' ? 'event' : 'http',
          env: { ...withoutCloud(options.env), ...environment },
        });
      targets.set(channel, known);
      return { target: known, ...(alexa ? { alexa } : {}) };
    },
    endFile: async () => {
      const started = around;
      around = undefined;
      const open = [...targets.values()];
      targets.clear();
      await Promise.all(open.map((target) => target.close()));
      await (await started)?.stop();
    },
  };
  return foreignStage({ ...(isOwn ? { skillId: DEMO_SKILL_ID } : {}), ...options }, source);
}

interface Surroundings {
  readonly environment: Readonly<Record<string, string>>;
  /** A deployed handler of ours calls Amazon alone, so it gets none. */
  readonly alexa?: ForeignOptions['alexa'];
  stop(): Promise<void>;
}

async function startSurroundings(isOwn: boolean): Promise<Surroundings> {
  const engine = await startDynalite();
  const deployment = isOwn ? await startDemoDeployment(engine.endpoint) : undefined;
  const cloud = createAlexaCloud({ clock: systemClock, ids: randomIds });
  const apis = isOwn ? undefined : await serveAlexaApis(cloud);
  return {
    environment: {
      AWS_REGION: LOCAL_REGION,
      AWS_ACCESS_KEY_ID: LOCAL_CREDENTIALS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: LOCAL_CREDENTIALS.secretAccessKey,
      AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      ...deployment?.environment,
    },
    ...(apis ? { alexa: { cloud, apiEndpoint: apis.url } } : {}),
    stop: async () => {
      await apis?.stop();
      await deployment?.stop();
      await engine.stop();
    },
  };
}

/** A replay must not reach a real account by mistake. */
function withoutCloud(env: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^AWS_(?:PROFILE|SESSION_TOKEN|SECURITY_TOKEN|ROLE_ARN|WEB_IDENTITY_)/.test(name)),
  );
}

function foreignStage(options: ForeignOptions, source: ForeignSource): Stage {
  return {
    label: source.label,
    isOwn: false,
    refuses: () => undefined,
    warnings: (conversation) => warnings(conversation, options),
    open: async (conversation, channel) => {
      const { target, ...around } = await source.open(channel);
      return openForeignPlayer({ ...options, ...around, isLinkedByUser: source.isLinkedByUser }, target, conversation, channel);
    },
    endFile: () => source.endFile(),
    stop: () => source.endFile(),
  };
}

function warnings({ setup, turns, channels }: PlayableConversation, { understand }: ForeignOptions): readonly string[] {
  const guesses =
    understand === undefined &&
    turns.some(({ say, intent }) => say !== undefined && intent === undefined) &&
    !channels.every((name) => name === 'chat');
  return [
    ...(guesses
      ? [
          'no --model tells what the words mean: "open ..." is a LaunchRequest, all else AMAZON.FallbackIntent, unless a turn names its intent',
        ]
      : []),
    ...(setup.payment === 'active' ? [] : [`setup.payment "${setup.payment}" can only be arranged for our own handlers in this process`]),
    ...(setup.faults === undefined ? [] : ['setup.faults can only be arranged for our own handlers in this process']),
    ...(setup.clock === undefined ? [] : ['setup.clock: the clock of this skill cannot be set']),
  ];
}
