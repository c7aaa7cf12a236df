// Compiled from lambda/prompts/locales/en-GB.json by lambda/prompts/compile.ts. Do not edit.
import { en } from "@messageformat/runtime/lib/cardinals";
import { plural, select } from "@messageformat/runtime";
import type { Messages } from '../messages.ts';

export const messages: Messages = {
  accountNotLinked: {
    "0": (d) => "For that, I need your account with " + d.merchant + ". I've sent you a link to connect it."
  },
  "accountNotLinked.cannotSend": {
    "0": (d) => "For that, I need your account with " + d.merchant + ". I can't connect it from here, so please ask me again from an app."
  },
  addedToCart: {
    "0": (d) => "I added " + d.line + " to your basket, at " + d.price + " each.",
    "1": (d) => "Okay, " + d.line + " at " + d.price + " each, now in your basket.",
    "2": (d) => "Done, your basket now has " + d.line + " at " + d.price + " each."
  },
  "addedToCart.one": {
    "0": (d) => "I added " + d.line + " to your basket, for " + d.price + ".",
    "1": (d) => "Okay, " + d.line + " for " + d.price + ", now in your basket.",
    "2": (d) => "Done, your basket now has " + d.line + " for " + d.price + "."
  },
  addedToList: {
    "0": (d) => "I put " + d.entry + " on your shopping list.",
    "1": (d) => "Okay, I added " + d.entry + " to your shopping list.",
    "2": (d) => "Done, your shopping list now has " + d.entry + "."
  },
  allRight: {
    "0": () => "All right.",
    "1": () => "Okay.",
    "2": () => "Right you are."
  },
  alreadyOnList: {
    "0": (d) => "You already have " + d.entry + " on your shopping list."
  },
  alreadyOrdered: {
    "0": (d) => "That's ordered already: " + d.item + ", order number " + d.number + "."
  },
  "alreadyOrdered.cancel": {
    "0": () => "If you don't want it, say, cancel my order."
  },
  alreadyOrdering: {
    "0": () => "That's being ordered already. If you don't want it, say, cancel my order, once it's placed."
  },
  amountNotUnderstood: {
    "0": () => "I didn't get that amount."
  },
  apology: {
    "0": () => "Sorry, something went wrong, so please ask me, where is my order, or say that again."
  },
  approvalPageReady: {
    "0": () => "I've sent you a link to approve it; please open it soon."
  },
  "approvalPageReady.buying": {
    "0": () => "Buying stays off until then."
  },
  "approvalPageReady.cannotSend": {
    "0": (d) => "Please approve it soon, on the page in your account with " + d.merchant + "."
  },
  "approvalPageReady.deletion": {
    "0": () => "Nothing is deleted until then."
  },
  "approvalPageReady.draft": {
    "0": () => "Nothing is ordered until then."
  },
  "approvalPageReady.limit": {
    "0": () => "The old limit holds until then."
  },
  "ask.choose": {
    "0": () => "Which one would you like?",
    "1": () => "Which one do you mean?",
    "2": () => "Which one's it to be?"
  },
  "ask.choose.forCart": {
    "0": () => "Which one shall I put in your basket?",
    "1": () => "Which one would you like in your basket?",
    "2": () => "Which one should I add to your basket?"
  },
  "ask.choose.forCart.reprompt": {
    "0": (d) => "Which one shall I put in your basket, " + d.options + "?"
  },
  "ask.choose.fromCart": {
    "0": () => "Which one shall I take out of your basket?"
  },
  "ask.choose.fromCart.reprompt": {
    "0": (d) => "Which one shall I take out of your basket, " + d.options + "?"
  },
  "ask.choose.only": {
    "0": () => "Is that the one?",
    "1": () => "Is that the one you mean?"
  },
  "ask.choose.only.forCart": {
    "0": () => "Shall I put it in your basket?",
    "1": () => "Would you like it in your basket?"
  },
  "ask.choose.only.forCart.reprompt": {
    "0": (d) => "Shall I put " + d.options + " in your basket, yes or no?"
  },
  "ask.choose.only.fromCart": {
    "0": () => "Shall I take it out of your basket?"
  },
  "ask.choose.only.fromCart.reprompt": {
    "0": (d) => "Shall I take " + d.options + " out of your basket, yes or no?"
  },
  "ask.choose.only.reprompt": {
    "0": (d) => "Do you mean " + d.options + ", yes or no?"
  },
  "ask.choose.only.toQuantity": {
    "0": (d) => "Shall I change it to " + d.quantity + "?"
  },
  "ask.choose.only.toQuantity.reprompt": {
    "0": (d) => "Shall I change " + d.options + " to " + d.quantity + ", yes or no?"
  },
  "ask.choose.reprompt": {
    "0": (d) => "Which one would you like, " + d.options + "?"
  },
  "ask.choose.toQuantity": {
    "0": (d) => "Which one shall I change to " + d.quantity + "?"
  },
  "ask.choose.toQuantity.reprompt": {
    "0": (d) => "Which one shall I change to " + d.quantity + ", " + d.options + "?"
  },
  "ask.confirmCancelOrder": {
    "0": (d) => "Shall I cancel order " + d.number + "?",
    "1": (d) => "Do you want me to cancel order " + d.number + "?",
    "2": (d) => "Should I cancel order " + d.number + "?"
  },
  "ask.confirmCancelOrder.item": {
    "0": (d) => "Shall I cancel order " + d.number + ", " + d.item + "?"
  },
  "ask.confirmCancelOrder.item.reprompt": {
    "0": (d) => "Shall I cancel order " + d.number + ", " + d.item + ", yes or no?"
  },
  "ask.confirmCancelOrder.reprompt": {
    "0": (d) => "Shall I cancel order " + d.number + ", yes or no?"
  },
  "ask.confirmDeletion": {
    "0": () => "That can't be undone. Shall I delete your list, basket, settings, and way to pay?"
  },
  "ask.confirmDeletion.reprompt": {
    "0": () => "Shall I delete everything I keep about you, yes or no?"
  },
  "ask.confirmDraft": {
    "0": () => "Shall I place the order?",
    "1": () => "Shall I order that?",
    "2": () => "Do you want me to order that?"
  },
  "ask.confirmDraft.reprompt": {
    "0": (d) => "Shall I order " + d.things + " for " + d.total + ", yes or no?"
  },
  "ask.didYouMean": {
    "0": (d) => "Did you mean to " + d.first + ", or to " + d.second + "?"
  },
  "ask.didYouMean.one": {
    "0": (d) => "Did you mean to " + d.first + "?"
  },
  "ask.didYouMean.one.reprompt": {
    "0": (d) => "Did you mean to " + d.first + ", yes or no?"
  },
  "ask.didYouMean.reprompt": {
    "0": (d) => "Say the first one, or the second one. Did you mean to " + d.first + ", or to " + d.second + "?"
  },
  "ask.howMany": {
    "0": () => "How many would you like?",
    "1": () => "How many shall it be?",
    "2": () => "How many do you need?"
  },
  "ask.howMany.item": {
    "0": (d) => "How many would you like of " + d.item + "?",
    "1": (d) => "For " + d.item + ", how many shall it be?",
    "2": (d) => "How many do you need of " + d.item + "?"
  },
  "ask.howMany.reprompt": {
    "0": () => "Just say a number, like 2. How many would you like?"
  },
  "ask.howMuch.month": {
    "0": () => "How much may be spent in a month?"
  },
  "ask.howMuch.month.reprompt": {
    "0": () => "Just say a number, like 200. How much may be spent in a month?"
  },
  "ask.howMuch.order": {
    "0": () => "How much may one order cost?"
  },
  "ask.howMuch.order.reprompt": {
    "0": () => "Just say a number, like 50. How much may one order cost?"
  },
  "ask.offerCheckout": {
    "0": () => "Do you want to check out?",
    "1": () => "Shall I check out your basket?",
    "2": () => "Would you like to check out now?"
  },
  "ask.offerCheckout.reprompt": {
    "0": () => "Shall I check out your basket, yes or no?"
  },
  "ask.offerList": {
    "0": (d) => "Shall I put " + d.entry + " on your shopping list?",
    "1": (d) => "Do you want " + d.entry + " on your shopping list?",
    "2": (d) => "Should I add " + d.entry + " to your shopping list?"
  },
  "ask.offerList.reprompt": {
    "0": (d) => "Shall I put " + d.entry + " on your shopping list, yes or no?"
  },
  "ask.offerProduct": {
    "0": () => "Shall I work out what it costs delivered?",
    "1": () => "Would you like to hear the total for it?",
    "2": () => "Shall I work out an order for it?"
  },
  "ask.offerProduct.reprompt": {
    "0": (d) => "Shall I work out an order for " + d.line + ", yes or no?"
  },
  "ask.whatNext": {
    "0": () => "What else would you like?",
    "1": () => "What else can I do for you?",
    "2": () => "What's next?"
  },
  "ask.whatNext.first": {
    "0": () => "What would you like?",
    "1": () => "What can I do for you?",
    "2": () => "What's it to be?"
  },
  "ask.whatNext.reprompt": {
    "0": () => "You can say, reorder my coffee pods, or, where is my order. What would you like?"
  },
  "ask.whichItem.AddToCartIntent": {
    "0": () => "What shall I add to your basket?"
  },
  "ask.whichItem.AddToListIntent": {
    "0": () => "What shall I put on your shopping list?"
  },
  "ask.whichItem.PriceIntent": {
    "0": () => "Which product's price would you like?"
  },
  "ask.whichItem.RemoveFromCartIntent": {
    "0": () => "What shall I take out of your basket?"
  },
  "ask.whichItem.RemoveFromListIntent": {
    "0": () => "What shall I take off your shopping list?"
  },
  "ask.whichItem.ReorderIntent": {
    "0": () => "What shall I reorder?",
    "1": () => "Which product shall I reorder?",
    "2": () => "What would you like to reorder?"
  },
  "ask.whichItem.SearchProductIntent": {
    "0": () => "What shall I look for?"
  },
  "ask.whichItem.reprompt": {
    "0": () => "Just say the product, for example, coffee pods. Which one is it?"
  },
  backOfficeNotOffered: {
    "0": (d) => d.merchant + " doesn't share that with me yet."
  },
  "buying.turnOn": {
    "0": () => "To turn it back on, say, turn buying on."
  },
  buyingIsOff: {
    "0": () => "Buying is off here, so I can't order."
  },
  "buyingModeSet.buying": {
    "0": () => "Buying is on. I always ask before I order."
  },
  "buyingModeSet.listOnly": {
    "0": () => "Buying is off. I'll keep your basket and your list, and order nothing."
  },
  cancelTooLate: {
    "0": (d) => "It's too late to cancel order " + d.number + "."
  },
  "cancelTooLate.next": {
    "0": (d) => "Once it's there, " + d.merchant + " can tell you how to send it back."
  },
  "card.approvalPage.account": {
    "0": (d) => "You find the page in your account with " + d.merchant + ". It expires on " + d.day + "."
  },
  "card.approvalPage.buying": {
    "0": () => "Approve buying by voice"
  },
  "card.approvalPage.deletion": {
    "0": () => "Approve deleting your data"
  },
  "card.approvalPage.draft": {
    "0": () => "Approve your order"
  },
  "card.approvalPage.limit": {
    "0": () => "Approve your new limit"
  },
  "card.approvalPage.link": {
    "0": () => "Open the page"
  },
  "card.approvalPage.text": {
    "0": (d) => "Open the page to approve it. It expires on " + d.day + "."
  },
  "card.cart.title": {
    "0": () => "Your basket"
  },
  "card.choices.line": {
    "0": (d) => d.position + ". " + d.name
  },
  "card.choices.line.priced": {
    "0": (d) => d.position + ". " + d.name + ", " + d.price
  },
  "card.choices.title": {
    "0": () => "Which one?"
  },
  "card.delivery": {
    "0": (d) => "Delivery: " + d.day + ", " + d.address
  },
  "card.deliveryCost": {
    "0": (d) => "Delivery cost: " + d.cost
  },
  "card.deliveryCost.free": {
    "0": () => "Delivery cost: free"
  },
  "card.draft.title": {
    "0": () => "Your order, not placed yet"
  },
  "card.line": {
    "0": (d) => d.quantity + " × " + d.name + ", " + d.price + " each"
  },
  "card.line.pack": {
    "0": (d) => d.quantity + " × " + d.name + ", pack of " + d.pack + ", " + d.price + " each"
  },
  "card.line.unpriced": {
    "0": (d) => d.quantity + " × " + d.name
  },
  "card.linkAccount.link": {
    "0": () => "Connect account"
  },
  "card.linkAccount.text": {
    "0": (d) => "Connect your account with " + d.merchant + ", so that Sayso finds your orders and can order for you."
  },
  "card.linkAccount.title": {
    "0": () => "Connect your account"
  },
  "card.list.title": {
    "0": () => "Your shopping list"
  },
  "card.moreLines": {
    "0": (d) => "and " + d.count + " more"
  },
  "card.order.title": {
    "0": (d) => "Order " + d.number
  },
  "card.orders.line": {
    "0": (d) => "Order " + d.number + ": " + d.status
  },
  "card.orders.title": {
    "0": () => "Your orders"
  },
  "card.payment": {
    "0": (d) => "Payment: " + d.payment
  },
  "card.paymentLink.link": {
    "0": () => "Set up payment"
  },
  "card.paymentLink.text": {
    "0": (d) => "Open the link to choose how you pay " + d.merchant + ". It works until " + d.day + "."
  },
  "card.paymentLink.title": {
    "0": () => "Set up your payment"
  },
  "card.seller": {
    "0": (d) => "Seller: " + d.seller
  },
  "card.tax": {
    "0": (d) => "Tax: " + d.tax
  },
  "card.total": {
    "0": (d) => "Total: " + d.total
  },
  cartCleared: {
    "0": (d) => "Your basket is empty now. I took out " + plural(d.count, 0, en, { one: "one thing", other: d.count + " things" }) + "."
  },
  cartEmpty: {
    "0": () => "Your basket is empty.",
    "1": () => "There's nothing in your basket."
  },
  "cartEmpty.next": {
    "0": () => "To fill it, say, add coffee pods to my basket."
  },
  cartFull: {
    "0": (d) => "Your basket is full at " + d.max + " things."
  },
  "cartFull.next": {
    "0": () => "You can check out, or take something out first."
  },
  cartQuantityChanged: {
    "0": (d) => "Okay, I changed " + d.name + " to " + d.quantity + ".",
    "1": (d) => "Done, I made it " + d.quantity + " for " + d.name + ".",
    "2": (d) => "Sure, " + d.quantity + " for " + d.name + " now."
  },
  cartRead: {
    "0": (d) => "Your basket has " + d.lines + ". That's " + d.subtotal + " before tax and delivery.",
    "1": (d) => "In your basket, there's " + d.lines + ". That's " + d.subtotal + " before tax and delivery.",
    "2": (d) => "You have " + d.lines + " in your basket, for " + d.subtotal + " before tax and delivery."
  },
  cartWaiting: {
    "0": (d) => "You still have " + plural(d.count, 0, en, { one: "one thing", other: d.count + " things" }) + " in your basket.",
    "1": (d) => "There " + plural(d.count, 0, en, { one: "is one thing", other: "are " + d.count + " things" }) + " in your basket from last time."
  },
  "caution.boughtRecently": {
    "0": (d) => "You already bought it " + d.day + "."
  },
  "caution.boughtRecently.all": {
    "0": (d) => "You already bought all of that " + d.day + "."
  },
  "caution.boughtRecently.named": {
    "0": (d) => "You already bought " + d.name + " " + d.day + "."
  },
  "caution.more": {
    "0": (d) => plural(d.count, 0, en, { one: "One more thing looks", other: d.count + " more things look" }) + " unusual."
  },
  "caution.unusualQuantity": {
    "0": (d) => "That's " + d.quantity + " for " + d.name + ", and you usually take " + d.usual + "."
  },
  "caution.unusualQuantity.packs": {
    "0": (d) => "That's " + d.quantity + " packs, and you usually take " + d.usual + "."
  },
  "change.lastPrice": {
    "0": (d) => "Last time it was " + d.from + "."
  },
  "change.leftOut.discontinued": {
    "0": (d) => "I left out " + d.name + ", no longer sold."
  },
  "change.leftOut.discontinued.short": {
    "0": (d) => "Without " + d.name + ": no longer sold."
  },
  "change.leftOut.outOfStock": {
    "0": (d) => "I left out " + d.name + ", out of stock right now."
  },
  "change.leftOut.outOfStock.short": {
    "0": (d) => "Without " + d.name + ": sold out."
  },
  "change.pack": {
    "0": (d) => "The pack is now " + d.to + " instead of " + d.from + "."
  },
  "change.pack.named": {
    "0": (d) => "For " + d.name + ", the pack is now " + d.to + " instead of " + d.from + "."
  },
  "change.pack.short": {
    "0": (d) => "Now " + d.to + " instead of " + d.from + "."
  },
  "change.priceDown": {
    "0": (d) => d.name + " came down from " + d.from + " to " + d.to + "."
  },
  "change.priceUp": {
    "0": (d) => d.name + " went up from " + d.from + " to " + d.to + "."
  },
  "change.substitute": {
    "0": (d) => "It's a substitute for " + d.gone + ", no longer sold."
  },
  "change.substitute.named": {
    "0": (d) => d.name + ": a substitute for " + d.gone + ", no longer sold."
  },
  "change.substitute.short": {
    "0": (d) => "A substitute for " + d.gone + "."
  },
  "chip.cart": {
    "0": () => "What's in my basket"
  },
  "chip.first": {
    "0": () => "The first one"
  },
  "chip.help": {
    "0": () => "Help"
  },
  "chip.more": {
    "0": () => "Tell me more"
  },
  "chip.no": {
    "0": () => "No"
  },
  "chip.second": {
    "0": () => "The second one"
  },
  "chip.status": {
    "0": () => "Where is my order"
  },
  "chip.third": {
    "0": () => "The third one"
  },
  "chip.yes": {
    "0": () => "Yes"
  },
  choices: {
    "0": (d) => "For " + d.item + ", I found " + d.options + ".",
    "1": (d) => "I found " + d.options + ".",
    "2": (d) => "There's " + d.options + "."
  },
  "codeAsked.buying": {
    "0": () => "To turn buying on, I need your voice code."
  },
  "codeAsked.deletion": {
    "0": () => "To delete your data, I need your voice code."
  },
  "codeAsked.draft": {
    "0": () => "For this order I need your voice code."
  },
  "codeAsked.limit": {
    "0": () => "To change your limit, I need your voice code."
  },
  codeLocked: {
    "0": () => "Your voice code is locked after too many wrong tries."
  },
  "codeLocked.next": {
    "0": () => "Please use the approval page instead."
  },
  codeTooLate: {
    "0": () => "That request was over already, so this code did nothing."
  },
  "codeTooLate.next": {
    "0": () => "Ask, where is my order, to be sure, or ask me for it again."
  },
  codeWrong: {
    "0": (d) => "That code wasn't right, so nothing was ordered or changed. " + plural(d.triesLeft, 0, en, { one: "One try is", other: d.triesLeft + " tries are" }) + " left."
  },
  "codeWrong.next": {
    "0": () => "Ask me for it again to try once more."
  },
  dataDeleted: {
    "0": () => "Done, I've deleted your list, basket, settings, and way to pay."
  },
  "dataDeleted.shop": {
    "0": (d) => d.merchant + " keeps its own records of your orders."
  },
  "dataDeleted.underWay": {
    "0": (d) => plural(d.count, 0, en, { one: "One order is still being placed, and goes on", other: d.count + " orders are still being placed, and go on" }) + "."
  },
  "day.date": {
    "0": (d) => "on " + d.date
  },
  "day.today": {
    "0": () => "today"
  },
  "day.tomorrow": {
    "0": () => "tomorrow"
  },
  "day.weekday": {
    "0": (d) => select(d.weekday, { monday: "on Monday", tuesday: "on Tuesday", wednesday: "on Wednesday", thursday: "on Thursday", friday: "on Friday", saturday: "on Saturday", sunday: "on Sunday", other: "" })
  },
  "day.yesterday": {
    "0": () => "yesterday"
  },
  "details.delivery": {
    "0": (d) => "Delivery " + d.day + " costs " + d.cost + "."
  },
  "details.delivery.free": {
    "0": (d) => "Delivery " + d.day + " is free."
  },
  "details.payment": {
    "0": (d) => "You pay with " + d.payment + "."
  },
  "details.price": {
    "0": (d) => "Each one is " + d.price + "."
  },
  "details.prices": {
    "0": (d) => "That's " + d.items + "."
  },
  "details.tax": {
    "0": (d) => "Tax is " + d.tax + "."
  },
  "details.tax.none": {
    "0": () => "There's no tax."
  },
  "draft.products": {
    "0": (d) => "That's " + d.lines + ".",
    "1": (d) => "Here's " + d.lines + ".",
    "2": (d) => "It's " + d.lines + "."
  },
  "draft.products.short": {
    "0": (d) => d.lines + "."
  },
  "draft.terms": {
    "0": (d) => "From " + d.seller + ", at " + d.address + " " + d.day + ". It's " + d.total + " with tax and delivery, by " + d.payment + ".",
    "1": (d) => d.seller + " delivers at " + d.address + " " + d.day + ". It's " + d.total + " with tax and delivery, by " + d.payment + ".",
    "2": (d) => "At " + d.address + " " + d.day + ", from " + d.seller + ". It's " + d.total + " with tax and delivery, by " + d.payment + "."
  },
  "draft.terms.short": {
    "0": (d) => d.total + " in all from " + d.seller + ", at " + d.address + " " + d.day + ", with " + d.payment + "."
  },
  "draft.terms.shortest": {
    "0": (d) => d.total + " in all, " + d.seller + ", " + d.address + " " + d.day + ", " + d.payment + "."
  },
  "draftChangedMeanwhile.delivery": {
    "0": () => "The delivery changed just now, so here it is again."
  },
  "draftChangedMeanwhile.price": {
    "0": () => "The price changed just now, so here it is again."
  },
  "draftChangedMeanwhile.stock": {
    "0": () => "The stock changed just now, so here it is again."
  },
  draftExpired: {
    "0": () => "That offer has run out, so nothing is ordered."
  },
  "draftExpired.next": {
    "0": () => "Ask for it again to hear today's price."
  },
  draftWithdrawn: {
    "0": () => "All right, I won't order it.",
    "1": () => "Right, nothing is ordered.",
    "2": () => "No problem, I've dropped that order."
  },
  "email.cancel": {
    "0": (d) => "To cancel it, say \"cancel my order\" within " + plural(d.minutes, 0, en, { one: "one minute", other: d.minutes + " minutes" }) + " of ordering, unless it has been dispatched by then."
  },
  "email.number": {
    "0": (d) => "Order number: " + d.number
  },
  "email.opening": {
    "0": () => "Thank you, your order is placed."
  },
  "email.return": {
    "0": (d) => "To send something back once it has arrived, contact " + d.seller + " and give the order number."
  },
  "email.subject": {
    "0": (d) => "Your order " + d.number + " from " + d.seller
  },
  fallback: {
    "0": () => "Sorry, I didn't get that. I can reorder what you've bought, find an order, or keep your basket and shopping list.",
    "1": () => "I'm not sure what you meant. I can reorder things, look up an order, or add to your basket or shopping list.",
    "2": () => "That one's beyond me. I can reorder for you, check on your orders, and look after your basket and list."
  },
  goodbye: {
    "0": () => "Goodbye.",
    "1": () => "Bye for now.",
    "2": () => "Cheerio, speak soon."
  },
  help: {
    "0": () => "You can say, reorder my coffee pods, where is my order, or put toothpaste on my shopping list. I order nothing until you say yes.",
    "1": () => "I can reorder what you've bought before. Say, reorder my toothbrush heads, what's in my basket, or where is my order.",
    "2": () => "Try, reorder my dishwasher tablets, add coffee pods to my basket, or read my shopping list. I always ask before I order."
  },
  itemNotOrdered: {
    "0": (d) => "I don't see " + d.item + " in your orders."
  },
  "itemNotOrdered.next": {
    "0": () => "Ask, where is my order, to hear what's on its way."
  },
  itemNotUnderstood: {
    "0": () => "I couldn't make out the product. Please say it in words."
  },
  lateOrderCancelled: {
    "0": (d) => "Order " + d.number + " is cancelled now, as you asked."
  },
  lateOrderNeedsPerson: {
    "0": (d) => "I have news of your earlier order of " + d.item + ". I can't tell how it ended, and " + d.merchant + " will look into it."
  },
  lateOrderPlaced: {
    "0": (d) => "Your earlier order of " + d.item + " went through. It's order " + d.number + ", arriving " + d.day + ".",
    "1": (d) => "Good news, your earlier order of " + d.item + " is placed. It's order " + d.number + ", arriving " + d.day + "."
  },
  "lateOrderPlaced.past": {
    "0": (d) => "Your earlier order of " + d.item + " went through. It's order " + d.number + ", planned to arrive " + d.day + "."
  },
  lateOrderRefused: {
    "0": () => "First, about an earlier order."
  },
  lateTooLateToCancel: {
    "0": (d) => "Order " + d.number + " had already been dispatched, so I couldn't cancel it."
  },
  "limitSet.month": {
    "0": (d) => "Your limit is " + d.limit + " a month now. Above that, a yes isn't enough."
  },
  "limitSet.order": {
    "0": (d) => "Your limit is " + d.limit + " an order now. Above that, a yes isn't enough."
  },
  listCleared: {
    "0": (d) => "Your shopping list is empty now. I took off " + plural(d.count, 0, en, { one: "one thing", other: d.count + " things" }) + "."
  },
  listEmpty: {
    "0": () => "Your shopping list is empty.",
    "1": () => "There's nothing on your shopping list."
  },
  "listEmpty.next": {
    "0": () => "To start it, say, put toothpaste on my shopping list."
  },
  listFull: {
    "0": (d) => "Your shopping list is full at " + d.max + " things."
  },
  "listFull.next": {
    "0": () => "Take something off first."
  },
  listRead: {
    "0": (d) => "Your shopping list has " + d.entries + ".",
    "1": (d) => "On your shopping list, there's " + d.entries + ".",
    "2": (d) => "You have " + d.entries + " on your shopping list."
  },
  lowStockTold: {
    "0": (d) => "Running low: " + d.products + "."
  },
  "lowStockTold.none": {
    "0": () => "Nothing is running low."
  },
  missedDemandTold: {
    "0": (d) => "This month, people asked in vain for " + d.wishes + "."
  },
  "missedDemandTold.none": {
    "0": () => "This month, nothing is missing that several people asked for."
  },
  movedToCart: {
    "0": (d) => "I moved " + d.names + " from your list to your basket.",
    "1": (d) => "Okay, " + d.names + " went from your list to your basket."
  },
  noOpenOrders: {
    "0": () => "You have no orders on the way."
  },
  noOrdersYet: {
    "0": () => "I don't see any orders of yours yet."
  },
  "noOrdersYet.next": {
    "0": () => "Tell me a product, and I'll look for it in the shop."
  },
  noPlainYes: {
    "0": () => "I heard more than a plain yes, so I haven't done anything yet."
  },
  notBought: {
    "0": (d) => "I don't see " + d.item + " in your past orders.",
    "1": (d) => "You haven't bought " + d.item + " here yet.",
    "2": (d) => "I can't find " + d.item + " among your orders."
  },
  "notBought.next": {
    "0": () => "I can search the shop for it, or put it on your shopping list."
  },
  notBoughtButSold: {
    "0": (d) => "You haven't bought " + d.item + " here yet, but the shop has " + d.product + " for " + d.price + ".",
    "1": (d) => "I don't see " + d.item + " in your past orders. The shop has " + d.product + " for " + d.price + "."
  },
  notInCart: {
    "0": (d) => "I don't see " + d.item + " in your basket."
  },
  "notInCart.next": {
    "0": () => "Ask, what's in my basket, to hear all of it."
  },
  notMovedToCart: {
    "0": (d) => "I left " + d.names + " on your list, because I found no clear match in the shop."
  },
  "notMovedToCart.next": {
    "0": () => "Ask for it by its brand to add it."
  },
  notOnList: {
    "0": (d) => "I don't see " + d.item + " on your shopping list."
  },
  "notOnList.next": {
    "0": () => "Say, read my shopping list, to hear all of it."
  },
  notSold: {
    "0": (d) => "I couldn't find " + d.item + " in the shop.",
    "1": (d) => "The shop doesn't seem to have " + d.item + "."
  },
  "notSold.next": {
    "0": () => "Try another name for it, or put it on your shopping list."
  },
  nothingMore: {
    "0": () => "That's all I know about it."
  },
  nothingToAnswer: {
    "0": () => "I hadn't asked you anything just now."
  },
  "nothingToAnswer.next": {
    "0": () => "Tell me what you need, for example, reorder my coffee pods."
  },
  nothingToCancel: {
    "0": () => "There's no order that I can still cancel."
  },
  "nothingToCancel.next": {
    "0": () => "Ask, where is my order, to hear what's on its way."
  },
  nothingToChange: {
    "0": () => "There's nothing to change right now."
  },
  "nothingToChange.next": {
    "0": () => "Tell me what you need and how many, for example, add 2 packs of coffee pods to my basket."
  },
  nothingToChoose: {
    "0": () => "There's nothing to choose from right now."
  },
  "nothingToChoose.next": {
    "0": () => "Tell me what you need, for example, reorder my coffee pods."
  },
  nothingToRepeat: {
    "0": () => "I haven't said anything yet."
  },
  nowAbout: {
    "0": () => "Your account is connected. Now, back to what you asked for."
  },
  "nowAbout.item": {
    "0": (d) => "Your account is connected. Now, about " + d.item + "."
  },
  orderCancelled: {
    "0": (d) => "Order " + d.number + " is cancelled. If you were charged already, the " + d.total + " comes back to you.",
    "1": (d) => "Done, order " + d.number + " is cancelled. If the " + d.total + " was charged already, you get it back."
  },
  orderCancelling: {
    "0": (d) => "I'm cancelling order " + d.number + " now. I'll tell you how it went when we talk next."
  },
  orderNeedsPerson: {
    "0": (d) => "I can't tell yet how your order of " + d.item + " ended. " + d.merchant + " will look into it, so please don't order it again until then."
  },
  orderPlaced: {
    "0": (d) => "Done. You'll get " + d.things + " " + d.day + ", for " + d.total + ". Your order number is " + d.number + ".",
    "1": (d) => "It's ordered. Expect " + d.things + " " + d.day + ", for " + d.total + ". The order number is " + d.number + ".",
    "2": (d) => "All sorted. I ordered " + d.things + " for " + d.total + ", arriving " + d.day + ". That's order " + d.number + "."
  },
  orderPlacing: {
    "0": (d) => "I'm placing your order of " + d.item + ", and it's taking a moment. I'll tell you when I know, or you can ask, where is my order."
  },
  "orderStatuses.more": {
    "0": (d) => "You have " + plural(d.count, 0, en, { one: "one more order", other: d.count + " more orders" }) + "."
  },
  orderUnderWay: {
    "0": (d) => "I'm still placing your order of " + d.item + ", and I'll tell you when I know."
  },
  "orderUnderWay.some": {
    "0": () => "I'm still placing your last order, and I'll tell you when I know."
  },
  orderUnknown: {
    "0": (d) => "I can't find an order with the number " + d.number + "."
  },
  "orderUnknown.next": {
    "0": () => "Ask, where is my order, to hear what's on its way."
  },
  "overLimit.month": {
    "0": (d) => "It's " + d.total + ", which takes you over the limit of " + d.limit + " a month."
  },
  "overLimit.order": {
    "0": (d) => "It's " + d.total + ", and the limit is " + d.limit + " an order."
  },
  paymentActive: {
    "0": (d) => "You're all set to pay with " + d.payment + ".",
    "1": (d) => "Your payment is set up with " + d.payment + "."
  },
  "paymentLink.cannotSend": {
    "0": () => "I can't send the link from here. Please ask me again from an app or a chat."
  },
  "paymentLink.sent": {
    "0": () => "I've sent you a link. Open it, then ask me again."
  },
  "paymentLink.sent.asked": {
    "0": () => "I've sent you a link. Open it to choose a way to pay."
  },
  "paymentLinkReady.asked": {
    "0": () => "Let's set up how you pay."
  },
  "paymentLinkReady.expired": {
    "0": () => "Your payment setup has expired, so I can't order."
  },
  "paymentLinkReady.neverSetUp": {
    "0": () => "You haven't set up a way to pay yet, so I can't order."
  },
  "paymentLinkReady.pending": {
    "0": () => "Your way to pay isn't set up completely yet."
  },
  paymentSilent: {
    "0": () => "I can't get through to the payment service right now. Please try again in a few minutes."
  },
  "phrase.card": {
    "0": (d) => "card ending in " + d.digits
  },
  "phrase.cost": {
    "0": (d) => plural(d.quantity, 0, en, { "1": d.line + ", for " + d.price, other: d.line + ", at " + d.price + " each" })
  },
  "phrase.cost.down": {
    "0": (d) => plural(d.quantity, 0, en, { "1": d.line + ", for " + d.price, other: d.line + ", at " + d.price + " each" }) + ", down from " + d.from
  },
  "phrase.cost.up": {
    "0": (d) => plural(d.quantity, 0, en, { "1": d.line + ", for " + d.price, other: d.line + ", at " + d.price + " each" }) + ", up from " + d.from
  },
  "phrase.entry": {
    "0": (d) => plural(d.quantity, 0, en, { "1": d.name, other: d.quantity + " " + d.name })
  },
  "phrase.kept.cart": {
    "0": (d) => plural(d.count, 0, en, { one: "your basket of one thing", other: "your basket of " + d.count })
  },
  "phrase.kept.limits": {
    "0": () => "your limits"
  },
  "phrase.kept.list": {
    "0": (d) => plural(d.count, 0, en, { one: "your shopping list of one thing", other: "your shopping list of " + d.count })
  },
  "phrase.kept.orders": {
    "0": (d) => plural(d.count, 0, en, { one: "one recent order", other: d.count + " recent orders" })
  },
  "phrase.kept.payment": {
    "0": () => "how you pay"
  },
  "phrase.kept.talk": {
    "0": () => "our latest talk"
  },
  "phrase.line.counted": {
    "0": (d) => plural(d.quantity, 0, en, { "1": "a pack", other: d.quantity + " packs" }) + " of " + d.count + " " + d.name
  },
  "phrase.line.packs": {
    "0": (d) => plural(d.quantity, 0, en, { "1": d.name, other: d.quantity + " packs of " + d.name })
  },
  "phrase.line.single": {
    "0": (d) => plural(d.quantity, 0, en, { "1": d.name, other: d.quantity + " of " + d.name })
  },
  "phrase.line.units": {
    "0": (d) => plural(d.quantity, 0, en, { "1": "a pack", other: d.quantity + " packs" }) + " of " + d.count + " " + d.unit + " of " + d.name
  },
  "phrase.lowStock": {
    "0": (d) => plural(d.available, 0, en, { "0": "no " + d.name + " left", one: d.available + " " + d.name + " left", other: d.available + " " + d.name + " left" })
  },
  "phrase.missed": {
    "0": (d) => d.words + ", " + plural(d.shoppers, 0, en, { one: "one person", other: d.shoppers + " people" })
  },
  "phrase.more": {
    "0": (d) => d.count + " more"
  },
  "phrase.priced": {
    "0": (d) => d.name + " at " + d.price
  },
  "phrase.pricedEach": {
    "0": (d) => d.name + " at " + d.price + " each"
  },
  "phrase.things": {
    "0": (d) => d.name + plural(d.more, 0, en, { "0": "", one: " and one more item", other: " and " + d.more + " more items" })
  },
  "phrase.units": {
    "0": (d) => d.count + " " + d.unit
  },
  "phrase.unnamed": {
    "0": () => "that"
  },
  "phrase.wish.AddToCartIntent": {
    "0": () => "put something in your basket"
  },
  "phrase.wish.AddToListIntent": {
    "0": () => "put something on your shopping list"
  },
  "phrase.wish.CancelOrderIntent": {
    "0": () => "cancel an order"
  },
  "phrase.wish.ChangeQuantityIntent": {
    "0": () => "change how many"
  },
  "phrase.wish.CheckoutIntent": {
    "0": () => "check out"
  },
  "phrase.wish.ClearCartIntent": {
    "0": () => "empty your basket"
  },
  "phrase.wish.ClearListIntent": {
    "0": () => "clear your shopping list"
  },
  "phrase.wish.DeleteDataIntent": {
    "0": () => "delete your data"
  },
  "phrase.wish.LowStockIntent": {
    "0": () => "hear what's running low"
  },
  "phrase.wish.MissedDemandIntent": {
    "0": () => "hear what people ask for in vain"
  },
  "phrase.wish.MoveListToCartIntent": {
    "0": () => "move your list to the basket"
  },
  "phrase.wish.OrderStatusIntent": {
    "0": () => "hear where an order is"
  },
  "phrase.wish.PriceIntent": {
    "0": () => "hear a price"
  },
  "phrase.wish.PrivacyIntent": {
    "0": () => "hear what I know about you"
  },
  "phrase.wish.ReadListIntent": {
    "0": () => "hear your shopping list"
  },
  "phrase.wish.RemoveFromCartIntent": {
    "0": () => "take something out of your basket"
  },
  "phrase.wish.RemoveFromListIntent": {
    "0": () => "take something off your shopping list"
  },
  "phrase.wish.ReorderIntent": {
    "0": () => "reorder something"
  },
  "phrase.wish.SalesIntent": {
    "0": () => "hear how sales were today"
  },
  "phrase.wish.SearchProductIntent": {
    "0": () => "look for a product"
  },
  "phrase.wish.SetBuyingModeIntent": {
    "0": () => "turn buying on or off"
  },
  "phrase.wish.SetLimitIntent": {
    "0": () => "set a spending limit"
  },
  "phrase.wish.SetUpPaymentIntent": {
    "0": () => "set up how you pay"
  },
  "phrase.wish.ViewCartIntent": {
    "0": () => "hear what's in your basket"
  },
  "phrase.wish.WaitingOrdersIntent": {
    "0": () => "hear how many orders are waiting"
  },
  priceTold: {
    "0": (d) => "Right now it's " + d.price + " for " + d.product + ".",
    "1": (d) => "It's " + d.price + " for " + d.product + ".",
    "2": (d) => "You'd pay " + d.price + " for " + d.product + "."
  },
  "priceTold.outOfStock": {
    "0": (d) => "It's " + d.price + " for " + d.product + ", but it's out of stock right now."
  },
  privacyTold: {
    "0": (d) => "I keep " + d.things + "."
  },
  "privacyTold.never": {
    "0": () => "I never keep card numbers or voice codes."
  },
  "privacyTold.next": {
    "0": () => "Say, delete my data, to erase it."
  },
  quantityNotUnderstood: {
    "0": (d) => "I heard " + d.spoken + ", and that's not a quantity I know. Please say a whole number, like 2."
  },
  "quantityNotUnderstood.unheard": {
    "0": () => "I didn't catch how many. Please say a whole number, like 2."
  },
  quantityTooLarge: {
    "0": (d) => "That's more than I can take. The most is " + d.max + " of one thing."
  },
  quantityTooSmall: {
    "0": () => "I need a quantity of at least 1."
  },
  "refusal.declined.blocked": {
    "0": (d) => "Your bank blocked the payment for " + d.item + ", so nothing is ordered."
  },
  "refusal.declined.insufficientFunds": {
    "0": (d) => "The payment for " + d.item + " was declined for lack of funds. Nothing is ordered."
  },
  "refusal.declined.next": {
    "0": () => "To pay another way, say, set up my payment."
  },
  "refusal.declined.other": {
    "0": (d) => "The payment for " + d.item + " was declined, so nothing is ordered."
  },
  "refusal.gaveUp": {
    "0": (d) => "The order of " + d.item + " took too long, so I called it off. You don't pay anything."
  },
  "refusal.gaveUp.next": {
    "0": () => "You can ask for it again."
  },
  "refusal.linkExpired": {
    "0": (d) => "Your payment setup has expired, so I couldn't order " + d.item + "."
  },
  "refusal.linkExpired.next": {
    "0": () => "Say, set up my payment, and I'll make a new link."
  },
  "refusal.notApproved": {
    "0": (d) => "The order of " + d.item + " wasn't approved on the page, so nothing is ordered."
  },
  "refusal.outOfStock": {
    "0": (d) => "The shop just ran out of " + d.name + ", so nothing is ordered."
  },
  "refusal.outOfStock.next": {
    "0": () => "You can ask me to search for something like it."
  },
  "refusal.priceChanged": {
    "0": (d) => "The total for " + d.item + " just changed to " + d.total + ", so nothing is ordered."
  },
  "refusal.priceChanged.next": {
    "0": () => "Ask for it again to hear the new order."
  },
  "refusal.shopRefused": {
    "0": (d) => "The shop didn't accept the order of " + d.item + ", and you don't pay anything."
  },
  "refusal.shopRefused.next": {
    "0": (d) => "Try again later, or ask " + d.merchant + " for help."
  },
  removedFromCart: {
    "0": (d) => "I took " + d.name + " out of your basket.",
    "1": (d) => "Okay, I removed " + d.name + " from your basket.",
    "2": (d) => "Done, your basket no longer has " + d.name + "."
  },
  removedFromList: {
    "0": (d) => "I took " + d.name + " off your shopping list.",
    "1": (d) => "Okay, I removed " + d.name + " from your shopping list.",
    "2": (d) => "Done, your shopping list no longer has " + d.name + "."
  },
  "rest.onScreen": {
    "0": () => "The rest is on your screen."
  },
  salesTold: {
    "0": (d) => "So far today, " + plural(d.orders, 0, en, { one: "one order", other: d.orders + " orders" }) + " came in."
  },
  "salesTold.best": {
    "0": (d) => "Best sellers: " + d.names + "."
  },
  "salesTold.none": {
    "0": () => "No orders have come in yet today."
  },
  "salesTold.total": {
    "0": (d) => "Altogether that's " + d.total + "."
  },
  searchResults: {
    "0": (d) => "For " + d.item + ", the shop has " + d.products + ".",
    "1": (d) => "I found " + d.products + ".",
    "2": (d) => "There's " + d.products + "."
  },
  shopSilent: {
    "0": () => "I can't get through to the shop right now. Please try again in a few minutes."
  },
  shoppersOnly: {
    "0": (d) => "You're connected as the team of " + d.merchant + ". To shop, connect an account of your own."
  },
  staffOnly: {
    "0": (d) => "That's only for the people who run " + d.merchant + "."
  },
  "status.cancelled": {
    "0": (d) => "Your order of " + d.things + " was cancelled."
  },
  "status.cancelled.short": {
    "0": (d) => d.name + ": cancelled."
  },
  "status.delivered": {
    "0": (d) => "Your order of " + d.things + " was delivered."
  },
  "status.delivered.day": {
    "0": (d) => "Your order of " + d.things + " was delivered " + d.day + "."
  },
  "status.delivered.short": {
    "0": (d) => d.name + ": delivered."
  },
  "status.expected": {
    "0": (d) => "It should arrive " + d.day + "."
  },
  "status.expected.short": {
    "0": (d) => "Due " + d.day + "."
  },
  "status.noDay": {
    "0": () => "The shop has no delivery day yet."
  },
  "status.outForDelivery": {
    "0": (d) => "Your order of " + d.things + " is out for delivery."
  },
  "status.outForDelivery.carrier": {
    "0": (d) => "Your order of " + d.things + " is out for delivery with " + d.carrier + "."
  },
  "status.outForDelivery.short": {
    "0": (d) => d.name + ": out for delivery."
  },
  "status.outForDelivery.short.carrier": {
    "0": (d) => d.name + ": out for delivery with " + d.carrier + "."
  },
  "status.overdue": {
    "0": (d) => "It was expected " + d.day + "."
  },
  "status.overdue.short": {
    "0": (d) => "Was due " + d.day + "."
  },
  "status.preparing": {
    "0": (d) => "Your order of " + d.things + " is being packed."
  },
  "status.preparing.short": {
    "0": (d) => d.name + ": being packed."
  },
  "status.received": {
    "0": (d) => "The shop has your order of " + d.things + "."
  },
  "status.received.short": {
    "0": (d) => d.name + ": the shop has it."
  },
  "status.returned": {
    "0": (d) => "Your order of " + d.things + " was returned."
  },
  "status.returned.short": {
    "0": (d) => d.name + ": returned."
  },
  "status.shipped": {
    "0": (d) => "Your order of " + d.things + " is on its way."
  },
  "status.shipped.carrier": {
    "0": (d) => "Your order of " + d.things + " is on its way with " + d.carrier + "."
  },
  "status.shipped.short": {
    "0": (d) => d.name + ": on its way."
  },
  "status.shipped.short.carrier": {
    "0": (d) => d.name + ": on its way with " + d.carrier + "."
  },
  tooLong: {
    "0": () => "That was a lot at once. Please say it in a few words."
  },
  totalUnclear: {
    "0": () => "The shop's figures for this order don't add up, so I won't order it."
  },
  touchedTooLate: {
    "0": () => "That was on an earlier screen, so I've left everything as it is."
  },
  troubled: {
    "0": () => "Sorry, something went wrong on my side. If you were ordering, ask, where is my order. If not, please say that again."
  },
  "unavailable.discontinued": {
    "0": (d) => "Sorry, the shop no longer sells " + d.name + "."
  },
  "unavailable.few": {
    "0": (d) => "The shop has only " + d.available + " of " + d.name + " left."
  },
  "unavailable.few.next": {
    "0": () => "You can ask for fewer."
  },
  "unavailable.next": {
    "0": () => "You can ask me to search for something like it."
  },
  "unavailable.outOfStock": {
    "0": (d) => "Sorry, the shop is out of " + d.name + " right now.",
    "1": (d) => "I'm afraid the shop has run out of " + d.name + "."
  },
  waitingOrdersTold: {
    "0": (d) => plural(d.orders, 0, en, { one: "One order is", other: d.orders + " orders are" }) + " waiting to be shipped."
  },
  "waitingOrdersTold.late": {
    "0": (d) => plural(d.late, 0, en, { one: "One is", other: d.late + " are" }) + " late."
  },
  "waitingOrdersTold.none": {
    "0": () => "No orders are waiting."
  },
  welcome: {
    "0": (d) => "Welcome to " + d.merchant + ".",
    "1": (d) => "Hello, this is " + d.merchant + ".",
    "2": (d) => "Hi, you're with " + d.merchant + "."
  },
  "welcome.named": {
    "0": (d) => "Hi " + d.firstName + ", welcome to " + d.merchant + ".",
    "1": (d) => "Hello " + d.firstName + ", this is " + d.merchant + ".",
    "2": (d) => "Lovely to hear you, " + d.firstName + ". This is " + d.merchant + "."
  }
};
