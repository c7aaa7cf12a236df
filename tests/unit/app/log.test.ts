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
    expect(asked).toEqual({ ...turn, turnId: 't1', acts: 'draftRead', asked: 'confirmDraft', draftId: expect.any(String) });
    expect(ended).toEqual({
      level: 'info',
      event: 'draft.ended',
      merchantId: 'acme',
      draftId: asked?.['draftId'],
      state: 'captured',
      source: 'reorder',
    });
    expect(bought).toMatchObject({ ...turn, turnId: 't2', acts: expect.stringContaining('orderPlaced') });
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
  it('is told by the id that the platform knows, of a chat by a fingerprint', () => {
    const id = 'amzn1.echo-api.request.1';
    expect(turnDetail('acme', { channel: 'alexa', id })).toEqual({ merchantId: 'acme', channel: 'alexa', turnId: id });
    const { turnId } = turnDetail('acme', { channel: 'chat', id: 'ann@example.com' });
    expect(turnId).toMatch(/^[0-9a-f]{12}$/u);
    expect(turnDetail('acme', { channel: 'chat', id: 'bob@example.com' })['turnId']).not.toBe(turnId);
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
