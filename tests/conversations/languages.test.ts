import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ALEXA_LOCALES } from '../../interaction-models/platforms.ts';
import { LOCALES } from '../../lambda/kernel/locales.ts';
import { startTestServers, type TestServers } from '../world.ts';
import { readConversations } from './format.ts';
import { runConversation } from './run-conversation.ts';
import { readTranslation, translateConversation, wordsToTranslate } from './translate.ts';

const FOLDER = join(__dirname, 'languages');
const [SOURCE, ...TRANSLATED] = LOCALES;
const CORE_FILE = 'core.yaml';
const CORE = readConversations(FOLDER, [CORE_FILE]);

/** What everybody who buys by voice does; deletion is written twice, as it is confirmed in another way where there is no voice code. */
const DOZEN = [
  'reorder',
  'several matches',
  'nothing found',
  'order status',
  'cart',
  'list',
  'checkout',
  'payment link',
  'change of mind',
  'refusal',
  'help',
  'deletion',
];

let servers: TestServers;

beforeAll(async () => {
  servers = await startTestServers();
});

afterAll(() => servers.stop());

describe('the core conversations', () => {
  it('are the dozen, each on every channel', () => {
    const played = CORE.flatMap(({ name, channels }) => channels.map((channel) => `${name.split(',')[0]} on ${channel}`));
    expect(played.sort()).toEqual(
      DOZEN.flatMap((name) => ['alexa', 'chat', 'dialogflow'].map((channel) => `${name} on ${channel}`)).sort(),
    );
  });

  it('have the words of every locale, and of no other', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([CORE_FILE, ...TRANSLATED.map((locale) => `${locale}.yaml`)].sort());
  });

  it.each(TRANSLATED)('are whole in %s, with nothing beside them', (locale) => {
    const { words, things } = wordsToTranslate(CORE);
    const translation = readTranslation(FOLDER, locale);
    expect(Object.keys(translation.words).sort()).toEqual([...words].sort());
    expect(Object.keys(translation.things).sort()).toEqual([...things].sort());
  });
});

describe.each(LOCALES)('in %s', (locale) => {
  const spoken = locale === SOURCE ? CORE : CORE.map((one) => translateConversation(one, locale, readTranslation(FOLDER, locale)));
  const played = spoken.flatMap((conversation) =>
    conversation.channels
      .filter((channel) => channel !== 'alexa' || ALEXA_LOCALES.includes(locale))
      .map((channel) => [conversation.name, channel, conversation] as const),
  );
  it.each(played)('%s, on %s', (_name, channel, conversation) => runConversation(servers, conversation, channel));
});
