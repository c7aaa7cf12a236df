import { type Reference, readReference } from '../../../lambda/kernel/reference-words.ts';

describe('words in the place of a product', () => {
  it.each<[Parameters<typeof readReference>[1], string, Reference | undefined]>([
    ['en', 'it', 'spokenOf'],
    ['en', 'that one', 'spokenOf'],
    ['en', 'Them, please', 'spokenOf'],
    ['en', 'my last order', 'lastOrder'],
    ['en', 'the same thing as last time', 'lastOrder'],
    ['en', 'the usual', 'lastOrder'],
    ['en', 'the same coffee pods', undefined],
    ['en', 'one a day vitamins', undefined],
    ['en', 'the', undefined],
    ['en', '', undefined],
    ['de', 'meine letzte Bestellung', 'lastOrder'],
    ['de', 'das übliche', 'lastOrder'],
    ['de', 'die', 'spokenOf'],
    ['de', 'die Filter', undefined],
    ['it', 'il mio ultimo ordine', 'lastOrder'],
    ['it', "l'ordine", 'lastOrder'],
    ['it', 'quello', 'spokenOf'],
    ['it', 'le capsule', undefined],
    ['es', 'mi último pedido', 'lastOrder'],
    ['es', 'lo de siempre', 'lastOrder'],
    ['es', 'eso', 'spokenOf'],
    ['fr', 'ma dernière commande', 'lastOrder'],
    ['fr', 'la même chose que la dernière fois', 'lastOrder'],
    ['fr', 'ça', 'spokenOf'],
    ['fr', 'les filtres', undefined],
    ['pl', 'moje ostatnie zamówienie', 'lastOrder'],
    ['ru', 'мой последний заказ', 'lastOrder'],
    ['ru', 'их', 'spokenOf'],
    ['id', 'pesanan terakhir saya', 'lastOrder'],
    ['zh', '我上次的訂單', 'lastOrder'],
    ['zh', '它', 'spokenOf'],
    ['zh', '咖啡', undefined],
  ])('%s: %j is %s', (language, words, expected) => {
    expect(readReference(words, language)).toBe(expected);
  });
});
