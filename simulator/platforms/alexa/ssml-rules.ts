import { check } from 'ssml-check-core';
import type { PlatformFault } from '../platform.ts';

/** best-practices-for-text-responses: "less than 8000"; a skill with more is refused with "exceeds allowed size of 8000 characters". */
export const MAX_SPEECH_CHARACTERS = 8000;
const MAX_AUDIO_FILES = 5;

const XML_ENTITIES = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/u;
const NOT_IN_XML = /[\p{Cs}\p{Noncharacter_Code_Point}]|[^\P{Cc}\t\n\r]/u;

/** speech-synthesis-markup-language-ssml-reference: what an attribute may say, where the parser below leaves it open. */
const ATTRIBUTES: readonly (readonly [tag: string, attribute: string, allowed: RegExp, limit: string])[] = [
  [
    'say-as',
    'interpret-as',
    /^(?:characters|spell-out|cardinal|number|ordinal|digits|fraction|unit|date|time|telephone|address|interjection|expletive)$/u,
    'characters, spell-out, cardinal, number, ordinal, digits, fraction, unit, date, time, telephone, address, interjection, expletive',
  ],
  ['audio', 'src', /^(?:https:\/\/|soundbank:\/\/)/u, 'an https:// or soundbank:// address'],
  ['amazon:effect', 'name', /^whispered$/u, 'whispered'],
  ['amazon:emotion', 'name', /^(?:excited|disappointed)$/u, 'excited, disappointed'],
];

/**
 * What Alexa would refuse in one piece of SSML, or read out badly.
 *
 * @param at where it stands in the response, for the message
 * @see https://developer.amazon.com/docs/alexa/custom-skills/speech-synthesis-markup-language-ssml-reference.html
 */
export async function findSsmlFaults(ssml: string, at: string): Promise<readonly PlatformFault[]> {
  const refuse = (rule: string, message: string, limit: string): PlatformFault => ({
    rule: `alexa.${rule}`,
    message: `${at}: ${message}`,
    limit,
    effect: 'refused',
  });
  const length = ssml.length;
  const faults = [
    length > MAX_SPEECH_CHARACTERS &&
      refuse('speech.tooLong', `the speech has ${length} characters`, `${MAX_SPEECH_CHARACTERS} characters, markup included`),
    NOT_IN_XML.test(ssml) && refuse('ssml.characters', 'the speech holds characters that XML does not have', 'XML 1.0 characters'),
    ...(await findMarkupFaults(ssml, refuse)),
    /https?:\/\/|www\./iu.test(ssml.replaceAll(/<[^>]*>/gu, '')) && {
      ...refuse('speech.address', 'an address is read out letter by letter', 'addresses belong on the card'),
      effect: 'risky' as const,
    },
  ];
  return faults.filter((fault) => fault !== false);
}

type Refuse = (rule: string, message: string, limit: string) => PlatformFault;

async function findMarkupFaults(ssml: string, refuse: Refuse): Promise<readonly PlatformFault[]> {
  if (!/^\s*<speak\b[^>]*>.*<\/speak>\s*$/su.test(ssml)) {
    return [refuse('ssml.root', `the speech begins with ${JSON.stringify(ssml.slice(0, 40))}`, 'one <speak> document')];
  }
  const entity = XML_ENTITIES.exec(ssml);
  if (entity !== null) {
    const found = ssml.slice(entity.index, entity.index + 20);
    return [refuse('ssml.notXml', `"&" is not escaped in ${JSON.stringify(found)}`, 'well-formed XML: &amp; &lt; &gt; &quot; &apos;')];
  }
  const errors = (await check(ssml, { platform: 'amazon' })) ?? [];
  const parsed = errors.map(({ type, tag, attribute, value }) => {
    if (type === 'Too many audio files')
      return refuse('ssml.audio', 'too many audio files', `${MAX_AUDIO_FILES} audio files in one response`);
    if (type !== 'tag') return refuse('ssml.notXml', 'the speech is not well-formed XML', 'one well-formed <speak> document');
    const what = attribute === undefined ? `<${tag}>` : `<${tag} ${attribute}="${value}">`;
    return refuse('ssml.tag', `Alexa has no ${what}`, 'the tags of the SSML reference');
  });
  return [...parsed, ...findAttributeFaults(ssml, refuse)];
}

function findAttributeFaults(ssml: string, refuse: Refuse): readonly PlatformFault[] {
  return ATTRIBUTES.flatMap(([tag, attribute, allowed, limit]) => {
    const written = new RegExp(`<${tag}\\b[^>]*?\\s${attribute}\\s*=\\s*["']([^"']*)["']`, 'gu');
    return [...ssml.matchAll(written)].flatMap(([, value = '']) =>
      allowed.test(value) ? [] : [refuse('ssml.tag', `Alexa has no <${tag} ${attribute}="${value}">`, limit)],
    );
  });
}
