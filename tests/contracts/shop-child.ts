import { systemClock } from '../../lambda/kernel/clock.ts';
import { startDemoShop } from '../../simulator/demo-shop/server.ts';

/** A shop in a process of its own, to be killed: `node --import tsx shop-child.ts FOLDER` prints its address. */
const server = await startDemoShop({ folder: process.argv[2], clock: systemClock, faults: () => ({}) });
process.stdout.write(`${server.baseUrl}\n`);
