// The rehearsal that the page's editor makes: three seconds before the minute of silence, by the mission's clock.
const countdown = document.querySelector('jan20-silence-countdown');

document.getElementById('rehearse').addEventListener('click', () => {
  // Set again, the same instant begins anew only when it has been away.
  countdown.removeAttribute('now');
  countdown.setAttribute('now', '2027-01-20T11:59:57+02:00');
});
