/**
 * What the page itself says, in English. Names in braces are replaced by values. What the code calls doorbell, ring and
 * change feed is to a reader a signal of a change, and asking for changes.
 */
export const PAGE_TEXTS = {
  'page.title': 'Microsoft 365 Ticketing Connector',
  'page.loading': 'Reading the state of this instance …',
  'page.skip': 'Skip to the content',
  'page.again': 'Try again',
  'page.failed': 'The page could not be read',
  'page.not_allowed':
    'Your roles do not open the installation checklist. An administrator of the app can grant you one.',
  'page.no_answer': 'The instance did not answer. Check your network connection, then try again.',
  'page.refused': 'The instance refused the request: {detail}',
  'page.signed_out': 'Your session has ended. Reload the page and sign in again.',

  'nav.label': 'Views',
  'nav.checklist': 'Installation checklist',
  'nav.status': 'Connection status',

  'state.not_started': 'Not started',
  'state.done': 'Done',
  'state.attention': 'Needs attention',

  'check_state.ok': 'In order',
  'check_state.attention': 'Look at this',
  'check_state.failed': 'Failed',
  'check_state.unknown': 'Could not be read',

  'checklist.intro':
    'Six steps connect this instance to the Microsoft 365 security center. State is read from the instance each time, so what you see is what is there.',
  'checklist.progress': '{done} of {all} steps are done.',
  'checklist.next': 'Next: {step}.',
  'checklist.complete': 'Tickets shared in the security center now arrive here.',
  'checklist.done_by': 'Done by {who}, {when}',
  'checklist.verified_by': 'Validated by {who}, {when}',
  'checklist.passed': 'Checks in order: {count}',
  'checklist.passed_show': 'Show them',
  'checklist.passed_hide': 'Hide them',
  'checklist.cause': 'Cause',
  'checklist.remedy': 'Remedy',
  'checklist.open_record': 'Open the record',

  'action.validate': 'Validate again',
  'action.validating': 'Validating …',
  'action.validated': '{step}: {state}',
  'action.redo': 'Do it again',
  'action.undo': 'Undo',
  'action.undone': '{step} was undone',
  'action.cancel': 'Cancel',
  'action.copy': 'Copy',
  'action.copy_what': 'Copy {what}',
  'action.copied': '{what} copied',
  'action.copy_failed': 'The browser does not let the page copy. Select the text and copy it yourself.',
  'action.working': 'Working …',
  'form.required': 'Fields marked with * are required.',

  'secret.title': 'Shown now, and never again',
  'secret.kept': 'I have copied everything',

  'prerequisites.title': 'Prerequisites',
  'prerequisites.purpose': 'What this instance must offer before anything is created.',
  'prerequisites.hi':
    'An administrator installs the app with the now-sdk command. If your organization takes apps from the ServiceNow Store only, HI (Support) credentials are needed there; on this page they are not.',

  'oauth_entity.title': 'OAuth entity',
  'oauth_entity.purpose':
    'Creates the application registry (System OAuth > Application Registry) through which the security center asks for access.',
  'oauth_entity.name': 'Name',
  'oauth_entity.name_hint': 'The consent page shows it, and you find the record under it later.',
  'oauth_entity.default_name': 'Microsoft 365 Ticketing Connector',
  'oauth_entity.redirect_url': 'Redirect address',
  'oauth_entity.redirect_url_hint':
    'The security administrator finds it in the security center, under ServiceNow settings, and can copy it there. It ends in /servicenow/oauth/callback.',
  'oauth_entity.create': 'Create the OAuth entity',
  'oauth_entity.renew': 'Give it a new secret',
  'oauth_entity.renew_hint':
    'The old secret stops working at once. Hand the new one over to the security center afterwards.',
  'oauth_entity.created': 'The OAuth entity {name} is ready',
  'oauth_entity.client_id': 'Client ID',
  'oauth_entity.client_secret': 'Client secret',
  'oauth_entity.secret_once':
    'The instance keeps the secret encrypted and no page, list, log or export will show it again. Copy it now. If it is lost, do the step again for a new one.',
  'oauth_entity.undo_what':
    'The application registry is switched off and every token issued through it is refused. The record stays: doing the step again takes it again, with a new secret.',

  'integration_user.title': 'Integration user',
  'integration_user.purpose':
    'Creates the account that the security center acts as on this instance. It is never the account of a person.',
  'integration_user.user_name': 'User ID of the integration user',
  'integration_user.first_name': 'First name',
  'integration_user.last_name': 'Last name',
  'integration_user.email': 'E-mail address',
  'integration_user.email_hint':
    'An address that a team reads, for example m365-tickets@your-company.com. With single sign-on it can be the address of a security administrator in Entra ID made for this purpose.',
  'integration_user.create': 'Create the integration user',
  'integration_user.renew': 'Give it a new password',
  'integration_user.renew_hint': 'The old password stops working at once. Tokens already issued go on working.',
  'integration_user.created': 'The integration user {name} is ready',
  'integration_user.password': 'Password of the integration user',
  'integration_user.password_once':
    'The instance keeps the password encrypted and no page, list, log or export will show it again. Copy it now. If it is lost, do the step again for a new one.',
  'integration_user.roles': 'Roles it gets, and why',
  'integration_user.role_integration':
    'Opens the REST resources of this app for tasks, states and the connection. It gives no right on any table, so a stolen token reads no other record.',
  'integration_user.role_none': 'No other role: no itil, no admin, no web service role.',
  'integration_user.undo_what':
    'The user is deactivated and its tokens are refused. The record stays: doing the step again takes it again, with a new password.',

  'hand_over.title': 'Hand-over',
  'hand_over.purpose': 'Takes the values to the security center.',
  'hand_over.first': 'Do the steps OAuth entity and Integration user first: they make the values.',
  'hand_over.do_1': 'Sign in to the security center as Security Administrator or Global Administrator.',
  'hand_over.do_2': 'Open ServiceNow settings, or choose Connect to ServiceNow on the home page.',
  'hand_over.do_3': 'Enter these values into the fields of the same name, and save:',
  'hand_over.instance_url': 'Instance address',
  'hand_over.client_id': 'Client ID',
  'hand_over.client_secret': 'Shown once in step 2. If it was not copied, do that step again.',
  'hand_over.at_authorize': 'Whoever presses Authorize there signs in to this instance with:',
  'hand_over.password': 'Shown once in step 3. If it was not copied, do that step again.',
  'hand_over.secrets':
    'Pass the client secret and the password on through a channel of their own, such as a shared password safe, not by e-mail.',
  'hand_over.confirm': 'I have entered the values',
  'hand_over.confirmed': 'The hand-over is noted',
  'hand_over.undo_what': 'Only the note that the values were handed over is removed.',

  'authorize.title': 'Authorize',
  'authorize.purpose': 'Happens in the security center. This page notices it automatically.',
  'authorize.do_1': 'In the security center open ServiceNow settings and choose Authorize.',
  'authorize.do_2': 'Sign in to this instance as {user}. If you are signed in as yourself, choose "Not you?" first.',
  'authorize.do_3': 'Press Allow. You are sent back to the security center.',
  'authorize.user': 'the integration user',
  'authorize.waiting': 'Waiting for the authorization. You need not reload this page.',
  'authorize.noticed': 'The security center is authorized',
  'authorize.undo_what':
    'The security center is disconnected from this instance: its calls are refused until it registers again. Tickets, the data-exchange record, the OAuth entity and the integration user stay.',

  'test.title': 'Test',
  'test.purpose':
    'Sends a signal to the security center and waits until it has asked for changes: the whole way there and back. No ticket or other record of yours is created or changed.',
  'test.run': 'Run the test',
  'test.running': 'The signal was sent. Waiting for the security center to ask for changes …',
  'test.finished': 'The test has finished',
  'test.nothing': 'No security center has registered. Finish the authorization first, then test again.',
  'test.undo_what': 'Only the note that the test was run is removed.',

  'status.connected': 'Connected',
  'status.not_connected': 'Not connected',
  'status.trouble': 'Connected, with trouble',
  'status.not_connected_explain': 'No security center has registered on this instance.',
  'status.to_checklist': 'Open the installation checklist',
  'status.ask_admin': 'An administrator of the app can connect it with the installation checklist.',
  'status.refresh': 'Read again',
  'status.refreshed': 'The status was read again',
  'status.connection': 'Connection',
  'status.security_center': 'Security center',
  'status.since': 'Connected since',
  'status.registered_by': 'Acts here as',
  'status.last_in': 'Last call of the security center',
  'status.last_out': 'Last signal answered',
  'status.pending': 'Signals waiting',
  'status.pending_none': 'None',
  'status.pending_since': '1, queued {when}',
  'status.never': 'Never',
  'status.last_error': 'Last error',
  'status.no_error': 'None',
  'status.tickets': 'Tickets',
  'status.tickets_none': 'No ticket has come from the security center yet.',
  'status.chart':
    'Tickets by type: {changes} change tickets, {open_changes} of them open; {incidents} incident tickets, {open_incidents} of them open.',
  'status.change': 'Change tickets',
  'status.incident': 'Incident tickets',
  'status.open': 'Open',
  'status.closed': 'Closed',
  'status.open_of': '{open} open of {created}',
  'status.exchange': 'Data exchange',
  'status.exchange_explain':
    'All that the security center sent for each ticket, field by field. Nothing else is received. Newest first.',
  'status.exchange_all': 'Open the whole list',
  'status.exchange_none': 'Nothing has been received yet.',
  'status.exchange_received': 'Received {when}, sent by {who}',
  'status.ticket': 'Ticket',
  'status.disconnect': 'Disconnect',
  'status.disconnect_title': 'Disconnect the security center?',
  'status.disconnect_goes':
    'From now on the instance refuses the calls of the security center and sends it no signals. Removed: its registration and the key that signs the signals.',
  'status.disconnect_stays':
    'Stays: all tickets and their history, the data-exchange record, the OAuth entity, the integration user and the checklist.',
  'status.disconnect_for_good':
    'The security center can register again by Test now or a new authorization, as long as its token is valid. To shut it out for good, undo the step OAuth entity as well, and remove the connection in the security center.',
  'status.disconnected': 'The security center is disconnected',

  'field.ticket_type': 'Ticket type',
  'field.requested_by': 'User ID of the person who created it',
  'field.name': 'Task name',
  'field.description': 'Task description',
  'field.priority': 'Priority',
  'field.due_date': 'Due date',
  'field.recommendation_source': 'Recommendation source',
  'field.recommendation_category': 'Recommendation category',
  'field.correlation_id': 'Correlation ID',
  'value.change': 'Change',
  'value.incident': 'Incident',
  'value.user': 'User recommendation',
  'value.microsoft': 'Microsoft recommendation',
  'value.devices': 'Devices',
  'value.data': 'Data',
  'value.apps': 'Apps',
  'value.identity': 'Identity',
  'value.infrastructure': 'Infrastructure',
  'value.priority_1': '1 - Critical',
  'value.priority_2': '2 - High',
  'value.priority_3': '3 - Moderate',
  'value.priority_4': '4 - Low',

  'action.copied_now': 'Copied',
  'issue.required': 'Fill in this field.',
  'issue.type': 'Enter a text.',
  'issue.too_long': 'This is too long. Shorten it.',
  'issue.control_character': 'This holds a character that cannot be shown. Type it anew on one line.',
  'issue.malformed': 'This holds characters that are not allowed here.',
  'issue.other': 'The instance does not take this value. Check it.',
  'issue.name.taken':
    'Another application registry has this name, and this checklist does not know it as its own. Choose another name.',
  'issue.redirect_url.malformed':
    'This is not an address of a security center. Copy the redirect address from there; it begins with https://.',
  'issue.redirect_url.not_allowed':
    'This is not the redirect address. Copy it from the ServiceNow settings of the security center; it ends in /servicenow/oauth/callback.',
  'issue.user_name.taken':
    'Another user has this user ID, and this checklist does not know it as its own. Choose another user ID, or delete that user if nobody needs it.',
  'issue.user_name.malformed': 'Use only letters, digits, and the characters . _ @ -',
  'issue.email.malformed': 'Enter an e-mail address such as name@example.com.',
  'issue.outbound_addresses.malformed':
    'Enter only IP addresses or blocks of them, such as 203.0.113.7 or 198.51.100.0/24, separated by commas or spaces.',
  'issue.outbound_addresses.too_long': 'These are too many addresses. Enter blocks such as 198.51.100.0/24 instead.',
  'prerequisites.outbound_addresses': 'Outbound addresses of the security center',
  'prerequisites.outbound_addresses_hint':
    'Optional. Copy them from the ServiceNow settings of the security center: the rules of IP Address Access Control are held against them, before the first call too.',
  'prerequisites.save': 'Save the addresses',
  'prerequisites.saved': 'The addresses are saved',
  'hand_over.open': 'Open ServiceNow settings',
  'hand_over.copy_all': 'Copy all',
  'hand_over.values': 'All values',
  'authorize.sso_title': 'Single sign-on does not let you sign in as this user?',
  'authorize.sso':
    'Open /login.do in a private window, sign in as {user}, and authorize in the same window. If sign-in with a password is closed, create a security administrator in Entra ID with the user name and e-mail address of {user}, sign in to the security center as that person, and authorize. Once it is authorized, the Security Administrator role can be removed from that person again.',
  'help.title': 'Help',
  'help.close': 'Close',
  'help.order.title': 'In which order do I do the steps?',
  'help.order.text':
    'From top to bottom: the step to do next is open. Steps 1 to 3 happen here, step 4 takes the values to the security center, step 5 happens there, and step 6 proves that both directions work. Every step can be validated again, done again and undone.',
  'help.secret.title': 'I have lost the client secret or the password',
  'help.secret.text':
    'Do step 2 or step 3 again: the same record gets a new secret, and the old one stops working at once. Hand a new client secret over to the security center. The password is needed only to authorize.',
  'help.person.title': 'Who has to press Allow?',
  'help.person.text':
    'The integration user of step 3, never a person: the token can do all that its user may do. If you are signed in as yourself, choose "Not you?" on the consent page. Step 5 names tokens of other people; revoke them in System OAuth > Manage Tokens.',
  'help.sso.title': 'Single sign-on is in the way',
  'help.sso.text':
    'Sign in at /login.do as the integration user, or create a security administrator in Entra ID with the same user name and e-mail address and authorize as that person. Afterwards the Security Administrator role can be removed from that person.',
  'help.ip.title': 'IP addresses are filtered',
  'help.ip.text':
    'The instance answers a blocked address with 403 before any sign-in, and its transaction log shows nothing. Copy the outbound addresses from the ServiceNow settings of the security center into step 1: it names the rule that keeps one out. Outgoing, allow HTTPS to the security center.',
  'help.disconnect.title': 'What does Disconnect do?',
  'help.disconnect.text':
    'The instance refuses calls of the security center and sends it no signals, until somebody there chooses Test now or authorizes again. Tickets stay, and what waits there is kept. To shut it out for good, undo step 2 as well: that ends every token.',
  'help.end.title': 'How long does the authorization hold?',
  'help.end.text':
    '100 days by default. Connection status shows the days left, and step 5 warns 14 days before. Choose Authorize in the security center again; nothing is lost meanwhile.',
  'help.receives.title': 'What crosses between the two?',
  'help.receives.text':
    'Connection status lists both directions: for each ticket what the security center sent, field by field, and what it reads from this instance.',
  'status.unregistered': 'Called, but not registered',
  'status.unregistered_explain':
    'A security center calls this instance, and has not registered for signals of changes. In its ServiceNow settings choose Test now.',
  'status.was_disconnected': 'Disconnected',
  'status.was_disconnected_explain':
    '{who} disconnected the security center, {when}. This instance refuses its calls. To connect again, choose Test now in the ServiceNow settings of the security center.',
  'status.days_left': 'Authorization',
  'status.days': '{days} days left, until {when}',
  'status.days_unknown': 'The instance does not tell this app how long it holds',
  'status.sent': 'What the security center receives',
  'status.sent_explain': 'All that the security center reads from this instance. It reads no other record.',
  'status.sent_secrets': 'To connect: instance address, client ID, client secret, access token and refresh token.',
  'status.sent_ticket':
    'For each ticket that it created: number, record, state, priority, due date, and when it was created and changed.',
  'status.sent_states': 'Technical: the list of ticket states.',
  'status.sent_instance':
    'Technical: instance name, release, version of this app, clock, the user that it calls as and the user that the checklist made, and whether it is registered.',
  'status.sent_doorbell': 'Signals of changes: signed, without data.',
} as const;
