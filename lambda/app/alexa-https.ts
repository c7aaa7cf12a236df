import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import type { AlexaChannel } from '../channels/alexa/channel.ts';
import { createFetchChain } from '../channels/alexa/signature/fetch-chain.ts';
import type { SignatureRefusal } from '../channels/alexa/signature/refusal.ts';
import { checkTimestamp } from '../channels/alexa/signature/timestamp.ts';
import { createSignatureVerifier, type SignatureVerifier } from '../channels/alexa/signature/verify.ts';
import type { ChannelLog, ChannelResponse } from '../channels/channel.ts';
import type { Clock } from '../kernel/clock.ts';
import { answerBody } from './http-event.ts';

/** A skill that anybody can send to. */
export interface SignedSkill {
  /**
   * Verifies, then parses, then answers. 400 for whatever Alexa has not signed just now, as Amazon's tests of an endpoint want it.
   *
   * @param rawBody as it came over the wire
   * @param answerByMs as the channel takes it
   */
  answer(
    rawBody: Uint8Array,
    headers: Readonly<Record<string, string | undefined>>,
    answerByMs?: number,
  ): Promise<{ readonly status: number; readonly body: unknown }>;
}

export interface SignedSkillOptions {
  readonly skill: AlexaChannel;
  readonly verifier: SignatureVerifier;
  readonly clock: Clock;
  readonly log: ChannelLog;
}

/** What a deployment trusts: Amazon's address of certificates, and the roots that come with Node. */
export function createAmazonVerifier(clock: Clock): SignatureVerifier {
  let roots: readonly X509Certificate[] | undefined;
  const trustedRoots = () => {
    roots ??= rootCertificates.map((pem) => new X509Certificate(pem));
    return roots;
  };
  return createSignatureVerifier({ fetchChain: createFetchChain(clock), trustedRoots, clock });
}

/**
 * The Alexa skill over HTTPS. On Lambda with Alexa's own trigger nothing is signed: there the function's permission lets Alexa alone in.
 *
 * @see https://developer.amazon.com/docs/alexa/custom-skills/host-a-custom-skill-as-a-web-service.html
 */
export function openSignedSkill({ skill, verifier, clock, log }: SignedSkillOptions): SignedSkill {
  const refuse = (refusal: SignatureRefusal): ChannelResponse => {
    log.warn('alexa.refused', { code: refusal.code });
    return { status: 400, body: { error: refusal } };
  };
  return {
    async answer(rawBody, headers, answerByMs) {
      const signed = await verifier.verify(rawBody, headers);
      if (!signed.ok) return refuse(signed.error);
      const handle = async (body: unknown): Promise<ChannelResponse> => {
        const timely = checkTimestamp(body, clock.nowMs());
        return timely.ok ? skill.handle(body, headers, answerByMs) : refuse(timely.error);
      };
      return answerBody({ handle }, Buffer.from(rawBody).toString('utf8'), headers);
    },
  };
}
