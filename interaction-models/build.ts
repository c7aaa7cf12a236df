import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileDialogflow } from './compile-dialogflow.ts';
import { formatJson } from './format-json.ts';
import { type Difference, findDifferences, generateFiles, PLACEHOLDER_WEBHOOK_URL, writeFiles, writeModules } from './generated-files.ts';
import { lintProject } from './lint-models.ts';
import { manifestSchema, withEndpoint } from './manifest.ts';
import { describeProblem } from './problem.ts';
import type { LocaleWords } from './schema.ts';
import { readLocales } from './sources.ts';
import { trainAll } from './train-all.ts';
import { zipExport } from './zip-export.ts';

const HELP = `Compiles interaction-models/locales to the models of every platform.

  npm run models                      writes the generated files
  npm run models:check                compares them with their sources; exit 1 when one differs
  npm run models -- --zip FILE        also writes the Dialogflow ES export
        --webhook-url URL             the address the export's agent asks (${PLACEHOLDER_WEBHOOK_URL})
  npm run models -- --skill-package FOLDER --endpoint ARN
                                      also copies the skill package with the address of a deployed skill filled in
`;

const ROOT = join(import.meta.dirname, '..');

const WRONG: Readonly<Record<Difference['kind'], string>> = {
  missing: 'is missing',
  differs: 'differs from its source',
  leftOver: 'has no source any more',
};

/** Runs the command line, and returns its exit code: 0 done, 1 a check failed, 2 used wrongly. */
async function runBuild(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const problems = lintProject(ROOT);
  if (problems.length > 0) {
    for (const problem of problems) console.error(describeProblem(problem));
    console.error(`\nNothing was compiled: ${problems.length} to mend first.`);
    return 1;
  }
  const locales = readLocales(ROOT);
  if (!options.check) writeModules(locales, ROOT);
  const files = generateFiles(locales, await trainAll(locales, ROOT));
  if (options.check) return tellDifferences(findDifferences(files, ROOT));
  const written = writeFiles(files, ROOT);
  console.log(`${files.size} generated files, ${written.length} of them changed.`);
  for (const { path, kind } of written) console.log(`  ${kind === 'leftOver' ? 'removed' : 'wrote'} ${path}`);
  if (options.zip !== undefined) writeZip(options.zip, locales, options.webhookUrl);
  if (options.skillPackage !== undefined) copySkillPackage(options.skillPackage, options.endpoint);
  return 0;
}

interface Options {
  readonly help: boolean;
  readonly check: boolean;
  readonly zip: string | undefined;
  readonly webhookUrl: string;
  readonly skillPackage: string | undefined;
  readonly endpoint: string;
}

/** What is wrong with the arguments, as a text, or the options. */
function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        check: { type: 'boolean', default: false },
        zip: { type: 'string' },
        'webhook-url': { type: 'string', default: PLACEHOLDER_WEBHOOK_URL },
        'skill-package': { type: 'string' },
        endpoint: { type: 'string', default: '' },
      },
    });
    const { help, check, zip, endpoint } = values;
    if (!values['webhook-url'].startsWith('https://')) return '--webhook-url: Dialogflow asks https addresses only.';
    if (values['skill-package'] !== undefined && !/^(arn:|https:\/\/)/.test(endpoint))
      return '--endpoint: an ARN or an https address is needed.';
    return { help, check, zip, webhookUrl: values['webhook-url'], skillPackage: values['skill-package'], endpoint };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function tellDifferences(differences: readonly Difference[]): number {
  for (const { path, kind } of differences) console.error(`${path}: ${WRONG[kind]}`);
  if (differences.length === 0) return 0;
  console.error('\nGenerated files are out of date. Run: npm run models');
  return 1;
}

function writeZip(file: string, locales: readonly LocaleWords[], webhookUrl: string): void {
  const zip = zipExport(compileDialogflow(locales, webhookUrl));
  writeFileSync(file, zip);
  console.log(`wrote ${file} (${zip.length} bytes)`);
}

function copySkillPackage(folder: string, endpoint: string): void {
  cpSync(join(ROOT, 'skill-package'), folder, { recursive: true });
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(ROOT, 'skill-package/skill.json'), 'utf8')));
  writeFileSync(join(folder, 'skill.json'), formatJson(withEndpoint(manifest, endpoint)));
  console.log(`wrote ${folder}`);
}

process.exitCode = await runBuild(process.argv.slice(2));
