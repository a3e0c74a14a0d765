import { expect } from 'chai';
import type { ScriptedRestRequest } from '../../src/script/script-engine.ts';
import { openScriptInstance, type ScriptInstance } from './script-instance.ts';

describe('Scripted REST', () => {
  let instance: ScriptInstance;

  before(() => {
    instance = openScriptInstance({ timeLimit: 300 });
  });

  /** Runs the usual wrapper around these lines. */
  const process = (lines: string, request: Partial<ScriptedRestRequest> = {}) =>
    instance.rest(`(function process(request, response) { ${lines} })(request, response);`, request);
  const result = (lines: string, request: Partial<ScriptedRestRequest> = {}): unknown =>
    JSON.parse(process(lines, request).body).result;
  const error = (lines: string, request: Partial<ScriptedRestRequest> = {}) => {
    const answer = process(lines, request);
    return { code: answer.status, ...JSON.parse(answer.body) };
  };

  describe('request', () => {
    it('gives parameters, headers and addresses', () => {
      const request = {
        pathParams: { id: '7' },
        queryParams: { limit: ['5'], tag: ['a', 'b'] },
        queryString: 'limit=5&tag=a&tag=b',
        headers: { 'x-request-id': 'r1' },
        uri: '/api/x_test_app/v1/things/7',
      };
      expect(
        result(
          "return [request.pathParams.id, request.queryParams.limit, request.queryParams.tag, request.getHeader('X-Request-Id'), request.headers['X-REQUEST-ID'], request.uri, request.queryString, request.getHeader('none')];",
          request,
        ),
      ).to.deep.equal(['7', ['5'], ['a', 'b'], 'r1', 'r1', '/api/x_test_app/v1/things/7', 'limit=5&tag=a&tag=b', null]);
    });

    const body = (text: string, type = 'application/json') => ({
      body: Buffer.from(text),
      headers: { 'content-type': type },
    });

    it('parses a JSON body into objects of the script', () => {
      const script = 'const data = request.body.data; return [data.list instanceof Array, data.list[1].deep];';
      expect(result(script, body('{"list":[1,{"deep":true}]}'))).to.deep.equal([true, true]);
    });

    it('has one stream for all ways to read the body', () => {
      const script = 'return [request.body.dataString, request.body.dataString, request.body.data];';
      expect(result(script, body('{"a":1}'))).to.deep.equal(['{"a":1}', '', null]);
    });

    it('iterates a list, and counts a single object as one entry', () => {
      const script = 'let n = 0; while (request.body.hasNext()) n += request.body.nextEntry().n; return n;';
      expect(result(script, body('[{"n":1},{"n":2}]'))).to.equal(3);
      expect(result(script, body('{"n":5}'))).to.equal(5);
    });

    it('refuses to parse a body that is neither JSON nor XML', () => {
      expect(error('return request.body.data;', body('a,b', 'text/csv')).code).to.equal(500);
      expect(error('return request.body.dataString;', body('a,b', 'text/csv')).code).to.equal(500);
    });

    it('refuses to read a body over the limit', () => {
      const headers = { 'content-type': 'application/json', 'content-length': '99' };
      expect(error('return request.body.data;', { headers, bodyTooLarge: true })).to.deep.equal({
        code: 400,
        status: 'failure',
        error: {
          message: 'Exception while reading request',
          detail: 'Rejected large REST payload with content-length = 99 bytes. Max allowed: 10485760 bytes.',
        },
      });
    });
  });

  describe('response', () => {
    it('wraps what is set or returned into result', () => {
      expect(process("response.setStatus(201); response.setBody({ a: 1, b: [true, 'x', null] });")).to.deep.equal({
        status: 201,
        headers: { 'Content-Type': 'application/json;charset=UTF-8' },
        body: '{"result":{"a":1,"b":[true,"x",null]}}',
      });
      expect(process('return { a: 1.5 };').body).to.equal('{"result":{"a":1.5}}');
    });

    it('sends headers and a location', () => {
      const answer = process("response.setHeader('Retry-After', 5); response.setLocation('/x'); response.setBody(1);");
      expect(answer.headers).to.include({ 'Retry-After': '5', Location: '/x' });
    });

    it('writes a stream as it is, with status and type set before', () => {
      const script =
        "response.setStatus(202); response.setContentType('text/plain'); const w = response.getStreamWriter(); w.writeString('a'); response.setStatus(500); w.writeString('b');";
      expect(process(script)).to.deep.equal({ status: 202, headers: { 'Content-Type': 'text/plain' }, body: 'ab' });
    });

    it('falls back to JSON for an invalid content type', () => {
      expect(process("response.setContentType('nonsense'); response.setBody(1);").headers['Content-Type']).to.equal(
        'application/json',
      );
    });

    it('refuses a status that is no number, and its own objects as a body', () => {
      expect(error("response.setStatus('200'); return 1;").error.message).to.match(/setStatus takes a number/);
      expect(error('response.setBody(request);').error.message).to.match(/Cannot serialize/);
      expect(process('return response;').status).to.equal(500);
    });
  });

  describe('errors', () => {
    const cases: [name: string, status: number][] = [
      ['BadRequestError', 400],
      ['NotFoundError', 404],
      ['NotAcceptableError', 406],
      ['ConflictError', 409],
      ['UnsupportedMediaTypeError', 415],
    ];
    for (const [name, status] of cases) {
      it(`turns ${name} into ${status}, thrown, returned or set`, () => {
        const made = `new sn_ws_err.${name}('why')`;
        for (const script of [`throw ${made};`, `return ${made};`, `response.setError(${made});`]) {
          const answer = process(script);
          expect(answer.status).to.equal(status);
          expect(JSON.parse(answer.body)).to.deep.equal({ error: { message: 'why', detail: '' }, status: 'failure' });
        }
      });
    }

    it('lets ServiceError choose', () => {
      const script =
        "const e = new sn_ws_err.ServiceError(); e.setStatus(422); e.setMessage('m'); e.setDetail('d'); throw e;";
      expect(process(script)).to.deep.include({
        status: 422,
        body: '{"error":{"message":"m","detail":"d"},"status":"failure"}',
      });
    });

    it('answers 500 with the text of an uncaught exception', () => {
      expect(JSON.parse(process("throw new TypeError('broken');").body)).to.deep.equal({
        error: {
          message: 'TypeError: broken',
          detail:
            'TypeError: broken Check logs for error trace or enable glide.rest.debug property to verify REST request processing',
        },
        status: 'failure',
      });
    });

    it('tells of the time limit', () => {
      expect(error('for (;;) {}').error.message).to.equal('Transaction cancelled: maximum execution time exceeded');
      const streamed = process('response.getStreamWriter().writeString(\'{"result":[1]\'); for (;;) {}');
      expect(streamed.status).to.equal(200);
      expect(JSON.parse(streamed.body)).to.have.keys('result', 'error', 'status');
    });
  });

  it('runs the module that the SDK names in its generated script', () => {
    instance.module(
      'src/server/get.ts',
      'export function get(request, response) { response.setBody(request.pathParams); }',
    );
    const script =
      "// @fluent-module get;false;x_test_app/app/1.0.0/src/server/get.ts\nconst { get } = require('x_test_app/app/1.0.0/src/server/get.ts');\nget(request, response);";
    expect(instance.rest(script, { pathParams: { id: '1' } }).body).to.equal('{"result":{"id":"1"}}');
  });
});

describe('Page expressions', () => {
  it('are evaluated for the user of the page', () => {
    const instance = openScriptInstance();
    const session = { ...instance.admin, token: 'abc' };
    const expression = 'gs.getSession().getSessionToken() || gs.getSessionToken()';
    expect(instance.engine.evaluatePageExpression(expression, session)).to.equal('abc');
  });
});
