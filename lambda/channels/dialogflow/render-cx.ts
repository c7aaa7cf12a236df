import { toPlainText, toSsml } from '../ssml.ts';
import { MAX_TEXT_CHARS, type RenderInput } from './answer.ts';
import { buildRichContent } from './rich-content.ts';
import { clip, countChars } from './words.ts';

/** JSON of `google.cloud.dialogflow.cx.v3.WebhookResponse`, as far as we write it. */
export interface CxResponse {
  readonly fulfillmentResponse: { readonly messages: readonly CxMessage[]; readonly mergeBehavior: 'REPLACE' };
  readonly sessionInfo?: { readonly parameters: { readonly saysoQuestion: string | null } };
}

export type CxMessage =
  | { readonly text: { readonly text: readonly string[] } }
  | { readonly outputAudioText: { readonly ssml: string } }
  | { readonly payload: Readonly<Record<string, unknown>> };

/**
 * Writes the answer of a Dialogflow CX webhook. The answer replaces what the agent would say itself. `$session.params.saysoQuestion`
 * names the open question for the agent's own routes; null removes it. Ending the session is the agent's: `endInteraction` is output only.
 */
export function renderCx(answer: RenderInput): CxResponse {
  const { spoken, integration, reply } = answer;
  const plain = toPlainText(spoken.speech);
  const text: CxMessage = { text: { text: [clip(plain, MAX_TEXT_CHARS)] } };
  const rich = integration.shape === 'messenger' ? buildRichContent(spoken, 'cx') : undefined;
  // On a phone line an order number is read digit by digit, which only SSML can say.
  const audio: readonly CxMessage[] =
    integration.shape === 'phone'
      ? [{ outputAudioText: { ssml: toSsml(countChars(plain) > MAX_TEXT_CHARS ? clip(plain, MAX_TEXT_CHARS) : spoken.speech) } }]
      : [];
  const messages: readonly CxMessage[] = [text, ...audio, ...(rich === undefined ? [] : [{ payload: rich }])];
  return {
    fulfillmentResponse: { messages, mergeBehavior: 'REPLACE' },
    ...(reply === undefined ? {} : { sessionInfo: { parameters: { saysoQuestion: reply.ask?.question ?? null } } }),
  };
}
