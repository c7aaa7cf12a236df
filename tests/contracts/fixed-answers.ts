import { createServer } from 'node:http';
import { hangUp, listen } from '../../simulator/listen.ts';

/** A connector on this machine that answers whatever it is asked with what the test wants to hear. */
export interface FixedAnswers {
  /** The address it answers at, from now on with this. */
  answering(json: unknown, status?: number): string;
  stop(): Promise<void>;
}

/** Starts it. */
export async function startFixedAnswers(): Promise<FixedAnswers> {
  let answer = { status: 200, json: {} as unknown };
  const server = createServer((_, response) => {
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.json));
  });
  const port = await listen(server);
  return {
    answering(json, status = 200) {
      answer = { status, json };
      return `http://127.0.0.1:${port}`;
    },
    stop: () => hangUp(server),
  };
}
