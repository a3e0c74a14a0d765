import { Record } from '@servicenow/sdk/core';

// Written by `npm run generate`; do not edit.

Record({
  $id: Now.ID["message-sv-page.title"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.page.title",
    language: "sv",
    message: "Microsoft 365 Ticketing Connector",
  },
});

Record({
  $id: Now.ID["message-sv-page.loading"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.page.loading",
    language: "sv",
    message: "Läser instansens tillstånd …",
  },
});

Record({
  $id: Now.ID["message-sv-page.skip"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.page.skip",
    language: "sv",
    message: "Hoppa till innehållet",
  },
});

Record({
  $id: Now.ID["message-sv-page.again"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.page.again",
    language: "sv",
    message: "Försök igen",
  },
});

Record({
  $id: Now.ID["message-sv-page.failed"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.page.failed",
    language: "sv",
    message: "Sidan kunde inte läsas",
  },
});

Record({
  $id: Now.ID["message-sv-page.not_allowed"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.page.not_allowed",
    language: "sv",
    message: "Dina roller öppnar inte installationschecklistan. En administratör för appen kan ge dig en roll.",
  },
});

Record({
  $id: Now.ID["message-sv-page.no_answer"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.page.no_answer",
    language: "sv",
    message: "Instansen svarade inte. Kontrollera nätverksanslutningen och försök igen.",
  },
});

Record({
  $id: Now.ID["message-sv-page.refused"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.page.refused",
    language: "sv",
    message: "Instansen avvisade begäran: {detail}",
  },
});

Record({
  $id: Now.ID["message-sv-page.signed_out"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.page.signed_out",
    language: "sv",
    message: "Din session har avslutats. Läs in sidan på nytt och logga in igen.",
  },
});

Record({
  $id: Now.ID["message-sv-nav.label"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.nav.label",
    language: "sv",
    message: "Vyer",
  },
});

Record({
  $id: Now.ID["message-sv-nav.checklist"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.nav.checklist",
    language: "sv",
    message: "Installationschecklista",
  },
});

Record({
  $id: Now.ID["message-sv-nav.status"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.nav.status",
    language: "sv",
    message: "Anslutningsstatus",
  },
});

Record({
  $id: Now.ID["message-sv-state.not_started"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.state.not_started",
    language: "sv",
    message: "Inte påbörjat",
  },
});

Record({
  $id: Now.ID["message-sv-state.done"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.state.done",
    language: "sv",
    message: "Klart",
  },
});

Record({
  $id: Now.ID["message-sv-state.attention"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.state.attention",
    language: "sv",
    message: "Kräver åtgärd",
  },
});

Record({
  $id: Now.ID["message-sv-check_state.ok"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check_state.ok",
    language: "sv",
    message: "I ordning",
  },
});

Record({
  $id: Now.ID["message-sv-check_state.attention"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check_state.attention",
    language: "sv",
    message: "Titta på detta",
  },
});

Record({
  $id: Now.ID["message-sv-check_state.failed"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check_state.failed",
    language: "sv",
    message: "Fel",
  },
});

Record({
  $id: Now.ID["message-sv-check_state.unknown"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check_state.unknown",
    language: "sv",
    message: "Kunde inte läsas",
  },
});

Record({
  $id: Now.ID["message-sv-checklist.intro"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.checklist.intro",
    language: "sv",
    message: "Sex steg ansluter instansen till säkerhetscentret för Microsoft 365. Tillståndet läses från instansen varje gång, så det du ser är det som finns.",
  },
});

Record({
  $id: Now.ID["message-sv-checklist.progress"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.checklist.progress",
    language: "sv",
    message: "{done} av {all} steg är klara.",
  },
});

Record({
  $id: Now.ID["message-sv-checklist.next"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.checklist.next",
    language: "sv",
    message: "Nästa: {step}.",
  },
});

Record({
  $id: Now.ID["message-sv-checklist.complete"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.checklist.complete",
    language: "sv",
    message: "Ärenden som delas i säkerhetscentret kommer nu hit.",
  },
});

Record({
  $id: Now.ID["message-sv-checklist.done_by"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.checklist.done_by",
    language: "sv",
    message: "Utfört av {who}, {when}",
  },
});

Record({
  $id: Now.ID["message-sv-checklist.verified_by"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.checklist.verified_by",
    language: "sv",
    message: "Validerat av {who}, {when}",
  },
});

Record({
  $id: Now.ID["message-sv-checklist.passed"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.checklist.passed",
    language: "sv",
    message: "Kontroller i ordning: {count}",
  },
});

Record({
  $id: Now.ID["message-sv-checklist.passed_show"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.checklist.passed_show",
    language: "sv",
    message: "Visa dem",
  },
});

Record({
  $id: Now.ID["message-sv-checklist.passed_hide"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.checklist.passed_hide",
    language: "sv",
    message: "Dölj dem",
  },
});

Record({
  $id: Now.ID["message-sv-checklist.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.checklist.cause",
    language: "sv",
    message: "Orsak",
  },
});

Record({
  $id: Now.ID["message-sv-checklist.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.checklist.remedy",
    language: "sv",
    message: "Åtgärd",
  },
});

Record({
  $id: Now.ID["message-sv-checklist.open_record"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.checklist.open_record",
    language: "sv",
    message: "Öppna posten",
  },
});

Record({
  $id: Now.ID["message-sv-action.validate"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.action.validate",
    language: "sv",
    message: "Validera igen",
  },
});

Record({
  $id: Now.ID["message-sv-action.validating"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.action.validating",
    language: "sv",
    message: "Validerar …",
  },
});

Record({
  $id: Now.ID["message-sv-action.validated"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.action.validated",
    language: "sv",
    message: "{step}: {state}",
  },
});

Record({
  $id: Now.ID["message-sv-action.redo"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.action.redo",
    language: "sv",
    message: "Gör om",
  },
});

Record({
  $id: Now.ID["message-sv-action.undo"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.action.undo",
    language: "sv",
    message: "Ångra",
  },
});

Record({
  $id: Now.ID["message-sv-action.undone"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.action.undone",
    language: "sv",
    message: "{step} har ångrats",
  },
});

Record({
  $id: Now.ID["message-sv-action.cancel"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.action.cancel",
    language: "sv",
    message: "Avbryt",
  },
});

Record({
  $id: Now.ID["message-sv-action.copy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.action.copy",
    language: "sv",
    message: "Kopiera",
  },
});

Record({
  $id: Now.ID["message-sv-action.copy_what"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.action.copy_what",
    language: "sv",
    message: "Kopiera {what}",
  },
});

Record({
  $id: Now.ID["message-sv-action.copied"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.action.copied",
    language: "sv",
    message: "{what} har kopierats",
  },
});

Record({
  $id: Now.ID["message-sv-action.copy_failed"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.action.copy_failed",
    language: "sv",
    message: "Webbläsaren låter inte sidan kopiera. Markera texten och kopiera den själv.",
  },
});

Record({
  $id: Now.ID["message-sv-action.working"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.action.working",
    language: "sv",
    message: "Arbetar …",
  },
});

Record({
  $id: Now.ID["message-sv-form.required"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.form.required",
    language: "sv",
    message: "Fält märkta med * är obligatoriska.",
  },
});

Record({
  $id: Now.ID["message-sv-secret.title"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.secret.title",
    language: "sv",
    message: "Visas nu och aldrig mer",
  },
});

Record({
  $id: Now.ID["message-sv-secret.kept"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.secret.kept",
    language: "sv",
    message: "Jag har kopierat allt",
  },
});

Record({
  $id: Now.ID["message-sv-prerequisites.title"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.prerequisites.title",
    language: "sv",
    message: "Förutsättningar",
  },
});

Record({
  $id: Now.ID["message-sv-prerequisites.purpose"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.prerequisites.purpose",
    language: "sv",
    message: "Vad instansen måste erbjuda innan något skapas.",
  },
});

Record({
  $id: Now.ID["message-sv-prerequisites.hi"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.prerequisites.hi",
    language: "sv",
    message: "En administratör installerar appen med kommandot now-sdk. Om er organisation bara tar appar från ServiceNow Store behövs HI-inloggningsuppgifter (Support) där; på den här sidan behövs de inte.",
  },
});

Record({
  $id: Now.ID["message-sv-oauth_entity.title"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.oauth_entity.title",
    language: "sv",
    message: "OAuth-entitet",
  },
});

Record({
  $id: Now.ID["message-sv-oauth_entity.purpose"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.oauth_entity.purpose",
    language: "sv",
    message: "Skapar programregistreringen (System OAuth > Application Registry) som säkerhetscentret begär åtkomst genom.",
  },
});

Record({
  $id: Now.ID["message-sv-oauth_entity.name"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.oauth_entity.name",
    language: "sv",
    message: "Namn",
  },
});

Record({
  $id: Now.ID["message-sv-oauth_entity.name_hint"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.oauth_entity.name_hint",
    language: "sv",
    message: "Medgivandesidan visar namnet, och du hittar posten under det senare.",
  },
});

Record({
  $id: Now.ID["message-sv-oauth_entity.default_name"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.oauth_entity.default_name",
    language: "sv",
    message: "Microsoft 365 Ticketing Connector",
  },
});

Record({
  $id: Now.ID["message-sv-oauth_entity.redirect_url"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.oauth_entity.redirect_url",
    language: "sv",
    message: "Omdirigeringsadress",
  },
});

Record({
  $id: Now.ID["message-sv-oauth_entity.redirect_url_hint"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.oauth_entity.redirect_url_hint",
    language: "sv",
    message: "Säkerhetsadministratören hittar den i säkerhetscentret, under ServiceNow-inställningar, och kan kopiera den där. Den slutar med /servicenow/oauth/callback.",
  },
});

Record({
  $id: Now.ID["message-sv-oauth_entity.create"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.oauth_entity.create",
    language: "sv",
    message: "Skapa OAuth-entiteten",
  },
});

Record({
  $id: Now.ID["message-sv-oauth_entity.renew"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.oauth_entity.renew",
    language: "sv",
    message: "Ge den en ny hemlighet",
  },
});

Record({
  $id: Now.ID["message-sv-oauth_entity.renew_hint"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.oauth_entity.renew_hint",
    language: "sv",
    message: "Den gamla hemligheten slutar gälla genast. Lämna sedan över den nya till säkerhetscentret.",
  },
});

Record({
  $id: Now.ID["message-sv-oauth_entity.created"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.oauth_entity.created",
    language: "sv",
    message: "OAuth-entiteten {name} är klar",
  },
});

Record({
  $id: Now.ID["message-sv-oauth_entity.client_id"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.oauth_entity.client_id",
    language: "sv",
    message: "Klient-ID",
  },
});

Record({
  $id: Now.ID["message-sv-oauth_entity.client_secret"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.oauth_entity.client_secret",
    language: "sv",
    message: "Klienthemlighet",
  },
});

Record({
  $id: Now.ID["message-sv-oauth_entity.secret_once"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.oauth_entity.secret_once",
    language: "sv",
    message: "Instansen lagrar hemligheten krypterad, och ingen sida, lista, logg eller export visar den igen. Kopiera den nu. Om den går förlorad gör du om steget för att få en ny.",
  },
});

Record({
  $id: Now.ID["message-sv-oauth_entity.undo_what"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.oauth_entity.undo_what",
    language: "sv",
    message: "Programregistreringen stängs av och varje token som har utfärdats genom den avvisas. Posten finns kvar: om steget görs om används den igen, med en ny hemlighet.",
  },
});

Record({
  $id: Now.ID["message-sv-integration_user.title"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.integration_user.title",
    language: "sv",
    message: "Integrationsanvändare",
  },
});

Record({
  $id: Now.ID["message-sv-integration_user.purpose"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.integration_user.purpose",
    language: "sv",
    message: "Skapar kontot som säkerhetscentret agerar som i instansen. Det är aldrig en persons konto.",
  },
});

Record({
  $id: Now.ID["message-sv-integration_user.user_name"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.integration_user.user_name",
    language: "sv",
    message: "Integrationsanvändarens användar-ID",
  },
});

Record({
  $id: Now.ID["message-sv-integration_user.first_name"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.integration_user.first_name",
    language: "sv",
    message: "Förnamn",
  },
});

Record({
  $id: Now.ID["message-sv-integration_user.last_name"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.integration_user.last_name",
    language: "sv",
    message: "Efternamn",
  },
});

Record({
  $id: Now.ID["message-sv-integration_user.email"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.integration_user.email",
    language: "sv",
    message: "E-postadress",
  },
});

Record({
  $id: Now.ID["message-sv-integration_user.email_hint"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.integration_user.email_hint",
    language: "sv",
    message: "En adress som ett team läser, till exempel m365-tickets@your-company.com. Med enkel inloggning kan det vara adressen till en säkerhetsadministratör i Entra ID som skapats för ändamålet.",
  },
});

Record({
  $id: Now.ID["message-sv-integration_user.create"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.integration_user.create",
    language: "sv",
    message: "Skapa integrationsanvändaren",
  },
});

Record({
  $id: Now.ID["message-sv-integration_user.renew"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.integration_user.renew",
    language: "sv",
    message: "Ge den ett nytt lösenord",
  },
});

Record({
  $id: Now.ID["message-sv-integration_user.renew_hint"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.integration_user.renew_hint",
    language: "sv",
    message: "Det gamla lösenordet slutar gälla genast. Redan utfärdade token gäller fortfarande.",
  },
});

Record({
  $id: Now.ID["message-sv-integration_user.created"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.integration_user.created",
    language: "sv",
    message: "Integrationsanvändaren {name} är klar",
  },
});

Record({
  $id: Now.ID["message-sv-integration_user.password"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.integration_user.password",
    language: "sv",
    message: "Integrationsanvändarens lösenord",
  },
});

Record({
  $id: Now.ID["message-sv-integration_user.password_once"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.integration_user.password_once",
    language: "sv",
    message: "Instansen lagrar lösenordet krypterat, och ingen sida, lista, logg eller export visar det igen. Kopiera det nu. Om det går förlorat gör du om steget för att få ett nytt.",
  },
});

Record({
  $id: Now.ID["message-sv-integration_user.roles"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.integration_user.roles",
    language: "sv",
    message: "Roller den får, och varför",
  },
});

Record({
  $id: Now.ID["message-sv-integration_user.role_integration"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.integration_user.role_integration",
    language: "sv",
    message: "Öppnar appens REST-resurser för uppgifter, tillstånd och anslutningen. Den ger ingen rätt till någon tabell, så en stulen token läser ingen annan post.",
  },
});

Record({
  $id: Now.ID["message-sv-integration_user.role_none"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.integration_user.role_none",
    language: "sv",
    message: "Ingen annan roll: varken itil, admin eller någon webbtjänstroll.",
  },
});

Record({
  $id: Now.ID["message-sv-integration_user.undo_what"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.integration_user.undo_what",
    language: "sv",
    message: "Användaren inaktiveras och dess token avvisas. Posten finns kvar: om steget görs om används den igen, med ett nytt lösenord.",
  },
});

Record({
  $id: Now.ID["message-sv-hand_over.title"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.hand_over.title",
    language: "sv",
    message: "Överlämning",
  },
});

Record({
  $id: Now.ID["message-sv-hand_over.purpose"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.hand_over.purpose",
    language: "sv",
    message: "Tar värdena till säkerhetscentret.",
  },
});

Record({
  $id: Now.ID["message-sv-hand_over.first"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.hand_over.first",
    language: "sv",
    message: "Gör först stegen OAuth-entitet och Integrationsanvändare: de skapar värdena.",
  },
});

Record({
  $id: Now.ID["message-sv-hand_over.do_1"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.hand_over.do_1",
    language: "sv",
    message: "Logga in i säkerhetscentret som säkerhetsadministratör eller global administratör.",
  },
});

Record({
  $id: Now.ID["message-sv-hand_over.do_2"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.hand_over.do_2",
    language: "sv",
    message: "Öppna ServiceNow-inställningar, eller välj Anslut till ServiceNow på startsidan.",
  },
});

Record({
  $id: Now.ID["message-sv-hand_over.do_3"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.hand_over.do_3",
    language: "sv",
    message: "Fyll i de här värdena i fälten med samma namn och spara:",
  },
});

Record({
  $id: Now.ID["message-sv-hand_over.instance_url"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.hand_over.instance_url",
    language: "sv",
    message: "Instansens adress",
  },
});

Record({
  $id: Now.ID["message-sv-hand_over.client_id"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.hand_over.client_id",
    language: "sv",
    message: "Klient-ID",
  },
});

Record({
  $id: Now.ID["message-sv-hand_over.client_secret"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.hand_over.client_secret",
    language: "sv",
    message: "Visades en gång i steg 2. Om den inte kopierades gör du om det steget.",
  },
});

Record({
  $id: Now.ID["message-sv-hand_over.at_authorize"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.hand_over.at_authorize",
    language: "sv",
    message: "Den som trycker på Auktorisera där loggar in i den här instansen med:",
  },
});

Record({
  $id: Now.ID["message-sv-hand_over.password"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.hand_over.password",
    language: "sv",
    message: "Visades en gång i steg 3. Om det inte kopierades gör du om det steget.",
  },
});

Record({
  $id: Now.ID["message-sv-hand_over.secrets"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.hand_over.secrets",
    language: "sv",
    message: "Lämna över klienthemligheten och lösenordet genom en egen kanal, till exempel en delad lösenordshanterare, inte med e-post.",
  },
});

Record({
  $id: Now.ID["message-sv-hand_over.confirm"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.hand_over.confirm",
    language: "sv",
    message: "Jag har fyllt i värdena",
  },
});

Record({
  $id: Now.ID["message-sv-hand_over.confirmed"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.hand_over.confirmed",
    language: "sv",
    message: "Överlämningen är noterad",
  },
});

Record({
  $id: Now.ID["message-sv-hand_over.undo_what"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.hand_over.undo_what",
    language: "sv",
    message: "Bara noteringen om att värdena har lämnats över tas bort.",
  },
});

Record({
  $id: Now.ID["message-sv-authorize.title"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.authorize.title",
    language: "sv",
    message: "Auktorisera",
  },
});

Record({
  $id: Now.ID["message-sv-authorize.purpose"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.authorize.purpose",
    language: "sv",
    message: "Sker i säkerhetscentret. Den här sidan märker det automatiskt.",
  },
});

Record({
  $id: Now.ID["message-sv-authorize.do_1"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.authorize.do_1",
    language: "sv",
    message: "Öppna ServiceNow-inställningar i säkerhetscentret och välj Auktorisera.",
  },
});

Record({
  $id: Now.ID["message-sv-authorize.do_2"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.authorize.do_2",
    language: "sv",
    message: "Logga in i den här instansen som {user}. Om du är inloggad som dig själv väljer du först \"Inte du?\".",
  },
});

Record({
  $id: Now.ID["message-sv-authorize.do_3"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.authorize.do_3",
    language: "sv",
    message: "Tryck på Tillåt. Du skickas tillbaka till säkerhetscentret.",
  },
});

Record({
  $id: Now.ID["message-sv-authorize.user"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.authorize.user",
    language: "sv",
    message: "integrationsanvändaren",
  },
});

Record({
  $id: Now.ID["message-sv-authorize.waiting"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.authorize.waiting",
    language: "sv",
    message: "Väntar på auktoriseringen. Du behöver inte läsa in sidan på nytt.",
  },
});

Record({
  $id: Now.ID["message-sv-authorize.noticed"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.authorize.noticed",
    language: "sv",
    message: "Säkerhetscentret är auktoriserat",
  },
});

Record({
  $id: Now.ID["message-sv-authorize.undo_what"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.authorize.undo_what",
    language: "sv",
    message: "Säkerhetscentret kopplas från instansen: dess anrop avvisas tills det registrerar sig igen. Ärenden, posten över datautbytet, OAuth-entiteten och integrationsanvändaren finns kvar.",
  },
});

Record({
  $id: Now.ID["message-sv-test.title"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.test.title",
    language: "sv",
    message: "Testa",
  },
});

Record({
  $id: Now.ID["message-sv-test.purpose"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.test.purpose",
    language: "sv",
    message: "Skickar en signal till säkerhetscentret och väntar tills det har frågat efter ändringar: hela vägen dit och tillbaka. Inget ärende och ingen annan post skapas eller ändras.",
  },
});

Record({
  $id: Now.ID["message-sv-test.run"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.test.run",
    language: "sv",
    message: "Kör testet",
  },
});

Record({
  $id: Now.ID["message-sv-test.running"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.test.running",
    language: "sv",
    message: "Signalen har skickats. Väntar på att säkerhetscentret frågar efter ändringar …",
  },
});

Record({
  $id: Now.ID["message-sv-test.finished"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.test.finished",
    language: "sv",
    message: "Testet är klart",
  },
});

Record({
  $id: Now.ID["message-sv-test.nothing"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.test.nothing",
    language: "sv",
    message: "Inget säkerhetscenter har registrerat sig. Slutför auktoriseringen först och testa sedan igen.",
  },
});

Record({
  $id: Now.ID["message-sv-test.undo_what"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.test.undo_what",
    language: "sv",
    message: "Bara noteringen om att testet har körts tas bort.",
  },
});

Record({
  $id: Now.ID["message-sv-status.connected"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.connected",
    language: "sv",
    message: "Ansluten",
  },
});

Record({
  $id: Now.ID["message-sv-status.not_connected"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.not_connected",
    language: "sv",
    message: "Inte ansluten",
  },
});

Record({
  $id: Now.ID["message-sv-status.trouble"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.trouble",
    language: "sv",
    message: "Ansluten, med problem",
  },
});

Record({
  $id: Now.ID["message-sv-status.not_connected_explain"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.not_connected_explain",
    language: "sv",
    message: "Inget säkerhetscenter har registrerat sig i instansen.",
  },
});

Record({
  $id: Now.ID["message-sv-status.to_checklist"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.to_checklist",
    language: "sv",
    message: "Öppna installationschecklistan",
  },
});

Record({
  $id: Now.ID["message-sv-status.ask_admin"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.ask_admin",
    language: "sv",
    message: "En administratör för appen kan ansluta det med installationschecklistan.",
  },
});

Record({
  $id: Now.ID["message-sv-status.refresh"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.refresh",
    language: "sv",
    message: "Läs på nytt",
  },
});

Record({
  $id: Now.ID["message-sv-status.refreshed"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.refreshed",
    language: "sv",
    message: "Statusen har lästs på nytt",
  },
});

Record({
  $id: Now.ID["message-sv-status.connection"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.connection",
    language: "sv",
    message: "Anslutning",
  },
});

Record({
  $id: Now.ID["message-sv-status.security_center"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.security_center",
    language: "sv",
    message: "Säkerhetscenter",
  },
});

Record({
  $id: Now.ID["message-sv-status.since"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.since",
    language: "sv",
    message: "Ansluten sedan",
  },
});

Record({
  $id: Now.ID["message-sv-status.registered_by"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.registered_by",
    language: "sv",
    message: "Agerar här som",
  },
});

Record({
  $id: Now.ID["message-sv-status.last_in"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.last_in",
    language: "sv",
    message: "Säkerhetscentrets senaste anrop",
  },
});

Record({
  $id: Now.ID["message-sv-status.last_out"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.last_out",
    language: "sv",
    message: "Senast besvarade signal",
  },
});

Record({
  $id: Now.ID["message-sv-status.pending"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.pending",
    language: "sv",
    message: "Väntande signaler",
  },
});

Record({
  $id: Now.ID["message-sv-status.pending_none"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.pending_none",
    language: "sv",
    message: "Inga",
  },
});

Record({
  $id: Now.ID["message-sv-status.pending_since"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.pending_since",
    language: "sv",
    message: "1, i kö sedan {when}",
  },
});

Record({
  $id: Now.ID["message-sv-status.never"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.never",
    language: "sv",
    message: "Aldrig",
  },
});

Record({
  $id: Now.ID["message-sv-status.last_error"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.last_error",
    language: "sv",
    message: "Senaste fel",
  },
});

Record({
  $id: Now.ID["message-sv-status.no_error"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.no_error",
    language: "sv",
    message: "Inget",
  },
});

Record({
  $id: Now.ID["message-sv-status.tickets"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.tickets",
    language: "sv",
    message: "Ärenden",
  },
});

Record({
  $id: Now.ID["message-sv-status.tickets_none"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.tickets_none",
    language: "sv",
    message: "Inget ärende har kommit från säkerhetscentret ännu.",
  },
});

Record({
  $id: Now.ID["message-sv-status.chart"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.chart",
    language: "sv",
    message: "Ärenden efter typ: {changes} ändringsärenden, varav {open_changes} öppna; {incidents} incidentärenden, varav {open_incidents} öppna.",
  },
});

Record({
  $id: Now.ID["message-sv-status.change"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.change",
    language: "sv",
    message: "Ändringsärenden",
  },
});

Record({
  $id: Now.ID["message-sv-status.incident"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.incident",
    language: "sv",
    message: "Incidentärenden",
  },
});

Record({
  $id: Now.ID["message-sv-status.open"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.open",
    language: "sv",
    message: "Öppna",
  },
});

Record({
  $id: Now.ID["message-sv-status.closed"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.closed",
    language: "sv",
    message: "Stängda",
  },
});

Record({
  $id: Now.ID["message-sv-status.open_of"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.open_of",
    language: "sv",
    message: "{open} öppna av {created}",
  },
});

Record({
  $id: Now.ID["message-sv-status.exchange"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.exchange",
    language: "sv",
    message: "Datautbyte",
  },
});

Record({
  $id: Now.ID["message-sv-status.exchange_explain"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.exchange_explain",
    language: "sv",
    message: "Allt som säkerhetscentret skickade för varje ärende, fält för fält. Inget annat tas emot. Nyast först.",
  },
});

Record({
  $id: Now.ID["message-sv-status.exchange_all"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.exchange_all",
    language: "sv",
    message: "Öppna hela listan",
  },
});

Record({
  $id: Now.ID["message-sv-status.exchange_none"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.exchange_none",
    language: "sv",
    message: "Inget har tagits emot ännu.",
  },
});

Record({
  $id: Now.ID["message-sv-status.exchange_received"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.exchange_received",
    language: "sv",
    message: "Mottaget {when}, skickat av {who}",
  },
});

Record({
  $id: Now.ID["message-sv-status.ticket"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.ticket",
    language: "sv",
    message: "Ärende",
  },
});

Record({
  $id: Now.ID["message-sv-status.disconnect"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.disconnect",
    language: "sv",
    message: "Koppla från",
  },
});

Record({
  $id: Now.ID["message-sv-status.disconnect_title"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.disconnect_title",
    language: "sv",
    message: "Koppla från säkerhetscentret?",
  },
});

Record({
  $id: Now.ID["message-sv-status.disconnect_goes"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.disconnect_goes",
    language: "sv",
    message: "Från och med nu avvisar instansen säkerhetscentrets anrop och skickar inga signaler till det. Tas bort: registreringen och nyckeln som signerar signalerna.",
  },
});

Record({
  $id: Now.ID["message-sv-status.disconnect_stays"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.disconnect_stays",
    language: "sv",
    message: "Finns kvar: alla ärenden och deras historik, posten över datautbytet, OAuth-entiteten, integrationsanvändaren och checklistan.",
  },
});

Record({
  $id: Now.ID["message-sv-status.disconnect_for_good"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.disconnect_for_good",
    language: "sv",
    message: "Säkerhetscentret kan registrera sig igen genom Testa nu eller en ny auktorisering, så länge dess token gäller. För att stänga ute det för gott ångrar du även steget OAuth-entitet och tar bort anslutningen i säkerhetscentret.",
  },
});

Record({
  $id: Now.ID["message-sv-status.disconnected"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.disconnected",
    language: "sv",
    message: "Säkerhetscentret är frånkopplat",
  },
});

Record({
  $id: Now.ID["message-sv-field.ticket_type"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.field.ticket_type",
    language: "sv",
    message: "Ärendetyp",
  },
});

Record({
  $id: Now.ID["message-sv-field.requested_by"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.field.requested_by",
    language: "sv",
    message: "Användar-ID för personen som skapade det",
  },
});

Record({
  $id: Now.ID["message-sv-field.name"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.field.name",
    language: "sv",
    message: "Uppgiftens namn",
  },
});

Record({
  $id: Now.ID["message-sv-field.description"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.field.description",
    language: "sv",
    message: "Uppgiftens beskrivning",
  },
});

Record({
  $id: Now.ID["message-sv-field.priority"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.field.priority",
    language: "sv",
    message: "Prioritet",
  },
});

Record({
  $id: Now.ID["message-sv-field.due_date"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.field.due_date",
    language: "sv",
    message: "Förfallodatum",
  },
});

Record({
  $id: Now.ID["message-sv-field.recommendation_source"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.field.recommendation_source",
    language: "sv",
    message: "Rekommendationens källa",
  },
});

Record({
  $id: Now.ID["message-sv-field.recommendation_category"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.field.recommendation_category",
    language: "sv",
    message: "Rekommendationens kategori",
  },
});

Record({
  $id: Now.ID["message-sv-field.correlation_id"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.field.correlation_id",
    language: "sv",
    message: "Korrelations-ID",
  },
});

Record({
  $id: Now.ID["message-sv-value.change"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.value.change",
    language: "sv",
    message: "Ändring",
  },
});

Record({
  $id: Now.ID["message-sv-value.incident"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.value.incident",
    language: "sv",
    message: "Incident",
  },
});

Record({
  $id: Now.ID["message-sv-value.user"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.value.user",
    language: "sv",
    message: "Användarens rekommendation",
  },
});

Record({
  $id: Now.ID["message-sv-value.microsoft"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.value.microsoft",
    language: "sv",
    message: "Microsofts rekommendation",
  },
});

Record({
  $id: Now.ID["message-sv-value.devices"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.value.devices",
    language: "sv",
    message: "Enheter",
  },
});

Record({
  $id: Now.ID["message-sv-value.data"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.value.data",
    language: "sv",
    message: "Data",
  },
});

Record({
  $id: Now.ID["message-sv-value.apps"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.value.apps",
    language: "sv",
    message: "Appar",
  },
});

Record({
  $id: Now.ID["message-sv-value.identity"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.value.identity",
    language: "sv",
    message: "Identitet",
  },
});

Record({
  $id: Now.ID["message-sv-value.infrastructure"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.value.infrastructure",
    language: "sv",
    message: "Infrastruktur",
  },
});

Record({
  $id: Now.ID["message-sv-value.priority_1"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.value.priority_1",
    language: "sv",
    message: "1 - Kritisk",
  },
});

Record({
  $id: Now.ID["message-sv-value.priority_2"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.value.priority_2",
    language: "sv",
    message: "2 - Hög",
  },
});

Record({
  $id: Now.ID["message-sv-value.priority_3"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.value.priority_3",
    language: "sv",
    message: "3 - Måttlig",
  },
});

Record({
  $id: Now.ID["message-sv-value.priority_4"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.value.priority_4",
    language: "sv",
    message: "4 - Låg",
  },
});

Record({
  $id: Now.ID["message-sv-action.copied_now"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.action.copied_now",
    language: "sv",
    message: "Kopierat",
  },
});

Record({
  $id: Now.ID["message-sv-issue.required"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.issue.required",
    language: "sv",
    message: "Fyll i fältet.",
  },
});

Record({
  $id: Now.ID["message-sv-issue.type"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.issue.type",
    language: "sv",
    message: "Ange en text.",
  },
});

Record({
  $id: Now.ID["message-sv-issue.too_long"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.issue.too_long",
    language: "sv",
    message: "Texten är för lång. Förkorta den.",
  },
});

Record({
  $id: Now.ID["message-sv-issue.control_character"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.issue.control_character",
    language: "sv",
    message: "Texten innehåller ett tecken som inte kan visas. Skriv den på nytt på en rad.",
  },
});

Record({
  $id: Now.ID["message-sv-issue.malformed"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.issue.malformed",
    language: "sv",
    message: "Texten innehåller tecken som inte är tillåtna här.",
  },
});

Record({
  $id: Now.ID["message-sv-issue.other"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.issue.other",
    language: "sv",
    message: "Instansen godtar inte värdet. Kontrollera det.",
  },
});

Record({
  $id: Now.ID["message-sv-issue.name.taken"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.issue.name.taken",
    language: "sv",
    message: "En annan programregistrering har det här namnet, och checklistan känner inte till den som sin egen. Välj ett annat namn.",
  },
});

Record({
  $id: Now.ID["message-sv-issue.redirect_url.malformed"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.issue.redirect_url.malformed",
    language: "sv",
    message: "Det här är ingen adress till ett säkerhetscenter. Kopiera omdirigeringsadressen därifrån; den börjar med https://.",
  },
});

Record({
  $id: Now.ID["message-sv-issue.redirect_url.not_allowed"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.issue.redirect_url.not_allowed",
    language: "sv",
    message: "Det här är inte omdirigeringsadressen. Kopiera den från säkerhetscentrets ServiceNow-inställningar; den slutar på /servicenow/oauth/callback.",
  },
});

Record({
  $id: Now.ID["message-sv-issue.user_name.taken"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.issue.user_name.taken",
    language: "sv",
    message: "En annan användare har det här användar-ID:t, och checklistan känner inte till den som sin egen. Välj ett annat användar-ID, eller ta bort användaren om ingen behöver den.",
  },
});

Record({
  $id: Now.ID["message-sv-issue.user_name.malformed"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.issue.user_name.malformed",
    language: "sv",
    message: "Använd bara bokstäver, siffror och tecknen . _ @ -",
  },
});

Record({
  $id: Now.ID["message-sv-issue.email.malformed"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.issue.email.malformed",
    language: "sv",
    message: "Ange en e-postadress, till exempel namn@example.com.",
  },
});

Record({
  $id: Now.ID["message-sv-issue.outbound_addresses.malformed"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.issue.outbound_addresses.malformed",
    language: "sv",
    message: "Ange bara IP-adresser eller block av dem, till exempel 203.0.113.7 eller 198.51.100.0/24, avgränsade med kommatecken eller blanksteg.",
  },
});

Record({
  $id: Now.ID["message-sv-issue.outbound_addresses.too_long"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.issue.outbound_addresses.too_long",
    language: "sv",
    message: "Det är för många adresser. Ange i stället block, till exempel 198.51.100.0/24.",
  },
});

Record({
  $id: Now.ID["message-sv-prerequisites.outbound_addresses"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.prerequisites.outbound_addresses",
    language: "sv",
    message: "Säkerhetscentrets utgående adresser",
  },
});

Record({
  $id: Now.ID["message-sv-prerequisites.outbound_addresses_hint"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.prerequisites.outbound_addresses_hint",
    language: "sv",
    message: "Valfritt. Kopiera dem från säkerhetscentrets ServiceNow-inställningar: reglerna i IP Address Access Control jämförs med dem, även före det första anropet.",
  },
});

Record({
  $id: Now.ID["message-sv-prerequisites.save"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.prerequisites.save",
    language: "sv",
    message: "Spara adresserna",
  },
});

Record({
  $id: Now.ID["message-sv-prerequisites.saved"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.prerequisites.saved",
    language: "sv",
    message: "Adresserna har sparats",
  },
});

Record({
  $id: Now.ID["message-sv-hand_over.open"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.hand_over.open",
    language: "sv",
    message: "Öppna ServiceNow-inställningar",
  },
});

Record({
  $id: Now.ID["message-sv-hand_over.copy_all"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.hand_over.copy_all",
    language: "sv",
    message: "Kopiera alla",
  },
});

Record({
  $id: Now.ID["message-sv-hand_over.values"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.hand_over.values",
    language: "sv",
    message: "Alla värden",
  },
});

Record({
  $id: Now.ID["message-sv-authorize.sso_title"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.authorize.sso_title",
    language: "sv",
    message: "Släpper enkel inloggning inte in dig som den användaren?",
  },
});

Record({
  $id: Now.ID["message-sv-authorize.sso"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.authorize.sso",
    language: "sv",
    message: "Öppna /login.do i ett privat fönster, logga in som {user} och auktorisera i samma fönster. Om inloggning med lösenord är stängd skapar du en säkerhetsadministratör i Entra ID med samma användarnamn och e-postadress som {user}, loggar in i säkerhetscentret som den personen och auktoriserar. När auktoriseringen är klar kan rollen Security Administrator tas bort från personen igen.",
  },
});

Record({
  $id: Now.ID["message-sv-help.title"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.help.title",
    language: "sv",
    message: "Hjälp",
  },
});

Record({
  $id: Now.ID["message-sv-help.close"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.help.close",
    language: "sv",
    message: "Stäng",
  },
});

Record({
  $id: Now.ID["message-sv-help.order.title"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.help.order.title",
    language: "sv",
    message: "I vilken ordning utför jag stegen?",
  },
});

Record({
  $id: Now.ID["message-sv-help.order.text"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.help.order.text",
    language: "sv",
    message: "Uppifrån och ned: nästa steg är öppet. Steg 1 till 3 utförs här, steg 4 tar värdena till säkerhetscentret, steg 5 sker där och steg 6 visar att båda riktningarna fungerar. Varje steg kan valideras igen, göras om och ångras.",
  },
});

Record({
  $id: Now.ID["message-sv-help.secret.title"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.help.secret.title",
    language: "sv",
    message: "Jag har tappat bort klienthemligheten eller lösenordet",
  },
});

Record({
  $id: Now.ID["message-sv-help.secret.text"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.help.secret.text",
    language: "sv",
    message: "Gör om steg 2 eller steg 3: samma post får en ny hemlighet och den gamla slutar gälla genast. Lämna över en ny klienthemlighet till säkerhetscentret. Lösenordet behövs bara för att auktorisera.",
  },
});

Record({
  $id: Now.ID["message-sv-help.person.title"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.help.person.title",
    language: "sv",
    message: "Vem ska välja Allow?",
  },
});

Record({
  $id: Now.ID["message-sv-help.person.text"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.help.person.text",
    language: "sv",
    message: "Integrationsanvändaren från steg 3, aldrig en person: token kan allt som dess användare får göra. Om du är inloggad som dig själv väljer du \"Not you?\" på medgivandesidan. Steg 5 nämner andras token; återkalla dem i System OAuth > Manage Tokens.",
  },
});

Record({
  $id: Now.ID["message-sv-help.sso.title"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.help.sso.title",
    language: "sv",
    message: "Enkel inloggning står i vägen",
  },
});

Record({
  $id: Now.ID["message-sv-help.sso.text"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.help.sso.text",
    language: "sv",
    message: "Logga in på /login.do som integrationsanvändaren, eller skapa en säkerhetsadministratör i Entra ID med samma användarnamn och e-postadress och auktorisera som den personen. Därefter kan rollen Security Administrator tas bort från personen.",
  },
});

Record({
  $id: Now.ID["message-sv-help.ip.title"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.help.ip.title",
    language: "sv",
    message: "IP-adresser filtreras",
  },
});

Record({
  $id: Now.ID["message-sv-help.ip.text"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.help.ip.text",
    language: "sv",
    message: "Instansen svarar en blockerad adress med 403 före varje inloggning, och transaktionsloggen visar ingenting. Kopiera de utgående adresserna från säkerhetscentrets ServiceNow-inställningar till steg 1: det nämner regeln som stänger ute en av dem. Utgående tillåter du HTTPS till säkerhetscentret.",
  },
});

Record({
  $id: Now.ID["message-sv-help.disconnect.title"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.help.disconnect.title",
    language: "sv",
    message: "Vad gör Koppla från?",
  },
});

Record({
  $id: Now.ID["message-sv-help.disconnect.text"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.help.disconnect.text",
    language: "sv",
    message: "Instansen avvisar säkerhetscentrets anrop och skickar inga signaler till det, tills någon där väljer Testa nu eller auktoriserar igen. Ärenden finns kvar, och det som väntar där också. Om du vill stänga ute det för gott ångrar du även steg 2: det avslutar varje token.",
  },
});

Record({
  $id: Now.ID["message-sv-help.end.title"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.help.end.title",
    language: "sv",
    message: "Hur länge gäller auktoriseringen?",
  },
});

Record({
  $id: Now.ID["message-sv-help.end.text"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.help.end.text",
    language: "sv",
    message: "100 dagar som standard. Anslutningsstatus visar hur många dagar som återstår, och steg 5 varnar 14 dagar i förväg. Välj Auktorisera i säkerhetscentret igen; inget går förlorat under tiden.",
  },
});

Record({
  $id: Now.ID["message-sv-help.receives.title"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.help.receives.title",
    language: "sv",
    message: "Vad utbyts mellan de två?",
  },
});

Record({
  $id: Now.ID["message-sv-help.receives.text"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.help.receives.text",
    language: "sv",
    message: "Anslutningsstatus visar båda riktningarna: för varje ärende vad säkerhetscentret skickade, fält för fält, och vad det läser från instansen.",
  },
});

Record({
  $id: Now.ID["message-sv-status.unregistered"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.unregistered",
    language: "sv",
    message: "Anropas, men inte registrerat",
  },
});

Record({
  $id: Now.ID["message-sv-status.unregistered_explain"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.unregistered_explain",
    language: "sv",
    message: "Ett säkerhetscenter anropar instansen men har inte registrerat sig för signaler om ändringar. Välj Testa nu i dess ServiceNow-inställningar.",
  },
});

Record({
  $id: Now.ID["message-sv-status.was_disconnected"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.was_disconnected",
    language: "sv",
    message: "Frånkopplat",
  },
});

Record({
  $id: Now.ID["message-sv-status.was_disconnected_explain"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.was_disconnected_explain",
    language: "sv",
    message: "{who} kopplade från säkerhetscentret, {when}. Instansen avvisar dess anrop. Om du vill ansluta igen väljer du Testa nu i säkerhetscentrets ServiceNow-inställningar.",
  },
});

Record({
  $id: Now.ID["message-sv-status.days_left"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.days_left",
    language: "sv",
    message: "Auktorisering",
  },
});

Record({
  $id: Now.ID["message-sv-status.days"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.days",
    language: "sv",
    message: "{days} dagar återstår, till {when}",
  },
});

Record({
  $id: Now.ID["message-sv-status.days_unknown"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.days_unknown",
    language: "sv",
    message: "Instansen berättar inte för appen hur länge den gäller",
  },
});

Record({
  $id: Now.ID["message-sv-status.sent"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.sent",
    language: "sv",
    message: "Vad säkerhetscentret tar emot",
  },
});

Record({
  $id: Now.ID["message-sv-status.sent_explain"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.sent_explain",
    language: "sv",
    message: "Allt som säkerhetscentret läser från instansen. Det läser ingen annan post.",
  },
});

Record({
  $id: Now.ID["message-sv-status.sent_secrets"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.sent_secrets",
    language: "sv",
    message: "För att ansluta: instansens adress, klient-ID, klienthemlighet, åtkomsttoken och uppdateringstoken.",
  },
});

Record({
  $id: Now.ID["message-sv-status.sent_ticket"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.sent_ticket",
    language: "sv",
    message: "För varje ärende som det skapade: nummer, post, tillstånd, prioritet, förfallodatum samt när det skapades och ändrades.",
  },
});

Record({
  $id: Now.ID["message-sv-status.sent_states"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.sent_states",
    language: "sv",
    message: "Tekniskt: listan över ärendetillstånd.",
  },
});

Record({
  $id: Now.ID["message-sv-status.sent_instance"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.sent_instance",
    language: "sv",
    message: "Tekniskt: instansens namn, version, appens version, klocka, användaren som det anropar som och användaren som checklistan skapade, samt om det är registrerat.",
  },
});

Record({
  $id: Now.ID["message-sv-status.sent_doorbell"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.status.sent_doorbell",
    language: "sv",
    message: "Signaler om ändringar: signerade, utan data.",
  },
});

Record({
  $id: Now.ID["message-sv-check.release.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.release.ok.fact",
    language: "sv",
    message: "Instansen kör {release}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.release.too_old.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.release.too_old.fact",
    language: "sv",
    message: "Instansen kör {release}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.release.too_old.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.release.too_old.cause",
    language: "sv",
    message: "Appen kräver {floor} eller senare: därifrån kör servern de JavaScript-moduler som appen består av. Den första versionen av funktionen, från 2020, fungerade från Kingston.",
  },
});

Record({
  $id: Now.ID["message-sv-check.release.too_old.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.release.too_old.remedy",
    language: "sv",
    message: "Uppgradera instansen till {floor} eller senare.",
  },
});

Record({
  $id: Now.ID["message-sv-check.release.unreadable.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.release.unreadable.fact",
    language: "sv",
    message: "Instansen talar inte om vilken version den kör.",
  },
});

Record({
  $id: Now.ID["message-sv-check.release.unreadable.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.release.unreadable.cause",
    language: "sv",
    message: "Egenskapen glide.buildname och klustertillståndet är tomma eller stängda för appen.",
  },
});

Record({
  $id: Now.ID["message-sv-check.release.unreadable.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.release.unreadable.remedy",
    language: "sv",
    message: "Öppna System Diagnostics > Stats och kontrollera att build-namnet är {floor} eller senare.",
  },
});

Record({
  $id: Now.ID["message-sv-check.release.unheard_of.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.release.unheard_of.fact",
    language: "sv",
    message: "Instansen kör {release}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.release.unheard_of.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.release.unheard_of.cause",
    language: "sv",
    message: "Appen känner inte till versionen; den är troligen nyare än appen.",
  },
});

Record({
  $id: Now.ID["message-sv-check.release.unheard_of.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.release.unheard_of.remedy",
    language: "sv",
    message: "Fortsätt. Om ett senare steg misslyckas söker du en nyare version av appen.",
  },
});

Record({
  $id: Now.ID["message-sv-check.admin_role.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.admin_role.ok.fact",
    language: "sv",
    message: "{user} har rollen admin.",
  },
});

Record({
  $id: Now.ID["message-sv-check.admin_role.missing.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.admin_role.missing.fact",
    language: "sv",
    message: "{user} har inte rollen admin.",
  },
});

Record({
  $id: Now.ID["message-sv-check.admin_role.missing.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.admin_role.missing.cause",
    language: "sv",
    message: "De följande stegen skapar en programregistrering, en användare och en rolltilldelning. Plattformen överlåter det till administratörer.",
  },
});

Record({
  $id: Now.ID["message-sv-check.admin_role.missing.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.admin_role.missing.remedy",
    language: "sv",
    message: "Logga in som administratör för instansen (rollen admin) och öppna checklistan igen.",
  },
});

Record({
  $id: Now.ID["message-sv-check.oauth_active.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.oauth_active.ok.fact",
    language: "sv",
    message: "OAuth är aktivt i instansen.",
  },
});

Record({
  $id: Now.ID["message-sv-check.oauth_active.off.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.oauth_active.off.fact",
    language: "sv",
    message: "Egenskapen {property} är false.",
  },
});

Record({
  $id: Now.ID["message-sv-check.oauth_active.off.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.oauth_active.off.cause",
    language: "sv",
    message: "OAuth 2.0 är avstängt i instansen, så inga token kan utfärdas.",
  },
});

Record({
  $id: Now.ID["message-sv-check.oauth_active.off.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.oauth_active.off.remedy",
    language: "sv",
    message: "Aktivera tillägget OAuth 2.0 och sätt egenskapen {property} till true.",
  },
});

Record({
  $id: Now.ID["message-sv-check.single_sign_on.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.single_sign_on.ok.fact",
    language: "sv",
    message: "Enkel inloggning står inte mellan auktoriseringen och integrationsanvändaren.",
  },
});

Record({
  $id: Now.ID["message-sv-check.single_sign_on.passed.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.single_sign_on.passed.fact",
    language: "sv",
    message: "Enkel inloggning är aktiv, och {user} har ändå auktoriserat.",
  },
});

Record({
  $id: Now.ID["message-sv-check.single_sign_on.active.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.single_sign_on.active.fact",
    language: "sv",
    message: "Enkel inloggning är aktiv i instansen (identitetsleverantörer: {providers}).",
  },
});

Record({
  $id: Now.ID["message-sv-check.single_sign_on.active.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.single_sign_on.active.cause",
    language: "sv",
    message: "Vid auktoriseringen kan webbläsaren loggas in av identitetsleverantören, som du och inte som integrationsanvändaren {user}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.single_sign_on.active.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.single_sign_on.active.remedy",
    language: "sv",
    message: "Välj \"Inte du?\" på medgivandesidan och logga in som integrationsanvändaren {user} på /login.do. Eller skapa en säkerhetsadministratör i Entra ID med integrationsanvändarens användarnamn och e-postadress, och auktorisera som den personen. Rollen Security Administrator kan tas bort från personen när auktoriseringen är klar.",
  },
});

Record({
  $id: Now.ID["message-sv-check.single_sign_on.redirects.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.single_sign_on.redirects.fact",
    language: "sv",
    message: "Enkel inloggning skickar varje webbläsare till identitetsleverantören {provider}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.single_sign_on.redirects.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.single_sign_on.redirects.cause",
    language: "sv",
    message: "Den som inte redan är inloggad får aldrig se instansens inloggningssida: identitetsleverantören loggar in dig som dig själv, inte som integrationsanvändaren {user}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.single_sign_on.redirects.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.single_sign_on.redirects.remedy",
    language: "sv",
    message: "Öppna /login.do i samma webbläsare innan du auktoriserar och logga in som integrationsanvändaren {user}; \"Inte du?\" på medgivandesidan leder också dit. Eller skapa en säkerhetsadministratör i Entra ID med integrationsanvändarens användarnamn och e-postadress, och auktorisera som den personen. Rollen Security Administrator kan tas bort från personen när auktoriseringen är klar.",
  },
});

Record({
  $id: Now.ID["message-sv-check.single_sign_on.password_closed.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.single_sign_on.password_closed.fact",
    language: "sv",
    message: "Enkel inloggning är aktiv (identitetsleverantörer: {providers}) och egenskapen {property} är true.",
  },
});

Record({
  $id: Now.ID["message-sv-check.single_sign_on.password_closed.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.single_sign_on.password_closed.cause",
    language: "sv",
    message: "Kontoåterställning stänger inloggning med lösenord för alla utom registrerade återställningsanvändare, så integrationsanvändaren {user} kan inte logga in på /login.do.",
  },
});

Record({
  $id: Now.ID["message-sv-check.single_sign_on.password_closed.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.single_sign_on.password_closed.remedy",
    language: "sv",
    message: "Skapa en säkerhetsadministratör i Entra ID med användarnamnet och e-postadressen för integrationsanvändaren {user}, välj \"Inte du?\" på medgivandesidan och auktorisera som den personen. Eller låt öppna inloggning med lösenord för {user} i Multi-Provider SSO > Account Recovery, och logga in på /login.do. Rollen Security Administrator kan tas bort från personen när auktoriseringen är klar.",
  },
});

Record({
  $id: Now.ID["message-sv-check.ip_access.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.ip_access.ok.fact",
    language: "sv",
    message: "Ingen regel i IP Address Access Control håller anropare ute.",
  },
});

Record({
  $id: Now.ID["message-sv-check.ip_access.let_in.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.ip_access.let_in.fact",
    language: "sv",
    message: "IP Address Access Control har Deny-regler och släpper in {address}, varifrån säkerhetscentret senast anropade.",
  },
});

Record({
  $id: Now.ID["message-sv-check.ip_access.let_in_listed.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.ip_access.let_in_listed.fact",
    language: "sv",
    message: "IP Address Access Control har Deny-regler och släpper in säkerhetscentrets utgående adresser: {addresses}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.ip_access.denied.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.ip_access.denied.fact",
    language: "sv",
    message: "IP Address Access Control håller ute {address}, varifrån säkerhetscentret senast anropade.",
  },
});

Record({
  $id: Now.ID["message-sv-check.ip_access.denied.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.ip_access.denied.cause",
    language: "sv",
    message: "Deny-regeln {rule} täcker adressen och ingen Allow-regel gör det. Instansen svarar 403 före all inloggning och loggar bara en rad i nodloggen.",
  },
});

Record({
  $id: Now.ID["message-sv-check.ip_access.denied.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.ip_access.denied.remedy",
    language: "sv",
    message: "Lägg till en regel under System Security > IP Address Access Control med Type Allow, Direction Inbound och adressen som Range Start och Range End. Den gäller genast. Om säkerhetscentret anropar från flera adresser tillåter du alla.",
  },
});

Record({
  $id: Now.ID["message-sv-check.ip_access.denied_listed.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.ip_access.denied_listed.fact",
    language: "sv",
    message: "IP Address Access Control stänger ute {address}, en utgående adress för säkerhetscentret.",
  },
});

Record({
  $id: Now.ID["message-sv-check.ip_access.denied_listed.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.ip_access.denied_listed.cause",
    language: "sv",
    message: "Deny-regeln {rule} omfattar adressen eller en del av den, och ingen Allow-regel gör det. Instansen svarar med 403 före varje inloggning och loggar bara en rad i nodloggen.",
  },
});

Record({
  $id: Now.ID["message-sv-check.ip_access.denied_listed.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.ip_access.denied_listed.remedy",
    language: "sv",
    message: "Lägg under System Security > IP Address Access Control till en regel med Type Allow, Direction Inbound och första och sista adressen i {address} som Range Start och Range End. Den gäller genast.",
  },
});

Record({
  $id: Now.ID["message-sv-check.ip_access.silent.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.ip_access.silent.fact",
    language: "sv",
    message: "IP Address Access Control nekar: {rules}. Säkerhetscentret har inte anropat sedan {when}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.ip_access.silent.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.ip_access.silent.cause",
    language: "sv",
    message: "Det kan anropa från en annan adress än förut; en som en Deny-regel omfattar får svaret 403 före varje inloggning och lämnar inget spår i transaktionsloggen.",
  },
});

Record({
  $id: Now.ID["message-sv-check.ip_access.silent.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.ip_access.silent.remedy",
    language: "sv",
    message: "Jämför de utgående adresserna i säkerhetscentrets ServiceNow-inställningar med fältet nedan och lägg till en regel med Type Allow för var och en som en Deny-regel omfattar. Om alla är tillåtna väljer du Testa nu i säkerhetscentret.",
  },
});

Record({
  $id: Now.ID["message-sv-check.ip_access.unsure.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.ip_access.unsure.fact",
    language: "sv",
    message: "IP Address Access Control nekar: {rules}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.ip_access.unsure.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.ip_access.unsure.cause",
    language: "sv",
    message: "Säkerhetscentret har inte anropat ännu och dess adresser har inte angetts här, så de kan inte jämföras med reglerna.",
  },
});

Record({
  $id: Now.ID["message-sv-check.ip_access.unsure.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.ip_access.unsure.remedy",
    language: "sv",
    message: "Kopiera de utgående adresserna från säkerhetscentrets ServiceNow-inställningar till fältet nedan och spara: reglerna jämförs sedan med dem.",
  },
});

Record({
  $id: Now.ID["message-sv-check.doorbell_allowed.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.doorbell_allowed.ok.fact",
    language: "sv",
    message: "Signaler om ändringar till säkerhetscentret är påslagna.",
  },
});

Record({
  $id: Now.ID["message-sv-check.doorbell_allowed.off.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.doorbell_allowed.off.fact",
    language: "sv",
    message: "Egenskapen {property} är false.",
  },
});

Record({
  $id: Now.ID["message-sv-check.doorbell_allowed.off.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.doorbell_allowed.off.cause",
    language: "sv",
    message: "Någon har stängt av signalerna om ändringar. Ändringar av ärenden når säkerhetscentret en minut för sent.",
  },
});

Record({
  $id: Now.ID["message-sv-check.doorbell_allowed.off.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.doorbell_allowed.off.remedy",
    language: "sv",
    message: "Sätt egenskapen {property} till true.",
  },
});

Record({
  $id: Now.ID["message-sv-check.table_access.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.table_access.ok.fact",
    language: "sv",
    message: "Appen får läsa {table}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.refusal.table_policy.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.refusal.table_policy.fact",
    language: "sv",
    message: "{text}",
  },
});

Record({
  $id: Now.ID["message-sv-check.refusal.table_policy.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.refusal.table_policy.cause",
    language: "sv",
    message: "Tabellen {table} tillåter inte andra programomfång åtgärden {operation} på sina poster.",
  },
});

Record({
  $id: Now.ID["message-sv-check.refusal.table_policy.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.refusal.table_policy.remedy",
    language: "sv",
    message: "Öppna tabellen {table}, avsnittet Application Access: sätt Accessible from till All application scopes och markera {option}. Spara och validera sedan igen.",
  },
});

Record({
  $id: Now.ID["message-sv-check.refusal.privilege.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.refusal.privilege.fact",
    language: "sv",
    message: "{text}",
  },
});

Record({
  $id: Now.ID["message-sv-check.refusal.privilege.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.refusal.privilege.cause",
    language: "sv",
    message: "Appens behörighet för åtgärden {operation} på {table} saknas i instansen eller är inte tillåten.",
  },
});

Record({
  $id: Now.ID["message-sv-check.refusal.privilege.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.refusal.privilege.remedy",
    language: "sv",
    message: "Öppna appens Cross-scope privileges och sätt Status till Allowed för den som nämns ovan. Om den saknas installerar du appen igen: den för med sig behörigheten.",
  },
});

Record({
  $id: Now.ID["message-sv-check.refusal.other.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.refusal.other.fact",
    language: "sv",
    message: "Instansen avvisade: {text}",
  },
});

Record({
  $id: Now.ID["message-sv-check.refusal.other.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.refusal.other.cause",
    language: "sv",
    message: "Den inloggade personen saknar en rättighet, eller så avbröt en regel i instansen.",
  },
});

Record({
  $id: Now.ID["message-sv-check.refusal.other.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.refusal.other.remedy",
    language: "sv",
    message: "Logga in som administratör (rollen admin) och validera igen. Om felet består tittar du i systemloggen.",
  },
});

Record({
  $id: Now.ID["message-sv-check.oauth_entity_exists.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.oauth_entity_exists.ok.fact",
    language: "sv",
    message: "Programregistreringen {name} finns.",
  },
});

Record({
  $id: Now.ID["message-sv-check.oauth_entity_exists.missing.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.oauth_entity_exists.missing.fact",
    language: "sv",
    message: "Ingen programregistrering heter {name}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.oauth_entity_exists.missing.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.oauth_entity_exists.missing.cause",
    language: "sv",
    message: "Den togs bort efter att steget utfördes. Token som utfärdats genom den försvann med den.",
  },
});

Record({
  $id: Now.ID["message-sv-check.oauth_entity_exists.missing.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.oauth_entity_exists.missing.remedy",
    language: "sv",
    message: "Gör om steget, lämna över de nya värdena och auktorisera igen.",
  },
});

Record({
  $id: Now.ID["message-sv-check.oauth_entity_exists.renamed.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.oauth_entity_exists.renamed.fact",
    language: "sv",
    message: "Programregistreringen {name} heter nu {now}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.oauth_entity_exists.renamed.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.oauth_entity_exists.renamed.cause",
    language: "sv",
    message: "Någon har bytt namn på den. Den fungerar fortfarande, men ingen hittar den under namnet som gavs här.",
  },
});

Record({
  $id: Now.ID["message-sv-check.oauth_entity_exists.renamed.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.oauth_entity_exists.renamed.remedy",
    language: "sv",
    message: "Byt tillbaka namnet till {name}, eller gör om steget.",
  },
});

Record({
  $id: Now.ID["message-sv-check.oauth_entity_active.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.oauth_entity_active.ok.fact",
    language: "sv",
    message: "Programregistreringen är aktiv.",
  },
});

Record({
  $id: Now.ID["message-sv-check.oauth_entity_active.inactive.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.oauth_entity_active.inactive.fact",
    language: "sv",
    message: "Programregistreringen {name} är inte aktiv.",
  },
});

Record({
  $id: Now.ID["message-sv-check.oauth_entity_active.inactive.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.oauth_entity_active.inactive.cause",
    language: "sv",
    message: "Någon har stängt av den. Instansen avvisar varje auktorisering och varje token från den.",
  },
});

Record({
  $id: Now.ID["message-sv-check.oauth_entity_active.inactive.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.oauth_entity_active.inactive.remedy",
    language: "sv",
    message: "Öppna posten och markera Active.",
  },
});

Record({
  $id: Now.ID["message-sv-check.oauth_entity_redirect_url.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.oauth_entity_redirect_url.ok.fact",
    language: "sv",
    message: "Omdirigeringsadressen är {address}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.oauth_entity_redirect_url.wrong.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.oauth_entity_redirect_url.wrong.fact",
    language: "sv",
    message: "Omdirigeringsadressen är {address}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.oauth_entity_redirect_url.wrong.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.oauth_entity_redirect_url.wrong.cause",
    language: "sv",
    message: "Det är inte adressen som säkerhetscentret förväntar sig att skickas tillbaka till.",
  },
});

Record({
  $id: Now.ID["message-sv-check.oauth_entity_redirect_url.wrong.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.oauth_entity_redirect_url.wrong.remedy",
    language: "sv",
    message: "Kopiera omdirigeringsadressen från säkerhetscentrets ServiceNow-inställningar till posten.",
  },
});

Record({
  $id: Now.ID["message-sv-check.oauth_entity_redirect_url.empty.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.oauth_entity_redirect_url.empty.fact",
    language: "sv",
    message: "Omdirigeringsadressen är tom.",
  },
});

Record({
  $id: Now.ID["message-sv-check.oauth_entity_redirect_url.empty.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.oauth_entity_redirect_url.empty.cause",
    language: "sv",
    message: "Utan den skickar instansen inte personen tillbaka till säkerhetscentret.",
  },
});

Record({
  $id: Now.ID["message-sv-check.oauth_entity_redirect_url.empty.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.oauth_entity_redirect_url.empty.remedy",
    language: "sv",
    message: "Kopiera omdirigeringsadressen från säkerhetscentrets ServiceNow-inställningar till posten.",
  },
});

Record({
  $id: Now.ID["message-sv-check.oauth_entity_unchanged.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.oauth_entity_unchanged.ok.fact",
    language: "sv",
    message: "Ingen har ändrat programregistreringen sedan den skapades eller senast validerades.",
  },
});

Record({
  $id: Now.ID["message-sv-check.oauth_entity_unchanged.changed.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.oauth_entity_unchanged.changed.fact",
    language: "sv",
    message: "{user} ändrade programregistreringen efter att steget utfördes: {when}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.oauth_entity_unchanged.changed.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.oauth_entity_unchanged.changed.cause",
    language: "sv",
    message: "Om klienthemligheten ändrades har säkerhetscentret kvar den gamla och avvisas.",
  },
});

Record({
  $id: Now.ID["message-sv-check.oauth_entity_unchanged.changed.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.oauth_entity_unchanged.changed.remedy",
    language: "sv",
    message: "Om anslutningen har slutat fungera sedan dess gör du om steget och lämnar över den nya hemligheten. Annars validerar du igen: då noteras ändringen.",
  },
});

Record({
  $id: Now.ID["message-sv-check.other_registries.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.other_registries.ok.fact",
    language: "sv",
    message: "Ingen annan programregistrering leder till det här säkerhetscentret.",
  },
});

Record({
  $id: Now.ID["message-sv-check.other_registries.active.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.other_registries.active.fact",
    language: "sv",
    message: "Fler programregistreringar för den här anslutningen är aktiva: {names}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.other_registries.active.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.other_registries.active.cause",
    language: "sv",
    message: "En tidigare körning av steget skapade dem, eller så skapade någon dem för hand med samma omdirigeringsadress. Den som har deras klienthemlighet eller en token från dem kan fortfarande anropa instansen.",
  },
});

Record({
  $id: Now.ID["message-sv-check.other_registries.active.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.other_registries.active.remedy",
    language: "sv",
    message: "Öppna var och en i System OAuth > Application Registry, avmarkera Active och spara. Ta bort den om ingen behöver titta på den.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_exists.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_exists.ok.fact",
    language: "sv",
    message: "Användaren {name} finns.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_exists.missing.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_exists.missing.fact",
    language: "sv",
    message: "Ingen användare har användar-ID:t {name}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_exists.missing.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_exists.missing.cause",
    language: "sv",
    message: "Användaren togs bort efter att steget utfördes.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_exists.missing.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_exists.missing.remedy",
    language: "sv",
    message: "Gör om steget och auktorisera sedan igen som den nya användaren.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_exists.renamed.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_exists.renamed.fact",
    language: "sv",
    message: "Användaren {name} har nu användar-ID:t {now}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_exists.renamed.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_exists.renamed.cause",
    language: "sv",
    message: "Någon har bytt namn på användaren.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_exists.renamed.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_exists.renamed.remedy",
    language: "sv",
    message: "Byt tillbaka användar-ID:t till {name}, eller gör om steget.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_active.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_active.ok.fact",
    language: "sv",
    message: "Användaren är aktiv.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_active.inactive.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_active.inactive.fact",
    language: "sv",
    message: "Användaren {name} är inte aktiv.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_active.inactive.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_active.inactive.cause",
    language: "sv",
    message: "Någon eller en rensningsregel har inaktiverat användaren. Instansen avvisar dess token.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_active.inactive.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_active.inactive.remedy",
    language: "sv",
    message: "Öppna posten och markera Active.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_locked_out.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_locked_out.ok.fact",
    language: "sv",
    message: "Användaren är inte utelåst.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_locked_out.locked.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_locked_out.locked.fact",
    language: "sv",
    message: "Användaren {name} är utelåst.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_locked_out.locked.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_locked_out.locked.cause",
    language: "sv",
    message: "För många inloggningar med fel lösenord, eller så låste en administratör ut användaren.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_locked_out.locked.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_locked_out.locked.remedy",
    language: "sv",
    message: "Öppna posten och avmarkera Locked out.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_password.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_password.ok.fact",
    language: "sv",
    message: "Lösenordet behöver inte bytas.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_password.needs_reset.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_password.needs_reset.fact",
    language: "sv",
    message: "Användaren {name} måste byta lösenord vid nästa inloggning.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_password.needs_reset.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_password.needs_reset.cause",
    language: "sv",
    message: "Instansen ber om ett nytt lösenord innan den visar medgivandesidan.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_password.needs_reset.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_password.needs_reset.remedy",
    language: "sv",
    message: "Öppna posten och avmarkera Password needs reset, eller gör om steget för ett nytt lösenord.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_interactive.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_interactive.ok.fact",
    language: "sv",
    message: "Användaren får logga in på sidor.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_interactive.web_service_only.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_interactive.web_service_only.fact",
    language: "sv",
    message: "Användaren {name} får bara använda webbtjänster.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_interactive.web_service_only.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_interactive.web_service_only.cause",
    language: "sv",
    message: "En sådan användare kan inte logga in på medgivandesidan och trycka på Tillåt.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_interactive.web_service_only.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_interactive.web_service_only.remedy",
    language: "sv",
    message: "Öppna posten, sätt Identity type till Human och avmarkera Web service access only.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_sso.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_sso.ok.fact",
    language: "sv",
    message: "Ingen identitetsleverantör står före användarens inloggning.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_sso.assigned.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_sso.assigned.fact",
    language: "sv",
    message: "SSO-källan för användaren {name} är identitetsleverantören {provider}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_sso.assigned.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_sso.assigned.cause",
    language: "sv",
    message: "Vid inloggningen skickar instansen användaren till identitetsleverantören, som inte känner till lösenordet härifrån.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_sso.assigned.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_sso.assigned.remedy",
    language: "sv",
    message: "Öppna posten, töm SSO Source och logga in som {name} på /login.do. Eller lämna det, skapa en säkerhetsadministratör i Entra ID med användarens användarnamn och e-postadress, och auktorisera som den personen. Rollen Security Administrator kan tas bort från personen när auktoriseringen är klar.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_role.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_role.ok.fact",
    language: "sv",
    message: "Användaren har {role}, som öppnar appens REST-resurser.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_role.missing.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_role.missing.fact",
    language: "sv",
    message: "Användaren {name} har inte {role}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_role.missing.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_role.missing.cause",
    language: "sv",
    message: "Utan den besvarar instansen varje anrop från säkerhetscentret med 403.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_role.missing.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_role.missing.remedy",
    language: "sv",
    message: "Öppna posten, den relaterade listan Roles, och lägg till {role}; eller gör om steget.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_least_role.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_least_role.ok.fact",
    language: "sv",
    message: "Användaren har ingen roll utöver den.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_least_role.more.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_least_role.more.fact",
    language: "sv",
    message: "Användaren {name} har även {roles}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_least_role.more.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_least_role.more.cause",
    language: "sv",
    message: "Den som får tag i dess token kan göra allt som de rollerna tillåter.",
  },
});

Record({
  $id: Now.ID["message-sv-check.integration_user_least_role.more.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.integration_user_least_role.more.remedy",
    language: "sv",
    message: "Öppna posten, den relaterade listan Roles, och ta bort dem.",
  },
});

Record({
  $id: Now.ID["message-sv-check.other_holders.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.other_holders.ok.fact",
    language: "sv",
    message: "Ingen annan har {role}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.other_holders.some.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.other_holders.some.fact",
    language: "sv",
    message: "{users} har också {role}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.other_holders.some.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.other_holders.some.cause",
    language: "sv",
    message: "En tidigare körning av steget skapade dessa användare, eller så gav någon dem rollen. Den som har rollen kan skapa ärenden i appen och läsa vad som blev av dem.",
  },
});

Record({
  $id: Now.ID["message-sv-check.other_holders.some.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.other_holders.some.remedy",
    language: "sv",
    message: "Öppna varje användare: inaktivera den om checklistan skapade den, ta annars bort rollen i den relaterade listan Roles.",
  },
});

Record({
  $id: Now.ID["message-sv-check.hand_over_current.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.hand_over_current.ok.fact",
    language: "sv",
    message: "Klienthemligheten är den som lämnades över.",
  },
});

Record({
  $id: Now.ID["message-sv-check.hand_over_current.outdated.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.hand_over_current.outdated.fact",
    language: "sv",
    message: "Klienthemligheten skapades efter att värdena lämnades över: {when}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.hand_over_current.outdated.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.hand_over_current.outdated.cause",
    language: "sv",
    message: "Säkerhetscentret har kvar den gamla hemligheten, som instansen avvisar.",
  },
});

Record({
  $id: Now.ID["message-sv-check.hand_over_current.outdated.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.hand_over_current.outdated.remedy",
    language: "sv",
    message: "Ange den nya klienthemligheten i säkerhetscentrets ServiceNow-inställningar och välj sedan stegets knapp.",
  },
});

Record({
  $id: Now.ID["message-sv-check.authorized.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.authorized.ok.fact",
    language: "sv",
    message: "{user} auktoriserade säkerhetscentret. Senaste token: {when}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.authorized.by_calls.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.authorized.by_calls.fact",
    language: "sv",
    message: "Säkerhetscentret anropar som {user}. Senaste anrop: {when}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.authorized.not_yet.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.authorized.not_yet.fact",
    language: "sv",
    message: "Ingen har auktoriserat säkerhetscentret ännu.",
  },
});

Record({
  $id: Now.ID["message-sv-check.authorized.not_yet.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.authorized.not_yet.cause",
    language: "sv",
    message: "Ingen token har utfärdats genom checklistans programregistrering.",
  },
});

Record({
  $id: Now.ID["message-sv-check.authorized.not_yet.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.authorized.not_yet.remedy",
    language: "sv",
    message: "Öppna ServiceNow-inställningar i säkerhetscentret, välj Auktorisera, logga in som integrationsanvändaren {user} och tryck på Tillåt.",
  },
});

Record({
  $id: Now.ID["message-sv-check.authorized.no_registry.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.authorized.no_registry.fact",
    language: "sv",
    message: "Checklistan har ingen programregistrering.",
  },
});

Record({
  $id: Now.ID["message-sv-check.authorized.no_registry.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.authorized.no_registry.cause",
    language: "sv",
    message: "Steget OAuth-entitet har inte utförts, eller så har det ångrats, vilket avslutar varje token.",
  },
});

Record({
  $id: Now.ID["message-sv-check.authorized.no_registry.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.authorized.no_registry.remedy",
    language: "sv",
    message: "Utför steget OAuth-entitet, lämna över värdena och auktorisera igen.",
  },
});

Record({
  $id: Now.ID["message-sv-check.authorized_by.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.authorized_by.ok.fact",
    language: "sv",
    message: "Token agerar som {user}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.authorized_by.wrong_person.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.authorized_by.wrong_person.fact",
    language: "sv",
    message: "Token agerar som {user}, inte som {expected}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.authorized_by.wrong_person.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.authorized_by.wrong_person.cause",
    language: "sv",
    message: "Någon annan var inloggad när Tillåt trycktes. Token har den personens alla rättigheter.",
  },
});

Record({
  $id: Now.ID["message-sv-check.authorized_by.wrong_person.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.authorized_by.wrong_person.remedy",
    language: "sv",
    message: "Auktorisera igen: välj \"Inte du?\" på medgivandesidan, logga in som {expected} och tryck på Tillåt.",
  },
});

Record({
  $id: Now.ID["message-sv-check.authorized_by.nobody_expected.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.authorized_by.nobody_expected.fact",
    language: "sv",
    message: "Token agerar som {user}, och checklistan har ingen integrationsanvändare.",
  },
});

Record({
  $id: Now.ID["message-sv-check.authorized_by.nobody_expected.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.authorized_by.nobody_expected.cause",
    language: "sv",
    message: "Steget Integrationsanvändare har inte utförts, eller så har det ångrats, vilket avslutar användarens token.",
  },
});

Record({
  $id: Now.ID["message-sv-check.authorized_by.nobody_expected.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.authorized_by.nobody_expected.remedy",
    language: "sv",
    message: "Utför steget Integrationsanvändare och auktorisera sedan igen som den användaren.",
  },
});

Record({
  $id: Now.ID["message-sv-check.foreign_tokens.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.foreign_tokens.ok.fact",
    language: "sv",
    message: "Ingen annan har en token från programregistreringen.",
  },
});

Record({
  $id: Now.ID["message-sv-check.foreign_tokens.live.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.foreign_tokens.live.fact",
    language: "sv",
    message: "{users} har giltiga token från programregistreringen; den sista upphör {when}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.foreign_tokens.live.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.foreign_tokens.live.cause",
    language: "sv",
    message: "Någon annan än integrationsanvändaren var inloggad när Allow valdes. En sådan token öppnar allt som den personen får göra.",
  },
});

Record({
  $id: Now.ID["message-sv-check.foreign_tokens.live.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.foreign_tokens.live.remedy",
    language: "sv",
    message: "Öppna System OAuth > Manage Tokens, markera dessa token och välj Revoke Access eller ta bort dem.",
  },
});

Record({
  $id: Now.ID["message-sv-check.refresh_token.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.refresh_token.ok.fact",
    language: "sv",
    message: "Auktoriseringen gäller i {days} dagar till.",
  },
});

Record({
  $id: Now.ID["message-sv-check.refresh_token.ending.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.refresh_token.ending.fact",
    language: "sv",
    message: "Auktoriseringen upphör om {days} dagar.",
  },
});

Record({
  $id: Now.ID["message-sv-check.refresh_token.ending.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.refresh_token.ending.cause",
    language: "sv",
    message: "En uppdateringstoken gäller i 100 dagar som standard, och en uppdatering förlänger den inte.",
  },
});

Record({
  $id: Now.ID["message-sv-check.refresh_token.ending.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.refresh_token.ending.remedy",
    language: "sv",
    message: "Öppna ServiceNow-inställningar i säkerhetscentret och välj Auktorisera. Inget går förlorat under tiden.",
  },
});

Record({
  $id: Now.ID["message-sv-check.refresh_token.ended.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.refresh_token.ended.fact",
    language: "sv",
    message: "Auktoriseringen har upphört.",
  },
});

Record({
  $id: Now.ID["message-sv-check.refresh_token.ended.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.refresh_token.ended.cause",
    language: "sv",
    message: "Säkerhetscentrets uppdateringstoken har gått ut; ingen ny åtkomsttoken kan utfärdas.",
  },
});

Record({
  $id: Now.ID["message-sv-check.refresh_token.ended.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.refresh_token.ended.remedy",
    language: "sv",
    message: "Öppna ServiceNow-inställningar i säkerhetscentret och välj Auktorisera. Inget går förlorat under tiden.",
  },
});

Record({
  $id: Now.ID["message-sv-check.refresh_token.none.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.refresh_token.none.fact",
    language: "sv",
    message: "Säkerhetscentret har ingen uppdateringstoken.",
  },
});

Record({
  $id: Now.ID["message-sv-check.refresh_token.none.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.refresh_token.none.cause",
    language: "sv",
    message: "Den återkallades i instansen, eller så utfärdar programregistreringen inga.",
  },
});

Record({
  $id: Now.ID["message-sv-check.refresh_token.none.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.refresh_token.none.remedy",
    language: "sv",
    message: "Öppna ServiceNow-inställningar i säkerhetscentret och välj Auktorisera.",
  },
});

Record({
  $id: Now.ID["message-sv-check.connection_registered.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.connection_registered.ok.fact",
    language: "sv",
    message: "{address} är registrerat sedan {when}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.connection_registered.not_yet.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.connection_registered.not_yet.fact",
    language: "sv",
    message: "Inget säkerhetscenter har registrerat sig.",
  },
});

Record({
  $id: Now.ID["message-sv-check.connection_registered.not_yet.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.connection_registered.not_yet.cause",
    language: "sv",
    message: "Det registrerar sig självt direkt efter auktoriseringen.",
  },
});

Record({
  $id: Now.ID["message-sv-check.connection_registered.not_yet.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.connection_registered.not_yet.remedy",
    language: "sv",
    message: "Slutför auktoriseringen. Om den är klar väljer du Testa nu i säkerhetscentrets ServiceNow-inställningar.",
  },
});

Record({
  $id: Now.ID["message-sv-check.connection_registered.ended.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.connection_registered.ended.fact",
    language: "sv",
    message: "{user} kopplade från säkerhetscentret: {when}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.connection_registered.ended.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.connection_registered.ended.cause",
    language: "sv",
    message: "Tills det registrerar sig igen avvisar instansen dess anrop och skickar inga signaler till det. Det som väntar där finns kvar.",
  },
});

Record({
  $id: Now.ID["message-sv-check.connection_registered.ended.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.connection_registered.ended.remedy",
    language: "sv",
    message: "Om du vill ansluta igen väljer du Testa nu i säkerhetscentrets ServiceNow-inställningar. Om du vill stänga ute det för gott ångrar du även steget OAuth-entitet.",
  },
});

Record({
  $id: Now.ID["message-sv-check.inbound_contact.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.inbound_contact.ok.fact",
    language: "sv",
    message: "Säkerhetscentrets senaste anrop: {when}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.inbound_contact.never.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.inbound_contact.never.fact",
    language: "sv",
    message: "Säkerhetscentret har aldrig anropat.",
  },
});

Record({
  $id: Now.ID["message-sv-check.inbound_contact.never.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.inbound_contact.never.cause",
    language: "sv",
    message: "Dess token avvisas, instansens IP Address Access Control håller det ute, eller så kör tjänsten inte. En blockerad adress lämnar inget spår i transaktionsloggen; en avvisad token gör det.",
  },
});

Record({
  $id: Now.ID["message-sv-check.inbound_contact.never.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.inbound_contact.never.remedy",
    language: "sv",
    message: "Välj Testa nu i säkerhetscentret. Om det rapporterar ett avslag före inloggningen tittar du på IP Address Access Control i steget Förutsättningar.",
  },
});

Record({
  $id: Now.ID["message-sv-check.inbound_contact.silent.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.inbound_contact.silent.fact",
    language: "sv",
    message: "Säkerhetscentret har tystnat. Senaste anrop: {when}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.inbound_contact.silent.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.inbound_contact.silent.cause",
    language: "sv",
    message: "Dess token avvisas, instansens IP Address Access Control håller det ute, eller så kör tjänsten inte. En blockerad adress lämnar inget spår i transaktionsloggen; en avvisad token gör det.",
  },
});

Record({
  $id: Now.ID["message-sv-check.inbound_contact.silent.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.inbound_contact.silent.remedy",
    language: "sv",
    message: "Välj Testa nu i säkerhetscentret. Om det rapporterar ett avslag före inloggningen tittar du på IP Address Access Control i steget Förutsättningar.",
  },
});

Record({
  $id: Now.ID["message-sv-check.doorbell.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.doorbell.ok.fact",
    language: "sv",
    message: "Säkerhetscentret besvarade den senaste signalen: {when}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.doorbell.never.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.doorbell.never.fact",
    language: "sv",
    message: "Ingen signal om ändring har skickats ännu.",
  },
});

Record({
  $id: Now.ID["message-sv-check.doorbell.never.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.doorbell.never.cause",
    language: "sv",
    message: "Inget ärende har ändrats sedan säkerhetscentret registrerade sig.",
  },
});

Record({
  $id: Now.ID["message-sv-check.doorbell.never.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.doorbell.never.remedy",
    language: "sv",
    message: "Gör det här steget: det skickar en signal. Utan signaler kommer ändringar med nästa avläsning, en minut senare.",
  },
});

Record({
  $id: Now.ID["message-sv-check.doorbell.blocked.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.doorbell.blocked.fact",
    language: "sv",
    message: "Den senaste signalen misslyckades ({when}): {error}",
  },
});

Record({
  $id: Now.ID["message-sv-check.doorbell.blocked.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.doorbell.blocked.cause",
    language: "sv",
    message: "Instansen når inte säkerhetscentret: en regel för utgående trafik, en proxy, eller så har adressen ändrats.",
  },
});

Record({
  $id: Now.ID["message-sv-check.doorbell.blocked.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.doorbell.blocked.remedy",
    language: "sv",
    message: "Tillåt utgående HTTPS till den registrerade adressen. Tills dess kommer ändringar med avläsningen, en minut senare.",
  },
});

Record({
  $id: Now.ID["message-sv-check.doorbell.refused.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.doorbell.refused.fact",
    language: "sv",
    message: "Den senaste signalen misslyckades ({when}): {error}",
  },
});

Record({
  $id: Now.ID["message-sv-check.doorbell.refused.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.doorbell.refused.cause",
    language: "sv",
    message: "Säkerhetscentret svarade med status {status}: det känner inte till anslutningen eller dess hemlighet.",
  },
});

Record({
  $id: Now.ID["message-sv-check.doorbell.refused.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.doorbell.refused.remedy",
    language: "sv",
    message: "Välj Testa nu i säkerhetscentret: det registrerar sig på nytt för signaler.",
  },
});

Record({
  $id: Now.ID["message-sv-check.doorbell_queue.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.doorbell_queue.ok.fact",
    language: "sv",
    message: "Ingen signal väntar längre än den ska.",
  },
});

Record({
  $id: Now.ID["message-sv-check.doorbell_queue.stuck.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.doorbell_queue.stuck.fact",
    language: "sv",
    message: "En signal har väntat sedan {when}.",
  },
});

Record({
  $id: Now.ID["message-sv-check.doorbell_queue.stuck.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.doorbell_queue.stuck.cause",
    language: "sv",
    message: "Instansens händelsekö arbetar inte av sina händelser.",
  },
});

Record({
  $id: Now.ID["message-sv-check.doorbell_queue.stuck.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.doorbell_queue.stuck.remedy",
    language: "sv",
    message: "Öppna händelserna i tillståndet Ready och undersök varför händelsehanteraren står stilla.",
  },
});

Record({
  $id: Now.ID["message-sv-check.clock.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.clock.ok.fact",
    language: "sv",
    message: "Klockorna på båda sidor stämmer överens.",
  },
});

Record({
  $id: Now.ID["message-sv-check.clock.skewed.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.clock.skewed.fact",
    language: "sv",
    message: "Säkerhetscentrets klocka var {seconds} sekunder från instansens vid senaste signalen.",
  },
});

Record({
  $id: Now.ID["message-sv-check.clock.skewed.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.clock.skewed.cause",
    language: "sv",
    message: "En signal som är mer än fem minuter fel avvisas, eftersom den kan vara en inspelad signal.",
  },
});

Record({
  $id: Now.ID["message-sv-check.clock.skewed.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.clock.skewed.remedy",
    language: "sv",
    message: "Ställ klockan med NTP på servern där säkerhetscentret kör. Instansen ställer sin egen.",
  },
});

Record({
  $id: Now.ID["message-sv-check.way_back.ok.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.way_back.ok.fact",
    language: "sv",
    message: "Säkerhetscentret frågade efter ändringar efter den senaste signalen.",
  },
});

Record({
  $id: Now.ID["message-sv-check.way_back.waiting.fact"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.way_back.waiting.fact",
    language: "sv",
    message: "Säkerhetscentret har inte frågat efter ändringar sedan den senaste signalen.",
  },
});

Record({
  $id: Now.ID["message-sv-check.way_back.waiting.cause"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.way_back.waiting.cause",
    language: "sv",
    message: "Det frågar inom några sekunder efter en signal som det godtar, och i vilket fall varje minut.",
  },
});

Record({
  $id: Now.ID["message-sv-check.way_back.waiting.remedy"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.check.way_back.waiting.remedy",
    language: "sv",
    message: "Vänta en minut och validera igen. Om det består tittar du på de andra kontrollerna i steget.",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.title"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.title",
    language: "sv",
    message: "Appens sekretesspolicy",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.intro"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.intro",
    language: "sv",
    message: "Microsoft 365 Ticketing Connector. Detta är alla uppgifter som appen hanterar.",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.in"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.in",
    language: "sv",
    message: "Vad som kommer till instansen",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.in_for_each"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.in_for_each",
    language: "sv",
    message: "För varje ärende som en person delar från säkerhetscentret:",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.field"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.field",
    language: "sv",
    message: "Fält",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.holds"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.holds",
    language: "sv",
    message: "Innehåller",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.requested_by"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.requested_by",
    language: "sv",
    message: "Begärd av",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.requested_by_holds"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.requested_by_holds",
    language: "sv",
    message: "Användar-ID för den som delade uppgiften",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.name"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.name",
    language: "sv",
    message: "Uppgiftsnamn, uppgiftsbeskrivning",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.name_holds"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.name_holds",
    language: "sv",
    message: "Så som personen redigerade dem",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.priority"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.priority",
    language: "sv",
    message: "Prioritet, förfallodatum",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.priority_holds"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.priority_holds",
    language: "sv",
    message: "Så som personen valde dem",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.source"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.source",
    language: "sv",
    message: "Rekommendationskälla",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.source_holds"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.source_holds",
    language: "sv",
    message: "Personen eller Microsoft",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.category"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.category",
    language: "sv",
    message: "Rekommendationskategori",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.category_holds"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.category_holds",
    language: "sv",
    message: "Enheter, data, appar, identitet eller infrastruktur",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.type"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.type",
    language: "sv",
    message: "Ärendetyp, korrelations-ID",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.type_holds"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.type_holds",
    language: "sv",
    message: "Incident eller ändring, och ett slumpmässigt ID",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.in_connection"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.in_connection",
    language: "sv",
    message: "Varje post anger också när den togs emot och från vilket konto. Med anslutningen kommer säkerhetscentrets adress, nätverksadressen varifrån det senast anropade, dörrklockans adress och nyckeln som signerar dörrklockan, som lagras krypterad.",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.out"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.out",
    language: "sv",
    message: "Vad som lämnar instansen",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.out_asked"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.out_asked",
    language: "sv",
    message: "Till säkerhetscentret, när det frågar som integrationsanvändaren: nummer, post-ID, tabell, tillstånd, prioritet, förfallodatum och tider för ärendena som det har skapat, de tillstånd ett ärende kan ha, instansens namn och version samt appens version. Inga kommentarer, inga arbetsanteckningar, inga bilagor, inga andra poster.",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.out_by_hand"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.out_by_hand",
    language: "sv",
    message: "För hand, genom den som upprättar anslutningen: instansens namn, klient-ID och klienthemlighet. Instansen utfärdar själv åtkomst- och uppdateringstoken.",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.out_doorbell"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.out_doorbell",
    language: "sv",
    message: "Dörrklockan: en signerad begäran utan data som bara säger att något har ändrats.",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.out_nothing"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.out_nothing",
    language: "sv",
    message: "Inget går någon annanstans. Appen samlar inte in några användningsdata.",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.stays"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.stays",
    language: "sv",
    message: "Hur länge det finns kvar",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.stays_what"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.stays_what",
    language: "sv",
    message: "Ärenden och deras uppgiftsposter finns kvar tills du tar bort dem. När du kopplar från tas den registrerade adressen och nyckeln bort. Hur appen tas bort beskrivs i dess anvisningar för uppgradering och borttagning.",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.see"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.see",
    language: "sv",
    message: "Se själv",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.see_what"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.see_what",
    language: "sv",
    message: "Allt som har tagits emot finns i en lista, fält för fält:",
  },
});

Record({
  $id: Now.ID["message-sv-privacy.see_link"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.privacy.see_link",
    language: "sv",
    message: "Datautbyte",
  },
});

Record({
  $id: Now.ID["message-sv-support.title"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.support.title",
    language: "sv",
    message: "Kontakta supporten",
  },
});

Record({
  $id: Now.ID["message-sv-support.intro"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.support.intro",
    language: "sv",
    message: "Microsoft 365 Ticketing Connector har öppen källkod och får support av sina upphovsmän, på arbetsdagar och utan utlovad svarstid. ServiceNow ger ingen support för den.",
  },
});

Record({
  $id: Now.ID["message-sv-support.before"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.support.before",
    language: "sv",
    message: "Innan du frågar",
  },
});

Record({
  $id: Now.ID["message-sv-support.before_what"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.support.before_what",
    language: "sv",
    message: "De flesta orsaker hittar appen själv: validera varje steg i checklistan. Varje kontroll anger orsaken, åtgärden och posten som ska rättas.",
  },
});

Record({
  $id: Now.ID["message-sv-support.before_link"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.support.before_link",
    language: "sv",
    message: "Installationschecklista",
  },
});

Record({
  $id: Now.ID["message-sv-support.where"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.support.where",
    language: "sv",
    message: "Var du frågar",
  },
});

Record({
  $id: Now.ID["message-sv-support.where_issue"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.support.where_issue",
    language: "sv",
    message: "Ett fel eller ett önskemål: öppna ett ärende i det förråd där du fick appen.",
  },
});

Record({
  $id: Now.ID["message-sv-support.where_security"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.support.where_security",
    language: "sv",
    message: "En säkerhetsbrist: öppna i stället ett privat säkerhetsmeddelande där.",
  },
});

Record({
  $id: Now.ID["message-sv-support.where_center"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.support.where_center",
    language: "sv",
    message: "Säkerhetscentret: din egen administratör för anslutningstjänsten.",
  },
});

Record({
  $id: Now.ID["message-sv-support.send"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.support.send",
    language: "sv",
    message: "Vad du skickar med",
  },
});

Record({
  $id: Now.ID["message-sv-support.send_version"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.support.send_version",
    language: "sv",
    message: "Appens version och instansens version, så som checklistan visar dem",
  },
});

Record({
  $id: Now.ID["message-sv-support.send_text"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.support.send_text",
    language: "sv",
    message: "Kontrollens eller felets text, och ärendets korrelations-ID",
  },
});

Record({
  $id: Now.ID["message-sv-support.send_never"],
  table: "sys_ui_message",
  data: {
    key: "x_mioms_m365ticket.support.send_never",
    language: "sv",
    message: "Aldrig en klienthemlighet, ett lösenord, en token eller kunddata",
  },
});
