import type { BackOfficePort } from '../commerce/ports/back-office.ts';
import type { DemandPort } from '../commerce/ports/demand.ts';

/** What those who look after the shop can ask about. */
export interface StaffRoom {
  readonly backOffice: BackOfficePort;
  readonly demand: DemandPort;
}
