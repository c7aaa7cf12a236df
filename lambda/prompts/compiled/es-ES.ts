// Compiled from lambda/prompts/locales/es-ES.json by lambda/prompts/compile.ts. Do not edit.
import { es } from "@messageformat/runtime/lib/cardinals";
import { plural, select } from "@messageformat/runtime";
import type { Messages } from '../messages.ts';

export const messages: Messages = {
  accountNotLinked: {
    "0": (d) => "Para eso necesito tu cuenta de " + d.merchant + ". Te he mandado un enlace para conectarla."
  },
  "accountNotLinked.cannotSend": {
    "0": (d) => "Para eso necesito tu cuenta de " + d.merchant + ". Desde aquí no puedo conectarla, así que pídemelo otra vez desde una aplicación."
  },
  addedToCart: {
    "0": (d) => "He añadido " + d.line + " al carrito, a " + d.price + " la unidad.",
    "1": (d) => "Vale, " + d.line + " a " + d.price + " la unidad, ya en tu carrito.",
    "2": (d) => "Hecho, tu carrito tiene ahora " + d.line + " a " + d.price + " la unidad."
  },
  "addedToCart.one": {
    "0": (d) => "He añadido " + d.line + " al carrito, por " + d.price + ".",
    "1": (d) => "Vale, " + d.line + " por " + d.price + ", ya en tu carrito.",
    "2": (d) => "Hecho, tu carrito tiene ahora " + d.line + " por " + d.price + "."
  },
  addedToList: {
    "0": (d) => "He apuntado " + d.entry + " en tu lista de la compra.",
    "1": (d) => "Vale, " + d.entry + ", apuntado en tu lista de la compra.",
    "2": (d) => "Hecho, ya tienes " + d.entry + " en tu lista de la compra."
  },
  allRight: {
    "0": () => "Muy bien.",
    "1": () => "Vale.",
    "2": () => "De acuerdo."
  },
  alreadyOnList: {
    "0": (d) => "Ya tienes " + d.entry + " en tu lista de la compra."
  },
  alreadyOrdered: {
    "0": (d) => "Eso ya está pedido: " + d.item + ", pedido número " + d.number + "."
  },
  "alreadyOrdered.cancel": {
    "0": () => "Si no lo quieres, di, cancela mi pedido."
  },
  alreadyOrdering: {
    "0": () => "Eso ya se está pidiendo. Si no lo quieres, di después, cancela mi pedido."
  },
  amountNotUnderstood: {
    "0": () => "No he entendido esa cantidad."
  },
  apology: {
    "0": () => "Perdona, algo ha ido mal. Pregúntame dónde está mi pedido o dilo otra vez, por favor."
  },
  approvalPageReady: {
    "0": () => "Te he mandado un enlace para aprobarlo; ábrelo pronto, por favor."
  },
  "approvalPageReady.buying": {
    "0": () => "Hasta entonces las compras siguen desactivadas."
  },
  "approvalPageReady.cannotSend": {
    "0": (d) => "Apruébalo pronto, por favor, en la página de tu cuenta de " + d.merchant + "."
  },
  "approvalPageReady.deletion": {
    "0": () => "Hasta entonces no se borra nada."
  },
  "approvalPageReady.draft": {
    "0": () => "Hasta entonces no se pide nada."
  },
  "approvalPageReady.limit": {
    "0": () => "Hasta entonces tu límite sigue como está."
  },
  "ask.choose": {
    "0": () => "¿Cuál quieres?",
    "1": () => "¿A cuál te refieres?",
    "2": () => "¿Cuál va a ser?"
  },
  "ask.choose.forCart": {
    "0": () => "¿Cuál pongo en tu carrito?",
    "1": () => "¿Cuál quieres en el carrito?",
    "2": () => "¿Cuál añado al carrito?"
  },
  "ask.choose.forCart.reprompt": {
    "0": (d) => "¿Cuál pongo en tu carrito, " + d.options + "?"
  },
  "ask.choose.fromCart": {
    "0": () => "¿Cuál quito de tu carrito?"
  },
  "ask.choose.fromCart.reprompt": {
    "0": (d) => "¿Cuál quito de tu carrito, " + d.options + "?"
  },
  "ask.choose.only": {
    "0": () => "¿Es eso?",
    "1": () => "¿Te refieres a eso?"
  },
  "ask.choose.only.forCart": {
    "0": () => "¿Lo pongo en el carrito?",
    "1": () => "¿Lo quieres en el carrito?"
  },
  "ask.choose.only.forCart.reprompt": {
    "0": (d) => "¿Pongo " + d.options + " en el carrito, sí o no?"
  },
  "ask.choose.only.fromCart": {
    "0": () => "¿Lo quito de tu carrito?"
  },
  "ask.choose.only.fromCart.reprompt": {
    "0": (d) => "¿Quito " + d.options + " de tu carrito, sí o no?"
  },
  "ask.choose.only.reprompt": {
    "0": (d) => "¿Te refieres a " + d.options + ", sí o no?"
  },
  "ask.choose.only.toQuantity": {
    "0": (d) => "¿Lo cambio a " + d.quantity + "?"
  },
  "ask.choose.only.toQuantity.reprompt": {
    "0": (d) => "¿Cambio " + d.options + " a " + d.quantity + ", sí o no?"
  },
  "ask.choose.reprompt": {
    "0": (d) => "¿Cuál quieres, " + d.options + "?"
  },
  "ask.choose.toQuantity": {
    "0": (d) => "¿Cuál cambio a " + d.quantity + "?"
  },
  "ask.choose.toQuantity.reprompt": {
    "0": (d) => "¿Cuál cambio a " + d.quantity + ", " + d.options + "?"
  },
  "ask.confirmCancelOrder": {
    "0": (d) => "¿Cancelo el pedido " + d.number + "?",
    "1": (d) => "¿Quieres que cancele el pedido " + d.number + "?",
    "2": (d) => "¿Anulo el pedido " + d.number + "?"
  },
  "ask.confirmCancelOrder.item": {
    "0": (d) => "¿Cancelo el pedido " + d.number + ", " + d.item + "?"
  },
  "ask.confirmCancelOrder.item.reprompt": {
    "0": (d) => "¿Cancelo el pedido " + d.number + ", " + d.item + ", sí o no?"
  },
  "ask.confirmCancelOrder.reprompt": {
    "0": (d) => "¿Cancelo el pedido " + d.number + ", sí o no?"
  },
  "ask.confirmDeletion": {
    "0": () => "Eso no se puede deshacer. ¿Borro tu lista, tu carrito, tus ajustes y tu forma de pago?"
  },
  "ask.confirmDeletion.reprompt": {
    "0": () => "¿Borro todo lo que guardo de ti, sí o no?"
  },
  "ask.confirmDraft": {
    "0": () => "¿Hago el pedido?",
    "1": () => "¿Lo pido?",
    "2": () => "¿Quieres que lo pida?"
  },
  "ask.confirmDraft.reprompt": {
    "0": (d) => "¿Pido " + d.things + " por " + d.total + ", sí o no?"
  },
  "ask.didYouMean": {
    "0": (d) => "¿Querías " + d.first + ", o " + d.second + "?"
  },
  "ask.didYouMean.one": {
    "0": (d) => "¿Querías " + d.first + "?"
  },
  "ask.didYouMean.one.reprompt": {
    "0": (d) => "¿Querías " + d.first + ", sí o no?"
  },
  "ask.didYouMean.reprompt": {
    "0": (d) => "Di lo primero, o lo segundo. ¿Querías " + d.first + ", o " + d.second + "?"
  },
  "ask.howMany": {
    "0": () => "¿Cuántas unidades quieres?",
    "1": () => "¿Cuántos van a ser?",
    "2": () => "¿Cuántas unidades necesitas?"
  },
  "ask.howMany.item": {
    "0": (d) => "¿Cuántas unidades quieres de " + d.item + "?",
    "1": (d) => "De " + d.item + ", ¿cuántas unidades pongo?",
    "2": (d) => "¿Cuántas unidades necesitas de " + d.item + "?"
  },
  "ask.howMany.reprompt": {
    "0": () => "Di solo un número, por ejemplo, 2. ¿Cuántas unidades quieres?"
  },
  "ask.howMuch.month": {
    "0": () => "¿Cuánto se puede gastar al mes?"
  },
  "ask.howMuch.month.reprompt": {
    "0": () => "Di solo un número, por ejemplo, 200. ¿Cuánto se puede gastar al mes?"
  },
  "ask.howMuch.order": {
    "0": () => "¿Cuánto puede costar como mucho un pedido?"
  },
  "ask.howMuch.order.reprompt": {
    "0": () => "Di solo un número, por ejemplo, 50. ¿Cuánto puede costar un pedido?"
  },
  "ask.offerCheckout": {
    "0": () => "¿Quieres tramitar el pedido?",
    "1": () => "¿Tramito el pedido de tu carrito?",
    "2": () => "¿Quieres pagar ya?"
  },
  "ask.offerCheckout.reprompt": {
    "0": () => "¿Tramito el pedido de tu carrito, sí o no?"
  },
  "ask.offerList": {
    "0": (d) => "¿Apunto " + d.entry + " en tu lista de la compra?",
    "1": (d) => "¿Quieres " + d.entry + " en tu lista de la compra?",
    "2": (d) => "¿Añado " + d.entry + " a tu lista de la compra?"
  },
  "ask.offerList.reprompt": {
    "0": (d) => "¿Apunto " + d.entry + " en tu lista de la compra, sí o no?"
  },
  "ask.offerProduct": {
    "0": () => "¿Calculo cuánto cuesta con el envío?",
    "1": () => "¿Quieres oír el total?",
    "2": () => "¿Te preparo el pedido?"
  },
  "ask.offerProduct.reprompt": {
    "0": (d) => "¿Te preparo un pedido de " + d.line + ", sí o no?"
  },
  "ask.whatNext": {
    "0": () => "¿Qué más quieres?",
    "1": () => "¿Qué más puedo hacer por ti?",
    "2": () => "¿Algo más?"
  },
  "ask.whatNext.first": {
    "0": () => "¿Qué quieres?",
    "1": () => "¿Qué puedo hacer por ti?",
    "2": () => "¿Qué necesitas?"
  },
  "ask.whatNext.reprompt": {
    "0": () => "Puedes decir, vuelve a pedir cápsulas de café, o, dónde está mi pedido. ¿Qué quieres?"
  },
  "ask.whichItem.AddToCartIntent": {
    "0": () => "¿Qué añado a tu carrito?"
  },
  "ask.whichItem.AddToListIntent": {
    "0": () => "¿Qué apunto en tu lista de la compra?"
  },
  "ask.whichItem.PriceIntent": {
    "0": () => "¿De qué producto quieres saber el precio?"
  },
  "ask.whichItem.RemoveFromCartIntent": {
    "0": () => "¿Qué quito de tu carrito?"
  },
  "ask.whichItem.RemoveFromListIntent": {
    "0": () => "¿Qué quito de tu lista de la compra?"
  },
  "ask.whichItem.ReorderIntent": {
    "0": () => "¿Qué vuelvo a pedir?",
    "1": () => "¿Qué producto pido otra vez?",
    "2": () => "¿Qué quieres volver a pedir?"
  },
  "ask.whichItem.SearchProductIntent": {
    "0": () => "¿Qué busco?"
  },
  "ask.whichItem.reprompt": {
    "0": () => "Di solo el producto, por ejemplo, cápsulas de café. ¿Cuál es?"
  },
  backOfficeNotOffered: {
    "0": (d) => d.merchant + " todavía no me lo dice."
  },
  "buying.turnOn": {
    "0": () => "Para volver a activarlas, di, activa compras."
  },
  buyingIsOff: {
    "0": () => "Aquí las compras están desactivadas, así que no puedo pedir nada."
  },
  "buyingModeSet.buying": {
    "0": () => "Compras activadas. Siempre pregunto antes de pedir."
  },
  "buyingModeSet.listOnly": {
    "0": () => "Compras desactivadas. Llevo tu carrito y tu lista, y no pido nada."
  },
  cancelTooLate: {
    "0": (d) => "Ya es tarde para cancelar el pedido " + d.number + "."
  },
  "cancelTooLate.next": {
    "0": (d) => "Cuando llegue, " + d.merchant + " te dirá cómo devolverlo."
  },
  "card.approvalPage.account": {
    "0": (d) => "Encuentras la página en tu cuenta de " + d.merchant + ". Caduca: " + d.day + "."
  },
  "card.approvalPage.buying": {
    "0": () => "Aprueba las compras por voz"
  },
  "card.approvalPage.deletion": {
    "0": () => "Aprueba el borrado de tus datos"
  },
  "card.approvalPage.draft": {
    "0": () => "Aprueba tu pedido"
  },
  "card.approvalPage.limit": {
    "0": () => "Aprueba tu nuevo límite"
  },
  "card.approvalPage.link": {
    "0": () => "Abrir la página"
  },
  "card.approvalPage.text": {
    "0": (d) => "Abre la página para aprobarlo. Caduca: " + d.day + "."
  },
  "card.cart.title": {
    "0": () => "Tu carrito"
  },
  "card.choices.line": {
    "0": (d) => d.position + ". " + d.name
  },
  "card.choices.line.priced": {
    "0": (d) => d.position + ". " + d.name + ", " + d.price
  },
  "card.choices.title": {
    "0": () => "¿Cuál?"
  },
  "card.delivery": {
    "0": (d) => "Entrega: " + d.day + ", " + d.address
  },
  "card.deliveryCost": {
    "0": (d) => "Gastos de envío: " + d.cost
  },
  "card.deliveryCost.free": {
    "0": () => "Gastos de envío: gratis"
  },
  "card.draft.title": {
    "0": () => "Tu pedido, aún sin hacer"
  },
  "card.line": {
    "0": (d) => d.quantity + " × " + d.name + ", " + d.price + " la unidad"
  },
  "card.line.pack": {
    "0": (d) => d.quantity + " × " + d.name + ", paquete de " + d.pack + ", " + d.price + " la unidad"
  },
  "card.line.unpriced": {
    "0": (d) => d.quantity + " × " + d.name
  },
  "card.linkAccount.link": {
    "0": () => "Conectar la cuenta"
  },
  "card.linkAccount.text": {
    "0": (d) => "Conecta tu cuenta de " + d.merchant + ", para que Sayso encuentre tus pedidos y pueda pedir por ti."
  },
  "card.linkAccount.title": {
    "0": () => "Conecta tu cuenta"
  },
  "card.list.title": {
    "0": () => "Tu lista de la compra"
  },
  "card.moreLines": {
    "0": (d) => "y " + d.count + " más"
  },
  "card.order.title": {
    "0": (d) => "Pedido " + d.number
  },
  "card.orders.line": {
    "0": (d) => "Pedido " + d.number + ": " + d.status
  },
  "card.orders.title": {
    "0": () => "Tus pedidos"
  },
  "card.payment": {
    "0": (d) => "Pago: " + d.payment
  },
  "card.paymentLink.link": {
    "0": () => "Configurar el pago"
  },
  "card.paymentLink.text": {
    "0": (d) => "Abre el enlace para elegir cómo pagas a " + d.merchant + ". Funciona hasta: " + d.day + "."
  },
  "card.paymentLink.title": {
    "0": () => "Configura tu pago"
  },
  "card.seller": {
    "0": (d) => "Vendedor: " + d.seller
  },
  "card.tax": {
    "0": (d) => "Impuestos: " + d.tax
  },
  "card.total": {
    "0": (d) => "Total: " + d.total
  },
  cartCleared: {
    "0": (d) => "Tu carrito ya está vacío. He quitado " + plural(d.count, 0, es, { one: "una cosa", other: d.count + " cosas" }) + "."
  },
  cartEmpty: {
    "0": () => "Tu carrito está vacío.",
    "1": () => "No hay nada en tu carrito."
  },
  "cartEmpty.next": {
    "0": () => "Para llenarlo, di, añade cápsulas de café al carrito."
  },
  cartFull: {
    "0": (d) => "Tu carrito está lleno, con " + d.max + " cosas."
  },
  "cartFull.next": {
    "0": () => "Puedes tramitar el pedido o quitar algo antes."
  },
  cartQuantityChanged: {
    "0": (d) => "Vale, ahora son " + d.quantity + " de " + d.name + ".",
    "1": (d) => "Lo he cambiado a " + d.quantity + " de " + d.name + ".",
    "2": (d) => "Hecho, " + d.quantity + " de " + d.name + "."
  },
  cartRead: {
    "0": (d) => "En tu carrito hay " + d.lines + ". Son " + d.subtotal + " sin impuestos ni envío.",
    "1": (d) => "Tu carrito tiene " + d.lines + ". Suma " + d.subtotal + " sin impuestos ni envío.",
    "2": (d) => "Tienes " + d.lines + " en el carrito, por " + d.subtotal + " sin impuestos ni envío."
  },
  cartWaiting: {
    "0": (d) => "Todavía tienes " + plural(d.count, 0, es, { one: "una cosa", other: d.count + " cosas" }) + " en el carrito.",
    "1": (d) => "En tu carrito " + plural(d.count, 0, es, { one: "queda una cosa", other: "quedan " + d.count + " cosas" }) + " de la última vez."
  },
  "caution.boughtRecently": {
    "0": (d) => "Ya lo compraste " + d.day + "."
  },
  "caution.boughtRecently.all": {
    "0": (d) => "Ya compraste todo eso " + d.day + "."
  },
  "caution.boughtRecently.named": {
    "0": (d) => "Ya compraste " + d.name + " " + d.day + "."
  },
  "caution.more": {
    "0": (d) => plural(d.count, 0, es, { one: "Una cosa más parece", other: d.count + " cosas más parecen" }) + " fuera de lo normal."
  },
  "caution.unusualQuantity": {
    "0": (d) => "Son " + d.quantity + " de " + d.name + ", y normalmente pides " + d.usual + "."
  },
  "caution.unusualQuantity.packs": {
    "0": (d) => "Son " + d.quantity + " paquetes, y normalmente pides " + d.usual + "."
  },
  "change.lastPrice": {
    "0": (d) => "La última vez fueron " + d.from + "."
  },
  "change.leftOut.discontinued": {
    "0": (d) => "He dejado fuera " + d.name + ", porque ya no se vende."
  },
  "change.leftOut.discontinued.short": {
    "0": (d) => "Sin " + d.name + ": ya no se vende."
  },
  "change.leftOut.outOfStock": {
    "0": (d) => "He dejado fuera " + d.name + ", porque ahora mismo no queda."
  },
  "change.leftOut.outOfStock.short": {
    "0": (d) => "Sin " + d.name + ": no queda."
  },
  "change.pack": {
    "0": (d) => "El paquete trae ahora " + d.to + " en vez de " + d.from + "."
  },
  "change.pack.named": {
    "0": (d) => "Para " + d.name + ", el paquete trae ahora " + d.to + " en vez de " + d.from + "."
  },
  "change.pack.short": {
    "0": (d) => "Ahora " + d.to + " en vez de " + d.from + "."
  },
  "change.priceDown": {
    "0": (d) => "El precio de " + d.name + " ha bajado de " + d.from + " a " + d.to + "."
  },
  "change.priceUp": {
    "0": (d) => "El precio de " + d.name + " ha subido de " + d.from + " a " + d.to + "."
  },
  "change.substitute": {
    "0": (d) => "Sustituye a " + d.gone + ", que ya no se vende."
  },
  "change.substitute.named": {
    "0": (d) => d.name + ": sustituye a " + d.gone + ", que ya no se vende."
  },
  "change.substitute.short": {
    "0": (d) => "Sustituye a " + d.gone + "."
  },
  "chip.cart": {
    "0": () => "Ver mi carrito"
  },
  "chip.first": {
    "0": () => "El primero"
  },
  "chip.help": {
    "0": () => "Ayuda"
  },
  "chip.more": {
    "0": () => "Cuéntame más"
  },
  "chip.no": {
    "0": () => "No"
  },
  "chip.second": {
    "0": () => "El segundo"
  },
  "chip.status": {
    "0": () => "Dónde está mi pedido"
  },
  "chip.third": {
    "0": () => "El tercero"
  },
  "chip.yes": {
    "0": () => "Sí"
  },
  choices: {
    "0": (d) => "Para " + d.item + ", he encontrado " + d.options + ".",
    "1": (d) => "He encontrado " + d.options + ".",
    "2": (d) => "Hay " + d.options + "."
  },
  "codeAsked.buying": {
    "0": () => "Para activar las compras, necesito tu código de voz."
  },
  "codeAsked.deletion": {
    "0": () => "Para borrar tus datos, necesito tu código de voz."
  },
  "codeAsked.draft": {
    "0": () => "Para este pedido necesito tu código de voz."
  },
  "codeAsked.limit": {
    "0": () => "Para cambiar tu límite, necesito tu código de voz."
  },
  codeLocked: {
    "0": () => "Tu código de voz está bloqueado por demasiados intentos fallidos."
  },
  "codeLocked.next": {
    "0": () => "Usa la página de aprobación en su lugar."
  },
  codeTooLate: {
    "0": () => "Esa petición ya había terminado, así que el código no ha hecho nada."
  },
  "codeTooLate.next": {
    "0": () => "Pregunta, dónde está mi pedido, para estar seguro, o pídemelo otra vez."
  },
  codeWrong: {
    "0": (d) => "Ese código no es correcto, así que no se ha pedido ni cambiado nada. " + plural(d.triesLeft, 0, es, { one: "Queda un intento", other: "Quedan " + d.triesLeft + " intentos" }) + "."
  },
  "codeWrong.next": {
    "0": () => "Pídemelo otra vez para volver a intentarlo."
  },
  dataDeleted: {
    "0": () => "Hecho, he borrado tu lista, carrito, ajustes y forma de pago."
  },
  "dataDeleted.shop": {
    "0": (d) => d.merchant + " conserva su propio registro de tus pedidos."
  },
  "dataDeleted.underWay": {
    "0": (d) => plural(d.count, 0, es, { one: "Un pedido todavía se está haciendo y sigue adelante", other: d.count + " pedidos todavía se están haciendo y siguen adelante" }) + "."
  },
  "day.date": {
    "0": (d) => "el " + d.date
  },
  "day.today": {
    "0": () => "hoy"
  },
  "day.tomorrow": {
    "0": () => "mañana"
  },
  "day.weekday": {
    "0": (d) => select(d.weekday, { monday: "el lunes", tuesday: "el martes", wednesday: "el miércoles", thursday: "el jueves", friday: "el viernes", saturday: "el sábado", sunday: "el domingo", other: "" })
  },
  "day.yesterday": {
    "0": () => "ayer"
  },
  "details.delivery": {
    "0": (d) => "El envío " + d.day + " cuesta " + d.cost + "."
  },
  "details.delivery.free": {
    "0": (d) => "El envío " + d.day + " es gratis."
  },
  "details.payment": {
    "0": (d) => "Pagas con " + d.payment + "."
  },
  "details.price": {
    "0": (d) => "Cada unidad sale a " + d.price + "."
  },
  "details.prices": {
    "0": (d) => "Son " + d.items + "."
  },
  "details.tax": {
    "0": (d) => "Los impuestos son " + d.tax + "."
  },
  "details.tax.none": {
    "0": () => "No hay impuestos."
  },
  "draft.products": {
    "0": (d) => "Son " + d.lines + ".",
    "1": (d) => "Tengo " + d.lines + ".",
    "2": (d) => "Sería " + d.lines + "."
  },
  "draft.products.short": {
    "0": (d) => d.lines + "."
  },
  "draft.terms": {
    "0": (d) => "Lo vende " + d.seller + " y llega " + d.day + " a " + d.address + ". Son " + d.total + " con impuestos y envío, con " + d.payment + ".",
    "1": (d) => d.seller + " lo entrega " + d.day + " en " + d.address + ". Son " + d.total + " con impuestos y envío, con " + d.payment + ".",
    "2": (d) => "Llega " + d.day + " a " + d.address + ", de " + d.seller + ". Son " + d.total + " con impuestos y envío, con " + d.payment + "."
  },
  "draft.terms.short": {
    "0": (d) => d.total + " en total, de " + d.seller + ", " + d.day + " en " + d.address + ", con " + d.payment + "."
  },
  "draft.terms.shortest": {
    "0": (d) => d.total + " en total, " + d.seller + ", " + d.address + ", " + d.day + ", " + d.payment + "."
  },
  "draftChangedMeanwhile.delivery": {
    "0": () => "La entrega acaba de cambiar, así que te lo repito."
  },
  "draftChangedMeanwhile.price": {
    "0": () => "El precio acaba de cambiar, así que te lo repito."
  },
  "draftChangedMeanwhile.stock": {
    "0": () => "Las existencias acaban de cambiar, así que te lo repito."
  },
  draftExpired: {
    "0": () => "Esa oferta ha caducado, así que no se ha pedido nada."
  },
  "draftExpired.next": {
    "0": () => "Pídemelo otra vez para oír el precio de hoy."
  },
  draftWithdrawn: {
    "0": () => "Muy bien, no lo pido.",
    "1": () => "Vale, no se pide nada.",
    "2": () => "Sin problema, he descartado ese pedido."
  },
  "email.cancel": {
    "0": (d) => "Para cancelarlo, di «cancela mi pedido» antes de " + plural(d.minutes, 0, es, { one: "un minuto", other: d.minutes + " minutos" }) + " desde que lo hiciste, si para entonces no ha salido."
  },
  "email.number": {
    "0": (d) => "Número de pedido: " + d.number
  },
  "email.opening": {
    "0": () => "Gracias, tu pedido está hecho."
  },
  "email.return": {
    "0": (d) => "Para devolver algo cuando haya llegado, habla con " + d.seller + " y da el número de pedido."
  },
  "email.subject": {
    "0": (d) => "Tu pedido " + d.number + " de " + d.seller
  },
  fallback: {
    "0": () => "Perdona, no te he entendido. Puedo repetir una compra, buscar un pedido, o llevar tu carrito y tu lista de la compra.",
    "1": () => "No sé si te he entendido. Puedo volver a pedir cosas, mirar un pedido, o añadir algo al carrito o a la lista.",
    "2": () => "A eso no llego. Puedo volver a pedir lo tuyo, mirar tus pedidos, y cuidar de tu carrito y tu lista."
  },
  goodbye: {
    "0": () => "Adiós.",
    "1": () => "Hasta luego.",
    "2": () => "Hasta pronto."
  },
  help: {
    "0": () => "Puedes decir: vuelve a pedir cápsulas de café, dónde está mi pedido, o apunta pasta de dientes en la lista. No pido nada sin tu sí.",
    "1": () => "Puedo volver a pedir lo que ya compraste. Di: vuelve a pedir cabezales de cepillo, qué hay en mi carrito, o dónde está mi pedido.",
    "2": () => "Prueba con: pide más pastillas de lavavajillas, añade cápsulas de café al carrito, o léeme la lista. Siempre pregunto antes de pedir."
  },
  itemNotOrdered: {
    "0": (d) => "No veo " + d.item + " en tus pedidos."
  },
  "itemNotOrdered.next": {
    "0": () => "Pregunta, dónde está mi pedido, para saber qué está en camino."
  },
  itemNotUnderstood: {
    "0": () => "No he entendido el producto. Dímelo con palabras, por favor."
  },
  lateOrderCancelled: {
    "0": (d) => "El pedido " + d.number + " ya está cancelado, como querías."
  },
  lateOrderNeedsPerson: {
    "0": (d) => "Tengo noticias de tu pedido anterior de " + d.item + ". No sé cómo ha acabado, y " + d.merchant + " lo va a revisar."
  },
  lateOrderPlaced: {
    "0": (d) => "Tu pedido anterior de " + d.item + " ha salido bien. Es el pedido " + d.number + " y llega " + d.day + ".",
    "1": (d) => "Buenas noticias, tu pedido anterior de " + d.item + " está hecho. Es el pedido " + d.number + " y llega " + d.day + "."
  },
  "lateOrderPlaced.past": {
    "0": (d) => "Tu pedido anterior de " + d.item + " salió bien. Es el pedido " + d.number + ", con entrega prevista " + d.day + "."
  },
  lateOrderRefused: {
    "0": () => "Antes, un pedido anterior."
  },
  lateTooLateToCancel: {
    "0": (d) => "El pedido " + d.number + " ya había salido, así que no he podido cancelarlo."
  },
  "limitSet.month": {
    "0": (d) => "Tu límite es ahora de " + d.limit + " al mes. Por encima de eso, un sí no basta."
  },
  "limitSet.order": {
    "0": (d) => "Tu límite es ahora de " + d.limit + " por pedido. Por encima de eso, un sí no basta."
  },
  listCleared: {
    "0": (d) => "Tu lista de la compra ya está vacía. He quitado " + plural(d.count, 0, es, { one: "una cosa", other: d.count + " cosas" }) + "."
  },
  listEmpty: {
    "0": () => "Tu lista de la compra está vacía.",
    "1": () => "No hay nada en tu lista de la compra."
  },
  "listEmpty.next": {
    "0": () => "Para empezarla, di, apunta pasta de dientes en mi lista."
  },
  listFull: {
    "0": (d) => "Tu lista de la compra está llena, con " + d.max + " cosas."
  },
  "listFull.next": {
    "0": () => "Quita algo antes."
  },
  listRead: {
    "0": (d) => "Tu lista de la compra tiene " + d.entries + ".",
    "1": (d) => "En tu lista de la compra hay " + d.entries + ".",
    "2": (d) => "Tienes " + d.entries + " en tu lista de la compra."
  },
  lowStockTold: {
    "0": (d) => "Se está acabando: " + d.products + "."
  },
  "lowStockTold.none": {
    "0": () => "No se está acabando nada."
  },
  missedDemandTold: {
    "0": (d) => "Este mes han preguntado en vano por: " + d.wishes + "."
  },
  "missedDemandTold.none": {
    "0": () => "Este mes no falta nada que hayan pedido varias personas."
  },
  movedToCart: {
    "0": (d) => "He pasado " + d.names + " de tu lista al carrito.",
    "1": (d) => "Vale, de tu lista al carrito: " + d.names + "."
  },
  noOpenOrders: {
    "0": () => "No tienes pedidos en camino."
  },
  noOrdersYet: {
    "0": () => "Todavía no veo ningún pedido tuyo."
  },
  "noOrdersYet.next": {
    "0": () => "Dime un producto y lo busco en la tienda."
  },
  noPlainYes: {
    "0": () => "No he oído un sí claro, así que todavía no he hecho nada."
  },
  notBought: {
    "0": (d) => "No veo " + d.item + " en tus pedidos anteriores.",
    "1": (d) => "Aquí todavía no has comprado " + d.item + ".",
    "2": (d) => "No encuentro " + d.item + " entre tus pedidos."
  },
  "notBought.next": {
    "0": () => "Puedo buscarlo en la tienda o apuntarlo en tu lista de la compra."
  },
  notBoughtButSold: {
    "0": (d) => "Aquí todavía no has comprado " + d.item + ", pero la tienda tiene " + d.product + " por " + d.price + ".",
    "1": (d) => "No veo " + d.item + " en tus pedidos anteriores. La tienda tiene " + d.product + " por " + d.price + "."
  },
  notInCart: {
    "0": (d) => "No veo " + d.item + " en tu carrito."
  },
  "notInCart.next": {
    "0": () => "Pregunta, qué hay en mi carrito, para oírlo todo."
  },
  notMovedToCart: {
    "0": (d) => "He dejado " + d.names + " en tu lista, porque en la tienda no he encontrado nada que encaje del todo."
  },
  "notMovedToCart.next": {
    "0": () => "Pídelo por su marca para añadirlo."
  },
  notOnList: {
    "0": (d) => "No veo " + d.item + " en tu lista de la compra."
  },
  "notOnList.next": {
    "0": () => "Di, léeme la lista de la compra, para oírla entera."
  },
  notSold: {
    "0": (d) => "No he encontrado " + d.item + " en la tienda.",
    "1": (d) => "Parece que la tienda no tiene " + d.item + "."
  },
  "notSold.next": {
    "0": () => "Prueba con otro nombre o apúntalo en tu lista de la compra."
  },
  nothingMore: {
    "0": () => "No sé nada más sobre eso."
  },
  nothingToAnswer: {
    "0": () => "Ahora mismo no te había preguntado nada."
  },
  "nothingToAnswer.next": {
    "0": () => "Dime qué necesitas, por ejemplo, vuelve a pedir cápsulas de café."
  },
  nothingToCancel: {
    "0": () => "No hay ningún pedido que todavía pueda cancelar."
  },
  "nothingToCancel.next": {
    "0": () => "Pregunta, dónde está mi pedido, para saber qué está en camino."
  },
  nothingToChange: {
    "0": () => "Ahora mismo no hay nada que cambiar."
  },
  "nothingToChange.next": {
    "0": () => "Dime qué necesitas y cuánto, por ejemplo, añade 2 paquetes de cápsulas de café al carrito."
  },
  nothingToChoose: {
    "0": () => "Ahora mismo no hay nada que elegir."
  },
  "nothingToChoose.next": {
    "0": () => "Dime qué necesitas, por ejemplo, vuelve a pedir cápsulas de café."
  },
  nothingToRepeat: {
    "0": () => "Todavía no he dicho nada."
  },
  nowAbout: {
    "0": () => "Tu cuenta está conectada. Volvamos a lo que me pediste."
  },
  "nowAbout.item": {
    "0": (d) => "Tu cuenta está conectada. Volvamos a lo que me pediste: " + d.item + "."
  },
  orderCancelled: {
    "0": (d) => "El pedido " + d.number + " está cancelado. Si ya te habían cobrado, se te devuelven " + d.total + ".",
    "1": (d) => "Hecho, el pedido " + d.number + " está cancelado. Si ya te habían cobrado " + d.total + ", se te devuelven."
  },
  orderCancelling: {
    "0": (d) => "Estoy cancelando el pedido " + d.number + ". La próxima vez que hablemos te digo cómo ha ido."
  },
  orderNeedsPerson: {
    "0": (d) => "Aún no sé cómo ha acabado tu pedido de " + d.item + ". " + d.merchant + " lo va a revisar, así que no lo pidas otra vez hasta entonces."
  },
  orderPlaced: {
    "0": (d) => "Hecho: " + d.things + ", por " + d.total + ", llega " + d.day + ". Tu número de pedido es el " + d.number + ".",
    "1": (d) => "Pedido: " + d.things + ", por " + d.total + ", llega " + d.day + ". El número de pedido es el " + d.number + ".",
    "2": (d) => "Todo listo. He pedido " + d.things + " por " + d.total + ", y llega " + d.day + ". Es el pedido " + d.number + "."
  },
  orderPlacing: {
    "0": (d) => "Estoy haciendo tu pedido de " + d.item + ", y tarda un poco. Te aviso cuando lo sepa, o pregúntame, dónde está mi pedido."
  },
  "orderStatuses.more": {
    "0": (d) => "Tienes " + plural(d.count, 0, es, { one: "un pedido más", other: d.count + " pedidos más" }) + "."
  },
  orderUnderWay: {
    "0": (d) => "Todavía estoy haciendo tu pedido de " + d.item + ". Te aviso cuando lo sepa."
  },
  "orderUnderWay.some": {
    "0": () => "Todavía estoy haciendo tu último pedido. Te aviso cuando lo sepa."
  },
  orderUnknown: {
    "0": (d) => "No encuentro ningún pedido con el número " + d.number + "."
  },
  "orderUnknown.next": {
    "0": () => "Pregunta, dónde está mi pedido, para saber qué está en camino."
  },
  "overLimit.month": {
    "0": (d) => "Son " + d.total + ", y con eso pasas del límite de " + d.limit + " al mes."
  },
  "overLimit.order": {
    "0": (d) => "Son " + d.total + ", y el límite es de " + d.limit + " por pedido."
  },
  paymentActive: {
    "0": (d) => "Todo listo para pagar con " + d.payment + ".",
    "1": (d) => "Tu pago está configurado con " + d.payment + "."
  },
  "paymentLink.cannotSend": {
    "0": () => "Desde aquí no puedo mandarte el enlace. Pídemelo otra vez desde una aplicación o un chat."
  },
  "paymentLink.sent": {
    "0": () => "Te he mandado un enlace. Ábrelo y después pídemelo otra vez."
  },
  "paymentLink.sent.asked": {
    "0": () => "Te he mandado un enlace. Ábrelo para elegir cómo pagar."
  },
  "paymentLinkReady.asked": {
    "0": () => "Vamos a configurar cómo pagas."
  },
  "paymentLinkReady.expired": {
    "0": () => "Tu forma de pago ha caducado, así que no puedo pedir nada."
  },
  "paymentLinkReady.neverSetUp": {
    "0": () => "Todavía no has configurado una forma de pago, así que no puedo pedir nada."
  },
  "paymentLinkReady.pending": {
    "0": () => "Tu forma de pago no está configurada del todo."
  },
  paymentSilent: {
    "0": () => "Ahora mismo no consigo hablar con el servicio de pago. Inténtalo otra vez en unos minutos."
  },
  "phrase.card": {
    "0": (d) => "tarjeta " + d.digits
  },
  "phrase.cost": {
    "0": (d) => plural(d.quantity, 0, es, { "1": d.line + ", por " + d.price, other: d.line + ", a " + d.price + " la unidad" })
  },
  "phrase.cost.down": {
    "0": (d) => plural(d.quantity, 0, es, { "1": d.line + ", por " + d.price, other: d.line + ", a " + d.price + " la unidad" }) + ", en vez de " + d.from
  },
  "phrase.cost.up": {
    "0": (d) => plural(d.quantity, 0, es, { "1": d.line + ", por " + d.price, other: d.line + ", a " + d.price + " la unidad" }) + ", cuando antes eran " + d.from
  },
  "phrase.entry": {
    "0": (d) => plural(d.quantity, 0, es, { "1": d.name, other: d.quantity + " " + d.name })
  },
  "phrase.kept.cart": {
    "0": (d) => plural(d.count, 0, es, { one: "tu carrito de una cosa", other: "tu carrito de " + d.count + " cosas" })
  },
  "phrase.kept.limits": {
    "0": () => "tus límites"
  },
  "phrase.kept.list": {
    "0": (d) => plural(d.count, 0, es, { one: "tu lista de una cosa", other: "tu lista de " + d.count + " cosas" })
  },
  "phrase.kept.orders": {
    "0": (d) => plural(d.count, 0, es, { one: "un pedido reciente", other: d.count + " pedidos recientes" })
  },
  "phrase.kept.payment": {
    "0": () => "cómo pagas"
  },
  "phrase.kept.talk": {
    "0": () => "nuestra última conversación"
  },
  "phrase.line.counted": {
    "0": (d) => plural(d.quantity, 0, es, { "1": "un paquete", other: d.quantity + " paquetes" }) + " de " + d.count + " " + d.name
  },
  "phrase.line.packs": {
    "0": (d) => plural(d.quantity, 0, es, { "1": d.name, other: d.quantity + " paquetes de " + d.name })
  },
  "phrase.line.single": {
    "0": (d) => plural(d.quantity, 0, es, { "1": d.name, other: d.quantity + " unidades de " + d.name })
  },
  "phrase.line.units": {
    "0": (d) => plural(d.quantity, 0, es, { "1": "un paquete", other: d.quantity + " paquetes" }) + " de " + d.count + " " + d.unit + " de " + d.name
  },
  "phrase.lowStock": {
    "0": (d) => d.name + ", " + plural(d.available, 0, es, { "0": "agotado", one: "queda " + d.available, other: "quedan " + d.available })
  },
  "phrase.missed": {
    "0": (d) => d.words + ", " + plural(d.shoppers, 0, es, { one: "una persona", other: d.shoppers + " personas" })
  },
  "phrase.more": {
    "0": (d) => d.count + " más"
  },
  "phrase.priced": {
    "0": (d) => d.name + " por " + d.price
  },
  "phrase.pricedEach": {
    "0": (d) => d.name + " a " + d.price + " la unidad"
  },
  "phrase.things": {
    "0": (d) => d.name + plural(d.more, 0, es, { "0": "", one: " y un artículo más", other: " y " + d.more + " artículos más" })
  },
  "phrase.units": {
    "0": (d) => d.count + " " + d.unit
  },
  "phrase.unnamed": {
    "0": () => "eso"
  },
  "phrase.wish.AddToCartIntent": {
    "0": () => "poner algo en el carrito"
  },
  "phrase.wish.AddToListIntent": {
    "0": () => "apuntar algo en la lista de la compra"
  },
  "phrase.wish.CancelOrderIntent": {
    "0": () => "cancelar un pedido"
  },
  "phrase.wish.ChangeQuantityIntent": {
    "0": () => "cambiar la cantidad"
  },
  "phrase.wish.CheckoutIntent": {
    "0": () => "tramitar el pedido"
  },
  "phrase.wish.ClearCartIntent": {
    "0": () => "vaciar el carrito"
  },
  "phrase.wish.ClearListIntent": {
    "0": () => "vaciar la lista de la compra"
  },
  "phrase.wish.DeleteDataIntent": {
    "0": () => "borrar tus datos"
  },
  "phrase.wish.LowStockIntent": {
    "0": () => "saber qué se está acabando"
  },
  "phrase.wish.MissedDemandIntent": {
    "0": () => "saber qué se pide en vano"
  },
  "phrase.wish.MoveListToCartIntent": {
    "0": () => "pasar tu lista al carrito"
  },
  "phrase.wish.OrderStatusIntent": {
    "0": () => "saber dónde está un pedido"
  },
  "phrase.wish.PriceIntent": {
    "0": () => "saber un precio"
  },
  "phrase.wish.PrivacyIntent": {
    "0": () => "saber qué sé de ti"
  },
  "phrase.wish.ReadListIntent": {
    "0": () => "oír tu lista de la compra"
  },
  "phrase.wish.RemoveFromCartIntent": {
    "0": () => "quitar algo del carrito"
  },
  "phrase.wish.RemoveFromListIntent": {
    "0": () => "quitar algo de la lista de la compra"
  },
  "phrase.wish.ReorderIntent": {
    "0": () => "volver a pedir algo"
  },
  "phrase.wish.SalesIntent": {
    "0": () => "saber cómo van las ventas de hoy"
  },
  "phrase.wish.SearchProductIntent": {
    "0": () => "buscar un producto"
  },
  "phrase.wish.SetBuyingModeIntent": {
    "0": () => "activar o desactivar las compras"
  },
  "phrase.wish.SetLimitIntent": {
    "0": () => "poner un límite de gasto"
  },
  "phrase.wish.SetUpPaymentIntent": {
    "0": () => "configurar cómo pagas"
  },
  "phrase.wish.ViewCartIntent": {
    "0": () => "saber qué hay en el carrito"
  },
  "phrase.wish.WaitingOrdersIntent": {
    "0": () => "saber cuántos pedidos esperan"
  },
  priceTold: {
    "0": (d) => "Ahora mismo son " + d.price + " por " + d.product + ".",
    "1": (d) => "El precio es de " + d.price + " por " + d.product + ".",
    "2": (d) => "Pagarías " + d.price + " por " + d.product + "."
  },
  "priceTold.outOfStock": {
    "0": (d) => "Son " + d.price + " por " + d.product + ", pero ahora mismo no queda."
  },
  privacyTold: {
    "0": (d) => "Guardo " + d.things + "."
  },
  "privacyTold.never": {
    "0": () => "Nunca guardo números de tarjeta ni códigos de voz."
  },
  "privacyTold.next": {
    "0": () => "Di, borra mis datos, para eliminarlo."
  },
  quantityNotUnderstood: {
    "0": (d) => "He oído " + d.spoken + ", y esa cantidad no la conozco. Di un número entero, por ejemplo, 2."
  },
  "quantityNotUnderstood.unheard": {
    "0": () => "No he entendido la cantidad. Di un número entero, por ejemplo, 2."
  },
  quantityTooLarge: {
    "0": (d) => "Eso es más de lo que puedo pedir. Lo máximo es " + d.max + " de cada cosa."
  },
  quantityTooSmall: {
    "0": () => "Tiene que ser al menos 1."
  },
  "refusal.declined.blocked": {
    "0": (d) => "Tu banco ha bloqueado el pago de " + d.item + ", así que no se ha pedido nada."
  },
  "refusal.declined.insufficientFunds": {
    "0": (d) => "El pago de " + d.item + " se ha rechazado por falta de saldo. No se ha pedido nada."
  },
  "refusal.declined.next": {
    "0": () => "Di, configura mi pago, para cambiarlo."
  },
  "refusal.declined.other": {
    "0": (d) => "El pago de " + d.item + " se ha rechazado, así que no se ha pedido nada."
  },
  "refusal.gaveUp": {
    "0": (d) => "El pedido de " + d.item + " tardaba demasiado, así que lo he parado. No pagas nada."
  },
  "refusal.gaveUp.next": {
    "0": () => "Puedes pedírmelo otra vez."
  },
  "refusal.linkExpired": {
    "0": (d) => "Tu forma de pago ha caducado, así que no he podido pedir " + d.item + "."
  },
  "refusal.linkExpired.next": {
    "0": () => "Di, configura mi pago, y te preparo un enlace nuevo."
  },
  "refusal.notApproved": {
    "0": (d) => "El pedido de " + d.item + " no se ha aprobado en la página, así que no se ha pedido nada."
  },
  "refusal.outOfStock": {
    "0": (d) => "La tienda se acaba de quedar sin " + d.name + ", así que no se ha pedido nada."
  },
  "refusal.outOfStock.next": {
    "0": () => "Puedes pedirme que busque algo parecido."
  },
  "refusal.priceChanged": {
    "0": (d) => "El total de " + d.item + " ahora es " + d.total + ", así que no se ha pedido nada."
  },
  "refusal.priceChanged.next": {
    "0": () => "Pídemelo otra vez para oír el pedido nuevo."
  },
  "refusal.shopRefused": {
    "0": (d) => "La tienda no ha aceptado el pedido de " + d.item + ", y no pagas nada."
  },
  "refusal.shopRefused.next": {
    "0": (d) => "Inténtalo más tarde, o pide ayuda a " + d.merchant + "."
  },
  removedFromCart: {
    "0": (d) => "He quitado " + d.name + " del carrito.",
    "1": (d) => "Vale, fuera " + d.name + " de tu carrito.",
    "2": (d) => "Hecho, en tu carrito ya no hay " + d.name + "."
  },
  removedFromList: {
    "0": (d) => "He quitado " + d.name + " de tu lista de la compra.",
    "1": (d) => "Vale, fuera " + d.name + " de tu lista de la compra.",
    "2": (d) => "Hecho, he borrado " + d.name + " de tu lista de la compra."
  },
  "rest.onScreen": {
    "0": () => "El resto está en tu pantalla."
  },
  salesTold: {
    "0": (d) => "Hoy " + plural(d.orders, 0, es, { one: "ha entrado un pedido", other: "han entrado " + d.orders + " pedidos" }) + " hasta ahora."
  },
  "salesTold.best": {
    "0": (d) => "Lo más vendido: " + d.names + "."
  },
  "salesTold.none": {
    "0": () => "Hoy todavía no ha entrado ningún pedido."
  },
  "salesTold.total": {
    "0": (d) => "En total son " + d.total + "."
  },
  searchResults: {
    "0": (d) => "Para " + d.item + ", la tienda tiene " + d.products + ".",
    "1": (d) => "He encontrado " + d.products + ".",
    "2": (d) => "Hay " + d.products + "."
  },
  shopSilent: {
    "0": () => "Ahora mismo no consigo hablar con la tienda. Inténtalo otra vez en unos minutos."
  },
  shoppersOnly: {
    "0": (d) => "La conexión es como equipo de " + d.merchant + ". Para comprar, conecta tu propia cuenta."
  },
  staffOnly: {
    "0": (d) => "Eso es solo para quienes llevan " + d.merchant + "."
  },
  "status.cancelled": {
    "0": (d) => "Tu pedido de " + d.things + " se canceló."
  },
  "status.cancelled.short": {
    "0": (d) => d.name + ": pedido cancelado."
  },
  "status.delivered": {
    "0": (d) => "Tu pedido de " + d.things + " se ha entregado."
  },
  "status.delivered.day": {
    "0": (d) => "Tu pedido de " + d.things + " se entregó " + d.day + "."
  },
  "status.delivered.short": {
    "0": (d) => d.name + ": pedido entregado."
  },
  "status.expected": {
    "0": (d) => "Debería llegar " + d.day + "."
  },
  "status.expected.short": {
    "0": (d) => "Llega " + d.day + "."
  },
  "status.noDay": {
    "0": () => "La tienda todavía no tiene día de entrega."
  },
  "status.outForDelivery": {
    "0": (d) => "Tu pedido de " + d.things + " está en reparto."
  },
  "status.outForDelivery.carrier": {
    "0": (d) => "Tu pedido de " + d.things + " está en reparto con " + d.carrier + "."
  },
  "status.outForDelivery.short": {
    "0": (d) => d.name + ": en reparto."
  },
  "status.outForDelivery.short.carrier": {
    "0": (d) => d.name + ": en reparto con " + d.carrier + "."
  },
  "status.overdue": {
    "0": (d) => "Tenía que llegar " + d.day + "."
  },
  "status.overdue.short": {
    "0": (d) => "Previsto para " + d.day + "."
  },
  "status.preparing": {
    "0": (d) => "Están preparando tu pedido de " + d.things + "."
  },
  "status.preparing.short": {
    "0": (d) => d.name + ": en preparación."
  },
  "status.received": {
    "0": (d) => "La tienda tiene tu pedido de " + d.things + "."
  },
  "status.received.short": {
    "0": (d) => d.name + ": lo tiene la tienda."
  },
  "status.returned": {
    "0": (d) => "Tu pedido de " + d.things + " se devolvió."
  },
  "status.returned.short": {
    "0": (d) => d.name + ": pedido devuelto."
  },
  "status.shipped": {
    "0": (d) => "Tu pedido de " + d.things + " está en camino."
  },
  "status.shipped.carrier": {
    "0": (d) => "Tu pedido de " + d.things + " está en camino con " + d.carrier + "."
  },
  "status.shipped.short": {
    "0": (d) => d.name + ": en camino."
  },
  "status.shipped.short.carrier": {
    "0": (d) => d.name + ": en camino con " + d.carrier + "."
  },
  tooLong: {
    "0": () => "Eso ha sido mucho de golpe. Dímelo en pocas palabras, por favor."
  },
  totalUnclear: {
    "0": () => "Las cuentas de la tienda no cuadran en este pedido, así que no lo hago."
  },
  touchedTooLate: {
    "0": () => "Eso era de una pantalla anterior, así que todo queda como está."
  },
  troubled: {
    "0": () => "Perdona, algo ha fallado por mi parte. Si estabas pidiendo algo, pregunta, dónde está mi pedido. Si no, dímelo otra vez."
  },
  "unavailable.discontinued": {
    "0": (d) => "Lo siento, la tienda ya no vende " + d.name + "."
  },
  "unavailable.few": {
    "0": (d) => "En la tienda solo hay " + d.available + " de " + d.name + "."
  },
  "unavailable.few.next": {
    "0": () => "Puedes pedir menos."
  },
  "unavailable.next": {
    "0": () => "Puedes pedirme que busque algo parecido."
  },
  "unavailable.outOfStock": {
    "0": (d) => "Lo siento, en la tienda ahora mismo no queda " + d.name + ".",
    "1": (d) => "Me temo que la tienda se ha quedado sin " + d.name + "."
  },
  waitingOrdersTold: {
    "0": (d) => plural(d.orders, 0, es, { one: "Hay un pedido", other: "Hay " + d.orders + " pedidos" }) + " por enviar."
  },
  "waitingOrdersTold.late": {
    "0": (d) => plural(d.late, 0, es, { one: "Uno va", other: d.late + " van" }) + " con retraso."
  },
  "waitingOrdersTold.none": {
    "0": () => "No hay pedidos en espera."
  },
  welcome: {
    "0": (d) => "Te damos la bienvenida a " + d.merchant + ".",
    "1": (d) => "Hola, esto es " + d.merchant + ".",
    "2": (d) => "Hola, estás en " + d.merchant + "."
  },
  "welcome.named": {
    "0": (d) => "Hola, " + d.firstName + ", te damos la bienvenida a " + d.merchant + ".",
    "1": (d) => "Hola, " + d.firstName + ", esto es " + d.merchant + ".",
    "2": (d) => "Qué bien oírte, " + d.firstName + ". Esto es " + d.merchant + "."
  }
};
