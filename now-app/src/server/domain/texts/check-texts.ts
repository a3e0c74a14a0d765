/** What a check says, in English: the fact, and where somebody must act, the cause and the remedy. */
export interface CheckText {
  fact: string;
  cause?: string;
  remedy?: string;
}

/** Texts of the checks by finding; `docs/diagnoses.md` lists them. Names in braces are replaced by values. */
export const CHECK_TEXTS = {
  'release.ok': { fact: 'The instance runs {release}.' },
  'release.too_old': {
    fact: 'The instance runs {release}.',
    cause:
      'The app needs {floor} or later: from there on the server runs the JavaScript modules the app is made of. The first version of this feature, of 2020, worked from Kingston on.',
    remedy: 'Upgrade the instance to {floor} or later.',
  },
  'release.unreadable': {
    fact: 'The instance does not tell its release.',
    cause: 'The property glide.buildname and the cluster state are empty or closed to the app.',
    remedy: 'Open System Diagnostics > Stats and make sure that the build name is {floor} or later.',
  },
  'release.unheard_of': {
    fact: 'The instance runs {release}.',
    cause: 'The app does not know this release; it is probably newer than the app.',
    remedy: 'Go on. If a later step fails, look for a newer version of the app.',
  },
  'admin_role.ok': { fact: '{user} holds the role admin.' },
  'admin_role.missing': {
    fact: '{user} does not hold the role admin.',
    cause:
      'The next steps create an application registry, a user and a grant. The platform leaves that to administrators.',
    remedy: 'Sign in as an administrator of this instance (role admin) and open the checklist again.',
  },
  'oauth_active.ok': { fact: 'OAuth is active on this instance.' },
  'oauth_active.off': {
    fact: 'The property {property} is false.',
    cause: 'OAuth 2.0 is switched off on this instance, so that no token can be issued.',
    remedy: 'Activate the plugin OAuth 2.0 and set the property {property} to true.',
  },
  'single_sign_on.ok': {
    fact: 'Single sign-on does not stand between the authorization and the integration user.',
  },
  'single_sign_on.passed': { fact: 'Single sign-on is active, and {user} has authorized all the same.' },
  'single_sign_on.active': {
    fact: 'Single sign-on is active on this instance (identity providers: {providers}).',
    cause:
      'At the authorization the browser may be signed in by the identity provider, as you and not as the integration user {user}.',
    remedy:
      'On the consent page choose "Not you?" and sign in as the integration user {user} at /login.do. Or create a security administrator in Entra ID with the user name and e-mail address of the integration user, and authorize as that person. The Security Administrator role can be removed from that person once it is authorized.',
  },
  'single_sign_on.redirects': {
    fact: 'Single sign-on sends every browser to the identity provider {provider}.',
    cause:
      'Whoever is not signed in yet never sees the sign-in page of this instance: the identity provider signs you in as yourself, not as the integration user {user}.',
    remedy:
      'Before you authorize, open /login.do in the same browser and sign in as the integration user {user}; on the consent page "Not you?" leads there too. Or create a security administrator in Entra ID with the user name and e-mail address of the integration user, and authorize as that person. The Security Administrator role can be removed from that person once it is authorized.',
  },
  'single_sign_on.password_closed': {
    fact: 'Single sign-on is active (identity providers: {providers}), and the property {property} is true.',
    cause:
      'Account recovery closes sign-in with a password to all but registered recovery users, so that the integration user {user} cannot sign in at /login.do.',
    remedy:
      'Create a security administrator in Entra ID with the user name and e-mail address of the integration user {user}, choose "Not you?" on the consent page, and authorize as that person. The Security Administrator role can be removed from that person once it is authorized. Or have sign-in with a password opened to {user} in Multi-Provider SSO > Account Recovery, and sign in at /login.do.',
  },
  'ip_access.ok': { fact: 'No rule of IP Address Access Control keeps callers out.' },
  'ip_access.let_in': {
    fact: 'IP Address Access Control has Deny rules, and lets in {address}, from which the security center last called.',
  },
  'ip_access.let_in_listed': {
    fact: 'IP Address Access Control has Deny rules, and lets in the outbound addresses of the security center: {addresses}.',
  },
  'ip_access.denied': {
    fact: 'IP Address Access Control keeps out {address}, from which the security center last called.',
    cause:
      'The Deny rule {rule} covers this address, and no Allow rule does. The instance answers with 403 before any sign-in and logs nothing but a line in the node log.',
    remedy:
      'Under System Security > IP Address Access Control add a rule with Type Allow, Direction Inbound, and this address as Range Start and Range End. It takes effect at once. If the security center calls from several addresses, give them below and allow them all.',
  },
  'ip_access.denied_listed': {
    fact: 'IP Address Access Control keeps out {address}, an outbound address of the security center.',
    cause:
      'The Deny rule {rule} covers this address or a part of it, and no Allow rule does. The instance answers with 403 before any sign-in and logs nothing but a line in the node log.',
    remedy:
      'Under System Security > IP Address Access Control add a rule with Type Allow, Direction Inbound, and the first and last address of {address} as Range Start and Range End. It takes effect at once.',
  },
  'ip_access.silent': {
    fact: 'IP Address Access Control denies: {rules}. The security center has not called since {when}.',
    cause:
      'It may call from another address than before; one that a Deny rule covers is answered with 403 before any sign-in and leaves no trace in the transaction log.',
    remedy:
      'Compare the outbound addresses in the ServiceNow settings of the security center with the field below, and add a rule with Type Allow for each that a Deny rule covers. If all are allowed, choose Test now in the security center.',
  },
  'ip_access.unsure': {
    fact: 'IP Address Access Control denies: {rules}.',
    cause:
      'The security center has not called yet and its addresses were not given here, so that they cannot be held against the rules.',
    remedy:
      'Copy the outbound addresses from the ServiceNow settings of the security center into the field below, and save: the rules are then held against them.',
  },
  'doorbell_allowed.ok': { fact: 'Signals of changes to the security center are switched on.' },
  'doorbell_allowed.off': {
    fact: 'The property {property} is false.',
    cause: 'Somebody switched the signals of changes off. Changes of tickets reach the security center a minute late.',
    remedy: 'Set the property {property} to true.',
  },
  'table_access.ok': { fact: 'The app may read {table}.' },
  'refusal.table_policy': {
    fact: '{text}',
    cause: 'The table {table} does not let other application scopes {operation} its records.',
    remedy:
      'Open the table {table}, section Application Access: set Accessible from to All application scopes and check {option}. Save, then validate again.',
  },
  'refusal.privilege': {
    fact: '{text}',
    cause: "The app's privilege to {operation} {table} is missing on this instance or is not allowed.",
    remedy:
      'Open the cross-scope privileges of this app and set the Status of the one named above to Allowed. If it is missing, install the app again: it brings the privilege along.',
  },
  'refusal.other': {
    fact: 'The instance refused: {text}',
    cause: 'The signed-in person lacks a right, or a rule of this instance aborted the operation.',
    remedy: 'Sign in as an administrator (role admin) and validate again. If it stays, look into the system log.',
  },
  'oauth_entity_exists.ok': { fact: 'The application registry {name} exists.' },
  'oauth_entity_exists.missing': {
    fact: 'No application registry is named {name}.',
    cause: 'It was deleted after the step was done. The tokens issued through it are gone with it.',
    remedy: 'Do this step again, hand the new values over, and authorize again.',
  },
  'oauth_entity_exists.renamed': {
    fact: 'The application registry {name} is now named {now}.',
    cause: 'Somebody renamed it. It still works, but nobody will find it under the name given here.',
    remedy: 'Rename it back to {name}, or do this step again.',
  },
  'oauth_entity_active.ok': { fact: 'The application registry is active.' },
  'oauth_entity_active.inactive': {
    fact: 'The application registry {name} is not active.',
    cause: 'Somebody switched it off. The instance refuses every authorization and every token of it.',
    remedy: 'Open the record and check Active.',
  },
  'oauth_entity_redirect_url.ok': { fact: 'The redirect address is {address}.' },
  'oauth_entity_redirect_url.wrong': {
    fact: 'The redirect address is {address}.',
    cause: 'It is not the address to which the security center expects to be sent back.',
    remedy: 'Copy the redirect address from the ServiceNow settings of the security center into the record.',
  },
  'oauth_entity_redirect_url.empty': {
    fact: 'The redirect address is empty.',
    cause: 'Without it the instance does not send the person back to the security center.',
    remedy: 'Copy the redirect address from the ServiceNow settings of the security center into the record.',
  },
  'oauth_entity_unchanged.ok': { fact: 'Nobody changed the application registry since it was made or last validated.' },
  'oauth_entity_unchanged.changed': {
    fact: '{user} changed the application registry after the step was done: {when}.',
    cause: 'If the client secret was changed, the security center still holds the old one and is refused.',
    remedy:
      'If the connection stopped working since then, do this step again and hand the new secret over. Otherwise validate again: that takes note of the change.',
  },
  'other_registries.ok': {
    fact: 'No other application registry leads to this security center.',
  },
  'other_registries.active': {
    fact: 'Further application registries of this connector are active: {names}.',
    cause:
      'An earlier run of this step made them, or somebody made them by hand with the same redirect address. Whoever holds their client secret or a token of them can still call this instance.',
    remedy:
      'Open each in System OAuth > Application Registry, clear Active and save. Delete it if nobody needs to look at it.',
  },
  'integration_user_exists.ok': { fact: 'The user {name} exists.' },
  'integration_user_exists.missing': {
    fact: 'No user has the user ID {name}.',
    cause: 'The user was deleted after the step was done.',
    remedy: 'Do this step again, then authorize again as the new user.',
  },
  'integration_user_exists.renamed': {
    fact: 'The user {name} now has the user ID {now}.',
    cause: 'Somebody renamed the user.',
    remedy: 'Change the user ID back to {name}, or do this step again.',
  },
  'integration_user_active.ok': { fact: 'The user is active.' },
  'integration_user_active.inactive': {
    fact: 'The user {name} is not active.',
    cause: 'Somebody or a clean-up rule deactivated the user. The instance refuses its tokens.',
    remedy: 'Open the record and check Active.',
  },
  'integration_user_locked_out.ok': { fact: 'The user is not locked out.' },
  'integration_user_locked_out.locked': {
    fact: 'The user {name} is locked out.',
    cause: 'Too many sign-ins with a wrong password, or an administrator locked the user out.',
    remedy: 'Open the record and clear Locked out.',
  },
  'integration_user_password.ok': { fact: 'The password need not be changed.' },
  'integration_user_password.needs_reset': {
    fact: 'The user {name} must change the password at the next sign-in.',
    cause: 'The instance asks for a new password before it shows the consent page.',
    remedy: 'Open the record and clear Password needs reset, or do this step again for a new password.',
  },
  'integration_user_interactive.ok': { fact: 'The user may sign in to pages.' },
  'integration_user_interactive.web_service_only': {
    fact: 'The user {name} may use web services only.',
    cause: 'Such a user cannot sign in to the consent page and press Allow.',
    remedy: 'Open the record, set Identity type to Human and clear Web service access only.',
  },
  'integration_user_sso.ok': { fact: 'No identity provider stands before the sign-in of the user.' },
  'integration_user_sso.assigned': {
    fact: 'The SSO source of the user {name} is the identity provider {provider}.',
    cause:
      'At sign-in the instance sends this user to the identity provider, which does not know the password made here.',
    remedy:
      'Open the record, clear SSO source, and sign in as {name} at /login.do. Or leave it, create a security administrator in Entra ID with the user name and e-mail address of this user, and authorize as that person. The Security Administrator role can be removed from that person once it is authorized.',
  },
  'integration_user_role.ok': { fact: "The user holds {role}, which opens the app's REST resources." },
  'integration_user_role.missing': {
    fact: 'The user {name} does not hold {role}.',
    cause: 'Without it the instance answers every call of the security center with 403.',
    remedy: 'Open the record, related list Roles, and add {role}; or do this step again.',
  },
  'integration_user_least_role.ok': { fact: 'The user holds no role beyond it.' },
  'integration_user_least_role.more': {
    fact: 'The user {name} also holds {roles}.',
    cause: 'Whoever gets hold of its token could do all that these roles allow.',
    remedy: 'Open the record, related list Roles, and remove them.',
  },
  'other_holders.ok': {
    fact: 'Nobody else holds {role}.',
  },
  'other_holders.some': {
    fact: '{users} also hold {role}.',
    cause:
      'An earlier run of this step made these users, or somebody granted them the role. Whoever holds it can create tickets in this app and read what became of them.',
    remedy: 'Open each user: deactivate it if this checklist made it, else remove the role in the related list Roles.',
  },
  'hand_over_current.ok': {
    fact: 'The client secret is the one that was handed over.',
  },
  'hand_over_current.outdated': {
    fact: 'The client secret was made after the values were handed over: {when}.',
    cause: 'The security center still holds the old secret, which the instance refuses.',
    remedy:
      'Enter the new client secret in the ServiceNow settings of the security center, then choose the button of this step.',
  },
  'authorized.ok': { fact: '{user} authorized the security center. Last token: {when}.' },
  'authorized.by_calls': { fact: 'The security center calls as {user}. Last call: {when}.' },
  'authorized.not_yet': {
    fact: 'Nobody has authorized the security center yet.',
    cause: 'No token was issued through the application registry of this checklist.',
    remedy:
      'In the security center open ServiceNow settings, choose Authorize, sign in as the integration user {user}, and press Allow.',
  },
  'authorized.no_registry': {
    fact: 'There is no application registry of this checklist.',
    cause: 'The step OAuth entity was not done, or it was undone, which ends every token.',
    remedy: 'Do the step OAuth entity, hand the values over, and authorize again.',
  },
  'authorized_by.ok': { fact: 'The token acts as {user}.' },
  'authorized_by.wrong_person': {
    fact: 'The token acts as {user}, not as {expected}.',
    cause: 'Somebody else was signed in when Allow was pressed. The token has all the rights of that person.',
    remedy: 'Authorize again: on the consent page choose "Not you?", sign in as {expected}, and press Allow.',
  },
  'authorized_by.nobody_expected': {
    fact: 'The token acts as {user}, and this checklist has no integration user.',
    cause: 'The step Integration user was not done, or it was undone, which ends the tokens of that user.',
    remedy: 'Do the step Integration user, then authorize again as that user.',
  },
  'foreign_tokens.ok': {
    fact: 'Nobody else holds a token of the application registry.',
  },
  'foreign_tokens.live': {
    fact: '{users} hold live tokens of the application registry; the last one ends {when}.',
    cause:
      'Somebody else than the integration user was signed in when Allow was pressed. Such a token opens all that this person may do.',
    remedy: 'Open System OAuth > Manage Tokens, select these tokens, and choose Revoke Access or delete them.',
  },
  'refresh_token.ok': { fact: 'The authorization holds for {days} more days.' },
  'refresh_token.ending': {
    fact: 'The authorization ends in {days} days.',
    cause: 'A refresh token lives 100 days by default, and a refresh does not prolong it.',
    remedy: 'In the security center open ServiceNow settings and choose Authorize. Nothing is lost meanwhile.',
  },
  'refresh_token.ended': {
    fact: 'The authorization has ended.',
    cause: 'The refresh token of the security center has expired; no new access token can be issued.',
    remedy: 'In the security center open ServiceNow settings and choose Authorize. Nothing is lost meanwhile.',
  },
  'refresh_token.none': {
    fact: 'The security center holds no refresh token.',
    cause: 'It was revoked on this instance, or the application registry issues none.',
    remedy: 'In the security center open ServiceNow settings and choose Authorize.',
  },
  'connection_registered.ok': { fact: '{address} is registered since {when}.' },
  'connection_registered.not_yet': {
    fact: 'No security center has registered.',
    cause: 'It registers by itself right after the authorization.',
    remedy:
      'Finish the authorization. If it is done, choose Test now in the ServiceNow settings of the security center.',
  },
  'connection_registered.ended': {
    fact: '{user} disconnected the security center: {when}.',
    cause:
      'Until it registers again, this instance refuses its calls and sends it no signals. What waits there is kept.',
    remedy:
      'To connect again, choose Test now in the ServiceNow settings of the security center. To shut it out for good, undo the step OAuth entity as well.',
  },
  'inbound_contact.ok': { fact: 'Last call of the security center: {when}.' },
  'inbound_contact.never': {
    fact: 'The security center never called.',
    cause:
      'Its token is refused, IP Address Access Control of this instance keeps it out, or the service does not run. A blocked address leaves no trace in the transaction log; a refused token does.',
    remedy:
      'In the security center choose Test now. If it reports a refusal before sign-in, look at IP Address Access Control in the step Prerequisites.',
  },
  'inbound_contact.silent': {
    fact: 'The security center has fallen silent. Last call: {when}.',
    cause:
      'Its token is refused, IP Address Access Control of this instance keeps it out, or the service does not run. A blocked address leaves no trace in the transaction log; a refused token does.',
    remedy:
      'In the security center choose Test now. If it reports a refusal before sign-in, look at IP Address Access Control in the step Prerequisites.',
  },
  'doorbell.ok': { fact: 'The security center answered the last signal: {when}.' },
  'doorbell.never': {
    fact: 'No signal of a change has been sent yet.',
    cause: 'No ticket has changed since the security center registered.',
    remedy: 'Do this step: it sends one signal. Without signals, changes arrive with the next poll, a minute later.',
  },
  'doorbell.blocked': {
    fact: 'The last signal failed ({when}): {error}',
    cause: 'This instance cannot reach the security center: an outbound rule, a proxy, or its address has changed.',
    remedy: 'Allow outbound HTTPS to the registered address. Until then changes arrive with the poll, a minute later.',
  },
  'doorbell.refused': {
    fact: 'The last signal failed ({when}): {error}',
    cause: 'The security center answered with status {status}: it does not know this connection or its secret.',
    remedy: 'In the security center choose Test now: it registers anew for signals.',
  },
  'doorbell_queue.ok': { fact: 'No signal waits longer than it should.' },
  'doorbell_queue.stuck': {
    fact: 'A signal has been waiting since {when}.',
    cause: 'The event queue of this instance does not work off its events.',
    remedy: 'Open the events in state Ready and look why the event processor stands still.',
  },
  'clock.ok': { fact: 'The clocks of both sides agree.' },
  'clock.skewed': {
    fact: 'The clock of the security center was {seconds} seconds away from that of this instance at the last signal.',
    cause: 'A signal more than five minutes off is refused, because it could be a recorded one.',
    remedy: 'Set the clock of the server on which the security center runs by NTP. This instance sets its own.',
  },
  'way_back.ok': { fact: 'The security center asked for changes after the last signal.' },
  'way_back.waiting': {
    fact: 'The security center has not asked for changes since the last signal.',
    cause: 'It asks within seconds after a signal it accepts, and every minute in any case.',
    remedy: 'Wait a minute and validate again. If it stays, look at the other checks of this step.',
  },
} as const satisfies Record<string, CheckText>;

export type CheckTextName = keyof typeof CHECK_TEXTS;
