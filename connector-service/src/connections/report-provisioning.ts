import type { Connection } from './connection.ts';

export interface ProvisioningItem {
  /** Stable key, for example `connection_saved`, `authorized`, `app_installed`, `right_user`, `can_share`. */
  key: string;
  provisioned: boolean;
  /** What is there, or what is missing, in words. */
  detail: string;
  /** What to do; null when provisioned. */
  remedy: string | null;
}

export interface ProvisioningReport {
  complete: boolean;
  /** True: the page offers Authorize. */
  canAuthorize: boolean;
  items: ProvisioningItem[];
}

/** Pure (R28). */
export declare function reportProvisioning(input: { connection: Connection | null; now: Date }): ProvisioningReport;
