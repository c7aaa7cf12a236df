// Compiled from lambda/prompts/locales/ru-RU.json by lambda/prompts/compile.ts. Do not edit.
import { ru } from "@messageformat/runtime/lib/cardinals";
import { plural, select } from "@messageformat/runtime";
import type { Messages } from '../messages.ts';

export const messages: Messages = {
  accountNotLinked: {
    "0": (d) => "Для этого нужна ваша учётная запись, магазин: " + d.merchant + ". Отправляю ссылку, чтобы её подключить."
  },
  "accountNotLinked.cannotSend": {
    "0": (d) => "Для этого нужна ваша учётная запись, магазин: " + d.merchant + ". Отсюда её не подключить, попросите меня в приложении."
  },
  addedToCart: {
    "0": (d) => "Добавлено в корзину: " + d.line + ", по " + d.price + ".",
    "1": (d) => "Хорошо, теперь в корзине: " + d.line + ", по " + d.price + ".",
    "2": (d) => "Готово, кладу в корзину: " + d.line + ", по " + d.price + "."
  },
  "addedToCart.one": {
    "0": (d) => "Добавлено в корзину: " + d.line + ", за " + d.price + ".",
    "1": (d) => "Хорошо, теперь в корзине: " + d.line + ", за " + d.price + ".",
    "2": (d) => "Готово, кладу в корзину: " + d.line + ", за " + d.price + "."
  },
  addedToList: {
    "0": (d) => "Добавлено в список покупок: " + d.entry + ".",
    "1": (d) => "Хорошо, добавляю в список покупок: " + d.entry + ".",
    "2": (d) => "Готово, теперь в списке покупок: " + d.entry + "."
  },
  allRight: {
    "0": () => "Хорошо.",
    "1": () => "Ладно.",
    "2": () => "Конечно."
  },
  alreadyOnList: {
    "0": (d) => "Это уже есть в списке покупок: " + d.entry + "."
  },
  alreadyOrdered: {
    "0": (d) => "Это уже заказано: " + d.item + ", номер заказа " + d.number + "."
  },
  "alreadyOrdered.cancel": {
    "0": () => "Если это не нужно, скажите: отмени мой заказ."
  },
  alreadyOrdering: {
    "0": () => "Это уже заказывается. Если это не нужно, скажите потом: отмени мой заказ."
  },
  amountNotUnderstood: {
    "0": () => "Не получилось понять сумму."
  },
  apology: {
    "0": () => "Извините, что-то пошло не так. Спросите меня, где мой заказ, или повторите, пожалуйста."
  },
  approvalPageReady: {
    "0": () => "Отправляю ссылку для подтверждения, откройте её поскорее."
  },
  "approvalPageReady.buying": {
    "0": () => "До этого покупки выключены."
  },
  "approvalPageReady.cannotSend": {
    "0": (d) => "Подтвердите это поскорее в личном кабинете, магазин: " + d.merchant + "."
  },
  "approvalPageReady.deletion": {
    "0": () => "До этого ничего не удалено."
  },
  "approvalPageReady.draft": {
    "0": () => "До этого ничего не заказано."
  },
  "approvalPageReady.limit": {
    "0": () => "До этого лимит остаётся прежним."
  },
  "ask.choose": {
    "0": () => "Что выбираете?",
    "1": () => "Какой товар вам нужен?",
    "2": () => "Какой из них?"
  },
  "ask.choose.forCart": {
    "0": () => "Что положить в корзину?",
    "1": () => "Что добавить в корзину?",
    "2": () => "Какой товар положить в корзину?"
  },
  "ask.choose.forCart.reprompt": {
    "0": (d) => "Что положить в корзину: " + d.options + "?"
  },
  "ask.choose.fromCart": {
    "0": () => "Что убрать из корзины?"
  },
  "ask.choose.fromCart.reprompt": {
    "0": (d) => "Что убрать из корзины: " + d.options + "?"
  },
  "ask.choose.only": {
    "0": () => "Это то, что нужно?",
    "1": () => "Вы об этом товаре?"
  },
  "ask.choose.only.forCart": {
    "0": () => "Положить в корзину?",
    "1": () => "Добавить это в корзину?"
  },
  "ask.choose.only.forCart.reprompt": {
    "0": (d) => "Положить в корзину: " + d.options + ", да или нет?"
  },
  "ask.choose.only.fromCart": {
    "0": () => "Убрать это из корзины?"
  },
  "ask.choose.only.fromCart.reprompt": {
    "0": (d) => "Убрать из корзины: " + d.options + ", да или нет?"
  },
  "ask.choose.only.reprompt": {
    "0": (d) => "Вам нужно " + d.options + ", да или нет?"
  },
  "ask.choose.only.toQuantity": {
    "0": (d) => "Изменить количество на " + d.quantity + "?"
  },
  "ask.choose.only.toQuantity.reprompt": {
    "0": (d) => d.options + ": изменить количество на " + d.quantity + ", да или нет?"
  },
  "ask.choose.reprompt": {
    "0": (d) => "Что выбираете: " + d.options + "?"
  },
  "ask.choose.toQuantity": {
    "0": (d) => "Где изменить количество на " + d.quantity + "?"
  },
  "ask.choose.toQuantity.reprompt": {
    "0": (d) => "Где изменить количество на " + d.quantity + ": " + d.options + "?"
  },
  "ask.confirmCancelOrder": {
    "0": (d) => "Отменить заказ " + d.number + "?",
    "1": (d) => "Точно отменить заказ " + d.number + "?",
    "2": (d) => "Отменяем заказ " + d.number + "?"
  },
  "ask.confirmCancelOrder.item": {
    "0": (d) => "Отменить заказ " + d.number + ", " + d.item + "?"
  },
  "ask.confirmCancelOrder.item.reprompt": {
    "0": (d) => "Отменить заказ " + d.number + ", " + d.item + ", да или нет?"
  },
  "ask.confirmCancelOrder.reprompt": {
    "0": (d) => "Отменить заказ " + d.number + ", да или нет?"
  },
  "ask.confirmDeletion": {
    "0": () => "Это нельзя отменить. Удалить ваш список, корзину, настройки и способ оплаты?"
  },
  "ask.confirmDeletion.reprompt": {
    "0": () => "Удалить всё, что о вас хранится, да или нет?"
  },
  "ask.confirmDraft": {
    "0": () => "Оформить заказ?",
    "1": () => "Заказать?",
    "2": () => "Оформляем?"
  },
  "ask.confirmDraft.reprompt": {
    "0": (d) => "Заказать " + d.things + " за " + d.total + ", да или нет?"
  },
  "ask.didYouMean": {
    "0": (d) => "Вы хотите " + d.first + " или " + d.second + "?"
  },
  "ask.didYouMean.one": {
    "0": (d) => "Вы хотите " + d.first + "?"
  },
  "ask.didYouMean.one.reprompt": {
    "0": (d) => "Вы хотите " + d.first + ", да или нет?"
  },
  "ask.didYouMean.reprompt": {
    "0": (d) => "Скажите: первое или второе. Вы хотите " + d.first + " или " + d.second + "?"
  },
  "ask.howMany": {
    "0": () => "Сколько штук?",
    "1": () => "Сколько нужно?",
    "2": () => "Сколько будет?"
  },
  "ask.howMany.item": {
    "0": (d) => d.item + ": сколько штук?",
    "1": (d) => d.item + ": сколько нужно?",
    "2": (d) => d.item + ": сколько будет?"
  },
  "ask.howMany.reprompt": {
    "0": () => "Просто назовите число, например 2. Сколько нужно?"
  },
  "ask.howMuch.month": {
    "0": () => "Сколько можно потратить за месяц?"
  },
  "ask.howMuch.month.reprompt": {
    "0": () => "Просто назовите число, например 200. Сколько можно потратить за месяц?"
  },
  "ask.howMuch.order": {
    "0": () => "Сколько может стоить один заказ?"
  },
  "ask.howMuch.order.reprompt": {
    "0": () => "Просто назовите число, например 50. Сколько может стоить один заказ?"
  },
  "ask.offerCheckout": {
    "0": () => "Оформить заказ?",
    "1": () => "Перейти к оформлению?",
    "2": () => "Оформить корзину сейчас?"
  },
  "ask.offerCheckout.reprompt": {
    "0": () => "Оформить корзину, да или нет?"
  },
  "ask.offerList": {
    "0": (d) => "Добавить в список покупок: " + d.entry + "?",
    "1": (d) => "Записать в список покупок: " + d.entry + "?",
    "2": (d) => "Внести в список покупок: " + d.entry + "?"
  },
  "ask.offerList.reprompt": {
    "0": (d) => "Добавить в список покупок: " + d.entry + ", да или нет?"
  },
  "ask.offerProduct": {
    "0": () => "Посчитать стоимость с доставкой?",
    "1": () => "Хотите услышать, сколько выйдет всего?",
    "2": () => "Подготовить заказ?"
  },
  "ask.offerProduct.reprompt": {
    "0": (d) => "Подготовить заказ: " + d.line + ", да или нет?"
  },
  "ask.whatNext": {
    "0": () => "Что ещё?",
    "1": () => "Чем ещё помочь?",
    "2": () => "Что дальше?"
  },
  "ask.whatNext.first": {
    "0": () => "Что вам нужно?",
    "1": () => "Чем помочь?",
    "2": () => "Что желаете?"
  },
  "ask.whatNext.reprompt": {
    "0": () => "Можно сказать: закажи снова капсулы для кофе или где мой заказ. Что вам нужно?"
  },
  "ask.whichItem.AddToCartIntent": {
    "0": () => "Что добавить в корзину?"
  },
  "ask.whichItem.AddToListIntent": {
    "0": () => "Что добавить в список покупок?"
  },
  "ask.whichItem.PriceIntent": {
    "0": () => "Цену какого товара назвать?"
  },
  "ask.whichItem.RemoveFromCartIntent": {
    "0": () => "Что убрать из корзины?"
  },
  "ask.whichItem.RemoveFromListIntent": {
    "0": () => "Что вычеркнуть из списка покупок?"
  },
  "ask.whichItem.ReorderIntent": {
    "0": () => "Что заказать снова?",
    "1": () => "Какой товар заказать снова?",
    "2": () => "Что хотите заказать снова?"
  },
  "ask.whichItem.SearchProductIntent": {
    "0": () => "Что поискать?"
  },
  "ask.whichItem.reprompt": {
    "0": () => "Просто назовите товар, например капсулы для кофе. Что это будет?"
  },
  backOfficeNotOffered: {
    "0": (d) => "Магазин " + d.merchant + " пока этого не сообщает."
  },
  "buying.turnOn": {
    "0": () => "Чтобы включить их, скажите: включи покупки."
  },
  buyingIsOff: {
    "0": () => "Покупки здесь выключены, поэтому заказать не могу."
  },
  "buyingModeSet.buying": {
    "0": () => "Покупки включены. Перед заказом всегда спрашиваю."
  },
  "buyingModeSet.listOnly": {
    "0": () => "Покупки выключены. Веду корзину и список, но ничего не заказываю."
  },
  cancelTooLate: {
    "0": (d) => "Отменить заказ " + d.number + " уже поздно."
  },
  "cancelTooLate.next": {
    "0": (d) => "Когда он придёт, " + d.merchant + " подскажет, как его вернуть."
  },
  "card.approvalPage.account": {
    "0": (d) => "Страница в вашем личном кабинете. Магазин: " + d.merchant + ". Действует до: " + d.day + "."
  },
  "card.approvalPage.buying": {
    "0": () => "Подтвердите покупки голосом"
  },
  "card.approvalPage.deletion": {
    "0": () => "Подтвердите удаление данных"
  },
  "card.approvalPage.draft": {
    "0": () => "Подтвердите заказ"
  },
  "card.approvalPage.limit": {
    "0": () => "Подтвердите новый лимит"
  },
  "card.approvalPage.link": {
    "0": () => "Открыть страницу"
  },
  "card.approvalPage.text": {
    "0": (d) => "Откройте страницу, чтобы подтвердить. Действует до: " + d.day + "."
  },
  "card.cart.title": {
    "0": () => "Ваша корзина"
  },
  "card.choices.line": {
    "0": (d) => d.position + ". " + d.name
  },
  "card.choices.line.priced": {
    "0": (d) => d.position + ". " + d.name + ", " + d.price
  },
  "card.choices.title": {
    "0": () => "Что выбираете?"
  },
  "card.delivery": {
    "0": (d) => "Доставка: " + d.day + ", " + d.address
  },
  "card.deliveryCost": {
    "0": (d) => "Стоимость доставки: " + d.cost
  },
  "card.deliveryCost.free": {
    "0": () => "Стоимость доставки: бесплатно"
  },
  "card.draft.title": {
    "0": () => "Ваш заказ, ещё не оформлен"
  },
  "card.line": {
    "0": (d) => d.quantity + " × " + d.name + ", по " + d.price
  },
  "card.line.pack": {
    "0": (d) => d.quantity + " × " + d.name + ", упаковка: " + d.pack + ", по " + d.price
  },
  "card.line.unpriced": {
    "0": (d) => d.quantity + " × " + d.name
  },
  "card.linkAccount.link": {
    "0": () => "Подключить учётную запись"
  },
  "card.linkAccount.text": {
    "0": (d) => "Подключите учётную запись, магазин: " + d.merchant + ". Тогда Sayso найдёт ваши заказы и сможет заказывать для вас."
  },
  "card.linkAccount.title": {
    "0": () => "Подключите учётную запись"
  },
  "card.list.title": {
    "0": () => "Ваш список покупок"
  },
  "card.moreLines": {
    "0": (d) => "и ещё " + d.count
  },
  "card.order.title": {
    "0": (d) => "Заказ " + d.number
  },
  "card.orders.line": {
    "0": (d) => "Заказ " + d.number + ": " + d.status
  },
  "card.orders.title": {
    "0": () => "Ваши заказы"
  },
  "card.payment": {
    "0": (d) => "Оплата: " + d.payment
  },
  "card.paymentLink.link": {
    "0": () => "Настроить оплату"
  },
  "card.paymentLink.text": {
    "0": (d) => "Откройте ссылку и выберите способ оплаты. Магазин: " + d.merchant + ". Ссылка действует до: " + d.day + "."
  },
  "card.paymentLink.title": {
    "0": () => "Настройте оплату"
  },
  "card.seller": {
    "0": (d) => "Продавец: " + d.seller
  },
  "card.tax": {
    "0": (d) => "Налог: " + d.tax
  },
  "card.total": {
    "0": (d) => "Всего: " + d.total
  },
  cartCleared: {
    "0": (d) => "Корзина теперь пуста. " + plural(d.count, 0, ru, { one: "Убран " + d.count + " товар", few: "Убрано " + d.count + " товара", many: "Убрано " + d.count + " товаров", other: "Убрано " + d.count + " товара" }) + "."
  },
  cartEmpty: {
    "0": () => "Ваша корзина пуста.",
    "1": () => "В корзине ничего нет."
  },
  "cartEmpty.next": {
    "0": () => "Чтобы добавить товар, скажите: добавь капсулы для кофе в корзину."
  },
  cartFull: {
    "0": (d) => "Корзина заполнена, предел: " + d.max + "."
  },
  "cartFull.next": {
    "0": () => "Можно оформить заказ или сначала что-нибудь убрать."
  },
  cartQuantityChanged: {
    "0": (d) => "Хорошо, теперь " + d.quantity + ": " + d.name + ".",
    "1": (d) => "Меняю количество на " + d.quantity + ": " + d.name + ".",
    "2": (d) => "Готово, " + d.quantity + ": " + d.name + "."
  },
  cartRead: {
    "0": (d) => "В корзине: " + d.lines + ". Это " + d.subtotal + " без налога и доставки.",
    "1": (d) => "В вашей корзине: " + d.lines + ". Всего " + d.subtotal + " без налога и доставки.",
    "2": (d) => "У вас в корзине: " + d.lines + ", на " + d.subtotal + " без налога и доставки."
  },
  cartWaiting: {
    "0": (d) => "В корзине " + plural(d.count, 0, ru, { one: "ждёт " + d.count + " товар", few: "ждут " + d.count + " товара", many: "ждут " + d.count + " товаров", other: "ждут " + d.count + " товара" }) + ".",
    "1": (d) => "С прошлого раза в корзине " + plural(d.count, 0, ru, { one: "остался " + d.count + " товар", few: "осталось " + d.count + " товара", many: "осталось " + d.count + " товаров", other: "осталось " + d.count + " товара" }) + "."
  },
  "caution.boughtRecently": {
    "0": (d) => "Это уже было куплено " + d.day + "."
  },
  "caution.boughtRecently.all": {
    "0": (d) => "Всё это уже было куплено " + d.day + "."
  },
  "caution.boughtRecently.named": {
    "0": (d) => "Это уже было куплено " + d.day + ": " + d.name + "."
  },
  "caution.more": {
    "0": (d) => plural(d.count, 0, ru, { one: "Ещё " + d.count + " товар выглядит", few: "Ещё " + d.count + " товара выглядят", many: "Ещё " + d.count + " товаров выглядят", other: "Ещё " + d.count + " товара выглядят" }) + " необычно."
  },
  "caution.unusualQuantity": {
    "0": (d) => d.name + ": количество " + d.quantity + ", а обычно вы берёте " + d.usual + "."
  },
  "caution.unusualQuantity.packs": {
    "0": (d) => "Упаковок " + d.quantity + ", а обычно вы берёте " + d.usual + "."
  },
  "change.lastPrice": {
    "0": (d) => "В прошлый раз цена была " + d.from + "."
  },
  "change.leftOut.discontinued": {
    "0": (d) => "Без этого, больше не продаётся: " + d.name + "."
  },
  "change.leftOut.discontinued.short": {
    "0": (d) => "Пропущено, больше не продаётся: " + d.name + "."
  },
  "change.leftOut.outOfStock": {
    "0": (d) => "Без этого, сейчас нет в наличии: " + d.name + "."
  },
  "change.leftOut.outOfStock.short": {
    "0": (d) => "Пропущено, нет в наличии: " + d.name + "."
  },
  "change.pack": {
    "0": (d) => "Упаковка изменилась: было " + d.from + ", стало " + d.to + "."
  },
  "change.pack.named": {
    "0": (d) => d.name + ": упаковка изменилась, было " + d.from + ", стало " + d.to + "."
  },
  "change.pack.short": {
    "0": (d) => "Было " + d.from + ", стало " + d.to + "."
  },
  "change.priceDown": {
    "0": (d) => d.name + ": цена снизилась, было " + d.from + ", стало " + d.to + "."
  },
  "change.priceUp": {
    "0": (d) => d.name + ": цена выросла, было " + d.from + ", стало " + d.to + "."
  },
  "change.substitute": {
    "0": (d) => "Это замена, потому что больше не продаётся: " + d.gone + "."
  },
  "change.substitute.named": {
    "0": (d) => d.name + ": это замена, потому что больше не продаётся: " + d.gone + "."
  },
  "change.substitute.short": {
    "0": (d) => "Взамен: " + d.gone + "."
  },
  "chip.cart": {
    "0": () => "Что в корзине"
  },
  "chip.first": {
    "0": () => "Первый"
  },
  "chip.help": {
    "0": () => "Помощь"
  },
  "chip.more": {
    "0": () => "Подробнее"
  },
  "chip.no": {
    "0": () => "Нет"
  },
  "chip.second": {
    "0": () => "Второй"
  },
  "chip.status": {
    "0": () => "Где мой заказ"
  },
  "chip.third": {
    "0": () => "Третий"
  },
  "chip.yes": {
    "0": () => "Да"
  },
  choices: {
    "0": (d) => "По запросу " + d.item + " вот что есть: " + d.options + ".",
    "1": (d) => "Вот что есть: " + d.options + ".",
    "2": (d) => "На выбор: " + d.options + "."
  },
  "codeAsked.buying": {
    "0": () => "Чтобы включить покупки, нужен ваш голосовой код."
  },
  "codeAsked.deletion": {
    "0": () => "Чтобы удалить данные, нужен ваш голосовой код."
  },
  "codeAsked.draft": {
    "0": () => "Для этого заказа нужен ваш голосовой код."
  },
  "codeAsked.limit": {
    "0": () => "Чтобы изменить лимит, нужен ваш голосовой код."
  },
  codeLocked: {
    "0": () => "Голосовой код заблокирован после слишком многих неверных попыток."
  },
  "codeLocked.next": {
    "0": () => "Воспользуйтесь страницей подтверждения."
  },
  codeTooLate: {
    "0": () => "Тот запрос уже закрыт, поэтому код ничего не изменил."
  },
  "codeTooLate.next": {
    "0": () => "Спросите: где мой заказ, чтобы убедиться, или попросите об этом снова."
  },
  codeWrong: {
    "0": (d) => "Код неверный, поэтому ничего не заказано и не изменено. " + plural(d.triesLeft, 0, ru, { one: "Осталась " + d.triesLeft + " попытка", few: "Осталось " + d.triesLeft + " попытки", many: "Осталось " + d.triesLeft + " попыток", other: "Осталось " + d.triesLeft + " попытки" }) + "."
  },
  "codeWrong.next": {
    "0": () => "Попросите снова, чтобы попробовать ещё раз."
  },
  dataDeleted: {
    "0": () => "Готово, ваш список, корзина, настройки и способ оплаты удалены."
  },
  "dataDeleted.shop": {
    "0": (d) => d.merchant + " хранит свои записи о ваших заказах."
  },
  "dataDeleted.underWay": {
    "0": (d) => plural(d.count, 0, ru, { one: d.count + " заказ ещё оформляется и завершится", few: d.count + " заказа ещё оформляются и завершатся", many: d.count + " заказов ещё оформляются и завершатся", other: d.count + " заказа ещё оформляются и завершатся" }) + "."
  },
  "day.date": {
    "0": (d) => d.date
  },
  "day.today": {
    "0": () => "сегодня"
  },
  "day.tomorrow": {
    "0": () => "завтра"
  },
  "day.weekday": {
    "0": (d) => select(d.weekday, { monday: "в понедельник", tuesday: "во вторник", wednesday: "в среду", thursday: "в четверг", friday: "в пятницу", saturday: "в субботу", sunday: "в воскресенье", other: "" })
  },
  "day.yesterday": {
    "0": () => "вчера"
  },
  "details.delivery": {
    "0": (d) => "Доставка " + d.day + " стоит " + d.cost + "."
  },
  "details.delivery.free": {
    "0": (d) => "Доставка " + d.day + " бесплатная."
  },
  "details.payment": {
    "0": (d) => "Оплата: " + d.payment + "."
  },
  "details.price": {
    "0": (d) => "Цена за одну штуку " + d.price + "."
  },
  "details.prices": {
    "0": (d) => "Цены: " + d.items + "."
  },
  "details.tax": {
    "0": (d) => "Налог " + d.tax + "."
  },
  "details.tax.none": {
    "0": () => "Без налога."
  },
  "draft.products": {
    "0": (d) => "Итак: " + d.lines + ".",
    "1": (d) => "Вот заказ: " + d.lines + ".",
    "2": (d) => "В заказе: " + d.lines + "."
  },
  "draft.products.short": {
    "0": (d) => d.lines + "."
  },
  "draft.terms": {
    "0": (d) => "Продавец " + d.seller + ", доставка " + d.day + ", адрес: " + d.address + ". Всего " + d.total + " с налогом и доставкой, оплата: " + d.payment + ".",
    "1": (d) => d.seller + " доставит " + d.day + ", адрес: " + d.address + ". Всего " + d.total + " с налогом и доставкой, оплата: " + d.payment + ".",
    "2": (d) => "Доставка " + d.day + ", адрес: " + d.address + ", продавец " + d.seller + ". Всего " + d.total + " с налогом и доставкой, оплата: " + d.payment + "."
  },
  "draft.terms.short": {
    "0": (d) => "Всего " + d.total + ", продавец " + d.seller + ", доставка " + d.day + ", адрес: " + d.address + ", оплата: " + d.payment + "."
  },
  "draft.terms.shortest": {
    "0": (d) => "Всего " + d.total + ", " + d.seller + ", " + d.address + " " + d.day + ", " + d.payment + "."
  },
  "draftChangedMeanwhile.delivery": {
    "0": () => "Доставка только что изменилась, поэтому ещё раз."
  },
  "draftChangedMeanwhile.price": {
    "0": () => "Цена только что изменилась, поэтому ещё раз."
  },
  "draftChangedMeanwhile.stock": {
    "0": () => "Наличие только что изменилось, поэтому ещё раз."
  },
  draftExpired: {
    "0": () => "Это предложение устарело, поэтому ничего не заказано."
  },
  "draftExpired.next": {
    "0": () => "Попросите ещё раз, и я назову сегодняшнюю цену."
  },
  draftWithdrawn: {
    "0": () => "Хорошо, не заказываю.",
    "1": () => "Ладно, ничего не заказано.",
    "2": () => "Без проблем, заказа не будет."
  },
  "email.cancel": {
    "0": (d) => "Чтобы отменить его, скажите «отмени мой заказ» в течение " + plural(d.minutes, 0, ru, { one: d.minutes + " минуты", few: d.minutes + " минут", many: d.minutes + " минут", other: d.minutes + " минуты" }) + " после оформления, если он ещё не отправлен."
  },
  "email.number": {
    "0": (d) => "Номер заказа: " + d.number
  },
  "email.opening": {
    "0": () => "Спасибо, ваш заказ оформлен."
  },
  "email.return": {
    "0": (d) => "Чтобы вернуть что-то после доставки, свяжитесь с продавцом (" + d.seller + ") и назовите номер заказа."
  },
  "email.subject": {
    "0": (d) => "Ваш заказ " + d.number + ", продавец: " + d.seller
  },
  fallback: {
    "0": () => "Простите, не получилось понять. Могу повторить покупку, найти заказ или вести корзину и список покупок.",
    "1": () => "Непонятно, что вы имели в виду. Могу заказать снова, проверить заказ или добавить товар в корзину либо список.",
    "2": () => "Этого я не умею. Могу повторять покупки, следить за заказами, вести корзину и список."
  },
  goodbye: {
    "0": () => "До свидания.",
    "1": () => "Всего доброго.",
    "2": () => "До скорого."
  },
  help: {
    "0": () => "Можно сказать: закажи снова капсулы для кофе, где мой заказ или добавь зубную пасту в список. Без вашего да ничего не закажу.",
    "1": () => "Могу заказать снова то, что вы уже покупали. Скажите: закажи снова насадки для щётки, что в корзине или где мой заказ.",
    "2": () => "Попробуйте: закажи снова таблетки для посудомойки, добавь капсулы в корзину или прочитай список покупок. Перед заказом всегда спрошу."
  },
  itemNotOrdered: {
    "0": (d) => "В ваших заказах этого нет: " + d.item + "."
  },
  "itemNotOrdered.next": {
    "0": () => "Спросите: где мой заказ, и я скажу, что в пути."
  },
  itemNotUnderstood: {
    "0": () => "Не получилось понять, какой товар нужен. Назовите его словами."
  },
  lateOrderCancelled: {
    "0": (d) => "Заказ " + d.number + " теперь отменён, как вы просили."
  },
  lateOrderNeedsPerson: {
    "0": (d) => "Есть новости о прежнем заказе: " + d.item + ". Неизвестно, чем он закончился, " + d.merchant + " это проверит."
  },
  lateOrderPlaced: {
    "0": (d) => "Ваш прежний заказ оформлен: " + d.item + ". Номер " + d.number + ", доставка " + d.day + ".",
    "1": (d) => "Хорошая новость, прежний заказ оформлен: " + d.item + ". Номер " + d.number + ", доставка " + d.day + "."
  },
  "lateOrderPlaced.past": {
    "0": (d) => "Ваш прежний заказ оформлен: " + d.item + ". Номер " + d.number + ", доставка была назначена: " + d.day + "."
  },
  lateOrderRefused: {
    "0": () => "Сначала о прежнем заказе."
  },
  lateTooLateToCancel: {
    "0": (d) => "Заказ " + d.number + " уже был отправлен, поэтому отменить не удалось."
  },
  "limitSet.month": {
    "0": (d) => "Лимит на месяц теперь " + d.limit + ". Сверх него одного да мало."
  },
  "limitSet.order": {
    "0": (d) => "Лимит на один заказ теперь " + d.limit + ". Сверх него одного да мало."
  },
  listCleared: {
    "0": (d) => "Список покупок теперь пуст. " + plural(d.count, 0, ru, { one: "Вычеркнут " + d.count + " пункт", few: "Вычеркнуто " + d.count + " пункта", many: "Вычеркнуто " + d.count + " пунктов", other: "Вычеркнуто " + d.count + " пункта" }) + "."
  },
  listEmpty: {
    "0": () => "Ваш список покупок пуст.",
    "1": () => "В списке покупок ничего нет."
  },
  "listEmpty.next": {
    "0": () => "Чтобы начать, скажите: добавь зубную пасту в список покупок."
  },
  listFull: {
    "0": (d) => "Список покупок заполнен, предел: " + d.max + "."
  },
  "listFull.next": {
    "0": () => "Сначала что-нибудь вычеркните."
  },
  listRead: {
    "0": (d) => "В списке покупок: " + d.entries + ".",
    "1": (d) => "Ваш список покупок: " + d.entries + ".",
    "2": (d) => "У вас в списке покупок: " + d.entries + "."
  },
  lowStockTold: {
    "0": (d) => "Заканчивается: " + d.products + "."
  },
  "lowStockTold.none": {
    "0": () => "Ничего не заканчивается."
  },
  missedDemandTold: {
    "0": (d) => "В этом месяце напрасно спрашивали: " + d.wishes + "."
  },
  "missedDemandTold.none": {
    "0": () => "В этом месяце есть всё, о чём спрашивали несколько человек."
  },
  movedToCart: {
    "0": (d) => "Перенесено из списка в корзину: " + d.names + ".",
    "1": (d) => "Хорошо, из списка в корзину: " + d.names + "."
  },
  noOpenOrders: {
    "0": () => "У вас нет заказов в пути."
  },
  noOrdersYet: {
    "0": () => "Пока не вижу ваших заказов."
  },
  "noOrdersYet.next": {
    "0": () => "Назовите товар, и я поищу его в магазине."
  },
  noPlainYes: {
    "0": () => "Это прозвучало не как ясное да, поэтому пока ничего не сделано."
  },
  notBought: {
    "0": (d) => "В ваших заказах этого нет: " + d.item + ".",
    "1": (d) => "Вы этого здесь ещё не покупали: " + d.item + ".",
    "2": (d) => "Среди ваших заказов не видно: " + d.item + "."
  },
  "notBought.next": {
    "0": () => "Могу поискать в магазине или добавить в список покупок."
  },
  notBoughtButSold: {
    "0": (d) => "Вы этого здесь ещё не покупали: " + d.item + ". В магазине есть " + d.product + ", цена " + d.price + ".",
    "1": (d) => "В ваших заказах этого нет: " + d.item + ". В магазине есть " + d.product + ", цена " + d.price + "."
  },
  notInCart: {
    "0": (d) => "В корзине этого нет: " + d.item + "."
  },
  "notInCart.next": {
    "0": () => "Спросите: что в корзине, и я перечислю всё."
  },
  notMovedToCart: {
    "0": (d) => "Это осталось в списке, в магазине нет точного совпадения: " + d.names + "."
  },
  "notMovedToCart.next": {
    "0": () => "Чтобы добавить, назовите марку."
  },
  notOnList: {
    "0": (d) => "В списке покупок этого нет: " + d.item + "."
  },
  "notOnList.next": {
    "0": () => "Скажите: прочитай список покупок, и услышите всё."
  },
  notSold: {
    "0": (d) => "В магазине этого не нашлось: " + d.item + ".",
    "1": (d) => "Похоже, в магазине этого нет: " + d.item + "."
  },
  "notSold.next": {
    "0": () => "Попробуйте другое название или добавьте в список покупок."
  },
  nothingMore: {
    "0": () => "Это всё, что об этом известно."
  },
  nothingToAnswer: {
    "0": () => "Сейчас вопроса не было."
  },
  "nothingToAnswer.next": {
    "0": () => "Скажите, что нужно, например: закажи снова капсулы для кофе."
  },
  nothingToCancel: {
    "0": () => "Нет заказа, который ещё можно отменить."
  },
  "nothingToCancel.next": {
    "0": () => "Спросите: где мой заказ, и я скажу, что в пути."
  },
  nothingToChange: {
    "0": () => "Сейчас нечего менять."
  },
  "nothingToChange.next": {
    "0": () => "Скажите, что и сколько, например: добавь 2 упаковки капсул для кофе в корзину."
  },
  nothingToChoose: {
    "0": () => "Сейчас не из чего выбирать."
  },
  "nothingToChoose.next": {
    "0": () => "Скажите, что нужно, например: закажи снова капсулы для кофе."
  },
  nothingToRepeat: {
    "0": () => "Пока нечего повторять."
  },
  nowAbout: {
    "0": () => "Учётная запись подключена. Вернёмся к вашей просьбе."
  },
  "nowAbout.item": {
    "0": (d) => "Учётная запись подключена. Вернёмся к вашей просьбе: " + d.item + "."
  },
  orderCancelled: {
    "0": (d) => "Заказ " + d.number + " отменён. Если деньги уже списаны, " + d.total + " вернётся к вам.",
    "1": (d) => "Готово, заказ " + d.number + " отменён. Если уже списано " + d.total + ", деньги вернутся к вам."
  },
  orderCancelling: {
    "0": (d) => "Отменяю заказ " + d.number + ". При следующем разговоре скажу, что получилось."
  },
  orderNeedsPerson: {
    "0": (d) => "Пока неизвестно, чем закончился заказ: " + d.item + ". " + d.merchant + " это проверит, до тех пор не заказывайте снова."
  },
  orderPlaced: {
    "0": (d) => "Готово. Заказано: " + d.things + ". Доставка " + d.day + ", всего " + d.total + ". Номер заказа " + d.number + ".",
    "1": (d) => "Заказ оформлен: " + d.things + ". Доставка " + d.day + ", всего " + d.total + ". Номер заказа " + d.number + ".",
    "2": (d) => "Всё готово. Заказ " + d.number + ": " + d.things + ", всего " + d.total + ", доставка " + d.day + "."
  },
  orderPlacing: {
    "0": (d) => "Оформляю заказ, это займёт немного времени: " + d.item + ". В следующий раз расскажу, что получилось."
  },
  "orderStatuses.more": {
    "0": (d) => "У вас ещё " + plural(d.count, 0, ru, { one: d.count + " заказ", few: d.count + " заказа", many: d.count + " заказов", other: d.count + " заказа" }) + "."
  },
  orderUnderWay: {
    "0": (d) => "Всё ещё оформляю заказ: " + d.item + ". Расскажу, когда узнаю, что получилось."
  },
  "orderUnderWay.some": {
    "0": () => "Всё ещё оформляю последний заказ. Расскажу, когда узнаю, что получилось."
  },
  orderUnknown: {
    "0": (d) => "Не вижу заказа с номером " + d.number + "."
  },
  "orderUnknown.next": {
    "0": () => "Спросите: где мой заказ, и я скажу, что в пути."
  },
  "overLimit.month": {
    "0": (d) => "Всего " + d.total + ", а это больше месячного лимита " + d.limit + "."
  },
  "overLimit.order": {
    "0": (d) => "Всего " + d.total + ", а лимит на один заказ " + d.limit + "."
  },
  paymentActive: {
    "0": (d) => "Всё готово, оплата: " + d.payment + ".",
    "1": (d) => "Оплата настроена: " + d.payment + "."
  },
  "paymentLink.cannotSend": {
    "0": () => "Отсюда ссылку отправить не могу. Попросите меня в приложении или в чате."
  },
  "paymentLink.sent": {
    "0": () => "Отправляю вам ссылку. Откройте её и попросите меня ещё раз."
  },
  "paymentLink.sent.asked": {
    "0": () => "Отправляю вам ссылку. Откройте её и выберите способ оплаты."
  },
  "paymentLinkReady.asked": {
    "0": () => "Давайте настроим оплату."
  },
  "paymentLinkReady.expired": {
    "0": () => "Настройка оплаты устарела, поэтому заказать не могу."
  },
  "paymentLinkReady.neverSetUp": {
    "0": () => "Способ оплаты ещё не настроен, поэтому заказать не могу."
  },
  "paymentLinkReady.pending": {
    "0": () => "Способ оплаты настроен ещё не до конца."
  },
  paymentSilent: {
    "0": () => "Сейчас нет связи с платёжной службой. Попробуйте через несколько минут."
  },
  "phrase.card": {
    "0": (d) => "карта " + d.digits
  },
  "phrase.cost": {
    "0": (d) => plural(d.quantity, 0, ru, { "1": d.line + ", за " + d.price, one: d.line + ", по " + d.price, few: d.line + ", по " + d.price, many: d.line + ", по " + d.price, other: d.line + ", по " + d.price })
  },
  "phrase.cost.down": {
    "0": (d) => plural(d.quantity, 0, ru, { "1": d.line + ", за " + d.price, one: d.line + ", по " + d.price, few: d.line + ", по " + d.price, many: d.line + ", по " + d.price, other: d.line + ", по " + d.price }) + ", дешевле, было " + d.from
  },
  "phrase.cost.up": {
    "0": (d) => plural(d.quantity, 0, ru, { "1": d.line + ", за " + d.price, one: d.line + ", по " + d.price, few: d.line + ", по " + d.price, many: d.line + ", по " + d.price, other: d.line + ", по " + d.price }) + ", дороже, было " + d.from
  },
  "phrase.entry": {
    "0": (d) => plural(d.quantity, 0, ru, { "1": d.name, one: d.quantity + " " + d.name, few: d.quantity + " " + d.name, many: d.quantity + " " + d.name, other: d.quantity + " " + d.name })
  },
  "phrase.kept.cart": {
    "0": (d) => "вашу корзину, количество: " + d.count
  },
  "phrase.kept.limits": {
    "0": () => "ваши лимиты"
  },
  "phrase.kept.list": {
    "0": (d) => "ваш список покупок, количество: " + d.count
  },
  "phrase.kept.orders": {
    "0": (d) => plural(d.count, 0, ru, { one: d.count + " недавний заказ", few: d.count + " недавних заказа", many: d.count + " недавних заказов", other: d.count + " недавнего заказа" })
  },
  "phrase.kept.payment": {
    "0": () => "способ оплаты"
  },
  "phrase.kept.talk": {
    "0": () => "наш последний разговор"
  },
  "phrase.line.counted": {
    "0": (d) => d.name + ", " + plural(d.quantity, 0, ru, { "1": "упаковка", one: d.quantity + " упаковка", few: d.quantity + " упаковки", many: d.quantity + " упаковок", other: d.quantity + " упаковки" }) + " по " + d.count
  },
  "phrase.line.packs": {
    "0": (d) => plural(d.quantity, 0, ru, { "1": d.name, one: d.name + ", " + d.quantity + " упаковка", few: d.name + ", " + d.quantity + " упаковки", many: d.name + ", " + d.quantity + " упаковок", other: d.name + ", " + d.quantity + " упаковки" })
  },
  "phrase.line.single": {
    "0": (d) => plural(d.quantity, 0, ru, { "1": d.name, one: d.name + ", " + d.quantity + " штука", few: d.name + ", " + d.quantity + " штуки", many: d.name + ", " + d.quantity + " штук", other: d.name + ", " + d.quantity + " штуки" })
  },
  "phrase.line.units": {
    "0": (d) => d.name + ", " + plural(d.quantity, 0, ru, { "1": "упаковка", one: d.quantity + " упаковка", few: d.quantity + " упаковки", many: d.quantity + " упаковок", other: d.quantity + " упаковки" }) + " по " + d.count + " " + d.unit
  },
  "phrase.lowStock": {
    "0": (d) => d.name + ", " + plural(d.available, 0, ru, { "0": "нет в наличии", one: "осталось " + d.available, few: "осталось " + d.available, many: "осталось " + d.available, other: "осталось " + d.available })
  },
  "phrase.missed": {
    "0": (d) => d.words + ", " + plural(d.shoppers, 0, ru, { one: d.shoppers + " человек", few: d.shoppers + " человека", many: d.shoppers + " человек", other: d.shoppers + " человека" })
  },
  "phrase.more": {
    "0": (d) => "ещё " + d.count
  },
  "phrase.priced": {
    "0": (d) => d.name + " за " + d.price
  },
  "phrase.pricedEach": {
    "0": (d) => d.name + " по " + d.price
  },
  "phrase.things": {
    "0": (d) => d.name + plural(d.more, 0, ru, { "0": "", one: " и ещё " + d.more + " товар", few: " и ещё " + d.more + " товара", many: " и ещё " + d.more + " товаров", other: " и ещё " + d.more + " товара" })
  },
  "phrase.units": {
    "0": (d) => d.count + " " + d.unit
  },
  "phrase.unnamed": {
    "0": () => "это"
  },
  "phrase.wish.AddToCartIntent": {
    "0": () => "положить что-то в корзину"
  },
  "phrase.wish.AddToListIntent": {
    "0": () => "добавить что-то в список покупок"
  },
  "phrase.wish.CancelOrderIntent": {
    "0": () => "отменить заказ"
  },
  "phrase.wish.ChangeQuantityIntent": {
    "0": () => "изменить количество"
  },
  "phrase.wish.CheckoutIntent": {
    "0": () => "оформить заказ"
  },
  "phrase.wish.ClearCartIntent": {
    "0": () => "очистить корзину"
  },
  "phrase.wish.ClearListIntent": {
    "0": () => "очистить список покупок"
  },
  "phrase.wish.DeleteDataIntent": {
    "0": () => "удалить свои данные"
  },
  "phrase.wish.LowStockIntent": {
    "0": () => "узнать, что заканчивается"
  },
  "phrase.wish.MissedDemandIntent": {
    "0": () => "узнать, о чём спрашивают напрасно"
  },
  "phrase.wish.MoveListToCartIntent": {
    "0": () => "перенести список в корзину"
  },
  "phrase.wish.OrderStatusIntent": {
    "0": () => "узнать, где заказ"
  },
  "phrase.wish.PriceIntent": {
    "0": () => "узнать цену"
  },
  "phrase.wish.PrivacyIntent": {
    "0": () => "узнать, что о вас хранится"
  },
  "phrase.wish.ReadListIntent": {
    "0": () => "услышать список покупок"
  },
  "phrase.wish.RemoveFromCartIntent": {
    "0": () => "убрать что-то из корзины"
  },
  "phrase.wish.RemoveFromListIntent": {
    "0": () => "вычеркнуть что-то из списка покупок"
  },
  "phrase.wish.ReorderIntent": {
    "0": () => "заказать что-то снова"
  },
  "phrase.wish.SalesIntent": {
    "0": () => "узнать, как сегодня идут продажи"
  },
  "phrase.wish.SearchProductIntent": {
    "0": () => "найти товар"
  },
  "phrase.wish.SetBuyingModeIntent": {
    "0": () => "включить или выключить покупки"
  },
  "phrase.wish.SetLimitIntent": {
    "0": () => "установить лимит трат"
  },
  "phrase.wish.SetUpPaymentIntent": {
    "0": () => "настроить оплату"
  },
  "phrase.wish.ViewCartIntent": {
    "0": () => "узнать, что в корзине"
  },
  "phrase.wish.WaitingOrdersIntent": {
    "0": () => "узнать, сколько заказов ждёт"
  },
  priceTold: {
    "0": (d) => "Сейчас " + d.price + ": " + d.product + ".",
    "1": (d) => "Цена " + d.price + ": " + d.product + ".",
    "2": (d) => d.product + ", цена " + d.price + "."
  },
  "priceTold.outOfStock": {
    "0": (d) => d.product + ", цена " + d.price + ", но сейчас нет в наличии."
  },
  privacyTold: {
    "0": (d) => "Храню " + d.things + "."
  },
  "privacyTold.never": {
    "0": () => "Номера карт и голосовые коды никогда не хранятся."
  },
  "privacyTold.next": {
    "0": () => "Скажите: удали мои данные, чтобы всё стереть."
  },
  quantityNotUnderstood: {
    "0": (d) => "Слышу " + d.spoken + ", но такого количества не знаю. Назовите целое число, например 2."
  },
  "quantityNotUnderstood.unheard": {
    "0": () => "Не удалось расслышать количество. Назовите целое число, например 2."
  },
  quantityTooLarge: {
    "0": (d) => "Столько принять не могу. Предел для одного товара: " + d.max + "."
  },
  quantityTooSmall: {
    "0": () => "Количество должно быть не меньше 1."
  },
  "refusal.declined.blocked": {
    "0": (d) => "Банк заблокировал оплату: " + d.item + ". Ничего не заказано."
  },
  "refusal.declined.insufficientFunds": {
    "0": (d) => "Оплата не прошла, не хватает средств: " + d.item + ". Ничего не заказано."
  },
  "refusal.declined.next": {
    "0": () => "Чтобы заплатить иначе, скажите: настрой оплату."
  },
  "refusal.declined.other": {
    "0": (d) => "Оплата отклонена: " + d.item + ". Ничего не заказано."
  },
  "refusal.gaveUp": {
    "0": (d) => "Заказ оформлялся слишком долго и был отменён: " + d.item + ". Платить не нужно."
  },
  "refusal.gaveUp.next": {
    "0": () => "Можно попросить ещё раз."
  },
  "refusal.linkExpired": {
    "0": (d) => "Настройка оплаты устарела, поэтому заказать не вышло: " + d.item + "."
  },
  "refusal.linkExpired.next": {
    "0": () => "Скажите: настрой оплату, и я сделаю новую ссылку."
  },
  "refusal.notApproved": {
    "0": (d) => "Заказ не подтверждён на странице: " + d.item + ". Ничего не заказано."
  },
  "refusal.outOfStock": {
    "0": (d) => "Товар в магазине только что закончился: " + d.name + ". Ничего не заказано."
  },
  "refusal.outOfStock.next": {
    "0": () => "Можно попросить найти что-нибудь похожее."
  },
  "refusal.priceChanged": {
    "0": (d) => "Цена только что изменилась, теперь всего " + d.total + ": " + d.item + ". Ничего не заказано."
  },
  "refusal.priceChanged.next": {
    "0": () => "Попросите ещё раз, чтобы услышать новый заказ."
  },
  "refusal.shopRefused": {
    "0": (d) => "Магазин не принял заказ: " + d.item + ". Платить не нужно."
  },
  "refusal.shopRefused.next": {
    "0": (d) => "Попробуйте позже или обратитесь за помощью, магазин: " + d.merchant + "."
  },
  removedFromCart: {
    "0": (d) => "Убрано из корзины: " + d.name + ".",
    "1": (d) => "Хорошо, убираю из корзины: " + d.name + ".",
    "2": (d) => "Готово, в корзине больше нет: " + d.name + "."
  },
  removedFromList: {
    "0": (d) => "Убрано из списка покупок: " + d.name + ".",
    "1": (d) => "Хорошо, вычёркиваю из списка покупок: " + d.name + ".",
    "2": (d) => "Готово, в списке покупок больше нет: " + d.name + "."
  },
  "rest.onScreen": {
    "0": () => "Остальное на экране."
  },
  salesTold: {
    "0": (d) => "Сегодня " + plural(d.orders, 0, ru, { one: "поступил " + d.orders + " заказ", few: "поступило " + d.orders + " заказа", many: "поступило " + d.orders + " заказов", other: "поступило " + d.orders + " заказа" }) + "."
  },
  "salesTold.best": {
    "0": (d) => "Лучше всего продаётся: " + d.names + "."
  },
  "salesTold.none": {
    "0": () => "Сегодня заказов ещё не было."
  },
  "salesTold.total": {
    "0": (d) => "Всего на " + d.total + "."
  },
  searchResults: {
    "0": (d) => "По запросу " + d.item + " в магазине: " + d.products + ".",
    "1": (d) => "Вот что нашлось: " + d.products + ".",
    "2": (d) => "В магазине есть: " + d.products + "."
  },
  shopSilent: {
    "0": () => "Сейчас нет связи с магазином. Попробуйте через несколько минут."
  },
  shoppersOnly: {
    "0": (d) => "Подключена учётная запись сотрудника, магазин: " + d.merchant + ". Для покупок подключите свою."
  },
  staffOnly: {
    "0": (d) => "Это только для сотрудников, магазин: " + d.merchant + "."
  },
  "status.cancelled": {
    "0": (d) => "Ваш заказ отменён: " + d.things + "."
  },
  "status.cancelled.short": {
    "0": (d) => d.name + ": отменено."
  },
  "status.delivered": {
    "0": (d) => "Ваш заказ доставлен: " + d.things + "."
  },
  "status.delivered.day": {
    "0": (d) => "Ваш заказ доставлен " + d.day + ": " + d.things + "."
  },
  "status.delivered.short": {
    "0": (d) => d.name + ": доставлено."
  },
  "status.expected": {
    "0": (d) => "Должен прийти " + d.day + "."
  },
  "status.expected.short": {
    "0": (d) => "Доставка " + d.day + "."
  },
  "status.noDay": {
    "0": () => "Магазин ещё не назвал день доставки."
  },
  "status.outForDelivery": {
    "0": (d) => "Ваш заказ уже у курьера: " + d.things + "."
  },
  "status.outForDelivery.carrier": {
    "0": (d) => "Ваш заказ уже у курьера, везёт " + d.carrier + ": " + d.things + "."
  },
  "status.outForDelivery.short": {
    "0": (d) => d.name + ": у курьера."
  },
  "status.outForDelivery.short.carrier": {
    "0": (d) => d.name + ": у курьера, везёт " + d.carrier + "."
  },
  "status.overdue": {
    "0": (d) => "Должен был прийти " + d.day + "."
  },
  "status.overdue.short": {
    "0": (d) => "Ожидалось " + d.day + "."
  },
  "status.preparing": {
    "0": (d) => "Ваш заказ собирают: " + d.things + "."
  },
  "status.preparing.short": {
    "0": (d) => d.name + ": собирают."
  },
  "status.received": {
    "0": (d) => "Ваш заказ принят магазином: " + d.things + "."
  },
  "status.received.short": {
    "0": (d) => d.name + ": принято магазином."
  },
  "status.returned": {
    "0": (d) => "Ваш заказ возвращён: " + d.things + "."
  },
  "status.returned.short": {
    "0": (d) => d.name + ": возвращено."
  },
  "status.shipped": {
    "0": (d) => "Ваш заказ в пути: " + d.things + "."
  },
  "status.shipped.carrier": {
    "0": (d) => "Ваш заказ в пути, везёт " + d.carrier + ": " + d.things + "."
  },
  "status.shipped.short": {
    "0": (d) => d.name + ": в пути."
  },
  "status.shipped.short.carrier": {
    "0": (d) => d.name + ": в пути, везёт " + d.carrier + "."
  },
  tooLong: {
    "0": () => "Слишком много сразу. Скажите в нескольких словах."
  },
  totalUnclear: {
    "0": () => "Суммы магазина по этому заказу не сходятся, поэтому я его не оформляю."
  },
  touchedTooLate: {
    "0": () => "Это было на прежнем экране, поэтому всё остаётся как есть."
  },
  troubled: {
    "0": () => "Простите, с моей стороны что-то пошло не так. Если вы оформляли заказ, спросите: где мой заказ. Если нет, повторите, пожалуйста."
  },
  "unavailable.discontinued": {
    "0": (d) => "К сожалению, магазин этого больше не продаёт: " + d.name + "."
  },
  "unavailable.few": {
    "0": (d) => "В магазине осталось только " + d.available + ": " + d.name + "."
  },
  "unavailable.few.next": {
    "0": () => "Можно попросить меньше."
  },
  "unavailable.next": {
    "0": () => "Можно попросить найти что-нибудь похожее."
  },
  "unavailable.outOfStock": {
    "0": (d) => "К сожалению, сейчас нет в наличии: " + d.name + ".",
    "1": (d) => "Увы, в магазине закончился товар: " + d.name + "."
  },
  waitingOrdersTold: {
    "0": (d) => plural(d.orders, 0, ru, { one: "Отправки ждёт " + d.orders + " заказ", few: "Отправки ждут " + d.orders + " заказа", many: "Отправки ждут " + d.orders + " заказов", other: "Отправки ждут " + d.orders + " заказа" }) + "."
  },
  "waitingOrdersTold.late": {
    "0": (d) => plural(d.late, 0, ru, { one: d.late + " опаздывает", few: d.late + " опаздывают", many: d.late + " опаздывают", other: d.late + " опаздывают" }) + "."
  },
  "waitingOrdersTold.none": {
    "0": () => "Ни один заказ не ждёт."
  },
  welcome: {
    "0": (d) => "Здравствуйте, это " + d.merchant + ".",
    "1": (d) => "Добро пожаловать, это " + d.merchant + ".",
    "2": (d) => "Добрый день, это " + d.merchant + "."
  },
  "welcome.named": {
    "0": (d) => "Здравствуйте, " + d.firstName + ", это " + d.merchant + ".",
    "1": (d) => d.firstName + ", рады слышать вас. Это " + d.merchant + ".",
    "2": (d) => "Добрый день, " + d.firstName + ". Это " + d.merchant + "."
  }
};
