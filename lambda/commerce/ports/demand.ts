/** Something that was asked for and is not sold, by whom it was asked for. */
export interface Missed {
  readonly words: string;
  /** Stands for the shopper, and tells nothing about them. */
  readonly by: string;
}

export interface MissedDemand {
  readonly words: string;
  /** How many different shoppers asked. */
  readonly shoppers: number;
}

/**
 * What shoppers ask for in vain, counted by month for the merchant. A turn only notes it in the shopper's own item, which it writes anyway;
 * a worker gathers it later. Every engine passes `tests/contracts/demand.test.ts`. Throws as the store does.
 */
export interface DemandPort {
  /** Keys of shoppers whose items hold something that was not gathered yet; at most `limit`. The index only points, and may lag. */
  listAskers(limit: number): Promise<readonly string[]>;
  /** Counts each shopper once for the same words. @param month `YYYY-MM` */
  addMissed(month: string, missed: readonly Missed[]): Promise<void>;
  /** What most shoppers asked for, first. */
  readMissed(month: string): Promise<readonly MissedDemand[]>;
}
