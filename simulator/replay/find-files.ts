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
  /** Files of a folder that are no replay: other things are kept in YAML and JSON. */
  readonly passedOver: readonly string[];
}

/**
 * Reads every replay file that is named, and every one in a folder that is named, below it too, by name. In a folder, YAML and JSON that
 * mean to be something else are passed over.
 */
export function readReplayFiles(names: readonly string[]): FoundFiles {
  const files: ReplayFile[] = [];
  const missing: ReadProblem[] = [];
  const passedOver: string[] = [];
  for (const name of names) {
    const kind = kindOf(name);
    if (kind === undefined) missing.push({ file: name, message: 'There is no such file or folder.' });
    else if (kind === 'file') files.push(readReplayFile(name));
    else {
      const listed = listFolder(name);
      const meant = listed.filter(meansToBeReplayed);
      passedOver.push(...listed.filter((file) => !meant.includes(file)));
      if (meant.length === 0)
        missing.push({ file: name, message: `There is no replay file in this folder (${Object.keys(KINDS).join(', ')}).` });
      files.push(...meant.map(readReplayFile));
    }
  }
  return { files, missing, passedOver };
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

/** A broken file may have been meant; a whole one that looks like something else was not. */
function meansToBeReplayed(file: string): boolean {
  const kind = KINDS[extname(file).toLowerCase()];
  const text = kind === 'lines' ? '' : readText(file);
  if (typeof text !== 'string' || kind === 'lines') return true;
  if (kind === 'yaml') return /^\s*(?:- )?["']?(?:name|turns)["']?\s*:/m.test(text) || text.trim() === '';
  const json = parseJson(file, text);
  if (!('value' in json) || typeof json.value !== 'object' || json.value === null) return false;
  return looksLikeDialog(json.value) || isRecorded(json.value);
}

/** UTF-8; anything else is no text. */
function readText(file: string): string | ReadProblem {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    return text.includes('\0') ? { file, message: 'No text: it holds bytes that no text has.' } : text;
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unreadable';
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
