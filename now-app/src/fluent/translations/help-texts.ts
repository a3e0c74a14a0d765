/** The two help pages, in English. They have no server code: each text is a translation record that the page names. */
export const HELP_TEXTS: Readonly<Record<string, string>> = {
  'privacy.title': 'App Privacy Policy',
  'privacy.intro': 'Microsoft 365 Ticketing Connector. This is all the data that it handles.',
  'privacy.in': 'What comes to this instance',
  'privacy.in_for_each': 'For each ticket that a person shares from the security center:',
  'privacy.field': 'Field',
  'privacy.holds': 'Holds',
  'privacy.requested_by': 'Requested by',
  'privacy.requested_by_holds': 'User ID of the person who shared the task',
  'privacy.name': 'Task name, task description',
  'privacy.name_holds': 'As that person edited them',
  'privacy.priority': 'Priority, due date',
  'privacy.priority_holds': 'As that person chose them',
  'privacy.source': 'Recommendation source',
  'privacy.source_holds': 'The person, or Microsoft',
  'privacy.category': 'Recommendation category',
  'privacy.category_holds': 'Devices, data, apps, identity or infrastructure',
  'privacy.type': 'Ticket type, correlation ID',
  'privacy.type_holds': 'Incident or change, and a random ID',
  'privacy.in_connection':
    'Each record also notes when it was received and from which account. With the connection come the address of the security center, the network address from which it last called, the address of its doorbell and the key that signs the doorbell, which is stored encrypted.',
  'privacy.out': 'What leaves this instance',
  'privacy.out_asked':
    'To the security center, when it asks as the integration user: number, record ID, table, state, priority, due date and times of the tickets it made, the states that a ticket can have, the name and release of this instance and the version of this app. No comments, no work notes, no attachments, no other records.',
  'privacy.out_by_hand':
    'By hand, through the person who sets the connection up: the name of the instance, client ID and client secret. The instance itself issues the access and refresh tokens.',
  'privacy.out_doorbell': 'The doorbell: a signed request without data that says only that something changed.',
  'privacy.out_nothing': 'Nothing goes anywhere else. The app collects no usage data.',
  'privacy.stays': 'How long it stays',
  'privacy.stays_what':
    'Tickets and their task records stay until you delete them. Disconnecting removes the registered address and the key. Removing the app is described in its upgrade and removal notes.',
  'privacy.see': 'See for yourself',
  'privacy.see_what': 'Everything that was received is listed field by field:',
  'privacy.see_link': 'Data exchange',

  'support.title': 'Contact Support',
  'support.intro':
    'The Microsoft 365 Ticketing Connector is open source and supported by its authors, on working days and without a promised response time. ServiceNow does not support it.',
  'support.before': 'Before you ask',
  'support.before_what':
    'Most causes are found by the app itself: validate each step of the checklist. Each check names the cause, the remedy and the record to mend.',
  'support.before_link': 'Installation checklist',
  'support.where': 'Where to ask',
  'support.where_issue': 'A fault or a wish: open an issue in the repository that you got the app from.',
  'support.where_security': 'A weakness in security: open a private security advisory there instead.',
  'support.where_center': 'The security center: your own administrator of the connector service.',
  'support.send': 'What to send along',
  'support.send_version': 'The version of the app and the release of the instance, as the checklist shows them',
  'support.send_text': 'The text of the check or error, and the correlation ID of the ticket',
  'support.send_never': 'Never a client secret, a password, a token, or customer data',
};
