import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import { answerOf, fixtureNames, type OpenedChannel, openChannel, readFixture } from '../unit/alexa/open-channel.ts';
import { findResponseFaults } from './alexa-response-schema.ts';

const asks = answerOf(
  { ask: { question: 'whichItem', intent: 'ReorderIntent' } },
  { speech: 'Which product?', reprompt: 'Which product would you like?' },
);

async function expectValidOrRefused(channel: OpenedChannel, envelope: unknown): Promise<number> {
  const { status, body } = await channel.handle(envelope);
  if (status !== 200) {
    expect(body).toEqual({ error: { code: expect.stringMatching(/^alexa\./u), message: expect.any(String) } });
    return status;
  }
  const { type } = (envelope as { request: { type: string } }).request;
  expect(await findResponseFaults(body, type)).toEqual([]);
  return status;
}

/** The `type` literals of the published union of requests. */
function publishedRequestTypes(): readonly string[] {
  const source = readFileSync(createRequire(__filename).resolve('ask-sdk-model/index.d.ts'), 'utf8');
  const members = /declare type Request = ([^;]+);/u.exec(source)?.[1]?.split('|') ?? [];
  return members.flatMap((member) => {
    const interfaceName = member.trim().split('.').at(-1);
    return [...source.matchAll(new RegExp(`interface ${interfaceName} \\{\\s*'type': '([^']+)'`, 'gu'))].map((match) => match[1] ?? '');
  });
}

describe('requests of every published type', () => {
  it.each(fixtureNames())('%s gets a valid response', async (name) => {
    expect(await expectValidOrRefused(openChannel({ answer: asks }), readFixture(name))).toBe(
      name === 'intent-request.odd-shapes' ? 403 : 200,
    );
    expect(await expectValidOrRefused(openChannel({ answer: asks, skillId: undefined }), readFixture(name))).toBe(200);
  });

  it('has one of each', () => {
    const written = new Set(fixtureNames().map((name) => (readFixture(name) as { request: { type: string } }).request.type));
    const published = publishedRequestTypes();
    expect(published.length).toBeGreaterThan(50);
    expect(published.filter((type) => !written.has(type))).toEqual([]);
  });
});

describe('requests with parts missing or of another shape', () => {
  /** Every path of an envelope but its root. */
  function paths(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, child]) => [[...path, key], ...paths(child, [...path, key])]);
  }

  function replaced(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
    if (typeof value !== 'object' || value === null || key === undefined) return value;
    const entries = Object.entries(value).flatMap(([name, child]) => {
      if (name !== key) return [[name, child] as const];
      if (rest.length > 0) return [[name, replaced(child, rest, other)] as const];
      return other === undefined ? [] : [[name, other] as const];
    });
    return Array.isArray(value) ? entries.map(([, child]) => child) : Object.fromEntries(entries);
  }

  const others = fc.oneof(fc.constant(undefined), fc.constantFrom(null, 0, true, '', ' ', [], {}, 'x'.repeat(100_000)), fc.jsonValue());

  it('are answered or refused, never broken', async () => {
    const broken = fc.constantFrom(...fixtureNames()).chain((name) => {
      const envelope = readFixture(name);
      return fc.tuple(
        fc.constant(envelope),
        fc.array(fc.tuple(fc.constantFrom(...paths(envelope)), others), { minLength: 1, maxLength: 4 }),
      );
    });
    await fc.assert(
      fc.asyncProperty(broken, async ([envelope, changes]) => {
        const channel = openChannel({ answer: asks, skillId: undefined });
        await expectValidOrRefused(
          channel,
          changes.reduce<unknown>((body, [path, other]) => replaced(body, path, other), envelope),
        );
        expect(channel.logged.filter(([level]) => level === 'error')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('are refused when they are anything at all', async () => {
    const channel = openChannel({ skillId: undefined });
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (body) => {
        await expectValidOrRefused(channel, body);
      }),
    );
  });
});

describe('requests of a folder', () => {
  const folder = process.env.SAYSO_REQUESTS === undefined ? undefined : join(process.env.SAYSO_REQUESTS, 'alexa');
  const files = folder !== undefined && existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];

  if (folder === undefined) {
    it('is not named: SAYSO_REQUESTS is unset, so only our own envelopes were tried', () => {
      expect(files).toEqual([]);
    });
    return;
  }

  it('has requests', () => {
    expect(files).not.toEqual([]);
  });

  it.each(files)('%s gets a valid response, or a clean refusal', async (file) => {
    const channel = openChannel({ answer: asks, skillId: undefined });
    expect(await expectValidOrRefused(channel, JSON.parse(readFileSync(join(folder, file), 'utf8')))).toBe(200);
    expect(channel.logged.filter(([level]) => level === 'error')).toEqual([]);
  });
});
