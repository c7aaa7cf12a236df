import { startDynalite } from '../../../simulator/engines/dynalite.ts';
import { createLocalTable } from '../../../simulator/engines/table.ts';

/** Holds a folder until it is killed: node hold-folder.ts FOLDER TABLE. Prints its address once the table is there. */
const [folder = '', tableName = ''] = process.argv.slice(2);
const { endpoint } = await startDynalite({ folder });
await createLocalTable({ endpoint, tableName });
process.stdout.write(endpoint);
