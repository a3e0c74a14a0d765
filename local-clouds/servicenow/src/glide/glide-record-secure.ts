import type { TableOperation } from '../security/cross-scope-policy.ts';
import type { Values } from '../store/record-store.ts';
import { GlideRecord } from './glide-record.ts';

/** A {@link GlideRecord} that applies the ACLs of the session's user. */
export class GlideRecordSecure extends GlideRecord {
  override fieldValue(name: string): string | null {
    const value = super.fieldValue(name);
    return value === null || name === 'sys_id' || this.mayAccessField('read', name) ? value : null;
  }

  protected override visible(rows: Values[]): Values[] {
    const { accessControl } = this.context.platform;
    return rows.filter((row) =>
      accessControl.mayAccessRecord(this.context.session, 'read', row['sys_class_name'] || this.getTableName(), row),
    );
  }

  protected override userMay(operation: TableOperation, values: Values): boolean {
    const { accessControl } = this.context.platform;
    const record = operation === 'create' ? null : values;
    return accessControl.mayAccessRecord(this.context.session, operation, this.tableName, record);
  }

  protected override writableFields(operation: 'create' | 'write', values: Values): Values {
    return Object.fromEntries(
      Object.entries(values).filter(([name]) => name === 'sys_id' || this.mayAccessField(operation, name)),
    );
  }
}
