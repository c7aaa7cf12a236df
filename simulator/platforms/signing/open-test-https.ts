import type { AlexaChannel } from '../../../lambda/channels/alexa/channel.ts';
import type { ChannelLog } from '../../../lambda/channels/channel.ts';
import type { Clock } from '../../../lambda/kernel/clock.ts';
import { type HttpsServer, startHttpsServer } from './https-server.ts';
import { writeSigner } from './signing-folder.ts';
import { makeTestSigning } from './test-certificates.ts';

export interface HttpsOptions {
  readonly skill: AlexaChannel;
  readonly clock: Clock;
  readonly log: ChannelLog;
  /** 0 takes a free one. */
  readonly port: number;
  /** Where the signer is written down for a stand-in in another process; nowhere unless given. */
  readonly folder: string | undefined;
}

/** Serves the skill over HTTPS with certificates that are made now, and lets the stand-in sign as Alexa. */
export async function openTestHttps({ folder, ...options }: HttpsOptions): Promise<HttpsServer> {
  const signing = await makeTestSigning(options.clock.nowMs());
  if (folder !== undefined) writeSigner(folder, signing);
  return startHttpsServer({ ...options, signing });
}
