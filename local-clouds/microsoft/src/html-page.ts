const STYLE = `
:root { color-scheme: light dark; --ground: #eef2f7; --card: #fff; --ink: #1b1f24; --soft: #5a6472; --line: #767f8b; --blue: #0f5ea8; --red: #a4262c; }
@media (prefers-color-scheme: dark) { :root { --ground: #14181d; --card: #20262d; --ink: #f2f4f7; --soft: #b3bcc8; --line: #8b95a1; --blue: #6cb4f2; --red: #ff9a9e; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; }
main { width: 100%; max-width: 27rem; padding: 2.5rem; background: var(--card); border-radius: 8px; box-shadow: 0 2px 12px rgb(0 0 0 / .16); }
.product { display: flex; gap: .6rem; align-items: center; margin: 0 0 1.5rem; color: var(--soft); font-weight: 600; }
.mark { display: grid; grid-template-columns: repeat(2, .55rem); gap: .15rem; }
.mark i { height: .55rem; border-radius: 2px; background: var(--blue); }
.mark i:nth-child(2), .mark i:nth-child(3) { opacity: .55; }
h1 { margin: 0 0 .25rem; font-size: 1.5rem; font-weight: 600; }
p { margin: 0 0 1.25rem; color: var(--soft); }
label { display: block; margin: 1rem 0 .25rem; font-weight: 600; }
input { width: 100%; padding: .6rem .7rem; border: 1px solid var(--line); border-radius: 4px; background: transparent; color: inherit; font: inherit; }
input:focus-visible, button:focus-visible, a:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; }
input[aria-invalid=true] { border-color: var(--red); }
.actions { display: flex; flex-direction: row-reverse; gap: .75rem; margin-top: 1.75rem; }
button { padding: .6rem 1.4rem; border: 1px solid var(--blue); border-radius: 4px; background: var(--blue); color: var(--card); font: inherit; font-weight: 600; cursor: pointer; }
button.quiet { background: transparent; color: var(--blue); }
[role=alert] { margin: 0; color: var(--red); font-weight: 600; }
main.wide { max-width: 62rem; align-self: start; }
h2 { margin: 2rem 0 .25rem; font-size: 1.15rem; font-weight: 600; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .45rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.number { text-align: right; white-space: nowrap; }
.row { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0; }
td .row { flex-wrap: nowrap; }
td button { padding: .3rem .8rem; white-space: nowrap; }
code { overflow-wrap: anywhere; color: var(--ink); }
td code { white-space: nowrap; }
a { color: var(--blue); overflow-wrap: anywhere; }
dt { margin-top: .6rem; font-weight: 600; } dd { margin: 0; }
[role=status] { padding: .6rem .8rem; border-left: 4px solid var(--blue); color: var(--ink); font-weight: 600; }
`;

/** A whole page of this twin in the light or dark look of the browser; `width`: of a form, or of a table. */
export function htmlPage(title: string, content: string, width: 'form' | 'wide' = 'form'): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Local Entra ID</title>
<style>${STYLE}</style>
</head>
<body>
<main${width === 'wide' ? ' class="wide"' : ''}>
<p class="product"><span class="mark" aria-hidden="true"><i></i><i></i><i></i><i></i></span>Local Entra ID</p>
${content}
</main>
</body>
</html>
`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
