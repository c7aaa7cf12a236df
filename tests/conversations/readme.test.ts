import { toPlainText } from '../../lambda/channels/ssml.ts';
import { readConversation } from '../../lambda/dialogue/conversation.ts';
import type { Reply } from '../../lambda/dialogue/reply.ts';
import { localDate } from '../../lambda/kernel/clock.ts';
import { loadPrompts } from '../../lambda/prompts/render.ts';
import { readSampleConversation } from '../../simulator/sample-conversation.ts';
import { openChannels, openTestWorld, START_MS, startTestServers, TEST_SELLER, type TestServers } from '../world.ts';

/** Enough turn ids to meet every variant of every message of a reply. */
const TURN_IDS = Array.from({ length: 400 }, (_, index) => `readme-${index}`);
const USER = 'reader';

/** Days and order numbers are others each time; every other word must be the same. */
function withoutDays(words: string): string {
  return words
    .replaceAll(/\b(today|tomorrow|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|on \w+ \d{1,2}(?:, \d{4})?)\b/gi, '(day)')
    .replaceAll(/\b\d{5,}\b/g, '(number)');
}

describe("the README's conversation", () => {
  let servers: TestServers;

  beforeAll(async () => {
    servers = await startTestServers();
  });

  afterAll(() => servers.stop());

  it('happens as it is written', async () => {
    const lines = readSampleConversation();
    const { world, composition } = openTestWorld(servers, { idPrefix: 'readme' });
    const { chat } = openChannels(composition);
    let said: Reply | undefined;
    for (const [index, { who, words }] of lines.entries()) {
      if (who === 'you') {
        await chat.handle({ sessionId: USER, locale: 'en-US', text: words, messageId: `${index}` }, {});
        const { conversation } = await world.store.loadShopper(`account#${USER}`);
        said = readConversation(conversation).turns.at(-1)?.reply;
      } else {
        const possible = await allWordsFor(said);
        if (!possible.includes(withoutDays(words))) {
          throw new Error(
            `README.md: after "${lines[index - 1]?.words}"\n  it says   ${words}\n  and not   ${possible.slice(0, 5).join('\n            ')}`,
          );
        }
      }
    }
    expect(lines.filter(({ who }) => who === 'Sayso').length).toBeGreaterThan(1);
  });
});

/** Everything that this reply may sound like: each message has variants, and the turn's id chooses. */
async function allWordsFor(reply: Reply | undefined): Promise<readonly string[]> {
  if (reply === undefined) return [];
  const prompts = await loadPrompts('en-US');
  const context = {
    locale: 'en-US',
    today: localDate(START_MS, 'America/New_York'),
    merchantName: TEST_SELLER,
    screen: true,
    links: true,
  };
  return [...new Set(TURN_IDS.map((turnId) => withoutDays(toPlainText(prompts.speak(reply, { ...context, turnId }).speech))))];
}
