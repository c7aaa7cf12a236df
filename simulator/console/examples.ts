import type { SpokenLocale } from '../../lambda/prompts/locales.ts';

/** What can be said first in each locale, and what is understood there (a test says them all). */
export const EXAMPLES: Readonly<Record<SpokenLocale, readonly string[]>> = {
  'en-US': [
    'reorder my toothbrush heads',
    'where is my order',
    'add two packs of coffee pods to my cart',
    'what’s in my cart',
    'check out',
    'put toothpaste on my shopping list',
    'help',
  ],
  'en-GB': [
    'reorder my bin bags',
    'where is my order',
    'add two packs of coffee pods to my basket',
    'what’s in my basket',
    'check out',
    'put washing up liquid on my shopping list',
    'help',
  ],
  'de-DE': [
    'bestell meine Zahnbürstenköpfe nach',
    'wo ist meine Bestellung',
    'leg Zahnpasta in den Warenkorb',
    'was ist in meinem Warenkorb',
    'zur Kasse',
    'setz Milch auf die Einkaufsliste',
    'Hilfe',
  ],
  'es-ES': [
    'vuelve a pedir mis cápsulas de café',
    'dónde está mi pedido',
    'añade pasta de dientes al carrito',
    'qué hay en mi carrito',
    'tramita el pedido',
    'añade leche a la lista de la compra',
    'ayuda',
  ],
  'fr-FR': [
    'recommande mes capsules de café',
    'où est ma commande',
    'ajoute du dentifrice au panier',
    'qu’est-ce qu’il y a dans mon panier',
    'passe à la caisse',
    'ajoute du lait à ma liste de courses',
    'aide',
  ],
  'id-ID': [
    'pesan lagi kapsul kopi',
    'di mana pesanan saya',
    'masukkan pasta gigi ke keranjang',
    'apa isi keranjang saya',
    'checkout',
    'tambahkan susu ke daftar belanja',
    'bantuan',
  ],
  'it-IT': [
    'riordina le capsule di caffè',
    'dov’è il mio ordine',
    'aggiungi dentifricio al carrello',
    'cosa c’è nel carrello',
    'concludi l’ordine',
    'aggiungi il latte alla lista della spesa',
    'aiuto',
  ],
  'pl-PL': [
    'zamów ponownie kapsułki do kawy',
    'gdzie jest moje zamówienie',
    'dodaj pastę do zębów do koszyka',
    'co jest w koszyku',
    'do kasy',
    'dodaj mleko do listy zakupów',
    'pomoc',
  ],
  'ru-RU': [
    'повтори заказ капсул для кофе',
    'где мой заказ',
    'добавь зубную пасту в корзину',
    'что в моей корзине',
    'оформи заказ',
    'добавь молоко в список покупок',
    'помощь',
  ],
  'zh-TW': ['再訂 咖啡膠囊', '我的訂單在哪裡', '把牙膏加入購物車', '購物車裡有什麼', '結帳', '把牛奶加到購物清單', '幫助'],
};

/** How a question is answered in each locale. */
export const ANSWERS: Readonly<Record<SpokenLocale, readonly string[]>> = {
  'en-US': ['yes', 'no'],
  'en-GB': ['yes please', 'no thanks'],
  'de-DE': ['ja', 'nein'],
  'es-ES': ['sí', 'no'],
  'fr-FR': ['oui', 'non'],
  'id-ID': ['ya', 'tidak'],
  'it-IT': ['sì', 'no'],
  'pl-PL': ['tak', 'nie'],
  'ru-RU': ['да', 'нет'],
  'zh-TW': ['是的', '不要'],
};

/** The locale in its own words: "Deutsch (Deutschland)". */
export function nameOfLocale(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language', languageDisplay: 'standard' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
