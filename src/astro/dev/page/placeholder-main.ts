/** Runs in the page that stands in for all others while there is nothing to show. */
import '../../../styles/index.css';
import './main.ts';
