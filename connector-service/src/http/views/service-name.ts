/** Products under the names that Microsoft uses today; Secure Score still has older ones. */
const NAMES: Readonly<Record<string, string>> = {
  AATP: 'Microsoft Defender for Identity',
  AzureAD: 'Microsoft Entra ID',
  EXO: 'Exchange Online',
  MCAS: 'Microsoft Defender for Cloud Apps',
  MDATP: 'Microsoft Defender for Endpoint',
  MDO: 'Microsoft Defender for Office 365',
  MIP: 'Microsoft Purview Information Protection',
  'MS Teams': 'Microsoft Teams',
  SPO: 'SharePoint Online',
};

/** Names the product of an improvement action; one that is not known here is shown as Secure Score writes it. */
export function serviceName(service: string): string {
  return NAMES[service] ?? service;
}
