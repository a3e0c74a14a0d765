/** The texts in Swedish: the same keys as the English ones in `src/server/domain/texts` and in `help-texts.ts`. */
export const SWEDISH: Readonly<Record<string, string>> = {
  'page.title': 'Microsoft 365 Ticketing Connector',
  'page.loading': 'Läser instansens tillstånd …',
  'page.skip': 'Hoppa till innehållet',
  'page.again': 'Försök igen',
  'page.failed': 'Sidan kunde inte läsas',
  'page.not_allowed':
    'Dina roller öppnar inte installationschecklistan. En administratör för appen kan ge dig en roll.',
  'page.no_answer': 'Instansen svarade inte. Kontrollera nätverksanslutningen och försök igen.',
  'page.refused': 'Instansen avvisade begäran: {detail}',
  'page.signed_out': 'Din session har avslutats. Läs in sidan på nytt och logga in igen.',

  'nav.label': 'Vyer',
  'nav.checklist': 'Installationschecklista',
  'nav.status': 'Anslutningsstatus',

  'state.not_started': 'Inte påbörjat',
  'state.done': 'Klart',
  'state.attention': 'Kräver åtgärd',

  'check_state.ok': 'I ordning',
  'check_state.attention': 'Titta på detta',
  'check_state.failed': 'Fel',
  'check_state.unknown': 'Kunde inte läsas',

  'checklist.intro':
    'Sex steg ansluter instansen till säkerhetscentret för Microsoft 365. Tillståndet läses från instansen varje gång, så det du ser är det som finns.',
  'checklist.progress': '{done} av {all} steg är klara.',
  'checklist.next': 'Nästa: {step}.',
  'checklist.complete': 'Ärenden som delas i säkerhetscentret kommer nu hit.',
  'checklist.done_by': 'Utfört av {who}, {when}',
  'checklist.verified_by': 'Validerat av {who}, {when}',
  'checklist.passed': 'Kontroller i ordning: {count}',
  'checklist.passed_show': 'Visa dem',
  'checklist.passed_hide': 'Dölj dem',
  'checklist.cause': 'Orsak',
  'checklist.remedy': 'Åtgärd',
  'checklist.open_record': 'Öppna posten',

  'action.validate': 'Validera igen',
  'action.validating': 'Validerar …',
  'action.validated': '{step}: {state}',
  'action.redo': 'Gör om',
  'action.undo': 'Ångra',
  'action.undone': '{step} har ångrats',
  'action.cancel': 'Avbryt',
  'action.copy': 'Kopiera',
  'action.copy_what': 'Kopiera {what}',
  'action.copied': '{what} har kopierats',
  'action.copy_failed': 'Webbläsaren låter inte sidan kopiera. Markera texten och kopiera den själv.',
  'action.working': 'Arbetar …',
  'form.required': 'Fält märkta med * är obligatoriska.',

  'secret.title': 'Visas nu och aldrig mer',
  'secret.kept': 'Jag har kopierat allt',

  'prerequisites.title': 'Förutsättningar',
  'prerequisites.purpose': 'Vad instansen måste erbjuda innan något skapas.',
  'prerequisites.hi':
    'En administratör installerar appen med kommandot now-sdk. Om er organisation bara tar appar från ServiceNow Store behövs HI-inloggningsuppgifter (Support) där; på den här sidan behövs de inte.',

  'oauth_entity.title': 'OAuth-entitet',
  'oauth_entity.purpose':
    'Skapar programregistreringen (System OAuth > Application Registry) som säkerhetscentret begär åtkomst genom.',
  'oauth_entity.name': 'Namn',
  'oauth_entity.name_hint': 'Medgivandesidan visar namnet, och du hittar posten under det senare.',
  'oauth_entity.default_name': 'Microsoft 365 Ticketing Connector',
  'oauth_entity.redirect_url': 'Omdirigeringsadress',
  'oauth_entity.redirect_url_hint':
    'Säkerhetsadministratören hittar den i säkerhetscentret, under ServiceNow-inställningar, och kan kopiera den där. Den slutar med /servicenow/oauth/callback.',
  'oauth_entity.create': 'Skapa OAuth-entiteten',
  'oauth_entity.renew': 'Ge den en ny hemlighet',
  'oauth_entity.renew_hint':
    'Den gamla hemligheten slutar gälla genast. Lämna sedan över den nya till säkerhetscentret.',
  'oauth_entity.created': 'OAuth-entiteten {name} är klar',
  'oauth_entity.client_id': 'Klient-ID',
  'oauth_entity.client_secret': 'Klienthemlighet',
  'oauth_entity.secret_once':
    'Instansen lagrar hemligheten krypterad, och ingen sida, lista, logg eller export visar den igen. Kopiera den nu. Om den går förlorad gör du om steget för att få en ny.',
  'oauth_entity.undo_what':
    'Programregistreringen stängs av och varje token som har utfärdats genom den avvisas. Posten finns kvar: om steget görs om används den igen, med en ny hemlighet.',

  'integration_user.title': 'Integrationsanvändare',
  'integration_user.purpose':
    'Skapar kontot som säkerhetscentret agerar som i instansen. Det är aldrig en persons konto.',
  'integration_user.user_name': 'Integrationsanvändarens användar-ID',
  'integration_user.first_name': 'Förnamn',
  'integration_user.last_name': 'Efternamn',
  'integration_user.email': 'E-postadress',
  'integration_user.email_hint':
    'En adress som ett team läser, till exempel m365-tickets@your-company.com. Med enkel inloggning kan det vara adressen till en säkerhetsadministratör i Entra ID som skapats för ändamålet.',
  'integration_user.create': 'Skapa integrationsanvändaren',
  'integration_user.renew': 'Ge den ett nytt lösenord',
  'integration_user.renew_hint': 'Det gamla lösenordet slutar gälla genast. Redan utfärdade token gäller fortfarande.',
  'integration_user.created': 'Integrationsanvändaren {name} är klar',
  'integration_user.password': 'Integrationsanvändarens lösenord',
  'integration_user.password_once':
    'Instansen lagrar lösenordet krypterat, och ingen sida, lista, logg eller export visar det igen. Kopiera det nu. Om det går förlorat gör du om steget för att få ett nytt.',
  'integration_user.roles': 'Roller den får, och varför',
  'integration_user.role_integration':
    'Öppnar appens REST-resurser för uppgifter, tillstånd och anslutningen. Den ger ingen rätt till någon tabell, så en stulen token läser ingen annan post.',
  'integration_user.role_none': 'Ingen annan roll: varken itil, admin eller någon webbtjänstroll.',
  'integration_user.undo_what':
    'Användaren inaktiveras och dess token avvisas. Posten finns kvar: om steget görs om används den igen, med ett nytt lösenord.',

  'hand_over.title': 'Överlämning',
  'hand_over.purpose': 'Tar värdena till säkerhetscentret.',
  'hand_over.first': 'Gör först stegen OAuth-entitet och Integrationsanvändare: de skapar värdena.',
  'hand_over.do_1': 'Logga in i säkerhetscentret som säkerhetsadministratör eller global administratör.',
  'hand_over.do_2': 'Öppna ServiceNow-inställningar, eller välj Anslut till ServiceNow på startsidan.',
  'hand_over.do_3': 'Fyll i de här värdena i fälten med samma namn och spara:',
  'hand_over.instance_url': 'Instansens adress',
  'hand_over.client_id': 'Klient-ID',
  'hand_over.client_secret': 'Visades en gång i steg 2. Om den inte kopierades gör du om det steget.',
  'hand_over.at_authorize': 'Den som trycker på Auktorisera där loggar in i den här instansen med:',
  'hand_over.password': 'Visades en gång i steg 3. Om det inte kopierades gör du om det steget.',
  'hand_over.secrets':
    'Lämna över klienthemligheten och lösenordet genom en egen kanal, till exempel en delad lösenordshanterare, inte med e-post.',
  'hand_over.confirm': 'Jag har fyllt i värdena',
  'hand_over.confirmed': 'Överlämningen är noterad',
  'hand_over.undo_what': 'Bara noteringen om att värdena har lämnats över tas bort.',

  'authorize.title': 'Auktorisera',
  'authorize.purpose': 'Sker i säkerhetscentret. Den här sidan märker det automatiskt.',
  'authorize.do_1': 'Öppna ServiceNow-inställningar i säkerhetscentret och välj Auktorisera.',
  'authorize.do_2':
    'Logga in i den här instansen som {user}. Om du är inloggad som dig själv väljer du först "Inte du?".',
  'authorize.do_3': 'Tryck på Tillåt. Du skickas tillbaka till säkerhetscentret.',
  'authorize.user': 'integrationsanvändaren',
  'authorize.waiting': 'Väntar på auktoriseringen. Du behöver inte läsa in sidan på nytt.',
  'authorize.noticed': 'Säkerhetscentret är auktoriserat',
  'authorize.undo_what':
    'Säkerhetscentret kopplas från instansen: dess anrop avvisas tills det registrerar sig igen. Ärenden, posten över datautbytet, OAuth-entiteten och integrationsanvändaren finns kvar.',

  'test.title': 'Testa',
  'test.purpose':
    'Skickar en signal till säkerhetscentret och väntar tills det har frågat efter ändringar: hela vägen dit och tillbaka. Inget ärende och ingen annan post skapas eller ändras.',
  'test.run': 'Kör testet',
  'test.running': 'Signalen har skickats. Väntar på att säkerhetscentret frågar efter ändringar …',
  'test.finished': 'Testet är klart',
  'test.nothing': 'Inget säkerhetscenter har registrerat sig. Slutför auktoriseringen först och testa sedan igen.',
  'test.undo_what': 'Bara noteringen om att testet har körts tas bort.',

  'status.connected': 'Ansluten',
  'status.not_connected': 'Inte ansluten',
  'status.trouble': 'Ansluten, med problem',
  'status.not_connected_explain': 'Inget säkerhetscenter har registrerat sig i instansen.',
  'status.to_checklist': 'Öppna installationschecklistan',
  'status.ask_admin': 'En administratör för appen kan ansluta det med installationschecklistan.',
  'status.refresh': 'Läs på nytt',
  'status.refreshed': 'Statusen har lästs på nytt',
  'status.connection': 'Anslutning',
  'status.security_center': 'Säkerhetscenter',
  'status.since': 'Ansluten sedan',
  'status.registered_by': 'Agerar här som',
  'status.last_in': 'Säkerhetscentrets senaste anrop',
  'status.last_out': 'Senast besvarade signal',
  'status.pending': 'Väntande signaler',
  'status.pending_none': 'Inga',
  'status.pending_since': '1, i kö sedan {when}',
  'status.never': 'Aldrig',
  'status.last_error': 'Senaste fel',
  'status.no_error': 'Inget',
  'status.tickets': 'Ärenden',
  'status.tickets_none': 'Inget ärende har kommit från säkerhetscentret ännu.',
  'status.chart':
    'Ärenden efter typ: {changes} ändringsärenden, varav {open_changes} öppna; {incidents} incidentärenden, varav {open_incidents} öppna.',
  'status.change': 'Ändringsärenden',
  'status.incident': 'Incidentärenden',
  'status.open': 'Öppna',
  'status.closed': 'Stängda',
  'status.open_of': '{open} öppna av {created}',
  'status.exchange': 'Datautbyte',
  'status.exchange_explain':
    'Allt som säkerhetscentret skickade för varje ärende, fält för fält. Inget annat tas emot. Nyast först.',
  'status.exchange_all': 'Öppna hela listan',
  'status.exchange_none': 'Inget har tagits emot ännu.',
  'status.exchange_received': 'Mottaget {when}, skickat av {who}',
  'status.ticket': 'Ärende',
  'status.disconnect': 'Koppla från',
  'status.disconnect_title': 'Koppla från säkerhetscentret?',
  'status.disconnect_goes':
    'Från och med nu avvisar instansen säkerhetscentrets anrop och skickar inga signaler till det. Tas bort: registreringen och nyckeln som signerar signalerna.',
  'status.disconnect_stays':
    'Finns kvar: alla ärenden och deras historik, posten över datautbytet, OAuth-entiteten, integrationsanvändaren och checklistan.',
  'status.disconnect_for_good':
    'Säkerhetscentret kan registrera sig igen genom Testa nu eller en ny auktorisering, så länge dess token gäller. För att stänga ute det för gott ångrar du även steget OAuth-entitet och tar bort anslutningen i säkerhetscentret.',
  'status.disconnected': 'Säkerhetscentret är frånkopplat',

  'field.ticket_type': 'Ärendetyp',
  'field.requested_by': 'Användar-ID för personen som skapade det',
  'field.name': 'Uppgiftens namn',
  'field.description': 'Uppgiftens beskrivning',
  'field.priority': 'Prioritet',
  'field.due_date': 'Förfallodatum',
  'field.recommendation_source': 'Rekommendationens källa',
  'field.recommendation_category': 'Rekommendationens kategori',
  'field.correlation_id': 'Korrelations-ID',
  'value.change': 'Ändring',
  'value.incident': 'Incident',
  'value.user': 'Användarens rekommendation',
  'value.microsoft': 'Microsofts rekommendation',
  'value.devices': 'Enheter',
  'value.data': 'Data',
  'value.apps': 'Appar',
  'value.identity': 'Identitet',
  'value.infrastructure': 'Infrastruktur',
  'value.priority_1': '1 - Kritisk',
  'value.priority_2': '2 - Hög',
  'value.priority_3': '3 - Måttlig',
  'value.priority_4': '4 - Låg',

  'action.copied_now': 'Kopierat',
  'issue.required': 'Fyll i fältet.',
  'issue.type': 'Ange en text.',
  'issue.too_long': 'Texten är för lång. Förkorta den.',
  'issue.control_character': 'Texten innehåller ett tecken som inte kan visas. Skriv den på nytt på en rad.',
  'issue.malformed': 'Texten innehåller tecken som inte är tillåtna här.',
  'issue.other': 'Instansen godtar inte värdet. Kontrollera det.',
  'issue.name.taken':
    'En annan programregistrering har det här namnet, och checklistan känner inte till den som sin egen. Välj ett annat namn.',
  'issue.redirect_url.malformed':
    'Det här är ingen adress till ett säkerhetscenter. Kopiera omdirigeringsadressen därifrån; den börjar med https://.',
  'issue.redirect_url.not_allowed':
    'Det här är inte omdirigeringsadressen. Kopiera den från säkerhetscentrets ServiceNow-inställningar; den slutar på /servicenow/oauth/callback.',
  'issue.user_name.taken':
    'En annan användare har det här användar-ID:t, och checklistan känner inte till den som sin egen. Välj ett annat användar-ID, eller ta bort användaren om ingen behöver den.',
  'issue.user_name.malformed': 'Använd bara bokstäver, siffror och tecknen . _ @ -',
  'issue.email.malformed': 'Ange en e-postadress, till exempel namn@example.com.',
  'issue.outbound_addresses.malformed':
    'Ange bara IP-adresser eller block av dem, till exempel 203.0.113.7 eller 198.51.100.0/24, avgränsade med kommatecken eller blanksteg.',
  'issue.outbound_addresses.too_long': 'Det är för många adresser. Ange i stället block, till exempel 198.51.100.0/24.',
  'prerequisites.outbound_addresses': 'Säkerhetscentrets utgående adresser',
  'prerequisites.outbound_addresses_hint':
    'Valfritt. Kopiera dem från säkerhetscentrets ServiceNow-inställningar: reglerna i IP Address Access Control jämförs med dem, även före det första anropet.',
  'prerequisites.save': 'Spara adresserna',
  'prerequisites.saved': 'Adresserna har sparats',
  'hand_over.open': 'Öppna ServiceNow-inställningar',
  'hand_over.copy_all': 'Kopiera alla',
  'hand_over.values': 'Alla värden',
  'authorize.sso_title': 'Släpper enkel inloggning inte in dig som den användaren?',
  'authorize.sso':
    'Öppna /login.do i ett privat fönster, logga in som {user} och auktorisera i samma fönster. Om inloggning med lösenord är stängd skapar du en säkerhetsadministratör i Entra ID med samma användarnamn och e-postadress som {user}, loggar in i säkerhetscentret som den personen och auktoriserar. När auktoriseringen är klar kan rollen Security Administrator tas bort från personen igen.',
  'help.title': 'Hjälp',
  'help.close': 'Stäng',
  'help.order.title': 'I vilken ordning utför jag stegen?',
  'help.order.text':
    'Uppifrån och ned: nästa steg är öppet. Steg 1 till 3 utförs här, steg 4 tar värdena till säkerhetscentret, steg 5 sker där och steg 6 visar att båda riktningarna fungerar. Varje steg kan valideras igen, göras om och ångras.',
  'help.secret.title': 'Jag har tappat bort klienthemligheten eller lösenordet',
  'help.secret.text':
    'Gör om steg 2 eller steg 3: samma post får en ny hemlighet och den gamla slutar gälla genast. Lämna över en ny klienthemlighet till säkerhetscentret. Lösenordet behövs bara för att auktorisera.',
  'help.person.title': 'Vem ska välja Allow?',
  'help.person.text':
    'Integrationsanvändaren från steg 3, aldrig en person: token kan allt som dess användare får göra. Om du är inloggad som dig själv väljer du "Not you?" på medgivandesidan. Steg 5 nämner andras token; återkalla dem i System OAuth > Manage Tokens.',
  'help.sso.title': 'Enkel inloggning står i vägen',
  'help.sso.text':
    'Logga in på /login.do som integrationsanvändaren, eller skapa en säkerhetsadministratör i Entra ID med samma användarnamn och e-postadress och auktorisera som den personen. Därefter kan rollen Security Administrator tas bort från personen.',
  'help.ip.title': 'IP-adresser filtreras',
  'help.ip.text':
    'Instansen svarar en blockerad adress med 403 före varje inloggning, och transaktionsloggen visar ingenting. Kopiera de utgående adresserna från säkerhetscentrets ServiceNow-inställningar till steg 1: det nämner regeln som stänger ute en av dem. Utgående tillåter du HTTPS till säkerhetscentret.',
  'help.disconnect.title': 'Vad gör Koppla från?',
  'help.disconnect.text':
    'Instansen avvisar säkerhetscentrets anrop och skickar inga signaler till det, tills någon där väljer Testa nu eller auktoriserar igen. Ärenden finns kvar, och det som väntar där också. Om du vill stänga ute det för gott ångrar du även steg 2: det avslutar varje token.',
  'help.end.title': 'Hur länge gäller auktoriseringen?',
  'help.end.text':
    '100 dagar som standard. Anslutningsstatus visar hur många dagar som återstår, och steg 5 varnar 14 dagar i förväg. Välj Auktorisera i säkerhetscentret igen; inget går förlorat under tiden.',
  'help.receives.title': 'Vad utbyts mellan de två?',
  'help.receives.text':
    'Anslutningsstatus visar båda riktningarna: för varje ärende vad säkerhetscentret skickade, fält för fält, och vad det läser från instansen.',
  'status.unregistered': 'Anropas, men inte registrerat',
  'status.unregistered_explain':
    'Ett säkerhetscenter anropar instansen men har inte registrerat sig för signaler om ändringar. Välj Testa nu i dess ServiceNow-inställningar.',
  'status.was_disconnected': 'Frånkopplat',
  'status.was_disconnected_explain':
    '{who} kopplade från säkerhetscentret, {when}. Instansen avvisar dess anrop. Om du vill ansluta igen väljer du Testa nu i säkerhetscentrets ServiceNow-inställningar.',
  'status.days_left': 'Auktorisering',
  'status.days': '{days} dagar återstår, till {when}',
  'status.days_unknown': 'Instansen berättar inte för appen hur länge den gäller',
  'status.sent': 'Vad säkerhetscentret tar emot',
  'status.sent_explain': 'Allt som säkerhetscentret läser från instansen. Det läser ingen annan post.',
  'status.sent_secrets':
    'För att ansluta: instansens adress, klient-ID, klienthemlighet, åtkomsttoken och uppdateringstoken.',
  'status.sent_ticket':
    'För varje ärende som det skapade: nummer, post, tillstånd, prioritet, förfallodatum samt när det skapades och ändrades.',
  'status.sent_states': 'Tekniskt: listan över ärendetillstånd.',
  'status.sent_instance':
    'Tekniskt: instansens namn, version, appens version, klocka, användaren som det anropar som och användaren som checklistan skapade, samt om det är registrerat.',
  'status.sent_doorbell': 'Signaler om ändringar: signerade, utan data.',
  'check.release.ok.fact': 'Instansen kör {release}.',
  'check.release.too_old.fact': 'Instansen kör {release}.',
  'check.release.too_old.cause':
    'Appen kräver {floor} eller senare: därifrån kör servern de JavaScript-moduler som appen består av. Den första versionen av funktionen, från 2020, fungerade från Kingston.',
  'check.release.too_old.remedy': 'Uppgradera instansen till {floor} eller senare.',
  'check.release.unreadable.fact': 'Instansen talar inte om vilken version den kör.',
  'check.release.unreadable.cause':
    'Egenskapen glide.buildname och klustertillståndet är tomma eller stängda för appen.',
  'check.release.unreadable.remedy':
    'Öppna System Diagnostics > Stats och kontrollera att build-namnet är {floor} eller senare.',
  'check.release.unheard_of.fact': 'Instansen kör {release}.',
  'check.release.unheard_of.cause': 'Appen känner inte till versionen; den är troligen nyare än appen.',
  'check.release.unheard_of.remedy': 'Fortsätt. Om ett senare steg misslyckas söker du en nyare version av appen.',
  'check.admin_role.ok.fact': '{user} har rollen admin.',
  'check.admin_role.missing.fact': '{user} har inte rollen admin.',
  'check.admin_role.missing.cause':
    'De följande stegen skapar en programregistrering, en användare och en rolltilldelning. Plattformen överlåter det till administratörer.',
  'check.admin_role.missing.remedy':
    'Logga in som administratör för instansen (rollen admin) och öppna checklistan igen.',
  'check.oauth_active.ok.fact': 'OAuth är aktivt i instansen.',
  'check.oauth_active.off.fact': 'Egenskapen {property} är false.',
  'check.oauth_active.off.cause': 'OAuth 2.0 är avstängt i instansen, så inga token kan utfärdas.',
  'check.oauth_active.off.remedy': 'Aktivera tillägget OAuth 2.0 och sätt egenskapen {property} till true.',
  'check.single_sign_on.ok.fact': 'Enkel inloggning står inte mellan auktoriseringen och integrationsanvändaren.',
  'check.single_sign_on.passed.fact': 'Enkel inloggning är aktiv, och {user} har ändå auktoriserat.',
  'check.single_sign_on.active.fact': 'Enkel inloggning är aktiv i instansen (identitetsleverantörer: {providers}).',
  'check.single_sign_on.active.cause':
    'Vid auktoriseringen kan webbläsaren loggas in av identitetsleverantören, som du och inte som integrationsanvändaren {user}.',
  'check.single_sign_on.active.remedy':
    'Välj "Inte du?" på medgivandesidan och logga in som integrationsanvändaren {user} på /login.do. Eller skapa en säkerhetsadministratör i Entra ID med integrationsanvändarens användarnamn och e-postadress, och auktorisera som den personen. Rollen Security Administrator kan tas bort från personen när auktoriseringen är klar.',
  'check.single_sign_on.redirects.fact':
    'Enkel inloggning skickar varje webbläsare till identitetsleverantören {provider}.',
  'check.single_sign_on.redirects.cause':
    'Den som inte redan är inloggad får aldrig se instansens inloggningssida: identitetsleverantören loggar in dig som dig själv, inte som integrationsanvändaren {user}.',
  'check.single_sign_on.redirects.remedy':
    'Öppna /login.do i samma webbläsare innan du auktoriserar och logga in som integrationsanvändaren {user}; "Inte du?" på medgivandesidan leder också dit. Eller skapa en säkerhetsadministratör i Entra ID med integrationsanvändarens användarnamn och e-postadress, och auktorisera som den personen. Rollen Security Administrator kan tas bort från personen när auktoriseringen är klar.',
  'check.single_sign_on.password_closed.fact':
    'Enkel inloggning är aktiv (identitetsleverantörer: {providers}) och egenskapen {property} är true.',
  'check.single_sign_on.password_closed.cause':
    'Kontoåterställning stänger inloggning med lösenord för alla utom registrerade återställningsanvändare, så integrationsanvändaren {user} kan inte logga in på /login.do.',
  'check.single_sign_on.password_closed.remedy':
    'Skapa en säkerhetsadministratör i Entra ID med användarnamnet och e-postadressen för integrationsanvändaren {user}, välj "Inte du?" på medgivandesidan och auktorisera som den personen. Eller låt öppna inloggning med lösenord för {user} i Multi-Provider SSO > Account Recovery, och logga in på /login.do. Rollen Security Administrator kan tas bort från personen när auktoriseringen är klar.',
  'check.ip_access.ok.fact': 'Ingen regel i IP Address Access Control håller anropare ute.',
  'check.ip_access.let_in.fact':
    'IP Address Access Control har Deny-regler och släpper in {address}, varifrån säkerhetscentret senast anropade.',
  'check.ip_access.let_in_listed.fact':
    'IP Address Access Control har Deny-regler och släpper in säkerhetscentrets utgående adresser: {addresses}.',
  'check.ip_access.denied.fact':
    'IP Address Access Control håller ute {address}, varifrån säkerhetscentret senast anropade.',
  'check.ip_access.denied.cause':
    'Deny-regeln {rule} täcker adressen och ingen Allow-regel gör det. Instansen svarar 403 före all inloggning och loggar bara en rad i nodloggen.',
  'check.ip_access.denied.remedy':
    'Lägg till en regel under System Security > IP Address Access Control med Type Allow, Direction Inbound och adressen som Range Start och Range End. Den gäller genast. Om säkerhetscentret anropar från flera adresser tillåter du alla.',
  'check.ip_access.denied_listed.fact':
    'IP Address Access Control stänger ute {address}, en utgående adress för säkerhetscentret.',
  'check.ip_access.denied_listed.cause':
    'Deny-regeln {rule} omfattar adressen eller en del av den, och ingen Allow-regel gör det. Instansen svarar med 403 före varje inloggning och loggar bara en rad i nodloggen.',
  'check.ip_access.denied_listed.remedy':
    'Lägg under System Security > IP Address Access Control till en regel med Type Allow, Direction Inbound och första och sista adressen i {address} som Range Start och Range End. Den gäller genast.',
  'check.ip_access.silent.fact':
    'IP Address Access Control nekar: {rules}. Säkerhetscentret har inte anropat sedan {when}.',
  'check.ip_access.silent.cause':
    'Det kan anropa från en annan adress än förut; en som en Deny-regel omfattar får svaret 403 före varje inloggning och lämnar inget spår i transaktionsloggen.',
  'check.ip_access.silent.remedy':
    'Jämför de utgående adresserna i säkerhetscentrets ServiceNow-inställningar med fältet nedan och lägg till en regel med Type Allow för var och en som en Deny-regel omfattar. Om alla är tillåtna väljer du Testa nu i säkerhetscentret.',
  'check.ip_access.unsure.fact': 'IP Address Access Control nekar: {rules}.',
  'check.ip_access.unsure.cause':
    'Säkerhetscentret har inte anropat ännu och dess adresser har inte angetts här, så de kan inte jämföras med reglerna.',
  'check.ip_access.unsure.remedy':
    'Kopiera de utgående adresserna från säkerhetscentrets ServiceNow-inställningar till fältet nedan och spara: reglerna jämförs sedan med dem.',
  'check.doorbell_allowed.ok.fact': 'Signaler om ändringar till säkerhetscentret är påslagna.',
  'check.doorbell_allowed.off.fact': 'Egenskapen {property} är false.',
  'check.doorbell_allowed.off.cause':
    'Någon har stängt av signalerna om ändringar. Ändringar av ärenden når säkerhetscentret en minut för sent.',
  'check.doorbell_allowed.off.remedy': 'Sätt egenskapen {property} till true.',
  'check.table_access.ok.fact': 'Appen får läsa {table}.',
  'check.refusal.table_policy.fact': '{text}',
  'check.refusal.table_policy.cause':
    'Tabellen {table} tillåter inte andra programomfång åtgärden {operation} på sina poster.',
  'check.refusal.table_policy.remedy':
    'Öppna tabellen {table}, avsnittet Application Access: sätt Accessible from till All application scopes och markera {option}. Spara och validera sedan igen.',
  'check.refusal.privilege.fact': '{text}',
  'check.refusal.privilege.cause':
    'Appens behörighet för åtgärden {operation} på {table} saknas i instansen eller är inte tillåten.',
  'check.refusal.privilege.remedy':
    'Öppna appens Cross-scope privileges och sätt Status till Allowed för den som nämns ovan. Om den saknas installerar du appen igen: den för med sig behörigheten.',
  'check.refusal.other.fact': 'Instansen avvisade: {text}',
  'check.refusal.other.cause': 'Den inloggade personen saknar en rättighet, eller så avbröt en regel i instansen.',
  'check.refusal.other.remedy':
    'Logga in som administratör (rollen admin) och validera igen. Om felet består tittar du i systemloggen.',
  'check.oauth_entity_exists.ok.fact': 'Programregistreringen {name} finns.',
  'check.oauth_entity_exists.missing.fact': 'Ingen programregistrering heter {name}.',
  'check.oauth_entity_exists.missing.cause':
    'Den togs bort efter att steget utfördes. Token som utfärdats genom den försvann med den.',
  'check.oauth_entity_exists.missing.remedy': 'Gör om steget, lämna över de nya värdena och auktorisera igen.',
  'check.oauth_entity_exists.renamed.fact': 'Programregistreringen {name} heter nu {now}.',
  'check.oauth_entity_exists.renamed.cause':
    'Någon har bytt namn på den. Den fungerar fortfarande, men ingen hittar den under namnet som gavs här.',
  'check.oauth_entity_exists.renamed.remedy': 'Byt tillbaka namnet till {name}, eller gör om steget.',
  'check.oauth_entity_active.ok.fact': 'Programregistreringen är aktiv.',
  'check.oauth_entity_active.inactive.fact': 'Programregistreringen {name} är inte aktiv.',
  'check.oauth_entity_active.inactive.cause':
    'Någon har stängt av den. Instansen avvisar varje auktorisering och varje token från den.',
  'check.oauth_entity_active.inactive.remedy': 'Öppna posten och markera Active.',
  'check.oauth_entity_redirect_url.ok.fact': 'Omdirigeringsadressen är {address}.',
  'check.oauth_entity_redirect_url.wrong.fact': 'Omdirigeringsadressen är {address}.',
  'check.oauth_entity_redirect_url.wrong.cause':
    'Det är inte adressen som säkerhetscentret förväntar sig att skickas tillbaka till.',
  'check.oauth_entity_redirect_url.wrong.remedy':
    'Kopiera omdirigeringsadressen från säkerhetscentrets ServiceNow-inställningar till posten.',
  'check.oauth_entity_redirect_url.empty.fact': 'Omdirigeringsadressen är tom.',
  'check.oauth_entity_redirect_url.empty.cause':
    'Utan den skickar instansen inte personen tillbaka till säkerhetscentret.',
  'check.oauth_entity_redirect_url.empty.remedy':
    'Kopiera omdirigeringsadressen från säkerhetscentrets ServiceNow-inställningar till posten.',
  'check.oauth_entity_unchanged.ok.fact':
    'Ingen har ändrat programregistreringen sedan den skapades eller senast validerades.',
  'check.oauth_entity_unchanged.changed.fact':
    '{user} ändrade programregistreringen efter att steget utfördes: {when}.',
  'check.oauth_entity_unchanged.changed.cause':
    'Om klienthemligheten ändrades har säkerhetscentret kvar den gamla och avvisas.',
  'check.oauth_entity_unchanged.changed.remedy':
    'Om anslutningen har slutat fungera sedan dess gör du om steget och lämnar över den nya hemligheten. Annars validerar du igen: då noteras ändringen.',
  'check.other_registries.ok.fact': 'Ingen annan programregistrering leder till det här säkerhetscentret.',
  'check.other_registries.active.fact': 'Fler programregistreringar för den här anslutningen är aktiva: {names}.',
  'check.other_registries.active.cause':
    'En tidigare körning av steget skapade dem, eller så skapade någon dem för hand med samma omdirigeringsadress. Den som har deras klienthemlighet eller en token från dem kan fortfarande anropa instansen.',
  'check.other_registries.active.remedy':
    'Öppna var och en i System OAuth > Application Registry, avmarkera Active och spara. Ta bort den om ingen behöver titta på den.',
  'check.integration_user_exists.ok.fact': 'Användaren {name} finns.',
  'check.integration_user_exists.missing.fact': 'Ingen användare har användar-ID:t {name}.',
  'check.integration_user_exists.missing.cause': 'Användaren togs bort efter att steget utfördes.',
  'check.integration_user_exists.missing.remedy': 'Gör om steget och auktorisera sedan igen som den nya användaren.',
  'check.integration_user_exists.renamed.fact': 'Användaren {name} har nu användar-ID:t {now}.',
  'check.integration_user_exists.renamed.cause': 'Någon har bytt namn på användaren.',
  'check.integration_user_exists.renamed.remedy': 'Byt tillbaka användar-ID:t till {name}, eller gör om steget.',
  'check.integration_user_active.ok.fact': 'Användaren är aktiv.',
  'check.integration_user_active.inactive.fact': 'Användaren {name} är inte aktiv.',
  'check.integration_user_active.inactive.cause':
    'Någon eller en rensningsregel har inaktiverat användaren. Instansen avvisar dess token.',
  'check.integration_user_active.inactive.remedy': 'Öppna posten och markera Active.',
  'check.integration_user_locked_out.ok.fact': 'Användaren är inte utelåst.',
  'check.integration_user_locked_out.locked.fact': 'Användaren {name} är utelåst.',
  'check.integration_user_locked_out.locked.cause':
    'För många inloggningar med fel lösenord, eller så låste en administratör ut användaren.',
  'check.integration_user_locked_out.locked.remedy': 'Öppna posten och avmarkera Locked out.',
  'check.integration_user_password.ok.fact': 'Lösenordet behöver inte bytas.',
  'check.integration_user_password.needs_reset.fact': 'Användaren {name} måste byta lösenord vid nästa inloggning.',
  'check.integration_user_password.needs_reset.cause':
    'Instansen ber om ett nytt lösenord innan den visar medgivandesidan.',
  'check.integration_user_password.needs_reset.remedy':
    'Öppna posten och avmarkera Password needs reset, eller gör om steget för ett nytt lösenord.',
  'check.integration_user_interactive.ok.fact': 'Användaren får logga in på sidor.',
  'check.integration_user_interactive.web_service_only.fact': 'Användaren {name} får bara använda webbtjänster.',
  'check.integration_user_interactive.web_service_only.cause':
    'En sådan användare kan inte logga in på medgivandesidan och trycka på Tillåt.',
  'check.integration_user_interactive.web_service_only.remedy':
    'Öppna posten, sätt Identity type till Human och avmarkera Web service access only.',
  'check.integration_user_sso.ok.fact': 'Ingen identitetsleverantör står före användarens inloggning.',
  'check.integration_user_sso.assigned.fact': 'SSO-källan för användaren {name} är identitetsleverantören {provider}.',
  'check.integration_user_sso.assigned.cause':
    'Vid inloggningen skickar instansen användaren till identitetsleverantören, som inte känner till lösenordet härifrån.',
  'check.integration_user_sso.assigned.remedy':
    'Öppna posten, töm SSO Source och logga in som {name} på /login.do. Eller lämna det, skapa en säkerhetsadministratör i Entra ID med användarens användarnamn och e-postadress, och auktorisera som den personen. Rollen Security Administrator kan tas bort från personen när auktoriseringen är klar.',
  'check.integration_user_role.ok.fact': 'Användaren har {role}, som öppnar appens REST-resurser.',
  'check.integration_user_role.missing.fact': 'Användaren {name} har inte {role}.',
  'check.integration_user_role.missing.cause': 'Utan den besvarar instansen varje anrop från säkerhetscentret med 403.',
  'check.integration_user_role.missing.remedy':
    'Öppna posten, den relaterade listan Roles, och lägg till {role}; eller gör om steget.',
  'check.integration_user_least_role.ok.fact': 'Användaren har ingen roll utöver den.',
  'check.integration_user_least_role.more.fact': 'Användaren {name} har även {roles}.',
  'check.integration_user_least_role.more.cause':
    'Den som får tag i dess token kan göra allt som de rollerna tillåter.',
  'check.integration_user_least_role.more.remedy': 'Öppna posten, den relaterade listan Roles, och ta bort dem.',
  'check.other_holders.ok.fact': 'Ingen annan har {role}.',
  'check.other_holders.some.fact': '{users} har också {role}.',
  'check.other_holders.some.cause':
    'En tidigare körning av steget skapade dessa användare, eller så gav någon dem rollen. Den som har rollen kan skapa ärenden i appen och läsa vad som blev av dem.',
  'check.other_holders.some.remedy':
    'Öppna varje användare: inaktivera den om checklistan skapade den, ta annars bort rollen i den relaterade listan Roles.',
  'check.hand_over_current.ok.fact': 'Klienthemligheten är den som lämnades över.',
  'check.hand_over_current.outdated.fact': 'Klienthemligheten skapades efter att värdena lämnades över: {when}.',
  'check.hand_over_current.outdated.cause': 'Säkerhetscentret har kvar den gamla hemligheten, som instansen avvisar.',
  'check.hand_over_current.outdated.remedy':
    'Ange den nya klienthemligheten i säkerhetscentrets ServiceNow-inställningar och välj sedan stegets knapp.',
  'check.authorized.ok.fact': '{user} auktoriserade säkerhetscentret. Senaste token: {when}.',
  'check.authorized.by_calls.fact': 'Säkerhetscentret anropar som {user}. Senaste anrop: {when}.',
  'check.authorized.not_yet.fact': 'Ingen har auktoriserat säkerhetscentret ännu.',
  'check.authorized.not_yet.cause': 'Ingen token har utfärdats genom checklistans programregistrering.',
  'check.authorized.not_yet.remedy':
    'Öppna ServiceNow-inställningar i säkerhetscentret, välj Auktorisera, logga in som integrationsanvändaren {user} och tryck på Tillåt.',
  'check.authorized.no_registry.fact': 'Checklistan har ingen programregistrering.',
  'check.authorized.no_registry.cause':
    'Steget OAuth-entitet har inte utförts, eller så har det ångrats, vilket avslutar varje token.',
  'check.authorized.no_registry.remedy': 'Utför steget OAuth-entitet, lämna över värdena och auktorisera igen.',
  'check.authorized_by.ok.fact': 'Token agerar som {user}.',
  'check.authorized_by.wrong_person.fact': 'Token agerar som {user}, inte som {expected}.',
  'check.authorized_by.wrong_person.cause':
    'Någon annan var inloggad när Tillåt trycktes. Token har den personens alla rättigheter.',
  'check.authorized_by.wrong_person.remedy':
    'Auktorisera igen: välj "Inte du?" på medgivandesidan, logga in som {expected} och tryck på Tillåt.',
  'check.authorized_by.nobody_expected.fact':
    'Token agerar som {user}, och checklistan har ingen integrationsanvändare.',
  'check.authorized_by.nobody_expected.cause':
    'Steget Integrationsanvändare har inte utförts, eller så har det ångrats, vilket avslutar användarens token.',
  'check.authorized_by.nobody_expected.remedy':
    'Utför steget Integrationsanvändare och auktorisera sedan igen som den användaren.',
  'check.foreign_tokens.ok.fact': 'Ingen annan har en token från programregistreringen.',
  'check.foreign_tokens.live.fact': '{users} har giltiga token från programregistreringen; den sista upphör {when}.',
  'check.foreign_tokens.live.cause':
    'Någon annan än integrationsanvändaren var inloggad när Allow valdes. En sådan token öppnar allt som den personen får göra.',
  'check.foreign_tokens.live.remedy':
    'Öppna System OAuth > Manage Tokens, markera dessa token och välj Revoke Access eller ta bort dem.',
  'check.refresh_token.ok.fact': 'Auktoriseringen gäller i {days} dagar till.',
  'check.refresh_token.ending.fact': 'Auktoriseringen upphör om {days} dagar.',
  'check.refresh_token.ending.cause':
    'En uppdateringstoken gäller i 100 dagar som standard, och en uppdatering förlänger den inte.',
  'check.refresh_token.ending.remedy':
    'Öppna ServiceNow-inställningar i säkerhetscentret och välj Auktorisera. Inget går förlorat under tiden.',
  'check.refresh_token.ended.fact': 'Auktoriseringen har upphört.',
  'check.refresh_token.ended.cause':
    'Säkerhetscentrets uppdateringstoken har gått ut; ingen ny åtkomsttoken kan utfärdas.',
  'check.refresh_token.ended.remedy':
    'Öppna ServiceNow-inställningar i säkerhetscentret och välj Auktorisera. Inget går förlorat under tiden.',
  'check.refresh_token.none.fact': 'Säkerhetscentret har ingen uppdateringstoken.',
  'check.refresh_token.none.cause': 'Den återkallades i instansen, eller så utfärdar programregistreringen inga.',
  'check.refresh_token.none.remedy': 'Öppna ServiceNow-inställningar i säkerhetscentret och välj Auktorisera.',
  'check.connection_registered.ok.fact': '{address} är registrerat sedan {when}.',
  'check.connection_registered.not_yet.fact': 'Inget säkerhetscenter har registrerat sig.',
  'check.connection_registered.not_yet.cause': 'Det registrerar sig självt direkt efter auktoriseringen.',
  'check.connection_registered.not_yet.remedy':
    'Slutför auktoriseringen. Om den är klar väljer du Testa nu i säkerhetscentrets ServiceNow-inställningar.',
  'check.connection_registered.ended.fact': '{user} kopplade från säkerhetscentret: {when}.',
  'check.connection_registered.ended.cause':
    'Tills det registrerar sig igen avvisar instansen dess anrop och skickar inga signaler till det. Det som väntar där finns kvar.',
  'check.connection_registered.ended.remedy':
    'Om du vill ansluta igen väljer du Testa nu i säkerhetscentrets ServiceNow-inställningar. Om du vill stänga ute det för gott ångrar du även steget OAuth-entitet.',
  'check.inbound_contact.ok.fact': 'Säkerhetscentrets senaste anrop: {when}.',
  'check.inbound_contact.never.fact': 'Säkerhetscentret har aldrig anropat.',
  'check.inbound_contact.never.cause':
    'Dess token avvisas, instansens IP Address Access Control håller det ute, eller så kör tjänsten inte. En blockerad adress lämnar inget spår i transaktionsloggen; en avvisad token gör det.',
  'check.inbound_contact.never.remedy':
    'Välj Testa nu i säkerhetscentret. Om det rapporterar ett avslag före inloggningen tittar du på IP Address Access Control i steget Förutsättningar.',
  'check.inbound_contact.silent.fact': 'Säkerhetscentret har tystnat. Senaste anrop: {when}.',
  'check.inbound_contact.silent.cause':
    'Dess token avvisas, instansens IP Address Access Control håller det ute, eller så kör tjänsten inte. En blockerad adress lämnar inget spår i transaktionsloggen; en avvisad token gör det.',
  'check.inbound_contact.silent.remedy':
    'Välj Testa nu i säkerhetscentret. Om det rapporterar ett avslag före inloggningen tittar du på IP Address Access Control i steget Förutsättningar.',
  'check.doorbell.ok.fact': 'Säkerhetscentret besvarade den senaste signalen: {when}.',
  'check.doorbell.never.fact': 'Ingen signal om ändring har skickats ännu.',
  'check.doorbell.never.cause': 'Inget ärende har ändrats sedan säkerhetscentret registrerade sig.',
  'check.doorbell.never.remedy':
    'Gör det här steget: det skickar en signal. Utan signaler kommer ändringar med nästa avläsning, en minut senare.',
  'check.doorbell.blocked.fact': 'Den senaste signalen misslyckades ({when}): {error}',
  'check.doorbell.blocked.cause':
    'Instansen når inte säkerhetscentret: en regel för utgående trafik, en proxy, eller så har adressen ändrats.',
  'check.doorbell.blocked.remedy':
    'Tillåt utgående HTTPS till den registrerade adressen. Tills dess kommer ändringar med avläsningen, en minut senare.',
  'check.doorbell.refused.fact': 'Den senaste signalen misslyckades ({when}): {error}',
  'check.doorbell.refused.cause':
    'Säkerhetscentret svarade med status {status}: det känner inte till anslutningen eller dess hemlighet.',
  'check.doorbell.refused.remedy': 'Välj Testa nu i säkerhetscentret: det registrerar sig på nytt för signaler.',
  'check.doorbell_queue.ok.fact': 'Ingen signal väntar längre än den ska.',
  'check.doorbell_queue.stuck.fact': 'En signal har väntat sedan {when}.',
  'check.doorbell_queue.stuck.cause': 'Instansens händelsekö arbetar inte av sina händelser.',
  'check.doorbell_queue.stuck.remedy':
    'Öppna händelserna i tillståndet Ready och undersök varför händelsehanteraren står stilla.',
  'check.clock.ok.fact': 'Klockorna på båda sidor stämmer överens.',
  'check.clock.skewed.fact': 'Säkerhetscentrets klocka var {seconds} sekunder från instansens vid senaste signalen.',
  'check.clock.skewed.cause':
    'En signal som är mer än fem minuter fel avvisas, eftersom den kan vara en inspelad signal.',
  'check.clock.skewed.remedy': 'Ställ klockan med NTP på servern där säkerhetscentret kör. Instansen ställer sin egen.',
  'check.way_back.ok.fact': 'Säkerhetscentret frågade efter ändringar efter den senaste signalen.',
  'check.way_back.waiting.fact': 'Säkerhetscentret har inte frågat efter ändringar sedan den senaste signalen.',
  'check.way_back.waiting.cause':
    'Det frågar inom några sekunder efter en signal som det godtar, och i vilket fall varje minut.',
  'check.way_back.waiting.remedy':
    'Vänta en minut och validera igen. Om det består tittar du på de andra kontrollerna i steget.',

  'privacy.title': 'Appens sekretesspolicy',
  'privacy.intro': 'Microsoft 365 Ticketing Connector. Detta är alla uppgifter som appen hanterar.',
  'privacy.in': 'Vad som kommer till instansen',
  'privacy.in_for_each': 'För varje ärende som en person delar från säkerhetscentret:',
  'privacy.field': 'Fält',
  'privacy.holds': 'Innehåller',
  'privacy.requested_by': 'Begärd av',
  'privacy.requested_by_holds': 'Användar-ID för den som delade uppgiften',
  'privacy.name': 'Uppgiftsnamn, uppgiftsbeskrivning',
  'privacy.name_holds': 'Så som personen redigerade dem',
  'privacy.priority': 'Prioritet, förfallodatum',
  'privacy.priority_holds': 'Så som personen valde dem',
  'privacy.source': 'Rekommendationskälla',
  'privacy.source_holds': 'Personen eller Microsoft',
  'privacy.category': 'Rekommendationskategori',
  'privacy.category_holds': 'Enheter, data, appar, identitet eller infrastruktur',
  'privacy.type': 'Ärendetyp, korrelations-ID',
  'privacy.type_holds': 'Incident eller ändring, och ett slumpmässigt ID',
  'privacy.in_connection':
    'Varje post anger också när den togs emot och från vilket konto. Med anslutningen kommer säkerhetscentrets adress, nätverksadressen varifrån det senast anropade, dörrklockans adress och nyckeln som signerar dörrklockan, som lagras krypterad.',
  'privacy.out': 'Vad som lämnar instansen',
  'privacy.out_asked':
    'Till säkerhetscentret, när det frågar som integrationsanvändaren: nummer, post-ID, tabell, tillstånd, prioritet, förfallodatum och tider för ärendena som det har skapat, de tillstånd ett ärende kan ha, instansens namn och version samt appens version. Inga kommentarer, inga arbetsanteckningar, inga bilagor, inga andra poster.',
  'privacy.out_by_hand':
    'För hand, genom den som upprättar anslutningen: instansens namn, klient-ID och klienthemlighet. Instansen utfärdar själv åtkomst- och uppdateringstoken.',
  'privacy.out_doorbell': 'Dörrklockan: en signerad begäran utan data som bara säger att något har ändrats.',
  'privacy.out_nothing': 'Inget går någon annanstans. Appen samlar inte in några användningsdata.',
  'privacy.stays': 'Hur länge det finns kvar',
  'privacy.stays_what':
    'Ärenden och deras uppgiftsposter finns kvar tills du tar bort dem. När du kopplar från tas den registrerade adressen och nyckeln bort. Hur appen tas bort beskrivs i dess anvisningar för uppgradering och borttagning.',
  'privacy.see': 'Se själv',
  'privacy.see_what': 'Allt som har tagits emot finns i en lista, fält för fält:',
  'privacy.see_link': 'Datautbyte',

  'support.title': 'Kontakta supporten',
  'support.intro':
    'Microsoft 365 Ticketing Connector har öppen källkod och får support av sina upphovsmän, på arbetsdagar och utan utlovad svarstid. ServiceNow ger ingen support för den.',
  'support.before': 'Innan du frågar',
  'support.before_what':
    'De flesta orsaker hittar appen själv: validera varje steg i checklistan. Varje kontroll anger orsaken, åtgärden och posten som ska rättas.',
  'support.before_link': 'Installationschecklista',
  'support.where': 'Var du frågar',
  'support.where_issue': 'Ett fel eller ett önskemål: öppna ett ärende i det förråd där du fick appen.',
  'support.where_security': 'En säkerhetsbrist: öppna i stället ett privat säkerhetsmeddelande där.',
  'support.where_center': 'Säkerhetscentret: din egen administratör för anslutningstjänsten.',
  'support.send': 'Vad du skickar med',
  'support.send_version': 'Appens version och instansens version, så som checklistan visar dem',
  'support.send_text': 'Kontrollens eller felets text, och ärendets korrelations-ID',
  'support.send_never': 'Aldrig en klienthemlighet, ett lösenord, en token eller kunddata',
};
