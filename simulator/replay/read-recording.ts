import { basename, extname } from 'node:path';
import { conversationSchema } from './format.ts';
import { parseJson } from './read-json.ts';
import type { PlayableTurn, ReadProblem, ReplayFile } from './replay-file.ts';
import { platformOfRequest } from './request-shape.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads a recording: JSON lines, each a request of a platform, or `{ "request": ..., "response": ... }`. What was recorded as the answer
 * must come again; where nothing was recorded, every answer that the platform takes is right. A file of several platforms is one
 * conversation for each.
 */
export function readRecording(file: string, text: string): ReplayFile {
  const problems: ReadProblem[] = [];
  const turns: (PlayableTurn & { readonly line: number; readonly channel: string })[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = readLine(file, line);
    if ('message' in read) problems.push({ ...read, line: index + 1 });
    else turns.push({ ...read, line: index + 1 });
  }
  if (turns.length === 0 && problems.length === 0) problems.push({ file, message: 'There is no request in it.' });
  const channels = [...new Set(turns.map(({ channel }) => channel))];
  const conversations = channels.map((channel, documentIndex) => {
    const own = turns.filter((turn) => turn.channel === channel);
    const name = `${basename(file, extname(file))}${channels.length > 1 ? `, ${channel}` : ''}`;
    const written = conversationSchema.parse({ name, channels: [channel], turns: own.map(({ sends }) => ({ sends })) });
    return {
      ...written,
      turns: own.map(({ sends, recorded }) => ({ sends, ...(recorded === undefined ? {} : { recorded }) })),
      file,
      line: own[0]?.line ?? 1,
      turnLines: own.map(({ line }) => line),
      documentIndex,
    };
  });
  return { file, format: 'recording', conversations, problems };
}

function readLine(file: string, line: string): (PlayableTurn & { readonly channel: string }) | ReadProblem {
  const json = parseJson(file, line);
  if (!('value' in json)) return json;
  const { value } = json;
  if (!isObject(value)) return { file, column: 1, message: 'No object: a line is a request, or {"request": ..., "response": ...}.' };
  const isPair = isObject(value.request) && platformOfRequest(value.request) !== undefined;
  const { request, response } = isPair ? value : { request: value, response: undefined };
  if (!isObject(request))
    return { file, column: 1, message: 'No request in it: a line is a request, or {"request": ..., "response": ...}.' };
  const channel = platformOfRequest(request);
  if (channel === undefined) return { file, column: 1, message: 'No request of Alexa, of Dialogflow or of the chat.' };
  return { sends: { ...request }, channel, ...(response === undefined ? {} : { recorded: response }) };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
