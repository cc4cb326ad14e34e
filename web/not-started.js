// Says why the lab does not start where its program cannot say so. boot.js is a module: a browser from before modules
// ignores it, a page from disk may not load it, and a page without an origin may load it only from a server that allows it.
// This script is none, and written for old browsers. The build puts the translations of its sentences in front of it,
// because a catalogue could not be loaded either.
(function () {
  'use strict';

  var language = /[?&]lang=([\w-]+)/.exec(location.search);
  var catalogue = language && (window.initlabEarly || {})[language[1]] || {};

  function words(english) {
    return catalogue[english] || english;
  }

  function reason() {
    if (!('noModule' in document.createElement('script'))) {
      return words('This browser is too old for the lab: it does not support JavaScript modules. '
          + 'Use a current version of Chrome, Edge, Firefox or Safari.');
    }
    if (location.protocol === 'file:') {
      return words('A browser does not load the program of a page that is opened from disk. '
          + 'The file initialization-lab.html in the same folder has the whole lab in it:');
    }
    if (self.origin === 'null') {
      return words('The sandbox of this frame lacks allow-same-origin, and without it this server does not hand out the '
          + 'program. Write sandbox="allow-scripts allow-same-origin" in the frame.');
    }
    return words('The program could not be loaded, or this browser is too old for it. '
        + 'Reload the page; if that does not help, try a current Chrome, Edge, Firefox or Safari.');
  }

  function say() {
    var item = document.createElement('p');
    item.className = 'notice';
    item.appendChild(document.createTextNode(reason()));
    if (location.protocol === 'file:') {
      var link = document.createElement('a');
      link.href = 'initialization-lab.html' + location.search;
      link.textContent = words('Open the lab in one file');
      item.appendChild(document.createTextNode(' '));
      item.appendChild(link);
    }
    document.getElementById('alert-list').appendChild(item);
    document.documentElement.setAttribute('data-state', 'failed');
  }

  // The load event waits for modules, and boot.js begins with its words.
  addEventListener('load', function () {
    if (!window.initlabWords) {
      say();
    }
  });
})();
