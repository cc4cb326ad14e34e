// Runs only in browsers without support for modules, and tells the user. Without it, nothing would happen.
document.addEventListener('DOMContentLoaded', function () {
  var item = document.createElement('p');
  item.className = 'notice';
  item.appendChild(document.createTextNode('This browser is too old for the lab: it does not support JavaScript '
      + 'modules. Use a current version of Chrome, Edge, Firefox or Safari.'));
  document.getElementById('alert-list').appendChild(item);
  document.documentElement.setAttribute('data-state', 'failed');
});
