import { Record } from '@servicenow/sdk/core';

// Written by `npm run generate`; do not edit.

Record({
  $id: Now.ID["message-en-privacy.title"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.title",
    language: "en",
    message: "App Privacy Policy",
  },
});

Record({
  $id: Now.ID["message-en-privacy.intro"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.intro",
    language: "en",
    message: "Microsoft 365 Ticketing Connector. This is all the data that it handles.",
  },
});

Record({
  $id: Now.ID["message-en-privacy.in"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.in",
    language: "en",
    message: "What comes to this instance",
  },
});

Record({
  $id: Now.ID["message-en-privacy.in_for_each"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.in_for_each",
    language: "en",
    message: "For each ticket that a person shares from the security center:",
  },
});

Record({
  $id: Now.ID["message-en-privacy.field"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.field",
    language: "en",
    message: "Field",
  },
});

Record({
  $id: Now.ID["message-en-privacy.holds"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.holds",
    language: "en",
    message: "Holds",
  },
});

Record({
  $id: Now.ID["message-en-privacy.requested_by"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.requested_by",
    language: "en",
    message: "Requested by",
  },
});

Record({
  $id: Now.ID["message-en-privacy.requested_by_holds"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.requested_by_holds",
    language: "en",
    message: "User ID of the person who shared the task",
  },
});

Record({
  $id: Now.ID["message-en-privacy.name"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.name",
    language: "en",
    message: "Task name, task description",
  },
});

Record({
  $id: Now.ID["message-en-privacy.name_holds"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.name_holds",
    language: "en",
    message: "As that person edited them",
  },
});

Record({
  $id: Now.ID["message-en-privacy.priority"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.priority",
    language: "en",
    message: "Priority, due date",
  },
});

Record({
  $id: Now.ID["message-en-privacy.priority_holds"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.priority_holds",
    language: "en",
    message: "As that person chose them",
  },
});

Record({
  $id: Now.ID["message-en-privacy.source"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.source",
    language: "en",
    message: "Recommendation source",
  },
});

Record({
  $id: Now.ID["message-en-privacy.source_holds"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.source_holds",
    language: "en",
    message: "The person, or Microsoft",
  },
});

Record({
  $id: Now.ID["message-en-privacy.category"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.category",
    language: "en",
    message: "Recommendation category",
  },
});

Record({
  $id: Now.ID["message-en-privacy.category_holds"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.category_holds",
    language: "en",
    message: "Devices, data, apps, identity or infrastructure",
  },
});

Record({
  $id: Now.ID["message-en-privacy.type"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.type",
    language: "en",
    message: "Ticket type, correlation ID",
  },
});

Record({
  $id: Now.ID["message-en-privacy.type_holds"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.type_holds",
    language: "en",
    message: "Incident or change, and a random ID",
  },
});

Record({
  $id: Now.ID["message-en-privacy.in_connection"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.in_connection",
    language: "en",
    message: "Each record also notes when it was received and from which account. With the connection come the address of the security center, the network address from which it last called, the address of its doorbell and the key that signs the doorbell, which is stored encrypted.",
  },
});

Record({
  $id: Now.ID["message-en-privacy.out"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.out",
    language: "en",
    message: "What leaves this instance",
  },
});

Record({
  $id: Now.ID["message-en-privacy.out_asked"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.out_asked",
    language: "en",
    message: "To the security center, when it asks as the integration user: number, record ID, table, state, priority, due date and times of the tickets it made, the states that a ticket can have, the name and release of this instance and the version of this app. No comments, no work notes, no attachments, no other records.",
  },
});

Record({
  $id: Now.ID["message-en-privacy.out_by_hand"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.out_by_hand",
    language: "en",
    message: "By hand, through the person who sets the connection up: the name of the instance, client ID and client secret. The instance itself issues the access and refresh tokens.",
  },
});

Record({
  $id: Now.ID["message-en-privacy.out_doorbell"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.out_doorbell",
    language: "en",
    message: "The doorbell: a signed request without data that says only that something changed.",
  },
});

Record({
  $id: Now.ID["message-en-privacy.out_nothing"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.out_nothing",
    language: "en",
    message: "Nothing goes anywhere else. The app collects no usage data.",
  },
});

Record({
  $id: Now.ID["message-en-privacy.stays"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.stays",
    language: "en",
    message: "How long it stays",
  },
});

Record({
  $id: Now.ID["message-en-privacy.stays_what"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.stays_what",
    language: "en",
    message: "Tickets and their task records stay until you delete them. Disconnecting removes the registered address and the key. Removing the app is described in its upgrade and removal notes.",
  },
});

Record({
  $id: Now.ID["message-en-privacy.see"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.see",
    language: "en",
    message: "See for yourself",
  },
});

Record({
  $id: Now.ID["message-en-privacy.see_what"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.see_what",
    language: "en",
    message: "Everything that was received is listed field by field:",
  },
});

Record({
  $id: Now.ID["message-en-privacy.see_link"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.see_link",
    language: "en",
    message: "Data exchange",
  },
});

Record({
  $id: Now.ID["message-en-support.title"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.support.title",
    language: "en",
    message: "Contact Support",
  },
});

Record({
  $id: Now.ID["message-en-support.intro"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.support.intro",
    language: "en",
    message: "The Microsoft 365 Ticketing Connector is open source and supported by its authors, on working days and without a promised response time. ServiceNow does not support it.",
  },
});

Record({
  $id: Now.ID["message-en-support.before"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.support.before",
    language: "en",
    message: "Before you ask",
  },
});

Record({
  $id: Now.ID["message-en-support.before_what"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.support.before_what",
    language: "en",
    message: "Most causes are found by the app itself: validate each step of the checklist. Each check names the cause, the remedy and the record to mend.",
  },
});

Record({
  $id: Now.ID["message-en-support.before_link"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.support.before_link",
    language: "en",
    message: "Installation checklist",
  },
});

Record({
  $id: Now.ID["message-en-support.where"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.support.where",
    language: "en",
    message: "Where to ask",
  },
});

Record({
  $id: Now.ID["message-en-support.where_issue"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.support.where_issue",
    language: "en",
    message: "A fault or a wish: open an issue in the repository that you got the app from.",
  },
});

Record({
  $id: Now.ID["message-en-support.where_security"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.support.where_security",
    language: "en",
    message: "A weakness in security: open a private security advisory there instead.",
  },
});

Record({
  $id: Now.ID["message-en-support.where_center"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.support.where_center",
    language: "en",
    message: "The security center: your own administrator of the connector service.",
  },
});

Record({
  $id: Now.ID["message-en-support.send"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.support.send",
    language: "en",
    message: "What to send along",
  },
});

Record({
  $id: Now.ID["message-en-support.send_version"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.support.send_version",
    language: "en",
    message: "The version of the app and the release of the instance, as the checklist shows them",
  },
});

Record({
  $id: Now.ID["message-en-support.send_text"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.support.send_text",
    language: "en",
    message: "The text of the check or error, and the correlation ID of the ticket",
  },
});

Record({
  $id: Now.ID["message-en-support.send_never"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.support.send_never",
    language: "en",
    message: "Never a client secret, a password, a token, or customer data",
  },
});
