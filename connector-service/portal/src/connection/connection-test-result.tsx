import { ErrorBar } from '../components/error-bar.tsx';
import { TestResultBar } from './test-result-bar.tsx';
import { useLastConnectionTest } from './use-connection-test.ts';

/** What the last "Test now" of this page found. */
export function ConnectionTestResult() {
  const { result, error } = useLastConnectionTest();
  if (error !== null) return <ErrorBar error={error} />;
  return result === null ? null : <TestResultBar result={result} />;
}
