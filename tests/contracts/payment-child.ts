import { systemClock } from '../../lambda/kernel/clock.ts';
import { startSandboxPayment } from '../../simulator/sandbox-payment/server.ts';

/** A provider in a process of its own, to be killed: `node --import tsx payment-child.ts FOLDER` prints its address and an active link's id. */
const server = await startSandboxPayment({ folder: process.argv[2], clock: systemClock, faults: () => ({}) });
const link = server.issueLink('ann', 'active');
process.stdout.write(`${JSON.stringify({ baseUrl: server.baseUrl, linkId: link.state === 'none' ? '' : link.id })}\n`);
