// Counts what the policy refuses, from the first element on.
let refused = 0;

const show = () => {
  const output = document.getElementById('violations');
  if (output) output.textContent = `${refused}`;
};

document.addEventListener('securitypolicyviolation', (event) => {
  refused += 1;
  console.error(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
  show();
});

document.addEventListener('DOMContentLoaded', () => {
  const policy = document.querySelector('meta[http-equiv]').content;
  document.getElementById('policy').textContent = policy.split('; ').join(';\n');
  show();
});
