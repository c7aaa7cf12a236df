import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const ROOMS = ['lambda', 'interaction-models', 'simulator', 'skill-package', 'tests', 'tooling', 'docs'];

const DOCUMENTS = ['.', 'docs', 'docs/decisions'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => normalize(join(folder, name))),
);

const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Without fenced blocks, which show what others write. */
const proseOf = (path: string): string => textOf(path).replace(/^ *```[\s\S]*?^ *```/gmu, '');

/** As GitHub names a heading: lower case, punctuation gone, blanks as hyphens. */
const anchorsOf = (path: string): readonly string[] =>
  [...proseOf(path).matchAll(/^#+ (.+)$/gmu)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/gu, '-'),
  );

function brokenLinks(path: string): readonly string[] {
  return [...proseOf(path).matchAll(/\]\(([^)\s]+)\)/gu)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/u.test(target))
    .filter((target) => {
      const [file = '', anchor] = target.split('#');
      const to = file === '' ? path : normalize(join(dirname(path), file));
      return !existsSync(join(ROOT, to)) || (anchor !== undefined && !anchorsOf(to).includes(anchor));
    });
}

/** Paths of the project between backticks; patterns and places that a reader fills in are none. */
function missingPaths(path: string): readonly string[] {
  return [...proseOf(path).matchAll(/`([\w.-]+\/[\w./-]*)`/gu)]
    .map(([, named = '']) => named)
    .filter((named) => ROOMS.includes(named.split('/')[0] ?? '') && !existsSync(join(ROOT, named)));
}

function unknownScripts(path: string): readonly string[] {
  const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(textOf('package.json'));
  return [...textOf(path).matchAll(/npm run ([a-z:]+)/gu)].map(([, name = '']) => name).filter((name) => !Object.hasOwn(scripts, name));
}

it.each(DOCUMENTS)('%s leads to places, files and commands that there are', (path) => {
  expect({ links: brokenLinks(path), paths: missingPaths(path), scripts: unknownScripts(path) }).toEqual({
    links: [],
    paths: [],
    scripts: [],
  });
});

it('every guide and every decision can be reached from the README', () => {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const [, target = ''] of proseOf(path).matchAll(/\]\(([^)\s#]+)[^)]*\)/gu)) {
      const to = normalize(join(dirname(path), target)).replace(/\/$/u, '');
      if (DOCUMENTS.includes(to)) visit(to);
      else if (DOCUMENTS.some((document) => dirname(document) === to))
        for (const document of DOCUMENTS) if (dirname(document) === to) visit(document);
    }
  };
  visit('README.md');
  expect(DOCUMENTS.filter((path) => !reached.has(path))).toEqual([]);
});
