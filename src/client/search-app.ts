// Replaced by the search page's script.
export {};
