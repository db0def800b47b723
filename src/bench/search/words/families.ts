/**
 * Families of Indonesian words, the root first, written by hand from the grammar (Tata Bahasa Baku Bahasa
 * Indonesia): meN- with its nasal forms, peN-, ber-, di-, ter-, ke-an, per-an, -kan, -i, -an, -nya. No stemmer had a
 * say in them, so that none is measured by itself. Words with a second, unrelated reading are left out.
 */
const TABLE = `
tulis menulis ditulis tertulis penulis penulisan tulisan menuliskan dituliskan tulisannya
baca membaca dibaca terbaca pembaca pembacaan bacaan membacakan dibacakan bacaannya
ajar mengajar diajar pengajar pengajaran pelajar pelajaran mempelajari dipelajari belajar mengajarkan ajaran
didik mendidik dididik terdidik pendidik pendidikan mendidiknya pendidikannya
perintah memerintah diperintah pemerintah pemerintahan memerintahkan diperintahkan pemerintahannya
bangun membangun dibangun terbangun pembangun pembangunan bangunan membangunkan pembangunannya bangunannya
tanam menanam ditanam tertanam penanam penanaman tanaman menanamkan ditanamkan tanamannya menanami
panen memanen dipanen pemanen pemanenan panenan panennya
tangkap menangkap ditangkap tertangkap penangkap penangkapan tangkapan penangkapannya menangkapi
temu bertemu menemukan ditemukan penemu penemuan pertemuan menemui ditemui temuan pertemuannya
pilih memilih dipilih terpilih pemilih pemilihan pilihan memilihkan pemilihannya pilihannya
pimpin memimpin dipimpin terpimpin pemimpin kepemimpinan pimpinan kepemimpinannya pemimpinnya
kerja bekerja dikerjakan mengerjakan pekerja pekerjaan mempekerjakan dipekerjakan pekerjaannya
main bermain dimainkan memainkan pemain permainan mainan permainannya pemainnya
latih melatih dilatih terlatih pelatih pelatihan latihan berlatih melatihnya pelatihnya
menang memenangkan dimenangkan memenangi pemenang kemenangan kemenangannya pemenangnya
kalah mengalahkan dikalahkan terkalahkan kekalahan kekalahannya mengalah
serang menyerang diserang penyerang penyerangan serangan terserang serangannya penyerangnya
tembak menembak ditembak tertembak penembak penembakan tembakan menembaki ditembaki menembakkan
bunuh membunuh dibunuh terbunuh pembunuh pembunuhan membunuhnya pembunuhnya
ledak meledak meledakkan diledakkan ledakan peledak peledakan meledaknya ledakannya
bakar membakar dibakar terbakar pembakar pembakaran kebakaran membakari kebakarannya
rusak merusak dirusak perusak perusakan kerusakan merusakkan kerusakannya merusaknya
hancur menghancurkan dihancurkan penghancur penghancuran kehancuran kehancurannya
selamat menyelamatkan diselamatkan penyelamat penyelamatan keselamatan terselamatkan keselamatannya
bantu membantu dibantu terbantu pembantu bantuan pembantunya bantuannya perbantuan
tolong menolong ditolong tertolong penolong pertolongan pertolongannya
lindung berlindung melindungi dilindungi terlindungi pelindung perlindungan perlindungannya
jaga menjaga dijaga terjaga penjaga penjagaan berjaga menjagai penjaganya
aman mengamankan diamankan pengaman pengamanan keamanan keamanannya teraman
periksa memeriksa diperiksa terperiksa pemeriksa pemeriksaan memeriksakan pemeriksaannya
selidik menyelidiki diselidiki penyelidik penyelidikan penyelidikannya
teliti meneliti diteliti peneliti penelitian ketelitian penelitiannya penelitinya
uji menguji diuji teruji penguji pengujian ujian mengujikan pengujiannya
ukur mengukur diukur terukur pengukur pengukuran ukuran berukuran ukurannya
hitung menghitung dihitung terhitung penghitung penghitungan perhitungan hitungan memperhitungkan diperhitungkan
jual menjual dijual terjual penjual penjualan jualan berjualan penjualannya penjualnya
beli membeli dibeli terbeli pembeli pembelian membelikan pembeliannya pembelinya
bayar membayar dibayar terbayar pembayar pembayaran bayaran membayarkan dibayarkan pembayarannya
dagang berdagang pedagang perdagangan dagangan memperdagangkan diperdagangkan pedagangnya
usaha berusaha pengusaha perusahaan mengusahakan diusahakan pengusahaan perusahaannya usahanya
untung beruntung menguntungkan diuntungkan keuntungan keuntungannya peruntungan
rugi merugi merugikan dirugikan kerugian kerugiannya
pinjam meminjam dipinjam terpinjam peminjam peminjaman pinjaman meminjamkan dipinjamkan pinjamannya
simpan menyimpan disimpan tersimpan penyimpan penyimpanan simpanan menyimpannya simpanannya
kirim mengirim dikirim terkirim pengirim pengiriman kiriman mengirimkan dikirimkan berkirim
terima menerima diterima penerima penerimaan penerimanya penerimaannya
kumpul berkumpul mengumpulkan dikumpulkan terkumpul pengumpul pengumpulan kumpulan perkumpulan
hubung berhubungan menghubungi dihubungi menghubungkan dihubungkan penghubung hubungan terhubung perhubungan
gabung bergabung menggabungkan digabungkan tergabung penggabungan gabungan gabungannya pascapenggabungan
pisah berpisah memisahkan dipisahkan terpisah pemisah pemisahan perpisahan pemisahannya
pindah berpindah memindahkan dipindahkan pemindahan perpindahan kepindahan pemindahannya
angkut mengangkut diangkut terangkut pengangkut pengangkutan angkutan pengangkutnya
bawa membawa dibawa terbawa pembawa bawaan membawakan dibawakan pembawanya
ambil mengambil diambil terambil pengambil pengambilan mengambilkan pengambilannya
buka membuka dibuka terbuka pembuka pembukaan bukaan keterbukaan membukakan pembukaannya
tutup menutup ditutup tertutup penutup penutupan menutupi ditutupi penutupannya ketertutupan
naik menaikkan dinaikkan kenaikan menaiki dinaiki kenaikannya
turun menurun menurunkan diturunkan penurunan turunan keturunan menuruni penurunannya
tingkat meningkat meningkatkan ditingkatkan peningkatan tingkatan bertingkat peningkatannya tingkatnya
kurang berkurang mengurangi dikurangi pengurangan kekurangan mengurangkan kekurangannya
tambah bertambah menambah ditambah penambahan tambahan menambahkan ditambahkan pertambahan tambahannya
kembang berkembang mengembangkan dikembangkan pengembang pengembangan perkembangan pengembangannya perkembangannya
tumbuh bertumbuh menumbuhkan ditumbuhkan pertumbuhan tumbuhan penumbuhan pertumbuhannya
ubah berubah mengubah diubah pengubah pengubahan perubahan ubahan perubahannya
ganti berganti mengganti diganti pengganti penggantian pergantian menggantikan digantikan penggantinya
olah mengolah diolah terolah pengolah pengolahan olahan pengolahannya olahannya
cipta mencipta menciptakan diciptakan tercipta pencipta penciptaan ciptaan ciptaannya
bentuk membentuk dibentuk terbentuk pembentuk pembentukan bentukan berbentuk bentuknya pembentukannya
susun menyusun disusun tersusun penyusun penyusunan susunan menyusunnya susunannya
atur mengatur diatur teratur pengatur pengaturan aturan peraturan keteraturan peraturannya
kuasa berkuasa menguasai dikuasai penguasa penguasaan kekuasaan menguasakan kekuasaannya
wakil mewakili diwakili perwakilan mewakilkan terwakili keterwakilan wakilnya
sidang bersidang menyidangkan disidangkan persidangan persidangannya sidangnya
hukum menghukum dihukum terhukum penghukum hukuman penghukuman hukumannya
tuntut menuntut dituntut tertuntut penuntut penuntutan tuntutan tuntutannya
tuduh menuduh dituduh tertuduh penuduh penuduhan tuduhan menuduhkan dituduhkan tuduhannya
bela membela dibela terbela pembela pembelaan membelanya pembelaannya
setuju menyetujui disetujui persetujuan menyetujuinya persetujuannya
tolak menolak ditolak tertolak penolak penolakan bertolak penolakannya
dukung mendukung didukung terdukung pendukung pendukungan dukungan dukungannya pendukungnya
usul mengusulkan diusulkan pengusul pengusulan usulan usulannya
lapor melapor melaporkan dilaporkan pelapor pelaporan laporan terlapor laporannya
jelas menjelaskan dijelaskan penjelasan kejelasan memperjelas diperjelas penjelasannya
terang menerangkan diterangkan penerangan keterangan menerangi diterangi keterangannya
tanya bertanya menanyakan ditanyakan penanya pertanyaan mempertanyakan dipertanyakan pertanyaannya
jawab menjawab dijawab terjawab penjawab penjawaban jawaban jawabannya
bicara berbicara membicarakan dibicarakan pembicara pembicaraan pembicaraannya
kata berkata mengatakan dikatakan perkataan katanya
sebut menyebut disebut penyebutan sebutan menyebutkan disebutkan sebutannya
panggil memanggil dipanggil terpanggil pemanggil pemanggilan panggilan pemanggilannya
undang mengundang diundang pengundang undangan undangannya
kunjung berkunjung mengunjungi dikunjungi pengunjung kunjungan kunjungannya pengunjungnya
datang mendatangi didatangi mendatangkan didatangkan pendatang kedatangan kedatangannya
berangkat memberangkatkan diberangkatkan pemberangkatan keberangkatan keberangkatannya
pulang memulangkan dipulangkan pemulangan kepulangan berpulang kepulangannya
tinggal meninggal meninggalkan ditinggalkan tertinggal peninggalan ketinggalan ketertinggalan meninggalnya
lahir melahirkan dilahirkan kelahiran terlahir kelahirannya
hidup menghidupkan dihidupkan kehidupan penghidupan menghidupi kehidupannya
mati mematikan dimatikan kematian mematikannya kematiannya
sakit menyakiti disakiti penyakit kesakitan menyakitkan penyakitnya pesakitan
sehat menyehatkan disehatkan kesehatan penyehatan kesehatannya tersehat
obat mengobati diobati pengobatan terobati pengobatannya obatnya
rawat merawat dirawat terawat perawat perawatan perawatannya perawatnya
tular menular menularkan ditularkan tertular penularan penular penularannya
cegah mencegah dicegah tercegah pencegah pencegahan mencegahnya pencegahannya
gerak bergerak menggerakkan digerakkan penggerak penggerakan pergerakan gerakan gerakannya
jalan berjalan menjalankan dijalankan perjalanan pejalan jalanan perjalanannya menjalani dijalani
lari berlari melarikan dilarikan pelari pelarian larian pelarinya berlarian
lompat melompat melompati dilompati pelompat lompatan berlompatan lompatannya
terbang menerbangkan diterbangkan penerbang penerbangan beterbangan penerbangannya
layar berlayar pelayar pelayaran melayarkan pelayarannya
labuh berlabuh melabuhkan dilabuhkan pelabuhan pelabuhannya
kendali mengendalikan dikendalikan pengendali pengendalian terkendali pengendaliannya
kemudi mengemudi mengemudikan dikemudikan pengemudi pengemudinya
kelola mengelola dikelola terkelola pengelola pengelolaan pengelolaannya pengelolanya
rencana berencana merencanakan direncanakan perencana perencanaan terencana rencananya
siap bersiap menyiapkan disiapkan persiapan kesiapan mempersiapkan dipersiapkan persiapannya
laksana melaksanakan dilaksanakan pelaksana pelaksanaan terlaksana pelaksanaannya
akhir berakhir mengakhiri diakhiri pengakhiran terakhir akhirnya
harap berharap mengharapkan diharapkan harapan pengharapan harapannya
percaya mempercayai dipercayai kepercayaan mempercayakan dipercayakan kepercayaannya tepercaya
takut menakuti ditakuti ketakutan menakutkan penakut ketakutannya
kenal mengenal dikenal terkenal pengenalan perkenalan memperkenalkan diperkenalkan kenalan mengenali
ingat mengingat diingat teringat peringatan ingatan memperingati diperingati mengingatkan
lihat melihat dilihat terlihat penglihatan memperlihatkan diperlihatkan kelihatan
dengar mendengar didengar terdengar pendengar pendengaran mendengarkan didengarkan memperdengarkan
cari mencari dicari pencari pencarian mencarikan pencariannya
guna berguna menggunakan digunakan pengguna penggunaan kegunaan penggunaannya penggunanya
pakai memakai dipakai terpakai pemakai pemakaian pakaian berpakaian pemakaiannya
manfaat bermanfaat memanfaatkan dimanfaatkan pemanfaatan kemanfaatan pemanfaatannya
hasil berhasil menghasilkan dihasilkan penghasil penghasilan keberhasilan penghasilannya hasilnya
gagal menggagalkan digagalkan kegagalan penggagalan kegagalannya
tebang menebang ditebang penebang penebangan tebangan tertebang penebangannya
gali menggali digali tergali penggali penggalian galian penggaliannya
tambang menambang ditambang penambang penambangan pertambangan tambangnya penambangannya
potong memotong dipotong terpotong pemotong pemotongan potongan pemotongannya
tarik menarik ditarik tertarik penarik penarikan tarikan ketertarikan penarikannya
dorong mendorong didorong terdorong pendorong dorongan dorongannya pendorongnya
tekan menekan ditekan tertekan penekan penekanan tekanan menekankan ditekankan tekanannya
pukul memukul dipukul terpukul pemukul pemukulan pukulan memukuli dipukuli pukulannya
curi mencuri dicuri pencuri pencurian curian pencuriannya kecurian
rampok merampok dirampok perampok perampokan perampokannya
tipu menipu ditipu tertipu penipu penipuan tipuan penipuannya
culik menculik diculik penculik penculikan terculik penculikannya
sandera menyandera disandera penyandera penyanderaan tersandera penyanderaannya
luka melukai dilukai terluka pelukaan lukanya
gempur menggempur digempur penggempuran gempuran tergempur
damai berdamai mendamaikan didamaikan perdamaian kedamaian pendamai perdamaiannya
runding berunding merundingkan dirundingkan perunding perundingan perundingannya
juang berjuang memperjuangkan diperjuangkan pejuang perjuangan perjuangannya
merdeka memerdekakan dimerdekakan kemerdekaan pemerdekaan kemerdekaannya
jajah menjajah dijajah terjajah penjajah penjajahan jajahan
satu bersatu menyatukan disatukan persatuan kesatuan penyatuan satuan
besar membesar membesarkan dibesarkan pembesaran kebesaran memperbesar diperbesar terbesar
tinggi meninggi meninggikan ditinggikan ketinggian tertinggi ketinggiannya
luas meluas meluaskan perluasan memperluas diperluas keluasan terluas luasnya
kuat menguat menguatkan dikuatkan kekuatan penguatan memperkuat diperkuat terkuat
lemah melemah melemahkan dilemahkan kelemahan pelemahan terlemah kelemahannya
hemat menghemat dihemat penghematan penghemat berhemat kehematan
layan melayani dilayani pelayan pelayanan layanan terlayani pelayanannya
nikah menikah menikahi dinikahi pernikahan menikahkan dinikahkan pernikahannya
lukis melukis dilukis terlukis pelukis lukisan melukiskan dilukiskan lukisannya
nyanyi bernyanyi menyanyi menyanyikan dinyanyikan penyanyi nyanyian penyanyinya
tari menari menarikan ditarikan penari tarian tariannya penarinya
putus memutuskan diputuskan keputusan pemutusan putusan terputus keputusannya
tentu menentukan ditentukan penentu penentuan ketentuan tertentu ketentuannya
tetap menetapkan ditetapkan penetapan ketetapan menetap penetapannya
miskin memiskinkan dimiskinkan kemiskinan pemiskinan termiskin kemiskinannya
kaya memperkaya diperkaya kekayaan pengayaan terkaya kekayaannya
diskusi berdiskusi mendiskusikan didiskusikan pendiskusian diskusinya
saji menyajikan disajikan penyaji penyajian sajian tersaji sajiannya
kobar berkobar mengobarkan dikobarkan kobaran pengobaran kobarannya
keluar mengeluarkan dikeluarkan pengeluaran keluaran pengeluarannya
kecam mengecam dikecam kecaman pengecam pengecaman kecamannya
kemas mengemas dikemas kemasan pengemas pengemasan terkemas berkemas kemasannya
tanggung menanggung ditanggung penanggung tanggungan tertanggung pertanggungan tanggungannya
muda pemuda termuda kepemudaan pemudanya memudakan
ekspor mengekspor diekspor pengekspor pengeksporan ekspornya terekspor
kulit menguliti dikuliti pengulitan kulitnya berkulit
sepakat menyepakati disepakati kesepakatan bersepakat kesepakatannya
meriah memeriahkan dimeriahkan kemeriahan pemeriahan termeriah kemeriahannya
dekat mendekat mendekati didekati terdekat berdekatan kedekatan pendekatan mendekatkan
tempat menempatkan ditempatkan penempatan bertempat menempati ditempati tempatnya
sampai menyampaikan disampaikan penyampaian tersampaikan penyampaiannya
`;

/** One family a list, its root first. */
export const families: readonly (readonly string[])[] = TABLE.trim()
  .split("\n")
  .map((line) => line.split(" "));

/** Forms of one root that have no family of five: no query is made of them, but who asks for one sees the other marked. */
export const pairs: readonly (readonly string[])[] = [
  ["pekan", "sepekan"],
  ["dini", "sedini"],
  ["basis", "berbasis"],
];
