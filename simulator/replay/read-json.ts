import { basename, extname } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import { conversationSchema, type WrittenTurn } from './format.ts';
import type { ReadProblem, ReplayFile } from './replay-file.ts';

/** ask-cli's own check: a skill, a locale, and words; `type` is only ever "text". */
const dialogSchema = z.looseObject({
  skillId: z.string().min(1),
  locale: z.string().min(1),
  type: z.literal('text').optional(),
  userInput: z.array(z.string().min(1)).min(1),
});

const QUIT = '.quit';

/** Whether parsed JSON means to be a replay of `ask dialog`. */
export function looksLikeDialog(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'userInput' in json;
}

/**
 * Reads a replay file of `ask dialog --replay`: what is said, turn by turn; ".quit" ends the talk. It expects nothing, so every answer that
 * the platform takes is right.
 * @see https://developer.amazon.com/docs/alexa/smapi/ask-cli-command-reference.html#dialog-command
 */
export function readDialog(file: string, text: string): ReplayFile {
  const json = parseJson(file, text);
  if (!('value' in json)) return { file, format: 'ask dialog', conversations: [], problems: [json] };
  const dialog = dialogSchema.safeParse(json.value);
  if (!dialog.success) {
    const problems = dialog.error.issues.map(({ path, message }) => ({
      ...placeIn(file, text, path),
      message: `${path.join('.')}: ${message}`,
    }));
    return { file, format: 'ask dialog', conversations: [], problems };
  }
  const { locale, userInput } = dialog.data;
  const end = userInput.findIndex((words) => words.trim().toLowerCase() === QUIT);
  const said = end === -1 ? userInput : userInput.slice(0, end);
  if (said.length === 0) {
    return {
      file,
      format: 'ask dialog',
      conversations: [],
      problems: [{ ...placeIn(file, text, ['userInput']), message: 'Nothing is said before ".quit".' }],
    };
  }
  const turns: WrittenTurn[] = [...said.map((say) => ({ say })), ...(end === -1 ? [] : [{ leaves: true as const }])];
  const conversation = conversationSchema.parse({ name: basename(file, extname(file)), locale, channels: ['alexa'], turns });
  const turnLines = turns.map((_, index) => placeIn(file, text, ['userInput', index]).line ?? 1);
  return { file, format: 'ask dialog', conversations: [{ ...conversation, file, line: 1, turnLines, documentIndex: 0 }], problems: [] };
}

/** JSON, or the place where it stops being JSON. */
export function parseJson(file: string, text: string): { readonly value: unknown } | ReadProblem {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const before = text.slice(0, offset).split('\n');
    return {
      file,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      message: `No JSON: ${message.replace(/ \(line.*\)$/, '')}`,
    };
  }
}

/** JSON is YAML, and YAML remembers its places. */
function placeIn(
  file: string,
  text: string,
  path: readonly PropertyKey[],
): { readonly file: string; readonly line: number; readonly column: number } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) {
      const { line, col } = lines.linePos(node.range[0]);
      return { file, line, column: col };
    }
  }
  return { file, line: 1, column: 1 };
}
