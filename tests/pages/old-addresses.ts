/** Old addresses as browsers ask for them, with whatever means something to a server in one kind of rule or another. */
export const OLD_ADDRESSES: readonly string[] = [
  "/lama/",
  "/caf%C3%A9/",
  "/berita/a%20b/",
  "/persen%25/",
  "/tagar%23x/",
  "/tanya%3Fx/",
  "/:nama/x/",
  "/bintang*/",
  "/a.b+c(d)/",
  "/versi-1.0/",
  "/2019/judul.html",
  "/harga$1/",
  "/%D9%85%D9%82%D8%A7%D9%84/",
];
