import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { loadUnderstanding, UNDERSTOOD_LOCALES } from '../lambda/nlu/load.ts';
import type { Understanding } from '../lambda/nlu/understanding.ts';
import { type Judged, LABELS, type Labelled, measure, OUTSIDE } from './nlu-measures.ts';
import { describeReport } from './nlu-report.ts';

const HELP = `Measures the understanding of text on labelled utterances.

  npm run nlu:eval -- FILE...          each line {"text","lang","label","item"}; "item" may be absent or null
        --lang LANG                    only that language (en, de, zh-TW ...)
        --confusions N                 how many confusions to show (default 8)
        --wrong                        also lists every line that was not understood as labelled, and every item heard as another

Labels: ${Object.keys(LABELS).join(', ')}; ${OUTSIDE} for what must be
refused. Lines with any other label have no intent of ours: they are counted, and left out of accuracy.
`;

const lineSchema = z.object({
  text: z.string(),
  lang: z.string(),
  label: z.string(),
  item: z.string().nullish(),
});

/** Progress is told when an evaluation takes longer. */
const PROGRESS_MS = 2000;

process.exitCode = await runEval(process.argv.slice(2));

async function runEval(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const lines = readAll(options.files);
  if (typeof lines === 'string') {
    console.error(lines);
    return 2;
  }
  const languages = [...new Set(lines.map(({ lang }) => lang))].filter((lang) => options.lang === undefined || lang === options.lang);
  for (const lang of languages) {
    const understanding = await understandingOf(lang);
    const own = lines.filter((line) => line.lang === lang);
    if (!understanding) console.log(`${lang}: ${own.length} lines, and no locale of ours\n`);
    else console.log(`${describeReport(lang, measure(judgeAll(own, understanding)), options)}\n`);
  }
  return 0;
}

interface Options {
  readonly help: boolean;
  readonly files: readonly string[];
  readonly lang: string | undefined;
  readonly confusions: number;
  readonly wrong: boolean;
}

/** What is wrong with the arguments, or the options. */
function readOptions(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        lang: { type: 'string' },
        confusions: { type: 'string', default: '8' },
        wrong: { type: 'boolean', default: false },
      },
    });
    const confusions = Number(values.confusions);
    if (!Number.isInteger(confusions) || confusions < 0) return '--confusions: a whole number is needed.';
    if (positionals.length === 0 && !values.help) return 'Name one or more files.';
    return { help: values.help, files: positionals, lang: values.lang, confusions, wrong: values.wrong };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** All lines of all files, or what is wrong with one of them. */
function readAll(files: readonly string[]): readonly Labelled[] | string {
  const all: Labelled[] = [];
  for (const file of files) {
    try {
      for (const [at, line] of readFileSync(file, 'utf8').split('\n').entries()) {
        if (line.trim() === '') continue;
        const parsed = lineSchema.safeParse(parseJson(line));
        if (!parsed.success) return `${file}:${at + 1}: expected {"text","lang","label","item"}.`;
        all.push({ ...parsed.data, item: parsed.data.item ?? undefined });
      }
    } catch (error) {
      return `${file}: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return all;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** "zh-TW" and "en-GB" name their locales; "de" means the first locale of the language. */
function understandingOf(lang: string): Promise<Understanding | undefined> {
  const locale =
    UNDERSTOOD_LOCALES.find((known) => known === lang) ?? UNDERSTOOD_LOCALES.find((known) => known.startsWith(`${lang.slice(0, 2)}-`));
  return loadUnderstanding(locale ?? '');
}

function judgeAll(lines: readonly Labelled[], understanding: Understanding): readonly Judged[] {
  // The first ones run before the code is compiled; what they take is no measure.
  for (const { text } of lines.slice(0, 200)) understanding.understand(text);
  let toldAtMs = performance.now();
  return lines.map((line, at) => {
    const startedAtMs = performance.now();
    const understood = understanding.understand(line.text);
    const endedAtMs = performance.now();
    if (endedAtMs - toldAtMs > PROGRESS_MS) {
      toldAtMs = endedAtMs;
      console.error(`${at + 1} of ${lines.length} lines`);
    }
    return { line, understood, tookMs: endedAtMs - startedAtMs };
  });
}
