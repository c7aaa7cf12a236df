import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { announceServer, dataFolder, findRunningServer, PROCESS_HEADER } from '../../../simulator/data-folder.ts';
import { listen } from '../../../simulator/listen.ts';

const folder = mkdtempSync(join(tmpdir(), 'sayso-running-'));
let server: Server;
let url: string;
/** Lets the server answer; until then it is busy. */
let answer: () => void;
let answering = String(process.pid);

beforeAll(async () => {
  const free = new Promise<void>((resolve) => (answer = resolve));
  server = createServer((_request, response) => void free.then(() => response.setHeader(PROCESS_HEADER, answering).end('{}')));
  url = `http://127.0.0.1:${await listen(server)}`;
  announceServer(folder, url);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('a server that owns the folder', () => {
  it('is no server when it never answers', async () => {
    const told: string[] = [];
    expect(await findRunningServer(folder, { patienceMs: 20, silenceMs: 10_000, tell: (line) => told.push(line) })).toBeUndefined();
    expect(told).toEqual([]);
  });

  it('is waited for while it is busy, and that is said', async () => {
    const told: string[] = [];
    const tell = (line: string) => {
      told.push(line);
      answer();
    };
    expect(await findRunningServer(folder, { patienceMs: 10_000, silenceMs: 5, tell })).toBe(url);
    expect(told).toEqual([`Waiting for the server at ${url} ...`]);
  });
});

it('is none of this folder when it only has the port that a killed one had', async () => {
  answering = '1';
  expect(await findRunningServer(folder)).toBeUndefined();
});

it.each([
  ['~', homedir()],
  ['~/sayso data', join(homedir(), 'sayso data')],
  ['~other', join(process.cwd(), '~other')],
  ['', join(process.cwd(), '.sayso')],
])('the folder named %j is %s', (named, folder) => {
  expect(dataFolder({ SAYSO_DATA: named })).toBe(folder);
});
