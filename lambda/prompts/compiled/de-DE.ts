// Compiled from lambda/prompts/locales/de-DE.json by lambda/prompts/compile.ts. Do not edit.
import { de } from "@messageformat/runtime/lib/cardinals";
import { plural, select } from "@messageformat/runtime";
import type { Messages } from '../messages.ts';

export const messages: Messages = {
  accountNotLinked: {
    "0": (d) => "Dafür brauche ich dein Konto bei " + d.merchant + ". Ich habe dir einen Link geschickt, mit dem du es verbindest."
  },
  "accountNotLinked.cannotSend": {
    "0": (d) => "Dafür brauche ich dein Konto bei " + d.merchant + ". Von hier aus kann ich es nicht verbinden, frag mich bitte noch mal in einer App."
  },
  addedToCart: {
    "0": (d) => "In deinem Warenkorb: " + d.line + ", je " + d.price + ".",
    "1": (d) => "Okay, jetzt im Warenkorb: " + d.line + ", je " + d.price + ".",
    "2": (d) => "Erledigt, ich habe " + d.line + " für je " + d.price + " in den Warenkorb gelegt."
  },
  "addedToCart.one": {
    "0": (d) => "In deinem Warenkorb: " + d.line + ", für " + d.price + ".",
    "1": (d) => "Okay, jetzt im Warenkorb: " + d.line + " für " + d.price + ".",
    "2": (d) => "Erledigt, ich habe " + d.line + " für " + d.price + " in den Warenkorb gelegt."
  },
  addedToList: {
    "0": (d) => "Ich habe " + d.entry + " auf deine Einkaufsliste gesetzt.",
    "1": (d) => "Okay, jetzt auf deiner Einkaufsliste: " + d.entry + ".",
    "2": (d) => "Erledigt, neu auf deiner Einkaufsliste: " + d.entry + "."
  },
  allRight: {
    "0": () => "Alles klar.",
    "1": () => "Okay.",
    "2": () => "In Ordnung."
  },
  alreadyOnList: {
    "0": (d) => "Schon auf deiner Einkaufsliste: " + d.entry + "."
  },
  alreadyOrdered: {
    "0": (d) => "Das ist schon bestellt: " + d.item + ", Bestellnummer " + d.number + "."
  },
  "alreadyOrdered.cancel": {
    "0": () => "Wenn du es nicht willst, sag: storniere meine Bestellung."
  },
  alreadyOrdering: {
    "0": () => "Das wird gerade schon bestellt. Wenn du es nicht willst, sag danach: storniere meine Bestellung."
  },
  amountNotUnderstood: {
    "0": () => "Den Betrag habe ich nicht verstanden."
  },
  apology: {
    "0": () => "Entschuldige, da ist etwas schiefgegangen. Frag mich bitte, wo ist meine Bestellung, oder sag es noch einmal."
  },
  approvalPageReady: {
    "0": () => "Ich habe dir einen Link zur Freigabe geschickt, öffne ihn bitte bald."
  },
  "approvalPageReady.buying": {
    "0": () => "Bis dahin bleibt das Kaufen aus."
  },
  "approvalPageReady.cannotSend": {
    "0": (d) => "Gib es bitte bald frei, auf der Seite in deinem Konto bei " + d.merchant + "."
  },
  "approvalPageReady.deletion": {
    "0": () => "Bis dahin wird nichts gelöscht."
  },
  "approvalPageReady.draft": {
    "0": () => "Bis dahin ist nichts bestellt."
  },
  "approvalPageReady.limit": {
    "0": () => "Bis dahin bleibt dein Limit, wie es ist."
  },
  "ask.choose": {
    "0": () => "Was davon möchtest du?",
    "1": () => "Was davon meinst du?",
    "2": () => "Was davon soll es sein?"
  },
  "ask.choose.forCart": {
    "0": () => "Was davon soll ich in den Warenkorb legen?",
    "1": () => "Was davon möchtest du im Warenkorb haben?",
    "2": () => "Was davon kommt in den Warenkorb?"
  },
  "ask.choose.forCart.reprompt": {
    "0": (d) => "Was davon soll ich in den Warenkorb legen: " + d.options + "?"
  },
  "ask.choose.fromCart": {
    "0": () => "Was davon soll ich aus dem Warenkorb nehmen?"
  },
  "ask.choose.fromCart.reprompt": {
    "0": (d) => "Was davon soll ich aus dem Warenkorb nehmen: " + d.options + "?"
  },
  "ask.choose.only": {
    "0": () => "Ist es das?",
    "1": () => "Meinst du das?"
  },
  "ask.choose.only.forCart": {
    "0": () => "Soll ich es in den Warenkorb legen?",
    "1": () => "Möchtest du es im Warenkorb haben?"
  },
  "ask.choose.only.forCart.reprompt": {
    "0": (d) => "Soll ich " + d.options + " in den Warenkorb legen, ja oder nein?"
  },
  "ask.choose.only.fromCart": {
    "0": () => "Soll ich es aus dem Warenkorb nehmen?"
  },
  "ask.choose.only.fromCart.reprompt": {
    "0": (d) => "Soll ich " + d.options + " aus dem Warenkorb nehmen, ja oder nein?"
  },
  "ask.choose.only.reprompt": {
    "0": (d) => "Meinst du " + d.options + ", ja oder nein?"
  },
  "ask.choose.only.toQuantity": {
    "0": (d) => "Soll ich es auf " + d.quantity + " ändern?"
  },
  "ask.choose.only.toQuantity.reprompt": {
    "0": (d) => "Soll ich " + d.options + " auf " + d.quantity + " ändern, ja oder nein?"
  },
  "ask.choose.reprompt": {
    "0": (d) => "Was davon möchtest du: " + d.options + "?"
  },
  "ask.choose.toQuantity": {
    "0": (d) => "Was davon soll ich auf " + d.quantity + " ändern?"
  },
  "ask.choose.toQuantity.reprompt": {
    "0": (d) => "Was davon soll ich auf " + d.quantity + " ändern: " + d.options + "?"
  },
  "ask.confirmCancelOrder": {
    "0": (d) => "Soll ich Bestellung " + d.number + " stornieren?",
    "1": (d) => "Möchtest du, dass ich Bestellung " + d.number + " storniere?",
    "2": (d) => "Soll Bestellung " + d.number + " storniert werden?"
  },
  "ask.confirmCancelOrder.item": {
    "0": (d) => "Soll ich Bestellung " + d.number + ", " + d.item + ", stornieren?"
  },
  "ask.confirmCancelOrder.item.reprompt": {
    "0": (d) => "Soll ich Bestellung " + d.number + ", " + d.item + ", stornieren, ja oder nein?"
  },
  "ask.confirmCancelOrder.reprompt": {
    "0": (d) => "Soll ich Bestellung " + d.number + " stornieren, ja oder nein?"
  },
  "ask.confirmDeletion": {
    "0": () => "Das lässt sich nicht rückgängig machen. Soll ich deine Liste, deinen Warenkorb, deine Einstellungen und deine Zahlungsart löschen?"
  },
  "ask.confirmDeletion.reprompt": {
    "0": () => "Soll ich alles löschen, was ich über dich gespeichert habe, ja oder nein?"
  },
  "ask.confirmDraft": {
    "0": () => "Soll ich die Bestellung aufgeben?",
    "1": () => "Soll ich das bestellen?",
    "2": () => "Möchtest du, dass ich das bestelle?"
  },
  "ask.confirmDraft.reprompt": {
    "0": (d) => "Soll ich " + d.things + " für " + d.total + " bestellen, ja oder nein?"
  },
  "ask.didYouMean": {
    "0": (d) => "Möchtest du " + d.first + " oder " + d.second + "?"
  },
  "ask.didYouMean.one": {
    "0": (d) => "Möchtest du " + d.first + "?"
  },
  "ask.didYouMean.one.reprompt": {
    "0": (d) => "Möchtest du " + d.first + ", ja oder nein?"
  },
  "ask.didYouMean.reprompt": {
    "0": (d) => "Sag: das erste, oder: das zweite. Möchtest du " + d.first + " oder " + d.second + "?"
  },
  "ask.howMany": {
    "0": () => "Wie viele möchtest du?",
    "1": () => "Wie viele sollen es sein?",
    "2": () => "Wie viele brauchst du?"
  },
  "ask.howMany.item": {
    "0": (d) => "Wie viele möchtest du von " + d.item + "?",
    "1": (d) => "Wie viele sollen es bei " + d.item + " sein?",
    "2": (d) => "Wie viele brauchst du von " + d.item + "?"
  },
  "ask.howMany.reprompt": {
    "0": () => "Sag einfach eine Zahl, zum Beispiel 2. Wie viele möchtest du?"
  },
  "ask.howMuch.month": {
    "0": () => "Wie viel darf im Monat ausgegeben werden?"
  },
  "ask.howMuch.month.reprompt": {
    "0": () => "Sag einfach eine Zahl, zum Beispiel 200. Wie viel darf im Monat ausgegeben werden?"
  },
  "ask.howMuch.order": {
    "0": () => "Wie viel darf eine Bestellung kosten?"
  },
  "ask.howMuch.order.reprompt": {
    "0": () => "Sag einfach eine Zahl, zum Beispiel 50. Wie viel darf eine Bestellung kosten?"
  },
  "ask.offerCheckout": {
    "0": () => "Möchtest du zur Kasse?",
    "1": () => "Soll ich deinen Warenkorb bestellen?",
    "2": () => "Möchtest du jetzt bestellen?"
  },
  "ask.offerCheckout.reprompt": {
    "0": () => "Soll ich mit deinem Warenkorb zur Kasse gehen, ja oder nein?"
  },
  "ask.offerList": {
    "0": (d) => "Soll ich " + d.entry + " auf deine Einkaufsliste setzen?",
    "1": (d) => "Möchtest du " + d.entry + " auf deiner Einkaufsliste haben?",
    "2": (d) => "Soll " + d.entry + " auf deine Einkaufsliste?"
  },
  "ask.offerList.reprompt": {
    "0": (d) => "Soll ich " + d.entry + " auf deine Einkaufsliste setzen, ja oder nein?"
  },
  "ask.offerProduct": {
    "0": () => "Soll ich ausrechnen, was es mit Lieferung kostet?",
    "1": () => "Möchtest du die Gesamtsumme dafür hören?",
    "2": () => "Soll ich eine Bestellung dafür vorbereiten?"
  },
  "ask.offerProduct.reprompt": {
    "0": (d) => "Soll ich eine Bestellung vorbereiten für " + d.line + ", ja oder nein?"
  },
  "ask.whatNext": {
    "0": () => "Was darf es noch sein?",
    "1": () => "Was kann ich noch für dich tun?",
    "2": () => "Was möchtest du als Nächstes?"
  },
  "ask.whatNext.first": {
    "0": () => "Was darf es sein?",
    "1": () => "Was kann ich für dich tun?",
    "2": () => "Was brauchst du?"
  },
  "ask.whatNext.reprompt": {
    "0": () => "Sag zum Beispiel: bestell meine Kaffeekapseln nach, oder: wo bleibt meine Bestellung. Was möchtest du?"
  },
  "ask.whichItem.AddToCartIntent": {
    "0": () => "Was soll ich in deinen Warenkorb legen?"
  },
  "ask.whichItem.AddToListIntent": {
    "0": () => "Was soll ich auf deine Einkaufsliste setzen?"
  },
  "ask.whichItem.PriceIntent": {
    "0": () => "Von welchem Produkt möchtest du den Preis wissen?"
  },
  "ask.whichItem.RemoveFromCartIntent": {
    "0": () => "Was soll ich aus deinem Warenkorb nehmen?"
  },
  "ask.whichItem.RemoveFromListIntent": {
    "0": () => "Was soll ich von deiner Einkaufsliste streichen?"
  },
  "ask.whichItem.ReorderIntent": {
    "0": () => "Was soll ich nachbestellen?",
    "1": () => "Welches Produkt soll ich nachbestellen?",
    "2": () => "Was möchtest du nachbestellen?"
  },
  "ask.whichItem.SearchProductIntent": {
    "0": () => "Wonach soll ich suchen?"
  },
  "ask.whichItem.reprompt": {
    "0": () => "Sag einfach das Produkt, zum Beispiel: Kaffeekapseln. Welches ist es?"
  },
  backOfficeNotOffered: {
    "0": (d) => "Das verrät mir " + d.merchant + " noch nicht."
  },
  "buying.turnOn": {
    "0": () => "Um es wieder einzuschalten, sag: schalt das Kaufen ein."
  },
  buyingIsOff: {
    "0": () => "Kaufen ist hier ausgeschaltet, darum kann ich nicht bestellen."
  },
  "buyingModeSet.buying": {
    "0": () => "Kaufen ist an. Bevor ich bestelle, frage ich immer."
  },
  "buyingModeSet.listOnly": {
    "0": () => "Kaufen ist aus. Ich führe deinen Warenkorb und deine Liste und bestelle nichts."
  },
  cancelTooLate: {
    "0": (d) => "Bestellung " + d.number + " lässt sich nicht mehr stornieren."
  },
  "cancelTooLate.next": {
    "0": (d) => "Sobald sie da ist, kann " + d.merchant + " dir sagen, wie du sie zurückschickst."
  },
  "card.approvalPage.account": {
    "0": (d) => "Die Seite findest du in deinem Konto bei " + d.merchant + ". Gültig bis: " + d.day + "."
  },
  "card.approvalPage.buying": {
    "0": () => "Kaufen per Sprache freigeben"
  },
  "card.approvalPage.deletion": {
    "0": () => "Löschen deiner Daten freigeben"
  },
  "card.approvalPage.draft": {
    "0": () => "Bestellung freigeben"
  },
  "card.approvalPage.limit": {
    "0": () => "Neues Limit freigeben"
  },
  "card.approvalPage.link": {
    "0": () => "Seite öffnen"
  },
  "card.approvalPage.text": {
    "0": (d) => "Öffne die Seite, um es freizugeben. Gültig bis: " + d.day + "."
  },
  "card.cart.title": {
    "0": () => "Dein Warenkorb"
  },
  "card.choices.line": {
    "0": (d) => d.position + ". " + d.name
  },
  "card.choices.line.priced": {
    "0": (d) => d.position + ". " + d.name + ", " + d.price
  },
  "card.choices.title": {
    "0": () => "Was davon?"
  },
  "card.delivery": {
    "0": (d) => "Lieferung: " + d.day + ", " + d.address
  },
  "card.deliveryCost": {
    "0": (d) => "Versandkosten: " + d.cost
  },
  "card.deliveryCost.free": {
    "0": () => "Versandkosten: keine"
  },
  "card.draft.title": {
    "0": () => "Deine Bestellung, noch nicht aufgegeben"
  },
  "card.line": {
    "0": (d) => d.quantity + " × " + d.name + ", je " + d.price
  },
  "card.line.pack": {
    "0": (d) => d.quantity + " × " + d.name + ", Packung à " + d.pack + ", je " + d.price
  },
  "card.line.unpriced": {
    "0": (d) => d.quantity + " × " + d.name
  },
  "card.linkAccount.link": {
    "0": () => "Konto verbinden"
  },
  "card.linkAccount.text": {
    "0": (d) => "Verbinde dein Konto bei " + d.merchant + ", damit Sayso deine Bestellungen findet und für dich bestellen kann."
  },
  "card.linkAccount.title": {
    "0": () => "Konto verbinden"
  },
  "card.list.title": {
    "0": () => "Deine Einkaufsliste"
  },
  "card.moreLines": {
    "0": (d) => "und " + d.count + " weitere"
  },
  "card.order.title": {
    "0": (d) => "Bestellung " + d.number
  },
  "card.orders.line": {
    "0": (d) => "Bestellung " + d.number + ": " + d.status
  },
  "card.orders.title": {
    "0": () => "Deine Bestellungen"
  },
  "card.payment": {
    "0": (d) => "Zahlung: " + d.payment
  },
  "card.paymentLink.link": {
    "0": () => "Zahlung einrichten"
  },
  "card.paymentLink.text": {
    "0": (d) => "Öffne den Link, um zu wählen, wie du bei " + d.merchant + " zahlst. Gültig bis: " + d.day + "."
  },
  "card.paymentLink.title": {
    "0": () => "Zahlung einrichten"
  },
  "card.seller": {
    "0": (d) => "Verkäufer: " + d.seller
  },
  "card.tax": {
    "0": (d) => "Steuer: " + d.tax
  },
  "card.total": {
    "0": (d) => "Summe: " + d.total
  },
  cartCleared: {
    "0": (d) => "Dein Warenkorb ist jetzt leer. Ich habe " + plural(d.count, 0, de, { one: "eine Sache", other: d.count + " Sachen" }) + " herausgenommen."
  },
  cartEmpty: {
    "0": () => "Dein Warenkorb ist leer.",
    "1": () => "In deinem Warenkorb ist nichts."
  },
  "cartEmpty.next": {
    "0": () => "Um ihn zu füllen, sag: leg Kaffeekapseln in den Warenkorb."
  },
  cartFull: {
    "0": (d) => "Dein Warenkorb ist mit " + d.max + " Sachen voll."
  },
  "cartFull.next": {
    "0": () => "Geh zur Kasse oder nimm erst etwas heraus."
  },
  cartQuantityChanged: {
    "0": (d) => "Okay, jetzt " + d.quantity + " mal " + d.name + ".",
    "1": (d) => "Geändert auf " + d.quantity + " mal " + d.name + ".",
    "2": (d) => "Erledigt, " + d.quantity + " mal " + d.name + "."
  },
  cartRead: {
    "0": (d) => "In deinem Warenkorb: " + d.lines + ". Das macht " + d.subtotal + " ohne Steuer und Versand.",
    "1": (d) => "Du hast im Warenkorb: " + d.lines + ". Zusammen " + d.subtotal + ", ohne Steuer und Versand.",
    "2": (d) => "Dein Warenkorb: " + d.lines + ". Macht " + d.subtotal + " vor Steuer und Versand."
  },
  cartWaiting: {
    "0": (d) => "Du hast noch " + plural(d.count, 0, de, { one: "eine Sache", other: d.count + " Sachen" }) + " im Warenkorb.",
    "1": (d) => "Vom letzten Mal " + plural(d.count, 0, de, { one: "liegt noch eine Sache", other: "liegen noch " + d.count + " Sachen" }) + " in deinem Warenkorb."
  },
  "caution.boughtRecently": {
    "0": (d) => "Das hast du " + d.day + " schon gekauft."
  },
  "caution.boughtRecently.all": {
    "0": (d) => "Das alles hast du " + d.day + " schon gekauft."
  },
  "caution.boughtRecently.named": {
    "0": (d) => d.name + " hast du " + d.day + " schon gekauft."
  },
  "caution.more": {
    "0": (d) => plural(d.count, 0, de, { one: "Noch etwas ist ungewöhnlich", other: "Noch " + d.count + " Sachen sind ungewöhnlich" }) + "."
  },
  "caution.unusualQuantity": {
    "0": (d) => "Das sind " + d.quantity + " mal " + d.name + ", sonst nimmst du " + d.usual + "."
  },
  "caution.unusualQuantity.packs": {
    "0": (d) => "Das sind " + d.quantity + " Packungen, sonst nimmst du " + d.usual + "."
  },
  "change.lastPrice": {
    "0": (d) => "Letztes Mal waren es " + d.from + "."
  },
  "change.leftOut.discontinued": {
    "0": (d) => d.name + " habe ich weggelassen, nicht mehr im Angebot."
  },
  "change.leftOut.discontinued.short": {
    "0": (d) => "Weggelassen: " + d.name + ", nicht mehr im Angebot."
  },
  "change.leftOut.outOfStock": {
    "0": (d) => d.name + " habe ich weggelassen, gerade nicht auf Lager."
  },
  "change.leftOut.outOfStock.short": {
    "0": (d) => "Weggelassen: " + d.name + ", ausverkauft."
  },
  "change.pack": {
    "0": (d) => "Die Packung hat jetzt " + d.to + " statt " + d.from + "."
  },
  "change.pack.named": {
    "0": (d) => d.name + ": die Packung hat jetzt " + d.to + " statt " + d.from + "."
  },
  "change.pack.short": {
    "0": (d) => "Jetzt " + d.to + " statt " + d.from + "."
  },
  "change.priceDown": {
    "0": (d) => d.name + ": der Preis ist von " + d.from + " auf " + d.to + " gesunken."
  },
  "change.priceUp": {
    "0": (d) => d.name + ": der Preis ist von " + d.from + " auf " + d.to + " gestiegen."
  },
  "change.substitute": {
    "0": (d) => "Das ist der Ersatz für " + d.gone + ", nicht mehr im Angebot."
  },
  "change.substitute.named": {
    "0": (d) => d.name + ": der Ersatz für " + d.gone + ", nicht mehr im Angebot."
  },
  "change.substitute.short": {
    "0": (d) => "Ersatz für " + d.gone + "."
  },
  "chip.cart": {
    "0": () => "Mein Warenkorb"
  },
  "chip.first": {
    "0": () => "Das erste"
  },
  "chip.help": {
    "0": () => "Hilfe"
  },
  "chip.more": {
    "0": () => "Mehr dazu"
  },
  "chip.no": {
    "0": () => "Nein"
  },
  "chip.second": {
    "0": () => "Das zweite"
  },
  "chip.status": {
    "0": () => "Wo bleibt mein Paket"
  },
  "chip.third": {
    "0": () => "Das dritte"
  },
  "chip.yes": {
    "0": () => "Ja"
  },
  choices: {
    "0": (d) => "Für " + d.item + " habe ich gefunden: " + d.options + ".",
    "1": (d) => "Ich habe gefunden: " + d.options + ".",
    "2": (d) => "Zur Auswahl: " + d.options + "."
  },
  "codeAsked.buying": {
    "0": () => "Um das Kaufen einzuschalten, brauche ich deinen Sprachcode."
  },
  "codeAsked.deletion": {
    "0": () => "Um deine Daten zu löschen, brauche ich deinen Sprachcode."
  },
  "codeAsked.draft": {
    "0": () => "Für diese Bestellung brauche ich deinen Sprachcode."
  },
  "codeAsked.limit": {
    "0": () => "Um dein Limit zu ändern, brauche ich deinen Sprachcode."
  },
  codeLocked: {
    "0": () => "Dein Sprachcode ist nach zu vielen falschen Versuchen gesperrt."
  },
  "codeLocked.next": {
    "0": () => "Nimm bitte stattdessen die Freigabeseite."
  },
  codeTooLate: {
    "0": () => "Die Anfrage war schon vorbei, der Code hat also nichts bewirkt."
  },
  "codeTooLate.next": {
    "0": () => "Frag zur Sicherheit: wo bleibt meine Bestellung, oder frag mich noch mal danach."
  },
  codeWrong: {
    "0": (d) => "Der Code war nicht richtig, es wurde also nichts bestellt oder geändert. Du hast noch " + plural(d.triesLeft, 0, de, { one: "einen Versuch", other: d.triesLeft + " Versuche" }) + "."
  },
  "codeWrong.next": {
    "0": () => "Frag mich noch mal danach, um es erneut zu versuchen."
  },
  dataDeleted: {
    "0": () => "Erledigt, ich habe deine Liste, deinen Warenkorb, deine Einstellungen und deine Zahlungsart gelöscht."
  },
  "dataDeleted.shop": {
    "0": (d) => d.merchant + " führt eigene Unterlagen zu deinen Bestellungen."
  },
  "dataDeleted.underWay": {
    "0": (d) => plural(d.count, 0, de, { one: "Eine Bestellung wird gerade noch aufgegeben und läuft weiter", other: d.count + " Bestellungen werden gerade noch aufgegeben und laufen weiter" }) + "."
  },
  "day.date": {
    "0": (d) => "am " + d.date
  },
  "day.today": {
    "0": () => "heute"
  },
  "day.tomorrow": {
    "0": () => "morgen"
  },
  "day.weekday": {
    "0": (d) => select(d.weekday, { monday: "am Montag", tuesday: "am Dienstag", wednesday: "am Mittwoch", thursday: "am Donnerstag", friday: "am Freitag", saturday: "am Samstag", sunday: "am Sonntag", other: "" })
  },
  "day.yesterday": {
    "0": () => "gestern"
  },
  "details.delivery": {
    "0": (d) => "Die Lieferung " + d.day + " kostet " + d.cost + "."
  },
  "details.delivery.free": {
    "0": (d) => "Die Lieferung " + d.day + " ist kostenlos."
  },
  "details.payment": {
    "0": (d) => "Du zahlst mit " + d.payment + "."
  },
  "details.price": {
    "0": (d) => "Der Stückpreis ist " + d.price + "."
  },
  "details.prices": {
    "0": (d) => "Das sind: " + d.items + "."
  },
  "details.tax": {
    "0": (d) => "Die Steuer beträgt " + d.tax + "."
  },
  "details.tax.none": {
    "0": () => "Steuer fällt keine an."
  },
  "draft.products": {
    "0": (d) => "Das wäre: " + d.lines + ".",
    "1": (d) => "Also: " + d.lines + ".",
    "2": (d) => "Das sind: " + d.lines + "."
  },
  "draft.products.short": {
    "0": (d) => d.lines + "."
  },
  "draft.terms": {
    "0": (d) => "Verkauft von " + d.seller + ", Lieferung " + d.day + ", Adresse: " + d.address + ". Mit Steuer und Versand macht das " + d.total + ", Zahlung mit " + d.payment + ".",
    "1": (d) => d.seller + " liefert " + d.day + ", Adresse: " + d.address + ". Das macht " + d.total + " mit Steuer und Versand, Zahlung mit " + d.payment + ".",
    "2": (d) => "Lieferung " + d.day + " von " + d.seller + ", Adresse: " + d.address + ". Zusammen " + d.total + " mit Steuer und Versand, Zahlung mit " + d.payment + "."
  },
  "draft.terms.short": {
    "0": (d) => "Insgesamt " + d.total + " von " + d.seller + ", Lieferung " + d.day + ", Adresse: " + d.address + ", mit " + d.payment + "."
  },
  "draft.terms.shortest": {
    "0": (d) => "Insgesamt " + d.total + ", " + d.seller + ", " + d.address + " " + d.day + ", " + d.payment + "."
  },
  "draftChangedMeanwhile.delivery": {
    "0": () => "Die Lieferung hat sich gerade geändert, darum noch mal von vorn."
  },
  "draftChangedMeanwhile.price": {
    "0": () => "Der Preis hat sich gerade geändert, darum noch mal von vorn."
  },
  "draftChangedMeanwhile.stock": {
    "0": () => "Der Bestand hat sich gerade geändert, darum noch mal von vorn."
  },
  draftExpired: {
    "0": () => "Das Angebot ist abgelaufen, es ist also nichts bestellt."
  },
  "draftExpired.next": {
    "0": () => "Frag noch mal danach, dann hörst du den heutigen Preis."
  },
  draftWithdrawn: {
    "0": () => "Alles klar, ich bestelle es nicht.",
    "1": () => "Okay, es ist nichts bestellt.",
    "2": () => "Kein Problem, die Bestellung ist vom Tisch."
  },
  "email.cancel": {
    "0": (d) => "Zum Stornieren sag innerhalb von " + plural(d.minutes, 0, de, { one: "einer Minute", other: d.minutes + " Minuten" }) + " nach der Bestellung „storniere meine Bestellung“, solange sie noch nicht verschickt ist."
  },
  "email.number": {
    "0": (d) => "Bestellnummer: " + d.number
  },
  "email.opening": {
    "0": () => "Vielen Dank, deine Bestellung ist aufgegeben."
  },
  "email.return": {
    "0": (d) => "Um nach der Lieferung etwas zurückzuschicken, wende dich an " + d.seller + " und nenne die Bestellnummer."
  },
  "email.subject": {
    "0": (d) => "Deine Bestellung " + d.number + " bei " + d.seller
  },
  fallback: {
    "0": () => "Das habe ich leider nicht verstanden. Ich kann Sachen nachbestellen, deine Bestellung finden und mich um Warenkorb und Einkaufsliste kümmern.",
    "1": () => "Ich bin nicht sicher, was du meinst. Ich kann nachbestellen, nach einer Bestellung sehen oder etwas in den Warenkorb oder auf die Einkaufsliste setzen.",
    "2": () => "Da muss ich passen. Ich kann für dich nachbestellen, nach deinen Bestellungen sehen und Warenkorb und Liste führen."
  },
  goodbye: {
    "0": () => "Tschüss.",
    "1": () => "Bis bald.",
    "2": () => "Mach's gut."
  },
  help: {
    "0": () => "Sag zum Beispiel: bestell meine Kaffeekapseln nach, wo bleibt mein Paket, oder setz Zahnpasta auf die Einkaufsliste. Ich bestelle erst, wenn du ja sagst.",
    "1": () => "Ich bestelle nach, was du schon mal gekauft hast. Sag: bestell meine Zahnbürstenköpfe nach, was ist im Warenkorb, oder wo bleibt meine Bestellung.",
    "2": () => "Versuch mal: bestell Spülmaschinentabs nach, leg Kaffeekapseln in den Warenkorb, oder lies meine Einkaufsliste vor. Bevor ich bestelle, frage ich immer."
  },
  itemNotOrdered: {
    "0": (d) => "In deinen Bestellungen sehe ich " + d.item + " nicht."
  },
  "itemNotOrdered.next": {
    "0": () => "Frag: wo bleibt meine Bestellung, dann hörst du, was unterwegs ist."
  },
  itemNotUnderstood: {
    "0": () => "Das Produkt habe ich nicht verstanden. Sag es bitte in Worten."
  },
  lateOrderCancelled: {
    "0": (d) => "Bestellung " + d.number + " ist jetzt storniert, wie gewünscht."
  },
  lateOrderNeedsPerson: {
    "0": (d) => "Es gibt Neues zu deiner früheren Bestellung von " + d.item + ". Ich weiß nicht, wie sie ausgegangen ist, " + d.merchant + " kümmert sich darum."
  },
  lateOrderPlaced: {
    "0": (d) => "Deine frühere Bestellung von " + d.item + " hat geklappt. Es ist Bestellung " + d.number + ", Lieferung " + d.day + ".",
    "1": (d) => "Gute Nachricht: Deine frühere Bestellung von " + d.item + " ist aufgegeben. Es ist Bestellung " + d.number + ", Lieferung " + d.day + "."
  },
  "lateOrderPlaced.past": {
    "0": (d) => "Deine frühere Bestellung von " + d.item + " hat geklappt. Es ist Bestellung " + d.number + ", geplant war die Lieferung " + d.day + "."
  },
  lateOrderRefused: {
    "0": () => "Zuerst zu einer früheren Bestellung."
  },
  lateTooLateToCancel: {
    "0": (d) => "Bestellung " + d.number + " war schon verschickt, ich konnte sie nicht mehr stornieren."
  },
  "limitSet.month": {
    "0": (d) => "Dein Limit liegt jetzt bei " + d.limit + " im Monat. Darüber reicht ein Ja nicht."
  },
  "limitSet.order": {
    "0": (d) => "Dein Limit liegt jetzt bei " + d.limit + " pro Bestellung. Darüber reicht ein Ja nicht."
  },
  listCleared: {
    "0": (d) => "Deine Einkaufsliste ist jetzt leer. Ich habe " + plural(d.count, 0, de, { one: "einen Eintrag", other: d.count + " Einträge" }) + " gestrichen."
  },
  listEmpty: {
    "0": () => "Deine Einkaufsliste ist leer.",
    "1": () => "Auf deiner Einkaufsliste steht nichts."
  },
  "listEmpty.next": {
    "0": () => "Zum Anfangen sag: setz Zahnpasta auf die Einkaufsliste."
  },
  listFull: {
    "0": (d) => "Deine Einkaufsliste ist mit " + d.max + " Einträgen voll."
  },
  "listFull.next": {
    "0": () => "Streich erst etwas."
  },
  listRead: {
    "0": (d) => "Auf deiner Einkaufsliste: " + d.entries + ".",
    "1": (d) => "Deine Einkaufsliste: " + d.entries + ".",
    "2": (d) => "Das hast du auf der Einkaufsliste: " + d.entries + "."
  },
  lowStockTold: {
    "0": (d) => "Knapp wird: " + d.products + "."
  },
  "lowStockTold.none": {
    "0": () => "Nichts wird knapp."
  },
  missedDemandTold: {
    "0": (d) => "Diesen Monat wurde vergeblich gefragt nach: " + d.wishes + "."
  },
  "missedDemandTold.none": {
    "0": () => "Diesen Monat fehlt nichts, wonach mehrere gefragt haben."
  },
  movedToCart: {
    "0": (d) => "Von der Liste in den Warenkorb gelegt: " + d.names + ".",
    "1": (d) => "Okay, von der Liste jetzt im Warenkorb: " + d.names + "."
  },
  noOpenOrders: {
    "0": () => "Es ist keine Bestellung unterwegs."
  },
  noOrdersYet: {
    "0": () => "Ich sehe noch keine Bestellungen von dir."
  },
  "noOrdersYet.next": {
    "0": () => "Nenn mir ein Produkt, dann suche ich es im Shop."
  },
  noPlainYes: {
    "0": () => "Das war kein klares Ja, also habe ich noch nichts getan."
  },
  notBought: {
    "0": (d) => "In deinen bisherigen Bestellungen finde ich nichts zu " + d.item + ".",
    "1": (d) => "Zu " + d.item + " hast du hier noch nichts gekauft.",
    "2": (d) => "Unter deinen Bestellungen finde ich " + d.item + " nicht."
  },
  "notBought.next": {
    "0": () => "Ich kann im Shop danach suchen oder es auf deine Einkaufsliste setzen."
  },
  notBoughtButSold: {
    "0": (d) => "Zu " + d.item + " hast du hier noch nichts gekauft, aber im Shop gibt es " + d.product + " für " + d.price + ".",
    "1": (d) => "In deinen Bestellungen finde ich " + d.item + " nicht. Im Shop gibt es " + d.product + " für " + d.price + "."
  },
  notInCart: {
    "0": (d) => "In deinem Warenkorb sehe ich " + d.item + " nicht."
  },
  "notInCart.next": {
    "0": () => "Frag: was ist im Warenkorb, dann hörst du alles."
  },
  notMovedToCart: {
    "0": (d) => "Auf der Liste geblieben, weil im Shop nichts eindeutig passt: " + d.names + "."
  },
  "notMovedToCart.next": {
    "0": () => "Nenn mir die Marke, dann lege ich es in den Warenkorb."
  },
  notOnList: {
    "0": (d) => "Auf deiner Einkaufsliste sehe ich " + d.item + " nicht."
  },
  "notOnList.next": {
    "0": () => "Sag: lies meine Einkaufsliste vor, dann hörst du alles."
  },
  notSold: {
    "0": (d) => "Im Shop habe ich nichts zu " + d.item + " gefunden.",
    "1": (d) => "Der Shop hat anscheinend nichts zu " + d.item + "."
  },
  "notSold.next": {
    "0": () => "Versuch es mit einem anderen Wort oder setz es auf deine Einkaufsliste."
  },
  nothingMore: {
    "0": () => "Mehr weiß ich dazu nicht."
  },
  nothingToAnswer: {
    "0": () => "Ich hatte gerade gar nichts gefragt."
  },
  "nothingToAnswer.next": {
    "0": () => "Sag mir, was du brauchst, zum Beispiel: bestell meine Kaffeekapseln nach."
  },
  nothingToCancel: {
    "0": () => "Es gibt keine Bestellung, die ich noch stornieren kann."
  },
  "nothingToCancel.next": {
    "0": () => "Frag: wo bleibt meine Bestellung, dann hörst du, was unterwegs ist."
  },
  nothingToChange: {
    "0": () => "Gerade gibt es nichts zu ändern."
  },
  "nothingToChange.next": {
    "0": () => "Sag mir, was du brauchst und wie viel, zum Beispiel: leg 2 Packungen Kaffeekapseln in den Warenkorb."
  },
  nothingToChoose: {
    "0": () => "Gerade gibt es nichts auszuwählen."
  },
  "nothingToChoose.next": {
    "0": () => "Sag mir, was du brauchst, zum Beispiel: bestell meine Kaffeekapseln nach."
  },
  nothingToRepeat: {
    "0": () => "Ich habe noch gar nichts gesagt."
  },
  nowAbout: {
    "0": () => "Dein Konto ist verbunden. Jetzt zu dem, was du vorhin wolltest."
  },
  "nowAbout.item": {
    "0": (d) => "Dein Konto ist verbunden. Jetzt also zu deinem Wunsch von vorhin: " + d.item + "."
  },
  orderCancelled: {
    "0": (d) => "Bestellung " + d.number + " ist storniert. Falls schon abgebucht wurde, bekommst du die " + d.total + " zurück.",
    "1": (d) => "Erledigt, Bestellung " + d.number + " ist storniert. Wurden die " + d.total + " schon abgebucht, bekommst du sie zurück."
  },
  orderCancelling: {
    "0": (d) => "Ich storniere Bestellung " + d.number + " gerade. Wie es ausgeht, sage ich dir beim nächsten Mal."
  },
  orderNeedsPerson: {
    "0": (d) => "Wie deine Bestellung von " + d.item + " ausgegangen ist, weiß ich noch nicht. " + d.merchant + " kümmert sich darum, bestell es bis dahin bitte nicht noch mal."
  },
  orderPlaced: {
    "0": (d) => "Erledigt. Du bekommst " + d.things + " " + d.day + ", für " + d.total + ". Deine Bestellnummer ist " + d.number + ".",
    "1": (d) => "Ist bestellt, und " + d.day + " bekommst du " + d.things + ", für " + d.total + ". Die Bestellnummer ist " + d.number + ".",
    "2": (d) => "Fertig. Ich habe " + d.things + " für " + d.total + " bestellt, Lieferung " + d.day + ". Das ist Bestellung " + d.number + "."
  },
  orderPlacing: {
    "0": (d) => "Ich gebe die Bestellung gerade auf: " + d.item + ". Das dauert einen Moment. Als Nächstes sage ich dir, wie es ausgegangen ist."
  },
  "orderStatuses.more": {
    "0": (d) => "Du hast noch " + plural(d.count, 0, de, { one: "eine weitere Bestellung", other: d.count + " weitere Bestellungen" }) + "."
  },
  orderUnderWay: {
    "0": (d) => "Ich bin noch dabei, zu bestellen: " + d.item + ". Sobald ich mehr weiß, sage ich es dir."
  },
  "orderUnderWay.some": {
    "0": () => "Ich bin noch dabei, deine letzte Bestellung aufzugeben. Sobald ich mehr weiß, sage ich es dir."
  },
  orderUnknown: {
    "0": (d) => "Eine Bestellung mit der Nummer " + d.number + " finde ich nicht."
  },
  "orderUnknown.next": {
    "0": () => "Frag: wo bleibt meine Bestellung, dann hörst du, was unterwegs ist."
  },
  "overLimit.month": {
    "0": (d) => "Das macht " + d.total + ", damit kommst du über das Limit von " + d.limit + " im Monat."
  },
  "overLimit.order": {
    "0": (d) => "Das macht " + d.total + ", und das Limit liegt bei " + d.limit + " pro Bestellung."
  },
  paymentActive: {
    "0": (d) => "Alles bereit, du zahlst mit " + d.payment + ".",
    "1": (d) => "Deine Zahlungsart ist eingerichtet: " + d.payment + "."
  },
  "paymentLink.cannotSend": {
    "0": () => "Von hier kann ich den Link nicht schicken. Frag mich bitte in einer App oder einem Chat."
  },
  "paymentLink.sent": {
    "0": () => "Ich habe dir einen Link geschickt. Öffne ihn und frag mich dann noch mal."
  },
  "paymentLink.sent.asked": {
    "0": () => "Ich habe dir einen Link geschickt. Öffne ihn, um deine Zahlungsart zu wählen."
  },
  "paymentLinkReady.asked": {
    "0": () => "Richten wir ein, wie du zahlst."
  },
  "paymentLinkReady.expired": {
    "0": () => "Deine Zahlungsart ist abgelaufen, darum kann ich nicht bestellen."
  },
  "paymentLinkReady.neverSetUp": {
    "0": () => "Du hast noch keine Zahlungsart eingerichtet, darum kann ich nicht bestellen."
  },
  "paymentLinkReady.pending": {
    "0": () => "Deine Zahlungsart ist noch nicht fertig eingerichtet."
  },
  paymentSilent: {
    "0": () => "Ich erreiche den Zahlungsdienst gerade nicht. Versuch es bitte in ein paar Minuten noch mal."
  },
  "phrase.card": {
    "0": (d) => "Karte " + d.digits
  },
  "phrase.cost": {
    "0": (d) => plural(d.quantity, 0, de, { "1": d.line + ", für " + d.price, other: d.line + ", für je " + d.price })
  },
  "phrase.cost.down": {
    "0": (d) => plural(d.quantity, 0, de, { "1": d.line + ", für " + d.price, other: d.line + ", für je " + d.price }) + ", statt bisher " + d.from
  },
  "phrase.cost.up": {
    "0": (d) => plural(d.quantity, 0, de, { "1": d.line + ", für " + d.price, other: d.line + ", für je " + d.price }) + ", vorher " + d.from
  },
  "phrase.entry": {
    "0": (d) => plural(d.quantity, 0, de, { "1": d.name, other: d.quantity + " " + d.name })
  },
  "phrase.kept.cart": {
    "0": (d) => plural(d.count, 0, de, { one: "deinen Warenkorb mit einer Sache", other: "deinen Warenkorb mit " + d.count + " Sachen" })
  },
  "phrase.kept.limits": {
    "0": () => "deine Limits"
  },
  "phrase.kept.list": {
    "0": (d) => plural(d.count, 0, de, { one: "deine Einkaufsliste mit einem Eintrag", other: "deine Einkaufsliste mit " + d.count + " Einträgen" })
  },
  "phrase.kept.orders": {
    "0": (d) => plural(d.count, 0, de, { one: "eine letzte Bestellung", other: d.count + " letzte Bestellungen" })
  },
  "phrase.kept.payment": {
    "0": () => "wie du zahlst"
  },
  "phrase.kept.talk": {
    "0": () => "unser letztes Gespräch"
  },
  "phrase.line.counted": {
    "0": (d) => plural(d.quantity, 0, de, { "1": "eine Packung", other: d.quantity + " Packungen" }) + " à " + d.count + " " + d.name
  },
  "phrase.line.packs": {
    "0": (d) => plural(d.quantity, 0, de, { "1": d.name, other: d.quantity + " Packungen " + d.name })
  },
  "phrase.line.single": {
    "0": (d) => plural(d.quantity, 0, de, { "1": d.name, other: d.quantity + " mal " + d.name })
  },
  "phrase.line.units": {
    "0": (d) => plural(d.quantity, 0, de, { "1": "eine Packung", other: d.quantity + " Packungen" }) + " à " + d.count + " " + d.unit + " " + d.name
  },
  "phrase.lowStock": {
    "0": (d) => d.name + ", " + plural(d.available, 0, de, { "0": "ausverkauft", one: "noch " + d.available + " da", other: "noch " + d.available + " da" })
  },
  "phrase.missed": {
    "0": (d) => d.words + ", " + plural(d.shoppers, 0, de, { one: "eine Person", other: d.shoppers + " Personen" })
  },
  "phrase.more": {
    "0": (d) => d.count + " weitere"
  },
  "phrase.priced": {
    "0": (d) => d.name + " für " + d.price
  },
  "phrase.pricedEach": {
    "0": (d) => d.name + " für je " + d.price
  },
  "phrase.things": {
    "0": (d) => d.name + plural(d.more, 0, de, { "0": "", one: " und ein weiteres Produkt", other: " und " + d.more + " weitere Produkte" })
  },
  "phrase.units": {
    "0": (d) => d.count + " " + d.unit
  },
  "phrase.unnamed": {
    "0": () => "das"
  },
  "phrase.wish.AddToCartIntent": {
    "0": () => "etwas in den Warenkorb legen"
  },
  "phrase.wish.AddToListIntent": {
    "0": () => "etwas auf die Einkaufsliste setzen"
  },
  "phrase.wish.CancelOrderIntent": {
    "0": () => "eine Bestellung stornieren"
  },
  "phrase.wish.ChangeQuantityIntent": {
    "0": () => "die Menge ändern"
  },
  "phrase.wish.CheckoutIntent": {
    "0": () => "zur Kasse gehen"
  },
  "phrase.wish.ClearCartIntent": {
    "0": () => "den Warenkorb leeren"
  },
  "phrase.wish.ClearListIntent": {
    "0": () => "die Einkaufsliste leeren"
  },
  "phrase.wish.DeleteDataIntent": {
    "0": () => "deine Daten löschen"
  },
  "phrase.wish.LowStockIntent": {
    "0": () => "hören, was knapp wird"
  },
  "phrase.wish.MissedDemandIntent": {
    "0": () => "hören, wonach vergeblich gefragt wird"
  },
  "phrase.wish.MoveListToCartIntent": {
    "0": () => "die Liste in den Warenkorb legen"
  },
  "phrase.wish.OrderStatusIntent": {
    "0": () => "den Stand einer Bestellung hören"
  },
  "phrase.wish.PriceIntent": {
    "0": () => "einen Preis hören"
  },
  "phrase.wish.PrivacyIntent": {
    "0": () => "hören, was ich über dich weiß"
  },
  "phrase.wish.ReadListIntent": {
    "0": () => "die Einkaufsliste hören"
  },
  "phrase.wish.RemoveFromCartIntent": {
    "0": () => "etwas aus dem Warenkorb nehmen"
  },
  "phrase.wish.RemoveFromListIntent": {
    "0": () => "etwas von der Einkaufsliste streichen"
  },
  "phrase.wish.ReorderIntent": {
    "0": () => "etwas nachbestellen"
  },
  "phrase.wish.SalesIntent": {
    "0": () => "hören, wie die Verkäufe heute waren"
  },
  "phrase.wish.SearchProductIntent": {
    "0": () => "ein Produkt suchen"
  },
  "phrase.wish.SetBuyingModeIntent": {
    "0": () => "das Kaufen ein- oder ausschalten"
  },
  "phrase.wish.SetLimitIntent": {
    "0": () => "ein Ausgabenlimit festlegen"
  },
  "phrase.wish.SetUpPaymentIntent": {
    "0": () => "die Zahlung einrichten"
  },
  "phrase.wish.ViewCartIntent": {
    "0": () => "den Warenkorb hören"
  },
  "phrase.wish.WaitingOrdersIntent": {
    "0": () => "hören, wie viele Bestellungen warten"
  },
  priceTold: {
    "0": (d) => "Der Preis für " + d.product + " ist gerade " + d.price + ".",
    "1": (d) => d.product + ": das macht " + d.price + ".",
    "2": (d) => "Du zahlst " + d.price + " für " + d.product + "."
  },
  "priceTold.outOfStock": {
    "0": (d) => "Der Preis für " + d.product + " ist " + d.price + ", aber gerade ist nichts davon auf Lager."
  },
  privacyTold: {
    "0": (d) => "Ich speichere " + d.things + "."
  },
  "privacyTold.never": {
    "0": () => "Kartennummern und Sprachcodes speichere ich nie."
  },
  "privacyTold.next": {
    "0": () => "Zum Löschen sag: lösch meine Daten."
  },
  quantityNotUnderstood: {
    "0": (d) => "Ich habe " + d.spoken + " gehört, und das ist keine Menge, die ich kenne. Sag bitte eine ganze Zahl, zum Beispiel 2."
  },
  "quantityNotUnderstood.unheard": {
    "0": () => "Ich habe die Menge nicht verstanden. Sag bitte eine ganze Zahl, zum Beispiel 2."
  },
  quantityTooLarge: {
    "0": (d) => "Das ist mehr, als ich annehmen kann. Von einem Produkt gehen höchstens " + d.max + "."
  },
  quantityTooSmall: {
    "0": () => "Ich brauche mindestens die Menge 1."
  },
  "refusal.declined.blocked": {
    "0": (d) => "Deine Bank hat die Zahlung für " + d.item + " gesperrt, es ist also nichts bestellt."
  },
  "refusal.declined.insufficientFunds": {
    "0": (d) => "Die Zahlung für " + d.item + " wurde mangels Deckung abgelehnt. Es ist nichts bestellt."
  },
  "refusal.declined.next": {
    "0": () => "Um anders zu zahlen, sag: Zahlung einrichten."
  },
  "refusal.declined.other": {
    "0": (d) => "Die Zahlung für " + d.item + " wurde abgelehnt, es ist also nichts bestellt."
  },
  "refusal.gaveUp": {
    "0": (d) => "Die Bestellung von " + d.item + " hat zu lange gedauert, darum habe ich sie abgebrochen. Du zahlst nichts."
  },
  "refusal.gaveUp.next": {
    "0": () => "Du kannst es noch mal bestellen."
  },
  "refusal.linkExpired": {
    "0": (d) => "Deine Zahlungsart ist abgelaufen, darum konnte ich " + d.item + " nicht bestellen."
  },
  "refusal.linkExpired.next": {
    "0": () => "Sag: Zahlung einrichten, dann mache ich dir einen neuen Link."
  },
  "refusal.notApproved": {
    "0": (d) => "Die Bestellung wurde auf der Seite nicht freigegeben: " + d.item + ". Es ist nichts bestellt."
  },
  "refusal.outOfStock": {
    "0": (d) => "Gerade ausverkauft: " + d.name + ". Es ist also nichts bestellt."
  },
  "refusal.outOfStock.next": {
    "0": () => "Du kannst mich nach etwas Ähnlichem suchen lassen."
  },
  "refusal.priceChanged": {
    "0": (d) => "Die Summe für " + d.item + " ist jetzt " + d.total + ", darum ist nichts bestellt."
  },
  "refusal.priceChanged.next": {
    "0": () => "Frag noch mal danach, dann hörst du die neue Bestellung."
  },
  "refusal.shopRefused": {
    "0": (d) => "Der Shop hat die Bestellung von " + d.item + " nicht angenommen, und du zahlst nichts."
  },
  "refusal.shopRefused.next": {
    "0": (d) => "Versuch es später noch mal oder frag " + d.merchant + "."
  },
  removedFromCart: {
    "0": (d) => "Aus dem Warenkorb raus: " + d.name + ".",
    "1": (d) => "Okay, ich habe " + d.name + " aus dem Warenkorb genommen.",
    "2": (d) => "Erledigt, nicht mehr im Warenkorb: " + d.name + "."
  },
  removedFromList: {
    "0": (d) => "Ich habe " + d.name + " von deiner Einkaufsliste gestrichen.",
    "1": (d) => "Okay, von der Einkaufsliste gestrichen: " + d.name + ".",
    "2": (d) => "Erledigt, nicht mehr auf deiner Einkaufsliste: " + d.name + "."
  },
  "rest.onScreen": {
    "0": () => "Den Rest siehst du auf dem Bildschirm."
  },
  salesTold: {
    "0": (d) => "Heute " + plural(d.orders, 0, de, { one: "ist bisher eine Bestellung", other: "sind bisher " + d.orders + " Bestellungen" }) + " eingegangen."
  },
  "salesTold.best": {
    "0": (d) => "Am besten läuft: " + d.names + "."
  },
  "salesTold.none": {
    "0": () => "Heute ist noch keine Bestellung eingegangen."
  },
  "salesTold.total": {
    "0": (d) => "Zusammen sind das " + d.total + "."
  },
  searchResults: {
    "0": (d) => "Für " + d.item + " hat der Shop: " + d.products + ".",
    "1": (d) => "Ich habe gefunden: " + d.products + ".",
    "2": (d) => "Im Shop gibt es: " + d.products + "."
  },
  shopSilent: {
    "0": () => "Ich erreiche den Shop gerade nicht. Versuch es bitte in ein paar Minuten noch mal."
  },
  shoppersOnly: {
    "0": (d) => "Du bist als Team von " + d.merchant + " verbunden. Zum Einkaufen verbinde bitte dein eigenes Konto."
  },
  staffOnly: {
    "0": (d) => "Das ist nur für die Leute von " + d.merchant + "."
  },
  "status.cancelled": {
    "0": (d) => "Deine Bestellung wurde storniert: " + d.things + "."
  },
  "status.cancelled.short": {
    "0": (d) => d.name + ": storniert."
  },
  "status.delivered": {
    "0": (d) => "Deine Bestellung wurde geliefert: " + d.things + "."
  },
  "status.delivered.day": {
    "0": (d) => "Deine Bestellung wurde " + d.day + " geliefert: " + d.things + "."
  },
  "status.delivered.short": {
    "0": (d) => d.name + ": geliefert."
  },
  "status.expected": {
    "0": (d) => "Die Lieferung soll " + d.day + " ankommen."
  },
  "status.expected.short": {
    "0": (d) => "Erwartet " + d.day + "."
  },
  "status.noDay": {
    "0": () => "Einen Liefertag hat der Shop noch nicht."
  },
  "status.outForDelivery": {
    "0": (d) => "Deine Bestellung wird gerade ausgeliefert: " + d.things + "."
  },
  "status.outForDelivery.carrier": {
    "0": (d) => "Deine Bestellung wird gerade von " + d.carrier + " ausgeliefert: " + d.things + "."
  },
  "status.outForDelivery.short": {
    "0": (d) => d.name + ": wird ausgeliefert."
  },
  "status.outForDelivery.short.carrier": {
    "0": (d) => d.name + ": wird ausgeliefert von " + d.carrier + "."
  },
  "status.overdue": {
    "0": (d) => "Erwartet wurde die Lieferung " + d.day + "."
  },
  "status.overdue.short": {
    "0": (d) => "Erwartet war " + d.day + "."
  },
  "status.preparing": {
    "0": (d) => "Deine Bestellung wird gerade gepackt: " + d.things + "."
  },
  "status.preparing.short": {
    "0": (d) => d.name + ": wird gepackt."
  },
  "status.received": {
    "0": (d) => "Deine Bestellung ist beim Shop angekommen: " + d.things + "."
  },
  "status.received.short": {
    "0": (d) => d.name + ": beim Shop angekommen."
  },
  "status.returned": {
    "0": (d) => "Deine Bestellung wurde zurückgeschickt: " + d.things + "."
  },
  "status.returned.short": {
    "0": (d) => d.name + ": zurückgeschickt."
  },
  "status.shipped": {
    "0": (d) => "Deine Bestellung ist unterwegs: " + d.things + "."
  },
  "status.shipped.carrier": {
    "0": (d) => "Deine Bestellung ist mit " + d.carrier + " unterwegs: " + d.things + "."
  },
  "status.shipped.short": {
    "0": (d) => d.name + ": unterwegs."
  },
  "status.shipped.short.carrier": {
    "0": (d) => d.name + ": unterwegs mit " + d.carrier + "."
  },
  tooLong: {
    "0": () => "Das war viel auf einmal. Sag es bitte in wenigen Worten."
  },
  totalUnclear: {
    "0": () => "Der Shop hat sich bei dieser Bestellung verrechnet, deshalb bestelle ich nicht."
  },
  touchedTooLate: {
    "0": () => "Das stand auf einer früheren Anzeige, deshalb bleibt alles, wie es ist."
  },
  troubled: {
    "0": () => "Entschuldige, bei mir ist etwas schiefgegangen. Wenn du gerade bestellt hast, frag: wo bleibt meine Bestellung. Sonst sag es bitte noch mal."
  },
  "unavailable.discontinued": {
    "0": (d) => "Tut mir leid, " + d.name + " gibt es im Shop nicht mehr."
  },
  "unavailable.few": {
    "0": (d) => "Der Shop hat nur noch " + d.available + " mal " + d.name + "."
  },
  "unavailable.few.next": {
    "0": () => "Du kannst weniger nehmen."
  },
  "unavailable.next": {
    "0": () => "Du kannst mich nach etwas Ähnlichem suchen lassen."
  },
  "unavailable.outOfStock": {
    "0": (d) => "Tut mir leid, gerade nicht auf Lager: " + d.name + ".",
    "1": (d) => "Leider gerade ausverkauft: " + d.name + "."
  },
  waitingOrdersTold: {
    "0": (d) => plural(d.orders, 0, de, { one: "Eine Bestellung wartet", other: d.orders + " Bestellungen warten" }) + " auf den Versand."
  },
  "waitingOrdersTold.late": {
    "0": (d) => plural(d.late, 0, de, { one: "Eine ist", other: d.late + " sind" }) + " verspätet."
  },
  "waitingOrdersTold.none": {
    "0": () => "Es wartet keine Bestellung."
  },
  welcome: {
    "0": (d) => "Willkommen bei " + d.merchant + ".",
    "1": (d) => "Hallo, hier ist " + d.merchant + ".",
    "2": (d) => "Hi, schön, dass du bei " + d.merchant + " bist."
  },
  "welcome.named": {
    "0": (d) => "Hi " + d.firstName + ", willkommen bei " + d.merchant + ".",
    "1": (d) => "Hallo " + d.firstName + ", hier ist " + d.merchant + ".",
    "2": (d) => "Schön, dass du da bist, " + d.firstName + ". Hier ist " + d.merchant + "."
  }
};
