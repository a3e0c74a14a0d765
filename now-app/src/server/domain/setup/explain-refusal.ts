import type { Finding } from './check.ts';
import { tableLink, tableTitle } from './instance-links.ts';
import type { Refusal } from './refusal.ts';

/** Check boxes of the section Application Access of a table. */
const OPTIONS: Readonly<Record<string, string>> = {
  read: 'Can read',
  create: 'Can create',
  write: 'Can update',
  delete: 'Can delete',
};

/** Turns a refusal of the instance into cause, remedy and the record to mend. */
export function explainRefusal(refusal: Refusal): Finding {
  const { text } = refusal;
  switch (refusal.kind) {
    case 'table_policy': {
      const { operation, table } = refusal;
      const option = OPTIONS[operation] ?? operation;
      return {
        text: 'refusal.table_policy',
        values: { text, operation, option, table: tableTitle(table) },
        link: tableLink(table),
      };
    }
    case 'privilege':
      return {
        text: 'refusal.privilege',
        values: { text, operation: refusal.operation, table: tableTitle(refusal.table) },
        link: '/sys_scope_privilege_list.do?sysparm_query=source_scope.scope=x_mioms_m365ticket',
      };
    case 'other':
      return {
        text: 'refusal.other',
        values: { text },
        link: '/syslog_list.do?sysparm_query=levelIN2,3^ORDERBYDESCsys_created_on',
      };
  }
}
