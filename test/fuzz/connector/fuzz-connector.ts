import type { FuzzReport } from '../fuzz-report.ts';
import { connectorRequests, type OpenApiDocument } from '../generators/connector-requests.ts';
import { type FuzzRun, runFuzz } from '../run-fuzz.ts';
import type { ConnectorTarget } from './connector-target.ts';

/** Sends inputs to every route that the composed service says it has. */
export async function fuzzConnector(target: ConnectorTarget, run: FuzzRun): Promise<FuzzReport> {
  const document = await fetch(`${target.app.origin}/api/openapi.json`);
  return runFuzz(target, connectorRequests((await document.json()) as OpenApiDocument), run);
}
