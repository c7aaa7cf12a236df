import { createLog, turnDetail } from '../../../lambda/app/log.ts';
import { intent } from '../dialogue/turns.ts';
import { openLoggedSkill } from './logged-skill.ts';

const HEADS = intent('ReorderIntent', { item: 'toothbrush heads' });
const YES = intent('AMAZON.YesIntent');

describe('what a good day leaves in the log', () => {
  it('each turn: what was meant and how long it took; and each end of a draft, once', async () => {
    const { say, told, lines } = openLoggedSkill();
    await say(HEADS);
    await say(YES);
    const turn = { level: 'info', event: 'turn.answered', merchantId: 'acme', channel: 'alexa', input: 'intent', tookMs: 0 };
    const [asked, ended, bought] = told();
    expect(told()).toHaveLength(3);
    expect(asked).toEqual({
      ...turn,
      turnId: expect.stringMatching(/^[0-9a-f]{12}$/u),
      acts: 'draftRead',
      asked: 'confirmDraft',
      draftId: expect.any(String),
    });
    expect(ended).toEqual({
      level: 'info',
      event: 'draft.ended',
      merchantId: 'acme',
      draftId: asked?.['draftId'],
      state: 'captured',
      source: 'reorder',
    });
    expect(bought).toMatchObject({
      ...turn,
      turnId: expect.stringMatching(/^[0-9a-f]{12}$/u),
      acts: expect.stringContaining('orderPlaced'),
    });
    expect(lines.join()).not.toMatch(/\bann\b|elm|heads|toothbrush/iu);
  });

  it('says why nothing was ordered', async () => {
    const { say, payment, told } = openLoggedSkill();
    payment.declinesAuthorizing = true;
    await say(HEADS);
    await say(YES);
    expect(told().find(({ event }) => event === 'draft.ended')).toMatchObject({ state: 'declined', refusal: 'declined' });
  });

  it('says nothing of an offer that nobody took', async () => {
    const { say, told } = openLoggedSkill();
    await say(HEADS);
    await say(intent('AMAZON.NoIntent'));
    expect(told().map(({ event }) => event)).toEqual(['turn.answered', 'turn.answered']);
  });
});

it('tells of each end once, and not of who was told of it', async () => {
  const { say, store, told } = openLoggedSkill();
  await say(HEADS);
  const draftId = String(told()[0]?.['draftId']);
  await store.moveDraft({ draftId, from: 'quoted', to: 'confirmed' });
  await store.moveDraft({ draftId, from: 'confirmed', to: 'authorizing' });
  await store.moveDraft({ draftId, from: 'authorizing', to: 'attention' });
  await store.moveDraft({ draftId, from: 'attention', to: 'attention', patch: { closedIn: 'attention' } });
  const ends = told().filter(({ event }) => event === 'draft.ended');
  expect(ends).toEqual([{ level: 'info', event: 'draft.ended', merchantId: 'acme', draftId, state: 'attention', source: 'reorder' }]);
});

describe('which turn it was', () => {
  const UUID = '0f8fad5b-d9cb-469f-a165-70867728950e';
  const of = (channel: 'alexa' | 'dialogflow' | 'chat', id: string) => turnDetail('acme', { channel, id })['turnId'];

  it.each([
    ['alexa', `amzn1.echo-api.request.${UUID}`],
    ['dialogflow', UUID],
    ['dialogflow', `${UUID}-8c3a1e5d`],
  ] as const)('is told by the id that %s knows', (channel, id) => {
    expect(turnDetail('acme', { channel, id })).toEqual({ merchantId: 'acme', channel, turnId: id });
  });

  it.each([
    ['chat', UUID],
    ['chat', 'ann@example.com'],
    ['dialogflow', 'ann@example.com'],
    ['alexa', 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.2S7xAolwAcJ8zvqKPNgJQ3rwGOz4MXqJIJn0V6H4'],
    ['alexa', 'amzn1.echo-api.request.IjY9UDeQtrMkCFpFf8fXmuYYQX9WaMjROTHatR--Vl9'],
    ['alexa', `${UUID}\n${UUID}`],
  ] as const)('is told on %s by a fingerprint where the id may be anything: %j', (channel, id) => {
    expect(of(channel, id)).toMatch(/^[0-9a-f]{12}$/u);
    expect(of(channel, id)).not.toBe(of(channel, `${id}x`));
  });

  it('goes with the trace of its request, where there is one', () => {
    const lines: string[] = [];
    let trace: string | undefined = 'Root=1-5759e988-bd862e3fe1be46a994272793';
    const log = createLog(
      (line) => lines.push(line),
      () => trace,
    );
    log.warn('turn.refused', { act: 'draftExpired' });
    trace = undefined;
    log.info('turn.answered', {});
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { level: 'warn', event: 'turn.refused', act: 'draftExpired', trace: 'Root=1-5759e988-bd862e3fe1be46a994272793' },
      { level: 'info', event: 'turn.answered' },
    ]);
  });
});
