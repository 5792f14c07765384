<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>BackupsSection</name>
  <message>
   <source>1 unused picture removed, {size}.</source>
   <translation>1 gambar tak terpakai dihapus, {size}.</translation>
  </message>
  <message>
   <source>A folder with all pictures, tables and a page for any browser, without JewelCraft.</source>
   <translation>Folder berisi semua gambar, tabel, dan halaman untuk peramban apa pun, tanpa JewelCraft.</translation>
  </message>
  <message>
   <source>All pictures as files for others, without position, owner and camera.</source>
   <translation>Semua gambar sebagai berkas untuk orang lain, tanpa lokasi, pemilik, dan kamera.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Cadangkan sekarang</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Cadangan</translation>
  </message>
  <message>
   <source>Backups are made by themselves while you work and when you leave, and each is read back before it counts. Only what is new is written. The newest eight stay, and one for each day, week, month and year.</source>
   <translation>Cadangan dibuat sendiri saat Anda bekerja dan saat keluar, dan masing-masing dibaca ulang sebelum dianggap sah. Hanya yang baru yang ditulis. Delapan yang terbaru disimpan, juga satu untuk tiap hari, minggu, bulan, dan tahun.</translation>
  </message>
  <message>
   <source>Check and repair</source>
   <translation>Periksa dan perbaiki</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Lihat</translation>
  </message>
  <message>
   <source>No backup was made yet.</source>
   <translation>Belum ada cadangan.</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Buka folder</translation>
  </message>
  <message>
   <source>Pictures of pieces that were deleted for ever still take room in the file.</source>
   <translation>Gambar perhiasan yang dihapus selamanya masih memakan tempat di berkas.</translation>
  </message>
  <message>
   <source>Pictures that no piece, no catalog and no Undo needs are taken out of the file. They do not come back.</source>
   <translation>Gambar yang tidak dipakai perhiasan, katalog, atau Urungkan dikeluarkan dari berkas. Gambar itu tidak kembali.</translation>
  </message>
  <message>
   <source>Reads every picture and mends what is damaged.</source>
   <translation>Membaca setiap gambar dan memperbaiki yang rusak.</translation>
  </message>
  <message>
   <source>Remove unused pictures</source>
   <translation>Hapus gambar tak terpakai</translation>
  </message>
  <message>
   <source>Remove unused pictures?</source>
   <translation>Hapus gambar tak terpakai?</translation>
  </message>
  <message>
   <source>Removing unused pictures</source>
   <translation>Menghapus gambar tak terpakai</translation>
  </message>
  <message>
   <source>Save clean copies</source>
   <translation>Simpan salinan bersih</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Tampilkan semua</translation>
  </message>
  <message>
   <source>Shows what differs from today, and brings it or single pieces back.</source>
   <translation>Menunjukkan yang berbeda dari hari ini, dan mengembalikan semuanya atau satu barang.</translation>
  </message>
  <message>
   <source>The folder comes with the first backup.</source>
   <translation>Folder dibuat saat cadangan pertama.</translation>
  </message>
  <message>
   <source>There is nothing to remove: every picture is in use.</source>
   <translation>Tidak ada yang perlu dihapus: semua gambar dipakai.</translation>
  </message>
  <message>
   <source>Write a readable copy</source>
   <translation>Tulis salinan terbaca</translation>
  </message>
  <message>
   <source>{count} unused pictures removed, {size}.</source>
   <translation>{count} gambar tak terpakai dihapus, {size}.</translation>
  </message>
 </context>
 <context>
  <name>ComputerSection</name>
  <message>
   <source>As the computer</source>
   <translation>Seperti komputer</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Gelap</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Bahasa jendela</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Terang</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>Terang atau gelap</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Ukuran teks</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Komputer ini</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>All changes are saved at once</source>
   <translation>Semua perubahan langsung disimpan</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Pengaturan</translation>
  </message>
 </context>
 <context>
  <name>UnitsSection</name>
  <message>
   <source>Aneuk Jamee</source>
   <translation>Aneuk Jamee</translation>
  </message>
  <message>
   <source>Banda Aceh</source>
   <translation>Banda Aceh</translation>
  </message>
  <message>
   <source>CGSE</source>
   <translation>CGSE</translation>
  </message>
  <message>
   <source>Central Bank of Myanmar coin</source>
   <translation>koin Bank Sentral Myanmar</translation>
  </message>
  <message>
   <source>Jambi</source>
   <translation>Jambi</translation>
  </message>
  <message>
   <source>Lao Gem and Jewelry Traders' Association</source>
   <translation>Asosiasi Pedagang Permata dan Perhiasan Laos</translation>
  </message>
  <message>
   <source>Local weights</source>
   <translation>Berat setempat</translation>
  </message>
  <message>
   <source>Myanmar Gold Entrepreneurs Association</source>
   <translation>Asosiasi Pengusaha Emas Myanmar</translation>
  </message>
  <message>
   <source>No usual weight: 2.5 to 4 g are printed, in Palembang 6.7 g</source>
   <translation>Tidak ada berat lazim: tertulis 2,5 sampai 4 g, di Palembang 6,7 g</translation>
  </message>
  <message>
   <source>North Aceh, Bireuen</source>
   <translation>Aceh Utara, Bireuen</translation>
  </message>
  <message>
   <source>Others count {others}</source>
   <translation>Yang lain menghitung {others}</translation>
  </message>
  <message>
   <source>Saving the settings</source>
   <translation>Menyimpan pengaturan</translation>
  </message>
  <message>
   <source>Settings saved.</source>
   <translation>Pengaturan disimpan.</translation>
  </message>
  <message>
   <source>Show all {count} units</source>
   <translation>Lihat semua {count} satuan</translation>
  </message>
  <message>
   <source>Show fewer units</source>
   <translation>Lihat lebih sedikit satuan</translation>
  </message>
  <message>
   <source>Some weights differ from town to town. Type your own grams; empty takes what is usual.</source>
   <translation>Sebagian berat berbeda di tiap kota. Ketik gram Anda sendiri; kosong memakai yang biasa.</translation>
  </message>
  <message>
   <source>Thai bars</source>
   <translation>emas batangan Thailand</translation>
  </message>
  <message>
   <source>Thai worked gold</source>
   <translation>emas perhiasan Thailand</translation>
  </message>
  <message>
   <source>Usual: {grams} g ({source})</source>
   <translation>Biasanya: {grams} g ({source})</translation>
  </message>
  <message>
   <source>bar dealers</source>
   <translation>pedagang emas batangan</translation>
  </message>
  <message>
   <source>bullion trade</source>
   <translation>perdagangan emas batangan</translation>
  </message>
  <message>
   <source>old Malay</source>
   <translation>Melayu lama</translation>
  </message>
  <message>
   <source>popular pages</source>
   <translation>halaman umum</translation>
  </message>
  <message>
   <source>worked gold</source>
   <translation>emas perhiasan</translation>
  </message>
 </context>
 <context>
  <name>WorkshopForm</name>
  <message>
   <source>A piece can have its own rule; these are for all others.</source>
   <translation>Sebuah perhiasan bisa punya aturan sendiri; ini untuk yang lainnya.</translation>
  </message>
  <message>
   <source>A price is old after</source>
   <translation>Harga dianggap lama setelah</translation>
  </message>
  <message>
   <source>And too old after</source>
   <translation>Dan terlalu lama setelah</translation>
  </message>
  <message>
   <source>As 1 for whole baht; 0 takes the smallest coin.</source>
   <translation>Misalnya 1 untuk baht bulat; 0 memakai satuan terkecil.</translation>
  </message>
  <message>
   <source>Catalogs and the maker page take these words.</source>
   <translation>Katalog dan halaman pembuat memakai kata-kata ini.</translation>
  </message>
  <message>
   <source>Codes begin with</source>
   <translation>Kode diawali</translation>
  </message>
  <message>
   <source>Grams alone</source>
   <translation>Gram saja</translation>
  </message>
  <message>
   <source>How buyers reach you</source>
   <translation>Cara pembeli menghubungi Anda</translation>
  </message>
  <message>
   <source>How you count</source>
   <translation>Cara Anda menghitung</translation>
  </message>
  <message>
   <source>How you price</source>
   <translation>Cara Anda menetapkan harga</translation>
  </message>
  <message>
   <source>Languages of names and stories</source>
   <translation>Bahasa nama dan cerita</translation>
  </message>
  <message>
   <source>Local weight beside grams</source>
   <translation>Berat setempat di samping gram</translation>
  </message>
  <message>
   <source>Maker or designer</source>
   <translation>Pengrajin atau perancang</translation>
  </message>
  <message>
   <source>Metal is weighed out in these steps; 0 counts exactly.</source>
   <translation>Logam ditimbang dengan langkah ini; 0 dihitung tepat.</translation>
  </message>
  <message>
   <source>Money you count in</source>
   <translation>Mata uang yang dipakai</translation>
  </message>
  <message>
   <source>Name of the workshop</source>
   <translation>Nama bengkel</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Tempat</translation>
  </message>
  <message>
   <source>Prices you typed keep their own currency. Costs are worked out anew with your exchange rates, and rounded as is usual in that money.</source>
   <translation>Harga yang Anda ketik tetap dalam mata uangnya sendiri. Biaya dihitung ulang dengan kurs Anda, dan dibulatkan seperti lazimnya dalam mata uang itu.</translation>
  </message>
  <message>
   <source>Ring sizes shown</source>
   <translation>Ukuran cincin yang ditampilkan</translation>
  </message>
  <message>
   <source>Round amounts on a cost sheet to</source>
   <translation>Bulatkan jumlah lembar biaya ke</translation>
  </message>
  <message>
   <source>Saving the settings</source>
   <translation>Menyimpan pengaturan</translation>
  </message>
  <message>
   <source>Settings saved.</source>
   <translation>Pengaturan disimpan.</translation>
  </message>
  <message>
   <source>The first of them</source>
   <translation>Bahasa pertama</translation>
  </message>
  <message>
   <source>The workshop</source>
   <translation>Bengkel</translation>
  </message>
  <message>
   <source>Type a number.</source>
   <translation>Ketik angka.</translation>
  </message>
  <message>
   <source>Type fewer days than {days}.</source>
   <translation>Ketik kurang dari {days} hari.</translation>
  </message>
  <message>
   <source>Type more days than {days}.</source>
   <translation>Ketik lebih dari {days} hari.</translation>
  </message>
  <message>
   <source>Usual casting loss</source>
   <translation>Susut cor biasanya</translation>
  </message>
  <message>
   <source>Your scale shows steps of</source>
   <translation>Langkah timbangan Anda</translation>
  </message>
  <message>
   <source>days</source>
   <translation>hari</translation>
  </message>
  <message>
   <source>{codes} has no exchange rate yet: what is priced in it shows as missing. Type it in Rates.</source>
   <translation>{codes} belum punya kurs: harga dalam mata uang itu tampak belum ada. Ketik di Harga.</translation>
  </message>
 </context>
</TS>
