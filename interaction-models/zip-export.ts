import { strToU8, zipSync } from 'fflate';
import type { ExportFile } from './compile-dialogflow.ts';
import { formatJson } from './format-json.ts';

/** The export as the ZIP that Dialogflow ES restores from. The same files always give the same bytes. */
export function zipExport(files: readonly ExportFile[]): Uint8Array {
  const entries = files.map(({ path, json }) => [path, strToU8(formatJson(json))] as const);
  // The earliest time a ZIP can tell. It tells local time, so a local midnight is the same bytes in every time zone.
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}
