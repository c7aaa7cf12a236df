import { alexaBody, type Body, chatBody, cxBody, esBody, eventBody, intentRequest, type Speaker } from './requests.ts';

export type Channel = 'alexa' | 'dialogflow' | 'chat';

/** What is asked on each channel. A new kind of request, or a new field of one, is a line here. */
export function requestsOf(speaker: Speaker, chatSession: string | undefined): readonly (readonly [Channel, string, Body])[] {
  const person = { personId: `amzn1.ask.person.${speaker.name}` };
  const draft = 'draft-of-nobody';
  const resumed = {
    type: 'SessionResumedRequest',
    cause: { type: 'ConnectionCompleted', token: draft, status: { code: '200' }, result: { status: 'ACHIEVED' } },
  };
  const touched = { type: 'Alexa.Presentation.APL.UserEvent', token: 'draft', arguments: ['yes', draft] };
  return [
    ['alexa', 'the list', alexaBody(speaker, intentRequest('ReadListIntent'))],
    ['alexa', 'the list, by a voice', alexaBody(speaker, intentRequest('ReadListIntent'), person)],
    [
      'alexa',
      'the list, by a voice with a token',
      alexaBody(speaker, intentRequest('ReadListIntent'), { ...person, accessToken: speaker.accessToken ?? 'none' }),
    ],
    ['alexa', 'an order', alexaBody(speaker, intentRequest('OrderStatusIntent', { orderNumber: '1' }))],
    ['alexa', 'yes', alexaBody(speaker, intentRequest('AMAZON.YesIntent'))],
    ['alexa', 'a voice code', alexaBody(speaker, resumed)],
    ['alexa', 'a touch', alexaBody(speaker, touched)],
    [
      'alexa',
      'an account linked',
      eventBody(speaker, 'AlexaSkillEvent.SkillAccountLinked', { accessToken: speaker.accessToken ?? 'none' }),
    ],
    [
      'alexa',
      'a skill disabled',
      eventBody(speaker, 'AlexaSkillEvent.SkillDisabled', { userInformationPersistenceStatus: 'NOT_PERSISTED' }),
    ],
    ['dialogflow', 'the list (ES)', esBody(speaker, 'ReadListIntent')],
    ['dialogflow', 'an order (ES)', esBody(speaker, 'OrderStatusIntent', { orderNumber: '1' })],
    ['dialogflow', 'yes (ES)', esBody(speaker, 'AMAZON.YesIntent')],
    ['dialogflow', 'the list (CX)', cxBody(speaker, 'ReadListIntent')],
    ['dialogflow', 'an order (CX)', cxBody(speaker, 'OrderStatusIntent', { orderNumber: { originalValue: '1', resolvedValue: '1' } })],
    ['chat', 'the list', chatBody(speaker, "what's on my shopping list", chatSession)],
    ['chat', 'yes', chatBody(speaker, 'yes', chatSession)],
  ];
}

/**
 * Where a platform itself vouches for a value, or holds it as the key that opens: whoever is there is the victim. None of it holds for a
 * request of another merchant.
 */
const VOUCHED: readonly (readonly [Channel, RegExp, readonly string[]])[] = [
  ['alexa', /accessToken$/, ['jwt', 'googleToken']],
  ['dialogflow', /accessToken$/, ['jwt', 'googleToken']],
  ['dialogflow', /payload\|data\|from\|id$/, ['telegramId']],
  ['chat', /^sessionId$/, ['chatSession']],
];
/** An event of Amazon's about the victim's speaker. */
const OF_THE_SPEAKER = ['a skill disabled', /userId$/, 'userId'] as const;

export function isVouched(channel: Channel, what: string, path: string, value: string): boolean {
  const [event, field, name] = OF_THE_SPEAKER;
  if (what === event && field.test(path) && value === name) return true;
  return VOUCHED.some(([where, paths, names]) => where === channel && paths.test(path) && names.includes(value));
}

/** Fields that name nobody and nothing. */
export const NAMES_NOTHING = /(?:^|\|)(?:version|timestamp|eventCreationTime|locale|languageCode|new|confirmationStatus)$/;
