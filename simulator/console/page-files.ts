import { join } from 'node:path';

export interface PageFile {
  readonly contentType: string;
  readonly body: string;
}

/** Nothing from elsewhere, no script but ours, and in nobody's frame (CSP level 3). Pictures of a screen may be anybody's, over HTTPS. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data: https:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

const SHELL = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Sayso simulator</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Ccircle cx='16' cy='16' r='15' fill='%230b6e5a'/%3E%3Ccircle cx='16' cy='16' r='7' fill='none' stroke='%23fff' stroke-width='3'/%3E%3C/svg%3E">
<link rel="stylesheet" href="/page.css">
<script type="module" src="/page.js"></script>
</head>
<body>
<div id="page"><noscript>This page needs JavaScript. Without it, talk in a terminal: npm run say -- "reorder my toothbrush heads"</noscript></div>
</body>
</html>
`;

export interface PageFiles {
  /** Undefined for a path that is none of the page's. @throws esbuild's report when the page does not compile */
  read(path: string): Promise<PageFile | undefined>;
}

/** The page, bundled at the first request (0.1 s): starting the server waits for nothing. */
export function createPageFiles(): PageFiles {
  let bundle: Promise<ReadonlyMap<string, PageFile>> | undefined;
  return {
    async read(path) {
      if (path === '/') return { contentType: 'text/html; charset=utf-8', body: SHELL };
      if (path !== '/page.js' && path !== '/page.css') return undefined;
      bundle ??= buildPage();
      return (await bundle).get(path);
    },
  };
}

async function buildPage(): Promise<ReadonlyMap<string, PageFile>> {
  const { build } = await import('esbuild');
  const folder = join(import.meta.dirname, '..', 'web');
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: { page: 'main.tsx' },
    outdir: '.',
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  return new Map(
    outputFiles.map(({ path, text }) =>
      path.endsWith('.css')
        ? ['/page.css', { contentType: 'text/css; charset=utf-8', body: text }]
        : ['/page.js', { contentType: 'text/javascript; charset=utf-8', body: text }],
    ),
  );
}
