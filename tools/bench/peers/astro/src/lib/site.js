export const site = {
  title: "Berita",
  url: "https://berita.example",
  sections: ["nasional", "ekonomi", "olahraga", "teknologi", "hiburan", "dunia", "kesehatan", "pendidikan"],
};
