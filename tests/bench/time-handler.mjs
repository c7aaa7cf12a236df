// Times one bundle in a process of its own: node time-handler.mjs <index.mjs> <event.json> <warm turns>. Prints one line of JSON.
const [file, eventText, turns] = process.argv.slice(2);
const event = JSON.parse(eventText);
const beginMs = performance.now();
const { handler } = await import(file);
const loadMs = performance.now() - beginMs;
const context = { getRemainingTimeInMillis: () => 10_000 };
let id = 0;
const turn = async () => {
  id += 1;
  const text = JSON.stringify(event).replaceAll('TURN_ID', `${process.pid}-${id}`);
  const startMs = performance.now();
  await handler(JSON.parse(text), context);
  return performance.now() - startMs;
};
const firstMs = await turn();
const warmMs = [];
for (let nth = 0; nth < Number(turns); nth += 1) warmMs.push(await turn());
warmMs.sort((left, right) => left - right);
console.log(JSON.stringify({ startMs: loadMs + firstMs, warmMs: warmMs[Math.floor(warmMs.length / 2)] }));
process.exit(0);
