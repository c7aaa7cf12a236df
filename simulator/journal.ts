import { closeSync, fstatSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { SaysoError } from '../lambda/kernel/errors.ts';

declare module '../lambda/kernel/errors.ts' {
  interface ErrorDetails {
    'journal.badLine': { file: string; line: number };
  }
}

/** What changes at one instant: new values by table and key. Written as one line, so either all of it survives or nothing. */
export type Changes<Tables> = { readonly [Table in keyof Tables]?: Readonly<Record<string, Tables[Table]>> };

/** Named tables of values, held in memory and kept in one file of JSON lines. */
export interface Journal<Tables> {
  /** The newest value of every key, in the order in which the keys first appeared. */
  read<Table extends keyof Tables>(table: Table): ReadonlyMap<string, Tables[Table]>;
  /** On disk (in the kernel's hands: a killed process loses nothing) before it returns; then visible in `read`. Throws when it cannot be written. */
  write(changes: Changes<Tables>): void;
  /** How often this journal was written to since it was opened. */
  writeCount(): number;
  /** Closing twice is closing once. */
  close(): void;
}

/**
 * Opens (or begins) a journal. Loading ignores a last line that was cut short: nobody was answered for it. Then the file is rewritten
 * with one line a value, so that it grows with what is kept and not with what has happened.
 *
 * @param options.file where it is kept; without one nothing outlives the process
 * @param options.parse one function a table, which returns the typed value or throws
 * @throws SaysoError `journal.badLine` when a whole line cannot be read: somebody else wrote into the file
 */
export function openJournal<Tables extends object>(options: { readonly file?: string; readonly parse: Parsers<Tables> }): Journal<Tables> {
  const names = Object.keys(options.parse) as (keyof Tables & string)[];
  const tables = Object.fromEntries(names.map((name) => [name, new Map()])) as TableMaps<Tables>;
  const sink = options.file === undefined ? undefined : openSink(options.file, (raw) => load(tables, options.parse, raw), tables);
  let writes = 0;
  return {
    read: (table) => tables[table],
    writeCount: () => writes,
    write(changes) {
      writes += 1;
      sink?.append(`${JSON.stringify(changes)}\n`);
      for (const name of names) setAll(tables[name], changes[name]);
    },
    close: () => sink?.close(),
  };
}

type Parsers<Tables> = { readonly [Table in keyof Tables]: (raw: unknown) => Tables[Table] };
type TableMaps<Tables> = { readonly [Table in keyof Tables]: Map<string, Tables[Table]> };

interface Sink {
  append(line: string): void;
  close(): void;
}

function setAll<Value>(table: Map<string, Value>, values: Readonly<Record<string, Value>> | undefined): void {
  for (const [key, value] of Object.entries(values ?? {})) table.set(key, value);
}

function openSink(file: string, apply: (changes: unknown) => void, tables: Readonly<Record<string, ReadonlyMap<string, unknown>>>): Sink {
  mkdirSync(dirname(file), { recursive: true });
  readWholeLines(file).forEach((line, index) => {
    try {
      apply(JSON.parse(line));
    } catch (cause) {
      const message = `Line ${index + 1} of ${file} is no journal entry: restore the file, or remove it to begin anew.`;
      throw new SaysoError('journal.badLine', message, { file, line: index + 1 }, { cause });
    }
  });
  replaceFile(file, compacted(tables));
  return appendingTo(openSync(file, 'a'));
}

function appendingTo(descriptor: number): Sink {
  let isOpen = true;
  return {
    append(line) {
      if (!isOpen) throw new Error('The journal is closed.');
      const lengthBytes = fstatSync(descriptor).size;
      try {
        writeWhole(descriptor, line);
      } catch (error) {
        // A full disk can take half a line; the next one must not be glued to it.
        ftruncateSync(descriptor, lengthBytes);
        throw error;
      }
    },
    close() {
      if (isOpen) closeSync(descriptor);
      isOpen = false;
    },
  };
}

function readWholeLines(file: string): readonly string[] {
  try {
    const text = readFileSync(file, 'utf8');
    return text.split('\n').slice(0, -1);
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function compacted(tables: Readonly<Record<string, ReadonlyMap<string, unknown>>>): string {
  const lines: string[] = [];
  for (const [name, values] of Object.entries(tables)) {
    for (const [key, value] of values) lines.push(`${JSON.stringify({ [name]: { [key]: value } })}\n`);
  }
  return lines.join('');
}

/** The old file stands until the new one is whole. */
function replaceFile(file: string, text: string): void {
  const next = `${file}.next`;
  const descriptor = openSync(next, 'w');
  writeWhole(descriptor, text);
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(next, file);
}

function writeWhole(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
}

function load<Tables extends object>(tables: TableMaps<Tables>, parse: Parsers<Tables>, changes: unknown): void {
  if (typeof changes !== 'object' || changes === null) throw new TypeError('A journal entry is an object.');
  for (const [name, values] of Object.entries(changes as Readonly<Record<string, Readonly<Record<string, unknown>>>>)) {
    if (!Object.hasOwn(tables, name)) throw new TypeError(`There is no table "${name}".`);
    const table = name as keyof Tables;
    for (const [key, raw] of Object.entries(values)) tables[table].set(key, parse[table](raw));
  }
}
