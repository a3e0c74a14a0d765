import { GlideRecord, gs } from '@servicenow/glide';
import type { IpRule } from '../domain/setup/setup-facts.ts';
import { fieldReader } from './field-reader.ts';
import { throwIfRefused } from './guarded-read.ts';

const TABLE = 'ip_access';
/** Far more than anybody keeps by hand, and still a bounded read. */
const MOST_RULES = 500;

/**
 * Active rules of IP Address Access Control for calls that come in; none where its plugin is not active.
 * Errors: refused by the instance.
 */
export function readIpRules(): IpRule[] {
  if (!gs.tableExists(TABLE)) return [];
  const record = new GlideRecord(TABLE);
  record.addQuery('active', true);
  record.setLimit(MOST_RULES);
  record.query();
  const rules: IpRule[] = [];
  let found = 0;
  while (record.next()) {
    found += 1;
    const field = fieldReader(record);
    // Older releases know no direction: their rules are for calls that come in.
    if (field('direction') === 'outbound') continue;
    rules.push({
      sysId: record.getUniqueValue(),
      type: field('type') === 'allow' ? 'allow' : 'deny',
      rangeStart: field('range_start') ?? '',
      rangeEnd: field('range_end') ?? '',
      description: field('description') ?? '',
    });
  }
  if (found === 0) throwIfRefused(record);
  return rules;
}
