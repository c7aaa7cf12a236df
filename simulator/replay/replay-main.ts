import { runReplayCli } from './replay-cli.ts';

/** Ends when the reader of our output has gone, as in `npm run replay ... | head`. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runReplayCli(process.argv.slice(2), { out: process.stdout, err: process.stderr, env: process.env });
