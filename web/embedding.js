// The page of examples: the site's own address in the code, a button that copies it, and the second example's listener.
(() => {
  'use strict';

  const site = new URL('.', location.href).href;
  /** What is said here stands in the page, in the page's language. */
  const say = document.currentScript.dataset;

  for (const code of document.querySelectorAll('pre > code')) {
    code.textContent = code.textContent.replaceAll('https://example.org/lab/', site);
    const box = code.parentElement;
    const name = box.closest('section').querySelector('h2').textContent;
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', `${say.code}: ${name}`);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    const word = document.createElement('span');
    word.setAttribute('role', 'status');
    word.textContent = say.copy;
    button.append(word);
    button.setAttribute('aria-label', `${say.copyCode}: ${name}`);
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(code.textContent);
        word.textContent = say.copied;
      } catch {
        getSelection().selectAllChildren(code);
        word.textContent = say.marked;
      }
      setTimeout(() => { word.textContent = say.copy; }, 3000);
    });
    box.after(button);
  }

  document.querySelector('#html init-lab').addEventListener('finished', event => {
    document.getElementById('result').textContent = event.detail.runs
        .map(run => `${run.initialization}: ${say.cost} ${run.cost.toFixed(3)}`).join(', ');
  });
})();
