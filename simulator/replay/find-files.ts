import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { looksLikeDialog, parseJson, readDialog } from './read-json.ts';
import { readRecording } from './read-recording.ts';
import { readYaml } from './read-yaml.ts';
import type { ReadProblem, ReplayFile } from './replay-file.ts';
import { platformOfRequest } from './request-shape.ts';

const KINDS: Readonly<Record<string, 'yaml' | 'json' | 'lines'>> = {
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.json': 'json',
  '.jsonl': 'lines',
  '.ndjson': 'lines',
};

/** What was named, found and read. */
export interface FoundFiles {
  readonly files: readonly ReplayFile[];
  /** What was named and is not there, or holds nothing to replay. */
  readonly missing: readonly ReadProblem[];
}

/**
 * Reads every replay file that is named, and every one in a folder that is named, below it too, by name. In a folder, JSON that is no
 * replay is passed over: other things are kept in JSON.
 */
export function readReplayFiles(names: readonly string[]): FoundFiles {
  const files: ReplayFile[] = [];
  const missing: ReadProblem[] = [];
  for (const name of names) {
    const kind = kindOf(name);
    if (kind === undefined) missing.push({ file: name, message: 'There is no such file or folder.' });
    else if (kind === 'file') files.push(readReplayFile(name));
    else {
      const found = listFolder(name).flatMap((file) => readFromFolder(file) ?? []);
      if (found.length === 0)
        missing.push({ file: name, message: 'There is no replay file in this folder (.yaml, .yml, .json, .jsonl, .ndjson).' });
      files.push(...found);
    }
  }
  return { files, missing };
}

/** Reads one replay file, by its ending. */
export function readReplayFile(file: string): ReplayFile {
  const text = readText(file);
  if (typeof text !== 'string') return { file, format: 'yaml', conversations: [], problems: [text] };
  if (text.trim() === '') return { file, format: 'yaml', conversations: [], problems: [{ file, message: 'The file is empty.' }] };
  switch (KINDS[extname(file).toLowerCase()]) {
    case 'json':
      return readJsonFile(file, text);
    case 'lines':
      return readRecording(file, text);
    default:
      return readYaml(file, text);
  }
}

function readJsonFile(file: string, text: string): ReplayFile {
  const json = parseJson(file, text);
  if (!('value' in json)) return { file, format: 'ask dialog', conversations: [], problems: [json] };
  const isRequest = typeof json.value === 'object' && json.value !== null && isRecorded(json.value);
  return isRequest ? readRecording(file, JSON.stringify(json.value)) : readDialog(file, text);
}

function isRecorded(value: object): boolean {
  return platformOfRequest(value) !== undefined || ('request' in value && 'response' in value);
}

function readFromFolder(file: string): ReplayFile | undefined {
  if (KINDS[extname(file).toLowerCase()] !== 'json') return readReplayFile(file);
  const text = readText(file);
  const json = typeof text === 'string' ? parseJson(file, text) : undefined;
  if (json === undefined || !('value' in json) || typeof json.value !== 'object' || json.value === null) return undefined;
  return looksLikeDialog(json.value) || isRecorded(json.value) ? readReplayFile(file) : undefined;
}

/** UTF-8; anything else is no text. */
function readText(file: string): string | ReadProblem {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    return text.includes('\0') ? { file, message: 'No text: it holds bytes that no text has.' } : text;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    return { file, message: code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'No text: it is not UTF-8.' : `It cannot be read (${code}).` };
  }
}

function kindOf(name: string): 'file' | 'folder' | undefined {
  try {
    return statSync(name).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

function listFolder(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((left, right) => (left.name < right.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFolder(path);
    return KINDS[extname(entry.name).toLowerCase()] === undefined ? [] : [path];
  });
}
