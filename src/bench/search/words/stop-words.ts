/** Words that nobody searches by: they say nothing of what a text is about. Written by hand. */
export const stopWords: ReadonlySet<string> = new Set(
  `ada adalah adanya adapun agak agar akan akhir akhirnya aku amat antara antaranya apa apabila apakah apalagi atas
  atau atas bagai bagaimana bagi bahkan bahwa baik banyak barangkali baru beberapa begini begitu belum berada berbagai
  berikut bersama bila bisa boleh bukan bukanlah cara cukup dahulu dalam dalamnya dan dapat dari daripada demi demikian
  dengan depan dia diri dirinya disebut dulu dunia enam hal hampir hanya harus hari hendak hingga ialah ikut ingin ini
  itu itulah jadi jangan jauh jelas jenis jika jumlah jumlahnya juga justru juta kadang kalau kali kami kamis kamu
  karena kata katanya kecil kedua keempat kelima kemarin kembali kemudian kenapa kepada ketiga ketika khusus kini kita
  kurang lagi lain lainnya lalu lama langsung lebih lewat lima luar maka makin malah mana masih masing maupun melainkan
  melakukan melalui memang memiliki menjadi mengapa mengatakan menurut menyatakan mereka merupakan meski meskipun miliar
  milik minggu misalnya mulai mungkin nama namanya namun nanti nomor oleh orang pada padahal paling para pasti pekan
  per perlu pernah persen pertama pula pun punya rabu rata saat saja salah sama sambil sampai sana sang sangat saya
  seakan sebab sebabnya sebagai sebagian sebanyak sebelum sebelumnya sebenarnya sebesar sebuah secara sedang sedangkan
  segera sehingga sejak sejumlah sekali sekarang sekitar selain selaku selalu selama selasa seluruh semakin sementara
  semua senin seorang sepanjang seperti sering serta sesuai sesuatu setelah setiap siapa suatu sudah supaya tadi tahun
  tanpa tapi tentang tentu terdapat terhadap terjadi terlalu termasuk ternyata tersebut terus tetap tetapi tiap tidak
  tiga tujuh ujar ujarnya umum umumnya untuk yaitu yakni yang`.split(/\s+/),
);
