import { runRecordCli } from './record-cli.ts';

process.exitCode = await runRecordCli(process.argv.slice(2), {
  input: process.stdin,
  out: process.stdout,
  err: process.stderr,
  env: process.env,
});
