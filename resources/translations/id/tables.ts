<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>PiecesDialog</name>
  <message>
   <source>, 1 picture</source>
   <translation>, 1 gambar</translation>
  </message>
  <message>
   <source>, {count} pictures</source>
   <translation>, {count} gambar</translation>
  </message>
  <message>
   <source>1 piece brought in.</source>
   <translation>1 perhiasan dibawa masuk.</translation>
  </message>
  <message>
   <source>Bring in 1 piece</source>
   <translation>Bawa masuk 1 perhiasan</translation>
  </message>
  <message>
   <source>Bring in {count} pieces</source>
   <translation>Bawa masuk {count} perhiasan</translation>
  </message>
  <message>
   <source>Bring pieces in from {file}</source>
   <translation>Bawa masuk perhiasan dari {file}</translation>
  </message>
  <message>
   <source>Bringing pieces in</source>
   <translation>Membawa masuk perhiasan</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Kode</translation>
  </message>
  <message>
   <source>Columns left out: {names}.</source>
   <translation>Kolom yang ditinggalkan: {names}.</translation>
  </message>
  <message>
   <source>Metal weight</source>
   <translation>Berat logam</translation>
  </message>
  <message>
   <source>Nothing that is here already is changed, and Undo takes everything back.</source>
   <translation>Yang sudah ada di sini tidak diubah, dan Urungkan mengembalikan semuanya.</translation>
  </message>
  <message>
   <source>Price, for the notes</source>
   <translation>Harga, untuk catatan</translation>
  </message>
  <message>
   <source>Reading the table</source>
   <translation>Membaca tabel</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Baris</translation>
  </message>
  <message>
   <source>Rows of the table</source>
   <translation>Baris tabel</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Judul</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>Yang terjadi</translation>
  </message>
  <message>
   <source>new: {type}</source>
   <translation>baru: {type}</translation>
  </message>
  <message>
   <source>{accepted} rows become pieces, {duplicate} are here already, {refused} cannot be taken.</source>
   <translation>{accepted} baris menjadi perhiasan, {duplicate} sudah ada di sini, {refused} tidak bisa diambil.</translation>
  </message>
  <message>
   <source>{count} pieces brought in.</source>
   <translation>{count} perhiasan dibawa masuk.</translation>
  </message>
 </context>
</TS>
