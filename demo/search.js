// The site's search, by Pagefind, whose script stands before this module.
new self.PagefindUI({ element: '#search', showImages: false, resetStyles: false, autofocus: false });
