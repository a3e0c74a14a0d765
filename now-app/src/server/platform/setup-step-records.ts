import { GlideRecord, gs } from '@servicenow/glide';
import { toStored } from '../domain/instance-time.ts';
import type { SetupStepName, SetupStepRecord } from '../domain/setup/setup-step.ts';
import { nowMs } from './clock.ts';
import { fieldReader } from './field-reader.ts';

const SETUP_STEP_TABLE = 'x_mioms_m365ticket_setup_step';

/** Who did a step and what it made; null before the step was done. */
export function readSetupStep(step: SetupStepName): SetupStepRecord | null {
  const record = new GlideRecord(SETUP_STEP_TABLE);
  return record.get('step', step) ? toSetupStepRecord(record) : null;
}

/** All steps done so far, read in one query. */
export function readSetupSteps(): Map<string, SetupStepRecord> {
  const record = new GlideRecord(SETUP_STEP_TABLE);
  record.query();
  const steps = new Map<string, SetupStepRecord>();
  while (record.next()) steps.set(record.getValue('step') ?? '', toSetupStepRecord(record));
  return steps;
}

/** Notes that the signed-in person did the step just now, and the record it made. */
export function noteStepDone(step: SetupStepName, made: { name: string; sysId: string }): void {
  write(step, (record) => {
    record.setValue('record_name', made.name);
    record.setValue('record_id', made.sysId);
    record.setValue('done_by', gs.getUserName());
    record.setValue('done_at', toStored(nowMs()));
  });
}

/** Notes from where the security center calls, as the signed-in person copied it; empty: nobody knows. */
export function noteOutboundAddresses(addresses: string): void {
  write('prerequisites', (record) => record.setValue('outbound_addresses', addresses));
}

/** Notes that the signed-in person validated the step just now. */
export function noteStepVerified(step: SetupStepName): void {
  write(step, (record) => {
    record.setValue('verified_by', gs.getUserName());
    record.setValue('verified_at', toStored(nowMs()));
  });
}

/** Notes who the security center called as: when it is somebody new, else at most once in a while. */
export function noteCall(staleBefore: string): void {
  const known = readSetupStep('authorize');
  if (known !== null && known.doneBy === gs.getUserName() && (known.doneAt ?? '') >= staleBefore) return;
  noteStepDone('authorize', { name: '', sysId: '' });
}

/** Forgets that a step was done; what it made is remembered, so that doing it again finds it. */
export function forgetStep(step: SetupStepName): void {
  const record = new GlideRecord(SETUP_STEP_TABLE);
  if (!record.get('step', step)) return;
  for (const field of DONE_FIELDS) record.setValue(field, '');
  record.update();
}

const DONE_FIELDS = ['done_by', 'done_at', 'verified_by', 'verified_at', 'outbound_addresses'] as const;

function write(step: SetupStepName, fill: (record: GlideRecord) => void): void {
  const record = new GlideRecord(SETUP_STEP_TABLE);
  if (record.get('step', step)) {
    fill(record);
    record.update();
    return;
  }
  record.initialize();
  record.setValue('step', step);
  fill(record);
  record.insert();
}

function toSetupStepRecord(record: GlideRecord): SetupStepRecord {
  const field = fieldReader(record);
  return {
    recordName: field('record_name'),
    recordSysId: field('record_id'),
    doneBy: field('done_by'),
    doneAt: field('done_at'),
    verifiedBy: field('verified_by'),
    verifiedAt: field('verified_at'),
    outboundAddresses: field('outbound_addresses'),
  };
}
