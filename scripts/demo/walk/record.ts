import type { InstanceAdmin, ShownRecord } from '../instance-admin.ts';

/** A ticket as the instance has it. */
export interface DeliveredRecord {
  table: string;
  sysId: string;
  record: ShownRecord;
}

/** Table of the records of each ticket type. */
export const RECORD_TABLES = { incident: 'x_mioms_m365ticket_incident', change: 'x_mioms_m365ticket_change' };

/** Reads the record behind a correlation id through the instance's own Table API. */
export async function readRecord(
  admin: InstanceAdmin,
  ticketType: 'incident' | 'change',
  correlationId: string,
): Promise<DeliveredRecord> {
  const table = RECORD_TABLES[ticketType];
  const [record, ...others] = await admin.records(table, `correlation_id=${correlationId}`);
  if (record === undefined || others.length > 0) {
    throw new Error(`${table} has ${others.length + (record ? 1 : 0)} records with correlation id ${correlationId}.`);
  }
  return { table, sysId: record['sys_id']?.value ?? '', record };
}

/** What the promise of the data exchange names, in its order, and the column that holds it. */
const EXCHANGED = {
  'user ID': 'requested_by_upn',
  'task name': 'short_description',
  'task description': 'description',
  priority: 'priority',
  'due date': 'due_date',
  'recommendation source': 'recommendation_source',
  'recommendation category': 'recommendation_category',
};

/** The seven fields for reading, a line each; long ones cut. */
export function describeExchange(record: ShownRecord): string[] {
  return Object.entries(EXCHANGED).map(([label, column]) => {
    const text = (record[column]?.display_value ?? '').replaceAll(/\s+/g, ' ');
    return `${label.padEnd(24)} ${text.length > 80 ? `${text.slice(0, 79)}…` : text}`;
  });
}
