<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>ComputerSection</name>
  <message>
   <source>As the computer</source>
   <translation>Seperti komputer</translation>
  </message>
  <message>
   <source>Backups are kept in {folder}.</source>
   <translation>Cadangan disimpan di {folder}.</translation>
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
   <source>Make a backup now</source>
   <translation>Buat cadangan sekarang</translation>
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
   <source>Always down</source>
   <translation>Selalu ke bawah</translation>
  </message>
  <message>
   <source>Always up</source>
   <translation>Selalu ke atas</translation>
  </message>
  <message>
   <source>And too old after</source>
   <translation>Dan terlalu lama setelah</translation>
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
   <source>Margin</source>
   <translation>Margin</translation>
  </message>
  <message>
   <source>Markup</source>
   <translation>Tambahan</translation>
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
   <source>Percent</source>
   <translation>Persen</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Tempat</translation>
  </message>
  <message>
   <source>Retail is wholesale times</source>
   <translation>Eceran adalah grosir kali</translation>
  </message>
  <message>
   <source>Ring sizes shown</source>
   <translation>Ukuran cincin yang ditampilkan</translation>
  </message>
  <message>
   <source>Round prices to</source>
   <translation>Bulatkan harga ke</translation>
  </message>
  <message>
   <source>Rounding</source>
   <translation>Pembulatan</translation>
  </message>
  <message>
   <source>Saving the settings</source>
   <translation>Menyimpan pengaturan</translation>
  </message>
  <message>
   <source>The workshop</source>
   <translation>Bengkel</translation>
  </message>
  <message>
   <source>To the nearest</source>
   <translation>Ke yang terdekat</translation>
  </message>
  <message>
   <source>Type a number.</source>
   <translation>Ketik angka.</translation>
  </message>
  <message>
   <source>Usual casting loss</source>
   <translation>Susut cor biasanya</translation>
  </message>
  <message>
   <source>Wholesale price by</source>
   <translation>Harga grosir dengan</translation>
  </message>
  <message>
   <source>days</source>
   <translation>hari</translation>
  </message>
 </context>
</TS>
