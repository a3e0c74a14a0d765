/** Look of the instance's own pages, in the colours of the visitor's theme. */
export const STYLESHEET = `
:root { color-scheme: var(--local-instance--color-scheme);
  --ink: rgb(var(--now-color_text--primary)); --soft: rgb(var(--now-color_text--secondary));
  --line: rgb(var(--now-color_border--secondary)); --line-strong: rgb(var(--now-color_border--primary));
  --ground: rgb(var(--now-color_background--secondary)); --surface: rgb(var(--now-color_background--primary));
  --surface-raised: rgb(var(--now-color_background--tertiary)); --brand: rgb(var(--now-color--primary-2));
  --on-brand: rgb(var(--now-color--neutral-0)); --banner: rgb(var(--now-color_surface--brand-1));
  --link: rgb(var(--now-color--link-1)); --focus: rgb(var(--now-color--focus-1));
  --critical: rgb(var(--now-color_alert--critical-2)); --critical-soft: rgb(var(--now-color_alert--critical-0));
  --positive: rgb(var(--now-color_alert--positive-2)); --positive-soft: rgb(var(--now-color_alert--positive-0)); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.45 var(--now-font-family); }
a { color: var(--link); }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, textarea:focus-visible,
.scroll:focus-visible { outline: 3px solid var(--focus); outline-offset: 1px; }
.skip { position: absolute; left: -999px; background: var(--surface); padding: 8px; }
.skip:focus { left: 8px; top: 8px; z-index: 1; }
.banner { display: flex; justify-content: space-between; align-items: center; gap: 16px; padding: 10px 20px;
  background: var(--banner); color: #fff; }
.banner a { color: #fff; }
.banner > nav, .banner .start { display: flex; gap: 16px; align-items: center; }
.framed .banner, .framed .skip { display: none; }
.all-menu { position: relative; }
.all-menu > summary { cursor: pointer; padding: 4px 12px; border: 1px solid rgb(255 255 255 / .45); border-radius: 16px; list-style: none; color: #fff; }
.all-menu > nav { position: absolute; left: 0; top: calc(100% + 10px); z-index: 5; display: grid; gap: 2px; align-content: start;
  width: min(320px, 90vw); max-height: 78vh; overflow-y: auto; padding: 12px; background: var(--surface); color: var(--ink);
  border: 1px solid var(--line); border-radius: 8px; box-shadow: 0 8px 24px rgb(0 0 0 / .3); }
.all-menu a { color: var(--link); text-decoration: none; display: block; padding: 3px 0; }
.all-menu ul { list-style: none; margin: 0; padding: 0 0 6px 18px; }
.application > summary { cursor: pointer; font-weight: 600; padding: 5px 0; }
.shell { max-width: none; padding: 0; }
.shell iframe { display: block; width: 100%; height: calc(100vh - 54px); border: 0; background: var(--ground); }
.home > section.card { margin-top: 16px; }
pre { overflow-x: auto; background: var(--surface-raised); padding: 10px; border-radius: 4px; }
.brand { font-weight: 700; letter-spacing: .02em; text-decoration: none; }
.brand span { font-weight: 400; opacity: .85; font-size: .85em; }
.brand.large { font-size: 24px; color: var(--ink); margin: 0 0 4px; }
main { max-width: 1320px; margin: 0 auto; padding: 20px; }
h1 { font-size: 22px; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 17px; margin: 0 0 8px; }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 20px; }
main.card { margin-top: 8vh; }
.login, .narrow { max-width: 400px; display: grid; gap: 12px; }
.narrow, .consent { max-width: 560px; }
.consent { display: grid; gap: 14px; }
.not-you { margin: 0; text-align: right; color: var(--soft); }
.logo { max-height: 64px; max-width: 200px; }
.actions { display: flex; justify-content: flex-end; gap: 12px; }
form { display: grid; gap: 10px; }
label, .label { font-weight: 600; color: var(--soft); font-size: 13px; }
input, select, textarea { font: inherit; color: inherit; width: 100%; padding: 7px 9px; border: 1px solid var(--line-strong);
  border-radius: 4px; background: var(--surface); }
input[type="hidden"] { display: none; }
input[type="radio"] { width: auto; }
.choice { display: flex; gap: 8px; align-items: center; }
textarea { resize: vertical; }
button, .button { font: inherit; font-weight: 600; padding: 8px 18px; border: 1px solid var(--brand); border-radius: 4px;
  background: var(--surface); color: var(--brand); cursor: pointer; text-decoration: none; display: inline-block; }
button.primary { background: var(--brand); color: var(--on-brand); }
button:hover, .button:hover { filter: brightness(.93); }
.heading { display: flex; justify-content: space-between; align-items: center; gap: 16px; margin-bottom: 14px; }
.class-label { margin: 0; color: var(--soft); font-weight: 600; }
.outputmsg_error, .outputmsg_info { margin: 0; padding: 10px 14px; border-radius: 4px; border-left: 4px solid; }
.outputmsg_error { background: var(--critical-soft); border-color: var(--critical); }
.outputmsg_info { background: var(--positive-soft); border-color: var(--positive); }
.menus { display: grid; grid-template-columns: repeat(auto-fill, minmax(260px, 1fr)); gap: 16px; margin-top: 16px; }
.menus ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 8px; }
.separator { font-weight: 600; color: var(--soft); }
.hint { margin: 0 0 8px; color: var(--soft); font-size: 13px; }
.tools { display: flex; flex-wrap: wrap; gap: 10px 16px; align-items: center; margin-bottom: 12px; }
.tools form { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin: 0; }
.tools select, .tools input { width: auto; }
.tools .filter[open] { flex-basis: 100%; }
.tools .filter input { flex: 1; min-width: min(420px, 80vw); }
.tools .filter form { margin-top: 8px; }
.scroll { overflow-x: auto; background: var(--surface); border: 1px solid var(--line); border-radius: 8px; }
table.list { border-collapse: collapse; width: 100%; }
.list th, .list td { text-align: left; padding: 7px 12px; border-bottom: 1px solid var(--line); white-space: nowrap; }
.list td { max-width: 320px; overflow: hidden; text-overflow: ellipsis; }
.list th { background: var(--surface-raised); white-space: nowrap; font-size: 13px; }
.list tr:last-child td { border-bottom: 0; }
.list th[aria-sort="ascending"] a::after { content: " \\25B2"; }
.list th[aria-sort="descending"] a::after { content: " \\25BC"; }
.pager { display: flex; gap: 16px; flex-wrap: wrap; padding: 12px 0; }
fieldset { border: 1px solid var(--line); border-radius: 8px; background: var(--surface); padding: 12px 20px 20px; margin: 0; min-width: 0; }
legend { font-weight: 700; padding: 0 6px; }
.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 12px 24px; }
.field { display: grid; gap: 3px; align-content: start; min-width: 0; }
.field.wide { grid-column: 1 / -1; }
.reference { display: flex; gap: 6px; align-items: center; }
.reference a { text-decoration: none; font-size: 18px; }
.value { min-height: 1.45em; white-space: pre-wrap; overflow-wrap: anywhere; }
abbr { text-decoration: none; color: var(--critical); }
.activity { list-style: none; margin: 0; padding: 0; display: grid; gap: 12px; }
.activity li { border-left: 3px solid var(--line); padding-left: 12px; }
.activity p { margin: 0; }
.entry { white-space: pre-wrap; overflow-wrap: anywhere; }
main > section.card { margin-top: 16px; }
@media (max-width: 600px) { .fields { grid-template-columns: 1fr; } main { padding: 12px; } }
`;
