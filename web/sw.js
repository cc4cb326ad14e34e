// The service worker, which lets the lab run offline from the second visit on.
// A release is a folder named after a hash of all its files. Each release has its own cache, which is filled completely
// or not at all; every file is checked against its hash. The addresses in a page include the release's folder, so a page
// gets files of its own release even after a newer release has become active.

// The build fills in the name of the folder, and the hash of every file by its path relative to this file.
const RELEASE = '';
const FILES = {};

const SCOPE = registration.scope;
const CACHES = `initialization-lab ${SCOPE} `;
/** Text of the lab's page, in all releases, which hardly another page has. */
const LAB = 'id="boot"';
/** Milliseconds for which a page is so new that little is lost if it is loaded again. */
const NEW = 15_000;

/** Fetches all files of the release, checks them, and then puts them into the cache. */
async function fillCache() {
  const answers = await Promise.all(Object.entries(FILES).map(async ([file, integrity]) => {
    // Files in a release's folder never change, so the HTTP cache may answer. Other files must be revalidated.
    const cache = file.startsWith(RELEASE) ? 'default' : 'no-cache';
    const answer = await fetch(new URL(file, SCOPE), { cache, integrity });
    if (!answer.ok) {
      throw new Error(`${file}: ${answer.status}`);
    }
    const body = await answer.blob();
    return [file, new Response(body, { headers: answer.headers })];
  }));
  const cache = await caches.open(CACHES + RELEASE);
  await Promise.all(answers.map(([file, answer]) => cache.put(new URL(file, SCOPE), answer)));
}

/** Deletes other releases, unless a page may still use one or a newer release is waiting with its cache filled. */
async function deleteOthers() {
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const names = await caches.keys();
  if (windows.some(window => window.url.startsWith(SCOPE)) || registration.installing || registration.waiting) {
    return;
  }
  for (const name of names) {
    if (name.startsWith(CACHES) && name !== CACHES + RELEASE) {
      await caches.delete(name);
    }
  }
}

/** Returns a file of this release or of the release named in its address. Uses the network if it is not in a cache. */
async function find(request, file) {
  const release = file in FILES ? RELEASE : file.split('/')[0];
  const kept = await caches.match(new URL(file, SCOPE), { cacheName: CACHES + release });
  return kept ?? fetch(request);
}

/** Returns what the server has for a file now, after redirections where it may be read; null if no server answers. */
async function ask(file) {
  const address = new URL(file, SCOPE);
  const answer = redirect => fetch(address, { cache: 'no-cache', redirect }).catch(() => null);
  return await answer('follow') ?? answer('manual');
}

/**
 * Returns whether the server has something else at this address by now: no lab, another page, or the way to another
 * address. A server that does not answer, or fails, may still have it.
 */
async function isReplaced() {
  const [page, script] = await Promise.all([ask('./'), ask('sw.js')]);
  if (page === null || script === null) {
    return false;
  }
  const gone = answer => [404, 410].includes(answer.status) || answer.type === 'opaqueredirect';
  return gone(page) || gone(script) || page.ok && !(page.url.startsWith(SCOPE) && (await page.text()).includes(LAB));
}

/**
 * Checks after a visit whether the site is still the lab, so that the visit need not wait for the server. If it is not, the
 * visits to come get what the server has, and so does this one, unless the server was so slow that the person may
 * have begun to work. The files of another tab with the lab are kept, but it can start no new workers from them.
 */
async function leaveIfReplaced({ request, resultingClientId }) {
  const began = Date.now();
  if (!await isReplaced()) {
    return;
  }
  await registration.unregister();
  const visited = await clients.get(resultingClientId);
  if (!visited || Date.now() - began > NEW) {
    return;
  }
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (!windows.some(window => window.id !== resultingClientId && window.url.startsWith(SCOPE))) {
    const names = await caches.keys();
    await Promise.all(names.filter(name => name.startsWith(CACHES)).map(name => caches.delete(name)));
  }
  await visited.navigate(request.url);
}

addEventListener('install', event => event.waitUntil(fillCache()));

addEventListener('activate', event => event.waitUntil(deleteOthers().then(() => clients.claim())));

addEventListener('message', event => {
  if (event.data === 'release') {
    event.ports[0].postMessage(RELEASE);
  } else if (event.data === 'take over') {
    skipWaiting();
  }
});

addEventListener('fetch', event => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || !address.href.startsWith(SCOPE)) {
    return;
  }
  const file = address.pathname.slice(new URL(SCOPE).pathname.length) || 'index.html';
  if (request.mode === 'navigate') {
    event.waitUntil(deleteOthers());
    event.waitUntil(leaveIfReplaced(event));
  }
  event.respondWith(find(request, file));
});
