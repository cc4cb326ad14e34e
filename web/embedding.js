// The page of examples: the site's own address in the code, a button that copies it, and the second example's listener.
(() => {
  'use strict';

  const site = new URL('.', location.href).href;

  for (const code of document.querySelectorAll('pre > code')) {
    code.textContent = code.textContent.replaceAll('https://example.org/lab/', site);
    const box = code.parentElement;
    const name = box.closest('section').querySelector('h2').textContent;
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', `Code: ${name}`);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    const word = document.createElement('span');
    word.setAttribute('role', 'status');
    word.textContent = 'Copy';
    button.append(word);
    button.setAttribute('aria-label', `Copy the code: ${name}`);
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(code.textContent);
        word.textContent = 'Copied';
      } catch {
        getSelection().selectAllChildren(code);
        word.textContent = 'Marked: copy it with Ctrl+C';
      }
      setTimeout(() => { word.textContent = 'Copy'; }, 3000);
    });
    box.after(button);
  }

  document.querySelector('#html init-lab').addEventListener('finished', event => {
    document.getElementById('result').textContent = event.detail.runs
        .map(run => `${run.initialization}: cost ${run.cost.toFixed(3)}`).join(', ');
  });
})();
