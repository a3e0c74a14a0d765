/** What the instance's own pages run in the browser: the menu filter and the look-up of references. No page needs it. */
export const CLIENT_SCRIPT = `
'use strict';
// Inside the frame of another page of the instance its banner stands already.
if (window !== window.top) document.documentElement.classList.add('framed');

const menu = document.getElementById('all_menu');
const filter = document.getElementById('filter');
if (menu !== null && filter !== null) {
  filter.addEventListener('input', () => {
    const wanted = filter.value.trim().toLowerCase();
    for (const application of menu.querySelectorAll('.application')) {
      const isTitled = application.querySelector('summary').textContent.toLowerCase().includes(wanted);
      let shown = 0;
      for (const item of application.querySelectorAll('li')) {
        item.hidden = !isTitled && !item.textContent.toLowerCase().includes(wanted);
        if (!item.hidden) shown += 1;
      }
      application.hidden = shown === 0;
      application.open = wanted !== '' && shown > 0;
    }
  });
  menu.addEventListener('toggle', () => { if (menu.open) filter.focus(); });
  document.addEventListener('click', (event) => { if (!menu.contains(event.target)) menu.open = false; });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });
}

for (const input of document.querySelectorAll('input[data-reference]')) {
  const list = document.getElementById(input.getAttribute('list'));
  let newest = 0;
  const lookUp = async () => {
    const asked = (newest += 1);
    const parameters = new URLSearchParams({ sysparm_reference: input.dataset.reference, sysparm_chars: input.value });
    const answer = await fetch('/reference_lookup.do?' + parameters).catch(() => null);
    if (answer === null || !answer.ok || asked !== newest) return;
    const { names } = await answer.json();
    list.replaceChildren(...names.map((name) => new Option(name, name)));
  };
  input.addEventListener('focus', lookUp);
  input.addEventListener('input', lookUp);
}
`;
