// The script of the page of examples. It puts the site's address into the code, adds buttons that copy the code, and
// listens to the second example.
(() => {
  'use strict';

  const site = new URL('.', location.href).href;
  /** The words that this script shows. They are attributes of the script element, in the page's language. */
  const words = document.currentScript.dataset;

  for (const code of document.querySelectorAll('pre > code')) {
    code.textContent = code.textContent.replaceAll('https://example.org/lab/', site);
    const box = code.parentElement;
    const name = box.closest('section').querySelector('h2').textContent;
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', `${words.code}: ${name}`);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    const label = document.createElement('span');
    label.setAttribute('role', 'status');
    label.textContent = words.copy;
    button.append(label);
    button.setAttribute('aria-label', `${words.copyCode}: ${name}`);
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(code.textContent);
        label.textContent = words.copied;
      } catch {
        getSelection().selectAllChildren(code);
        label.textContent = words.marked;
      }
      setTimeout(() => { label.textContent = words.copy; }, 3000);
    });
    box.after(button);
  }

  document.querySelector('#html init-lab').addEventListener('finished', event => {
    document.getElementById('result').textContent = event.detail.runs
        .map(run => `${run.initialization}: ${words.cost} ${run.cost.toFixed(3)}`).join(', ');
  });
})();
