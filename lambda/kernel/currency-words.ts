import type { Currency } from './money.ts';

/** What people call a currency, as a beginning of a word or a sign, and which currencies may be meant. */
const MENTIONS: readonly (readonly [RegExp, readonly Currency[]])[] = [
  [/\$|\b(?:dollar|dólar|dolar|доллар|bucks?)/iu, ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD']],
  [/€|\b(?:euro|евро)/iu, ['EUR']],
  [/£|\b(?:pound|pfund|sterlin|фунт)/iu, ['GBP']],
  [/zł|\bz(?:ł|l)ot/iu, ['PLN']],
  [/₽|rubel|рубл/iu, ['RUB']],
  [/\b(?:rupiah|rp)\b/iu, ['IDR']],
  [/\b(?:rupee)/iu, ['INR']],
  [/¥|\byen\b/iu, ['JPY']],
  [/元|塊|块|新台幣|台幣/u, ['TWD', 'CNY']],
];

/** True when the words name a currency, and it cannot be `currency`. No mention is no objection: people leave it out. */
export function namesOtherCurrency(words: string, currency: Currency): boolean {
  const code = /\b[A-Z]{3}\b/u.exec(words)?.[0];
  if (code !== undefined && code !== currency) return true;
  const mentioned = MENTIONS.filter(([mention]) => mention.test(words)).flatMap(([, currencies]) => currencies);
  return mentioned.length > 0 && !mentioned.includes(currency);
}
