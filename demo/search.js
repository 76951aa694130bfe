// The site's search, by Pagefind, whose script stands before this module.
new self.PagefindUI({ element: '#search', showImages: false, resetStyles: false, autofocus: false });

// Pagefind names its field by a placeholder and a title alone.
document.querySelector('#search input').ariaLabel = document.querySelector('h1').textContent;
