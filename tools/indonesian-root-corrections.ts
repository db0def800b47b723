const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Entries that are affixed forms of another entry, or rare words that would draw common forms to themselves. */
export const dropped = words(`
  setinggi petinggi pemuda pemudi pemetikan pengawinan penjaruman pejajaran perasukan pedengan selebaran sekalipun
  adakan surati lempari sahkan melambang
  belikan bentangkan ira kirai nali alang mena aji atus ali najam manah mesan minggir mentas masir mercik mungkir
  mustaka ngabur natar ering abar asih awin ibar ilas akak arya nang ujuk nekad runtung runtai rurut teraju robat
  rangkut baran jal pasu pasuk sair lolak sair kecek awat usak ambah umah ambut endam angkai
  agam awa berik burit ecek kada mada madam madat mendak merang meta muas mungut obar petan rada riah ulit unjung
  untun upa uras
`);

/** Roots of today's news that the list does not have, and words that have no root any more. */
export const added = words(`
  sepakbola tindaklanjut ikutserta ingintahu tenagakerja salahguna anekaragam porakporanda pungkir
  viral daring luring unggah unduh retas swafoto warganet siber gawai vaksin vaksinasi covid pandemi kenang meriah
  runtun aksesi buritan politisi alasan anggaran lantaran setuju setara
  secara sebagai terhadap melalui sebelum sesudah setelah selama sebuah semakin tersebut
  pemilu pilkada pilpres pileg perpres perda perppu
  tandatangan tanggungjawab warganegara beritahu kerjasama sebarluas
  pekalongan kediri tarakan mentawai maluku pemalang bangkalan golan perlis kelantan kemayoran ramallah mekkah kerem
  bali bekasi kutai serayu merangin persebaya semayang tabanan pecatu labuan asahan
  berlin teheran peter dieter semar penang asian iran jammu
`);
