// The service worker, which lets the lab run offline from the second visit on.
// A release is a folder named after a hash of all its files. Each release has its own cache, which is filled completely
// or not at all; every file is checked against its hash. The addresses in a page include the release's folder, so a page
// gets files of its own release even after a newer release has become active.

// The build fills in the name of the folder, and the hash of every file by its path relative to this file.
const RELEASE = '';
const FILES = {};

const SCOPE = registration.scope;
const CACHES = `initialization-lab ${SCOPE} `;

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
  }
  event.respondWith(find(request, file));
});
