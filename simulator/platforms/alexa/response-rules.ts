import type { InteractionModel } from '../interaction-model.ts';
import type { PlatformFault } from '../platform.ts';
import { type JsonObject, listAt, objectAt, textAt } from '../read.ts';
import { findDirectiveFaults } from './directive-rules.ts';
import { findSchemaFaults } from './response-schema.ts';
import { findSsmlFaults, MAX_SPEECH_CHARACTERS } from './ssml-rules.ts';

/** The older and smaller of the two limits that Amazon has published (24 kB, 120 kB). */
const MAX_RESPONSE_BYTES = 24_000;
/** include-a-card-in-your-skills-response: all text of a card together. */
const MAX_CARD_CHARACTERS = 8000;
const MAX_IMAGE_URL_CHARACTERS = 2000;

/** Requests that something may be said to. */
const HEARD_TYPES: ReadonlySet<string> = new Set([
  'LaunchRequest',
  'IntentRequest',
  'SessionResumedRequest',
  'Connections.Request',
  'Connections.Response',
  'Dialog.InputRequest',
  'Dialog.API.Invoked',
  'Alexa.Presentation.APL.UserEvent',
  'Alexa.Presentation.APLT.UserEvent',
  'Alexa.Presentation.HTML.Message',
  'Display.ElementSelected',
  'GameEngine.InputHandlerEvent',
  'CustomInterfaceController.EventsReceived',
  'CustomInterfaceController.Expired',
]);

/** Requests outside of a session: an open microphone in answer to one is refused. */
const OUTSIDE_SESSION =
  /^(?:AlexaSkillEvent|AudioPlayer|PlaybackController|System|Reminders|AlexaHouseholdListEvent|Messaging|Alexa\.Authorization)\./u;

export interface ResponseContext {
  readonly requestType: string;
  /** What the device said that it has: the keys of `supportedInterfaces`. */
  readonly interfaces: readonly string[];
  readonly model?: InteractionModel | undefined;
}

/**
 * Everything that Alexa would refuse or leave out of a response body, and what certification would find: the published type, the limits of
 * the response reference, its SSML, its directives. Empty when it is fine.
 *
 * @see https://developer.amazon.com/docs/alexa/custom-skills/request-and-response-json-reference.html
 */
export async function findResponseFaults(body: unknown, context: ResponseContext): Promise<readonly PlatformFault[]> {
  const shape = findSchemaFaults(body);
  const size = Buffer.byteLength(JSON.stringify(body) ?? '');
  const response = objectAt(body, 'response');
  return [
    ...shape,
    ...(size > MAX_RESPONSE_BYTES
      ? [refused('alexa.response.tooLarge', `the response has ${size} bytes`, `${MAX_RESPONSE_BYTES} bytes, session attributes included`)]
      : []),
    // What has no shape is no more looked into: the rest would only repeat it.
    ...(shape.length > 0 ? [] : await findContentFaults(response, context)),
  ];
}

async function findContentFaults(response: JsonObject, context: ResponseContext): Promise<readonly PlatformFault[]> {
  return [
    ...(await findSpeechFaults(response['outputSpeech'], 'response.outputSpeech')),
    ...(await findSpeechFaults(objectAt(response, 'reprompt')['outputSpeech'], 'response.reprompt.outputSpeech')),
    ...findCardFaults(response['card']),
    ...findSessionFaults(response, context),
    ...findDirectiveFaults(response, context),
  ];
}

/** What Alexa would refuse in one `outputSpeech`. */
export async function findSpeechFaults(speech: unknown, at: string): Promise<readonly PlatformFault[]> {
  const ssml = textAt(speech, 'ssml');
  if (textAt(speech, 'type') === 'SSML' && ssml !== undefined) return findSsmlFaults(ssml, at);
  const text = textAt(speech, 'text') ?? '';
  const { length } = text;
  if (length <= MAX_SPEECH_CHARACTERS) return [];
  return [refused('alexa.speech.tooLong', `${at}: the speech has ${length} characters`, `${MAX_SPEECH_CHARACTERS} characters`)];
}

/** @see https://developer.amazon.com/docs/alexa/custom-skills/include-a-card-in-your-skills-response.html */
function findCardFaults(card: unknown): readonly PlatformFault[] {
  const images = Object.values(objectAt(card, 'image')).map(String);
  const written = ['title', 'content', 'text'].map((key) => textAt(card, key) ?? '');
  const length = [...written, ...images].reduce((sum, text) => sum + text.length, 0);
  const longImage = images.find((url) => url.length > MAX_IMAGE_URL_CHARACTERS);
  const plainImage = images.find((url) => !url.startsWith('https://'));
  const asksNothing = textAt(card, 'type') === 'AskForPermissionsConsent' && listAt(card, 'permissions').length === 0;
  return [
    ...(length > MAX_CARD_CHARACTERS
      ? [refused('alexa.card.tooLong', `response.card has ${length} characters`, `${MAX_CARD_CHARACTERS} characters, addresses included`)]
      : []),
    ...(longImage === undefined
      ? []
      : [
          refused(
            'alexa.card.imageUrl',
            `response.card.image has an address of ${longImage.length} characters`,
            `${MAX_IMAGE_URL_CHARACTERS} characters`,
          ),
        ]),
    ...(plainImage === undefined ? [] : [refused('alexa.card.imageUrl', `response.card.image: ${plainImage}`, 'an https:// address')]),
    ...(asksNothing ? [refused('alexa.card.permissions', 'response.card asks for no permission', 'at least one scope')] : []),
  ];
}

function findSessionFaults(response: JsonObject, { requestType }: ResponseContext): readonly PlatformFault[] {
  const { shouldEndSession, outputSpeech, reprompt, card } = response;
  const opens = shouldEndSession === false;
  if (opens && OUTSIDE_SESSION.test(requestType)) {
    return [refused('alexa.session.event', `shouldEndSession is false in answer to ${requestType}`, 'no session stays open without one')];
  }
  if (requestType === 'CanFulfillIntentRequest') return findCanFulfillFaults(response);
  if (!HEARD_TYPES.has(requestType)) {
    const said = [outputSpeech, reprompt, card].some((part) => part !== undefined) || opens;
    return said ? [ignored('alexa.response.unheard', `nobody hears an answer to ${requestType}`, 'no speech, card or reprompt')] : [];
  }
  const reprompts = objectAt(reprompt)['outputSpeech'] !== undefined;
  const asksByDirective = listAt(response, 'directives').some((directive) =>
    (textAt(directive, 'type') ?? '').startsWith('Dialog.Delegate'),
  );
  return [
    ...(opens && !reprompts && !asksByDirective
      ? [risky('alexa.session.noReprompt', 'the microphone is open and nothing asks again', 'a reprompt while the session stays open')]
      : []),
    ...(!opens && reprompts
      ? [ignored('alexa.session.closedReprompt', 'a reprompt is never heard: the session does not stay open', 'shouldEndSession false')]
      : []),
    ...(opens && outputSpeech === undefined && !asksByDirective
      ? [risky('alexa.session.silent', 'the microphone is open and nothing was said', 'speech before the microphone opens')]
      : []),
  ];
}

/** @see https://developer.amazon.com/docs/alexa/custom-skills/implement-canfulfillintentrequest-for-name-free-interaction.html */
function findCanFulfillFaults(response: JsonObject): readonly PlatformFault[] {
  if (Object.keys(response).every((key) => key === 'canFulfillIntent') && response['canFulfillIntent'] !== undefined) return [];
  return [refused('alexa.response.canFulfill', 'the answer to a CanFulfillIntentRequest says something else', 'canFulfillIntent alone')];
}

function refused(rule: string, message: string, limit: string): PlatformFault {
  return { rule, message, limit, effect: 'refused' };
}

function ignored(rule: string, message: string, limit: string): PlatformFault {
  return { rule, message, limit, effect: 'ignored' };
}

function risky(rule: string, message: string, limit: string): PlatformFault {
  return { rule, message, limit, effect: 'risky' };
}
