import type { Finding } from './check.ts';
import { tableLink, tableTitle } from './instance-links.ts';
import type { Refusal } from './refusal.ts';

/** Turns a refusal of the instance into cause, remedy and the record to mend. */
export function explainRefusal(refusal: Refusal): Finding {
  if (refusal.kind === 'table_policy') return explainTablePolicy(refusal);
  if (refusal.kind === 'privilege') return explainPrivilege(refusal);
  return {
    fact: `The instance refused: ${refusal.text}`,
    cause: 'The signed-in person lacks a right, or a rule of this instance aborted the operation.',
    remedy: 'Sign in as an administrator (role admin) and validate again. If it stays, look into the system log.',
    link: '/syslog_list.do?sysparm_query=levelIN2,3^ORDERBYDESCsys_created_on',
  };
}

const SWITCHES: Readonly<Record<string, string>> = {
  read: 'Can read',
  create: 'Can create',
  write: 'Can update',
  delete: 'Can delete',
};

function explainTablePolicy({ operation, table, text }: Extract<Refusal, { kind: 'table_policy' }>): Finding {
  const title = tableTitle(table);
  return {
    fact: text,
    cause: `The table ${title} does not let other application scopes ${operation} its records.`,
    remedy:
      `Open the table ${title}, section Application Access: set Accessible from to All application scopes and ` +
      `check ${SWITCHES[operation] ?? 'the operation'}. Save, then validate again.`,
    link: tableLink(table),
  };
}

function explainPrivilege({ operation, table, text }: Extract<Refusal, { kind: 'privilege' }>): Finding {
  return {
    fact: text,
    cause: `The app's privilege to ${operation} ${tableTitle(table)} is missing on this instance or is not allowed.`,
    remedy:
      'Open the cross-scope privileges of this app and set the Status of the one named above to Allowed. If it is ' +
      'missing, install the app again: it brings the privilege along.',
    link: '/sys_scope_privilege_list.do?sysparm_query=source_scope.scope=x_mioms_m365ticket',
  };
}
