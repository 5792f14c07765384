<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>AnswerPanel</name>
  <message>
   <source>Clear</source>
   <translation>Kosongkan</translation>
  </message>
  <message>
   <source>Copy result</source>
   <translation>Salin hasil</translation>
  </message>
  <message>
   <source>Empty the fields</source>
   <translation>Kosongkan isian</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Hasil</translation>
  </message>
  <message>
   <source>Source: {source}</source>
   <translation>Sumber: {source}</translation>
  </message>
 </context>
 <context>
  <name>CalculatorEntry</name>
  <message>
   <source>optional</source>
   <translation>opsional</translation>
  </message>
 </context>
 <context>
  <name>CalculatorForm</name>
  <message>
   <source>Add to the favourites</source>
   <translation>Tambahkan ke favorit</translation>
  </message>
  <message>
   <source>Less</source>
   <translation>Lebih sedikit</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Selengkapnya</translation>
  </message>
  <message>
   <source>Take off the favourites</source>
   <translation>Hapus dari favorit</translation>
  </message>
 </context>
 <context>
  <name>CalculatorList</name>
  <message>
   <source>Calculators</source>
   <translation>Kalkulator</translation>
  </message>
 </context>
 <context>
  <name>CalculatorShelves</name>
  <message>
   <source>Favourites</source>
   <translation>Favorit</translation>
  </message>
  <message>
   <source>Labour and plating</source>
   <translation>Tenaga kerja dan pelapisan</translation>
  </message>
  <message>
   <source>Metal</source>
   <translation>Logam</translation>
  </message>
  <message>
   <source>Prices and trade</source>
   <translation>Harga dan perdagangan</translation>
  </message>
  <message>
   <source>Rings and sizes</source>
   <translation>Cincin dan ukuran</translation>
  </message>
  <message>
   <source>Stones and pearls</source>
   <translation>Batu dan mutiara</translation>
  </message>
  <message>
   <source>Weights and fineness</source>
   <translation>Berat dan kadar</translation>
  </message>
 </context>
 <context>
  <name>CalculatorWords</name>
  <message>
   <source>All marks</source>
   <translation>Semua cap</translation>
  </message>
  <message>
   <source>At {price}</source>
   <translation>Pada {price}</translation>
  </message>
  <message>
   <source>Average so far (Wright)</source>
   <translation>Rata-rata sejauh ini (Wright)</translation>
  </message>
  <message>
   <source>Classic, twice the cost</source>
   <translation>Klasik, dua kali biaya</translation>
  </message>
  <message>
   <source>Comfortable</source>
   <translation>Nyaman</translation>
  </message>
  <message>
   <source>Cushion, rectangular</source>
   <translation>Cushion, persegi panjang</translation>
  </message>
  <message>
   <source>EU (ISO), Thailand</source>
   <translation>EU (ISO), Thailand</translation>
  </message>
  <message>
   <source>From {count} pieces</source>
   <translation>Mulai {count} buah</translation>
  </message>
  <message>
   <source>Geller, repairs</source>
   <translation>Geller, perbaikan</translation>
  </message>
  <message>
   <source>Gold chain, by machine</source>
   <translation>Rantai emas, mesin</translation>
  </message>
  <message>
   <source>Gold coins</source>
   <translation>Koin emas</translation>
  </message>
  <message>
   <source>Gold mountings</source>
   <translation>Dudukan emas</translation>
  </message>
  <message>
   <source>Gold with stones</source>
   <translation>Emas berbatu</translation>
  </message>
  <message>
   <source>Gold with stones, by machine</source>
   <translation>Emas berbatu, mesin</translation>
  </message>
  <message>
   <source>Gold with stones, handmade</source>
   <translation>Emas berbatu, buatan tangan</translation>
  </message>
  <message>
   <source>Half-round</source>
   <translation>Setengah bulat</translation>
  </message>
  <message>
   <source>Hallmarking convention</source>
   <translation>Konvensi cap kadar</translation>
  </message>
  <message>
   <source>Hong Kong, Malaysia</source>
   <translation>Hong Kong, Malaysia</translation>
  </message>
  <message>
   <source>Indonesia</source>
   <translation>Indonesia</translation>
  </message>
  <message>
   <source>Inner circumference in mm</source>
   <translation>Lingkar dalam dalam mm</translation>
  </message>
  <message>
   <source>Inner diameter in mm</source>
   <translation>Diameter dalam dalam mm</translation>
  </message>
  <message>
   <source>Italy, Spain, Switzerland</source>
   <translation>Italia, Spanyol, Swiss</translation>
  </message>
  <message>
   <source>Japan</source>
   <translation>Jepang</translation>
  </message>
  <message>
   <source>Keystone, cost × 2</source>
   <translation>Keystone, biaya × 2</translation>
  </message>
  <message>
   <source>Loose</source>
   <translation>Longgar</translation>
  </message>
  <message>
   <source>Materials twice</source>
   <translation>Bahan dua kali</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Tidak</translation>
  </message>
  <message>
   <source>Orchid</source>
   <translation>Orchid</translation>
  </message>
  <message>
   <source>Orchid, dear metal</source>
   <translation>Orchid, logam mahal</translation>
  </message>
  <message>
   <source>Plain gold</source>
   <translation>Emas polos</translation>
  </message>
  <message>
   <source>Plain gold, by machine</source>
   <translation>Emas polos, mesin</translation>
  </message>
  <message>
   <source>Plain gold, handmade</source>
   <translation>Emas polos, buatan tangan</translation>
  </message>
  <message>
   <source>Plain silver</source>
   <translation>Perak polos</translation>
  </message>
  <message>
   <source>Plain silver, by machine</source>
   <translation>Perak polos, mesin</translation>
  </message>
  <message>
   <source>Plain silver, handmade</source>
   <translation>Perak polos, buatan tangan</translation>
  </message>
  <message>
   <source>Rectangular</source>
   <translation>Persegi panjang</translation>
  </message>
  <message>
   <source>Share of what goes in</source>
   <translation>Bagian dari yang masuk</translation>
  </message>
  <message>
   <source>Share of what remains</source>
   <translation>Bagian dari yang tersisa</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>Pelat</translation>
  </message>
  <message>
   <source>Silver with stones</source>
   <translation>Perak berbatu</translation>
  </message>
  <message>
   <source>Snug</source>
   <translation>Pas</translation>
  </message>
  <message>
   <source>Supplies three times</source>
   <translation>Bahan tiga kali</translation>
  </message>
  <message>
   <source>Time of the n-th piece (Crawford)</source>
   <translation>Waktu buah ke-n (Crawford)</translation>
  </message>
  <message>
   <source>Triple key, cost × 3</source>
   <translation>Triple key, biaya × 3</translation>
  </message>
  <message>
   <source>UK, Australia</source>
   <translation>Inggris, Australia</translation>
  </message>
  <message>
   <source>US, Canada</source>
   <translation>AS, Kanada</translation>
  </message>
  <message>
   <source>Wire</source>
   <translation>Kawat</translation>
  </message>
  <message>
   <source>With overhead</source>
   <translation>Dengan overhead</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Ya</translation>
  </message>
  <message>
   <source>days</source>
   <translation>hari</translation>
  </message>
  <message>
   <source>for 1 on the ounce</source>
   <translation>untuk tiap 1 pada ons</translation>
  </message>
  <message>
   <source>grain</source>
   <translation>grain</translation>
  </message>
  <message>
   <source>h</source>
   <translation>jam</translation>
  </message>
  <message>
   <source>inch</source>
   <translation>inci</translation>
  </message>
  <message>
   <source>kati, Malaysia</source>
   <translation>kati, Malaysia</translation>
  </message>
  <message>
   <source>money</source>
   <translation>uang</translation>
  </message>
  <message>
   <source>neal, Cambodia</source>
   <translation>neal, Kamboja</translation>
  </message>
  <message>
   <source>ounce, avoirdupois</source>
   <translation>ons, avoirdupois</translation>
  </message>
  <message>
   <source>pc</source>
   <translation>bh</translation>
  </message>
  <message>
   <source>pearl grain</source>
   <translation>grain mutiara</translation>
  </message>
  <message>
   <source>picul, Malaysia</source>
   <translation>pikul, Malaysia</translation>
  </message>
  <message>
   <source>pound, avoirdupois</source>
   <translation>pon, avoirdupois</translation>
  </message>
  <message>
   <source>troy ounce</source>
   <translation>troy ounce</translation>
  </message>
  <message>
   <source>troy pound</source>
   <translation>pon troy</translation>
  </message>
  <message>
   <source>weeks</source>
   <translation>minggu</translation>
  </message>
  <message>
   <source>year</source>
   <translation>tahun</translation>
  </message>
 </context>
 <context>
  <name>CalculatorsPage</name>
  <message>
   <source>Calculators</source>
   <translation>Kalkulator</translation>
  </message>
  <message>
   <source>Result copied.</source>
   <translation>Hasil disalin.</translation>
  </message>
  <message>
   <source>Still to type: {names}.</source>
   <translation>Masih perlu diisi: {names}.</translation>
  </message>
  <message>
   <source>The fields are empty.</source>
   <translation>Isian sudah dikosongkan.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Urungkan</translation>
  </message>
 </context>
 <context>
  <name>Chooser</name>
  <message>
   <source>No calculator matches “{text}”.</source>
   <translation>Tidak ada kalkulator yang cocok dengan “{text}”.</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Cari</translation>
  </message>
  <message>
   <source>Search calculators</source>
   <translation>Cari kalkulator</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Tampilkan semua</translation>
  </message>
 </context>
 <context>
  <name>RateLine</name>
  <message>
   <source>From your rates:</source>
   <translation>Dari tarif Anda:</translation>
  </message>
  <message>
   <source>Type the price by hand</source>
   <translation>Ketik harga sendiri</translation>
  </message>
  <message>
   <source>none</source>
   <translation>tidak ada</translation>
  </message>
 </context>
 <context>
  <name>Sentence</name>
  <message>
   <source>(fixed / quantity + unit cost) x (1 + markup of the tier)</source>
   <translation>(biaya tetap / jumlah + biaya per buah) x (1 + markup tingkatnya)</translation>
  </message>
  <message>
   <source>(set-up / quantity + run x learning) / (1 - rejects)</source>
   <translation>(persiapan / jumlah + waktu kerja x kemahiran) / (1 - gagal)</translation>
  </message>
  <message>
   <source>(spot + premium) x (1 + premium %) / 31.1034768 x exchange; fineness x fine + rest x master alloy + fee</source>
   <translation>(spot + premi) x (1 + premi %) / 31.1034768 x kurs; kadar x harga halus + sisanya x paduan induk + ongkos</translation>
  </message>
  <message>
   <source>({body} g × {share} + {joint} g × {filler}) ÷ {total} g = {overall}.</source>
   <translation>({body} g × {share} + {joint} g × {filler}) ÷ {total} g = {overall}.</translation>
  </message>
  <message>
   <source>({length} − {clasp}) ÷ ({diameter} + {knot}) mm: {count} whole beads.</source>
   <translation>({length} − {clasp}) ÷ ({diameter} + {knot}) mm: {count} butir utuh.</translation>
  </message>
  <message>
   <source>1 / sum(share / density) (TM Technologies, A&amp;U Enterprises)</source>
   <translation>1 / jumlah(bagian / massa jenis) (TM Technologies, A&amp;U Enterprises)</translation>
  </message>
  <message>
   <source>1 {unit} is {grams} g ({source}), so that is {value} {unit}.</source>
   <translation>1 {unit} adalah {grams} g ({source}), jadi {value} {unit}.</translation>
  </message>
  <message>
   <source>1 {unit} is {grams} g ({source}).</source>
   <translation>1 {unit} adalah {grams} g ({source}).</translation>
  </message>
  <message>
   <source>1 ÷ {each} ct = {per_carat} stones in a carat.</source>
   <translation>1 ÷ {each} ct = {per_carat} batu per karat (ct).</translation>
  </message>
  <message>
   <source>1/10 damloeng</source>
   <translation>1/10 damloeng</translation>
  </message>
  <message>
   <source>1/10 kyattha</source>
   <translation>1/10 kyattha</translation>
  </message>
  <message>
   <source>1/10 liang</source>
   <translation>1/10 liang</translation>
  </message>
  <message>
   <source>1/10 luong</source>
   <translation>1/10 luong</translation>
  </message>
  <message>
   <source>1/10 mayam</source>
   <translation>1/10 mayam</translation>
  </message>
  <message>
   <source>1/10 salueng, ornament</source>
   <translation>1/10 salueng, perhiasan</translation>
  </message>
  <message>
   <source>1/10 tael</source>
   <translation>1/10 tael</translation>
  </message>
  <message>
   <source>1/10 tael, CGSE</source>
   <translation>1/10 tael, CGSE</translation>
  </message>
  <message>
   <source>1/10 tahil</source>
   <translation>1/10 tahil</translation>
  </message>
  <message>
   <source>1/100 baht, ornament</source>
   <translation>1/100 baht, perhiasan</translation>
  </message>
  <message>
   <source>1/100 damloeng</source>
   <translation>1/100 damloeng</translation>
  </message>
  <message>
   <source>1/100 liang</source>
   <translation>1/100 liang</translation>
  </message>
  <message>
   <source>1/100 luong</source>
   <translation>1/100 luong</translation>
  </message>
  <message>
   <source>1/100 tael</source>
   <translation>1/100 tael</translation>
  </message>
  <message>
   <source>1/100 tael, CGSE</source>
   <translation>1/100 tael, CGSE</translation>
  </message>
  <message>
   <source>1/100 tahil</source>
   <translation>1/100 tahil</translation>
  </message>
  <message>
   <source>1/1000 damloeng</source>
   <translation>1/1000 damloeng</translation>
  </message>
  <message>
   <source>1/1000 tael, CGSE</source>
   <translation>1/1000 tael, CGSE</translation>
  </message>
  <message>
   <source>1/16 kyattha</source>
   <translation>1/16 kyattha</translation>
  </message>
  <message>
   <source>1/2 salueng, ornament</source>
   <translation>1/2 salueng, perhiasan</translation>
  </message>
  <message>
   <source>1/4 baht</source>
   <translation>1/4 baht</translation>
  </message>
  <message>
   <source>1/4 baht, bar</source>
   <translation>1/4 baht, batangan</translation>
  </message>
  <message>
   <source>1/4 baht, ornament</source>
   <translation>1/4 baht, perhiasan</translation>
  </message>
  <message>
   <source>1/4 kyattha</source>
   <translation>1/4 kyattha</translation>
  </message>
  <message>
   <source>1/4 mayam</source>
   <translation>1/4 mayam</translation>
  </message>
  <message>
   <source>1/8 pe</source>
   <translation>1/8 pe</translation>
  </message>
  <message>
   <source>100 kati</source>
   <translation>100 kati</translation>
  </message>
  <message>
   <source>100 kyattha</source>
   <translation>100 kyattha</translation>
  </message>
  <message>
   <source>12 troy ounces</source>
   <translation>12 ons troy</translation>
  </message>
  <message>
   <source>16 damloeng</source>
   <translation>16 damloeng</translation>
  </message>
  <message>
   <source>16 mayam</source>
   <translation>16 mayam</translation>
  </message>
  <message>
   <source>180 grains</source>
   <translation>180 grain</translation>
  </message>
  <message>
   <source>24 × {share} = {karat} karat.</source>
   <translation>24 × {share} = {karat} karat.</translation>
  </message>
  <message>
   <source>A finished gram</source>
   <translation>Satu gram jadi</translation>
  </message>
  <message>
   <source>A gram of fine metal</source>
   <translation>Satu gram logam murni</translation>
  </message>
  <message>
   <source>A gram of fineness {share} costs {alloy}.</source>
   <translation>Satu gram berkadar {share} berharga {alloy}.</translation>
  </message>
  <message>
   <source>A gram of the alloy</source>
   <translation>Satu gram paduan</translation>
  </message>
  <message>
   <source>A quote for {grams} g makes a fine gram cost {fine}.</source>
   <translation>Harga untuk {grams} g membuat satu gram murni {fine}.</translation>
  </message>
  <message>
   <source>A {diameter} mm pearl: {count} in a momme.</source>
   <translation>Mutiara {diameter} mm: {count} per momme.</translation>
  </message>
  <message>
   <source>A {unit} differs from town to town. Type its grams too.</source>
   <translation>{unit} berbeda dari kota ke kota. Ketik juga gramnya.</translation>
  </message>
  <message>
   <source>AHKFTA and ATIGA Art. 29: direct = what originates / FOB, indirect = (FOB - foreign) / FOB, at least 40 %</source>
   <translation>AHKFTA dan ATIGA Ps. 29: langsung = yang berasal / FOB, tidak langsung = (FOB - asing) / FOB, sedikitnya 40 %</translation>
  </message>
  <message>
   <source>AWG: 0.127 mm x 92^((36 - n)/39), ASTM B258; SWG: table of BS 3737. Gauge alone is AWG</source>
   <translation>AWG: 0.127 mm x 92^((36 - n)/39), ASTM B258; SWG: tabel BS 3737. Gauge saja berarti AWG</translation>
  </message>
  <message>
   <source>About {area} cm².</source>
   <translation>Kira-kira {area} cm².</translation>
  </message>
  <message>
   <source>Add overhead as a percentage of labour and materials.</source>
   <translation>Tambahkan overhead sebagai persentase upah dan bahan.</translation>
  </message>
  <message>
   <source>Agent's commission</source>
   <translation>Komisi agen</translation>
  </message>
  <message>
   <source>Agreed metal price per ounce</source>
   <translation>Harga logam yang disepakati per ons</translation>
  </message>
  <message>
   <source>Allowance for shrinkage and finishing</source>
   <translation>Cadangan susut dan finis</translation>
  </message>
  <message>
   <source>Alloy up or down</source>
   <translation>Naik atau turun kadar</translation>
  </message>
  <message>
   <source>Amount in your own currency</source>
   <translation>Jumlah dalam mata uang sendiri</translation>
  </message>
  <message>
   <source>An hour costs {cost} and is sold at {sold}.</source>
   <translation>Satu jam berbiaya {cost} dan dijual {sold}.</translation>
  </message>
  <message>
   <source>Another stone of the same size</source>
   <translation>Batu lain berukuran sama</translation>
  </message>
  <message>
   <source>At most {percent} % of the metal content.</source>
   <translation>Paling banyak {percent} % dari kandungan logam.</translation>
  </message>
  <message>
   <source>At that rate no premium covers itself. Check rate_percent.</source>
   <translation>Dengan tarif itu premi tidak bisa menanggung dirinya. Periksa rate_percent.</translation>
  </message>
  <message>
   <source>At the factory</source>
   <translation>Di pabrik</translation>
  </message>
  <message>
   <source>Average time</source>
   <translation>Waktu rata-rata</translation>
  </message>
  <message>
   <source>Bank or card fee</source>
   <translation>Biaya bank atau kartu</translation>
  </message>
  <message>
   <source>Beads</source>
   <translation>Butir</translation>
  </message>
  <message>
   <source>Beads in an inch</source>
   <translation>Butir per inci</translation>
  </message>
  <message>
   <source>Beads on a strand</source>
   <translation>Butir pada seuntai</translation>
  </message>
  <message>
   <source>Benefits on top of wages</source>
   <translation>Tunjangan di atas upah</translation>
  </message>
  <message>
   <source>Between {least} and {most} mm.</source>
   <translation>Antara {least} dan {most} mm.</translation>
  </message>
  <message>
   <source>Both ways differ: the parts do not add up to the value of the invoice.</source>
   <translation>Kedua cara berbeda: jumlah bagian tidak sama dengan nilai faktur.</translation>
  </message>
  <message>
   <source>Bracelet for a wrist</source>
   <translation>Gelang untuk pergelangan</translation>
  </message>
  <message>
   <source>Break-even quantity</source>
   <translation>Jumlah titik impas</translation>
  </message>
  <message>
   <source>Breakage</source>
   <translation>Pecah</translation>
  </message>
  <message>
   <source>Bring a weight from one unit to another, and say it in that unit's scale, as 2 baht 1 salueng.</source>
   <translation>Ubah berat dari satu satuan ke satuan lain, dan sebut dalam skalanya, misalnya 2 baht 1 salueng.</translation>
  </message>
  <message>
   <source>Build the value of a shipment up from the factory to the buyer's door.</source>
   <translation>Susun nilai kiriman dari pabrik sampai pintu pembeli.</translation>
  </message>
  <message>
   <source>By the trade's sieve chart</source>
   <translation>Menurut tabel ayakan perdagangan</translation>
  </message>
  <message>
   <source>By the weight of a ball</source>
   <translation>Menurut berat bola</translation>
  </message>
  <message>
   <source>CAD volume to metal</source>
   <translation>Volume CAD ke logam</translation>
  </message>
  <message>
   <source>Carats</source>
   <translation>Karat (ct)</translation>
  </message>
  <message>
   <source>Carats to give out</source>
   <translation>Karat (ct) yang dikeluarkan</translation>
  </message>
  <message>
   <source>Cash rounding</source>
   <translation>Pembulatan tunai</translation>
  </message>
  <message>
   <source>Central Bank of Myanmar coin</source>
   <translation>koin Bank Sentral Myanmar</translation>
  </message>
  <message>
   <source>Chain weight</source>
   <translation>Berat rantai</translation>
  </message>
  <message>
   <source>Charge</source>
   <translation>Muatan listrik</translation>
  </message>
  <message>
   <source>Charts differ by up to one size; these follow the standards' formulas.</source>
   <translation>Tabel berbeda sampai satu ukuran; ini mengikuti rumus standar.</translation>
  </message>
  <message>
   <source>Clasp</source>
   <translation>Pengait</translation>
  </message>
  <message>
   <source>Commission</source>
   <translation>Komisi</translation>
  </message>
  <message>
   <source>Commission and fees</source>
   <translation>Komisi dan biaya</translation>
  </message>
  <message>
   <source>Commission and fees leave nothing. Type less than 100 % in all.</source>
   <translation>Komisi dan biaya tidak menyisakan apa pun. Ketik kurang dari 100 % seluruhnya.</translation>
  </message>
  <message>
   <source>Content, added up</source>
   <translation>Kandungan, dijumlahkan</translation>
  </message>
  <message>
   <source>Content, taken off</source>
   <translation>Kandungan, dikurangkan</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Biaya</translation>
  </message>
  <message>
   <source>Cost and freight</source>
   <translation>Biaya dan ongkos angkut</translation>
  </message>
  <message>
   <source>Cost of a finished gram</source>
   <translation>Biaya satu gram jadi</translation>
  </message>
  <message>
   <source>Cost of a year</source>
   <translation>Biaya setahun</translation>
  </message>
  <message>
   <source>Cost of an hour</source>
   <translation>Biaya satu jam</translation>
  </message>
  <message>
   <source>Cost of one piece</source>
   <translation>Biaya satu perhiasan</translation>
  </message>
  <message>
   <source>Cost, insurance and freight</source>
   <translation>Biaya, asuransi dan ongkos angkut</translation>
  </message>
  <message>
   <source>Count small stones: how many make a carat, what so many weigh, and how many to give out with breakage.</source>
   <translation>Hitung batu kecil: berapa per karat (ct), berapa beratnya, dan berapa yang dikeluarkan dengan cadangan pecah.</translation>
  </message>
  <message>
   <source>Count the beads on a strand with its clasp and knots, and in an inch without them.</source>
   <translation>Hitung butir pada seuntai dengan pengait dan simpul, dan per inci tanpa keduanya.</translation>
  </message>
  <message>
   <source>Count the pearls in a momme by their diameter, and weigh so many of them.</source>
   <translation>Hitung mutiara per momme menurut diameter, dan timbang sejumlah itu.</translation>
  </message>
  <message>
   <source>Country's system, diameter or circumference</source>
   <translation>Sistem negara, diameter atau keliling</translation>
  </message>
  <message>
   <source>Cover of the insured value</source>
   <translation>Pertanggungan dari nilai</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Mata uang</translation>
  </message>
  <message>
   <source>Current</source>
   <translation>Arus</translation>
  </message>
  <message>
   <source>DGFT India 2025; Handbook of Procedures 8.28 of 2001</source>
   <translation>DGFT India 2025; Handbook of Procedures 8.28 tahun 2001</translation>
  </message>
  <message>
   <source>David Geller: wage + 25 % + 25 %, then x 3; he rounds 23.44 to 23.75</source>
   <translation>David Geller: upah + 25 % + 25 %, lalu x 3; ia membulatkan 23.44 ke 23.75</translation>
  </message>
  <message>
   <source>Days a week</source>
   <translation>Hari per minggu</translation>
  </message>
  <message>
   <source>Delivered at place</source>
   <translation>Diantar sampai tempat</translation>
  </message>
  <message>
   <source>Delivered, duty paid</source>
   <translation>Diantar, bea dibayar</translation>
  </message>
  <message>
   <source>Delivery to the door</source>
   <translation>Antar sampai pintu</translation>
  </message>
  <message>
   <source>Density of a recipe</source>
   <translation>Massa jenis resep</translation>
  </message>
  <message>
   <source>Density of the model, or wax or resin</source>
   <translation>Massa jenis model, atau wax atau resin</translation>
  </message>
  <message>
   <source>Density of the other alloy</source>
   <translation>Massa jenis paduan lain</translation>
  </message>
  <message>
   <source>Density, as a number or a metal</source>
   <translation>Massa jenis, angka atau nama logam</translation>
  </message>
  <message>
   <source>Depth</source>
   <translation>Kedalaman</translation>
  </message>
  <message>
   <source>Depth reckoned with</source>
   <translation>Kedalaman yang dipakai</translation>
  </message>
  <message>
   <source>Diameter</source>
   <translation>Diameter</translation>
  </message>
  <message>
   <source>Diameter of the wire</source>
   <translation>Diameter kawat</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Selisih</translation>
  </message>
  <message>
   <source>Direct labour</source>
   <translation>Upah langsung</translation>
  </message>
  <message>
   <source>Direct overhead</source>
   <translation>Overhead langsung</translation>
  </message>
  <message>
   <source>Down time on top</source>
   <translation>Waktu menganggur di atasnya</translation>
  </message>
  <message>
   <source>Each piece brings {contribution}; {quantity} pieces cover it.</source>
   <translation>Tiap perhiasan menyumbang {contribution}; {quantity} perhiasan menutupnya.</translation>
  </message>
  <message>
   <source>Edition</source>
   <translation>Edisi</translation>
  </message>
  <message>
   <source>Efficiency of the bath</source>
   <translation>Efisiensi larutan</translation>
  </message>
  <message>
   <source>Estimate the carats of a set stone by shape, millimetres and kind; diamonds have constants of their own.</source>
   <translation>Taksir karat (ct) batu terpasang menurut bentuk, milimeter dan jenis; berlian punya tetapan sendiri.</translation>
  </message>
  <message>
   <source>Estimate the surface of something of sheet or wire by its weight and thickness, to be plated.</source>
   <translation>Taksir luas benda dari pelat atau kawat menurut berat dan tebalnya, untuk disepuh.</translation>
  </message>
  <message>
   <source>Exchange buffer</source>
   <translation>Cadangan kurs</translation>
  </message>
  <message>
   <source>Exchange rate: own money for one foreign</source>
   <translation>Kurs: uang sendiri untuk satu uang asing</translation>
  </message>
  <message>
   <source>Exponent of the curve</source>
   <translation>Eksponen kurva</translation>
  </message>
  <message>
   <source>Export Montana: (C + F) x 1.1 r / (1 - 1.1 r)</source>
   <translation>Export Montana: (C + F) x 1.1 r / (1 - 1.1 r)</translation>
  </message>
  <message>
   <source>Export clearance</source>
   <translation>Pabean ekspor</translation>
  </message>
  <message>
   <source>Export packing</source>
   <translation>Kemasan ekspor</translation>
  </message>
  <message>
   <source>FTC guides 23.5</source>
   <translation>Pedoman FTC 23.5</translation>
  </message>
  <message>
   <source>Factor</source>
   <translation>Faktor</translation>
  </message>
  <message>
   <source>Factory cost</source>
   <translation>Biaya pabrik</translation>
  </message>
  <message>
   <source>Fall of the exchange rate to bear</source>
   <translation>Penurunan kurs yang ditanggung</translation>
  </message>
  <message>
   <source>Fee</source>
   <translation>Ongkos</translation>
  </message>
  <message>
   <source>Fee per gram</source>
   <translation>Ongkos per gram</translation>
  </message>
  <message>
   <source>Fees</source>
   <translation>Biaya tambahan</translation>
  </message>
  <message>
   <source>Filigree or watch case</source>
   <translation>Filigri atau rumah jam</translation>
  </message>
  <message>
   <source>Find a foreign price that bears a fall of the exchange rate.</source>
   <translation>Cari harga asing yang menanggung penurunan kurs.</translation>
  </message>
  <message>
   <source>Find how far a price follows the metal, and print the table of prices around the agreed metal price.</source>
   <translation>Cari seberapa jauh harga mengikuti logam, dan tabel harga di sekitar harga logam yang disepakati.</translation>
  </message>
  <message>
   <source>Find how many pieces must be sold to cover fixed costs and a wished profit.</source>
   <translation>Cari berapa perhiasan harus terjual untuk menutup biaya tetap dan laba yang diinginkan.</translation>
  </message>
  <message>
   <source>Find how much of a value free on board originates, both ways, and how much foreign material it still bears.</source>
   <translation>Cari berapa bagian nilai FOB yang berasal, dengan dua cara, dan berapa bahan asing yang masih boleh.</translation>
  </message>
  <message>
   <source>Find the density of an alloy by the parts of its metals, in any total.</source>
   <translation>Cari massa jenis paduan menurut bagian logamnya, jumlah berapa pun.</translation>
  </message>
  <message>
   <source>Find the fine metal and the master alloy for a weight of an alloy.</source>
   <translation>Cari logam murni dan paduan induk untuk berat suatu paduan.</translation>
  </message>
  <message>
   <source>Find the fine metal and the other metal in a weight.</source>
   <translation>Cari logam murni dan logam lain dalam suatu berat.</translation>
  </message>
  <message>
   <source>Find the gross profit and the sales that pay a wished income, its tax and the fixed costs.</source>
   <translation>Cari laba kotor dan penjualan yang membayar penghasilan, pajak dan biaya tetap.</translation>
  </message>
  <message>
   <source>Find the insurance premium that covers itself too, and the value with cost, insurance and freight.</source>
   <translation>Cari premi asuransi yang ikut menanggung dirinya, dan nilai CIF.</translation>
  </message>
  <message>
   <source>Find the karat of something by its fine and its whole weight.</source>
   <translation>Cari karat menurut berat murni dan berat seluruhnya.</translation>
  </message>
  <message>
   <source>Find the learning rate that the times of the first and the second piece speak of.</source>
   <translation>Cari laju belajar dari waktu perhiasan pertama dan kedua.</translation>
  </message>
  <message>
   <source>Find the length of a bracelet for a wrist, snug, comfortable or loose.</source>
   <translation>Cari panjang gelang untuk pergelangan, pas, nyaman atau longgar.</translation>
  </message>
  <message>
   <source>Find the metal in a plated layer, the charge and time to deposit it, and its cost.</source>
   <translation>Cari logam dalam lapisan sepuh, muatan dan waktunya, serta biayanya.</translation>
  </message>
  <message>
   <source>Find the metal of a CAD volume, with an allowance for shrinkage and finishing.</source>
   <translation>Cari logam dari volume CAD, dengan cadangan susut dan finis.</translation>
  </message>
  <message>
   <source>Find the metal that a wax or resin model becomes, with its sprue and button.</source>
   <translation>Cari logam dari model wax atau resin, dengan sprue dan tombol cor.</translation>
  </message>
  <message>
   <source>Find the overall fineness of a soldered article, and whether it keeps its mark in Hong Kong.</source>
   <translation>Cari kadar keseluruhan barang berpatri, dan apakah capnya tetap di Hong Kong.</translation>
  </message>
  <message>
   <source>Find the price from a markup or a margin, or both from a price.</source>
   <translation>Cari harga dari kenaikan atau margin, atau keduanya dari harga.</translation>
  </message>
  <message>
   <source>Find the price that leaves a net amount after an agent's commission and fees.</source>
   <translation>Cari harga yang menyisakan jumlah bersih setelah komisi agen dan biaya.</translation>
  </message>
  <message>
   <source>Find the time of the last piece and the average of a batch as hands become faster.</source>
   <translation>Cari waktu perhiasan terakhir dan rata-rata partai saat tangan makin cepat.</translation>
  </message>
  <message>
   <source>Find the yield and the waste of a melt by what went in and what came out, or by its scrap.</source>
   <translation>Cari hasil dan sisa peleburan dari yang masuk dan keluar, atau dari rosoknya.</translation>
  </message>
  <message>
   <source>Find what a cable chain weighs by its links, measured outside, and its wire.</source>
   <translation>Cari berat rantai kabel menurut mata rantai, diukur luar, dan kawatnya.</translation>
  </message>
  <message>
   <source>Find what a design weighs in another alloy.</source>
   <translation>Cari berat desain dalam paduan lain.</translation>
  </message>
  <message>
   <source>Find what a finished gram costs when its scrap is sold back cheaper.</source>
   <translation>Cari biaya satu gram jadi bila rosoknya dijual lebih murah.</translation>
  </message>
  <message>
   <source>Find what a length of wire weighs and how much surface it has; width is a round wire's diameter.</source>
   <translation>Cari berat dan luas sepotong kawat; lebar adalah diameter kawat bulat.</translation>
  </message>
  <message>
   <source>Find what a piece or a chain costs per gram, or per any other unit.</source>
   <translation>Cari harga perhiasan atau rantai per gram, atau per satuan lain.</translation>
  </message>
  <message>
   <source>Find what a productive hour costs: wages with benefits, idle time, and the shop's overhead.</source>
   <translation>Cari biaya satu jam produktif: upah dengan tunjangan, waktu menganggur, dan overhead bengkel.</translation>
  </message>
  <message>
   <source>Find what a refiner pays for filings, sweeps or scrap of one fineness.</source>
   <translation>Cari bayaran pemurni untuk kikiran, sapuan atau rosok satu kadar.</translation>
  </message>
  <message>
   <source>Find what a sheet weighs and how much surface it has.</source>
   <translation>Cari berat dan luas pelat.</translation>
  </message>
  <message>
   <source>Find what a stone of another kind weighs at the same size.</source>
   <translation>Cari berat batu jenis lain dengan ukuran sama.</translation>
  </message>
  <message>
   <source>Find what an hour costs with benefits and down time, and at which price it is sold.</source>
   <translation>Cari biaya satu jam dengan tunjangan dan waktu menganggur, dan harga jualnya.</translation>
  </message>
  <message>
   <source>Find what one piece costs when setting up is shared, hands learn and some pieces fail.</source>
   <translation>Cari biaya satu perhiasan bila penyiapan dibagi, tangan belajar dan ada yang gagal.</translation>
  </message>
  <message>
   <source>Find what scrap is worth after recovery, and what is left after the refiner's fee.</source>
   <translation>Cari nilai rosok setelah perolehan, dan sisanya setelah ongkos pemurni.</translation>
  </message>
  <message>
   <source>Find what to add so that metal of one fineness reaches another: fine metal to go up, alloy to go down.</source>
   <translation>Cari yang ditambahkan agar kadar berubah: logam murni untuk naik, paduan untuk turun.</translation>
  </message>
  <message>
   <source>Find what to give out so that a net weight remains after one loss or a chain of them.</source>
   <translation>Cari yang dikeluarkan agar berat bersih tersisa setelah satu susut atau rangkaian susut.</translation>
  </message>
  <message>
   <source>Find whether a layer of gold may be called vermeil: on sterling, 10 K or more, 2.5 µm of fine gold or more.</source>
   <translation>Cari apakah lapisan emas boleh disebut vermeil: di atas perak 925, 10 K atau lebih, 2.5 µm emas murni atau lebih.</translation>
  </message>
  <message>
   <source>Fine metal</source>
   <translation>Logam murni</translation>
  </message>
  <message>
   <source>Fine troy ounces</source>
   <translation>Ons troy murni</translation>
  </message>
  <message>
   <source>Fine weight</source>
   <translation>Berat murni</translation>
  </message>
  <message>
   <source>Fineness</source>
   <translation>Kadar</translation>
  </message>
  <message>
   <source>Fineness by weight</source>
   <translation>Kadar menurut berat</translation>
  </message>
  <message>
   <source>Fineness in gold</source>
   <translation>Kadar emas</translation>
  </message>
  <message>
   <source>Fineness in silver</source>
   <translation>Kadar perak</translation>
  </message>
  <message>
   <source>Fineness of the quote</source>
   <translation>Kadar kutipan harga</translation>
  </message>
  <message>
   <source>Fineness of the silver below</source>
   <translation>Kadar perak di bawahnya</translation>
  </message>
  <message>
   <source>Fineness of the solder</source>
   <translation>Kadar patri</translation>
  </message>
  <message>
   <source>Fineness of what is added</source>
   <translation>Kadar yang ditambahkan</translation>
  </message>
  <message>
   <source>Fineness wished for</source>
   <translation>Kadar yang diinginkan</translation>
  </message>
  <message>
   <source>Fineness, as 18K, 750, 96.5 % or 14/24</source>
   <translation>Kadar, misalnya 18K, 750, 96,5 % atau 14/24</translation>
  </message>
  <message>
   <source>Finished weight</source>
   <translation>Berat jadi</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>Kelonggaran</translation>
  </message>
  <message>
   <source>Fixed costs</source>
   <translation>Biaya tetap</translation>
  </message>
  <message>
   <source>For {count} stones give out {issued}.</source>
   <translation>Untuk {count} batu keluarkan {issued}.</translation>
  </message>
  <message>
   <source>Foreign and undetermined materials</source>
   <translation>Bahan asing dan yang belum jelas asalnya</translation>
  </message>
  <message>
   <source>Foreign material it bears</source>
   <translation>Bahan asing yang masih boleh</translation>
  </message>
  <message>
   <source>Foreign material still possible</source>
   <translation>Sisa ruang bahan asing</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Bentuk</translation>
  </message>
  <message>
   <source>Formula</source>
   <translation>Rumus</translation>
  </message>
  <message>
   <source>Free on board</source>
   <translation>Bebas di atas kapal</translation>
  </message>
  <message>
   <source>Freight</source>
   <translation>Ongkos angkut</translation>
  </message>
  <message>
   <source>Freight insurance</source>
   <translation>Asuransi kiriman</translation>
  </message>
  <message>
   <source>From {exw} at the factory to {ddp} at the door.</source>
   <translation>Dari {exw} di pabrik sampai {ddp} di pintu.</translation>
  </message>
  <message>
   <source>From {quantity}: {price} each, {total} in all.</source>
   <translation>Mulai {quantity}: {price} satunya, {total} seluruhnya.</translation>
  </message>
  <message>
   <source>Girdle, by name or factor</source>
   <translation>Girdle, nama atau faktor</translation>
  </message>
  <message>
   <source>Grams</source>
   <translation>Gram</translation>
  </message>
  <message>
   <source>Grams you count for the unit</source>
   <translation>Gram yang Anda hitung untuk satuan</translation>
  </message>
  <message>
   <source>Gross profit</source>
   <translation>Laba kotor</translation>
  </message>
  <message>
   <source>Handed to the carrier</source>
   <translation>Diserahkan ke pengangkut</translation>
  </message>
  <message>
   <source>Hong Kong Cap. 362A s. 5: solder of a least fineness, at most 5 % of the article</source>
   <translation>Hong Kong Cap. 362A s. 5: patri dengan kadar paling rendah tertentu, paling banyak 5 % dari barang</translation>
  </message>
  <message>
   <source>Hours a day</source>
   <translation>Jam per hari</translation>
  </message>
  <message>
   <source>Hours of holidays, leave and sickness</source>
   <translation>Jam libur, cuti dan sakit</translation>
  </message>
  <message>
   <source>How far the table goes each way</source>
   <translation>Jangkauan tabel ke tiap arah</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Jumlah</translation>
  </message>
  <message>
   <source>ISO 8653 (EU); US 11.63 + 0.8128 n mm; UK 36.25 + 1.25 n mm; JIS S 4700; Hong Kong table; Indonesia C - 40</source>
   <translation>ISO 8653 (UE); AS 11.63 + 0.8128 n mm; Inggris 36.25 + 1.25 n mm; JIS S 4700; tabel Hong Kong; Indonesia C - 40</translation>
  </message>
  <message>
   <source>Import duty and clearance</source>
   <translation>Bea masuk dan pabean</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>Dengan kata</translation>
  </message>
  <message>
   <source>Inches</source>
   <translation>Inci</translation>
  </message>
  <message>
   <source>Income target</source>
   <translation>Target penghasilan</translation>
  </message>
  <message>
   <source>Income wished for</source>
   <translation>Penghasilan yang diinginkan</translation>
  </message>
  <message>
   <source>Incoterms 2020, lines in the order of Austrade; by air FCA, CPT and CIP: leave loading out</source>
   <translation>Incoterms 2020, baris menurut urutan Austrade; lewat udara FCA, CPT, dan CIP: kosongkan pemuatan</translation>
  </message>
  <message>
   <source>Indonesian karat class</source>
   <translation>Kelas karat SNI</translation>
  </message>
  <message>
   <source>Inland freight</source>
   <translation>Angkutan darat</translation>
  </message>
  <message>
   <source>Inner circumference</source>
   <translation>Keliling dalam</translation>
  </message>
  <message>
   <source>Insurance</source>
   <translation>Asuransi</translation>
  </message>
  <message>
   <source>Karat</source>
   <translation>Karat</translation>
  </message>
  <message>
   <source>Keeps its mark</source>
   <translation>Tetap dengan capnya</translation>
  </message>
  <message>
   <source>Khmer teuk</source>
   <translation>Teuk Khmer</translation>
  </message>
  <message>
   <source>Kind of work</source>
   <translation>Jenis pekerjaan</translation>
  </message>
  <message>
   <source>Knot</source>
   <translation>Simpul</translation>
  </message>
  <message>
   <source>LBMA fine ounces; Guidetti</source>
   <translation>ons halus LBMA; Guidetti</translation>
  </message>
  <message>
   <source>LSEG currency rounding policy</source>
   <translation>aturan pembulatan mata uang LSEG</translation>
  </message>
  <message>
   <source>Labour</source>
   <translation>Upah</translation>
  </message>
  <message>
   <source>Labour for an hour</source>
   <translation>Upah untuk satu jam</translation>
  </message>
  <message>
   <source>Last piece as a share of the first</source>
   <translation>Terakhir dibanding pertama</translation>
  </message>
  <message>
   <source>Learning curve</source>
   <translation>Kurva belajar</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Laju belajar</translation>
  </message>
  <message>
   <source>Least fineness of solder</source>
   <translation>Kadar patri paling rendah</translation>
  </message>
  <message>
   <source>Least karat</source>
   <translation>Karat paling rendah</translation>
  </message>
  <message>
   <source>Least thickness</source>
   <translation>Tebal paling kecil</translation>
  </message>
  <message>
   <source>Least value free on board</source>
   <translation>Nilai FOB paling kecil</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Panjang</translation>
  </message>
  <message>
   <source>Length of a link, outside</source>
   <translation>Panjang mata rantai, luar</translation>
  </message>
  <message>
   <source>Length to width</source>
   <translation>Panjang banding lebar</translation>
  </message>
  <message>
   <source>Liang Seng Heng: (spot + premium) x 32.148 x exchange x 0.965 / 65.6</source>
   <translation>Liang Seng Heng: (spot + premi) x 32.148 x kurs x 0.965 / 65.6</translation>
  </message>
  <message>
   <source>Linkage Jewelry: snug + 1/4-1/2 in, comfort + 3/4-1, loose + 1-1 1/4</source>
   <translation>Linkage Jewelry: pas + 1/4-1/2 inci, nyaman + 3/4-1, longgar + 1-1 1/4</translation>
  </message>
  <message>
   <source>Links</source>
   <translation>Mata rantai</translation>
  </message>
  <message>
   <source>Loaded hour</source>
   <translation>Satu jam dengan beban</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>Muat</translation>
  </message>
  <message>
   <source>Longest</source>
   <translation>Terpanjang</translation>
  </message>
  <message>
   <source>Look up the Indian export ceilings on wastage, a measure for one's own loss; the two editions disagree.</source>
   <translation>Lihat batas susut ekspor India, ukuran bagi susut sendiri; kedua edisi berbeda.</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Susut</translation>
  </message>
  <message>
   <source>Loss on net and on input</source>
   <translation>Susut dari bersih dan dari masukan</translation>
  </message>
  <message>
   <source>Loss on what goes in</source>
   <translation>Susut dari yang masuk</translation>
  </message>
  <message>
   <source>Loss on what remains</source>
   <translation>Susut dari yang tersisa</translation>
  </message>
  <message>
   <source>Losses in the order of the work</source>
   <translation>Susut menurut urutan kerja</translation>
  </message>
  <message>
   <source>Lost</source>
   <translation>Hilang</translation>
  </message>
  <message>
   <source>Make prices by quantity that never rise with the quantity, while no larger order costs less in all.</source>
   <translation>Buat harga menurut jumlah yang tidak naik bersama jumlah, dan pesanan besar tidak lebih murah seluruhnya.</translation>
  </message>
  <message>
   <source>Malaysia: total to 5 sen, 1 2 6 7 down, 3 4 8 9 up (Lawyerment); the other steps are customs of the shops</source>
   <translation>Malaysia: jumlah akhir ke 5 sen, 1 2 6 7 ke bawah, 3 4 8 9 ke atas (Lawyerment); langkah lainnya kebiasaan toko</translation>
  </message>
  <message>
   <source>Margin</source>
   <translation>Margin</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Cap</translation>
  </message>
  <message>
   <source>Markup</source>
   <translation>Kenaikan harga</translation>
  </message>
  <message>
   <source>Markup and margin</source>
   <translation>Kenaikan harga dan margin</translation>
  </message>
  <message>
   <source>Markup from each quantity on, as 1:100 6:90</source>
   <translation>Kenaikan harga mulai tiap jumlah, misalnya 1:100 6:90</translation>
  </message>
  <message>
   <source>Master alloy</source>
   <translation>Paduan induk</translation>
  </message>
  <message>
   <source>Materials</source>
   <translation>Bahan</translation>
  </message>
  <message>
   <source>May be called vermeil</source>
   <translation>Boleh disebut vermeil</translation>
  </message>
  <message>
   <source>Melee count</source>
   <translation>Hitung batu kecil</translation>
  </message>
  <message>
   <source>Metal</source>
   <translation>Logam</translation>
  </message>
  <message>
   <source>Metal clause</source>
   <translation>Klausul logam</translation>
  </message>
  <message>
   <source>Metal deposited</source>
   <translation>Logam yang menempel</translation>
  </message>
  <message>
   <source>Metal price from spot</source>
   <translation>Harga logam dari spot</translation>
  </message>
  <message>
   <source>Millimetres</source>
   <translation>Milimeter</translation>
  </message>
  <message>
   <source>Mix an alloy</source>
   <translation>Campur paduan</translation>
  </message>
  <message>
   <source>Model with its button</source>
   <translation>Model dengan tombol cor</translation>
  </message>
  <message>
   <source>Momme</source>
   <translation>Momme</translation>
  </message>
  <message>
   <source>Move of the price</source>
   <translation>Gerak harga</translation>
  </message>
  <message>
   <source>Multiply a weight by a price that is quoted per any unit.</source>
   <translation>Kalikan berat dengan harga per satuan apa pun.</translation>
  </message>
  <message>
   <source>Myanmar pe</source>
   <translation>Pe Myanmar</translation>
  </message>
  <message>
   <source>NIST Handbook 44, Gold Traders Association, CGSE and local trade; each unit with its source in weight-units</source>
   <translation>NIST Handbook 44, Gold Traders Association, CGSE, dan perdagangan setempat; sumber tiap satuan ada di weight-units</translation>
  </message>
  <message>
   <source>Nearest AWG</source>
   <translation>AWG terdekat</translation>
  </message>
  <message>
   <source>Nearest SWG</source>
   <translation>SWG terdekat</translation>
  </message>
  <message>
   <source>No hours are left for jobs. Check the hours off.</source>
   <translation>Tidak ada jam tersisa untuk pekerjaan. Periksa jam libur.</translation>
  </message>
  <message>
   <source>No mark is allowed below the lowest one.</source>
   <translation>Di bawah cap terendah tidak ada cap yang boleh.</translation>
  </message>
  <message>
   <source>No more can come out than went in.</source>
   <translation>Yang keluar tidak bisa lebih dari yang masuk.</translation>
  </message>
  <message>
   <source>No step is known that {currency} is paid in. Type the step too.</source>
   <translation>Belum diketahui kelipatan berapa {currency} dibayar. Ketik juga kelipatannya.</translation>
  </message>
  <message>
   <source>No stone has these sizes. Check the millimetres.</source>
   <translation>Tidak ada batu berukuran begitu. Periksa milimeternya.</translation>
  </message>
  <message>
   <source>North Aceh, Bireuen</source>
   <translation>Aceh Utara, Bireuen</translation>
  </message>
  <message>
   <source>Official wastage</source>
   <translation>Susut resmi</translation>
  </message>
  <message>
   <source>One weight in every unit</source>
   <translation>Satu berat dalam semua satuan</translation>
  </message>
  <message>
   <source>Orchid: (bought - sold back) / finished grams</source>
   <translation>Orchid: (dibeli - dijual kembali) / gram jadi</translation>
  </message>
  <message>
   <source>Orchid: (net + fixed + taxes) / (1 - share of goods)</source>
   <translation>Orchid: (bersih + biaya tetap + pajak) / (1 - bagian barang)</translation>
  </message>
  <message>
   <source>Orchid: 15 % of labour and metal, before boxes and casting fee</source>
   <translation>Orchid: 15 % dari upah dan logam, sebelum kotak dan ongkos cor</translation>
  </message>
  <message>
   <source>Orchid: tools divided by 5</source>
   <translation>Orchid: harga alat dibagi 5</translation>
  </message>
  <message>
   <source>Originating materials</source>
   <translation>Bahan berasal</translation>
  </message>
  <message>
   <source>Other cost up to free on board</source>
   <translation>Biaya lain sampai FOB</translation>
  </message>
  <message>
   <source>Overall fineness</source>
   <translation>Kadar keseluruhan</translation>
  </message>
  <message>
   <source>Overhead</source>
   <translation>Overhead</translation>
  </message>
  <message>
   <source>Overhead by percentage</source>
   <translation>Overhead dengan persentase</translation>
  </message>
  <message>
   <source>Overhead for an hour</source>
   <translation>Overhead untuk satu jam</translation>
  </message>
  <message>
   <source>Overhead in percent</source>
   <translation>Overhead dalam persen</translation>
  </message>
  <message>
   <source>Overhead of a year</source>
   <translation>Overhead setahun</translation>
  </message>
  <message>
   <source>Paid hours</source>
   <translation>Jam dibayar</translation>
  </message>
  <message>
   <source>Paid once for the batch</source>
   <translation>Dibayar sekali per partai</translation>
  </message>
  <message>
   <source>Parts in all</source>
   <translation>Jumlah bagian</translation>
  </message>
  <message>
   <source>Parts of 24 may fall short of the mark: from {share} to {target} add {added} g.</source>
   <translation>Bagian dari 24 bisa kurang dari cap kadar: dari {share} ke {target} tambahkan {added} g.</translation>
  </message>
  <message>
   <source>Parts of aluminium</source>
   <translation>Bagian aluminium</translation>
  </message>
  <message>
   <source>Parts of cadmium</source>
   <translation>Bagian kadmium</translation>
  </message>
  <message>
   <source>Parts of copper</source>
   <translation>Bagian tembaga</translation>
  </message>
  <message>
   <source>Parts of gold</source>
   <translation>Bagian emas</translation>
  </message>
  <message>
   <source>Parts of nickel</source>
   <translation>Bagian nikel</translation>
  </message>
  <message>
   <source>Parts of palladium</source>
   <translation>Bagian paladium</translation>
  </message>
  <message>
   <source>Parts of platinum</source>
   <translation>Bagian platina</translation>
  </message>
  <message>
   <source>Parts of silver</source>
   <translation>Bagian perak</translation>
  </message>
  <message>
   <source>Parts of tin</source>
   <translation>Bagian timah</translation>
  </message>
  <message>
   <source>Parts of zinc</source>
   <translation>Bagian seng</translation>
  </message>
  <message>
   <source>Payout</source>
   <translation>Pembayaran</translation>
  </message>
  <message>
   <source>Payout per gram</source>
   <translation>Pembayaran per gram</translation>
  </message>
  <message>
   <source>Pearl grains</source>
   <translation>Grain mutiara</translation>
  </message>
  <message>
   <source>Pearl trade's table; between its rows the ball's weight at specific gravity 2.70, which agrees within 15 %</source>
   <translation>Tabel perdagangan mutiara; di antara barisnya berat bola dengan berat jenis 2.70, yang cocok dalam 15 %</translation>
  </message>
  <message>
   <source>Pearl trade: 1 momme = 3.75 g = 18.75 ct = 75 pearl grains</source>
   <translation>Perdagangan mutiara: 1 momme = 3.75 g = 18.75 ct = 75 grain mutiara</translation>
  </message>
  <message>
   <source>Pearls by momme</source>
   <translation>Mutiara per momme</translation>
  </message>
  <message>
   <source>Pearls in a momme</source>
   <translation>Mutiara per momme</translation>
  </message>
  <message>
   <source>Per mille</source>
   <translation>Per seribu</translation>
  </message>
  <message>
   <source>Percent</source>
   <translation>Persen</translation>
  </message>
  <message>
   <source>Piece of a batch</source>
   <translation>Satu dari partai</translation>
  </message>
  <message>
   <source>Plating</source>
   <translation>Sepuhan</translation>
  </message>
  <message>
   <source>Plumb Club, Dendritics, Gempulse (coloured stones); Gemgate (diamonds, girdle factors)</source>
   <translation>Plumb Club, Dendritics, Gempulse (batu warna); Gemgate (berlian, faktor girdle)</translation>
  </message>
  <message>
   <source>Premium</source>
   <translation>Premi</translation>
  </message>
  <message>
   <source>Premium in percent</source>
   <translation>Premi dalam persen</translation>
  </message>
  <message>
   <source>Premium rate</source>
   <translation>Tarif premi</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>Harga</translation>
  </message>
  <message>
   <source>Price at today's metal</source>
   <translation>Harga pada logam hari ini</translation>
  </message>
  <message>
   <source>Price in the foreign currency</source>
   <translation>Harga dalam mata uang asing</translation>
  </message>
  <message>
   <source>Price of a baht-weight</source>
   <translation>Harga satu baht</translation>
  </message>
  <message>
   <source>Price of a fine gram</source>
   <translation>Harga satu gram murni</translation>
  </message>
  <message>
   <source>Price of a gram of master alloy</source>
   <translation>Harga satu gram paduan induk</translation>
  </message>
  <message>
   <source>Price of a gram of scrap</source>
   <translation>Harga satu gram rosok</translation>
  </message>
  <message>
   <source>Price of an hour</source>
   <translation>Harga satu jam</translation>
  </message>
  <message>
   <source>Price of one unit</source>
   <translation>Harga satu satuan</translation>
  </message>
  <message>
   <source>Price per gram</source>
   <translation>Harga per gram</translation>
  </message>
  <message>
   <source>Price per weight</source>
   <translation>Harga per berat</translation>
  </message>
  <message>
   <source>Price rounding in bands</source>
   <translation>Pembulatan harga bertingkat</translation>
  </message>
  <message>
   <source>Productive hours</source>
   <translation>Jam produktif</translation>
  </message>
  <message>
   <source>Productive hours of the whole shop</source>
   <translation>Jam produktif seluruh bengkel</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Penampang</translation>
  </message>
  <message>
   <source>Profit</source>
   <translation>Laba</translation>
  </message>
  <message>
   <source>Profit on top</source>
   <translation>Laba di atasnya</translation>
  </message>
  <message>
   <source>Profit wished for</source>
   <translation>Laba yang diinginkan</translation>
  </message>
  <message>
   <source>Published price formulas</source>
   <translation>Rumus harga yang diterbitkan</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Jumlah</translation>
  </message>
  <message>
   <source>Quantity tiers</source>
   <translation>Harga bertingkat</translation>
  </message>
  <message>
   <source>Reaches the threshold</source>
   <translation>Mencapai ambang</translation>
  </message>
  <message>
   <source>Reading of the curve</source>
   <translation>Cara membaca kurva</translation>
  </message>
  <message>
   <source>Reckon the price of a Thai baht-weight bar from spot, as Thai dealers do.</source>
   <translation>Hitung harga emas batangan per baht Thailand dari spot, seperti pedagang Thailand.</translation>
  </message>
  <message>
   <source>Reckon wholesale and retail prices by a formula that was published; labour is money, or minutes at a rate.</source>
   <translation>Hitung harga grosir dan eceran dengan rumus yang diterbitkan; upah berupa uang, atau menit dengan tarif.</translation>
  </message>
  <message>
   <source>Recovered</source>
   <translation>Terkumpul</translation>
  </message>
  <message>
   <source>Recovery</source>
   <translation>Perolehan</translation>
  </message>
  <message>
   <source>Refiner's payout</source>
   <translation>Pembayaran pemurni</translation>
  </message>
  <message>
   <source>Regional value content</source>
   <translation>Kandungan nilai regional</translation>
  </message>
  <message>
   <source>Rejects</source>
   <translation>Yang gagal</translation>
  </message>
  <message>
   <source>Retail</source>
   <translation>Eceran</translation>
  </message>
  <message>
   <source>Retail factor</source>
   <translation>Faktor eceran</translation>
  </message>
  <message>
   <source>Ring size</source>
   <translation>Ukuran cincin</translation>
  </message>
  <message>
   <source>Round a bill's total as it is paid in cash; single prices are never rounded so.</source>
   <translation>Bulatkan jumlah tagihan seperti dibayar tunai; harga satuan tidak dibulatkan begitu.</translation>
  </message>
  <message>
   <source>Round a price up to the step of its band, as in a published price list.</source>
   <translation>Bulatkan harga naik ke langkah tingkatnya, seperti daftar harga yang diterbitkan.</translation>
  </message>
  <message>
   <source>Rounded</source>
   <translation>Dibulatkan</translation>
  </message>
  <message>
   <source>Sales</source>
   <translation>Penjualan</translation>
  </message>
  <message>
   <source>Same design in another alloy</source>
   <translation>Desain sama dalam paduan lain</translation>
  </message>
  <message>
   <source>Say a fineness as karat, per mille, percent, Khmer teuk, Myanmar pe and Indonesian class, with its mark.</source>
   <translation>Sebut kadar sebagai karat, per seribu, persen, teuk Khmer, pe Myanmar dan kelas Indonesia, dengan capnya.</translation>
  </message>
  <message>
   <source>Scrap</source>
   <translation>Rosok</translation>
  </message>
  <message>
   <source>Scrap value</source>
   <translation>Nilai rosok</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>Luas penampang</translation>
  </message>
  <message>
   <source>Selling rate</source>
   <translation>Tarif jual</translation>
  </message>
  <message>
   <source>Set of marks</source>
   <translation>Kumpulan cap</translation>
  </message>
  <message>
   <source>Setting up</source>
   <translation>Penyiapan</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>Bentuk</translation>
  </message>
  <message>
   <source>Share of goods in sales</source>
   <translation>Bagian barang dalam penjualan</translation>
  </message>
  <message>
   <source>Share of solder</source>
   <translation>Bagian patri</translation>
  </message>
  <message>
   <source>Share of the hours on jobs</source>
   <translation>Bagian jam untuk pekerjaan</translation>
  </message>
  <message>
   <source>Share passed on</source>
   <translation>Bagian yang diteruskan</translation>
  </message>
  <message>
   <source>Share recovered as filings</source>
   <translation>Bagian yang terkumpul sebagai kikiran</translation>
  </message>
  <message>
   <source>Sheet weight</source>
   <translation>Berat pelat</translation>
  </message>
  <message>
   <source>Shop rate</source>
   <translation>Tarif bengkel</translation>
  </message>
  <message>
   <source>Shortest</source>
   <translation>Terpendek</translation>
  </message>
  <message>
   <source>Sieve, as +6 -6.5</source>
   <translation>Ayakan, misalnya +6 -6.5</translation>
  </message>
  <message>
   <source>Size EU</source>
   <translation>Ukuran EU</translation>
  </message>
  <message>
   <source>Size HK</source>
   <translation>Ukuran HK</translation>
  </message>
  <message>
   <source>Size ID</source>
   <translation>Ukuran ID</translation>
  </message>
  <message>
   <source>Size IT</source>
   <translation>Ukuran IT</translation>
  </message>
  <message>
   <source>Size JP</source>
   <translation>Ukuran JP</translation>
  </message>
  <message>
   <source>Size UK</source>
   <translation>Ukuran UK</translation>
  </message>
  <message>
   <source>Size US</source>
   <translation>Ukuran US</translation>
  </message>
  <message>
   <source>Size, as 6 1/2, N 1/2 or US 7</source>
   <translation>Ukuran, misalnya 6 1/2, N 1/2 atau US 7</translation>
  </message>
  <message>
   <source>Solder and fineness</source>
   <translation>Patri dan kadar</translation>
  </message>
  <message>
   <source>Specific gravity</source>
   <translation>Berat jenis</translation>
  </message>
  <message>
   <source>Specific gravity of the other stone</source>
   <translation>Berat jenis batu lain</translation>
  </message>
  <message>
   <source>Spot price</source>
   <translation>Harga spot</translation>
  </message>
  <message>
   <source>Spread the price of tools over the years of their life.</source>
   <translation>Bagi harga alat menurut tahun umurnya.</translation>
  </message>
  <message>
   <source>Sprue and button</source>
   <translation>Sprue dan tombol cor</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Langkah</translation>
  </message>
  <message>
   <source>Stone weight</source>
   <translation>Berat batu</translation>
  </message>
  <message>
   <source>Stone, by kind or specific gravity</source>
   <translation>Batu, jenis atau berat jenis</translation>
  </message>
  <message>
   <source>Stones in a carat</source>
   <translation>Batu per karat (ct)</translation>
  </message>
  <message>
   <source>Stones to give out</source>
   <translation>Batu yang dikeluarkan</translation>
  </message>
  <message>
   <source>Sum insured</source>
   <translation>Nilai pertanggungan</translation>
  </message>
  <message>
   <source>Surface</source>
   <translation>Luas permukaan</translation>
  </message>
  <message>
   <source>Surface by weight</source>
   <translation>Luas menurut berat</translation>
  </message>
  <message>
   <source>Surface to be plated</source>
   <translation>Luas yang disepuh</translation>
  </message>
  <message>
   <source>T1 x n^b, b = ln r / ln 2: the n-th piece (Crawford) or the average so far (Wright); tables disagree on which</source>
   <translation>T1 x n^b, b = ln r / ln 2: buah ke-n (Crawford) atau rata-rata sejauh itu (Wright); tabel-tabel berbeda pendapat</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>Pajak</translation>
  </message>
  <message>
   <source>Tax on the income</source>
   <translation>Pajak atas penghasilan</translation>
  </message>
  <message>
   <source>Terms of delivery</source>
   <translation>Syarat penyerahan</translation>
  </message>
  <message>
   <source>Thai gold price</source>
   <translation>Harga emas Thailand</translation>
  </message>
  <message>
   <source>That table has more than {rows} rows each way. Take a larger step.</source>
   <translation>Tabel itu lebih dari {rows} baris ke tiap arah. Pakai langkah lebih besar.</translation>
  </message>
  <message>
   <source>The clasp is longer than the strand.</source>
   <translation>Pengait lebih panjang dari untaian.</translation>
  </message>
  <message>
   <source>The depth was not measured; the usual one of the shape is taken.</source>
   <translation>Kedalaman tidak diukur; dipakai yang lazim bagi bentuknya.</translation>
  </message>
  <message>
   <source>The inner circumference is {circumference} mm, the diameter {diameter} mm.</source>
   <translation>Keliling dalam {circumference} mm, diameter {diameter} mm.</translation>
  </message>
  <message>
   <source>The last of {quantity} takes {last} min, all of them {average} min on average.</source>
   <translation>Yang terakhir dari {quantity} perlu {last} menit, rata-rata semuanya {average} menit.</translation>
  </message>
  <message>
   <source>The mark may not be above the fineness: {mark}.</source>
   <translation>Cap tidak boleh di atas kadar: {mark}.</translation>
  </message>
  <message>
   <source>The other stone, by kind or specific gravity</source>
   <translation>Batu lain, jenis atau berat jenis</translation>
  </message>
  <message>
   <source>The whole batch</source>
   <translation>Seluruh partai</translation>
  </message>
  <message>
   <source>There cannot be more fine metal ({fine} g) than metal ({total} g).</source>
   <translation>Logam murni ({fine} g) tidak bisa lebih dari logam ({total} g).</translation>
  </message>
  <message>
   <source>There is more scrap than metal. Check the weights.</source>
   <translation>Rosok lebih banyak dari logam. Periksa beratnya.</translation>
  </message>
  <message>
   <source>There is no calculator {name}. These are known: {known}.</source>
   <translation>Tidak ada kalkulator {name}. Yang ada: {known}.</translation>
  </message>
  <message>
   <source>These values cannot be reckoned with together. Check zeros and percentages.</source>
   <translation>Nilai-nilai ini tidak bisa dihitung bersama. Periksa nol dan persentase.</translation>
  </message>
  <message>
   <source>Thickness</source>
   <translation>Tebal</translation>
  </message>
  <message>
   <source>Thickness of the layer</source>
   <translation>Tebal lapisan</translation>
  </message>
  <message>
   <source>This is missing; type it as {name}=...</source>
   <translation>Ini belum ada; ketik sebagai {name}=...</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Ambang</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Waktu</translation>
  </message>
  <message>
   <source>Time of a piece</source>
   <translation>Waktu satu perhiasan</translation>
  </message>
  <message>
   <source>Time of all</source>
   <translation>Waktu seluruhnya</translation>
  </message>
  <message>
   <source>Time of one piece</source>
   <translation>Waktu satu perhiasan jadi</translation>
  </message>
  <message>
   <source>Time of the first piece</source>
   <translation>Waktu perhiasan pertama</translation>
  </message>
  <message>
   <source>Time of the last piece</source>
   <translation>Waktu perhiasan terakhir</translation>
  </message>
  <message>
   <source>Time of the second piece</source>
   <translation>Waktu perhiasan kedua</translation>
  </message>
  <message>
   <source>To add</source>
   <translation>Yang ditambahkan</translation>
  </message>
  <message>
   <source>To add for the marks of the trade</source>
   <translation>Tambahan untuk cap kadar perdagangan</translation>
  </message>
  <message>
   <source>To give out</source>
   <translation>Yang dikeluarkan</translation>
  </message>
  <message>
   <source>Today's metal price per ounce</source>
   <translation>Harga logam hari ini per ons</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Jumlah seluruhnya</translation>
  </message>
  <message>
   <source>Turn a gauge of wire or sheet, AWG (Brown &amp; Sharpe) or SWG, into millimetres, or find the nearest gauge.</source>
   <translation>Ubah gauge kawat atau pelat, AWG (Brown &amp; Sharpe) atau SWG, menjadi milimeter, atau cari gauge terdekat.</translation>
  </message>
  <message>
   <source>Turn a loss on what goes in into the same loss on what remains, and back.</source>
   <translation>Ubah susut dari yang masuk menjadi susut dari yang tersisa, dan sebaliknya.</translation>
  </message>
  <message>
   <source>Turn a ring size of one country, a diameter or a circumference into all others.</source>
   <translation>Ubah ukuran cincin satu negara, diameter atau keliling ke semua yang lain.</translation>
  </message>
  <message>
   <source>Turn a spot price into a gram of fine metal, a gram of an alloy, and the cost of a weight.</source>
   <translation>Ubah harga spot menjadi satu gram murni, satu gram paduan, dan biaya suatu berat.</translation>
  </message>
  <message>
   <source>Turn a weight of pearls into momme, carats and pearl grains.</source>
   <translation>Ubah berat mutiara menjadi momme, karat (ct) dan grain mutiara.</translation>
  </message>
  <message>
   <source>Type carat_each, diameter or sieve.</source>
   <translation>Isi carat_each, diameter, atau sieve.</translation>
  </message>
  <message>
   <source>Type one of markup_percent, margin_percent and price.</source>
   <translation>Ketik salah satu dari markup_percent, margin_percent dan price.</translation>
  </message>
  <message>
   <source>Type output_weight or scrap_weight.</source>
   <translation>Ketik output_weight atau scrap_weight.</translation>
  </message>
  <message>
   <source>Unit of a bare number</source>
   <translation>Satuan angka tanpa satuan</translation>
  </message>
  <message>
   <source>Unit of the price</source>
   <translation>Satuan harga</translation>
  </message>
  <message>
   <source>Unit wished for</source>
   <translation>Satuan yang diinginkan</translation>
  </message>
  <message>
   <source>Unit you count in your own way</source>
   <translation>Satuan yang Anda hitung sendiri</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Nilai</translation>
  </message>
  <message>
   <source>Value after recovery</source>
   <translation>Nilai setelah perolehan</translation>
  </message>
  <message>
   <source>Value less the fee</source>
   <translation>Nilai setelah ongkos</translation>
  </message>
  <message>
   <source>Value of a weight</source>
   <translation>Nilai suatu berat</translation>
  </message>
  <message>
   <source>Value of the invoice, where it differs</source>
   <translation>Nilai faktur, bila berbeda</translation>
  </message>
  <message>
   <source>Vermeil</source>
   <translation>Vermeil</translation>
  </message>
  <message>
   <source>Volume</source>
   <translation>Volume</translation>
  </message>
  <message>
   <source>Wage for an hour</source>
   <translation>Upah satu jam</translation>
  </message>
  <message>
   <source>Wages of a year</source>
   <translation>Upah setahun</translation>
  </message>
  <message>
   <source>Wastage allowed</source>
   <translation>Susut yang diizinkan</translation>
  </message>
  <message>
   <source>Waste</source>
   <translation>Sisa</translation>
  </message>
  <message>
   <source>Wax or resin to metal</source>
   <translation>Wax atau resin ke logam</translation>
  </message>
  <message>
   <source>Weeks a year</source>
   <translation>Minggu per tahun</translation>
  </message>
  <message>
   <source>Weight charged, with its loss</source>
   <translation>Berat yang dihitung, dengan susut</translation>
  </message>
  <message>
   <source>Weight conversion</source>
   <translation>Ubah satuan berat</translation>
  </message>
  <message>
   <source>Weight in all</source>
   <translation>Berat seluruhnya</translation>
  </message>
  <message>
   <source>Weight in the other metal</source>
   <translation>Berat logam lain</translation>
  </message>
  <message>
   <source>Weight of a centimetre</source>
   <translation>Berat per sentimeter</translation>
  </message>
  <message>
   <source>Weight of all stones</source>
   <translation>Berat semua batu</translation>
  </message>
  <message>
   <source>Weight of one stone</source>
   <translation>Berat satu batu</translation>
  </message>
  <message>
   <source>Weight of the model</source>
   <translation>Berat model</translation>
  </message>
  <message>
   <source>Weight of the other stone</source>
   <translation>Berat batu lain</translation>
  </message>
  <message>
   <source>Weight of the solder</source>
   <translation>Berat patri</translation>
  </message>
  <message>
   <source>Weight of the stone</source>
   <translation>Berat batu</translation>
  </message>
  <message>
   <source>Weight, in any unit</source>
   <translation>Berat, dalam satuan apa pun</translation>
  </message>
  <message>
   <source>What came out</source>
   <translation>Yang keluar</translation>
  </message>
  <message>
   <source>What each piece brings</source>
   <translation>Sumbangan tiap perhiasan</translation>
  </message>
  <message>
   <source>What is to be left</source>
   <translation>Yang harus tersisa</translation>
  </message>
  <message>
   <source>What originates was not typed, so the indirect way alone counts.</source>
   <translation>Bahan asal dalam wilayah tidak diisi, jadi hanya cara tidak langsung yang dihitung.</translation>
  </message>
  <message>
   <source>What the loss is a share of</source>
   <translation>Susut dihitung dari apa</translation>
  </message>
  <message>
   <source>What went in</source>
   <translation>Yang masuk</translation>
  </message>
  <message>
   <source>White gold</source>
   <translation>Emas putih</translation>
  </message>
  <message>
   <source>Wholesale</source>
   <translation>Grosir</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Lebar</translation>
  </message>
  <message>
   <source>Width of a link, outside</source>
   <translation>Lebar mata rantai, luar</translation>
  </message>
  <message>
   <source>Wire</source>
   <translation>Kawat</translation>
  </message>
  <message>
   <source>Wire gauge</source>
   <translation>Gauge kawat</translation>
  </message>
  <message>
   <source>Wire weight</source>
   <translation>Berat kawat</translation>
  </message>
  <message>
   <source>Without the buffer</source>
   <translation>Tanpa cadangan</translation>
  </message>
  <message>
   <source>Wrist</source>
   <translation>Pergelangan tangan</translation>
  </message>
  <message>
   <source>Write one weight in all units of the world's jewelry trades.</source>
   <translation>Tulis satu berat dalam semua satuan perdagangan perhiasan dunia.</translation>
  </message>
  <message>
   <source>Yearly cost of tools</source>
   <translation>Biaya alat per tahun</translation>
  </message>
  <message>
   <source>Years of life</source>
   <translation>Umur dalam tahun</translation>
  </message>
  <message>
   <source>Yield</source>
   <translation>Hasil</translation>
  </message>
  <message>
   <source>amas, Malaysia</source>
   <translation>amas, Malaysia</translation>
  </message>
  <message>
   <source>as typed</source>
   <translation>seperti diketik</translation>
  </message>
  <message>
   <source>baht-weight, Laos</source>
   <translation>baht berat, Laos</translation>
  </message>
  <message>
   <source>baht-weight, gold bars</source>
   <translation>berat baht, batangan</translation>
  </message>
  <message>
   <source>baht-weight, worked gold</source>
   <translation>berat baht, perhiasan</translation>
  </message>
  <message>
   <source>bullion trade</source>
   <translation>perdagangan emas batangan</translation>
  </message>
  <message>
   <source>bungkal, Malaysia</source>
   <translation>bungkal, Malaysia</translation>
  </message>
  <message>
   <source>busak, Malaysia</source>
   <translation>busak, Malaysia</translation>
  </message>
  <message>
   <source>candareen, Hong Kong</source>
   <translation>candareen, Hong Kong</translation>
  </message>
  <message>
   <source>candareen, Taiwan</source>
   <translation>candareen, Taiwan</translation>
  </message>
  <message>
   <source>carat</source>
   <translation>karat</translation>
  </message>
  <message>
   <source>carat x other specific gravity / specific gravity (GemPulse)</source>
   <translation>karat x berat jenis lain / berat jenis (GemPulse)</translation>
  </message>
  <message>
   <source>charged weight x fineness / 31.1034768 x pass-through per 1 on the ounce</source>
   <translation>berat yang dihitung x kadar / 31.1034768 x yang diteruskan per 1 pada ons</translation>
  </message>
  <message>
   <source>chee, Singapore and Malaysia</source>
   <translation>chee, Singapura dan Malaysia</translation>
  </message>
  <message>
   <source>chi, Cambodia</source>
   <translation>chi, Kamboja</translation>
  </message>
  <message>
   <source>chi, Vietnam</source>
   <translation>chi, Vietnam</translation>
  </message>
  <message>
   <source>damloeng</source>
   <translation>damloeng</translation>
  </message>
  <message>
   <source>each link adds its inner length; wire of an oval link = pi x (width - wire) + 2 x (length - width)</source>
   <translation>tiap mata menambah panjang dalamnya; kawat mata lonjong = pi x (lebar - kawat) + 2 x (panjang - lebar)</translation>
  </message>
  <message>
   <source>fen, China</source>
   <translation>fen, Tiongkok</translation>
  </message>
  <message>
   <source>fine = weight x fineness</source>
   <translation>halus = berat x kadar</translation>
  </message>
  <message>
   <source>fixed / (price - unit cost), rounded up</source>
   <translation>biaya tetap / (harga - biaya per buah), dibulatkan ke atas</translation>
  </message>
  <message>
   <source>floor((length - clasp) / (diameter + knot)); 25.4 / diameter (Fire Mountain)</source>
   <translation>bulat ke bawah((panjang - pengait) / (diameter + simpul)); 25.4 / diameter (Fire Mountain)</translation>
  </message>
  <message>
   <source>fueang</source>
   <translation>fueang</translation>
  </message>
  <message>
   <source>g = cm2 x um x density x 0.0001; Faraday's law</source>
   <translation>g = cm2 x um x massa jenis x 0.0001; hukum Faraday</translation>
  </message>
  <message>
   <source>grain</source>
   <translation>grain</translation>
  </message>
  <message>
   <source>gram</source>
   <translation>gram</translation>
  </message>
  <message>
   <source>hoon, Singapore and Malaysia</source>
   <translation>hoon, Singapura dan Malaysia</translation>
  </message>
  <message>
   <source>hun, Cambodia</source>
   <translation>hun, Kamboja</translation>
  </message>
  <message>
   <source>hun, Thailand</source>
   <translation>hun, Thailand</translation>
  </message>
  <message>
   <source>karat = 24 x fine / total (suuz.com)</source>
   <translation>karat = 24 x halus / jumlah (suuz.com)</translation>
  </message>
  <message>
   <source>karat = 24 x fine / total; SNI 8880:2020; Tukes (the mark is never above the fineness)</source>
   <translation>karat = 24 x halus / jumlah; SNI 8880:2020; Tukes (cap tidak pernah di atas kadarnya)</translation>
  </message>
  <message>
   <source>kati, Malaysia</source>
   <translation>kati, Malaysia</translation>
  </message>
  <message>
   <source>kilogram</source>
   <translation>kilogram</translation>
  </message>
  <message>
   <source>kupang, Malaysia</source>
   <translation>kupang, Malaysia</translation>
  </message>
  <message>
   <source>kyattha</source>
   <translation>kyattha</translation>
  </message>
  <message>
   <source>kyattha, coin of the Central Bank</source>
   <translation>kyattha, koin Bank Sentral</translation>
  </message>
  <message>
   <source>legal</source>
   <translation>menurut undang-undang</translation>
  </message>
  <message>
   <source>length x section x density</source>
   <translation>panjang x penampang x massa jenis</translation>
  </message>
  <message>
   <source>length x width x thickness x density</source>
   <translation>panjang x lebar x tebal x massa jenis</translation>
  </message>
  <message>
   <source>li, Hong Kong</source>
   <translation>li, Hong Kong</translation>
  </message>
  <message>
   <source>liang, China</source>
   <translation>liang, Tiongkok</translation>
  </message>
  <message>
   <source>local / (rate x (1 - buffer))</source>
   <translation>mata uang sendiri / (kurs x (1 - cadangan))</translation>
  </message>
  <message>
   <source>luong, Vietnam</source>
   <translation>luong, Vietnam</translation>
  </message>
  <message>
   <source>ly, Cambodia</source>
   <translation>ly, Kamboja</translation>
  </message>
  <message>
   <source>mace, Hong Kong</source>
   <translation>mace, Hong Kong</translation>
  </message>
  <message>
   <source>mace, Taiwan</source>
   <translation>mace, Taiwan</translation>
  </message>
  <message>
   <source>mat</source>
   <translation>mat</translation>
  </message>
  <message>
   <source>mayam, Banda Aceh</source>
   <translation>mayam, Banda Aceh</translation>
  </message>
  <message>
   <source>mayam, Jambi</source>
   <translation>mayam, Jambi</translation>
  </message>
  <message>
   <source>mayam, Malaysia</source>
   <translation>mayam, Malaysia</translation>
  </message>
  <message>
   <source>mayam, North Aceh</source>
   <translation>mayam, Aceh Utara</translation>
  </message>
  <message>
   <source>metal = model x density / density of the model (Romanoff; Orchid); wax counts as 1 by the bench's rule</source>
   <translation>logam = model x massa jenis / massa jenis model (Romanoff; Orchid); lilin dihitung 1 menurut kebiasaan bengkel</translation>
  </message>
  <message>
   <source>milligram</source>
   <translation>miligram</translation>
  </message>
  <message>
   <source>momme</source>
   <translation>momme</translation>
  </message>
  <message>
   <source>mu</source>
   <translation>mu</translation>
  </message>
  <message>
   <source>neal, Cambodia</source>
   <translation>neal, Kamboja</translation>
  </message>
  <message>
   <source>old Malay</source>
   <translation>Melayu lama</translation>
  </message>
  <message>
   <source>on_net = on_input / (1 - on_input)</source>
   <translation>on_net = on_input / (1 - on_input)</translation>
  </message>
  <message>
   <source>on_net: weight x (1 + loss) (Metal Studio, DGFT); on_input: weight / (1 - loss) (Truecraft)</source>
   <translation>on_net: berat x (1 + susut) (Metal Studio, DGFT); on_input: berat / (1 - susut) (Truecraft)</translation>
  </message>
  <message>
   <source>ounce, avoirdupois</source>
   <translation>ons, avoirdupois</translation>
  </message>
  <message>
   <source>pe</source>
   <translation>pe</translation>
  </message>
  <message>
   <source>pearl grain</source>
   <translation>grain mutiara</translation>
  </message>
  <message>
   <source>pearl grain, 1/4 ct</source>
   <translation>grain mutiara, 1/4 ct</translation>
  </message>
  <message>
   <source>pearl trade</source>
   <translation>perdagangan mutiara</translation>
  </message>
  <message>
   <source>pennyweight</source>
   <translation>pennyweight</translation>
  </message>
  <message>
   <source>phan, Vietnam</source>
   <translation>phan, Vietnam</translation>
  </message>
  <message>
   <source>picul, Malaysia</source>
   <translation>pikul, Malaysia</translation>
  </message>
  <message>
   <source>point</source>
   <translation>poin</translation>
  </message>
  <message>
   <source>pound, avoirdupois</source>
   <translation>pon, avoirdupois</translation>
  </message>
  <message>
   <source>price / weight</source>
   <translation>harga / berat</translation>
  </message>
  <message>
   <source>price = cost x (1 + markup) = cost / (1 - margin) (Monash University)</source>
   <translation>harga = biaya x (1 + markup) = biaya / (1 - margin) (Monash University)</translation>
  </message>
  <message>
   <source>price = net / (1 - commission - fees); agents take {least} to {most} % (Jewelry Making Journal)</source>
   <translation>harga = bersih / (1 - komisi - biaya); agen mengambil {least} sampai {most} % (Jewelry Making Journal)</translation>
  </message>
  <message>
   <source>qian, China</source>
   <translation>qian, Tiongkok</translation>
  </message>
  <message>
   <source>r = T2 / T1</source>
   <translation>r = T2 / T1</translation>
  </message>
  <message>
   <source>rial, Malaysia</source>
   <translation>rial, Malaysia</translation>
  </message>
  <message>
   <source>salueng, gold bars</source>
   <translation>salueng, batangan</translation>
  </message>
  <message>
   <source>salueng, worked gold</source>
   <translation>salueng, perhiasan</translation>
  </message>
  <message>
   <source>salung, Laos</source>
   <translation>salung, Laos</translation>
  </message>
  <message>
   <source>satang, weight</source>
   <translation>satang, berat</translation>
  </message>
  <message>
   <source>sheet 2 m / (density x thickness); wire 4 m / (density x diameter)</source>
   <translation>pelat 2 m / (massa jenis x tebal); kawat 4 m / (massa jenis x diameter)</translation>
  </message>
  <message>
   <source>stones per carat = 1 / carat each (melee tables); round stones by diameter, depth 60 %; sieve chart of Diamond Consultants, whose stones are up to a fifth heavier than the formula</source>
   <translation>batu per karat = 1 / karat tiap batu (tabel melee); batu bulat menurut diameter, kedalaman 60 %; tabel ayakan Diamond Consultants, yang batunya sampai seperlima lebih berat daripada rumus</translation>
  </message>
  <message>
   <source>suku</source>
   <translation>suku</translation>
  </message>
  <message>
   <source>suku, Malaysia</source>
   <translation>suku, Malaysia</translation>
  </message>
  <message>
   <source>tael, Hong Kong</source>
   <translation>tael, Hong Kong</translation>
  </message>
  <message>
   <source>tael, Taiwan</source>
   <translation>tael, Taiwan</translation>
  </message>
  <message>
   <source>tahil, Singapore and Malaysia</source>
   <translation>tahil, Singapura dan Malaysia</translation>
  </message>
  <message>
   <source>tola</source>
   <translation>tola</translation>
  </message>
  <message>
   <source>trade</source>
   <translation>perdagangan</translation>
  </message>
  <message>
   <source>troy ounce</source>
   <translation>troy ounce</translation>
  </message>
  <message>
   <source>troy pound</source>
   <translation>pon troy</translation>
  </message>
  <message>
   <source>viss</source>
   <translation>viss</translation>
  </message>
  <message>
   <source>volume / 1000 x density x (1 + allowance)</source>
   <translation>volume / 1000 x massa jenis x (1 + tambahan)</translation>
  </message>
  <message>
   <source>wages x (1 + benefits) / productive hours + overhead / productive hours of the whole shop (Geller, Peck)</source>
   <translation>upah x (1 + tunjangan) / jam produktif + biaya tetap / jam produktif seluruh bengkel (Geller, Peck)</translation>
  </message>
  <message>
   <source>weight x (target - fineness) / (added - target); a karat is 1/24 (Orchid, FDJ Tool, Krohn, Stuller)</source>
   <translation>berat x (tujuan - kadar) / (tambahan - tujuan); satu karat 1/24 (Orchid, FDJ Tool, Krohn, Stuller)</translation>
  </message>
  <message>
   <source>weight x fineness x fine price x payout, less the fee per gram; payouts are usually 90 to 98 %</source>
   <translation>berat x kadar x harga halus x pembayaran, dikurangi ongkos per gram; pembayaran biasanya 90 sampai 98 %</translation>
  </message>
  <message>
   <source>weight x other density / density</source>
   <translation>berat x massa jenis lain / massa jenis</translation>
  </message>
  <message>
   <source>weight x price</source>
   <translation>berat x harga</translation>
  </message>
  <message>
   <source>weight x price x recovery, less the fee (the page adds its fee by slip; it is taken off here)</source>
   <translation>berat x harga x perolehan, dikurangi ongkos (halaman itu keliru menambahkan ongkosnya; di sini dikurangkan)</translation>
  </message>
  <message>
   <source>worked gold</source>
   <translation>emas perhiasan</translation>
  </message>
  <message>
   <source>yield = output / input; waste = scrap / input</source>
   <translation>hasil = keluar / masuk; sisa = bekas / masuk</translation>
  </message>
  <message>
   <source>yway</source>
   <translation>yway</translation>
  </message>
  <message>
   <source>{area} cm² × {thickness} µm × {density} ÷ 10000 = {mass} g.</source>
   <translation>{area} cm² × {thickness} µm × {density} ÷ 10000 = {mass} g.</translation>
  </message>
  <message>
   <source>{calculator} has no input {name}. It takes {known}.</source>
   <translation>{calculator} tidak punya masukan {name}. Yang diterima: {known}.</translation>
  </message>
  <message>
   <source>{carat} ct × {other} ÷ {first} = {found} ct.</source>
   <translation>{carat} ct × {other} ÷ {first} = {found} ct.</translation>
  </message>
  <message>
   <source>{edition} has these: {known}.</source>
   <translation>{edition} memuat: {known}.</translation>
  </message>
  <message>
   <source>{fine} g ÷ {total} g = {share}.</source>
   <translation>{fine} g ÷ {total} g = {share}.</translation>
  </message>
  <message>
   <source>{first} and {second} cannot be mixed here. Type all amounts in one currency.</source>
   <translation>{first} dan {second} tidak bisa dicampur di sini. Ketik semua jumlah dalam satu mata uang.</translation>
  </message>
  <message>
   <source>{formula}: wholesale {wholesale}, retail {retail}.</source>
   <translation>{formula}: grosir {wholesale}, eceran {retail}.</translation>
  </message>
  <message>
   <source>{grams} g remain, each costs {cost}.</source>
   <translation>Tersisa {grams} g, masing-masing {cost}.</translation>
  </message>
  <message>
   <source>{grams} g × ({target} − {share}) ÷ ({added_share} − {target}) = {added} g.</source>
   <translation>{grams} g × ({target} − {share}) ÷ ({added_share} − {target}) = {added} g.</translation>
  </message>
  <message>
   <source>{grams} g × {other} ÷ {first} = {found} g.</source>
   <translation>{grams} g × {other} ÷ {first} = {found} g.</translation>
  </message>
  <message>
   <source>{grams} g × {price} × {share} % = {gross}.</source>
   <translation>{grams} g × {price} × {share} % = {gross}.</translation>
  </message>
  <message>
   <source>{grams} g × {share} = {fine} g fine and {master} g master alloy.</source>
   <translation>{grams} g × {share} = {fine} g murni dan {master} g paduan induk.</translation>
  </message>
  <message>
   <source>{grams} g × {share} = {fine} g fine.</source>
   <translation>{grams} g × {share} = {fine} g murni.</translation>
  </message>
  <message>
   <source>{grams} g × {share} × {price} × {percent} % less fees = {paid}.</source>
   <translation>{grams} g × {share} × {price} × {percent} % dikurangi ongkos = {paid}.</translation>
  </message>
  <message>
   <source>{grams} g × {share} ÷ 31.1034768 × {pass_through} % = {moved} for each 1 on the ounce.</source>
   <translation>{grams} g × {share} ÷ 31.1034768 × {pass_through} % = {moved} untuk tiap 1 per ons.</translation>
  </message>
  <message>
   <source>{grams} g ÷ 3.75 = {momme} momme.</source>
   <translation>{grams} g ÷ 3.75 = {momme} momme.</translation>
  </message>
  <message>
   <source>{labour} for labour + {overhead} for overhead = {rate} an hour.</source>
   <translation>{labour} upah + {overhead} overhead = {rate} per jam.</translation>
  </message>
  <message>
   <source>{length} mm × {section} mm² ÷ 1000 × {density} = {grams} g.</source>
   <translation>{length} mm × {section} mm² ÷ 1000 × {density} = {grams} g.</translation>
  </message>
  <message>
   <source>{length} × {width} × {depth} mm, factor {factor}, girdle {girdle}: {carat} ct, an estimate.</source>
   <translation>{length} × {width} × {depth} mm, faktor {factor}, girdle {girdle}: {carat} ct, taksiran.</translation>
  </message>
  <message>
   <source>{links} links, each of {wire} mm of wire.</source>
   <translation>{links} mata rantai, masing-masing {wire} mm kawat.</translation>
  </message>
  <message>
   <source>{minutes} min a piece: {cost}.</source>
   <translation>{minutes} menit per perhiasan: {cost}.</translation>
  </message>
  <message>
   <source>{mm} mm is {inches} in; the nearest are {awg} AWG and {swg} SWG.</source>
   <translation>{mm} mm sama dengan {inches} inci; yang terdekat adalah {awg} AWG dan {swg} SWG.</translation>
  </message>
  <message>
   <source>{model} g of model with its button × {density} ÷ {model_density} = {metal} g.</source>
   <translation>{model} g model dengan tombol cor × {density} ÷ {model_density} = {metal} g.</translation>
  </message>
  <message>
   <source>{name} is {own}, which is typed already. Leave one out.</source>
   <translation>{name} sama dengan {own}, yang sudah diisi. Hapus salah satu.</translation>
  </message>
  <message>
   <source>{on_input} % of what goes in are {on_net} % of what remains.</source>
   <translation>{on_input} % dari yang masuk adalah {on_net} % dari yang tersisa.</translation>
  </message>
  <message>
   <source>{output} g ÷ {entered} g = {share} %.</source>
   <translation>{output} g ÷ {entered} g = {share} %.</translation>
  </message>
  <message>
   <source>{paid} h are paid, {productive} h go into jobs.</source>
   <translation>{paid} jam dibayar, {productive} jam untuk pekerjaan.</translation>
  </message>
  <message>
   <source>{parts} parts take the room of {volume}: {density} g/cm³.</source>
   <translation>{parts} bagian menempati {volume}: {density} g/cm³.</translation>
  </message>
  <message>
   <source>{percent} %: {enters} g go in, {leaves} g come out.</source>
   <translation>{percent} %: masuk {enters} g, keluar {leaves} g.</translation>
  </message>
  <message>
   <source>{price} is {cost} + {markup} %, and {margin} % of it is margin.</source>
   <translation>{price} adalah {cost} + {markup} %, dan {margin} % darinya margin.</translation>
  </message>
  <message>
   <source>{price} rounds up to {rounded}.</source>
   <translation>{price} dibulatkan naik menjadi {rounded}.</translation>
  </message>
  <message>
   <source>{second} ÷ {first} min = {rate}.</source>
   <translation>{second} ÷ {first} menit = {rate}.</translation>
  </message>
  <message>
   <source>{tax} of tax make {profit} of gross profit, and {sales} of sales.</source>
   <translation>Pajak {tax} menjadikan laba kotor {profit}, dan penjualan {sales}.</translation>
  </message>
  <message>
   <source>{text} can be read in two ways. Type the amount in digits.</source>
   <translation>{text} dapat dibaca dengan dua cara. Ketik jumlahnya dengan angka.</translation>
  </message>
  <message>
   <source>{text} has a unit that is not known here. Known: {units}.</source>
   <translation>{text} memakai satuan yang tidak dikenal di sini. Yang dikenal: {units}.</translation>
  </message>
  <message>
   <source>{text} is neither a number nor one of these: {known}.</source>
   <translation>{text} bukan angka dan bukan salah satu dari ini: {known}.</translation>
  </message>
  <message>
   <source>{text} is no stone known here. Type its specific gravity instead, as 3.52.</source>
   <translation>Batu {text} tidak dikenal di sini. Isi berat jenisnya saja, misalnya 3.52.</translation>
  </message>
  <message>
   <source>{text} is not a number. Type for example 12.5 or 6 1/2.</source>
   <translation>{text} bukan angka. Ketik misalnya 12.5 atau 6 1/2.</translation>
  </message>
  <message>
   <source>{text} is not a pair. Type for example 6:90.</source>
   <translation>{text} bukan pasangan. Ketik misalnya 6:90.</translation>
  </message>
  <message>
   <source>{text} is not among these: {known}.</source>
   <translation>{text} tidak termasuk: {known}.</translation>
  </message>
  <message>
   <source>{thickness} µm of {karat} K are {fine} µm of fine gold; {least} µm are needed.</source>
   <translation>{thickness} µm emas {karat} K adalah {fine} µm emas murni; perlu {least} µm.</translation>
  </message>
  <message>
   <source>{total} to the nearest {step}: {rounded}.</source>
   <translation>{total} ke {step} terdekat: {rounded}.</translation>
  </message>
  <message>
   <source>{value} is not a whole number.</source>
   <translation>{value} bukan bilangan bulat.</translation>
  </message>
  <message>
   <source>{value} is too little; it must be at least {bound}.</source>
   <translation>{value} terlalu kecil; paling sedikit {bound}.</translation>
  </message>
  <message>
   <source>{value} is too little; it must be more than {bound}.</source>
   <translation>{value} terlalu kecil; harus lebih dari {bound}.</translation>
  </message>
  <message>
   <source>{value} is too much; it may be at most {bound}.</source>
   <translation>{value} terlalu besar; paling banyak {bound}.</translation>
  </message>
  <message>
   <source>{value} is too much; it must be less than {bound}.</source>
   <translation>{value} terlalu besar; harus kurang dari {bound}.</translation>
  </message>
  <message>
   <source>{value} ÷ {years} years = {share}.</source>
   <translation>{value} ÷ {years} tahun = {share}.</translation>
  </message>
  <message>
   <source>{volume} mm³ ÷ 1000 × {density} + {allowance} % = {metal} g.</source>
   <translation>{volume} mm³ ÷ 1000 × {density} + {allowance} % = {metal} g.</translation>
  </message>
  <message>
   <source>{weight} g × {alloy} = {cost}.</source>
   <translation>{weight} g × {alloy} = {cost}.</translation>
  </message>
  <message>
   <source>{weight} is {grams} g; a bare number counts {unit}.</source>
   <translation>{weight} adalah {grams} g; angka tanpa satuan dihitung {unit}.</translation>
  </message>
 </context>
 <context>
  <name>StepsBox</name>
  <message>
   <source>How we get this</source>
   <translation>Cara kami menghitungnya</translation>
  </message>
 </context>
</TS>
