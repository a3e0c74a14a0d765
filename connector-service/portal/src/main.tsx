import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { startLanguage } from './language/language.ts';
import { Pages } from './pages.tsx';
import { prefetch } from './session/prefetch.ts';
import { createQueryClient } from './session/query-client.ts';
import { SessionGate } from './session/session-gate.tsx';
import { followSignOut } from './session/sign-out.ts';
import { ErrorBoundary } from './shell/error-boundary.tsx';
import { Shell } from './shell/shell.tsx';
import { Themed } from './theme/themed.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root.');

followSignOut();
const queries = createQueryClient();
await Promise.all([startLanguage(), prefetch(queries)]);

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Themed>
        <ErrorBoundary>
          <BrowserRouter>
            <SessionGate>
              <Shell>
                <Pages />
              </Shell>
            </SessionGate>
          </BrowserRouter>
        </ErrorBoundary>
      </Themed>
    </QueryClientProvider>
  </StrictMode>,
);
