import { readFileSync } from 'node:fs';
import { loadUnderstanding, UNDERSTOOD_LOCALES } from '../lambda/nlu/load.ts';
const rows = ['clinc','massive','hwu64'].flatMap((f)=>readFileSync(`/work/shared/corpora/${f}.jsonl`,'utf8').trim().split('\n').map((l)=>JSON.parse(l)));
for (const r of rows) { if (!r.item) continue; const loc=UNDERSTOOD_LOCALES.find((l)=>l===r.lang||l.startsWith(r.lang.slice(0,2)+'-')); const u=await loadUnderstanding(loc??''); if(!u) continue; const x=u.understand(r.text); if ((x.slots.item??'')!==r.item.toLowerCase()) console.log(r.lang, r.label, '|', r.text,'|',r.item,'=>',x.slots.item, x.decision, x.candidates[0]?.intent); }
