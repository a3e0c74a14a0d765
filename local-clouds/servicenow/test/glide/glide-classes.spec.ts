import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import { expect } from 'chai';
import { sendBlocking } from '../../src/glide/blocking-http.ts';
import { openScriptInstance, type ScriptInstance, thrownBy } from '../script/script-instance.ts';

describe('Other Glide classes', () => {
  let instance: ScriptInstance;

  before(() => {
    instance = openScriptInstance();
    for (const [kind, amount] of [
      ['a', '1'],
      ['a', '3'],
      ['b', '10'],
    ] as const) {
      instance.operations.insert(instance.admin, 'x_test_app_ticket', { kind, amount, correlation_id: kind + amount });
    }
  });

  it('GlideAggregate counts and sums by group', () => {
    const script =
      "var g = new GlideAggregate('x_test_app_ticket'); g.addAggregate('COUNT'); g.addAggregate('SUM', 'amount'); g.addAggregate('MAX', 'amount'); g.groupBy('kind'); g.query(); var a = []; while (g.next()) a.push([g.getValue('kind'), g.getAggregate('COUNT'), g.getAggregate('SUM', 'amount'), g.getAggregate('MAX', 'amount'), g.getAggregate('MIN', 'amount')]); a";
    expect(instance.run(script)).to.deep.equal([
      ['a', '2', '4', '3', ''],
      ['b', '1', '10', '10', ''],
    ]);
    const total =
      "var g = new GlideAggregate('x_test_app_ticket'); g.addQuery('amount', '>', 1); g.addAggregate('COUNT'); g.query(); g.next(); g.getAggregate('COUNT')";
    expect(instance.run(total)).to.equal('2');
  });

  it('GlideDateTime reckons in UTC and in the zone of the user', () => {
    const session = { ...instance.admin, timeZone: 'Europe/Stockholm' };
    const script = `var d = new GlideDateTime('2026-03-28 12:00:00'); var before = d.getDisplayValue(); d.addDaysLocalTime(1);
      var other = new GlideDateTime(d); other.addDaysUTC(-1);
      [before, d.getDisplayValue(), d.getValue(), other.getValue(), d.after(other), d.compareTo(d), other.before(d), d.getNumericValue() - other.getNumericValue(), d.getDayOfWeekLocalTime(), String(d.getDate()), GlideDateTime.subtract(other, d).getDurationValue()]`;
    expect(instance.run(script, session)).to.deep.equal([
      '2026-03-28 13:00:00',
      '2026-03-29 13:00:00',
      '2026-03-29 11:00:00',
      '2026-03-28 11:00:00',
      true,
      0,
      true,
      86_400_000,
      7,
      '2026-03-29',
      '1 00:00:00',
    ]);
    expect(instance.run("var d = new GlideDateTime('nonsense'); [d.isValid(), d.getErrorMsg()]")).to.deep.equal([
      false,
      'Could not parse DateTime: nonsense',
    ]);
    expect(instance.run('new GlideDateTime().getValue()')).to.equal('2026-11-24 08:00:00');
    expect(instance.run("var d = new GlideDateTime('2026-01-31 00:00:00'); d.addMonthsUTC(1); d.getValue()")).to.equal(
      '2026-02-28 00:00:00',
    );
  });

  it('GlideDigest, CertificateEncryption and GlideStringUtil give the usual results', () => {
    expect(
      instance.run(
        "[new GlideDigest().getSHA256Hex('abc'), CertificateEncryption.generateMac(gs.base64Encode('key'), 'HmacSHA256', 'bell'), GlideStringUtil.escapeHTML('<a>\"'), GlideStringUtil.unEscapeHTML('&lt;a&gt;')]",
      ),
    ).to.deep.equal([
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      'A6lrxdlgUdPrOwxakPJwI8sBROFgJ3ie7HKYPQIOv+8=',
      '&lt;a&gt;&quot;',
      '<a>',
    ]);
    expect(thrownBy(() => instance.run("CertificateEncryption.generateMac('', 'HmacNone', '')"))).to.match(
      /HmacNone is unknown: use one of/,
    );
  });

  it('GlideSecureRandomUtil gives texts of the wanted length', () => {
    expect(instance.run('GlideSecureRandomUtil.getSecureRandomString(24)')).to.match(/^[A-Za-z0-9]{24}$/);
    expect(instance.run('GlideSecureRandomUtil.getSecureRandomIntBound(1)')).to.equal(0);
  });

  it('GlidePluginManager and GlideTableHierarchy know the instance', () => {
    expect(
      instance.run("[GlidePluginManager.isActive('x_test_app'), new GlidePluginManager().isActive('com.none')]"),
    ).to.deep.equal([true, false]);
    expect(
      instance.run("var h = new GlideTableHierarchy('incident'); [h.getTables(), h.getBase(), h.isSoloClass()]"),
    ).to.deep.equal([['incident', 'task'], 'task', false]);
  });

  describe('RESTMessageV2', () => {
    const prepare =
      "const m = new sn_ws.RESTMessageV2(); m.setEndpoint('https://example.test/a'); m.setHttpMethod('post'); m.setQueryParameter('q', 'x y'); m.setRequestHeader('A', 'b'); m.setBasicAuth('u', 'p'); m.setHttpTimeout(5); m.setStringParameterNoEscape('n', '1'); m.setRequestBody('n=$' + '{n}');";

    it('sends what was put together, and gives the answer', () => {
      instance.blockingAnswer.next = { status: 418, headers: { 'retry-after': '1' }, body: 'short' };
      expect(
        instance.run(
          `${prepare} const r = m.execute(); [r.getStatusCode(), r.getBody(), r.getHeader('Retry-After'), r.haveError(), r.getErrorMessage()]`,
        ),
      ).to.deep.equal([418, 'short', '1', false, '']);
      expect(instance.sent.at(-1)).to.deep.equal({
        method: 'POST',
        url: 'https://example.test/a?q=x+y',
        headers: { A: 'b', Authorization: 'Basic dTpw' },
        body: 'n=1',
        timeout: 5,
      });
    });

    it('tells of trouble on the way without throwing', () => {
      instance.blockingAnswer.next = { error: 'connect ECONNREFUSED' };
      expect(
        instance.run(`${prepare} const r = m.execute(); [r.getStatusCode(), r.haveError(), r.getErrorMessage()]`),
      ).to.deep.equal([0, true, 'connect ECONNREFUSED']);
    });

    it('refuses what it cannot send', () => {
      expect(thrownBy(() => instance.run('new sn_ws.RESTMessageV2().execute()'))).to.match(/call setEndpoint first/);
      expect(thrownBy(() => instance.run("new sn_ws.RESTMessageV2().setHttpMethod('brew')"))).to.match(
        /HTTP method brew is unknown/,
      );
      expect(thrownBy(() => instance.run(`${prepare} m.executeAsync().waitForResponse(1)`))).to.match(
        /leaves after the script has ended/,
      );
    });
  });
});

describe('Blocking HTTP', () => {
  /** On a thread of its own, because this one stands still while it waits. */
  const SERVER = `
    const { createServer } = require('node:http');
    const { parentPort } = require('node:worker_threads');
    const server = createServer((request, response) => {
      if (request.url === '/never') return;
      response.writeHead(201, { 'X-Seen': request.method });
      request.pipe(response);
    });
    server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));`;
  let worker: Worker;
  let port: number;

  before(async () => {
    worker = new Worker(SERVER, { eval: true });
    port = await new Promise((resolve) => worker.once('message', resolve));
  });

  after(() => worker.terminate());

  const request = (path: string, timeout: number) => ({
    method: 'POST',
    url: `http://127.0.0.1:${port}${path}`,
    headers: {},
    body: 'hello',
    timeout,
  });

  it('waits for the answer', () => {
    expect(sendBlocking(request('/', 10_000))).to.deep.include({ status: 201, body: 'hello' });
  });

  it('gives up at the time limit', () => {
    expect(sendBlocking(request('/never', 50)))
      .to.have.property('error')
      .that.matches(/timeout/);
  });

  it('tells that nobody listens', async () => {
    const server: Server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port: free } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    expect(sendBlocking({ ...request('/', 5000), url: `http://127.0.0.1:${free}/` }))
      .to.have.property('error')
      .that.matches(/ECONNREFUSED/);
  });
});
