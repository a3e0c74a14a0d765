import { Record } from '@servicenow/sdk/core';

// Written by `npm run generate`; do not edit.

Record({
  $id: Now.ID["label-sv-change-"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_change",
    language: "sv",
    label: "Microsoft 365-begäran om säkerhets- och konfigurationsändring",
    plural: "Microsoft 365-begäranden om säkerhets- och konfigurationsändring",
  },
});

Record({
  $id: Now.ID["label-sv-change-m365_task"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_change",
    element: "m365_task",
    language: "sv",
    label: "Microsoft 365-uppgift",
    plural: "Microsoft 365-uppgifter",
  },
});

Record({
  $id: Now.ID["label-sv-change-requested_by_upn"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_change",
    element: "requested_by_upn",
    language: "sv",
    label: "Delat av",
    plural: "Delat av",
    hint: "Användar-ID för den som skapade uppgiften i säkerhetscentret.",
  },
});

Record({
  $id: Now.ID["label-sv-change-recommendation_source"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_change",
    element: "recommendation_source",
    language: "sv",
    label: "Rekommendationskälla",
    plural: "Rekommendationskällor",
  },
});

Record({
  $id: Now.ID["label-sv-change-recommendation_category"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_change",
    element: "recommendation_category",
    language: "sv",
    label: "Rekommendationskategori",
    plural: "Rekommendationskategorier",
  },
});

Record({
  $id: Now.ID["label-sv-incident-"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_incident",
    language: "sv",
    label: "Microsoft 365-säkerhetsincident",
    plural: "Microsoft 365-säkerhetsincidenter",
  },
});

Record({
  $id: Now.ID["label-sv-incident-m365_task"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_incident",
    element: "m365_task",
    language: "sv",
    label: "Microsoft 365-uppgift",
    plural: "Microsoft 365-uppgifter",
  },
});

Record({
  $id: Now.ID["label-sv-incident-requested_by_upn"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_incident",
    element: "requested_by_upn",
    language: "sv",
    label: "Delat av",
    plural: "Delat av",
    hint: "Användar-ID för den som skapade uppgiften i säkerhetscentret.",
  },
});

Record({
  $id: Now.ID["label-sv-incident-recommendation_source"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_incident",
    element: "recommendation_source",
    language: "sv",
    label: "Rekommendationskälla",
    plural: "Rekommendationskällor",
  },
});

Record({
  $id: Now.ID["label-sv-incident-recommendation_category"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_incident",
    element: "recommendation_category",
    language: "sv",
    label: "Rekommendationskategori",
    plural: "Rekommendationskategorier",
  },
});

Record({
  $id: Now.ID["label-sv-connection-"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_connection",
    language: "sv",
    label: "Microsoft 365-anslutning",
    plural: "Microsoft 365-anslutningar",
  },
});

Record({
  $id: Now.ID["label-sv-connection-connector_url"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_connection",
    element: "connector_url",
    language: "sv",
    label: "Säkerhetscenter",
    plural: "Säkerhetscenter",
  },
});

Record({
  $id: Now.ID["label-sv-connection-doorbell_url"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_connection",
    element: "doorbell_url",
    language: "sv",
    label: "Dörrklockans adress",
    plural: "Dörrklockans adresser",
  },
});

Record({
  $id: Now.ID["label-sv-connection-doorbell_secret"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_connection",
    element: "doorbell_secret",
    language: "sv",
    label: "Dörrklockans hemlighet",
    plural: "Dörrklockans hemligheter",
    hint: "Signerar dörrklockan. Visas aldrig och lämnas aldrig ut.",
  },
});

Record({
  $id: Now.ID["label-sv-connection-registered_by"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_connection",
    element: "registered_by",
    language: "sv",
    label: "Registrerad av",
    plural: "Registrerad av",
  },
});

Record({
  $id: Now.ID["label-sv-connection-registered_at"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_connection",
    element: "registered_at",
    language: "sv",
    label: "Registrerad",
    plural: "Registrerade",
  },
});

Record({
  $id: Now.ID["label-sv-connection-disconnected_by"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_connection",
    element: "disconnected_by",
    language: "sv",
    label: "Frånkopplad av",
    plural: "Frånkopplade av",
    hint: "Vem som avslutade registreringen. Till nästa registrering avvisas säkerhetscentrets anrop.",
  },
});

Record({
  $id: Now.ID["label-sv-connection-disconnected_at"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_connection",
    element: "disconnected_at",
    language: "sv",
    label: "Frånkopplad",
    plural: "Frånkopplade",
  },
});

Record({
  $id: Now.ID["label-sv-connection-last_contact_at"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_connection",
    element: "last_contact_at",
    language: "sv",
    label: "Senaste kontakt",
    plural: "Senaste kontakter",
    hint: "När säkerhetscentret senast frågade efter ändringar, på minuten när.",
  },
});

Record({
  $id: Now.ID["label-sv-connection-last_contact_from"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_connection",
    element: "last_contact_from",
    language: "sv",
    label: "Senaste kontaktens adress",
    plural: "Senaste kontaktens adresser",
    hint: "Nätverksadressen varifrån säkerhetscentret anropade, som instansen såg den. Jämförs med IP Address Access Control.",
  },
});

Record({
  $id: Now.ID["label-sv-connection-ring_pending_ms"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_connection",
    element: "ring_pending_ms",
    language: "sv",
    label: "Ringning väntar sedan",
    plural: "Ringningar väntar sedan",
    hint: "Anges medan en ringning står i kö, så att hundra ändringar ringer en gång. Millisekunder sedan 1970.",
  },
});

Record({
  $id: Now.ID["label-sv-connection-last_ring_at"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_connection",
    element: "last_ring_at",
    language: "sv",
    label: "Senaste ringning",
    plural: "Senaste ringningar",
  },
});

Record({
  $id: Now.ID["label-sv-connection-last_ring_status"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_connection",
    element: "last_ring_status",
    language: "sv",
    label: "Svar på senaste ringningen",
    plural: "Svar på senaste ringningen",
  },
});

Record({
  $id: Now.ID["label-sv-connection-last_ring_error"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_connection",
    element: "last_ring_error",
    language: "sv",
    label: "Fel vid senaste ringningen",
    plural: "Fel vid senaste ringningen",
  },
});

Record({
  $id: Now.ID["label-sv-connection-last_ring_skew"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_connection",
    element: "last_ring_skew",
    language: "sv",
    label: "Klockskillnad vid senaste ringningen",
    plural: "Klockskillnader vid senaste ringningen",
    hint: "Säkerhetscentrets klocka minus instansens, i sekunder.",
  },
});

Record({
  $id: Now.ID["label-sv-connection-last_answered_ring_at"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_connection",
    element: "last_answered_ring_at",
    language: "sv",
    label: "Senast besvarade ringning",
    plural: "Senast besvarade ringningar",
  },
});

Record({
  $id: Now.ID["label-sv-setup_step-"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_setup_step",
    language: "sv",
    label: "Microsoft 365-installationssteg",
    plural: "Microsoft 365-installationssteg",
  },
});

Record({
  $id: Now.ID["label-sv-setup_step-step"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_setup_step",
    element: "step",
    language: "sv",
    label: "Steg",
    plural: "Steg",
  },
});

Record({
  $id: Now.ID["label-sv-setup_step-record_name"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_setup_step",
    element: "record_name",
    language: "sv",
    label: "Namn",
    plural: "Namn",
    hint: "Namnet på programregistreringen eller integrationsanvändaren som steget skapade.",
  },
});

Record({
  $id: Now.ID["label-sv-setup_step-record_id"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_setup_step",
    element: "record_id",
    language: "sv",
    label: "Skapad post",
    plural: "Skapade poster",
  },
});

Record({
  $id: Now.ID["label-sv-setup_step-done_by"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_setup_step",
    element: "done_by",
    language: "sv",
    label: "Utfört av",
    plural: "Utfört av",
  },
});

Record({
  $id: Now.ID["label-sv-setup_step-done_at"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_setup_step",
    element: "done_at",
    language: "sv",
    label: "Utfört",
    plural: "Utfört",
  },
});

Record({
  $id: Now.ID["label-sv-setup_step-verified_by"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_setup_step",
    element: "verified_by",
    language: "sv",
    label: "Validerat av",
    plural: "Validerat av",
  },
});

Record({
  $id: Now.ID["label-sv-setup_step-outbound_addresses"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_setup_step",
    element: "outbound_addresses",
    language: "sv",
    label: "Utgående adresser",
    plural: "Utgående adresser",
    hint: "Varifrån säkerhetscentret anropar, som någon kopierade det där. Jämförs med IP Address Access Control.",
  },
});

Record({
  $id: Now.ID["label-sv-setup_step-verified_at"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_setup_step",
    element: "verified_at",
    language: "sv",
    label: "Validerat",
    plural: "Validerat",
  },
});

Record({
  $id: Now.ID["label-sv-task-"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_task",
    language: "sv",
    label: "Microsoft 365-uppgift",
    plural: "Microsoft 365-uppgifter",
  },
});

Record({
  $id: Now.ID["label-sv-task-correlation_id"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "correlation_id",
    language: "sv",
    label: "Korrelations-ID",
    plural: "Korrelations-ID",
    hint: "Slumpmässigt ID från säkerhetscentret. Samma ID är samma ärende, hur ofta det än skickas.",
  },
});

Record({
  $id: Now.ID["label-sv-task-ticket_type"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "ticket_type",
    language: "sv",
    label: "Ärendetyp",
    plural: "Ärendetyper",
  },
});

Record({
  $id: Now.ID["label-sv-task-requested_by"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "requested_by",
    language: "sv",
    label: "Begärd av",
    plural: "Begärd av",
    hint: "Användar-ID för den som skapade uppgiften i säkerhetscentret.",
  },
});

Record({
  $id: Now.ID["label-sv-task-name"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "name",
    language: "sv",
    label: "Uppgiftens namn",
    plural: "Uppgifternas namn",
  },
});

Record({
  $id: Now.ID["label-sv-task-description"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "description",
    language: "sv",
    label: "Uppgiftens beskrivning",
    plural: "Uppgifternas beskrivningar",
  },
});

Record({
  $id: Now.ID["label-sv-task-priority"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "priority",
    language: "sv",
    label: "Prioritet",
    plural: "Prioriteter",
  },
});

Record({
  $id: Now.ID["label-sv-task-due_date"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "due_date",
    language: "sv",
    label: "Förfallodatum",
    plural: "Förfallodatum",
  },
});

Record({
  $id: Now.ID["label-sv-task-recommendation_source"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "recommendation_source",
    language: "sv",
    label: "Rekommendationskälla",
    plural: "Rekommendationskällor",
  },
});

Record({
  $id: Now.ID["label-sv-task-recommendation_category"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "recommendation_category",
    language: "sv",
    label: "Rekommendationskategori",
    plural: "Rekommendationskategorier",
  },
});

Record({
  $id: Now.ID["label-sv-task-received_at"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "received_at",
    language: "sv",
    label: "Mottagen",
    plural: "Mottagna",
  },
});

Record({
  $id: Now.ID["label-sv-task-received_from"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "received_from",
    language: "sv",
    label: "Mottagen från",
    plural: "Mottagna från",
    hint: "Användarnamnet för kontot som skickade uppgiften.",
  },
});

Record({
  $id: Now.ID["label-sv-task-ticket"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "ticket",
    language: "sv",
    label: "Ärende",
    plural: "Ärenden",
    hint: "Väljs innan ärendet finns, så att en avbruten begäran fullföljs när den upprepas.",
  },
});

Record({
  $id: Now.ID["label-sv-task-ticket_number"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "ticket_number",
    language: "sv",
    label: "Ärendenummer",
    plural: "Ärendenummer",
  },
});

Record({
  $id: Now.ID["label-sv-task-ticket_state_label"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "ticket_state_label",
    language: "sv",
    label: "Ärendets tillstånd",
    plural: "Ärendets tillstånd",
  },
});

Record({
  $id: Now.ID["label-sv-task-ticket_active"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "ticket_active",
    language: "sv",
    label: "Ärendet är öppet",
    plural: "Ärenden som är öppna",
  },
});

Record({
  $id: Now.ID["label-sv-task-ticket_outcome"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "ticket_outcome",
    language: "sv",
    label: "Ärendets utfall",
    plural: "Ärendets utfall",
    hint: "Läst ur tillstånd och avslutskod. Okänt: avslutat i ett tillstånd eller med en avslutskod som ni själva har lagt till.",
  },
});

Record({
  $id: Now.ID["label-sv-task-ticket_priority"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "ticket_priority",
    language: "sv",
    label: "Ärendets prioritet",
    plural: "Ärendets prioriteter",
  },
});

Record({
  $id: Now.ID["label-sv-task-ticket_due_at"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "ticket_due_at",
    language: "sv",
    label: "Ärendet förfaller",
    plural: "Ärendet förfaller",
  },
});

Record({
  $id: Now.ID["label-sv-task-ticket_due_date"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "ticket_due_date",
    language: "sv",
    label: "Ärendets förfallodatum",
    plural: "Ärendets förfallodatum",
  },
});

Record({
  $id: Now.ID["label-sv-task-ticket_created_at"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "ticket_created_at",
    language: "sv",
    label: "Ärendet skapades",
    plural: "Ärendet skapades",
  },
});

Record({
  $id: Now.ID["label-sv-task-ticket_updated_at"],
  table: "sys_documentation",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "ticket_updated_at",
    language: "sv",
    label: "Ärendet ändrades",
    plural: "Ärendet ändrades",
  },
});

Record({
  $id: Now.ID["choice-sv-change-recommendation_source-user"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_change",
    element: "recommendation_source",
    value: "user",
    label: "Användarens rekommendation",
    language: "sv",
    sequence: "0",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-change-recommendation_source-microsoft"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_change",
    element: "recommendation_source",
    value: "microsoft",
    label: "Microsofts rekommendation",
    language: "sv",
    sequence: "1",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-change-recommendation_category-devices"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_change",
    element: "recommendation_category",
    value: "devices",
    label: "Enheter",
    language: "sv",
    sequence: "0",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-change-recommendation_category-data"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_change",
    element: "recommendation_category",
    value: "data",
    label: "Data",
    language: "sv",
    sequence: "1",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-change-recommendation_category-apps"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_change",
    element: "recommendation_category",
    value: "apps",
    label: "Appar",
    language: "sv",
    sequence: "2",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-change-recommendation_category-identity"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_change",
    element: "recommendation_category",
    value: "identity",
    label: "Identitet",
    language: "sv",
    sequence: "3",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-change-recommendation_category-infrastructure"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_change",
    element: "recommendation_category",
    value: "infrastructure",
    label: "Infrastruktur",
    language: "sv",
    sequence: "4",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-incident-recommendation_source-user"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_incident",
    element: "recommendation_source",
    value: "user",
    label: "Användarens rekommendation",
    language: "sv",
    sequence: "0",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-incident-recommendation_source-microsoft"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_incident",
    element: "recommendation_source",
    value: "microsoft",
    label: "Microsofts rekommendation",
    language: "sv",
    sequence: "1",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-incident-recommendation_category-devices"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_incident",
    element: "recommendation_category",
    value: "devices",
    label: "Enheter",
    language: "sv",
    sequence: "0",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-incident-recommendation_category-data"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_incident",
    element: "recommendation_category",
    value: "data",
    label: "Data",
    language: "sv",
    sequence: "1",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-incident-recommendation_category-apps"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_incident",
    element: "recommendation_category",
    value: "apps",
    label: "Appar",
    language: "sv",
    sequence: "2",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-incident-recommendation_category-identity"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_incident",
    element: "recommendation_category",
    value: "identity",
    label: "Identitet",
    language: "sv",
    sequence: "3",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-incident-recommendation_category-infrastructure"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_incident",
    element: "recommendation_category",
    value: "infrastructure",
    label: "Infrastruktur",
    language: "sv",
    sequence: "4",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-setup_step-step-prerequisites"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_setup_step",
    element: "step",
    value: "prerequisites",
    label: "Förutsättningar",
    language: "sv",
    sequence: "0",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-setup_step-step-oauth_entity"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_setup_step",
    element: "step",
    value: "oauth_entity",
    label: "OAuth-entitet",
    language: "sv",
    sequence: "1",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-setup_step-step-integration_user"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_setup_step",
    element: "step",
    value: "integration_user",
    label: "Integrationsanvändare",
    language: "sv",
    sequence: "2",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-setup_step-step-hand_over"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_setup_step",
    element: "step",
    value: "hand_over",
    label: "Överlämning",
    language: "sv",
    sequence: "3",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-setup_step-step-authorize"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_setup_step",
    element: "step",
    value: "authorize",
    label: "Auktorisera",
    language: "sv",
    sequence: "4",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-setup_step-step-test"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_setup_step",
    element: "step",
    value: "test",
    label: "Testa",
    language: "sv",
    sequence: "5",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-task-ticket_type-incident"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "ticket_type",
    value: "incident",
    label: "Incident",
    language: "sv",
    sequence: "0",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-task-ticket_type-change"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "ticket_type",
    value: "change",
    label: "Ändring",
    language: "sv",
    sequence: "1",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-task-priority-1"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "priority",
    value: "1",
    label: "1 - Kritisk",
    language: "sv",
    sequence: "0",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-task-priority-2"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "priority",
    value: "2",
    label: "2 - Hög",
    language: "sv",
    sequence: "1",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-task-priority-3"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "priority",
    value: "3",
    label: "3 - Måttlig",
    language: "sv",
    sequence: "2",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-task-priority-4"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "priority",
    value: "4",
    label: "4 - Låg",
    language: "sv",
    sequence: "3",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-task-ticket_outcome-open"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "ticket_outcome",
    value: "open",
    label: "Öppet",
    language: "sv",
    sequence: "0",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-task-ticket_outcome-done"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "ticket_outcome",
    value: "done",
    label: "Utfört",
    language: "sv",
    sequence: "1",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-task-ticket_outcome-cancelled"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "ticket_outcome",
    value: "cancelled",
    label: "Avbrutet",
    language: "sv",
    sequence: "2",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-task-ticket_outcome-failed"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "ticket_outcome",
    value: "failed",
    label: "Misslyckat",
    language: "sv",
    sequence: "3",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-task-ticket_outcome-gone"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "ticket_outcome",
    value: "gone",
    label: "Borttaget",
    language: "sv",
    sequence: "4",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-task-ticket_outcome-unknown"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "ticket_outcome",
    value: "unknown",
    label: "Avslutat, utfall okänt",
    language: "sv",
    sequence: "5",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-task-ticket_priority-1"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "ticket_priority",
    value: "1",
    label: "1 - Kritisk",
    language: "sv",
    sequence: "0",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-task-ticket_priority-2"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "ticket_priority",
    value: "2",
    label: "2 - Hög",
    language: "sv",
    sequence: "1",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-task-ticket_priority-3"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "ticket_priority",
    value: "3",
    label: "3 - Måttlig",
    language: "sv",
    sequence: "2",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-task-ticket_priority-4"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "ticket_priority",
    value: "4",
    label: "4 - Låg",
    language: "sv",
    sequence: "3",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-task-ticket_priority-5"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "ticket_priority",
    value: "5",
    label: "5 - Planering",
    language: "sv",
    sequence: "4",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-task-recommendation_source-user"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "recommendation_source",
    value: "user",
    label: "Användarens rekommendation",
    language: "sv",
    sequence: "0",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-task-recommendation_source-microsoft"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "recommendation_source",
    value: "microsoft",
    label: "Microsofts rekommendation",
    language: "sv",
    sequence: "1",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-task-recommendation_category-devices"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "recommendation_category",
    value: "devices",
    label: "Enheter",
    language: "sv",
    sequence: "0",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-task-recommendation_category-data"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "recommendation_category",
    value: "data",
    label: "Data",
    language: "sv",
    sequence: "1",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-task-recommendation_category-apps"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "recommendation_category",
    value: "apps",
    label: "Appar",
    language: "sv",
    sequence: "2",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-task-recommendation_category-identity"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "recommendation_category",
    value: "identity",
    label: "Identitet",
    language: "sv",
    sequence: "3",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["choice-sv-task-recommendation_category-infrastructure"],
  table: "sys_choice",
  data: {
    name: "x_mioms_m365ticket_task",
    element: "recommendation_category",
    value: "infrastructure",
    label: "Infrastruktur",
    language: "sv",
    sequence: "4",
    inactive: "false",
  },
});

Record({
  $id: Now.ID["menu-sv-title"],
  table: "sys_translated_text",
  data: {
    tablename: "sys_app_application",
    fieldname: "title",
    documentkey: "fe110a46a3af4e4b94d6618f3899bd61",
    language: "sv",
    value: "Microsoft 365 Ticketing Connector",
  },
});

Record({
  $id: Now.ID["menu-sv-hint"],
  table: "sys_translated_text",
  data: {
    tablename: "sys_app_application",
    fieldname: "hint",
    documentkey: "fe110a46a3af4e4b94d6618f3899bd61",
    language: "sv",
    value: "Incidenter och ändringar från Microsoft Secure Score",
  },
});

Record({
  $id: Now.ID["menu-setup-sv-title"],
  table: "sys_translated_text",
  data: {
    tablename: "sys_app_module",
    fieldname: "title",
    documentkey: "45f52b6ec1d4417286812c1b52378706",
    language: "sv",
    value: "Installationschecklista",
  },
});

Record({
  $id: Now.ID["menu-setup-sv-hint"],
  table: "sys_translated_text",
  data: {
    tablename: "sys_app_module",
    fieldname: "hint",
    documentkey: "45f52b6ec1d4417286812c1b52378706",
    language: "sv",
    value: "Ansluter instansen till säkerhetscentret, steg för steg",
  },
});

Record({
  $id: Now.ID["menu-status-sv-title"],
  table: "sys_translated_text",
  data: {
    tablename: "sys_app_module",
    fieldname: "title",
    documentkey: "54ac078a06a446cb83813d3c678fd37b",
    language: "sv",
    value: "Anslutningsstatus",
  },
});

Record({
  $id: Now.ID["menu-status-sv-hint"],
  table: "sys_translated_text",
  data: {
    tablename: "sys_app_module",
    fieldname: "hint",
    documentkey: "54ac078a06a446cb83813d3c678fd37b",
    language: "sv",
    value: "Om säkerhetscentret är anslutet, och vad som har kommit därifrån",
  },
});

Record({
  $id: Now.ID["menu-open-tickets-sv-title"],
  table: "sys_translated_text",
  data: {
    tablename: "sys_app_module",
    fieldname: "title",
    documentkey: "8b2e8adf26774a64ba13caff0acadbf4",
    language: "sv",
    value: "Öppna ärenden",
  },
});

Record({
  $id: Now.ID["menu-open-tickets-sv-hint"],
  table: "sys_translated_text",
  data: {
    tablename: "sys_app_module",
    fieldname: "hint",
    documentkey: "8b2e8adf26774a64ba13caff0acadbf4",
    language: "sv",
    value: "Ändringar och incidenter som ännu kräver arbete",
  },
});

Record({
  $id: Now.ID["menu-all-tickets-sv-title"],
  table: "sys_translated_text",
  data: {
    tablename: "sys_app_module",
    fieldname: "title",
    documentkey: "6c41dc1c67a44e2baa0f0ca2cab19c70",
    language: "sv",
    value: "Alla ärenden",
  },
});

Record({
  $id: Now.ID["menu-all-tickets-sv-hint"],
  table: "sys_translated_text",
  data: {
    tablename: "sys_app_module",
    fieldname: "hint",
    documentkey: "6c41dc1c67a44e2baa0f0ca2cab19c70",
    language: "sv",
    value: "Ändringar och incidenter i en lista, de senast ändrade först",
  },
});

Record({
  $id: Now.ID["menu-change-tickets-sv-title"],
  table: "sys_translated_text",
  data: {
    tablename: "sys_app_module",
    fieldname: "title",
    documentkey: "8d99a99931c9422095e3fcb2361a20f2",
    language: "sv",
    value: "Ändringsärenden",
  },
});

Record({
  $id: Now.ID["menu-change-tickets-sv-hint"],
  table: "sys_translated_text",
  data: {
    tablename: "sys_app_module",
    fieldname: "hint",
    documentkey: "8d99a99931c9422095e3fcb2361a20f2",
    language: "sv",
    value: "Microsoft 365-begäranden om säkerhets- och konfigurationsändring",
  },
});

Record({
  $id: Now.ID["menu-incident-tickets-sv-title"],
  table: "sys_translated_text",
  data: {
    tablename: "sys_app_module",
    fieldname: "title",
    documentkey: "4b693ade98b74ef7ac793a4784f95121",
    language: "sv",
    value: "Incidentärenden",
  },
});

Record({
  $id: Now.ID["menu-incident-tickets-sv-hint"],
  table: "sys_translated_text",
  data: {
    tablename: "sys_app_module",
    fieldname: "hint",
    documentkey: "4b693ade98b74ef7ac793a4784f95121",
    language: "sv",
    value: "Microsoft 365-säkerhetsincidenter",
  },
});

Record({
  $id: Now.ID["menu-tasks-sv-title"],
  table: "sys_translated_text",
  data: {
    tablename: "sys_app_module",
    fieldname: "title",
    documentkey: "e7a73c41251e4d9296e40ecf978e1c4f",
    language: "sv",
    value: "Datautbyte",
  },
});

Record({
  $id: Now.ID["menu-tasks-sv-hint"],
  table: "sys_translated_text",
  data: {
    tablename: "sys_app_module",
    fieldname: "hint",
    documentkey: "e7a73c41251e4d9296e40ecf978e1c4f",
    language: "sv",
    value: "Vad som har tagits emot, fält för fält, när och av vem",
  },
});

Record({
  $id: Now.ID["menu-connection-sv-title"],
  table: "sys_translated_text",
  data: {
    tablename: "sys_app_module",
    fieldname: "title",
    documentkey: "0f4f864ab6604c94a078bb60fcab65b1",
    language: "sv",
    value: "Anslutning",
  },
});

Record({
  $id: Now.ID["menu-connection-sv-hint"],
  table: "sys_translated_text",
  data: {
    tablename: "sys_app_module",
    fieldname: "hint",
    documentkey: "0f4f864ab6604c94a078bb60fcab65b1",
    language: "sv",
    value: "Det registrerade säkerhetscentret och dess dörrklocka",
  },
});

Record({
  $id: Now.ID["menu-privacy-sv-title"],
  table: "sys_translated_text",
  data: {
    tablename: "sys_app_module",
    fieldname: "title",
    documentkey: "e378d4b8b4ca40aeac12fa74fcb21275",
    language: "sv",
    value: "Appens sekretesspolicy",
  },
});

Record({
  $id: Now.ID["menu-privacy-sv-hint"],
  table: "sys_translated_text",
  data: {
    tablename: "sys_app_module",
    fieldname: "hint",
    documentkey: "e378d4b8b4ca40aeac12fa74fcb21275",
    language: "sv",
    value: "Vad appen samlar in, och vad som lämnar instansen",
  },
});

Record({
  $id: Now.ID["menu-support-sv-title"],
  table: "sys_translated_text",
  data: {
    tablename: "sys_app_module",
    fieldname: "title",
    documentkey: "1dedbcee7907442fb115e508509d1728",
    language: "sv",
    value: "Kontakta supporten",
  },
});

Record({
  $id: Now.ID["menu-support-sv-hint"],
  table: "sys_translated_text",
  data: {
    tablename: "sys_app_module",
    fieldname: "hint",
    documentkey: "1dedbcee7907442fb115e508509d1728",
    language: "sv",
    value: "Var du ber om hjälp, och vad du skickar med",
  },
});
