// The page's counterpart of sw.js. It stores the release for offline visits and offers a new release when it is ready.

/** Returns the release of a service worker: the name of the folder with its files. */
function releaseOf(worker) {
  return new Promise(resolve => {
    const channel = new MessageChannel();
    channel.port1.onmessage = event => resolve(event.data);
    worker.postMessage('release', [channel.port2]);
  });
}

/**
 * Registers the service worker.
 *
 * @param here the address of a file in the release's folder
 */
export async function keepRelease(here, say, words) {
  const container = navigator.serviceWorker;
  const registration = await container.register(new URL('../sw.js', here));
  const own = new URL('.', here).pathname.split('/').at(-2);
  let offered = false;

  async function offer() {
    const newest = registration.waiting ?? registration.active;
    if (offered || !newest || await releaseOf(newest) === own || offered) {
      return;
    }
    offered = true;
    const notice = say(words('A new version of the lab is ready.'));
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.dataset.testid = 'new-version';
    button.textContent = words('Reload');
    button.addEventListener('click', () => {
      if (registration.waiting) {
        container.addEventListener('controllerchange', () => location.reload());
        registration.waiting.postMessage('take over');
      } else {
        location.reload();
      }
    });
    notice.append(' ', button);
  }

  function watch() {
    registration.installing?.addEventListener('statechange', offer);
  }

  registration.addEventListener('updatefound', watch);
  container.addEventListener('controllerchange', offer);
  watch();
  await container.ready;
  document.documentElement.dataset.kept = '';
  await offer();
}
