import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SaysoError } from '../kernel/errors.ts';
import type { LoadVoice, MessageOverrides } from '../prompts/messages.ts';
import type { MerchantSettings } from './merchant-settings.ts';

declare module '../kernel/errors.ts' {
  interface ErrorDetails {
    'voice.missing': { folder: string };
  }
}

const COMPILED = '.mjs';

/**
 * Opens a merchant's own words, as `compileVoice` wrote them. Which locales there are is read now, from the folder; the words of a locale are
 * loaded when it is first spoken, once a process.
 *
 * @throws SaysoError `voice.missing` when the folder is not there or holds nothing compiled
 */
export function openVoice(folder: string): LoadVoice {
  const locales = new Set(listCompiled(folder));
  if (locales.size === 0) {
    const message = `${folder} holds no compiled brand voice. npm run build lays it there, from the folder that "voice" names in the merchant's file.`;
    throw new SaysoError('voice.missing', message, { folder });
  }
  return async (locale) => {
    if (!locales.has(locale)) return {};
    const module: { readonly messages: MessageOverrides } = await import(pathToFileURL(join(folder, `${locale}${COMPILED}`)).href);
    return module.messages;
  };
}

/** Finds a merchant's brand voice; undefined: they speak in our words. */
export type OpenVoice = (merchant: Pick<MerchantSettings, 'voice'>) => LoadVoice | undefined;

/**
 * The brand voices of a deployment's merchants, each by the `voice` of their own file.
 *
 * @param folder of the merchants' files
 */
export function voicesIn(folder: string): OpenVoice {
  return ({ voice }) => (voice === undefined ? undefined : openVoice(join(folder, voice)));
}

function listCompiled(folder: string): readonly string[] {
  try {
    return readdirSync(folder).flatMap((name) => (name.endsWith(COMPILED) ? [name.slice(0, -COMPILED.length)] : []));
  } catch {
    return [];
  }
}
