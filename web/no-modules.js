// Runs only in a browser too old for modules: says so, where the page would stay silent.
document.addEventListener('DOMContentLoaded', function () {
  var item = document.createElement('p');
  item.className = 'notice';
  item.appendChild(document.createTextNode('This browser is too old for the lab: it knows no JavaScript modules. '
      + 'A current Chrome, Edge, Firefox or Safari shows it.'));
  document.getElementById('alert-list').appendChild(item);
  document.documentElement.setAttribute('data-state', 'failed');
});
