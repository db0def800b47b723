/** What the invented stories are made of. */
export const words =
  "pelabuhan warga pemerintah kota panen padi nelayan kapal jembatan sekolah guru pasar harga beras banjir hujan sungai laut gunung jalan kereta listrik anggaran rapat dewan laporan peneliti kampus rumah sakit dokter vaksin pertandingan pelatih gelar turnamen pameran seni musik film teknologi jaringan data perusahaan pekerja upah ekspor impor tambang hutan taman festival upacara pemilih suara sidang hakim perkara berita sumber saksi kabar pagi malam pekan bulan tahun besar kecil baru lama utama penting cepat lambat naik turun dibuka ditutup diperbaiki dibangun disetujui ditunda dikirim diterima menurut mengatakan menyebutkan meminta menolak menunggu yang dan dengan untuk dari pada dalam oleh akan telah sudah belum masih juga".split(
    " ",
  );
export const sections = [
  "nasional",
  "ekonomi",
  "olahraga",
  "teknologi",
  "hiburan",
  "dunia",
  "kesehatan",
  "pendidikan",
];
export const places = ["Tanjung Arum", "Kota Laksana", "Muara Teduh", "Bukit Jati", "Pulau Seroja"];
export const authors = Array.from({ length: 60 }, (_, index) => `wartawan-${index}`);
export const topics = Array.from({ length: 200 }, (_, index) => `topik-${index}`);
export const sources = ["kantorsatu", "kantordua", "kantortiga"];
