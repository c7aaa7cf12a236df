import type { DemandPort } from '../commerce/ports/demand.ts';
import { decodeDemand, encodeDemand, mostMissed, withMissed } from './demand-codec.ts';
import type { MemoryTable } from './memory.ts';
import type { StoreOptions } from './options.ts';
import { demandPk, type Item, missedPartition, parseShopperPk } from './table.ts';

/** The demand of a merchant's shoppers in memory: the same keys and items as in the real table. */
export function createMemoryDemand(options: StoreOptions & { readonly table?: MemoryTable }): DemandPort {
  const { merchantId, clock, table = new Map<string, Item>() } = options;
  return {
    async listAskers(limit) {
      const askers = [...table.values()].filter((item) => item.unfinishedOf === missedPartition(merchantId));
      return askers.slice(0, limit).flatMap((item) => parseShopperPk(String(item.pk)) ?? []);
    },
    async addMissed(month, missed) {
      const pk = demandPk(merchantId, month);
      const { demand, version } = decodeDemand(table.get(pk));
      table.set(pk, encodeDemand(pk, withMissed(demand, missed), version + 1, clock.nowMs()));
    },
    async readMissed(month) {
      return mostMissed(decodeDemand(table.get(demandPk(merchantId, month))).demand);
    },
  };
}
