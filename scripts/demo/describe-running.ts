import { ACCOUNTS } from 'local-microsoft';
import type { Login } from '../build/install-app.ts';
import type { Addresses } from './addresses.ts';
import type { Walked } from './main-job.ts';
import { INSTANCE_ADMIN, INSTANCE_FULFILLER } from './people.ts';

/**
 * What a person reads while everything runs: the addresses, everybody who can sign in, and where to begin.
 *
 * @param walked null: the checklist waits to be clicked through
 */
export function describeRunning(addresses: Addresses, walked: Walked | null): string {
  const { connector, instance, microsoft } = addresses;
  const people = ACCOUNTS.map(({ userPrincipalName, password, title }) => login(userPrincipalName, password, title));
  return `
Running until you press Ctrl-C:

  Security center     ${connector.href}
  ServiceNow          ${instance.href}
  Local Microsoft     ${microsoft.href}   (what can be done there: move the clock, mark work as done)

  Log in to the security center as
${people.join('\n')}

  Log in to ServiceNow as
${servicenowLogins(walked?.integrationUser ?? null).join('\n')}

${(walked === null ? beginAtChecklist(instance) : beginHere(connector, instance, walked)).join('\n')}
`;
}

function servicenowLogins(integrationUser: Login | null): string[] {
  return [
    login(INSTANCE_ADMIN.name, INSTANCE_ADMIN.password, 'admin: installs, follows the checklist'),
    login(INSTANCE_FULFILLER.name, INSTANCE_FULFILLER.password, 'fulfiller: works on the tickets'),
    ...(integrationUser === null
      ? []
      : [login(integrationUser.name, integrationUser.password, 'integration user: only to press Authorize again')]),
  ];
}

function beginAtChecklist(instance: URL): string[] {
  return [
    '  Begin here, logged in as admin: the installation checklist leads through the rest.',
    `  ${new URL('/x_mioms_m365ticket_setup.do', instance).href}`,
  ];
}

function beginHere(connector: URL, instance: URL, { change }: Walked): string[] {
  return [
    '  Begin with these three:',
    '  1  Log in as alex.admin and see what needs attention: overdue work, closed tickets that Secure Score does not bear out',
    `     ${connector.href}`,
    '  2  Share an improvement action with ServiceNow: choose one, press Share',
    `     ${new URL('/secure-score', connector).href}`,
    `  3  Log in to ServiceNow as itil, move ${change} to another state, and watch it change in the security center`,
    `     ${new URL(`/nav_to.do?${new URLSearchParams({ uri: `change_request.do?sysparm_query=number=${change}` })}`, instance).href}`,
    `     ${new URL('/tickets', connector).href}`,
  ];
}

function login(name: string, password: string, title: string): string {
  return `    ${name.padEnd(30)} ${password.padEnd(24)} ${title}`;
}
