/** Words that say so little that a query with others goes on without them; by themselves and in quotation marks they count. */
const ID = `yang dan di ke dari pada untuk dengan dalam oleh sebagai adalah ialah itu ini tersebut para si sang atau juga
tidak bukan akan telah sudah sedang masih bagi antara serta karena sebab agar supaya bahwa jika kalau bila maka namun
tetapi tapi hingga sampai sejak ketika saat sambil tentang seperti ada dapat bisa harus lagi lalu kemudian pun lah kah
nya saja hanya sangat lebih paling secara atas bawah kepada terhadap apa apakah siapa siapakah kapan kapankah mana
manakah dimana dimanakah kemana darimana mengapa kenapa bagaimana bagaimanakah berapa berapakah sebutkan yaitu yakni
kita kami mereka ia dia saya aku anda`;
const EN = `the of and to in a is that for on with as was at by an be this are from or it which who whom what when where why how
has have had were been not`;
const AR = "في من على الى إلى عن أن ان هذا هذه التي الذي ما مع هو هي و كان قد لا لم";

const all = new Set(`${ID} ${EN} ${AR}`.split(/\s+/));

/** Whether a folded word is one of them. */
export const isStopWord = (word: string): boolean => all.has(word);
