// Compiled from lambda/prompts/locales/id-ID.json by lambda/prompts/compile.ts. Do not edit.
import { id } from "@messageformat/runtime/lib/cardinals";
import { plural, select } from "@messageformat/runtime";
import type { Messages } from '../messages.ts';

export const messages: Messages = {
  accountNotLinked: {
    "0": (d) => "Untuk itu, saya perlu akunmu di " + d.merchant + ". Saya sudah mengirim tautan untuk menghubungkannya."
  },
  "accountNotLinked.cannotSend": {
    "0": (d) => "Untuk itu, saya perlu akunmu di " + d.merchant + ". Dari sini tidak bisa dihubungkan, jadi coba minta lagi lewat aplikasi."
  },
  addedToCart: {
    "0": (d) => "Saya masukkan " + d.line + " ke keranjangmu, masing-masing " + d.price + ".",
    "1": (d) => "Oke, " + d.line + ", masing-masing " + d.price + ", sudah di keranjangmu.",
    "2": (d) => "Beres, di keranjangmu sekarang ada " + d.line + ", masing-masing " + d.price + "."
  },
  "addedToCart.one": {
    "0": (d) => "Saya masukkan " + d.line + " ke keranjangmu, harganya " + d.price + ".",
    "1": (d) => "Oke, " + d.line + " seharga " + d.price + ", sudah di keranjangmu.",
    "2": (d) => "Beres, di keranjangmu sekarang ada " + d.line + " seharga " + d.price + "."
  },
  addedToList: {
    "0": (d) => "Saya catat " + d.entry + " di daftar belanjamu.",
    "1": (d) => "Oke, " + d.entry + " saya tambahkan ke daftar belanja.",
    "2": (d) => "Beres, di daftar belanjamu sekarang ada " + d.entry + "."
  },
  allRight: {
    "0": () => "Baik.",
    "1": () => "Oke.",
    "2": () => "Siap."
  },
  alreadyOnList: {
    "0": (d) => d.entry + " sudah ada di daftar belanjamu."
  },
  alreadyOrdered: {
    "0": (d) => "Itu sudah dipesan: " + d.item + ", nomor pesanan " + d.number + "."
  },
  "alreadyOrdered.cancel": {
    "0": () => "Kalau tidak jadi, bilang, batalkan pesanan saya."
  },
  alreadyOrdering: {
    "0": () => "Itu sedang dipesan. Kalau tidak jadi, setelah itu bilang, batalkan pesanan saya."
  },
  amountNotUnderstood: {
    "0": () => "Saya tidak menangkap jumlah uangnya."
  },
  apology: {
    "0": () => "Maaf, ada yang salah. Tanyakan kepada saya, di mana pesanan saya, atau ulangi sekali lagi."
  },
  approvalPageReady: {
    "0": () => "Saya sudah mengirim tautan untuk menyetujuinya; segera buka ya."
  },
  "approvalPageReady.buying": {
    "0": () => "Sebelum itu pembelian tetap nonaktif."
  },
  "approvalPageReady.cannotSend": {
    "0": (d) => "Segera setujui di halaman akunmu di " + d.merchant + "."
  },
  "approvalPageReady.deletion": {
    "0": () => "Sebelum itu tidak ada yang dihapus."
  },
  "approvalPageReady.draft": {
    "0": () => "Sebelum itu tidak ada yang dipesan."
  },
  "approvalPageReady.limit": {
    "0": () => "Sebelum itu batas lama tetap berlaku."
  },
  "ask.choose": {
    "0": () => "Mau yang mana?",
    "1": () => "Maksudmu yang mana?",
    "2": () => "Pilih yang mana?"
  },
  "ask.choose.forCart": {
    "0": () => "Yang mana yang saya masukkan ke keranjang?",
    "1": () => "Mau masukkan yang mana ke keranjang?",
    "2": () => "Yang mana untuk keranjangmu?"
  },
  "ask.choose.forCart.reprompt": {
    "0": (d) => "Yang mana yang saya masukkan ke keranjang, " + d.options + "?"
  },
  "ask.choose.fromCart": {
    "0": () => "Yang mana yang saya keluarkan dari keranjang?"
  },
  "ask.choose.fromCart.reprompt": {
    "0": (d) => "Yang mana yang saya keluarkan dari keranjang, " + d.options + "?"
  },
  "ask.choose.only": {
    "0": () => "Yang itu?",
    "1": () => "Itu yang kamu maksud?"
  },
  "ask.choose.only.forCart": {
    "0": () => "Mau saya masukkan ke keranjang?",
    "1": () => "Saya taruh di keranjangmu?"
  },
  "ask.choose.only.forCart.reprompt": {
    "0": (d) => "Mau saya masukkan " + d.options + " ke keranjang, ya atau tidak?"
  },
  "ask.choose.only.fromCart": {
    "0": () => "Mau saya keluarkan dari keranjang?"
  },
  "ask.choose.only.fromCart.reprompt": {
    "0": (d) => "Mau saya keluarkan " + d.options + " dari keranjang, ya atau tidak?"
  },
  "ask.choose.only.reprompt": {
    "0": (d) => "Maksudmu " + d.options + ", ya atau tidak?"
  },
  "ask.choose.only.toQuantity": {
    "0": (d) => "Mau saya ubah jadi " + d.quantity + "?"
  },
  "ask.choose.only.toQuantity.reprompt": {
    "0": (d) => "Mau saya ubah " + d.options + " jadi " + d.quantity + ", ya atau tidak?"
  },
  "ask.choose.reprompt": {
    "0": (d) => "Mau yang mana, " + d.options + "?"
  },
  "ask.choose.toQuantity": {
    "0": (d) => "Yang mana yang diubah jadi " + d.quantity + "?"
  },
  "ask.choose.toQuantity.reprompt": {
    "0": (d) => "Yang mana yang diubah jadi " + d.quantity + ", " + d.options + "?"
  },
  "ask.confirmCancelOrder": {
    "0": (d) => "Mau saya batalkan pesanan " + d.number + "?",
    "1": (d) => "Pesanan " + d.number + " dibatalkan saja?",
    "2": (d) => "Yakin pesanan " + d.number + " mau dibatalkan?"
  },
  "ask.confirmCancelOrder.item": {
    "0": (d) => "Mau saya batalkan pesanan " + d.number + ", " + d.item + "?"
  },
  "ask.confirmCancelOrder.item.reprompt": {
    "0": (d) => "Mau saya batalkan pesanan " + d.number + ", " + d.item + ", ya atau tidak?"
  },
  "ask.confirmCancelOrder.reprompt": {
    "0": (d) => "Mau saya batalkan pesanan " + d.number + ", ya atau tidak?"
  },
  "ask.confirmDeletion": {
    "0": () => "Ini tidak bisa dikembalikan. Hapus daftar, keranjang, pengaturan, dan cara bayarmu?"
  },
  "ask.confirmDeletion.reprompt": {
    "0": () => "Hapus semua yang saya simpan tentangmu, ya atau tidak?"
  },
  "ask.confirmDraft": {
    "0": () => "Mau saya pesan?",
    "1": () => "Jadi pesan?",
    "2": () => "Saya pesankan sekarang?"
  },
  "ask.confirmDraft.reprompt": {
    "0": (d) => "Mau saya pesan " + d.things + " seharga " + d.total + ", ya atau tidak?"
  },
  "ask.didYouMean": {
    "0": (d) => "Maksudmu " + d.first + ", atau " + d.second + "?"
  },
  "ask.didYouMean.one": {
    "0": (d) => "Maksudmu " + d.first + "?"
  },
  "ask.didYouMean.one.reprompt": {
    "0": (d) => "Maksudmu " + d.first + ", ya atau tidak?"
  },
  "ask.didYouMean.reprompt": {
    "0": (d) => "Bilang yang pertama, atau yang kedua. Maksudmu " + d.first + ", atau " + d.second + "?"
  },
  "ask.howMany": {
    "0": () => "Mau berapa?",
    "1": () => "Berapa banyak?",
    "2": () => "Perlu berapa?"
  },
  "ask.howMany.item": {
    "0": (d) => "Mau berapa " + d.item + "?",
    "1": (d) => "Untuk " + d.item + ", berapa banyak?",
    "2": (d) => "Perlu berapa " + d.item + "?"
  },
  "ask.howMany.reprompt": {
    "0": () => "Sebutkan saja angkanya, misalnya 2. Mau berapa?"
  },
  "ask.howMuch.month": {
    "0": () => "Sebulan boleh belanja sampai berapa?"
  },
  "ask.howMuch.month.reprompt": {
    "0": () => "Sebutkan saja angkanya, misalnya 200. Sebulan boleh belanja sampai berapa?"
  },
  "ask.howMuch.order": {
    "0": () => "Satu pesanan boleh sampai berapa?"
  },
  "ask.howMuch.order.reprompt": {
    "0": () => "Sebutkan saja angkanya, misalnya 50. Satu pesanan boleh sampai berapa?"
  },
  "ask.offerCheckout": {
    "0": () => "Mau checkout?",
    "1": () => "Mau saya checkout keranjangmu?",
    "2": () => "Checkout sekarang?"
  },
  "ask.offerCheckout.reprompt": {
    "0": () => "Mau saya checkout keranjangmu, ya atau tidak?"
  },
  "ask.offerList": {
    "0": (d) => "Mau saya catat " + d.entry + " di daftar belanja?",
    "1": (d) => "Mau " + d.entry + " masuk daftar belanja?",
    "2": (d) => "Perlu saya tambahkan " + d.entry + " ke daftar belanja?"
  },
  "ask.offerList.reprompt": {
    "0": (d) => "Mau saya catat " + d.entry + " di daftar belanja, ya atau tidak?"
  },
  "ask.offerProduct": {
    "0": () => "Mau saya hitungkan total sampai di rumah?",
    "1": () => "Mau dengar totalnya?",
    "2": () => "Mau saya siapkan pesanannya?"
  },
  "ask.offerProduct.reprompt": {
    "0": (d) => "Mau saya siapkan pesanan untuk " + d.line + ", ya atau tidak?"
  },
  "ask.whatNext": {
    "0": () => "Mau apa lagi?",
    "1": () => "Ada lagi yang bisa saya bantu?",
    "2": () => "Selanjutnya apa?"
  },
  "ask.whatNext.first": {
    "0": () => "Mau apa?",
    "1": () => "Ada yang bisa saya bantu?",
    "2": () => "Mau belanja apa?"
  },
  "ask.whatNext.reprompt": {
    "0": () => "Kamu bisa bilang, pesan lagi kapsul kopi, atau, pesanan saya di mana. Mau apa?"
  },
  "ask.whichItem.AddToCartIntent": {
    "0": () => "Apa yang mau dimasukkan ke keranjang?"
  },
  "ask.whichItem.AddToListIntent": {
    "0": () => "Apa yang mau dicatat di daftar belanja?"
  },
  "ask.whichItem.PriceIntent": {
    "0": () => "Mau tahu harga barang apa?"
  },
  "ask.whichItem.RemoveFromCartIntent": {
    "0": () => "Apa yang mau dikeluarkan dari keranjang?"
  },
  "ask.whichItem.RemoveFromListIntent": {
    "0": () => "Apa yang mau dicoret dari daftar belanja?"
  },
  "ask.whichItem.ReorderIntent": {
    "0": () => "Mau pesan lagi apa?",
    "1": () => "Barang mana yang mau dipesan lagi?",
    "2": () => "Apa yang mau saya pesan lagi?"
  },
  "ask.whichItem.SearchProductIntent": {
    "0": () => "Mau cari apa?"
  },
  "ask.whichItem.reprompt": {
    "0": () => "Sebutkan saja barangnya, misalnya, kapsul kopi. Yang mana?"
  },
  backOfficeNotOffered: {
    "0": (d) => d.merchant + " belum memberi tahu saya soal itu."
  },
  "buying.turnOn": {
    "0": () => "Untuk mengaktifkannya lagi, bilang, aktifkan pembelian."
  },
  buyingIsOff: {
    "0": () => "Pembelian nonaktif di sini, jadi saya tidak bisa memesan."
  },
  "buyingModeSet.buying": {
    "0": () => "Pembelian aktif. Saya selalu bertanya dulu sebelum memesan."
  },
  "buyingModeSet.listOnly": {
    "0": () => "Pembelian nonaktif. Keranjang dan daftarmu tetap saya simpan, dan tidak ada yang dipesan."
  },
  cancelTooLate: {
    "0": (d) => "Pesanan " + d.number + " sudah tidak bisa dibatalkan."
  },
  "cancelTooLate.next": {
    "0": (d) => "Setelah sampai, " + d.merchant + " bisa menjelaskan cara mengembalikannya."
  },
  "card.approvalPage.account": {
    "0": (d) => "Halamannya ada di akunmu di " + d.merchant + ". Berlaku sampai " + d.day + "."
  },
  "card.approvalPage.buying": {
    "0": () => "Setujui pembelian lewat suara"
  },
  "card.approvalPage.deletion": {
    "0": () => "Setujui penghapusan datamu"
  },
  "card.approvalPage.draft": {
    "0": () => "Setujui pesananmu"
  },
  "card.approvalPage.limit": {
    "0": () => "Setujui batas barumu"
  },
  "card.approvalPage.link": {
    "0": () => "Buka halaman"
  },
  "card.approvalPage.text": {
    "0": (d) => "Buka halaman untuk menyetujuinya. Berlaku sampai " + d.day + "."
  },
  "card.cart.title": {
    "0": () => "Keranjangmu"
  },
  "card.choices.line": {
    "0": (d) => d.position + ". " + d.name
  },
  "card.choices.line.priced": {
    "0": (d) => d.position + ". " + d.name + ", " + d.price
  },
  "card.choices.title": {
    "0": () => "Yang mana?"
  },
  "card.delivery": {
    "0": (d) => "Pengiriman: " + d.day + ", " + d.address
  },
  "card.deliveryCost": {
    "0": (d) => "Ongkir: " + d.cost
  },
  "card.deliveryCost.free": {
    "0": () => "Ongkir: gratis"
  },
  "card.draft.title": {
    "0": () => "Pesananmu, belum dipesan"
  },
  "card.line": {
    "0": (d) => d.quantity + " × " + d.name + ", masing-masing " + d.price
  },
  "card.line.pack": {
    "0": (d) => d.quantity + " × " + d.name + ", isi " + d.pack + ", masing-masing " + d.price
  },
  "card.line.unpriced": {
    "0": (d) => d.quantity + " × " + d.name
  },
  "card.linkAccount.link": {
    "0": () => "Hubungkan akun"
  },
  "card.linkAccount.text": {
    "0": (d) => "Hubungkan akunmu di " + d.merchant + ", supaya Sayso bisa menemukan pesananmu dan memesan untukmu."
  },
  "card.linkAccount.title": {
    "0": () => "Hubungkan akunmu"
  },
  "card.list.title": {
    "0": () => "Daftar belanjamu"
  },
  "card.moreLines": {
    "0": (d) => "dan " + d.count + " lagi"
  },
  "card.order.title": {
    "0": (d) => "Pesanan " + d.number
  },
  "card.orders.line": {
    "0": (d) => "Pesanan " + d.number + ": " + d.status
  },
  "card.orders.title": {
    "0": () => "Pesananmu"
  },
  "card.payment": {
    "0": (d) => "Pembayaran: " + d.payment
  },
  "card.paymentLink.link": {
    "0": () => "Atur pembayaran"
  },
  "card.paymentLink.text": {
    "0": (d) => "Buka tautan untuk memilih cara bayar ke " + d.merchant + ". Berlaku sampai " + d.day + "."
  },
  "card.paymentLink.title": {
    "0": () => "Atur pembayaranmu"
  },
  "card.seller": {
    "0": (d) => "Penjual: " + d.seller
  },
  "card.tax": {
    "0": (d) => "Pajak: " + d.tax
  },
  "card.total": {
    "0": (d) => "Total: " + d.total
  },
  cartCleared: {
    "0": (d) => "Keranjangmu sekarang kosong. Saya keluarkan " + plural(d.count, 0, id, { other: d.count + " barang" }) + "."
  },
  cartEmpty: {
    "0": () => "Keranjangmu kosong.",
    "1": () => "Tidak ada apa-apa di keranjangmu."
  },
  "cartEmpty.next": {
    "0": () => "Untuk mengisinya, bilang, masukkan kapsul kopi ke keranjang."
  },
  cartFull: {
    "0": (d) => "Keranjangmu sudah penuh, isinya " + d.max + " barang."
  },
  "cartFull.next": {
    "0": () => "Kamu bisa checkout, atau keluarkan sesuatu dulu."
  },
  cartQuantityChanged: {
    "0": (d) => "Oke, " + d.name + " sekarang " + d.quantity + ".",
    "1": (d) => "Saya ubah " + d.name + " jadi " + d.quantity + ".",
    "2": (d) => "Beres, " + d.name + " jadi " + d.quantity + "."
  },
  cartRead: {
    "0": (d) => "Keranjangmu berisi " + d.lines + ". Totalnya " + d.subtotal + " sebelum pajak dan ongkir.",
    "1": (d) => "Di keranjangmu ada " + d.lines + ". Totalnya " + d.subtotal + " sebelum pajak dan ongkir.",
    "2": (d) => "Kamu punya " + d.lines + " di keranjang, " + d.subtotal + " sebelum pajak dan ongkir."
  },
  cartWaiting: {
    "0": (d) => "Masih ada " + plural(d.count, 0, id, { other: d.count + " barang" }) + " di keranjangmu.",
    "1": (d) => "Di keranjangmu masih ada " + plural(d.count, 0, id, { other: d.count + " barang" }) + " dari waktu itu."
  },
  "caution.boughtRecently": {
    "0": (d) => "Kamu sudah membelinya " + d.day + "."
  },
  "caution.boughtRecently.all": {
    "0": (d) => "Kamu sudah membeli semuanya " + d.day + "."
  },
  "caution.boughtRecently.named": {
    "0": (d) => "Kamu sudah membeli " + d.name + " " + d.day + "."
  },
  "caution.more": {
    "0": (d) => plural(d.count, 0, id, { other: "Ada " + d.count + " hal lagi yang tidak biasa" }) + "."
  },
  "caution.unusualQuantity": {
    "0": (d) => "Itu " + d.quantity + " untuk " + d.name + ", biasanya kamu ambil " + d.usual + "."
  },
  "caution.unusualQuantity.packs": {
    "0": (d) => "Itu " + d.quantity + " pak, biasanya kamu ambil " + d.usual + "."
  },
  "change.lastPrice": {
    "0": (d) => "Terakhir kali " + d.from + "."
  },
  "change.leftOut.discontinued": {
    "0": (d) => d.name + " tidak saya masukkan, sudah tidak dijual."
  },
  "change.leftOut.discontinued.short": {
    "0": (d) => "Tanpa " + d.name + ": sudah tidak dijual."
  },
  "change.leftOut.outOfStock": {
    "0": (d) => d.name + " tidak saya masukkan, stoknya sedang habis."
  },
  "change.leftOut.outOfStock.short": {
    "0": (d) => "Tanpa " + d.name + ": habis."
  },
  "change.pack": {
    "0": (d) => "Isi paknya sekarang " + d.to + ", bukan " + d.from + "."
  },
  "change.pack.named": {
    "0": (d) => "Untuk " + d.name + ", isi paknya sekarang " + d.to + ", bukan " + d.from + "."
  },
  "change.pack.short": {
    "0": (d) => "Sekarang " + d.to + ", bukan " + d.from + "."
  },
  "change.priceDown": {
    "0": (d) => d.name + " turun dari " + d.from + " jadi " + d.to + "."
  },
  "change.priceUp": {
    "0": (d) => d.name + " naik dari " + d.from + " jadi " + d.to + "."
  },
  "change.substitute": {
    "0": (d) => "Ini pengganti " + d.gone + ", yang sudah tidak dijual."
  },
  "change.substitute.named": {
    "0": (d) => d.name + ": pengganti " + d.gone + ", yang sudah tidak dijual."
  },
  "change.substitute.short": {
    "0": (d) => "Pengganti " + d.gone + "."
  },
  "chip.cart": {
    "0": () => "Apa isi keranjang"
  },
  "chip.first": {
    "0": () => "Yang pertama"
  },
  "chip.help": {
    "0": () => "Bantuan"
  },
  "chip.more": {
    "0": () => "Lebih detail"
  },
  "chip.no": {
    "0": () => "Tidak"
  },
  "chip.second": {
    "0": () => "Yang kedua"
  },
  "chip.status": {
    "0": () => "Pesanan saya di mana"
  },
  "chip.third": {
    "0": () => "Yang ketiga"
  },
  "chip.yes": {
    "0": () => "Ya"
  },
  choices: {
    "0": (d) => "Untuk " + d.item + ", saya menemukan " + d.options + ".",
    "1": (d) => "Saya menemukan " + d.options + ".",
    "2": (d) => "Ada " + d.options + "."
  },
  "codeAsked.buying": {
    "0": () => "Untuk mengaktifkan pembelian, saya perlu kode suaramu."
  },
  "codeAsked.deletion": {
    "0": () => "Untuk menghapus datamu, saya perlu kode suaramu."
  },
  "codeAsked.draft": {
    "0": () => "Untuk pesanan ini saya perlu kode suaramu."
  },
  "codeAsked.limit": {
    "0": () => "Untuk mengubah batas, saya perlu kode suaramu."
  },
  codeLocked: {
    "0": () => "Kode suaramu terkunci karena terlalu sering salah."
  },
  "codeLocked.next": {
    "0": () => "Silakan pakai halaman persetujuan."
  },
  codeTooLate: {
    "0": () => "Permintaan itu sudah selesai, jadi kode ini tidak berpengaruh."
  },
  "codeTooLate.next": {
    "0": () => "Tanya, pesanan saya di mana, untuk memastikan, atau minta lagi."
  },
  codeWrong: {
    "0": (d) => "Kodenya salah, jadi tidak ada yang dipesan atau diubah. " + plural(d.triesLeft, 0, id, { other: "Sisa " + d.triesLeft + " kali coba" }) + "."
  },
  "codeWrong.next": {
    "0": () => "Minta lagi untuk mencoba sekali lagi."
  },
  dataDeleted: {
    "0": () => "Beres, daftar, keranjang, pengaturan, dan cara bayarmu sudah saya hapus."
  },
  "dataDeleted.shop": {
    "0": (d) => d.merchant + " menyimpan catatan pesananmu sendiri."
  },
  "dataDeleted.underWay": {
    "0": (d) => plural(d.count, 0, id, { other: d.count + " pesanan masih diproses dan tetap berjalan" }) + "."
  },
  "day.date": {
    "0": (d) => "tanggal " + d.date
  },
  "day.today": {
    "0": () => "hari ini"
  },
  "day.tomorrow": {
    "0": () => "besok"
  },
  "day.weekday": {
    "0": (d) => select(d.weekday, { monday: "hari Senin", tuesday: "hari Selasa", wednesday: "hari Rabu", thursday: "hari Kamis", friday: "hari Jumat", saturday: "hari Sabtu", sunday: "hari Minggu", other: "" })
  },
  "day.yesterday": {
    "0": () => "kemarin"
  },
  "details.delivery": {
    "0": (d) => "Ongkir untuk " + d.day + " " + d.cost + "."
  },
  "details.delivery.free": {
    "0": (d) => "Pengiriman " + d.day + " gratis."
  },
  "details.payment": {
    "0": (d) => "Kamu bayar dengan " + d.payment + "."
  },
  "details.price": {
    "0": (d) => "Harga satuannya " + d.price + "."
  },
  "details.prices": {
    "0": (d) => "Rinciannya " + d.items + "."
  },
  "details.tax": {
    "0": (d) => "Pajaknya " + d.tax + "."
  },
  "details.tax.none": {
    "0": () => "Tidak ada pajak."
  },
  "draft.products": {
    "0": (d) => "Ini " + d.lines + ".",
    "1": (d) => "Jadi, " + d.lines + ".",
    "2": (d) => "Isinya " + d.lines + "."
  },
  "draft.products.short": {
    "0": (d) => d.lines + "."
  },
  "draft.terms": {
    "0": (d) => "Dari " + d.seller + ", ke " + d.address + " " + d.day + ". Totalnya " + d.total + " termasuk pajak dan ongkir, dengan " + d.payment + ".",
    "1": (d) => d.seller + " mengantar ke " + d.address + " " + d.day + ". Totalnya " + d.total + " termasuk pajak dan ongkir, dengan " + d.payment + ".",
    "2": (d) => "Ke " + d.address + " " + d.day + ", dari " + d.seller + ". Totalnya " + d.total + " termasuk pajak dan ongkir, dengan " + d.payment + "."
  },
  "draft.terms.short": {
    "0": (d) => "Total " + d.total + " dari " + d.seller + ", ke " + d.address + " " + d.day + ", dengan " + d.payment + "."
  },
  "draft.terms.shortest": {
    "0": (d) => "Total " + d.total + ", " + d.seller + ", " + d.address + " " + d.day + ", " + d.payment + "."
  },
  "draftChangedMeanwhile.delivery": {
    "0": () => "Pengirimannya baru saja berubah, jadi saya bacakan lagi."
  },
  "draftChangedMeanwhile.price": {
    "0": () => "Harganya baru saja berubah, jadi saya bacakan lagi."
  },
  "draftChangedMeanwhile.stock": {
    "0": () => "Stoknya baru saja berubah, jadi saya bacakan lagi."
  },
  draftExpired: {
    "0": () => "Penawaran itu sudah lewat waktunya, jadi tidak ada yang dipesan."
  },
  "draftExpired.next": {
    "0": () => "Minta lagi untuk mendengar harga hari ini."
  },
  draftWithdrawn: {
    "0": () => "Baik, tidak jadi saya pesan.",
    "1": () => "Oke, tidak ada yang dipesan.",
    "2": () => "Tidak masalah, pesanannya saya batalkan."
  },
  "email.cancel": {
    "0": (d) => "Untuk membatalkan, bilang \"batalkan pesanan saya\" dalam " + plural(d.minutes, 0, id, { other: d.minutes + " menit" }) + " setelah memesan, selama belum dikirim."
  },
  "email.number": {
    "0": (d) => "Nomor pesanan: " + d.number
  },
  "email.opening": {
    "0": () => "Terima kasih, pesananmu sudah masuk."
  },
  "email.return": {
    "0": (d) => "Untuk mengembalikan barang setelah sampai, hubungi " + d.seller + " dan sebutkan nomor pesanannya."
  },
  "email.subject": {
    "0": (d) => "Pesananmu " + d.number + " dari " + d.seller
  },
  fallback: {
    "0": () => "Maaf, saya tidak paham. Saya bisa memesan lagi barang yang pernah kamu beli, mengecek pesanan, atau mengurus keranjang dan daftar belanja.",
    "1": () => "Saya kurang yakin maksudmu. Saya bisa memesan lagi, mengecek pesanan, atau menambah ke keranjang atau daftar belanja.",
    "2": () => "Yang itu saya belum bisa. Saya bisa memesan lagi, mengecek pesananmu, dan mengurus keranjang serta daftar belanjamu."
  },
  goodbye: {
    "0": () => "Sampai jumpa.",
    "1": () => "Dadah, sampai nanti.",
    "2": () => "Sampai ketemu lagi."
  },
  help: {
    "0": () => "Kamu bisa bilang, pesan lagi kapsul kopi, pesanan saya di mana, atau tambahkan odol ke daftar belanja. Saya baru memesan setelah kamu bilang ya.",
    "1": () => "Saya bisa memesan lagi barang yang pernah kamu beli. Bilang saja, pesan lagi kepala sikat gigi, apa isi keranjang saya, atau pesanan saya di mana.",
    "2": () => "Coba bilang, pesan lagi tablet mesin cuci piring, masukkan kapsul kopi ke keranjang, atau bacakan daftar belanja. Saya selalu bertanya dulu sebelum memesan."
  },
  itemNotOrdered: {
    "0": (d) => "Saya tidak melihat " + d.item + " di pesananmu."
  },
  "itemNotOrdered.next": {
    "0": () => "Tanya, pesanan saya di mana, untuk tahu apa yang sedang dikirim."
  },
  itemNotUnderstood: {
    "0": () => "Saya tidak menangkap nama barangnya. Tolong sebutkan dengan kata-kata."
  },
  lateOrderCancelled: {
    "0": (d) => "Pesanan " + d.number + " sudah dibatalkan, sesuai permintaanmu."
  },
  lateOrderNeedsPerson: {
    "0": (d) => "Ada kabar soal pesanan " + d.item + " yang lalu. Saya belum tahu hasilnya, dan " + d.merchant + " akan memeriksanya."
  },
  lateOrderPlaced: {
    "0": (d) => "Pesanan " + d.item + " yang tadi berhasil. Nomornya " + d.number + ", sampai " + d.day + ".",
    "1": (d) => "Kabar baik, pesanan " + d.item + " yang tadi berhasil. Nomornya " + d.number + ", sampai " + d.day + "."
  },
  "lateOrderPlaced.past": {
    "0": (d) => "Pesanan " + d.item + " yang dulu berhasil. Nomornya " + d.number + ", rencananya sampai " + d.day + "."
  },
  lateOrderRefused: {
    "0": () => "Sebelumnya, soal pesanan yang lalu."
  },
  lateTooLateToCancel: {
    "0": (d) => "Pesanan " + d.number + " sudah telanjur dikirim, jadi tidak bisa saya batalkan."
  },
  "limitSet.month": {
    "0": (d) => "Batasmu sekarang " + d.limit + " per bulan. Di atas itu, bilang ya saja tidak cukup."
  },
  "limitSet.order": {
    "0": (d) => "Batasmu sekarang " + d.limit + " per pesanan. Di atas itu, bilang ya saja tidak cukup."
  },
  listCleared: {
    "0": (d) => "Daftar belanjamu sekarang kosong. Saya coret " + plural(d.count, 0, id, { other: d.count + " barang" }) + "."
  },
  listEmpty: {
    "0": () => "Daftar belanjamu kosong.",
    "1": () => "Tidak ada apa-apa di daftar belanjamu."
  },
  "listEmpty.next": {
    "0": () => "Untuk memulainya, bilang, tambahkan odol ke daftar belanja."
  },
  listFull: {
    "0": (d) => "Daftar belanjamu sudah penuh, isinya " + d.max + " barang."
  },
  "listFull.next": {
    "0": () => "Coret sesuatu dulu."
  },
  listRead: {
    "0": (d) => "Daftar belanjamu berisi " + d.entries + ".",
    "1": (d) => "Di daftar belanjamu ada " + d.entries + ".",
    "2": (d) => "Kamu mencatat " + d.entries + " di daftar belanja."
  },
  lowStockTold: {
    "0": (d) => "Hampir habis: " + d.products + "."
  },
  "lowStockTold.none": {
    "0": () => "Tidak ada yang hampir habis."
  },
  missedDemandTold: {
    "0": (d) => "Bulan ini ada yang mencari tapi tidak ada: " + d.wishes + "."
  },
  "missedDemandTold.none": {
    "0": () => "Bulan ini tidak ada yang kurang dari yang ditanyakan beberapa orang."
  },
  movedToCart: {
    "0": (d) => "Saya pindahkan " + d.names + " dari daftar ke keranjang.",
    "1": (d) => "Oke, " + d.names + " pindah dari daftar ke keranjang."
  },
  noOpenOrders: {
    "0": () => "Tidak ada pesananmu yang sedang dalam perjalanan."
  },
  noOrdersYet: {
    "0": () => "Saya belum melihat pesananmu."
  },
  "noOrdersYet.next": {
    "0": () => "Sebutkan barangnya, nanti saya cari di toko."
  },
  noPlainYes: {
    "0": () => "Itu belum terdengar seperti ya yang jelas, jadi belum ada yang saya lakukan."
  },
  notBought: {
    "0": (d) => "Saya tidak melihat " + d.item + " di pesananmu yang lalu.",
    "1": (d) => "Kamu belum pernah membeli " + d.item + " di sini.",
    "2": (d) => "Saya tidak menemukan " + d.item + " di pesananmu."
  },
  "notBought.next": {
    "0": () => "Saya bisa mencarinya di toko, atau mencatatnya di daftar belanja."
  },
  notBoughtButSold: {
    "0": (d) => "Kamu belum pernah membeli " + d.item + " di sini, tapi toko punya " + d.product + " seharga " + d.price + ".",
    "1": (d) => "Saya tidak melihat " + d.item + " di pesananmu yang lalu. Toko punya " + d.product + " seharga " + d.price + "."
  },
  notInCart: {
    "0": (d) => "Saya tidak melihat " + d.item + " di keranjangmu."
  },
  "notInCart.next": {
    "0": () => "Tanya, apa isi keranjang saya, untuk mendengar semuanya."
  },
  notMovedToCart: {
    "0": (d) => d.names + " tetap di daftar, karena saya tidak menemukan yang cocok di toko."
  },
  "notMovedToCart.next": {
    "0": () => "Sebutkan mereknya untuk menambahkannya."
  },
  notOnList: {
    "0": (d) => "Saya tidak melihat " + d.item + " di daftar belanjamu."
  },
  "notOnList.next": {
    "0": () => "Bilang, bacakan daftar belanja, untuk mendengar semuanya."
  },
  notSold: {
    "0": (d) => "Saya tidak menemukan " + d.item + " di toko.",
    "1": (d) => "Sepertinya toko tidak menjual " + d.item + "."
  },
  "notSold.next": {
    "0": () => "Coba sebut nama lain, atau catat di daftar belanja."
  },
  nothingMore: {
    "0": () => "Cuma itu yang saya tahu."
  },
  nothingToAnswer: {
    "0": () => "Barusan saya tidak menanyakan apa-apa."
  },
  "nothingToAnswer.next": {
    "0": () => "Bilang saja apa yang kamu butuhkan, misalnya, pesan lagi kapsul kopi."
  },
  nothingToCancel: {
    "0": () => "Tidak ada pesanan yang masih bisa dibatalkan."
  },
  "nothingToCancel.next": {
    "0": () => "Tanya, pesanan saya di mana, untuk tahu apa yang sedang dikirim."
  },
  nothingToChange: {
    "0": () => "Sekarang tidak ada yang bisa diubah."
  },
  "nothingToChange.next": {
    "0": () => "Bilang apa yang kamu butuhkan dan berapa, misalnya, masukkan 2 pak kapsul kopi ke keranjang."
  },
  nothingToChoose: {
    "0": () => "Sekarang tidak ada yang perlu dipilih."
  },
  "nothingToChoose.next": {
    "0": () => "Bilang saja apa yang kamu butuhkan, misalnya, pesan lagi kapsul kopi."
  },
  nothingToRepeat: {
    "0": () => "Saya belum bilang apa-apa."
  },
  nowAbout: {
    "0": () => "Akunmu sudah terhubung. Sekarang, kembali ke permintaanmu tadi."
  },
  "nowAbout.item": {
    "0": (d) => "Akunmu sudah terhubung. Sekarang, kembali ke permintaanmu tadi: " + d.item + "."
  },
  orderCancelled: {
    "0": (d) => "Pesanan " + d.number + " sudah dibatalkan. Kalau sudah telanjur ditagih, " + d.total + " akan dikembalikan.",
    "1": (d) => "Beres, pesanan " + d.number + " dibatalkan. Kalau " + d.total + " sudah ditagih, uangnya kembali ke kamu."
  },
  orderCancelling: {
    "0": (d) => "Pesanan " + d.number + " sedang saya batalkan. Hasilnya saya kabari saat kita bicara lagi."
  },
  orderNeedsPerson: {
    "0": (d) => "Saya belum tahu hasil pesanan " + d.item + ". " + d.merchant + " akan memeriksanya, jadi jangan pesan lagi dulu sampai ada kabar."
  },
  orderPlaced: {
    "0": (d) => "Beres, " + d.things + " sampai " + d.day + ", totalnya " + d.total + ". Nomor pesanannya " + d.number + ".",
    "1": (d) => "Sudah dipesan, " + d.things + " akan tiba " + d.day + ", totalnya " + d.total + ". Nomor pesanannya " + d.number + ".",
    "2": (d) => "Siap. Saya sudah memesan " + d.things + " seharga " + d.total + ", sampai " + d.day + ". Itu pesanan " + d.number + "."
  },
  orderPlacing: {
    "0": (d) => "Pesanan " + d.item + " sedang saya proses, sebentar ya. Nanti saya kabari, atau kamu bisa tanya, pesanan saya di mana."
  },
  "orderStatuses.more": {
    "0": (d) => "Masih ada " + plural(d.count, 0, id, { other: d.count + " pesanan lain" }) + "."
  },
  orderUnderWay: {
    "0": (d) => "Pesanan " + d.item + " masih saya proses. Nanti saya kabari."
  },
  "orderUnderWay.some": {
    "0": () => "Pesanan terakhirmu masih saya proses. Nanti saya kabari."
  },
  orderUnknown: {
    "0": (d) => "Saya tidak menemukan pesanan dengan nomor " + d.number + "."
  },
  "orderUnknown.next": {
    "0": () => "Tanya, pesanan saya di mana, untuk tahu apa yang sedang dikirim."
  },
  "overLimit.month": {
    "0": (d) => "Totalnya " + d.total + ", itu melewati batas " + d.limit + " per bulan."
  },
  "overLimit.order": {
    "0": (d) => "Totalnya " + d.total + ", sedangkan batasnya " + d.limit + " per pesanan."
  },
  paymentActive: {
    "0": (d) => "Semua siap, kamu bayar dengan " + d.payment + ".",
    "1": (d) => "Pembayaranmu sudah diatur dengan " + d.payment + "."
  },
  "paymentLink.cannotSend": {
    "0": () => "Saya tidak bisa mengirim tautan dari sini. Coba minta lagi lewat aplikasi atau obrolan."
  },
  "paymentLink.sent": {
    "0": () => "Saya sudah mengirim tautan. Buka, lalu minta lagi ke saya."
  },
  "paymentLink.sent.asked": {
    "0": () => "Saya sudah mengirim tautan. Buka untuk memilih cara bayar."
  },
  "paymentLinkReady.asked": {
    "0": () => "Ayo atur cara bayarmu."
  },
  "paymentLinkReady.expired": {
    "0": () => "Pengaturan pembayaranmu sudah kedaluwarsa, jadi saya tidak bisa memesan."
  },
  "paymentLinkReady.neverSetUp": {
    "0": () => "Kamu belum mengatur cara bayar, jadi saya belum bisa memesan."
  },
  "paymentLinkReady.pending": {
    "0": () => "Cara bayarmu belum selesai diatur."
  },
  paymentSilent: {
    "0": () => "Layanan pembayaran sedang tidak bisa dihubungi. Coba lagi beberapa menit lagi."
  },
  "phrase.card": {
    "0": (d) => "kartu " + d.digits
  },
  "phrase.cost": {
    "0": (d) => plural(d.quantity, 0, id, { "1": d.line + ", seharga " + d.price, other: d.line + ", masing-masing " + d.price })
  },
  "phrase.cost.down": {
    "0": (d) => plural(d.quantity, 0, id, { "1": d.line + ", seharga " + d.price, other: d.line + ", masing-masing " + d.price }) + ", turun dari " + d.from
  },
  "phrase.cost.up": {
    "0": (d) => plural(d.quantity, 0, id, { "1": d.line + ", seharga " + d.price, other: d.line + ", masing-masing " + d.price }) + ", naik dari " + d.from
  },
  "phrase.entry": {
    "0": (d) => plural(d.quantity, 0, id, { "1": d.name, other: d.quantity + " " + d.name })
  },
  "phrase.kept.cart": {
    "0": (d) => plural(d.count, 0, id, { other: "keranjangmu dengan " + d.count + " barang" })
  },
  "phrase.kept.limits": {
    "0": () => "batas belanjamu"
  },
  "phrase.kept.list": {
    "0": (d) => plural(d.count, 0, id, { other: "daftar belanjamu dengan " + d.count + " barang" })
  },
  "phrase.kept.orders": {
    "0": (d) => plural(d.count, 0, id, { other: d.count + " pesanan terakhir" })
  },
  "phrase.kept.payment": {
    "0": () => "cara bayarmu"
  },
  "phrase.kept.talk": {
    "0": () => "percakapan terakhir kita"
  },
  "phrase.line.counted": {
    "0": (d) => plural(d.quantity, 0, id, { "1": "satu pak", other: d.quantity + " pak" }) + " " + d.name + " isi " + d.count
  },
  "phrase.line.packs": {
    "0": (d) => plural(d.quantity, 0, id, { "1": d.name, other: d.quantity + " pak " + d.name })
  },
  "phrase.line.single": {
    "0": (d) => plural(d.quantity, 0, id, { "1": d.name, other: d.quantity + " " + d.name })
  },
  "phrase.line.units": {
    "0": (d) => plural(d.quantity, 0, id, { "1": "satu pak", other: d.quantity + " pak" }) + " " + d.name + " isi " + d.count + " " + d.unit
  },
  "phrase.lowStock": {
    "0": (d) => d.name + ", " + plural(d.available, 0, id, { "0": "habis", other: "sisa " + d.available })
  },
  "phrase.missed": {
    "0": (d) => d.words + ", " + plural(d.shoppers, 0, id, { other: d.shoppers + " orang" })
  },
  "phrase.more": {
    "0": (d) => d.count + " lagi"
  },
  "phrase.priced": {
    "0": (d) => d.name + " seharga " + d.price
  },
  "phrase.pricedEach": {
    "0": (d) => d.name + ", masing-masing " + d.price
  },
  "phrase.things": {
    "0": (d) => d.name + plural(d.more, 0, id, { "0": "", other: " dan " + d.more + " barang lain" })
  },
  "phrase.units": {
    "0": (d) => d.count + " " + d.unit
  },
  "phrase.unnamed": {
    "0": () => "itu"
  },
  "phrase.wish.AddToCartIntent": {
    "0": () => "masukkan sesuatu ke keranjang"
  },
  "phrase.wish.AddToListIntent": {
    "0": () => "catat sesuatu di daftar belanja"
  },
  "phrase.wish.CancelOrderIntent": {
    "0": () => "batalkan pesanan"
  },
  "phrase.wish.ChangeQuantityIntent": {
    "0": () => "ubah jumlahnya"
  },
  "phrase.wish.CheckoutIntent": {
    "0": () => "checkout"
  },
  "phrase.wish.ClearCartIntent": {
    "0": () => "kosongkan keranjang"
  },
  "phrase.wish.ClearListIntent": {
    "0": () => "kosongkan daftar belanja"
  },
  "phrase.wish.DeleteDataIntent": {
    "0": () => "hapus datamu"
  },
  "phrase.wish.LowStockIntent": {
    "0": () => "dengar apa yang hampir habis"
  },
  "phrase.wish.MissedDemandIntent": {
    "0": () => "dengar apa yang dicari orang tapi tidak ada"
  },
  "phrase.wish.MoveListToCartIntent": {
    "0": () => "pindahkan daftar ke keranjang"
  },
  "phrase.wish.OrderStatusIntent": {
    "0": () => "cek pesanan di mana"
  },
  "phrase.wish.PriceIntent": {
    "0": () => "dengar harga"
  },
  "phrase.wish.PrivacyIntent": {
    "0": () => "dengar apa yang saya tahu tentangmu"
  },
  "phrase.wish.ReadListIntent": {
    "0": () => "dengar daftar belanja"
  },
  "phrase.wish.RemoveFromCartIntent": {
    "0": () => "keluarkan sesuatu dari keranjang"
  },
  "phrase.wish.RemoveFromListIntent": {
    "0": () => "coret sesuatu dari daftar belanja"
  },
  "phrase.wish.ReorderIntent": {
    "0": () => "pesan lagi sesuatu"
  },
  "phrase.wish.SalesIntent": {
    "0": () => "dengar penjualan hari ini"
  },
  "phrase.wish.SearchProductIntent": {
    "0": () => "cari barang"
  },
  "phrase.wish.SetBuyingModeIntent": {
    "0": () => "aktifkan atau matikan pembelian"
  },
  "phrase.wish.SetLimitIntent": {
    "0": () => "atur batas belanja"
  },
  "phrase.wish.SetUpPaymentIntent": {
    "0": () => "atur cara bayar"
  },
  "phrase.wish.ViewCartIntent": {
    "0": () => "dengar isi keranjang"
  },
  "phrase.wish.WaitingOrdersIntent": {
    "0": () => "dengar berapa pesanan yang menunggu"
  },
  priceTold: {
    "0": (d) => "Sekarang " + d.product + " harganya " + d.price + ".",
    "1": (d) => "Harga " + d.product + " " + d.price + ".",
    "2": (d) => "Kamu bayar " + d.price + " untuk " + d.product + "."
  },
  "priceTold.outOfStock": {
    "0": (d) => "Harga " + d.product + " " + d.price + ", tapi stoknya sedang habis."
  },
  privacyTold: {
    "0": (d) => "Saya menyimpan " + d.things + "."
  },
  "privacyTold.never": {
    "0": () => "Saya tidak pernah menyimpan nomor kartu atau kode suara."
  },
  "privacyTold.next": {
    "0": () => "Bilang, hapus data saya, untuk menghapusnya."
  },
  quantityNotUnderstood: {
    "0": (d) => "Saya dengar " + d.spoken + ", tapi itu bukan jumlah yang saya kenal. Sebutkan bilangan bulat, misalnya 2."
  },
  "quantityNotUnderstood.unheard": {
    "0": () => "Saya tidak menangkap jumlahnya. Sebutkan bilangan bulat, misalnya 2."
  },
  quantityTooLarge: {
    "0": (d) => "Itu terlalu banyak. Paling banyak " + d.max + " untuk satu barang."
  },
  quantityTooSmall: {
    "0": () => "Jumlahnya minimal 1."
  },
  "refusal.declined.blocked": {
    "0": (d) => "Bankmu memblokir pembayaran untuk " + d.item + ", jadi tidak ada yang dipesan."
  },
  "refusal.declined.insufficientFunds": {
    "0": (d) => "Pembayaran untuk " + d.item + " ditolak karena saldo kurang. Tidak ada yang dipesan."
  },
  "refusal.declined.next": {
    "0": () => "Untuk bayar dengan cara lain, bilang, atur pembayaran saya."
  },
  "refusal.declined.other": {
    "0": (d) => "Pembayaran untuk " + d.item + " ditolak, jadi tidak ada yang dipesan."
  },
  "refusal.gaveUp": {
    "0": (d) => "Pesanan " + d.item + " terlalu lama, jadi saya batalkan. Kamu tidak membayar apa-apa."
  },
  "refusal.gaveUp.next": {
    "0": () => "Kamu bisa memintanya lagi."
  },
  "refusal.linkExpired": {
    "0": (d) => "Pengaturan pembayaranmu sudah kedaluwarsa, jadi saya tidak bisa memesan " + d.item + "."
  },
  "refusal.linkExpired.next": {
    "0": () => "Bilang, atur pembayaran saya, nanti saya buatkan tautan baru."
  },
  "refusal.notApproved": {
    "0": (d) => "Pesanan " + d.item + " tidak disetujui di halaman, jadi tidak ada yang dipesan."
  },
  "refusal.outOfStock": {
    "0": (d) => d.name + " baru saja habis di toko, jadi tidak ada yang dipesan."
  },
  "refusal.outOfStock.next": {
    "0": () => "Kamu bisa minta saya mencari barang serupa."
  },
  "refusal.priceChanged": {
    "0": (d) => "Total untuk " + d.item + " baru saja berubah jadi " + d.total + ", jadi tidak ada yang dipesan."
  },
  "refusal.priceChanged.next": {
    "0": () => "Minta lagi untuk mendengar pesanan yang baru."
  },
  "refusal.shopRefused": {
    "0": (d) => "Toko tidak menerima pesanan " + d.item + ", dan kamu tidak membayar apa-apa."
  },
  "refusal.shopRefused.next": {
    "0": (d) => "Coba lagi nanti, atau minta bantuan " + d.merchant + "."
  },
  removedFromCart: {
    "0": (d) => d.name + " sudah saya keluarkan dari keranjang.",
    "1": (d) => "Oke, " + d.name + " saya hapus dari keranjangmu.",
    "2": (d) => "Beres, " + d.name + " tidak ada lagi di keranjangmu."
  },
  removedFromList: {
    "0": (d) => d.name + " sudah saya coret dari daftar belanja.",
    "1": (d) => "Oke, " + d.name + " saya hapus dari daftar belanjamu.",
    "2": (d) => "Beres, " + d.name + " tidak ada lagi di daftar belanjamu."
  },
  "rest.onScreen": {
    "0": () => "Sisanya ada di layarmu."
  },
  salesTold: {
    "0": (d) => "Hari ini sudah masuk " + plural(d.orders, 0, id, { other: d.orders + " pesanan" }) + "."
  },
  "salesTold.best": {
    "0": (d) => "Paling laku: " + d.names + "."
  },
  "salesTold.none": {
    "0": () => "Hari ini belum ada pesanan masuk."
  },
  "salesTold.total": {
    "0": (d) => "Totalnya " + d.total + "."
  },
  searchResults: {
    "0": (d) => "Untuk " + d.item + ", toko punya " + d.products + ".",
    "1": (d) => "Saya menemukan " + d.products + ".",
    "2": (d) => "Ada " + d.products + "."
  },
  shopSilent: {
    "0": () => "Tokonya sedang tidak bisa dihubungi. Coba lagi beberapa menit lagi."
  },
  shoppersOnly: {
    "0": (d) => "Kamu terhubung sebagai tim " + d.merchant + ". Untuk belanja, hubungkan akunmu sendiri."
  },
  staffOnly: {
    "0": (d) => "Itu hanya untuk tim " + d.merchant + "."
  },
  "status.cancelled": {
    "0": (d) => "Pesanan " + d.things + " sudah dibatalkan."
  },
  "status.cancelled.short": {
    "0": (d) => d.name + ": dibatalkan."
  },
  "status.delivered": {
    "0": (d) => "Pesanan " + d.things + " sudah sampai."
  },
  "status.delivered.day": {
    "0": (d) => "Pesanan " + d.things + " sudah sampai " + d.day + "."
  },
  "status.delivered.short": {
    "0": (d) => d.name + ": sudah sampai."
  },
  "status.expected": {
    "0": (d) => "Perkiraannya sampai " + d.day + "."
  },
  "status.expected.short": {
    "0": (d) => "Perkiraan " + d.day + "."
  },
  "status.noDay": {
    "0": () => "Toko belum punya tanggal pengirimannya."
  },
  "status.outForDelivery": {
    "0": (d) => "Pesanan " + d.things + " sedang diantar."
  },
  "status.outForDelivery.carrier": {
    "0": (d) => "Pesanan " + d.things + " sedang diantar oleh " + d.carrier + "."
  },
  "status.outForDelivery.short": {
    "0": (d) => d.name + ": sedang diantar."
  },
  "status.outForDelivery.short.carrier": {
    "0": (d) => d.name + ": sedang diantar oleh " + d.carrier + "."
  },
  "status.overdue": {
    "0": (d) => "Seharusnya sampai " + d.day + "."
  },
  "status.overdue.short": {
    "0": (d) => "Seharusnya " + d.day + "."
  },
  "status.preparing": {
    "0": (d) => "Pesanan " + d.things + " sedang dikemas."
  },
  "status.preparing.short": {
    "0": (d) => d.name + ": sedang dikemas."
  },
  "status.received": {
    "0": (d) => "Pesanan " + d.things + " sudah diterima toko."
  },
  "status.received.short": {
    "0": (d) => d.name + ": sudah di toko."
  },
  "status.returned": {
    "0": (d) => "Pesanan " + d.things + " sudah dikembalikan."
  },
  "status.returned.short": {
    "0": (d) => d.name + ": dikembalikan."
  },
  "status.shipped": {
    "0": (d) => "Pesanan " + d.things + " sedang dalam perjalanan."
  },
  "status.shipped.carrier": {
    "0": (d) => "Pesanan " + d.things + " sedang dalam perjalanan dengan " + d.carrier + "."
  },
  "status.shipped.short": {
    "0": (d) => d.name + ": dalam perjalanan."
  },
  "status.shipped.short.carrier": {
    "0": (d) => d.name + ": dalam perjalanan dengan " + d.carrier + "."
  },
  tooLong: {
    "0": () => "Tadi terlalu panjang. Tolong sebutkan singkat saja."
  },
  totalUnclear: {
    "0": () => "Hitungan toko untuk pesanan ini tidak cocok, jadi tidak saya pesan."
  },
  touchedTooLate: {
    "0": () => "Itu dari layar sebelumnya, jadi tidak ada yang berubah."
  },
  troubled: {
    "0": () => "Maaf, ada masalah di sisi saya. Kalau tadi sedang memesan, tanya, pesanan saya di mana. Kalau bukan, tolong ulangi lagi."
  },
  "unavailable.discontinued": {
    "0": (d) => "Maaf, toko sudah tidak menjual " + d.name + "."
  },
  "unavailable.few": {
    "0": (d) => "Toko hanya punya " + d.available + " lagi untuk " + d.name + "."
  },
  "unavailable.few.next": {
    "0": () => "Kamu bisa minta lebih sedikit."
  },
  "unavailable.next": {
    "0": () => "Kamu bisa minta saya mencari barang serupa."
  },
  "unavailable.outOfStock": {
    "0": (d) => "Maaf, stok " + d.name + " di toko sedang habis.",
    "1": (d) => "Sayangnya, " + d.name + " sedang habis di toko."
  },
  waitingOrdersTold: {
    "0": (d) => "Ada " + plural(d.orders, 0, id, { other: d.orders + " pesanan" }) + " yang menunggu dikirim."
  },
  "waitingOrdersTold.late": {
    "0": (d) => plural(d.late, 0, id, { other: d.late + " di antaranya" }) + " terlambat."
  },
  "waitingOrdersTold.none": {
    "0": () => "Tidak ada pesanan yang menunggu."
  },
  welcome: {
    "0": (d) => "Selamat datang di " + d.merchant + ".",
    "1": (d) => "Halo, ini " + d.merchant + ".",
    "2": (d) => "Hai, kamu terhubung dengan " + d.merchant + "."
  },
  "welcome.named": {
    "0": (d) => "Hai " + d.firstName + ", selamat datang di " + d.merchant + ".",
    "1": (d) => "Halo " + d.firstName + ", ini " + d.merchant + ".",
    "2": (d) => "Senang mendengarmu lagi, " + d.firstName + ". Ini " + d.merchant + "."
  }
};
