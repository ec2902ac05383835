'use strict';
// Everything works without this script, except that the log does not grow by itself.
const form = document.getElementById('form');
if (form) {
  // Who edits a value wants to send it.
  form.addEventListener('input', event => {
    const box = document.getElementById(event.target.id.replace(/-file$/, '') + '-send');
    if (box) box.checked = true;
  });
  // The result appears in place, so that a screen reader announces it and the form keeps its position.
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const result = document.getElementById('result');
    result.setAttribute('aria-busy', 'true');
    try {
      const data = new FormData(form, event.submitter);
      const body = form.enctype === 'multipart/form-data' ? data : new URLSearchParams(data);
      const response = await fetch(form.action, { method: 'POST', body });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      result.replaceChildren(...page.getElementById('result').childNodes);
    } catch {
      form.submit();
      return;
    }
    result.removeAttribute('aria-busy');
    result.scrollIntoView({ block: 'nearest' });
  });
}
const live = document.querySelector('[data-live]');
if (live) {
  const list = document.getElementById('requests');
  live.textContent = 'Shows requests as they arrive.';
  const events = new EventSource(live.dataset.live);
  events.addEventListener('message', event => {
    list.insertAdjacentHTML('afterbegin', event.data);
    while (list.children.length > 100) list.lastElementChild.remove();
  });
  // A connection that navigation breaks off would be an error in the console.
  addEventListener('pagehide', () => events.close());
}
