// Lit alone, as our modules import it: what it does to a page by itself.
import 'lit';
