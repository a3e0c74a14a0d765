import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { HomePage } from './home/home-page.tsx';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { PageSkeleton } from './shell/page-skeleton.tsx';

const SecureScorePage = lazy(() => import('./secure-score/secure-score-page.tsx'));
const TicketsPage = lazy(() => import('./tickets/tickets-page.tsx'));
const SettingsPage = lazy(() => import('./settings/settings-page.tsx'));
const AuditPage = lazy(() => import('./audit/audit-page.tsx'));
const ProvisioningPage = lazy(() => import('./provisioning/provisioning-page.tsx'));

/** Every address of the portal. Only the home page is part of the first download. */
export function Pages() {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Routes>
        <Route path="/" element={<HomePage />} />
        <Route path="/secure-score" element={<SecureScorePage />} />
        <Route path="/tickets" element={<TicketsPage />} />
        <Route path="/settings/servicenow" element={<SettingsPage />} />
        <Route path="/ticketProvisioningServiceNow" element={<ProvisioningPage />} />
        <Route path="/audit" element={<AuditPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  );
}
