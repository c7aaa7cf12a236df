import fc from 'fast-check';
import {
  conversationAsJson,
  dropSession,
  findSession,
  lastReplyOf,
  MAX_SESSIONS,
  MAX_TURNS,
  newConversation,
  readConversation,
  recordTurn,
  type Session,
  type TurnRecord,
} from '../../../lambda/dialogue/conversation.ts';
import { START_MS } from '../../world.ts';

const session = (id: string): Session => ({ id, lastTurnAtMs: START_MS, isOpenEnded: false });
const record = (id: string, sessionId: string): TurnRecord => ({ id, sessionId, reply: { say: [{ act: 'help' }] } });

const entries = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.nat({ max: 30 })), { maxLength: 60 });

describe('what is kept of a conversation', () => {
  it('is bounded: the newest sessions and turns, each once', () => {
    expect([MAX_SESSIONS, MAX_TURNS]).toEqual([4, 8]);
    fc.assert(
      fc.property(entries, (said) => {
        const all = said.reduce(
          (conversation, [sessionId, turn]) => recordTurn(conversation, session(sessionId), record(`turn-${turn}`, sessionId)),
          newConversation(),
        );
        const newest = <T>(items: readonly T[], count: number) => [...new Set(items.toReversed())].slice(0, count).toReversed();
        expect(all.sessions.map(({ id }) => id)).toEqual(
          newest(
            said.map(([sessionId]) => sessionId),
            MAX_SESSIONS,
          ),
        );
        expect(all.turns.map(({ id }) => id)).toEqual(
          newest(
            said.map(([, turn]) => `turn-${turn}`),
            MAX_TURNS,
          ),
        );
      }),
    );
  });

  it('survives the table', () => {
    const conversation = recordTurn(newConversation(), session('a'), record('1', 'a'));
    expect(readConversation(conversationAsJson(conversation))).toEqual(conversation);
  });

  it.each([null, 'text', 7, [], {}, { schema: 2, sessions: [], turns: [] }])('begins anew where %j is stored', (stored) => {
    expect(readConversation(stored)).toEqual(newConversation());
  });

  it('forgets a session that ended, and nothing else', () => {
    const two = recordTurn(recordTurn(newConversation(), session('a'), record('1', 'a')), session('b'), record('2', 'b'));
    const left = dropSession(two, 'a');
    expect(left.sessions.map(({ id }) => id)).toEqual(['b']);
    expect(left.turns).toEqual(two.turns);
    expect(findSession(left, 'a', START_MS)).toEqual(session('a'));
  });

  it('knows the last thing said in a session', () => {
    const two = recordTurn(recordTurn(newConversation(), session('a'), record('1', 'a')), session('b'), record('2', 'b'));
    expect(lastReplyOf(two, 'a')).toEqual(two.turns[0]?.reply);
    expect(lastReplyOf(two, 'c')).toBeUndefined();
  });
});
