import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StorePort } from '../../lambda/commerce/ports/store.ts';
import { newShopper } from '../../lambda/commerce/shopper.ts';
import { systemClock } from '../../lambda/kernel/clock.ts';
import { buildHandlers } from '../../tooling/bundle.ts';
import { eachStoreEngine, type RunningEngine } from '../engines.ts';
import { alexaRequest, environmentOn, type HandlerProcess, killAllHandlers, speechOf, startHandler } from './built-handler.ts';
import { bookOfOrders, bookOfPayments, startWireServers, type WireServers } from './wire.ts';

jest.setTimeout(180_000);

const MERCHANT_ID = 'acme';
const PROCESSES = 10;
const YES_EACH = 5;
const SESSIONS = ['kitchen', 'bedroom', 'bath', 'hall'];
const KILLS = 20;
/** The lease of a turn that was killed is over then: a call's 2.5 s and a margin of 1 s. */
const LEASES_OVER_MS = 3_600;
/** The first "yes" of a new process takes some 250 ms on an idle machine: some kills come after it has answered. */
const LONGEST_YES_MS = 400;

const engines = eachStoreEngine().filter(({ name }) => name !== 'memory');
const folder = mkdtempSync(join(tmpdir(), 'sayso-handlers-'));

beforeAll(async () => void (await buildHandlers(folder)));
afterEach(killAllHandlers);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(engines)('the built handlers, on $name', ({ start }) => {
  let engine: RunningEngine;
  let servers: WireServers;
  let store: StorePort;
  beforeAll(async () => {
    [engine, servers] = await Promise.all([start(), startWireServers()]);
    store = engine.openStore({ merchantId: MERCHANT_ID, clock: systemClock });
  });
  afterAll(async () => {
    await Promise.all([engine.stop(), servers.stop()]);
  });

  const startSkill = (): Promise<HandlerProcess> => {
    const environment = environmentOn(engine.endpoint ?? '', servers, MERCHANT_ID);
    return startHandler(join(folder, 'alexa', 'index.mjs'), environment);
  };
  const startReconcile = (): Promise<HandlerProcess> =>
    startHandler(join(folder, 'reconcile', 'index.mjs'), environmentOn(engine.endpoint ?? '', servers, MERCHANT_ID));

  /** Somebody who has linked their account and set up how to pay. */
  const settleIn = async (accountId: string): Promise<void> => {
    const paymentLink = servers.payment.issueLink(`account#${accountId}`, 'active');
    await store.saveShopper(`account#${accountId}`, { version: 0, shopper: { ...newShopper, accountId, paymentLink }, conversation: null });
  };
  const countOrders = (accountId: string): number => [...bookOfOrders(servers.shop, accountId).keys.values()].length;
  const orderOf = (accountId: string) => [...bookOfOrders(servers.shop, accountId).keys.values()][0];
  const statusesOf = (accountId: string) => [...bookOfPayments(servers.payment, accountId).keys.values()].map((payment) => payment?.status);

  it('make one order of fifty "yes" at once, in ten processes, and every answer says so', async () => {
    await settleIn('ann');
    const skills = await Promise.all(Array.from({ length: PROCESSES }, startSkill));
    await Promise.all(
      skills.map((skill, process) => skill.invoke(alexaRequest(`warm${process}`, 'warm', `warm-${process}`, 'AMAZON.HelpIntent'))),
    );
    for (const session of SESSIONS) {
      const asked = await skills[0]?.invoke(alexaRequest('ann', session, `ask-${session}`, 'ReorderIntent', 'toothbrush heads'));
      expect(speechOf(asked)).toContain('29.22');
    }
    const answers = await Promise.all(
      skills.flatMap((skill, process) =>
        Array.from({ length: YES_EACH }, (_, index) =>
          skill.invoke(
            alexaRequest('ann', SESSIONS[(process + index) % SESSIONS.length] ?? '', `yes-${process}-${index}`, 'AMAZON.YesIntent'),
          ),
        ),
      ),
    );
    await Promise.all(skills.map((skill) => skill.kill()));
    await sleep(LEASES_OVER_MS);
    await (await startReconcile()).invoke({});
    expect(countOrders('ann')).toBe(1);
    expect(statusesOf('ann')).toEqual(['captured']);
    const number = orderOf('ann')?.number ?? '';
    const isTold = (speech: string): boolean => speech.includes(number) || speech.includes('placing your order');
    const untold = answers.map(speechOf).filter((speech) => !isTold(speech));
    // A busy machine does not know in time who speaks, or has no time left: whoever hears an apology says it again.
    expect(untold.filter((speech) => !/something went wrong|hadn&apos;t asked/.test(speech))).toEqual([]);
    const again = await startSkill();
    for (const [index] of untold.entries()) {
      expect(speechOf(await again.invoke(alexaRequest('ann', 'kitchen', `again-${index}`, 'AMAZON.YesIntent')))).toContain(number);
    }
    expect(countOrders('ann')).toBe(1);
    if (untold.length > 0) process.stderr.write(`${untold.length} of ${answers.length} had to say it again.\n`);
  });

  it('survive a SIGKILL at any moment of a "yes"', async () => {
    const people = Array.from({ length: KILLS }, (_, index) => `person${index}`);
    const asking = await startSkill();
    for (const person of people) {
      await settleIn(person);
      await asking.invoke(alexaRequest(person, 'kitchen', `${person}-ask`, 'ReorderIntent', 'toothbrush heads'));
    }
    const heardAtOnce = new Set<string>();
    for (const person of people) {
      const skill = await startSkill();
      const answer = skill.invoke(alexaRequest(person, 'kitchen', `${person}-yes`, 'AMAZON.YesIntent'));
      answer.then(
        () => heardAtOnce.add(person),
        () => {},
      );
      await sleep(randomInt(LONGEST_YES_MS));
      await skill.kill();
    }
    const reconcile = await startReconcile();
    const heard = people.map(() => '');
    // On a busy machine a turn may run out of time as well: then it is the worker's, and the next turn tells.
    for (const [round, intent] of (['AMAZON.YesIntent', 'AMAZON.HelpIntent', 'AMAZON.HelpIntent'] as const).entries()) {
      await sleep(LEASES_OVER_MS);
      await reconcile.invoke({});
      for (const [index, person] of people.entries()) {
        const requestId = round === 0 ? `${person}-yes` : `${person}-later${round}`;
        heard[index] += speechOf(await asking.invoke(alexaRequest(person, round === 0 ? 'kitchen' : 'later', requestId, intent)));
      }
    }
    expect(people.map(countOrders)).toEqual(people.map(() => 1));
    expect(people.flatMap(statusesOf)).toEqual(people.map(() => 'captured'));
    expect(people.filter((person, index) => !heard[index]?.includes(orderOf(person)?.number ?? 'none'))).toEqual([]);
    process.stderr.write(`Killed ${KILLS - heardAtOnce.size} of ${KILLS} before they had answered.\n`);
  });
});
