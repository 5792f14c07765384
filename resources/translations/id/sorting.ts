<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>LookalikesDialog</name>
  <message>
   <source>Close</source>
   <translation>Tutup</translation>
  </message>
  <message>
   <source>Keep the larger of all</source>
   <translation>Simpan semua yang lebih besar</translation>
  </message>
  <message>
   <source>Looking for pictures that show the same</source>
   <translation>Mencari gambar yang sama</translation>
  </message>
  <message>
   <source>Moving to Trash</source>
   <translation>Memindahkan ke Sampah</translation>
  </message>
  <message>
   <source>No two pictures show the same.</source>
   <translation>Tidak ada dua gambar yang sama.</translation>
  </message>
  <message>
   <source>Pictures that show the same</source>
   <translation>Gambar yang sama</translation>
  </message>
  <message>
   <source>Re-saved, shrunk, sent through a chat or turned. The larger one stands left.</source>
   <translation>Disimpan ulang, diperkecil, dikirim lewat obrolan, atau diputar. Yang lebih besar ada di kiri.</translation>
  </message>
  <message>
   <source>Show {count} more</source>
   <translation>Tampilkan {count} lagi</translation>
  </message>
  <message>
   <source>Two pictures show the same</source>
   <translation>Dua gambar memperlihatkan hal yang sama</translation>
  </message>
  <message>
   <source>{count} smaller pictures moved to Trash.</source>
   <translation>{count} gambar yang lebih kecil dipindahkan ke Sampah.</translation>
  </message>
  <message>
   <source>{count} times two pictures show the same</source>
   <translation>{count} pasang gambar memperlihatkan hal yang sama</translation>
  </message>
  <message>
   <source>{name} moved to Trash.</source>
   <translation>{name} dipindahkan ke Sampah.</translation>
  </message>
 </context>
 <context>
  <name>PairRow</name>
  <message>
   <source>Keep both</source>
   <translation>Simpan keduanya</translation>
  </message>
  <message>
   <source>Keep the larger</source>
   <translation>Simpan yang besar</translation>
  </message>
  <message>
   <source>Two pieces use them, so both stay.</source>
   <translation>Dua perhiasan memakainya, jadi keduanya tetap.</translation>
  </message>
 </context>
 <context>
  <name>PlanDelegate</name>
  <message>
   <source>Looks like {name}</source>
   <translation>Mirip {name}</translation>
  </message>
 </context>
 <context>
  <name>PlanDialog</name>
  <message>
   <source>Before these pictures come in</source>
   <translation>Sebelum gambar ini masuk</translation>
  </message>
  <message>
   <source>Bring in 1 picture</source>
   <translation>Masukkan 1 gambar</translation>
  </message>
  <message>
   <source>Bring in {count} pictures</source>
   <translation>Masukkan {count} gambar</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Cannot be read: {count}</source>
   <translation>Tidak dapat dibaca: {count}</translation>
  </message>
  <message>
   <source>Files that would come in</source>
   <translation>Berkas yang akan masuk</translation>
  </message>
  <message>
   <source>For pieces that are here: {count}</source>
   <translation>Untuk perhiasan yang sudah ada: {count}</translation>
  </message>
  <message>
   <source>For the Inbox: {count}</source>
   <translation>Untuk Kotak masuk: {count}</translation>
  </message>
  <message>
   <source>Here already: {count}</source>
   <translation>Sudah ada: {count}</translation>
  </message>
  <message>
   <source>Look like others: {count}</source>
   <translation>Mirip gambar lain: {count}</translation>
  </message>
  <message>
   <source>New pieces: {count}</source>
   <translation>Perhiasan baru: {count}</translation>
  </message>
  <message>
   <source>Nothing is written yet.</source>
   <translation>Belum ada yang disimpan.</translation>
  </message>
 </context>
 <context>
  <name>PlanModel</name>
  <message>
   <source>Inbox</source>
   <translation>Kotak masuk</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Tidak diikutkan</translation>
  </message>
  <message>
   <source>New piece: {name}</source>
   <translation>Perhiasan baru: {name}</translation>
  </message>
  <message>
   <source>Takes the place of the picture that is here</source>
   <translation>Menggantikan gambar yang sudah ada</translation>
  </message>
 </context>
 <context>
  <name>PlanSide</name>
  <message>
   <source>Both</source>
   <translation>Keduanya</translation>
  </message>
  <message>
   <source>Both show the same. The left one is new.</source>
   <translation>Keduanya sama. Yang kiri baru.</translation>
  </message>
  <message>
   <source>Bring in</source>
   <translation>Ikutkan</translation>
  </message>
  <message>
   <source>Choose one or more files</source>
   <translation>Pilih satu berkas atau lebih</translation>
  </message>
  <message>
   <source>Code or name, then Enter</source>
   <translation>Kode atau nama, lalu Enter</translation>
  </message>
  <message>
   <source>Give to a piece</source>
   <translation>Berikan ke perhiasan</translation>
  </message>
  <message>
   <source>Inbox</source>
   <translation>Kotak masuk</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Lewati</translation>
  </message>
  <message>
   <source>Make a new piece</source>
   <translation>Buat perhiasan baru</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Ganti</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>Menampilkan</translation>
  </message>
  <message>
   <source>The new picture</source>
   <translation>Gambar baru</translation>
  </message>
  <message>
   <source>The picture it looks like</source>
   <translation>Gambar yang mirip</translation>
  </message>
  <message>
   <source>What becomes of a picture that is like another</source>
   <translation>Nasib gambar yang mirip gambar lain</translation>
  </message>
  <message>
   <source>{count} files chosen</source>
   <translation>{count} berkas dipilih</translation>
  </message>
 </context>
</TS>
