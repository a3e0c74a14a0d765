import type { Check } from './check.ts';
import { request } from './request.ts';

export type StepName = 'prerequisites' | 'oauth_entity' | 'integration_user' | 'hand_over' | 'authorize' | 'test';
export type StepState = 'not_started' | 'done' | 'attention';

/** A step of the checklist as the instance judges it now. Times are ISO 8601. */
export interface Step {
  step: StepName;
  state: StepState;
  record_name: string | null;
  done_by: string | null;
  done_at: string | null;
  verified_by: string | null;
  verified_at: string | null;
  checks: Check[];
  values: Record<string, string>;
}

export interface OAuthEntityMade {
  client_id: string;
  client_secret: string;
}

export interface IntegrationUserMade {
  user_name: string;
  password: string;
}

export interface IntegrationUserWish {
  user_name: string;
  first_name: string;
  last_name: string;
  email: string;
}

export async function readSteps(): Promise<Step[]> {
  return (await request<{ steps: Step[] }>('GET', '/setup')).steps;
}

/** Notes from where the security center calls; empty: nobody knows. */
export async function saveOutboundAddresses(addresses: string): Promise<void> {
  await request('POST', '/setup/prerequisites', { outbound_addresses: addresses });
}

export async function verifyStep(step: StepName): Promise<Step> {
  return (await request<{ step: Step }>('POST', `/setup/${step}/verify`)).step;
}

export async function undoStep(step: StepName): Promise<void> {
  await request('DELETE', `/setup/${step}`);
}

/** The client secret is in this answer and in no other. */
export function makeOAuthEntity(name: string, redirectUrl: string): Promise<OAuthEntityMade> {
  return request('POST', '/setup/oauth_entity', { name, redirect_url: redirectUrl });
}

/** The password is in this answer and in no other. */
export function makeIntegrationUser(wish: IntegrationUserWish): Promise<IntegrationUserMade> {
  return request('POST', '/setup/integration_user', wish);
}

export async function confirmHandOver(): Promise<void> {
  await request('POST', '/setup/hand_over');
}

/** Rings at the security center. */
export async function ringForTest(): Promise<Step> {
  return (await request<{ step: Step }>('POST', '/setup/test')).step;
}
