import type { Channels, Device, Seat } from './device.ts';

function chatSession({ session, user }: Seat): string {
  return `${user}-${session}`;
}

/** The text chat: words in, words out. */
export function chatDevice({ chat }: Channels): Device {
  return {
    sessionIdOf: chatSession,
    requestFor: (deed, seat) => {
      const { locale, turnId, user } = seat;
      if (deed.kind !== 'say' && deed.kind !== 'silence') return undefined;
      return { sessionId: chatSession(seat), locale, text: deed.kind === 'say' ? deed.words : '', messageId: turnId, user };
    },
    deliver: async (message) => {
      const { status, body } = await chat.handle(message, {});
      const { text = '', ask = false, card = null } = body as ChatBody;
      return {
        body,
        speech: text,
        asks: ask,
        ...(card ? { card: `${card.title}\n${card.text}` } : {}),
        ...(card?.link ? { link: card.link.url } : {}),
        faults: status === 200 ? [] : [`status ${status}: ${JSON.stringify(body)}`],
      };
    },
  };
}

interface ChatBody {
  readonly text?: string;
  readonly ask?: boolean;
  readonly card?: { readonly title: string; readonly text: string; readonly link?: { readonly url: string } } | null;
}
