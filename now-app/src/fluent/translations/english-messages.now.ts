import { Record } from '@servicenow/sdk/core';

// Written by scripts/translations/main.ts from the texts; do not edit.

Record({
  $id: Now.ID['message-en-page.title'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.page.title',
    language: 'en',
    message: 'Microsoft 365 Ticketing Connector',
  },
});

Record({
  $id: Now.ID['message-en-page.loading'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.page.loading',
    language: 'en',
    message: 'Reading the state of this instance …',
  },
});

Record({
  $id: Now.ID['message-en-page.skip'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.page.skip',
    language: 'en',
    message: 'Skip to the content',
  },
});

Record({
  $id: Now.ID['message-en-page.again'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.page.again',
    language: 'en',
    message: 'Try again',
  },
});

Record({
  $id: Now.ID['message-en-page.failed'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.page.failed',
    language: 'en',
    message: 'The page could not be read',
  },
});

Record({
  $id: Now.ID['message-en-page.not_allowed'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.page.not_allowed',
    language: 'en',
    message: 'Your roles do not open the installation checklist. An administrator of the app can grant you one.',
  },
});

Record({
  $id: Now.ID['message-en-page.no_answer'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.page.no_answer',
    language: 'en',
    message: 'The instance did not answer. Check your network connection, then try again.',
  },
});

Record({
  $id: Now.ID['message-en-page.refused'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.page.refused',
    language: 'en',
    message: 'The instance refused the request: {detail}',
  },
});

Record({
  $id: Now.ID['message-en-page.signed_out'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.page.signed_out',
    language: 'en',
    message: 'Your session has ended. Reload the page and sign in again.',
  },
});

Record({
  $id: Now.ID['message-en-nav.label'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.nav.label',
    language: 'en',
    message: 'Views',
  },
});

Record({
  $id: Now.ID['message-en-nav.checklist'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.nav.checklist',
    language: 'en',
    message: 'Installation checklist',
  },
});

Record({
  $id: Now.ID['message-en-nav.status'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.nav.status',
    language: 'en',
    message: 'Connection status',
  },
});

Record({
  $id: Now.ID['message-en-state.not_started'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.state.not_started',
    language: 'en',
    message: 'Not started',
  },
});

Record({
  $id: Now.ID['message-en-state.done'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.state.done',
    language: 'en',
    message: 'Done',
  },
});

Record({
  $id: Now.ID['message-en-state.attention'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.state.attention',
    language: 'en',
    message: 'Needs attention',
  },
});

Record({
  $id: Now.ID['message-en-check_state.ok'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check_state.ok',
    language: 'en',
    message: 'In order',
  },
});

Record({
  $id: Now.ID['message-en-check_state.attention'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check_state.attention',
    language: 'en',
    message: 'Look at this',
  },
});

Record({
  $id: Now.ID['message-en-check_state.failed'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check_state.failed',
    language: 'en',
    message: 'Failed',
  },
});

Record({
  $id: Now.ID['message-en-check_state.unknown'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check_state.unknown',
    language: 'en',
    message: 'Could not be read',
  },
});

Record({
  $id: Now.ID['message-en-checklist.intro'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.checklist.intro',
    language: 'en',
    message:
      'Six steps connect this instance to the Microsoft 365 security center. State is read from the instance each time, so what you see is what is there.',
  },
});

Record({
  $id: Now.ID['message-en-checklist.progress'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.checklist.progress',
    language: 'en',
    message: '{done} of {all} steps are done.',
  },
});

Record({
  $id: Now.ID['message-en-checklist.next'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.checklist.next',
    language: 'en',
    message: 'Next: {step}.',
  },
});

Record({
  $id: Now.ID['message-en-checklist.complete'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.checklist.complete',
    language: 'en',
    message: 'Tickets shared in the security center now arrive here.',
  },
});

Record({
  $id: Now.ID['message-en-checklist.done_by'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.checklist.done_by',
    language: 'en',
    message: 'Done by {who}, {when}',
  },
});

Record({
  $id: Now.ID['message-en-checklist.verified_by'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.checklist.verified_by',
    language: 'en',
    message: 'Validated by {who}, {when}',
  },
});

Record({
  $id: Now.ID['message-en-checklist.passed'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.checklist.passed',
    language: 'en',
    message: 'Checks in order: {count}',
  },
});

Record({
  $id: Now.ID['message-en-checklist.passed_show'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.checklist.passed_show',
    language: 'en',
    message: 'Show them',
  },
});

Record({
  $id: Now.ID['message-en-checklist.passed_hide'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.checklist.passed_hide',
    language: 'en',
    message: 'Hide them',
  },
});

Record({
  $id: Now.ID['message-en-checklist.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.checklist.cause',
    language: 'en',
    message: 'Cause',
  },
});

Record({
  $id: Now.ID['message-en-checklist.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.checklist.remedy',
    language: 'en',
    message: 'Remedy',
  },
});

Record({
  $id: Now.ID['message-en-checklist.open_record'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.checklist.open_record',
    language: 'en',
    message: 'Open the record',
  },
});

Record({
  $id: Now.ID['message-en-action.validate'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.action.validate',
    language: 'en',
    message: 'Validate again',
  },
});

Record({
  $id: Now.ID['message-en-action.validating'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.action.validating',
    language: 'en',
    message: 'Validating …',
  },
});

Record({
  $id: Now.ID['message-en-action.validated'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.action.validated',
    language: 'en',
    message: '{step}: {state}',
  },
});

Record({
  $id: Now.ID['message-en-action.redo'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.action.redo',
    language: 'en',
    message: 'Do it again',
  },
});

Record({
  $id: Now.ID['message-en-action.undo'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.action.undo',
    language: 'en',
    message: 'Undo',
  },
});

Record({
  $id: Now.ID['message-en-action.undone'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.action.undone',
    language: 'en',
    message: '{step} was undone',
  },
});

Record({
  $id: Now.ID['message-en-action.cancel'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.action.cancel',
    language: 'en',
    message: 'Cancel',
  },
});

Record({
  $id: Now.ID['message-en-action.copy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.action.copy',
    language: 'en',
    message: 'Copy',
  },
});

Record({
  $id: Now.ID['message-en-action.copy_what'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.action.copy_what',
    language: 'en',
    message: 'Copy {what}',
  },
});

Record({
  $id: Now.ID['message-en-action.copied'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.action.copied',
    language: 'en',
    message: '{what} copied',
  },
});

Record({
  $id: Now.ID['message-en-action.copy_failed'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.action.copy_failed',
    language: 'en',
    message: 'The browser does not let the page copy. Select the text and copy it yourself.',
  },
});

Record({
  $id: Now.ID['message-en-action.working'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.action.working',
    language: 'en',
    message: 'Working …',
  },
});

Record({
  $id: Now.ID['message-en-form.required'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.form.required',
    language: 'en',
    message: 'Fields marked with * are required.',
  },
});

Record({
  $id: Now.ID['message-en-secret.title'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.secret.title',
    language: 'en',
    message: 'Shown now, and never again',
  },
});

Record({
  $id: Now.ID['message-en-secret.kept'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.secret.kept',
    language: 'en',
    message: 'I have copied everything',
  },
});

Record({
  $id: Now.ID['message-en-prerequisites.title'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.prerequisites.title',
    language: 'en',
    message: 'Prerequisites',
  },
});

Record({
  $id: Now.ID['message-en-prerequisites.purpose'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.prerequisites.purpose',
    language: 'en',
    message: 'What this instance must offer before anything is created.',
  },
});

Record({
  $id: Now.ID['message-en-prerequisites.hi'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.prerequisites.hi',
    language: 'en',
    message:
      'To install or upgrade the app from the store you also need HI (Support) credentials. They are not needed on this page.',
  },
});

Record({
  $id: Now.ID['message-en-oauth_entity.title'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.oauth_entity.title',
    language: 'en',
    message: 'OAuth entity',
  },
});

Record({
  $id: Now.ID['message-en-oauth_entity.purpose'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.oauth_entity.purpose',
    language: 'en',
    message:
      'Creates the application registry (System OAuth > Application Registry) through which the security center asks for access.',
  },
});

Record({
  $id: Now.ID['message-en-oauth_entity.name'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.oauth_entity.name',
    language: 'en',
    message: 'Name',
  },
});

Record({
  $id: Now.ID['message-en-oauth_entity.name_hint'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.oauth_entity.name_hint',
    language: 'en',
    message: 'The consent page shows it, and you find the record under it later.',
  },
});

Record({
  $id: Now.ID['message-en-oauth_entity.default_name'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.oauth_entity.default_name',
    language: 'en',
    message: 'Microsoft 365 Ticketing Connector',
  },
});

Record({
  $id: Now.ID['message-en-oauth_entity.redirect_url'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.oauth_entity.redirect_url',
    language: 'en',
    message: 'Redirect address',
  },
});

Record({
  $id: Now.ID['message-en-oauth_entity.redirect_url_hint'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.oauth_entity.redirect_url_hint',
    language: 'en',
    message:
      'The security administrator finds it in the security center, under ServiceNow settings, and can copy it there. It ends in /servicenow/oauth/callback.',
  },
});

Record({
  $id: Now.ID['message-en-oauth_entity.create'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.oauth_entity.create',
    language: 'en',
    message: 'Create the OAuth entity',
  },
});

Record({
  $id: Now.ID['message-en-oauth_entity.renew'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.oauth_entity.renew',
    language: 'en',
    message: 'Give it a new secret',
  },
});

Record({
  $id: Now.ID['message-en-oauth_entity.renew_hint'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.oauth_entity.renew_hint',
    language: 'en',
    message: 'The old secret stops working at once. Hand the new one over to the security center afterwards.',
  },
});

Record({
  $id: Now.ID['message-en-oauth_entity.created'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.oauth_entity.created',
    language: 'en',
    message: 'The OAuth entity {name} is ready',
  },
});

Record({
  $id: Now.ID['message-en-oauth_entity.client_id'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.oauth_entity.client_id',
    language: 'en',
    message: 'Client ID',
  },
});

Record({
  $id: Now.ID['message-en-oauth_entity.client_secret'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.oauth_entity.client_secret',
    language: 'en',
    message: 'Client secret',
  },
});

Record({
  $id: Now.ID['message-en-oauth_entity.secret_once'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.oauth_entity.secret_once',
    language: 'en',
    message:
      'The instance keeps the secret encrypted and no page, list, log or export will show it again. Copy it now. If it is lost, do the step again for a new one.',
  },
});

Record({
  $id: Now.ID['message-en-oauth_entity.taken'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.oauth_entity.taken',
    language: 'en',
    message: 'Another application registry has this name, and this checklist did not make it. Choose another name.',
  },
});

Record({
  $id: Now.ID['message-en-oauth_entity.undo_what'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.oauth_entity.undo_what',
    language: 'en',
    message:
      'The application registry is switched off and every token issued through it is refused. The record stays, so that you can look at it; delete it in System OAuth > Application Registry if you like.',
  },
});

Record({
  $id: Now.ID['message-en-integration_user.title'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.integration_user.title',
    language: 'en',
    message: 'Integration user',
  },
});

Record({
  $id: Now.ID['message-en-integration_user.purpose'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.integration_user.purpose',
    language: 'en',
    message:
      'Creates the account that the security center acts as on this instance. It is never the account of a person.',
  },
});

Record({
  $id: Now.ID['message-en-integration_user.user_name'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.integration_user.user_name',
    language: 'en',
    message: 'User ID of the integration user',
  },
});

Record({
  $id: Now.ID['message-en-integration_user.first_name'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.integration_user.first_name',
    language: 'en',
    message: 'First name',
  },
});

Record({
  $id: Now.ID['message-en-integration_user.last_name'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.integration_user.last_name',
    language: 'en',
    message: 'Last name',
  },
});

Record({
  $id: Now.ID['message-en-integration_user.email'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.integration_user.email',
    language: 'en',
    message: 'E-mail address',
  },
});

Record({
  $id: Now.ID['message-en-integration_user.email_hint'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.integration_user.email_hint',
    language: 'en',
    message:
      'An address that a team reads, for example m365-tickets@your-company.com. With single sign-on it can be the address of a security administrator in Entra ID made for this purpose.',
  },
});

Record({
  $id: Now.ID['message-en-integration_user.create'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.integration_user.create',
    language: 'en',
    message: 'Create the integration user',
  },
});

Record({
  $id: Now.ID['message-en-integration_user.renew'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.integration_user.renew',
    language: 'en',
    message: 'Give it a new password',
  },
});

Record({
  $id: Now.ID['message-en-integration_user.renew_hint'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.integration_user.renew_hint',
    language: 'en',
    message: 'The old password stops working at once. Tokens already issued go on working.',
  },
});

Record({
  $id: Now.ID['message-en-integration_user.created'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.integration_user.created',
    language: 'en',
    message: 'The integration user {name} is ready',
  },
});

Record({
  $id: Now.ID['message-en-integration_user.password'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.integration_user.password',
    language: 'en',
    message: 'Password of the integration user',
  },
});

Record({
  $id: Now.ID['message-en-integration_user.password_once'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.integration_user.password_once',
    language: 'en',
    message:
      'The instance keeps the password encrypted and no page, list, log or export will show it again. Copy it now. If it is lost, do the step again for a new one.',
  },
});

Record({
  $id: Now.ID['message-en-integration_user.roles'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.integration_user.roles',
    language: 'en',
    message: 'Roles it gets, and why',
  },
});

Record({
  $id: Now.ID['message-en-integration_user.role_integration'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.integration_user.role_integration',
    language: 'en',
    message:
      'Opens the REST resources of this app for tasks, states and the connection. It gives no right on any table, so a stolen token reads no other record.',
  },
});

Record({
  $id: Now.ID['message-en-integration_user.role_none'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.integration_user.role_none',
    language: 'en',
    message: 'No other role: no itil, no admin, no web service role.',
  },
});

Record({
  $id: Now.ID['message-en-integration_user.taken'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.integration_user.taken',
    language: 'en',
    message: 'Another user has this user ID, and this checklist did not make it. Choose another user ID.',
  },
});

Record({
  $id: Now.ID['message-en-integration_user.undo_what'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.integration_user.undo_what',
    language: 'en',
    message:
      'The user is deactivated and its tokens are refused. The record stays; delete it in User Administration > Users if you like.',
  },
});

Record({
  $id: Now.ID['message-en-hand_over.title'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.hand_over.title',
    language: 'en',
    message: 'Hand-over',
  },
});

Record({
  $id: Now.ID['message-en-hand_over.purpose'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.hand_over.purpose',
    language: 'en',
    message: 'Takes the values to the security center.',
  },
});

Record({
  $id: Now.ID['message-en-hand_over.first'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.hand_over.first',
    language: 'en',
    message: 'Do the steps OAuth entity and Integration user first: they make the values.',
  },
});

Record({
  $id: Now.ID['message-en-hand_over.do_1'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.hand_over.do_1',
    language: 'en',
    message: 'Sign in to the security center as Security Administrator or Global Administrator.',
  },
});

Record({
  $id: Now.ID['message-en-hand_over.do_2'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.hand_over.do_2',
    language: 'en',
    message: 'Open ServiceNow settings, or choose Connect to ServiceNow on the home page.',
  },
});

Record({
  $id: Now.ID['message-en-hand_over.do_3'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.hand_over.do_3',
    language: 'en',
    message: 'Enter these values into the fields of the same name, and save:',
  },
});

Record({
  $id: Now.ID['message-en-hand_over.instance_url'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.hand_over.instance_url',
    language: 'en',
    message: 'Instance address',
  },
});

Record({
  $id: Now.ID['message-en-hand_over.client_id'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.hand_over.client_id',
    language: 'en',
    message: 'Client ID',
  },
});

Record({
  $id: Now.ID['message-en-hand_over.client_secret'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.hand_over.client_secret',
    language: 'en',
    message: 'Shown once in step 2. If it was not copied, do that step again.',
  },
});

Record({
  $id: Now.ID['message-en-hand_over.at_authorize'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.hand_over.at_authorize',
    language: 'en',
    message: 'Whoever presses Authorize there signs in to this instance with:',
  },
});

Record({
  $id: Now.ID['message-en-hand_over.password'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.hand_over.password',
    language: 'en',
    message: 'Shown once in step 3. If it was not copied, do that step again.',
  },
});

Record({
  $id: Now.ID['message-en-hand_over.secrets'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.hand_over.secrets',
    language: 'en',
    message:
      'Pass the client secret and the password on through a channel of their own, such as a shared password safe, not by e-mail.',
  },
});

Record({
  $id: Now.ID['message-en-hand_over.confirm'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.hand_over.confirm',
    language: 'en',
    message: 'I have entered the values',
  },
});

Record({
  $id: Now.ID['message-en-hand_over.confirmed'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.hand_over.confirmed',
    language: 'en',
    message: 'The hand-over is noted',
  },
});

Record({
  $id: Now.ID['message-en-hand_over.undo_what'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.hand_over.undo_what',
    language: 'en',
    message: 'Only the note that the values were handed over is removed.',
  },
});

Record({
  $id: Now.ID['message-en-authorize.title'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.authorize.title',
    language: 'en',
    message: 'Authorize',
  },
});

Record({
  $id: Now.ID['message-en-authorize.purpose'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.authorize.purpose',
    language: 'en',
    message: 'Happens in the security center. This page notices it automatically.',
  },
});

Record({
  $id: Now.ID['message-en-authorize.do_1'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.authorize.do_1',
    language: 'en',
    message: 'In the security center open ServiceNow settings and choose Authorize.',
  },
});

Record({
  $id: Now.ID['message-en-authorize.do_2'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.authorize.do_2',
    language: 'en',
    message: 'Sign in to this instance as {user}. If you are signed in as yourself, choose "Not you?" first.',
  },
});

Record({
  $id: Now.ID['message-en-authorize.do_3'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.authorize.do_3',
    language: 'en',
    message: 'Press Allow. You are sent back to the security center.',
  },
});

Record({
  $id: Now.ID['message-en-authorize.user'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.authorize.user',
    language: 'en',
    message: 'the integration user',
  },
});

Record({
  $id: Now.ID['message-en-authorize.waiting'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.authorize.waiting',
    language: 'en',
    message: 'Waiting for the authorization. You need not reload this page.',
  },
});

Record({
  $id: Now.ID['message-en-authorize.noticed'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.authorize.noticed',
    language: 'en',
    message: 'The security center is authorized',
  },
});

Record({
  $id: Now.ID['message-en-authorize.undo_what'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.authorize.undo_what',
    language: 'en',
    message:
      'The security center is disconnected from this instance. Tickets, the data-exchange record, the OAuth entity and the integration user stay.',
  },
});

Record({
  $id: Now.ID['message-en-test.title'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.test.title',
    language: 'en',
    message: 'Test',
  },
});

Record({
  $id: Now.ID['message-en-test.purpose'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.test.purpose',
    language: 'en',
    message:
      'Sends a signal to the security center and waits until it has asked for changes: the whole way there and back. No ticket or other record of yours is created or changed.',
  },
});

Record({
  $id: Now.ID['message-en-test.run'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.test.run',
    language: 'en',
    message: 'Run the test',
  },
});

Record({
  $id: Now.ID['message-en-test.running'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.test.running',
    language: 'en',
    message: 'The signal was sent. Waiting for the security center to ask for changes …',
  },
});

Record({
  $id: Now.ID['message-en-test.finished'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.test.finished',
    language: 'en',
    message: 'The test has finished',
  },
});

Record({
  $id: Now.ID['message-en-test.nothing'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.test.nothing',
    language: 'en',
    message: 'No security center has registered. Finish the authorization first, then test again.',
  },
});

Record({
  $id: Now.ID['message-en-test.undo_what'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.test.undo_what',
    language: 'en',
    message: 'Only the note that the test was run is removed.',
  },
});

Record({
  $id: Now.ID['message-en-status.connected'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.connected',
    language: 'en',
    message: 'Connected',
  },
});

Record({
  $id: Now.ID['message-en-status.not_connected'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.not_connected',
    language: 'en',
    message: 'Not connected',
  },
});

Record({
  $id: Now.ID['message-en-status.trouble'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.trouble',
    language: 'en',
    message: 'Connected, with trouble',
  },
});

Record({
  $id: Now.ID['message-en-status.not_connected_explain'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.not_connected_explain',
    language: 'en',
    message: 'No security center has registered on this instance.',
  },
});

Record({
  $id: Now.ID['message-en-status.to_checklist'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.to_checklist',
    language: 'en',
    message: 'Open the installation checklist',
  },
});

Record({
  $id: Now.ID['message-en-status.ask_admin'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.ask_admin',
    language: 'en',
    message: 'An administrator of the app can connect it with the installation checklist.',
  },
});

Record({
  $id: Now.ID['message-en-status.refresh'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.refresh',
    language: 'en',
    message: 'Read again',
  },
});

Record({
  $id: Now.ID['message-en-status.refreshed'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.refreshed',
    language: 'en',
    message: 'The status was read again',
  },
});

Record({
  $id: Now.ID['message-en-status.connection'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.connection',
    language: 'en',
    message: 'Connection',
  },
});

Record({
  $id: Now.ID['message-en-status.security_center'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.security_center',
    language: 'en',
    message: 'Security center',
  },
});

Record({
  $id: Now.ID['message-en-status.since'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.since',
    language: 'en',
    message: 'Connected since',
  },
});

Record({
  $id: Now.ID['message-en-status.registered_by'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.registered_by',
    language: 'en',
    message: 'Acts here as',
  },
});

Record({
  $id: Now.ID['message-en-status.last_in'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.last_in',
    language: 'en',
    message: 'Last call of the security center',
  },
});

Record({
  $id: Now.ID['message-en-status.last_out'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.last_out',
    language: 'en',
    message: 'Last signal answered',
  },
});

Record({
  $id: Now.ID['message-en-status.pending'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.pending',
    language: 'en',
    message: 'Signals waiting',
  },
});

Record({
  $id: Now.ID['message-en-status.pending_none'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.pending_none',
    language: 'en',
    message: 'None',
  },
});

Record({
  $id: Now.ID['message-en-status.pending_since'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.pending_since',
    language: 'en',
    message: '1, queued {when}',
  },
});

Record({
  $id: Now.ID['message-en-status.never'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.never',
    language: 'en',
    message: 'Never',
  },
});

Record({
  $id: Now.ID['message-en-status.last_error'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.last_error',
    language: 'en',
    message: 'Last error',
  },
});

Record({
  $id: Now.ID['message-en-status.no_error'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.no_error',
    language: 'en',
    message: 'None',
  },
});

Record({
  $id: Now.ID['message-en-status.tickets'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.tickets',
    language: 'en',
    message: 'Tickets',
  },
});

Record({
  $id: Now.ID['message-en-status.tickets_none'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.tickets_none',
    language: 'en',
    message: 'No ticket has come from the security center yet.',
  },
});

Record({
  $id: Now.ID['message-en-status.chart'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.chart',
    language: 'en',
    message:
      'Tickets by type: {changes} change tickets, {open_changes} of them open; {incidents} incident tickets, {open_incidents} of them open.',
  },
});

Record({
  $id: Now.ID['message-en-status.change'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.change',
    language: 'en',
    message: 'Change tickets',
  },
});

Record({
  $id: Now.ID['message-en-status.incident'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.incident',
    language: 'en',
    message: 'Incident tickets',
  },
});

Record({
  $id: Now.ID['message-en-status.open'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.open',
    language: 'en',
    message: 'Open',
  },
});

Record({
  $id: Now.ID['message-en-status.closed'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.closed',
    language: 'en',
    message: 'Closed',
  },
});

Record({
  $id: Now.ID['message-en-status.open_of'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.open_of',
    language: 'en',
    message: '{open} open of {created}',
  },
});

Record({
  $id: Now.ID['message-en-status.exchange'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.exchange',
    language: 'en',
    message: 'Data exchange',
  },
});

Record({
  $id: Now.ID['message-en-status.exchange_explain'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.exchange_explain',
    language: 'en',
    message:
      'All that the security center sent for each ticket, field by field. Nothing else is received. Newest first.',
  },
});

Record({
  $id: Now.ID['message-en-status.exchange_all'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.exchange_all',
    language: 'en',
    message: 'Open the whole list',
  },
});

Record({
  $id: Now.ID['message-en-status.exchange_none'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.exchange_none',
    language: 'en',
    message: 'Nothing has been received yet.',
  },
});

Record({
  $id: Now.ID['message-en-status.exchange_received'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.exchange_received',
    language: 'en',
    message: 'Received {when}, sent by {who}',
  },
});

Record({
  $id: Now.ID['message-en-status.ticket'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.ticket',
    language: 'en',
    message: 'Ticket',
  },
});

Record({
  $id: Now.ID['message-en-status.disconnect'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.disconnect',
    language: 'en',
    message: 'Disconnect',
  },
});

Record({
  $id: Now.ID['message-en-status.disconnect_title'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.disconnect_title',
    language: 'en',
    message: 'Disconnect the security center?',
  },
});

Record({
  $id: Now.ID['message-en-status.disconnect_goes'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.disconnect_goes',
    language: 'en',
    message: 'Removed: the registration of the security center and the key that signs the signals to it.',
  },
});

Record({
  $id: Now.ID['message-en-status.disconnect_stays'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.disconnect_stays',
    language: 'en',
    message:
      'Stays: all tickets and their history, the data-exchange record, the OAuth entity, the integration user and the checklist.',
  },
});

Record({
  $id: Now.ID['message-en-status.disconnect_for_good'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.disconnect_for_good',
    language: 'en',
    message:
      'The security center can register again as long as its token is valid. To shut it out for good, undo the step OAuth entity as well, and remove the connection in the security center.',
  },
});

Record({
  $id: Now.ID['message-en-status.disconnected'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.status.disconnected',
    language: 'en',
    message: 'The security center is disconnected',
  },
});

Record({
  $id: Now.ID['message-en-field.ticket_type'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.field.ticket_type',
    language: 'en',
    message: 'Ticket type',
  },
});

Record({
  $id: Now.ID['message-en-field.requested_by'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.field.requested_by',
    language: 'en',
    message: 'User ID of the person who created it',
  },
});

Record({
  $id: Now.ID['message-en-field.name'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.field.name',
    language: 'en',
    message: 'Task name',
  },
});

Record({
  $id: Now.ID['message-en-field.description'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.field.description',
    language: 'en',
    message: 'Task description',
  },
});

Record({
  $id: Now.ID['message-en-field.priority'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.field.priority',
    language: 'en',
    message: 'Priority',
  },
});

Record({
  $id: Now.ID['message-en-field.due_date'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.field.due_date',
    language: 'en',
    message: 'Due date',
  },
});

Record({
  $id: Now.ID['message-en-field.recommendation_source'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.field.recommendation_source',
    language: 'en',
    message: 'Recommendation source',
  },
});

Record({
  $id: Now.ID['message-en-field.recommendation_category'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.field.recommendation_category',
    language: 'en',
    message: 'Recommendation category',
  },
});

Record({
  $id: Now.ID['message-en-field.correlation_id'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.field.correlation_id',
    language: 'en',
    message: 'Correlation ID',
  },
});

Record({
  $id: Now.ID['message-en-value.change'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.value.change',
    language: 'en',
    message: 'Change',
  },
});

Record({
  $id: Now.ID['message-en-value.incident'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.value.incident',
    language: 'en',
    message: 'Incident',
  },
});

Record({
  $id: Now.ID['message-en-value.user'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.value.user',
    language: 'en',
    message: 'User recommendation',
  },
});

Record({
  $id: Now.ID['message-en-value.microsoft'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.value.microsoft',
    language: 'en',
    message: 'Microsoft recommendation',
  },
});

Record({
  $id: Now.ID['message-en-value.devices'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.value.devices',
    language: 'en',
    message: 'Devices',
  },
});

Record({
  $id: Now.ID['message-en-value.data'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.value.data',
    language: 'en',
    message: 'Data',
  },
});

Record({
  $id: Now.ID['message-en-value.apps'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.value.apps',
    language: 'en',
    message: 'Apps',
  },
});

Record({
  $id: Now.ID['message-en-value.identity'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.value.identity',
    language: 'en',
    message: 'Identity',
  },
});

Record({
  $id: Now.ID['message-en-value.infrastructure'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.value.infrastructure',
    language: 'en',
    message: 'Infrastructure',
  },
});

Record({
  $id: Now.ID['message-en-value.priority_1'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.value.priority_1',
    language: 'en',
    message: '1 - Critical',
  },
});

Record({
  $id: Now.ID['message-en-value.priority_2'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.value.priority_2',
    language: 'en',
    message: '2 - High',
  },
});

Record({
  $id: Now.ID['message-en-value.priority_3'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.value.priority_3',
    language: 'en',
    message: '3 - Moderate',
  },
});

Record({
  $id: Now.ID['message-en-value.priority_4'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.value.priority_4',
    language: 'en',
    message: '4 - Low',
  },
});

Record({
  $id: Now.ID['message-en-check.release.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.release.ok.fact',
    language: 'en',
    message: 'The instance runs {release}.',
  },
});

Record({
  $id: Now.ID['message-en-check.release.too_old.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.release.too_old.fact',
    language: 'en',
    message: 'The instance runs {release}.',
  },
});

Record({
  $id: Now.ID['message-en-check.release.too_old.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.release.too_old.cause',
    language: 'en',
    message:
      'The app needs {floor} or later: from there on the server runs the JavaScript modules the app is made of. The first version of this feature, of 2020, worked from Kingston on.',
  },
});

Record({
  $id: Now.ID['message-en-check.release.too_old.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.release.too_old.remedy',
    language: 'en',
    message: 'Upgrade the instance to {floor} or later.',
  },
});

Record({
  $id: Now.ID['message-en-check.release.unreadable.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.release.unreadable.fact',
    language: 'en',
    message: 'The instance does not tell its release.',
  },
});

Record({
  $id: Now.ID['message-en-check.release.unreadable.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.release.unreadable.cause',
    language: 'en',
    message: 'The property glide.buildname and the cluster state are empty or closed to the app.',
  },
});

Record({
  $id: Now.ID['message-en-check.release.unreadable.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.release.unreadable.remedy',
    language: 'en',
    message: 'Open System Diagnostics > Stats and make sure that the build name is {floor} or later.',
  },
});

Record({
  $id: Now.ID['message-en-check.release.unheard_of.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.release.unheard_of.fact',
    language: 'en',
    message: 'The instance runs {release}.',
  },
});

Record({
  $id: Now.ID['message-en-check.release.unheard_of.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.release.unheard_of.cause',
    language: 'en',
    message: 'The app does not know this release; it is probably newer than the app.',
  },
});

Record({
  $id: Now.ID['message-en-check.release.unheard_of.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.release.unheard_of.remedy',
    language: 'en',
    message: 'Go on. If a later step fails, look for a newer version of the app.',
  },
});

Record({
  $id: Now.ID['message-en-check.admin_role.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.admin_role.ok.fact',
    language: 'en',
    message: '{user} holds the role admin.',
  },
});

Record({
  $id: Now.ID['message-en-check.admin_role.missing.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.admin_role.missing.fact',
    language: 'en',
    message: '{user} does not hold the role admin.',
  },
});

Record({
  $id: Now.ID['message-en-check.admin_role.missing.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.admin_role.missing.cause',
    language: 'en',
    message:
      'The next steps create an application registry, a user and a grant. The platform leaves that to administrators.',
  },
});

Record({
  $id: Now.ID['message-en-check.admin_role.missing.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.admin_role.missing.remedy',
    language: 'en',
    message: 'Sign in as an administrator of this instance (role admin) and open the checklist again.',
  },
});

Record({
  $id: Now.ID['message-en-check.oauth_active.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.oauth_active.ok.fact',
    language: 'en',
    message: 'OAuth is active on this instance.',
  },
});

Record({
  $id: Now.ID['message-en-check.oauth_active.off.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.oauth_active.off.fact',
    language: 'en',
    message: 'The property {property} is false.',
  },
});

Record({
  $id: Now.ID['message-en-check.oauth_active.off.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.oauth_active.off.cause',
    language: 'en',
    message: 'OAuth 2.0 is switched off on this instance, so that no token can be issued.',
  },
});

Record({
  $id: Now.ID['message-en-check.oauth_active.off.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.oauth_active.off.remedy',
    language: 'en',
    message: 'Activate the plugin OAuth 2.0 and set the property {property} to true.',
  },
});

Record({
  $id: Now.ID['message-en-check.single_sign_on.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.single_sign_on.ok.fact',
    language: 'en',
    message: 'Single sign-on does not stand between the authorization and the integration user.',
  },
});

Record({
  $id: Now.ID['message-en-check.single_sign_on.passed.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.single_sign_on.passed.fact',
    language: 'en',
    message: 'Single sign-on is active, and {user} has authorized all the same.',
  },
});

Record({
  $id: Now.ID['message-en-check.single_sign_on.active.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.single_sign_on.active.fact',
    language: 'en',
    message: 'Single sign-on is active on this instance (identity providers: {providers}).',
  },
});

Record({
  $id: Now.ID['message-en-check.single_sign_on.active.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.single_sign_on.active.cause',
    language: 'en',
    message:
      'At the authorization the browser may be signed in by the identity provider, as you and not as the integration user {user}.',
  },
});

Record({
  $id: Now.ID['message-en-check.single_sign_on.active.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.single_sign_on.active.remedy',
    language: 'en',
    message:
      'On the consent page choose "Not you?" and sign in as the integration user {user} at /login.do. Or create a security administrator in Entra ID with the user name and e-mail address of the integration user, and authorize as that person.',
  },
});

Record({
  $id: Now.ID['message-en-check.single_sign_on.redirects.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.single_sign_on.redirects.fact',
    language: 'en',
    message: 'Single sign-on sends every browser to the identity provider {provider}.',
  },
});

Record({
  $id: Now.ID['message-en-check.single_sign_on.redirects.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.single_sign_on.redirects.cause',
    language: 'en',
    message:
      'Whoever is not signed in yet never sees the sign-in page of this instance: the identity provider signs you in as yourself, not as the integration user {user}.',
  },
});

Record({
  $id: Now.ID['message-en-check.single_sign_on.redirects.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.single_sign_on.redirects.remedy',
    language: 'en',
    message:
      'Before you authorize, open /login.do in the same browser and sign in as the integration user {user}; on the consent page "Not you?" leads there too. Or create a security administrator in Entra ID with the user name and e-mail address of the integration user, and authorize as that person.',
  },
});

Record({
  $id: Now.ID['message-en-check.single_sign_on.password_closed.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.single_sign_on.password_closed.fact',
    language: 'en',
    message: 'Single sign-on is active (identity providers: {providers}), and the property {property} is true.',
  },
});

Record({
  $id: Now.ID['message-en-check.single_sign_on.password_closed.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.single_sign_on.password_closed.cause',
    language: 'en',
    message:
      'Account recovery closes sign-in with a password to all but registered recovery users, so that the integration user {user} cannot sign in at /login.do.',
  },
});

Record({
  $id: Now.ID['message-en-check.single_sign_on.password_closed.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.single_sign_on.password_closed.remedy',
    language: 'en',
    message:
      'Create a security administrator in Entra ID with the user name and e-mail address of the integration user {user}, choose "Not you?" on the consent page, and authorize as that person. Or have sign-in with a password opened to {user} in Multi-Provider SSO > Account Recovery, and sign in at /login.do.',
  },
});

Record({
  $id: Now.ID['message-en-check.ip_access.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.ip_access.ok.fact',
    language: 'en',
    message: 'No rule of IP Address Access Control keeps callers out.',
  },
});

Record({
  $id: Now.ID['message-en-check.ip_access.let_in.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.ip_access.let_in.fact',
    language: 'en',
    message:
      'IP Address Access Control has Deny rules, and lets in {address}, from which the security center last called.',
  },
});

Record({
  $id: Now.ID['message-en-check.ip_access.denied.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.ip_access.denied.fact',
    language: 'en',
    message: 'IP Address Access Control keeps out {address}, from which the security center last called.',
  },
});

Record({
  $id: Now.ID['message-en-check.ip_access.denied.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.ip_access.denied.cause',
    language: 'en',
    message:
      'The Deny rule {rule} covers this address, and no Allow rule does. The instance answers with 403 before any sign-in and logs nothing but a line in the node log.',
  },
});

Record({
  $id: Now.ID['message-en-check.ip_access.denied.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.ip_access.denied.remedy',
    language: 'en',
    message:
      'Under System Security > IP Address Access Control add a rule with Type Allow, Direction Inbound, and this address as Range Start and Range End. It takes effect at once. If the security center calls from several addresses, allow them all.',
  },
});

Record({
  $id: Now.ID['message-en-check.ip_access.unsure.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.ip_access.unsure.fact',
    language: 'en',
    message: 'IP Address Access Control denies: {rules}.',
  },
});

Record({
  $id: Now.ID['message-en-check.ip_access.unsure.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.ip_access.unsure.cause',
    language: 'en',
    message:
      'The security center has not called yet, so its address is not known here and cannot be held against the rules.',
  },
});

Record({
  $id: Now.ID['message-en-check.ip_access.unsure.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.ip_access.unsure.remedy',
    language: 'en',
    message:
      'Ask whoever runs the security center for the addresses from which it calls, and add a rule with Type Allow for each that a Deny rule covers. If they are allowed already, go on.',
  },
});

Record({
  $id: Now.ID['message-en-check.doorbell_allowed.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.doorbell_allowed.ok.fact',
    language: 'en',
    message: 'Signals of changes to the security center are switched on.',
  },
});

Record({
  $id: Now.ID['message-en-check.doorbell_allowed.off.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.doorbell_allowed.off.fact',
    language: 'en',
    message: 'The property {property} is false.',
  },
});

Record({
  $id: Now.ID['message-en-check.doorbell_allowed.off.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.doorbell_allowed.off.cause',
    language: 'en',
    message:
      'Somebody switched the signals of changes off. Changes of tickets reach the security center a minute late.',
  },
});

Record({
  $id: Now.ID['message-en-check.doorbell_allowed.off.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.doorbell_allowed.off.remedy',
    language: 'en',
    message: 'Set the property {property} to true.',
  },
});

Record({
  $id: Now.ID['message-en-check.table_access.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.table_access.ok.fact',
    language: 'en',
    message: 'The app may read {table}.',
  },
});

Record({
  $id: Now.ID['message-en-check.refusal.table_policy.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.refusal.table_policy.fact',
    language: 'en',
    message: '{text}',
  },
});

Record({
  $id: Now.ID['message-en-check.refusal.table_policy.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.refusal.table_policy.cause',
    language: 'en',
    message: 'The table {table} does not let other application scopes {operation} its records.',
  },
});

Record({
  $id: Now.ID['message-en-check.refusal.table_policy.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.refusal.table_policy.remedy',
    language: 'en',
    message:
      'Open the table {table}, section Application Access: set Accessible from to All application scopes and check {option}. Save, then validate again.',
  },
});

Record({
  $id: Now.ID['message-en-check.refusal.privilege.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.refusal.privilege.fact',
    language: 'en',
    message: '{text}',
  },
});

Record({
  $id: Now.ID['message-en-check.refusal.privilege.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.refusal.privilege.cause',
    language: 'en',
    message: "The app's privilege to {operation} {table} is missing on this instance or is not allowed.",
  },
});

Record({
  $id: Now.ID['message-en-check.refusal.privilege.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.refusal.privilege.remedy',
    language: 'en',
    message:
      'Open the cross-scope privileges of this app and set the Status of the one named above to Allowed. If it is missing, install the app again: it brings the privilege along.',
  },
});

Record({
  $id: Now.ID['message-en-check.refusal.other.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.refusal.other.fact',
    language: 'en',
    message: 'The instance refused: {text}',
  },
});

Record({
  $id: Now.ID['message-en-check.refusal.other.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.refusal.other.cause',
    language: 'en',
    message: 'The signed-in person lacks a right, or a rule of this instance aborted the operation.',
  },
});

Record({
  $id: Now.ID['message-en-check.refusal.other.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.refusal.other.remedy',
    language: 'en',
    message: 'Sign in as an administrator (role admin) and validate again. If it stays, look into the system log.',
  },
});

Record({
  $id: Now.ID['message-en-check.oauth_entity_exists.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.oauth_entity_exists.ok.fact',
    language: 'en',
    message: 'The application registry {name} exists.',
  },
});

Record({
  $id: Now.ID['message-en-check.oauth_entity_exists.missing.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.oauth_entity_exists.missing.fact',
    language: 'en',
    message: 'No application registry is named {name}.',
  },
});

Record({
  $id: Now.ID['message-en-check.oauth_entity_exists.missing.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.oauth_entity_exists.missing.cause',
    language: 'en',
    message: 'It was deleted after the step was done. The tokens issued through it are gone with it.',
  },
});

Record({
  $id: Now.ID['message-en-check.oauth_entity_exists.missing.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.oauth_entity_exists.missing.remedy',
    language: 'en',
    message: 'Do this step again, hand the new values over, and authorize again.',
  },
});

Record({
  $id: Now.ID['message-en-check.oauth_entity_exists.renamed.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.oauth_entity_exists.renamed.fact',
    language: 'en',
    message: 'The application registry {name} is now named {now}.',
  },
});

Record({
  $id: Now.ID['message-en-check.oauth_entity_exists.renamed.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.oauth_entity_exists.renamed.cause',
    language: 'en',
    message: 'Somebody renamed it. It still works, but nobody will find it under the name given here.',
  },
});

Record({
  $id: Now.ID['message-en-check.oauth_entity_exists.renamed.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.oauth_entity_exists.renamed.remedy',
    language: 'en',
    message: 'Rename it back to {name}, or do this step again.',
  },
});

Record({
  $id: Now.ID['message-en-check.oauth_entity_active.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.oauth_entity_active.ok.fact',
    language: 'en',
    message: 'The application registry is active.',
  },
});

Record({
  $id: Now.ID['message-en-check.oauth_entity_active.inactive.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.oauth_entity_active.inactive.fact',
    language: 'en',
    message: 'The application registry {name} is not active.',
  },
});

Record({
  $id: Now.ID['message-en-check.oauth_entity_active.inactive.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.oauth_entity_active.inactive.cause',
    language: 'en',
    message: 'Somebody switched it off. The instance refuses every authorization and every token of it.',
  },
});

Record({
  $id: Now.ID['message-en-check.oauth_entity_active.inactive.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.oauth_entity_active.inactive.remedy',
    language: 'en',
    message: 'Open the record and check Active.',
  },
});

Record({
  $id: Now.ID['message-en-check.oauth_entity_redirect_url.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.oauth_entity_redirect_url.ok.fact',
    language: 'en',
    message: 'The redirect address is {address}.',
  },
});

Record({
  $id: Now.ID['message-en-check.oauth_entity_redirect_url.wrong.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.oauth_entity_redirect_url.wrong.fact',
    language: 'en',
    message: 'The redirect address is {address}.',
  },
});

Record({
  $id: Now.ID['message-en-check.oauth_entity_redirect_url.wrong.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.oauth_entity_redirect_url.wrong.cause',
    language: 'en',
    message: 'It is not the address to which the security center expects to be sent back.',
  },
});

Record({
  $id: Now.ID['message-en-check.oauth_entity_redirect_url.wrong.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.oauth_entity_redirect_url.wrong.remedy',
    language: 'en',
    message: 'Copy the redirect address from the ServiceNow settings of the security center into the record.',
  },
});

Record({
  $id: Now.ID['message-en-check.oauth_entity_redirect_url.empty.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.oauth_entity_redirect_url.empty.fact',
    language: 'en',
    message: 'The redirect address is empty.',
  },
});

Record({
  $id: Now.ID['message-en-check.oauth_entity_redirect_url.empty.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.oauth_entity_redirect_url.empty.cause',
    language: 'en',
    message: 'Without it the instance does not send the person back to the security center.',
  },
});

Record({
  $id: Now.ID['message-en-check.oauth_entity_redirect_url.empty.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.oauth_entity_redirect_url.empty.remedy',
    language: 'en',
    message: 'Copy the redirect address from the ServiceNow settings of the security center into the record.',
  },
});

Record({
  $id: Now.ID['message-en-check.oauth_entity_unchanged.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.oauth_entity_unchanged.ok.fact',
    language: 'en',
    message: 'Nobody changed the application registry since it was made or last validated.',
  },
});

Record({
  $id: Now.ID['message-en-check.oauth_entity_unchanged.changed.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.oauth_entity_unchanged.changed.fact',
    language: 'en',
    message: '{user} changed the application registry after the step was done: {when}.',
  },
});

Record({
  $id: Now.ID['message-en-check.oauth_entity_unchanged.changed.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.oauth_entity_unchanged.changed.cause',
    language: 'en',
    message: 'If the client secret was changed, the security center still holds the old one and is refused.',
  },
});

Record({
  $id: Now.ID['message-en-check.oauth_entity_unchanged.changed.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.oauth_entity_unchanged.changed.remedy',
    language: 'en',
    message:
      'If the connection stopped working since then, do this step again and hand the new secret over. Otherwise validate again: that takes note of the change.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_exists.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_exists.ok.fact',
    language: 'en',
    message: 'The user {name} exists.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_exists.missing.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_exists.missing.fact',
    language: 'en',
    message: 'No user has the user ID {name}.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_exists.missing.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_exists.missing.cause',
    language: 'en',
    message: 'The user was deleted after the step was done.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_exists.missing.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_exists.missing.remedy',
    language: 'en',
    message: 'Do this step again, then authorize again as the new user.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_exists.renamed.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_exists.renamed.fact',
    language: 'en',
    message: 'The user {name} now has the user ID {now}.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_exists.renamed.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_exists.renamed.cause',
    language: 'en',
    message: 'Somebody renamed the user.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_exists.renamed.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_exists.renamed.remedy',
    language: 'en',
    message: 'Change the user ID back to {name}, or do this step again.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_active.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_active.ok.fact',
    language: 'en',
    message: 'The user is active.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_active.inactive.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_active.inactive.fact',
    language: 'en',
    message: 'The user {name} is not active.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_active.inactive.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_active.inactive.cause',
    language: 'en',
    message: 'Somebody or a clean-up rule deactivated the user. The instance refuses its tokens.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_active.inactive.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_active.inactive.remedy',
    language: 'en',
    message: 'Open the record and check Active.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_locked_out.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_locked_out.ok.fact',
    language: 'en',
    message: 'The user is not locked out.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_locked_out.locked.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_locked_out.locked.fact',
    language: 'en',
    message: 'The user {name} is locked out.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_locked_out.locked.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_locked_out.locked.cause',
    language: 'en',
    message: 'Too many sign-ins with a wrong password, or an administrator locked the user out.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_locked_out.locked.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_locked_out.locked.remedy',
    language: 'en',
    message: 'Open the record and clear Locked out.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_password.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_password.ok.fact',
    language: 'en',
    message: 'The password need not be changed.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_password.needs_reset.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_password.needs_reset.fact',
    language: 'en',
    message: 'The user {name} must change the password at the next sign-in.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_password.needs_reset.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_password.needs_reset.cause',
    language: 'en',
    message: 'The instance asks for a new password before it shows the consent page.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_password.needs_reset.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_password.needs_reset.remedy',
    language: 'en',
    message: 'Open the record and clear Password needs reset, or do this step again for a new password.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_interactive.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_interactive.ok.fact',
    language: 'en',
    message: 'The user may sign in to pages.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_interactive.web_service_only.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_interactive.web_service_only.fact',
    language: 'en',
    message: 'The user {name} may use web services only.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_interactive.web_service_only.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_interactive.web_service_only.cause',
    language: 'en',
    message: 'Such a user cannot sign in to the consent page and press Allow.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_interactive.web_service_only.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_interactive.web_service_only.remedy',
    language: 'en',
    message: 'Open the record, set Identity type to Human and clear Web service access only.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_sso.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_sso.ok.fact',
    language: 'en',
    message: 'No identity provider stands before the sign-in of the user.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_sso.assigned.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_sso.assigned.fact',
    language: 'en',
    message: 'The SSO source of the user {name} is the identity provider {provider}.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_sso.assigned.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_sso.assigned.cause',
    language: 'en',
    message:
      'At sign-in the instance sends this user to the identity provider, which does not know the password made here.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_sso.assigned.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_sso.assigned.remedy',
    language: 'en',
    message:
      'Open the record, clear SSO source, and sign in as {name} at /login.do. Or leave it, create a security administrator in Entra ID with the user name and e-mail address of this user, and authorize as that person.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_role.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_role.ok.fact',
    language: 'en',
    message: "The user holds {role}, which opens the app's REST resources.",
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_role.missing.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_role.missing.fact',
    language: 'en',
    message: 'The user {name} does not hold {role}.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_role.missing.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_role.missing.cause',
    language: 'en',
    message: 'Without it the instance answers every call of the security center with 403.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_role.missing.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_role.missing.remedy',
    language: 'en',
    message: 'Open the record, related list Roles, and add {role}; or do this step again.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_least_role.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_least_role.ok.fact',
    language: 'en',
    message: 'The user holds no role beyond it.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_least_role.more.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_least_role.more.fact',
    language: 'en',
    message: 'The user {name} also holds {roles}.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_least_role.more.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_least_role.more.cause',
    language: 'en',
    message: 'Whoever gets hold of its token could do all that these roles allow.',
  },
});

Record({
  $id: Now.ID['message-en-check.integration_user_least_role.more.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.integration_user_least_role.more.remedy',
    language: 'en',
    message: 'Open the record, related list Roles, and remove them.',
  },
});

Record({
  $id: Now.ID['message-en-check.authorized.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.authorized.ok.fact',
    language: 'en',
    message: '{user} authorized the security center. Last token: {when}.',
  },
});

Record({
  $id: Now.ID['message-en-check.authorized.by_calls.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.authorized.by_calls.fact',
    language: 'en',
    message: 'The security center calls as {user}. Last call: {when}.',
  },
});

Record({
  $id: Now.ID['message-en-check.authorized.not_yet.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.authorized.not_yet.fact',
    language: 'en',
    message: 'Nobody has authorized the security center yet.',
  },
});

Record({
  $id: Now.ID['message-en-check.authorized.not_yet.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.authorized.not_yet.cause',
    language: 'en',
    message: 'No token was issued through the application registry of this checklist.',
  },
});

Record({
  $id: Now.ID['message-en-check.authorized.not_yet.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.authorized.not_yet.remedy',
    language: 'en',
    message:
      'In the security center open ServiceNow settings, choose Authorize, sign in as the integration user {user}, and press Allow.',
  },
});

Record({
  $id: Now.ID['message-en-check.authorized_by.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.authorized_by.ok.fact',
    language: 'en',
    message: 'The token acts as {user}.',
  },
});

Record({
  $id: Now.ID['message-en-check.authorized_by.wrong_person.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.authorized_by.wrong_person.fact',
    language: 'en',
    message: 'The token acts as {user}, not as {expected}.',
  },
});

Record({
  $id: Now.ID['message-en-check.authorized_by.wrong_person.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.authorized_by.wrong_person.cause',
    language: 'en',
    message: 'Somebody else was signed in when Allow was pressed. The token has all the rights of that person.',
  },
});

Record({
  $id: Now.ID['message-en-check.authorized_by.wrong_person.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.authorized_by.wrong_person.remedy',
    language: 'en',
    message: 'Authorize again: on the consent page choose "Not you?", sign in as {expected}, and press Allow.',
  },
});

Record({
  $id: Now.ID['message-en-check.refresh_token.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.refresh_token.ok.fact',
    language: 'en',
    message: 'The authorization holds for {days} more days.',
  },
});

Record({
  $id: Now.ID['message-en-check.refresh_token.ending.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.refresh_token.ending.fact',
    language: 'en',
    message: 'The authorization ends in {days} days.',
  },
});

Record({
  $id: Now.ID['message-en-check.refresh_token.ending.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.refresh_token.ending.cause',
    language: 'en',
    message: 'A refresh token lives 100 days by default, and a refresh does not prolong it.',
  },
});

Record({
  $id: Now.ID['message-en-check.refresh_token.ending.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.refresh_token.ending.remedy',
    language: 'en',
    message: 'In the security center open ServiceNow settings and choose Authorize. Nothing is lost meanwhile.',
  },
});

Record({
  $id: Now.ID['message-en-check.refresh_token.ended.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.refresh_token.ended.fact',
    language: 'en',
    message: 'The authorization has ended.',
  },
});

Record({
  $id: Now.ID['message-en-check.refresh_token.ended.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.refresh_token.ended.cause',
    language: 'en',
    message: 'The refresh token of the security center has expired; no new access token can be issued.',
  },
});

Record({
  $id: Now.ID['message-en-check.refresh_token.ended.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.refresh_token.ended.remedy',
    language: 'en',
    message: 'In the security center open ServiceNow settings and choose Authorize. Nothing is lost meanwhile.',
  },
});

Record({
  $id: Now.ID['message-en-check.refresh_token.none.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.refresh_token.none.fact',
    language: 'en',
    message: 'The security center holds no refresh token.',
  },
});

Record({
  $id: Now.ID['message-en-check.refresh_token.none.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.refresh_token.none.cause',
    language: 'en',
    message: 'It was revoked on this instance, or the application registry issues none.',
  },
});

Record({
  $id: Now.ID['message-en-check.refresh_token.none.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.refresh_token.none.remedy',
    language: 'en',
    message: 'In the security center open ServiceNow settings and choose Authorize.',
  },
});

Record({
  $id: Now.ID['message-en-check.connection_registered.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.connection_registered.ok.fact',
    language: 'en',
    message: '{address} is registered since {when}.',
  },
});

Record({
  $id: Now.ID['message-en-check.connection_registered.not_yet.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.connection_registered.not_yet.fact',
    language: 'en',
    message: 'No security center has registered.',
  },
});

Record({
  $id: Now.ID['message-en-check.connection_registered.not_yet.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.connection_registered.not_yet.cause',
    language: 'en',
    message: 'It registers by itself right after the authorization.',
  },
});

Record({
  $id: Now.ID['message-en-check.connection_registered.not_yet.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.connection_registered.not_yet.remedy',
    language: 'en',
    message:
      'Finish the authorization. If it is done, choose Test now in the ServiceNow settings of the security center.',
  },
});

Record({
  $id: Now.ID['message-en-check.inbound_contact.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.inbound_contact.ok.fact',
    language: 'en',
    message: 'Last call of the security center: {when}.',
  },
});

Record({
  $id: Now.ID['message-en-check.inbound_contact.never.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.inbound_contact.never.fact',
    language: 'en',
    message: 'The security center never called.',
  },
});

Record({
  $id: Now.ID['message-en-check.inbound_contact.never.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.inbound_contact.never.cause',
    language: 'en',
    message:
      'Its token is refused, IP Address Access Control of this instance keeps it out, or the service does not run. A blocked address leaves no trace in the transaction log; a refused token does.',
  },
});

Record({
  $id: Now.ID['message-en-check.inbound_contact.never.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.inbound_contact.never.remedy',
    language: 'en',
    message:
      'In the security center choose Test now. If it reports a refusal before sign-in, look at IP Address Access Control in the step Prerequisites.',
  },
});

Record({
  $id: Now.ID['message-en-check.inbound_contact.silent.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.inbound_contact.silent.fact',
    language: 'en',
    message: 'The security center has fallen silent. Last call: {when}.',
  },
});

Record({
  $id: Now.ID['message-en-check.inbound_contact.silent.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.inbound_contact.silent.cause',
    language: 'en',
    message:
      'Its token is refused, IP Address Access Control of this instance keeps it out, or the service does not run. A blocked address leaves no trace in the transaction log; a refused token does.',
  },
});

Record({
  $id: Now.ID['message-en-check.inbound_contact.silent.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.inbound_contact.silent.remedy',
    language: 'en',
    message:
      'In the security center choose Test now. If it reports a refusal before sign-in, look at IP Address Access Control in the step Prerequisites.',
  },
});

Record({
  $id: Now.ID['message-en-check.doorbell.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.doorbell.ok.fact',
    language: 'en',
    message: 'The security center answered the last signal: {when}.',
  },
});

Record({
  $id: Now.ID['message-en-check.doorbell.never.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.doorbell.never.fact',
    language: 'en',
    message: 'No signal of a change has been sent yet.',
  },
});

Record({
  $id: Now.ID['message-en-check.doorbell.never.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.doorbell.never.cause',
    language: 'en',
    message: 'No ticket has changed since the security center registered.',
  },
});

Record({
  $id: Now.ID['message-en-check.doorbell.never.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.doorbell.never.remedy',
    language: 'en',
    message: 'Do this step: it sends one signal. Without signals, changes arrive with the next poll, a minute later.',
  },
});

Record({
  $id: Now.ID['message-en-check.doorbell.blocked.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.doorbell.blocked.fact',
    language: 'en',
    message: 'The last signal failed ({when}): {error}',
  },
});

Record({
  $id: Now.ID['message-en-check.doorbell.blocked.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.doorbell.blocked.cause',
    language: 'en',
    message: 'This instance cannot reach the security center: an outbound rule, a proxy, or its address has changed.',
  },
});

Record({
  $id: Now.ID['message-en-check.doorbell.blocked.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.doorbell.blocked.remedy',
    language: 'en',
    message: 'Allow outbound HTTPS to the registered address. Until then changes arrive with the poll, a minute later.',
  },
});

Record({
  $id: Now.ID['message-en-check.doorbell.refused.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.doorbell.refused.fact',
    language: 'en',
    message: 'The last signal failed ({when}): {error}',
  },
});

Record({
  $id: Now.ID['message-en-check.doorbell.refused.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.doorbell.refused.cause',
    language: 'en',
    message: 'The security center answered with status {status}: it does not know this connection or its secret.',
  },
});

Record({
  $id: Now.ID['message-en-check.doorbell.refused.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.doorbell.refused.remedy',
    language: 'en',
    message: 'In the security center choose Test now: it registers anew for signals.',
  },
});

Record({
  $id: Now.ID['message-en-check.doorbell_queue.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.doorbell_queue.ok.fact',
    language: 'en',
    message: 'No signal waits longer than it should.',
  },
});

Record({
  $id: Now.ID['message-en-check.doorbell_queue.stuck.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.doorbell_queue.stuck.fact',
    language: 'en',
    message: 'A signal has been waiting since {when}.',
  },
});

Record({
  $id: Now.ID['message-en-check.doorbell_queue.stuck.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.doorbell_queue.stuck.cause',
    language: 'en',
    message: 'The event queue of this instance does not work off its events.',
  },
});

Record({
  $id: Now.ID['message-en-check.doorbell_queue.stuck.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.doorbell_queue.stuck.remedy',
    language: 'en',
    message: 'Open the events in state Ready and look why the event processor stands still.',
  },
});

Record({
  $id: Now.ID['message-en-check.clock.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.clock.ok.fact',
    language: 'en',
    message: 'The clocks of both sides agree.',
  },
});

Record({
  $id: Now.ID['message-en-check.clock.skewed.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.clock.skewed.fact',
    language: 'en',
    message:
      'The clock of the security center was {seconds} seconds away from that of this instance at the last signal.',
  },
});

Record({
  $id: Now.ID['message-en-check.clock.skewed.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.clock.skewed.cause',
    language: 'en',
    message: 'A signal more than five minutes off is refused, because it could be a recorded one.',
  },
});

Record({
  $id: Now.ID['message-en-check.clock.skewed.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.clock.skewed.remedy',
    language: 'en',
    message: 'Set the clock of the server on which the security center runs by NTP. This instance sets its own.',
  },
});

Record({
  $id: Now.ID['message-en-check.way_back.ok.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.way_back.ok.fact',
    language: 'en',
    message: 'The security center asked for changes after the last signal.',
  },
});

Record({
  $id: Now.ID['message-en-check.way_back.waiting.fact'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.way_back.waiting.fact',
    language: 'en',
    message: 'The security center has not asked for changes since the last signal.',
  },
});

Record({
  $id: Now.ID['message-en-check.way_back.waiting.cause'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.way_back.waiting.cause',
    language: 'en',
    message: 'It asks within seconds after a signal it accepts, and every minute in any case.',
  },
});

Record({
  $id: Now.ID['message-en-check.way_back.waiting.remedy'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.check.way_back.waiting.remedy',
    language: 'en',
    message: 'Wait a minute and validate again. If it stays, look at the other checks of this step.',
  },
});

Record({
  $id: Now.ID['message-en-privacy.title'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.title',
    language: 'en',
    message: 'App Privacy Policy',
  },
});

Record({
  $id: Now.ID['message-en-privacy.intro'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.intro',
    language: 'en',
    message: 'Microsoft 365 Ticketing Connector. This is all the data that it handles.',
  },
});

Record({
  $id: Now.ID['message-en-privacy.in'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.in',
    language: 'en',
    message: 'What comes to this instance',
  },
});

Record({
  $id: Now.ID['message-en-privacy.in_for_each'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.in_for_each',
    language: 'en',
    message: 'For each ticket that a person shares from the security center:',
  },
});

Record({
  $id: Now.ID['message-en-privacy.field'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.field',
    language: 'en',
    message: 'Field',
  },
});

Record({
  $id: Now.ID['message-en-privacy.holds'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.holds',
    language: 'en',
    message: 'Holds',
  },
});

Record({
  $id: Now.ID['message-en-privacy.requested_by'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.requested_by',
    language: 'en',
    message: 'Requested by',
  },
});

Record({
  $id: Now.ID['message-en-privacy.requested_by_holds'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.requested_by_holds',
    language: 'en',
    message: 'User ID of the person who shared the task',
  },
});

Record({
  $id: Now.ID['message-en-privacy.name'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.name',
    language: 'en',
    message: 'Task name, task description',
  },
});

Record({
  $id: Now.ID['message-en-privacy.name_holds'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.name_holds',
    language: 'en',
    message: 'As that person edited them',
  },
});

Record({
  $id: Now.ID['message-en-privacy.priority'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.priority',
    language: 'en',
    message: 'Priority, due date',
  },
});

Record({
  $id: Now.ID['message-en-privacy.priority_holds'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.priority_holds',
    language: 'en',
    message: 'As that person chose them',
  },
});

Record({
  $id: Now.ID['message-en-privacy.source'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.source',
    language: 'en',
    message: 'Recommendation source',
  },
});

Record({
  $id: Now.ID['message-en-privacy.source_holds'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.source_holds',
    language: 'en',
    message: 'The person, or Microsoft',
  },
});

Record({
  $id: Now.ID['message-en-privacy.category'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.category',
    language: 'en',
    message: 'Recommendation category',
  },
});

Record({
  $id: Now.ID['message-en-privacy.category_holds'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.category_holds',
    language: 'en',
    message: 'Devices, data, apps, identity or infrastructure',
  },
});

Record({
  $id: Now.ID['message-en-privacy.type'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.type',
    language: 'en',
    message: 'Ticket type, correlation ID',
  },
});

Record({
  $id: Now.ID['message-en-privacy.type_holds'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.type_holds',
    language: 'en',
    message: 'Incident or change, and a random ID',
  },
});

Record({
  $id: Now.ID['message-en-privacy.in_connection'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.in_connection',
    language: 'en',
    message:
      'Each record also notes when it was received and from which account. With the connection come the address of the security center, the network address from which it last called, the address of its doorbell and the key that signs the doorbell, which is stored encrypted.',
  },
});

Record({
  $id: Now.ID['message-en-privacy.out'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.out',
    language: 'en',
    message: 'What leaves this instance',
  },
});

Record({
  $id: Now.ID['message-en-privacy.out_asked'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.out_asked',
    language: 'en',
    message:
      'To the security center, when it asks as the integration user: number, record ID, table, state, priority, due date and times of the tickets it made, the states that a ticket can have, the name and release of this instance and the version of this app. No comments, no work notes, no attachments, no other records.',
  },
});

Record({
  $id: Now.ID['message-en-privacy.out_by_hand'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.out_by_hand',
    language: 'en',
    message:
      'By hand, through the person who sets the connection up: the name of the instance, client ID and client secret. The instance itself issues the access and refresh tokens.',
  },
});

Record({
  $id: Now.ID['message-en-privacy.out_doorbell'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.out_doorbell',
    language: 'en',
    message: 'The doorbell: a signed request without data that says only that something changed.',
  },
});

Record({
  $id: Now.ID['message-en-privacy.out_nothing'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.out_nothing',
    language: 'en',
    message: 'Nothing goes anywhere else. The app collects no usage data.',
  },
});

Record({
  $id: Now.ID['message-en-privacy.stays'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.stays',
    language: 'en',
    message: 'How long it stays',
  },
});

Record({
  $id: Now.ID['message-en-privacy.stays_what'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.stays_what',
    language: 'en',
    message:
      'Tickets and their task records stay until you delete them. Disconnecting removes the registered address and the key. Removing the app is described in its upgrade and removal notes.',
  },
});

Record({
  $id: Now.ID['message-en-privacy.see'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.see',
    language: 'en',
    message: 'See for yourself',
  },
});

Record({
  $id: Now.ID['message-en-privacy.see_what'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.see_what',
    language: 'en',
    message: 'Everything that was received is listed field by field:',
  },
});

Record({
  $id: Now.ID['message-en-privacy.see_link'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.privacy.see_link',
    language: 'en',
    message: 'Data exchange',
  },
});

Record({
  $id: Now.ID['message-en-support.title'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.support.title',
    language: 'en',
    message: 'Contact Support',
  },
});

Record({
  $id: Now.ID['message-en-support.intro'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.support.intro',
    language: 'en',
    message:
      'The Microsoft 365 Ticketing Connector is open source and supported by its authors, on working days and without a promised response time. ServiceNow does not support it.',
  },
});

Record({
  $id: Now.ID['message-en-support.before'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.support.before',
    language: 'en',
    message: 'Before you ask',
  },
});

Record({
  $id: Now.ID['message-en-support.before_what'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.support.before_what',
    language: 'en',
    message:
      'Most causes are found by the app itself: validate each step of the checklist. Each check names the cause, the remedy and the record to mend.',
  },
});

Record({
  $id: Now.ID['message-en-support.before_link'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.support.before_link',
    language: 'en',
    message: 'Installation checklist',
  },
});

Record({
  $id: Now.ID['message-en-support.where'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.support.where',
    language: 'en',
    message: 'Where to ask',
  },
});

Record({
  $id: Now.ID['message-en-support.where_issue'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.support.where_issue',
    language: 'en',
    message: 'A fault or a wish: open an issue in the repository that you got the app from.',
  },
});

Record({
  $id: Now.ID['message-en-support.where_security'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.support.where_security',
    language: 'en',
    message: 'A weakness in security: open a private security advisory there instead.',
  },
});

Record({
  $id: Now.ID['message-en-support.where_center'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.support.where_center',
    language: 'en',
    message: 'The security center: your own administrator of the connector service.',
  },
});

Record({
  $id: Now.ID['message-en-support.send'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.support.send',
    language: 'en',
    message: 'What to send along',
  },
});

Record({
  $id: Now.ID['message-en-support.send_version'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.support.send_version',
    language: 'en',
    message: 'The version of the app and the release of the instance, as the checklist shows them',
  },
});

Record({
  $id: Now.ID['message-en-support.send_text'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.support.send_text',
    language: 'en',
    message: 'The text of the check or error, and the correlation ID of the ticket',
  },
});

Record({
  $id: Now.ID['message-en-support.send_never'],
  table: 'sys_ui_message',
  data: {
    key: 'x_mioms_m365ticket.support.send_never',
    language: 'en',
    message: 'Never a client secret, a password, a token, or customer data',
  },
});
