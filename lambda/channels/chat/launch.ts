const GREETING = /^(?:hello|hi|hey)(?: there)?$/;
const OPENING = /^(?:please )?(?:open|start|launch)(?: (.+))?$/;

/**
 * True when a typed text does what "open <the skill>" does on a speaker: a greeting, "start", or an opening verb with the name.
 * English only: what opens the talk in another language is understood like any other intent (`LaunchRequest`).
 *
 * @param invocationName as it is spoken; compared without case and punctuation
 */
export function isLaunch(text: string, invocationName: string): boolean {
  const words = toWords(text);
  if (GREETING.test(words)) return true;
  const opening = OPENING.exec(words);
  if (opening === null) return false;
  const [, name] = opening;
  return name === undefined ? words === 'start' : name === toWords(invocationName);
}

function toWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
