<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>GiveDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Choose the file</source>
   <translation>Pilih berkasnya</translation>
  </message>
  <message>
   <source>Clean pictures</source>
   <translation>Gambar bersih</translation>
  </message>
  <message>
   <source>Give 1 piece to another laptop</source>
   <translation>Berikan 1 perhiasan ke laptop lain</translation>
  </message>
  <message>
   <source>Give {count} pieces to another laptop</source>
   <translation>Berikan {count} perhiasan ke laptop lain</translation>
  </message>
  <message>
   <source>How pictures go</source>
   <translation>Cara gambar dikirim</translation>
  </message>
  <message>
   <source>Just as they came from phone and camera, with position, owner and camera. For a laptop of your own.</source>
   <translation>Apa adanya dari ponsel dan kamera, dengan lokasi, pemilik, dan kamera. Untuk laptop Anda sendiri.</translation>
  </message>
  <message>
   <source>They go into one file, with their pictures, costs and texts.</source>
   <translation>Semuanya masuk ke satu berkas, beserta gambar, biaya, dan teksnya.</translation>
  </message>
  <message>
   <source>Untouched originals</source>
   <translation>Berkas asli apa adanya</translation>
  </message>
  <message>
   <source>Without position, owner and camera; not a pixel changes. Pieces that come back are known again.</source>
   <translation>Tanpa lokasi, pemilik, dan kamera; tidak satu piksel pun berubah. Perhiasan yang kembali dikenali lagi.</translation>
  </message>
 </context>
 <context>
  <name>ShareController</name>
  <message>
   <source>1 piece is in {file}.</source>
   <translation>1 perhiasan ada di {file}.</translation>
  </message>
  <message>
   <source>Bring pieces in from another laptop</source>
   <translation>Bawa masuk perhiasan dari laptop lain</translation>
  </message>
  <message>
   <source>Bringing pieces in</source>
   <translation>Membawa masuk perhiasan</translation>
  </message>
  <message>
   <source>Give pieces to another laptop</source>
   <translation>Berikan perhiasan ke laptop lain</translation>
  </message>
  <message>
   <source>Giving pieces</source>
   <translation>Memberikan perhiasan</translation>
  </message>
  <message>
   <source>If you stop it, no half-written file stays behind.</source>
   <translation>Jika dihentikan, tidak ada berkas setengah jadi yang tertinggal.</translation>
  </message>
  <message>
   <source>Looking into {file}</source>
   <translation>Melihat isi {file}</translation>
  </message>
  <message>
   <source>Nothing was brought in.</source>
   <translation>Tidak ada yang dibawa masuk.</translation>
  </message>
  <message>
   <source>Pieces for another laptop</source>
   <translation>Perhiasan untuk laptop lain</translation>
  </message>
  <message>
   <source>{added} pieces added, {replaced} brought up to date</source>
   <translation>{added} perhiasan ditambahkan, {replaced} diperbarui</translation>
  </message>
  <message>
   <source>{count} of the pictures as JPEG, to free them of notes.</source>
   <translation>{count} gambar dikirim sebagai JPEG agar bebas dari catatan.</translation>
  </message>
  <message>
   <source>{count} pieces are in {file}.</source>
   <translation>{count} perhiasan ada di {file}.</translation>
  </message>
 </context>
 <context>
  <name>Sharing</name>
  <message>
   <source>Add it</source>
   <translation>Tambahkan</translation>
  </message>
  <message>
   <source>Changed here</source>
   <translation>Diubah di sini</translation>
  </message>
  <message>
   <source>Changed on both</source>
   <translation>Diubah di keduanya</translation>
  </message>
  <message>
   <source>Changed there</source>
   <translation>Diubah di sana</translation>
  </message>
  <message>
   <source>Differs in {what}.</source>
   <translation>Berbeda pada {what}.</translation>
  </message>
  <message>
   <source>Its code is taken here; it becomes {code}.</source>
   <translation>Kodenya sudah dipakai di sini; menjadi {code}.</translation>
  </message>
  <message>
   <source>Keep both</source>
   <translation>Simpan keduanya</translation>
  </message>
  <message>
   <source>Keep ours</source>
   <translation>Milik kita tetap</translation>
  </message>
  <message>
   <source>Leave it out</source>
   <translation>Tinggalkan</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Baru</translation>
  </message>
  <message>
   <source>Pictures: {count}.</source>
   <translation>Gambar: {count}.</translation>
  </message>
  <message>
   <source>Take theirs</source>
   <translation>Ambil milik mereka</translation>
  </message>
  <message>
   <source>The same</source>
   <translation>Sama</translation>
  </message>
  <message>
   <source>Theirs of {there}, yours of {here}.</source>
   <translation>Milik mereka {there}, milik Anda {here}.</translation>
  </message>
  <message>
   <source>Yours is in the Trash.</source>
   <translation>Milik Anda ada di Sampah.</translation>
  </message>
  <message>
   <source>facts</source>
   <translation>data</translation>
  </message>
  <message>
   <source>other details</source>
   <translation>rincian lain</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>gambar</translation>
  </message>
  <message>
   <source>pictures as the camera made them</source>
   <translation>gambar asli dari kamera</translation>
  </message>
  <message>
   <source>tags and techniques</source>
   <translation>label dan teknik</translation>
  </message>
  <message>
   <source>titles and texts</source>
   <translation>judul dan teks</translation>
  </message>
 </context>
 <context>
  <name>TakeDialog</name>
  <message>
   <source>Also take {count} rates that are not here</source>
   <translation>Ambil juga {count} tarif yang belum ada di sini</translation>
  </message>
  <message>
   <source>Bring in</source>
   <translation>Bawa masuk</translation>
  </message>
  <message>
   <source>Bring pieces in from {file}</source>
   <translation>Bawa masuk perhiasan dari {file}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Tutup</translation>
  </message>
  <message>
   <source>From {workshop}, {when}.</source>
   <translation>Dari {workshop}, {when}.</translation>
  </message>
  <message>
   <source>From {workshop}.</source>
   <translation>Dari {workshop}.</translation>
  </message>
  <message>
   <source>Keep all of ours</source>
   <translation>Pertahankan semua milik kita</translation>
  </message>
  <message>
   <source>New: {new}. Not the same as here: {differ}. The same: {same}.</source>
   <translation>Baru: {new}. Tidak sama dengan di sini: {differ}. Sama: {same}.</translation>
  </message>
  <message>
   <source>Pieces that differ</source>
   <translation>Perhiasan yang berbeda</translation>
  </message>
  <message>
   <source>Show more pieces</source>
   <translation>Tampilkan perhiasan lain</translation>
  </message>
  <message>
   <source>Take all of theirs</source>
   <translation>Ambil semua milik mereka</translation>
  </message>
  <message>
   <source>Undo takes everything back.</source>
   <translation>Urungkan mengembalikan semuanya.</translation>
  </message>
  <message>
   <source>What becomes of {code}</source>
   <translation>Yang terjadi dengan {code}</translation>
  </message>
 </context>
</TS>
