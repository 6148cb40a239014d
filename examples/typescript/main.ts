import 'second-opinion-elements/define.js';

const finder = document.createElement('so-specialist-finder');
const ready = document.createElement('p');
const chosen = document.createElement('p');
ready.id = 'ready';
ready.textContent = 'Not yet';
chosen.id = 'chosen';

finder.setAttribute('src', '/specialists.csv');
finder.setAttribute('page-size', '5');
finder.setAttribute('phone', '+1 555 010 0199');
finder.filters = ['language', 'insurance'];
finder.append('Call us at +1 555 010 0199.');
finder.addEventListener('so-ready', () => (ready.textContent = 'Ready'));
finder.addEventListener('so-specialist-chosen', () => (chosen.textContent = finder.specialist?.name ?? ''));

const main = document.createElement('main');
main.append(finder, ready, chosen);
document.getElementById('app')!.append(main);
