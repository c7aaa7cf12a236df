// Made by `npm run prompts` from lambda/kernel/locales.ts and the words of each locale. Change those.
export const LANGUAGES = {
  'en-US': { load: () => import('./en-US.ts'), apology: "Sorry, something went wrong, so please ask me, where is my order, or say that again." },
  'en-GB': { load: () => import('./en-GB.ts'), apology: "Sorry, something went wrong, so please ask me, where is my order, or say that again." },
  'de-DE': { load: () => import('./de-DE.ts'), apology: "Entschuldige, da ist etwas schiefgegangen. Frag mich bitte, wo ist meine Bestellung, oder sag es noch einmal." },
  'it-IT': { load: () => import('./it-IT.ts'), apology: "Scusa, qualcosa è andato storto. Chiedimi dov'è il mio ordine, oppure ripeti, per favore." },
  'es-ES': { load: () => import('./es-ES.ts'), apology: "Perdona, algo ha ido mal. Pregúntame dónde está mi pedido o dilo otra vez, por favor." },
  'fr-FR': { load: () => import('./fr-FR.ts'), apology: "Désolé, quelque chose n'a pas marché. Demandez-moi où est ma commande, ou redites-le, s'il vous plaît." },
  'pl-PL': { load: () => import('./pl-PL.ts'), apology: "Przepraszam, coś poszło nie tak. Zapytaj mnie, gdzie jest moje zamówienie, albo powiedz to jeszcze raz." },
  'ru-RU': { load: () => import('./ru-RU.ts'), apology: "Извините, что-то пошло не так. Спросите меня, где мой заказ, или повторите, пожалуйста." },
  'zh-TW': { load: () => import('./zh-TW.ts'), apology: "抱歉,剛剛出了點問題。請問我「我的訂單在哪裡」,或再說一次。" },
  'id-ID': { load: () => import('./id-ID.ts'), apology: "Maaf, ada yang salah. Tanyakan kepada saya, di mana pesanan saya, atau ulangi sekali lagi." },
} as const;
