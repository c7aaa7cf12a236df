import { basename } from 'node:path';
import { startTestServers, type TestServers } from '../world.ts';
import { readConversations } from './format.ts';
import { runConversation } from './run-conversation.ts';

let servers: TestServers;

beforeAll(async () => {
  servers = await startTestServers();
});

afterAll(() => servers.stop());

describe.each(
  readConversations(__dirname).map((conversation) => [`${basename(conversation.file)}: ${conversation.name}`, conversation] as const),
)('%s', (_title, conversation) => {
  it.each(conversation.channels)('on %s', (channel) => runConversation(servers, conversation, channel));
});
