import type { Platform } from '../platform.ts';
import { ALEXA_DEADLINE_MS, readAlexaAnswer } from './answer.ts';
import { sessionIdOf } from './envelope.ts';
import { alexaRequestFor } from './requests.ts';

/** Alexa without a memory: a request for a deed and a seat, and what an answer means. */
export const alexa: Platform = {
  name: 'alexa',
  deadlineMs: ALEXA_DEADLINE_MS,
  sessionIdOf: ({ session }) => sessionIdOf(session),
  requestFor: alexaRequestFor,
  readAnswer: (request, sent, knowledge) => readAlexaAnswer(request, sent, knowledge?.model),
};
