import { API_BASE_PATH } from 'shared-types';
import { notice } from '../notices.ts';
import { InstanceError } from '../ports/instance-errors.ts';
import type { ProbeInstance } from '../ports/probe-instance.ts';
import { readJson } from './classify-answer.ts';
import { checkInstanceAddress, type InstanceHosts } from './instance-address.ts';
import { type RawAnswer, sendRequest, type Transport } from './send-request.ts';

/** Headers by which an instance is known, whatever it answers. */
const MARKS: readonly (readonly [header: string, value: RegExp])[] = [
  ['server', /servicenow|snow_adc/i],
  ['www-authenticate', /service-now/i],
  ['x-is-logged-in', /./],
  ['x-transaction-id', /./],
  ['set-cookie', /glide_/],
];

/** What an instance can be kept from answering by, and which passes. */
const PASSING = ['hibernating', 'ip_blocked', 'sign_in_page', 'instance_error', 'throttled'];

/** Through the same guarded agents and the same list of hosts as every call. */
export function createProbeInstance(options: Transport & { allowedHosts: InstanceHosts }): ProbeInstance {
  return async (instanceUrl) => {
    const origin = checkInstanceAddress(instanceUrl, options.allowedHosts);
    try {
      const url = `${origin}${API_BASE_PATH}/connection`;
      return judge(await sendRequest(options, { method: 'GET', url, accessToken: null }));
    } catch (failure) {
      if (failure instanceof InstanceError) return failure;
      throw failure;
    }
  };
}

function judge(answer: RawAnswer): InstanceError | null {
  const failure = failureOf(answer);
  const passes = failure !== null && PASSING.includes(failure.failure);
  if (isMarked(answer)) return passes ? failure : null;
  // Any web server answers with a page; only one that sends on to another address may be single sign-on before an instance.
  const isPage = failure?.failure === 'sign_in_page' && answer.status < 300;
  if (passes && !isPage) return failure;
  return new InstanceError('unexpected_answer', notice('instance_not_servicenow'), { httpStatus: answer.status });
}

/** As of any call; null: it is JSON without an error. */
function failureOf(answer: RawAnswer): InstanceError | null {
  try {
    readJson(answer);
    return null;
  } catch (failure) {
    if (failure instanceof InstanceError) return failure;
    throw failure;
  }
}

function isMarked(answer: RawAnswer): boolean {
  return MARKS.some(([header, value]) => value.test(answer.header(header) ?? '')) || hasErrorEnvelope(answer);
}

/** `{"error": {"message", "detail"}, "status": "failure"}`: the platform's own words for a refusal. */
function hasErrorEnvelope({ text }: RawAnswer): boolean {
  try {
    const body = JSON.parse(text) as { error?: { message?: unknown }; status?: unknown };
    return typeof body?.error?.message === 'string' && body.status === 'failure';
  } catch {
    return false;
  }
}
