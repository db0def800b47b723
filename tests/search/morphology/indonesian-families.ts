/** Families by the grammar of affixes, one a line, the root first. Written by hand, from no stemmer's output. */
export const FAMILIES = `
tulis menulis ditulis penulis tulisan penulisan tertulis menuliskan dituliskan bertuliskan menulisnya tulislah
perintah memerintah diperintah pemerintah pemerintahan memerintahkan diperintahkan perintahnya pemerintahnya
pukul memukul dipukul pemukul pukulan pemukulan terpukul memukuli dipukuli
sapu menyapu disapu penyapu sapuan penyapuan tersapu
kirim mengirim dikirim pengirim kiriman pengiriman terkirim mengirimkan dikirimkan mengirimi
bom mengebom dibom pengebom pengeboman
cek mengecek dicek pengecekan
cat mengecat dicat pengecatan
sah mengesahkan disahkan pengesahan
ajar belajar mengajar pelajar pelajaran pengajar pengajaran diajar mempelajari dipelajari pembelajaran ajaran terpelajar
adil mengadili diadili pengadilan peradilan keadilan seadilnya
hukum menghukum dihukum hukuman penghukuman terhukum hukumnya
ekonomi perekonomian ekonominya berekonomi
terima menerima diterima penerima penerimaan terimalah menerimanya
datang mendatang mendatangkan didatangkan kedatangan pendatang mendatangi berdatangan pendatangan
pilih memilih dipilih pemilih pemilihan pilihan terpilih memilihnya pilihlah
urus mengurus diurus pengurus pengurusan urusan kepengurusan terurus mengurusi
karang mengarang pengarang karangan dikarang
main bermain pemain permainan memainkan dimainkan mainan mempermainkan
kerja bekerja pekerja pekerjaan mengerjakan dikerjakan mempekerjakan dipekerjakan kerjanya pengerjaan
baca membaca dibaca pembaca bacaan pembacaan membacakan terbaca bacalah
lihat melihat dilihat terlihat penglihatan memperlihatkan diperlihatkan kelihatan lihatlah
tahu mengetahui diketahui pengetahuan ketahui sepengetahuan
muka mengemukakan dikemukakan terkemuka permukaan pemuka
baik memperbaiki diperbaiki perbaikan kebaikan terbaik sebaiknya membaik perbaiki
besar membesar membesarkan dibesarkan terbesar pembesar kebesaran memperbesar diperbesar sebesar
hasil berhasil menghasilkan dihasilkan penghasilan keberhasilan penghasil hasilnya berpenghasilan
pimpin memimpin dipimpin pemimpin pimpinan kepemimpinan memimpinnya
milik memiliki dimiliki pemilik kepemilikan pemilikan miliknya
satu bersatu menyatukan disatukan persatuan kesatuan penyatuan mempersatukan pemersatu satuan
juang berjuang perjuangan pejuang memperjuangkan diperjuangkan
usaha berusaha pengusaha perusahaan mengusahakan diusahakan pengusahaan usahanya
dagang berdagang pedagang perdagangan memperdagangkan diperdagangkan dagangan
tani bertani petani pertanian petaninya
ubah mengubah diubah berubah perubahan pengubahan terubah mengubahnya
bangun membangun dibangun pembangunan bangunan pembangun terbangun membangunkan
bunuh membunuh dibunuh pembunuh pembunuhan terbunuh
serang menyerang diserang penyerang penyerangan serangan terserang menyerangnya
tembak menembak ditembak penembak penembakan tembakan tertembak menembaki menembakkan
ledak meledak diledakkan peledak peledakan ledakan meledakkan
culik menculik diculik penculik penculikan
curi mencuri dicuri pencuri pencurian curian
rampok merampok dirampok perampok perampokan
bakar membakar dibakar pembakar pembakaran kebakaran terbakar
tangkap menangkap ditangkap penangkap penangkapan tangkapan tertangkap
tahan menahan ditahan tahanan penahanan bertahan mempertahankan pertahanan ketahanan tertahan
sidang bersidang persidangan menyidangkan disidangkan sidangnya
dakwa mendakwa didakwa terdakwa dakwaan pendakwaan
duga menduga diduga dugaan terduga pendugaan
sangka menyangka disangka tersangka sangkaan persangkaan
korupsi mengorupsi dikorupsi antikorupsi korupsinya
suap menyuap disuap penyuap penyuapan
didik mendidik dididik pendidik pendidikan terdidik berpendidikan didikan
teliti meneliti diteliti peneliti penelitian ketelitian
sakit menyakiti disakiti penyakit kesakitan menyakitkan tersakiti
sehat kesehatan menyehatkan penyehatan tersehat
obat mengobati diobati pengobatan obatnya berobat terobati
rawat merawat dirawat perawat perawatan terawat
rusak merusak dirusak perusak perusakan kerusakan merusakkan
banjir membanjiri kebanjiran dibanjiri
hujan menghujani dihujani penghujan kehujanan
gempa gempanya kegempaan
laut melaut pelaut kelautan lautan
hutan kehutanan perhutanan menghutankan dihutankan penghutanan
tanam menanam ditanam penanaman tanaman tertanam menanamkan penanam pertanaman
panen memanen dipanen pemanenan panenan
jual menjual dijual penjual penjualan jualan terjual berjualan
beli membeli dibeli pembeli pembelian terbeli membelikan dibelikan
bayar membayar dibayar pembayar pembayaran bayaran terbayar membayarkan
harga berharga menghargai dihargai penghargaan seharga harganya
turun menurun menurunkan diturunkan penurunan turunan keturunan penurun
naik menaikkan dinaikkan kenaikan menaiki dinaiki penaikan
tingkat meningkat meningkatkan ditingkatkan peningkatan tingkatan bertingkat setingkat
jalan berjalan menjalani menjalankan dijalankan perjalanan jalannya pejalan
temu bertemu menemukan ditemukan menemui ditemui pertemuan penemuan penemu temuan mempertemukan
bicara berbicara membicarakan dibicarakan pembicara pembicaraan
tanya bertanya menanyakan ditanyakan pertanyaan mempertanyakan dipertanyakan penanya
jawab menjawab dijawab jawaban penjawab terjawab
jelas menjelaskan dijelaskan penjelasan kejelasan memperjelas
nyata menyatakan dinyatakan pernyataan kenyataan ternyata
kata mengatakan dikatakan perkataan berkata katanya katakan
umum mengumumkan diumumkan pengumuman umumnya terumumkan
setuju menyetujui disetujui persetujuan
sepakat menyepakati disepakati kesepakatan bersepakat
tolak menolak ditolak penolakan penolak tertolak
dukung mendukung didukung pendukung dukungan pendukungnya
lawan melawan dilawan perlawanan berlawanan lawannya
menang memenangkan dimenangkan pemenang kemenangan memenangi
kalah mengalahkan dikalahkan kekalahan terkalahkan
aku mengaku diakui mengakui pengakuan
mulai memulai dimulai mulailah
negara kenegaraan bernegara negaranya senegara
menteri kementerian menterinya
presiden kepresidenan presidennya
polisi kepolisian polisinya
rakyat kerakyatan merakyat rakyatnya
agama beragama keagamaan agamanya seagama
percaya mempercayai memercayai dipercaya kepercayaan tepercaya terpercaya
daya memberdayakan diberdayakan pemberdayaan berdaya keberdayaan
laku berlaku melakukan dilakukan pelaku kelakuan memberlakukan diberlakukan pemberlakuan perlakuan
pengaruh berpengaruh memengaruhi mempengaruhi dipengaruhi terpengaruh pengaruhnya
kampanye berkampanye mengampanyekan mengkampanyekan dikampanyekan kampanyenya
produksi memproduksi diproduksi produksinya berproduksi
viral viralnya memviralkan diviralkan
jakarta jakartanya
`;

/** Pairs of words of different families that look alike. */
export const APART = `
beruang uang, beruang ruang, berita rita, kepala pala, ketua tua, peluru luru, pelaku paku, mengapa apa, penting ting,
menteri teri, beliau liau, selalu lalu, seluruh luruh, teman man, menang tenang, mengaku kaku, mengurus kurus,
mengarang arang, memilih milih, perang rang, persen sen, berapa apa, semua mua, dari dar, perahu rahu, sepeda peda,
beras ras, kelas las, kelapa lapa, sekolah olah, sekolah seko, segera gera, sekarang karang, pesawat sawat,
permen men, kemudian kemudi, kebun bun, pesan pes, penjara jara, perangkat angkat, serangga serang,
kerang perang, terang serang, terbang bang, terbit bit, tetapi tetap, bahan bah, hutan hutang, makan makam,
makanan makam, malam alam, pengalaman alam, mengalami alam, perhatian hati, memperhatikan hati, setuju tuju,
alasan alas, anggaran anggar, penganggur anggur, pengangguran anggur, mengutarakan utara, perubahan rubah,
peralatan ralat, perasaan asa, memberikan ikan, berikan ikan, pengadaan kada, pakaian memakan, pekan pekat,
mulai mula, pemilu milu, pemilih pemilu, tangan angan, bulan ulan, politik politisi, kuasa puasa, mandi mandiri,
pengawal awal, mengawali kawal, kemasan emas, keemasan kemas, memadukan madu, memadati madat, peta meta, dokter dok,
ilmu mu, buku bu, tamu tam, jumlah jum, salah sal, langkah lang, nikah nik, ampun am, sosial sosialisasi,
organ organisasi, real realisasi, musi mus, bali bal, berlin lin, peter ter, hizbullah hizbul, abdullah abdul,
kenya ken, nasrallah nasral, perempuan empu, delapan lapan, majalah maja, perdana dana, sisi sis,
kopi kop, keras ras, balai bala, nilai nila, merak rak, sejarah jarah, berangkat rangkat,
suriah suri, pemuda mudah, murah marah, dalam alam, umur murni, badan bad, perusahaan rusa, berasal rasa,
kesatuan kesan, minta minat, tembakan tembakau, sumbangan sumbing, kantor kantong, jabatan jembatan
`;
