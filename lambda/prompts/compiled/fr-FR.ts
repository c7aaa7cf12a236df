// Compiled from lambda/prompts/locales/fr-FR.json by lambda/prompts/compile.ts. Do not edit.
import { fr } from "@messageformat/runtime/lib/cardinals";
import { plural, select } from "@messageformat/runtime";
import type { Messages } from '../messages.ts';

export const messages: Messages = {
  accountNotLinked: {
    "0": (d) => "Pour cela, il me faut votre compte chez " + d.merchant + ". Je vous ai envoyé un lien pour le relier."
  },
  "accountNotLinked.cannotSend": {
    "0": (d) => "Pour cela, il me faut votre compte chez " + d.merchant + ". Je ne peux pas le relier d'ici, redemandez-moi depuis une application, s'il vous plaît."
  },
  addedToCart: {
    "0": (d) => "J'ai ajouté à votre panier : " + d.line + ", à " + d.price + " pièce.",
    "1": (d) => "D'accord, " + d.line + " à " + d.price + " pièce, c'est dans votre panier.",
    "2": (d) => "C'est fait, dans votre panier : " + d.line + " à " + d.price + " pièce."
  },
  "addedToCart.one": {
    "0": (d) => "J'ai ajouté à votre panier : " + d.line + ", à " + d.price + ".",
    "1": (d) => "D'accord, " + d.line + " à " + d.price + ", c'est dans votre panier.",
    "2": (d) => "C'est fait, dans votre panier : " + d.line + " à " + d.price + "."
  },
  addedToList: {
    "0": (d) => "J'ai ajouté à votre liste de courses : " + d.entry + ".",
    "1": (d) => "D'accord, c'est sur votre liste de courses : " + d.entry + ".",
    "2": (d) => "C'est noté sur votre liste de courses : " + d.entry + "."
  },
  allRight: {
    "0": () => "Très bien.",
    "1": () => "D'accord.",
    "2": () => "Entendu."
  },
  alreadyOnList: {
    "0": (d) => "C'est déjà sur votre liste de courses : " + d.entry + "."
  },
  alreadyOrdered: {
    "0": (d) => "C'est déjà commandé : " + d.item + ", commande numéro " + d.number + "."
  },
  "alreadyOrdered.cancel": {
    "0": () => "Si vous n'en voulez pas, dites : annule ma commande."
  },
  alreadyOrdering: {
    "0": () => "C'est déjà en cours de commande. Si vous n'en voulez pas, dites ensuite : annule ma commande."
  },
  amountNotUnderstood: {
    "0": () => "Je n'ai pas compris le montant."
  },
  apology: {
    "0": () => "Désolé, quelque chose n'a pas marché. Demandez-moi où est ma commande, ou redites-le, s'il vous plaît."
  },
  approvalPageReady: {
    "0": () => "Je vous ai envoyé un lien pour valider ; ouvrez-le bientôt, s'il vous plaît."
  },
  "approvalPageReady.buying": {
    "0": () => "Les achats restent désactivés d'ici là."
  },
  "approvalPageReady.cannotSend": {
    "0": (d) => "Validez bientôt, s'il vous plaît, sur la page de votre compte chez " + d.merchant + "."
  },
  "approvalPageReady.deletion": {
    "0": () => "Rien n'est supprimé d'ici là."
  },
  "approvalPageReady.draft": {
    "0": () => "Rien n'est commandé d'ici là."
  },
  "approvalPageReady.limit": {
    "0": () => "Votre limite ne change pas d'ici là."
  },
  "ask.choose": {
    "0": () => "Que préférez-vous ?",
    "1": () => "Que choisissez-vous ?",
    "2": () => "Qu'est-ce que ce sera ?"
  },
  "ask.choose.forCart": {
    "0": () => "Que dois-je mettre dans votre panier ?",
    "1": () => "Que voulez-vous dans votre panier ?",
    "2": () => "Qu'est-ce que j'ajoute à votre panier ?"
  },
  "ask.choose.forCart.reprompt": {
    "0": (d) => "Que dois-je mettre dans votre panier : " + d.options + " ?"
  },
  "ask.choose.fromCart": {
    "0": () => "Que dois-je retirer de votre panier ?"
  },
  "ask.choose.fromCart.reprompt": {
    "0": (d) => "Que dois-je retirer de votre panier : " + d.options + " ?"
  },
  "ask.choose.only": {
    "0": () => "Est-ce bien cela ?",
    "1": () => "C'est ce que vous voulez dire ?"
  },
  "ask.choose.only.forCart": {
    "0": () => "Est-ce que je l'ajoute à votre panier ?",
    "1": () => "Le voulez-vous dans votre panier ?"
  },
  "ask.choose.only.forCart.reprompt": {
    "0": (d) => "Dois-je mettre ceci dans votre panier : " + d.options + ", oui ou non ?"
  },
  "ask.choose.only.fromCart": {
    "0": () => "Est-ce que je le retire de votre panier ?"
  },
  "ask.choose.only.fromCart.reprompt": {
    "0": (d) => "Dois-je retirer ceci de votre panier : " + d.options + ", oui ou non ?"
  },
  "ask.choose.only.reprompt": {
    "0": (d) => "Est-ce bien cela : " + d.options + ", oui ou non ?"
  },
  "ask.choose.only.toQuantity": {
    "0": (d) => "Dois-je passer à " + d.quantity + " ?"
  },
  "ask.choose.only.toQuantity.reprompt": {
    "0": (d) => "Dois-je passer à " + d.quantity + " pour " + d.options + ", oui ou non ?"
  },
  "ask.choose.reprompt": {
    "0": (d) => "Que préférez-vous : " + d.options + " ?"
  },
  "ask.choose.toQuantity": {
    "0": (d) => "Pour quel produit dois-je passer à " + d.quantity + " ?"
  },
  "ask.choose.toQuantity.reprompt": {
    "0": (d) => "Pour quel produit dois-je passer à " + d.quantity + " : " + d.options + " ?"
  },
  "ask.confirmCancelOrder": {
    "0": (d) => "Dois-je annuler la commande " + d.number + " ?",
    "1": (d) => "Voulez-vous que j'annule la commande " + d.number + " ?",
    "2": (d) => "Est-ce que j'annule la commande " + d.number + " ?"
  },
  "ask.confirmCancelOrder.item": {
    "0": (d) => "Dois-je annuler la commande " + d.number + ", " + d.item + " ?"
  },
  "ask.confirmCancelOrder.item.reprompt": {
    "0": (d) => "Dois-je annuler la commande " + d.number + ", " + d.item + ", oui ou non ?"
  },
  "ask.confirmCancelOrder.reprompt": {
    "0": (d) => "Dois-je annuler la commande " + d.number + ", oui ou non ?"
  },
  "ask.confirmDeletion": {
    "0": () => "C'est irréversible. Dois-je supprimer votre liste, votre panier, vos réglages et votre moyen de paiement ?"
  },
  "ask.confirmDeletion.reprompt": {
    "0": () => "Dois-je supprimer tout ce que je garde sur vous, oui ou non ?"
  },
  "ask.confirmDraft": {
    "0": () => "Dois-je passer la commande ?",
    "1": () => "Est-ce que je commande ?",
    "2": () => "Voulez-vous que je commande ?"
  },
  "ask.confirmDraft.reprompt": {
    "0": (d) => "Dois-je commander " + d.things + " pour " + d.total + ", oui ou non ?"
  },
  "ask.didYouMean": {
    "0": (d) => "Voulez-vous " + d.first + " ou " + d.second + " ?"
  },
  "ask.didYouMean.one": {
    "0": (d) => "Voulez-vous " + d.first + " ?"
  },
  "ask.didYouMean.one.reprompt": {
    "0": (d) => "Voulez-vous " + d.first + ", oui ou non ?"
  },
  "ask.didYouMean.reprompt": {
    "0": (d) => "Dites : le premier, ou : le deuxième. Voulez-vous " + d.first + " ou " + d.second + " ?"
  },
  "ask.howMany": {
    "0": () => "Combien en voulez-vous ?",
    "1": () => "Combien vous en faut-il ?",
    "2": () => "Combien dois-je en prendre ?"
  },
  "ask.howMany.item": {
    "0": (d) => "Pour " + d.item + ", combien en voulez-vous ?",
    "1": (d) => "Pour " + d.item + ", combien vous en faut-il ?",
    "2": (d) => "Combien dois-je en prendre pour " + d.item + " ?"
  },
  "ask.howMany.reprompt": {
    "0": () => "Dites simplement un nombre, comme 2. Combien en voulez-vous ?"
  },
  "ask.howMuch.month": {
    "0": () => "Combien peut-on dépenser par mois ?"
  },
  "ask.howMuch.month.reprompt": {
    "0": () => "Dites simplement un nombre, comme 200. Combien peut-on dépenser par mois ?"
  },
  "ask.howMuch.order": {
    "0": () => "Combien une commande peut-elle coûter ?"
  },
  "ask.howMuch.order.reprompt": {
    "0": () => "Dites simplement un nombre, comme 50. Combien une commande peut-elle coûter ?"
  },
  "ask.offerCheckout": {
    "0": () => "Voulez-vous passer à la caisse ?",
    "1": () => "Est-ce que je commande votre panier ?",
    "2": () => "Voulez-vous commander maintenant ?"
  },
  "ask.offerCheckout.reprompt": {
    "0": () => "Dois-je commander votre panier, oui ou non ?"
  },
  "ask.offerList": {
    "0": (d) => "Dois-je le noter sur votre liste de courses : " + d.entry + " ?",
    "1": (d) => "Voulez-vous sur votre liste de courses : " + d.entry + " ?",
    "2": (d) => "Est-ce que j'ajoute à votre liste : " + d.entry + " ?"
  },
  "ask.offerList.reprompt": {
    "0": (d) => "Dois-je noter sur votre liste de courses : " + d.entry + ", oui ou non ?"
  },
  "ask.offerProduct": {
    "0": () => "Dois-je calculer le prix avec la livraison ?",
    "1": () => "Voulez-vous entendre le total ?",
    "2": () => "Dois-je préparer une commande ?"
  },
  "ask.offerProduct.reprompt": {
    "0": (d) => "Dois-je préparer une commande pour " + d.line + ", oui ou non ?"
  },
  "ask.whatNext": {
    "0": () => "Que voulez-vous d'autre ?",
    "1": () => "Que puis-je faire d'autre pour vous ?",
    "2": () => "Et ensuite ?"
  },
  "ask.whatNext.first": {
    "0": () => "Que voulez-vous ?",
    "1": () => "Que puis-je faire pour vous ?",
    "2": () => "Qu'est-ce qu'il vous faut ?"
  },
  "ask.whatNext.reprompt": {
    "0": () => "Vous pouvez dire : recommande mes capsules de café, ou : où est ma commande. Que voulez-vous ?"
  },
  "ask.whichItem.AddToCartIntent": {
    "0": () => "Que dois-je ajouter à votre panier ?"
  },
  "ask.whichItem.AddToListIntent": {
    "0": () => "Que dois-je mettre sur votre liste de courses ?"
  },
  "ask.whichItem.PriceIntent": {
    "0": () => "De quel produit voulez-vous le prix ?"
  },
  "ask.whichItem.RemoveFromCartIntent": {
    "0": () => "Que dois-je retirer de votre panier ?"
  },
  "ask.whichItem.RemoveFromListIntent": {
    "0": () => "Que dois-je retirer de votre liste de courses ?"
  },
  "ask.whichItem.ReorderIntent": {
    "0": () => "Que dois-je recommander ?",
    "1": () => "Quel produit dois-je recommander ?",
    "2": () => "Que voulez-vous recommander ?"
  },
  "ask.whichItem.SearchProductIntent": {
    "0": () => "Que dois-je chercher ?"
  },
  "ask.whichItem.reprompt": {
    "0": () => "Dites simplement le produit, par exemple : capsules de café. Lequel est-ce ?"
  },
  backOfficeNotOffered: {
    "0": (d) => d.merchant + " ne me le dit pas encore."
  },
  "buying.turnOn": {
    "0": () => "Pour les réactiver, dites : active les achats."
  },
  buyingIsOff: {
    "0": () => "Les achats sont désactivés ici, je ne peux donc pas commander."
  },
  "buyingModeSet.buying": {
    "0": () => "Les achats sont activés. Je demande toujours avant de commander."
  },
  "buyingModeSet.listOnly": {
    "0": () => "Les achats sont désactivés. Je tiens votre panier et votre liste, et je ne commande rien."
  },
  cancelTooLate: {
    "0": (d) => "Il est trop tard pour annuler la commande " + d.number + "."
  },
  "cancelTooLate.next": {
    "0": (d) => "Une fois qu'elle sera là, " + d.merchant + " vous dira comment la renvoyer."
  },
  "card.approvalPage.account": {
    "0": (d) => "Vous trouverez la page dans votre compte chez " + d.merchant + ". Elle expire le " + d.day + "."
  },
  "card.approvalPage.buying": {
    "0": () => "Valider les achats par la voix"
  },
  "card.approvalPage.deletion": {
    "0": () => "Valider la suppression de vos données"
  },
  "card.approvalPage.draft": {
    "0": () => "Valider votre commande"
  },
  "card.approvalPage.limit": {
    "0": () => "Valider votre nouvelle limite"
  },
  "card.approvalPage.link": {
    "0": () => "Ouvrir la page"
  },
  "card.approvalPage.text": {
    "0": (d) => "Ouvrez la page pour valider. Elle expire le " + d.day + "."
  },
  "card.cart.title": {
    "0": () => "Votre panier"
  },
  "card.choices.line": {
    "0": (d) => d.position + ". " + d.name
  },
  "card.choices.line.priced": {
    "0": (d) => d.position + ". " + d.name + ", " + d.price
  },
  "card.choices.title": {
    "0": () => "Que préférez-vous ?"
  },
  "card.delivery": {
    "0": (d) => "Livraison : " + d.day + ", " + d.address
  },
  "card.deliveryCost": {
    "0": (d) => "Frais de livraison : " + d.cost
  },
  "card.deliveryCost.free": {
    "0": () => "Frais de livraison : offerts"
  },
  "card.draft.title": {
    "0": () => "Votre commande, pas encore passée"
  },
  "card.line": {
    "0": (d) => d.quantity + " × " + d.name + ", " + d.price + " pièce"
  },
  "card.line.pack": {
    "0": (d) => d.quantity + " × " + d.name + ", paquet de " + d.pack + ", " + d.price + " pièce"
  },
  "card.line.unpriced": {
    "0": (d) => d.quantity + " × " + d.name
  },
  "card.linkAccount.link": {
    "0": () => "Relier le compte"
  },
  "card.linkAccount.text": {
    "0": (d) => "Reliez votre compte chez " + d.merchant + ", pour que Sayso retrouve vos commandes et puisse commander pour vous."
  },
  "card.linkAccount.title": {
    "0": () => "Relier votre compte"
  },
  "card.list.title": {
    "0": () => "Votre liste de courses"
  },
  "card.moreLines": {
    "0": (d) => "et " + d.count + " de plus"
  },
  "card.order.title": {
    "0": (d) => "Commande " + d.number
  },
  "card.orders.line": {
    "0": (d) => "Commande " + d.number + " : " + d.status
  },
  "card.orders.title": {
    "0": () => "Vos commandes"
  },
  "card.payment": {
    "0": (d) => "Paiement : " + d.payment
  },
  "card.paymentLink.link": {
    "0": () => "Configurer le paiement"
  },
  "card.paymentLink.text": {
    "0": (d) => "Ouvrez le lien pour choisir comment payer " + d.merchant + ". Valable jusqu'au " + d.day + "."
  },
  "card.paymentLink.title": {
    "0": () => "Configurer votre paiement"
  },
  "card.seller": {
    "0": (d) => "Vendeur : " + d.seller
  },
  "card.tax": {
    "0": (d) => "Taxes : " + d.tax
  },
  "card.total": {
    "0": (d) => "Total : " + d.total
  },
  cartCleared: {
    "0": (d) => "Votre panier est maintenant vide. J'ai retiré " + plural(d.count, 0, fr, { one: "un article", other: d.count + " articles" }) + "."
  },
  cartEmpty: {
    "0": () => "Votre panier est vide.",
    "1": () => "Il n'y a rien dans votre panier."
  },
  "cartEmpty.next": {
    "0": () => "Pour le remplir, dites : ajoute des capsules de café au panier."
  },
  cartFull: {
    "0": (d) => "Votre panier est plein avec " + d.max + " articles."
  },
  "cartFull.next": {
    "0": () => "Vous pouvez passer à la caisse, ou retirer d'abord quelque chose."
  },
  cartQuantityChanged: {
    "0": (d) => "D'accord, maintenant " + d.quantity + " fois " + d.name + ".",
    "1": (d) => "C'est changé : " + d.quantity + " fois " + d.name + ".",
    "2": (d) => "C'est fait, " + d.quantity + " fois " + d.name + "."
  },
  cartRead: {
    "0": (d) => "Votre panier contient : " + d.lines + ". Cela fait " + d.subtotal + " hors taxes et livraison.",
    "1": (d) => "Dans votre panier, il y a : " + d.lines + ". Cela fait " + d.subtotal + " avant taxes et livraison.",
    "2": (d) => "Vous avez au panier : " + d.lines + ". En tout " + d.subtotal + ", avant taxes et livraison."
  },
  cartWaiting: {
    "0": (d) => "Il vous reste " + plural(d.count, 0, fr, { one: "un article", other: d.count + " articles" }) + " dans votre panier.",
    "1": (d) => "Depuis la dernière fois, il y a " + plural(d.count, 0, fr, { one: "un article", other: d.count + " articles" }) + " dans votre panier."
  },
  "caution.boughtRecently": {
    "0": (d) => "Vous l'avez déjà acheté " + d.day + "."
  },
  "caution.boughtRecently.all": {
    "0": (d) => "Vous avez déjà acheté tout cela " + d.day + "."
  },
  "caution.boughtRecently.named": {
    "0": (d) => "Vous avez déjà acheté " + d.name + " " + d.day + "."
  },
  "caution.more": {
    "0": (d) => plural(d.count, 0, fr, { one: "Une autre chose semble inhabituelle", other: d.count + " autres choses semblent inhabituelles" }) + "."
  },
  "caution.unusualQuantity": {
    "0": (d) => "Cela fait " + d.quantity + " fois " + d.name + ", et d'habitude vous en prenez " + d.usual + "."
  },
  "caution.unusualQuantity.packs": {
    "0": (d) => "Cela fait " + d.quantity + " paquets, et d'habitude vous en prenez " + d.usual + "."
  },
  "change.lastPrice": {
    "0": (d) => "La dernière fois, c'était " + d.from + "."
  },
  "change.leftOut.discontinued": {
    "0": (d) => "Je n'ai pas mis " + d.name + ", qui n'est plus en vente."
  },
  "change.leftOut.discontinued.short": {
    "0": (d) => "Laissé de côté : " + d.name + ", plus en vente."
  },
  "change.leftOut.outOfStock": {
    "0": (d) => "Je n'ai pas mis " + d.name + ", en rupture de stock pour le moment."
  },
  "change.leftOut.outOfStock.short": {
    "0": (d) => "Laissé de côté : " + d.name + ", en rupture."
  },
  "change.pack": {
    "0": (d) => "Le paquet contient maintenant " + d.to + " au lieu de " + d.from + "."
  },
  "change.pack.named": {
    "0": (d) => "Pour " + d.name + ", le paquet contient maintenant " + d.to + " au lieu de " + d.from + "."
  },
  "change.pack.short": {
    "0": (d) => "Maintenant " + d.to + " au lieu de " + d.from + "."
  },
  "change.priceDown": {
    "0": (d) => d.name + " : le prix est passé de " + d.from + " à " + d.to + ", en baisse."
  },
  "change.priceUp": {
    "0": (d) => d.name + " : le prix est passé de " + d.from + " à " + d.to + ", en hausse."
  },
  "change.substitute": {
    "0": (d) => "Cela remplace " + d.gone + ", qui n'est plus en vente."
  },
  "change.substitute.named": {
    "0": (d) => d.name + " : cela remplace " + d.gone + ", qui n'est plus en vente."
  },
  "change.substitute.short": {
    "0": (d) => "Remplace " + d.gone + "."
  },
  "chip.cart": {
    "0": () => "Mon panier"
  },
  "chip.first": {
    "0": () => "Le premier"
  },
  "chip.help": {
    "0": () => "Aide"
  },
  "chip.more": {
    "0": () => "En savoir plus"
  },
  "chip.no": {
    "0": () => "Non"
  },
  "chip.second": {
    "0": () => "Le deuxième"
  },
  "chip.status": {
    "0": () => "Où est ma commande"
  },
  "chip.third": {
    "0": () => "Le troisième"
  },
  "chip.yes": {
    "0": () => "Oui"
  },
  choices: {
    "0": (d) => "Pour " + d.item + ", j'ai trouvé : " + d.options + ".",
    "1": (d) => "J'ai trouvé : " + d.options + ".",
    "2": (d) => "Voici le choix : " + d.options + "."
  },
  "codeAsked.buying": {
    "0": () => "Pour activer les achats, il me faut votre code vocal."
  },
  "codeAsked.deletion": {
    "0": () => "Pour supprimer vos données, il me faut votre code vocal."
  },
  "codeAsked.draft": {
    "0": () => "Pour cette commande, il me faut votre code vocal."
  },
  "codeAsked.limit": {
    "0": () => "Pour changer votre limite, il me faut votre code vocal."
  },
  codeLocked: {
    "0": () => "Votre code vocal est bloqué après trop d'essais manqués."
  },
  "codeLocked.next": {
    "0": () => "Utilisez plutôt la page de validation, s'il vous plaît."
  },
  codeTooLate: {
    "0": () => "Cette demande était déjà terminée, ce code n'a donc rien fait."
  },
  "codeTooLate.next": {
    "0": () => "Demandez : où est ma commande, pour vérifier, ou redemandez-moi."
  },
  codeWrong: {
    "0": (d) => "Ce code n'est pas le bon, rien n'a donc été commandé ni changé. Il vous reste " + plural(d.triesLeft, 0, fr, { one: "un essai", other: d.triesLeft + " essais" }) + "."
  },
  "codeWrong.next": {
    "0": () => "Redemandez-moi pour réessayer."
  },
  dataDeleted: {
    "0": () => "C'est fait : liste, panier, réglages et moyen de paiement supprimés."
  },
  "dataDeleted.shop": {
    "0": (d) => d.merchant + " conserve ses propres traces de vos commandes."
  },
  "dataDeleted.underWay": {
    "0": (d) => plural(d.count, 0, fr, { one: "Une commande est encore en train de passer, et continue", other: d.count + " commandes sont encore en train de passer, et continuent" }) + "."
  },
  "day.date": {
    "0": (d) => "le " + d.date
  },
  "day.today": {
    "0": () => "aujourd'hui"
  },
  "day.tomorrow": {
    "0": () => "demain"
  },
  "day.weekday": {
    "0": (d) => select(d.weekday, { monday: "lundi", tuesday: "mardi", wednesday: "mercredi", thursday: "jeudi", friday: "vendredi", saturday: "samedi", sunday: "dimanche", other: "" })
  },
  "day.yesterday": {
    "0": () => "hier"
  },
  "details.delivery": {
    "0": (d) => "La livraison " + d.day + " coûte " + d.cost + "."
  },
  "details.delivery.free": {
    "0": (d) => "La livraison " + d.day + " est gratuite."
  },
  "details.payment": {
    "0": (d) => "Vous payez par " + d.payment + "."
  },
  "details.price": {
    "0": (d) => "Le prix à l'unité est de " + d.price + "."
  },
  "details.prices": {
    "0": (d) => "En détail : " + d.items + "."
  },
  "details.tax": {
    "0": (d) => "Les taxes s'élèvent à " + d.tax + "."
  },
  "details.tax.none": {
    "0": () => "Il n'y a pas de taxes."
  },
  "draft.products": {
    "0": (d) => "Voici la commande : " + d.lines + ".",
    "1": (d) => "Voici : " + d.lines + ".",
    "2": (d) => "Donc : " + d.lines + "."
  },
  "draft.products.short": {
    "0": (d) => d.lines + "."
  },
  "draft.terms": {
    "0": (d) => "Vendu par " + d.seller + ", livraison " + d.day + ", adresse : " + d.address + ". Le total est de " + d.total + ", taxes et livraison comprises, par " + d.payment + ".",
    "1": (d) => d.seller + " livre " + d.day + ", adresse : " + d.address + ". Cela fait " + d.total + " avec taxes et livraison, par " + d.payment + ".",
    "2": (d) => "Livraison " + d.day + " par " + d.seller + ", adresse : " + d.address + ". En tout " + d.total + ", taxes et livraison comprises, par " + d.payment + "."
  },
  "draft.terms.short": {
    "0": (d) => d.total + " en tout chez " + d.seller + ", livraison " + d.day + ", adresse : " + d.address + ", par " + d.payment + "."
  },
  "draft.terms.shortest": {
    "0": (d) => d.total + " en tout, " + d.seller + ", " + d.address + " " + d.day + ", " + d.payment + "."
  },
  "draftChangedMeanwhile.delivery": {
    "0": () => "La livraison vient de changer, alors je reprends."
  },
  "draftChangedMeanwhile.price": {
    "0": () => "Le prix vient de changer, alors je reprends."
  },
  "draftChangedMeanwhile.stock": {
    "0": () => "Le stock vient de changer, alors je reprends."
  },
  draftExpired: {
    "0": () => "Cette offre a expiré, rien n'est donc commandé."
  },
  "draftExpired.next": {
    "0": () => "Redemandez-la pour entendre le prix du jour."
  },
  draftWithdrawn: {
    "0": () => "Très bien, je ne commande pas.",
    "1": () => "D'accord, rien n'est commandé.",
    "2": () => "Pas de problème, j'abandonne cette commande."
  },
  "email.cancel": {
    "0": (d) => "Pour l'annuler, dites « annule ma commande » dans " + plural(d.minutes, 0, fr, { one: "la minute", other: "les " + d.minutes + " minutes" }) + " qui " + plural(d.minutes, 0, fr, { one: "suit", other: "suivent" }) + " la commande, si elle n'est pas encore expédiée."
  },
  "email.number": {
    "0": (d) => "Numéro de commande : " + d.number
  },
  "email.opening": {
    "0": () => "Merci, votre commande est passée."
  },
  "email.return": {
    "0": (d) => "Pour renvoyer quelque chose après la livraison, contactez " + d.seller + " en donnant le numéro de commande."
  },
  "email.subject": {
    "0": (d) => "Votre commande " + d.number + " chez " + d.seller
  },
  fallback: {
    "0": () => "Pardon, je n'ai pas compris. Je peux recommander vos produits, retrouver une commande, ou m'occuper de votre panier et de votre liste.",
    "1": () => "Je n'ai pas bien saisi. Je peux recommander un produit, suivre une commande, ou compléter votre panier ou votre liste de courses.",
    "2": () => "Là, je ne sais pas faire. Je peux recommander vos produits, suivre vos commandes, et tenir votre panier et votre liste."
  },
  goodbye: {
    "0": () => "Au revoir.",
    "1": () => "À bientôt.",
    "2": () => "Bonne journée."
  },
  help: {
    "0": () => "Dites par exemple : recommande mes capsules de café, où est ma commande, ou ajoute du dentifrice à ma liste. Rien n'est commandé sans votre oui.",
    "1": () => "Je recommande ce que vous avez déjà acheté. Dites : recommande mes têtes de brosse à dents, qu'est-ce qu'il y a dans mon panier, ou où est ma commande.",
    "2": () => "Essayez : recommande des pastilles lave-vaisselle, ajoute du café au panier, ou lis ma liste de courses. Je demande toujours avant de commander."
  },
  itemNotOrdered: {
    "0": (d) => "Je ne vois rien pour " + d.item + " dans vos commandes."
  },
  "itemNotOrdered.next": {
    "0": () => "Demandez : où est ma commande, pour savoir ce qui est en route."
  },
  itemNotUnderstood: {
    "0": () => "Je n'ai pas saisi le produit. Dites-le avec des mots, s'il vous plaît."
  },
  lateOrderCancelled: {
    "0": (d) => "La commande " + d.number + " est maintenant annulée, comme demandé."
  },
  lateOrderNeedsPerson: {
    "0": (d) => "J'ai des nouvelles de votre commande précédente : " + d.item + ". Je ne sais pas comment elle s'est terminée, et " + d.merchant + " va vérifier."
  },
  lateOrderPlaced: {
    "0": (d) => "Votre commande précédente est bien passée : " + d.item + ". C'est la commande " + d.number + ", livraison " + d.day + ".",
    "1": (d) => "Bonne nouvelle, votre commande précédente est passée : " + d.item + ". C'est la commande " + d.number + ", livraison " + d.day + "."
  },
  "lateOrderPlaced.past": {
    "0": (d) => "Votre commande précédente est bien passée : " + d.item + ". C'est la commande " + d.number + ", la livraison était prévue " + d.day + "."
  },
  lateOrderRefused: {
    "0": () => "D'abord, une commande précédente."
  },
  lateTooLateToCancel: {
    "0": (d) => "La commande " + d.number + " était déjà expédiée, je n'ai donc pas pu l'annuler."
  },
  "limitSet.month": {
    "0": (d) => "Votre limite est maintenant de " + d.limit + " par mois. Au-delà, un oui ne suffit pas."
  },
  "limitSet.order": {
    "0": (d) => "Votre limite est maintenant de " + d.limit + " par commande. Au-delà, un oui ne suffit pas."
  },
  listCleared: {
    "0": (d) => "Votre liste de courses est maintenant vide. J'ai rayé " + plural(d.count, 0, fr, { one: "un article", other: d.count + " articles" }) + "."
  },
  listEmpty: {
    "0": () => "Votre liste de courses est vide.",
    "1": () => "Il n'y a rien sur votre liste de courses."
  },
  "listEmpty.next": {
    "0": () => "Pour la commencer, dites : ajoute du dentifrice à ma liste de courses."
  },
  listFull: {
    "0": (d) => "Votre liste de courses est pleine avec " + d.max + " articles."
  },
  "listFull.next": {
    "0": () => "Retirez d'abord quelque chose."
  },
  listRead: {
    "0": (d) => "Votre liste de courses contient : " + d.entries + ".",
    "1": (d) => "Sur votre liste de courses, il y a : " + d.entries + ".",
    "2": (d) => "Voici votre liste de courses : " + d.entries + "."
  },
  lowStockTold: {
    "0": (d) => "Bientôt épuisé : " + d.products + "."
  },
  "lowStockTold.none": {
    "0": () => "Rien ne manque bientôt."
  },
  missedDemandTold: {
    "0": (d) => "Ce mois-ci, on a demandé en vain : " + d.wishes + "."
  },
  "missedDemandTold.none": {
    "0": () => "Ce mois-ci, il ne manque rien que plusieurs personnes aient demandé."
  },
  movedToCart: {
    "0": (d) => "Passés de la liste au panier : " + d.names + ".",
    "1": (d) => "D'accord, de votre liste au panier : " + d.names + "."
  },
  noOpenOrders: {
    "0": () => "Vous n'avez aucune commande en cours."
  },
  noOrdersYet: {
    "0": () => "Je ne vois encore aucune commande de votre part."
  },
  "noOrdersYet.next": {
    "0": () => "Dites-moi un produit, et je le cherche dans la boutique."
  },
  noPlainYes: {
    "0": () => "Ce n'était pas un oui clair, je n'ai donc encore rien fait."
  },
  notBought: {
    "0": (d) => "Je ne vois rien pour " + d.item + " dans vos commandes passées.",
    "1": (d) => "Vous n'avez encore rien acheté ici pour " + d.item + ".",
    "2": (d) => "Parmi vos commandes, je ne trouve rien pour " + d.item + "."
  },
  "notBought.next": {
    "0": () => "Je peux chercher dans la boutique, ou l'ajouter à votre liste de courses."
  },
  notBoughtButSold: {
    "0": (d) => "Vous n'avez encore rien acheté ici pour " + d.item + ", mais la boutique propose ceci : " + d.product + ", à " + d.price + ".",
    "1": (d) => "Je ne vois rien pour " + d.item + " dans vos commandes. La boutique propose ceci : " + d.product + ", à " + d.price + "."
  },
  notInCart: {
    "0": (d) => "Je ne vois rien pour " + d.item + " dans votre panier."
  },
  "notInCart.next": {
    "0": () => "Demandez : qu'est-ce qu'il y a dans mon panier, pour tout entendre."
  },
  notMovedToCart: {
    "0": (d) => "Rien ne correspond clairement dans la boutique, alors je laisse sur votre liste : " + d.names + "."
  },
  "notMovedToCart.next": {
    "0": () => "Demandez-le par sa marque pour l'ajouter."
  },
  notOnList: {
    "0": (d) => "Je ne vois rien pour " + d.item + " sur votre liste de courses."
  },
  "notOnList.next": {
    "0": () => "Dites : lis ma liste de courses, pour tout entendre."
  },
  notSold: {
    "0": (d) => "Je n'ai rien trouvé dans la boutique pour " + d.item + ".",
    "1": (d) => "La boutique ne semble rien avoir pour " + d.item + "."
  },
  "notSold.next": {
    "0": () => "Essayez un autre mot, ou ajoutez-le à votre liste de courses."
  },
  nothingMore: {
    "0": () => "Je n'en sais pas plus."
  },
  nothingToAnswer: {
    "0": () => "Je ne vous avais rien demandé à l'instant."
  },
  "nothingToAnswer.next": {
    "0": () => "Dites-moi ce qu'il vous faut, par exemple : recommande mes capsules de café."
  },
  nothingToCancel: {
    "0": () => "Il n'y a aucune commande que je puisse encore annuler."
  },
  "nothingToCancel.next": {
    "0": () => "Demandez : où est ma commande, pour savoir ce qui est en route."
  },
  nothingToChange: {
    "0": () => "Il n'y a rien à changer pour le moment."
  },
  "nothingToChange.next": {
    "0": () => "Dites-moi quoi et combien, par exemple : ajoute 2 paquets de capsules de café au panier."
  },
  nothingToChoose: {
    "0": () => "Il n'y a rien à choisir pour le moment."
  },
  "nothingToChoose.next": {
    "0": () => "Dites-moi ce qu'il vous faut, par exemple : recommande mes capsules de café."
  },
  nothingToRepeat: {
    "0": () => "Je n'ai encore rien dit."
  },
  nowAbout: {
    "0": () => "Votre compte est relié. Revenons à votre demande."
  },
  "nowAbout.item": {
    "0": (d) => "Votre compte est relié. Revenons à votre demande : " + d.item + "."
  },
  orderCancelled: {
    "0": (d) => "La commande " + d.number + " est annulée. Si elle a déjà été débitée, on vous rembourse " + d.total + ".",
    "1": (d) => "C'est fait, la commande " + d.number + " est annulée. Si le paiement a déjà été débité, on vous rembourse " + d.total + "."
  },
  orderCancelling: {
    "0": (d) => "J'annule la commande " + d.number + ". Je vous dirai la prochaine fois comment cela s'est passé."
  },
  orderNeedsPerson: {
    "0": (d) => "Je ne sais pas encore comment votre commande s'est terminée : " + d.item + ". " + d.merchant + " va vérifier, alors ne la repassez pas d'ici là."
  },
  orderPlaced: {
    "0": (d) => "C'est fait : " + d.things + ", livraison " + d.day + ", pour " + d.total + ". Votre numéro de commande est le " + d.number + ".",
    "1": (d) => "C'est commandé : " + d.things + ". La livraison est prévue " + d.day + ", pour " + d.total + ". Le numéro de commande est le " + d.number + ".",
    "2": (d) => "Parfait, la commande est passée : " + d.things + ", pour " + d.total + ", livraison " + d.day + ". C'est la commande " + d.number + "."
  },
  orderPlacing: {
    "0": (d) => "Je passe votre commande : " + d.item + ". Cela prend un instant. La prochaine fois, je vous dirai d'abord comment cela s'est terminé."
  },
  "orderStatuses.more": {
    "0": (d) => "Vous avez " + plural(d.count, 0, fr, { one: "une autre commande", other: d.count + " autres commandes" }) + "."
  },
  orderUnderWay: {
    "0": (d) => "Je suis encore en train de passer votre commande : " + d.item + ". Je vous dirai comment cela s'est terminé."
  },
  "orderUnderWay.some": {
    "0": () => "Je suis encore en train de passer votre dernière commande. Je vous dirai comment cela s'est terminé."
  },
  orderUnknown: {
    "0": (d) => "Je ne trouve pas de commande avec le numéro " + d.number + "."
  },
  "orderUnknown.next": {
    "0": () => "Demandez : où est ma commande, pour savoir ce qui est en route."
  },
  "overLimit.month": {
    "0": (d) => "Cela fait " + d.total + ", ce qui dépasse votre limite de " + d.limit + " par mois."
  },
  "overLimit.order": {
    "0": (d) => "Cela fait " + d.total + ", et la limite est de " + d.limit + " par commande."
  },
  paymentActive: {
    "0": (d) => "Tout est prêt, vous payez par " + d.payment + ".",
    "1": (d) => "Votre paiement est configuré : " + d.payment + "."
  },
  "paymentLink.cannotSend": {
    "0": () => "Je ne peux pas envoyer le lien d'ici. Redemandez-moi dans une application ou un chat."
  },
  "paymentLink.sent": {
    "0": () => "Je vous ai envoyé un lien. Ouvrez-le, puis redemandez-moi."
  },
  "paymentLink.sent.asked": {
    "0": () => "Je vous ai envoyé un lien. Ouvrez-le pour choisir un moyen de paiement."
  },
  "paymentLinkReady.asked": {
    "0": () => "Configurons votre moyen de paiement."
  },
  "paymentLinkReady.expired": {
    "0": () => "Votre moyen de paiement a expiré, je ne peux donc pas commander."
  },
  "paymentLinkReady.neverSetUp": {
    "0": () => "Vous n'avez pas encore de moyen de paiement, je ne peux donc pas commander."
  },
  "paymentLinkReady.pending": {
    "0": () => "Votre moyen de paiement n'est pas encore complètement configuré."
  },
  paymentSilent: {
    "0": () => "Je n'arrive pas à joindre le service de paiement. Réessayez dans quelques minutes, s'il vous plaît."
  },
  "phrase.card": {
    "0": (d) => "carte " + d.digits
  },
  "phrase.cost": {
    "0": (d) => plural(d.quantity, 0, fr, { one: d.line + ", à " + d.price, other: d.line + ", à " + d.price + " pièce" })
  },
  "phrase.cost.down": {
    "0": (d) => plural(d.quantity, 0, fr, { one: d.line + ", à " + d.price, other: d.line + ", à " + d.price + " pièce" }) + ", au lieu de " + d.from
  },
  "phrase.cost.up": {
    "0": (d) => plural(d.quantity, 0, fr, { one: d.line + ", à " + d.price, other: d.line + ", à " + d.price + " pièce" }) + ", contre " + d.from + " avant"
  },
  "phrase.entry": {
    "0": (d) => plural(d.quantity, 0, fr, { one: d.name, other: d.quantity + " " + d.name })
  },
  "phrase.kept.cart": {
    "0": (d) => plural(d.count, 0, fr, { one: "votre panier d’un article", other: "votre panier de " + d.count + " articles" })
  },
  "phrase.kept.limits": {
    "0": () => "vos limites"
  },
  "phrase.kept.list": {
    "0": (d) => plural(d.count, 0, fr, { one: "votre liste d’un article", other: "votre liste de " + d.count + " articles" })
  },
  "phrase.kept.orders": {
    "0": (d) => plural(d.count, 0, fr, { one: "une commande récente", other: d.count + " commandes récentes" })
  },
  "phrase.kept.payment": {
    "0": () => "comment vous payez"
  },
  "phrase.kept.talk": {
    "0": () => "notre dernière conversation"
  },
  "phrase.line.counted": {
    "0": (d) => d.name + ", " + plural(d.quantity, 0, fr, { one: "paquet", other: d.quantity + " paquets" }) + " de " + d.count
  },
  "phrase.line.packs": {
    "0": (d) => plural(d.quantity, 0, fr, { one: d.name, other: d.name + ", " + d.quantity + " paquets" })
  },
  "phrase.line.single": {
    "0": (d) => plural(d.quantity, 0, fr, { one: d.name, other: d.quantity + " fois " + d.name })
  },
  "phrase.line.units": {
    "0": (d) => d.name + ", " + plural(d.quantity, 0, fr, { one: "paquet", other: d.quantity + " paquets" }) + " de " + d.count + " " + d.unit
  },
  "phrase.lowStock": {
    "0": (d) => d.name + ", " + plural(d.available, 0, fr, { "0": "épuisé", one: "il en reste " + d.available, other: "il en reste " + d.available })
  },
  "phrase.missed": {
    "0": (d) => d.words + ", " + plural(d.shoppers, 0, fr, { one: "une personne", other: d.shoppers + " personnes" })
  },
  "phrase.more": {
    "0": (d) => d.count + " de plus"
  },
  "phrase.priced": {
    "0": (d) => d.name + " à " + d.price
  },
  "phrase.pricedEach": {
    "0": (d) => d.name + " à " + d.price + " pièce"
  },
  "phrase.things": {
    "0": (d) => d.name + plural(d.more, 0, fr, { "0": "", one: " et un autre article", other: " et " + d.more + " autres articles" })
  },
  "phrase.units": {
    "0": (d) => d.count + " " + d.unit
  },
  "phrase.unnamed": {
    "0": () => "cela"
  },
  "phrase.wish.AddToCartIntent": {
    "0": () => "ajouter quelque chose à votre panier"
  },
  "phrase.wish.AddToListIntent": {
    "0": () => "ajouter quelque chose à votre liste de courses"
  },
  "phrase.wish.CancelOrderIntent": {
    "0": () => "annuler une commande"
  },
  "phrase.wish.ChangeQuantityIntent": {
    "0": () => "changer la quantité"
  },
  "phrase.wish.CheckoutIntent": {
    "0": () => "passer à la caisse"
  },
  "phrase.wish.ClearCartIntent": {
    "0": () => "vider votre panier"
  },
  "phrase.wish.ClearListIntent": {
    "0": () => "vider votre liste de courses"
  },
  "phrase.wish.DeleteDataIntent": {
    "0": () => "supprimer vos données"
  },
  "phrase.wish.LowStockIntent": {
    "0": () => "savoir ce qui s'épuise"
  },
  "phrase.wish.MissedDemandIntent": {
    "0": () => "savoir ce qu'on demande en vain"
  },
  "phrase.wish.MoveListToCartIntent": {
    "0": () => "mettre votre liste dans le panier"
  },
  "phrase.wish.OrderStatusIntent": {
    "0": () => "savoir où en est une commande"
  },
  "phrase.wish.PriceIntent": {
    "0": () => "connaître un prix"
  },
  "phrase.wish.PrivacyIntent": {
    "0": () => "savoir ce que je sais sur vous"
  },
  "phrase.wish.ReadListIntent": {
    "0": () => "entendre votre liste de courses"
  },
  "phrase.wish.RemoveFromCartIntent": {
    "0": () => "retirer quelque chose de votre panier"
  },
  "phrase.wish.RemoveFromListIntent": {
    "0": () => "retirer quelque chose de votre liste de courses"
  },
  "phrase.wish.ReorderIntent": {
    "0": () => "recommander quelque chose"
  },
  "phrase.wish.SalesIntent": {
    "0": () => "savoir comment sont les ventes du jour"
  },
  "phrase.wish.SearchProductIntent": {
    "0": () => "chercher un produit"
  },
  "phrase.wish.SetBuyingModeIntent": {
    "0": () => "activer ou désactiver les achats"
  },
  "phrase.wish.SetLimitIntent": {
    "0": () => "fixer une limite de dépenses"
  },
  "phrase.wish.SetUpPaymentIntent": {
    "0": () => "configurer votre paiement"
  },
  "phrase.wish.ViewCartIntent": {
    "0": () => "entendre votre panier"
  },
  "phrase.wish.WaitingOrdersIntent": {
    "0": () => "savoir combien de commandes attendent"
  },
  priceTold: {
    "0": (d) => "Le prix actuel est de " + d.price + " pour " + d.product + ".",
    "1": (d) => "C'est " + d.price + " pour " + d.product + ".",
    "2": (d) => "Comptez " + d.price + " pour " + d.product + "."
  },
  "priceTold.outOfStock": {
    "0": (d) => "C'est " + d.price + " pour " + d.product + ", mais c'est en rupture de stock pour le moment."
  },
  privacyTold: {
    "0": (d) => "Je garde " + d.things + "."
  },
  "privacyTold.never": {
    "0": () => "Je ne garde jamais de numéro de carte ni de code vocal."
  },
  "privacyTold.next": {
    "0": () => "Pour effacer, dites : supprime mes données."
  },
  quantityNotUnderstood: {
    "0": (d) => "J'ai entendu " + d.spoken + ", et ce n'est pas une quantité que je connais. Dites un nombre entier, comme 2."
  },
  "quantityNotUnderstood.unheard": {
    "0": () => "Je n'ai pas compris la quantité. Dites un nombre entier, comme 2."
  },
  quantityTooLarge: {
    "0": (d) => "C'est plus que je ne peux prendre. Le maximum est de " + d.max + " par produit."
  },
  quantityTooSmall: {
    "0": () => "Il me faut une quantité d'au moins 1."
  },
  "refusal.declined.blocked": {
    "0": (d) => "Votre banque a bloqué le paiement pour " + d.item + ", rien n'est donc commandé."
  },
  "refusal.declined.insufficientFunds": {
    "0": (d) => "Le paiement a été refusé faute de provision : " + d.item + ". Rien n'est commandé."
  },
  "refusal.declined.next": {
    "0": () => "Pour payer autrement, dites : configure mon paiement."
  },
  "refusal.declined.other": {
    "0": (d) => "Le paiement a été refusé pour " + d.item + ", rien n'est donc commandé."
  },
  "refusal.gaveUp": {
    "0": (d) => "La commande pour " + d.item + " prenait trop de temps, je l'ai donc abandonnée. Vous ne payez rien."
  },
  "refusal.gaveUp.next": {
    "0": () => "Vous pouvez la redemander."
  },
  "refusal.linkExpired": {
    "0": (d) => "Votre moyen de paiement a expiré, je n'ai donc pas pu commander " + d.item + "."
  },
  "refusal.linkExpired.next": {
    "0": () => "Dites : configure mon paiement, et je vous fais un nouveau lien."
  },
  "refusal.notApproved": {
    "0": (d) => "La commande n'a pas été validée sur la page : " + d.item + ". Rien n'est commandé."
  },
  "refusal.outOfStock": {
    "0": (d) => "La boutique vient d'épuiser son stock pour " + d.name + ", rien n'est donc commandé."
  },
  "refusal.outOfStock.next": {
    "0": () => "Vous pouvez me demander de chercher quelque chose de semblable."
  },
  "refusal.priceChanged": {
    "0": (d) => "Le total pour " + d.item + " vient de passer à " + d.total + ", rien n'est donc commandé."
  },
  "refusal.priceChanged.next": {
    "0": () => "Redemandez-le pour entendre la nouvelle commande."
  },
  "refusal.shopRefused": {
    "0": (d) => "La boutique n'a pas accepté la commande pour " + d.item + ", et vous ne payez rien."
  },
  "refusal.shopRefused.next": {
    "0": (d) => "Réessayez plus tard, ou demandez de l'aide à " + d.merchant + "."
  },
  removedFromCart: {
    "0": (d) => "J'ai retiré de votre panier : " + d.name + ".",
    "1": (d) => "D'accord, ce n'est plus dans votre panier : " + d.name + ".",
    "2": (d) => "C'est fait, retiré du panier : " + d.name + "."
  },
  removedFromList: {
    "0": (d) => "J'ai retiré de votre liste de courses : " + d.name + ".",
    "1": (d) => "D'accord, ce n'est plus sur votre liste : " + d.name + ".",
    "2": (d) => "C'est fait, rayé de la liste : " + d.name + "."
  },
  "rest.onScreen": {
    "0": () => "Le reste est sur votre écran."
  },
  salesTold: {
    "0": (d) => "Aujourd'hui, " + plural(d.orders, 0, fr, { one: "une commande est arrivée", other: d.orders + " commandes sont arrivées" }) + " jusqu'ici."
  },
  "salesTold.best": {
    "0": (d) => "Meilleures ventes : " + d.names + "."
  },
  "salesTold.none": {
    "0": () => "Aucune commande n'est encore arrivée aujourd'hui."
  },
  "salesTold.total": {
    "0": (d) => "Cela fait " + d.total + " en tout."
  },
  searchResults: {
    "0": (d) => "Pour " + d.item + ", la boutique propose : " + d.products + ".",
    "1": (d) => "J'ai trouvé : " + d.products + ".",
    "2": (d) => "Dans la boutique, il y a : " + d.products + "."
  },
  shopSilent: {
    "0": () => "Je n'arrive pas à joindre la boutique. Réessayez dans quelques minutes, s'il vous plaît."
  },
  shoppersOnly: {
    "0": (d) => "Vous êtes relié comme équipe de " + d.merchant + ". Pour acheter, reliez votre propre compte."
  },
  staffOnly: {
    "0": (d) => "Cela est réservé à l'équipe de " + d.merchant + "."
  },
  "status.cancelled": {
    "0": (d) => "Votre commande a été annulée : " + d.things + "."
  },
  "status.cancelled.short": {
    "0": (d) => d.name + " : commande annulée."
  },
  "status.delivered": {
    "0": (d) => "Votre commande a été livrée : " + d.things + "."
  },
  "status.delivered.day": {
    "0": (d) => "Votre commande a été livrée " + d.day + " : " + d.things + "."
  },
  "status.delivered.short": {
    "0": (d) => d.name + " : commande livrée."
  },
  "status.expected": {
    "0": (d) => "La livraison est prévue " + d.day + "."
  },
  "status.expected.short": {
    "0": (d) => "Prévu " + d.day + "."
  },
  "status.noDay": {
    "0": () => "La boutique n'a pas encore de jour de livraison."
  },
  "status.outForDelivery": {
    "0": (d) => "Votre commande est en cours de livraison : " + d.things + "."
  },
  "status.outForDelivery.carrier": {
    "0": (d) => "Votre commande est en cours de livraison par " + d.carrier + " : " + d.things + "."
  },
  "status.outForDelivery.short": {
    "0": (d) => d.name + " : en cours de livraison."
  },
  "status.outForDelivery.short.carrier": {
    "0": (d) => d.name + " : en cours de livraison par " + d.carrier + "."
  },
  "status.overdue": {
    "0": (d) => "La livraison était prévue " + d.day + "."
  },
  "status.overdue.short": {
    "0": (d) => "C'était prévu " + d.day + "."
  },
  "status.preparing": {
    "0": (d) => "Votre commande est en préparation : " + d.things + "."
  },
  "status.preparing.short": {
    "0": (d) => d.name + " : en préparation."
  },
  "status.received": {
    "0": (d) => "La boutique a bien reçu votre commande : " + d.things + "."
  },
  "status.received.short": {
    "0": (d) => d.name + " : la boutique l'a reçue."
  },
  "status.returned": {
    "0": (d) => "Votre commande a été renvoyée : " + d.things + "."
  },
  "status.returned.short": {
    "0": (d) => d.name + " : commande renvoyée."
  },
  "status.shipped": {
    "0": (d) => "Votre commande est en route : " + d.things + "."
  },
  "status.shipped.carrier": {
    "0": (d) => "Votre commande est en route avec " + d.carrier + " : " + d.things + "."
  },
  "status.shipped.short": {
    "0": (d) => d.name + " : en route."
  },
  "status.shipped.short.carrier": {
    "0": (d) => d.name + " : en route avec " + d.carrier + "."
  },
  tooLong: {
    "0": () => "Cela fait beaucoup d'un coup. Dites-le en quelques mots, s'il vous plaît."
  },
  totalUnclear: {
    "0": () => "Les montants de la boutique ne tombent pas juste, je ne passe donc pas cette commande."
  },
  touchedTooLate: {
    "0": () => "Cela venait d'un écran précédent, je n'ai donc rien changé."
  },
  troubled: {
    "0": () => "Malheureusement, quelque chose s'est mal passé de mon côté. Si vous étiez en train de commander, demandez : où est ma commande. Sinon, redites-le-moi, s'il vous plaît."
  },
  "unavailable.discontinued": {
    "0": (d) => "Malheureusement, la boutique ne vend plus " + d.name + "."
  },
  "unavailable.few": {
    "0": (d) => "Pour " + d.name + ", il n'en reste que " + d.available + " dans la boutique."
  },
  "unavailable.few.next": {
    "0": () => "Vous pouvez en prendre moins."
  },
  "unavailable.next": {
    "0": () => "Vous pouvez me demander de chercher quelque chose de semblable."
  },
  "unavailable.outOfStock": {
    "0": (d) => "Malheureusement, " + d.name + " : en rupture de stock pour le moment.",
    "1": (d) => "La boutique n'a plus de stock en ce moment pour " + d.name + "."
  },
  waitingOrdersTold: {
    "0": (d) => plural(d.orders, 0, fr, { one: "Une commande attend", other: d.orders + " commandes attendent" }) + " d'être expédiées."
  },
  "waitingOrdersTold.late": {
    "0": (d) => plural(d.late, 0, fr, { one: "Une est", other: d.late + " sont" }) + " en retard."
  },
  "waitingOrdersTold.none": {
    "0": () => "Aucune commande n'attend."
  },
  welcome: {
    "0": (d) => "Bienvenue chez " + d.merchant + ".",
    "1": (d) => "Bonjour, ici " + d.merchant + ".",
    "2": (d) => "Bonjour, vous êtes chez " + d.merchant + "."
  },
  "welcome.named": {
    "0": (d) => "Bonjour " + d.firstName + ", bienvenue chez " + d.merchant + ".",
    "1": (d) => "Bonjour " + d.firstName + ", ici " + d.merchant + ".",
    "2": (d) => "Quel plaisir de vous entendre, " + d.firstName + ". Ici " + d.merchant + "."
  }
};
