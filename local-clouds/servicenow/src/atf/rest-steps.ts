import type { RestAnswer } from './rest-answer.ts';
import type { StepInputs } from './step-inputs.ts';
import { StepFailure, type StepWork, type TestRun } from './test-run.ts';

/** Sends a request to this instance, with the login of a basic authentication profile or as who started the test. */
export const sendRestRequest: StepWork = async (run, inputs) => {
  const { end_point = '', http_method = 'get', request_body = '' } = inputs;
  const query = new URLSearchParams(namedValues(inputs['query_params'])).toString();
  const address = `${run.address}${end_point}${query === '' ? '' : `?${query}`}`;
  const started = performance.now();
  const response = await fetch(address, {
    method: http_method.toUpperCase(),
    headers: { ...namedValues(inputs['headers']), ...authorization(run, inputs) },
    redirect: 'manual',
    ...(request_body === '' || http_method === 'get' ? {} : { body: request_body }),
  });
  const body = await response.text();
  const { status, headers } = response;
  run.answer = { status, statusName: response.statusText, headers, body, milliseconds: performance.now() - started };
  return {};
};

/** Asserts the status code. */
export const assertStatusCode: StepWork = (run, { response_operation = 'equals', status_code = '' }) => {
  const { status, body } = answerOf(run);
  expectNumber(response_operation, status, Number(status_code), `The status (answer: ${body.slice(0, 500)})`);
  return {};
};

/** Asserts the name of the status, such as `Created`. */
export const assertStatusCodeName: StepWork = (run, { response_operation = 'equals', code_name = '' }) => {
  expectText(response_operation, answerOf(run).statusName, code_name, 'The name of the status');
  return {};
};

/** Asserts how long the answer took, in milliseconds. */
export const assertResponseTime: StepWork = (run, { response_operation = 'less_than', response_time = '' }) => {
  expectNumber(response_operation, answerOf(run).milliseconds, Number(response_time), 'The response time');
  return {};
};

/** Asserts a header. */
export const assertResponseHeader: StepWork = (run, { response_operation = 'exists', header_name = '', ...inputs }) => {
  const value = answerOf(run).headers.get(header_name);
  expectText(response_operation, value, inputs['header_value'] ?? '', `The header ${header_name}`);
  return {};
};

/** Asserts the whole body. */
export const assertResponsePayload: StepWork = (run, { response_operation = 'equals', response_body = '' }) => {
  expectText(response_operation, answerOf(run).body, response_body, 'The body');
  return {};
};

/** Asserts that the body is JSON. */
export const assertResponseJsonPayloadIsValid: StepWork = (run) => {
  parsed(answerOf(run));
  return {};
};

/** Asserts one element of the body, named by a path such as `/result/tickets[0]/number`. */
export const assertJsonResponsePayloadElement: StepWork = (run, inputs) => {
  const { response_operation = 'exists', element_name = '', element_value = '' } = inputs;
  const found = elementAt(parsed(answerOf(run)), element_name);
  const text = found === undefined ? null : typeof found === 'object' ? JSON.stringify(found) : String(found);
  expectText(response_operation, text, element_value, `The element ${element_name}`);
  return {};
};

function authorization(run: TestRun, inputs: StepInputs): Record<string, string> {
  const { platform } = run;
  const profileId = inputs['basic_auth'] ?? '';
  if (profileId === '') {
    const session = platform.sessions.start(run.runner.userId);
    return { cookie: `JSESSIONID=${session.id}`, 'X-UserToken': session.token };
  }
  const profile = platform.store.get('sys_auth_profile_basic', profileId);
  if (profile === null) throw new StepFailure(`There is no basic authentication profile ${profileId}.`);
  const login = `${profile['username']}:${platform.decrypt(profile['password'] ?? '')}`;
  return { authorization: `Basic ${Buffer.from(login).toString('base64')}` };
}

function namedValues(json: string | undefined): Record<string, string> {
  return json === undefined || json === '' ? {} : (JSON.parse(json) as Record<string, string>);
}

function answerOf({ answer }: TestRun): RestAnswer {
  if (answer === null) throw new StepFailure('No request was sent before this assertion.');
  return answer;
}

function parsed({ body }: RestAnswer): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new StepFailure(`The body is not JSON: ${body.slice(0, 500)}`);
  }
}

function elementAt(root: unknown, path: string): unknown {
  const names = path
    .replaceAll(/\[(\d+)\]/g, '/$1')
    .split('/')
    .filter(Boolean);
  return names.reduce<unknown>((node, name) => (isNode(node) ? node[name] : undefined), root);
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function expectText(operation: string, found: string | null, wanted: string, what: string): void {
  const holds = TEXT_OPERATIONS[operation];
  if (holds === undefined) throw new StepFailure(`There is no comparison ${operation}.`);
  if (!holds(found, wanted))
    throw new StepFailure(`${what} is ${JSON.stringify(found)}; expected: ${operation} "${wanted}".`);
}

const TEXT_OPERATIONS: Record<string, (found: string | null, wanted: string) => boolean> = {
  exists: (found) => found !== null,
  equals: (found, wanted) => found === wanted,
  not_equals: (found, wanted) => found !== wanted,
  contains: (found, wanted) => found?.includes(wanted) === true,
  does_not_contain: (found, wanted) => found?.includes(wanted) !== true,
};

function expectNumber(operation: string, found: number, wanted: number, what: string): void {
  const holds = NUMBER_OPERATIONS[operation];
  if (holds === undefined) throw new StepFailure(`There is no comparison ${operation}.`);
  if (!holds(found, wanted)) throw new StepFailure(`${what} is ${found}; expected: ${operation} ${wanted}.`);
}

const NUMBER_OPERATIONS: Record<string, (found: number, wanted: number) => boolean> = {
  equals: (found, wanted) => found === wanted,
  not_equals: (found, wanted) => found !== wanted,
  less_than: (found, wanted) => found < wanted,
  greater_than: (found, wanted) => found > wanted,
  less_than_equals: (found, wanted) => found <= wanted,
  greater_than_equals: (found, wanted) => found >= wanted,
};
