<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>ChainItem</name>
  <message>
   <source>1 note</source>
   <translation>1 catatan</translation>
  </message>
  <message>
   <source>{count} notes</source>
   <translation>{count} catatan</translation>
  </message>
 </context>
 <context>
  <name>CompareView</name>
  <message>
   <source>Two pictures compared</source>
   <translation>Dua gambar dibandingkan</translation>
  </message>
 </context>
 <context>
  <name>Lineage</name>
  <message>
   <source>First picture</source>
   <translation>Gambar pertama</translation>
  </message>
  <message>
   <source>From sketch to photo</source>
   <translation>Dari sketsa ke foto</translation>
  </message>
  <message>
   <source>How much of the second picture shines through</source>
   <translation>Seberapa tembus gambar kedua</translation>
  </message>
  <message>
   <source>How to compare</source>
   <translation>Cara membandingkan</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Perbesar</translation>
  </message>
  <message>
   <source>Note saved.</source>
   <translation>Catatan disimpan.</translation>
  </message>
  <message>
   <source>One over the other</source>
   <translation>Bertumpuk</translation>
  </message>
  <message>
   <source>Saving the note</source>
   <translation>Menyimpan catatan</translation>
  </message>
  <message>
   <source>Second picture</source>
   <translation>Gambar kedua</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Berdampingan</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Perkecil</translation>
  </message>
  <message>
   <source>Swap the pictures</source>
   <translation>Tukar gambar</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Urungkan</translation>
  </message>
 </context>
 <context>
  <name>NotesPanel</name>
  <message>
   <source>Add note</source>
   <translation>Tambah catatan</translation>
  </message>
  <message>
   <source>New note</source>
   <translation>Catatan baru</translation>
  </message>
  <message>
   <source>Notes: {kind}</source>
   <translation>Catatan: {kind}</translation>
  </message>
  <message>
   <source>Nothing was written down about this picture yet.</source>
   <translation>Belum ada catatan tentang gambar ini.</translation>
  </message>
  <message>
   <source>What shall be changed, who said so</source>
   <translation>Apa yang perlu diubah, siapa yang meminta</translation>
  </message>
 </context>
</TS>
