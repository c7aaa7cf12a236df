// Made by `npm run models` from lambda/kernel/locales.ts. Change that.
export const MODELS = {
  'en-US': () => import('../models/en-US.json', { with: { type: 'json' } }),
  'en-GB': () => import('../models/en-GB.json', { with: { type: 'json' } }),
  'de-DE': () => import('../models/de-DE.json', { with: { type: 'json' } }),
  'it-IT': () => import('../models/it-IT.json', { with: { type: 'json' } }),
  'es-ES': () => import('../models/es-ES.json', { with: { type: 'json' } }),
  'fr-FR': () => import('../models/fr-FR.json', { with: { type: 'json' } }),
  'pl-PL': () => import('../models/pl-PL.json', { with: { type: 'json' } }),
  'ru-RU': () => import('../models/ru-RU.json', { with: { type: 'json' } }),
  'zh-TW': () => import('../models/zh-TW.json', { with: { type: 'json' } }),
  'id-ID': () => import('../models/id-ID.json', { with: { type: 'json' } }),
} as const;
