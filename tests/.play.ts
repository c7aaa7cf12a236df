import { startTestServers, openTestWorld, openChannels, START_MS } from './world.ts';
import { createMemoryStore } from '../lambda/store/memory.ts';
const servers = await startTestServers();
let u = 0;
const talk = async (lines: string[], payment: any = 'active') => {
  u += 1; servers.clock.set(START_MS); servers.faults.current = {};
  const table = new Map();
  const w = openTestWorld(servers, { idPrefix: `p${u}x`, table, newPayment: payment });
  const { chat } = openChannels(w.composition);
  const store = createMemoryStore({ merchantId: 'acme', clock: servers.clock, table });
  console.log('================');
  let n = 0;
  for (const line of lines) {
    if (line.startsWith('@')) { servers.clock.advance(Number(line.slice(1)) * 60000); continue; }
    if (line.startsWith('{')) { servers.faults.current = JSON.parse(line); continue; }
    if (line === '!') { await w.reconcile(); continue; }
    n += 1;
    const a: any = (await chat.handle({ sessionId: 's' + u, locale: 'en-US', text: line, messageId: `m${n}` }, {})).body;
    const item = await store.loadShopper(`account#s${u}`);
    const rec = (item.conversation as any)?.turns?.at(-1);
    console.log(`you   ${line}   -> ${a.intent}`);
    console.log(`  ${a.text}`);
    console.log(`  [${rec?.reply?.say.map((x: any) => x.act)}] asks ${rec?.reply?.ask?.question} card=${a.card?.title} link=${a.card?.link?.url} order=${a.orderId}`);
    console.log(`  cart=${JSON.stringify(item.shopper.cart.map((l) => [l.name, l.quantity]))} list=${JSON.stringify(item.shopper.list.map((l) => [l.name, l.quantity]))} link=${item.shopper.paymentLink.state}`);
    const l = w.logged.splice(0); if (l.length) console.log('  LOG', l);
  }
};
const input = JSON.parse(await new Promise<string>((r) => { let s = ''; process.stdin.on('data', (c) => (s += c)).on('end', () => r(s)); }));
for (const t of input) await talk(Array.isArray(t) ? t : t.lines, t.payment);
await servers.stop();
