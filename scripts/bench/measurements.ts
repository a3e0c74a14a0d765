import { connectorLists } from './connector-lists.ts';
import { durablePath } from './delivery/durable-path.ts';
import { firstPage } from './first-page.ts';
import { fuzz } from './fuzz.ts';
import { instanceRecords } from './instance-records.ts';
import type { Measurement } from './measurement.ts';
import { portalDownload } from './portal-download.ts';
import { stateVisible } from './state-visible.ts';
import { workResumes } from './work-resumes.ts';

/** All of them, in the order in which they run. */
export const MEASUREMENTS: readonly Measurement[] = [
  durablePath,
  stateVisible,
  workResumes,
  instanceRecords,
  connectorLists,
  portalDownload,
  firstPage,
  fuzz,
];
