// Compiled from lambda/prompts/locales/zh-TW.json by lambda/prompts/compile.ts. Do not edit.
import { zh } from "@messageformat/runtime/lib/cardinals";
import { plural, select } from "@messageformat/runtime";
import type { Messages } from '../messages.ts';

export const messages: Messages = {
  accountNotLinked: {
    "0": (d) => "這需要你在" + d.merchant + "的帳號。我傳了一個連結給你，用來連接帳號。"
  },
  "accountNotLinked.cannotSend": {
    "0": (d) => "這需要你在" + d.merchant + "的帳號。這裡沒辦法連接，請到應用程式再問我一次。"
  },
  addedToCart: {
    "0": (d) => "我把" + d.line + "加到購物車了，單價" + d.price + "。",
    "1": (d) => "好，" + d.line + "，單價" + d.price + "，已經放進購物車。",
    "2": (d) => "完成，購物車現在有" + d.line + "，單價" + d.price + "。"
  },
  "addedToCart.one": {
    "0": (d) => "我把" + d.line + "加到購物車了，" + d.price + "。",
    "1": (d) => "好，" + d.line + "，" + d.price + "，已經放進購物車。",
    "2": (d) => "完成，購物車現在有" + d.line + "，" + d.price + "。"
  },
  addedToList: {
    "0": (d) => "我把" + d.entry + "加到購物清單了。",
    "1": (d) => "好，購物清單加上" + d.entry + "了。",
    "2": (d) => "完成，購物清單現在有" + d.entry + "。"
  },
  allRight: {
    "0": () => "好。",
    "1": () => "好的。",
    "2": () => "沒問題。"
  },
  alreadyOnList: {
    "0": (d) => d.entry + "已經在購物清單上了。"
  },
  alreadyOrdered: {
    "0": (d) => "這個已經訂了：" + d.item + "，訂單編號是" + d.number + "。"
  },
  "alreadyOrdered.cancel": {
    "0": () => "不要的話，請說，取消我的訂單。"
  },
  alreadyOrdering: {
    "0": () => "這個正在訂了。不要的話，等一下請說，取消我的訂單。"
  },
  amountNotUnderstood: {
    "0": () => "我沒聽懂金額。"
  },
  apology: {
    "0": () => "抱歉,剛剛出了點問題。請問我「我的訂單在哪裡」,或再說一次。"
  },
  approvalPageReady: {
    "0": () => "我傳了核准用的連結給你，請盡快打開。"
  },
  "approvalPageReady.buying": {
    "0": () => "在那之前購買維持關閉。"
  },
  "approvalPageReady.cannotSend": {
    "0": (d) => "請盡快到你的" + d.merchant + "帳號頁面核准。"
  },
  "approvalPageReady.deletion": {
    "0": () => "在那之前什麼都不會刪。"
  },
  "approvalPageReady.draft": {
    "0": () => "在那之前什麼都不會訂。"
  },
  "approvalPageReady.limit": {
    "0": () => "在那之前維持原本的上限。"
  },
  "ask.choose": {
    "0": () => "你要哪一個？",
    "1": () => "你說的是哪一個？",
    "2": () => "選哪一個？"
  },
  "ask.choose.forCart": {
    "0": () => "要把哪一個放進購物車？",
    "1": () => "購物車要放哪一個？",
    "2": () => "要加哪一個到購物車？"
  },
  "ask.choose.forCart.reprompt": {
    "0": (d) => "要把哪一個放進購物車，" + d.options + "？"
  },
  "ask.choose.fromCart": {
    "0": () => "要把哪一個從購物車拿掉？"
  },
  "ask.choose.fromCart.reprompt": {
    "0": (d) => "要把哪一個從購物車拿掉，" + d.options + "？"
  },
  "ask.choose.only": {
    "0": () => "是這個嗎？",
    "1": () => "你說的是這個嗎？"
  },
  "ask.choose.only.forCart": {
    "0": () => "要放進購物車嗎？",
    "1": () => "要幫你加到購物車嗎？"
  },
  "ask.choose.only.forCart.reprompt": {
    "0": (d) => "要把" + d.options + "放進購物車嗎，要還是不要？"
  },
  "ask.choose.only.fromCart": {
    "0": () => "要從購物車拿掉嗎？"
  },
  "ask.choose.only.fromCart.reprompt": {
    "0": (d) => "要把" + d.options + "從購物車拿掉嗎，要還是不要？"
  },
  "ask.choose.only.reprompt": {
    "0": (d) => "你說的是" + d.options + "嗎，是還是不是？"
  },
  "ask.choose.only.toQuantity": {
    "0": (d) => "要改成" + d.quantity + "個嗎？"
  },
  "ask.choose.only.toQuantity.reprompt": {
    "0": (d) => "要把" + d.options + "改成" + d.quantity + "個嗎，要還是不要？"
  },
  "ask.choose.reprompt": {
    "0": (d) => "你要哪一個，" + d.options + "？"
  },
  "ask.choose.toQuantity": {
    "0": (d) => "要把哪一個改成" + d.quantity + "個？"
  },
  "ask.choose.toQuantity.reprompt": {
    "0": (d) => "要把哪一個改成" + d.quantity + "個，" + d.options + "？"
  },
  "ask.confirmCancelOrder": {
    "0": (d) => "要取消訂單" + d.number + "嗎？",
    "1": (d) => "你要我取消訂單" + d.number + "嗎？",
    "2": (d) => "確定取消訂單" + d.number + "嗎？"
  },
  "ask.confirmCancelOrder.item": {
    "0": (d) => "要取消訂單" + d.number + "，" + d.item + "嗎？"
  },
  "ask.confirmCancelOrder.item.reprompt": {
    "0": (d) => "要取消訂單" + d.number + "，" + d.item + "嗎，要還是不要？"
  },
  "ask.confirmCancelOrder.reprompt": {
    "0": (d) => "要取消訂單" + d.number + "嗎，要還是不要？"
  },
  "ask.confirmDeletion": {
    "0": () => "刪除後無法復原。要刪除你的清單、購物車、設定和付款方式嗎？"
  },
  "ask.confirmDeletion.reprompt": {
    "0": () => "要刪除我保存的關於你的一切嗎，要還是不要？"
  },
  "ask.confirmDraft": {
    "0": () => "要下單嗎？",
    "1": () => "要幫你訂嗎？",
    "2": () => "可以訂了嗎？"
  },
  "ask.confirmDraft.reprompt": {
    "0": (d) => "要訂" + d.things + "嗎，一共" + d.total + "，要還是不要？"
  },
  "ask.didYouMean": {
    "0": (d) => "你是要" + d.first + "，還是" + d.second + "？"
  },
  "ask.didYouMean.one": {
    "0": (d) => "你是要" + d.first + "嗎？"
  },
  "ask.didYouMean.one.reprompt": {
    "0": (d) => "你是要" + d.first + "嗎，是還是不是？"
  },
  "ask.didYouMean.reprompt": {
    "0": (d) => "請說第一個，或第二個。你是要" + d.first + "，還是" + d.second + "？"
  },
  "ask.howMany": {
    "0": () => "你要幾個？",
    "1": () => "要多少？",
    "2": () => "需要幾個？"
  },
  "ask.howMany.item": {
    "0": (d) => d.item + "要幾個？",
    "1": (d) => d.item + "，要多少？",
    "2": (d) => "你需要幾個" + d.item + "？"
  },
  "ask.howMany.reprompt": {
    "0": () => "說一個數字就好，例如2。你要幾個？"
  },
  "ask.howMuch.month": {
    "0": () => "一個月最多可以花多少？"
  },
  "ask.howMuch.month.reprompt": {
    "0": () => "說一個數字就好，例如200。一個月最多可以花多少？"
  },
  "ask.howMuch.order": {
    "0": () => "一筆訂單最多可以花多少？"
  },
  "ask.howMuch.order.reprompt": {
    "0": () => "說一個數字就好，例如50。一筆訂單最多可以花多少？"
  },
  "ask.offerCheckout": {
    "0": () => "要結帳嗎？",
    "1": () => "要幫你結帳購物車嗎？",
    "2": () => "現在要結帳嗎？"
  },
  "ask.offerCheckout.reprompt": {
    "0": () => "要幫你結帳購物車嗎，要還是不要？"
  },
  "ask.offerList": {
    "0": (d) => "要把" + d.entry + "加到購物清單嗎？",
    "1": (d) => "購物清單要加" + d.entry + "嗎？",
    "2": (d) => "要把" + d.entry + "記在購物清單上嗎？"
  },
  "ask.offerList.reprompt": {
    "0": (d) => "要把" + d.entry + "加到購物清單嗎，要還是不要？"
  },
  "ask.offerProduct": {
    "0": () => "要幫你算送到家一共多少錢嗎？",
    "1": () => "想聽聽總金額嗎？",
    "2": () => "要幫你準備一張訂單嗎？"
  },
  "ask.offerProduct.reprompt": {
    "0": (d) => "要幫你準備" + d.line + "的訂單嗎，要還是不要？"
  },
  "ask.whatNext": {
    "0": () => "還需要什麼？",
    "1": () => "還有什麼可以幫你？",
    "2": () => "接下來呢？"
  },
  "ask.whatNext.first": {
    "0": () => "你需要什麼？",
    "1": () => "有什麼可以幫你？",
    "2": () => "想買點什麼？"
  },
  "ask.whatNext.reprompt": {
    "0": () => "你可以說，再訂咖啡膠囊，或是，我的訂單在哪裡。你需要什麼？"
  },
  "ask.whichItem.AddToCartIntent": {
    "0": () => "要加什麼到購物車？"
  },
  "ask.whichItem.AddToListIntent": {
    "0": () => "購物清單要加什麼？"
  },
  "ask.whichItem.PriceIntent": {
    "0": () => "你想知道哪個商品的價格？"
  },
  "ask.whichItem.RemoveFromCartIntent": {
    "0": () => "要從購物車拿掉什麼？"
  },
  "ask.whichItem.RemoveFromListIntent": {
    "0": () => "要從購物清單拿掉什麼？"
  },
  "ask.whichItem.ReorderIntent": {
    "0": () => "要再訂什麼？",
    "1": () => "要再訂哪個商品？",
    "2": () => "你想再訂什麼？"
  },
  "ask.whichItem.SearchProductIntent": {
    "0": () => "要找什麼？"
  },
  "ask.whichItem.reprompt": {
    "0": () => "說商品名稱就好，例如，咖啡膠囊。是哪一個？"
  },
  backOfficeNotOffered: {
    "0": (d) => d.merchant + "還沒有告訴我這個。"
  },
  "buying.turnOn": {
    "0": () => "要重新開啟，請說，開啟購買模式。"
  },
  buyingIsOff: {
    "0": () => "這裡的購買是關閉的，所以我不能訂。"
  },
  "buyingModeSet.buying": {
    "0": () => "購買已開啟。下單前我一定會先問你。"
  },
  "buyingModeSet.listOnly": {
    "0": () => "購買已關閉。我會保留購物車和清單，什麼都不會訂。"
  },
  cancelTooLate: {
    "0": (d) => "訂單" + d.number + "已經來不及取消。"
  },
  "cancelTooLate.next": {
    "0": (d) => "東西送到後，可以問" + d.merchant + "怎麼退回。"
  },
  "card.approvalPage.account": {
    "0": (d) => "核准頁面在你的" + d.merchant + "帳號裡。" + d.day + "到期。"
  },
  "card.approvalPage.buying": {
    "0": () => "核准語音購買"
  },
  "card.approvalPage.deletion": {
    "0": () => "核准刪除你的資料"
  },
  "card.approvalPage.draft": {
    "0": () => "核准你的訂單"
  },
  "card.approvalPage.limit": {
    "0": () => "核准新的上限"
  },
  "card.approvalPage.link": {
    "0": () => "打開頁面"
  },
  "card.approvalPage.text": {
    "0": (d) => "打開頁面進行核准。" + d.day + "到期。"
  },
  "card.cart.title": {
    "0": () => "你的購物車"
  },
  "card.choices.line": {
    "0": (d) => d.position + ". " + d.name
  },
  "card.choices.line.priced": {
    "0": (d) => d.position + ". " + d.name + "，" + d.price
  },
  "card.choices.title": {
    "0": () => "哪一個？"
  },
  "card.delivery": {
    "0": (d) => "送達：" + d.day + "，" + d.address
  },
  "card.deliveryCost": {
    "0": (d) => "運費：" + d.cost
  },
  "card.deliveryCost.free": {
    "0": () => "運費：免費"
  },
  "card.draft.title": {
    "0": () => "你的訂單，還沒下單"
  },
  "card.line": {
    "0": (d) => d.quantity + " × " + d.name + "，單價" + d.price
  },
  "card.line.pack": {
    "0": (d) => d.quantity + " × " + d.name + "，每包" + d.pack + "，單價" + d.price
  },
  "card.line.unpriced": {
    "0": (d) => d.quantity + " × " + d.name
  },
  "card.linkAccount.link": {
    "0": () => "連接帳號"
  },
  "card.linkAccount.text": {
    "0": (d) => "連接你的" + d.merchant + "帳號，Sayso 才能找到你的訂單，並幫你下單。"
  },
  "card.linkAccount.title": {
    "0": () => "連接你的帳號"
  },
  "card.list.title": {
    "0": () => "你的購物清單"
  },
  "card.moreLines": {
    "0": (d) => "還有" + d.count + "項"
  },
  "card.order.title": {
    "0": (d) => "訂單" + d.number
  },
  "card.orders.line": {
    "0": (d) => "訂單" + d.number + "：" + d.status
  },
  "card.orders.title": {
    "0": () => "你的訂單"
  },
  "card.payment": {
    "0": (d) => "付款方式：" + d.payment
  },
  "card.paymentLink.link": {
    "0": () => "設定付款"
  },
  "card.paymentLink.text": {
    "0": (d) => "打開連結，選擇付款給" + d.merchant + "的方式。連結有效到" + d.day + "。"
  },
  "card.paymentLink.title": {
    "0": () => "設定付款方式"
  },
  "card.seller": {
    "0": (d) => "賣家：" + d.seller
  },
  "card.tax": {
    "0": (d) => "稅金：" + d.tax
  },
  "card.total": {
    "0": (d) => "總計：" + d.total
  },
  cartCleared: {
    "0": (d) => "購物車清空了，我拿掉了" + plural(d.count, 0, zh, { other: d.count + "樣東西" }) + "。"
  },
  cartEmpty: {
    "0": () => "你的購物車是空的。",
    "1": () => "購物車裡沒有東西。"
  },
  "cartEmpty.next": {
    "0": () => "要放東西，請說，把咖啡膠囊加到購物車。"
  },
  cartFull: {
    "0": (d) => "購物車滿了，最多" + d.max + "樣。"
  },
  "cartFull.next": {
    "0": () => "你可以先結帳，或是先拿掉一些東西。"
  },
  cartQuantityChanged: {
    "0": (d) => "好，" + d.name + "現在是" + d.quantity + "個。",
    "1": (d) => d.name + "改成" + d.quantity + "個了。",
    "2": (d) => "完成，" + d.name + "，" + d.quantity + "個。"
  },
  cartRead: {
    "0": (d) => "你的購物車有" + d.lines + "。不含稅和運費是" + d.subtotal + "。",
    "1": (d) => "購物車裡有" + d.lines + "。不含稅和運費是" + d.subtotal + "。",
    "2": (d) => "你在購物車放了" + d.lines + "，不含稅和運費是" + d.subtotal + "。"
  },
  cartWaiting: {
    "0": (d) => "你的購物車裡還有" + plural(d.count, 0, zh, { other: d.count + "樣東西" }) + "。",
    "1": (d) => "上次的購物車裡還留著" + plural(d.count, 0, zh, { other: d.count + "樣東西" }) + "。"
  },
  "caution.boughtRecently": {
    "0": (d) => "你" + d.day + "已經買過了。"
  },
  "caution.boughtRecently.all": {
    "0": (d) => "這些你" + d.day + "都已經買過了。"
  },
  "caution.boughtRecently.named": {
    "0": (d) => "你" + d.day + "已經買過" + d.name + "了。"
  },
  "caution.more": {
    "0": (d) => plural(d.count, 0, zh, { other: "另外還有" + d.count + "個地方不太尋常" }) + "。"
  },
  "caution.unusualQuantity": {
    "0": (d) => d.name + "是" + d.quantity + "個，你平常買" + d.usual + "個。"
  },
  "caution.unusualQuantity.packs": {
    "0": (d) => "這是" + d.quantity + "包，你平常買" + d.usual + "包。"
  },
  "change.lastPrice": {
    "0": (d) => "上次是" + d.from + "。"
  },
  "change.leftOut.discontinued": {
    "0": (d) => d.name + "已經停售，我沒有放進去。"
  },
  "change.leftOut.discontinued.short": {
    "0": (d) => "不含" + d.name + "：停售。"
  },
  "change.leftOut.outOfStock": {
    "0": (d) => d.name + "現在缺貨，我沒有放進去。"
  },
  "change.leftOut.outOfStock.short": {
    "0": (d) => "不含" + d.name + "：缺貨。"
  },
  "change.pack": {
    "0": (d) => "現在一包是" + d.to + "，不是" + d.from + "。"
  },
  "change.pack.named": {
    "0": (d) => d.name + "現在一包是" + d.to + "，不是" + d.from + "。"
  },
  "change.pack.short": {
    "0": (d) => "現在" + d.to + "，不是" + d.from + "。"
  },
  "change.priceDown": {
    "0": (d) => d.name + "從" + d.from + "降到" + d.to + "。"
  },
  "change.priceUp": {
    "0": (d) => d.name + "從" + d.from + "漲到" + d.to + "。"
  },
  "change.substitute": {
    "0": (d) => "這是" + d.gone + "的替代品，原來的已經停售。"
  },
  "change.substitute.named": {
    "0": (d) => d.name + "是" + d.gone + "的替代品，原來的已經停售。"
  },
  "change.substitute.short": {
    "0": (d) => d.gone + "的替代品。"
  },
  "chip.cart": {
    "0": () => "購物車裡有什麼"
  },
  "chip.first": {
    "0": () => "第一個"
  },
  "chip.help": {
    "0": () => "幫助"
  },
  "chip.more": {
    "0": () => "多說一點"
  },
  "chip.no": {
    "0": () => "不要"
  },
  "chip.second": {
    "0": () => "第二個"
  },
  "chip.status": {
    "0": () => "我的訂單在哪裡"
  },
  "chip.third": {
    "0": () => "第三個"
  },
  "chip.yes": {
    "0": () => "好"
  },
  choices: {
    "0": (d) => "符合" + d.item + "的，我找到" + d.options + "。",
    "1": (d) => "我找到" + d.options + "。",
    "2": (d) => "有" + d.options + "。"
  },
  "codeAsked.buying": {
    "0": () => "開啟購買需要你的語音密碼。"
  },
  "codeAsked.deletion": {
    "0": () => "刪除資料需要你的語音密碼。"
  },
  "codeAsked.draft": {
    "0": () => "這筆訂單需要你的語音密碼。"
  },
  "codeAsked.limit": {
    "0": () => "更改上限需要你的語音密碼。"
  },
  codeLocked: {
    "0": () => "密碼錯太多次，你的語音密碼已經鎖住。"
  },
  "codeLocked.next": {
    "0": () => "請改用核准頁面。"
  },
  codeTooLate: {
    "0": () => "那個要求已經結束，這個密碼沒有任何作用。"
  },
  "codeTooLate.next": {
    "0": () => "想確認的話，問我，我的訂單在哪裡，或是重新說一次。"
  },
  codeWrong: {
    "0": (d) => "密碼不對，所以什麼都沒訂，也沒改。" + plural(d.triesLeft, 0, zh, { other: "還可以試" + d.triesLeft + "次" }) + "。"
  },
  "codeWrong.next": {
    "0": () => "要再試一次，請重新說你要做的事。"
  },
  dataDeleted: {
    "0": () => "完成，我刪除了你的清單、購物車、設定和付款方式。"
  },
  "dataDeleted.shop": {
    "0": (d) => d.merchant + "會保留自己的訂單紀錄。"
  },
  "dataDeleted.underWay": {
    "0": (d) => plural(d.count, 0, zh, { other: "還有" + d.count + "張訂單正在處理，會繼續進行" }) + "。"
  },
  "day.date": {
    "0": (d) => d.date
  },
  "day.today": {
    "0": () => "今天"
  },
  "day.tomorrow": {
    "0": () => "明天"
  },
  "day.weekday": {
    "0": (d) => select(d.weekday, { monday: "星期一", tuesday: "星期二", wednesday: "星期三", thursday: "星期四", friday: "星期五", saturday: "星期六", sunday: "星期日", other: "" })
  },
  "day.yesterday": {
    "0": () => "昨天"
  },
  "details.delivery": {
    "0": (d) => d.day + "送達運費" + d.cost + "。"
  },
  "details.delivery.free": {
    "0": (d) => d.day + "送達免運費。"
  },
  "details.payment": {
    "0": (d) => "用" + d.payment + "付款。"
  },
  "details.price": {
    "0": (d) => "單價是" + d.price + "。"
  },
  "details.prices": {
    "0": (d) => "分別是" + d.items + "。"
  },
  "details.tax": {
    "0": (d) => "稅金" + d.tax + "。"
  },
  "details.tax.none": {
    "0": () => "不用另外付稅。"
  },
  "draft.products": {
    "0": (d) => "這是" + d.lines + "。",
    "1": (d) => "有" + d.lines + "。",
    "2": (d) => "內容是" + d.lines + "。"
  },
  "draft.products.short": {
    "0": (d) => d.lines + "。"
  },
  "draft.terms": {
    "0": (d) => "賣家是" + d.seller + "，" + d.day + "送到" + d.address + "。含稅和運費一共" + d.total + "，用" + d.payment + "付款。",
    "1": (d) => "由" + d.seller + d.day + "送到" + d.address + "。含稅和運費一共" + d.total + "，用" + d.payment + "付款。",
    "2": (d) => d.day + "送到" + d.address + "，賣家是" + d.seller + "。含稅和運費一共" + d.total + "，用" + d.payment + "付款。"
  },
  "draft.terms.short": {
    "0": (d) => "一共" + d.total + "，賣家" + d.seller + "，" + d.day + "送到" + d.address + "，用" + d.payment + "。"
  },
  "draft.terms.shortest": {
    "0": (d) => "一共" + d.total + "，" + d.seller + "，" + d.address + "，" + d.day + "，" + d.payment + "。"
  },
  "draftChangedMeanwhile.delivery": {
    "0": () => "配送剛剛變了，所以我再說一次。"
  },
  "draftChangedMeanwhile.price": {
    "0": () => "價格剛剛變了，所以我再說一次。"
  },
  "draftChangedMeanwhile.stock": {
    "0": () => "庫存剛剛變了，所以我再說一次。"
  },
  draftExpired: {
    "0": () => "那個報價已經過期，所以什麼都沒訂。"
  },
  "draftExpired.next": {
    "0": () => "再說一次，就能聽到今天的價格。"
  },
  draftWithdrawn: {
    "0": () => "好，我不訂了。",
    "1": () => "好的，什麼都沒訂。",
    "2": () => "沒問題，這張單我取消了。"
  },
  "email.cancel": {
    "0": (d) => "要取消，請在下單後" + plural(d.minutes, 0, zh, { other: d.minutes + "分鐘" }) + "內說「取消訂單」，前提是還沒出貨。"
  },
  "email.number": {
    "0": (d) => "訂單編號：" + d.number
  },
  "email.opening": {
    "0": () => "謝謝你，訂單已經成立。"
  },
  "email.return": {
    "0": (d) => "收到後要退貨，請聯絡" + d.seller + "，並告知訂單編號。"
  },
  "email.subject": {
    "0": (d) => d.seller + "訂單" + d.number
  },
  fallback: {
    "0": () => "抱歉，我沒聽懂。我可以幫你再訂買過的東西、查訂單，或是管理購物車和購物清單。",
    "1": () => "我不太確定你的意思。我可以幫你回購、查訂單，或是加到購物車或購物清單。",
    "2": () => "這個我不會。我可以幫你再訂東西、查訂單，也會顧好你的購物車和清單。"
  },
  goodbye: {
    "0": () => "再見。",
    "1": () => "先這樣，掰掰。",
    "2": () => "下次見。"
  },
  help: {
    "0": () => "你可以說，再訂咖啡膠囊、我的訂單在哪裡，或是把牙膏加到購物清單。你說好之前，我什麼都不會訂。",
    "1": () => "你買過的東西我可以再幫你訂。可以說，再訂電動牙刷刷頭、購物車裡有什麼，或是我的訂單在哪裡。",
    "2": () => "試試看說，再訂洗碗機清潔錠、把咖啡膠囊加到購物車，或是唸我的購物清單。下單前我一定會先問你。"
  },
  itemNotOrdered: {
    "0": (d) => "你的訂單裡沒有" + d.item + "。"
  },
  "itemNotOrdered.next": {
    "0": () => "問我，我的訂單在哪裡，就能知道哪些在路上。"
  },
  itemNotUnderstood: {
    "0": () => "我聽不出是哪個商品，請用說的告訴我名稱。"
  },
  lateOrderCancelled: {
    "0": (d) => "訂單" + d.number + "已經照你說的取消了。"
  },
  lateOrderNeedsPerson: {
    "0": (d) => "你之前訂的" + d.item + "有消息。結果還不清楚，" + d.merchant + "會去查。"
  },
  lateOrderPlaced: {
    "0": (d) => "你之前訂的" + d.item + "成功了。訂單編號" + d.number + "，" + d.day + "送到。",
    "1": (d) => "好消息，你之前訂的" + d.item + "下單成功。訂單編號" + d.number + "，" + d.day + "送到。"
  },
  "lateOrderPlaced.past": {
    "0": (d) => "你之前訂的" + d.item + "成功了。訂單編號" + d.number + "，原定" + d.day + "送到。"
  },
  lateOrderRefused: {
    "0": () => "先說一下之前的一張訂單。"
  },
  lateTooLateToCancel: {
    "0": (d) => "訂單" + d.number + "已經出貨，所以沒辦法取消。"
  },
  "limitSet.month": {
    "0": (d) => "現在每個月的上限是" + d.limit + "，超過的話，光說好還不夠。"
  },
  "limitSet.order": {
    "0": (d) => "現在每筆訂單的上限是" + d.limit + "，超過的話，光說好還不夠。"
  },
  listCleared: {
    "0": (d) => "購物清單清空了，我劃掉了" + plural(d.count, 0, zh, { other: d.count + "樣東西" }) + "。"
  },
  listEmpty: {
    "0": () => "你的購物清單是空的。",
    "1": () => "購物清單上沒有東西。"
  },
  "listEmpty.next": {
    "0": () => "要開始記，請說，把牙膏加到購物清單。"
  },
  listFull: {
    "0": (d) => "購物清單滿了，最多" + d.max + "樣。"
  },
  "listFull.next": {
    "0": () => "請先拿掉一些東西。"
  },
  listRead: {
    "0": (d) => "你的購物清單有" + d.entries + "。",
    "1": (d) => "購物清單上有" + d.entries + "。",
    "2": (d) => "你記在購物清單上的有" + d.entries + "。"
  },
  lowStockTold: {
    "0": (d) => "快賣完的有" + d.products + "。"
  },
  "lowStockTold.none": {
    "0": () => "沒有東西快賣完。"
  },
  missedDemandTold: {
    "0": (d) => "這個月有人問但沒有的是" + d.wishes + "。"
  },
  "missedDemandTold.none": {
    "0": () => "這個月好幾個人問過的東西都有。"
  },
  movedToCart: {
    "0": (d) => "我把" + d.names + "從清單移到購物車了。",
    "1": (d) => "好，" + d.names + "已經從清單放進購物車。"
  },
  noOpenOrders: {
    "0": () => "你目前沒有在路上的訂單。"
  },
  noOrdersYet: {
    "0": () => "我還看不到你的任何訂單。"
  },
  "noOrdersYet.next": {
    "0": () => "告訴我一個商品，我到商店裡找。"
  },
  noPlainYes: {
    "0": () => "我不確定你是不是同意，所以還沒有幫你處理。"
  },
  notBought: {
    "0": (d) => "你過去的訂單裡沒有" + d.item + "。",
    "1": (d) => "你還沒在這裡買過" + d.item + "。",
    "2": (d) => "我在你的訂單裡找不到" + d.item + "。"
  },
  "notBought.next": {
    "0": () => "我可以到商店裡找，或是先加到購物清單。"
  },
  notBoughtButSold: {
    "0": (d) => "你還沒在這裡買過" + d.item + "，不過商店有" + d.product + "，" + d.price + "。",
    "1": (d) => "你過去的訂單裡沒有" + d.item + "。商店有" + d.product + "，" + d.price + "。"
  },
  notInCart: {
    "0": (d) => "購物車裡沒有" + d.item + "。"
  },
  "notInCart.next": {
    "0": () => "問我，購物車裡有什麼，就能聽到全部。"
  },
  notMovedToCart: {
    "0": (d) => d.names + "我留在清單上，因為在商店裡找不到明確符合的商品。"
  },
  "notMovedToCart.next": {
    "0": () => "說出品牌，就可以加進購物車。"
  },
  notOnList: {
    "0": (d) => "購物清單上沒有" + d.item + "。"
  },
  "notOnList.next": {
    "0": () => "請說，唸我的購物清單，就能聽到全部。"
  },
  notSold: {
    "0": (d) => "商店裡找不到" + d.item + "。",
    "1": (d) => "商店好像沒有賣" + d.item + "。"
  },
  "notSold.next": {
    "0": () => "換個名稱說說看，或是先加到購物清單。"
  },
  nothingMore: {
    "0": () => "我知道的就這些了。"
  },
  nothingToAnswer: {
    "0": () => "我剛剛沒有問你問題。"
  },
  "nothingToAnswer.next": {
    "0": () => "直接說你需要什麼，例如，再訂咖啡膠囊。"
  },
  nothingToCancel: {
    "0": () => "沒有還能取消的訂單。"
  },
  "nothingToCancel.next": {
    "0": () => "問我，我的訂單在哪裡，就能知道哪些在路上。"
  },
  nothingToChange: {
    "0": () => "現在沒有可以改的東西。"
  },
  "nothingToChange.next": {
    "0": () => "說你要什麼、要幾個，例如，把2包咖啡膠囊加到購物車。"
  },
  nothingToChoose: {
    "0": () => "現在沒有要選的東西。"
  },
  "nothingToChoose.next": {
    "0": () => "直接說你需要什麼，例如，再訂咖啡膠囊。"
  },
  nothingToRepeat: {
    "0": () => "我還沒說過什麼。"
  },
  nowAbout: {
    "0": () => "你的帳號已經連接好了。回到你剛才說的事。"
  },
  "nowAbout.item": {
    "0": (d) => "你的帳號已經連接好了。回到你剛才說的" + d.item + "。"
  },
  orderCancelled: {
    "0": (d) => "訂單" + d.number + "已取消。如果已經扣款，" + d.total + "會退還給你。",
    "1": (d) => "好了，訂單" + d.number + "取消了。如果" + d.total + "已經扣款，會退給你。"
  },
  orderCancelling: {
    "0": (d) => "我正在取消訂單" + d.number + "。下次聊的時候告訴你結果。"
  },
  orderNeedsPerson: {
    "0": (d) => d.item + "的訂單結果還不清楚。" + d.merchant + "會去查，在那之前請先不要重複下單。"
  },
  orderPlaced: {
    "0": (d) => "完成了。" + d.things + "會在" + d.day + "送到，一共" + d.total + "。訂單編號是" + d.number + "。",
    "1": (d) => "訂好了。" + d.things + "預計" + d.day + "送到，一共" + d.total + "。訂單編號是" + d.number + "。",
    "2": (d) => "好了。我訂了" + d.things + "，一共" + d.total + "，" + d.day + "送到。這是訂單" + d.number + "。"
  },
  orderPlacing: {
    "0": (d) => "我正在幫你訂" + d.item + "，需要一點時間。一有結果我會告訴你，你也可以問，我的訂單在哪裡。"
  },
  "orderStatuses.more": {
    "0": (d) => "你另外還有" + plural(d.count, 0, zh, { other: d.count + "張訂單" }) + "。"
  },
  orderUnderWay: {
    "0": (d) => "我還在幫你訂" + d.item + "，一有結果就告訴你。"
  },
  "orderUnderWay.some": {
    "0": () => "我還在幫你送出上一筆訂單，一有結果就告訴你。"
  },
  orderUnknown: {
    "0": (d) => "找不到編號" + d.number + "的訂單。"
  },
  "orderUnknown.next": {
    "0": () => "問我，我的訂單在哪裡，就能知道哪些在路上。"
  },
  "overLimit.month": {
    "0": (d) => "一共" + d.total + "，會超過每個月" + d.limit + "的上限。"
  },
  "overLimit.order": {
    "0": (d) => "一共" + d.total + "，每筆訂單的上限是" + d.limit + "。"
  },
  paymentActive: {
    "0": (d) => "付款方式設好了，用" + d.payment + "。",
    "1": (d) => "你的付款已經設定為" + d.payment + "。"
  },
  "paymentLink.cannotSend": {
    "0": () => "我沒辦法從這裡傳連結，請到應用程式或聊天室再問我一次。"
  },
  "paymentLink.sent": {
    "0": () => "我傳了一個連結給你。打開它，然後再跟我說一次。"
  },
  "paymentLink.sent.asked": {
    "0": () => "我傳了一個連結給你，打開就能選擇付款方式。"
  },
  "paymentLinkReady.asked": {
    "0": () => "我們來設定付款方式。"
  },
  "paymentLinkReady.expired": {
    "0": () => "你的付款設定過期了，所以我沒辦法訂。"
  },
  "paymentLinkReady.neverSetUp": {
    "0": () => "你還沒設定付款方式，所以我沒辦法訂。"
  },
  "paymentLinkReady.pending": {
    "0": () => "你的付款方式還沒設定完成。"
  },
  paymentSilent: {
    "0": () => "我現在連不上付款服務，請過幾分鐘再試。"
  },
  "phrase.card": {
    "0": (d) => "卡片" + d.digits
  },
  "phrase.cost": {
    "0": (d) => plural(d.quantity, 0, zh, { "1": d.line + "，" + d.price, other: d.line + "，單價" + d.price })
  },
  "phrase.cost.down": {
    "0": (d) => plural(d.quantity, 0, zh, { "1": d.line + "，" + d.price, other: d.line + "，單價" + d.price }) + "，之前是" + d.from + "，降價了"
  },
  "phrase.cost.up": {
    "0": (d) => plural(d.quantity, 0, zh, { "1": d.line + "，" + d.price, other: d.line + "，單價" + d.price }) + "，之前是" + d.from + "，漲價了"
  },
  "phrase.entry": {
    "0": (d) => plural(d.quantity, 0, zh, { "1": d.name, other: d.quantity + "個" + d.name })
  },
  "phrase.kept.cart": {
    "0": (d) => plural(d.count, 0, zh, { other: "你的購物車，" + d.count + "樣" })
  },
  "phrase.kept.limits": {
    "0": () => "你的上限"
  },
  "phrase.kept.list": {
    "0": (d) => plural(d.count, 0, zh, { other: "你的購物清單，" + d.count + "樣" })
  },
  "phrase.kept.orders": {
    "0": (d) => plural(d.count, 0, zh, { other: "最近" + d.count + "張訂單" })
  },
  "phrase.kept.payment": {
    "0": () => "你的付款方式"
  },
  "phrase.kept.talk": {
    "0": () => "我們最近的對話"
  },
  "phrase.line.counted": {
    "0": (d) => plural(d.quantity, 0, zh, { other: d.quantity + "包" }) + d.count + "入裝的" + d.name
  },
  "phrase.line.packs": {
    "0": (d) => plural(d.quantity, 0, zh, { "1": d.name, other: d.quantity + "包" + d.name })
  },
  "phrase.line.single": {
    "0": (d) => plural(d.quantity, 0, zh, { "1": d.name, other: d.quantity + "個" + d.name })
  },
  "phrase.line.units": {
    "0": (d) => plural(d.quantity, 0, zh, { other: d.quantity + "包" }) + d.count + d.unit + "裝的" + d.name
  },
  "phrase.lowStock": {
    "0": (d) => d.name + plural(d.available, 0, zh, { "0": "沒有了", other: "剩" + d.available + "個" })
  },
  "phrase.missed": {
    "0": (d) => d.words + "，" + plural(d.shoppers, 0, zh, { other: d.shoppers + "個人" })
  },
  "phrase.more": {
    "0": (d) => "另外" + d.count + "個"
  },
  "phrase.priced": {
    "0": (d) => d.name + "，" + d.price
  },
  "phrase.pricedEach": {
    "0": (d) => d.name + "，單價" + d.price
  },
  "phrase.things": {
    "0": (d) => d.name + plural(d.more, 0, zh, { "0": "", other: "和另外" + d.more + "樣" })
  },
  "phrase.units": {
    "0": (d) => d.count + d.unit
  },
  "phrase.unnamed": {
    "0": () => "那個"
  },
  "phrase.wish.AddToCartIntent": {
    "0": () => "加東西到購物車"
  },
  "phrase.wish.AddToListIntent": {
    "0": () => "加東西到購物清單"
  },
  "phrase.wish.CancelOrderIntent": {
    "0": () => "取消訂單"
  },
  "phrase.wish.ChangeQuantityIntent": {
    "0": () => "改數量"
  },
  "phrase.wish.CheckoutIntent": {
    "0": () => "結帳"
  },
  "phrase.wish.ClearCartIntent": {
    "0": () => "清空購物車"
  },
  "phrase.wish.ClearListIntent": {
    "0": () => "清空購物清單"
  },
  "phrase.wish.DeleteDataIntent": {
    "0": () => "刪除你的資料"
  },
  "phrase.wish.LowStockIntent": {
    "0": () => "聽什麼快賣完了"
  },
  "phrase.wish.MissedDemandIntent": {
    "0": () => "聽大家問了什麼而我們沒有"
  },
  "phrase.wish.MoveListToCartIntent": {
    "0": () => "把清單移到購物車"
  },
  "phrase.wish.OrderStatusIntent": {
    "0": () => "查訂單在哪裡"
  },
  "phrase.wish.PriceIntent": {
    "0": () => "問價格"
  },
  "phrase.wish.PrivacyIntent": {
    "0": () => "聽我知道你哪些事"
  },
  "phrase.wish.ReadListIntent": {
    "0": () => "聽購物清單"
  },
  "phrase.wish.RemoveFromCartIntent": {
    "0": () => "從購物車拿掉東西"
  },
  "phrase.wish.RemoveFromListIntent": {
    "0": () => "從購物清單拿掉東西"
  },
  "phrase.wish.ReorderIntent": {
    "0": () => "再訂東西"
  },
  "phrase.wish.SalesIntent": {
    "0": () => "聽今天的銷售"
  },
  "phrase.wish.SearchProductIntent": {
    "0": () => "找商品"
  },
  "phrase.wish.SetBuyingModeIntent": {
    "0": () => "開啟或關閉購買"
  },
  "phrase.wish.SetLimitIntent": {
    "0": () => "設定消費上限"
  },
  "phrase.wish.SetUpPaymentIntent": {
    "0": () => "設定付款方式"
  },
  "phrase.wish.ViewCartIntent": {
    "0": () => "聽購物車裡有什麼"
  },
  "phrase.wish.WaitingOrdersIntent": {
    "0": () => "聽有多少訂單在等"
  },
  priceTold: {
    "0": (d) => d.product + "現在是" + d.price + "。",
    "1": (d) => d.product + "賣" + d.price + "。",
    "2": (d) => "買" + d.product + "要" + d.price + "。"
  },
  "priceTold.outOfStock": {
    "0": (d) => d.product + "賣" + d.price + "，不過現在缺貨。"
  },
  privacyTold: {
    "0": (d) => "我保存" + d.things + "。"
  },
  "privacyTold.never": {
    "0": () => "我從不保存卡號或語音密碼。"
  },
  "privacyTold.next": {
    "0": () => "要清除，請說，刪除我的資料。"
  },
  quantityNotUnderstood: {
    "0": (d) => "我聽到" + d.spoken + "，但不知道是多少。請說一個整數，例如2。"
  },
  "quantityNotUnderstood.unheard": {
    "0": () => "我沒聽清楚數量。請說一個整數，例如2。"
  },
  quantityTooLarge: {
    "0": (d) => "這個數量太多了，同一樣東西最多" + d.max + "個。"
  },
  quantityTooSmall: {
    "0": () => "數量至少要1。"
  },
  "refusal.declined.blocked": {
    "0": (d) => "你的銀行擋下了" + d.item + "的付款，所以什麼都沒訂。"
  },
  "refusal.declined.insufficientFunds": {
    "0": (d) => d.item + "的付款因為餘額不足被拒絕，什麼都沒訂。"
  },
  "refusal.declined.next": {
    "0": () => "要換別的付款方式，請說，設定付款方式。"
  },
  "refusal.declined.other": {
    "0": (d) => d.item + "的付款被拒絕，所以什麼都沒訂。"
  },
  "refusal.gaveUp": {
    "0": (d) => d.item + "的訂單等太久，我取消了。你不用付錢。"
  },
  "refusal.gaveUp.next": {
    "0": () => "你可以再訂一次。"
  },
  "refusal.linkExpired": {
    "0": (d) => "你的付款設定過期了，所以沒辦法訂" + d.item + "。"
  },
  "refusal.linkExpired.next": {
    "0": () => "請說，設定付款方式，我會給你新的連結。"
  },
  "refusal.notApproved": {
    "0": (d) => d.item + "的訂單沒有在頁面上核准，所以什麼都沒訂。"
  },
  "refusal.outOfStock": {
    "0": (d) => d.name + "剛好賣完了，所以什麼都沒訂。"
  },
  "refusal.outOfStock.next": {
    "0": () => "你可以叫我找類似的商品。"
  },
  "refusal.priceChanged": {
    "0": (d) => d.item + "的總金額剛剛變成" + d.total + "，所以什麼都沒訂。"
  },
  "refusal.priceChanged.next": {
    "0": () => "再說一次，就能聽到新的訂單內容。"
  },
  "refusal.shopRefused": {
    "0": (d) => "商店沒有接受" + d.item + "的訂單，你不用付錢。"
  },
  "refusal.shopRefused.next": {
    "0": (d) => "請晚點再試，或是請" + d.merchant + "幫忙。"
  },
  removedFromCart: {
    "0": (d) => "我把" + d.name + "從購物車拿掉了。",
    "1": (d) => "好，" + d.name + "已經從購物車移除。",
    "2": (d) => "完成，購物車裡沒有" + d.name + "了。"
  },
  removedFromList: {
    "0": (d) => "我把" + d.name + "從購物清單劃掉了。",
    "1": (d) => "好，" + d.name + "已經從購物清單移除。",
    "2": (d) => "完成，購物清單上沒有" + d.name + "了。"
  },
  "rest.onScreen": {
    "0": () => "其他的在你的螢幕上。"
  },
  salesTold: {
    "0": (d) => "今天到目前為止有" + plural(d.orders, 0, zh, { other: d.orders + "張訂單" }) + "。"
  },
  "salesTold.best": {
    "0": (d) => "賣得最好的是" + d.names + "。"
  },
  "salesTold.none": {
    "0": () => "今天還沒有訂單。"
  },
  "salesTold.total": {
    "0": (d) => "總共" + d.total + "。"
  },
  searchResults: {
    "0": (d) => "符合" + d.item + "的，商店有" + d.products + "。",
    "1": (d) => "我找到" + d.products + "。",
    "2": (d) => "有" + d.products + "。"
  },
  shopSilent: {
    "0": () => "我現在連不上商店，請過幾分鐘再試。"
  },
  shoppersOnly: {
    "0": (d) => "你是用" + d.merchant + "工作人員的帳號連接的。要購物，請連接自己的帳號。"
  },
  staffOnly: {
    "0": (d) => "這只有" + d.merchant + "的工作人員可以聽。"
  },
  "status.cancelled": {
    "0": (d) => d.things + "的訂單已經取消。"
  },
  "status.cancelled.short": {
    "0": (d) => d.name + "：已取消。"
  },
  "status.delivered": {
    "0": (d) => d.things + "的訂單已經送達。"
  },
  "status.delivered.day": {
    "0": (d) => d.things + "的訂單" + d.day + "已經送達。"
  },
  "status.delivered.short": {
    "0": (d) => d.name + "：已送達。"
  },
  "status.expected": {
    "0": (d) => "預計" + d.day + "送到。"
  },
  "status.expected.short": {
    "0": (d) => "預計" + d.day + "。"
  },
  "status.noDay": {
    "0": () => "商店還沒有送達日期。"
  },
  "status.outForDelivery": {
    "0": (d) => d.things + "的訂單正在配送。"
  },
  "status.outForDelivery.carrier": {
    "0": (d) => d.things + "的訂單正由" + d.carrier + "配送。"
  },
  "status.outForDelivery.short": {
    "0": (d) => d.name + "：配送中。"
  },
  "status.outForDelivery.short.carrier": {
    "0": (d) => d.name + "：由" + d.carrier + "配送中。"
  },
  "status.overdue": {
    "0": (d) => "原本預計" + d.day + "送到。"
  },
  "status.overdue.short": {
    "0": (d) => "原定" + d.day + "。"
  },
  "status.preparing": {
    "0": (d) => d.things + "的訂單正在包裝。"
  },
  "status.preparing.short": {
    "0": (d) => d.name + "：包裝中。"
  },
  "status.received": {
    "0": (d) => "商店已經收到" + d.things + "的訂單。"
  },
  "status.received.short": {
    "0": (d) => d.name + "：商店已收到。"
  },
  "status.returned": {
    "0": (d) => d.things + "的訂單已經退貨。"
  },
  "status.returned.short": {
    "0": (d) => d.name + "：已退貨。"
  },
  "status.shipped": {
    "0": (d) => d.things + "的訂單已經在路上。"
  },
  "status.shipped.carrier": {
    "0": (d) => d.things + "的訂單已經在路上，由" + d.carrier + "配送。"
  },
  "status.shipped.short": {
    "0": (d) => d.name + "：在路上。"
  },
  "status.shipped.short.carrier": {
    "0": (d) => d.name + "：在路上，由" + d.carrier + "配送。"
  },
  tooLong: {
    "0": () => "一次說太多了，請簡短地再說一次。"
  },
  totalUnclear: {
    "0": () => "商店這筆訂單的金額算不攏，所以我不訂。"
  },
  touchedTooLate: {
    "0": () => "那是之前的畫面，所以一切照舊。"
  },
  troubled: {
    "0": () => "抱歉，我這邊出了點問題。如果你剛剛在下單，請問我，我的訂單在哪裡。不是的話，請再說一次。"
  },
  "unavailable.discontinued": {
    "0": (d) => "抱歉，商店已經不賣" + d.name + "了。"
  },
  "unavailable.few": {
    "0": (d) => d.name + "只剩" + d.available + "個。"
  },
  "unavailable.few.next": {
    "0": () => "你可以少訂一點。"
  },
  "unavailable.next": {
    "0": () => "你可以叫我找類似的商品。"
  },
  "unavailable.outOfStock": {
    "0": (d) => "抱歉，" + d.name + "現在缺貨。",
    "1": (d) => "不好意思，商店的" + d.name + "賣完了。"
  },
  waitingOrdersTold: {
    "0": (d) => "有" + plural(d.orders, 0, zh, { other: d.orders + "張訂單" }) + "等著出貨。"
  },
  "waitingOrdersTold.late": {
    "0": (d) => "其中" + plural(d.late, 0, zh, { other: d.late + "張" }) + "已經遲了。"
  },
  "waitingOrdersTold.none": {
    "0": () => "沒有訂單在等。"
  },
  welcome: {
    "0": (d) => "歡迎來到" + d.merchant + "。",
    "1": (d) => "你好，這裡是" + d.merchant + "。",
    "2": (d) => "嗨，歡迎光臨" + d.merchant + "。"
  },
  "welcome.named": {
    "0": (d) => d.firstName + "，歡迎來到" + d.merchant + "。",
    "1": (d) => d.firstName + "你好，這裡是" + d.merchant + "。",
    "2": (d) => "很高興聽到你的聲音，" + d.firstName + "。這裡是" + d.merchant + "。"
  }
};
