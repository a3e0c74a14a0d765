/** What the platform itself shows of the app, in Swedish: tables, fields, choices and the menu. */

/** A table or a field; `hint` where the English one has a hint. */
export interface LabelWords {
  label: string;
  plural: string;
  hint?: string;
}

const SHARED_BY: LabelWords = {
  label: 'Delat av',
  plural: 'Delat av',
  hint: 'Användar-ID för den som skapade uppgiften i säkerhetscentret.',
};
const ON_TICKETS: Readonly<Record<string, LabelWords>> = {
  m365_task: { label: 'Microsoft 365-uppgift', plural: 'Microsoft 365-uppgifter' },
  requested_by_upn: SHARED_BY,
  recommendation_source: { label: 'Rekommendationskälla', plural: 'Rekommendationskällor' },
  recommendation_category: { label: 'Rekommendationskategori', plural: 'Rekommendationskategorier' },
};

/** By table, without the scope in front, and field; the empty name is the table itself. */
export const SWEDISH_LABELS: Readonly<Record<string, Readonly<Record<string, LabelWords>>>> = {
  change: {
    '': {
      label: 'Microsoft 365-begäran om säkerhets- och konfigurationsändring',
      plural: 'Microsoft 365-begäranden om säkerhets- och konfigurationsändring',
    },
    ...ON_TICKETS,
  },
  incident: {
    '': { label: 'Microsoft 365-säkerhetsincident', plural: 'Microsoft 365-säkerhetsincidenter' },
    ...ON_TICKETS,
  },
  connection: {
    '': { label: 'Microsoft 365-anslutning', plural: 'Microsoft 365-anslutningar' },
    connector_url: { label: 'Säkerhetscenter', plural: 'Säkerhetscenter' },
    doorbell_url: { label: 'Dörrklockans adress', plural: 'Dörrklockans adresser' },
    doorbell_secret: {
      label: 'Dörrklockans hemlighet',
      plural: 'Dörrklockans hemligheter',
      hint: 'Signerar dörrklockan. Visas aldrig och lämnas aldrig ut.',
    },
    registered_by: { label: 'Registrerad av', plural: 'Registrerad av' },
    registered_at: { label: 'Registrerad', plural: 'Registrerade' },
    disconnected_by: {
      label: 'Frånkopplad av',
      plural: 'Frånkopplade av',
      hint: 'Vem som avslutade registreringen. Till nästa registrering avvisas säkerhetscentrets anrop.',
    },
    disconnected_at: { label: 'Frånkopplad', plural: 'Frånkopplade' },
    last_contact_at: {
      label: 'Senaste kontakt',
      plural: 'Senaste kontakter',
      hint: 'När säkerhetscentret senast frågade efter ändringar, på minuten när.',
    },
    last_contact_from: {
      label: 'Senaste kontaktens adress',
      plural: 'Senaste kontaktens adresser',
      hint: 'Nätverksadressen varifrån säkerhetscentret anropade, som instansen såg den. Jämförs med IP Address Access Control.',
    },
    ring_pending_ms: {
      label: 'Ringning väntar sedan',
      plural: 'Ringningar väntar sedan',
      hint: 'Anges medan en ringning står i kö, så att hundra ändringar ringer en gång. Millisekunder sedan 1970.',
    },
    last_ring_at: { label: 'Senaste ringning', plural: 'Senaste ringningar' },
    last_ring_status: { label: 'Svar på senaste ringningen', plural: 'Svar på senaste ringningen' },
    last_ring_error: { label: 'Fel vid senaste ringningen', plural: 'Fel vid senaste ringningen' },
    last_ring_skew: {
      label: 'Klockskillnad vid senaste ringningen',
      plural: 'Klockskillnader vid senaste ringningen',
      hint: 'Säkerhetscentrets klocka minus instansens, i sekunder.',
    },
    last_answered_ring_at: { label: 'Senast besvarade ringning', plural: 'Senast besvarade ringningar' },
  },
  setup_step: {
    '': { label: 'Microsoft 365-installationssteg', plural: 'Microsoft 365-installationssteg' },
    step: { label: 'Steg', plural: 'Steg' },
    record_name: {
      label: 'Namn',
      plural: 'Namn',
      hint: 'Namnet på programregistreringen eller integrationsanvändaren som steget skapade.',
    },
    record_id: { label: 'Skapad post', plural: 'Skapade poster' },
    done_by: { label: 'Utfört av', plural: 'Utfört av' },
    done_at: { label: 'Utfört', plural: 'Utfört' },
    verified_by: { label: 'Validerat av', plural: 'Validerat av' },
    outbound_addresses: {
      label: 'Utgående adresser',
      plural: 'Utgående adresser',
      hint: 'Varifrån säkerhetscentret anropar, som någon kopierade det där. Jämförs med IP Address Access Control.',
    },
    verified_at: { label: 'Validerat', plural: 'Validerat' },
  },
  task: {
    '': { label: 'Microsoft 365-uppgift', plural: 'Microsoft 365-uppgifter' },
    correlation_id: {
      label: 'Korrelations-ID',
      plural: 'Korrelations-ID',
      hint: 'Slumpmässigt ID från säkerhetscentret. Samma ID är samma ärende, hur ofta det än skickas.',
    },
    ticket_type: { label: 'Ärendetyp', plural: 'Ärendetyper' },
    requested_by: {
      label: 'Begärd av',
      plural: 'Begärd av',
      hint: 'Användar-ID för den som skapade uppgiften i säkerhetscentret.',
    },
    name: { label: 'Uppgiftens namn', plural: 'Uppgifternas namn' },
    description: { label: 'Uppgiftens beskrivning', plural: 'Uppgifternas beskrivningar' },
    priority: { label: 'Prioritet', plural: 'Prioriteter' },
    due_date: { label: 'Förfallodatum', plural: 'Förfallodatum' },
    recommendation_source: { label: 'Rekommendationskälla', plural: 'Rekommendationskällor' },
    recommendation_category: { label: 'Rekommendationskategori', plural: 'Rekommendationskategorier' },
    received_at: { label: 'Mottagen', plural: 'Mottagna' },
    received_from: {
      label: 'Mottagen från',
      plural: 'Mottagna från',
      hint: 'Användarnamnet för kontot som skickade uppgiften.',
    },
    ticket: {
      label: 'Ärende',
      plural: 'Ärenden',
      hint: 'Väljs innan ärendet finns, så att en avbruten begäran fullföljs när den upprepas.',
    },
    ticket_number: { label: 'Ärendenummer', plural: 'Ärendenummer' },
    ticket_state_label: { label: 'Ärendets tillstånd', plural: 'Ärendets tillstånd' },
    ticket_active: { label: 'Ärendet är öppet', plural: 'Ärenden som är öppna' },
    ticket_outcome: {
      label: 'Ärendets utfall',
      plural: 'Ärendets utfall',
      hint: 'Läst ur tillstånd och avslutskod. Okänt: avslutat i ett tillstånd eller med en avslutskod som ni själva har lagt till.',
    },
    ticket_priority: { label: 'Ärendets prioritet', plural: 'Ärendets prioriteter' },
    ticket_due_at: { label: 'Ärendet förfaller', plural: 'Ärendet förfaller' },
    ticket_due_date: { label: 'Ärendets förfallodatum', plural: 'Ärendets förfallodatum' },
    ticket_created_at: { label: 'Ärendet skapades', plural: 'Ärendet skapades' },
    ticket_updated_at: { label: 'Ärendet ändrades', plural: 'Ärendet ändrades' },
  },
};

const SOURCES = { user: 'Användarens rekommendation', microsoft: 'Microsofts rekommendation' };
const CATEGORIES = {
  devices: 'Enheter',
  data: 'Data',
  apps: 'Appar',
  identity: 'Identitet',
  infrastructure: 'Infrastruktur',
};

const PRIORITIES = { '1': '1 - Kritisk', '2': '2 - Hög', '3': '3 - Måttlig', '4': '4 - Låg' };

/** By table, field and value, in the order in which they are offered. */
export const SWEDISH_CHOICES: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  change: { recommendation_source: SOURCES, recommendation_category: CATEGORIES },
  incident: { recommendation_source: SOURCES, recommendation_category: CATEGORIES },
  setup_step: {
    step: {
      prerequisites: 'Förutsättningar',
      oauth_entity: 'OAuth-entitet',
      integration_user: 'Integrationsanvändare',
      hand_over: 'Överlämning',
      authorize: 'Auktorisera',
      test: 'Testa',
    },
  },
  task: {
    ticket_type: { incident: 'Incident', change: 'Ändring' },
    priority: PRIORITIES,
    ticket_outcome: {
      open: 'Öppet',
      done: 'Utfört',
      cancelled: 'Avbrutet',
      failed: 'Misslyckat',
      gone: 'Borttaget',
      unknown: 'Avslutat, utfall okänt',
    },
    ticket_priority: { ...PRIORITIES, '5': '5 - Planering' },
    recommendation_source: SOURCES,
    recommendation_category: CATEGORIES,
  },
};

/** Titles and hints of the menu and its modules, by the key of their record. */
export const SWEDISH_MENU: Readonly<Record<string, { title: string; hint: string }>> = {
  menu: { title: 'Microsoft 365 Ticketing Connector', hint: 'Incidenter och ändringar från Microsoft Secure Score' },
  'menu-setup': {
    title: 'Installationschecklista',
    hint: 'Ansluter instansen till säkerhetscentret, steg för steg',
  },
  'menu-status': {
    title: 'Anslutningsstatus',
    hint: 'Om säkerhetscentret är anslutet, och vad som har kommit därifrån',
  },
  'menu-open-tickets': { title: 'Öppna ärenden', hint: 'Ändringar och incidenter som ännu kräver arbete' },
  'menu-all-tickets': {
    title: 'Alla ärenden',
    hint: 'Ändringar och incidenter i en lista, de senast ändrade först',
  },
  'menu-change-tickets': {
    title: 'Ändringsärenden',
    hint: 'Microsoft 365-begäranden om säkerhets- och konfigurationsändring',
  },
  'menu-incident-tickets': { title: 'Incidentärenden', hint: 'Microsoft 365-säkerhetsincidenter' },
  'menu-tasks': { title: 'Datautbyte', hint: 'Vad som har tagits emot, fält för fält, när och av vem' },
  'menu-connection': { title: 'Anslutning', hint: 'Det registrerade säkerhetscentret och dess dörrklocka' },
  'menu-privacy': {
    title: 'Appens sekretesspolicy',
    hint: 'Vad appen samlar in, och vad som lämnar instansen',
  },
  'menu-support': { title: 'Kontakta supporten', hint: 'Var du ber om hjälp, och vad du skickar med' },
};
