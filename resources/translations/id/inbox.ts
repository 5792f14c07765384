<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>InboxPage</name>
  <message>
   <source>Add a folder</source>
   <translation>Tambah satu folder</translation>
  </message>
  <message>
   <source>Add photos</source>
   <translation>Tambah foto</translation>
  </message>
  <message>
   <source>Drop photos and sketches here. They wait until you give them to a piece.</source>
   <translation>Letakkan foto dan sketsa di sini. Semuanya menunggu sampai Anda berikan ke perhiasan.</translation>
  </message>
  <message>
   <source>Every picture has its piece</source>
   <translation>Setiap gambar sudah punya perhiasannya</translation>
  </message>
  <message>
   <source>Inbox</source>
   <translation>Kotak masuk</translation>
  </message>
  <message>
   <source>No picture is in the Trash</source>
   <translation>Tidak ada gambar di Sampah</translation>
  </message>
  <message>
   <source>Pictures that you move to Trash wait here, those of pieces too.</source>
   <translation>Gambar yang Anda pindahkan ke Sampah menunggu di sini, juga milik perhiasan.</translation>
  </message>
  <message>
   <source>Pictures without a piece</source>
   <translation>Gambar tanpa perhiasan</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>Sampah</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Menunggu</translation>
  </message>
  <message>
   <source>Waiting pictures or those in the Trash</source>
   <translation>Gambar yang menunggu atau yang di Sampah</translation>
  </message>
  <message>
   <source>a folder of photos</source>
   <translation>satu folder foto</translation>
  </message>
  <message>
   <source>or bring in</source>
   <translation>atau masukkan</translation>
  </message>
 </context>
 <context>
  <name>InboxSide</name>
  <message>
   <source>1 picture deleted</source>
   <translation>1 gambar dihapus</translation>
  </message>
  <message>
   <source>1 picture given to {code}</source>
   <translation>1 gambar diberikan ke {code}</translation>
  </message>
  <message>
   <source>1 picture moved to Trash</source>
   <translation>1 gambar dipindahkan ke Sampah</translation>
  </message>
  <message>
   <source>1 picture taken out of Trash</source>
   <translation>1 gambar dikeluarkan dari Sampah</translation>
  </message>
  <message>
   <source>All of them go to the same piece.</source>
   <translation>Semuanya masuk ke perhiasan yang sama.</translation>
  </message>
  <message>
   <source>Choose one or more. Ctrl and Shift choose several.</source>
   <translation>Pilih satu atau lebih. Ctrl dan Shift memilih beberapa.</translation>
  </message>
  <message>
   <source>Delete 1 picture for ever</source>
   <translation>Hapus 1 gambar selamanya</translation>
  </message>
  <message>
   <source>Delete for ever</source>
   <translation>Hapus selamanya</translation>
  </message>
  <message>
   <source>Delete {count} pictures for ever</source>
   <translation>Hapus {count} gambar selamanya</translation>
  </message>
  <message>
   <source>Edit image</source>
   <translation>Sunting gambar</translation>
  </message>
  <message>
   <source>Give to a piece</source>
   <translation>Berikan ke perhiasan</translation>
  </message>
  <message>
   <source>Making pieces</source>
   <translation>Membuat perhiasan</translation>
  </message>
  <message>
   <source>Move to Trash</source>
   <translation>Pindahkan ke Sampah</translation>
  </message>
  <message>
   <source>Moving pictures</source>
   <translation>Memindahkan gambar</translation>
  </message>
  <message>
   <source>Moving to Trash</source>
   <translation>Memindahkan ke Sampah</translation>
  </message>
  <message>
   <source>New piece</source>
   <translation>Perhiasan baru</translation>
  </message>
  <message>
   <source>New piece made</source>
   <translation>Perhiasan baru dibuat</translation>
  </message>
  <message>
   <source>No picture chosen</source>
   <translation>Belum ada gambar dipilih</translation>
  </message>
  <message>
   <source>One piece for each picture</source>
   <translation>Satu perhiasan untuk tiap gambar</translation>
  </message>
  <message>
   <source>Pictures that other pieces or catalogs use stay there.</source>
   <translation>Gambar yang dipakai perhiasan atau katalog lain tetap ada.</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Menyimpan</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>Menampilkan</translation>
  </message>
  <message>
   <source>Take out of Trash</source>
   <translation>Keluarkan dari Sampah</translation>
  </message>
  <message>
   <source>{count} new pieces made</source>
   <translation>{count} perhiasan baru dibuat</translation>
  </message>
  <message>
   <source>{count} pictures chosen</source>
   <translation>{count} gambar dipilih</translation>
  </message>
  <message>
   <source>{count} pictures deleted</source>
   <translation>{count} gambar dihapus</translation>
  </message>
  <message>
   <source>{count} pictures given to {code}</source>
   <translation>{count} gambar diberikan ke {code}</translation>
  </message>
  <message>
   <source>{count} pictures moved to Trash</source>
   <translation>{count} gambar dipindahkan ke Sampah</translation>
  </message>
  <message>
   <source>{count} pictures taken out of Trash</source>
   <translation>{count} gambar dikeluarkan dari Sampah</translation>
  </message>
 </context>
 <context>
  <name>PieceField</name>
  <message>
   <source>Code or name</source>
   <translation>Kode atau nama</translation>
  </message>
 </context>
 <context>
  <name>PieceShelf</name>
  <message>
   <source>Pieces to drop pictures on</source>
   <translation>Perhiasan tempat gambar dijatuhkan</translation>
  </message>
 </context>
</TS>
