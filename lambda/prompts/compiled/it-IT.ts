// Compiled from lambda/prompts/locales/it-IT.json by lambda/prompts/compile.ts. Do not edit.
import { it } from "@messageformat/runtime/lib/cardinals";
import { plural, select } from "@messageformat/runtime";
import type { Messages } from '../messages.ts';

export const messages: Messages = {
  accountNotLinked: {
    "0": (d) => "Per questo mi serve il tuo account " + d.merchant + ". Ti ho mandato un link per collegarlo."
  },
  "accountNotLinked.cannotSend": {
    "0": (d) => "Per questo mi serve il tuo account " + d.merchant + ". Da qui non posso collegarlo, quindi chiedimelo di nuovo da un’app."
  },
  addedToCart: {
    "0": (d) => "Ho messo " + d.line + " nel carrello, a " + d.price + " per confezione.",
    "1": (d) => "Okay, " + d.line + " a " + d.price + " per confezione, adesso nel carrello.",
    "2": (d) => "Fatto, ora hai nel carrello " + d.line + ", a " + d.price + " per confezione."
  },
  "addedToCart.one": {
    "0": (d) => "Ho messo " + d.line + " nel carrello, per " + d.price + ".",
    "1": (d) => "Okay, " + d.line + " per " + d.price + ", adesso nel carrello.",
    "2": (d) => "Fatto, ora hai nel carrello " + d.line + ", per " + d.price + "."
  },
  addedToList: {
    "0": (d) => "Ho messo " + d.entry + " nella lista della spesa.",
    "1": (d) => "Okay, " + d.entry + ", aggiunto alla lista della spesa.",
    "2": (d) => "Fatto, ora hai " + d.entry + " nella lista della spesa."
  },
  allRight: {
    "0": () => "Va bene.",
    "1": () => "Okay.",
    "2": () => "D’accordo."
  },
  alreadyOnList: {
    "0": (d) => "Nella lista della spesa hai già " + d.entry + "."
  },
  alreadyOrdered: {
    "0": (d) => "È già ordinato: " + d.item + ", ordine numero " + d.number + "."
  },
  "alreadyOrdered.cancel": {
    "0": () => "Se non lo vuoi, di’, annulla il mio ordine."
  },
  alreadyOrdering: {
    "0": () => "Lo sto già ordinando. Se non lo vuoi, poi di’, annulla il mio ordine."
  },
  amountNotUnderstood: {
    "0": () => "Non ho capito la cifra."
  },
  apology: {
    "0": () => "Scusa, qualcosa è andato storto. Chiedimi dov'è il mio ordine, oppure ripeti, per favore."
  },
  approvalPageReady: {
    "0": () => "Ti ho mandato un link per approvare; aprilo presto, per favore."
  },
  "approvalPageReady.buying": {
    "0": () => "Fino ad allora gli acquisti restano disattivati."
  },
  "approvalPageReady.cannotSend": {
    "0": (d) => "Per favore, approva presto, nella pagina del tuo account " + d.merchant + "."
  },
  "approvalPageReady.deletion": {
    "0": () => "Fino ad allora non viene cancellato niente."
  },
  "approvalPageReady.draft": {
    "0": () => "Fino ad allora non viene ordinato niente."
  },
  "approvalPageReady.limit": {
    "0": () => "Fino ad allora il limite resta com’è."
  },
  "ask.choose": {
    "0": () => "Quale vuoi?",
    "1": () => "Quale intendi?",
    "2": () => "Quale scegli?"
  },
  "ask.choose.forCart": {
    "0": () => "Quale metto nel carrello?",
    "1": () => "Quale vuoi nel carrello?",
    "2": () => "Quale aggiungo al carrello?"
  },
  "ask.choose.forCart.reprompt": {
    "0": (d) => "Quale metto nel carrello, " + d.options + "?"
  },
  "ask.choose.fromCart": {
    "0": () => "Quale tolgo dal carrello?"
  },
  "ask.choose.fromCart.reprompt": {
    "0": (d) => "Quale tolgo dal carrello, " + d.options + "?"
  },
  "ask.choose.only": {
    "0": () => "È questo che vuoi?",
    "1": () => "Intendi questo?"
  },
  "ask.choose.only.forCart": {
    "0": () => "Lo metto nel carrello?",
    "1": () => "Lo vuoi nel carrello?"
  },
  "ask.choose.only.forCart.reprompt": {
    "0": (d) => "Metto " + d.options + " nel carrello, sì o no?"
  },
  "ask.choose.only.fromCart": {
    "0": () => "Lo tolgo dal carrello?"
  },
  "ask.choose.only.fromCart.reprompt": {
    "0": (d) => "Tolgo " + d.options + " dal carrello, sì o no?"
  },
  "ask.choose.only.reprompt": {
    "0": (d) => "Intendi " + d.options + ", sì o no?"
  },
  "ask.choose.only.toQuantity": {
    "0": (d) => "Cambio la quantità in " + d.quantity + "?"
  },
  "ask.choose.only.toQuantity.reprompt": {
    "0": (d) => "Per " + d.options + ", cambio la quantità in " + d.quantity + ", sì o no?"
  },
  "ask.choose.reprompt": {
    "0": (d) => "Quale vuoi, " + d.options + "?"
  },
  "ask.choose.toQuantity": {
    "0": (d) => "Per quale cambio la quantità in " + d.quantity + "?"
  },
  "ask.choose.toQuantity.reprompt": {
    "0": (d) => "Per quale cambio la quantità in " + d.quantity + ", " + d.options + "?"
  },
  "ask.confirmCancelOrder": {
    "0": (d) => "Annullo l’ordine " + d.number + "?",
    "1": (d) => "Vuoi che annulli l’ordine " + d.number + "?",
    "2": (d) => "Devo annullare l’ordine " + d.number + "?"
  },
  "ask.confirmCancelOrder.item": {
    "0": (d) => "Annullo l’ordine " + d.number + ", " + d.item + "?"
  },
  "ask.confirmCancelOrder.item.reprompt": {
    "0": (d) => "Annullo l’ordine " + d.number + ", " + d.item + ", sì o no?"
  },
  "ask.confirmCancelOrder.reprompt": {
    "0": (d) => "Annullo l’ordine " + d.number + ", sì o no?"
  },
  "ask.confirmDeletion": {
    "0": () => "Non si può tornare indietro. Cancello la tua lista, il carrello, le impostazioni e il metodo di pagamento?"
  },
  "ask.confirmDeletion.reprompt": {
    "0": () => "Cancello tutto quello che conservo su di te, sì o no?"
  },
  "ask.confirmDraft": {
    "0": () => "Faccio l’ordine?",
    "1": () => "Ordino?",
    "2": () => "Vuoi che lo ordini?"
  },
  "ask.confirmDraft.reprompt": {
    "0": (d) => "Ordino " + d.things + " per " + d.total + ", sì o no?"
  },
  "ask.didYouMean": {
    "0": (d) => "Volevi " + d.first + ", o " + d.second + "?"
  },
  "ask.didYouMean.one": {
    "0": (d) => "Volevi " + d.first + "?"
  },
  "ask.didYouMean.one.reprompt": {
    "0": (d) => "Volevi " + d.first + ", sì o no?"
  },
  "ask.didYouMean.reprompt": {
    "0": (d) => "Di’ la prima, o la seconda. Volevi " + d.first + ", o " + d.second + "?"
  },
  "ask.howMany": {
    "0": () => "Quante confezioni vuoi?",
    "1": () => "Che quantità metto?",
    "2": () => "Quante confezioni ti servono?"
  },
  "ask.howMany.item": {
    "0": (d) => "Quante confezioni vuoi di " + d.item + "?",
    "1": (d) => "Per " + d.item + ", che quantità metto?",
    "2": (d) => "Quante confezioni ti servono di " + d.item + "?"
  },
  "ask.howMany.reprompt": {
    "0": () => "Di’ solo un numero, per esempio 2. Quante confezioni vuoi?"
  },
  "ask.howMuch.month": {
    "0": () => "Quanto si può spendere in un mese?"
  },
  "ask.howMuch.month.reprompt": {
    "0": () => "Di’ solo un numero, per esempio 200. Quanto si può spendere in un mese?"
  },
  "ask.howMuch.order": {
    "0": () => "Quanto può costare al massimo un ordine?"
  },
  "ask.howMuch.order.reprompt": {
    "0": () => "Di’ solo un numero, per esempio 50. Quanto può costare un ordine?"
  },
  "ask.offerCheckout": {
    "0": () => "Vuoi concludere l’ordine?",
    "1": () => "Ordino quello che c’è nel carrello?",
    "2": () => "Vuoi passare alla cassa?"
  },
  "ask.offerCheckout.reprompt": {
    "0": () => "Ordino quello che c’è nel carrello, sì o no?"
  },
  "ask.offerList": {
    "0": (d) => "Metto " + d.entry + " nella lista della spesa?",
    "1": (d) => "Vuoi " + d.entry + " nella lista della spesa?",
    "2": (d) => "Aggiungo " + d.entry + " alla lista della spesa?"
  },
  "ask.offerList.reprompt": {
    "0": (d) => "Metto " + d.entry + " nella lista della spesa, sì o no?"
  },
  "ask.offerProduct": {
    "0": () => "Calcolo quanto costa con la consegna?",
    "1": () => "Vuoi sentire il totale?",
    "2": () => "Ti preparo l’ordine?"
  },
  "ask.offerProduct.reprompt": {
    "0": (d) => "Ti preparo un ordine di " + d.line + ", sì o no?"
  },
  "ask.whatNext": {
    "0": () => "Che altro vuoi?",
    "1": () => "Che altro posso fare per te?",
    "2": () => "Ti serve altro?"
  },
  "ask.whatNext.first": {
    "0": () => "Che cosa vuoi?",
    "1": () => "Che cosa posso fare per te?",
    "2": () => "Che cosa ti serve?"
  },
  "ask.whatNext.reprompt": {
    "0": () => "Puoi dire, riordina le capsule di caffè, o, dov’è il mio ordine. Che cosa vuoi?"
  },
  "ask.whichItem.AddToCartIntent": {
    "0": () => "Che cosa aggiungo al carrello?"
  },
  "ask.whichItem.AddToListIntent": {
    "0": () => "Che cosa metto nella lista della spesa?"
  },
  "ask.whichItem.PriceIntent": {
    "0": () => "Di quale prodotto vuoi sapere il prezzo?"
  },
  "ask.whichItem.RemoveFromCartIntent": {
    "0": () => "Che cosa tolgo dal carrello?"
  },
  "ask.whichItem.RemoveFromListIntent": {
    "0": () => "Che cosa tolgo dalla lista della spesa?"
  },
  "ask.whichItem.ReorderIntent": {
    "0": () => "Che cosa riordino?",
    "1": () => "Quale prodotto ordino di nuovo?",
    "2": () => "Che cosa vuoi riordinare?"
  },
  "ask.whichItem.SearchProductIntent": {
    "0": () => "Che cosa cerco?"
  },
  "ask.whichItem.reprompt": {
    "0": () => "Di’ solo il prodotto, per esempio, capsule di caffè. Quale?"
  },
  backOfficeNotOffered: {
    "0": (d) => d.merchant + " non me lo dice ancora."
  },
  "buying.turnOn": {
    "0": () => "Per riattivarli, di’, attiva acquisti."
  },
  buyingIsOff: {
    "0": () => "Qui gli acquisti sono disattivati, quindi non posso ordinare."
  },
  "buyingModeSet.buying": {
    "0": () => "Acquisti attivati. Chiedo sempre prima di ordinare."
  },
  "buyingModeSet.listOnly": {
    "0": () => "Acquisti disattivati. Tengo il carrello e la lista, e non ordino niente."
  },
  cancelTooLate: {
    "0": (d) => "È troppo tardi per annullare l’ordine " + d.number + "."
  },
  "cancelTooLate.next": {
    "0": (d) => "Quando arriva, " + d.merchant + " può dirti come restituirlo."
  },
  "card.approvalPage.account": {
    "0": (d) => "Trovi la pagina nel tuo account " + d.merchant + ". Scadenza: " + d.day + "."
  },
  "card.approvalPage.buying": {
    "0": () => "Approva gli acquisti a voce"
  },
  "card.approvalPage.deletion": {
    "0": () => "Approva la cancellazione dei tuoi dati"
  },
  "card.approvalPage.draft": {
    "0": () => "Approva il tuo ordine"
  },
  "card.approvalPage.limit": {
    "0": () => "Approva il nuovo limite"
  },
  "card.approvalPage.link": {
    "0": () => "Apri la pagina"
  },
  "card.approvalPage.text": {
    "0": (d) => "Apri la pagina per approvare. Scadenza: " + d.day + "."
  },
  "card.cart.title": {
    "0": () => "Il tuo carrello"
  },
  "card.choices.line": {
    "0": (d) => d.position + ". " + d.name
  },
  "card.choices.line.priced": {
    "0": (d) => d.position + ". " + d.name + ", " + d.price
  },
  "card.choices.title": {
    "0": () => "Quale?"
  },
  "card.delivery": {
    "0": (d) => "Consegna: " + d.day + ", " + d.address
  },
  "card.deliveryCost": {
    "0": (d) => "Costo di consegna: " + d.cost
  },
  "card.deliveryCost.free": {
    "0": () => "Costo di consegna: gratis"
  },
  "card.draft.title": {
    "0": () => "Il tuo ordine, non ancora fatto"
  },
  "card.line": {
    "0": (d) => d.quantity + " × " + d.name + ", " + d.price + " per confezione"
  },
  "card.line.pack": {
    "0": (d) => d.quantity + " × " + d.name + ", confezione da " + d.pack + ", " + d.price + " l’una"
  },
  "card.line.unpriced": {
    "0": (d) => d.quantity + " × " + d.name
  },
  "card.linkAccount.link": {
    "0": () => "Collega l'account"
  },
  "card.linkAccount.text": {
    "0": (d) => "Collega il tuo account " + d.merchant + ", così Sayso trova i tuoi ordini e può ordinare per te."
  },
  "card.linkAccount.title": {
    "0": () => "Collega il tuo account"
  },
  "card.list.title": {
    "0": () => "La tua lista della spesa"
  },
  "card.moreLines": {
    "0": (d) => "e altri " + d.count
  },
  "card.order.title": {
    "0": (d) => "Ordine " + d.number
  },
  "card.orders.line": {
    "0": (d) => "Ordine " + d.number + ": " + d.status
  },
  "card.orders.title": {
    "0": () => "I tuoi ordini"
  },
  "card.payment": {
    "0": (d) => "Pagamento: " + d.payment
  },
  "card.paymentLink.link": {
    "0": () => "Imposta il pagamento"
  },
  "card.paymentLink.text": {
    "0": (d) => "Apri il link per scegliere come paghi " + d.merchant + ". Scadenza: " + d.day + "."
  },
  "card.paymentLink.title": {
    "0": () => "Imposta il pagamento"
  },
  "card.seller": {
    "0": (d) => "Venditore: " + d.seller
  },
  "card.tax": {
    "0": (d) => "Tasse: " + d.tax
  },
  "card.total": {
    "0": (d) => "Totale: " + d.total
  },
  cartCleared: {
    "0": (d) => "Il tuo carrello adesso è vuoto. Ho tolto " + plural(d.count, 0, it, { one: "una cosa", other: d.count + " cose" }) + "."
  },
  cartEmpty: {
    "0": () => "Il tuo carrello è vuoto.",
    "1": () => "Non c’è niente nel tuo carrello."
  },
  "cartEmpty.next": {
    "0": () => "Per riempirlo, di’, aggiungi capsule di caffè al carrello."
  },
  cartFull: {
    "0": (d) => "Il tuo carrello è pieno, con " + d.max + " cose."
  },
  "cartFull.next": {
    "0": () => "Puoi concludere l’ordine, o prima togliere qualcosa."
  },
  cartQuantityChanged: {
    "0": (d) => "Okay, adesso la quantità è " + d.quantity + " per " + d.name + ".",
    "1": (d) => "Ho cambiato la quantità in " + d.quantity + " per " + d.name + ".",
    "2": (d) => "Fatto, adesso " + d.quantity + " per " + d.name + "."
  },
  cartRead: {
    "0": (d) => "Il tuo carrello contiene " + d.lines + ". In tutto " + d.subtotal + " senza tasse e consegna.",
    "1": (d) => "Nel carrello hai " + d.lines + ". Il totale è " + d.subtotal + " senza tasse e consegna.",
    "2": (d) => "Hai " + d.lines + " nel carrello, per " + d.subtotal + " senza tasse e consegna."
  },
  cartWaiting: {
    "0": (d) => "Hai ancora " + plural(d.count, 0, it, { one: "una cosa", other: d.count + " cose" }) + " nel carrello.",
    "1": (d) => "Nel tuo carrello " + plural(d.count, 0, it, { one: "c’è una cosa", other: "ci sono " + d.count + " cose" }) + " dall’ultima volta."
  },
  "caution.boughtRecently": {
    "0": (d) => "Già comprato " + d.day + "."
  },
  "caution.boughtRecently.all": {
    "0": (d) => "Tutto questo è già stato comprato " + d.day + "."
  },
  "caution.boughtRecently.named": {
    "0": (d) => "Hai già comprato " + d.name + " " + d.day + "."
  },
  "caution.more": {
    "0": (d) => plural(d.count, 0, it, { one: "Un’altra cosa sembra insolita", other: "Altre " + d.count + " cose sembrano insolite" }) + "."
  },
  "caution.unusualQuantity": {
    "0": (d) => "La quantità è " + d.quantity + " per " + d.name + ", e di solito è " + d.usual + "."
  },
  "caution.unusualQuantity.packs": {
    "0": (d) => "Sono " + d.quantity + " confezioni, e di solito ne prendi " + d.usual + "."
  },
  "change.lastPrice": {
    "0": (d) => "L’ultima volta il prezzo era " + d.from + "."
  },
  "change.leftOut.discontinued": {
    "0": (d) => "Ho lasciato fuori " + d.name + ": non si vende più."
  },
  "change.leftOut.discontinued.short": {
    "0": (d) => "Senza " + d.name + ": non si vende più."
  },
  "change.leftOut.outOfStock": {
    "0": (d) => "Ho lasciato fuori " + d.name + ": in questo momento non è disponibile."
  },
  "change.leftOut.outOfStock.short": {
    "0": (d) => "Senza " + d.name + ": non disponibile."
  },
  "change.pack": {
    "0": (d) => "La confezione adesso contiene " + d.to + " invece di " + d.from + "."
  },
  "change.pack.named": {
    "0": (d) => "Per " + d.name + ", la confezione adesso contiene " + d.to + " invece di " + d.from + "."
  },
  "change.pack.short": {
    "0": (d) => "Adesso " + d.to + " invece di " + d.from + "."
  },
  "change.priceDown": {
    "0": (d) => "Per " + d.name + ", il prezzo è sceso da " + d.from + " a " + d.to + "."
  },
  "change.priceUp": {
    "0": (d) => "Per " + d.name + ", il prezzo è salito da " + d.from + " a " + d.to + "."
  },
  "change.substitute": {
    "0": (d) => "Sostituisce " + d.gone + ", che non si vende più."
  },
  "change.substitute.named": {
    "0": (d) => d.name + ": sostituisce " + d.gone + ", che non si vende più."
  },
  "change.substitute.short": {
    "0": (d) => "Sostituisce " + d.gone + "."
  },
  "chip.cart": {
    "0": () => "Il mio carrello"
  },
  "chip.first": {
    "0": () => "Il primo"
  },
  "chip.help": {
    "0": () => "Aiuto"
  },
  "chip.more": {
    "0": () => "Dimmi di più"
  },
  "chip.no": {
    "0": () => "No"
  },
  "chip.second": {
    "0": () => "Il secondo"
  },
  "chip.status": {
    "0": () => "Dov’è il mio ordine"
  },
  "chip.third": {
    "0": () => "Il terzo"
  },
  "chip.yes": {
    "0": () => "Sì"
  },
  choices: {
    "0": (d) => "Per " + d.item + ", ho trovato " + d.options + ".",
    "1": (d) => "Ho trovato " + d.options + ".",
    "2": (d) => "Ecco " + d.options + "."
  },
  "codeAsked.buying": {
    "0": () => "Per attivare gli acquisti, mi serve il tuo codice vocale."
  },
  "codeAsked.deletion": {
    "0": () => "Per cancellare i tuoi dati, mi serve il tuo codice vocale."
  },
  "codeAsked.draft": {
    "0": () => "Per questo ordine mi serve il tuo codice vocale."
  },
  "codeAsked.limit": {
    "0": () => "Per cambiare il limite, mi serve il tuo codice vocale."
  },
  codeLocked: {
    "0": () => "Il tuo codice vocale è bloccato dopo troppi tentativi sbagliati."
  },
  "codeLocked.next": {
    "0": () => "Usa invece la pagina di approvazione."
  },
  codeTooLate: {
    "0": () => "Quella richiesta era già chiusa, quindi il codice non ha fatto niente."
  },
  "codeTooLate.next": {
    "0": () => "Chiedi, dov’è il mio ordine, per controllare, o chiedimelo di nuovo."
  },
  codeWrong: {
    "0": (d) => "Il codice non era giusto, quindi niente è stato ordinato o cambiato. " + plural(d.triesLeft, 0, it, { one: "Resta un tentativo", other: "Restano " + d.triesLeft + " tentativi" }) + "."
  },
  "codeWrong.next": {
    "0": () => "Chiedimelo di nuovo per riprovare."
  },
  dataDeleted: {
    "0": () => "Fatto, ho cancellato lista, carrello, impostazioni e metodo di pagamento."
  },
  "dataDeleted.shop": {
    "0": (d) => d.merchant + " conserva i propri dati sui tuoi ordini."
  },
  "dataDeleted.underWay": {
    "0": (d) => plural(d.count, 0, it, { one: "Un ordine è ancora in corso, e va avanti", other: d.count + " ordini sono ancora in corso, e vanno avanti" }) + "."
  },
  "day.date": {
    "0": (d) => "il giorno " + d.date
  },
  "day.today": {
    "0": () => "oggi"
  },
  "day.tomorrow": {
    "0": () => "domani"
  },
  "day.weekday": {
    "0": (d) => select(d.weekday, { monday: "lunedì", tuesday: "martedì", wednesday: "mercoledì", thursday: "giovedì", friday: "venerdì", saturday: "sabato", sunday: "domenica", other: "" })
  },
  "day.yesterday": {
    "0": () => "ieri"
  },
  "details.delivery": {
    "0": (d) => "La consegna " + d.day + " costa " + d.cost + "."
  },
  "details.delivery.free": {
    "0": (d) => "La consegna " + d.day + " è gratuita."
  },
  "details.payment": {
    "0": (d) => "Paghi con " + d.payment + "."
  },
  "details.price": {
    "0": (d) => "Una confezione costa " + d.price + "."
  },
  "details.prices": {
    "0": (d) => "Sono " + d.items + "."
  },
  "details.tax": {
    "0": (d) => "Le tasse sono " + d.tax + "."
  },
  "details.tax.none": {
    "0": () => "Non ci sono tasse."
  },
  "draft.products": {
    "0": (d) => "Ho qui " + d.lines + ".",
    "1": (d) => "Ecco " + d.lines + ".",
    "2": (d) => "Sarebbe " + d.lines + "."
  },
  "draft.products.short": {
    "0": (d) => d.lines + "."
  },
  "draft.terms": {
    "0": (d) => "Vende " + d.seller + ", consegna " + d.day + " a " + d.address + ". Il totale è " + d.total + " con tasse e consegna, con " + d.payment + ".",
    "1": (d) => d.seller + " consegna " + d.day + " a " + d.address + ". Il totale è " + d.total + " con tasse e consegna, con " + d.payment + ".",
    "2": (d) => "Consegna " + d.day + " a " + d.address + ", da " + d.seller + ". Il totale è " + d.total + " con tasse e consegna, con " + d.payment + "."
  },
  "draft.terms.short": {
    "0": (d) => d.total + " in tutto da " + d.seller + ", " + d.day + " a " + d.address + ", con " + d.payment + "."
  },
  "draft.terms.shortest": {
    "0": (d) => d.total + " in tutto, " + d.seller + ", " + d.address + ", " + d.day + ", " + d.payment + "."
  },
  "draftChangedMeanwhile.delivery": {
    "0": () => "La consegna è appena cambiata, quindi te lo ripeto."
  },
  "draftChangedMeanwhile.price": {
    "0": () => "Il prezzo è appena cambiato, quindi te lo ripeto."
  },
  "draftChangedMeanwhile.stock": {
    "0": () => "La disponibilità è appena cambiata, quindi te lo ripeto."
  },
  draftExpired: {
    "0": () => "Quell’offerta è scaduta, quindi non è stato ordinato niente."
  },
  "draftExpired.next": {
    "0": () => "Chiedimelo di nuovo per sentire il prezzo di oggi."
  },
  draftWithdrawn: {
    "0": () => "Va bene, non lo ordino.",
    "1": () => "Okay, non ordino niente.",
    "2": () => "Nessun problema, lascio perdere quell’ordine."
  },
  "email.cancel": {
    "0": (d) => "Per annullarlo, di’ «annulla il mio ordine» entro " + plural(d.minutes, 0, it, { one: "un minuto", other: d.minutes + " minuti" }) + " dall’ordine, se non è già partito."
  },
  "email.number": {
    "0": (d) => "Numero d’ordine: " + d.number
  },
  "email.opening": {
    "0": () => "Grazie, il tuo ordine è fatto."
  },
  "email.return": {
    "0": (d) => "Per restituire qualcosa quando è arrivato, contatta " + d.seller + " e indica il numero d’ordine."
  },
  "email.subject": {
    "0": (d) => "Il tuo ordine " + d.number + " da " + d.seller
  },
  fallback: {
    "0": () => "Scusa, non ho capito. Posso riordinare quello che hai comprato, trovare un ordine, o tenere il tuo carrello e la tua lista.",
    "1": () => "Non so bene che cosa intendi. Posso riordinare, controllare un ordine, o aggiungere qualcosa al carrello o alla lista.",
    "2": () => "Questo non lo so fare. Posso riordinare per te, controllare i tuoi ordini, e occuparmi di carrello e lista della spesa."
  },
  goodbye: {
    "0": () => "Ciao.",
    "1": () => "A presto.",
    "2": () => "Alla prossima."
  },
  help: {
    "0": () => "Puoi dire: riordina le capsule di caffè, dov’è il mio ordine, o metti il dentifricio in lista. Non ordino niente finché non dici sì.",
    "1": () => "Posso riordinare quello che hai già comprato. Di’: riordina le testine per spazzolino, cosa c’è nel carrello, o dov’è il mio ordine.",
    "2": () => "Prova con: riordina le pastiglie per lavastoviglie, aggiungi capsule di caffè al carrello, o leggimi la lista. Chiedo sempre prima di ordinare."
  },
  itemNotOrdered: {
    "0": (d) => "Non vedo " + d.item + " tra i tuoi ordini."
  },
  "itemNotOrdered.next": {
    "0": () => "Chiedi, dov’è il mio ordine, per sapere che cosa è in arrivo."
  },
  itemNotUnderstood: {
    "0": () => "Non ho capito il prodotto. Dimmelo a parole, per favore."
  },
  lateOrderCancelled: {
    "0": (d) => "L’ordine " + d.number + " adesso è annullato, come volevi."
  },
  lateOrderNeedsPerson: {
    "0": (d) => "Ho notizie del tuo ordine precedente di " + d.item + ". Non so com’è finito, e " + d.merchant + " lo verificherà."
  },
  lateOrderPlaced: {
    "0": (d) => "Il tuo ordine precedente di " + d.item + " è andato a buon fine. È l’ordine " + d.number + ", consegna " + d.day + ".",
    "1": (d) => "Buone notizie, il tuo ordine precedente di " + d.item + " è fatto. È l’ordine " + d.number + ", consegna " + d.day + "."
  },
  "lateOrderPlaced.past": {
    "0": (d) => "Il tuo ordine precedente di " + d.item + " è andato a buon fine. È l’ordine " + d.number + ", consegna prevista " + d.day + "."
  },
  lateOrderRefused: {
    "0": () => "Prima, un ordine precedente."
  },
  lateTooLateToCancel: {
    "0": (d) => "L’ordine " + d.number + " era già partito, quindi non ho potuto annullarlo."
  },
  "limitSet.month": {
    "0": (d) => "Adesso il tuo limite è " + d.limit + " al mese. Oltre, un sì non basta."
  },
  "limitSet.order": {
    "0": (d) => "Adesso il tuo limite è " + d.limit + " a ordine. Oltre, un sì non basta."
  },
  listCleared: {
    "0": (d) => "La tua lista della spesa adesso è vuota. Ho tolto " + plural(d.count, 0, it, { one: "una cosa", other: d.count + " cose" }) + "."
  },
  listEmpty: {
    "0": () => "La tua lista della spesa è vuota.",
    "1": () => "Non c’è niente nella tua lista della spesa."
  },
  "listEmpty.next": {
    "0": () => "Per iniziarla, di’, metti il dentifricio nella lista."
  },
  listFull: {
    "0": (d) => "La tua lista della spesa è piena, con " + d.max + " cose."
  },
  "listFull.next": {
    "0": () => "Prima togli qualcosa."
  },
  listRead: {
    "0": (d) => "La tua lista della spesa contiene " + d.entries + ".",
    "1": (d) => "Nella lista della spesa hai " + d.entries + ".",
    "2": (d) => "Ecco la tua lista della spesa: " + d.entries + "."
  },
  lowStockTold: {
    "0": (d) => "Sta per finire: " + d.products + "."
  },
  "lowStockTold.none": {
    "0": () => "Non sta finendo niente."
  },
  missedDemandTold: {
    "0": (d) => "Questo mese hanno chiesto invano: " + d.wishes + "."
  },
  "missedDemandTold.none": {
    "0": () => "Questo mese non manca niente che abbiano chiesto in più persone."
  },
  movedToCart: {
    "0": (d) => "Ho spostato " + d.names + " dalla lista al carrello.",
    "1": (d) => "Okay, dalla lista al carrello: " + d.names + "."
  },
  noOpenOrders: {
    "0": () => "Non hai ordini in arrivo."
  },
  noOrdersYet: {
    "0": () => "Non vedo ancora nessun tuo ordine."
  },
  "noOrdersYet.next": {
    "0": () => "Dimmi un prodotto e lo cerco nel negozio."
  },
  noPlainYes: {
    "0": () => "Non era un sì chiaro, quindi non ho ancora fatto niente."
  },
  notBought: {
    "0": (d) => "Non vedo " + d.item + " tra i tuoi ordini passati.",
    "1": (d) => "Qui non hai ancora comprato " + d.item + ".",
    "2": (d) => "Non trovo " + d.item + " tra i tuoi ordini."
  },
  "notBought.next": {
    "0": () => "Posso cercarlo nel negozio, o metterlo nella lista della spesa."
  },
  notBoughtButSold: {
    "0": (d) => "Qui non hai ancora comprato " + d.item + ", ma il negozio ha " + d.product + " a " + d.price + ".",
    "1": (d) => "Non vedo " + d.item + " tra i tuoi ordini passati. Il negozio ha " + d.product + " a " + d.price + "."
  },
  notInCart: {
    "0": (d) => "Non vedo " + d.item + " nel tuo carrello."
  },
  "notInCart.next": {
    "0": () => "Chiedi, cosa c’è nel carrello, per sentire tutto."
  },
  notMovedToCart: {
    "0": (d) => "Ho lasciato " + d.names + " nella lista: nel negozio non ho trovato una corrispondenza chiara."
  },
  "notMovedToCart.next": {
    "0": () => "Chiedilo con la marca per aggiungerlo."
  },
  notOnList: {
    "0": (d) => "Non vedo " + d.item + " nella tua lista della spesa."
  },
  "notOnList.next": {
    "0": () => "Di’, leggimi la lista della spesa, per sentirla tutta."
  },
  notSold: {
    "0": (d) => "Nel negozio non ho trovato " + d.item + ".",
    "1": (d) => "Sembra che il negozio non abbia " + d.item + "."
  },
  "notSold.next": {
    "0": () => "Prova con un altro nome, o mettilo nella lista della spesa."
  },
  nothingMore: {
    "0": () => "Non so altro."
  },
  nothingToAnswer: {
    "0": () => "Per ora non ti avevo chiesto niente."
  },
  "nothingToAnswer.next": {
    "0": () => "Dimmi che cosa ti serve, per esempio, riordina le capsule di caffè."
  },
  nothingToCancel: {
    "0": () => "Non c’è nessun ordine che posso ancora annullare."
  },
  "nothingToCancel.next": {
    "0": () => "Chiedi, dov’è il mio ordine, per sapere che cosa è in arrivo."
  },
  nothingToChange: {
    "0": () => "Per ora non c’è niente da cambiare."
  },
  "nothingToChange.next": {
    "0": () => "Dimmi che cosa ti serve e quanto, per esempio, aggiungi 2 confezioni di capsule di caffè al carrello."
  },
  nothingToChoose: {
    "0": () => "Per ora non c’è niente da scegliere."
  },
  "nothingToChoose.next": {
    "0": () => "Dimmi che cosa ti serve, per esempio, riordina le capsule di caffè."
  },
  nothingToRepeat: {
    "0": () => "Non ho ancora detto niente."
  },
  nowAbout: {
    "0": () => "Il tuo account è collegato. Torniamo a quello che mi avevi chiesto."
  },
  "nowAbout.item": {
    "0": (d) => "Il tuo account è collegato. Torniamo a quello che mi avevi chiesto: " + d.item + "."
  },
  orderCancelled: {
    "0": (d) => "L’ordine " + d.number + " è annullato. Se era già stato addebitato, il rimborso è di " + d.total + ".",
    "1": (d) => "Fatto, l’ordine " + d.number + " è annullato. Se avevi già pagato " + d.total + ", ricevi il rimborso."
  },
  orderCancelling: {
    "0": (d) => "Sto annullando l’ordine " + d.number + ". La prossima volta che parliamo ti dico com’è andata."
  },
  orderNeedsPerson: {
    "0": (d) => "Non so ancora com’è finito il tuo ordine di " + d.item + ". " + d.merchant + " lo verificherà, quindi per ora non ordinarlo di nuovo."
  },
  orderPlaced: {
    "0": (d) => "Fatto: " + d.things + ", per " + d.total + ", consegna " + d.day + ". Il numero d’ordine è " + d.number + ".",
    "1": (d) => "Ordinato: " + d.things + ", per " + d.total + ", consegna " + d.day + ". Il tuo numero d’ordine è " + d.number + ".",
    "2": (d) => "Tutto a posto. Ho ordinato " + d.things + " per " + d.total + ", consegna " + d.day + ". È l’ordine " + d.number + "."
  },
  orderPlacing: {
    "0": (d) => "Sto facendo il tuo ordine di " + d.item + ", e ci vuole un attimo. Ti dico appena lo so, o chiedimi, dov’è il mio ordine."
  },
  "orderStatuses.more": {
    "0": (d) => "Hai " + plural(d.count, 0, it, { one: "un altro ordine", other: "altri " + d.count + " ordini" }) + "."
  },
  orderUnderWay: {
    "0": (d) => "Sto ancora facendo il tuo ordine di " + d.item + ". Ti dico appena lo so."
  },
  "orderUnderWay.some": {
    "0": () => "Sto ancora facendo il tuo ultimo ordine. Ti dico appena lo so."
  },
  orderUnknown: {
    "0": (d) => "Non trovo nessun ordine con il numero " + d.number + "."
  },
  "orderUnknown.next": {
    "0": () => "Chiedi, dov’è il mio ordine, per sapere che cosa è in arrivo."
  },
  "overLimit.month": {
    "0": (d) => "Il totale è " + d.total + ", e così superi il limite di " + d.limit + " al mese."
  },
  "overLimit.order": {
    "0": (d) => "Il totale è " + d.total + ", e il limite è " + d.limit + " a ordine."
  },
  paymentActive: {
    "0": (d) => "Tutto pronto per pagare con " + d.payment + ".",
    "1": (d) => "Il pagamento è impostato con " + d.payment + "."
  },
  "paymentLink.cannotSend": {
    "0": () => "Da qui non posso mandarti il link. Chiedimelo di nuovo da un’app o da una chat."
  },
  "paymentLink.sent": {
    "0": () => "Ti ho mandato un link. Aprilo, poi chiedimelo di nuovo."
  },
  "paymentLink.sent.asked": {
    "0": () => "Ti ho mandato un link. Aprilo per scegliere come pagare."
  },
  "paymentLinkReady.asked": {
    "0": () => "Impostiamo come paghi."
  },
  "paymentLinkReady.expired": {
    "0": () => "Il tuo metodo di pagamento è scaduto, quindi non posso ordinare."
  },
  "paymentLinkReady.neverSetUp": {
    "0": () => "Non hai ancora impostato un metodo di pagamento, quindi non posso ordinare."
  },
  "paymentLinkReady.pending": {
    "0": () => "Il tuo metodo di pagamento non è ancora impostato del tutto."
  },
  paymentSilent: {
    "0": () => "Adesso non riesco a raggiungere il servizio di pagamento. Riprova tra qualche minuto."
  },
  "phrase.card": {
    "0": (d) => "carta " + d.digits
  },
  "phrase.cost": {
    "0": (d) => plural(d.quantity, 0, it, { "1": d.line + ", per " + d.price, other: d.line + ", a " + d.price + " per confezione" })
  },
  "phrase.cost.down": {
    "0": (d) => plural(d.quantity, 0, it, { "1": d.line + ", per " + d.price, other: d.line + ", a " + d.price + " per confezione" }) + ", invece di " + d.from
  },
  "phrase.cost.up": {
    "0": (d) => plural(d.quantity, 0, it, { "1": d.line + ", per " + d.price, other: d.line + ", a " + d.price + " per confezione" }) + ", mentre prima era " + d.from
  },
  "phrase.entry": {
    "0": (d) => plural(d.quantity, 0, it, { "1": d.name, other: d.quantity + " " + d.name })
  },
  "phrase.kept.cart": {
    "0": (d) => plural(d.count, 0, it, { one: "un carrello di una cosa", other: "un carrello di " + d.count + " cose" })
  },
  "phrase.kept.limits": {
    "0": () => "i tuoi limiti"
  },
  "phrase.kept.list": {
    "0": (d) => plural(d.count, 0, it, { one: "una lista di una cosa", other: "una lista di " + d.count + " cose" })
  },
  "phrase.kept.orders": {
    "0": (d) => plural(d.count, 0, it, { one: "un ordine recente", other: d.count + " ordini recenti" })
  },
  "phrase.kept.payment": {
    "0": () => "come paghi"
  },
  "phrase.kept.talk": {
    "0": () => "l’ultima conversazione"
  },
  "phrase.line.counted": {
    "0": (d) => plural(d.quantity, 0, it, { "1": "una confezione", other: d.quantity + " confezioni" }) + " da " + d.count + " " + d.name
  },
  "phrase.line.packs": {
    "0": (d) => plural(d.quantity, 0, it, { "1": d.name, other: d.quantity + " confezioni di " + d.name })
  },
  "phrase.line.single": {
    "0": (d) => plural(d.quantity, 0, it, { "1": d.name, other: d.quantity + " pezzi di " + d.name })
  },
  "phrase.line.units": {
    "0": (d) => plural(d.quantity, 0, it, { "1": "una confezione", other: d.quantity + " confezioni" }) + " da " + d.count + " " + d.unit + " di " + d.name
  },
  "phrase.lowStock": {
    "0": (d) => d.name + ", " + plural(d.available, 0, it, { "0": "esaurito", one: "ne resta " + d.available, other: "ne restano " + d.available })
  },
  "phrase.missed": {
    "0": (d) => d.words + ", " + plural(d.shoppers, 0, it, { one: "una persona", other: d.shoppers + " persone" })
  },
  "phrase.more": {
    "0": (d) => "altri " + d.count
  },
  "phrase.priced": {
    "0": (d) => d.name + " a " + d.price
  },
  "phrase.pricedEach": {
    "0": (d) => d.name + " a " + d.price + " per confezione"
  },
  "phrase.things": {
    "0": (d) => d.name + plural(d.more, 0, it, { "0": "", one: " e un altro articolo", other: " e altri " + d.more + " articoli" })
  },
  "phrase.units": {
    "0": (d) => d.count + " " + d.unit
  },
  "phrase.unnamed": {
    "0": () => "questo"
  },
  "phrase.wish.AddToCartIntent": {
    "0": () => "mettere qualcosa nel carrello"
  },
  "phrase.wish.AddToListIntent": {
    "0": () => "mettere qualcosa nella lista della spesa"
  },
  "phrase.wish.CancelOrderIntent": {
    "0": () => "annullare un ordine"
  },
  "phrase.wish.ChangeQuantityIntent": {
    "0": () => "cambiare la quantità"
  },
  "phrase.wish.CheckoutIntent": {
    "0": () => "concludere l’ordine"
  },
  "phrase.wish.ClearCartIntent": {
    "0": () => "svuotare il carrello"
  },
  "phrase.wish.ClearListIntent": {
    "0": () => "svuotare la lista della spesa"
  },
  "phrase.wish.DeleteDataIntent": {
    "0": () => "cancellare i tuoi dati"
  },
  "phrase.wish.LowStockIntent": {
    "0": () => "sapere che cosa sta finendo"
  },
  "phrase.wish.MissedDemandIntent": {
    "0": () => "sapere che cosa chiedono invano"
  },
  "phrase.wish.MoveListToCartIntent": {
    "0": () => "spostare la lista nel carrello"
  },
  "phrase.wish.OrderStatusIntent": {
    "0": () => "sapere dov’è un ordine"
  },
  "phrase.wish.PriceIntent": {
    "0": () => "sapere un prezzo"
  },
  "phrase.wish.PrivacyIntent": {
    "0": () => "sapere che cosa so di te"
  },
  "phrase.wish.ReadListIntent": {
    "0": () => "sentire la lista della spesa"
  },
  "phrase.wish.RemoveFromCartIntent": {
    "0": () => "togliere qualcosa dal carrello"
  },
  "phrase.wish.RemoveFromListIntent": {
    "0": () => "togliere qualcosa dalla lista della spesa"
  },
  "phrase.wish.ReorderIntent": {
    "0": () => "riordinare qualcosa"
  },
  "phrase.wish.SalesIntent": {
    "0": () => "sapere come sono andate le vendite oggi"
  },
  "phrase.wish.SearchProductIntent": {
    "0": () => "cercare un prodotto"
  },
  "phrase.wish.SetBuyingModeIntent": {
    "0": () => "attivare o disattivare gli acquisti"
  },
  "phrase.wish.SetLimitIntent": {
    "0": () => "impostare un limite di spesa"
  },
  "phrase.wish.SetUpPaymentIntent": {
    "0": () => "impostare come paghi"
  },
  "phrase.wish.ViewCartIntent": {
    "0": () => "sapere che cosa c’è nel carrello"
  },
  "phrase.wish.WaitingOrdersIntent": {
    "0": () => "sapere quanti ordini sono in attesa"
  },
  priceTold: {
    "0": (d) => "Adesso il prezzo è " + d.price + " per " + d.product + ".",
    "1": (d) => "Sono " + d.price + " per " + d.product + ".",
    "2": (d) => "Pagheresti " + d.price + " per " + d.product + "."
  },
  "priceTold.outOfStock": {
    "0": (d) => "Il prezzo è " + d.price + " per " + d.product + ", ma in questo momento non è disponibile."
  },
  privacyTold: {
    "0": (d) => "Conservo " + d.things + "."
  },
  "privacyTold.never": {
    "0": () => "Non conservo mai numeri di carta né codici vocali."
  },
  "privacyTold.next": {
    "0": () => "Di’, cancella i miei dati, per eliminarli."
  },
  quantityNotUnderstood: {
    "0": (d) => "Ho sentito " + d.spoken + ", e non è una quantità che conosco. Di’ un numero intero, per esempio 2."
  },
  "quantityNotUnderstood.unheard": {
    "0": () => "Non ho capito la quantità. Di’ un numero intero, per esempio 2."
  },
  quantityTooLarge: {
    "0": (d) => "È più di quanto posso prendere. Al massimo " + d.max + " per ogni cosa."
  },
  quantityTooSmall: {
    "0": () => "Deve essere almeno 1."
  },
  "refusal.declined.blocked": {
    "0": (d) => "La tua banca ha bloccato il pagamento per " + d.item + ", quindi non è stato ordinato niente."
  },
  "refusal.declined.insufficientFunds": {
    "0": (d) => "Il pagamento per " + d.item + " è stato rifiutato per fondi insufficienti. Non è stato ordinato niente."
  },
  "refusal.declined.next": {
    "0": () => "Per cambiarlo, di’, configura il pagamento."
  },
  "refusal.declined.other": {
    "0": (d) => "Il pagamento per " + d.item + " è stato rifiutato, quindi non è stato ordinato niente."
  },
  "refusal.gaveUp": {
    "0": (d) => "L’ordine di " + d.item + " ci metteva troppo, quindi l’ho fermato. Non paghi niente."
  },
  "refusal.gaveUp.next": {
    "0": () => "Puoi chiedermelo di nuovo."
  },
  "refusal.linkExpired": {
    "0": (d) => "Il tuo metodo di pagamento è scaduto, quindi non ho potuto ordinare " + d.item + "."
  },
  "refusal.linkExpired.next": {
    "0": () => "Di’, configura il pagamento, e ti preparo un nuovo link."
  },
  "refusal.notApproved": {
    "0": (d) => "L’ordine di " + d.item + " non è stato approvato nella pagina, quindi non è stato ordinato niente."
  },
  "refusal.outOfStock": {
    "0": (d) => "Il negozio è appena rimasto senza " + d.name + ", quindi non è stato ordinato niente."
  },
  "refusal.outOfStock.next": {
    "0": () => "Puoi chiedermi di cercare qualcosa di simile."
  },
  "refusal.priceChanged": {
    "0": (d) => "Il totale per " + d.item + " è appena cambiato in " + d.total + ", quindi non è stato ordinato niente."
  },
  "refusal.priceChanged.next": {
    "0": () => "Chiedimelo di nuovo per sentire il nuovo ordine."
  },
  "refusal.shopRefused": {
    "0": (d) => "Il negozio non ha accettato l’ordine di " + d.item + ", e non paghi niente."
  },
  "refusal.shopRefused.next": {
    "0": (d) => "Riprova più tardi, o chiedi aiuto a " + d.merchant + "."
  },
  removedFromCart: {
    "0": (d) => "Ho tolto " + d.name + " dal carrello.",
    "1": (d) => "Okay, via " + d.name + " dal carrello.",
    "2": (d) => "Fatto, nel carrello non c’è più " + d.name + "."
  },
  removedFromList: {
    "0": (d) => "Ho tolto " + d.name + " dalla lista della spesa.",
    "1": (d) => "Okay, via " + d.name + " dalla lista della spesa.",
    "2": (d) => "Fatto, ho cancellato " + d.name + " dalla lista della spesa."
  },
  "rest.onScreen": {
    "0": () => "Il resto è sullo schermo."
  },
  salesTold: {
    "0": (d) => "Finora oggi " + plural(d.orders, 0, it, { one: "è arrivato un ordine", other: "sono arrivati " + d.orders + " ordini" }) + "."
  },
  "salesTold.best": {
    "0": (d) => "I più venduti: " + d.names + "."
  },
  "salesTold.none": {
    "0": () => "Oggi non è ancora arrivato nessun ordine."
  },
  "salesTold.total": {
    "0": (d) => "In totale fanno " + d.total + "."
  },
  searchResults: {
    "0": (d) => "Per " + d.item + ", il negozio ha " + d.products + ".",
    "1": (d) => "Ho trovato " + d.products + ".",
    "2": (d) => "Ecco " + d.products + "."
  },
  shopSilent: {
    "0": () => "Adesso non riesco a raggiungere il negozio. Riprova tra qualche minuto."
  },
  shoppersOnly: {
    "0": (d) => "Sei collegato come squadra di " + d.merchant + ". Per fare acquisti, collega il tuo account."
  },
  staffOnly: {
    "0": (d) => "Questo è solo per chi gestisce " + d.merchant + "."
  },
  "status.cancelled": {
    "0": (d) => "Il tuo ordine di " + d.things + " è stato annullato."
  },
  "status.cancelled.short": {
    "0": (d) => d.name + ": ordine annullato."
  },
  "status.delivered": {
    "0": (d) => "Il tuo ordine di " + d.things + " è stato consegnato."
  },
  "status.delivered.day": {
    "0": (d) => "Il tuo ordine di " + d.things + " è stato consegnato " + d.day + "."
  },
  "status.delivered.short": {
    "0": (d) => d.name + ": ordine consegnato."
  },
  "status.expected": {
    "0": (d) => "Dovrebbe arrivare " + d.day + "."
  },
  "status.expected.short": {
    "0": (d) => "Consegna " + d.day + "."
  },
  "status.noDay": {
    "0": () => "Il negozio non ha ancora un giorno di consegna."
  },
  "status.outForDelivery": {
    "0": (d) => "Il tuo ordine di " + d.things + " è in consegna."
  },
  "status.outForDelivery.carrier": {
    "0": (d) => "Il tuo ordine di " + d.things + " è in consegna con " + d.carrier + "."
  },
  "status.outForDelivery.short": {
    "0": (d) => d.name + ": in consegna."
  },
  "status.outForDelivery.short.carrier": {
    "0": (d) => d.name + ": in consegna con " + d.carrier + "."
  },
  "status.overdue": {
    "0": (d) => "Doveva arrivare " + d.day + "."
  },
  "status.overdue.short": {
    "0": (d) => "Consegna prevista " + d.day + "."
  },
  "status.preparing": {
    "0": (d) => "Stanno preparando il tuo ordine di " + d.things + "."
  },
  "status.preparing.short": {
    "0": (d) => d.name + ": in preparazione."
  },
  "status.received": {
    "0": (d) => "Il negozio ha ricevuto il tuo ordine di " + d.things + "."
  },
  "status.received.short": {
    "0": (d) => d.name + ": ordine ricevuto."
  },
  "status.returned": {
    "0": (d) => "Il tuo ordine di " + d.things + " è stato restituito."
  },
  "status.returned.short": {
    "0": (d) => d.name + ": ordine restituito."
  },
  "status.shipped": {
    "0": (d) => "Il tuo ordine di " + d.things + " è in viaggio."
  },
  "status.shipped.carrier": {
    "0": (d) => "Il tuo ordine di " + d.things + " è in viaggio con " + d.carrier + "."
  },
  "status.shipped.short": {
    "0": (d) => d.name + ": in viaggio."
  },
  "status.shipped.short.carrier": {
    "0": (d) => d.name + ": in viaggio con " + d.carrier + "."
  },
  tooLong: {
    "0": () => "Era tanto tutto insieme. Dimmelo in poche parole, per favore."
  },
  totalUnclear: {
    "0": () => "I conti del negozio per questo ordine non tornano, quindi non lo faccio."
  },
  touchedTooLate: {
    "0": () => "Era su una schermata precedente, quindi resta tutto com’è."
  },
  troubled: {
    "0": () => "Scusa, qualcosa è andato storto da parte mia. Se stavi ordinando, chiedi, dov’è il mio ordine. Se no, dimmelo di nuovo."
  },
  "unavailable.discontinued": {
    "0": (d) => "Mi dispiace, il negozio non vende più " + d.name + "."
  },
  "unavailable.few": {
    "0": (d) => "Nel negozio, per " + d.name + ", la disponibilità è solo " + d.available + "."
  },
  "unavailable.few.next": {
    "0": () => "Puoi chiederne di meno."
  },
  "unavailable.next": {
    "0": () => "Puoi chiedermi di cercare qualcosa di simile."
  },
  "unavailable.outOfStock": {
    "0": (d) => "Mi dispiace, adesso il negozio non ha " + d.name + ".",
    "1": (d) => "Purtroppo il negozio è rimasto senza " + d.name + "."
  },
  waitingOrdersTold: {
    "0": (d) => plural(d.orders, 0, it, { one: "Un ordine aspetta", other: d.orders + " ordini aspettano" }) + " la spedizione."
  },
  "waitingOrdersTold.late": {
    "0": (d) => plural(d.late, 0, it, { one: "Uno è", other: d.late + " sono" }) + " in ritardo."
  },
  "waitingOrdersTold.none": {
    "0": () => "Nessun ordine è in attesa."
  },
  welcome: {
    "0": (d) => "Ti do il benvenuto da " + d.merchant + ".",
    "1": (d) => "Ciao, qui è " + d.merchant + ".",
    "2": (d) => "Ciao, sei da " + d.merchant + "."
  },
  "welcome.named": {
    "0": (d) => "Ciao " + d.firstName + ", ti do il benvenuto da " + d.merchant + ".",
    "1": (d) => "Ciao " + d.firstName + ", qui è " + d.merchant + ".",
    "2": (d) => "Che bello sentirti, " + d.firstName + ". Qui è " + d.merchant + "."
  }
};
