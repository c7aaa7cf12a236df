import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import { check } from 'ssml-check-core';

/** Never answered with an open microphone, whatever is said: the platform refuses it. */
const SESSIONLESS_TYPES =
  /^(AlexaSkillEvent|AudioPlayer|PlaybackController|System|Reminders|AlexaHouseholdListEvent|Messaging|Alexa\.Authorization)\./u;
const SILENT_TYPES =
  /^(?!(LaunchRequest|IntentRequest|SessionResumedRequest|CanFulfillIntentRequest|Alexa\.Presentation\.APL\.UserEvent)$)/u;

interface Speech {
  readonly type: string;
  readonly ssml?: string;
}

/** The parts that the platform's rules are about; the schema has checked the whole before. */
interface ResponseBody {
  readonly response: {
    readonly outputSpeech?: Speech;
    readonly reprompt?: { readonly outputSpeech?: Speech };
    readonly card?: Readonly<Record<string, unknown>>;
    readonly shouldEndSession?: boolean;
  };
}

/**
 * What the platform would refuse in a response body: against the response type that Amazon publishes, `ssml-check-core`, and the limits of
 * the response reference. Empty when it is valid.
 *
 * @param requestType what is answered, which decides whether anything may be said
 */
export async function findResponseFaults(body: unknown, requestType: string): Promise<readonly string[]> {
  const validate = responseValidator();
  if (!validate(body)) return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const { response } = body;
  const { outputSpeech, reprompt, card, shouldEndSession } = response;
  const opens = shouldEndSession === false;
  const faults = [
    Buffer.byteLength(JSON.stringify(body)) >= 24_000 && 'the response is not below 24 kB',
    opens && SESSIONLESS_TYPES.test(requestType) && 'the session of an event cannot stay open',
    SILENT_TYPES.test(requestType) && Object.keys(response).length > 0 && 'nothing may be said to this request',
    opens !== (reprompt?.outputSpeech !== undefined) && 'the microphone is open without a reprompt, or closed with one',
    opens && outputSpeech === undefined && 'the microphone is open and nothing was said',
    cardTextLength(card) > 8000 && 'the card is longer than 8000 characters',
    ...(await findSpeechFaults(outputSpeech)),
    ...(await findSpeechFaults(reprompt?.outputSpeech)),
  ];
  return faults.filter((fault) => typeof fault === 'string');
}

/** Everything that is written on a card counts, not only its text. */
function cardTextLength({ type: _, ...written }: Readonly<Record<string, unknown>> = {}): number {
  return Object.values(written).join('').length;
}

/** What the platform would refuse in one piece of speech. */
export async function findSpeechFaults(speech: Speech | undefined): Promise<readonly string[]> {
  if (speech === undefined) return [];
  if (speech.type !== 'SSML' || speech.ssml === undefined) return ['the speech is not SSML'];
  const errors = (await check(speech.ssml, { platform: 'amazon' })) ?? [];
  const faults = [
    speech.ssml.length > 8000 && 'the speech is longer than 8000 characters',
    !/^<speak>.*<\/speak>$/su.test(speech.ssml) && 'the speech is not one <speak> document',
    /[\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]|[^\P{Cc}\t\n\r]/u.test(speech.ssml) &&
      'the speech holds characters that XML does not have, or marks',
    /https?:|www\./iu.test(speech.ssml) && 'the speech holds an address',
    ...errors.map((error) => `ssml: ${JSON.stringify(error)}`),
  ];
  return faults.filter((fault) => typeof fault === 'string');
}

let validator: ValidateFunction<ResponseBody> | undefined;

function responseValidator(): ValidateFunction<ResponseBody> {
  validator ??= new Ajv({ strict: false, allErrors: true }).compile<ResponseBody>(JSON.parse(readFileSync(responseSchemaFile(), 'utf8')));
  return validator;
}

/** The schema of the published response type. Making it takes seconds, so it is kept beside the packages that it comes from. */
function responseSchemaFile(): string {
  const modulesDir = dirname(dirname(createRequire(__filename).resolve('ask-sdk-model/package.json')));
  const versions = ['ask-sdk-model', 'ts-json-schema-generator'].map(
    (name) => JSON.parse(readFileSync(join(modulesDir, name, 'package.json'), 'utf8')).version,
  );
  const file = join(modulesDir, '.cache', 'sayso', `alexa-response-${versions.join('-')}.json`);
  if (existsSync(file)) return file;
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  const generator = join(modulesDir, 'ts-json-schema-generator', 'bin', 'ts-json-schema-generator.js');
  const source = join(modulesDir, 'ask-sdk-model', 'index.d.ts');
  execFileSync(process.execPath, [generator, '--path', source, '--type', 'ResponseEnvelope', '--no-type-check', '--out', unfinished]);
  renameSync(unfinished, file);
  return file;
}
