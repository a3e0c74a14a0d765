import { useTranslation } from 'react-i18next';

const KNOWN = [
  'accountBreach',
  'dataDeletion',
  'dataExfiltration',
  'dataSpillage',
  'elevationOfPrivilege',
  'maliciousInsider',
  'passwordCracking',
  'phishingOrWhaling',
  'spoofing',
] as const;

/** Names a threat; one that Microsoft adds later is shown as Microsoft writes it. */
export function useThreatName(): (threat: string) => string {
  const { t } = useTranslation();
  return (threat) => {
    const known = KNOWN.find((candidate) => candidate === threat);
    return known === undefined ? threat : t(`threat.${known}`);
  };
}
