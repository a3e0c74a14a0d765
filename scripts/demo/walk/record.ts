import type { InstanceAdmin, ShownRecord } from '../instance-admin.ts';

/** A ticket as the instance has it: the record and the seven fields that crossed. */
export interface DeliveredRecord {
  table: string;
  sysId: string;
  record: ShownRecord;
  task: ShownRecord;
}

/** Reads the record behind a correlation id through the instance's own Table API. */
export async function readRecord(admin: InstanceAdmin, correlationId: string): Promise<DeliveredRecord> {
  const [task] = await admin.records('x_mioms_m365ticket_task', `correlation_id=${correlationId}`);
  if (task === undefined) throw new Error(`The instance has no task with correlation id ${correlationId}.`);
  const table = task['ticket_table']?.value ?? '';
  const sysId = task['ticket']?.value ?? '';
  return { table, sysId, record: await admin.record(table, sysId), task };
}

/** What R5 promises, in its order. */
const EXCHANGED = [
  'requested_by',
  'name',
  'description',
  'priority',
  'due_date',
  'recommendation_source',
  'recommendation_category',
] as const;

/** The seven fields for reading, a line each; long ones cut. */
export function describeExchange(task: ShownRecord): string[] {
  return EXCHANGED.map((field) => {
    const text = (task[field]?.display_value ?? '').replaceAll(/\s+/g, ' ');
    return `${field.padEnd(24)} ${text.length > 80 ? `${text.slice(0, 79)}…` : text}`;
  });
}
