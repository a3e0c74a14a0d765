import { expect } from 'chai';
import { SECURITY_ADMIN } from '../../../scripts/demo/people.ts';
import { PortalSession } from '../../../scripts/demo/portal-session.ts';
import { authorize, saveConnection } from '../../../scripts/demo/walk/connect.ts';
import { HttpBrowser } from '../../../scripts/http-browser/http-browser.ts';
import type { InstalledInstance } from './installed-instance.ts';
import type { SetupPage } from './setup-page.ts';

/** What the walk brought to light once. */
export interface Secrets {
  clientId: string;
  clientSecret: string;
  userName: string;
  password: string;
}

/** Creates the OAuth entity as a person does, and copies what is shown once. */
export async function makeOAuthEntity(
  page: SetupPage,
  redirectUrl: string,
): Promise<Pick<Secrets, 'clientId' | 'clientSecret'>> {
  const step = page.step('oauth_entity');
  await step.getByLabel(page.t('oauth_entity.redirect_url')).fill(redirectUrl);
  await page.button(page.t('oauth_entity.create'), step).click();
  await step.getByText(page.t('secret.title')).waitFor();
  const clientId = await page.copy(page.t('oauth_entity.client_id'), step);
  const clientSecret = await page.copy(page.t('oauth_entity.client_secret'), step);
  return { clientId, clientSecret };
}

/** Creates the integration user as a person does, and copies what is shown once. */
export async function makeIntegrationUser(page: SetupPage): Promise<Pick<Secrets, 'userName' | 'password'>> {
  const step = page.step('integration_user');
  await step.getByLabel(page.t('integration_user.email')).fill('m365.integration@example.com');
  await page.button(page.t('integration_user.create'), step).click();
  await step.getByText(page.t('secret.title')).waitFor();
  const userName = await page.copy(page.t('integration_user.user_name'), step);
  const password = await page.copy(page.t('integration_user.password'), step);
  return { userName, password };
}

/** Puts the secrets away, and sees that they are gone. */
export async function putSecretAway(page: SetupPage, stepName: string, secret: string): Promise<void> {
  await page.button(page.t('secret.kept'), page.step(stepName)).click();
  await page.untilStep(stepName, 'done');
  expect(await page.page.content()).not.to.contain(secret);
}

/** What the security administrator does in the security center with these values. */
export async function authorizeInSecurityCenter(
  { stack }: InstalledInstance,
  secrets: Secrets,
): Promise<PortalSession> {
  const portal = new PortalSession(new HttpBrowser(), stack.addresses.connector);
  await portal.signIn(SECURITY_ADMIN.name, SECURITY_ADMIN.password);
  const integrationUser = { name: secrets.userName, password: secrets.password };
  await saveConnection(portal, stack.addresses.instance, { ...secrets, integrationUser });
  await authorize(portal, integrationUser);
  return portal;
}

/** From a fresh installation to a finished test, by what the page alone says. */
export async function walkChecklist(instance: InstalledInstance, page: SetupPage, shots: string): Promise<Secrets> {
  const redirectUrl = new URL('/servicenow/oauth/callback', instance.stack.addresses.connector).href;
  await page.open('checklist');
  await page.untilStep('prerequisites', 'done');
  await page.screenshot(`${shots}-1-fresh`);
  await page.expectAccessible();
  const entity = await makeOAuthEntity(page, redirectUrl);
  await page.screenshot(`${shots}-2-secret`);
  await page.expectAccessible();
  await putSecretAway(page, 'oauth_entity', entity.clientSecret);
  const redirect = page.step('oauth_entity').getByLabel(page.t('oauth_entity.redirect_url'));
  expect(await redirect.inputValue()).to.equal(redirectUrl);
  const user = await makeIntegrationUser(page);
  await putSecretAway(page, 'integration_user', user.password);
  const handOver = page.step('hand_over');
  expect(await page.copy(page.t('hand_over.client_id'), handOver)).to.equal(entity.clientId);
  expect(await page.copy(page.t('integration_user.user_name'), handOver)).to.equal(user.userName);
  await page.button(page.t('hand_over.confirm'), handOver).click();
  await page.untilStep('hand_over', 'done');
  await page.screenshot(`${shots}-3-authorize`);
  await authorizeInSecurityCenter(instance, { ...entity, ...user });
  await page.untilStep('authorize', 'done');
  await page.button(page.t('test.run'), page.step('test')).click();
  await page.untilStep('test', 'done');
  await page.page.getByText(page.t('checklist.complete')).waitFor();
  await page.screenshot(`${shots}-4-done`);
  await page.expectAccessible();
  return { ...entity, ...user };
}
