// Compiled from lambda/prompts/locales/pl-PL.json by lambda/prompts/compile.ts. Do not edit.
import { pl } from "@messageformat/runtime/lib/cardinals";
import { plural, select } from "@messageformat/runtime";
import type { Messages } from '../messages.ts';

export const messages: Messages = {
  accountNotLinked: {
    "0": (d) => "Do tego potrzebuję twojego konta, sklep to " + d.merchant + ". Wysyłam ci link, żeby je połączyć."
  },
  "accountNotLinked.cannotSend": {
    "0": (d) => "Do tego potrzebuję twojego konta, sklep to " + d.merchant + ". Stąd nie mogę go połączyć, poproś o to w aplikacji."
  },
  addedToCart: {
    "0": (d) => "Dodane do koszyka: " + d.line + ", po " + d.price + ".",
    "1": (d) => "Dobrze, teraz w koszyku: " + d.line + ", po " + d.price + ".",
    "2": (d) => "Gotowe, dodaję do koszyka: " + d.line + ", po " + d.price + "."
  },
  "addedToCart.one": {
    "0": (d) => "Dodane do koszyka: " + d.line + ", za " + d.price + ".",
    "1": (d) => "Dobrze, teraz w koszyku: " + d.line + ", za " + d.price + ".",
    "2": (d) => "Gotowe, dodaję do koszyka: " + d.line + ", za " + d.price + "."
  },
  addedToList: {
    "0": (d) => "Dopisane do listy zakupów: " + d.entry + ".",
    "1": (d) => "Dobrze, dopisuję do listy zakupów: " + d.entry + ".",
    "2": (d) => "Gotowe, na liście zakupów jest teraz: " + d.entry + "."
  },
  allRight: {
    "0": () => "W porządku.",
    "1": () => "Dobrze.",
    "2": () => "Jasne."
  },
  alreadyOnList: {
    "0": (d) => "To już jest na twojej liście zakupów: " + d.entry + "."
  },
  alreadyOrdered: {
    "0": (d) => "To jest już zamówione: " + d.item + ", numer zamówienia " + d.number + "."
  },
  "alreadyOrdered.cancel": {
    "0": () => "Jeśli tego nie chcesz, powiedz: anuluj moje zamówienie."
  },
  alreadyOrdering: {
    "0": () => "To jest już zamawiane. Jeśli tego nie chcesz, powiedz potem: anuluj moje zamówienie."
  },
  amountNotUnderstood: {
    "0": () => "Nie rozumiem tej kwoty."
  },
  apology: {
    "0": () => "Przepraszam, coś poszło nie tak. Zapytaj mnie, gdzie jest moje zamówienie, albo powiedz to jeszcze raz."
  },
  approvalPageReady: {
    "0": () => "Wysyłam ci link do zatwierdzenia, otwórz go niedługo."
  },
  "approvalPageReady.buying": {
    "0": () => "Do tego czasu zakupy są wyłączone."
  },
  "approvalPageReady.cannotSend": {
    "0": (d) => "Zatwierdź to niedługo na stronie swojego konta, sklep to " + d.merchant + "."
  },
  "approvalPageReady.deletion": {
    "0": () => "Do tego czasu nic nie zostanie usunięte."
  },
  "approvalPageReady.draft": {
    "0": () => "Do tego czasu nic nie jest zamówione."
  },
  "approvalPageReady.limit": {
    "0": () => "Do tego czasu limit zostaje bez zmian."
  },
  "ask.choose": {
    "0": () => "Co wybierasz?",
    "1": () => "O który produkt chodzi?",
    "2": () => "Który ma być?"
  },
  "ask.choose.forCart": {
    "0": () => "Co włożyć do koszyka?",
    "1": () => "Co ma trafić do koszyka?",
    "2": () => "Co dodać do koszyka?"
  },
  "ask.choose.forCart.reprompt": {
    "0": (d) => "Co włożyć do koszyka: " + d.options + "?"
  },
  "ask.choose.fromCart": {
    "0": () => "Co wyjąć z koszyka?"
  },
  "ask.choose.fromCart.reprompt": {
    "0": (d) => "Co wyjąć z koszyka: " + d.options + "?"
  },
  "ask.choose.only": {
    "0": () => "Czy to ten produkt?",
    "1": () => "Czy o to chodzi?"
  },
  "ask.choose.only.forCart": {
    "0": () => "Włożyć to do koszyka?",
    "1": () => "Dodać to do koszyka?"
  },
  "ask.choose.only.forCart.reprompt": {
    "0": (d) => "Włożyć do koszyka: " + d.options + ", tak czy nie?"
  },
  "ask.choose.only.fromCart": {
    "0": () => "Wyjąć to z koszyka?"
  },
  "ask.choose.only.fromCart.reprompt": {
    "0": (d) => "Wyjąć z koszyka: " + d.options + ", tak czy nie?"
  },
  "ask.choose.only.reprompt": {
    "0": (d) => "Czy chodzi o to: " + d.options + ", tak czy nie?"
  },
  "ask.choose.only.toQuantity": {
    "0": (d) => "Zmienić ilość na " + d.quantity + "?"
  },
  "ask.choose.only.toQuantity.reprompt": {
    "0": (d) => d.options + ": zmienić ilość na " + d.quantity + ", tak czy nie?"
  },
  "ask.choose.reprompt": {
    "0": (d) => "Co wybierasz: " + d.options + "?"
  },
  "ask.choose.toQuantity": {
    "0": (d) => "Gdzie zmienić ilość na " + d.quantity + "?"
  },
  "ask.choose.toQuantity.reprompt": {
    "0": (d) => "Gdzie zmienić ilość na " + d.quantity + ": " + d.options + "?"
  },
  "ask.confirmCancelOrder": {
    "0": (d) => "Anulować zamówienie " + d.number + "?",
    "1": (d) => "Czy mam anulować zamówienie " + d.number + "?",
    "2": (d) => "Na pewno anulować zamówienie " + d.number + "?"
  },
  "ask.confirmCancelOrder.item": {
    "0": (d) => "Anulować zamówienie " + d.number + ", " + d.item + "?"
  },
  "ask.confirmCancelOrder.item.reprompt": {
    "0": (d) => "Anulować zamówienie " + d.number + ", " + d.item + ", tak czy nie?"
  },
  "ask.confirmCancelOrder.reprompt": {
    "0": (d) => "Anulować zamówienie " + d.number + ", tak czy nie?"
  },
  "ask.confirmDeletion": {
    "0": () => "Tego nie da się cofnąć. Usunąć twoją listę, koszyk, ustawienia i sposób płatności?"
  },
  "ask.confirmDeletion.reprompt": {
    "0": () => "Usunąć wszystko, co o tobie przechowuję, tak czy nie?"
  },
  "ask.confirmDraft": {
    "0": () => "Złożyć zamówienie?",
    "1": () => "Zamówić?",
    "2": () => "Czy mam to zamówić?"
  },
  "ask.confirmDraft.reprompt": {
    "0": (d) => "Zamówić " + d.things + " za " + d.total + ", tak czy nie?"
  },
  "ask.didYouMean": {
    "0": (d) => "Chcesz " + d.first + " czy " + d.second + "?"
  },
  "ask.didYouMean.one": {
    "0": (d) => "Chcesz " + d.first + "?"
  },
  "ask.didYouMean.one.reprompt": {
    "0": (d) => "Chcesz " + d.first + ", tak czy nie?"
  },
  "ask.didYouMean.reprompt": {
    "0": (d) => "Powiedz: pierwsze albo drugie. Chcesz " + d.first + " czy " + d.second + "?"
  },
  "ask.howMany": {
    "0": () => "Ile sztuk?",
    "1": () => "Ile ma być?",
    "2": () => "Ile ci trzeba?"
  },
  "ask.howMany.item": {
    "0": (d) => d.item + ": ile sztuk?",
    "1": (d) => d.item + ": ile ma być?",
    "2": (d) => d.item + ": ile ci trzeba?"
  },
  "ask.howMany.reprompt": {
    "0": () => "Powiedz samą liczbę, na przykład 2. Ile ma być?"
  },
  "ask.howMuch.month": {
    "0": () => "Ile można wydać w miesiącu?"
  },
  "ask.howMuch.month.reprompt": {
    "0": () => "Powiedz samą liczbę, na przykład 200. Ile można wydać w miesiącu?"
  },
  "ask.howMuch.order": {
    "0": () => "Ile może kosztować jedno zamówienie?"
  },
  "ask.howMuch.order.reprompt": {
    "0": () => "Powiedz samą liczbę, na przykład 50. Ile może kosztować jedno zamówienie?"
  },
  "ask.offerCheckout": {
    "0": () => "Przejść do kasy?",
    "1": () => "Czy mam przejść do kasy?",
    "2": () => "Chcesz teraz przejść do kasy?"
  },
  "ask.offerCheckout.reprompt": {
    "0": () => "Przejść z koszykiem do kasy, tak czy nie?"
  },
  "ask.offerList": {
    "0": (d) => "Dopisać do listy zakupów: " + d.entry + "?",
    "1": (d) => "Czy na liście zakupów ma być: " + d.entry + "?",
    "2": (d) => "Dodać do listy zakupów: " + d.entry + "?"
  },
  "ask.offerList.reprompt": {
    "0": (d) => "Dopisać do listy zakupów: " + d.entry + ", tak czy nie?"
  },
  "ask.offerProduct": {
    "0": () => "Policzyć, ile wyniesie z dostawą?",
    "1": () => "Chcesz usłyszeć, ile wyjdzie razem?",
    "2": () => "Przygotować zamówienie?"
  },
  "ask.offerProduct.reprompt": {
    "0": (d) => "Przygotować zamówienie: " + d.line + ", tak czy nie?"
  },
  "ask.whatNext": {
    "0": () => "Co jeszcze?",
    "1": () => "W czym jeszcze mogę pomóc?",
    "2": () => "Co dalej?"
  },
  "ask.whatNext.first": {
    "0": () => "Czego ci trzeba?",
    "1": () => "W czym mogę pomóc?",
    "2": () => "Co ma być?"
  },
  "ask.whatNext.reprompt": {
    "0": () => "Możesz powiedzieć: zamów ponownie kapsułki do kawy albo gdzie jest moje zamówienie. Czego ci trzeba?"
  },
  "ask.whichItem.AddToCartIntent": {
    "0": () => "Co dodać do koszyka?"
  },
  "ask.whichItem.AddToListIntent": {
    "0": () => "Co dopisać do listy zakupów?"
  },
  "ask.whichItem.PriceIntent": {
    "0": () => "Cenę którego produktu podać?"
  },
  "ask.whichItem.RemoveFromCartIntent": {
    "0": () => "Co wyjąć z koszyka?"
  },
  "ask.whichItem.RemoveFromListIntent": {
    "0": () => "Co skreślić z listy zakupów?"
  },
  "ask.whichItem.ReorderIntent": {
    "0": () => "Co zamówić ponownie?",
    "1": () => "Który produkt zamówić ponownie?",
    "2": () => "Co chcesz zamówić ponownie?"
  },
  "ask.whichItem.SearchProductIntent": {
    "0": () => "Czego poszukać?"
  },
  "ask.whichItem.reprompt": {
    "0": () => "Powiedz sam produkt, na przykład kapsułki do kawy. Co to ma być?"
  },
  backOfficeNotOffered: {
    "0": (d) => d.merchant + " jeszcze mi tego nie podaje."
  },
  "buying.turnOn": {
    "0": () => "Żeby je włączyć, powiedz: włącz kupowanie."
  },
  buyingIsOff: {
    "0": () => "Zakupy są tu wyłączone, więc nie mogę zamówić."
  },
  "buyingModeSet.buying": {
    "0": () => "Zakupy są włączone. Zawsze pytam przed zamówieniem."
  },
  "buyingModeSet.listOnly": {
    "0": () => "Zakupy są wyłączone. Pilnuję koszyka i listy, ale niczego nie zamawiam."
  },
  cancelTooLate: {
    "0": (d) => "Jest już za późno, żeby anulować zamówienie " + d.number + "."
  },
  "cancelTooLate.next": {
    "0": (d) => "Gdy dotrze, " + d.merchant + " powie ci, jak je odesłać."
  },
  "card.approvalPage.account": {
    "0": (d) => "Strona jest na twoim koncie. Sklep: " + d.merchant + ". Ważna do: " + d.day + "."
  },
  "card.approvalPage.buying": {
    "0": () => "Zatwierdź zakupy głosem"
  },
  "card.approvalPage.deletion": {
    "0": () => "Zatwierdź usunięcie danych"
  },
  "card.approvalPage.draft": {
    "0": () => "Zatwierdź zamówienie"
  },
  "card.approvalPage.limit": {
    "0": () => "Zatwierdź nowy limit"
  },
  "card.approvalPage.link": {
    "0": () => "Otwórz stronę"
  },
  "card.approvalPage.text": {
    "0": (d) => "Otwórz stronę, żeby to zatwierdzić. Ważna do: " + d.day + "."
  },
  "card.cart.title": {
    "0": () => "Twój koszyk"
  },
  "card.choices.line": {
    "0": (d) => d.position + ". " + d.name
  },
  "card.choices.line.priced": {
    "0": (d) => d.position + ". " + d.name + ", " + d.price
  },
  "card.choices.title": {
    "0": () => "Co wybierasz?"
  },
  "card.delivery": {
    "0": (d) => "Dostawa: " + d.day + ", " + d.address
  },
  "card.deliveryCost": {
    "0": (d) => "Koszt dostawy: " + d.cost
  },
  "card.deliveryCost.free": {
    "0": () => "Koszt dostawy: gratis"
  },
  "card.draft.title": {
    "0": () => "Twoje zamówienie, jeszcze niezłożone"
  },
  "card.line": {
    "0": (d) => d.quantity + " × " + d.name + ", po " + d.price
  },
  "card.line.pack": {
    "0": (d) => d.quantity + " × " + d.name + ", opakowanie: " + d.pack + ", po " + d.price
  },
  "card.line.unpriced": {
    "0": (d) => d.quantity + " × " + d.name
  },
  "card.linkAccount.link": {
    "0": () => "Połącz konto"
  },
  "card.linkAccount.text": {
    "0": (d) => "Połącz swoje konto, sklep: " + d.merchant + ". Wtedy Sayso znajdzie twoje zamówienia i będzie mogło zamawiać."
  },
  "card.linkAccount.title": {
    "0": () => "Połącz swoje konto"
  },
  "card.list.title": {
    "0": () => "Twoja lista zakupów"
  },
  "card.moreLines": {
    "0": (d) => "i jeszcze " + d.count
  },
  "card.order.title": {
    "0": (d) => "Zamówienie " + d.number
  },
  "card.orders.line": {
    "0": (d) => "Zamówienie " + d.number + ": " + d.status
  },
  "card.orders.title": {
    "0": () => "Twoje zamówienia"
  },
  "card.payment": {
    "0": (d) => "Płatność: " + d.payment
  },
  "card.paymentLink.link": {
    "0": () => "Ustaw płatność"
  },
  "card.paymentLink.text": {
    "0": (d) => "Otwórz link i wybierz, jak płacisz. Sklep: " + d.merchant + ". Link działa do: " + d.day + "."
  },
  "card.paymentLink.title": {
    "0": () => "Ustaw płatność"
  },
  "card.seller": {
    "0": (d) => "Sprzedawca: " + d.seller
  },
  "card.tax": {
    "0": (d) => "Podatek: " + d.tax
  },
  "card.total": {
    "0": (d) => "Razem: " + d.total
  },
  cartCleared: {
    "0": (d) => "Koszyk jest już pusty. Usuwam " + plural(d.count, 0, pl, { one: "jedną rzecz", few: d.count + " rzeczy", many: d.count + " rzeczy", other: d.count + " rzeczy" }) + "."
  },
  cartEmpty: {
    "0": () => "Twój koszyk jest pusty.",
    "1": () => "W koszyku nic nie ma."
  },
  "cartEmpty.next": {
    "0": () => "Żeby coś dodać, powiedz: dodaj kapsułki do kawy do koszyka."
  },
  cartFull: {
    "0": (d) => "Koszyk jest pełny, limit rzeczy to " + d.max + "."
  },
  "cartFull.next": {
    "0": () => "Możesz przejść do kasy albo najpierw coś usunąć."
  },
  cartQuantityChanged: {
    "0": (d) => "Dobrze, teraz " + d.quantity + ": " + d.name + ".",
    "1": (d) => "Zmieniam ilość na " + d.quantity + ": " + d.name + ".",
    "2": (d) => "Gotowe, " + d.quantity + ": " + d.name + "."
  },
  cartRead: {
    "0": (d) => "W koszyku: " + d.lines + ". To " + d.subtotal + " bez podatku i dostawy.",
    "1": (d) => "Twój koszyk: " + d.lines + ". Razem " + d.subtotal + " bez podatku i dostawy.",
    "2": (d) => "Masz w koszyku: " + d.lines + ", za " + d.subtotal + " bez podatku i dostawy."
  },
  cartWaiting: {
    "0": (d) => "W twoim koszyku " + plural(d.count, 0, pl, { one: "czeka jedna rzecz", few: "czekają " + d.count + " rzeczy", many: "czeka " + d.count + " rzeczy", other: "czeka " + d.count + " rzeczy" }) + ".",
    "1": (d) => "Z ostatniego razu w koszyku " + plural(d.count, 0, pl, { one: "jest jedna rzecz", few: "są " + d.count + " rzeczy", many: "jest " + d.count + " rzeczy", other: "jest " + d.count + " rzeczy" }) + "."
  },
  "caution.boughtRecently": {
    "0": (d) => "To już było kupione " + d.day + "."
  },
  "caution.boughtRecently.all": {
    "0": (d) => "To wszystko już było kupione " + d.day + "."
  },
  "caution.boughtRecently.named": {
    "0": (d) => "To już było kupione " + d.day + ": " + d.name + "."
  },
  "caution.more": {
    "0": (d) => plural(d.count, 0, pl, { one: "Jeszcze jedna rzecz wygląda", few: "Jeszcze " + d.count + " rzeczy wyglądają", many: "Jeszcze " + d.count + " rzeczy wygląda", other: "Jeszcze " + d.count + " rzeczy wygląda" }) + " nietypowo."
  },
  "caution.unusualQuantity": {
    "0": (d) => d.name + ": ilość to " + d.quantity + ", a zwykle bierzesz " + d.usual + "."
  },
  "caution.unusualQuantity.packs": {
    "0": (d) => "Liczba opakowań to " + d.quantity + ", a zwykle bierzesz " + d.usual + "."
  },
  "change.lastPrice": {
    "0": (d) => "Ostatnio cena to " + d.from + "."
  },
  "change.leftOut.discontinued": {
    "0": (d) => "Bez tego, bo już nie ma w sprzedaży: " + d.name + "."
  },
  "change.leftOut.discontinued.short": {
    "0": (d) => "Pominięte, już nie w sprzedaży: " + d.name + "."
  },
  "change.leftOut.outOfStock": {
    "0": (d) => "Bez tego, bo teraz brak w sklepie: " + d.name + "."
  },
  "change.leftOut.outOfStock.short": {
    "0": (d) => "Pominięte, brak w sklepie: " + d.name + "."
  },
  "change.pack": {
    "0": (d) => "Zmieniło się opakowanie: było " + d.from + ", jest " + d.to + "."
  },
  "change.pack.named": {
    "0": (d) => d.name + ": zmieniło się opakowanie, było " + d.from + ", jest " + d.to + "."
  },
  "change.pack.short": {
    "0": (d) => "Było " + d.from + ", jest " + d.to + "."
  },
  "change.priceDown": {
    "0": (d) => d.name + ": cena w dół, było " + d.from + ", jest " + d.to + "."
  },
  "change.priceUp": {
    "0": (d) => d.name + ": cena w górę, było " + d.from + ", jest " + d.to + "."
  },
  "change.substitute": {
    "0": (d) => "To zamiennik, bo tego już nie ma w sprzedaży: " + d.gone + "."
  },
  "change.substitute.named": {
    "0": (d) => d.name + ": to zamiennik, bo tego już nie ma w sprzedaży: " + d.gone + "."
  },
  "change.substitute.short": {
    "0": (d) => "Zamiennik za: " + d.gone + "."
  },
  "chip.cart": {
    "0": () => "Co mam w koszyku"
  },
  "chip.first": {
    "0": () => "Pierwszy"
  },
  "chip.help": {
    "0": () => "Pomoc"
  },
  "chip.more": {
    "0": () => "Powiedz więcej"
  },
  "chip.no": {
    "0": () => "Nie"
  },
  "chip.second": {
    "0": () => "Drugi"
  },
  "chip.status": {
    "0": () => "Co z zamówieniem"
  },
  "chip.third": {
    "0": () => "Trzeci"
  },
  "chip.yes": {
    "0": () => "Tak"
  },
  choices: {
    "0": (d) => "Dla hasła " + d.item + " mam takie produkty: " + d.options + ".",
    "1": (d) => "Mam takie produkty: " + d.options + ".",
    "2": (d) => "Do wyboru: " + d.options + "."
  },
  "codeAsked.buying": {
    "0": () => "Do włączenia zakupów potrzebuję twojego kodu głosowego."
  },
  "codeAsked.deletion": {
    "0": () => "Do usunięcia danych potrzebuję twojego kodu głosowego."
  },
  "codeAsked.draft": {
    "0": () => "Do tego zamówienia potrzebuję twojego kodu głosowego."
  },
  "codeAsked.limit": {
    "0": () => "Do zmiany limitu potrzebuję twojego kodu głosowego."
  },
  codeLocked: {
    "0": () => "Twój kod głosowy jest zablokowany po zbyt wielu błędnych próbach."
  },
  "codeLocked.next": {
    "0": () => "Skorzystaj ze strony z zatwierdzeniem."
  },
  codeTooLate: {
    "0": () => "Tamta prośba już wygasła, więc ten kod nic nie zmienia."
  },
  "codeTooLate.next": {
    "0": () => "Zapytaj: gdzie jest moje zamówienie, żeby mieć pewność, albo poproś o to jeszcze raz."
  },
  codeWrong: {
    "0": (d) => "Ten kod się nie zgadza, więc nic nie jest zamówione ani zmienione. " + plural(d.triesLeft, 0, pl, { one: "Została jedna próba", few: "Zostały " + d.triesLeft + " próby", many: "Zostało " + d.triesLeft + " prób", other: "Zostało " + d.triesLeft + " próby" }) + "."
  },
  "codeWrong.next": {
    "0": () => "Poproś o to ponownie, żeby spróbować jeszcze raz."
  },
  dataDeleted: {
    "0": () => "Gotowe, twoja lista, koszyk, ustawienia i sposób płatności są usunięte."
  },
  "dataDeleted.shop": {
    "0": (d) => d.merchant + " ma własny zapis twoich zamówień."
  },
  "dataDeleted.underWay": {
    "0": (d) => plural(d.count, 0, pl, { one: "Jedno zamówienie jest w toku", few: d.count + " zamówienia są w toku", many: d.count + " zamówień jest w toku", other: d.count + " zamówienia jest w toku" }) + " i sklep to dokończy."
  },
  "day.date": {
    "0": (d) => d.date
  },
  "day.today": {
    "0": () => "dzisiaj"
  },
  "day.tomorrow": {
    "0": () => "jutro"
  },
  "day.weekday": {
    "0": (d) => select(d.weekday, { monday: "w poniedziałek", tuesday: "we wtorek", wednesday: "w środę", thursday: "w czwartek", friday: "w piątek", saturday: "w sobotę", sunday: "w niedzielę", other: "" })
  },
  "day.yesterday": {
    "0": () => "wczoraj"
  },
  "details.delivery": {
    "0": (d) => "Dostawa " + d.day + " kosztuje " + d.cost + "."
  },
  "details.delivery.free": {
    "0": (d) => "Dostawa " + d.day + " jest za darmo."
  },
  "details.payment": {
    "0": (d) => "Płatność: " + d.payment + "."
  },
  "details.price": {
    "0": (d) => "Cena za sztukę to " + d.price + "."
  },
  "details.prices": {
    "0": (d) => "Ceny: " + d.items + "."
  },
  "details.tax": {
    "0": (d) => "Podatek to " + d.tax + "."
  },
  "details.tax.none": {
    "0": () => "Bez podatku."
  },
  "draft.products": {
    "0": (d) => "To będzie: " + d.lines + ".",
    "1": (d) => "Proszę bardzo: " + d.lines + ".",
    "2": (d) => "Zamówienie: " + d.lines + "."
  },
  "draft.products.short": {
    "0": (d) => d.lines + "."
  },
  "draft.terms": {
    "0": (d) => "Sprzedaje " + d.seller + ", dostawa " + d.day + ", adres: " + d.address + ". Razem " + d.total + " z podatkiem i dostawą, płatność: " + d.payment + ".",
    "1": (d) => d.seller + " dostarczy " + d.day + ", adres: " + d.address + ". Razem " + d.total + " z podatkiem i dostawą, płatność: " + d.payment + ".",
    "2": (d) => "Dostawa " + d.day + ", adres: " + d.address + ", sprzedawca " + d.seller + ". Razem " + d.total + " z podatkiem i dostawą, płatność: " + d.payment + "."
  },
  "draft.terms.short": {
    "0": (d) => "Razem " + d.total + ", sprzedaje " + d.seller + ", dostawa " + d.day + ", adres: " + d.address + ", płatność: " + d.payment + "."
  },
  "draft.terms.shortest": {
    "0": (d) => "Razem " + d.total + ", " + d.seller + ", " + d.address + " " + d.day + ", " + d.payment + "."
  },
  "draftChangedMeanwhile.delivery": {
    "0": () => "Dostawa właśnie się zmieniła, więc jeszcze raz."
  },
  "draftChangedMeanwhile.price": {
    "0": () => "Cena właśnie się zmieniła, więc jeszcze raz."
  },
  "draftChangedMeanwhile.stock": {
    "0": () => "Dostępność właśnie się zmieniła, więc jeszcze raz."
  },
  draftExpired: {
    "0": () => "Ta oferta wygasła, więc nic nie jest zamówione."
  },
  "draftExpired.next": {
    "0": () => "Poproś jeszcze raz, a podam dzisiejszą cenę."
  },
  draftWithdrawn: {
    "0": () => "W porządku, nie zamawiam.",
    "1": () => "Dobrze, nic nie jest zamówione.",
    "2": () => "Nie ma sprawy, zamówienia nie będzie."
  },
  "email.cancel": {
    "0": (d) => "Żeby je anulować, powiedz „anuluj moje zamówienie” w ciągu " + plural(d.minutes, 0, pl, { one: "jednej minuty", few: d.minutes + " minut", many: d.minutes + " minut", other: d.minutes + " minuty" }) + " od zamówienia, o ile nie zostało jeszcze wysłane."
  },
  "email.number": {
    "0": (d) => "Numer zamówienia: " + d.number
  },
  "email.opening": {
    "0": () => "Dziękujemy, zamówienie zostało złożone."
  },
  "email.return": {
    "0": (d) => "Żeby coś odesłać po dostawie, skontaktuj się ze sprzedawcą (" + d.seller + ") i podaj numer zamówienia."
  },
  "email.subject": {
    "0": (d) => "Twoje zamówienie " + d.number + ", sprzedawca: " + d.seller
  },
  fallback: {
    "0": () => "Przepraszam, nie rozumiem. Mogę powtórzyć zakupy, sprawdzić zamówienie albo prowadzić koszyk i listę zakupów.",
    "1": () => "Nie wiem, o co chodzi. Mogę ponowić zakupy, sprawdzić zamówienie albo dopisać coś do koszyka lub listy.",
    "2": () => "Tego nie potrafię. Mogę zamawiać ponownie, sprawdzać zamówienia i pilnować koszyka oraz listy zakupów."
  },
  goodbye: {
    "0": () => "Do widzenia.",
    "1": () => "Na razie.",
    "2": () => "Do usłyszenia."
  },
  help: {
    "0": () => "Możesz powiedzieć: zamów ponownie kapsułki do kawy, gdzie jest moje zamówienie albo dopisz pastę do zębów do listy. Bez twojego tak niczego nie zamawiam.",
    "1": () => "Mogę zamówić ponownie twoje wcześniejsze zakupy. Powiedz: zamów ponownie końcówki do szczoteczki, co mam w koszyku albo gdzie jest moje zamówienie.",
    "2": () => "Spróbuj: zamów ponownie tabletki do zmywarki, dodaj kapsułki do kawy do koszyka albo przeczytaj listę zakupów. Zawsze pytam przed zamówieniem."
  },
  itemNotOrdered: {
    "0": (d) => "Nie widzę tego w twoich zamówieniach: " + d.item + "."
  },
  "itemNotOrdered.next": {
    "0": () => "Zapytaj: gdzie jest moje zamówienie, a powiem, co jest w drodze."
  },
  itemNotUnderstood: {
    "0": () => "Nie wiem, o jaki produkt chodzi. Powiedz to słowami."
  },
  lateOrderCancelled: {
    "0": (d) => "Zamówienie " + d.number + " jest już anulowane, zgodnie z prośbą."
  },
  lateOrderNeedsPerson: {
    "0": (d) => "Mam wieści o wcześniejszym zamówieniu: " + d.item + ". Nie wiem, jak się skończyło, " + d.merchant + " to sprawdzi."
  },
  lateOrderPlaced: {
    "0": (d) => "Twoje wcześniejsze zamówienie się udało: " + d.item + ". Numer " + d.number + ", dostawa " + d.day + ".",
    "1": (d) => "Dobra wiadomość, wcześniejsze zamówienie złożone: " + d.item + ". Numer " + d.number + ", dostawa " + d.day + "."
  },
  "lateOrderPlaced.past": {
    "0": (d) => "Twoje wcześniejsze zamówienie się udało: " + d.item + ". Numer " + d.number + ", planowana dostawa " + d.day + "."
  },
  lateOrderRefused: {
    "0": () => "Najpierw o wcześniejszym zamówieniu."
  },
  lateTooLateToCancel: {
    "0": (d) => "Zamówienie " + d.number + " było już wysłane, więc nie da się go anulować."
  },
  "limitSet.month": {
    "0": (d) => "Limit na miesiąc to teraz " + d.limit + ". Powyżej nie wystarczy samo tak."
  },
  "limitSet.order": {
    "0": (d) => "Limit na jedno zamówienie to teraz " + d.limit + ". Powyżej nie wystarczy samo tak."
  },
  listCleared: {
    "0": (d) => "Lista zakupów jest już pusta. Skreślam " + plural(d.count, 0, pl, { one: "jedną pozycję", few: d.count + " pozycje", many: d.count + " pozycji", other: d.count + " pozycji" }) + "."
  },
  listEmpty: {
    "0": () => "Twoja lista zakupów jest pusta.",
    "1": () => "Na liście zakupów nic nie ma."
  },
  "listEmpty.next": {
    "0": () => "Żeby zacząć, powiedz: dopisz pastę do zębów do listy zakupów."
  },
  listFull: {
    "0": (d) => "Lista zakupów jest pełna, limit pozycji to " + d.max + "."
  },
  "listFull.next": {
    "0": () => "Najpierw coś z niej skreśl."
  },
  listRead: {
    "0": (d) => "Na liście zakupów: " + d.entries + ".",
    "1": (d) => "Twoja lista zakupów: " + d.entries + ".",
    "2": (d) => "Masz na liście zakupów: " + d.entries + "."
  },
  lowStockTold: {
    "0": (d) => "Kończy się: " + d.products + "."
  },
  "lowStockTold.none": {
    "0": () => "Niczego nie brakuje."
  },
  missedDemandTold: {
    "0": (d) => "W tym miesiącu pytano bez skutku o: " + d.wishes + "."
  },
  "missedDemandTold.none": {
    "0": () => "W tym miesiącu nie brakuje niczego, o co pytało kilka osób."
  },
  movedToCart: {
    "0": (d) => "Przeniesione z listy do koszyka: " + d.names + ".",
    "1": (d) => "Dobrze, przenoszę z listy do koszyka: " + d.names + "."
  },
  noOpenOrders: {
    "0": () => "Nie masz żadnych zamówień w drodze."
  },
  noOrdersYet: {
    "0": () => "Nie widzę jeszcze żadnych twoich zamówień."
  },
  "noOrdersYet.next": {
    "0": () => "Podaj produkt, a poszukam go w sklepie."
  },
  noPlainYes: {
    "0": () => "To nie było wyraźne tak, więc jeszcze nic się nie stało."
  },
  notBought: {
    "0": (d) => "Nie widzę tego w twoich zamówieniach: " + d.item + ".",
    "1": (d) => "W twoich wcześniejszych zakupach nie ma: " + d.item + ".",
    "2": (d) => "Tego nie ma wśród twoich zamówień: " + d.item + "."
  },
  "notBought.next": {
    "0": () => "Mogę poszukać w sklepie albo dopisać do listy zakupów."
  },
  notBoughtButSold: {
    "0": (d) => "Nie widzę tego w twoich zamówieniach: " + d.item + ". Sklep ma " + d.product + ", cena " + d.price + ".",
    "1": (d) => "W twoich wcześniejszych zakupach nie ma: " + d.item + ". W sklepie jest " + d.product + ", cena " + d.price + "."
  },
  notInCart: {
    "0": (d) => "Nie widzę tego w koszyku: " + d.item + "."
  },
  "notInCart.next": {
    "0": () => "Zapytaj: co mam w koszyku, a przeczytam wszystko."
  },
  notMovedToCart: {
    "0": (d) => "To zostaje na liście, bo w sklepie nie ma pewnego odpowiednika: " + d.names + "."
  },
  "notMovedToCart.next": {
    "0": () => "Żeby to dodać, poproś o konkretną markę."
  },
  notOnList: {
    "0": (d) => "Nie widzę tego na liście zakupów: " + d.item + "."
  },
  "notOnList.next": {
    "0": () => "Powiedz: przeczytaj listę zakupów, a usłyszysz wszystko."
  },
  notSold: {
    "0": (d) => "Nie widzę tego w sklepie: " + d.item + ".",
    "1": (d) => "W sklepie chyba nie ma: " + d.item + "."
  },
  "notSold.next": {
    "0": () => "Spróbuj innej nazwy albo każ dopisać to do listy zakupów."
  },
  nothingMore: {
    "0": () => "To wszystko, co o tym wiem."
  },
  nothingToAnswer: {
    "0": () => "Nie było teraz żadnego pytania."
  },
  "nothingToAnswer.next": {
    "0": () => "Powiedz, czego ci trzeba, na przykład: zamów ponownie kapsułki do kawy."
  },
  nothingToCancel: {
    "0": () => "Nie ma zamówienia, które da się jeszcze anulować."
  },
  "nothingToCancel.next": {
    "0": () => "Zapytaj: gdzie jest moje zamówienie, a powiem, co jest w drodze."
  },
  nothingToChange: {
    "0": () => "Teraz nie ma czego zmieniać."
  },
  "nothingToChange.next": {
    "0": () => "Powiedz, co i ile, na przykład: dodaj 2 opakowania kapsułek do kawy do koszyka."
  },
  nothingToChoose: {
    "0": () => "Teraz nie ma z czego wybierać."
  },
  "nothingToChoose.next": {
    "0": () => "Powiedz, czego ci trzeba, na przykład: zamów ponownie kapsułki do kawy."
  },
  nothingToRepeat: {
    "0": () => "Jeszcze nic nie padło z mojej strony."
  },
  nowAbout: {
    "0": () => "Twoje konto jest połączone. Wracamy do tego, o co była prośba."
  },
  "nowAbout.item": {
    "0": (d) => "Twoje konto jest połączone. Wracamy do prośby: " + d.item + "."
  },
  orderCancelled: {
    "0": (d) => "Zamówienie " + d.number + " jest anulowane. Jeśli płatność już pobrano, " + d.total + " wróci do ciebie.",
    "1": (d) => "Gotowe, zamówienie " + d.number + " anulowane. Jeśli pobrano już " + d.total + ", pieniądze wrócą do ciebie."
  },
  orderCancelling: {
    "0": (d) => "Właśnie anuluję zamówienie " + d.number + ". Przy następnej rozmowie powiem, jak poszło."
  },
  orderNeedsPerson: {
    "0": (d) => "Nie wiem jeszcze, jak skończyło się zamówienie: " + d.item + ". " + d.merchant + " to sprawdzi, więc do tego czasu nie zamawiaj ponownie."
  },
  orderPlaced: {
    "0": (d) => "Gotowe. Zamówione: " + d.things + ". Dostawa " + d.day + ", razem " + d.total + ". Numer zamówienia to " + d.number + ".",
    "1": (d) => "Zamówienie złożone: " + d.things + ". Dostawa " + d.day + ", razem " + d.total + ". Numer zamówienia to " + d.number + ".",
    "2": (d) => "Wszystko gotowe. Zamówienie " + d.number + ": " + d.things + ", razem " + d.total + ", dostawa " + d.day + "."
  },
  orderPlacing: {
    "0": (d) => "Właśnie składam zamówienie, to chwilę potrwa: " + d.item + ". Następnym razem powiem, jak poszło."
  },
  "orderStatuses.more": {
    "0": (d) => "Masz jeszcze " + plural(d.count, 0, pl, { one: "jedno zamówienie", few: d.count + " zamówienia", many: d.count + " zamówień", other: d.count + " zamówienia" }) + "."
  },
  orderUnderWay: {
    "0": (d) => "Wciąż składam zamówienie: " + d.item + ". Powiem, gdy będzie wiadomo, jak poszło."
  },
  "orderUnderWay.some": {
    "0": () => "Wciąż składam ostatnie zamówienie. Powiem, gdy będzie wiadomo, jak poszło."
  },
  orderUnknown: {
    "0": (d) => "Nie widzę zamówienia o numerze " + d.number + "."
  },
  "orderUnknown.next": {
    "0": () => "Zapytaj: gdzie jest moje zamówienie, a powiem, co jest w drodze."
  },
  "overLimit.month": {
    "0": (d) => "Razem " + d.total + ", a to przekracza miesięczny limit " + d.limit + "."
  },
  "overLimit.order": {
    "0": (d) => "Razem " + d.total + ", a limit na jedno zamówienie to " + d.limit + "."
  },
  paymentActive: {
    "0": (d) => "Wszystko gotowe, płatność: " + d.payment + ".",
    "1": (d) => "Twoja płatność jest ustawiona: " + d.payment + "."
  },
  "paymentLink.cannotSend": {
    "0": () => "Stąd nie mogę wysłać linku. Poproś o niego w aplikacji albo na czacie."
  },
  "paymentLink.sent": {
    "0": () => "Wysyłam ci link. Otwórz go i poproś mnie jeszcze raz."
  },
  "paymentLink.sent.asked": {
    "0": () => "Wysyłam ci link. Otwórz go i wybierz sposób płatności."
  },
  "paymentLinkReady.asked": {
    "0": () => "Ustawmy, jak płacisz."
  },
  "paymentLinkReady.expired": {
    "0": () => "Twoje ustawienie płatności wygasło, więc nie mogę zamówić."
  },
  "paymentLinkReady.neverSetUp": {
    "0": () => "Nie masz jeszcze ustawionej płatności, więc nie mogę zamówić."
  },
  "paymentLinkReady.pending": {
    "0": () => "Twoja płatność nie jest jeszcze do końca ustawiona."
  },
  paymentSilent: {
    "0": () => "Nie mogę się teraz połączyć z systemem płatności. Spróbuj za kilka minut."
  },
  "phrase.card": {
    "0": (d) => "karta " + d.digits
  },
  "phrase.cost": {
    "0": (d) => plural(d.quantity, 0, pl, { "1": d.line + ", za " + d.price, few: d.line + ", po " + d.price, many: d.line + ", po " + d.price, other: d.line + ", po " + d.price })
  },
  "phrase.cost.down": {
    "0": (d) => plural(d.quantity, 0, pl, { "1": d.line + ", za " + d.price, few: d.line + ", po " + d.price, many: d.line + ", po " + d.price, other: d.line + ", po " + d.price }) + ", taniej, było " + d.from
  },
  "phrase.cost.up": {
    "0": (d) => plural(d.quantity, 0, pl, { "1": d.line + ", za " + d.price, few: d.line + ", po " + d.price, many: d.line + ", po " + d.price, other: d.line + ", po " + d.price }) + ", drożej, było " + d.from
  },
  "phrase.entry": {
    "0": (d) => plural(d.quantity, 0, pl, { "1": d.name, few: d.quantity + " " + d.name, many: d.quantity + " " + d.name, other: d.quantity + " " + d.name })
  },
  "phrase.kept.cart": {
    "0": (d) => "twój koszyk, ilość: " + d.count
  },
  "phrase.kept.limits": {
    "0": () => "twoje limity"
  },
  "phrase.kept.list": {
    "0": (d) => "twoją listę zakupów, ilość: " + d.count
  },
  "phrase.kept.orders": {
    "0": (d) => plural(d.count, 0, pl, { one: "jedno ostatnie zamówienie", few: d.count + " ostatnie zamówienia", many: d.count + " ostatnich zamówień", other: d.count + " ostatniego zamówienia" })
  },
  "phrase.kept.payment": {
    "0": () => "sposób płatności"
  },
  "phrase.kept.talk": {
    "0": () => "naszą ostatnią rozmowę"
  },
  "phrase.line.counted": {
    "0": (d) => d.name + ", " + plural(d.quantity, 0, pl, { "1": "opakowanie", few: d.quantity + " opakowania", many: d.quantity + " opakowań", other: d.quantity + " opakowania" }) + " po " + d.count
  },
  "phrase.line.packs": {
    "0": (d) => plural(d.quantity, 0, pl, { "1": d.name, few: d.name + ", " + d.quantity + " opakowania", many: d.name + ", " + d.quantity + " opakowań", other: d.name + ", " + d.quantity + " opakowania" })
  },
  "phrase.line.single": {
    "0": (d) => plural(d.quantity, 0, pl, { "1": d.name, few: d.name + ", " + d.quantity + " sztuki", many: d.name + ", " + d.quantity + " sztuk", other: d.name + ", " + d.quantity + " sztuki" })
  },
  "phrase.line.units": {
    "0": (d) => d.name + ", " + plural(d.quantity, 0, pl, { "1": "opakowanie", few: d.quantity + " opakowania", many: d.quantity + " opakowań", other: d.quantity + " opakowania" }) + " po " + d.count + " " + d.unit
  },
  "phrase.lowStock": {
    "0": (d) => d.name + ", " + plural(d.available, 0, pl, { "0": "brak", one: "zostało " + d.available, few: "zostały " + d.available, many: "zostało " + d.available, other: "zostało " + d.available })
  },
  "phrase.missed": {
    "0": (d) => d.words + ", " + plural(d.shoppers, 0, pl, { one: "jedna osoba", few: d.shoppers + " osoby", many: d.shoppers + " osób", other: d.shoppers + " osoby" })
  },
  "phrase.more": {
    "0": (d) => d.count + " więcej"
  },
  "phrase.priced": {
    "0": (d) => d.name + " za " + d.price
  },
  "phrase.pricedEach": {
    "0": (d) => d.name + " po " + d.price
  },
  "phrase.things": {
    "0": (d) => d.name + plural(d.more, 0, pl, { "0": "", one: " i jeszcze jeden produkt", few: " i jeszcze " + d.more + " produkty", many: " i jeszcze " + d.more + " produktów", other: " i jeszcze " + d.more + " produktu" })
  },
  "phrase.units": {
    "0": (d) => d.count + " " + d.unit
  },
  "phrase.unnamed": {
    "0": () => "to"
  },
  "phrase.wish.AddToCartIntent": {
    "0": () => "dodać coś do koszyka"
  },
  "phrase.wish.AddToListIntent": {
    "0": () => "dopisać coś do listy zakupów"
  },
  "phrase.wish.CancelOrderIntent": {
    "0": () => "anulować zamówienie"
  },
  "phrase.wish.ChangeQuantityIntent": {
    "0": () => "zmienić ilość"
  },
  "phrase.wish.CheckoutIntent": {
    "0": () => "przejść do kasy"
  },
  "phrase.wish.ClearCartIntent": {
    "0": () => "opróżnić koszyk"
  },
  "phrase.wish.ClearListIntent": {
    "0": () => "wyczyścić listę zakupów"
  },
  "phrase.wish.DeleteDataIntent": {
    "0": () => "usunąć swoje dane"
  },
  "phrase.wish.LowStockIntent": {
    "0": () => "usłyszeć, czego zaczyna brakować"
  },
  "phrase.wish.MissedDemandIntent": {
    "0": () => "usłyszeć, o co ludzie pytają bez skutku"
  },
  "phrase.wish.MoveListToCartIntent": {
    "0": () => "przenieść listę do koszyka"
  },
  "phrase.wish.OrderStatusIntent": {
    "0": () => "sprawdzić, gdzie jest zamówienie"
  },
  "phrase.wish.PriceIntent": {
    "0": () => "poznać cenę"
  },
  "phrase.wish.PrivacyIntent": {
    "0": () => "usłyszeć, co o tobie wiem"
  },
  "phrase.wish.ReadListIntent": {
    "0": () => "usłyszeć listę zakupów"
  },
  "phrase.wish.RemoveFromCartIntent": {
    "0": () => "wyjąć coś z koszyka"
  },
  "phrase.wish.RemoveFromListIntent": {
    "0": () => "skreślić coś z listy zakupów"
  },
  "phrase.wish.ReorderIntent": {
    "0": () => "zamówić coś ponownie"
  },
  "phrase.wish.SalesIntent": {
    "0": () => "usłyszeć, jaka jest dzisiejsza sprzedaż"
  },
  "phrase.wish.SearchProductIntent": {
    "0": () => "poszukać produktu"
  },
  "phrase.wish.SetBuyingModeIntent": {
    "0": () => "włączyć lub wyłączyć zakupy"
  },
  "phrase.wish.SetLimitIntent": {
    "0": () => "ustawić limit wydatków"
  },
  "phrase.wish.SetUpPaymentIntent": {
    "0": () => "ustawić płatność"
  },
  "phrase.wish.ViewCartIntent": {
    "0": () => "usłyszeć, co jest w koszyku"
  },
  "phrase.wish.WaitingOrdersIntent": {
    "0": () => "usłyszeć, ile zamówień czeka"
  },
  priceTold: {
    "0": (d) => "Teraz " + d.price + ": " + d.product + ".",
    "1": (d) => "Cena to " + d.price + ": " + d.product + ".",
    "2": (d) => d.product + ", cena " + d.price + "."
  },
  "priceTold.outOfStock": {
    "0": (d) => d.product + ", cena " + d.price + ", ale w tej chwili brak w sklepie."
  },
  privacyTold: {
    "0": (d) => "Przechowuję: " + d.things + "."
  },
  "privacyTold.never": {
    "0": () => "Nigdy nie przechowuję numerów kart ani kodów głosowych."
  },
  "privacyTold.next": {
    "0": () => "Powiedz: usuń moje dane, żeby je skasować."
  },
  quantityNotUnderstood: {
    "0": (d) => "Słyszę " + d.spoken + ", ale nie znam takiej ilości. Powiedz liczbę całkowitą, na przykład 2."
  },
  "quantityNotUnderstood.unheard": {
    "0": () => "Nie udało mi się usłyszeć ilości. Powiedz liczbę całkowitą, na przykład 2."
  },
  quantityTooLarge: {
    "0": (d) => "Tyle nie mogę przyjąć. Limit jednej rzeczy to " + d.max + "."
  },
  quantityTooSmall: {
    "0": () => "Najmniejsza ilość to 1."
  },
  "refusal.declined.blocked": {
    "0": (d) => "Bank zablokował płatność: " + d.item + ". Nic nie jest zamówione."
  },
  "refusal.declined.insufficientFunds": {
    "0": (d) => "Płatność odrzucona z braku środków: " + d.item + ". Nic nie jest zamówione."
  },
  "refusal.declined.next": {
    "0": () => "Żeby zapłacić inaczej, powiedz: ustaw płatność."
  },
  "refusal.declined.other": {
    "0": (d) => "Płatność została odrzucona: " + d.item + ". Nic nie jest zamówione."
  },
  "refusal.gaveUp": {
    "0": (d) => "Zamawianie trwało za długo, więc zostało odwołane: " + d.item + ". Nic nie płacisz."
  },
  "refusal.gaveUp.next": {
    "0": () => "Możesz poprosić o to jeszcze raz."
  },
  "refusal.linkExpired": {
    "0": (d) => "Ustawienie płatności wygasło, więc zamówienia nie ma: " + d.item + "."
  },
  "refusal.linkExpired.next": {
    "0": () => "Powiedz: ustaw płatność, a zrobię nowy link."
  },
  "refusal.notApproved": {
    "0": (d) => "Zamówienie nie zostało zatwierdzone na stronie: " + d.item + ". Nic nie jest zamówione."
  },
  "refusal.outOfStock": {
    "0": (d) => "W sklepie właśnie skończył się zapas: " + d.name + ". Nic nie jest zamówione."
  },
  "refusal.outOfStock.next": {
    "0": () => "Mogę poszukać czegoś podobnego, wystarczy powiedzieć."
  },
  "refusal.priceChanged": {
    "0": (d) => "Cena właśnie się zmieniła, teraz razem " + d.total + ": " + d.item + ". Nic nie jest zamówione."
  },
  "refusal.priceChanged.next": {
    "0": () => "Poproś jeszcze raz, a przedstawię nowe zamówienie."
  },
  "refusal.shopRefused": {
    "0": (d) => "Sklep nie przyjął zamówienia: " + d.item + ". Nic nie płacisz."
  },
  "refusal.shopRefused.next": {
    "0": (d) => "Spróbuj później albo poproś o pomoc, obsługa to " + d.merchant + "."
  },
  removedFromCart: {
    "0": (d) => "Usunięte z koszyka: " + d.name + ".",
    "1": (d) => "Dobrze, wyjmuję z koszyka: " + d.name + ".",
    "2": (d) => "Gotowe, w koszyku już nie ma: " + d.name + "."
  },
  removedFromList: {
    "0": (d) => "Skreślone z listy zakupów: " + d.name + ".",
    "1": (d) => "Dobrze, usuwam z listy zakupów: " + d.name + ".",
    "2": (d) => "Gotowe, na liście zakupów już nie ma: " + d.name + "."
  },
  "rest.onScreen": {
    "0": () => "Reszta jest na ekranie."
  },
  salesTold: {
    "0": (d) => "Dzisiaj " + plural(d.orders, 0, pl, { one: "przyszło jedno zamówienie", few: "przyszły " + d.orders + " zamówienia", many: "przyszło " + d.orders + " zamówień", other: "przyszło " + d.orders + " zamówienia" }) + "."
  },
  "salesTold.best": {
    "0": (d) => "Najlepiej sprzedaje się: " + d.names + "."
  },
  "salesTold.none": {
    "0": () => "Dzisiaj nie ma jeszcze żadnych zamówień."
  },
  "salesTold.total": {
    "0": (d) => "Razem to " + d.total + "."
  },
  searchResults: {
    "0": (d) => "Dla hasła " + d.item + " sklep ma: " + d.products + ".",
    "1": (d) => "W sklepie są: " + d.products + ".",
    "2": (d) => "Mam takie produkty: " + d.products + "."
  },
  shopSilent: {
    "0": () => "Nie mogę się teraz połączyć ze sklepem. Spróbuj za kilka minut."
  },
  shoppersOnly: {
    "0": (d) => "To połączenie zespołu sklepu " + d.merchant + ". Żeby kupować, połącz własne konto."
  },
  staffOnly: {
    "0": (d) => "To jest tylko dla zespołu sklepu " + d.merchant + "."
  },
  "status.cancelled": {
    "0": (d) => "Twoje zamówienie zostało anulowane: " + d.things + "."
  },
  "status.cancelled.short": {
    "0": (d) => d.name + ": anulowane."
  },
  "status.delivered": {
    "0": (d) => "Twoje zamówienie dotarło: " + d.things + "."
  },
  "status.delivered.day": {
    "0": (d) => "Twoje zamówienie dotarło " + d.day + ": " + d.things + "."
  },
  "status.delivered.short": {
    "0": (d) => d.name + ": dostarczone."
  },
  "status.expected": {
    "0": (d) => "Powinno dotrzeć " + d.day + "."
  },
  "status.expected.short": {
    "0": (d) => "Dostawa " + d.day + "."
  },
  "status.noDay": {
    "0": () => "Sklep nie podał jeszcze dnia dostawy."
  },
  "status.outForDelivery": {
    "0": (d) => "Twoje zamówienie jest już u kuriera: " + d.things + "."
  },
  "status.outForDelivery.carrier": {
    "0": (d) => "Twoje zamówienie jest już u kuriera, wiezie je " + d.carrier + ": " + d.things + "."
  },
  "status.outForDelivery.short": {
    "0": (d) => d.name + ": u kuriera."
  },
  "status.outForDelivery.short.carrier": {
    "0": (d) => d.name + ": u kuriera, wiezie " + d.carrier + "."
  },
  "status.overdue": {
    "0": (d) => "Miało dotrzeć " + d.day + "."
  },
  "status.overdue.short": {
    "0": (d) => "Miało być " + d.day + "."
  },
  "status.preparing": {
    "0": (d) => "Twoje zamówienie jest pakowane: " + d.things + "."
  },
  "status.preparing.short": {
    "0": (d) => d.name + ": w trakcie pakowania."
  },
  "status.received": {
    "0": (d) => "Sklep ma twoje zamówienie: " + d.things + "."
  },
  "status.received.short": {
    "0": (d) => d.name + ": przyjęte w sklepie."
  },
  "status.returned": {
    "0": (d) => "Twoje zamówienie zostało zwrócone: " + d.things + "."
  },
  "status.returned.short": {
    "0": (d) => d.name + ": zwrócone."
  },
  "status.shipped": {
    "0": (d) => "Twoje zamówienie jest w drodze: " + d.things + "."
  },
  "status.shipped.carrier": {
    "0": (d) => "Twoje zamówienie jest w drodze, wiezie je " + d.carrier + ": " + d.things + "."
  },
  "status.shipped.short": {
    "0": (d) => d.name + ": w drodze."
  },
  "status.shipped.short.carrier": {
    "0": (d) => d.name + ": w drodze, wiezie " + d.carrier + "."
  },
  tooLong: {
    "0": () => "To było dużo naraz. Powiedz to w kilku słowach."
  },
  totalUnclear: {
    "0": () => "Kwoty ze sklepu się nie zgadzają, więc nie składam tego zamówienia."
  },
  touchedTooLate: {
    "0": () => "To było na poprzednim ekranie, więc nic się nie zmienia."
  },
  troubled: {
    "0": () => "Przepraszam, coś poszło nie tak po mojej stronie. Jeśli trwało zamawianie, zapytaj: gdzie jest moje zamówienie. Jeśli nie, powtórz proszę."
  },
  "unavailable.discontinued": {
    "0": (d) => "Przykro mi, tego sklep już nie sprzedaje: " + d.name + "."
  },
  "unavailable.few": {
    "0": (d) => "W sklepie zostało tylko " + d.available + ": " + d.name + "."
  },
  "unavailable.few.next": {
    "0": () => "Możesz poprosić o mniej."
  },
  "unavailable.next": {
    "0": () => "Mogę poszukać czegoś podobnego, wystarczy powiedzieć."
  },
  "unavailable.outOfStock": {
    "0": (d) => "Przykro mi, w sklepie teraz brak: " + d.name + ".",
    "1": (d) => "Niestety w sklepie skończył się zapas: " + d.name + "."
  },
  waitingOrdersTold: {
    "0": (d) => "Na wysyłkę " + plural(d.orders, 0, pl, { one: "czeka jedno zamówienie", few: "czekają " + d.orders + " zamówienia", many: "czeka " + d.orders + " zamówień", other: "czeka " + d.orders + " zamówienia" }) + "."
  },
  "waitingOrdersTold.late": {
    "0": (d) => plural(d.late, 0, pl, { one: "Jedno jest spóźnione", few: d.late + " są spóźnione", many: d.late + " jest spóźnionych", other: d.late + " jest spóźnionych" }) + "."
  },
  "waitingOrdersTold.none": {
    "0": () => "Żadne zamówienie nie czeka."
  },
  welcome: {
    "0": (d) => "Witaj, tu " + d.merchant + ".",
    "1": (d) => "Cześć, tu " + d.merchant + ".",
    "2": (d) => "Dzień dobry, tu " + d.merchant + "."
  },
  "welcome.named": {
    "0": (d) => "Cześć, " + d.firstName + ", tu " + d.merchant + ".",
    "1": (d) => "Witaj, " + d.firstName + ", tu " + d.merchant + ".",
    "2": (d) => "Miło cię słyszeć, " + d.firstName + ". Tu " + d.merchant + "."
  }
};
