import type { MessageArguments } from './compiled/message-arguments.ts';

export type MessageKey = keyof MessageArguments;

/** The wordings of one message, numbered from 0. */
export type Variants<K extends MessageKey> = Readonly<Record<number, (told: MessageArguments[K]) => string>>;

/** All the words of a language. */
export type Messages = { readonly [K in MessageKey]: Variants<K> };

/** A merchant's own words for some messages: its brand voice. */
export type MessageOverrides = Partial<Messages>;

/** Finds a merchant's own words for a locale; none where they speak as we do. */
export type LoadVoice = (locale: string) => Promise<MessageOverrides>;

/** Messages that are told nothing: `say('goodbye')`. */
export type PlainKey = { [K in MessageKey]: keyof MessageArguments[K] extends never ? K : never }[MessageKey];

/** The arguments of a call of `say`: none for a plain message. */
export type ToldTo<K extends MessageKey> = K extends PlainKey ? readonly [] : readonly [told: MessageArguments[K]];
