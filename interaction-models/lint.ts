import { join } from 'node:path';
import { lintProject } from './lint-models.ts';
import { describeProblem } from './problem.ts';

const HELP = `npm run models:lint: says what is wrong with the interaction models, a line each; exit 1 when anything is. npm run check does it too.
`;

const [unknown] = process.argv.slice(2);
if (unknown !== undefined) {
  const isAsked = unknown === '--help' || unknown === '-h';
  (isAsked ? process.stdout : process.stderr).write(HELP);
  process.exit(isAsked ? 0 : 2);
}

// Says what is wrong with the interaction models, a line each; exit 1 when anything is.
const problems = lintProject(join(import.meta.dirname, '..'));
for (const problem of problems) console.error(describeProblem(problem));
console.log(problems.length === 0 ? 'The interaction models keep every rule.' : `${problems.length} to mend.`);
process.exitCode = problems.length === 0 ? 0 : 1;
