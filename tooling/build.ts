import { type BuiltHandler, buildHandlers } from './bundle.ts';

function formatReport(handlers: readonly BuiltHandler[]): string {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
  const rows = handlers.map(({ name, startBytes, lateBytes, lateChunks }) => [
    name,
    kilobytes(startBytes),
    lateChunks > 0 ? `${kilobytes(lateBytes)} in ${lateChunks}` : '-',
  ]);
  return [['handler', 'at start', 'when needed'], ...rows]
    .map(([name = '', start = '', late = '']) => `  ${name.padEnd(12)} ${start.padStart(9)}   ${late}`)
    .join('\n');
}

const startedAtMs = performance.now();
const handlers = await buildHandlers();
if (handlers.length === 0) throw new Error('lambda/handlers has no handler to build');
console.log(formatReport(handlers));
console.log(`built ${handlers.length} handlers into dist/ in ${((performance.now() - startedAtMs) / 1000).toFixed(2)} s`);
