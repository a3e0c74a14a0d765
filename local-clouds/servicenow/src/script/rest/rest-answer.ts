import type { ScriptRealm } from '../realm/script-realm.ts';
import type { ScriptedRestAnswer } from '../script-engine.ts';
import type { RestExchange } from './rest-exchange.ts';

const JSON_TYPE = 'application/json;charset=UTF-8';
const DEBUG_ADVICE = 'Check logs for error trace or enable glide.rest.debug property to verify REST request processing';

interface ServiceError {
  status: number;
  message: string;
  detail: string;
}

/** The answer to a call whose script came to its end, with the value of its last statement. */
export function answerOf(realm: ScriptRealm, exchange: RestExchange, returned: unknown): ScriptedRestAnswer {
  if (exchange.stream !== null) return streamed(exchange, exchange.stream);
  const error = exchange.error === undefined ? returned : exchange.error;
  const serviceError = serviceErrorOf(realm, error);
  if (serviceError !== null) return errorAnswer(exchange, serviceError);
  if (exchange.error !== undefined) return uncaught(exchange, exchange.error);
  if (exchange.status === 0) {
    const message = "setStatus takes a number; anything else, such as '200', sends status 0";
    return errorAnswer(exchange, { status: 500, message, detail: '' });
  }
  return resultAnswer(realm, exchange, exchange.body === undefined ? returned : exchange.body);
}

/** The answer to a call whose script threw. */
export function answerToThrown(realm: ScriptRealm, exchange: RestExchange, thrown: unknown): ScriptedRestAnswer {
  if (isTimeout(thrown)) return timedOut(exchange);
  const serviceError = serviceErrorOf(realm, thrown);
  if (serviceError !== null) return errorAnswer(exchange, serviceError);
  if (exchange.bodyRefused) {
    const { length } = exchange.request.body;
    const detail = `Rejected large REST payload with content-length = ${exchange.request.headers['content-length'] ?? length} bytes. Max allowed: 10485760 bytes.`;
    return errorAnswer(exchange, { status: 400, message: 'Exception while reading request', detail });
  }
  return uncaught(exchange, thrown);
}

function resultAnswer(realm: ScriptRealm, exchange: RestExchange, body: unknown): ScriptedRestAnswer {
  const status = exchange.status ?? 200;
  if (body === undefined) return { status, headers: headersOf(exchange, JSON_TYPE), body: '' };
  if (realm.bridge.hostObject(body) !== null || isHostObject(realm, body)) {
    const message = 'Cannot serialize the request or the response as a body';
    return errorAnswer(exchange, { status: 500, message, detail: '' });
  }
  const json = realm.bridge.toJson(body);
  return { status, headers: headersOf(exchange, JSON_TYPE), body: `{"result":${json ?? 'null'}}` };
}

/** `setBody(request)` arrives as the host object behind it. */
function isHostObject(realm: ScriptRealm, body: unknown): boolean {
  return typeof body === 'object' && body !== null && realm.classOf(body) !== null;
}

function streamed(exchange: RestExchange, text: string): ScriptedRestAnswer {
  const status = exchange.status ?? 200;
  return { status, headers: headersOf(exchange, exchange.contentType ?? JSON_TYPE), body: text };
}

function uncaught(exchange: RestExchange, thrown: unknown): ScriptedRestAnswer {
  const message = String(thrown);
  return errorAnswer(exchange, { status: 500, message, detail: `${message} ${DEBUG_ADVICE}` });
}

/** Documented for a stream that is under way: status 200, and the error after what was written. */
function timedOut(exchange: RestExchange): ScriptedRestAnswer {
  const message = 'Transaction cancelled: maximum execution time exceeded';
  const error = {
    message,
    detail: 'Transaction cancelled: maximum execution time exceeded Check logs for error trace',
  };
  if (exchange.stream === null) return errorAnswer(exchange, { status: 500, ...error });
  const tail = `,"error":${JSON.stringify(error)},"status":"failure"}`;
  return streamed(exchange, exchange.stream.replace(/\}?\s*$/, '') + tail);
}

function errorAnswer(exchange: RestExchange, { status, message, detail }: ServiceError): ScriptedRestAnswer {
  const body = JSON.stringify({ error: { message, detail }, status: 'failure' });
  return { status, headers: { ...headersOf(exchange, JSON_TYPE), 'Content-Type': JSON_TYPE }, body };
}

function headersOf(exchange: RestExchange, contentType: string): Record<string, string> {
  return {
    ...exchange.headers,
    ...(exchange.location === null ? {} : { Location: exchange.location }),
    'Content-Type': exchange.contentType ?? contentType,
  };
}

function serviceErrorOf(realm: ScriptRealm, value: unknown): ServiceError | null {
  const facts = realm.bridge.serviceError(value);
  return facts === null ? null : (JSON.parse(facts) as ServiceError);
}

export function isTimeout(error: unknown): boolean {
  return (error as { code?: string } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
