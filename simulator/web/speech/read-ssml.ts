/** A stretch of speech with one language and nothing between its words, or a silence. */
export type SpeechPiece =
  | { readonly kind: 'words'; readonly text: string; readonly locale: string }
  | { readonly kind: 'pause'; readonly ms: number };

const TOKEN = /<(\/?)([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

/** What a pause of no stated length lasts, and the named strengths (SSML 1.1, 3.2.3; the lengths are Alexa's). */
const PAUSE_MS: Readonly<Record<string, number>> = { none: 0, 'x-weak': 0, weak: 250, medium: 500, strong: 1_000, 'x-strong': 1_500 };
const SENTENCE_PAUSE_MS = 300;
const PARAGRAPH_PAUSE_MS = 600;
/** Alexa allows 10 s. */
const MAX_PAUSE_MS = 10_000;

interface OpenTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * SSML as a browser can say it: pauses, digits one by one, words in place of others, languages. What it cannot (voices, emphasis, sounds)
 * is said plainly; text without marks is one piece.
 *
 * @param ssml a `<speak>` document or plain text @param locale BCP 47, of everything without a language of its own
 */
export function readSsml(ssml: string, locale: string): readonly SpeechPiece[] {
  const pieces: SpeechPiece[] = [];
  const open: OpenTag[] = [];
  for (const [, slash, name = '', attributes = '', selfClosing, text] of ssml.matchAll(TOKEN)) {
    if (text !== undefined) addWords(pieces, sayText(decode(text), open), languageIn(open) ?? locale);
    else if (slash) addPause(pieces, closingPause(closeTag(open, name)));
    else if (name === 'break') addPause(pieces, breakMs(readAttributes(attributes)));
    else if (!selfClosing) open.push({ name, attributes: readAttributes(attributes) });
    // What is to be said in place of nothing: <sub alias="..."/>
    if (selfClosing && name === 'sub') addWords(pieces, readAttributes(attributes).alias ?? '', languageIn(open) ?? locale);
    if (!slash && !selfClosing && name === 'sub') addWords(pieces, open.at(-1)?.attributes.alias ?? '', languageIn(open) ?? locale);
  }
  return pieces
    .map((piece) => (piece.kind === 'words' ? { ...piece, text: piece.text.replace(/\s+/g, ' ').trim() } : piece))
    .filter(isHeard);
}

function isHeard(piece: SpeechPiece): boolean {
  return piece.kind === 'words' ? piece.text !== '' : piece.ms > 0;
}

/** The words as they are said: none under a `sub`, digit by digit where that is asked for, no names of sounds. */
function sayText(text: string, open: readonly OpenTag[]): string {
  if (open.some(({ name }) => name === 'sub' || name === 'audio')) return '';
  const how = open.findLast(({ name }) => name === 'say-as')?.attributes['interpret-as'];
  return how === 'digits' || how === 'spell-out' || how === 'characters' ? [...text.replace(/\s+/g, '')].join(' ') : text;
}

function addWords(pieces: SpeechPiece[], text: string, locale: string): void {
  const last = pieces.at(-1);
  if (last?.kind === 'words' && last.locale === locale) pieces.splice(-1, 1, { ...last, text: last.text + text });
  else pieces.push({ kind: 'words', text, locale });
}

function addPause(pieces: SpeechPiece[], ms: number): void {
  if (ms > 0) pieces.push({ kind: 'pause', ms: Math.min(ms, MAX_PAUSE_MS) });
}

/** A tag that was never opened closes nothing. */
function closeTag(open: OpenTag[], name: string): string | undefined {
  const index = open.findLastIndex((tag) => tag.name === name);
  if (index < 0) return undefined;
  open.length = index;
  return name;
}

function closingPause(name: string | undefined): number {
  return name === 's' ? SENTENCE_PAUSE_MS : name === 'p' ? PARAGRAPH_PAUSE_MS : 0;
}

function breakMs({ time, strength = 'medium' }: Readonly<Record<string, string>>): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s)$/.exec(time ?? '') ?? [];
  if (amount === undefined) return PAUSE_MS[strength] ?? PAUSE_MS.medium ?? 0;
  return Number(amount) * (unit === 's' ? 1_000 : 1);
}

function languageIn(open: readonly OpenTag[]): string | undefined {
  return open.findLast(({ attributes }) => attributes['xml:lang'] !== undefined)?.attributes['xml:lang'];
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [name, decode(double ?? single ?? '')]));
}

function decode(text: string): string {
  return text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
}
