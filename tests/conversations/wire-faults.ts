import { strictProtoJson } from '../../simulator/platforms/dialogflow/strict-proto-json.ts';
import type { Sent } from '../../simulator/platforms/platform.ts';
import { findResponseFaults } from '../contracts/alexa-response-schema.ts';
import type { ChannelName } from './format.ts';

const findEsFaults = strictProtoJson('dialogflow-es', 'WebhookRequest');
const findCxFaults = strictProtoJson('dialogflow-cx', 'WebhookRequest');

/**
 * What is wrong with a request by the vendors' own published types (answers are held against them by the stand-in), and with an answer
 * of Alexa's as on a device with a screen.
 */
export async function findWireFaults(channel: ChannelName, request: unknown, sent: Sent): Promise<readonly string[]> {
  switch (channel) {
    case 'alexa': {
      const { type } = (request as { readonly request: { readonly type: string } }).request;
      return sent.kind === 'answered' ? findResponseFaults(sent.body, type) : [];
    }
    case 'dialogflow':
      return findEsFaults(request).map((fault) => `our own request: ${fault}`);
    case 'dialogflow-cx':
      return findCxFaults(request).map((fault) => `our own request: ${fault}`);
    case 'chat':
      return [];
  }
}
