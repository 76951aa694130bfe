// Registers the four elements.
import './timeline.js';
import './statistics-card.js';
import './silence-countdown.js';
import './flag-banner.js';
