import { eachStoreEngine } from '../engines.ts';
import { describeStore } from './store.contract.ts';

for (const engine of eachStoreEngine()) describeStore(engine);
