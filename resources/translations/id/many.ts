<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>CompareDialog</name>
  <message>
   <source>Alloy</source>
   <translation>Paduan</translation>
  </message>
  <message>
   <source>Bench hours</source>
   <translation>Jam kerja</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Tutup</translation>
  </message>
  <message>
   <source>Margin</source>
   <translation>Margin</translation>
  </message>
  <message>
   <source>Metal price of</source>
   <translation>Harga logam tanggal</translation>
  </message>
  <message>
   <source>Metal weight</source>
   <translation>Berat logam</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>Belum ada</translation>
  </message>
  <message>
   <source>Piece</source>
   <translation>Perhiasan</translation>
  </message>
  <message>
   <source>Profit per bench hour</source>
   <translation>Laba per jam kerja</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Berdampingan</translation>
  </message>
  <message>
   <source>Stones set</source>
   <translation>Batu terpasang</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Judul</translation>
  </message>
  <message>
   <source>{count} pc, {carats} ct</source>
   <translation>{count} buah, {carats} ct</translation>
  </message>
  <message>
   <source>{day}, old</source>
   <translation>{day}, lama</translation>
  </message>
  <message>
   <source>{day}, too old</source>
   <translation>{day}, terlalu lama</translation>
  </message>
 </context>
 <context>
  <name>EditDialog</name>
  <message>
   <source>1 piece changed.</source>
   <translation>1 perhiasan diubah.</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Sesudah</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Sebelum</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Change 1 piece</source>
   <translation>Ubah 1 perhiasan</translation>
  </message>
  <message>
   <source>Change {count} pieces</source>
   <translation>Ubah {count} perhiasan</translation>
  </message>
  <message>
   <source>Change {count} pieces together</source>
   <translation>Ubah {count} perhiasan bersama</translation>
  </message>
  <message>
   <source>Changing the pieces</source>
   <translation>Mengubah perhiasan</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Pilih</translation>
  </message>
  <message>
   <source>Choose what shall change. Nothing happens before you press the button below.</source>
   <translation>Pilih apa yang diubah. Belum ada yang terjadi sebelum Anda menekan tombol di bawah.</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Kode</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Cara</translation>
  </message>
  <message>
   <source>Looking at the pieces</source>
   <translation>Memeriksa perhiasan</translation>
  </message>
  <message>
   <source>New value</source>
   <translation>Nilai baru</translation>
  </message>
  <message>
   <source>Piece</source>
   <translation>Perhiasan</translation>
  </message>
  <message>
   <source>Pieces before and after</source>
   <translation>Perhiasan sebelum dan sesudah</translation>
  </message>
  <message>
   <source>Price now</source>
   <translation>Harga kini</translation>
  </message>
  <message>
   <source>Price then</source>
   <translation>Harga nanti</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>Yang berubah</translation>
  </message>
  <message>
   <source>Which lines</source>
   <translation>Baris mana</translation>
  </message>
  <message>
   <source>add</source>
   <translation>tambah</translation>
  </message>
  <message>
   <source>set to just these</source>
   <translation>ganti dengan ini saja</translation>
  </message>
  <message>
   <source>stays</source>
   <translation>tetap</translation>
  </message>
  <message>
   <source>take away</source>
   <translation>hapus</translation>
  </message>
  <message>
   <source>{changed} of {count} pieces change, {moved} of them in price.</source>
   <translation>{changed} dari {count} perhiasan berubah, {moved} di antaranya harganya.</translation>
  </message>
  <message>
   <source>{count} pieces changed.</source>
   <translation>{count} perhiasan diubah.</translation>
  </message>
 </context>
 <context>
  <name>EditWords</name>
  <message>
   <source>+10 %, or 180</source>
   <translation>+10 %, atau 180</translation>
  </message>
  <message>
   <source>+10 %, −5, or 30</source>
   <translation>+10 %, −5, atau 30</translation>
  </message>
  <message>
   <source>+5 %, or 12.50 THB</source>
   <translation>+5 %, atau 12,50 THB</translation>
  </message>
  <message>
   <source>2.2</source>
   <translation>2,2</translation>
  </message>
  <message>
   <source>45, or +5; workshop for none of its own</source>
   <translation>45, atau +5; bengkel agar mengikuti bengkel</translation>
  </message>
  <message>
   <source>50</source>
   <translation>50</translation>
  </message>
  <message>
   <source>6, or +1</source>
   <translation>6, atau +1</translation>
  </message>
  <message>
   <source>80, or +10; workshop for none of its own</source>
   <translation>80, atau +10; bengkel agar mengikuti bengkel</translation>
  </message>
  <message>
   <source>Alloy, weight follows the density</source>
   <translation>Paduan, berat mengikuti massa jenis</translation>
  </message>
  <message>
   <source>Alloy, weight stays</source>
   <translation>Paduan, berat tetap</translation>
  </message>
  <message>
   <source>Batch quantity</source>
   <translation>Jumlah per batch</translation>
  </message>
  <message>
   <source>Collection</source>
   <translation>Koleksi</translation>
  </message>
  <message>
   <source>Ear wire</source>
   <translation>Kawat anting</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Penyelesaian</translation>
  </message>
  <message>
   <source>Hong Kong 2027</source>
   <translation>Hong Kong 2027</translation>
  </message>
  <message>
   <source>Labour rate typed on the piece</source>
   <translation>Upah yang diketik pada perhiasan</translation>
  </message>
  <message>
   <source>Metal loss</source>
   <translation>Susut logam</translation>
  </message>
  <message>
   <source>Minutes at the bench</source>
   <translation>Menit kerja</translation>
  </message>
  <message>
   <source>Name of a finding</source>
   <translation>Nama komponen</translation>
  </message>
  <message>
   <source>Name of a stone</source>
   <translation>Nama batu</translation>
  </message>
  <message>
   <source>Nature of stones</source>
   <translation>Jenis asal batu</translation>
  </message>
  <message>
   <source>Origin of lines</source>
   <translation>Asal baris</translation>
  </message>
  <message>
   <source>Price by margin</source>
   <translation>Harga menurut margin</translation>
  </message>
  <message>
   <source>Price by markup</source>
   <translation>Harga menurut markup</translation>
  </message>
  <message>
   <source>Price of a finding</source>
   <translation>Harga komponen</translation>
  </message>
  <message>
   <source>Retail factor</source>
   <translation>Faktor eceran</translation>
  </message>
  <message>
   <source>Spinel</source>
   <translation>Spinel</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Label</translation>
  </message>
  <message>
   <source>Techniques</source>
   <translation>Teknik</translation>
  </message>
  <message>
   <source>Treatment of stones</source>
   <translation>Perlakuan batu</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Jenis</translation>
  </message>
  <message>
   <source>Weight of small diamonds</source>
   <translation>Berat berlian kecil</translation>
  </message>
  <message>
   <source>all of them</source>
   <translation>semuanya</translation>
  </message>
  <message>
   <source>by the sieve chart, where it is estimated too light</source>
   <translation>menurut tabel ayakan, bila perkiraannya terlalu ringan</translation>
  </message>
  <message>
   <source>heated</source>
   <translation>dipanaskan</translation>
  </message>
  <message>
   <source>high polish</source>
   <translation>poles mengilap</translation>
  </message>
  <message>
   <source>lost-wax casting</source>
   <translation>cor lilin hilang</translation>
  </message>
  <message>
   <source>not in the price</source>
   <translation>di luar harga</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>belum diketahui</translation>
  </message>
  <message>
   <source>not originating</source>
   <translation>bukan asal</translation>
  </message>
  <message>
   <source>originating</source>
   <translation>asal</translation>
  </message>
  <message>
   <source>other, up to the port</source>
   <translation>biaya lain sampai pelabuhan</translation>
  </message>
  <message>
   <source>wedding, export</source>
   <translation>pernikahan, ekspor</translation>
  </message>
 </context>
 <context>
  <name>FigureDialog</name>
  <message>
   <source>CSV tables (*.csv)</source>
   <translation>Tabel CSV (*.csv)</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Salin</translation>
  </message>
  <message>
   <source>Copy the table</source>
   <translation>Salin tabel</translation>
  </message>
  <message>
   <source>Save as CSV</source>
   <translation>Simpan sebagai CSV</translation>
  </message>
  <message>
   <source>Save the table</source>
   <translation>Simpan tabel</translation>
  </message>
  <message>
   <source>Save the table for a spreadsheet</source>
   <translation>Simpan tabel untuk spreadsheet</translation>
  </message>
  <message>
   <source>{file} saved</source>
   <translation>{file} disimpan</translation>
  </message>
 </context>
 <context>
  <name>MovedDialog</name>
  <message>
   <source>All</source>
   <translation>Semua</translation>
  </message>
  <message>
   <source>At its price until now 1 piece falls below its target margin.</source>
   <translation>Dengan harga sampai kini, 1 perhiasan turun di bawah target marginnya.</translation>
  </message>
  <message>
   <source>At the prices until now every piece keeps its target margin.</source>
   <translation>Dengan harga sampai kini, setiap perhiasan tetap pada target marginnya.</translation>
  </message>
  <message>
   <source>At their prices until now {count} pieces fall below their target margin.</source>
   <translation>Dengan harga sampai kini, {count} perhiasan turun di bawah target marginnya.</translation>
  </message>
  <message>
   <source>Below target: {count}</source>
   <translation>Di bawah target: {count}</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Tutup</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Kode</translation>
  </message>
  <message>
   <source>Cost before</source>
   <translation>Biaya semula</translation>
  </message>
  <message>
   <source>Cost now</source>
   <translation>Biaya kini</translation>
  </message>
  <message>
   <source>Looking up who moved</source>
   <translation>Mencari yang berubah</translation>
  </message>
  <message>
   <source>Margin before</source>
   <translation>Margin semula</translation>
  </message>
  <message>
   <source>Margin now</source>
   <translation>Margin kini</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>Berubah</translation>
  </message>
  <message>
   <source>New price</source>
   <translation>Harga baru</translation>
  </message>
  <message>
   <source>Old price</source>
   <translation>Harga lama</translation>
  </message>
  <message>
   <source>Piece</source>
   <translation>Perhiasan</translation>
  </message>
  <message>
   <source>Pieces shown</source>
   <translation>Perhiasan yang tampil</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Target</translation>
  </message>
  <message>
   <source>Who moved</source>
   <translation>Siapa yang berubah</translation>
  </message>
 </context>
</TS>
